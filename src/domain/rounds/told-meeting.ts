import type { Entry } from '../entry.ts';
import type { Meeting } from '../meeting.ts';

/** What rounds need to know of an entry. */
export type TellingEntry = Pick<Entry, 'id' | 'published' | 'meetings'>;

/** One meeting as one entry tells it. */
export interface ToldMeeting {
  /** `ENTRY-mN`: unique in the chronicle. */
  readonly key: string;
  readonly entry: TellingEntry;
  readonly meeting: Meeting;
}
