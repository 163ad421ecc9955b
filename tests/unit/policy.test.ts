import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headerPolicy, metaPolicy } from '../../src/policy.ts';

const headers = readFileSync(join(import.meta.dirname, '../../public/_headers'), 'utf8');

test('the file for hosts sends the policy that the pages carry, and forbids framing', () => {
  const sent = /Content-Security-Policy: (.*)/u.exec(headers)?.[1];
  expect(sent).toBe(headerPolicy);
  expect(sent?.split('; ').filter((directive) => !metaPolicy.split('; ').includes(directive))).toEqual([
    "frame-ancestors 'none'",
  ]);
});

test('the policy lets no inline script or style and no other origin in', () => {
  expect(headerPolicy).toContain("default-src 'none'");
  expect(headerPolicy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:/u);
});
