import { launchChrome } from './browser/launch-chrome.ts';
import { deleteAside } from './bench/measure/set-aside.ts';
import { measureParts, PAGE_PARTS } from './bench/page/measure-parts.ts';
import { readNames, readNumbers } from './bench/read-numbers.ts';
import { mergeRounds } from './bench/report/measure.ts';
import { writeReport } from './bench/report/write-report.ts';
import { readCommandLine } from './report/read-command-line.ts';

const { values: options } = readCommandLine({
  usage: `npm run bench:page -- [--only PARTS] [--meetings NUMBERS] [--articles NUMBER] [--rounds NUMBER] [--reuse]

Measures pages of generated articles in a browser, beside TimelineJS3, Starlight, Pagefind alone and a plain list.
  --only PARTS        some of ${PAGE_PARTS.join(',')}
  --meetings NUMBERS  of the chronicles whose loading and timeline are measured; 50,500,1000,10000 by default
  --articles NUMBER   that are searched; 5000 by default
  --rounds NUMBER     how often each is measured, in turns; 3 by default
  --reuse             take the sites that an earlier run built`,
  options: {
    only: { type: 'string', default: PAGE_PARTS.join(',') },
    meetings: { type: 'string', default: '50,500,1000,10000' },
    articles: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '3' },
    reuse: { type: 'boolean', default: false },
  },
});

const [rounds = 1] = readNumbers('rounds', options.rounds);
const [articles = 1] = readNumbers('articles', options.articles);
const meetings = readNumbers('meetings', options.meetings);
const parts = readNames('only', options.only, PAGE_PARTS);
const browser = await launchChrome();
try {
  const plan = { browser, rounds, reuse: options.reuse };
  await writeReport('page', 'Pages', mergeRounds(await measureParts(parts, { ...plan, meetings, articles })));
} finally {
  await browser.close();
  await deleteAside();
}
