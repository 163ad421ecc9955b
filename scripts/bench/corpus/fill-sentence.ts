import { DOINGS, MATTERS, QUALITIES, THINGS } from './background-sentences.ts';
import { sayComingDay, sayDays, sayMonth, sayRecentDay } from './day-words.ts';
import { SUBJECTS } from './event-sentences.ts';
import { makeName, pick } from './names.ts';
import type { Event } from './plan-events.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** What the words in braces of a sentence stand for. */
export interface Setting {
  readonly event: Event;
  /** ISO day the article came out. */
  readonly published: string;
  readonly subject: string;
  readonly random: () => number;
}

/** A sentence with its braces filled. Throws where it names something that no event has. */
export function fillSentence(sentence: string, setting: Setting): string {
  const filled = sentence.replaceAll(/\{(?<slot>[^}]+)\}/gu, (_, slot: string) => sayFor(slot, setting));
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

/** A subject for an article to be about. */
export function pickSubject(random: () => number): string {
  return pick(random, SUBJECTS);
}

function sayFor(slot: string, setting: Setting): string {
  const say = slots[slot];
  if (say === undefined) throw new Error(`no event has a {${slot}}`);
  return say(setting);
}

const slots: Readonly<Record<string, (setting: Setting) => string>> = {
  a: ({ event }) => event.sides[0].name,
  b: ({ event }) => event.sides[1].name,
  m: ({ event }) => event.mediator.name,
  A: ({ event }) => upper(event.sides[0].name),
  M: ({ event }) => upper(event.mediator.name),
  "a's": ({ event }) => event.sides[0].adjective,
  "b's": ({ event }) => event.sides[1].adjective,
  'a seat': ({ event }) => event.sides[0].seat,
  'b seat': ({ event }) => event.sides[1].seat,
  'A seat': ({ event }) => event.sides[0].seat,
  town: ({ event }) => event.town,
  round: ({ event }) => ORDINALS[event.round - 1] ?? 'further',
  subject: ({ subject }) => subject,
  days: ({ event, random }) => sayDays(event.first, event.last, random),
  day: ({ event, published, random }) => sayRecentDay(event.last, published, random),
  soon: ({ event, published, random }) => sayComingDay(event.first, published, random),
  month: ({ event, random }) =>
    sayMonth(`${Number(event.first.slice(0, 4)) - 1 - Math.floor(random() * 4)}-${event.first.slice(5)}`),
  name: ({ random }) => makeName(random),
  hours: ({ random }) => pick(random, ['three', 'four', 'five', 'six', 'nine']),
  count: ({ random }) => String(6 + Math.floor(random() * 80)),
  matter: ({ random }) => pick(random, MATTERS),
  thing: ({ random }) => pick(random, THINGS),
  doing: ({ random }) => pick(random, DOINGS),
  quality: ({ random }) => pick(random, QUALITIES),
};

function upper(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
