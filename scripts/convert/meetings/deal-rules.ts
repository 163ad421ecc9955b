import type { ActRule } from './act-rule.ts';
import { nounOf } from './measure-nouns.ts';

const MEASURE_VERB =
  '(?<verb>frozen|froze|suspended|halted|paused|cut off|resumed|restored|lifted|eased|imposed|tightened|withdrew|withdrawn|released|freed|reopened|closed|delayed|blocked|reinstated|extended|expelled|unfroze|unfrozen|swapped|exchanged)';
const MEASURE_OBJECT =
  '(?!of )(?<what>(?:(?:military|economic|humanitarian|financial|foreign|food|new|further|oil|energy|trade|arms|weapons|all|some|most|more than|about|nearly|several|hundreds of|dozens of|\\d[\\d,]*|\\p{Ll}+)\\s+)??(?:(?:military|economic|humanitarian|financial|oil|trade|arms|nuclear|intelligence|weapons|banking|uranium|aid)[\\s-]+)?(?:aid|assistance|intelligence[ -]sharing|sanctions|tariffs|arms (?:deliveries|shipments|embargo)|weapons (?:deliveries|shipments)|deliveries|shipments|prisoners|hostages|detainees|captives|troops|forces|funding|embargo|blockade|border crossings?|crossings?|enrichment|inspections|exports|diplomats))';

const OPENING =
  /^(?:military|economic|humanitarian|financial|foreign|food|oil|trade|arms|weapons|all|some|most|several|hundreds|dozens|aid|assistance|sanctions|tariffs|prisoners|hostages|detainees|troops|deliveries|shipments|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty)(?!\p{L})/iu;

/** The words of a sentence's opening as they stand inside one; names keep their capital. */
function asObject(what: string): string {
  return OPENING.test(what) ? what.charAt(0).toLowerCase() + what.slice(1) : what;
}

