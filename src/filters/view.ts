import { LANE_KINDS, type LaneKind } from '../timeline/lanes.ts';
import { isIsoDay, nameAll } from './query-values.ts';

/** How the reader looks at the chronicle, apart from the filters. */
export interface View {
  readonly lanes: LaneKind;
  /** First and last ISO day of the time line's window, or null for the whole story. */
  readonly window: { readonly from: string; readonly to: string } | null;
  /** Id of the selected meeting, or null. */
  readonly selected: string | null;
}

export const WHOLE_STORY: View = { lanes: 'venue', window: null, selected: null };

const WINDOW = /^(?<from>\d{4}-\d\d-\d\d)\.\.(?<to>\d{4}-\d\d-\d\d)$/u;

/** Reads the view of an address; whatever has no sense is passed over. */
export function readView(query: URLSearchParams): View {
  const lanes = LANE_KINDS.find((kind) => kind === query.get('lanes')) ?? WHOLE_STORY.lanes;
  const { from = '', to = '' } = WINDOW.exec(query.get('window') ?? '')?.groups ?? {};
  const [selected = null] = nameAll(query.getAll('at'));
  return { lanes, window: isIsoDay(from) && isIsoDay(to) && from <= to ? { from, to } : null, selected };
}

/** Writes the view into a copy of the query and leaves its other parts alone; the usual view needs no words. */
export function writeView(view: View, query: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const key of ['lanes', 'window', 'at']) next.delete(key);
  if (view.lanes !== WHOLE_STORY.lanes) next.set('lanes', view.lanes);
  if (view.window !== null) next.set('window', `${view.window.from}..${view.window.to}`);
  if (view.selected !== null) next.set('at', view.selected);
  return next;
}

/** Whether the address asks for anything but the plain page. */
export function asksForView(query: URLSearchParams): boolean {
  return ['lanes', 'window', 'at'].some((key) => query.has(key));
}
