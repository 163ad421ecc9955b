import type { DateMention, Span } from '../mentions.ts';

/** The day somebody said something, which is not the day of what was said. */
const SAID_ON =
  /(?<!\p{L})(?:said|says|told|announced|proposed|suggested|reported|reporting|invited|called|warned|added|confirmed|denied|stated|wrote|declared|insisted|cancell?ed|postponed|called off|scrapped)(?:\s+(?!in\b|at\b|for\b|that\b|to\b|was\b|were\b|is\b|had\b|has\b|have\b|would\b|will\b|when\b|they\b|it\b)\p{L}+){0,3}\s+(?:late\s+|early\s+)?(?:on\s+)?$/iu;

/** Dates that say since when, until when or of what war, not when people met. */
const OTHER_DATE =
  /(?<!\p{L})(?:since|since [^.;,]{1,30} (?:in|on)|until|till|by|invasion (?:of \p{L}+ )?in|invaded (?:\p{L}+ )?in|war (?:that )?(?:began |started |broke out )?in|annexed (?:\p{L}+ )?in|elected in|founded in|born (?:on|in)|deadline (?:of|on))\s+(?:the\s+)?(?:early\s+|late\s+)?$/iu;

/** From when an agreement or measure is to hold. */
const EFFECT =
  /(?<!\p{L})(?:from|effective|starting|beginning|as of|takes? effect|to take effect|in force|into force|valid)\s+(?:from\s+)?(?:(?:midnight|noon|dawn|midday|sunset|\d[\d.:]*(?:\s?[ap]\.?m\.?)?)\s+)?(?:local time\s+)?(?:late\s+|early\s+)?(?:on\s+)?(?:the\s+)?$/iu;

/** Whether the words before a date in its sentence show that something is only to hold from then on. */
export function isEffectDate(text: string, mention: DateMention, sentence: Pick<Span, 'start'>): boolean {
  return EFFECT.test(text.slice(Math.max(sentence.start, mention.start - 50), mention.start));
}

/** The day that something is put off to. */
const MOVED_TO =
  /(?<!\p{L})(?:pushed back|postponed|put off|moved|delayed|deferred|rescheduled|brought forward|shifted)\s+(?:from\s[^.;]{1,30}\s)?(?:to|for|until|till)\s+(?:\p{L}+\s+)?$/iu;

/** Whether the words before a date in its sentence show that a meeting was put off to it. */
export function isMovedTo(text: string, mention: DateMention, sentence: Pick<Span, 'start'>): boolean {
  return MOVED_TO.test(text.slice(Math.max(sentence.start, mention.start - 60), mention.start));
}

/** "Called Sunday's talks productive". */
const OF_MEETING =
  /^['’]s\s+(?:\p{L}+\s+){0,2}(?:talks|meetings?|rounds?|summit|negotiations|sessions?)(?!\p{L})/iu;

/** Whether the words before a date in its sentence show that it is not the day of a meeting. */
export function isOtherDate(text: string, mention: DateMention, sentence: Pick<Span, 'start'>): boolean {
  const before = text.slice(Math.max(sentence.start, mention.start - 50), mention.start);
  if (MOVED_TO.test(before)) return false;
  if (isOfDateline(text, mention, sentence) || isGivenUp(text, mention, sentence)) return true;
  return (
    OTHER_DATE.test(before) ||
    (SAID_ON.test(before) && !OF_MEETING.test(text.slice(mention.end, mention.end + 40)))
  );
}

const NAMED_BY_DAY =
  /(?<!\p{L})(?:agreements?|accords?|declarations?|memorandum|pacts?|protocols?|treaty|treaties|resolutions?|communiqu[eé]s?) of\s+$/iu;

/** "The agreement of 27 February": the day is that of the paper. */
export function isDayOfPaper(text: string, mention: DateMention, sentence: Pick<Span, 'start'>): boolean {
  return NAMED_BY_DAY.test(text.slice(Math.max(sentence.start, mention.start - 50), mention.start));
}

const PLACE_LINE = /^[\p{Lu}\s/.,'’-]{3,50},\s*$/u;
const AFTER_LINE = /^(?:,? \d{4})?\s*(?:\([^()]{2,40}\)\s*)?(?:--|[—–-])\s/u;

/** "YEREVAN/BAKU, Aug. 20 (Agency) --": where and when it was written. */
function isOfDateline(text: string, { start, end }: Span, sentence: Pick<Span, 'start'>): boolean {
  return (
    start - sentence.start < 60 &&
    PLACE_LINE.test(text.slice(sentence.start, start)) &&
    AFTER_LINE.test(text.slice(end, end + 60))
  );
}

const AT_FIRST =
  /(?<!\p{L})(?:first|originally|initially) (?:announced|planned|scheduled|set|due|foreseen)\s+(?:for|in|on)\s+(?:early\s+|late\s+|mid-)?$/iu;
const MOVED =
  /(?<!\p{L})(?:moved|put off|pushed back|postponed|delayed|deferred|rescheduled|brought forward) (?:to|until|till)(?!\p{L})/iu;

/** "First announced for May, it has been moved": no longer the day. */
function isGivenUp(text: string, { start, end }: Span, sentence: Pick<Span, 'start'>): boolean {
  return (
    AT_FIRST.test(text.slice(Math.max(sentence.start, start - 60), start)) &&
    MOVED.test(text.slice(end, end + 80))
  );
}
