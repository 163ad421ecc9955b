import type { Round } from './chronicle-rounds.ts';
import type { DateTag } from './date-tag.ts';
import { parseEdtf, type EdtfEnd } from './edtf.ts';

/**
 * Whether the days of a round are the very days it took, not days among which it fell: one day without "about" or doubt, or a stretch
 * whose first and last day a report names ("14–15 December", "last Sunday and Monday"). A weekend, a month or "between 8 and 21 December"
 * only says where to look.
 */
export function hasExactDays({ edtf, reports }: Pick<Round, 'edtf' | 'reports'>): boolean {
  if (edtf === null) return false;
  const value = parseEdtf(edtf);
  if (value.type === 'date') return isDay(value);
  if (!isDay(value.start) || !isDay(value.end)) return false;
  return reports.some(({ entry, meeting }) =>
    entry.dates.some((tag) => meeting.when.marks.includes(tag.mark) && tag.edtf === edtf && namesEnds(tag)),
  );
}

/** Whether the words name both ends, not the stretch as a whole. */
function namesEnds({ basis, expression, evidence }: DateTag): boolean {
  const isRange = expression?.type === 'range' || (expression?.type === 'fixed' && basis === 'stated');
  return isRange && !isWindow(evidence);
}

function isDay(end: EdtfEnd): boolean {
  return typeof end !== 'string' && end.day !== null && end.day !== 'XX' && end.qualifier === '';
}

/** "Between two days" is a window in which something shorter may have fallen. */
function isWindow({ before, quote }: { readonly before: string; readonly quote: string }): boolean {
  return /\bbetween\s*$/iu.test(before) || /^between\b/iu.test(quote);
}
