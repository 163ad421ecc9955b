import { makeReportCorpus } from './bench/build/make-corpora.ts';
import { measureParley } from './bench/build/measure-parley.ts';
import { readNumbers } from './bench/read-numbers.ts';
import { mergeRounds, type Measure } from './bench/report/measure.ts';
import { writeReport } from './bench/report/write-report.ts';
import { readCommandLine } from './report/read-command-line.ts';

const { values: options } = readCommandLine({
  usage: `npm run bench:build -- [--sizes NUMBERS] [--rounds NUMBER] [--only parley]

Builds generated corpora and measures time, memory and output.
  --sizes NUMBERS  articles of each corpus; 100,1000,5000 by default
  --rounds NUMBER  how often each is built; 3 by default
  --only parley    leave out the other generators`,
  options: {
    sizes: { type: 'string', default: '100,1000,5000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
});

const [rounds = 1] = readNumbers('rounds', options.rounds);
const measures: Measure[] = [];
for (const size of readNumbers('sizes', options.sizes)) {
  const corpus = await makeReportCorpus(size);
  for (let round = 0; round < rounds; round++) measures.push(...(await measureParley(size, corpus)));
}
await writeReport('build', 'Build', mergeRounds(measures));
