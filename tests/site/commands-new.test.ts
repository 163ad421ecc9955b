import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeCorpus, makeFolder, readFiles, runScript, writeFiles } from './run-script.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="windows-1252"><title>x</title>
<meta property="og:title" content="Caf\u00E9 talks"><link rel="canonical" href="https://fjord.example/cafe">
<meta property="article:published_time" content="2012-05-03T23:30:00-05:00"></head><body><nav>Home</nav><article>
<p>Envoys of Norway held talks in Geneva on Tuesday, in a caf\u00E9, the third such meeting of this year, and left it without a
statement to those who had waited. &lt;script&gt;alert(1)&lt;/script&gt; {x} <script>alert(2)</script></p>
<p>They are expected to meet again in Oslo next week, said a spokesman, who would not say who would attend.</p></article></body></html>`;

const FEED = `<rss version="2.0"><channel><title>Wire</title>
<item><title>Talks in Doha</title><link>https://wire.example/1</link><pubDate>Fri, 4 May 2012 08:00:00 GMT</pubDate><description>Talks in Doha ended on Thursday.</description></item>
<item><title>Talks in Doha</title><link>https://wire.example/2</link><description>More talks in Doha are expected.</description></item>
<item><title>The café again</title><link>http://www.fjord.example/cafe/?utm_source=feed</link><description>Other words.</description></item>
</channel></rss>`;

const SAVED = {
  'b/feed.xml': FEED,
  'a page.html': Buffer.from(PAGE, 'latin1'),
  'c.md':
    '---\ntitle: Oslo\ndate: 2012-05-05\nauthor: Ann Olsen\nsource: { name: Wire }\ntags: [x]\n---\n\nTalks in Oslo were held on Friday.\n',
  'd.txt': 'Talks in OSLO were held, on Friday\n',
  'e.png': 'x',
  '.hidden.txt': 'x',
};

function take(content: string, ...args: string[]) {
  return runScript('new.ts', [...args, '--content', content], { folder: content });
}

describe('npm run new with a folder', () => {
  test('takes in what is in its files, says what became of each and what was left out, and of none twice', () => {
    const [content, saved] = [makeCorpus(), makeFolder()];
    writeFiles(saved, SAVED);
    const first = take(content, saved);
    expect(first.status).toBe(0);
    expect(
      readdirSync(join(content, 'articles')).filter((name) => !/^(?:first|second)\./u.test(name)),
    ).toEqual([
      '2012-05-04-talks-in-doha.md',
      '2012-05-04-talks-in-doha.yaml',
      'a-page.md',
      'a-page.yaml',
      'c.md',
      'c.yaml',
      'talks-in-doha.md',
      'talks-in-doha.yaml',
    ]);
    expect(first.out).toContain('a page.html → articles/a-page.md: ');
    expect(first.out).toContain('taken in  4 articles from 4 files; 2 there already');
    const said = first.errors.replaceAll(`${saved}/`, '');
    expect(said).toContain('a page.html dropped-parts left out 1 block of text with 1 word: "Home"');
    expect(said).toContain('b/feed.xml#3 same-article has the address of articles/a-page.md');
    expect(said).toContain('c.md dropped-metadata left out of its front matter tags: ["x"]');
    expect(said).toContain('d.txt same-article has the words of articles/c.md');
    expect(said).toContain('e.png unread-file');
    const notes = readFileSync(join(content, 'articles/a-page.yaml'), 'utf8');
    expect(notes).toContain('title: "Café talks"');
    expect(notes).toContain('published: "2012-05-03"');
    expect(notes).toContain('url: "https://fjord.example/cafe"');
    const [, body] = readFileSync(join(content, 'entries/a-page.mdx'), 'utf8').split('\n---\n');
    expect(body).toContain('alert(1)');
    expect(body).not.toMatch(/(?<!\\)<script|(?<!\\)\{|alert\(2\)/u);

    const before = readFiles(content);
    const again = take(content, saved);
    expect({ status: again.status, files: readFiles(content) }).toEqual({ status: 0, files: before });
    expect(again.out).toContain('taken in  0 articles from 4 files; 6 there already');
  });

  test('gives the same files whatever order the disk has them in', () => {
    const [one, other] = [makeCorpus(), makeCorpus()];
    const [forth, back] = [makeFolder(), makeFolder()];
    writeFiles(forth, SAVED);
    writeFiles(back, Object.fromEntries(Object.entries(SAVED).toReversed()));
    take(one, forth);
    take(other, back);
    expect(readFiles(other)).toEqual(readFiles(one));
  });
});

describe('npm run new', () => {
  test.each([
    ['a feed that is none', 'a.xml', '<urlset/>', [], 'a.xml not-a-feed is neither RSS nor Atom'],
    ['a page without text', 'a.html', '<html></html>', [], 'a.html no-readable-text'],
    ['front matter that is no YAML', 'a.md', '---\na: "b\nc: d\n---\nTalks.\n', [], 'bad-front-matter'],
    ['a file of another kind', 'a.pdf', '%PDF-1.7', [], 'a.pdf unknown-format'],
    [
      'one id for several',
      'a.xml',
      FEED,
      ['--id', 'x'],
      '3 articles cannot have the one id "x" – leave out --id',
    ],
  ])('answers %s and adds nothing', (_, name, text, args, message) => {
    const [content, saved] = [makeCorpus(), makeFolder()];
    writeFiles(saved, { [name]: text });
    const before = readFiles(content);
    const { status, errors } = take(content, join(saved, name), ...args);
    expect(status).toBe(1);
    expect(errors).toContain(message);
    expect(readFiles(content)).toEqual(before);
  });

  test('takes in what is sound of several files and ends with status 1 for the others', () => {
    const [content, saved] = [makeCorpus(), makeFolder()];
    writeFiles(saved, { 'a.txt': 'Talks in Oslo\n\nThey were held on Friday.\n', 'b.html': '' });
    const { status, out, errors } = take(content, join(saved, 'a.txt'), join(saved, 'b.html'));
    expect(status).toBe(1);
    expect(out).toContain('taken in  1 article from 2 files');
    expect(errors).toContain('b.html no-readable-text');
    expect(readdirSync(join(content, 'entries'))).toContain('a.mdx');
  });
});
