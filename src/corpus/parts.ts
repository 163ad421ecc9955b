import { currentParts, joinParts, partChronology, type ChroniclePart } from '../domain/chronicle-parts.ts';
import type { Chronology } from '../domain/chronicle.ts';
import { boundsOf } from '../domain/edtf.ts';
import { link } from '../links.ts';
import { getChronicle } from './chronicle.ts';

/** How the list of the chronicle is spread over pages. */
export interface Parts {
  /** Empty where the whole list stands on the first page. */
  readonly all: readonly ChroniclePart[];
  /** Those on the first page. */
  readonly current: readonly ChroniclePart[];
  /** The list of the first page. */
  readonly first: Chronology;
  /** The part of each round, by the round's id. */
  readonly partOf: ReadonlyMap<string, ChroniclePart>;
}

let made: Promise<Parts> | undefined;

/** How the list is spread over pages; the same for every page that asks. */
export function getParts(): Promise<Parts> {
  made ??= makeParts();
  return made;
}

async function makeParts(): Promise<Parts> {
  const { chronology, entries } = await getChronicle();
  const all = partChronology(chronology);
  const days = [...entries.values()].flatMap(({ entry }) =>
    entry.published === null ? [] : [boundsOf(entry.published.edtf).latest],
  );
  const current = currentParts(all, days.sort().at(-1) ?? null);
  return {
    all,
    current,
    first: all.length === 0 ? chronology : joinParts(current),
    partOf: new Map(all.flatMap((part) => part.chronology.rounds.map(({ id }) => [id, part] as const))),
  };
}

/** The address of a part's page. */
export function partLink({ key }: ChroniclePart): string {
  return link('chronicle', key);
}

/** The address of a round's place in the list. */
export async function placeLink(id: string): Promise<string> {
  const part = (await getParts()).partOf.get(id);
  return `${part === undefined ? link() : partLink(part)}#r-${id}`;
}

/** The address of the list of what states no date. */
export async function undatedLink(): Promise<string> {
  const part = (await getParts()).all.find(({ edtf }) => edtf === null);
  return `${part === undefined ? link() : partLink(part)}#p-undated`;
}
