import { embedPolicy, headerPolicy, metaPolicy } from './policy.ts';

type Header = readonly [name: string, value: string];

const POLICY = 'Content-Security-Policy';

/** What every answer of a host should carry beside the policy and how long it may be kept. */
const HEADERS: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
];

/** The one page that pages of other origins may show in a frame, by both of its addresses. */
const EMBED = ['embed/', 'embed/index.html'];

/** What every answer carries at a path under the base, `embed/`, but for how long it may be kept. */
export function headersAt(path: string): Header[] {
  return [[POLICY, EMBED.includes(path) ? embedPolicy : headerPolicy], ...HEADERS];
}

/** Folders in which a file's name holds its hash, so that it never changes. */
const HASHED = ['_astro/', 'pagefind/fragment/', 'pagefind/index/', 'pagefind/filter/'];

const FOREVER = 'public, max-age=31536000, immutable';
const REVALIDATE = 'no-cache';

/** Media types of the files that a site holds, by ending. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js'],
  'text/plain': ['txt', 'cff', 'mw'],
  'text/markdown': ['md'],
  'text/csv': ['csv'],
  'text/calendar': ['ics'],
  'application/json': ['json'],
  'application/geo+json': ['geojson'],
  'application/manifest+json': ['webmanifest'],
  'application/xml': ['xml'],
  'application/rss+xml': ['rss'],
  'application/atom+xml': ['atom'],
  'application/zip': ['zip'],
  'image/svg+xml': ['svg'],
  'image/png': ['png'],
  'font/woff2': ['woff2'],
};

/** Types whose characters are UTF-8 and have to say so. */
const isText = (type: string): boolean => /^text\/|xml$|json$/u.test(type);

/**
 * The file `_headers` that Netlify and Cloudflare Pages read. Both have pages asked for anew by themselves. `base` has a slash at both ends.
 *
 * Rules add up there and none can be taken back, and of two policies both hold. So framing is forbidden by `X-Frame-Options`, which a
 * policy with `frame-ancestors` overrules: https://www.w3.org/TR/CSP3/#frame-ancestors-and-frame-options.
 */
export function headersFile(base: string): string {
  const rule = (path: string, headers: readonly Header[]): string =>
    `${base}${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  return [
    rule('*', [[POLICY, metaPolicy], ['X-Frame-Options', 'DENY'], ...HEADERS]),
    ...EMBED.map((path) => rule(path, [[POLICY, embedPolicy]])),
    ...HASHED.map((path) => rule(`${path}*`, [['Cache-Control', FOREVER]])),
  ].join('\n');
}

function addHeaders(headers: readonly Header[], always: string): string {
  return headers.map(([name, value]) => `  add_header ${name} "${value}"${always};\n`).join('');
}

function nginxLocation(location: string, path: string, cache: string, always = ''): string {
  const headers = addHeaders(headersAt(path), ' always') + addHeaders([['Cache-Control', cache]], always);
  return `location ${location} {\n${headers}}\n`;
}

function setHeaders(headers: readonly Header[]): string {
  return headers.map(([name, value]) => `  ${name} "${value}"\n`).join('');
}

/** Directives for a `server` block of nginx whose `root` holds the site under its base path. */
export function nginxConf(base: string): string {
  const types = Object.entries(TYPES).map(([type, endings]) => `  ${type} ${endings.join(' ')};\n`);
  return [
    '# Include this in a server block whose root holds the site under its base path.\n',
    `index index.html;\nerror_page 404 ${base}404.html;\nabsolute_redirect off;\n`,
    'gzip_static on;\n# With the package libnginx-mod-http-brotli-static:\n# brotli_static on;\n',
    `default_type application/octet-stream;\ntypes {\n${types.join('')}}\n`,
    `charset utf-8;\ncharset_types ${Object.keys(TYPES)
      .filter((type) => isText(type) && type !== 'text/html')
      .join(' ')};\n`,
    nginxLocation(base, '', REVALIDATE, ' always'),
    ...EMBED.map((path) => nginxLocation(`= ${base}${path}`, path, REVALIDATE)),
    ...HASHED.map((path) => nginxLocation(`^~ ${base}${path}`, path, FOREVER)),
  ].join('');
}

/** Directives for a site of Caddy whose `root` holds the site under its base path. */
export function caddyfile(base: string): string {
  const hashed = HASHED.map((path) => `${base}${path}*`).join(' ');
  const embed = EMBED.map((path) => base + path).join(' ');
  const types = Object.entries(TYPES).map(([type, endings]) => {
    const name = `@${endings[0]}`;
    const paths = endings.map((ending) => `*.${ending}`);
    if (type === 'text/html') paths.push('*/');
    const value = isText(type) ? `${type}; charset=utf-8` : type;
    return `${name} path ${paths.join(' ')}\nheader ${name} Content-Type "${value}"\n`;
  });
  return [
    '# Import this in a site whose root holds the site under its base path.\n',
    `header {\n${setHeaders(HEADERS)}}\n`,
    `@embed path ${embed}\nheader @embed ${POLICY} "${embedPolicy}"\n`,
    `@unframed not path ${embed}\nheader @unframed ${POLICY} "${headerPolicy}"\n`,
    `@hashed path ${hashed}\nheader @hashed Cache-Control "${FOREVER}"\n`,
    `@changing not path ${hashed}\nheader @changing Cache-Control ${REVALIDATE}\n`,
    ...types,
    'file_server {\n  precompressed br gzip\n}\n',
    'handle_errors {\n  header Cache-Control no-cache\n  header Content-Type "text/html; charset=utf-8"\n',
    `  rewrite * ${base}404.html\n  file_server\n}\n`,
  ].join('');
}
