import { direction, rule } from '../rule.ts';
import type { Match, Reading, Rule } from '../rule.ts';
import { S } from '../vocabulary.ts';

/** Words that only say which way. */
export const directionRules: readonly Rule[] = [
  rule('now', ['now', 'right', 'until', 'just'], `(?:right${S})?now`, readNow),
  rule(
    'present',
    ['currently', 'nowadays', 'these', 'at', 'presently', 'this'],
    `currently|nowadays|presently|these${S}days|at${S}present|at${S}the${S}moment|this${S}(?:crucial${S}|critical${S}|very${S})?moment`,
    ({ words, before }) =>
      /^this/iu.test(words) && !/\bat\s+$/iu.test(before) ? null : direction('present'),
  ),
  rule('current', ['current'], 'current', readCurrent),
  rule(
    'recently',
    ['recently', 'lately', 'more', 'most', 'formerly'],
    `(?:(?:more|most)${S})?(?:recently|lately)`,
    readRecently,
  ),
  rule('soon', ['soon', 'as'], `soon|as${S}soon${S}as${S}possible`, readSoon),
  rule(
    'future',
    ['the', 'future', 'near'],
    `(?:the${S})?(?:near|foreseeable|distant|immediate)${S}(?:future|term)|the${S}(?:future|short${S}term|near${S}term)`,
    readFuture,
  ),
  rule('in-future', ['in'], 'in[^\\S\\n]future', ({ after }) =>
    /^\s+\p{Ll}/u.test(after) ? null : direction('future'),
  ),
  rule('past', ['the'], `the${S}(?:recent${S}|distant${S})?past`, readPast),
  rule('later-date', ['a', 'some'], `(?:a${S}later|a${S}future|some${S}future)${S}date|some${S}day`, () =>
    direction('future'),
  ),
];

function readNow({ words, before, after }: Match): Reading | null {
  if (/^['’-]|^\s*-/u.test(after) || before.endsWith('-')) return null;
  return /\b(?:just|every|by)\s+$/iu.test(before) && !/right/iu.test(words) ? null : direction('present');
}

function readCurrent({ before, after }: Match): Reading | null {
  return /\b(?:under|down|ocean|air|electric|direct|alternating)\s+$/iu.test(before) ||
    /^\s*(?:[.,;]|account)/u.test(after)
    ? null
    : direction('present');
}

function readRecently({ before }: Match): Reading | null {
  return /\bas\s+$/iu.test(before) ? null : direction('past');
}

function readSoon({ words, before, after }: Match): Reading | null {
  if (words.length > 4) return direction('future');
  return /\b(?:as|so|too|how|very|was|were|had)\s+$/iu.test(before) ||
    /^\s+(?:as|after|before|followed|became|afterwards?)\b/iu.test(after)
    ? null
    : direction('future');
}

/** Words that may follow "the future" where it is a noun. */
const FREE =
  /^\s+(?:that|which|who|and|or|but|as|by|for|in|to|when|with|will|may|might|is|was|has|if|because|at|on|he|she|it|they|we|looks?|holds?|lies|remains|depends)\b/u;

function readFuture({ words, after }: Match): Reading | null {
  const isAdjective = /future$/iu.test(words) && /^\s+\p{Ll}/u.test(after) && !FREE.test(after);
  return /foreseeable/iu.test(words) || isAdjective ? null : direction('future');
}

const MEASURED =
  /^\s+(?:\d|few|several|couple|many|half|calendar|fiscal|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\p{L}+teen|\p{L}+ty|day|weekend|week|month|quarter|year|decade|century|hour|minute|summer|winter|spring|autumn|fall|season|generation)s?\b)/iu;

function readPast({ before, after }: Match): Reading | null {
  if (/\bin\s+$/iu.test(before) && !MEASURED.test(after)) return direction('past');
  return /^\s*[,.;:!?"'”’]|^\s+(?:and|or|but|as|it|he|she|they|we|have|has|had|that|when|is|was)\b|^\s+\p{Lu}/u.test(
    after,
  )
    ? direction('past')
    : null;
}
