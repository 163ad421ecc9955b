import type { MeetingKind } from '../../../src/domain/meeting.ts';
import type { Sentence } from '../sentences.ts';
import type { Trigger } from './trigger.ts';

/** Words that tell of a plan, a measure, an agreement or a statement. */
interface ActRule {
  readonly name: string;
  readonly kind: MeetingKind;
  /** Quick to look for, and in every sentence that the rule fits. */
  readonly hint: RegExp;
  /** The group `what` is the thing done or proposed, `verb` the doing. */
  readonly words: RegExp;
  /** Running words for the title, made from the groups. */
  readonly subject: (groups: Readonly<Record<string, string | undefined>>, after: string) => string;
  /** Whether the words say that it was done, or bring up an idea. */
  readonly reference: Trigger['reference'];
}

const PLAN =
  '(?<what>(?:\\p{L}+-point\\s+|\\d+-point\\s+|new\\s+|revised\\s+|draft\\s+|comprehensive\\s+|detailed\\s+|amended\\s+|counter-?)?(?:peace\\s+|ceasefire\\s+|truce\\s+|settlement\\s+|nuclear\\s+|bridging\\s+|hostage\\s+|security\\s+|disengagement\\s+)?(?:plan|proposals?|initiative|road ?map|blueprint|peace formula|framework|draft (?:treaty|agreement)|counter-?proposal|package))';
const PUT_FORWARD =
  '(?<verb>unveiled|presented|proposed|put forward|puts forward|submitted|tabled|floated|outlined|published|introduced|drafted|drew up|drawn up|released|announced|handed over|set out|circulated|delivered)';
const STEPS = "(?:\\s+(?!to\\b|that\\b|not\\b)[\\p{L}\\d’'-]+){0,5}?";
const PAUSE =
  '(?:ceasefire|cease-fire|truce|pause|moratorium|cessation of hostilities|halt|humanitarian pause|lull|suspension of hostilities)';
const IDEA =
  '(?:moratori(?:um|a)|no-fly zone|buffer zone|demilitari[sz]ed zone|safe zone|prisoner (?:exchange|swap)|humanitarian pause|hostage (?:deal|release)|interim deal|trusteeship|power-sharing government|maritime truce|air truce|energy truce|land swap)';

const NOUN_OF: Readonly<Record<string, string>> = {
  fr: 'Freeze',
  suspend: 'Suspension',
  halt: 'Halt',
  paus: 'Pause',
  cut: 'Cut-off',
  resum: 'Resumption',
  restor: 'Restoration',
  lift: 'Lifting',
  eas: 'Easing',
  impos: 'Imposition',
  tighten: 'Tightening',
  withdr: 'Withdrawal',
  releas: 'Release',
  free: 'Release',
  reopen: 'Reopening',
  clos: 'Closure',
  delay: 'Delay',
  block: 'Blocking',
  reinstat: 'Reinstatement',
  extend: 'Extension',
  expel: 'Expulsion',
  unfr: 'Unfreezing',
  swap: 'Exchange',
  exchang: 'Exchange',
};
const MEASURE_VERB =
  '(?<verb>frozen|froze|suspended|halted|paused|cut off|resumed|restored|lifted|eased|imposed|tightened|withdrew|withdrawn|released|freed|reopened|closed|delayed|blocked|reinstated|extended|expelled|unfroze|unfrozen|swapped|exchanged)';
const MEASURE_OBJECT =
  '(?!of )(?<what>(?:(?:military|economic|humanitarian|financial|foreign|food|new|further|oil|energy|trade|arms|weapons|all|some|most|more than|about|nearly|several|hundreds of|dozens of|\\d[\\d,]*|\\p{Ll}+)\\s+)??(?:(?:military|economic|humanitarian|financial|oil|trade|arms|nuclear|intelligence|weapons|banking|uranium|aid)[\\s-]+)?(?:aid|assistance|intelligence[ -]sharing|sanctions|tariffs|arms (?:deliveries|shipments|embargo)|weapons (?:deliveries|shipments)|deliveries|shipments|prisoners|hostages|detainees|captives|troops|forces|funding|embargo|blockade|border crossings?|crossings?|enrichment|inspections|exports|diplomats))';

