import type { Rule } from './rule.ts';
import { calendarRules } from './rules/calendar.ts';
import { dayRules } from './rules/days.ts';
import { dayListRules } from './rules/day-lists.ts';
import { directionRules } from './rules/directions.ts';
import { edgeRules } from './rules/edges.ts';
import { monthAndYearRules } from './rules/months-and-years.ts';
import { namedDayRules } from './rules/named-days.ts';
import { otherRules } from './rules/other-kinds.ts';
import { periodRules } from './rules/periods.ts';
import { seasonAndHolidayRules } from './rules/seasons-and-holidays.ts';
import { unitRules } from './rules/units.ts';
import { weekendRules } from './rules/weekends.ts';

/** Every rule of the date finder. Where several match at one place the longest wins, then the first of this table. */
export const rules: readonly Rule[] = [
  ...dayListRules,
  ...namedDayRules,
  ...calendarRules,
  ...monthAndYearRules,
  ...dayRules,
  ...weekendRules,
  ...unitRules,
  ...edgeRules,
  ...periodRules,
  ...seasonAndHolidayRules,
  ...directionRules,
  ...otherRules,
];
