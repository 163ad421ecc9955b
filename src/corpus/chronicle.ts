import { getCollection } from 'astro:content';
import { join } from 'node:path';
import { buildChronicle, type Chronicle } from '../domain/chronicle.ts';
import { decideRounds } from '../domain/decide-rounds.ts';
import type { Entry } from '../domain/entry.ts';
import { openPack, PACK, type PackedEntry } from './entry-pack.ts';
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

/** An entry of the pack, and the SHA-256 of everything that it was made of. */
interface KnownEntry extends PackedEntry {
  readonly digest: string;
}

let packed: Promise<ReadonlyMap<string, KnownEntry>> | undefined;

/** The body of an entry, by the entry's id. */
export async function getBody(id: string): Promise<Omit<PackedEntry, 'entry'>> {
  const found = (await getPacked()).get(id);
  if (found === undefined) throw new Error(`${id}: the entry is in the chronicle but not in the collection`);
  return found;
}

/** Each entry with the SHA-256 of everything that it and its body were made of. */
export async function listDigests(): Promise<[entry: Entry, digest: string][]> {
  return [...(await getPacked()).values()].map(({ entry, digest }) => [entry, digest]);
}

function getPacked(): Promise<ReadonlyMap<string, KnownEntry>> {
  packed ??= loadPacked();
  return packed;
}

async function loadPacked(): Promise<Map<string, KnownEntry>> {
  const pack = openPack(join(process.env['PARLEY_CACHE'] ?? 'node_modules/.astro', PACK));
  const collection = await getCollection('entries');
  return new Map(
    collection.map(({ id, digest }) => {
      const found = pack.get(String(digest));
      if (found === null) throw new Error(`${id}: the entry is in the collection but not in its pack`);
      return [id, { ...found, digest: String(digest) }];
    }),
  );
}

async function loadChronicle(): Promise<Chronicle> {
  const entries = [...(await getPacked()).values()].map(({ entry }) => entry);
  const register = readRegister();
  const { rounds, problems } = decideRounds(entries, register, readRoundDecisions());
  const chronicle = buildChronicle(entries, register, rounds);
  return { ...chronicle, problems: [...chronicle.problems, ...problems] };
}
