import type { TimelineItem } from './items.ts';

/** What the lanes of the time line stand for. */
export const LANE_KINDS = ['venue', 'party', 'status'] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

/** One lane with its items in time order. */
export interface Lane {
  /** Id of the venue, party or status; empty for the lane of what states none. */
  readonly id: string;
  readonly name: string;
  readonly items: readonly TimelineItem[];
}

/** Names of everything a lane can stand for, by id. */
export interface LaneNames {
  readonly venue: Readonly<Record<string, string>>;
  readonly party: Readonly<Record<string, string>>;
  readonly status: Readonly<Record<string, string>>;
  /** Name of the lane of items that state no venue, no party. */
  readonly none: Readonly<Record<LaneKind, string>>;
  /** Name of the lane of what has no lane of its own, since there are too many. */
  readonly others: Readonly<Record<LaneKind, string>>;
}

/** More lanes than this no reader overlooks, and each takes time to draw: those with most items have one of their own. */
const MOST_LANES = 24;
/** Id of the lane that holds the rest. */
const OTHERS = '~';

const STATUS_ORDER = ['held', 'under-way', 'expected', 'proposed', 'cancelled'];

/** Sorts items into lanes: statuses by how far things got, venues and parties by when they first appear; the rest of too many and what states none last. */
export function makeLanes(items: readonly TimelineItem[], kind: LaneKind, names: LaneNames): Lane[] {
  const members = new Map<string, TimelineItem[]>();
  const inTime = items.toSorted(compareItems);
  for (const item of inTime) {
    for (const id of laneIdsOf(item, kind)) {
      const lane = members.get(id);
      if (lane === undefined) members.set(id, [item]);
      else lane.push(item);
    }
  }
  const lanes = [...joinSmall(members)].map(([id, own]) => ({
    id,
    name: nameLane(id, kind, names, own),
    items: own,
  }));
  return lanes.sort((a, b) => rankLane(a.id, kind) - rankLane(b.id, kind));
}

/** Puts the smallest lanes together where there are too many. */
function joinSmall(members: ReadonlyMap<string, TimelineItem[]>): ReadonlyMap<string, TimelineItem[]> {
  if (members.size <= MOST_LANES) return members;
  const bySize = [...members].filter(([id]) => id !== '').sort(([, a], [, b]) => b.length - a.length);
  const small = new Map(bySize.slice(MOST_LANES - 2));
  const others = [...new Set([...small.values()].flat())].sort(compareItems);
  return new Map([...[...members].filter(([id]) => !small.has(id)), [OTHERS, others]]);
}

/** By first possible day, then by last; the order of the list breaks ties. */
export function compareItems(a: TimelineItem, b: TimelineItem): number {
  return a.possible.from - b.possible.from || a.possible.to - b.possible.to;
}

function laneIdsOf(item: TimelineItem, kind: LaneKind): readonly string[] {
  if (kind === 'status') return [item.status];
  if (kind === 'venue') return [item.venue === '' && item.place !== '' ? `~${item.place}` : item.venue];
  return item.parties.length === 0 ? [''] : item.parties;
}

/** A place outside the register has a lane by its own words. */
function nameLane(id: string, kind: LaneKind, names: LaneNames, own: readonly TimelineItem[]): string {
  if (id === '') return names.none[kind];
  if (id === OTHERS) return names.others[kind];
  return names[kind][id] ?? own[0]?.place ?? id;
}

function rankLane(id: string, kind: LaneKind): number {
  if (kind === 'status') return STATUS_ORDER.indexOf(id);
  if (id === '') return 2;
  return id === OTHERS ? 1 : 0;
}

/** The words beside an item's mark: its link, and what else there is to say shortly. */
export interface Caption {
  /** Begins as the item's whole name does, so that whoever speaks it to the browser is understood. */
  readonly caption: string;
  readonly more: string;
}

/** Says what the lane does not say already. */
export function captionOf(item: TimelineItem, kind: LaneKind): Caption {
  const when = item.dating === 'dated' ? item.when : '';
  if (kind === 'venue') return { caption: item.kind, more: item.who || when };
  return { caption: item.what, more: kind === 'status' || item.place === '' ? item.who : '' };
}
