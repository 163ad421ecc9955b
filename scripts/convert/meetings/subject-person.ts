import type { Register } from '../../../src/domain/register.ts';
import type { PartyMention } from '../mentions.ts';
import type { Sentence } from '../sentences.ts';
import { isGathering, type Candidate } from './candidate.ts';

/** Somebody that a sentence is about, and the index of the sentence. */
export interface Subject {
  readonly at: number;
  /** The party the person speaks for, if any, and the person. */
  readonly ids: readonly string[];
}

/** How far into a sentence its subject may stand, in UTF-16 units. */
const OPENING = 45;
/** How many sentences back "he" may point. */
const POINTING = 2;
const PRONOUN = /(?:^["“‘]?|[,;]\s|\s(?:and|that|but)\s)(?:he|she)\s+(?:\p{Ll}+\s+){0,5}$/iu;

/** The person a sentence opens with, or the one before where it opens with "he" or "she". */
export function subjectOf(
  { start, text }: Sentence,
  at: number,
  parties: readonly PartyMention[],
  last: Subject | undefined,
  register: Register,
): Subject | undefined {
  if (/^["“‘]?(?:He|She)\s/u.test(text))
    return last && at - last.at <= POINTING ? { ...last, at } : undefined;
  const [first] = parties;
  const entry = first && first.start - start < OPENING ? register.parties.get(first.party) : undefined;
  if (entry?.kind !== 'person') return undefined;
  return { at, ids: entry.of === undefined ? [entry.id] : [entry.of, entry.id] };
}

/** "He had spoken by phone with …": whoever the sentences were about took part. */
export function withSubject(candidate: Candidate, subject: Subject | undefined): Candidate {
  const { trigger, sentence, participants, absent, at } = candidate;
  if (subject === undefined || at - subject.at > POINTING) return candidate;
  if (trigger.rule !== 'verb' || trigger.isGeneric || !isGathering(candidate)) return candidate;
  if (!PRONOUN.test(sentence.text.slice(0, trigger.start - sentence.start))) return candidate;
  if (subject.ids.some((id) => absent.includes(id))) return candidate;
  return { ...candidate, participants: [...new Set([...subject.ids, ...participants])] };
}
