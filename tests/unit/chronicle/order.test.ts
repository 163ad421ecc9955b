import { array, assert, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildChronicle, type Chronology } from '../../../src/domain/chronicle.ts';
import { isBefore } from '../../../src/domain/chronicle-order.ts';
import { addDays, edtfOfDays } from '../../../src/domain/edtf.ts';
import { NO_NAMES, tellOf } from './make-entry.ts';

/** The chronology of meetings on those days, each told by an entry that is named after them. */
function order(...days: (string | null)[]): Chronology {
  const entries = days.map((edtf, index) => tellOf(`${edtf ?? 'none'}.${index}`, edtf));
  return buildChronicle(entries, NO_NAMES).chronology;
}

function describePeriods({ periods }: Chronology): unknown {
  return periods.map(({ from, to, steps, floating }) => [
    from === to ? from : `${from}/${to}`,
    ...steps.map(({ kind, rounds }) => `${kind} ${rounds.map(({ edtf }) => edtf).join(' ')}`),
    ...floating.map(({ edtf }) => `floating ${edtf}`),
  ]);
}

describe('the order of meetings', () => {
  test('follows the days where they do not overlap', () => {
    expect(describePeriods(order('2025-12-20', '2025-12-14/2025-12-15', '2025-11-30'))).toEqual([
      ['2025-11', 'single 2025-11-30'],
      ['2025-12', 'single 2025-12-14/2025-12-15', 'single 2025-12-20'],
    ]);
  });

  test('claims none between meetings of the same days', () => {
    expect(describePeriods(order('2025-12-20', '2025-12-20'))).toEqual([
      ['2025-12', 'same 2025-12-20 2025-12-20'],
    ]);
  });

  test('claims none where days overlap', () => {
    expect(describePeriods(order('2025-12-20', '2025-12-20/2025-12-21', '2025-12-23'))).toEqual([
      ['2025-12', 'unordered 2025-12-20 2025-12-20/2025-12-21', 'single 2025-12-23'],
    ]);
  });

  test('is kept between two meetings when a third may have been before, between or after them', () => {
    expect(describePeriods(order('2025-12-08/2025-12-21', '2025-12-10', '2025-12-20'))).toEqual([
      ['2025-12', 'single 2025-12-10', 'single 2025-12-20', 'floating 2025-12-08/2025-12-21'],
    ]);
  });

  test('does not make a chain of overlaps into one group', () => {
    expect(
      describePeriods(order('2025-12-01/2025-12-03', '2025-12-03/2025-12-05', '2025-12-05/2025-12-07')),
    ).toEqual([
      ['2025-12', 'unordered 2025-12-01/2025-12-03 2025-12-03/2025-12-05', 'floating 2025-12-05/2025-12-07'],
    ]);
  });

  test('lists a whole month beside the days of that month, not among them', () => {
    expect(describePeriods(order('2025-11', '2025-11-02', '2025-11-20'))).toEqual([
      ['2025-11', 'single 2025-11-02', 'single 2025-11-20', 'floating 2025-11'],
    ]);
  });

  test('puts what reaches over two months between them, and a year after its months', () => {
    expect(describePeriods(order('2025', '2026-01-10', '2025-12-27/2026-01-02', '2025-12-01'))).toEqual([
      ['2025-12', 'single 2025-12-01'],
      ['2025-01/2025-12', 'floating 2025'],
      ['2025-12/2026-01', 'floating 2025-12-27/2026-01-02'],
      ['2026-01', 'single 2026-01-10'],
    ]);
  });

  test('lists what has no date last, by when it was reported', () => {
    const entries = [
      tellOf('b', null, '2025-03-20'),
      tellOf('a', null, null),
      tellOf('c', null, '2025-03-11'),
    ];
    const { undated } = buildChronicle(entries, NO_NAMES).chronology;
    expect(undated.map(({ id }) => id)).toEqual(['c-m1', 'b-m1', 'a-m1']);
  });
});

const day = integer({ min: 0, max: 120 }).map((offset) => addDays('2025-10-15', offset));
const span = tuple(day, integer({ min: 0, max: 45 })).map(([from, length]) =>
  edtfOfDays(from, addDays(from, length)),
);
const spans = array(span, { maxLength: 40 });

describe('for any meetings, the list', () => {
  test('has each of them exactly once', () => {
    assert(
      property(spans, (days) => {
        const { rounds, periods, undated } = order(...days);
        const inPeriods = periods.flatMap(({ steps, floating }) =>
          steps.flatMap((step) => step.rounds).concat(floating),
        );
        expect(rounds).toHaveLength(days.length);
        expect(new Set(rounds).size).toBe(days.length);
        expect([...inPeriods, ...undated]).toEqual(rounds);
      }),
    );
  });

  test('orders steps only where the order is certain', () => {
    assert(
      property(spans, (days) => {
        for (const { steps } of order(...days).periods) {
          for (const [index, step] of steps.entries()) {
            const later = steps.slice(index + 1).flatMap(({ rounds }) => rounds);
            const inOrder = step.rounds.every((one) =>
              later.every((other) => isBefore(one.span!, other.span!)),
            );
            expect(inOrder).toBe(true);
          }
        }
      }),
    );
  });

  test('groups as "order not known" only what overlaps pair by pair', () => {
    assert(
      property(spans, (days) => {
        const steps = order(...days).periods.flatMap((period) => period.steps);
        for (const { rounds } of steps.filter(({ kind }) => kind !== 'single')) {
          const ordered = rounds.flatMap((one) => rounds.filter((other) => isBefore(one.span!, other.span!)));
          expect(ordered).toEqual([]);
        }
      }),
    );
  });

  test('does not depend on the order in which entries come', () => {
    assert(
      property(spans, (days) => {
        const entries = days.map((edtf, index) => tellOf(`e${index}`, edtf));
        const idsOf = (list: typeof entries): string[] =>
          buildChronicle(list, NO_NAMES).chronology.rounds.map(({ id }) => id);
        expect(idsOf(entries.toReversed())).toEqual(idsOf(entries));
      }),
    );
  });
});
