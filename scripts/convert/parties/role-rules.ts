import type { PartyRole } from '../../../src/domain/party.ts';
import type { NameGroup } from './coordination.ts';
import { MEETING_NOUN, MEETING_VERB, ROLE_PHRASE } from './words.ts';

/** What the words around a group of names say that its parties do. */
interface RoleRule {
  readonly name: string;
  readonly role: PartyRole;
  /** Against the words of the sentence before the group. */
  readonly before?: RegExp;
  /** Against the words of the sentence after the group. */
  readonly after?: RegExp;
  readonly when?: (group: NameGroup) => boolean;
}

/** The rest of a party's noun phrase: "Russian [officials]", "Peskov[, the Kremlin's spokesman,]". */
const TAIL = `(?:['’]s?)?(?:\\s+${ROLE_PHRASE})*(?:(?<=\\p{Ll})\\s+\\p{Lu}[\\p{L}’'-]+){0,2}(?:\\s*\\([^()]{0,30}\\))?(?:,[^,;:.]{1,60},|,\\s+(?:which|who)(?=\\s)|,(?=\\s(?:is|are|was|were|will|has|have|had|would|could|may)\\b))?`;
const NOT = "(?:\\s+not|n['’]t)";
const HELPER =
  '(?:\\s+(?:has|have|had|is|are|was|were|will|shall|would|could|may|might|can|should|to|also|been|be|last|next|first|once|again|again,|both|jointly|then|later|reportedly|previously|recently|repeatedly|separately|has now|directly|indirectly|expected|set|due|scheduled|ready|prepared|preparing))';
const STEP =
  "(?:\\s+(?!(?:on|about|over|to|of|for|by|amid|after|because|despite|that|which|who|said|says)\\b)[\\p{L}\\d’'-]+,?)";
/** "Iran [and the other signatories] met". */
const AND_OTHERS =
  "(?:\\s+and(?:\\s+(?!(?:that|which|who|said|says|is|was|will|would|has|have|had|were|are|to|on|for)\\b)[\\p{Ll}\\d’'-]+(?:\\s+(?:of|to)(?=\\s))?){1,7}?)";
/** The other side of talks between two, who may not be in the register: "between [the rebels and] Chad". */
const ONE_OTHER =
  "(?:(?:\\s+(?!(?:that|which|who|said|says|is|was|will|would|has|have|had|were|are|to|on|for|in|at|after|before)\\b)[\\p{L}.’'-]+){1,4}\\s+and)?";
const A_MEETING = `\\b${MEETING_NOUN}${STEP}{0,6}`;

function after(source: string): RegExp {
  return new RegExp(`^${TAIL}${source}`, 'u');
}

function before(source: string): RegExp {
  return new RegExp(
    `${source}\\s+(?:(?:the|both|top|senior|any|all|special|high-level)\\s+|${ROLE_PHRASE}\\s+(?:from|of|for)\\s+(?:the\\s+)?|(?:the\\s+)?${ROLE_PHRASE}\\s+)*$`,
    'iu',
  );
}

/** "To meet the Ukrainian people's needs" is no meeting with Ukraine. */
const NOT_A_THING =
  /^(?!(?:['’]s?)?\s+(?:\p{Ll}+\s+)?(?:forces|troops|territory|territories|people|peoples?['’]s?|soil|gas|oil|assets|prisoners|sovereignty|independence|society|interests|law|aid|needs?|demands?|conditions?|requirements?|expectations|concerns|objections|standards|deadline|targets?|criteria|resistance|opposition|criticism))/u;

