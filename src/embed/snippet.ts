import { escapeMarkup } from '../exports/escape-markup.ts';
import { NO_FILTERS, readFilters, writeFilters } from '../filters/filters.ts';
import { readView, writeView } from '../filters/view.ts';

/** Type of the message by which a framed page tells its height in pixels. */
export const HEIGHT = 'parley:height';

/** Height of a frame, in pixels, until the page in it tells its own; and for good where nobody listens. */
export const FIRST_HEIGHT = 640;

/** What of an address is a view that others can be shown: what is new to one reader is left out. */
export function viewOf(query: URLSearchParams): URLSearchParams {
  const filters = { ...readFilters(query), fresh: NO_FILTERS.fresh };
  return writeView(readView(query), writeFilters(filters, new URLSearchParams()));
}

/** The frame alone, for a page that takes no script. */
export function frameMarkup(address: string, title: string): string {
  return (
    `<iframe class="parley" src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" ` +
    `width="100%" height="${FIRST_HEIGHT}" loading="lazy" style="border:0"></iframe>`
  );
}

/** The frame, and what makes it as high as its content; to be pasted into another page. The listener stands first, so that it misses nothing. */
export function snippet(address: string, title: string): string {
  return `<script>
addEventListener('message', ({ data, source }) => {
  if (data?.type !== '${HEIGHT}') return;
  for (const frame of document.querySelectorAll('iframe.parley'))
    if (frame.contentWindow === source) frame.height = data.height;
});
</script>
${frameMarkup(address, title)}
`;
}
