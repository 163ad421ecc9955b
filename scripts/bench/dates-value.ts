import { addDays, boundsOf, isEdtf } from '../../src/domain/edtf.ts';
import type { Bounds } from '../../src/domain/edtf.ts';

const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The days a TIMEX3 value covers, from first to last; null where it names none (`PAST_REF`, `1989-WXX`, `P1D`). */
export function timexBounds(value: string): Bounds | null {
  const plain = value.replace(/T.*$/u, '').replaceAll(/-XX$/gu, '').replaceAll(/-XX$/gu, '');
  const week = /^(\d{4})-W(\d\d)(-WE)?$/u.exec(plain);
  if (week) return weekBounds(week[1] ?? '', Number(week[2]), week[3] !== undefined);
  const part = /^(\d{4})-(?:([QH])(\d)|(SP|SU|FA|WI))$/u.exec(plain);
  if (part) return partBounds(part);
  const decades = /^(\d{2,3})X*$/u.exec(plain)?.[1];
  const edtf = decades === undefined ? plain : decades.padEnd(4, 'X');
  return isEdtf(edtf) ? boundsOf(edtf) : null;
}

/** What a TIMEX3 value says, as a string to compare: its days, or which way it points; null where it says neither. */
export function timexKey(value: string): string | null {
  const direction = /^(PAST|PRESENT|FUTURE)_REF$/u.exec(value)?.[1];
  return direction === undefined ? boundsKey(timexBounds(value)) : direction.toLowerCase();
}

/** The same for an EDTF value or, where it is null, a direction. */
export function edtfKey(edtf: string | null, direction: string | null): string | null {
  return edtf === null ? direction : boundsKey(boundsOf(edtf));
}

function boundsKey(bounds: Bounds | null): string | null {
  return bounds && `${bounds.earliest}/${bounds.latest}`;
}

function weekBounds(year: string, week: number, isWeekend: boolean): Bounds {
  const fourth = `${year}-01-04`;
  const monday = addDays(fourth, (week - 1) * 7 - weekdayFromMonday(fourth));
  return { earliest: addDays(monday, isWeekend ? 5 : 0), latest: addDays(monday, 6) };
}

function weekdayFromMonday(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

function partBounds([, year = '', letter = '', count = '1', season]: RegExpExecArray): Bounds {
  const months = letter === 'H' ? 6 : 3;
  const first = season === undefined ? (Number(count) - 1) * months + 1 : (SEASON_MONTHS[season] ?? 1);
  const last = first + months - 1;
  const end = `${Number(year) + Math.floor((last - 1) / 12)}-${two(((last - 1) % 12) + 1)}`;
  return { earliest: `${year}-${two(first)}-01`, latest: boundsOf(end).latest };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
