import type { Rule } from './rule.ts';
import { calendarRules } from './rules/calendar.ts';
import { dayRules } from './rules/days.ts';
import { directionRules } from './rules/directions.ts';
import { edgeRules } from './rules/edges.ts';
import { monthAndYearRules } from './rules/months-and-years.ts';
import { otherRules } from './rules/other-kinds.ts';
import { periodRules } from './rules/periods.ts';
import { seasonAndHolidayRules } from './rules/seasons-and-holidays.ts';
import { unitRules } from './rules/units.ts';

/** Every rule of the date finder. Where several match at one place the longest wins, then the first of this table. */
export const rules: readonly Rule[] = [
  ...calendarRules,
  ...monthAndYearRules,
  ...dayRules,
  ...unitRules,
  ...edgeRules,
  ...periodRules,
  ...seasonAndHolidayRules,
  ...directionRules,
  ...otherRules,
];
