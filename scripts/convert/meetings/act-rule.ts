import type { MeetingKind } from '../../../src/domain/meeting.ts';
import type { Status } from '../../../src/domain/venue.ts';
import type { Trigger } from './trigger.ts';

/** Words that tell of a plan, a measure, an agreement or a statement. */
export interface ActRule {
  readonly name: string;
  readonly kind: MeetingKind;
  /** Has to stand in the sentence too, where the words alone fit too many. */
  readonly hint?: RegExp;
  /** The group `what` is the thing done or proposed, `verb` the doing. */
  readonly words: RegExp;
  /** Running words for the title, made from the groups. */
  readonly subject: (groups: Readonly<Record<string, string | undefined>>, after: string) => string;
  /** Whether the words say that it was done, or bring up an idea. */
  readonly reference: Trigger['reference'];
  /** How far such an act has got, where its words leave no choice. */
  readonly status?: Status;
}
