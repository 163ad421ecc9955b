import type { ActRule } from './act-rule.ts';

const PLAN =
  '(?<what>(?:\\p{L}+-point\\s+|\\d+-point\\s+|new\\s+|revised\\s+|draft\\s+|comprehensive\\s+|detailed\\s+|amended\\s+|counter-?)?(?:peace\\s+|ceasefire\\s+|truce\\s+|settlement\\s+|nuclear\\s+|bridging\\s+|hostage\\s+|security\\s+|disengagement\\s+)?(?:plan|proposals?|initiative|road ?map|blueprint|peace formula|framework|draft (?:treaty|agreement)|counter-?proposal|package))';
const PUT_FORWARD =
  '(?<verb>unveiled|presented|proposed|put forward|puts forward|submitted|tabled|floated|outlined|published|introduced|made public|laid out|drafted|drew up|drawn up|released|announced|handed over|handed|set out|circulated|delivered)';
const STEPS = "(?:(?!(?:to|that|not)\\b)[\\p{L}\\d’'-]+\\s+){0,5}?";
const PAUSE =
  '(?:ceasefire|cease-fire|truce|pause|moratorium|cessation of hostilities|halt|humanitarian pause|lull|suspension of hostilities)';
const IDEA =
  '(?:moratori(?:um|a)|no-fly zone|buffer zone|demilitari[sz]ed zone|safe zone|prisoner (?:exchange|swap)|humanitarian pause|hostage (?:deal|release)|interim deal|trusteeship|power-sharing government|maritime truce|air truce|energy truce|land swap)';

/** Plans put forward, and ideas of pauses, zones and exchanges. */
export const planRules: readonly ActRule[] = [
  {
    name: 'plan-put-forward',
    kind: 'proposal',
    words: new RegExp(
      `(?<![\\p{L}])${PUT_FORWARD}\\s+(?:(?:a|an|the|its|his|their|her)\\s+)?${STEPS}${PLAN}(?![\\p{L}])`,
      'gu',
    ),
    subject: ({ what = '' }) => what,
    reference: 'plain',
  },
  {
    name: 'plan-was-put-forward',
    kind: 'proposal',
    words: new RegExp(
      `${PLAN},?\\s+(?:(?:which|that|was|were|has been|had been)\\s+){0,2}${PUT_FORWARD}(?![\\p{L}])`,
      'gu',
    ),
    subject: ({ what = '' }) => what,
    reference: 'definite',
  },
  {
    name: 'idea-of-pause',
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
    kind: 'proposal',
    words: new RegExp(
      `(?<![\\p{L}])(?<verb>proposed|suggested|floated|discussed|offered|weighed|called for|calls for|backed|pushed for)\\s+(?:an?\\s+)(?<what>(?:(?!\\d)[\\p{L}-]+\\s+){0,2}?(?:${IDEA}|(?<=(?:proposed|suggested|floated|offered)\\s+an?\\s+(?:(?!\\d)[\\p{L}-]+\\s+){0,2})(?:ceasefire|cease-fire|truce)))(?![\\p{L}])`,
      'gu',
    ),
    subject: ({ what = '' }, after) => what + regionOf(after),
    reference: 'plain',
  },
];

/** Plans and pauses that are named, whatever was done with them; tried last. */
export const namedPlanRules: readonly ActRule[] = [
  {
    name: 'timed-pause',
    kind: 'proposal',
    words: new RegExp(
      `(?<![\\p{L}\\d-])(?<what>(?:\\d+|\\p{L}+)[-‑– ](?:hour|day|week|month|year)\\s+(?:\\p{L}+\\s+){0,2}?${PAUSE})(?![\\p{L}])`,
      'gu',
    ),
    subject: ({ what = '' }) => what,
    reference: 'plain',
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
];

/** The waters or region that the words after an idea name: " for the Black Sea". */
function regionOf(after: string): string {
  const region =
    /^[^,;.]{0,90}?\s(?:in|on|over|across|around|like|including|as)\s+(?<name>(?:the\s+)?(?:\p{Lu}\p{L}+\s+){0,2}\p{Lu}\p{L}+)/u.exec(
      after,
    );
  return region?.groups?.['name'] === undefined ? '' : ` for ${region.groups['name']}`;
}
