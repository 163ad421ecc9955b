import type { Issue } from '../../../src/domain/position.ts';
import type { Register } from '../../../src/domain/register.ts';
import type { PartyMention, PositionMention } from '../mentions.ts';
import { takeJoined } from '../parties/joined-parties.ts';
import { ROLE_PHRASE } from '../parties/words.ts';
import { PatternFilter } from '../patterns/pattern-filter.ts';
import type { Sentence } from '../sentences.ts';
import { findHeldIssues } from './issue-words.ts';
import { stanceRules, type StanceRule } from './stance-rules.ts';

/** What {@link findPositions} reads: a text with its sentences and the parties found in it. */
export interface PositionInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly parties: readonly PartyMention[];
  readonly register: Register;
}

const TAIL = `(?:(?:['’]s?)?\\s+${ROLE_PHRASE})*(?:\\s+\\([^()]{0,30}\\))?(?:,(?:\\s+(?:including|who|the|a|an|its|his|her|for|like|such)(?!\\p{L})[^,;.]{1,60},)?)?`;
const ADVERBS =
  '(?:\\s+(?:has|have|had|is|are|was|were|been|be|also|again|still|both|now|long|firmly|strongly|publicly|repeatedly|consistently|historically|previously|reportedly|flatly|openly|clearly|continues?\\s+to|continued\\s+to|for\\s+(?:its|their)\\s+part,?|\\p{Ll}+ly)){0,5}';
const NO_SUBJECT =
  /(?<!\p{L})(?:with|on|against|to|from|for|in|by|between|among|over|toward|towards|if|whether|unless|should|into|about)\s+(?:the\s+)?$/iu;
