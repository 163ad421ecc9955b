import { BENCH_PARTS, runParts, SIZES } from './bench/run-parts.ts';
import { readNames, readNumbers } from './bench/read-numbers.ts';
import { writeWhole } from './bench/report/write-report.ts';
import { findLabelled } from './bench/taggers/measure-corpus.ts';
import { resolvePath } from './corpus/locate-corpus.ts';
import { readCommandLine } from './report/read-command-line.ts';

const { values: options } = readCommandLine({
  usage: `npm run bench -- [--only PARTS] [--rounds NUMBER] [--quick] [--dates FILE] [--venues FILE]

Measures Parley beside other tools and writes one report, bench-report/report.json.
  --only PARTS     some of ${BENCH_PARTS.join(',')}
  --rounds NUMBER  how often each thing is measured, in turns; 3 by default
  --quick          small corpora only, for a first look
  --dates FILE     labelled dates, else those of the folder that PARLEY_SHARED names
  --venues FILE    labelled venues, likewise`,
  options: {
    only: { type: 'string', default: BENCH_PARTS.join(',') },
    rounds: { type: 'string', default: '3' },
    quick: { type: 'boolean', default: false },
    dates: { type: 'string' },
    venues: { type: 'string' },
  },
});

const known = findLabelled();
const file = (given: string | undefined): string | undefined =>
  given === undefined ? undefined : resolvePath(given);
const [rounds = 1] = readNumbers('rounds', options.rounds);
const parts = await runParts(readNames('only', options.only, BENCH_PARTS), {
  ...(options.quick ? SIZES.quick : SIZES.whole),
  rounds,
  labelled: { dates: file(options.dates) ?? known.dates, venues: file(options.venues) ?? known.venues },
});
await writeWhole(parts);
