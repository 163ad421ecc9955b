import { expect, test } from 'vitest';
import { sayAmount, writeHalf } from '../../../src/offline/say-amount.ts';

test.each(['en', 'de', 'fr', 'ar-EG', 'fa', 'hi', 'bn'])(
  'amounts of data are written in %s as the language writes them',
  (language) => {
    const format = new Intl.NumberFormat(language, {
      style: 'unit',
      unit: 'megabyte',
      maximumFractionDigits: 1,
    });
    const amounts = [0, 40_000, 300_000, 999_999, 1_000_000, 1_449_000, 12_345_678, 987_654_321];
    const said = amounts.map((bytes) => sayAmount(`Kept (${writeHalf(language)})`, bytes));
    expect(said).toEqual(amounts.map((bytes) => `Kept (${format.format(bytes / 1e6)})`));
  },
);

test('a text without an amount stays as it is', () => {
  expect(sayAmount('Ready offline 0.5', 1e6)).toBe('Ready offline 0.5');
});
