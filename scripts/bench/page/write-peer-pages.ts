import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installPeer } from '../peers/install-peer.ts';

/** The part of a TimelineJS file that a list needs. */
interface Slides {
  readonly events: readonly {
    readonly display_date: string;
    readonly text: { readonly headline: string; readonly text: string };
  }[];
}

const head = (title: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>`;

/** Writes the pages that the chronicle is compared with, from the TimelineJS file of its own build: `list/` and `timelinejs/`. */
export async function writePeerPages(site: string, folder: string): Promise<void> {
  const json = await readFile(join(site, 'data/timelinejs.json'), 'utf8');
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'list'), { recursive: true });
  await writeFile(join(folder, 'list/index.html'), listPage(JSON.parse(json) as Slides));
  await writeTimelineJs(join(folder, 'timelinejs'), json);
}

/** Every meeting in a plain list and nothing else: no style, no script. */
function listPage({ events }: Slides): string {
  const items = events.map(
    ({ display_date, text }) => `<li><b>${display_date}</b> ${text.headline}${text.text}</li>`,
  );
  return `${head('Plain list')}</head><body><h1>${events.length} meetings</h1><ol>${items.join('\n')}</ol></body></html>`;
}

async function writeTimelineJs(folder: string, json: string): Promise<void> {
  const dist = join(await installPeer('timelinejs'), 'node_modules/@knight-lab/timelinejs/dist');
  await mkdir(folder, { recursive: true });
  await cp(join(dist, 'js'), join(folder, 'js'), { recursive: true });
  await cp(join(dist, 'css'), join(folder, 'css'), { recursive: true });
  await writeFile(join(folder, 'events.json'), json);
  await writeFile(join(folder, 'index.html'), timelinePage());
}

/** TimelineJS as its documentation puts it into a page, which notes when it is called and when it says it is ready. */
function timelinePage(): string {
  return `${head('TimelineJS3')}<link rel="stylesheet" href="css/timeline.css"><script src="js/timeline.js"></script></head>
<body><div id="talks" style="width: 100%; height: 600px"></div><script>
fetch('events.json').then((answer) => answer.json()).then((events) => {
  globalThis.benchAsked = performance.now();
  const timeline = new TL.Timeline('talks', events, { hash_bookmark: false });
  timeline.on('ready', () => requestAnimationFrame(() => (globalThis.benchReady = performance.now())));
});
</script></body></html>
`;
}
