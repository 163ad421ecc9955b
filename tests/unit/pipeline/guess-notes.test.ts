import { describe, expect, test } from 'vitest';
import { guessNotes } from '../../../scripts/convert/guess-notes.ts';
import { parseArticle } from '../../../scripts/convert/parse-article.ts';
import { readNotes } from '../../../scripts/convert/read-notes.ts';
import { writeNotes } from '../../../scripts/convert/write-notes.ts';

function guess(text: string) {
  return guessNotes(parseArticle(text, 'txt'));
}

describe('the day of publication', () => {
  test.each([
    ['a line that says so', 'Envoys meet\n\nPublished: 12 March 2025\n\nThe envoys met.', '2025-03-12'],
    ['a byline', 'Envoys meet\n\nBy Ann Olsen, March 12, 2025\n\nThe envoys met.', '2025-03-12'],
    ['a dateline', 'GENEVA, 12 March 2025 — The envoys met again on Monday.', '2025-03-12'],
    ['a dateline with an agency', 'OSLO, Norway (Fjord News), 12 March 2025 – The envoys met.', '2025-03-12'],
  ])('is read from %s', (_, text, day) => {
    expect(guess(text).published?.value).toBe(day);
  });

  test.each([
    ['a sentence of the article', 'Envoys meet\n\nThe envoys of both sides met in Geneva on 12 March 2025.'],
    ['a month', 'Envoys meet\n\nPublished: March 2025\n\nThe envoys met.'],
    ['two days', 'Envoys meet\n\n12 March 2025, updated 13 March 2025\n\nThe envoys met.'],
    ['words that need the day', 'Envoys meet\n\nPublished: yesterday\n\nThe envoys met.'],
  ])('is not read from %s', (_, text) => {
    expect(guess(text).published).toBeNull();
  });
});

describe('the source', () => {
  test.each([
    ['Source: The Fjord Gazette', 'The Fjord Gazette'],
    ['Source: https://www.fjord.example/a', 'fjord.example'],
    ['OSLO (Fjord News) – The envoys met.', 'Fjord News'],
  ])('is read from %j', (line, name) => {
    expect(guess(`Envoys meet\n\n${line}\n\nThe envoys met.`).source?.value).toBe(name);
  });
});

test.each(['Envoys met "again"\n\nand: again.', 'x', 'GENEVA, 12 March 2025 — "Talks" \\ {x}: # y'])(
  'the notes written of %j can be used as they are',
  (text) => {
    const { problems } = readNotes('a.yaml', writeNotes(guess(text)));
    expect(problems).toEqual([]);
  },
);
