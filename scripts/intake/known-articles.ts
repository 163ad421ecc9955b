import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { parse } from 'yaml';
import { displayPath } from '../corpus/locate-corpus.ts';
import { lettersOf } from './page-text.ts';

/** What is known of an article that another might be the same as. */
interface Marks {
  readonly address: string | null;
  /** Hash of its letters and digits. */
  readonly text: string;
}

/** The articles that are there already or were taken in by this run, by their address and by their text. */
export class KnownArticles {
  readonly #addresses = new Map<string, string>();
  readonly #texts = new Map<string, string>();

  /** Why an article is one that is there already, or null where it is not. */
  findSame(address: string | null, text: string): string | null {
    const marks = marksOf(address, text);
    const byAddress = marks.address === null ? undefined : this.#addresses.get(marks.address);
    if (byAddress !== undefined) return `has the address of ${byAddress}`;
    const byText = this.#texts.get(marks.text);
    return byText === undefined ? null : `has the words of ${byText}`;
  }

  add(name: string, address: string | null, text: string): void {
    const marks = marksOf(address, text);
    if (marks.address !== null) this.#addresses.set(marks.address, name);
    this.#texts.set(marks.text, name);
  }
}

function marksOf(address: string | null, text: string): Marks {
  const letters = lettersOf(text.replaceAll(/\]\([^)\s]*\)/gu, ''));
  return {
    address: address === null ? null : plainAddress(address),
    text: createHash('sha256').update(letters).digest('hex'),
  };
}

const CAMPAIGN = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id)$/u;

/** One form for the addresses of one page: without protocol, `www.`, the last slash, marks of campaigns and fragment. */
export function plainAddress(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  const kept = new URLSearchParams([...url.searchParams].filter(([key]) => !CAMPAIGN.test(key)));
  kept.sort();
  const query = kept.size === 0 ? '' : `?${kept}`;
  return url.host.replace(/^www\./u, '') + url.pathname.replace(/\/+$/u, '') + query;
}

/** Reads the articles of a folder for comparison. What cannot be read is passed over: the conversion will say so. */
export async function readKnownArticles(folder: string): Promise<KnownArticles> {
  const known = new KnownArticles();
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((file) => /\.(?:txt|md)$/iu.test(file)).sort()) {
    const path = join(folder, name);
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text === null) continue;
    known.add(displayPath(path), await readAddress(path.slice(0, -extname(path).length)), text);
  }
  return known;
}

async function readAddress(path: string): Promise<string | null> {
  try {
    const notes = parse(await readFile(`${path}.yaml`, 'utf8')) as { source?: { url?: unknown } } | null;
    const url = notes?.source?.url;
    return typeof url === 'string' ? url : null;
  } catch {
    return null;
  }
}
