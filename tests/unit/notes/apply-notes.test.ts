import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/domain/problems.ts';
import { tagWithNotes } from '../../../scripts/convert/apply-notes.ts';
import { readNotes } from '../../../scripts/convert/read-notes.ts';
import { splitSentences } from '../../../scripts/convert/sentences.ts';
import { fixtureRegister } from '../pipeline/fixture-register.ts';

const text = [
  'Colombia and the FARC held talks in Oslo on Friday. Two days later, they met in Geneva.',
  'Norway will host another round in Oslo next month. Colombia wants a ceasefire.',
].join('\n\n');

function apply(corrections: string) {
  const yaml = `published: "2012-09-10"\nsource: { name: "Wire" }\ncorrections:\n${corrections}`;
  const { notes, problems } = readNotes('talks.yaml', yaml);
  if (notes === null) throw new Error(problems.map(formatProblem).join('\n'));
  const applied = tagWithNotes(text, splitSentences(text), notes, fixtureRegister);
  return { ...applied.mentions, problems: applied.problems.map(formatProblem) };
}

const wordsOf = (mentions: readonly { text: string }[]): string[] => mentions.map((mention) => mention.text);

describe('a correction of a date', () => {
  test('gives the words another day, with the reason', () => {
    const { dates, problems } = apply(
      '  dates:\n    - { quote: "Friday", edtf: "2012-09-06", because: "The host says so." }',
    );
    expect(problems).toEqual([]);
    expect(dates.find((date) => date.text === 'Friday')).toMatchObject({
      edtf: '2012-09-06',
      noted: 'The host says so.',
    });
  });

  test('moves the dates that are counted from it', () => {
    const { dates } = apply(
      '  dates:\n    - { quote: "Friday", edtf: "2012-08-30", because: "The host says so." }',
    );
    expect(dates.find((date) => date.text.startsWith('Two days'))?.edtf).toBe('2012-09-01');
  });

  test('that rejects it leaves the dates counted from it without a day', () => {
    const { dates } = apply('  dates:\n    - { quote: "Friday", reject: true, because: "A slip." }');
    expect(wordsOf(dates)).not.toContain('Friday');
    expect(dates.find((date) => date.text.startsWith('Two days'))).toMatchObject({
      edtf: null,
      direction: 'future',
    });
  });

  test('adds a date where the converter found none', () => {
    const { dates } = apply(
      '  dates:\n    - { quote: "another round", edtf: "2012-10", because: "The plan names it." }',
    );
    expect(dates.find((date) => date.text === 'another round')).toMatchObject({ edtf: '2012-10' });
  });

  test('reaches the meeting of its sentence', () => {
    const { meetings } = apply(
      '  dates:\n    - { quote: "Friday", edtf: "2012-09-06", because: "The host says so." }',
    );
    expect(meetings.map(({ when }) => when.edtf)).toContain('2012-09-06');
  });
});

describe('a correction of a venue', () => {
  test('rejects one of two mentions', () => {
    const { venues } = apply('  venues:\n    - { quote: "Oslo", in: "round in Oslo", reject: true }');
    expect(venues.filter(({ venue }) => venue === 'oslo').map(({ start }) => start)).toEqual([
      text.indexOf('Oslo'),
    ]);
  });

  test('adds a venue with its hedges', () => {
    const { venues } = apply(
      '  venues:\n    - { quote: "host another round", venue: doha, status: proposed, hedges: ["will"] }',
    );
    expect(venues.find(({ venue }) => venue === 'doha')).toMatchObject({
      name: 'Doha',
      status: 'proposed',
      hedges: [{ text: 'will', start: text.indexOf('will') }],
    });
  });
});

