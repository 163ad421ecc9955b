import { getDataFiles, getVenueFiles, listVenuesWithFiles } from './data-files.ts';

/** A file that Astro writes: the parts of its address, and what is in it. */
interface FilePath {
  readonly params: { readonly name: string; readonly id?: string };
  readonly props: { readonly text: string };
}

/** The files of `/data/` with an ending. Astro's development server knows a file by an ending in the name of its route, so each has one. */
export async function listDataFiles(ending: string): Promise<FilePath[]> {
  return pathsOf(await getDataFiles(), ending);
}

/** The files of the venues with an ending. */
export async function listVenueFiles(ending: string): Promise<FilePath[]> {
  const paths: FilePath[] = [];
  for (const venue of await listVenuesWithFiles()) {
    for (const { params, props } of pathsOf(await getVenueFiles(venue), ending)) {
      paths.push({ params: { ...params, id: venue.id }, props });
    }
  }
  return paths;
}

/** The answer of such a route. */
export function sendText({ props }: { readonly props: Record<string, unknown> }): Response {
  return new Response(props['text'] as string);
}

function pathsOf(files: ReadonlyMap<string, string>, ending: string): FilePath[] {
  return [...files]
    .filter(([file]) => file.endsWith(`.${ending}`))
    .map(([file, text]) => ({ params: { name: file.slice(0, -ending.length - 1) }, props: { text } }));
}
