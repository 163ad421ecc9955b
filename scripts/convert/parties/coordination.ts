import type { NameMatch } from './name-index.ts';
import { ROLE_PHRASE } from './words.ts';

/** Names of one sentence that stand together: "Ukraine, the EU and US officials". */
export interface NameGroup {
  readonly names: readonly NameMatch[];
  readonly start: number;
  readonly end: number;
  /** Whether two of the names are joined by a hyphen or dash: "Russia-US". */
  readonly isPair: boolean;
}

type Link = 'and' | 'comma' | 'same' | 'pair' | null;

/** The rest of a noun phrase, with the name of somebody the register does not have: "leader Nikos Example". */
const ROLE_WORDS = `(?:(?:['’]s?)?(?:\\s+|[-‑])${ROLE_PHRASE}(?:\\s+\\p{Lu}[\\p{L}’'-]+){0,3})?`;
const LEAD_IN = `(?:the\\s+|both\\s+|then\\s+|later\\s+|its\\s+|\\p{L}*-?(?:level|backed)\\s+|(?:${ROLE_PHRASE})\\s+(?:from|of|for)\\s+(?:the\\s+)?|(?:${ROLE_PHRASE})\\s+)*`;
const AND = new RegExp(
  `^${ROLE_WORDS},?\\s+(?:and|or|nor|&|as well as|along with|together with|plus|alongside)\\s+${LEAD_IN}$`,
  'u',
);
const COMMA = new RegExp(`^${ROLE_WORDS},\\s+${LEAD_IN}$`, 'u');
const SAME = new RegExp(
  `^(?:['’]s?)?(?:\\s+|\\s+(?:then-|the\\s+)?${ROLE_PHRASE}\\s+|,\\s+(?:the\\s+|its\\s+)?${ROLE_PHRASE},?\\s+)$`,
  'u',
);
const PAIR = /^\s?[-‑–—/]\s?$/u;

/** "At the invitation of Qatar, the United States and Iran met": the list begins after the comma. */
const OPENING =
  /(?<!\p{L})(?:invitation|initiative|request|behest|urging|mediation|auspices|insistence) of (?:the )?(?:\p{L}+ of (?:the )?)?$/iu;

/** The names of one sentence in groups, in order; names that nothing joins are groups of one. */
export function groupNames(names: readonly NameMatch[], text: string): NameGroup[] {
  const links = names.slice(1).map((name, index) => {
    const { start, end } = names[index]!;
    const link = linkOf(text.slice(end, name.start));
    return link === 'comma' && OPENING.test(text.slice(Math.max(0, start - 60), start)) ? null : link;
  });
  const joined = findJoined(links);
  if (links[0] === 'comma' && isHeadline(names, text)) joined[0] = true;
  const groups: NameGroup[] = [];
  let from = 0;
  names.forEach((_, index) => {
    if (joined[index] === true) return;
    const members = names.slice(from, index + 1);
    groups.push({
      names: members,
      start: members[0]!.start,
      end: members.at(-1)!.end,
      isPair: links.slice(from, index).includes('pair'),
    });
    from = index + 1;
  });
  return groups;
}

/** Which links join: a comma only where the list ends in "and", for "with Ukraine, Russia demanded" is no list. */
function findJoined(links: readonly Link[]): boolean[] {
  let reachesAnd = false;
  return links
    .toReversed()
    .map((link) => {
      reachesAnd = link === 'and' || (link !== null && reachesAnd);
      return link === 'comma' ? reachesAnd : link !== null;
    })
    .toReversed();
}

/** "Iran, Iraq agree to talks": a comma stands for "and". */
function isHeadline(names: readonly NameMatch[], text: string): boolean {
  const [first, second] = names;
  if (
    first === undefined ||
    second === undefined ||
    /[^\s"“‘]/u.test(text.slice(Math.max(0, first.start - 3), first.start))
  )
    return false;
  return /^\s+(?:to\s+)?(?:agree|sign|hold|meet|start|end|reach|resume|swap|exchange|launch|begin|open|discuss)(?!\p{L})/u.test(
    text.slice(second.end, second.end + 20),
  );
}

function linkOf(gap: string): Link {
  if (gap.length > 90) return null;
  if (PAIR.test(gap)) return 'pair';
  if (SAME.test(gap)) return 'same';
  if (AND.test(gap)) return 'and';
  return COMMA.test(gap) ? 'comma' : null;
}
