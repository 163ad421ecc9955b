import { describe, expect, it, test } from 'vitest';
import { findDates } from '../../../scripts/convert/dates/find-dates.ts';
import * as newswire from './newswire-sentences.ts';
import * as tables from './sentences.ts';
import type { Row } from './sentences.ts';

const PUBLISHED = '2025-12-17';

function found(text: string, published: string | null = PUBLISHED): [string, string | null][] {
  return findDates(text, published).map((date) => [
    date.text,
    date.kind === 'date' ? (date.edtf ?? date.direction) : date.kind,
  ]);
}

describe.each(Object.entries({ ...tables, ...newswire }) as [string, readonly Row[]][])(
  '%s',
  (_name, rows) => {
    test.each(rows.map((row) => [row[0], row.slice(1)] as const))('%s', (sentence, expected) => {
      expect(found(sentence)).toEqual(expected);
    });
  },
);

describe('publication', () => {
  it('is not overtaken by what is told as past, whatever year stands before it', () => {
    const told = 'They met on 24 October 2024. Their ministers conferred in Oslo in July.';
    expect(found(told, '2025-01-16').map(([, value]) => value)).toEqual(['2024-10-24', '2024-07']);
    expect(found(told, '2025-12-17').map(([, value]) => value)).toEqual(['2024-10-24', '2025-07']);
  });

  it.each([
    ['They consult this weekend.', '2025-12-17/2025-12-18', '2025-12-20/2025-12-21'],
    ['They consulted last Sunday and Monday.', '2025-12-17/2025-12-18', '2025-12-14/2025-12-15'],
    ['A plan was unveiled in November.', '2025-12-17/2025-12-18', '2025-11'],
    ['A plan was unveiled in November.', '2025-12-27?/2026-01-02?', '2025-11'],
    ['Talks went on this week.', '2025-12-14?/2025-12-16?', '2025-12-08~/2025-12-21~'],
    ['Talks went on yesterday.', '2025-12-17?', '2025-12-16?'],
    ['Talks went on yesterday.', '2025-12-17~', '2025-12-16~'],
    ['Talks went on this year.', '2025-12-27?/2026-01-02?', '2025~/2026~'],
    ['Talks went on last month.', '2025-12', '2025-11'],
    ['Talks went on yesterday.', '2025-12', '2025-11-30~/2025-12-30~'],
  ])('%s published %s', (sentence, published, edtf) => {
    expect(findDates(sentence, published).map((date) => date.edtf)).toEqual([edtf]);
  });

  it('keeps the days that lead to each reading', () => {
    const [date] = findDates('Talks went on this week.', '2025-12-14?/2025-12-16?');
    expect(date?.readings).toEqual([
      {
        edtf: '2025-12-08/2025-12-14',
        published: '2025-12-14?',
        because: 'counted from those days of publication',
      },
      {
        edtf: '2025-12-15/2025-12-21',
        published: '2025-12-15?/2025-12-16?',
        because: 'counted from those days of publication',
      },
    ]);
  });

  it.each([
    ['They meet next Friday.', '2025-12-17', ['2025-12-26', '2025-12-19']],
    ['They met last Sunday.', '2025-12-15', ['2025-12-14', '2025-12-07']],
    ['They meet next weekend.', '2025-12-17', ['2025-12-27/2025-12-28', '2025-12-20/2025-12-21']],
    ['A note dated 03/04/2025 leaked.', '2025-12-17', ['2025-03-04', '2025-04-03']],
  ])('keeps both readings of "%s"', (sentence, published, readings) => {
    const [date] = findDates(sentence, published);
    expect(date?.readings.map((reading) => reading.edtf)).toEqual(readings);
    expect(date?.edtf).toContain('~');
  });

  it('sees one reading of "next Friday" once this week\'s is over', () => {
    const [date] = findDates('They meet next Friday.', '2025-12-20');
    expect(date).toMatchObject({ edtf: '2025-12-26', readings: [] });
  });

  it('gives nothing relative a date where nobody knows the publication', () => {
    expect(found('Talks went on yesterday, last week and in November.', null)).toEqual([
      ['yesterday', 'past'],
      ['last week', 'past'],
      ['November', 'past'],
    ]);
  });

  it('gives stated dates all the same', () => {
    expect(found('It was signed on 11 March 2025; two weeks later it was void.', null)).toEqual([
      ['11 March 2025', '2025-03-11'],
      ['two weeks later', '2025-03-25'],
    ]);
  });

  it('says what a value stands on', () => {
    const [stated, relative, anchored] = findDates(
      'On 11 March 2025 and yesterday. The next day was calm.',
      PUBLISHED,
    );
    expect(stated).toMatchObject({ basis: 'stated' });
    expect(stated).not.toHaveProperty('anchor');
    expect(relative).toMatchObject({ basis: 'relative', anchor: { kind: 'published' } });
    expect(anchored).toMatchObject({
      basis: 'relative',
      anchor: { kind: 'date', index: 1 },
      edtf: '2025-12-17',
    });
  });
});

