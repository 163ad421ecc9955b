import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptPath } from '../../scripts/corpus/kept-work.ts';
import { copyRegister, makeCorpus, makeFolder, readFiles, runScript, writeFiles } from './run-script.ts';

const MINUTES = 60_000;
const PACKS = ['entries.pack', 'outcomes.pack'];

/** What may become of a corpus between two builds, one after the other. */
const CHANGES: readonly Readonly<Record<string, string | null>>[] = [
  { 'articles/first.txt': 'A first round\n\nEnvoys held talks in Vienna on 4 May 2012.\n' },
  {
    'articles/third.txt': 'A look back\n\nEnvoys had held talks in Vienna on 4 May 2012, Austria said.\n',
    'articles/third.yaml': 'published: "2012-06-01"\nsource: { name: "Herald" }\n',
  },
  {
    'articles/second.txt': null,
    'articles/second.yaml': null,
    'site.yaml':
      'title: Another chronicle\ndescription: What was said\nlanguage: en\naddress: https://talks.example/\n',
  },
  { 'register/venues.yaml': '- { id: vienna, name: "Wien", aliases: ["Vienna"] }\n' },
];

function build(content: string, out: string, ...options: readonly string[]): Record<string, string> {
  const { status, errors } = runScript('build.ts', ['--content', content, '--out', out, ...options]);
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  return readFiles(out);
}

test(
  'a build that takes over what was worked out before gives the bytes of one that does all anew, whatever has changed',
  () => {
    const [content, out] = [makeCorpus(), join(makeFolder(), 'site')];
    let before = build(content, out);
    for (const change of CHANGES) {
      if ('register/venues.yaml' in change) copyRegister(content);
      writeFiles(content, change);
      const after = build(content, out);
      expect(after).not.toEqual(before);
      expect(after).toEqual(build(content, join(makeFolder(), 'site'), '--no-cache'));
      before = after;
    }
  },
  6 * MINUTES,
);

test(
  'a page of which nothing has changed is taken over as it stands, and one that was tampered with is made anew',
  () => {
    const [content, out] = [makeCorpus(), join(makeFolder(), 'site')];
    const first = build(content, out);
    const path = 'venues/geneva/index.html';
    const made = statSync(join(out, path)).ino;
    writeFileSync(join(out, 'venues/oslo/index.html'), 'not what it was');
    const again = build(content, out);
    expect(statSync(join(out, path)).ino).toBe(made);
    expect(again).toEqual(first);
  },
  2 * MINUTES,
);

test(
  'two corpora that take turns in one place give the bytes that each gives alone',
  () => {
    const [one, other, out] = [makeCorpus(), makeCorpus(), join(makeFolder(), 'site')];
    writeFiles(other, CHANGES[1]!);
    for (const content of [one, other, one]) build(content, out);
    expect(build(other, out)).toEqual(build(other, join(makeFolder(), 'site'), '--no-cache'));
  },
  3 * MINUTES,
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
