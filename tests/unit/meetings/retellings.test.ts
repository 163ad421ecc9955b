import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readMeetings } from './read-meetings.ts';

const ARTICLES = new URL('../../../content/articles/', import.meta.url);
/** The folder that holds `seeds/articles`, the articles that ours retell; not part of the project. */
const shared = process.env['PARLEY_SHARED'];

interface Told {
  readonly kind: string;
  readonly status: string;
  readonly edtf: string | null;
  readonly venue: string | null;
  readonly participants: readonly string[];
  readonly mediators: readonly string[];
  readonly absent: readonly string[];
}

function read(text: string, published: string): Told[] {
  return readMeetings(text, published).map(
    ({ kind, status, when, venue, participants, mediators, absent }) => ({
      kind,
      status,
      edtf: when.edtf,
      venue,
      participants: participants.toSorted(),
      mediators: mediators.toSorted(),
      absent: absent.toSorted(),
    }),
  );
}

describe.skipIf(shared === undefined)('a retelling tells of the same meetings as its original', () => {
  const articles = readdirSync(ARTICLES).filter((name) => name.endsWith('.txt'));

  it.each(articles)('%s', (name) => {
    const notes = readFileSync(new URL(name.replace(/txt$/u, 'yaml'), ARTICLES), 'utf8');
    const { published } = parse(notes) as { published: string };
    const original = readFileSync(join(shared ?? '', 'seeds/articles', name), 'utf8');
    expect(read(readFileSync(new URL(name, ARTICLES), 'utf8'), published)).toEqual(read(original, published));
  });
});