describe('dates counted from other dates', () => {
  it.each([
    ['It began on 11 March 2025. The next day Moscow answered.', '2025-03-12'],
    ['It began on 11 March 2025. The following day Moscow answered.', '2025-03-12'],
    ['It began on 11 March 2025. The previous day was quiet.', '2025-03-10'],
    ['It began on 11 March 2025. That same day Moscow answered.', '2025-03-11'],
    ['It began on 11 March 2025. Two weeks later it was void.', '2025-03-25'],
    ['It began on 11 March 2025. Three days later it was void.', '2025-03-14'],
    ['It began on 11 March 2025. The following week it was void.', '2025-03-17/2025-03-23'],
    ['It began on 11 March 2025. The following month it was void.', '2025-04'],
    ['It began in 2014. The following year it was void.', '2015'],
    ['It began on 11 March 2025, and the day after, shells fell.', '2025-03-12'],
    ['It began on 11 March 2025. The following Friday it was void.', '2025-03-14'],
    ['It began in 2014. A year earlier nobody expected it.', '2013'],
    ['It was agreed in March 2024. Later that year it was void.', '2024'],
  ])('%s', (text, edtf) => {
    expect(findDates(text, null).map((date) => date.edtf)[1]).toBe(edtf);
  });

  it.each([
    ['The summit opened in September 1978. It lasted from 5 to 17 September.', '1978-09-05/1978-09-17'],
    ['Armistice talks opened on 10 July 1951. On 23 August they broke off.', '1951-08-23'],
    ['Armistice talks broke off on 23 August 1951. By 5 February an agenda stood.', '1952-02-05'],
    ['In 1979 the treaty followed, on 26 March.', '1979-03-26'],
    ['They met from 3 to 5 May 1992. On 9 May they met again.', '1992-05-09'],
  ])('keep the year of a history: %s', (text, edtf) => {
    const date = findDates(text, PUBLISHED)[1];
    expect(date).toMatchObject({ edtf, basis: 'relative', anchor: { kind: 'date', index: 0 } });
  });

  it.each([
    ['The war began on 24 February 2022. On Monday envoys met, as on 18 November.', '2025-11-18'],
    ['The plan of July 1997 failed. A new one was signed on 12 March.', '2025-03-12'],
    ['It opened in September 1978.\n\nOn 17 September a new one opened.', '2025-09-17'],
  ])('leave the year to the publication elsewhere: %s', (text, edtf) => {
    expect(findDates(text, PUBLISHED).at(-1)?.edtf).toBe(edtf);
  });

  it.each([
    ['They met in March 2024. The next day they left.', null],
    ['They met in 2024. That day was long.', null],
    ['They met in 2024. The following Friday they left.', null],
    ['They met in March 2024. Two weeks later they left.', '2024-03-15~/2024-04-14~'],
    ['They met on 14 and 15 December 2025. The next day they left.', '2025-12-16'],
    ['They met on 11 March 2025, as in 2014. The next day they left.', '2025-03-12'],
  ])('never a day nobody stated: %s', (text, edtf) => {
    expect(findDates(text, null).at(-1)?.edtf).toBe(edtf);
  });

  it('follows an uncertain date through all its readings', () => {
    const [, next] = findDates('They met on Sunday. The next day they left.', '2025-12-13/2025-12-14');
    expect(next?.edtf).toBe('2025-12-08~/2025-12-15~');
    expect(next?.readings.map((reading) => [reading.edtf, reading.published])).toEqual([
      ['2025-12-08', '2025-12-13'],
      ['2025-12-15', '2025-12-14'],
    ]);
  });

  it('keeps to the quarter the text speaks of when another is compared with it', () => {
    const text = 'Third-quarter output rose after a flat second quarter. In the year-earlier period it fell.';
    expect(findDates(text, '2025-11-02').at(-1)?.edtf).toBe('2024-07/2024-09');
  });

  it('leaves the quarter behind at nine months', () => {
    const text = 'Third-quarter output rose. In the first nine months it fell, unlike a year earlier.';
    expect(findDates(text, '2025-11-02').at(-1)?.edtf).toBe('2024');
  });

  it('reads a quarter of the year before from the quarter the text speaks of', () => {
    const dates = findDates(
      'Third-quarter output rose. A year earlier it fell. The quarter was good.',
      '2025-11-02',
    );
    expect(dates.map((date) => date.edtf)).toEqual(['2025-07/2025-09', '2024-07/2024-09', '2025-07/2025-09']);
  });
});
