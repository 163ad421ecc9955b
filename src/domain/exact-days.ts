import type { Round } from './chronicle-rounds.ts';
import { parseEdtf, type EdtfEnd } from './edtf.ts';

/**
 * Whether the days of a round are the very days it took, not days among which it fell: one day without "about" or doubt, or a stretch
 * of days that a report states in so many words. A weekend, a month or "between 8 and 21 December" only says where to look.
 */
export function hasExactDays({ edtf, reports }: Pick<Round, 'edtf' | 'reports'>): boolean {
  if (edtf === null) return false;
  const value = parseEdtf(edtf);
  if (value.type === 'date') return isDay(value);
  const isStated = reports.some(({ entry, meeting }) =>
    entry.dates.some(
      ({ mark, basis, edtf: days, evidence }) =>
        meeting.when.marks.includes(mark) && days === edtf && basis === 'stated' && !isWindow(evidence),
    ),
  );
  return isStated && isDay(value.start) && isDay(value.end);
}

function isDay(end: EdtfEnd): boolean {
  return typeof end !== 'string' && end.day !== null && end.day !== 'XX' && end.qualifier === '';
}

/** "Between two days" is a window in which something shorter may have fallen. */
function isWindow({ before, quote }: { readonly before: string; readonly quote: string }): boolean {
  return /\bbetween\s*$/iu.test(before) || /^between\b/iu.test(quote);
}
