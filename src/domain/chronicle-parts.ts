import type { Chronology, Period, Step } from './chronicle-order.ts';
import type { Round } from './chronicle-rounds.ts';

/** A stretch of a chronicle that is too long for one page. */
export interface ChroniclePart {
  /** Last part of its page's address: `2025`, `2025-h1`, `2025-q3`, `2025-07`, `2025-07-2`, `undated`. */
  readonly key: string;
  /** EDTF of the year, the stretch of months or the month; null for what states no date. */
  readonly edtf: string | null;
  /** Which page of a month, or of what is undated, it is; null where there is only one. */
  readonly number: number | null;
  readonly chronology: Chronology;
}

/** Up to how many rounds a chronicle stays whole, and how many a part should not exceed. */
export interface PartLimits {
  readonly whole: number;
  readonly most: number;
}

/** Measured with the processor slowed down to a quarter: a list of 200 is laid out in a tenth of a second. */
const LIMITS: PartLimits = { whole: 500, most: 200 };

interface Unit {
  readonly keyOf: (year: string, month: number) => string;
  readonly edtfOf: (year: string, month: number) => string;
}

/** What a page may hold, from the widest: a year, half a year, a quarter, a month. */
const UNITS: readonly Unit[] = [
  { keyOf: (year) => year, edtfOf: (year) => year },
  monthsUnit(6, 'h'),
  monthsUnit(3, 'q'),
  {
    keyOf: (year, month) => `${year}-${pad(month)}`,
    edtfOf: (year, month) => `${year}-${pad(month)}`,
  },
];

/**
 * Cuts a long chronology into parts of whole years, halves, quarters or months, in its own order; none where it is short enough for one
 * page. A month with too many rounds is cut between its steps, so that what comes first is still certain; a single step is never cut.
 */
export function partChronology(chronology: Chronology, limits: PartLimits = LIMITS): ChroniclePart[] {
  if (chronology.rounds.length <= limits.whole) return [];
  const undated = chunk(chronology.undated, limits.most, () => 1);
  return [
    ...divide(chronology.periods, 0, limits.most),
    ...undated.map((rounds, index) =>
      makePart({ key: 'undated', edtf: null }, [], rounds, undated.length > 1 ? index + 1 : null),
    ),
  ];
}

/** The parts as one stretch again. */
export function joinParts(parts: readonly ChroniclePart[]): Chronology {
  return {
    periods: parts.flatMap(({ chronology }) => chronology.periods),
    undated: parts.flatMap(({ chronology }) => chronology.undated),
    rounds: parts.flatMap(({ chronology }) => chronology.rounds),
  };
}

/**
 * The parts for the first page: the one that reaches up to a day – the last that begins no later – and those before it that fit beside it.
 * Without a day, or where everything lies after it, the last dated one.
 */
export function currentParts(
  parts: readonly ChroniclePart[],
  day: string | null,
  limits: PartLimits = LIMITS,
): ChroniclePart[] {
  const dated = parts.filter(({ edtf }) => edtf !== null);
  const begun = dated.findLastIndex(({ edtf }) => day !== null && edtf! <= day);
  const last = begun === -1 ? dated.length - 1 : begun;
  let first = last;
  const fits = (from: number): boolean => sizeOf(dated.slice(from, last + 1)) <= limits.most;
  while (first > 0 && fits(first - 1)) first -= 1;
  return last === -1 ? parts.slice(0, 1) : dated.slice(first, last + 1);
}

function sizeOf(parts: readonly ChroniclePart[]): number {
  return parts.reduce((sum, { chronology }) => sum + chronology.rounds.length, 0);
}

function divide(periods: readonly Period[], depth: number, most: number): ChroniclePart[] {
  const unit = UNITS[depth]!;
  return [...Map.groupBy(periods, ({ to }) => unit.keyOf(...splitMonth(to)))].flatMap(([key, members]) => {
    const place = { key, edtf: unit.edtfOf(...splitMonth(members[0]!.to)) };
    if (countRounds(members) <= most) return [makePart(place, members, [], null)];
    return depth + 1 < UNITS.length ? divide(members, depth + 1, most) : divideMonth(place, members, most);
  });
}

/** Something that is never cut: a step of a period, or one of its rounds that have no place in the order. */
interface Atom {
  readonly period: Period;
  readonly step: Step | null;
  readonly rounds: readonly Round[];
}

function divideMonth(
  place: Pick<ChroniclePart, 'key' | 'edtf'>,
  periods: readonly Period[],
  most: number,
): ChroniclePart[] {
  const atoms = periods.flatMap((period): Atom[] => [
    ...period.steps.map((step) => ({ period, step, rounds: step.rounds })),
    ...period.floating.map((round) => ({ period, step: null, rounds: [round] })),
  ]);
  const chunks = chunk(atoms, most, ({ rounds }) => rounds.length);
  return chunks.map((members, index) =>
    makePart(place, joinAtoms(members), [], chunks.length > 1 ? index + 1 : null),
  );
}

function joinAtoms(atoms: readonly Atom[]): Period[] {
  return [...Map.groupBy(atoms, ({ period }) => period)].map(([{ from, to }, members]) => ({
    from,
    to,
    steps: members.flatMap(({ step }) => step ?? []),
    floating: members.flatMap(({ step, rounds }) => (step === null ? rounds : [])),
  }));
}

function makePart(
  { key, edtf }: Pick<ChroniclePart, 'key' | 'edtf'>,
  periods: readonly Period[],
  undated: readonly Round[],
  number: number | null,
): ChroniclePart {
  const rounds = [...periods.flatMap(roundsOf), ...undated];
  return {
    key: number === null || number === 1 ? key : `${key}-${number}`,
    edtf,
    number,
    chronology: { periods, undated, rounds },
  };
}

function roundsOf({ steps, floating }: Period): Round[] {
  return [...steps.flatMap(({ rounds }) => rounds), ...floating];
}

function countRounds(periods: readonly Period[]): number {
  return periods.reduce((sum, period) => sum + roundsOf(period).length, 0);
}

/** Pieces in order, each as full as may be without going over `most`. */
function chunk<T>(all: readonly T[], most: number, weigh: (item: T) => number): T[][] {
  const chunks: T[][] = [];
  let weight = most;
  for (const item of all) {
    if (chunks.length === 0 || weight + weigh(item) > most) {
      chunks.push([]);
      weight = 0;
    }
    chunks.at(-1)!.push(item);
    weight += weigh(item);
  }
  return chunks;
}

function monthsUnit(length: number, sign: string): Unit {
  const indexOf = (month: number): number => Math.floor((month - 1) / length);
  return {
    keyOf: (year, month) => `${year}-${sign}${indexOf(month) + 1}`,
    edtfOf: (year, month) => {
      const first = indexOf(month) * length + 1;
      return `${year}-${pad(first)}/${year}-${pad(first + length - 1)}`;
    },
  };
}

/** Year and number of the month, of `2025-07`. Years may have more figures or a sign. */
function splitMonth(month: string): [year: string, month: number] {
  return [month.slice(0, -3), Number(month.slice(-2))];
}

function pad(month: number): string {
  return String(month).padStart(2, '0');
}
