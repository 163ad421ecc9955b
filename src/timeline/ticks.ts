import { calendarOf, countDays } from '../domain/edtf/days.ts';
import type { DaySpan } from './spans.ts';

/** A mark on the axis: the first day of a month or year. */
export interface Tick {
  readonly day: number;
  readonly label: string;
  /** The year, where it begins here or is not said by an earlier tick. */
  readonly year: string;
}

/** Months between two ticks. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000];

/** Ticks at the beginnings of months or years, `most` at the utmost. */
export function makeTicks(window: DaySpan, most: number, language: string): Tick[] {
  const first = monthIndex(window.from);
  const last = monthIndex(window.to);
  const step = STEPS.find((months) => Math.floor((last - first) / months) + 1 <= most) ?? STEPS.at(-1)!;
  const ticks: Tick[] = [];
  for (let index = Math.ceil(first / step) * step; index <= last; index += step) {
    const day = countDays(Math.floor(index / 12), (index % 12) + 1, 1);
    if (day >= window.from) ticks.push(makeTick(day, index, step, ticks.length === 0, language));
  }
  return ticks;
}

function monthIndex(day: number): number {
  const { year, month } = calendarOf(day);
  return year * 12 + month - 1;
}

function makeTick(day: number, index: number, step: number, isFirst: boolean, language: string): Tick {
  const year = String(Math.floor(index / 12));
  if (step >= 12) return { day, label: year, year: '' };
  return { day, label: shortMonth(day, language), year: isFirst || index % 12 === 0 ? year : '' };
}

const MILLISECONDS = 86_400_000;

/** "Dec", by the day's number: a format in UTC moves no day. */
function shortMonth(day: number, language: string): string {
  return new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(day * MILLISECONDS);
}

/** The story with a margin on both sides, the later one with room for a caption, so that nothing stands at the very edge. */
export function frameStory(story: DaySpan): DaySpan {
  const days = story.to - story.from + 1;
  return {
    from: story.from - Math.max(2, Math.ceil(days * 0.03)),
    to: story.to + Math.max(4, Math.ceil(days * 0.1)),
  };
}
