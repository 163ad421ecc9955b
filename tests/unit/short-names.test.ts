import { expect, test } from 'vitest';
import { nameShortly, shortNames } from '../../src/styles/short-names.ts';

const SHEETS = [':root { --ink: #000; --paper: #fff; --rule: var(--ink) }', 'p { color: var(--ink) }'];

test('custom properties get short names, the one most used the first', () => {
  expect([...nameShortly(SHEETS)]).toEqual([
    ['--ink', '--a'],
    ['--paper', '--b'],
    ['--rule', '--c'],
  ]);
});

test('each has a name of its own, however many there are', () => {
  const many = Array.from({ length: 3000 }, (_, index) => `--name-${index}: 0`).join(';');
  const names = [...nameShortly([`:root { ${many} }`]).values()];
  expect(new Set(names).size).toBe(3000);
  expect(names.filter((name) => !/^--[a-z]{1,3}$/iu.test(name))).toEqual([]);
});

test('what no style sheet declares keeps its name, since a script sets it', () => {
  expect(nameShortly(['p { color: var(--asked) }']).size).toBe(0);
});

test('a declaration that names our properties comes out shorter and means the same', () => {
  const declaration = { prop: 'font', value: '400 var(--step--1) / 1.5 var(--sans)' };
  const plugin = shortNames();
  plugin.Declaration(declaration);
  expect(declaration.value).toMatch(/^400 var\(--[a-z]{1,2}\)\/1\.5 var\(--[a-z]{1,2}\)$/iu);
});

test('quoted text stays as it is', () => {
  const declaration = { prop: 'content', value: "', ' / ''" };
  shortNames().Declaration(declaration);
  expect(declaration.value).toBe("', ' / ''");
});
