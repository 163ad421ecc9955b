import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkInert } from '../../../scripts/fuzz/check-inert.ts';
import type { SoupCase } from '../../../scripts/fuzz/token-soup.ts';

const folder = new URL('../../fixtures/inert/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

test.each(files)('what once failed stays inert: %s', async (name) => {
  const one = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as SoupCase;
  expect((await checkInert(one)).faults).toEqual([]);
});
