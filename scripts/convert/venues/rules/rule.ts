import type { Approach } from '../approach.ts';
import type { Head } from '../heads/meeting-words.ts';
import type { Place } from '../places.ts';
import type { Scene } from '../scene.ts';

/** One way a sentence says that a place hosts a meeting. */
export interface VenueRule {
  /** Shown as the reason of a tag. */
  readonly name: string;
  /** The meeting the place hosts by this rule, or undefined. */
  readonly find: (scene: Scene, place: Place, approach: Approach) => Head | undefined;
}
