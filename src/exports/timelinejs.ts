import { isClosed } from '../domain/closed-day.ts';
import type { ChronicleFile, RoundRecord } from '../domain/chronicle-file.ts';
import { roundAddress } from './addresses.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { ExportWords } from './export-words.ts';
import { tellRound } from './tell-round.ts';

/**
 * The dated rounds for TimelineJS, https://timeline.knightlab.com/docs/json-format.html. What fell on an unknown day among several is a
 * range over all of them, with the words as the date shown. Its texts are HTML, so the articles' own words are escaped.
 */
export function timelineJs(file: ChronicleFile, words: ExportWords, root: string): string {
  const dated = file.rounds.flatMap(({ earliest, latest, ...round }) =>
    earliest === null || latest === null || !isClosed({ earliest, latest })
      ? []
      : [{ ...round, earliest, latest }],
  );
  const document = {
    title: { text: { headline: escapeMarkup(file.title), text: paragraphs([file.description]) } },
    events: dated.map((round) => describeEvent(round, file, words, root)),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function describeEvent(
  round: RoundRecord & { earliest: string; latest: string },
  file: ChronicleFile,
  words: ExportWords,
  root: string,
): object {
  const told = tellRound(round, file, words);
  const lines = [
    [told.status, told.venue, told.participants.join(', ')].filter(Boolean).join(' · '),
    told.doubt,
    ...told.reports.map(({ sentence, source }) => `“${sentence}” – ${source}`),
    roundAddress(root, round),
  ];
  return {
    unique_id: round.id,
    start_date: dayParts(round.earliest),
    ...(round.earliest === round.latest ? {} : { end_date: dayParts(round.latest) }),
    display_date: escapeMarkup(told.when),
    group: escapeMarkup(round.venueName ?? words.exports.noVenue),
    text: { headline: escapeMarkup(round.title), text: paragraphs(lines) },
  };
}

function dayParts(day: string): { year: number; month: number; day: number } {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return { year, month, day: date };
}

function paragraphs(lines: readonly (string | null)[]): string {
  return lines
    .flatMap((line) => (line === null || line === '' ? [] : `<p>${escapeMarkup(line)}</p>`))
    .join('');
}
