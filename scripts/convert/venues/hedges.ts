import type { Span } from '../mentions.ts';
import type { Sentence } from '../sentences.ts';

/** Words by which a text leaves open whether a meeting is held, or held there. */
const HEDGES =
  /\b(?:possibly|possible|possibility|potential(?:ly)?|perhaps|maybe|probably|presumably|reportedly|apparently|allegedly|supposedly|rumou?red|unconfirmed|tentative(?:ly)?|unofficial(?:ly)?|in principle|(?:might|could|may)(?= (?:be|also|yet|well|soon|again|meet|host|resume|hold|take|convene|gather|travel|go|sign|negotiate|open|involve|have|come|lead|reconvene|attend|visit|agree)\b)|likely|not (?:yet )?(?:been )?(?:officially |formally |publicly )?(?:been )?(?:confirmed|announced|finali[sz]ed|decided)|yet to (?:be )?(?:confirm(?:ed)?|announced?|finali[sz]ed?|agreed|decided)|(?:no|without) (?:official |formal )?confirmation|declined to confirm|(?:is|are) said to|subject to confirmation)\b/giu;

/** Words that deny a confirmation; they hold for the meeting wherever an article speaks of it. */
const UNCONFIRMED = /confirm/iu;

/** The hedging words of a sentence, in order. */
export function hedgesIn(sentence: Sentence): Span[] {
  return [...sentence.text.matchAll(HEDGES)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    text: match[0],
  }));
}

const SPEAKS_OF_IT =
  /^(?:although |though |but |while |yet |however, )?(?:this|these|the|that|those|it|no) ?(?:\p{L}+ ){0,2}?(?:meeting|talks|consultations?|discussions?|visit|trip|round|summit|plans?|official|has|was|is|have|confirmation)?\b/iu;

/** The words with which the next sentence says that the meeting of the one before is not confirmed. */
export function laterDenial(next: Sentence | undefined): Span[] {
  if (!next || !SPEAKS_OF_IT.test(next.text)) return [];
  return hedgesIn(next).filter(({ text }) => UNCONFIRMED.test(text));
}