/** In order of strength: the first rule that fits gives the role. */
export const roleRules: readonly RoleRule[] = [
  {
    name: 'without',
    role: 'absent',
    before: before('\\b(?:[Ww]ithout|[Ee]xcluding|[Mm]inus)'),
    after:
      /^(?!['’]s?\s+(?!participation|presence|involvement|delegation)|\s+(?!participation|presence|involvement|being|taking|having|at|in|and|or|on|officials|representatives|negotiators|delegates|envoys|diplomats)\p{Ll}{3,})/u,
  },
  {
    name: 'absence-of',
    role: 'absent',
    before: before('\\b[Aa]bsen(?:ce|t) of'),
  },
  {
    name: 'not-included',
    role: 'absent',
    before: before(
      `\\b(?:(?:did|do|does|would|will|has|have|had)${NOT}|without|excluded?|excludes|left out|leav(?:es|ing) out|sidelin(?:ed|ing|es)|bypass(?:ed|ing|es)|shut(?:ting)? out)(?:\\s+(?:include[ds]?|including|involv(?:e|ed|ing)|invit(?:e|ed|ing)|feature[ds]?))?`,
    ),
    after:
      /^(?!['’]s?\s+(?!participation|presence|involvement|delegation)|\s+(?!participation|presence|involvement|from|at|in|and|or|but|because|officials|representatives|negotiators|delegates|envoys|diplomats)\p{Ll}{3,})/u,
  },
  {
    name: 'no-officials-present',
    role: 'absent',
    before: /\b[Nn](?:o|either(?:\s+the)?|or(?:\s+the)?)\s+$/u,
    after: after(
      `${HELPER}{0,3}(?:\\s+(?:nor|and|or)\\s+[\\p{L} ]{1,40}?)?\\s+(?:present|invited|represented|included|took part|attended|joined|participated|came|sent|participation|presence|involvement|taking part|attending)\\b`,
    ),
  },
  {
    name: 'not-present',
    role: 'absent',
    after: after(
      `(?:\\s+(?:was|were|is|are|will|would|has|have|had|did|does|do|ca)${NOT}(?:\\s+(?:be|been|itself|themselves))?\\s+(?:present|invited|represented|included|(?:part of|a party to)(?! (?:the|that|this|any)(?: [\\p{L}-]+){0,2} (?:accord|deal|agreement|pact|treaty|truce|ceasefire))|involved|there|at the (?:table|talks|meeting)|attend\\w*|tak(?:e|ing) part|participat\\w+|join\\w*|show(?:n|ed)? up|sen[dt]|come)\\b)`,
    ),
  },
  {
    name: 'absent',
    role: 'absent',
    after: after(
      '\\s+(?:(?:was|were|is|are|being|has been|have been|had been|remained|remains)\\s+(?:\\p{Ll}+ly\\s+)?(?:absent|excluded|left out|missing|sidelined(?= (?:at|from|in) )|shut out|uninvited)|absent|(?:declined|refused|failed|opted not|chose not)(?: to (?:attend|take part|participate|join|come|send|show up))|boycott(?:ed|s)|stayed away|skipped|pulled out of|walked out of|(?:took|takes|take|had|has) no part)\\b',
    ),
  },
  {
    name: 'why-not-present',
    role: 'absent',
    before: /\b[Ww]hy\s+(?:did|was|were|is|are|has|have|had|does|do|will|would)(?:n['’]t)?\s+(?:the\s+)?$/u,
    after: after(
      '\\s+(?:not\\s+(?:be(?:en)?\\s+)?(?:present|invited|represented|included|involved|there|at|attend\\w*|tak(?:e|ing) part|join\\w*|sen[dt]|come)|absent|missing|excluded|left out|shut out)\\b',
    ),
  },
  {
    name: 'its-absence',
    role: 'absent',
    after: /^(?:['’]s?)?\s+(?:\p{Ll}+\s+)?(?:absence|non-participation|exclusion|boycott)\b/u,
  },
  {
    name: 'observer',
    role: 'named',
    before: before('\\b(?:observers?|monitors?|(?<!\\bas )guests?) (?:from|of|for)'),
  },
  {
    name: 'as-observer',
    role: 'named',
    after: after('\\s+(?:\\p{Ll}+\\s+)?as (?:an? |the )?(?:observers?|monitors?|witness(?:es)?)\\b'),
  },
  {
    name: 'hosted-by',
    role: 'mediator',
    before: before(
      '\\b(?:(?:hosted|mediated|brokered|facilitated|chaired|convened|sponsored|moderated|arranged|overseen)(?: (?:jointly|again))? by(?:\\s+(?:the\\s+)?(?:\\p{L}+\\s+){1,3}of)?|(?:under the )?auspices of|good offices of|mediation (?:by|of|from)|mediators?(?:,)? (?:from|such as|like|including)|facilitation (?:by|of)|with mediators|as guests of)',
    ),
  },
  {
    name: 'invites-others',
    role: 'mediator',
    before: before('\\binvitation of(?:\\s+(?:the\\s+)?(?:\\p{L}+\\s+){1,3}of)?'),
    after: /^[^.;]{0,40},[^.;]{0,80}\p{Lu}[\p{L}’'-]+ and (?:the )?\p{Lu}/u,
  },
  {
    name: 'receives',
    role: 'participant',
    when: ({ names }) => names.every(({ party }) => party.kind === 'person'),
    after: new RegExp(
      `^${HELPER}{0,4}\\s+(?:receive[sd]?|receiving|host(?:s|ed|ing)?|greet(?:s|ed))\\s+(?:(?:the|his|her|${ROLE_PHRASE})\\s+)*(?:\\p{Lu}[\\p{L}’'-]+\\s+){1,3}(?:in|at|on|for)\\s`,
      'u',
    ),
  },
  {
    name: 'hosted',
    role: 'mediator',
    after: after(
      `${HELPER}{0,4}\\s+(?:(?:acted|acting|act|acts|serv(?:ed|es|ing|e)|emerged)\\s+as\\s+(?:an?\\s+|the\\s+)?(?:[\\p{Ll}-]+\\s+){0,3}(?:mediators?|hosts?|go-betweens?|facilitators?|intermediar(?:y|ies)|brokers?|guarantors?)|(?:offer(?:ed|s|ing)?|agreed|volunteered)\\s+to\\s+(?:host|mediate|broker|facilitate)|hosts|hosted|hosting|mediat(?:es|ed|ing)|broker(?:s|ed|ing)|facilitat(?:es|ed|ing)|convenes?|convened|chair(?:s|ed))\\b`,
    ),
  },
  {
    name: 'will-host',
    role: 'mediator',
    after: after(
      '\\s+(?:will|would|is (?:to|due to|expected to|set to|ready to)|was (?:to|due to|expected to)|could|may|might|can|plans to)\\s+(?:also\\s+|again\\s+)?(?:host|mediate|chair|convene)\\b',
    ),
  },
  {
    name: 'hosted-compound',
    role: 'mediator',
    after: /^[-‑–](?:hosted|mediated|brokered|facilitated|sponsored|chaired)\b/u,
  },
  {
    name: 'led-talks',
    role: 'mediator',
    after: new RegExp(
      `^[-‑–](?:led|run|convened|organi[sz]ed|supervised)\\s+(?:[\\p{L}-]+\\s+){0,2}?${MEETING_NOUN}\\b`,
      'u',
    ),
  },
  {
    name: 'mediators',
    role: 'mediator',
    after:
      /^(?:['’]s?)?\s+(?:\p{Ll}+\s+)?(?:[Mm]ediators?|mediation|facilitators?|facilitation|intermediar(?:y|ies)|go-betweens?|good offices|auspices|brokers)\b/u,
  },
  {
    name: 'with-as',
    role: 'mediator',
    before: before('\\bwith'),
    after: after(
      '\\s+(?:(?:acting |serving )?as (?:the |an? )?(?:[\\p{Ll}-]+ ){0,2}(?:mediators?|guarantors?|facilitators?|hosts?|go-betweens?|intermediar(?:y|ies)|brokers?)|mediating|facilitating|shuttling|passing (?:messages|notes|proposals)|in the chair)\\b',
    ),
  },
  {
    name: 'talks-under',
    role: 'mediator',
    when: ({ names }) => names.every(({ party }) => party.kind !== 'state'),
    before: before(`\\b${MEETING_NOUN} under`),
    after: /^(?!['’]s?\s)/u,
  },
  {
    name: 'talks-between',
    role: 'participant',
    before: before(
      `${A_MEETING}\\s+(?:between${ONE_OTHER}|among|amongst|with|involving|including|of|bringing together|gathering)`,
    ),
    after: NOT_A_THING,
  },
  {
    name: 'guest',
    role: 'participant',
    when: ({ names }) => names.every(({ party }) => party.kind === 'person'),
    before: before('\\b(?:host(?:s|ed|ing)?|receiv(?:es?|ed|ing)|welcom(?:es?|ed|ing))'),
  },
  {
    name: 'brought-together',
    role: 'participant',
    before: before('\\b(?:brought|brings?|bringing)'),
    after: after('\\s+(?:back\\s+)?(?:together|to the (?:negotiating )?table|face to face)\\b'),
  },
  {
    name: 'brought-to-one-table',
    role: 'participant',
    before: before(
      '\\b(?:(?:brought|brings?|bringing) together(?:[^.;]{1,90}? (?:with|and))?|(?:brought|brings?|bringing) [^.;]{1,60}? face to face with)',
    ),
    after: NOT_A_THING,
  },
  {
    name: 'pair-talks',
    role: 'participant',
    when: ({ isPair }) => isPair,
    after: new RegExp(`^(?:\\s+[\\p{Ll}-]+){0,2}\\s+${MEETING_NOUN}\\b`, 'u'),
  },
  {
    name: 'takes-part',
    role: 'participant',
    after: after(`${AND_OTHERS}?${HELPER}{0,5}\\s+${MEETING_VERB}\\b`),
  },
  {
    name: 'says-it-takes-part',
    role: 'participant',
    after: after(
      `\\s+(?:said|says|announced|confirmed|denied|denies)(?:\\s+on \\p{Lu}\\p{L}+)?(?:\\s+that)?\\s+(?:it|they|he|she)${HELPER}{0,5}\\s+${MEETING_VERB}\\b`,
    ),
  },
  {
    name: 'speaks-of-its-meeting',
    role: 'participant',
    after: after(
      `\\s+(?:confirmed|denied|denies|announced|cancell?ed|called off|postponed)\\s+(?:(?:reports?|rumou?rs|plans?|talk) (?:of|for|about)\\s+)?(?:an?|his|her|its|any|the)\\s+(?:[\\p{L}-]+\\s+){0,3}?${MEETING_NOUN}\\s+with\\b`,
    ),
  },
  {
    name: 'its-round',
    role: 'participant',
    after: after(
      `[^.;]{0,100}?\\s(?:at|in|during|after|from|to|of) (?:its|their|his|her) (?:[\\p{L}-]+ ){0,4}?${MEETING_NOUN}\\b`,
    ),
  },
  {
    name: 'delegation',
    role: 'participant',
    after:
      /^(?:['’]s?)?\s+(?:[\p{L}-]+\s+){0,2}(?:delegations?|delegates|negotiators?|negotiating team|negotiation team)\b/u,
  },
  {
    name: 'represents',
    role: 'participant',
    before: before(
      '\\b(?:attended by|delegat(?:ions?|es) (?:from|of|representing)|negotiators? (?:from|of|for)|envoys? (?:from|of|for)|represent(?:s|ed|ing)?|on behalf of|(?<!\\bnot )represented(?: [^.;,]{1,40}?)? by|led by|headed by|met(?: (?:\\w+ )?with)?|telephoned|phoned|rang|(?:spoke|spoken|speaks?|talked) (?:again )?(?:by|on|over|via) (?:the )?(?:tele)?(?:phone|video)(?: (?:on \\w+ )?with)?|to meet|(?:due|expected|scheduled|set|planned) to see|(?:flew|came|went|travel(?:l?ed|s)?|arrived|headed)\\s[^.;]{1,60}\\sto see|meet(?:s|ing)?(?: (?:\\w+ )?with)?|meets|consult(?:s|ed|ing)?(?: \\w+)? with|consultations with|(?:sit|sat|sitting) down with|negotiat(?:e|ed|es|ing) (?:\\w+ )?with|talk(?:s|ed|ing)? (?:directly )?(?:to|with)|[Ii]nvolv(?:ing|ed|es)|representing)',
    ),
    after: NOT_A_THING,
  },
  {
    name: 'on-the-phone',
    role: 'participant',
    before: before('\\b(?:spoke|spoken|talked) (?:to|with)'),
    after: after('\\s+(?:by|on|over|via) (?:the )?(?:tele)?(?:phone|video)\\b'),
  },
  {
    name: 'represented-too',
    role: 'participant',
    before: /\brepresented\b[^.;]{0,100}(?:,|\band)\s+(?:the\s+)?$/u,
    after: /^\s+by\s+(?:[\p{L}-]+\s+){0,5}?\p{Lu}/u,
  },
  {
    name: 'represents-too',
    role: 'participant',
    before: /\brepresented\b[^.;]{0,100}\p{Lu}[\p{L}.]*\s+by\s+(?:the\s+)?$/u,
  },
  {
    name: 'represents-after',
    role: 'participant',
    after: after(
      `${HELPER}{0,4}\\s+(?:represent(?:s|ed|ing)?|represented by|lead the|led the|head the|sent (?:a|its|his|an?)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:delegation|team|envoys?|negotiators?))\\b`,
    ),
  },
];
