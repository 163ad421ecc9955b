import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compress } from './compress.ts';
import type { UnchangedPage } from './kept-pages.ts';

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
  /** Whether the new site is made where a still older one stood, so that files may be in their place already. */
  readonly hasSpare: boolean;
}

/** A file to be finished: one that stands in its place, one that is still to be written, or one to be taken over from the earlier site. */
export type OpenFile =
  | { readonly path: string }
  | { readonly path: string; readonly content: Uint8Array<ArrayBuffer> }
  | UnchangedPage;

/**
 * Writes a file where it is not written yet, and its compressed forms beside it. Returns the file and what was written; null where it
 * was to be taken over and the earlier site does not have it as it was.
 */
export function finishFile(site: string, file: OpenFile, earlier: EarlierSite | null): FinishedFile[] | null {
  const { path } = file;
  if ('sha256' in file) return earlier === null ? null : takeFile(site, file, earlier);
  const content = 'content' in file ? Buffer.from(file.content.buffer) : readFileSync(join(site, path));
  if ('content' in file) writeInto(join(site, path), content);
  return [describe(path, content), ...finishForms(site, path, content, earlier)];
}

/** Takes a page only where the site in place has it as well: the sums of its compressed forms are those that this site names. */
function takeFile(
  site: string,
  { path, sha256 }: UnchangedPage,
  earlier: EarlierSite,
): FinishedFile[] | null {
  const file = earlier.sums[path] === sha256 ? takeOne(site, { path, sha256 }, earlier) : null;
  if (file === null) return null;
  const forms = takeForms(site, path, earlier) ?? writeForms(site, path, readFileSync(join(site, path)));
  return [file, ...forms];
}

function finishForms(
  site: string,
  path: string,
  content: Buffer,
  earlier: EarlierSite | null,
): FinishedFile[] {
  const known = earlier?.sums[path] === sum(content) ? takeForms(site, path, earlier) : null;
  if (known !== null) return known;
  if (earlier?.hasSpare) for (const form of formsOf(path)) rmSync(join(site, form), { force: true });
  return writeForms(site, path, content);
}

function writeForms(site: string, path: string, content: Buffer): FinishedFile[] {
  return [...compress(path, content)].map(([ending, bytes]) => {
    writeInto(join(site, `${path}.${ending}`), bytes);
    return describe(`${path}.${ending}`, bytes);
  });
}

/** What may stand beside a file. */
function formsOf(path: string): string[] {
  return [`${path}.br`, `${path}.gz`];
}

/** Takes over the compressed forms of the earlier site; null where one of them is not what that site was built with. */
function takeForms(site: string, path: string, earlier: EarlierSite): FinishedFile[] | null {
  const forms: FinishedFile[] = [];
  for (const name of formsOf(path)) {
    const sha256 = earlier.sums[name];
    if (sha256 === undefined) {
      if (earlier.hasSpare) rmSync(join(site, name), { force: true });
      continue;
    }
    const form = takeOne(site, { path: name, sha256 }, earlier);
    if (form === null) return null;
    forms.push(form);
  }
  return forms;
}

/** Takes a file from where it stands already, or from the earlier site; null where neither holds what is wanted. */
function takeOne(
  site: string,
  { path, sha256 }: UnchangedPage,
  { folder, hasSpare }: EarlierSite,
): FinishedFile | null {
  const place = join(site, path);
  const standing = hasSpare ? describe(path, readOrNothing(place)) : null;
  if (standing?.sha256 === sha256) return standing;
  const content = readOrNothing(join(folder, path));
  const file = describe(path, content);
  if (file.sha256 !== sha256) return null;
  mkdirSync(dirname(place), { recursive: true });
  if (hasSpare) rmSync(place, { force: true });
  linkOrWrite(join(folder, path), place, content);
  return file;
}

/** Never into a file that stands there, since that may be one of the site in place as well under another name. */
function writeInto(path: string, content: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  writeFileSync(path, content, { flag: 'wx' });
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
