const directives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "script-src-attr 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types parley',
];

/** The content security policy as hosts send it. */
export const headerPolicy = directives.join('; ');

/** The policy of the one page that pages of other origins may show in a frame. */
export const embedPolicy = headerPolicy.replace("frame-ancestors 'none'", 'frame-ancestors *');

const inHead = directives.filter((directive) => !directive.startsWith('frame-ancestors'));

/** The policy for a page's own head, where browsers pass over `frame-ancestors` and complain of it. */
export const metaPolicy = inHead.join('; ');

/** The policy of a page that is opened from a file: the site's, without what such a page never does. */
export const packedPolicy = inHead
  .filter((directive) => !/^(?:connect|worker|manifest)-src/u.test(directive))
  .join('; ');

/** The policy of a page that holds everything in itself and runs nothing. `styleHash` is the base64 of its style's SHA-256. */
export function closedPolicy(styleHash: string): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
