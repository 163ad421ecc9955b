import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { makeRandom } from '../../scripts/kill/make-random.ts';
import { killables, tryKills } from '../../scripts/kill/try-kills.ts';
import { writeCorpora } from '../../scripts/kill/write-corpora.ts';
import {
  copyRegister,
  makeCorpus,
  makeFolder,
  readFiles,
  runScript,
  startScript,
  writeFiles,
} from './run-script.ts';

const MINUTES = 60_000;

function build(content: string, out: string, env: Record<string, string> = {}, ...args: string[]) {
  return runScript('build.ts', ['--content', content, '--out', out, ...args], { env, folder: content });
}

describe('npm run build', () => {
  test(
    'gives the same bytes in another folder, time zone and locale, and lists them',
    () => {
      const [one, other] = [makeCorpus(), makeCorpus()];
      const before = readFiles(one);
      expect(build(one, join(one, 'site'), { TZ: 'Pacific/Niue' })).toMatchObject({ status: 0, errors: '' });
      const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
      expect(build(other, join(other, 'deep/site'), env).status).toBe(0);
      const site = readFiles(join(one, 'site'));
      expect(readFiles(join(other, 'deep/site'))).toEqual(site);
      const { 'data/manifest.json': manifest = '', ...files } = site;
      const sums = Object.entries(files).map(([path, text]) => [path, sum(Buffer.from(text, 'latin1'))]);
      expect(JSON.parse(manifest)).toEqual({
        generator: 'parley',
        compression: expect.stringContaining('brotli'),
        base: '/',
        articles: ['first', 'second'].map((id) => {
          const file = `articles/${id}.txt`;
          return { id, file, sha256: sum(readFileSync(join(one, file))) };
        }),
        files: Object.fromEntries(sums),
      });
      expect(readdirSync(one)).toEqual(['articles', 'site']);
      expect(readFiles(join(one, 'articles'))).toEqual(readFiles(join(other, 'articles')));
      expect(Object.keys(before)).toHaveLength(4);
    },
    3 * MINUTES,
  );

  test(
    'leaves the site of before where the register is not sound or an article bad, and builds a new one without it',
    () => {
      const [content, out] = [makeCorpus(), join(makeFolder(), 'site')];
      build(content, out);
      const before = readFiles(out);
      copyRegister(content);
      writeFiles(content, { 'register/venues.yaml': '- { id: aa, name: Aa, parent: zz }\n' });
      const refused = build(content, out);
      expect(refused.status).toBe(1);
      expect(refused.errors).toContain('register/venues.yaml:1 missing-parent');
      expect(refused.errors).toContain('No site was written; one that was there stays as it was.');
      expect(readFiles(out)).toEqual(before);
      copyRegister(content);
      writeFiles(content, { 'articles/first.txt': Uint8Array.of(0xff) });
      expect(build(content, out, {}, '--strict').status).toBe(1);
      expect(readFiles(out)).toEqual(before);
      const partial = build(content, out);
      expect(partial.status).toBe(1);
      expect(partial.errors).toContain('Skipped: first.');
      expect(readFiles(out)).toEqual(before);
      const fresh = join(makeFolder(), 'site');
      expect(build(content, fresh).status).toBe(1);
      expect(existsSync(join(fresh, 'entries/second/index.html'))).toBe(true);
      expect(existsSync(join(fresh, 'entries/first'))).toBe(false);
    },
    4 * MINUTES,
  );

  test(
    'puts every entry into the search index, in whatever script its name is written',
    () => {
      const content = makeCorpus({
        'articles/переговоры.txt': 'A third round\n\nEnvoys held talks in Vienna on 5 June 2012.\n',
        'articles/переговоры.yaml': 'published: "2012-06-06"\nsource: { name: "Wire" }\n',
      });
      const out = join(makeFolder(), 'site');
      expect(build(content, out)).toMatchObject({ status: 0, errors: '' });
      expect(readdirSync(join(out, 'entries')).includes('переговоры')).toBe(true);
      expect(readdirSync(join(out, 'pagefind/fragment'))).toHaveLength(3);
    },
    MINUTES,
  );

  test('never takes the place of a folder that is not a site', () => {
    const [content, out] = [makeCorpus(), makeFolder()];
    writeFiles(out, { 'thesis.txt': 'years of work' });
    const { status, errors } = build(content, out);
    expect(status).toBe(1);
    expect(errors).toContain('not-a-site holds files that no build of Parley wrote');
    expect(readFiles(out)).toEqual({ 'thesis.txt': 'years of work' });
    expect(build(content, content).errors).toContain('not-a-site holds the project or the articles');
  });

  test('answers a file where the site should go', () => {
    const [content, folder] = [makeCorpus(), makeFolder()];
    writeFiles(folder, { site: 'a file' });
    expect(build(content, join(folder, 'site'))).toMatchObject({
      status: 1,
      errors: expect.stringContaining('not-a-folder is a file where a folder is needed'),
    });
    expect(readFiles(folder)).toEqual({ site: 'a file' });
  });

  test(
    'is refused while another build writes the same site',
    async () => {
      const [content, folder] = [makeCorpus(), makeFolder()];
      const first = startScript('build.ts', ['--content', content, '--out', join(folder, 'site')]);
      while (!existsSync(join(folder, '.parley/site.lock'))) await wait(5);
      const second = build(content, join(folder, 'site'));
      expect(second.status).toBe(1);
      expect(second.errors).toContain(`output-busy is being written by process ${first.pid}`);
    },
    2 * MINUTES,
  );
});

