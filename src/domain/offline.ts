/** One file of a built site. */
export interface SiteFile {
  /** Its path in the site, with forward slashes: `entries/x/index.html`. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of what it holds, in base64. */
  readonly sha256: string;
}

/** One file that a device keeps, in the form of Workbox's manifest. */
export interface KeptFile {
  /** Its address, relative to the service worker's own. */
  readonly url: string;
  readonly revision: string;
  /** Subresource integrity: a file of another build is refused. */
  readonly integrity: string;
  readonly bytes: number;
}

/** What a device keeps of one build of the site. */
export interface OfflinePlan {
  /** Whether all pages are kept at once; else a page is kept when the reader opens it. */
  readonly isWhole: boolean;
  /** Bytes of all files kept at once. */
  readonly bytes: number;
  readonly atOnce: readonly KeptFile[];
  /** Files that are kept when they are asked for. */
  readonly whenAsked: readonly KeptFile[];
}

/** Bytes above which a device is not asked to keep every page at once. */
export const WHOLE_SITE_BYTES = 20_000_000;

/** Files that no page of the site asks for, and those that readers carry away in a form of their own. */
const NEVER_ASKED = [
  /^_headers$/u,
  /^404\.html$/u,
  /^sw\.js$/u,
  /^robots\.txt$/u,
  /^sitemap[\w-]*\.xml$/u,
  /^pictures\//u,
  /^hosting\//u,
  /^data\/manifest\.json$/u,
  /^embed\/.*\.json$/u,
  /^data\/(?:chronicle\.zip|briefing\.html)$/u,
  /^pagefind\/pagefind-(?:worker|ui|modular-ui|component-ui|highlight)\./u,
  /\.(?:br|gz)$/u,
];

/** What stays whole on a device however large the site is: the search, what pages are drawn with, and the first page of each section. */
const ALWAYS_KEPT = [
  /^pagefind\//u,
  /^_astro\//u,
  /^[^/]+$/u,
  /^[^/]+\/index\.html$/u,
  /^offline\//u,
  /^data\/(?:filters|search|timeline)\.json$/u,
];

/** Says which files of a site a device keeps, and which at once; `limit` is in bytes. */
export function planOffline(files: readonly SiteFile[], limit = WHOLE_SITE_BYTES): OfflinePlan {
  const asked = files.filter(({ path }) => !matchesAny(NEVER_ASKED, path));
  const isWhole = sumBytes(asked) <= limit;
  const isAtOnce = ({ path }: SiteFile): boolean => isWhole || matchesAny(ALWAYS_KEPT, path);
  const atOnce = asked.filter(isAtOnce);
  return {
    isWhole,
    bytes: sumBytes(atOnce),
    atOnce: atOnce.map(describeFile),
    whenAsked: asked.filter((file) => !isAtOnce(file)).map(describeFile),
  };
}

/** A page's address is its folder, since some hosts send `index.html` there by a redirect. */
function describeFile({ path, bytes, sha256 }: SiteFile): KeptFile {
  const address = path.replace(/(?<=^|\/)index\.html$/u, '');
  const url = `./${address.split('/').map(encodeURIComponent).join('/')}`;
  return { url, revision: sha256.slice(0, 16), integrity: `sha256-${sha256}`, bytes };
}

function matchesAny(patterns: readonly RegExp[], path: string): boolean {
  return patterns.some((pattern) => pattern.test(path));
}

function sumBytes(files: readonly SiteFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
