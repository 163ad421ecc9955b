import { describe, expect, test } from 'vitest';
import { readSource } from '../../../scripts/intake/read-source.ts';

const read = (text: string) => readSource('a.md', Buffer.from(text));

describe('the front matter of a Markdown file', () => {
  test('goes to the notes, and what they have no place for is said', () => {
    const { drafts, problems } = read(
      '---\nTitle: "Talks: in Oslo"\npub_date: 2025-03-12T01:00:00+02:00\nauthors: [Ann, { name: Bo }]\nsource: { name: Wire, url: https://wire.example/a }\nlang: nb\ntags: [x, y]\n---\n\n# Talks\n\nTalks were held.\n',
    );
    expect(drafts).toMatchObject([
      {
        content: '# Talks\n\nTalks were held.\n',
        notes: {
          title: { value: 'Talks: in Oslo', from: 'its front matter (Title)' },
          published: { value: '2025-03-12' },
          source: { value: 'Wire' },
          url: { value: 'https://wire.example/a' },
          author: { value: 'Ann, Bo' },
          language: { value: 'nb' },
        },
      },
    ]);
    expect(problems).toMatchObject([
      { code: 'dropped-metadata', message: 'left out of its front matter tags: ["x","y"]' },
    ]);
  });

  test('may give an address as source', () => {
    expect(read('---\nsource: https://www.wire.example/a\n---\nTalks.\n').drafts[0]?.notes).toMatchObject({
      source: { value: 'wire.example' },
      url: { value: 'https://www.wire.example/a' },
    });
  });

  test('is said to be of no use where its day is none', () => {
    const { drafts, problems } = read('---\ndate: soon\n---\nTalks.\n');
    expect(drafts[0]?.notes.published).toBeNull();
    expect(problems[0]?.message).toBe('left out of its front matter date: "soon"');
  });

  test('need not be there: then the file is kept byte for byte', () => {
    const text = '# Talks\r\n\r\n---\r\n\r\nTalks were held.';
    const { drafts, problems } = read(text);
    expect(Buffer.from(drafts[0]!.content).toString()).toBe(text);
    expect(problems).toEqual([]);
  });

  test.each([
    ['---\ntitle: "Talks\ndate: x\n---\nTalks.\n', 2, 'no YAML'],
    ['\n---\na: b\na: c\n---\nTalks.\n', 4, 'no YAML'],
    ['+++\ntitle = "Talks"\n+++\nTalks.\n', 1, 'TOML'],
    ['---\n- a: b\nc: d\n---\nTalks.\n', 3, 'no YAML'],
  ])('is refused with its line where it is %j', (text, line, message) => {
    const { drafts, problems } = read(text);
    expect(drafts).toEqual([]);
    expect(problems).toMatchObject([{ code: 'bad-front-matter', message: expect.stringContaining(message) }]);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(line - 1);
  });
});
