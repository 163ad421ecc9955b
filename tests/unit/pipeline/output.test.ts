import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Conversion } from '../../../scripts/corpus/convert-corpus.ts';
import { exchangeFolders } from '../../../scripts/output/exchange-folders.ts';
import { withLock } from '../../../scripts/output/lock.ts';
import { planEntries } from '../../../scripts/output/plan-entries.ts';
import { publishEntries } from '../../../scripts/output/publish-entries.ts';
import { swapFolder } from '../../../scripts/output/swap-folder.ts';
import { RunError } from '../../../scripts/report/run-error.ts';
import { makeFolder } from './temporary-folder.ts';

const made = '---\n# Made by npm run convert, not to be edited, from "articles/x.txt", SHA-256 ';

function entry(body: string): string {
  return `${made}${'0'.repeat(64)}\nid: "x"\n---\n\n${body}`;
}

function conversion(entries: Record<string, string>, skipped: string[] = []): Conversion {
  return {
    entries: new Map(Object.entries(entries)),
    skipped: new Set(skipped),
    problems: [],
    tags: { dates: 0, venues: 0, parties: 0, meetings: 0, positions: 0 },
    articles: 0,
  };
}

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((item) => item.isFile())
      .map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

function lockOf(target: string): string {
  return join(dirname(target), '.parley', `${basename(target)}.lock`);
}

describe('a folder takes the place of another', () => {
  test('also where there is none, and nothing is left beside it', async () => {
    const folder = makeFolder({ 'new/a': '1', 'other/a': '2' });
    await swapFolder(join(folder, 'new'), join(folder, 'deep/site'));
    expect(contents(join(folder, 'deep/site'))).toEqual({ a: '1' });
    await swapFolder(join(folder, 'other'), join(folder, 'deep/site'));
    expect(contents(join(folder, 'deep/site'))).toEqual({ a: '2' });
    expect(readdirSync(folder)).toEqual(['deep']);
  });

  test.runIf(process.platform === 'linux')('in one step on Linux', async () => {
    const folder = makeFolder({ 'a/file': '1', 'b/file': '2' });
    expect(await exchangeFolders(join(folder, 'a'), join(folder, 'b'))).toBe(true);
    expect(readFileSync(join(folder, 'a/file'), 'utf8')).toBe('2');
    expect(readFileSync(join(folder, 'b/file'), 'utf8')).toBe('1');
  });
});

