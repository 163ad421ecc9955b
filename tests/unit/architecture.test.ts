import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)['"](?<name>[^'"]+)['"]/gu)].map((match) => {
    const name = match.groups?.['name'] as string;
    return name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name;
  });
}

describe('imports run one way', () => {
  test.each(filesBelow('src', /\.(?:ts|astro)$/u))('%s imports no script', (file) => {
    expect(importsOf(file).filter((name) => name.startsWith('scripts/'))).toEqual([]);
  });

  test.each(filesBelow('src/domain', /\.ts$/u))('%s knows no file, browser or framework', (file) => {
    const foreign = importsOf(file).filter(
      (name) => /^(?:node:|astro)/u.test(name) || /^src\/(?!domain\/)/u.test(name),
    );
    expect(foreign).toEqual([]);
  });

  test.each(filesBelow('scripts', /\.ts$/u))('%s imports nothing of src but the domain', (file) => {
    expect(importsOf(file).filter((name) => /^src\/(?!domain\/)/u.test(name))).toEqual([]);
  });
});

describe('paths named in the documentation', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...filesBelow('docs', /\.md$/u)];
  const PATH = /(?<![\w/.-])(?:src|scripts|content|public|tests|docs|\.ci|\.github)\/[\w./-]*[\w/]/gu;

  test.each(pages)('%s names only paths that exist', (page) => {
    const named = readFileSync(join(root, page), 'utf8').match(PATH) ?? [];
    const missing = named.filter(
      (path) => !/(?:^|\/)(?:ID|DIR|CASE|NAME)\b/u.test(path) && !existsSync(join(root, path)),
    );
    expect([...new Set(missing)]).toEqual([]);
  });
});

test('every command of package.json has its script', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const files = Object.values(scripts).flatMap((command) => command.match(/scripts\/[\w./-]+\.ts/gu) ?? []);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
