import { describeGrowth, sampleGrowth } from './bench/grow/measure-growth.ts';
import { deleteAside } from './bench/measure/set-aside.ts';
import { readNumbers } from './bench/read-numbers.ts';
import { writeReport } from './bench/report/write-report.ts';
import { readCommandLine } from './report/read-command-line.ts';

const { values: options } = readCommandLine({
  usage: `npm run bench:grow -- [--articles NUMBER] [--rounds NUMBER]

Builds 1, 2, 4 and 8 times so many generated articles and tells how time and memory of each stage grow.
  --articles NUMBER  the least; 250 by default
  --rounds NUMBER    how often each is built, in turns; 1 by default`,
  options: {
    articles: { type: 'string', default: '250' },
    rounds: { type: 'string', default: '1' },
  },
});

const [articles = 1] = readNumbers('articles', options.articles);
const [rounds = 1] = readNumbers('rounds', options.rounds);
await writeReport('grow', 'Growth', describeGrowth(await sampleGrowth(articles, rounds)));
await deleteAside();
