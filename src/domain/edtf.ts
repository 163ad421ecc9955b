/** The one module for dates: EDTF (ISO 8601-2) levels 0 and 1, and arithmetic on ISO days. */
export { addDays, daysBetween, weekOf, weekdayOf } from './edtf/days.ts';
export type { Weekday } from './edtf/days.ts';
export { EdtfError, formatEdtf, isEdtf, parseEdtf } from './edtf/parse.ts';
export type { EdtfDate, EdtfEnd, EdtfInterval, EdtfValue, Qualifier } from './edtf/parse.ts';
export { boundsOf, certainlyIn, compareEdtf, edtfOfDays, possiblyIn, qualifierOf } from './edtf/bounds.ts';
export type { Bounds } from './edtf/bounds.ts';
export { datetimeOf, wordsOf, wordsOfQuote, wordsOfUndated } from './edtf/words.ts';
