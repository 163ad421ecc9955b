import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Entry } from '../domain/entry.ts';
import { Pack } from '../domain/pack.ts';

/** File of the entries in Astro's cache folder. */
export const PACK = 'entries.pack';

/** A heading of a body. */
export interface BodyHeading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** An entry as the pages need it: what stands in its front matter, and its body as HTML. */
export interface PackedEntry {
  readonly entry: Entry;
  readonly html: string;
  readonly headings: readonly BodyHeading[];
}

/** SHA-256 of a text, in hexadecimal. */
export function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The entries of the pack at a path; none where there is none. */
export function openPack(path: string | undefined): Pack<PackedEntry> {
  const isThere = path !== undefined && existsSync(path);
  return new Pack(isThere ? readFileSync(path) : new Uint8Array(), sumOf);
}
