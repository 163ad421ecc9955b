import type { Register } from '../../../src/domain/register.ts';
import type { PartyMention, Span } from '../mentions.ts';
import { PatternFilter } from '../patterns/pattern-filter.ts';
import type { Sentence } from '../sentences.ts';
import { MEETING_NOUN } from './words.ts';

const NAME =
  "\\p{Lu}[\\p{L}\\p{N}’'.-]*(?:\\s+(?:(?:of|the|for|and|al|bin|de|von|van)\\s+)?\\p{Lu}[\\p{L}\\p{N}’'.-]*){0,4}";

/** Where a capitalised name acts as a party to talks does; the name is the group `name`. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\bthe\\s+(?<name>${NAME})\\s+(?:delegation|negotiators|negotiating team|mediators|envoys)\\b`,
    'dgu',
  ),
  new RegExp(
    `\\b(?:delegat(?:ion|es)|negotiators|mediators|envoys)\\s+(?:from|of|for)\\s+(?:the\\s+)?(?<name>${NAME})`,
    'dgu',
  ),
  new RegExp(`\\b${MEETING_NOUN}\\s+between\\s+(?:the\\s+)?(?<name>${NAME})\\s+and\\s+`, 'dgu'),
  new RegExp(`\\b${MEETING_NOUN}\\s+between\\s+[^.;:,]{2,60}?\\s+and\\s+(?:the\\s+)?(?<name>${NAME})`, 'dgu'),
  new RegExp(
    `(?<name>${NAME})\\s+and\\s+[^.;:,]{2,40}?\\s+(?:agreed to (?:hold )?(?:talks|negotiations|a ceasefire|a truce)|held (?:\\p{Ll}+ )?(?:talks|negotiations))\\b`,
    'dgu',
  ),
  new RegExp(
    `\\band\\s+(?:the\\s+)?(?<name>${NAME})\\s+(?:agreed to (?:hold )?(?:talks|negotiations|a ceasefire|a truce)|held (?:\\p{Ll}+ )?(?:talks|negotiations))\\b`,
    'dgu',
  ),
];
const filter = PatternFilter.of(PATTERNS);

const NO_NAME =
  /^(?:The|A|An|This|These|Both|On|In|At|After|Before|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|Foreign|Prime|President|Presidents|Secretary|Special|Security|State)\b/u;

/**
 * Capitalised names that act like parties to talks and are not in the register, each once, in order of first mention; the span is the
 * bare name. Names of places in the register are no unknown parties.
 */
export function findUnknownParties(
  sentences: readonly Sentence[],
  parties: readonly PartyMention[],
  register: Register,
): Span[] {
  const places = placesOf(register);
  const found = new Map<string, Span>();
  let at = 0;
  for (const span of sentences.flatMap(candidatesOf)) {
    while (at < parties.length && parties[at]!.end <= span.start) at += 1;
    const isKnown = at < parties.length && parties[at]!.start < span.end;
    if (isKnown || places.has(span.text) || NO_NAME.test(span.text) || found.has(span.text)) continue;
    found.set(span.text, span);
  }
  return [...found.values()];
}

const placeNames = new WeakMap<Register, ReadonlySet<string>>();

function placesOf(register: Register): ReadonlySet<string> {
  const known = placeNames.get(register);
  if (known) return known;
  const names = new Set([...register.venues.values()].flatMap(({ name, aliases }) => aliases.concat(name)));
  placeNames.set(register, names);
  return names;
}

function candidatesOf(sentence: Sentence): Span[] {
  filter.look(sentence.text);
  const fitting = PATTERNS.filter((_, index) => filter.mayMatch(index));
  const spans = fitting.flatMap((pattern) =>
    [...sentence.text.matchAll(pattern)].flatMap((match) => {
      const [from, to] = match.indices?.groups?.['name'] ?? [0, 0];
      const name = sentence.text.slice(from, to).replace(/['’.-]s?$/u, '');
      if (name === '') return [];
      return [{ start: sentence.start + from, end: sentence.start + from + name.length, text: name }];
    }),
  );
  return spans.toSorted((a, b) => a.start - b.start);
}
