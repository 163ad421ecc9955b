import type { Constraint } from '../../src/domain/constraint.ts';
import type { DateExpression } from '../../src/domain/date-expression.ts';
import type { DateKind, Direction, Reading } from '../../src/domain/date-tag.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import type { PartyRole } from '../../src/domain/party.ts';
import type { Position } from '../../src/domain/position.ts';
import type { Status } from '../../src/domain/venue.ts';

/** A stretch of a text: `text.slice(start, end)`, UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A time expression found in a text. */
export interface DateMention extends Span {
  readonly kind: DateKind;
  readonly rule: string;
  readonly basis: 'stated' | 'relative';
  /** EDTF, or null where the words fix no days. */
  readonly edtf: string | null;
  /** Given where `edtf` is null and the kind is `date`. */
  readonly direction: Direction | null;
  /** What a relative expression was resolved against; `date` gives the index of that mention in the list. */
  readonly anchor?: { readonly kind: 'published' } | { readonly kind: 'date'; readonly index: number };
  readonly readings: readonly Reading[];
  /** What the resolver needs to resolve the words for another day; a plain JSON value. */
  readonly expression?: DateExpression;
  /** The editor's reason, where the notes gave this value. */
  readonly noted?: string;
}

/** A place that hosts a meeting, found in a text. */
export interface VenueMention extends Span {
  readonly rule: string;
  /** Id in the register, or null for a place that is not in it. */
  readonly venue: string | null;
  /** The register's name, or the words of the text. */
  readonly name: string;
  readonly status: Status;
  /** The hedging words of the sentence that bear on it. */
  readonly hedges: readonly Span[];
}

/** A party found in a text. */
export interface PartyMention extends Span {
  readonly rule: string;
  readonly party: string;
  readonly role: PartyRole;
}

/** A meeting found in a text, with its sentences as spans; `when.marks` and evidence are filled in later. */
export interface MeetingMention extends Omit<Meeting, 'evidence' | 'when' | 'constraints'> {
  readonly when: {
    readonly edtf: string | null;
    readonly direction: Direction | null;
    /** Indexes into the list of date mentions. */
    readonly dates: readonly number[];
  };
  /** What the text says of its order with another meeting; absent where nothing. */
  readonly constraints?: readonly (Omit<Constraint, 'evidence'> & { readonly evidence: Span })[];
  /** How far the meeting had got by the words around each mention of its venue, by where that begins. */
  readonly venueStatuses: ReadonlyMap<number, Status>;
  /** The sentences or clauses it comes from. */
  readonly evidence: readonly Span[];
}

/** A party's position found in a text. */
export interface PositionMention extends Span, Pick<Position, 'party' | 'issue' | 'stance'> {
  readonly rule: string;
}

/** Everything found in one text. */
export interface Mentions {
  readonly dates: readonly DateMention[];
  readonly venues: readonly VenueMention[];
  readonly parties: readonly PartyMention[];
  readonly meetings: readonly MeetingMention[];
  readonly positions: readonly PositionMention[];
}
