import { measureBuildSizes } from './bench/build/measure-sizes.ts';
import { deleteAside } from './bench/measure/set-aside.ts';
import { readNumbers } from './bench/read-numbers.ts';
import { writeReport } from './bench/report/write-report.ts';
import { readCommandLine } from './report/read-command-line.ts';

const { values: options } = readCommandLine({
  usage: `npm run bench:build -- [--sizes NUMBERS] [--rounds NUMBER] [--only NAMES]

Builds generated articles with Parley, Starlight, Eleventy + Pagefind and, where it is installed, Hugo + Pagefind.
  --sizes NUMBERS  articles of each corpus; 100,1000,5000 by default
  --rounds NUMBER  how often each is built, in turns; 3 by default
  --only NAMES     some of parley,starlight,eleventy,hugo`,
  options: {
    sizes: { type: 'string', default: '100,1000,5000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'parley,starlight,eleventy,hugo' },
  },
});

const [rounds = 1] = readNumbers('rounds', options.rounds);
const sizes = readNumbers('sizes', options.sizes);
const measures = await measureBuildSizes({ sizes, rounds, only: options.only.split(',') });
await writeReport('build', 'Build', measures);
await deleteAside();
