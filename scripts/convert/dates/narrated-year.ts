import type { DateExpression, Pick } from '../../../src/domain/date-expression.ts';
import type { Link } from '../../../src/domain/resolve.ts';
import type { Finding } from './scan.ts';

/** A date whose year is known, by its index, with where its words end. */
interface Dated {
  readonly index: number;
  readonly end: number;
  /** The month it begins in; null where only the year was said. */
  readonly month: number | null;
  readonly isDay: boolean;
}

/**
 * Links days and months without a year to the dated words they are told after, instead of the publication: "It met in September 1978. On 17
 * September it ended." Only in a history, where nothing is counted from the day the text came out, within a paragraph, and where the month is
 * the one just dated, or a whole day or a year in the same sentence stands ahead.
 */
export function linkNarrated(
  text: string,
  findings: readonly Finding[],
  links: readonly Link[],
): readonly Link[] {
  const counts = findings.some((finding, index) => countsFromItsDay(finding, links[index]));
  if (counts) return linkToYearOfClause(text, findings, links);
  let dated: Dated | null = null;
  return links.map((link, index) => {
    const finding = findings[index] as Finding;
    const told = dated && follow(link, dated, text.slice(dated.end, finding.start));
    dated = nextDated(finding, told ?? link, told !== null, index, dated);
    return told ?? link;
  });
}

const WHEN = /^,?\s+when\s/u;

/** "Since 2018, when they met on 27 April and again in May": days in such a clause are those of its year, whatever else the text counts from. */
function linkToYearOfClause(
  text: string,
  findings: readonly Finding[],
  links: readonly Link[],
): readonly Link[] {
  let year: Dated | null = null;
  return links.map((link, index) => {
    const { start, end } = findings[index]!;
    if (year !== null && SENTENCE_END.test(text.slice(year.end, start))) year = null;
    const told = year && follow(link, year, text.slice(year.end, start));
    if (isYear(link) && WHEN.test(text.slice(end, end + 10)))
      year = { index, end, month: null, isDay: false };
    return told ?? link;
  });
}

function isYear({ expression, anchor }: Link): boolean {
  return anchor === 'published' && expression.type === 'fixed' && /^\d{4}$/u.test(expression.edtf);
}

/** Whether the words only have a meaning on the day the text came out, unlike a day of a month. */
function countsFromItsDay({ reading }: Finding, link: Link | undefined): boolean {
  if (reading.kind !== 'date' || link?.anchor !== 'published') return false;
  const { expression } = link;
  if (expression.type === 'direction') return expression.direction === 'present';
  return expression.type !== 'fixed' && monthOf(expression) === null;
}

const PARAGRAPH_END = /\n\s*\n/u;
const SENTENCE_END = /[.!?;]\s/u;

function follow({ expression, anchor }: Link, dated: Dated, between: string): Link | null {
  const month = monthOf(expression);
  if (anchor !== 'published' || month === null || expression.type === 'fixed') return null;
  if (PARAGRAPH_END.test(between)) return null;
  const isSameMonth = month === dated.month;
  const isToldOn = dated.isDay || (dated.month === null && !SENTENCE_END.test(between));
  if (!isSameMonth && !isToldOn) return null;
  const pick = isSameMonth || dated.month === null ? 'this' : 'leans-ahead';
  return { expression: picked(expression, pick), anchor: dated.index };
}

/** The month of a day or month that is named with or without its year; null for anything else. */
function monthOf(expression: DateExpression): number | null {
  if (expression.type === 'range') return monthOf(expression.from);
  if (expression.type === 'cycle' && expression.cycle.cycle === 'month') return expression.cycle.month;
  const month =
    expression.type === 'fixed' && /^\d{4}-(?<month>\d\d)/u.exec(expression.edtf)?.groups?.['month'];
  return month ? Number(month) : null;
}

function picked(expression: DateExpression, pick: Pick): DateExpression {
  if (expression.type === 'range')
    return { ...expression, from: picked(expression.from, pick), to: picked(expression.to, pick) };
  return expression.type === 'cycle' ? { ...expression, pick } : expression;
}

function nextDated(
  { reading, end }: Finding,
  { expression, anchor }: Link,
  isTold: boolean,
  index: number,
  before: Dated | null,
): Dated | null {
  if (reading.kind !== 'date' || reading.expression === null || expression.type === 'direction')
    return before;
  const isStated = anchor === 'published' && /^\d{4}/u.test(firstDay(expression));
  if (!isTold && !isStated) return null;
  return { index, end, month: monthOf(expression), isDay: isDay(expression) };
}

function firstDay(expression: DateExpression): string {
  if (expression.type === 'range') return firstDay(expression.from);
  return expression.type === 'fixed' ? expression.edtf : '';
}

function isDay(expression: DateExpression): boolean {
  if (expression.type === 'range') return isDay(expression.from);
  if (expression.type === 'cycle')
    return expression.cycle.cycle === 'month' && expression.cycle.day !== undefined;
  return expression.type === 'fixed' && /^\d{4}-\d\d-\d\d/u.test(expression.edtf);
}
