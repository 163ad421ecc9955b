/** Sent on `document` when the address says something new of filters or view. */
export const ADDRESS_CHANGED = 'parley:address';

/** Sent on `document` when the filters have been applied; the detail tells what passes. */
export const FILTERED = 'parley:filtered';

/** What {@link FILTERED} tells: the ids that pass, or null where nothing is filtered. */
export interface Filtered {
  readonly passing: ReadonlySet<string> | null;
}

/**
 * Puts a query into the address. `push` makes a step that the back button undoes, for what the reader chose; `replace` does not,
 * for what goes on changing, such as the window while it is dragged. In a frame the back button belongs to the page around it.
 */
export function setQuery(query: URLSearchParams, how: 'push' | 'replace'): void {
  const search = query.size === 0 ? '' : `?${query}`;
  if (search === location.search) return;
  const address = location.pathname + search + location.hash;
  if (how === 'push' && window.parent === window) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  document.dispatchEvent(new Event(ADDRESS_CHANGED));
}

/** The query of the address. */
export function getQuery(): URLSearchParams {
  return new URLSearchParams(location.search);
}

let passing: ReadonlySet<string> | null = null;

/** Tells everything on the page that the filters have been applied. */
export function tellFiltered(ids: ReadonlySet<string> | null): void {
  passing = ids;
  document.dispatchEvent(new CustomEvent<Filtered>(FILTERED, { detail: { passing } }));
}

/** What passes the filters, on whatever page of the list; null where nothing is filtered. */
export function getPassing(): ReadonlySet<string> | null {
  return passing;
}
