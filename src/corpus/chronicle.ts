import { getCollection } from 'astro:content';
import { buildChronicle, type Chronicle } from '../domain/chronicle.ts';
import { decideRounds } from '../domain/decide-rounds.ts';
import type { Entry } from '../domain/entry.ts';
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

async function loadChronicle(): Promise<Chronicle> {
  const entries = (await getCollection('entries')).map(({ data }): Entry => JSON.parse(data.json));
  const register = readRegister();
  const { rounds, problems } = decideRounds(entries, register, readRoundDecisions());
  const chronicle = buildChronicle(entries, register, rounds);
  return { ...chronicle, problems: [...chronicle.problems, ...problems] };
}
