import type { Register } from '../../../src/domain/register.ts';
import { splitSentences } from '../../convert/sentences.ts';
import { findVenues } from '../../convert/venues/find-venues.ts';
import type { GoldDocument } from '../dates-gold.ts';
import { scoreDates } from '../dates-score.ts';
import { taggers } from '../dates-taggers.ts';
import { median } from '../measure/statistics.ts';
import { OWN, type Measure } from '../report/measure.ts';
import { findVenuesPlainly } from '../venues-baseline.ts';
import type { GoldSentence } from '../venues-gold.ts';
import { scoreVenues } from '../venues-score.ts';

/** A text and the ISO day it came out. */
export interface DatedText {
  readonly text: string;
  readonly published: string;
}

/** Megabytes a second that each date tagger gets through, once a round, after a first pass that is not counted. */
export function measureDateSpeed(what: string, texts: readonly DatedText[], rounds: number): Measure[] {
  const runs = taggers.map(({ name, tag }) => ({
    name,
    run: () => texts.forEach(({ text, published }) => tag(text, published)),
  }));
  return measureSpeed(what, runs, bytesOf(texts.map(({ text }) => text)), rounds);
}

/** F1 in per cent of each date tagger on labelled documents: the dates overlap; they also mean the same days. */
export function measureDateQuality(gold: readonly GoldDocument[]): Measure[] {
  return taggers.flatMap(({ name, tag }): Measure[] => {
    const score = scoreDates(
      gold.map((document) => ({ document, dates: tag(document.text, document.published) })),
    );
    return [
      { what: 'dates, relaxed F1', tool: name, unit: 'score', values: [score.relaxed] },
      { what: 'dates, value F1', tool: name, unit: 'score', values: [score.value] },
    ];
  });
}

/** Ways to find venues in a text. */
function venueFinders(register: Register) {
  return [
    { name: OWN, find: (text: string) => findVenues(text, splitSentences(text), register) },
    { name: 'in/at + capitals', find: findVenuesPlainly },
  ];
}

/** Megabytes a second of looking for venues. */
export function measureVenueSpeed(
  what: string,
  texts: readonly string[],
  register: Register,
  rounds: number,
): Measure[] {
  const runs = venueFinders(register).map(({ name, find }) => ({
    name,
    run: () => texts.forEach((text) => find(text)),
  }));
  return measureSpeed(what, runs, bytesOf(texts), rounds);
}

/** Precision, recall and F1 in per cent on labelled sentences. */
export function measureVenueQuality(gold: readonly GoldSentence[], register: Register): Measure[] {
  return venueFinders(register).flatMap(({ name, find }) => {
    const { precision, recall, f1 } = scoreVenues(gold, find);
    return Object.entries({ precision, recall, F1: f1 }).map(([part, value]): Measure => ({
      what: `venues, ${part}`,
      tool: name,
      unit: 'score',
      values: [value * 100],
    }));
  });
}

function measureSpeed(
  what: string,
  runs: readonly { readonly name: string; readonly run: () => void }[],
  bytes: number,
  rounds: number,
): Measure[] {
  for (const { run } of runs) run();
  const seconds = new Map(runs.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of runs) {
      const start = performance.now();
      run();
      seconds.get(name)!.push((performance.now() - start) / 1000);
    }
  }
  return runs.map(({ name }) => ({
    what,
    tool: name,
    unit: 'MB/s',
    values: [bytes / 1e6 / median(seconds.get(name)!)],
  }));
}

function bytesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
