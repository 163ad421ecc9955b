import { sumFolder } from '../../kill/sum-folder.ts';
import type { Article } from '../corpus/make-articles.ts';
import { sizeOfFolder } from '../measure/folder-bytes.ts';
import type { Measured } from '../measure/run-measured.ts';
import type { Peer } from '../peers/peer.ts';
import type { Measure, Unit } from '../report/measure.ts';
import { changeMiddle } from './change-article.ts';

const MEGA = 1e6;

/** Checksums of the sites that a tool made of each version of a corpus, from nothing and after one changed article. */
export type Sums = Map<
  string,
  { readonly tool: string; readonly name: string; readonly full: Set<string>; readonly again: Set<string> }
>;

/** A round of measuring: which corpus, and which of its two versions is built from nothing. */
export interface Round {
  readonly articles: readonly Article[];
  readonly round: number;
}

/** Builds the corpus from nothing, changes one article and builds again. In turns the first or the second version comes first. */
export async function measureBuilds(tool: Peer, { articles, round }: Round, sums: Sums): Promise<Measure[]> {
  const name = `${articles.length.toLocaleString('en')} articles`;
  const versions = changeMiddle(articles);
  const [first, second] = round % 2 === 0 ? [0, 1] : [1, 0];
  await tool.rewrite(versions[first]!);
  await tool.clean();
  const full = await tool.build();
  const size = sizeOfFolder(tool.out);
  noteSum(sums, [tool.name, name, first], 'full', await sumFolder(tool.out));
  await tool.rewrite(versions[second]!);
  const again = await tool.build();
  noteSum(sums, [tool.name, name, second], 'again', await sumFolder(tool.out));
  const measure = (what: string, unit: Unit, value: number): Measure => ({
    what: `${name}, ${what}`,
    tool: tool.name,
    unit,
    values: [value],
  });
  return [
    ...costsOf('full build', full, measure),
    ...full.stages.map(({ stage, seconds }) => measure(`full build · ${stage}`, 's', seconds)),
    ...costsOf('after one changed article', again, measure),
    measure('share of a full build', '', again.seconds / full.seconds),
    measure('output', 'MB', size.bytes / MEGA),
    measure('output without compressed copies', 'MB', (size.bytes - size.copies) / MEGA),
    measure('files', 'files', size.files),
  ];
}

/** Time on the clock, time of the processor where the system tells, and memory. */
export function costsOf(
  what: string,
  { seconds, processor, memory }: Omit<Measured, 'stages'>,
  measure: (what: string, unit: Unit, value: number) => Measure,
): Measure[] {
  return [
    measure(what, 's', seconds),
    ...(processor > 0 ? [measure(`${what}, processor time`, 's', processor)] : []),
    measure(`${what}, memory`, 'MB', memory / MEGA),
  ];
}

function noteSum(
  sums: Sums,
  [tool, name, version]: readonly [string, string, number],
  kind: 'full' | 'again',
  sum: string,
): void {
  const key = `${tool} ${name} ${version}`;
  const known = sums.get(key) ?? { tool, name, full: new Set(), again: new Set() };
  known[kind].add(sum);
  sums.set(key, known);
}

/** In how many of the comparisons building again gave the bytes of building from nothing; none where both were not seen. */
export function compareSums(sums: Sums): Measure[] {
  return [...sums.values()].flatMap(({ tool, name, full, again }) =>
    full.size === 0 || again.size === 0
      ? []
      : [
          {
            what: `${name}, same bytes as a full build (1 yes, 0 no)`,
            tool,
            unit: '',
            values: [new Set([...full, ...again]).size === 1 ? 1 : 0],
          } as const,
        ],
  );
}
