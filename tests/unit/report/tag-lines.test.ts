import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { tagLines } from '../../../scripts/report/tag-lines.ts';
import { fixtureRegister } from '../pipeline/fixture-register.ts';

async function tag(...lines: string[]) {
  let written = '';
  const output = new Writable({
    write(chunk: Buffer, _, done) {
      written += chunk.toString();
      done();
    },
  });
  const faults: string[] = [];
  const count = await tagLines(Readable.from([lines.join('\n')]), output, fixtureRegister, (line, why) =>
    faults.push(`${line} ${why}`),
  );
  expect(count).toBe(faults.length);
  return {
    tagged: written
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    faults,
  };
}

const text = 'Colombia and the FARC held talks in Geneva on 3 May 2012.';

describe('each line is answered by one line', () => {
  test('with exactly the fields of the format', async () => {
    const { tagged, faults } = await tag(JSON.stringify({ id: 7, text, published: '2012-05-04' }));
    expect(faults).toEqual([]);
    expect(tagged).toHaveLength(1);
    expect(Object.keys(tagged[0])).toEqual(['id', 'dates', 'venues', 'parties', 'meetings']);
    expect(tagged[0]).toMatchObject({ id: 7, parties: [{ party: 'colombia' }, { party: 'farc' }] });
    expect(tagged[0].dates).toEqual([
      {
        start: 46,
        end: 56,
        text: '3 May 2012',
        kind: 'date',
        edtf: '2012-05-03',
        direction: null,
        rule: expect.any(String),
      },
    ]);
    expect(tagged[0].venues).toEqual([
      { start: 36, end: 42, text: 'Geneva', venue: 'geneva', status: 'held', hedged: false },
    ]);
  });

  test('in the order they came, empty ones left out', async () => {
    const { tagged } = await tag(
      '{"id":"b","text":"x"}',
      '',
      '\uFEFF{"id":"a","text":"y","published":null}\r',
      '',
    );
    expect(tagged.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('without a day of publication, relative words point a way', async () => {
    const { tagged } = await tag(JSON.stringify({ id: 'a', text: 'They met yesterday.' }));
    expect(tagged[0].dates).toMatchObject([{ text: 'yesterday', edtf: null, direction: 'past' }]);
  });

  test('offsets count UTF-16 code units', async () => {
    const { tagged } = await tag(JSON.stringify({ id: 'a', text: `😀\u202E ${text}` }));
    const [{ start, end }] = tagged[0].dates;
    expect(`😀\u202E ${text}`.slice(start, end)).toBe('3 May 2012');
  });
});

describe('a bad line is named and the others go on', () => {
  test.each([
    ['no JSON', 'x', /^2 is not JSON: /u],
    ['no text', '{"id":"a"}', /^2 text: /u],
    [
      'an impossible day',
      '{"id":"a","text":"x","published":"2025-02-30"}',
      /^2 published "2025-02-30" is not in the calendar/u,
    ],
    ['a list', '[]', /^2 /u],
  ])('%s', async (_, line, fault) => {
    const { tagged, faults } = await tag('{"id":1,"text":"x"}', line, '{"id":3,"text":"x"}');
    expect(tagged.map(({ id }) => id)).toEqual([1, 3]);
    expect(faults).toEqual([expect.stringMatching(fault)]);
  });
});
