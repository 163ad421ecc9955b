import { makeReports, type Article } from '../corpus/make-articles.ts';
import type { Measured } from '../measure/run-measured.ts';
import { makeEleventy } from '../peers/eleventy.ts';
import { makeHugo } from '../peers/hugo.ts';
import type { Peer } from '../peers/peer.ts';
import { makeStarlight } from '../peers/starlight.ts';
import { mergeRounds, OWN, type Measure } from '../report/measure.ts';
import { compareSums, costsOf, measureBuilds, type Sums } from './measure-builds.ts';
import { makeParley } from './parley.ts';

/** What is built. */
export interface BuildPlan {
  /** Articles of each corpus. */
  readonly sizes: readonly number[];
  /** How often each tool builds each corpus. */
  readonly rounds: number;
  /** Names of the tools. */
  readonly only: readonly string[];
}

const PEERS: Readonly<Record<string, () => Promise<Peer | null>>> = {
  starlight: makeStarlight,
  eleventy: makeEleventy,
  hugo: makeHugo,
};

/** Builds every corpus with every tool, the tools taking turns, and says which tool is not here. */
export async function measureBuildSizes({ sizes, rounds, only }: BuildPlan): Promise<Measure[]> {
  const peers = await bringPeers(only);
  const sums: Sums = new Map();
  const measures: Measure[] = [];
  for (const size of sizes) {
    const articles = makeReports(size);
    const parley = makeParley(`reports-${size}`);
    const tools = only.includes('parley') ? [parley, ...peers] : peers;
    for (const tool of tools) await tool.write(articles);
    for (let round = 0; round < rounds; round++) {
      if (tools.includes(parley)) measures.push(...convertMeasures(articles, await parley.convert()));
      const first = round % tools.length;
      for (const tool of [...tools.slice(first), ...tools.slice(0, first)])
        measures.push(...(await measureBuilds(tool, { articles, round }, sums)));
    }
  }
  return mergeRounds([...measures, ...compareSums(sums)]);
}

async function bringPeers(only: readonly string[]): Promise<Peer[]> {
  const unknown = only.find((name) => name !== 'parley' && PEERS[name] === undefined);
  if (unknown !== undefined)
    throw new Error(`--only "${unknown}": write some of parley,${Object.keys(PEERS).join(',')}`);
  const peers: Peer[] = [];
  for (const name of only.filter((one) => one !== 'parley')) {
    const peer = await PEERS[name]!();
    if (peer === null) console.log(`${name} is not installed here and is left out`);
    else peers.push(peer);
  }
  return peers;
}

function convertMeasures(articles: readonly Article[], run: Measured): Measure[] {
  const name = `${articles.length.toLocaleString('en')} articles`;
  const rate: Measure = {
    what: `${name}, converter alone, rate`,
    tool: OWN,
    unit: 'articles/s',
    values: [articles.length / run.seconds],
  };
  const measure = (what: string, unit: Measure['unit'], value: number): Measure => ({
    what: `${name}, ${what}`,
    tool: OWN,
    unit,
    values: [value],
  });
  return [rate, ...costsOf('converter alone', run, measure)];
}
