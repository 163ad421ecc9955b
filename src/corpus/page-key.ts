import { getChronicle, getDigests } from './chronicle.ts';
import { sumOf } from './entry-pack.ts';

/** A page for `getStaticPaths`: the parts of its address, what it is made of, and a key that is another wherever that is. */
export interface KeyedPath<Params, Props> {
  readonly params: Params;
  readonly props: Props;
  readonly cacheKey: string;
}

let digests: Promise<ReadonlyMap<unknown, string>> | undefined;

/**
 * Makes paths of pages that read nothing but their props (or what is given as `read`), the register and the settings of the site. An
 * unchanged key is a promise that the same code would make the same bytes, so that the page need not be made again.
 */
export async function pathMaker(): Promise<
  <Params, Props>(params: Params, props: Props, read?: unknown) => KeyedPath<Params, Props>
> {
  digests ??= digestChronicle();
  const known = await digests;
  return (params, props, read = props) => ({ params, props, cacheKey: digest(read, known) });
}

/** Entries and rounds stand in many pages, so each is summed once. */
async function digestChronicle(): Promise<ReadonlyMap<unknown, string>> {
  const known = new Map<unknown, string>(await getDigests());
  for (const round of (await getChronicle()).rounds.values()) known.set(round, digest({ ...round }, known));
  return known;
}

function digest(read: unknown, known: ReadonlyMap<unknown, string>): string {
  return sumOf(JSON.stringify(read, (_, value: unknown) => known.get(value) ?? plain(value)));
}

/** JSON has no collections of these kinds and would take them for empty. */
function plain(value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
