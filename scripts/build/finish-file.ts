import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compress } from './compress.ts';

/** A file of a site as a host will have it. */
export interface FinishedFile {
  /** Path in the site, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of what it holds, in hexadecimal. */
  readonly sha256: string;
}

/** The site that was built before: its compressed files serve again where the file they were made of is the same. */
export interface EarlierSite {
  readonly folder: string;
  /** SHA-256 of its files by their paths. */
  readonly sums: Readonly<Record<string, string>>;
}

/** A file to be finished: one that stands in its place, or one that is still to be written. */
export interface OpenFile {
  readonly path: string;
  readonly content?: Uint8Array<ArrayBuffer>;
}

/** Writes a file where it is not written yet, and its compressed forms beside it. Returns the file and what was written. */
export function finishFile(
  site: string,
  { path, content: given }: OpenFile,
  earlier: EarlierSite | null,
): FinishedFile[] {
  const content = given === undefined ? readFileSync(join(site, path)) : Buffer.from(given.buffer);
  if (given !== undefined) writeInto(join(site, path), content);
  const file = describe(path, content);
  const known = earlier?.sums[path] === file.sha256 ? takeForms(site, path, earlier) : null;
  return [file, ...(known ?? writeForms(site, path, content))];
}

function writeInto(path: string, content: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function writeForms(site: string, path: string, content: Buffer): FinishedFile[] {
  return [...compress(path, content)].map(([ending, bytes]) => {
    writeFileSync(join(site, `${path}.${ending}`), bytes);
    return describe(`${path}.${ending}`, bytes);
  });
}

/** Takes over the compressed forms of the earlier site; null where one of them is not what that site was built with. */
function takeForms(site: string, path: string, { folder, sums }: EarlierSite): FinishedFile[] | null {
  const names = ['br', 'gz'].map((ending) => `${path}.${ending}`).filter((name) => name in sums);
  const forms = names.map((name) => ({ name, bytes: readOrNothing(join(folder, name)) }));
  if (forms.some(({ name, bytes }) => sums[name] !== sum(bytes))) return null;
  for (const { name, bytes } of forms) linkOrWrite(join(folder, name), join(site, name), bytes);
  return forms.map(({ name, bytes }) => describe(name, bytes));
}

function readOrNothing(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** The same file under another name where the disk can do that. */
function linkOrWrite(from: string, to: string, bytes: Buffer): void {
  try {
    linkSync(from, to);
  } catch {
    writeFileSync(to, bytes);
  }
}

function describe(path: string, content: Buffer): FinishedFile {
  return { path, bytes: content.length, sha256: sum(content) };
}

function sum(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