describe('a correction of a party, a position or a meeting', () => {
  test('gives a party another role', () => {
    const { parties } = apply('  parties:\n    - { quote: "Norway", role: absent }');
    expect(parties.find(({ party }) => party === 'norway')?.role).toBe('absent');
  });

  test('adds a position', () => {
    const { positions } = apply(
      '  positions:\n    - { quote: "wants a ceasefire", party: colombia, issue: ceasefire-terms, stance: demands }',
    );
    expect(positions).toContainEqual(
      expect.objectContaining({
        party: 'colombia',
        issue: 'ceasefire-terms',
        text: 'wants a ceasefire',
        rule: 'noted',
      }),
    );
  });

  test('changes a meeting by words of its evidence and leaves the others', () => {
    const plain = apply('  dates: []').meetings;
    const { meetings } = apply(
      '  meetings:\n    - { quote: "Norway will host another round", title: "The second Oslo round", status: cancelled }',
    );
    expect(meetings).toContainEqual(
      expect.objectContaining({ title: 'The second Oslo round', status: 'cancelled' }),
    );
    expect(meetings).toHaveLength(plain.length);
  });

  test('rejects a meeting', () => {
    const plain = apply('  dates: []').meetings;
    const { meetings } = apply(
      '  meetings:\n    - { quote: "Norway will host another round", reject: true }',
    );
    expect(meetings).toHaveLength(plain.length - 1);
  });

  test('adds a meeting where no other stands', () => {
    const { meetings } = apply(
      '  meetings:\n    - { quote: "Colombia wants a ceasefire", kind: statement, title: "Colombia on a ceasefire", status: held, when: "2012-09-09", participants: [colombia] }',
    );
    expect(meetings).toContainEqual(
      expect.objectContaining({
        title: 'Colombia on a ceasefire',
        participants: ['colombia'],
        when: { edtf: '2012-09-09', direction: null, dates: [] },
      }),
    );
  });
});

describe('a correction that cannot be applied is reported, never passed over', () => {
  test.each([
    [
      'words that are not in the article',
      '  dates:\n    - { quote: "Fridays", edtf: "2012-09-06", because: "x" }',
      'talks.yaml:5 unknown-quotation "Fridays" does not stand in the article – the nearest words are "Friday"',
    ],
    [
      'a longer quotation that is not in the article',
      '  venues:\n    - quote: "Oslo"\n      in: "rounds in Oslo"\n      reject: true',
      'talks.yaml:6 unknown-quotation "rounds in Oslo" does not stand in the article – the nearest words are "round in Oslo"',
    ],
    [
      'words that stand twice',
      '  venues:\n    - { quote: "Oslo", reject: true }',
      'talks.yaml:5 ambiguous-quotation "Oslo" stands in the article 2 times – add in: with a longer quotation around the words meant',
    ],
    [
      'a rejection of nothing',
      '  venues:\n    - { quote: "ceasefire", reject: true }',
      'talks.yaml:5 untagged-quotation "ceasefire" has no such tag – remove the correction',
    ],
    [
      'a venue that is not in the register',
      '  venues:\n    - { quote: "Geneva", venue: genva }',
      'talks.yaml:5 unknown-venue venue "genva" is not in the register – did you mean geneva?',
    ],
    [
      'a party that is not in the register',
      '  parties:\n    - { quote: "Norway", party: norwey }',
      'talks.yaml:5 unknown-party party "norwey" is not in the register – did you mean norway?',
    ],
    [
      'a participant that is not in the register',
      '  meetings:\n    - quote: "Norway will host"\n      participants: [colombia, farcs]',
      'talks.yaml:6 unknown-party party "farcs" is not in the register – did you mean farc?',
    ],
    [
      'a new venue without a status',
      '  venues:\n    - { quote: "ceasefire", venue: doha }',
      'talks.yaml:5 bad-correction "ceasefire" has no tag yet – to add one, give venue and status',
    ],
    [
      'a date with both days and a direction',
      '  dates:\n    - { quote: "Friday", edtf: "2012-09-06", direction: past, because: "x" }',
      'talks.yaml:5 bad-correction "Friday" is given both days and a direction – give edtf or direction, and only one of them',
    ],
    [
      'hedging words that stand elsewhere',
      '  venues:\n    - { quote: "Geneva", hedges: ["perhaps"] }',
      'talks.yaml:5 unknown-quotation "perhaps" does not stand in that paragraph – quote hedging words of the same paragraph',
    ],
    [
      'a meeting without what a new one needs',
      '  meetings:\n    - { quote: "Colombia wants a ceasefire", status: held }',
      'talks.yaml:5 bad-correction "Colombia wants a ceasefire" has no tag yet – to add one, give kind, title and status',
    ],
  ])('%s', (_, corrections, problem) => {
    expect(apply(corrections).problems).toEqual([problem]);
  });
});