describe('a disk that is full or may not be written', () => {
  const canMount = process.getuid?.() === 0 && spawnSync('unshare', ['--mount', 'true']).status === 0;
  const SCRIPT = `
mount -t tmpfs -o size="$1" none "$2"
mkdir "$2/site" && cp -r "$3"/. "$2/site"
test "$1" = 900k || mount -o remount,ro "$2"
"$4" scripts/build.ts --content "$5" --out "$2/site"
echo "status $?"
ls -A "$2"
diff -r "$3" "$2/site" && echo same`;

  test.runIf(canMount).each([
    ['900k', 'disk-full could not be written: the disk is full'],
    ['9m', 'read-only may not be read or written'],
  ])(
    'leaves the site of before: %s',
    (size, message) => {
      const [content, folder] = [makeCorpus(), makeFolder()];
      writeFiles(folder, {
        'disk/.keep': '',
        'old/index.html': 'old',
        'old/data/manifest.json': '{ "generator": "parley", "articles": [] }',
      });
      const values = [size, join(folder, 'disk'), join(folder, 'old'), process.execPath, content];
      const { stdout, stderr } = spawnSync('unshare', ['--mount', 'sh', '-c', SCRIPT, 'sh', ...values], {
        cwd: join(import.meta.dirname, '../..'),
        encoding: 'utf8',
      });
      expect(stderr).toContain(message);
      expect(stdout).toMatch(/status 1\nsite\nsame\n$/u);
    },
    MINUTES,
  );
});

describe('killed with -9 at random moments, a run leaves the old output or the new one', () => {
  test.each([
    ['convert', 6],
    ['build', 3],
  ] as const)(
    '%s, %i times',
    async (name, kills) => {
      const folder = makeFolder();
      const corpora = await writeCorpora(folder, 6);
      const seed = Math.floor(Math.random() * 1_000_000);
      const report = await tryKills(killables[name], corpora, folder, { kills, random: makeRandom(seed) });
      expect(report.faults, `seed ${seed}`).toEqual([]);
      expect(report.old + report.fresh).toBe(kills);
    },
    5 * MINUTES,
  );
});

describe('npm start', () => {
  test('says what to do where there is no site', () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'site'));
    expect(runScript('start.ts', ['--out', join(folder, 'site')], { folder })).toMatchObject({
      status: 1,
      errors: 'site missing-file holds no built site – run npm run build first\n',
    });
  });
});

describe('npm run dev', () => {
  test(
    'converts again when an article, its notes or a new article comes',
    async () => {
      const content = makeCorpus();
      const port = 4397;
      startScript('dev.ts', ['--content', content, '--port', String(port)]);
      const read = (path: string): Promise<string> =>
        fetch(`http://localhost:${port}${path}`).then(
          (answer) => answer.text(),
          () => '',
        );
      const patience = { timeout: MINUTES, interval: 200 };
      await expect.poll(() => read('/entries/'), patience).toContain('A first round');
      writeFiles(content, {
        'articles/first.yaml': 'title: "Quite another title"\nsource: { name: "Wire" }\n',
      });
      await expect.poll(() => read('/entries/'), patience).toContain('Quite another title');
      writeFiles(content, {
        'articles/third.txt': 'A third round\n\nTalks were held in Doha on 4 June 2012.\n',
        'articles/third.yaml': 'source: { name: "Wire" }\n',
      });
      await expect.poll(() => read('/entries/third/'), patience).toContain('A third round');
    },
    3 * MINUTES,
  );
});

function sum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
