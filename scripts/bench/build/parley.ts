import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COMPILED } from '../../build/compiled-pages.ts';
import { forgetKept } from '../../corpus/kept-work.ts';
import { PROJECT } from '../../corpus/locate-corpus.ts';
import { writeText } from '../corpus/write-article.ts';
import { writeCorpus } from '../corpus/write-corpus.ts';
import { runMeasured, type Measured } from '../measure/run-measured.ts';
import { setAside } from '../measure/set-aside.ts';
import type { Peer } from '../peers/peer.ts';
import { OWN } from '../report/measure.ts';
import { BENCH } from './make-corpora.ts';

const stageOf = (line: string): string | undefined => /^stage\s+(?<stage>.+)$/u.exec(line)?.groups?.['stage'];

/** Parley on a corpus of its own folder, built as `npm run build` does. */
export function makeParley(name: string): Peer & { convert(): Promise<Measured> } {
  const corpus = join(BENCH, 'corpora', name);
  const out = join(BENCH, 'sites', name);
  return {
    name: OWN,
    out,
    write: (articles) => writeCorpus(corpus, articles),
    rewrite: (article) => writeFile(join(corpus, 'articles', `${article.id}.txt`), writeText(article)),
    async clean() {
      await setAside(out);
      await setAside(COMPILED);
      await forgetKept(join(corpus, 'articles'));
    },
    build: () => runNpmScript('build', ['--content', corpus, '--out', out, '--stages']),
    async convert() {
      const entries = join(corpus, 'entries');
      await setAside(entries);
      await forgetKept(join(corpus, 'articles'));
      return runNpmScript('convert', ['--content', corpus, '--entries', entries]);
    },
  };
}

/** Runs a script of package.json just as npm does, without npm's own time and memory. */
async function runNpmScript(name: string, args: readonly string[]): Promise<Measured> {
  const { scripts } = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8')) as NpmPackage;
  const [, ...own] = (scripts[name] ?? '').split(' ');
  return runMeasured(
    { command: process.execPath, args: [...own, ...args], cwd: PROJECT, stageOf },
    'Starting',
  );
}

interface NpmPackage {
  readonly scripts: Readonly<Record<string, string>>;
}
