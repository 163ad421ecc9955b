import type { MeetingKind } from '../../../src/domain/meeting.ts';
import type { Status } from '../../../src/domain/venue.ts';

/** "Two days after" a meeting. */
export interface Order {
  readonly relation: 'before' | 'after';
  /** The fewest and the most days between; null where no number is given. */
  readonly days: readonly [number, number] | null;
  /** Where the words begin in the whole text. */
  readonly start: number;
}

/** Words of a sentence that speak of a meeting; offsets into the whole text. */
export interface Trigger {
  readonly start: number;
  readonly end: number;
  readonly kind: MeetingKind;
  readonly rule: string;
  /** `definite` words point back ("these talks"), `new` ones bring up another ("a further round"), the rest does neither. */
  readonly reference: 'definite' | 'new' | 'plain';
  /** Whether the sentence only dates or places something else by it: "before the Miami meeting". */
  readonly isBackground: boolean;
  /** Where the sentence dates something else by it: how, and the words that say so. */
  readonly order?: Order;
  /** Whether nothing is said to happen: "the need for talks", "talks are complex". */
  readonly isGeneric: boolean;
  /** The noun with the words before it that belong to it: "the previous ceasefire talks". */
  readonly phrase: string;
  /** Which of a series it is: "third" for "the third round"; absent where the words do not say. */
  readonly ordinal?: string;
  /** For an act: what it is about, as running words for the title: "a 30-day ceasefire". */
  readonly subject?: string;
  /** For an act: how far it has got, where its words leave no choice. */
  readonly status?: Status;
}
