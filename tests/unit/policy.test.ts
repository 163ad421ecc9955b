import { describe, expect, test } from 'vitest';
import { caddyfile, headersAt, headersFile, nginxConf } from '../../src/domain/hosting.ts';
import {
  closedPolicy,
  embedPolicy,
  headerPolicy,
  metaPolicy,
  packedPolicy,
} from '../../src/domain/policy.ts';

test('the policy that hosts send is the one that pages carry, and forbids framing', () => {
  const carried = metaPolicy.split('; ');
  expect(headerPolicy.split('; ').filter((directive) => !carried.includes(directive))).toEqual([
    "frame-ancestors 'none'",
  ]);
});

test('the page for frames has the policy of every page but for who may frame it', () => {
  expect(embedPolicy).toBe(`${metaPolicy.replace('; require', '; frame-ancestors *; require')}`);
  expect(Object.fromEntries(headersAt('embed/'))['Content-Security-Policy']).toBe(embedPolicy);
  expect(Object.fromEntries(headersAt('embedded/'))['Content-Security-Policy']).toBe(headerPolicy);
});

test('the policy lets no inline script or style and no other origin in', () => {
  expect(headerPolicy).toContain("default-src 'none'");
  expect(headerPolicy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:/u);
});

test('the policy of packed pages lets in nothing that the site does not, and neither fetching nor workers', () => {
  const carried = metaPolicy.split('; ');
  expect(packedPolicy.split('; ').filter((directive) => !carried.includes(directive))).toEqual([]);
  expect(packedPolicy).not.toMatch(/(?:connect|worker|manifest)-src/u);
  expect(packedPolicy).toContain("require-trusted-types-for 'script'");
});

test('a page that holds everything in itself may run nothing and load nothing', () => {
  expect(closedPolicy('x')).toContain("default-src 'none'");
  expect(closedPolicy('x')).not.toMatch(/script-src|'self'|https?:|unsafe/u);
});

describe.each([
  ['Netlify and Cloudflare Pages', headersFile],
  ['nginx', nginxConf],
  ['Caddy', caddyfile],
])('the configuration for %s', (_, write) => {
  test('sends the policy, and that of the page for frames', () => {
    expect(write('/')).toContain(metaPolicy.split('; require')[0]);
    expect(write('/')).toContain(embedPolicy);
  });

  test('forbids framing', () => {
    expect(write('/')).toMatch(/frame-ancestors 'none'|X-Frame-Options: DENY/u);
  });

  test('names every path under the base path', () => {
    expect(write('/parley/')).toContain('/parley/_astro/');
    expect(write('/parley/').match(/ \/(?!parley\/)[\w]+/gu) ?? []).toEqual([]);
  });
});
