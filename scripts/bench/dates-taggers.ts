import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import compromiseDates from 'compromise-dates';
import { addDays, boundsOf, edtfOfDays, weekdayOf } from '../../src/domain/edtf.ts';
import { findDates } from '../convert/dates/find-dates.ts';
import { splitSentences } from '../convert/sentences.ts';
import type { TaggedDate } from './dates-score.ts';
import { timexBounds } from './dates-value.ts';

/** A date tagger under comparison, given a text and the ISO day it came out. */
export interface DateTagger {
  readonly name: string;
  readonly tag: (text: string, published: string) => TaggedDate[];
}

const nlp = compromise.extend(compromiseDates);

/** Parley and the libraries an author would use instead, each asked for the days of news of that day. */
export const taggers: readonly DateTagger[] = [
  { name: 'Parley', tag: tagWithParley },
  { name: 'chrono-node', tag: tagWithChrono },
  { name: 'recognizers', tag: tagWithRecognizers },
  { name: 'compromise-dates', tag: tagWithCompromise },
];

function tagWithParley(text: string, published: string): TaggedDate[] {
  return findDates(text, published).filter(({ kind }) => kind === 'date');
}

const CHRONO_UNIT =
  /\b(?:last|this|next|past)\s+(week|month|quarter|year)\b|\b(weeks|months|years)\s+ago\b/iu;

/** Components that chrono is certain of, and the unit in the words, decide whether it means a day, a week, a month or a year. */
function tagWithChrono(text: string, published: string): TaggedDate[] {
  const reference = { instant: new Date(`${published}T12:00:00Z`), timezone: 0 };
  return chrono.parse(text, reference).flatMap((result): TaggedDate[] => {
    const span = { start: result.index, end: result.index + result.text.length };
    if (/^now$/iu.test(result.text)) return [{ ...span, edtf: null, direction: 'present' }];
    const named = CHRONO_UNIT.exec(result.text);
    const unit = (named?.[1] ?? named?.[2])?.toLowerCase().replace(/s$/u, '');
    const first = chronoBounds(result.start, unit);
    const last = result.end ? chronoBounds(result.end, unit) : first;
    return isTimeAlone(result.start) ? [] : [{ ...span, edtf: between(first[0], last[1]), direction: null }];
  });
}

function isTimeAlone(parts: chrono.ParsedComponents): boolean {
  return (
    parts.isCertain('hour') &&
    !(['day', 'weekday', 'month', 'year'] as const).some((part) => parts.isCertain(part))
  );
}

function chronoBounds(parts: chrono.ParsedComponents, unit?: string): [string, string] {
  const day = iso(parts.date());
  if (unit === 'week') {
    const monday = addDays(day, 1 - weekdayOf(day));
    return [monday, addDays(monday, 6)];
  }
  const isDay = parts.isCertain('day') || parts.isCertain('weekday');
  if (isDay && unit === undefined) return [day, day];
  const isYear = unit === 'year' || (!isDay && !parts.isCertain('month') && parts.isCertain('year'));
  const isMonth = unit === 'month' || (!isDay && parts.isCertain('month'));
  if (!isYear && !isMonth) return [day, day];
  const { earliest, latest } = boundsOf(day.slice(0, isYear ? 4 : 7));
  return [earliest, latest];
}

interface Recognized {
  readonly start: number;
  readonly end: number;
  readonly typeName: string;
  readonly resolution?: { readonly values?: readonly Readonly<Record<string, string>>[] };
}

/**
 * Takes a sentence at a time, since an amount ("more than …") otherwise swallows whatever follows. Of the past and the coming day it
 * offers the latest that is not ahead of the publication is taken, which news mostly means.
 */
function tagWithRecognizers(text: string, published: string): TaggedDate[] {
  const reference = new Date(`${published}T12:00:00Z`);
  return bySentence(text, (sentence) => {
    const found = recognizeDateTime(sentence, 'en-us', 0, reference) as unknown as Recognized[];
    return found.flatMap(({ start, end, resolution }): TaggedDate[] => {
      const values = resolution?.values ?? [];
      const value =
        values.findLast((one) => (one['start'] ?? one['value'] ?? '') <= `${published}~`) ?? values[0];
      const span = { start, end: end + 1 };
      const direction = /^(PAST|PRESENT|FUTURE)_REF$/u.exec(value?.['timex'] ?? '')?.[1];
      if (direction !== undefined) return [{ ...span, edtf: null, direction: direction.toLowerCase() }];
      const edtf = recognizedDays(value);
      return edtf === null ? [] : [{ ...span, edtf, direction: null }];
    });
  });
}

/** The whole unit where the value names one ("late last week"), else the days it is resolved to. */
function recognizedDays(value: Readonly<Record<string, string>> | undefined): string | null {
  const type = value?.['type'] ?? '';
  if (!/^date(?:time)?(?:range)?$/u.test(type)) return null;
  const whole = timexBounds(value?.['timex'] ?? '');
  if (whole) return between(whole.earliest, whole.latest);
  const first = (value?.['start'] ?? value?.['value'])?.slice(0, 10);
  const last = value?.['end']?.slice(0, 10);
  if (first === undefined || !/^\d/u.test(first)) return null;
  return between(first, type === 'daterange' && last !== undefined ? addDays(last, -1) : (last ?? first));
}

function bySentence(text: string, tag: (sentence: string) => TaggedDate[]): TaggedDate[] {
  return splitSentences(text).flatMap((sentence) =>
    tag(sentence.text).map(({ start, end, edtf, direction }) => ({
      start: start + sentence.start,
      end: end + sentence.start,
      edtf,
      direction,
    })),
  );
}

interface CompromiseDate {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
  readonly dates: { readonly start?: string; readonly end?: string };
}

/** Takes a sentence at a time; one on which the library throws gives nothing. */
function tagWithCompromise(text: string, published: string): TaggedDate[] {
  return bySentence(text, (sentence) =>
    compromiseDatesOf(sentence, published).flatMap(({ offset, dates }): TaggedDate[] => {
      const edtf = dates.start
        ? between(dates.start.slice(0, 10), (dates.end ?? dates.start).slice(0, 10))
        : null;
      if (edtf === null) return [];
      const words = sentence.slice(offset.start, offset.start + offset.length).replace(/[\s.,;:!?]+$/u, '');
      return [{ start: offset.start, end: offset.start + words.length, edtf, direction: null }];
    }),
  );
}

function compromiseDatesOf(sentence: string, published: string): CompromiseDate[] {
  const document = nlp(sentence) as unknown as {
    dates: (options: object) => { json: (options: object) => CompromiseDate[] };
  };
  try {
    return document.dates({ today: published, timezone: 'UTC' }).json({ offset: true });
  } catch {
    return [];
  }
}

/** EDTF of the days, or null where the library gives none that the calendar has. */
function between(first: string, last: string): string | null {
  try {
    return first <= last ? edtfOfDays(first, last) : edtfOfDays(first, first);
  } catch {
    return null;
  }
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
