import type { ChronicleFile, RoundRecord } from '../domain/chronicle-file.ts';
import type { Venue } from '../domain/venue.ts';
import { calendar } from '../exports/calendar.ts';
import { chronicleJson } from '../exports/chronicle-json.ts';
import { chronicleSchemaJson } from '../exports/chronicle-schema.ts';
import { citationCff } from '../exports/citation-cff.ts';
import { dataPackage } from '../exports/data-package.ts';
import { entriesCsv } from '../exports/entries-csv.ts';
import { makeFeed, type FeedScope } from '../exports/feeds.ts';
import { markwhen } from '../exports/markwhen.ts';
import { meetingsCsv } from '../exports/meetings-csv.ts';
import { timelineJs } from '../exports/timelinejs.ts';
import { venuesGeojson } from '../exports/venues-geojson.ts';
import { wordsFor } from '../i18n/words.ts';
import { getChronicle, site } from './chronicle.ts';
import { getChronicleFile, root } from './chronicle-file.ts';

/** Names of the files one can subscribe to; the whole chronicle has them, and each venue. */
export const SUBSCRIPTIONS = {
  ics: 'meetings.ics',
  rss: 'rss.xml',
  atom: 'atom.xml',
  json: 'feed.json',
} as const;

const words = wordsFor(site.language);
const venueFiles = new Map<string, Promise<Map<string, string>>>();

/** The files of one venue, by name, with everything in it; those of {@link SUBSCRIPTIONS}. */
export function getVenueFiles(venue: Venue): Promise<Map<string, string>> {
  const written = venueFiles.get(venue.id) ?? writeVenueFiles(venue);
  venueFiles.set(venue.id, written);
  return written;
}

async function writeVenueFiles({ id, name }: Venue): Promise<Map<string, string>> {
  const rounds = (await getVenueRounds()).get(id) ?? [];
  const title = words.exports.about(site.title, name);
  return subscriptions(`${root}data/venues/${id}/`, {
    id,
    title,
    rounds,
    entries: [],
    page: `${root}venues/${id}/`,
  });
}

/** The venues that have files of their own. */
export async function listVenuesWithFiles(): Promise<Venue[]> {
  const { venues } = await getChronicle();
  const rounds = await getVenueRounds();
  return [...venues.values()].flatMap(({ venue }) => (rounds.has(venue.id) ? [venue] : []));
}

/** Everything that the files of a venue are made of. */
export async function readForVenue(venue: Venue): Promise<unknown> {
  const { rounds } = await getChronicle();
  const { asKnownOn } = await getChronicleFile();
  const records = (await getVenueRounds()).get(venue.id) ?? [];
  return { venue, asKnownOn, told: records.map((record) => [record, rounds.get(record.id)]) };
}

let venueRounds: Promise<ReadonlyMap<string, readonly RoundRecord[]>> | undefined;

/** The rounds in each venue and in what it contains, by the venue's id. */
function getVenueRounds(): Promise<ReadonlyMap<string, readonly RoundRecord[]>> {
  venueRounds ??= getChronicleFile().then(({ rounds }) => {
    const pairs = rounds.flatMap((round) => round.within.map((id) => ({ id, round })));
    const groups = Map.groupBy(pairs, ({ id }) => id);
    return new Map([...groups].map(([id, members]) => [id, members.map(({ round }) => round)]));
  });
  return venueRounds;
}

/** What writes each file of `/data/` but those of {@link SUBSCRIPTIONS}. */
const WRITERS: Readonly<Record<string, (file: ChronicleFile) => string>> = {
  'chronicle.json': chronicleJson,
  'chronicle.schema.json': chronicleSchemaJson,
  'meetings.csv': meetingsCsv,
  'entries.csv': entriesCsv,
  'venues.geojson': (file) => venuesGeojson(file, root),
  'timelinejs.json': (file) => timelineJs(file, words, root),
  'chronicle.mw': (file) => markwhen(file, words, root),
  'datapackage.json': (file) => dataPackage(file, root),
  'CITATION.cff': (file) => citationCff(file, words.data.citeMessage, root),
};

/** The names of the files of `/data/` that are made of the chronicle. */
export const DATA_FILES: readonly string[] = [...Object.keys(WRITERS), ...Object.values(SUBSCRIPTIONS)];

const sizes = new Map<string, number>();

/** One of {@link DATA_FILES}: not kept, since those of a large chronicle would fill the memory. */
export async function writeDataFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await getChronicleFile();
  const text = WRITERS[name]?.(file) ?? (await getSubscriptions()).get(name) ?? '';
  const bytes = new TextEncoder().encode(text);
  sizes.set(name, bytes.length);
  return bytes;
}

/** Bytes of one of {@link DATA_FILES}, which is only written for that where it was not before. */
export async function sizeOfDataFile(name: string): Promise<number> {
  return sizes.get(name) ?? (await writeDataFile(name)).length;
}

let ofAll: Promise<Map<string, string>> | undefined;

/** {@link SUBSCRIPTIONS} to the whole chronicle. */
function getSubscriptions(): Promise<Map<string, string>> {
  ofAll ??= getChronicleFile().then(({ rounds, entries }) =>
    subscriptions(`${root}data/`, { id: 'chronicle', title: site.title, rounds, entries, page: root }),
  );
  return ofAll;
}

async function subscriptions(folder: string, scope: Omit<FeedScope, 'files'>): Promise<Map<string, string>> {
  const file = await getChronicleFile();
  const { ics, rss, atom, json } = SUBSCRIPTIONS;
  const addresses = { rss: folder + rss, atom: folder + atom, json: folder + json };
  const feed = makeFeed(file, { ...scope, files: addresses }, words, root);
  return new Map([
    [ics, calendar(file, { name: scope.title, rounds: scope.rounds }, words, root)],
    [rss, feed.rss],
    [atom, feed.atom],
    [json, feed.json],
  ]);
}
