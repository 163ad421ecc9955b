import type { Entry } from '../../src/domain/entry.ts';
import type { Notes } from '../../src/domain/notes.ts';
import { quoteEvidence } from './entry/quote-evidence.ts';
import { dateMark, tagDates, type Quote } from './entry/tag-dates.ts';
import { tagMeetings, tagPositions } from './entry/tag-meetings.ts';
import { tagParties } from './entry/tag-parties.ts';
import { tagVenues, venueMark } from './entry/tag-venues.ts';
import type { Mark } from './mark-body.ts';
import type { Mentions } from './mentions.ts';
import type { Sentence } from './sentences.ts';

/** What an entry is made of. */
export interface EntryParts {
  readonly id: string;
  readonly title: Pick<Entry, 'title' | 'titleFrom'>;
  readonly notes: Notes;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: Mentions;
}

/** The front matter of an entry: the notes, and everything found as tags with their evidence. */
export function makeEntry({ id, title, notes, text, sentences, mentions }: EntryParts): Entry {
  const quote: Quote = (span, mark) => quoteEvidence(text, sentences, span, mark);
  return {
    id,
    ...title,
    source: notes.source,
    published: publishedOf(notes),
    language: notes.language,
    dates: tagDates(mentions.dates, quote),
    venues: tagVenues(mentions.venues, quote),
    parties: tagParties(mentions.parties, quote),
    meetings: tagMeetings(mentions.meetings, quote),
    positions: tagPositions(mentions.positions, quote),
  };
}

function publishedOf({ published, publishedBecause }: Notes): Entry['published'] {
  if (published === undefined) return null;
  return { edtf: published, ...(publishedBecause !== undefined && { because: publishedBecause }) };
}

/** The stretches of the text that the body marks, with the ids that the tags name. */
export function listMarks({ dates, venues }: Mentions): Mark[] {
  return [
    ...dates.map(({ edtf, start, end }, index): Mark => {
      return { id: dateMark(index), kind: edtf === null ? 'hint' : 'date', start, end };
    }),
    ...venues.map(({ start, end }, index): Mark => ({ id: venueMark(index), kind: 'venue', start, end })),
  ];
}
