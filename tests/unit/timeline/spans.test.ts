import { describe, expect, test } from 'vitest';
import { EdtfError } from '../../../src/domain/edtf.ts';
import { countOf } from '../../../src/domain/edtf/days.ts';
import { clip, hullOf, isoSpan, overlaps, placeDate } from '../../../src/timeline/spans.ts';

const days = (from: string, to: string) => ({ from: countOf(from), to: countOf(to) });

describe('where a date stands', () => {
  test.each([
    ['2025-12-20', days('2025-12-20', '2025-12-20'), days('2025-12-20', '2025-12-20')],
    ['2025-12-20/2025-12-21', days('2025-12-20', '2025-12-21'), days('2025-12-20', '2025-12-21')],
    ['2025-11', days('2025-11-01', '2025-11-30'), null],
    ['2025', days('2025-01-01', '2025-12-31'), null],
    ['2025-03-24~', days('2025-03-24', '2025-03-24'), null],
    ['2025-03-24?', days('2025-03-24', '2025-03-24'), null],
    ['2025-12-08~/2025-12-21~', days('2025-12-08', '2025-12-21'), null],
    ['2025-12-08/2025-12-21~', days('2025-12-08', '2025-12-21'), days('2025-12-08', '2025-12-08')],
    ['2025-12-08?/2025-12-21', days('2025-12-08', '2025-12-21'), days('2025-12-21', '2025-12-21')],
    ['2025-11/2025-12-05', days('2025-11-01', '2025-12-05'), days('2025-12-05', '2025-12-05')],
    ['2025-12-XX', days('2025-12-01', '2025-12-31'), null],
  ])('%s', (edtf, possible, certain) => {
    expect(placeDate(edtf)).toEqual({ possible, certain, open: { start: false, end: false } });
  });

  test('tells an end that nobody states', () => {
    expect(placeDate('2025-12-20/..').open).toEqual({ start: false, end: true });
    expect(placeDate('../2025-12-20').open).toEqual({ start: true, end: false });
    expect(placeDate('2025-12-20/').certain).toEqual(days('2025-12-20', '2025-12-20'));
  });

  test.each(['2025-02-30', 'soon', '2025-12-21/2025-12-20', ''])(
    'refuses %j, so that it reaches no drawing',
    (edtf) => {
      expect(() => placeDate(edtf)).toThrow(EdtfError);
    },
  );
});

describe('spans', () => {
  test('have a hull, or none', () => {
    expect(hullOf([])).toBeNull();
    expect(
      hullOf([
        { from: 3, to: 5 },
        { from: 1, to: 2 },
      ]),
    ).toEqual({ from: 1, to: 5 });
  });

  test('overlap where they share a day', () => {
    expect(overlaps({ from: 1, to: 2 }, { from: 2, to: 9 })).toBe(true);
    expect(overlaps({ from: 1, to: 2 }, { from: 3, to: 9 })).toBe(false);
  });

  test('are cut to a window', () => {
    expect(clip({ from: 1, to: 9 }, { from: 4, to: 6 })).toEqual({ from: 4, to: 6 });
  });

  test('are told as ISO days', () => {
    expect(isoSpan({ from: 0, to: 31 })).toEqual({ from: '1970-01-01', to: '1970-02-01' });
  });
});
