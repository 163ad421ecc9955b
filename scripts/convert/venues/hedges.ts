import type { Span } from '../mentions.ts';
import { QuickPattern } from '../patterns/quick-pattern.ts';
import type { Sentence } from '../sentences.ts';

const MEETING =
  '(?:meetings?|talks|negotiations|consultations?|discussions?|summit|round|visit|trip|venues?|sites?|locations?|settings?|places?|hosts?|conference|signing)';

/** Words by which a text leaves open whether a meeting is held, or held there. */
const hedges = new QuickPattern(
  new RegExp(
    [
      '\\b(?:possibly|perhaps|maybe|probably|presumably|reportedly|apparently|allegedly|supposedly|rumou?red|tentative(?:ly)?|in principle)\\b',
      `\\b(?:possible|potential|likely)(?= (?:\\p{L}+[ -]){0,3}?${MEETING}\\b)`,
      '\\b(?:potentially|likely)\\b',
      '\\b(?:might|could|may)(?= (?:\\p{L}+ly )?(?:be|also|yet|well|soon|again|meet|host|resume|hold|take|convene|gather|travel|go|sign|negotiate|open|involve|come|lead|reconvene|attend|visit|agree)\\b)',
      '\\b(?:unconfirmed|not (?:yet )?(?:been )?(?:officially |formally |publicly )?(?:been )?(?:confirmed|announced|finali[sz]ed|decided))\\b',
      '\\byet to (?:be )?(?:confirm(?:ed)?|announced?|finali[sz]ed?|agreed|decided)\\b',
      '\\b(?:(?:no|without) (?:official |formal )?confirmation|declined to confirm|(?:is|are) said to|subject to confirmation)\\b',
    ].join('|'),
    'giu',
  ),
);

const DENIAL = /confirm|announc/iu;

/** Whether hedging words deny that a meeting is confirmed. */
export function isDenial({ text }: Span): boolean {
  return DENIAL.test(text);
}

/** The hedging words of a sentence, in order. */
export function hedgesIn(sentence: Sentence): Span[] {
  return hedges.matchAll(sentence.text).map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    text: match[0],
  }));
}

const SPEAKS_OF_IT =
  /^(?:(?:although|though|but|while|yet|however),? )?(?:it|this|these|the|that|those|no|there)\b/iu;

/** The words with which the sentences after say that the meeting of this one is not confirmed. */
export function laterDenials(next: readonly Sentence[]): Span[] {
  return next
    .filter(({ text }) => SPEAKS_OF_IT.test(text))
    .flatMap((sentence) => hedgesIn(sentence).filter(isDenial));
}
