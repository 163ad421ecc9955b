import type { Bounds } from '../../../src/domain/edtf.ts';
import type { MeetingKind } from '../../../src/domain/meeting.ts';
import type { Status } from '../../../src/domain/venue.ts';
import type { Sentence } from '../sentences.ts';
import type { Trigger } from './trigger.ts';

/** What one trigger of one sentence tells of a meeting. */
export interface Candidate {
  readonly sentence: Sentence;
  /** Index of the sentence among all of the text. */
  readonly at: number;
  readonly trigger: Trigger;
  readonly kind: MeetingKind;
  /** EDTF of the days it gives, or null. */
  readonly edtf: string | null;
  readonly bounds: Bounds | null;
  readonly direction: 'past' | 'present' | 'future' | null;
  /** Indexes of the date mentions that belong to it. */
  readonly dates: readonly number[];
  readonly venue: string | null;
  readonly venueName: string | null;
  /** Where the mention of the venue begins in the text, or null. */
  readonly venueStart: number | null;
  readonly participants: readonly string[];
  readonly mediators: readonly string[];
  readonly absent: readonly string[];
  readonly status: Status;
  /** Whether the words say so; otherwise it is the status of a thing merely told. */
  readonly isStatusPlain: boolean;
  readonly hedges: readonly string[];
}

/** Whether a candidate says anything of its own: who, when, where or who not. */
export function hasFacts(candidate: Candidate): boolean {
  const { dates, venueName, participants, mediators, absent } = candidate;
  return dates.length + participants.length + mediators.length + absent.length > 0 || venueName !== null;
}

/** Whether it stands in a title: the first words of a text, which end in no stop. */
export function isInTitle({ sentence, at }: Pick<Candidate, 'sentence' | 'at'>): boolean {
  return at === 0 && sentence.text.length < LONGEST_TITLE && !/[.!?…:]["'”’]?$/u.test(sentence.text);
}

const LONGEST_TITLE = 140;

/** Whether it is a gathering of people, other than a plan, measure, agreement or statement. */
export function isGathering({ kind }: { kind: MeetingKind }): boolean {
  return kind === 'talks' || kind === 'consultation' || kind === 'call' || kind === 'summit';
}
