import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../../../scripts/output/lock.ts';
import { planEntries } from '../../../scripts/output/plan-entries.ts';
import { publishEntries } from '../../../scripts/output/publish-entries.ts';
import { guardFiles } from '../../../scripts/report/describe-file-error.ts';
import { RunError } from '../../../scripts/report/run-error.ts';

/** Publishes more entries than the disk at the path given can hold, and prints what came of it. */
const disk = process.argv[2] ?? '';
const folder = join(disk, 'entries');
const large = 'x'.repeat(100_000);
mkdirSync(folder);
writeFileSync(join(folder, 'a.mdx'), 'old');

const entries = new Map(['b', 'c', 'd', 'e'].map((id) => [id, large]));
const tags = { dates: 0, venues: 0, parties: 0, meetings: 0, positions: 0 };
const conversion = { entries, skipped: new Set<string>(), problems: [], tags, articles: 4 };
const run = async (): Promise<void> => publishEntries(folder, await planEntries(folder, conversion));
const error = await guardFiles(folder, () => withLock(folder, run)).catch((thrown: unknown) => thrown);
console.log(
  JSON.stringify({
    problem: error instanceof RunError ? error.problems[0]?.code : String(error),
    before: readFileSync(join(folder, 'a.mdx'), 'utf8') === 'old' && readdirSync(folder).length === 1,
    leftovers: readdirSync(disk).filter((name) => name !== 'entries'),
  }),
);