/** Measures, agreements and joint statements. */
export const dealRules: readonly ActRule[] = [
  {
    name: 'measure-taken',
    kind: 'measure',
    words: new RegExp(
      `(?<!(?:to|not|n[’']t|would|could|might|may|should|if|be)\\s+(?:\\p{L}+\\s+)?)(?<![\\p{L}])${MEASURE_VERB}\\s+(?:(?:the|its|all|their|a|an|his)\\s+)?(?:[\\p{L}\\d]+\\s+){0,2}?${MEASURE_OBJECT}(?<more>\\s+(?:and|as well as)\\s+(?:its\\s+|the\\s+)?(?:intelligence[ -]sharing|(?:sharing of )?intelligence|(?:military |economic |humanitarian |financial )?aid|arms deliveries|sanctions))?(?![\\p{L}])`,
      'gu',
    ),
    subject: ({ verb = '', what = '', more = '' }) => `${nounOf(verb)} of ${what}${more}`,
    reference: 'plain',
  },
  {
    name: 'measure-was-taken',
    hint: /froze|suspended|halted|paused|cut off|resumed|restored|lifted|eased|imposed|tightened|withdrawn|released|freed|reopened|closed|delayed|blocked|reinstated|extended|expelled|swapped|exchanged/u,
    kind: 'measure',
    words: new RegExp(
      `(?<![\\p{L}])${MEASURE_OBJECT}(?:,?\\s+(?:which|that|who))?\\s+(?:was|were|has been|have been|had been)\\s+(?:(?:then|also|now|again|all|\\p{Ll}+ly)\\s+)?${MEASURE_VERB}(?![\\p{L}])`,
      'giu',
    ),
    subject: ({ verb = '', what = '' }) => `${nounOf(verb.toLowerCase())} of ${asObject(what)}`,
    reference: 'plain',
  },
  {
    name: 'agreement-made',
    kind: 'agreement',
    words: new RegExp(
      `(?<!(?:to|not|n[’']t|would|could|might|may|should|can|yet|if)\\s+(?:\\p{L}+\\s+)?)(?<![\\p{L}])(?<verb>signed|reached|concluded|agreed(?:\\s+(?:early\\s+|late\\s+)?on\\s+\\p{Lu}\\p{L}+day)?(?:\\s+(?:on|to)|)|struck|initial+ed|ratified|sealed|brokered|clinched|(?:ended|culminated)(?:\\s+on\\s+(?:\\p{Lu}\\p{L}+\\s?){1,2})?\\s+(?:with|in))\\s+(?!no\\b)(?:(?:a|an|the|their|its)\\s+)?(?<what>(?:(?!to\\b|that\\b|on\\b|no\\b|new\\s+talks)[\\p{L}\\d’'"“”-]+\\s+){0,4}?(?:agreements?|accords?|deal|treaty|framework|ceasefire|cease-fire|truce|memorandum(?: of understanding)?|declaration(?: of [a-z]+)?|protocol|pact|communiqu[eé]|armistice|settlement|cessation of hostilities|exchange of prisoners|(?:first|second|third|next|initial|opening) (?:phase|stage) of (?:a|an|the|its|their)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:plan|deal|agreement|ceasefire|truce)))(?![\\p{L}])`,
      'gu',
    ),
    subject: ({ what = '' }) => what,
    reference: 'plain',
  },
  {
    name: 'agreed-to-stop',
    kind: 'agreement',
    words:
      /(?<!(?:to|not|n[’']t|would|could|might|may|yet|if)\s+(?:\p{L}+\s+)?)(?<![\p{L}])(?<verb>agreed)\s+(?:on \p{Lu}\p{L}+day\s+)?to\s+(?:(?<stop>cease|hold|halt|stop|end|silence)\s+(?:all\s+|the\s+|their\s+)?(?:fire|hostilities|fighting|attacks|firing|strikes|shelling|(?:the\s+)?war|conflict|guns)|(?<swap>exchange|swap)\s+(?:[\p{L}\d]+\s+){0,4}?(?:prisoners|detainees|captives|hostages|bodies|remains))(?![\p{L}])/gu,
    subject: ({ swap }) => (swap === undefined ? 'cessation of hostilities' : 'exchange of prisoners'),
    reference: 'plain',
  },
  {
    name: 'agreed-on-relations',
    kind: 'agreement',
    words:
      /(?<!(?:to|not|n[’']t|would|could|might|may|yet|if)\s+(?:\p{L}+\s+)?)(?<![\p{L}])(?:(?<verb>agreed)\s+(?:on \p{Lu}\p{L}+day\s+)?to|(?:announced|declared|said|confirmed)\s+(?:[^.;,]{1,40}\s)?(?:that\s+)?they\s+(?:would|will))\s+(?:restore|resume|re-?establish|normali[sz]e|establish)\s+(?:full\s+)?(?:diplomatic\s+)?(?:relations|ties)(?![\p{L}])/gu,
    subject: () => 'restoration of relations',
    reference: 'plain',
  },
  {
    name: 'agreement-to-be-made',
    kind: 'agreement',
    words:
      /(?<![\p{L}])(?<what>(?:(?!no\b|any\b|the\b|an?\b)[\p{L}\d’'-]+\s+){0,3}?(?:[Aa]greements?|[Aa]ccords?|deal|[Tt]reaty|truce|[Mm]emorandum(?: of [Uu]nderstanding)?|[Dd]eclaration(?: of [a-z]+)?|[Pp]rotocol|pact|[Aa]rmistice)),?\s+(?:will|is (?:to|due to|expected to|set to|scheduled to)|are (?:to|due to|expected to|set to|scheduled to))\s+(?:then\s+|be\s+)+(?:formally\s+|finally\s+)?(?<verb>signed|concluded|initial+ed)(?![\p{L}])/gu,
    subject: ({ what = '' }) => what,
    reference: 'plain',
    status: 'expected',
  },
  {
    name: 'agreement-ahead',
    kind: 'agreement',
    words:
      /(?<![\p{L}])(?:will|(?:is|are) (?:to|due to|expected to|set to|scheduled to|about to)|plans? to)\s+(?:formally\s+|then\s+)?(?<verb>sign|initial|conclude)\s+(?:(?:a|an|the|their|its)\s+)?(?<what>(?:(?!to\b|that\b|on\b|no\b)[\p{L}\d’'"“”-]+\s+){0,4}?(?:agreements?|accords?|deal|treaty|truce|memorandum(?: of understanding)?|declaration(?: of [a-z]+)?|protocol|pact|armistice))(?![\p{L}])/gu,
    subject: ({ what = '' }) => what,
    reference: 'plain',
    status: 'expected',
  },
  {
    name: 'agreement-was-made',
    hint: /(?:was|were|been) (?:formally |finally )?(?:signed|reached|concluded|initial|struck|agreed|sealed|ratified)/u,
    kind: 'agreement',
    words:
      /(?<![\p{L}])(?<what>(?:(?!no\b|any\b|the\b|an?\b)[\p{L}\d’'-]+\s+){0,3}?(?:[Aa]greements?|[Aa]ccords?|deal|[Tt]reaty|ceasefire|cease-fire|truce|[Mm]emorandum(?: of [Uu]nderstanding)?|[Dd]eclaration(?: of [a-z]+)?|[Pp]rotocol|pact|[Aa]rmistice))(?:\s+(?:to|on|for)\s+[^.;,]{1,40}?)?,?\s+(?:(?:which|that)\s+(?:(?!was\b|were\b|had\b|has\b)[\p{L}]+\s+){0,3}?)?(?:was|were|has been|had been)\s+(?:formally\s+|finally\s+)?(?<verb>signed|reached|concluded|initial+ed|struck|agreed|sealed|ratified)(?![\p{L}])/gu,
    subject: ({ what = '' }) => what,
    reference: 'plain',
  },
  {
    name: 'signing-ahead',
    kind: 'agreement',
    words:
      /(?<![\p{L}])(?<what>(?:formal |official )?[Ss]igning(?: ceremony)?(?: of [^,.;]{1,40}?)?)\s+(?:is|was)\s+(?:now\s+|then\s+)?(?:planned|scheduled|due|expected|set)(?![\p{L}])/gu,
    subject: ({ what = '' }) => what.charAt(0).toLowerCase() + what.slice(1),
    reference: 'plain',
    status: 'expected',
  },
  {
    name: 'joint-statement',
    kind: 'statement',
    words: /(?<![\p{L}])(?<what>joint (?:statement|communiqu[eé]|declaration))(?![\p{L}])/gu,
    subject: ({ what = '' }) => what,
    reference: 'plain',
  },
];
