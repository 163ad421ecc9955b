import { join } from 'node:path';
import { isError } from '../src/domain/problems.ts';
import { BRIEFING, ZIP } from './build/add-packed.ts';
import { bothOf } from './build/both-of.ts';
import { bringPrevious } from './build/bring-previous.ts';
import { checkOutput, DIST } from './build/check-output.ts';
import { handOver } from './build/hand-over.ts';
import { bringEntries, keepEntries } from './build/keep-entries.ts';
import { makeSite } from './build/make-site.ts';
import { publishSite } from './build/publish-site.ts';
import { withWorkFolder } from './build/work-folder.ts';
import { displayPath, locateCorpus, resolvePath, type Corpus } from './corpus/locate-corpus.ts';
import { runConversion } from './corpus/run-conversion.ts';
import { withLock } from './output/lock.ts';
import { resolveLinks } from './output/side-folder.ts';
import { guardFiles } from './report/describe-file-error.ts';
import { startProgress, tellStages } from './report/progress.ts';
import { readCommandLine } from './report/read-command-line.ts';
import { runCommand } from './report/run-command.ts';

const { values: options } = readCommandLine({
  usage: `npm run build -- [--content DIR] [--out DIR] [--base PATH] [--pack] [--previous FILE] [--strict]
                     [--no-cache] [--stages]

Converts the articles, makes the pages and the search index, and puts the finished site in its place.
  --content DIR  another corpus: articles/ and perhaps register/ and site.yaml; nothing is written there
  --out DIR      where the site goes; dist by default
  --base PATH    the path the site will stand under, such as /parley/
  --pack         adds chronicle.zip to the site however large it is
  --previous FILE
                 the chronicle.json of the site published before; what has changed since then is told on /changes/
  --strict       write nothing at all where any article has to be skipped
  --no-cache     do all work anew; what is written is the same
  --stages       say on a line of its own which stage begins
  --verbose      tell every page`,
  options: {
    content: { type: 'string' },
    out: { type: 'string' },
    base: { type: 'string' },
    pack: { type: 'boolean', default: false },
    previous: { type: 'string' },
    strict: { type: 'boolean', default: false },
    'no-cache': { type: 'boolean', default: false },
    stages: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});

const progress = options.stages ? tellStages() : startProgress();

await runCommand(async () => {
  const out = await resolveLinks(options.out === undefined ? DIST : resolvePath(options.out));
  return guardFiles(out, () =>
    withLock(out, () => withWorkFolder((work) => buildInto(out, work))).finally(progress.clear),
  );
}, 'No site was written; one that was there stays as it was.');

async function buildInto(out: string, work: string): Promise<number> {
  const corpus = locateBuild(work);
  await checkOutput(out, corpus);
  const { previous: given } = options;
  const previous = given === undefined ? undefined : await bringPrevious(resolvePath(given), work);
  const build = (): Promise<number> => buildSite(out, work, { ...corpus, previous });
  if (options.content === undefined) return withLock(await resolveLinks(corpus.entries), build);
  await bringEntries(out, corpus.entries);
  const status = await build();
  await keepEntries(corpus.entries, out);
  return status;
}

/** Entries of another corpus stand in the work folder: neither it nor the tracked files change. */
function locateBuild(work: string): Corpus {
  return options.content === undefined
    ? locateCorpus()
    : locateCorpus(resolvePath(options.content), join(work, 'entries'));
}

async function buildSite(
  out: string,
  work: string,
  corpus: Corpus & { readonly previous: string | undefined },
): Promise<number> {
  const { strict, verbose: isVerbose, base, pack: packsAll } = options;
  const keeps = !options['no-cache'];
  // The problems alone are held on to: a large corpus leaves no memory for its texts while the pages are made.
  const { converted, made } = handOver(async (onEntry) => {
    const { problems } = await runConversion(corpus, { progress, strict, keeps, publish: 'swap', onEntry });
    return problems;
  });
  void converted.then(
    () => progress.show('Making the pages'),
    () => {},
  );
  const plan = { ...corpus, base, packsAll, isVerbose, out, keeps, made };
  const [problems, { manifest, isLikeBefore }] = await bothOf(converted, makeSite(plan, work, progress));
  progress.show('Putting the site in its place');
  await publishSite(join(work, 'site'), out, isLikeBefore);
  progress.clear();
  const paths = Object.keys(manifest.files);
  const pages = paths.filter((path) => path.endsWith('.html') && path !== BRIEFING).length;
  console.log(`site      ${displayPath(out)}: ${paths.length} files, ${pages} pages`);
  if (!(ZIP in manifest.files))
    console.log('packed    not yet, since the site is large: build with --pack, or npm run pack');
  return problems.some(isError) ? 1 : 0;
}
