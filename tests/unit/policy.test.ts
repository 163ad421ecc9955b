import { describe, expect, test } from 'vitest';
import { caddyfile, headersFile, nginxConf } from '../../src/domain/hosting.ts';
import { headerPolicy, metaPolicy } from '../../src/domain/policy.ts';

test('the policy that hosts send is the one that pages carry, and forbids framing', () => {
  const carried = metaPolicy.split('; ');
  expect(headerPolicy.split('; ').filter((directive) => !carried.includes(directive))).toEqual([
    "frame-ancestors 'none'",
  ]);
});

test('the policy lets no inline script or style and no other origin in', () => {
  expect(headerPolicy).toContain("default-src 'none'");
  expect(headerPolicy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:/u);
});

describe.each([
  ['Netlify and Cloudflare Pages', headersFile],
  ['nginx', nginxConf],
  ['Caddy', caddyfile],
])('the configuration for %s', (_, write) => {
  test('sends the policy', () => expect(write('/')).toContain(headerPolicy));

  test('names every path under the base path', () => {
    expect(write('/parley/')).toContain('/parley/_astro/');
    expect(write('/parley/').match(/ \/(?!parley\/)[\w]+/gu) ?? []).toEqual([]);
  });
});
