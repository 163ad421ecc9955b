import type { Status } from '../../../src/domain/venue.ts';

/** Words that tell how far a gathering has got, in the order they are tried. */
const BY_WORDS: readonly (readonly [Status, RegExp])[] = [
  [
    'cancelled',
    /\b(?:cancel(?:l?ed|s|led)|called off|calls off|scrapped|(?:postponed|put off)(?! (?:to|for|until|till) )|shelved|(?:was|were|been) (?:dropped|abandoned)|fell through|(?:will|would|did|does) not (?:take place|go ahead|happen)|never (?:took place|happened|materiali[sz]ed|came about)|aborted)\b/iu,
  ],
  [
    'held',
    /\b(?:(?:took|taken) place|(?:was|were|been) (?:held|hosted|convened)|ended|wrap(?:s|ped)? up|closed|concluded|broke up|broke down|collapsed|came to an end|adjourned|had (?:met|held|hosted))\b/iu,
  ],
  [
    'expected',
    /\b(?:expect(?:ed|s)? to|(?:is|are|was|were) (?:expected|due|set|scheduled|slated|to be held|to meet|to hold|to take place|to host|to begin|to resume|to start|planned)|scheduled for|planned for|promised for|pencill?ed in|would (?:start|hold|meet|begin|resume|open)|are to|is to|expected|will|shall|agree(?:s|d)? (?:in principle )?to (?:resume|return|restart|reconvene|continue)|upcoming|forthcoming|anticipated|prepar(?:e|es|ing|ed) (?:to|for)|planning|plans? to|confirms (?:\p{L}+ ){0,4}(?:rounds?|talks|meetings?|summits?)|poised to|about to|(?:postponed|put off|pushed back|moved|delayed|deferred|rescheduled|brought forward) (?:to|for|until|till))\b/iu,
  ],
  [
    'proposed',
    /\b(?:propos(?:ed|es|ing|al)|suggest(?:ed|s|ing)|float(?:ed|s|ing)|moot(?:ed|s)|offer(?:ed|s|ing)? to (?:host|hold|meet)|offer(?:ed|s|ing)? (?:\p{L}+ ){1,3}as|(?:might|could|may|can) (?:\p{L}+ ){0,2}(?:be held|take place|meet|resume|host|happen|convene|hold|begin|follow|start|gather|reconvene|sit|travel|fly|come|go ahead)|whether|(?:is|was|are|were) (?:un)?likely|possibility|idea of|(?<!not |un|not been |at the )invit(?:ed|es|ing|ation)|toward(?:s)? (?:another|a (?:new|further|next|second))|ready to (?:host|meet|hold)|hop(?:e|es|ed|ing) (?:to|that|for))\b/iu,
  ],
  [
    'under-way',
    /\b(?:ongoing|continu(?:e|es|ed|ing)|under ?way|currently|(?:are|is) (?:holding|meeting|hosting|taking place|being held|negotiating)|resumed|began|begun|opened|kicked off|intensif(?:y|ied|ies|ying)|stepp?(?:ed|ing|s)? up|deepen(?:ed|ing|s)?|(?<!to )(?:holds?|engages?)(?= )|in progress|(?:go|goes|going|went) on(?! (?:to|strike))|entered (?:its|their|a)|gathered)\b/iu,
  ],
  [
    'held',
    /\b(?:met|held|hosted|hosting|sat down|spoke|conferred|consulted|telephoned|phoned|discussed|agreed|attended|took part|participated|reached|produced|focused|failed|yielded|made progress|progress was made|involved|lasted|were|was|have (?:had|involved|drawn)|has (?:had|involved)|visited|flew|arrived|travelled|traveled|moved|brought|(?:have|has|had) \p{L}+ed)\b/iu,
  ],
];

/** What the words that belong to the noun say: "the upcoming talks". */
const BY_MODIFIER: readonly (readonly [Status, RegExp])[] = [
  ['cancelled', /\b(?:cancell?ed|postponed|aborted)\b/iu],
  ['held', /\b(?:previous|past|earlier|prior|recent|last|latest|failed|abortive|concluded|successful)\b/iu],
  ['proposed', /\b(?:proposed|potential|possible)\b/iu],
  ['expected', /\b(?:upcoming|forthcoming|coming|next|planned|anticipated|expected|scheduled|renewed)\b/iu],
  ['under-way', /\b(?:ongoing|current|continuing)\b/iu],
];

/** The status that a noun's own modifiers give, or undefined. */
export function statusOfModifiers(phrase: string): Status | undefined {
  return BY_MODIFIER.find(([, words]) => words.test(phrase))?.[0];
}

/** The status that the words of a clause give, or undefined. */
export function statusOfClause(clause: string): Status | undefined {
  return BY_WORDS.find(([, words]) => words.test(clause))?.[0];
}

/** Whether two statuses can belong to one meeting as one article tells it. */
export function agreeOnStatus(one: Status, other: Status): boolean {
  const [a, b] = [TENSE[one], TENSE[other]];
  return a === b || a === 'any' || b === 'any';
}

const TENSE = {
  held: 'past',
  'under-way': 'any',
  expected: 'future',
  proposed: 'future',
  cancelled: 'any',
} as const;
const RANK: readonly Status[] = ['held', 'cancelled', 'under-way', 'expected', 'proposed'];

/** The one that says most: what was held outweighs what was called off, that what is expected, and that what is proposed. */
export function strongestStatus(statuses: readonly Status[]): Status {
  return RANK.find((status) => statuses.includes(status)) ?? 'held';
}
