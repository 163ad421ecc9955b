import { describe, expect, test } from 'vitest';
import { readPs, readStat, sumTree } from '../../../scripts/bench/measure/process-tree.ts';
import { runMeasured } from '../../../scripts/bench/measure/run-measured.ts';
import { sizeOfFolder } from '../../../scripts/bench/measure/folder-bytes.ts';
import { changeMiddle } from '../../../scripts/bench/build/change-article.ts';
import { compareSums, type Sums } from '../../../scripts/bench/build/measure-builds.ts';
import { makeReports } from '../../../scripts/bench/corpus/make-articles.ts';
import { takeTurns } from '../../../scripts/bench/measure/take-turns.ts';
import { readNumbers } from '../../../scripts/bench/read-numbers.ts';
import { drawReport } from '../../../scripts/bench/report/draw-report.ts';
import { mergeRounds, type Measure } from '../../../scripts/bench/report/measure.ts';
import { makeFolder } from '../pipeline/temporary-folder.ts';

const stageOf = (line: string) => /^stage (?<name>.+)$/u.exec(line)?.groups?.['name'];
const node = (code: string) => ({ command: process.execPath, args: ['-e', code], cwd: process.cwd() });

describe('a measured run', () => {
  test('is split where its output names a stage', async () => {
    const run = await runMeasured({ ...node("console.log('stage one'); console.log('other')"), stageOf });
    expect(run.stages.map(({ stage }) => stage)).toEqual(['start', 'one']);
    const sum = run.stages.reduce((total, { seconds }) => total + seconds, 0);
    expect(sum).toBeCloseTo(run.seconds, 6);
  });

  test('counts the memory of processes below it', async () => {
    const hold = 'const held = Buffer.alloc(120e6, 1); setTimeout(() => held, 500)';
    const below = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(hold)}])`;
    expect((await runMeasured(node(below))).memory).toBeGreaterThan(120e6);
  });

  test('that fails says how', async () => {
    await expect(runMeasured(node("console.error('no room'); process.exit(3)"))).rejects.toThrow(
      /3:\nno room/u,
    );
  });
});

test('a tree is summed from the list of ps', () => {
  const list = readPs('  1     0  100\n 20     1   30\n 21    20    5\n 40     2   99\n');
  expect(sumTree(list, 1)).toBe(135 * 1024);
  expect(sumTree(list, 20)).toBe(35 * 1024);
});

test('the file of a process is read behind its name, whatever stands in that', () => {
  const rest = [
    'S',
    ...Array.from({ length: 10 }, () => '0'),
    '100',
    '50',
    '25',
    '25',
    '20',
    '0',
    '9',
    '0',
    '1',
    '1',
    '3',
  ];
  expect(readStat(`77 (a) b ( c) ${rest.join(' ')} 0 0`)).toEqual({ memory: 3 * 4096, processor: 2 });
});

test('copies that stand compressed beside a file are counted apart', () => {
  const folder = makeFolder({ 'a/index.html': 'twelve bytes', 'a/index.html.br': 'four', 'lone.gz': 'xy' });
  expect(sizeOfFolder(folder)).toEqual({ files: 3, bytes: 18, copies: 4 });
});

const measure = (tool: string, ...values: number[]): Measure => ({
  what: 'build',
  tool,
  unit: 's',
  values,
});

describe('a report', () => {
  test('puts the rounds of a tool together and gives medians with ratios', () => {
    const rounds = [measure('Parley', 4), measure('Other', 10), measure('Parley', 6), measure('Other', 30)];
    const drawn = drawReport('Build', mergeRounds(rounds));
    expect(drawn).toContain('5 s');
    expect(drawn).toContain('20 s (×0.25)');
  });

  test('has no ratio where Parley was not measured', () => {
    expect(drawReport('Build', [measure('Other', 10)])).not.toMatch(/\(×/u);
  });
});

test('numbers of an option are whole and above zero', () => {
  expect(readNumbers('sizes', '100, 1000')).toEqual([100, 1000]);
  expect(() => readNumbers('sizes', '100,ten')).toThrow('--sizes "100,ten": "ten" is no count');
});

const seen = (full: string[], again: string[]): Sums =>
  new Map([['key', { tool: 'Parley', name: '100 articles', full: new Set(full), again: new Set(again) }]]);

describe('sites built again', () => {
  test('are compared with those built from nothing', () => {
    expect(compareSums(seen(['a'], ['a']))).toMatchObject([{ tool: 'Parley', values: [1] }]);
    expect(compareSums(seen(['a'], ['b']))).toMatchObject([{ values: [0] }]);
    expect(compareSums(seen(['a', 'c'], ['a']))).toMatchObject([{ values: [0] }]);
  });

  test('are left alone where only one of the two was seen', () => {
    expect(compareSums(seen(['a'], []))).toEqual([]);
  });
});

test('a changed article has one paragraph more and its own file', () => {
  const articles = makeReports(5);
  const [as, changed] = changeMiddle(articles);
  expect(as).toBe(articles[2]);
  expect(changed.id).toBe(as.id);
  expect(changed.blocks.slice(0, -1)).toEqual(as.blocks);
});

test('jobs take turns, each first in another round', async () => {
  const jobs = ['a', 'b', 'c'].map((name) => () => Promise.resolve(name));
  expect((await takeTurns(jobs, 3)).join('')).toBe('abcbcacab');
  expect(await takeTurns([], 3)).toEqual([]);
});
