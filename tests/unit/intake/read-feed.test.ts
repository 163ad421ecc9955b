import { describe, expect, test } from 'vitest';
import { readSource } from '../../../scripts/intake/read-source.ts';

function read(xml: string) {
  const { drafts, problems } = readSource('feed.xml', Buffer.from(xml));
  return { drafts, problems, codes: problems.map(({ code }) => code) };
}

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title><language>en-GB</language>${items}</channel></rss>`;

describe('an RSS feed', () => {
  test('is an article for each item, with what the item says of it', () => {
    const { drafts, problems } = read(
      rss(
        `<item><title>Talks &amp;amp; more</title><link>https://wire.example/1#x</link><author>a@b.example (Ann Olsen)</author>
         <pubDate>Wed, 12 Mar 2025 23:30:00 -0500</pubDate><description>Short.</description>
         <content:encoded><![CDATA[<p>Talks in <a href="/g">Geneva</a>.</p><script>x</script>]]></content:encoded></item>`,
      ),
    );
    expect(problems).toEqual([]);
    expect(drafts).toMatchObject([
      {
        from: 'feed.xml#1',
        name: '2025-03-12-talks & more',
        format: 'md',
        text: 'Talks in [Geneva](https://wire.example/g).\n',
        notes: {
          title: { value: 'Talks & more' },
          published: { value: '2025-03-12' },
          source: { value: 'Wire' },
          url: { value: 'https://wire.example/1' },
          author: { value: 'Ann Olsen' },
          language: { value: 'en-GB' },
        },
      },
    ]);
  });

  test('says which items have no text, or a summary alone', () => {
    const { drafts, codes } = read(
      rss('<item><title>One</title></item><item><title>Two</title><description>Talks.</description></item>'),
    );
    expect(drafts.map(({ from }) => from)).toEqual(['feed.xml#2']);
    expect(codes).toEqual(['item-without-text', 'feed-summary']);
  });

  test('of version 1.0 is read as well', () => {
    const { drafts } = read(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
       <channel rdf:about="x"><title>Wire</title></channel>
       <item rdf:about="y"><title>Talks</title><link>https://wire.example/1</link><description>Talks.</description><dc:date>2025-03-12</dc:date></item></rdf:RDF>`,
    );
    expect(drafts[0]?.notes).toMatchObject({ title: { value: 'Talks' }, published: { value: '2025-03-12' } });
  });
});

describe('an Atom feed', () => {
  test('is read with its text, HTML and XHTML', () => {
    const { drafts } = read(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://wire.example/"><title type="html">Wire &amp;amp; co</title>
       <author><name>Ann</name></author>
       <entry><title>A &lt;b&gt;</title><link rel="self" href="s"/><link href="a"/><published>2025-03-12T23:30:00Z</published><content>1 &lt; 2 &amp; so on</content></entry>
       <entry><title type="html">&lt;b&gt;B&lt;/b&gt;</title><content type="html">&lt;p&gt;Talks.&lt;/p&gt;</content></entry>
       <entry><title>C</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Talks <b>now</b>.</p></div></content></entry></feed>`,
    );
    expect(drafts.map(({ text }) => text)).toEqual(['1 < 2 & so on\n', 'Talks.\n', 'Talks **now**.\n']);
    expect(drafts[0]?.notes).toMatchObject({
      published: { value: '2025-03-12' },
      source: { value: 'Wire & co' },
      url: { value: 'https://wire.example/a' },
      author: { value: 'Ann' },
      language: { value: 'de' },
    });
    expect(drafts[1]?.notes.title?.value).toBe('B');
  });
});

test.each([
  ['something else', '<?xml version="1.0"?><urlset/>'],
  ['a feed that breaks off', '<rss version="2.0"><channel><item>'],
  ['a feed without items', rss('')],
  ['nothing', ''],
  [
    'entities that grow without end',
    `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${'bcdefghi'
      .split('')
      .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefgh'[index]};`.repeat(10)}">`)
      .join('')}]>${rss('<item><title>x</title></item>')}`,
  ],
])('%s is no article, which is said', (_, xml) => {
  const { drafts, codes } = read(xml);
  expect(drafts).toEqual([]);
  expect(codes).toHaveLength(1);
});
