/** Nouns for people who speak or act for a party, as a regular-expression source; singular and plural, either case. */
export const ROLE_NOUN =
  '(?:[Oo]fficials?|[Rr]epresentatives?|[Nn]egotiators?|[Dd]elegat(?:es?|ions?)|[Ll]eaders?(?:hip)?|[Ee]nvoys?|[Dd]iplomats?|[Mm]ediators?|' +
  '[Ff]acilitators?|[Ii]ntermediar(?:y|ies)|[Ss]ides?|[Tt]eams?|[Cc]ounterparts?|[Aa]dministration|[Gg]overnments?|[Aa]uthorities|[Aa]llies|[Pp]artners|' +
  '[Pp]residents?|[Pp]remiers?|[Cc]hancellors?|[Mm]inist(?:ers?|ry)|[Ss]ecretar(?:y|ies)|[Aa]mbassadors?|[Aa]dvis[eo]rs?|[Aa]ides?|' +
  '[Ss]pokes(?:man|woman|person|people)|[Cc]hiefs?|[Ss]ecurity [Cc]ouncil|[Ll]awmakers|[Cc]apitals|[Nn]ations|[Cc]ountries|[Ss]tates|[Pp]owers|' +
  '[Cc]ommanders?|[Oo]fficers?|[Gg]enerals?|[Rr]ebels|[Gg]uerrillas|[Mm]ilitar(?:y|ies)|[Ii]nsurgents|[Dd]eput(?:y|ies)|[Mm]onitors|[Ee]xperts|[Kk]ing|[Ee]mir|[Ss]ultan|[Pp]rince|[Tt]ogether)';

const TITLE_WORD =
  '(?:[Ss]pecial|[Ss]enior|[Tt]op|[Cc]hief|[Pp]rime|[Ff]oreign|[Dd]efen[cs]e|[Ii]nterior|[Vv]ice|[Dd]eputy|[Ff]ormer|[Aa]cting|[Hh]igh-(?:level|ranking|profile)|' +
  '[Nn]ational|[Ss]ecurity|[Pp]olicy|[Pp]eace|[Ii]ntelligence|[Pp]residential|[Cc]rown|[Gg]eneral|[Ll]ead|[Dd]esignated|[Nn]uclear|[Mm]ilitary|[Dd]iplomatic|' +
  '[Ss]tate|[Aa]ffairs|[Uu]ndersecretary|[Pp]ersonal|of|for|and)';

/** Words that may stand between a party's name and the noun for its people: "senior", "Foreign", "Special". */
export const ROLE_PHRASE = `(?:(?:${TITLE_WORD}[\\s-]+){0,4}${ROLE_NOUN}(?:\\s+(?:of|for)\\s+(?:[Ss]tate|[Dd]efen[cs]e|[Ff]oreign [Aa]ffairs|[Ss]taff))?)`;

/** Nouns for a meeting between parties, as a regular-expression source. */
export const MEETING_NOUN =
  '(?:talks?|negotiations?|discussions?|consultations?|meetings?|summits?|dialogues?|conferences?|gatherings?|conversations?|contacts|deliberations|encounters?|' +
  'sessions?|rounds?|working (?:dinner|lunch|breakfast)|parleys?|diplomacy|coordination|calls?|[Tt]alks|[Nn]egotiations)';

/** Verbs of taking part, as a regular-expression source, after a party's name. */
export const MEETING_VERB =
  '(?:met|meets?|telephoned|phoned|rang|(?:spoke|spoken|talked)\\s(?:to|with)\\s[^.;,]{1,50}?\\s(?:by|on|over|via) (?:the )?(?:tele)?(?:phone|video)|discussed\\s[^.;,]{1,50} by (?:phone|telephone|video)|(?:left|walked out|stormed out) (?:without (?:signing|a deal|an agreement)|of the)|meeting (?:with|in|on|at|for)|s[ai]t down|came together(?= (?:in|at|on|for)\\b)|(?:shook|shake|shaking) hands|faced (?:each other|one another)|came face to face|sat across|dined|lunched|gathered|convened?|reconvened?s?|negotiat(?:e|es|ed|ing)|consult(?:ed|s|ing)?|confer(?:red|s|ring)?|(?:took|take|takes|taking) part|participat(?:e|es|ed|ing)|attend(?:s|ed|ing)?|joined|' +
  '(?:stepped|crossed|came|comes?|drove|flew|flown|fl(?:y|ies)|travel(?:l?ed|s)?|went|goes|go|return(?:ed|s)?|head(?:ed|s)?|arrive[sd]?|expected|due|awaited)\\s[^.;]{0,50}?\\s(?:to (?:meet|see(?= \\p{Lu})|attend|discuss|negotiate|hold talks)|for (?:\\p{L}+ ){0,5}(?:talks|negotiations|consultations|discussions|rounds?|a meeting|the summit))|(?:emerged|came out|came away|parted|returned) (?:from|after)\\s(?:[\\p{L}\\d-]+\\s){0,5}?(?:talks|negotiations|bargaining|discussions|consultations)|(?:spoke|spoken|speaks?|talked) (?:again )?(?:by|on|over|via) (?:the )?(?:tele)?(?:phone|video)|' +
  '(?:return\\w*|came back|come back|went back) to the (?:negotiating )?table|' +
  '(?:hold|holds|held|holding|begin|begins|began|begun|beginning|open|opens|opened|opening|resum\\w+|conclud\\w+|complet\\w+|finish\\w*|wrap\\w* up|start\\w*|launch\\w*|' +
  'continu\\w+|conduct\\w*|enter\\w*|engag\\w+ in|lead|leads|led|leading|restart\\w*|renew\\w*|intensif(?:y|ies|ied|ying)|step\\w* up|deepen\\w*|strengthen\\w*|join\\w*|prepar\\w+ (?:for|to engage in|to hold)|plan\\w* (?:to hold )?|agreed? (?:in principle )?(?:to|on))\\s+' +
  `(?:[\\p{L}\\d-]+\\s+){0,5}?${MEETING_NOUN})`;
