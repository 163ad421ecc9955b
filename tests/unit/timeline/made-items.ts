import { countOf } from '../../../src/domain/edtf/days.ts';
import type { TimelineItem } from '../../../src/timeline/items.ts';

/** An item for a test: a held meeting on one day, unless told otherwise. */
export function makeItem(
  id: string,
  from: string,
  to = from,
  more: Partial<TimelineItem> = {},
): TimelineItem {
  const span = { from: countOf(from), to: countOf(to) };
  return {
    id,
    label: `Label of ${id}`,
    kind: 'Talks',
    what: 'Talks in Geneva',
    place: 'Geneva',
    who: 'France',
    when: from,
    dating: 'dated',
    possible: span,
    certain: span,
    status: 'held',
    venue: 'geneva',
    venues: ['geneva', 'switzerland'],
    parties: ['france'],
    issues: [],
    sure: true,
    ...more,
  };
}

/** Names of lanes for a test. */
export const names = {
  venue: { geneva: 'Geneva', oslo: 'Oslo' },
  party: { france: 'France', norway: 'Norway' },
  status: { held: 'Held', expected: 'Expected', proposed: 'Proposed' },
  none: { venue: 'No venue', party: 'Nobody', status: '' },
  others: { venue: 'Other venues', party: 'Other parties', status: '' },
};
