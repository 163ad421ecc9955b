import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRandom } from './kill/make-random.ts';
import { killables, tryKills } from './kill/try-kills.ts';
import { writeCorpora } from './kill/write-corpora.ts';
import { readCommandLine } from './report/read-command-line.ts';

const { values: options } = readCommandLine({
  usage: `npm run test:kill -- [--kills NUMBER] [--seed NUMBER]

Kills conversions and builds with -9 at random moments and checks every file they leave.
  --kills NUMBER  how often, of each; 50 by default
  --seed NUMBER   the same moments as another run, which printed it`,
  options: { kills: { type: 'string', default: '50' }, seed: { type: 'string' } },
});

const seed = Number(options.seed ?? Date.now() % 1_000_000);
const folder = await mkdtemp(join(tmpdir(), 'parley-kill-'));
try {
  const corpora = await writeCorpora(folder, 12);
  console.log(`seed ${seed}`);
  for (const [name, killable] of Object.entries(killables)) {
    const random = makeRandom(seed);
    const { killed, finished, old, fresh, faults } = await tryKills(killable, corpora, folder, {
      kills: Number(options.kills),
      random,
    });
    console.log(
      `${name}: ${killed} killed, ${finished} finished; ${old} times the old output, ${fresh} times the new, ${faults.length} faults`,
    );
    for (const fault of faults) console.error(fault);
    if (faults.length > 0) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
