import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findVenuesPlainly } from './bench/venues-baseline.ts';
import { readGold } from './bench/venues-gold.ts';
import { scoreVenues, type VenueScore } from './bench/venues-score.ts';
import { measureThroughput } from './bench/venues-speed.ts';
import { readRegister } from './convert/read-register.ts';
import { splitSentences } from './convert/sentences.ts';
import { findVenues } from './convert/venues/find-venues.ts';

const USAGE = 'usage: npm run bench:venues -- FILE.jsonl [--errors N]';

function main(): void {
  const { values, positionals } = parseArgs({
    options: { errors: { type: 'string', default: '0' } },
    allowPositionals: true,
  });
  const file = positionals[0];
  if (file === undefined) throw new Error(USAGE);
  const gold = readGold(readFileSync(file, 'utf8'));
  const register = projectRegister();
  const find = (text: string) => findVenues(text, splitSentences(text), register);
  const score = scoreVenues(gold, find);
  for (const error of score.errors.slice(0, Number(values.errors))) console.log(JSON.stringify(error));
  console.log(row('Parley', score));
  console.log(row('in/at + capitals', scoreVenues(gold, findVenuesPlainly)));
  const texts = gold.map(({ text }) => text);
  console.log(`speed ${measureThroughput(texts, find).toFixed(2)} MB/s over ${texts.length} sentences`);
}

function projectRegister() {
  return readRegister({ venues: readSource('venues.yaml'), parties: readSource('parties.yaml') }).register;
}

function readSource(file: string) {
  return { file, text: readFileSync(new URL(`../content/register/${file}`, import.meta.url), 'utf8') };
}

function row(name: string, { wanted, given, precision, recall, f1 }: VenueScore): string {
  const figures = `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
  return `${name.padEnd(18)} venues ${wanted}  predicted ${given}  ${figures}`;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
