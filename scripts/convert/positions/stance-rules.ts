import type { Position } from '../../../src/domain/position.ts';

/** How a sentence says that a party holds something; tried right after the party's noun phrase. */
export interface StanceRule {
  readonly name: string;
  readonly stance: Position['stance'];
  /** The words between the party and what it holds. */
  readonly words: string;
  /** What the object must have for the rule to fit. */
  readonly object?: RegExp;
}

/** Who agreed to a deal has not by that taken a stand on each thing in it. */
const NO_DEAL =
  /^(?!\s+(?:(?:an?|the|this|that)\s+)?(?:[\p{L}-]+\s+){0,2}?(?:deal|agreement|accord|pact)(?!\p{L}))/u;
const MUST =
  /(?<!\p{L})(?:must|cannot|can not|can only|should|has to|have to|needs? to|would have to|may not)(?!\p{L})/u;
/** Words that take back what follows: who "dropped its demand" has none. */
const TAKEN_BACK =
  '(?!(?:dropp?|abandon|withdr|gave|giv|soften|eas|relax|den[iy]|scrap|renounc|forgo|forw|reconsider|lift|end|no|not|never|without)\\p{L}*\\s)';
const ITS = `(?:(?:its|their|his|her|the)\\s+)?(?:${TAKEN_BACK}[\\p{L}-]+\\s+){0,2}?`;

/** In the order they are tried. */
export const stanceRules: readonly StanceRule[] = [
  {
    name: 'does-not-support',
    stance: 'rejects',
    words:
      "(?:do|does|did|will|would|can)(?:\\s+not|n[’']t)\\s+(?:support|accept|back|agree to|allow|tolerate|recogni[sz]e)|(?:(?:will|would|can|could)\\s+)?never\\s+(?:support|accept|back|agree to|allow|tolerate|recogni[sz]e|give up|cede)s?|cannot\\s+(?:support|accept|agree to|allow)",
  },
  {
    name: 'rejects',
    stance: 'rejects',
    words:
      'reject(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|rul(?:es|ed|ing) out|refus(?:es|ed|ing) to (?:accept|allow|discuss|cede|recogni[sz]e|withdraw|give up|release|agree to|consider|permit|hand over)|dismiss(?:es|ed)|object(?:s|ed) to|veto(?:es|ed)|(?:says|said) no to|turn(?:s|ed) down|(?:is|are|was|were) (?:firmly |strongly )?(?:opposed to|against)',
  },
  {
    name: 'its-rejection',
    stance: 'rejects',
    words: `(?:['’]s?\\s+)?${ITS}(?:rejections?\\s+of|opposition\\s+to|refusal\\s+to|objections?\\s+to)`,
  },
  {
    name: 'demands',
    stance: 'demands',
    words:
      'demand(?:s|ed|ing)?(?:\\s+that)?|insist(?:s|ed|ing)?\\s+(?:on|that|upon)|call(?:s|ed|ing)?\\s+for|want(?:s|ed)?|ask(?:s|ed|ing)?\\s+for|urg(?:es|ed|ing)(?=\\s+(?:an?|the|immediate|its|their|for)\\s)|seek(?:s|ing)?|sought|press(?:es|ed|ing)\\s+for|push(?:es|ed|ing)\\s+for|require[sd]?|highlight(?:s|ed)\\s+the\\s+need\\s+for|stress(?:es|ed)\\s+the\\s+need\\s+for|made\\s+clear\\s+(?:that\\s+)?it\\s+wants|maintain(?:s|ed)\\s+(?:a\\s+)?(?:firm\\s+)?stance\\s+on',
  },
  {
    name: 'holds-that-must',
    stance: 'demands',
    words:
      '(?:maintain(?:s|ed|ing)?|stress(?:es|ed|ing)?|emphasi[sz](?:es|ed|ing)|argu(?:es|ed|ing)|say(?:s|ing)?|said|reiterat(?:es|ed|ing)|insist(?:s|ed)|warn(?:s|ed)|(?:reiterated|restated|repeated)\\s+(?:its|their|his|her)\\s+(?:stance|position|view))\\s+that',
    object: MUST,
  },
  {
    name: 'its-demand',
    stance: 'demands',
    words: `(?:['’]s?\\s+)?${ITS}(?:demands?\\s+(?:for|that)|calls?\\s+for|insistence\\s+(?:on|that)|requests?\\s+for)`,
  },
  {
    name: 'offers',
    stance: 'offers',
    words:
      'offer(?:s|ed|ing)?(?:\\s+to)?|propos(?:es|ed|ing)(?:\\s+to)?|(?:is|are|was|were)\\s+(?:ready|prepared|willing|open)\\s+to|(?:has|have|had)?\\s*(?:express(?:ed|es)|shown|showed|signal(?:l?ed|s)|voiced)\\s+(?:its\\s+|their\\s+)?(?:readiness|willingness|openness)\\s+to|pledg(?:es|ed)(?:\\s+to)?',
  },
  {
    name: 'supports',
    stance: 'supports',
    object: NO_DEAL,
    words: `support(?:s|ed|ing)?|back(?:s|ed|ing)|endors(?:es|ed|ing)|welcom(?:es|ed|ing)|(?:will\\s+)?accept(?:s|ed|(?<=will\\s+accept))|agree[sd]?\\s+to|favou?r(?:s|ed)|advocat(?:es?|ed|ing)(?:\\s+for)?|(?:voic|express|reiterat|repeat|renew|declar)(?:e|es|ed|ing)\\s+${ITS}(?:support|backing)\\s+for|(?:has|have|is|are)\\s+(?:in\\s+favou?r\\s+of|advocating(?:\\s+for)?)`,
  },
  { name: 'its-support', stance: 'supports', words: `(?:['’]s?\\s+)?${ITS}(?:support|backing)\\s+for` },
];
