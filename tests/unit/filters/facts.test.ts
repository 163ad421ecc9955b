import { expect, test } from 'vitest';
import type { Round } from '../../../src/domain/chronicle.ts';
import { factAttributes, factsOf, readFacts } from '../../../src/filters/facts.ts';

const round = {
  id: 'a-m1',
  within: ['riyadh', 'saudi-arabia'],
  participants: ['russia'],
  mediators: ['saudi-arabia', 'russia'],
  status: 'held',
  issues: ['territory'],
  certain: true,
  span: { earliest: '2025-03-01', latest: '2025-03-02' },
} as unknown as Round;

test.each([
  ['a whole round', round],
  ['one on a single day', { ...round, span: { earliest: '2025-03-01', latest: '2025-03-01' } }],
  [
    'one with nothing but a status',
    { ...round, within: [], participants: [], mediators: [], issues: [], certain: false, span: null },
  ],
])('the browser reads the facts of %s as the server wrote them', (_, each) => {
  const data: DOMStringMap = {};
  for (const [name, value] of Object.entries(factAttributes(each as Round))) {
    if (value !== undefined) data[name.slice('data-'.length)] = value;
  }
  expect(readFacts(data)).toEqual(factsOf(each as Round));
});
