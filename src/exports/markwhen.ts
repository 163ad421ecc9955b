import { isClosed } from '../domain/closed-day.ts';
import type { ChronicleFile, RoundRecord } from '../domain/chronicle-file.ts';
import { roundAddress } from './addresses.ts';
import type { ExportWords } from './export-words.ts';
import { tellRound } from './tell-round.ts';

/** The chronicle as Markwhen text, https://docs.markwhen.com. What has no days on both ends stands in comments, which draw nothing. */
export function markwhen(file: ChronicleFile, words: ExportWords, root: string): string {
  // A JSON string is YAML as well.
  const header = `title: ${JSON.stringify(oneLine(file.title))}`;
  const { dated = [], undated = [] } = Object.groupBy(file.rounds, (round) =>
    spanOf(round) === null ? 'undated' : 'dated',
  );
  const lines = [
    header,
    'timezone: UTC',
    '',
    `// ${oneLine(file.description)}`,
    '',
    ...dated.map((round) => `${spanOf(round)}: ${describe(round, file, words, root)} #${round.status}`),
    ...(undated.length === 0 ? [] : ['', `// ${words.exports.undated}`]),
    ...undated.map((round) => `// - ${describe(round, file, words, root)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function spanOf({ earliest, latest }: RoundRecord): string | null {
  if (earliest === null || latest === null || !isClosed({ earliest, latest })) return null;
  return earliest === latest ? earliest : `${earliest}/${latest}`;
}

function describe(round: RoundRecord, file: ChronicleFile, words: ExportWords, root: string): string {
  const { when, doubt } = tellRound(round, file, words);
  const said = `${round.title} (${when})${doubt === null ? '' : ` – ${doubt}`}`;
  return `${oneLine(said)} [${words.exports.page}](${roundAddress(root, round)})`;
}

/** Markwhen reads a line's start as a date, `#` and `@` as tags, brackets as links and a line's end as the end of the event. */
function oneLine(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[[\]{}|`*_]/gu, '')
    .replaceAll(/[#@!]/gu, '')
    .replaceAll(/(?<=\/)\/|(?<=:)\/\//gu, '')
    .trim();
}
