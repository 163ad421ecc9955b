import { readFileSync } from 'node:fs';
import type { ChronicleFile } from '../domain/chronicle-file.ts';
import { knownChronicleSchema, type KnownChronicle } from '../domain/known-chronicle.ts';
import { describeChronicle } from '../exports/describe-chronicle.ts';
import { fileLink } from '../links.ts';
import { getChronicle, site } from './chronicle.ts';

/** Where the site stands: with its host where that is configured, else from the root of whatever host it will be. */
export const root =
  site.address === undefined ? fileLink('') : new URL(fileLink(''), new URL(site.address).origin).href;

/** The chronicle published before, from the file that `PARLEY_PREVIOUS` names; null where none is given. */
export const previous = readPrevious();

let described: Promise<ChronicleFile> | undefined;

/** The chronicle as plain data; the same for every page and file. */
export function getChronicleFile(): Promise<ChronicleFile> {
  described ??= getChronicle().then((chronicle) => describeChronicle(chronicle, site, previous));
  return described;
}

function readPrevious(): KnownChronicle | null {
  const path = process.env['PARLEY_PREVIOUS'];
  return path === undefined ? null : knownChronicleSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}
