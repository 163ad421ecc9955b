import type { Issue } from '../../../src/domain/position.ts';
import { PatternFilter } from '../patterns/pattern-filter.ts';

/** The words that show what a sentence is about. */
export const issueWords: Readonly<Record<Issue, RegExp>> = {
  'security-guarantees':
    /(?<!\p{L})(?:(?:security|defen[cs]e) (?:guarantees?|assurances?|pact|umbrella)|guarantees? (?:of|for) (?:its|their|\p{Lu}\p{L}+['’]s) security|long-term protection|Article[- ]5|article five|NATO membership|membership (?:of|in) NATO)(?!\p{L})/iu,
  territory:
    /(?<!\p{L})(?:territor(?:y|ies|ial(?:ly)?)(?! waters)|borders?(?! (?:crossing|guard))|land swaps?|annex(?:ed|ation)|occupied (?:land|areas?|regions?)|recogni[sz]ed borders|withdrawal (?:from|of (?:\p{L}+ ){0,3}(?:troops|forces|soldiers))|front ?lines? be frozen|Donbas|Crimea|Golan|West Bank settlements|enclave)(?!\p{L})/iu,
  'ceasefire-terms':
    /(?<!\p{L})(?:cease-?fires?|truces?|halt (?:in|to|of) (?:the )?(?:fighting|hostilities|attacks|strikes)|cessation of hostilities|armistice|moratori(?:um|a)|humanitarian pauses?|lull)(?!\p{L})/iu,
  'monitoring-force':
    /(?<!\p{L})(?:(?:multinational|monitoring|peacekeeping|stabili[sz]ation|international|observer|reassurance|interposition) (?:force|mission|troops|contingent)s?|peacekeepers|foreign (?:troops|forces|military presence|soldiers)|(?:ceasefire|truce) (?:monitors|monitoring)|monitoring (?:force|mission|mechanism)s?|observers|blue helmets|(?:be )?(?:monitored|overseen|supervised|policed) by|international oversight)(?!\p{L})/iu,
  prisoners:
    /(?<!\p{L})(?:prisoners?(?: of war)?|POWs?|hostages?|detainees?|captives?|prisoner (?:exchange|swap)s?|abducted children)(?!\p{L})/iu,
  sanctions:
    /(?<!\p{L})(?:sanctions?|tariffs?|embargo(?:es)?|frozen assets|asset freezes?|price cap|financial pressure|blockade|unfreezing)(?!\p{L})/iu,
  reconstruction:
    /(?<!\p{L})(?:reconstruct(?:ion|ing)?|rebuild(?:ing)?|reparations?|war damages?|recovery fund)(?!\p{L})/iu,
  'humanitarian-access':
    /(?<!\p{L})(?:humanitarian (?:access|corridors?|aid|assistance|convoys?|supplies|deliveries)|aid (?:deliver(?:y|ies)|convoys?|trucks?|corridors?|workers)|civilian evacuations?|evacuation of civilians|(?:relief|food|medical) (?:supplies|convoys?|aid)|return of refugees|refugees to return)(?!\p{L})/iu,
};

const issues = Object.keys(issueWords) as Issue[];
const filter = PatternFilter.of(Object.values(issueWords));

/** The issues whose words stand in `words`, in the order of the table. */
export function findIssues(words: string): Issue[] {
  return issuesThatMayBeIn(words).filter((issue) => issueWords[issue].test(words));
}

function issuesThatMayBeIn(words: string): Issue[] {
  filter.look(words);
  return issues.filter((_, index) => filter.mayMatch(index));
}

const LISTED =
  /^(?!.*(?<!\p{L})(?:must|cannot|should|has to|have to|needs? to)(?!\p{L}))[^.;:]{0,30}?(?:,|\s(?:and|or|as well as))\s[^.;:]{0,30}$/u;

/**
 * The issues that `object`, what somebody demands or rejects, is about: the first named and those listed with it. A ceasefire that
 * something else is for ("a force to monitor the ceasefire") is not the issue.
 */
export function findHeldIssues(object: string): Issue[] {
  const all = issuesThatMayBeIn(object).flatMap((issue) => {
    const match = issueWords[issue].exec(object);
    return match === null ? [] : [{ issue, start: match.index, end: match.index + match[0].length }];
  });
  const sorted = all.toSorted((a, b) => a.start - b.start);
  const listed = sorted.filter(({ start }, index) => {
    const last = sorted[index - 1];
    return last === undefined || LISTED.test(object.slice(last.end, start)) || start < last.end;
  });
  const specific = sorted.filter(({ issue }) => issue !== 'ceasefire-terms');
  const isPurpose = listed.length === 1 && listed[0]?.issue === 'ceasefire-terms' && specific.length > 0;
  return (isPurpose ? specific.slice(0, 1) : listed).map(({ issue }) => issue);
}
