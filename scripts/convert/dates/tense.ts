import type { Tense } from './rule.ts';

/** Words after which what is said lies ahead; a passive ("will be named") is read as one. */
const FUTURE =
  "(?:will|won[’']t|[’']ll|shall|would|can|may|might|must|should|to)(?: not)?(?: \\p{Ll}+)? be(?: \\p{Ll}{2,}(?:ed|en|ing|ld|de|id))?" +
  "|will|won[’']t|[’']ll|shall|would|(?:re)?scheduled|due|expect(?:s|ed|ing)?|plans? (?:to|for)|planned for|(?:is|are|being) planned|planning|set (?:for|to)|slated|going to|hop(?:es?|ed|ing)|until|till|upcoming|to (?:speak|talk|meet|hold|visit|sign|host|attend)|hold|may|might|can|could|should|must|prepar(?:es|ing)|intends?|intended|deadline(?! (?:passed|expired|lapsed|came|went))|(?:postponed|moved|delayed|put off|pushed back|deferred|shifted|brought forward|adjourned|extended)(?: \\p{Ll}+)? (?:to|for)(?= $)|runs?(?: from \\p{L}+)? (?:through|until|till)|(?:through|opening|beginning|return|resume|meet|continues?)(?= $)|expires?|[Ss]tarting|[Ee]ffective|redeemable|payable|matur(?:es?|ing)|proposed|agreed (?:\\p{L}+ )?to(?! (?:an?|the|its|their) )|(?:decided|vowed|pledged|threatened|asked|urged|ordered|wants?|wanted|supposed|aims?|ready|likely) (?:\\p{L}+ )?to|by (?:the )?(?:end|middle|start|beginning|close) of(?= $)|no later than|as early as|as soon as|pending|invited|promis(?:es?|ed)|(?:is|are) to(?: be(?: \\p{Ll}{2,}(?:ed|en|ing|ld|de|id))?)?|meets?|begins?|starts?|resumes?|leaves?|arrives?|opens?|travels?|visits?|convenes?|turns|ends|closes|lapses|faces|heads|departs|sails|flies|goes|returns|expire|convene|(?:[Cc]ouncil|Senate|House|[Pp]arliament|[Aa]ssembly|[Cc]abinet|[Bb]oard|[Cc]ommittee|[Pp]anel) votes|(?:which|that|who|talks|games|elections) (?:end|begin|start|open|resume)|takes? (?:effect|place)|(?:comes?|enters?|goes) into (?:force|effect)|comes? out|likely|(?:is|are) (?:leaving|arriving|coming|returning|traveling|travelling|flying|heading|visiting|meeting|opening|starting|beginning|ending)|(?:was|were) (?:originally |initially )?to (?:have \\p{Ll}+|be(?: \\p{Ll}+)?|meet|begin|start|resume|take place|hold|open|sign)|(?:is|are|be) set|(?:is|are)(?: on| in)?(?= $)|for delivery|(?:of|on) record|[Aa]head of";
const PAST =
  "(?:failed|refused|declined|unable) to \\p{Ll}+|had been (?:expected|due|scheduled|set|supposed|planned|meant|slated)(?: (?:to|for)(?: \\p{Ll}+)?)?|(?:ran|lasted|stayed|waited|remained|went on|continued) (?:until|till|through)|said|says|was|were|had|has|have|did|didn[’']t|came|went|left|told|met|took|made|held|gave|began|broke|fell|rose|won|lost|sent|saw|got|spoke|wrote|became|ran|brought|bought|sold|paid|led|found|thought|felt|kept|knew|grew|hit|shot|drew|stood|swore|struck|threw|flew|drove|chose|fought|caught|since|ago|set on|killing|agreed|freed|(?!hundred|un\\p{Ll}+ed)\\p{Ll}{2,}[^e]ed";
const CUE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<future>${FUTURE})|(?<past>${PAST}))(?![\\p{L}\\p{N}])`,
  'gu',
);
const REACH = 90;
/** How much farther a cue behind the words counts, beside twice its distance, since most dates follow their verb. */
const BEHIND = 12;

/** "Dermer follows on Monday"; a day of a month would be told of the past in the same words. */
const FOLLOWS = /(?<!\p{L})(?:follows|joins(?: (?:them|him|her|it))?) on $/u;
const WEEKDAY = /^\p{Lu}\p{L}+day(?!\p{L})/u;

/** "The meeting on Saturday was requested by": that a day was fixed does not say where it lies. */
const ARRANGED =
  /^,? (?:was|were|had been) (?:\p{Ll}+ly )?(?:requested|proposed|announced|agreed|arranged|scheduled|confirmed|demanded|sought|called)(?!\p{L})/u;

/** The end of a sentence or of its half, not the dot of an abbreviation ("U.S.", "a.m.", "Gen."). */
const SENTENCE_END =
  /(?<!(?<!\p{L})(?:\p{Lu}|[ap]\.m|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|Jr|Sept|[JFMASOND]\p{Ll}{2}))[.!?]['"”’)]{0,3}\s+(?=\p{Lu})|;\s|\n\s*\n/u;

/**
 * Which way the verbs near a stretch of text point: the nearest cue in its sentence, or null where there is none. Looks no further than
 * 90 characters either way.
 */
export function tenseAround(text: string, start: number, end: number): Tense {
  const before = lastSentence(text.slice(Math.max(0, start - REACH), start) + text.charAt(start))
    .slice(0, -1)
    .replaceAll(/\s/gu, ' ');
  const after = firstSentence(text.slice(end, end + REACH)).replaceAll(/\s/gu, ' ');
  if (FOLLOWS.test(before) && WEEKDAY.test(text.slice(start, end))) return 'future';
  const ahead = [...before.matchAll(CUE)].at(-1);
  const [behind] = after.replace(ARRANGED, '').matchAll(CUE);
  if (!ahead || !behind) return tenseOf(ahead ?? behind);
  // Who said so, or what else is told, after a comma: "will meet on Friday, a person briefed on it said".
  if (after.slice(0, behind.index).includes(',')) return tenseOf(ahead);
  const isBehindNearer = behind.index * 2 + BEHIND < before.length - ahead.index - ahead[0].length;
  return tenseOf(isBehindNearer ? behind : ahead);
}

function tenseOf(cue: RegExpExecArray | undefined): Tense {
  if (cue === undefined) return null;
  return cue.groups?.['future'] === undefined ? 'past' : 'future';
}

function lastSentence(words: string): string {
  return words.split(SENTENCE_END).at(-1) ?? '';
}

function firstSentence(words: string): string {
  return words.split(SENTENCE_END)[0] ?? '';
}
