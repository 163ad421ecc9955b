import type { GoldSentence } from './venues-gold.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How a tagger did: precision, recall and F1 from 0 to 1, and what it got wrong. */
export interface VenueScore {
  readonly wanted: number;
  readonly given: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly errors: readonly {
    readonly kind: 'missed' | 'extra';
    readonly words: string;
    readonly text: string;
  }[];
}

const LEAST_OVERLAP = 0.5;

/**
 * Scores a tagger. A stretch is right where it shares at least half of its union with a marked one; marked ones that are optional count
 * neither way, nor does a second hit on one mention.
 */
export function scoreVenues(
  gold: readonly GoldSentence[],
  tag: (text: string) => readonly Stretch[],
): VenueScore {
  let wanted = 0;
  let right = 0;
  let given = 0;
  const errors: VenueScore['errors'][number][] = [];
  for (const { text, venues } of gold) {
    const free = new Set(tag(text));
    for (const venue of venues.filter(({ optional }) => optional !== true)) {
      wanted++;
      const hit = [...free].find((stretch) => overlap(stretch, venue) >= LEAST_OVERLAP);
      if (!hit) errors.push({ kind: 'missed', words: venue.surface, text });
      else {
        right++;
        given++;
        free.delete(hit);
      }
    }
    for (const stretch of free) {
      if (venues.some((venue) => overlap(stretch, venue) > 0)) continue;
      given++;
      errors.push({ kind: 'extra', words: text.slice(stretch.start, stretch.end), text });
    }
  }
  const precision = right / Math.max(given, 1);
  const recall = right / Math.max(wanted, 1);
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { wanted, given, right, precision, recall, f1, errors };
}

/** Intersection over union. */
export function overlap(a: Stretch, b: Stretch): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
