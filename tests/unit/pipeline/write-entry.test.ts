import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { entrySchema, type Entry } from '../../../src/domain/entry.ts';
import { readEntrySource, writeEntry } from '../../../scripts/convert/write-entry.ts';

const source = { name: 'articles/talks.txt', sha256: 'a'.repeat(64) };

function entryWith(title: string): Entry {
  return {
    id: 'talks',
    title,
    titleFrom: 'notes',
    source: { name: 'Wire' },
    published: null,
    language: 'en',
    dates: [],
    venues: [],
    parties: [],
    meetings: [],
    positions: [],
  };
}

function frontOf(mdx: string): string {
  return mdx.slice(4, mdx.indexOf('\n---\n', 4) + 1);
}

describe('the front matter of an entry', () => {
  test('is laid out a field a line, with every text in double quotes', () => {
    expect(writeEntry(entryWith('Talks: "no" deal'), 'Body.\n', source)).toBe(
      `---
# Made by npm run convert, not to be edited, from "articles/talks.txt", SHA-256 ${'a'.repeat(64)}
id: "talks"
title: "Talks: \\"no\\" deal"
titleFrom: "notes"
source:
  name: "Wire"
published: null
language: "en"
dates: []
venues: []
parties: []
meetings: []
positions: []
---

Body.
`,
    );
  });

  test('reads back as the entry, whatever the texts are', () => {
    assert(
      property(string({ unit: 'grapheme', minLength: 1 }), (title) => {
        const front = frontOf(writeEntry(entryWith(title), 'x', source));
        expect(entrySchema.parse(parse(front)).title).toBe(title);
        expect(front).not.toMatch(/^---/mu);
      }),
    );
  });

  test('holds no control or bidirectional character', () => {
    const mdx = writeEntry(entryWith('\u202E\u0085\u2028\u0000\uFEFF\u2066x'), 'x', source);
    expect(mdx).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u);
    expect(entrySchema.parse(parse(frontOf(mdx))).title).toBe('\u202E\u0085\u2028\u0000\uFEFF\u2066x');
  });
});

describe('the source of an entry', () => {
  test('reads back, also with a strange file name', () => {
    const strange = { name: 'articles/ta"lks, SHA-256 x.txt', sha256: 'b'.repeat(64) };
    expect(readEntrySource(writeEntry(entryWith('x'), 'x', strange))).toEqual(strange);
  });

  test.each(['', 'text', '---\ntitle: "x"\n---\n', '---\n# Made by hand\n---\n'])(
    'is null for a file made otherwise: %j',
    (text) => {
      expect(readEntrySource(text)).toBeNull();
    },
  );
});