const OBJECT_END = new RegExp(
  `[;:]|,\\s+(?:while|but|although|though|emphasi|which|who|saying|arguing|adding|after|as|with|including|and\\s+(?:has|have|had|will|is|was|were|it|they|he|she))|,\\s+(?:and\\s+)?(?:the\\s+)?\\p{Lu}|,?\\s(?:and\\s+)?(?:whereas|illustrat\\p{L}+|indicat\\p{L}+|shows?|makes? (?:plain|clear)|underlin\\p{L}+|underscor\\p{L}+|gives?|give|suggests?|means?|stressed|said|added|urged|for instance)(?!\\p{L})|\\s(?:while|although|because|after|before|unless|despite|rather than|instead of|even as|but|in (?:return|exchange) for)\\s|\\s\\|\\s|\\s(?:and|but)\\s+(?=(?:${stanceRules.map(({ words }) => words).join('|')})(?![\\p{L}]))`,
  'u',
);
/** After an opening "While …" the first comma ends the clause. */
const OPENS_SUBORDINATE =
  /^["“‘]?(?:While|Although|Though|Whereas|As|When|Since|After|Before|Even though)\s/u;
const FARTHEST = 170;

const first = stanceRules.map(
  ({ words }) => new RegExp(`^(?:${TAIL})(?:${ADVERBS})\\s*(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'u'),
);
const further = stanceRules.map(
  ({ words }) => new RegExp(`^,?\\s+(?:and|but)(?:${ADVERBS})\\s+(?:${words})(?![\\p{L}])`, 'u'),
);
const filter = PatternFilter.of(stanceRules.map(({ words }) => new RegExp(words, 'u')));

/**
 * What parties are said to demand, offer, support or reject, one mention for each party and issue, in order. A person's words count for
 * the party the person speaks for. Each span runs from the party's name to the end of what it holds. Only plain sentences are read:
 * questions, conditions and what somebody may do are passed over.
 */
export function findPositions({ text, sentences, parties, register }: PositionInput): PositionMention[] {
  let at = 0;
  return sentences.flatMap((sentence) => {
    const inside: PartyMention[] = [];
    for (; at < parties.length && parties[at]!.start < sentence.end; at += 1)
      if (parties[at]!.start >= sentence.start) inside.push(parties[at]!);
    return sentence.text.endsWith('?') ? [] : positionsOf(sentence, inside, text, register);
  });
}

function positionsOf(
  sentence: Sentence,
  parties: readonly PartyMention[],
  text: string,
  register: Register,
): PositionMention[] {
  return parties.flatMap((party, index) => {
    const stances = readStances(party, parties[index + 1], sentence, text);
    if (stances.length === 0) return [];
    const joined = holdersOf(parties.slice(Math.max(0, index - MOST_JOINED), index + 1), sentence, text);
    const start = joined[0]!.start;
    const isObject = NO_SUBJECT.test(text.slice(Math.max(sentence.start, start - 30), start));
    const told = isObject ? stances.filter(({ rule }) => rule.name.startsWith('its-')) : stances;
    const holders = [...new Set(joined.map((mention) => sideOf(mention, register)))];
    return told.flatMap(({ rule, issues, end }) =>
      issues.flatMap((issue) =>
        holders.map((holder) => ({
          start,
          end,
          text: text.slice(start, end),
          party: holder,
          issue,
          stance: rule.stance,
          rule: rule.name,
        })),
      ),
    );
  });
}

/** The parties joined as one subject; in "According to Paris, Rome wants …" Rome alone. */
function holdersOf(parties: readonly PartyMention[], sentence: Sentence, text: string): PartyMention[] {
  const joined = takeJoined(parties, text);
  const before = text.slice(sentence.start, joined[0]!.start);
  return APART.test(before) && /^\s*,\s*$/u.test(text.slice(joined[0]!.end, joined[1]?.start))
    ? joined.slice(1)
    : joined;
}

const APART = /^["“‘]?(?:According to|Unlike|Like|For|With|In|From|Against)\s+(?:the\s+)?$/u;
const MOST_JOINED = 12;

function sideOf({ party }: PartyMention, register: Register): string {
  const entry = register.parties.get(party);
  return entry?.kind === 'person' && entry.of !== undefined ? entry.of : party;
}

interface Stance {
  readonly rule: StanceRule;
  readonly issues: readonly Issue[];
  readonly end: number;
}

/** The stances that follow a party's name: the first verb's, and those that share its subject ("demands … and rejects …"). */
function readStances(
  party: PartyMention,
  next: PartyMention | undefined,
  sentence: Sentence,
  text: string,
): Stance[] {
  const found: Stance[] = [];
  const limit = Math.min(sentence.end, party.end + FARTHEST * 3);
  const isSubordinate = OPENS_SUBORDINATE.test(sentence.text);
  let from = party.end;
  for (let round = 0; round < 3; round += 1) {
    const stance = readStance(text.slice(from, limit), round === 0 ? first : further, isSubordinate);
    if (stance === undefined || (round === 0 && next !== undefined && next.end <= from + stance.verbEnd))
      break;
    from += stance.end;
    if (stance.issues.length > 0) found.push({ rule: stance.rule, issues: stance.issues, end: from });
    const price =
      stance.rule.stance === 'rejects' ? undefined : readPrice(text.slice(from, limit), isSubordinate);
    if (price !== undefined) found.push({ ...price, end: from + price.end });
  }
  return found;
}

/** "Offered neutrality in return for guarantees": what somebody wants for an offer is demanded. */
function readPrice(after: string, isSubordinate: boolean): Stance | undefined {
  const words = /^,?\s+in (?:return|exchange) for(?=\s)/u.exec(after)?.[0];
  if (words === undefined) return undefined;
  const object = objectOf(after.slice(words.length), isSubordinate);
  const issues = findHeldIssues(object);
  return issues.length === 0 ? undefined : { rule: DEMANDED, issues, end: words.length + object.length };
}

const DEMANDED: StanceRule = { name: 'in-return', stance: 'demands', words: '' };

function readStance(
  after: string,
  patterns: readonly RegExp[],
  isSubordinate: boolean,
): (Stance & { verbEnd: number }) | undefined {
  filter.look(after);
  for (const [index, rule] of stanceRules.entries()) {
    const verbEnd = filter.mayMatch(index) ? patterns[index]!.exec(after)?.[0].length : undefined;
    if (verbEnd === undefined) continue;
    const object = objectOf(after.slice(verbEnd), isSubordinate);
    if (rule.object === undefined || rule.object.test(object))
      return { rule, issues: findHeldIssues(object), end: verbEnd + object.length, verbEnd };
  }
  return undefined;
}

function objectOf(rest: string, isSubordinate: boolean): string {
  const comma = isSubordinate ? rest.indexOf(',') : -1;
  const end = Math.min(OBJECT_END.exec(rest)?.index ?? rest.length, comma === -1 ? rest.length : comma);
  return rest.slice(0, Math.min(end, FARTHEST)).replace(/[\s.!?,"”’']+$/u, '');
}
