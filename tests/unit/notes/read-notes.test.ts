import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/domain/problems.ts';
import { readNotes } from '../../../scripts/convert/read-notes.ts';

const source = 'source: { name: "Wire" }';

function report(text: string): string[] {
  return readNotes('talks.yaml', text).problems.map(formatProblem);
}

describe('notes that are sound', () => {
  test('need only a source', () => {
    expect(readNotes('talks.yaml', source).notes?.notes).toMatchObject({
      source: { name: 'Wire' },
      language: 'en',
      corrections: { dates: [], venues: [], parties: [], meetings: [], positions: [] },
    });
  });

  test('keep a day that stands without quotation marks as text', () => {
    expect(readNotes('talks.yaml', `published: 2025-12-17\n${source}`).notes?.notes.published).toBe(
      '2025-12-17',
    );
  });

  test.each(['2025-12-17', '2025-12-17/2025-12-18', '2025-12-27?/2026-01-02?', '2025-03-24~', '2025-03'])(
    'may be published %s',
    (published) => {
      expect(readNotes('talks.yaml', `published: "${published}"\n${source}`).problems).toEqual([]);
    },
  );
});

describe('a fault is reported with its line and what to write instead', () => {
  test.each([
    [
      'nothing at all',
      '',
      'talks.yaml:1 notes-field source is missing – write its keys with values under it',
    ],
    [
      'broken YAML',
      `${source}\ntitle: "Talks`,
      'talks.yaml:2 notes-syntax Missing closing "quote – mend the YAML; a value with a colon or a quotation mark in it goes in double quotes',
    ],
    [
      'a list',
      '- title',
      'talks.yaml:1 notes-syntax the file does not consist of keys with values – write lines such as title: "…"',
    ],
    [
      'a misspelt key',
      `${source}\npublishd: "2025-12-17"`,
      'talks.yaml:2 unknown-key the key "publishd" is not known here – did you mean published?',
    ],
    [
      'a key that is like no other',
      `${source}\ncolour: red`,
      'talks.yaml:2 unknown-key the key "colour" is not known here – the keys here are title, published, publishedBecause, source, language, corrections',
    ],
    [
      'a misspelt key further in',
      'source:\n  name: "Wire"\n  ulr: "https://example.org"',
      'talks.yaml:3 unknown-key the key "ulr" is not known here – did you mean url?',
    ],
    [
      'an impossible day',
      `${source}\npublished: "2025-02-30"`,
      'talks.yaml:2 impossible-date published is "2025-02-30" – check the month and the day',
    ],
    [
      'a reversed interval',
      `${source}\npublished: "2025-12-18/2025-12-17"`,
      'talks.yaml:2 reversed-interval published is "2025-12-18/2025-12-17" – write the earlier end first',
    ],
    [
      'an interval without an end',
      `${source}\npublished: "2025-12-18/.."`,
      'talks.yaml:2 notes-field published is "2025-12-18/.." – write both ends of the interval, such as "2025-12-17/2025-12-18"',
    ],
    [
      'a day in another form',
      `${source}\npublished: "17.12.2025"`,
      'talks.yaml:2 not-edtf published is "17.12.2025" – write year-month-day, such as 2025-12-20',
    ],
    [
      'a bare year',
      `${source}\npublished: 2025`,
      'talks.yaml:2 notes-field published is 2025 – write a text in double quotes',
    ],
    [
      'an address that is none',
      'source:\n  name: "Wire"\n  url: "example"',
      'talks.yaml:3 notes-field source.url is "example" – write an address, https://…',
    ],
    [
      'an address of another kind',
      'source:\n  name: "Wire"\n  url: "javascript:alert(1)"',
      'talks.yaml:3 notes-field source.url is "javascript:alert(1)" – write an address, https://…',
    ],
    [
      'a language that is none',
      `${source}\nlanguage: "e_n"`,
      'talks.yaml:2 notes-field language is "e_n" – write a BCP 47 language tag, such as en or fr',
    ],
    [
      'a correction of a date without a reason',
      `${source}\ncorrections:\n  dates:\n    - quote: "Friday"\n      edtf: "2025-12-19"`,
      'talks.yaml:4 notes-field corrections.dates.0.because is missing – write a text in double quotes',
    ],
    [
      'a correction that says nothing',
      `${source}\ncorrections:\n  venues:\n    - quote: "Geneva"`,
      'talks.yaml:4 bad-correction says nothing of "Geneva" – write reject: true, or the fields that are right',
    ],
    [
      'a correction that both rejects and gives',
      `${source}\ncorrections:\n  venues:\n    - quote: "Geneva"\n      venue: geneva\n      reject: true`,
      'talks.yaml:4 bad-correction rejects "Geneva" and gives venue – write one or the other',
    ],
    [
      'a longer quotation without the words',
      `${source}\ncorrections:\n  venues:\n    - { quote: "Geneva", in: "talks in Oslo", reject: true }`,
      'talks.yaml:4 bad-correction in: does not hold "Geneva" – quote the words with some around them in in:',
    ],
    [
      'a status that is none',
      `${source}\ncorrections:\n  venues:\n    - { quote: "Geneva", status: "hold" }`,
      'talks.yaml:4 notes-field corrections.venues.0.status is "hold" – write held, or under-way, or expected, or proposed, or cancelled',
    ],
  ])('%s', (_, text, problem) => {
    expect(report(text)).toEqual([problem]);
  });

  test('all of them at once, in order of the lines', () => {
    const text = 'titel: "Talks"\npublished: "2025-02-30"\nsource:\n  nme: "Wire"\n';
    expect(readNotes('talks.yaml', text).problems.map(({ line, code }) => [line, code])).toEqual([
      [1, 'unknown-key'],
      [2, 'impossible-date'],
      [3, 'notes-field'],
      [4, 'unknown-key'],
    ]);
  });
});

test('notes whose aliases would grow without end are refused', () => {
  const bomb = [
    'a: &a ["x"]',
    ...Array.from(
      'bcdefghi',
      (key, at) => `${key}: &${key} [*${'abcdefgh'[at]}, *${'abcdefgh'[at]}, *${'abcdefgh'[at]}]`,
    ),
  ];
  expect(readNotes('talks.yaml', bomb.join('\n')).notes).toBeNull();
});
