import { getCollection } from 'astro:content';
import { buildChronicle, type Chronicle } from '../domain/chronicle.ts';
import { readRegister } from './read-register.ts';
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
  const collected = await getCollection('entries');
  return buildChronicle(
    collected.map(({ data }) => data),
    readRegister(),
  );
}
