import { isCalendarDay } from '../domain/edtf/days.ts';

const ID = /^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u;
const DAY = /^\d{4}-\d\d-\d\d$/u;

/** The ids among the values, each once, sorted. */
export function nameAll(values: readonly string[]): string[] {
  return [...new Set(values.filter((value) => ID.test(value)))].sort();
}

/** Whether the value is a day of the calendar, `2025-12-20`. */
export function isIsoDay(value: string): boolean {
  const [year, month, day] = value.split('-').map(Number);
  return DAY.test(value) && isCalendarDay(year!, month!, day!);
}
