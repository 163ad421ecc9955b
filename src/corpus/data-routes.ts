import type { Venue } from '../domain/venue.ts';
import {
  DATA_FILES,
  getVenueFiles,
  listVenuesWithFiles,
  readForVenue,
  SUBSCRIPTIONS,
  writeDataFile,
} from './data-files.ts';
import { pathMaker, type KeyedPath } from './page-key.ts';

/** A file that Astro writes: the parts of its address, and its name. */
interface FilePath {
  readonly params: { readonly name: string };
  readonly props: { readonly file: string };
}

/** The files of `/data/` with an ending. Astro's development server knows a file by an ending in the name of its route, so each has one. */
export function listDataFiles(ending: string): FilePath[] {
  return DATA_FILES.filter((file) => file.endsWith(ending)).map((file) => ({
    params: { name: withoutEnding(file, ending) },
    props: { file },
  }));
}

/** The answer of such a route. */
export async function sendDataFile({
  props,
}: {
  readonly props: Record<string, unknown>;
}): Promise<Response> {
  const { file } = props as FilePath['props'];
  return new Response(await writeDataFile(file));
}

type VenueFilePath = KeyedPath<
  { readonly id: string; readonly name: string },
  { readonly venue: Venue; readonly file: string }
>;

/** The files of the venues with an ending. */
export async function listVenueFiles(ending: string): Promise<VenueFilePath[]> {
  const makePath = await pathMaker();
  const files = Object.values(SUBSCRIPTIONS).filter((file) => file.endsWith(ending));
  const paths = (await listVenuesWithFiles()).map(async (venue) => {
    const read = await readForVenue(venue);
    return files.map((file) =>
      makePath({ id: venue.id, name: withoutEnding(file, ending) }, { venue, file }, read),
    );
  });
  return (await Promise.all(paths)).flat();
}

/** The answer of such a route. */
export async function sendVenueFile({
  props,
}: {
  readonly props: Record<string, unknown>;
}): Promise<Response> {
  const { venue, file } = props as unknown as VenueFilePath['props'];
  return new Response((await getVenueFiles(venue)).get(file));
}

function withoutEnding(file: string, ending: string): string {
  return file.slice(0, -ending.length);
}
