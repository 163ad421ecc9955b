import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptPath } from '../../scripts/corpus/kept-work.ts';
import { makeCorpus, makeFolder, readFiles, runScript, writeFiles } from './run-script.ts';

const MINUTES = 60_000;
const PACKS = ['entries.pack', 'outcomes.pack'];
const LATER = { 'articles/first.txt': 'A first round\n\nEnvoys held talks in Vienna on 4 May 2012.\n' };

function build(content: string, out: string, ...options: readonly string[]): Record<string, string> {
  const { status, errors } = runScript('build.ts', ['--content', content, '--out', out, ...options]);
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  return readFiles(out);
}

test(
  'a build that takes over what was worked out before gives the bytes of one that does all anew',
  () => {
    const [content, out] = [makeCorpus(), join(makeFolder(), 'site')];
    const anew = (): Record<string, string> => build(content, join(makeFolder(), 'site'), '--no-cache');
    const first = build(content, out);
    expect(first).toEqual(anew());
    writeFiles(content, LATER);
    const again = build(content, out);
    expect(again).not.toEqual(first);
    expect(again).toEqual(anew());
  },
  6 * MINUTES,
);

test(
  'what was kept and is damaged since, or a compressed file that was changed, is made anew',
  () => {
    const [content, out] = [makeCorpus(), join(makeFolder(), 'site')];
    const whole = build(content, out);
    for (const name of PACKS) {
      const path = keptPath(join(content, 'articles'), name);
      const text = readFileSync(path, 'utf8');
      expect(text).toContain('Geneva');
      writeFileSync(path, `${text.replaceAll('Geneva', 'Genoa!')}half a line`);
    }
    writeFileSync(join(out, 'index.html.br'), 'not what it was');
    expect(build(content, out)).toEqual(whole);
  },
  4 * MINUTES,
);
