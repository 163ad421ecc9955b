import { describe, expect, test } from 'vitest';
import { checkInert } from '../../../scripts/fuzz/check-inert.ts';
import { knownTexts } from '../../../scripts/fuzz/known-texts.ts';

const texts = knownTexts();

describe.each(['txt', 'md'] as const)('known texts as .%s', (format) => {
  test('all come out as the same text', async () => {
    const faults = [];
    for (const { from, source } of texts) {
      const result = await checkInert({ source, format, marks: [[0, 500]] });
      if (result.faults.length > 0) faults.push({ from, source, ...result });
    }
    expect(faults).toEqual([]);
  });
});
