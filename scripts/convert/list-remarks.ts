import type { Problem } from '../../src/domain/problems.ts';
import type { Register } from '../../src/domain/register.ts';
import type { Article } from './convert-article.ts';
import type { Mentions } from './mentions.ts';
import type { ArticleDocument } from './parse-article.ts';
import { findUnknownParties } from './parties/find-unknown-parties.ts';
import type { NotesDocument } from './read-notes.ts';
import type { Sentence } from './sentences.ts';

/** An article and everything found in it. */
export interface Examined {
  readonly article: Article;
  readonly document: NotesDocument;
  readonly parsed: ArticleDocument;
  readonly sentences: readonly Sentence[];
  readonly mentions: Mentions;
  readonly register: Register;
}

/** What an editor should know of an article that is otherwise sound: warnings, in no order of the text. */
export function listRemarks(examined: Examined): Problem[] {
  return [
    ...listDropped(examined),
    ...listUnregisteredVenues(examined),
    ...listUnregisteredParties(examined),
    ...listUndated(examined),
  ];
}

function listDropped({ article: { file }, parsed: { dropped } }: Examined): Problem[] {
  return dropped.map(({ line, text, why }) => ({
    code: 'dropped-boilerplate',
    file,
    line,
    message: `left out "${shorten(text)}" (${why})`,
    instead: 'nothing, if that is no part of the article',
  }));
}

function listUnregisteredVenues({ article: { file }, parsed, mentions }: Examined): Problem[] {
  const strangers = mentions.venues.filter(({ venue }) => venue === null);
  const byName = new Map(strangers.toReversed().map((mention) => [mention.name, mention]));
  return [...byName.values()].toReversed().map(({ name, start }) => ({
    code: 'unregistered-venue',
    file,
    line: parsed.lineAt(start),
    message: `"${name}" hosts a meeting and is not in the register`,
    instead: `add - { id: ${asId(name)}, name: ${JSON.stringify(name)} } to venues.yaml`,
  }));
}

function listUnregisteredParties({
  article: { file },
  parsed,
  sentences,
  mentions,
  register,
}: Examined): Problem[] {
  return findUnknownParties(sentences, mentions.parties, register).map(({ text, start }) => ({
    code: 'unregistered-party',
    file,
    line: parsed.lineAt(start),
    message: `"${text}" acts like a party and is not in the register`,
    instead: `add - { id: ${asId(text)}, kind: state, name: ${JSON.stringify(text)} } to parties.yaml`,
  }));
}

function listUndated({ document: { file, notes } }: Examined): Problem[] {
  if (notes.published !== undefined) return [];
  const message = 'published: is missing, so words such as "yesterday" have no date';
  const instead = 'write published: "2025-12-17" or an interval, and publishedBecause: with the reason';
  return [{ code: 'undated-article', file, message, instead }];
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}

function asId(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '');
}
