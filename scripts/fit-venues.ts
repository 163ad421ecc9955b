import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import writeFileAtomic from 'write-file-atomic';
import { readGold } from './bench/venues-gold.ts';
import { readRegister } from './convert/read-register.ts';
import { fitWeights } from './fit/fit-weights.ts';
import { labelCandidates } from './fit/label-candidates.ts';
import { describeWeights } from './fit/describe-weights.ts';

const USAGE = 'usage: npm run fit:venues -- FILE.jsonl… [--threshold 0.2]';
const OUTPUT = fileURLToPath(new URL('./convert/venues/score/weights.json', import.meta.url));

/** Learns what the clues of a venue weigh from sentences whose venues are marked, and writes `weights.json`. */
function main(): void {
  const { values, positionals } = parseArgs({
    options: { threshold: { type: 'string', default: '0.2' } },
    allowPositionals: true,
  });
  if (positionals.length === 0 || Number.isNaN(Number(values.threshold))) throw new Error(USAGE);
  const sentences = positionals.flatMap((file) => readGold(readFileSync(file, 'utf8')));
  const examples = labelCandidates(sentences, projectRegister());
  const fitted = describeWeights(fitWeights(examples), Number(values.threshold));
  writeFileAtomic.sync(OUTPUT, `${JSON.stringify(fitted, null, 2)}\n`);
  console.log(
    `${examples.length} places of ${sentences.length} sentences, ${Object.keys(fitted.weights).length} weights`,
  );
}

function projectRegister() {
  return readRegister({ venues: readSource('venues.yaml'), parties: readSource('parties.yaml') }).register;
}

function readSource(file: string) {
  return { file, text: readFileSync(new URL(`../content/register/${file}`, import.meta.url), 'utf8') };
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
