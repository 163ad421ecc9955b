import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNotes } from '../../../scripts/convert/read-notes.ts';
import { writeNotes } from '../../../scripts/convert/write-notes.ts';
import { readSource } from '../../../scripts/intake/read-source.ts';

const STORY = `<p>Envoys of Norway held talks in Geneva on Tuesday, the third such meeting of this year, and left it without a
statement to the reporters who had waited for them since the morning.</p><p>They are expected to meet again in Oslo next week, a
spokesman said, who would not say who would attend, nor what they would talk of, nor for how long.</p>`;

function read(head: string, body = STORY) {
  const html = `<!doctype html><html><head>${head}</head><body><nav>Home</nav><article>${body}</article></body></html>`;
  const { drafts, problems } = readSource('saved/My page.html', Buffer.from(html));
  return { draft: drafts[0], problems, notes: drafts[0]?.notes };
}

const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the article of a page', () => {
  test('is its words without what stands around them, which is said', () => {
    const { draft, problems } = read('<title>Talks</title>', `${STORY}<img src="a.png">`);
    expect(draft).toMatchObject({ name: 'My page', format: 'md' });
    expect(draft?.text).toMatch(/^Envoys of Norway[^]*for how long\.\n$/u);
    expect(problems).toMatchObject([
      { code: 'dropped-parts', message: 'left out 1 block of text with 1 word: "Home"; 1 <img>' },
    ]);
  });

  test.each(['', '<html></html>', '<p></p>', '<script>document.write("talks")</script>'])(
    'is asked for where there is none',
    (html) => {
      const { drafts, problems } = readSource('a.html', Buffer.from(html));
      expect(drafts).toEqual([]);
      expect(problems.map(({ code }) => code)).toEqual(['no-readable-text']);
    },
  );

  test('is refused at once where elements stand in each other without end', () => {
    const { drafts, problems } = readSource('a.html', Buffer.from(`${'<div>'.repeat(100_000)}${STORY}`));
    expect(drafts).toEqual([]);
    expect(problems).toMatchObject([
      { code: 'nested-too-deep', message: 'has elements in each other, more than 150 deep' },
    ]);
  });

  test('is inert, and its notes can be used as they are, whatever the page holds', () => {
    const pieces = [
      '<script>',
      '</script>',
      '<p>',
      'talks ',
      '"',
      "'",
      '\n',
      '<b>',
      '<meta name=author content="',
      '">',
      '<title>',
      '</title>',
      '\u202E',
      '\0',
      '{',
      '${x}',
      ': ',
      '# ',
      '<svg onload=x>',
      '<template>',
      '<plaintext>',
      '<!--',
      '-->',
      '<html lang=',
      '<link rel=canonical href="https://',
      '&#0;',
      '&quot;',
    ];
    assert(
      property(array(constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const { drafts } = readSource('a.html', Buffer.from(parts.join('') + STORY));
        for (const { notes } of drafts) expect(readNotes('a.yaml', writeNotes(notes)).problems).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the notes of a page', () => {
  test('are filled from its JSON-LD', () => {
    const { notes } = read(
      jsonLd({
        '@graph': [
          { '@type': 'WebSite', name: 'Not this' },
          {
            '@type': ['NewsArticle'],
            headline: 'Talks &amp; more',
            datePublished: '2025-03-12T23:30:00-05:00',
            author: [{ name: 'Ann Olsen' }, 'Bo Berg'],
            publisher: { name: 'Fjord Gazette' },
            mainEntityOfPage: { '@id': 'https://fjord.example/a#x' },
            inLanguage: 'nb',
          },
        ],
      }),
    );
    expect(notes).toMatchObject({
      title: { value: 'Talks & more', from: 'its JSON-LD (headline)' },
      published: { value: '2025-03-12' },
      source: { value: 'Fjord Gazette' },
      url: { value: 'https://fjord.example/a' },
      author: { value: 'Ann Olsen, Bo Berg' },
      language: { value: 'nb' },
    });
  });

  test('are filled from its Open Graph and other metadata', () => {
    const { notes } = read(
      `<title>Talks | Fjord</title><meta property="og:title" content="Talks"><meta property="og:site_name" content="Fjord">
       <meta property="article:published_time" content="2025-03-12"><meta name="author" content="Ann"><meta property="og:locale" content="en_GB">
       <link rel="canonical" href="/a"><meta property="og:url" content="https://fjord.example/a">`,
    );
    expect(notes).toMatchObject({
      title: { value: 'Talks' },
      published: { value: '2025-03-12' },
      source: { value: 'Fjord' },
      url: { value: 'https://fjord.example/a', from: 'its <meta> "og:url"' },
      author: { value: 'Ann' },
      language: { value: 'en-GB' },
    });
  });

  test('are filled from what the page itself shows', () => {
    const { notes } = read(
      '<!-- saved from url=(0031)https://www.fjord.example/a --><title>x</title>',
      `<h1>Talks</h1><a rel="author">Ann</a><time datetime="2025-03-12T08:00">today</time>${STORY}`,
    );
    expect(notes).toMatchObject({
      title: { value: 'Talks', from: 'its heading' },
      published: { value: '2025-03-12', from: 'its <time>' },
      author: { value: 'Ann' },
    });
  });

  test('take the first day where the page names several, and say so', () => {
    const { notes, problems } = read(
      `${jsonLd({ '@type': 'Article', datePublished: '2025-03-12' })}<meta name="date" content="2025-03-13">`,
    );
    expect(notes?.published?.value).toBe('2025-03-12');
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'days-differ',
        message:
          'came out on 2025-03-12 by its JSON-LD (datePublished), and on 2025-03-13 (its <meta> "date") elsewhere',
      }),
    );
  });

  test.each([
    '<link rel="canonical" href="javascript:alert(1)">',
    '<script type="application/ld+json">{"@type":"Article","headline":</script>',
    '<meta property="article:published_time" content="soon"><meta name="author">',
    '<html lang="not a language">',
  ])('have nothing of %s', (head) => {
    expect(read(head).notes).toMatchObject({ published: null, source: null, url: null, author: null });
  });
});