describe('the lock of an output', () => {
  test('refuses a second writer and names the first', async () => {
    const target = join(makeFolder(), 'site');
    await withLock(target, async () => {
      const error = await withLock(target, async () => 'both').catch((refused: unknown) => refused);
      expect(error).toBeInstanceOf(RunError);
      expect((error as RunError).problems).toMatchObject([
        { code: 'output-busy', message: expect.stringContaining(`process ${process.pid} on ${hostname()}`) },
      ]);
    });
    expect(await withLock(target, async () => 'then')).toBe('then');
    expect(readdirSync(dirname(target))).toEqual([]);
  });

  test('lets one of many writers in at a time', async () => {
    const target = join(makeFolder(), 'site');
    let inside = 0;
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, () =>
        withLock(target, async () => {
          inside += 1;
          expect(inside).toBe(1);
          await new Promise((resolve) => setTimeout(resolve, 20));
          inside -= 1;
        }),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('is taken over from a process that has ended, also where its number is in use again', async () => {
    const target = join(makeFolder(), 'site');
    const { pid } = spawnSync(process.execPath, ['--version']);
    for (const holder of [
      { pid, host: hostname(), started: '1', since: 'x' },
      { pid: process.pid, host: hostname(), started: 'another start', since: 'x' },
    ]) {
      mkdirSync(dirname(lockOf(target)), { recursive: true });
      writeFileSync(lockOf(target), JSON.stringify(holder));
      expect(await withLock(target, async () => 'in')).toBe('in');
    }
    expect(existsSync(lockOf(target))).toBe(false);
  });

  test('is kept by a living process and by one of another machine', async () => {
    const target = join(makeFolder(), 'site');
    mkdirSync(dirname(lockOf(target)), { recursive: true });
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    try {
      for (const holder of [
        { pid: other.pid, host: hostname(), started: null, since: 'x' },
        { pid: 1, host: 'another-machine', started: '1', since: 'x' },
      ]) {
        writeFileSync(lockOf(target), JSON.stringify(holder));
        await expect(withLock(target, async () => 'in')).rejects.toBeInstanceOf(RunError);
      }
    } finally {
      other.kill();
    }
  });

  test('puts back what a swap that was cut off had moved aside', async () => {
    const target = join(makeFolder({ 'site/page': 'old' }), 'site');
    mkdirSync(join(dirname(target), '.parley'));
    renameSync(target, join(dirname(target), '.parley', 'site.old-1'));
    await withLock(target, async () => expect(contents(target)).toEqual({ page: 'old' }));
  });
});

describe('entries are published', () => {
  test('all at once: new, changed and removed, and what is not theirs stays', async () => {
    const folder = join(
      makeFolder({
        'entries/a.mdx': entry('1'),
        'entries/b.mdx': entry('1'),
        'entries/gone.mdx': entry('1'),
        'entries/kept.mdx': entry('1'),
        'entries/mine.mdx': 'by hand',
        'entries/README': 'x',
      }),
      'entries',
    );
    const before = statSync(join(folder, 'a.mdx')).mtimeMs;
    const plan = await planEntries(
      folder,
      conversion({ a: entry('1'), b: entry('2'), c: entry('1') }, ['kept']),
    );
    expect(plan.changes.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'change b.mdx',
      'add c.mdx',
      'remove gone.mdx',
    ]);
    expect(plan.problems).toMatchObject([
      { code: 'foreign-entry', file: expect.stringContaining('mine.mdx') },
    ]);
    await publishEntries(folder, plan);
    expect(contents(folder)).toEqual({
      'a.mdx': entry('1'),
      'b.mdx': entry('2'),
      'c.mdx': entry('1'),
      'kept.mdx': entry('1'),
      'mine.mdx': 'by hand',
      README: 'x',
    });
    expect(statSync(join(folder, 'a.mdx')).mtimeMs).toBe(before);
  });

  test('a folder that is up to date is not touched', async () => {
    const folder = join(makeFolder({ 'entries/a.mdx': entry('1') }), 'entries');
    const { ino } = statSync(folder);
    const plan = await planEntries(folder, conversion({ a: entry('1') }));
    expect(plan.changes).toEqual([]);
    await publishEntries(folder, plan);
    expect(statSync(folder).ino).toBe(ino);
  });

  test('a run that cannot write leaves the old ones', async () => {
    const folder = join(makeFolder({ 'entries/a.mdx': entry('1'), 'entries/b.mdx': entry('1') }), 'entries');
    writeFileSync(join(dirname(folder), '.parley'), 'a file where the side folder should be');
    const plan = await planEntries(folder, conversion({ a: entry('2'), b: entry('2') }));
    await expect(publishEntries(folder, plan)).rejects.toMatchObject({
      code: expect.stringMatching(/EEXIST|ENOTDIR/u),
    });
    expect(contents(folder)).toEqual({ 'a.mdx': entry('1'), 'b.mdx': entry('1') });
  });

  const isRoot = process.getuid?.() === 0;
  const canMount = isRoot && spawnSync('unshare', ['--mount', 'true']).status === 0;

  test.runIf(canMount)('a full disk leaves the old ones', () => {
    const folder = makeFolder({ 'disk/x': '' });
    const script = join(import.meta.dirname, 'fill-disk.ts');
    const said = execFileSync(
      'unshare',
      [
        '--mount',
        'sh',
        '-c',
        `mount -t tmpfs -o size=256k none "$0" && exec "$1" "$2" "$0"`,
        join(folder, 'disk'),
        process.execPath,
        script,
      ],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(said)).toEqual({ problem: 'disk-full', before: true, leftovers: [] });
  });

  test('a removed folder is made again', async () => {
    const folder = join(makeFolder(), 'deep/entries');
    await publishEntries(folder, await planEntries(folder, conversion({ a: entry('1') })));
    expect(contents(folder)).toEqual({ 'a.mdx': entry('1') });
    rmSync(folder, { recursive: true });
  });
});
