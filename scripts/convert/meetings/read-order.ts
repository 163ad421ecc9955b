import type { Order } from './trigger.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const ORDER =
  /(?:(?<![\p{L}\p{N}])(?<number>\d{1,2}|a|an|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?<unit>days?|weeks?)\s+)?(?<![\p{L}])(?<word>after|following|before|ahead of|prior to)\s+$/iu;

/**
 * The order that `before`, the words right before a meeting, gives something else with it; `end` is their end in the whole text. "Two
 * days" are two days; "two weeks" may be off by a day for each week.
 */
export function readOrder(before: string, end: number): Order | undefined {
  const match = ORDER.exec(before);
  if (match === null) return undefined;
  const { number = '', unit = '', word = '' } = match.groups ?? {};
  const relation = /^(?:after|following)$/iu.test(word) ? 'after' : 'before';
  return { relation, days: readDays(number.toLowerCase(), unit), start: end - before.length + match.index };
}

function readDays(number: string, unit: string): readonly [number, number] | null {
  if (number === '') return null;
  const count = NUMBERS[number] ?? Number(number);
  return /^week/iu.test(unit) ? [count * 6, count * 8] : [count, count];
}
