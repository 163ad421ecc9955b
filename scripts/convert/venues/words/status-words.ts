import type { Status } from '../../../../src/domain/venue.ts';

/** Words that say how far a meeting has got, in the clause that names its place. */
export interface StatusRule {
  /** What the words are. */
  readonly name: string;
  readonly status: Status;
  readonly pattern: RegExp;
}

/** Makes a pattern of whole words out of alternatives, ; names keep their capitals. */
function words(...alternatives: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${alternatives.join('|')})(?![\\p{L}-])`, 'u');
}

const DAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MEETINGS =
  '(?:meetings?|talks|negotiations|summits?|venues?|sites?|locations?|hosts?|places?|settings?|conference|round)';

/** Tried in this order; the first that the clause has decides. */
export const STATUS_RULES: readonly StatusRule[] = [
  {
    name: 'called-off',
    status: 'cancelled',
    pattern: words(
      'cancel(?:s|led|ed|ling|ing)?',
      'call(?:s|ed|ing)? off',
      'originally (?:planned|due|scheduled|set)',
      'scrap(?:s|ped|ping)?',
      'abandoned plans',
      'barred',
      'prevented',
      'ruled out',
      "(?:never|not|n[’']t) (?:take|taken|took) place",
      'failed to take place',
      'refus(?:ed|es|ing) to (?:travel|go|attend|come|meet|host|hold)',
      '(?:would|will) not (?:travel|go|attend|come|send)',
    ),
  },
  {
    name: 'put-forward',
    status: 'proposed',
    pattern: words(
      'propos(?:e|es|ed|ing|al)',
      'suggest(?:s|ed|ing|ion)?',
      'offer(?:s|ed|ing)? (?:to|as|a venue|the use)',
      'offer(?:s|ed|ing)? (?:\\S+ ){1,3}as (?:an? |the )?(?:\\S+ )?(?:venue|host|site|location|place)',
      "['’]s offer",
      'moot(?:ed)?',
      'float(?:s|ed|ing)?',
      'such as',
      '(?:ready|willing(?:ness)?|prepared) to (?:host|hold|receive)',
      `(?:possible|potential|candidate|favou?red|preferred) (?:\\S+ )?${MEETINGS}`,
      'candidates?',
      'invit(?:e|es|ed|ing|ation)',
      'call(?:s|ed|ing)? for (?:a|an|new|fresh|talks|peace|urgent)',
      'urg(?:e|es|ed|ing)',
      'want(?:s|ed)? to (?:host|hold|meet)',
      'would like to',
      'would be (?:willing|ready)',
      'one option',
      '(?:is|are) considering',
    ),
  },
  {
    name: 'could-be',
    status: 'proposed',
    pattern: words(
      '(?:could|might|may) (?:also |yet |well |again |possibly |soon )*(?:be|meet|host|resume|hold|take|convene|gather|sit|travel|go|fly|sign|negotiate|open|reconvene|attend|follow|begin|start|happen|return)',
    ),
  },
  {
    name: 'to-come',
    status: 'expected',
    pattern: words(
      'will',
      'shall',
      'would',
      'expected',
      'expects',
      'scheduled',
      'slated',
      'due',
      'set (?:to|for)',
      'plan(?:s|ned|ning)? (?:to|for|a|their|another|new)',
      'planned',
      'upcoming',
      'forthcoming',
      'coming',
      `next (?:week|weekend|month|year|round|summit|meeting|session|${DAYS})`,
      'tomorrow',
      'prepar(?:e|es|ing) (?:to|for)',
      'poised',
      'anticipated',
      'later (?:this|today)',
      'going to',
      'go ahead',
      'on the eve',
      '(?:is|are|was|were) to (?!blame)',
      'agreed (?:in principle )?to (?:meet|hold|send|attend|host|travel|go|talk|resume|return|restart|reconvene|continue)',
      'arrangements for',
      'this weekend',
      'bound for',
      'heads? for',
      'left (?:\\S+ ){0,4}for',
      'before boarding',
    ),
  },
  {
    name: 'going-on',
    status: 'under-way',
    pattern: words(
      'under ?way',
      'ongoing',
      'continu(?:e|es|ing)',
      '(?:is|are) being',
      'currently',
      '(?:is|are) (?:\\S+ )?(?:meeting|holding|hosting|gathering|negotiating|taking|attending|under)',
      'with \\S+(?: \\S+)? hosting',
      'hosting the latest',
      'enter(?:s|ed) (?:a|its|their|the)',
      'resum(?:e|es|ed)',
      'begins?',
      'began',
      'open(?:s|ed)',
      'start(?:s|ed)',
      'went into',
      '(?:first|second|third|fourth|fifth|final|last) day of',
    ),
  },
  {
    name: 'over',
    status: 'held',
    pattern: words(
      'met',
      'held',
      'was',
      'were',
      'had',
      'signed',
      'concluded',
      'ended',
      'took',
      'gathered',
      'negotiated',
      'conferred',
      'hosted',
      'discussed',
      'agreed',
      'visited',
      'attended',
      'received',
      'reached',
      'initiall?ed',
      'collapsed',
      'flew',
      'travell?ed',
      'went',
      'talked',
      'spent',
      'sat',
      'shook',
      'exchanged',
      'settled',
      'persuaded',
      'accepted',
      'reassembled',
      'convened',
      'conferred',
      'dined',
      'brought',
      '(?:1[5-9]|20[01])\\d\\d',
    ),
  },
  {
    name: 'in-order-to',
    status: 'expected',
    pattern: words(
      'to (?:host|hold|meet|attend|discuss|sign|resume|open|begin|convene|join|mediate|visit|gather)',
      `(?:on|this) ${DAYS}`,
    ),
  },
];
