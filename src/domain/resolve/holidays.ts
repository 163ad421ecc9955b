import { countDays, weekdayOfCount } from '../edtf/days.ts';

/** The days of a holiday in a year, as counts of days from 1970-01-01. */
type Holiday = (year: number) => readonly [first: number, last: number];

const on =
  (month: number, day: number): Holiday =>
  (year) => [countDays(year, month, day), countDays(year, month, day)];

/** The nth weekday (1 for Monday) of a month; -1 is the last one. */
function nthWeekday(month: number, weekday: number, nth: number): Holiday {
  return (year) => {
    const start = nth > 0 ? countDays(year, month, 1) : countDays(year, month + 1, 1) - 7;
    const first = start + ((weekday - weekdayOfCount(start) + 7) % 7);
    const count = first + (nth > 0 ? (nth - 1) * 7 : 0);
    return [count, count];
  };
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm printed by Meeus), moved by so many days. */
function easter(from: number, to = from): Holiday {
  return (year) => {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
    const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
    const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
    const sunday = countDays(year, Math.floor(f / 31), (f % 31) + 1);
    return [sunday + from, sunday + to];
  };
}

/** The Tuesday after the first Monday of November, when the United States vote. */
const electionDay: Holiday = (year) => {
  const [monday] = nthWeekday(11, 1, 1)(year);
  return [monday + 1, monday + 1];
};

/** Holidays that fix a day (or a week), by the name the rules use. */
export const holidays: Readonly<Record<string, Holiday>> = {
  'new-year': on(1, 1),
  'orthodox-christmas': on(1, 7),
  'martin-luther-king-day': nthWeekday(1, 1, 3),
  'valentines-day': on(2, 14),
  'presidents-day': nthWeekday(2, 1, 3),
  'st-patricks-day': on(3, 17),
  'ash-wednesday': easter(-46),
  'palm-sunday': easter(-7),
  'good-friday': easter(-2),
  easter: easter(0),
  'easter-monday': easter(1),
  'easter-week': easter(-6, 0),
  'may-day': on(5, 1),
  'victory-day': on(5, 9),
  'memorial-day': nthWeekday(5, 1, -1),
  'independence-day': on(7, 4),
  'bastille-day': on(7, 14),
  'labor-day': nthWeekday(9, 1, 1),
  'columbus-day': nthWeekday(10, 1, 2),
  halloween: on(10, 31),
  'election-day': electionDay,
  'veterans-day': on(11, 11),
  thanksgiving: nthWeekday(11, 4, 4),
  'christmas-eve': on(12, 24),
  christmas: on(12, 25),
  'boxing-day': on(12, 26),
  'new-years-eve': on(12, 31),
};
