import { array, assert, double, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitExponent, median, quantile } from '../../../scripts/bench/measure/statistics.ts';

const values = array(double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 50 });

describe('median and quantiles', () => {
  test('of an odd and an even number of values', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 6])).toBe(5.5);
    expect(quantile([0, 10, 20, 30, 40], 0.95)).toBeCloseTo(38);
  });

  test('have at least their share of the values on each side', () => {
    assert(
      property(values, integer({ min: 0, max: 100 }), (list, percent) => {
        const middle = quantile(list, percent / 100);
        const below = list.filter((value) => value <= middle).length;
        expect(below).toBeGreaterThanOrEqual(Math.floor(((list.length - 1) * percent) / 100) + 1);
        expect(middle).toBeLessThanOrEqual(Math.max(...list));
      }),
    );
  });

  test('of nothing are refused', () => {
    expect(() => median([])).toThrow('no values');
  });
});

describe('the exponent of growth', () => {
  test('is the power that the costs were made with', () => {
    assert(
      property(
        double({ min: 0, max: 3, noNaN: true }),
        double({ min: 0.01, max: 100, noNaN: true }),
        (power, factor) => {
          const points = [1, 2, 4, 8].map((work) => [work, factor * work ** power] as const);
          expect(fitExponent(points)).toBeCloseTo(power, 6);
        },
      ),
    );
  });

  test('lies between those of points that scatter', () => {
    expect(
      fitExponent([
        [1, 1],
        [2, 2.2],
        [4, 3.7],
        [8, 8.3],
      ]),
    ).toBeCloseTo(1, 1);
  });

  test('needs two amounts of work and costs above zero', () => {
    expect(() =>
      fitExponent([
        [1, 1],
        [1, 2],
      ]),
    ).toThrow('one amount of work');
    expect(() =>
      fitExponent([
        [1, 1],
        [2, 0],
      ]),
    ).toThrow('not above zero');
  });
});
