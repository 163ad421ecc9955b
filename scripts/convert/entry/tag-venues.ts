import type { Status, VenueMentionTag, VenueTag } from '../../../src/domain/venue.ts';
import type { VenueMention } from '../mentions.ts';
import type { Quote } from './tag-dates.ts';

/** How far a status goes: what was held counts for more than what was proposed, and that for more than what was called off. */
const REACH: readonly Status[] = ['cancelled', 'proposed', 'expected', 'under-way', 'held'];

/** Id of the mark of a venue mention, by its index. */
export function venueMark(index: number): string {
  return `v${index + 1}`;
}

/** Venue mentions as tags of an entry, one a venue, in order of first mention. */
export function tagVenues(mentions: readonly VenueMention[], quote: Quote): VenueTag[] {
  const tags = new Map<string, { venue: string | null; name: string; mentions: VenueMentionTag[] }>();
  mentions.forEach((mention, index) => {
    const key = mention.venue === null ? `name:${mention.name}` : `id:${mention.venue}`;
    const tag = tags.get(key) ?? { venue: mention.venue, name: mention.name, mentions: [] };
    tags.set(key, tag);
    tag.mentions.push(tagMention(mention, venueMark(index), quote));
  });
  return [...tags.values()].map(({ venue, name, mentions: tagged }) => ({
    venue,
    name,
    status: furthestStatus(tagged),
    hedged: tagged.every(({ hedges }) => hedges.length > 0),
    mentions: tagged,
  }));
}

function tagMention(mention: VenueMention, mark: string, quote: Quote): VenueMentionTag {
  const { rule, status } = mention;
  return {
    mark,
    evidence: quote(mention, mark),
    rule,
    status,
    hedges: mention.hedges.map(({ text }) => text),
  };
}

/** The furthest that an unhedged mention goes; of all mentions where each is hedged. */
function furthestStatus(mentions: readonly VenueMentionTag[]): Status {
  const plain = mentions.filter(({ hedges }) => hedges.length === 0);
  const reaches = (plain.length > 0 ? plain : mentions).map(({ status }) => REACH.indexOf(status));
  return REACH[Math.max(...reaches)] ?? 'proposed';
}
