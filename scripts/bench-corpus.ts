import { makeMeetingCorpus, makeReportCorpus } from './bench/build/make-corpora.ts';
import { readNumbers } from './bench/read-numbers.ts';
import { displayPath } from './corpus/locate-corpus.ts';
import { readCommandLine } from './report/read-command-line.ts';

const { values: options } = readCommandLine({
  usage: `npm run bench:corpus -- [--articles NUMBERS] [--meetings NUMBERS]

Writes generated corpora, the same each time, which npm run build -- --content DIR takes.
  --articles NUMBERS  so many articles that each report one meeting, with a table
  --meetings NUMBERS  lists of twenty meetings, so many in all`,
  options: { articles: { type: 'string' }, meetings: { type: 'string' } },
});

const articles = options.articles === undefined ? [] : readNumbers('articles', options.articles);
const meetings = options.meetings === undefined ? [] : readNumbers('meetings', options.meetings);
for (const size of articles) console.log(displayPath(await makeReportCorpus(size)));
for (const size of meetings) console.log(displayPath(await makeMeetingCorpus(size)));
