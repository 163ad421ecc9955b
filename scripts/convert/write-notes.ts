import type { Guess, NotesGuess } from './guess-notes.ts';

/** What stands for the name of a publication until an editor writes it. */
export const UNKNOWN_SOURCE = 'source not known';

/** Text of a notes file: what could be read filled in, the rest as prompts in comments. */
export function writeNotes({ title, published, source, url, author, language }: NotesGuess): string {
  return [
    ...(title === null
      ? ['# title: "…"  # only where readers should see another title than the article\'s own']
      : [fill('title', title, title.from.startsWith('its first') ? 'write a better one' : undefined)]),
    ...(published === null
      ? [
          '# published: "2025-12-17"  # or an interval, "2025-12-17/2025-12-18"; ~ about, ? uncertain',
          '# publishedBecause: "…"  # what makes you think so',
        ]
      : [
          fill('published', published),
          `publishedBecause: ${JSON.stringify(published.because ?? `The article says ${published.from}.`)}`,
        ]),
    'source:',
    source === null
      ? `  name: ${JSON.stringify(UNKNOWN_SOURCE)}  # write the name of the publication`
      : `  ${fill('name', source)}`,
    url === null ? '  # url: "https://…"' : `  ${fill('url', url)}`,
    ...(author ? [`  ${fill('author', author)}`] : []),
    language ? fill('language', language) : '# language: "en"  # the article\'s, where it is not English',
    '# corrections:  # by quotation; src/domain/notes.ts has every field',
    '#   dates:',
    '#     - { quote: "last Sunday", edtf: "2025-12-14", because: "…" }',
    '#   venues:',
    '#     - { quote: "Geneva", reject: true }',
    '',
  ].join('\n');
}

function fill(key: string, { value, from }: Guess, more?: string): string {
  const comment = more === undefined ? `read from ${from}` : `read from ${from}; ${more}`;
  return `${key}: ${JSON.stringify(value)}  # ${comment}`;
}
