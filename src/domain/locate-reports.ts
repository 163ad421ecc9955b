import { didYouMean } from './did-you-mean.ts';
import type { Problem } from './problems.ts';
import { findQuotation } from './quotation.ts';
import { reportsOf, type EditorDecision, type LocatedDecision, type NamedReport } from './round-decisions.ts';
import type { TellingEntry, ToldMeeting } from './rounds/told-meeting.ts';

type Place = Pick<Problem, 'file' | 'line'>;
type Located = { readonly key: string } | { readonly problem: Pick<Problem, 'message' | 'instead'> };

/**
 * Finds the meetings that an editor's decisions name by quotation. A quotation holds where words are added to or taken from other
 * parts of an article, which numbers of meetings do not. What cannot be found is left out of its decision and reported.
 */
export function locateReports(
  entries: readonly TellingEntry[],
  reports: readonly ToldMeeting[],
  decisions: readonly EditorDecision[],
): { located: LocatedDecision[]; problems: Problem[] } {
  if (decisions.length === 0) return { located: [], problems: [] };
  const byEntry = Map.groupBy(reports, ({ entry }) => entry.id);
  const ids = entries.map(({ id }) => id);
  const problems: Problem[] = [];
  const located = decisions.map((decision): LocatedDecision => {
    const place = placeOf(decision);
    const keys = reportsOf(decision).flatMap((named) => {
      const found = locate(named, ids, byEntry.get(named.entry) ?? []);
      if ('key' in found) return found.key;
      problems.push({ code: 'unknown-report', ...place, ...found.problem });
      return [];
    });
    return { kind: 'same' in decision ? 'same' : 'apart', keys, because: decision.because };
  });
  return { located, problems };
}

/** Where a decision is written, as far as that is known. */
export function placeOf({ place }: EditorDecision): Place {
  return place === undefined ? { file: 'rounds.yaml' } : { file: place.file, line: place.line };
}

function locate(named: NamedReport, ids: readonly string[], reports: readonly ToldMeeting[]): Located {
  const { entry, quote, title } = named;
  if (!ids.includes(entry)) return { problem: unknownEntry(entry, ids) };
  const telling = reports.filter(({ meeting }) => sentencesOf(meeting).some((words) => holds(words, quote)));
  const meant = title === undefined ? telling : telling.filter(({ meeting }) => meeting.title === title);
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return { key: only.key };
  return { problem: telling.length === 0 ? unknownWords(named, reports) : severalMeetings(named, telling) };
}

function sentencesOf({ evidence }: ToldMeeting['meeting']): string[] {
  return evidence.map(({ before, quote, after }) => before + quote + after);
}

function holds(sentence: string, quote: string): boolean {
  return findQuotation(sentence, quote).kind !== 'missing';
}

function unknownEntry(entry: string, ids: readonly string[]): Pick<Problem, 'message' | 'instead'> {
  return {
    message: `no entry is called ${JSON.stringify(entry)}`,
    instead: didYouMean(entry, ids, 'write the name of an article of content/articles, without its ending'),
  };
}

function unknownWords(
  { entry, quote }: NamedReport,
  reports: readonly ToldMeeting[],
): Pick<Problem, 'message' | 'instead'> {
  const told = reports.flatMap(({ meeting }) => sentencesOf(meeting)).join('\n');
  const nearest = findQuotation(told, quote);
  return {
    message: `${JSON.stringify(quote)} stands in no sentence of ${entry} that tells of a meeting`,
    instead:
      nearest.kind === 'missing' && nearest.nearest !== ''
        ? `the nearest words are ${JSON.stringify(nearest.nearest)}`
        : 'quote words of a sentence on the page of the meeting',
  };
}

function severalMeetings(
  { entry, quote, title }: NamedReport,
  telling: readonly ToldMeeting[],
): Pick<Problem, 'message' | 'instead'> {
  const titles = telling.map(({ meeting }) => meeting.title);
  const seen = title === undefined ? '' : `, none of them titled ${JSON.stringify(title)}`;
  const list = titles.map((name) => JSON.stringify(name)).join(' and ');
  return {
    message: `${JSON.stringify(quote)} in ${entry} tells of ${list}${seen}`,
    instead:
      new Set(titles).size < titles.length
        ? 'quote words of another sentence on the page of the meeting'
        : 'add title: with the one meant',
  };
}
