import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../domain/entry.ts';
import { Pack, packLine } from '../domain/pack.ts';

/** File of the entries in Astro's cache folder. */
export const PACK = 'entries.pack';
/** File beside it that says which of them stand in their folder. */
const LIST = 'entries.json';

/** A heading of a body. */
export interface BodyHeading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** The body of an entry as the pages need it. */
export interface PackedBody {
  readonly html: string;
  readonly headings: readonly BodyHeading[];
}

/** SHA-256 of a text, in hexadecimal. */
export function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The lines of an entry: what stands in its front matter, and its body. `key` is the SHA-256 of everything that they are made of. */
export function packEntry(key: string, entry: Entry, body: PackedBody): string {
  return packLine(key, entry, sumOf) + packLine(bodyKey(key), body, sumOf);
}

/** Entries of a pack by their keys. All of them are needed at once but only one body at a time, so a body is a line of its own. */
export class EntryPack {
  readonly #file: number | null;
  readonly #pack: Pack<unknown>;

  /** The pack at a path; one without entries where there is none. */
  constructor(path: string | undefined) {
    this.#file = path !== undefined && existsSync(path) ? openSync(path, 'r') : null;
    const bytes = this.#file === null ? 0 : fstatSync(this.#file).size;
    this.#pack = new Pack({ bytes, read: (start, end) => this.#read(start, end) }, sumOf);
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
  }

  /** Both lines of an entry; null where one of them is not there as it was written. */
  lines(key: string): string | null {
    const [entry, body] = [this.#pack.line(key), this.#pack.line(bodyKey(key))];
    return entry === null || body === null ? null : entry + body;
  }

  entry(key: string): Entry | null {
    return this.#pack.get(key) as Entry | null;
  }

  body(key: string): PackedBody | null {
    return this.#pack.get(bodyKey(key)) as PackedBody | null;
  }

  #read(start: number, end: number): Uint8Array {
    const bytes = new Uint8Array(end - start);
    if (this.#file !== null) readSync(this.#file, bytes, 0, bytes.length, start);
    return bytes;
  }
}

/** Says which entries there are: the key of each in the pack, by its id. */
export function writeEntryKeys(cache: string, keys: ReadonlyMap<string, string>): void {
  const path = join(cache, LIST);
  writeFileSync(`${path}.new`, JSON.stringify([...keys]));
  renameSync(`${path}.new`, path);
}

/** What {@link writeEntryKeys} wrote. */
export function readEntryKeys(cache: string): Map<string, string> {
  return new Map(JSON.parse(readFileSync(join(cache, LIST), 'utf8')) as [string, string][]);
}

function bodyKey(key: string): string {
  return sumOf(`${key} body`);
}
