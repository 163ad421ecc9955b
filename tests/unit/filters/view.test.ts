import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/edtf.ts';
import { asksForView, readView, WHOLE_STORY, writeView, type View } from '../../../src/filters/view.ts';

const view: fc.Arbitrary<View> = fc.record({
  lanes: fc.constantFrom('venue', 'party', 'status'),
  window: fc.option(
    fc
      .tuple(fc.nat(4000), fc.nat(900))
      .map(([from, days]) => ({ from: addDays('2020-01-01', from), to: addDays('2020-01-01', from + days) })),
  ),
  selected: fc.option(fc.constantFrom('article-m1', '000_127-m12')),
});

test('a view comes back from the address as it went', () => {
  fc.assert(
    fc.property(view, (made) => {
      const query = writeView(made, new URLSearchParams('venue=miami'));
      expect(readView(query)).toEqual(made);
      expect(query.get('venue')).toBe('miami');
      expect(asksForView(query)).toBe(JSON.stringify(made) !== JSON.stringify(WHOLE_STORY));
    }),
  );
});

test.each([
  'window=2025-12-01',
  'window=2025-13-01..2025-14-01',
  'window=2025-02-02..2025-01-01',
  'lanes=colour',
  'at=%23%3Cb',
])('what has no sense is passed over: %s', (query) => {
  expect(readView(new URLSearchParams(query))).toEqual(WHOLE_STORY);
});
