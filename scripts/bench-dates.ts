import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readGoldDates } from './bench/dates-gold.ts';
import type { GoldDocument } from './bench/dates-gold.ts';
import { scoreDates } from './bench/dates-score.ts';
import { measureAdversarial, measureGrowth } from './bench/dates-speed.ts';
import type { SpeedRow } from './bench/dates-speed.ts';
import { taggers } from './bench/dates-taggers.ts';
import type { DateTagger } from './bench/dates-taggers.ts';

/** A pass quicker than this many milliseconds is run again, so that it is not the start of the engine that is measured. */
const WARM_UP = 3000;
const USAGE = 'usage: npm run bench:dates -- FILE.jsonl [--errors N] [--only NAME] [--no-speed]';

function main(): void {
  const { values, positionals } = parseArgs({
    options: {
      errors: { type: 'string', default: '0' },
      only: { type: 'string' },
      'no-speed': { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const file = positionals[0];
  if (file === undefined) throw new Error(USAGE);
  const gold = readGoldDates(readFileSync(file, 'utf8'));
  const compared = taggers.filter(({ name }) => values.only === undefined || name === values.only);
  for (const tagger of compared)
    printScore(tagger, gold, compared.length === 1 || tagger.name === 'Parley' ? Number(values.errors) : 0);
  if (!values['no-speed']) printSpeed(gold);
}

function printScore(tagger: DateTagger, gold: readonly GoldDocument[], errors: number): void {
  const kilobytes = gold.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1000;
  const tagAll = () =>
    gold.map((document) => ({ document, dates: tagger.tag(document.text, document.published) }));
  const first = timed(tagAll);
  const best = first.milliseconds < WARM_UP ? timed(tagAll).milliseconds : first.milliseconds;
  const rate = kilobytes / Math.min(first.milliseconds, best);
  const tagged = first.value;
  const score = scoreDates(tagged);
  for (const error of score.errors.slice(0, errors)) console.log(error);
  const figures = `strict ${percent(score.strict)}  relaxed ${percent(score.relaxed)}  value ${percent(score.value)}`;
  const counts = `${score.predicted} found of ${score.gold}`;
  console.log(`${tagger.name.padEnd(17)} F1 ${figures}  ${rate.toFixed(3).padStart(7)} MB/s  (${counts})`);
}

function timed<T>(run: () => T): { value: T; milliseconds: number } {
  const start = performance.now();
  const value = run();
  return { value, milliseconds: performance.now() - start };
}

function printSpeed(gold: readonly GoldDocument[]): void {
  console.log('\nParley, growth with the length of the text');
  measureGrowth(gold.map(({ text }) => text).join('\n\n')).forEach(printSpeedRow);
  console.log('\nParley, single patterns repeated');
  measureAdversarial().forEach(printSpeedRow);
}

function printSpeedRow({ what, kilobytes, milliseconds, rate }: SpeedRow): void {
  const size = `${kilobytes} KB`.padStart(8);
  console.log(
    `${what.padEnd(28)} ${size}  ${milliseconds.toFixed(1).padStart(8)} ms  ${rate.toFixed(2).padStart(7)} MB/s`,
  );
}

function percent(value: number): string {
  return value.toFixed(1).padStart(4);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
