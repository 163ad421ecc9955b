import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A file that a page loaded. */
export interface Loaded {
  readonly url: string;
  /** As it is when it is not compressed on the way. */
  readonly body: Buffer;
}

/** What loading came to. */
export interface Weight {
  readonly requests: number;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Formats that are compressed in themselves travel as they are. */
const PACKED = /\.(?:png|jpe?g|webp|avif|woff2?|zip|gz|br|pagefind|pf_\w+)$|^data:image\/(?!svg)/u;
const FONT = /\.(?:woff2?|ttf|otf|eot)$/u;

/** Requests and bytes: raw, and with gzip 9 and brotli 11, whatever server they came from. */
export function weigh(files: readonly Loaded[]): Weight {
  const sum = (bytesOf: (file: Loaded) => number): number =>
    files.reduce((total, file) => total + bytesOf(file), 0);
  return {
    requests: files.length,
    raw: sum(({ body }) => body.length),
    gzip: sum((file) => pack(file, (body) => gzipSync(body, { level: 9 }))),
    brotli: sum((file) => pack(file, brotli)),
  };
}

/** Files that are no fonts: those a reader waits for. */
export function withoutFonts(files: readonly Loaded[]): Loaded[] {
  return files.filter(({ url }) => !FONT.test(pathOf(url)));
}

/** Files of JavaScript. */
export function onlyScripts(files: readonly Loaded[]): Loaded[] {
  return files.filter(({ url }) => /\.m?js$/u.test(pathOf(url)));
}

function pack({ url, body }: Loaded, compress: (body: Buffer) => Buffer): number {
  return PACKED.test(pathOf(url)) ? body.length : Math.min(body.length, compress(body).length);
}

function brotli(body: Buffer): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

function pathOf(url: string): string {
  return URL.canParse(url) && !url.startsWith('data:') ? new URL(url).pathname : url;
}