const rules: readonly ActRule[] = [
  {
    name: 'plan-put-forward',
    hint: /plan|proposal|initiative|road ?map|blueprint|framework|package|draft|formula/u,
    kind: 'proposal',
    words: new RegExp(
      `(?<![\\p{L}])${PUT_FORWARD}\\s+(?:(?:a|an|the|its|his|their|her)\\s+)?${STEPS}\\s*${PLAN}(?![\\p{L}])`,
      'gu',
    ),
    subject: ({ what = '' }) => what,
    reference: 'plain',
  },
  {
    name: 'plan-was-put-forward',
    hint: /plan|proposal|initiative|road ?map|blueprint|framework|package|draft|formula/u,
    kind: 'proposal',
    words: new RegExp(
      `${PLAN},?\\s+(?:(?:which|that|was|were|has been|had been)\\s+){0,2}${PUT_FORWARD}(?![\\p{L}])`,
      'gu',
    ),
    subject: ({ what = '' }) => what,
    reference: 'definite',
  },
  {
    name: 'named-plan',
    hint: /(?:peace|ceasefire|truce|-point) (?:plan|proposal|initiative|roadmap)/u,
    kind: 'proposal',
    words: new RegExp(
      `(?<=[\\p{L}.][’']?s?\\s+)(?<what>(?:(?:peace|ceasefire|truce|\\d+-point|\\p{L}+-point)\\s+)+(?:plan|proposal|initiative|roadmap))(?![\\p{L}])`,
      'gu',
    ),
    subject: ({ what = '' }) => what,
    reference: 'definite',
  },
  {
    name: 'idea-of-pause',
    hint: /moratori|zone|exchange|swap|pause|deal|release|trustee|power-sharing|truce/iu,
    kind: 'proposal',
    words: new RegExp(
      `(?<![\\p{L}])(?<verb>possibility|idea|proposals?|suggestion|option|notion|prospect|plan|talk|call)\\s+(?:of|for)\\s+(?:an?\\s+)?(?<what>(?:\\p{L}+\\s+){0,2}?${IDEA})(?![\\p{L}])`,
      'giu',
    ),
    subject: ({ what = '' }, after) => what + regionOf(after),
    reference: 'plain',
  },
  {
    name: 'proposed-pause',
    hint: /moratori|zone|exchange|swap|pause|deal|release|trustee|power-sharing|truce/u,
    kind: 'proposal',
    words: new RegExp(
      `(?<![\\p{L}])(?<verb>proposed|suggested|floated|discussed|offered|weighed|called for|calls for|backed|pushed for)\\s+(?:an?\\s+)(?<what>(?:(?!\\d)[\\p{L}-]+\\s+){0,2}?${IDEA})(?![\\p{L}])`,
      'gu',
    ),
    subject: ({ what = '' }, after) => what + regionOf(after),
    reference: 'plain',
  },
  {
    name: 'measure-taken',
    hint: /froze|suspended|halted|paused|cut off|resumed|restored|lifted|eased|imposed|tightened|withdr[ea]w|released|freed|reopened|closed|delayed|blocked|reinstated|extended|expelled|swapped|exchanged/u,
    kind: 'measure',
    words: new RegExp(
      `(?<!(?:to|not|n[’']t|would|could|might|may|should|if|be)\\s+(?:\\p{L}+\\s+)?)(?<![\\p{L}])${MEASURE_VERB}\\s+(?:(?:the|its|all|their|a|an|his)\\s+)?(?:[\\p{L}\\d]+\\s+){0,2}?${MEASURE_OBJECT}(?<more>\\s+(?:and|as well as)\\s+(?:its\\s+|the\\s+)?(?:intelligence[ -]sharing|(?:sharing of )?intelligence|(?:military |economic |humanitarian |financial )?aid|arms deliveries|sanctions))?(?![\\p{L}])`,
      'gu',
    ),
    subject: ({ verb = '', what = '', more = '' }) => `${nounOf(verb)} of ${what}${more}`,
    reference: 'plain',
  },
  {
    name: 'agreement-made',
    hint: /signed|reached|concluded|agreed|struck|initial|ratified|sealed|brokered|clinched/u,
    kind: 'agreement',
    words: new RegExp(
      `(?<!(?:to|not|n[’']t|would|could|might|may|should|can|yet|if)\\s+(?:\\p{L}+\\s+)?)(?<![\\p{L}])(?<verb>signed|reached|concluded|agreed(?: on| to|)|struck|initial+ed|ratified|sealed|brokered|clinched)\\s+(?!no\\b)(?:(?:a|an|the|their|its)\\s+)?(?<what>(?:(?!to\\b|that\\b|on\\b|no\\b|new\\s+talks)[\\p{L}\\d’'"“”-]+\\s+){0,4}?(?:agreements?|accords?|deal|treaty|framework|ceasefire|cease-fire|truce|memorandum(?: of understanding)?|declaration(?: of [a-z]+)?|protocol|pact|communiqu[eé]|armistice|settlement|exchange of prisoners))(?![\\p{L}])`,
      'gu',
    ),
    subject: ({ what = '' }) => what,
    reference: 'plain',
  },
  {
    name: 'agreed-to-stop',
    hint: /agreed/u,
    kind: 'agreement',
    words:
      /(?<!(?:to|not|n[’']t|would|could|might|may|yet|if)\s+(?:\p{L}+\s+)?)(?<![\p{L}])(?<verb>agreed)\s+(?:on \p{Lu}\p{L}+day\s+)?to\s+(?:(?<stop>cease|halt|stop|end)\s+(?:all\s+|the\s+)?(?:hostilities|fighting|attacks|firing|strikes|shelling|the war)|(?<swap>exchange|swap)\s+(?:[\p{L}\d]+\s+){0,4}?(?:prisoners|detainees|captives|hostages))(?![\p{L}])/gu,
    subject: ({ swap }) => (swap === undefined ? 'cessation of hostilities' : 'exchange of prisoners'),
    reference: 'plain',
  },
  {
    name: 'agreement-was-made',
    hint: /(?:was|were|been) (?:formally |finally )?(?:signed|reached|concluded|initial|struck|agreed|sealed|ratified)/u,
    kind: 'agreement',
    words:
      /(?<![\p{L}])(?<what>(?:(?!no\b|any\b|the\b|an?\b)[\p{L}\d’'-]+\s+){0,3}?(?:[Aa]greement|[Aa]ccords?|deal|[Tt]reaty|ceasefire|cease-fire|truce|[Mm]emorandum(?: of [Uu]nderstanding)?|[Dd]eclaration(?: of [a-z]+)?|[Pp]rotocol|pact|[Aa]rmistice)),?\s+(?:which\s+|that\s+)?(?:was|were|has been|had been)\s+(?:formally\s+|finally\s+)?(?<verb>signed|reached|concluded|initial+ed|struck|agreed|sealed|ratified)(?![\p{L}])/gu,
    subject: ({ what = '' }) => what,
    reference: 'plain',
  },
  {
    name: 'timed-pause',
    hint: /[-‑– ](?:hour|day|week|month|year)\s/u,
    kind: 'proposal',
    words: new RegExp(
      `(?<![\\p{L}\\d-])(?<what>(?:\\d+|\\p{L}+)[-‑– ](?:hour|day|week|month|year)\\s+(?:\\p{L}+\\s+){0,2}?${PAUSE})(?![\\p{L}])`,
      'gu',
    ),
    subject: ({ what = '' }) => what,
    reference: 'plain',
  },
  {
    name: 'joint-statement',
    hint: /joint/u,
    kind: 'statement',
    words: /(?<![\p{L}])(?<what>joint (?:statement|communiqu[eé]|declaration))(?![\p{L}])/gu,
    subject: ({ what = '' }) => what,
    reference: 'plain',
  },
];

const NEGATED =
  /(?<![\p{L}])(?:no|not|never|without|n[’']t|any|neither|fail(?:ed|s)? to|refus\p{L}+ to|reluctan\p{L}+ to|hesitat\p{L}+ to|yet to|unable to)\s+(?:\p{L}+\s+){0,4}$/iu;

/** The plans, measures, agreements and statements a sentence tells of, in order; overlapping finds keep the first rule's. */
export function findActs(sentence: Sentence): Trigger[] {
  if (sentence.text.endsWith('?')) return [];
  const found: Trigger[] = [];
  for (const rule of rules) {
    if (!rule.hint.test(sentence.text)) continue;
    for (const match of sentence.text.matchAll(rule.words)) {
      const trigger = readAct(rule, sentence, match);
      const isTaken = found.some(({ start, end }) => start < trigger.end && end > trigger.start);
      if (!isTaken && !NEGATED.test(sentence.text.slice(Math.max(0, match.index - 50), match.index)))
        found.push(trigger);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function readAct(rule: ActRule, sentence: Sentence, match: RegExpExecArray): Trigger {
  const start = sentence.start + match.index;
  return {
    start,
    end: start + match[0].length,
    kind: rule.kind,
    rule: rule.name,
    reference: rule.reference,
    isBackground: false,
    isGeneric: false,
    phrase: match[0],
    subject: rule
      .subject(
        match.groups ?? {},
        sentence.text.slice(match.index + match[0].length, match.index + match[0].length + 120),
      )
      .replaceAll(/["“”]/gu, '')
      .replaceAll(/\s+/gu, ' ')
      .trim()
      .replace(/^(?:the|an?)\s+/iu, ''),
  };
}

/** The waters or region that the words after an idea name: " for the Black Sea". */
function regionOf(after: string): string {
  const region =
    /^[^,;.]{0,90}?\s(?:in|on|over|across|around|like|including|as)\s+(?<name>(?:the\s+)?(?:\p{Lu}\p{L}+\s+){0,2}\p{Lu}\p{L}+)/u.exec(
      after,
    );
  return region?.groups?.['name'] === undefined ? '' : ` for ${region.groups['name']}`;
}

function nounOf(verb: string): string {
  const stem = Object.keys(NOUN_OF)
    .toSorted((a, b) => b.length - a.length)
    .find((key) => verb.startsWith(key));
  return stem === undefined ? 'Change' : NOUN_OF[stem]!;
}
