import { QuickPattern } from '../patterns/quick-pattern.ts';

const conjunctions = new QuickPattern(
  /;|\s—\s|\s–\s|\s\|\s|(?<!\p{L})(?:although|though|while|whereas|but|before(?!\s+(?:the (?:end|start|beginning|weekend|summer|winter)|dawn|noon|midday|midnight|daybreak|sunrise|sunset|next|this|long|mid|\d|\p{Lu}\p{L}+day|(?:in|at|on|and)(?!\p{L})))|after|following|ahead of|prior to|unlike|(?<=, )where|paved the way|and(?= (?:they )?(?:agreed|pledged|vowed|promised) to)|follow(?:s|ed)|arises?)(?!\p{L})/giu,
);
const SUBORDINATE = /^(?:although|though|while|whereas|before|after|following|ahead of|prior to|unlike)$/iu;

/** Offsets in a sentence where another clause begins: at a conjunction, and at the comma that ends the clause it opened. */
export function findBreaks(sentence: string): number[] {
  const breaks: number[] = [];
  for (const { 0: words, index } of conjunctions.matchAll(sentence)) {
    breaks.push(index);
    const comma = SUBORDINATE.test(words) && index < 3 ? sentence.indexOf(',', index) : -1;
    if (comma !== -1) breaks.push(comma);
  }
  return breaks.toSorted((a, b) => a - b);
}

/** The part of a sentence that the stretch `from` to `to` stands in, up to the nearest break on either side, 200 units away at most. */
export function clauseAround(sentence: string, breaks: readonly number[], from: number, to: number): string {
  const start = Math.max(0, from - 200, breaks.findLast((at) => at <= from) ?? 0);
  const end = Math.min(sentence.length, to + 200, breaks.find((at) => at >= to) ?? sentence.length);
  return sentence.slice(start, end);
}
