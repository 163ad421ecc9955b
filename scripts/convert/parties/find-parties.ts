import type { PartyRole } from '../../../src/domain/party.ts';
import type { Register } from '../../../src/domain/register.ts';
import type { PartyMention } from '../mentions.ts';
import { PatternFilter } from '../patterns/pattern-filter.ts';
import type { Sentence } from '../sentences.ts';
import { skipAmong } from './apposition.ts';
import { groupNames, type NameGroup } from './coordination.ts';
import { findOffices } from './find-offices.ts';
import { isOtherThing } from './name-guards.ts';
import { findNames, type NameMatch } from './name-index.ts';
import { roleRules } from './role-rules.ts';

/** How far, in UTF-16 units, the words that give a party its role may reach on either side. */
const REACH = 120;

/**
 * Every mention of a party of the register in `text`, in order, with what its sentence says the party does. A city that stands for its
 * government is a mention, the same city as a place is not. `rule` names the rule that gave the role, or else the kind of name.
 */
export function findParties(
  text: string,
  sentences: readonly Sentence[],
  register: Register,
  published: string | null,
): PartyMention[] {
  const names = findNames(text, register);
  const offices = findOffices(text, names, register, published);
  const all = [...names, ...offices].toSorted((a, b) => a.start - b.start);
  return bySentence(all, sentences).flatMap(([sentence, inside]) => {
    const meant = inside.filter((name) => !isOtherThing(name, text, sentence.start));
    return groupNames(meant, text).flatMap((group) => mentionsOf(group, text, sentence));
  });
}

function bySentence(names: readonly NameMatch[], sentences: readonly Sentence[]): [Sentence, NameMatch[]][] {
  const found: [Sentence, NameMatch[]][] = [];
  let at = 0;
  for (const sentence of sentences) {
    const inside: NameMatch[] = [];
    while (at < names.length && names[at]!.start < sentence.end) {
      if (names[at]!.start >= sentence.start && names[at]!.end <= sentence.end) inside.push(names[at]!);
      at += 1;
    }
    if (inside.length > 0) found.push([sentence, inside]);
  }
  return found;
}

function mentionsOf(group: NameGroup, text: string, sentence: Sentence): PartyMention[] {
  const given = roleOf(group, text, sentence);
  return group.names.map((name) => {
    const { start, end, party, via } = name;
    const own =
      given && (given.role === 'absent' || !isOwner(name, text))
        ? given
        : { role: 'named' as const, rule: via };
    return { start, end, text: text.slice(start, end), party: party.id, ...own };
  });
}

/** "Putin's negotiator" is not Putin. */
function isOwner({ party, end }: NameMatch, text: string): boolean {
  return party.kind === 'person' && /^['’]s?\s/u.test(text.slice(end, end + 3));
}

function roleOf(
  group: NameGroup,
  text: string,
  sentence: Sentence,
): { role: PartyRole; rule: string } | undefined {
  const wholeBefore = text.slice(Math.max(sentence.start, group.start - REACH), group.start);
  const before = skipAmong(wholeBefore);
  const wholeAfter = text.slice(group.end, Math.min(sentence.end, group.end + REACH));
  const after = before === wholeBefore ? wholeAfter : wholeAfter.replace(/^,(?=\s)/u, '');
  const rule = findRule(group, before, after) ?? findRuleAmongOthers(group, before, after);
  return rule && { role: rule.role, rule: rule.name };
}

const ANY = /(?:)/u;
const filterBefore = PatternFilter.of(roleRules.map(({ before }) => before ?? ANY));
const filterAfter = PatternFilter.of(roleRules.map(({ after }) => after ?? ANY));

function findRule(group: NameGroup, before: string, after: string): (typeof roleRules)[number] | undefined {
  filterBefore.look(before);
  filterAfter.look(after);
  return roleRules.find(
    (candidate, index) =>
      filterBefore.mayMatch(index) &&
      filterAfter.mayMatch(index) &&
      (candidate.when?.(group) ?? true) &&
      (candidate.before?.test(before) ?? true) &&
      (candidate.after?.test(after) ?? true),
  );
}

/** Somebody outside the register named ahead of a party with "and": "met [Jane Doe and] Mahmoud Abbas". */
const ANOTHER = /(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}and\s+(?:the\s+)?$/u;

/** As {@link findRule}, for words before that lead to the other. */
function findRuleAmongOthers(
  group: NameGroup,
  before: string,
  after: string,
): (typeof roleRules)[number] | undefined {
  const lead = before.replace(ANOTHER, '');
  if (lead === before || lead === '') return undefined;
  const rule = findRule(group, lead, after);
  return rule?.before !== undefined && rule.role !== 'absent' ? rule : undefined;
}
