import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Formats that are compressed in themselves, and files that only hosts read. */
const LEFT_OUT = /\.(?:br|gz|png|woff2|zip|pagefind|pf_\w+)$|^_headers$|^hosting\//u;

/** Up to this size brotli looks back over 64 KB alone, and does not look long: for a page the result is as small, in far less time. */
const SMALL_BYTES = 65_000;
const SMALL = { quality: 5, window: 16 };
/** For larger files: 9 would make them a fortieth smaller, and take six times as long. */
const LARGE_QUALITY = 6;

/** What made a compressed file: files of another build can be taken over where this is the same. */
export const COMPRESSION = `brotli ${process.versions['brotli']}, zlib ${process.versions.zlib}, 4`;

/** The endings of compressed files, each with what makes one. */
const WAYS: Readonly<Record<string, (content: Buffer, path: string) => Buffer>> = {
  br: (content, path) => brotliCompressSync(content, { params: paramsOf(content, path) }),
  gz: (content) => gzipSync(content, { level: 6 }),
};

/** Compressed forms of a file by their endings, `br` and `gz`: those that are smaller than the file itself. */
export function compress(path: string, content: Buffer): Map<string, Buffer> {
  if (LEFT_OUT.test(path)) return new Map();
  const forms = Object.entries(WAYS).map(([ending, way]) => [ending, way(content, path)] as const);
  return new Map(forms.filter(([, bytes]) => bytes.length < content.length));
}

/** Highest quality where a name holds its hash and rarely changes; elsewhere one that takes a fiftieth of the time, or less. */
function paramsOf({ length }: Buffer, path: string): Record<number, number> {
  const isSmall = length <= SMALL_BYTES;
  const usual = isSmall ? SMALL.quality : LARGE_QUALITY;
  return {
    [constants.BROTLI_PARAM_QUALITY]: path.startsWith('_astro/') ? 11 : usual,
    [constants.BROTLI_PARAM_SIZE_HINT]: length,
    ...(isSmall && { [constants.BROTLI_PARAM_LGWIN]: SMALL.window }),
  };
}
