import { join } from 'node:path';
import { buildChronicle, type Chronicle } from '../domain/chronicle.ts';
import { decideRounds } from '../domain/decide-rounds.ts';
import type { Entry } from '../domain/entry.ts';
import { EntryPack, PACK, readEntryKeys, type PackedBody } from './entry-pack.ts';
import { readRegister } from './read-register.ts';
import { readRoundDecisions } from './read-rounds.ts';
import { readSite } from './read-site.ts';

/** The settings of the site that is being built. */
export const site = readSite();

let built: Promise<Chronicle> | undefined;

/** The chronicle of the site that is being built; the same one for every page. */
export function getChronicle(): Promise<Chronicle> {
  built ??= loadChronicle();
  return built;
}

/** The entries of the pack, each with the SHA-256 of everything that it and its body were made of. */
interface Packed {
  readonly pack: EntryPack;
  readonly digests: ReadonlyMap<Entry, string>;
}

let packed: Promise<Packed> | undefined;

/** The body of an entry. */
export async function getBody(entry: Entry): Promise<PackedBody> {
  const { pack, digests } = await getPacked();
  const found = pack.body(digests.get(entry) ?? '');
  if (found === null)
    throw new Error(`${entry.id}: the entry is in the chronicle but its body is not in the pack`);
  return found;
}

/** Each entry with the SHA-256 of everything that it and its body were made of. */
export async function getDigests(): Promise<ReadonlyMap<Entry, string>> {
  return (await getPacked()).digests;
}

function getPacked(): Promise<Packed> {
  packed ??= loadPacked();
  return packed;
}

async function loadPacked(): Promise<Packed> {
  // In development the collection says when entries have changed; compiled pages are kept apart from all entries.
  if (import.meta.env.DEV) await (await import('astro:content')).getCollection('entries');
  const cache = process.env['PARLEY_CACHE'] ?? 'node_modules/.astro';
  const pack = new EntryPack(join(cache, PACK));
  const digests = [...readEntryKeys(cache)].map(([id, digest]) => {
    const found = pack.entry(digest);
    if (found === null) throw new Error(`${id}: the entry is listed but not in the pack`);
    return [found, digest] as const;
  });
  return { pack, digests: new Map(digests) };
}

async function loadChronicle(): Promise<Chronicle> {
  const entries = [...(await getDigests()).keys()];
  const register = readRegister();
  const { rounds, problems } = decideRounds(entries, register, readRoundDecisions());
  const chronicle = buildChronicle(entries, register, rounds);
  return { ...chronicle, problems: [...chronicle.problems, ...problems] };
}
