import type { MeetingKind } from '../../../src/domain/meeting.ts';
import { QuickPattern } from '../patterns/quick-pattern.ts';
import type { Sentence } from '../sentences.ts';
import { readNounPhrase, referenceOf, type NounPhrase } from './noun-phrase.ts';
import { BARE_ORDINAL, isBareOrdinal, ordinalOf } from './ordinals.ts';
import { readOrder } from './read-order.ts';
import type { Trigger } from './trigger.ts';

/** The nouns that name a gathering, and what kind each makes; the first that fits wins. */
const NOUNS: readonly (readonly [MeetingKind, string])[] = [
  [
    'call',
    '(?:phone|telephone|video|conference)[ -]?(?:calls?|conversations?|talks|conferences?)|videoconferences?|calls?(?<=\\b(?:first|second|third|later|earlier|separate|subsequent) calls?)|calls?(?=\\s+(?:with|between)\\s|\\s+of the\\s|\\s+(?:took place|was held))',
  ],
  ['summit', 'summits?'],
  ['consultation', 'consultations?|coordination'],
  [
    'talks',
    '(?:peace )?conferences?(?! call)|talks|negotiations|bargaining|(?<=\\b(?:secret|back-channel|backchannel|covert|quiet|private|direct|indirect) )contacts(?= (?:in|between|with|at)\\b)|sessions?(?= (?:between|with|of (?:the )?(?:talks|negotiations|consultations)|(?:was|is|were|are|will|has|had|ended|began|begins|broke|closed|lasted)\\b))(?<!(?:training|photo|press|court|plenary|parliamentary|trading|emergency|council|cabinet|closing|opening|special) sessions?)|negotiations|discussions|dialogues?|meetings?|conversations|deliberations|gatherings?(?= (?:of|in|between|at|hosted|took|was|will)\\b)|encounters?|working (?:dinner|lunch|breakfast)|(?:rounds?|cycles?)(?= of (?:\\p{L}+[ -]){0,3}(?:talks|negotiations|discussions|consultations|diplomacy))|rounds?(?= (?:took place|(?:was|were) (?:held|hosted)|(?:is|are) (?:due|expected|scheduled|set|planned|to be held)|(?:will|would|may|might|could) (?:be held|take place|follow)|had (?:taken place|been held)))|(?:rounds?|cycles?)(?<=\\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|last|latest|new|previous|earlier|another|final|follow-up|further|fresh|opening) (?:(?:direct|indirect|trilateral|bilateral|formal|informal|three-way|peace) )?(?:rounds?|cycles?))' +
      `|rounds?(?<=\\b[Tt]he rounds?)(?=(?:,[^,;.]{1,60},)? (?:began|opened|started|ended|closed|broke|lasted|continues|resumed|took)\\b)|rounds(?<=\\b(?:two|three|four|five|six|seven|eight|nine|ten|several) rounds)(?! of)|${BARE_ORDINAL}|rounds?(?<=\\b(?:the|this|that) (?-i:\\p{Lu})[\\p{L}-]+ rounds?)(?! of)`,
  ],
];
const nouns = new QuickPattern(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${NOUNS.map(([, words], index) => `(?<k${index}>${words})`).join('|')})(?![\\p{L}\\p{N}]|[-‑–]\\p{L})`,
    'giu',
  ),
);

/** What is met without coming together: demands, a deadline; not "the Ukrainians", "his counterpart" or "the prime minister". */
const NO_ONE =
  '(?:the|its|their|all|any|those|these|his) (?:(?:\\p{L}+[ -]){0,3}(?:demands?|conditions?|needs?|deadlines?|criteria|requirements?|expectations|terms|targets?|standards?|obligations|challenges?|goals?|costs?)(?!\\p{L})|(?!\\p{Lu}|(?:\\p{L}+ )?(?:counterparts?|presidents?|prime ministers?|ministers?|leaders?|envoys?|delegations?|negotiators?|officials?|mediators?|chancellor|king|emir|pope|rebels|other side)(?!\\p{L})))';

/** Verbs of meeting, and what kind each makes. */
const VERBS: readonly (readonly [MeetingKind, string])[] = [
  [
    'call',
    '(?:spoke|spoken|speak|speaks|talked|(?<=(?:will|to|would|may|might|could|can) )talk)\\s+(?:again\\s+|together\\s+)?(?:by|on|over|via) (?:the |a )?(?:phone|telephone|video|hotline)|(?:spoke|spoken|talked)\\s+(?:to|with)\\s+[^.;,]{1,50}?\\s(?:by|on|over|via) (?:the |a )?(?:phone|telephone|video|hotline)|telephoned|phoned|rang(?= (?:the |\\p{Lu}))|discussed(?= [^.;,]{1,50} by (?:phone|telephone|video))',
  ],
  ['consultation', 'consult(?:s|ed|ing)?(?= (?:\\p{L}+ )?with\\b)|conferred'],
  [
    'talks',
    `(?<!(?:yet|never|not|be|been|being|was|were|n[’']t) )(?:met(?! (?:with )?(?:resistance|criticism|scepticism|skepticism|opposition|silence|the (?:criteria|conditions|deadline|requirements)))|(?<=(?:to|will|shall|would|may|might|could|can|should|both|sides|leaders|officials|ministers|envoys|negotiators|delegations|presidents) )meet(?! ${NO_ONE})|(?<=\\p{Lu}\\p{L}+ and (?:\\p{Lu}\\p{L}+ ){1,3})meet(?= (?:in|on|at|again|next|this)(?!\\p{L}))|(?<=\\p{Lu}\\p{L}+ )meets(?= (?:with|in|his|her|\\p{Lu}))|sat down|(?<=(?:to|will|would|may|might|could|can) )sit down(?! and)|came together(?= (?:in|at|on|for)(?!\\p{L}))|(?:received|hosted)(?= (?:his|her|its) (?:\\p{Lu}\\p{L}+ )?counterparts?)|(?:brought|bring|brings|bringing)(?: together|(?= [^.;]{2,60}? (?:together|to the table)))|(?:shook|shaken|shaking) hands|(?<=(?:due|expected|scheduled|set|planned|(?:flew|came|went|travel(?:l?ed|s)?|arrived|headed) [^.;]{1,60}) to )see(?= (?:the |\\p{Lu}))|reconvened?|convene(?= (?:in|on|at|next|this|today|tomorrow|again)\\b)(?<=(?:will|would|to|may|might|could) convene)|negotiat(?:ed|ing) with|discussed)`,
  ],
];
const verbs = new QuickPattern(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${VERBS.map(([, words], index) => `(?<k${index}>${words})`).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  ),
);

/** The verb before these words makes something else happen before or after the gathering. */
const BACKGROUND =
  /(?<![\p{L}])(?:before|after|following|follow(?:s|ed)?|ahead of|prior to|since|until|in the wake of|arises? (?:after|from)|arose (?:after|from)|days? (?:after|before)|weeks? (?:after|before)|months? (?:after|before)|on the eve of|prepar\w+ for|unlike|than|despite)\s+$/iu;
/** Words before a gathering that is wished for, missing or spoken of in general. */
const GENERIC_BEFORE =
  /(?<![\p{L}])(?:need for|calls? for|called for|calling for|importance of|possibility of|prospects? (?:of|for)|hopes? (?:of|for)|demands? for|demand(?:s|ed|ing)?|discuss(?:es|ed|ing)|seek(?:s|ing)?|lack of|threaten(?:s|ed|ing)? to (?:halt|suspend|end|stop|leave|quit|block)|(?:halt|stop|block|derail|scuttle|prevent|avoid|sabotage)|without|open to|readiness for|ready for|willingness (?:for|to hold|to enter)|willing to hold|rul(?:ed|es|ing) out|reject(?:ed|s|ing)?|instead of|rather than|history of|outcome of|success of|nature of|role of|role in|purpose of|future of|framework for|path(?:way)? (?:to|toward|towards)|space for|conducive to|groundwork for|support for|refus\w+ to hold|refus\w+|conditions? for|commitment to|return to|emphasis on|precedent for|through|via|by|no)\s+$/iu;
const GENERIC_AFTER =
  /^\s+(?:are|is|can be|must|should|often|always|require[sd]?|need|needs|mean[st]?|table|room|team|tactics|strategy|skills?|style)\b(?!\s+(?:expected|due|set|scheduled|planned|under|being|ongoing|continuing|to (?:be|follow|start|begin|open|resume|continue|take place)|likely|taking|held|now|underway|still under|also expected|slated))/iu;

/** The gatherings a sentence speaks of, in order; offsets into the whole text. Questions tell of none. */
export function findGatherings(sentence: Sentence): Trigger[] {
  if (sentence.text.endsWith('?')) return [];
  const byNoun = nouns.matchAll(sentence.text).map((match) => readNoun(sentence, match));
  const byVerb = verbs.matchAll(sentence.text).map((match) => readVerb(sentence, match));
  const all = [...byNoun.filter((trigger) => trigger !== undefined), ...byVerb];
  const sorted = dropInner(all.toSorted((a, b) => a.start - b.start || b.end - a.end));
  return sorted.filter((trigger, index) => index === 0 || !isApposition(trigger, sentence));
}

/** "Will meet on 20 November, their first encounter since May": the gathering told of is said once more. */
function isApposition({ start, end, phrase }: Trigger, sentence: Sentence): boolean {
  const before = sentence.text.slice(0, start - sentence.start);
  const after = sentence.text.slice(end - sentence.start);
  return /[,–—]\s*$/u.test(before) && NTH_TIME.test(phrase) && SO_LONG.test(after);
}

const NTH_TIME = /^(?:the|their|its)\s+(?:first|second|third|fourth|fifth|sixth|seventh|latest)(?!\p{L})/iu;
const SO_LONG =
  /^\s+(?:since|in (?:more than |over |nearly |almost |about )?(?:an?|\d+|\p{L}+) (?:years?|months?|weeks?|days?)|in (?:years|months|weeks|decades))(?!\p{L})/iu;

/** Of "the latest round" and "the latest round of talks" the longer. */
function dropInner(sorted: readonly Trigger[]): Trigger[] {
  return sorted.filter((trigger, index) => {
    const [last, next] = [sorted[index - 1], sorted[index + 1]];
    const isInLast = last !== undefined && trigger.end <= last.end;
    return !isInLast && !(next !== undefined && next.start === trigger.start && next.end > trigger.end);
  });
}

function readNoun(sentence: Sentence, match: RegExpExecArray): Trigger | undefined {
  const { text } = sentence;
  const phrase = readNounPhrase(text, match.index);
  const before = text.slice(Math.max(0, phrase.start - 60), phrase.start);
  const end = match.index + match[0].length;
  const after = text.slice(end, end + 60);
  const ordinal = ordinalOf(text.slice(phrase.start, end));
  const order = readOrder(before, sentence.start + phrase.start);
  if (isNoGathering(match[0], before, after, phrase)) return undefined;
  return {
    start: sentence.start + phrase.start,
    end: sentence.start + end,
    kind: kindOf(match, NOUNS),
    rule: 'noun',
    reference: IT_WAS.test(before) ? 'definite' : isBareOrdinal(match[0]) ? 'new' : referenceOf(phrase),
    isBackground: BACKGROUND.test(before),
    ...(order && { order }),
    ...(ordinal !== null && { ordinal }),
    isGeneric:
      GENERIC_BEFORE.test(before) ||
      GENERIC_AFTER.test(after) ||
      phrase.modifiers.some((word) => /^(?:any|no|such|every|each)$/u.test(word)),
    phrase: text.slice(phrase.start, end),
  };
}

/** "It was their fifth round" speaks of the one just told of. */
const IT_WAS = /(?<!\p{L})(?:it|this|that) (?:was|is|had been|has been)\s+$/iu;

/** "Under discussion", "meeting the demands", "round table", "news conference". */
function isNoGathering(word: string, before: string, after: string, { modifiers }: NounPhrase): boolean {
  const isParticiple = /^meeting$/iu.test(word) && modifiers.length === 0;
  if (isParticiple && /^\s+(?:the|its|their|all|with|those|these)\b/u.test(after)) return true;
  if (SIDELINES.test(before)) return true;
  const isForPress = /(?:news|press|party) $/iu.test(before);
  if (isForPress || modifiers.includes('news') || modifiers.includes('press')) return true;
  return THING.test(after) || (/^(?:rounds?|cycles?)$/iu.test(word) && OF_OTHER.test(after));
}

/** "On the sidelines of a summit" says where people meet. */
const SIDELINES =
  /(?<!\p{L})(?:sidelines|margins|fringes) of\s+(?:(?:an?|the)\s+(?:[\p{L}'’-]+\s+){0,3})?$/iu;

/** "The summit declaration", "a conference room". */
const THING = /^\s+(?:documents?|agenda|declaration|site|venue|table|room|schedule|participants?)(?!\p{L})/u;
/** "A round of strikes". */
const OF_OTHER =
  /^\s+of\s+(?!(?:\p{L}+[ -]){0,3}(?:talks|negotiations|discussions|consultations|diplomacy|dialogue|meetings|contacts))/u;

/** "After the two met"; not "before the end of the month to meet". */
const BACKGROUND_VERB =
  /(?<!\p{L})(?:before(?!\s+(?:the (?:end|start|beginning|weekend)|next|this|long|mid|\d))|after|since|until)\s+(?:[^\s,;]+\s+){0,6}$/iu;

function readVerb(sentence: Sentence, match: RegExpExecArray): Trigger {
  const start = sentence.start + match.index;
  const before = sentence.text.slice(Math.max(0, match.index - 60), match.index);
  return {
    start,
    end: start + match[0].length,
    kind: kindOf(match, VERBS),
    rule: 'verb',
    reference: 'plain',
    isBackground: BACKGROUND_VERB.test(before),
    isGeneric:
      /(?<!\p{L})(?:refused?|refuses|unwilling|declined|unable|efforts?|attempts?|bids?|calls?|failed|fails|tried|trying|tries|struggl\p{L}+|ways?|impossible) to\s+$/iu.test(
        before,
      ),
    phrase: match[0],
  };
}

function kindOf(match: RegExpExecArray, table: readonly (readonly [MeetingKind, string])[]): MeetingKind {
  const at = table.findIndex((_, index) => match.groups?.[`k${index}`] !== undefined);
  return table[at]?.[0] ?? 'talks';
}
