import { mkdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { asyncProperty, check } from 'fast-check';
import { checkInert } from './fuzz/check-inert.ts';
import { soupCase } from './fuzz/token-soup.ts';
import type { SoupCase } from './fuzz/token-soup.ts';

const FIXTURES = new URL('../tests/fixtures/inert/', import.meta.url);

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '20000' }, seed: { type: 'string' } },
});
const numRuns = Number(values.runs);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
if (!Number.isSafeInteger(numRuns) || numRuns < 1 || !Number.isSafeInteger(seed)) {
  console.error('npm run fuzz -- --runs N --seed S: both are whole numbers, N at least 1');
  process.exit(2);
}

console.log(`${numRuns.toLocaleString('en')} cases, seed ${seed}`);
const forms = { readable: 0, escaped: 0, empty: 0 };
const result = await check(
  asyncProperty(soupCase, async (one) => {
    const { form, faults } = await checkInert(one);
    forms[form ?? 'empty']++;
    if (faults.length > 0) throw new Error(faults.join('\n'));
  }),
  { numRuns, seed },
);

if (result.failed) {
  const [failure] = result.counterexample!;
  console.error(
    `${String(result.errorInstance)}\nwith ${JSON.stringify(failure)}, seed ${seed}\nkept as ${keep(failure)}`,
  );
  process.exitCode = 1;
} else {
  console.log(
    `all inert: ${forms.readable} readable, ${forms.escaped} fully escaped, ${forms.empty} without text`,
  );
}

/** Writes a failure beside the fixtures that the tests try on every run. */
function keep(failure: SoupCase): string {
  const text = `${JSON.stringify(failure, null, 2)}\n`;
  const name = `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`;
  mkdirSync(FIXTURES, { recursive: true });
  writeFileSync(new URL(name, FIXTURES), text);
  return `tests/fixtures/inert/${name}`;
}
