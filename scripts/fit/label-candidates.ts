import type { Register } from '../../src/domain/register.ts';
import type { GoldSentence } from '../bench/venues-gold.ts';
import { overlap } from '../bench/venues-score.ts';
import { splitSentences } from '../convert/sentences.ts';
import { candidatesIn } from '../convert/venues/find-venues.ts';

/** A place in a sentence: what speaks for and against it, and whether somebody marked it as a venue. */
export interface Example {
  readonly clues: readonly string[];
  readonly isVenue: boolean;
}

const LEAST_OVERLAP = 0.5;

/** Every place of the sentences as an example; those that are marked as optional teach nothing and are left out. */
export function labelCandidates(sentences: readonly GoldSentence[], register: Register): Example[] {
  return sentences.flatMap(({ text, venues }) =>
    candidatesIn(splitSentences(text), register).flatMap((candidate) => {
      const marked = venues.find((venue) => overlap(candidate, venue) > 0);
      const isVenue = marked !== undefined && overlap(candidate, marked) >= LEAST_OVERLAP;
      return isVenue && marked.optional ? [] : [{ clues: candidate.clues, isVenue }];
    }),
  );
}
