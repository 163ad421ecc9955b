import { addDays } from '../../../src/domain/edtf.ts';
import { makeRandom } from '../../kill/make-random.ts';
import { BACKGROUND, HEADINGS } from './background-sentences.ts';
import { sayDay, sayDays } from './day-words.ts';
import { ABOUT_HELD, COMING, EARLIER, HELD, LISTED, TITLES } from './event-sentences.ts';
import { fillSentence, pickSubject, type Setting } from './fill-sentence.ts';
import { PAPERS, pick } from './names.ts';
import { eventAt, mixSeeds, ROUNDS, type Event, type Plan } from './plan-events.ts';

/** A part of an article, before it is written in one form or another. */
export type Block =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** An article of a made corpus. */
export interface Article {
  readonly id: string;
  readonly title: string;
  /** ISO day it came out. */
  readonly published: string;
  readonly paper: string;
  readonly blocks: readonly Block[];
}

const WORDS = 600;
/** Papers that report the same meeting. */
const REPORTS = 2;
const MEETINGS_A_LIST = 20;
/** Fifty years, which leave 10,000 meetings days of their own. */
const LONG = { from: '1975-01-01', to: '2024-12-31' };
const DAYS_A_MEETING = 20;

/** Articles that each report one meeting, what came before and what is to come; a smaller corpus is the start of a larger one. */
export function makeReports(articles: number, seed = 1): Article[] {
  const plan = { seed, ...LONG };
  return Array.from({ length: articles }, (_, index) => makeReport(index, plan));
}

/** Articles that list so many meetings, twenty each in order of time, about twenty days apart and in fifty years at most. */
export function makeLists(meetings: number, seed = 1): Article[] {
  const longest = addDays(LONG.to, -meetings * DAYS_A_MEETING);
  const plan = { seed, from: longest > LONG.from ? longest : LONG.from, to: LONG.to };
  const events = Array.from({ length: meetings }, (_, index) => eventAt(index, plan));
  events.sort((one, other) => (one.first < other.first ? -1 : 1));
  return Array.from({ length: Math.ceil(meetings / MEETINGS_A_LIST) }, (_, index) => {
    const listed = events.slice(index * MEETINGS_A_LIST, (index + 1) * MEETINGS_A_LIST);
    return makeList(index, listed, seed);
  });
}

function makeReport(index: number, plan: Plan): Article {
  const at = Math.floor(index / REPORTS);
  const event = eventAt(at, plan);
  const random = makeRandom(mixSeeds(plan.seed + 2, index));
  const published = addDays(event.last, Math.floor(random() * 3));
  const setting = { event, published, subject: pickSubject(random), random };
  return {
    id: `report-${String(index).padStart(6, '0')}`,
    title: fillSentence(pick(random, TITLES), setting),
    published,
    paper: pick(random, PAPERS),
    blocks: blocksOf(setting, neighboursOf(at, plan)),
  };
}

/** The rounds of the same series before and after. */
function neighboursOf(at: number, plan: Plan): { before: Event | null; after: Event | null } {
  return {
    before: at % ROUNDS === 0 ? null : eventAt(at - 1, plan),
    after: at % ROUNDS === ROUNDS - 1 ? null : eventAt(at + 1, plan),
  };
}

function blocksOf(setting: Setting, { before, after }: ReturnType<typeof neighboursOf>): Block[] {
  const say = (sentences: readonly string[], event = setting.event): string =>
    fillSentence(pick(setting.random, sentences), { ...setting, event });
  const deck = shuffle(BACKGROUND, setting.random);
  const tell = (count: number): string =>
    deck
      .splice(0, count)
      .map((sentence) => fillSentence(sentence, setting))
      .join(' ');
  const blocks: Block[] = [
    paragraph(`${say(HELD)} ${say(ABOUT_HELD)}`, tell(2)),
    paragraph(tell(4)),
    heading(pick(setting.random, HEADINGS)),
    paragraph(before === null ? '' : say(EARLIER, before), tell(4)),
    table(setting, before, after),
    paragraph(tell(4)),
    paragraph(tell(1), after === null ? '' : say(COMING, after), tell(1)),
  ];
  while (countWords(blocks) < WORDS && deck.length > 0) blocks.splice(-1, 0, paragraph(tell(4)));
  return blocks;
}

function table({ event, subject, random }: Setting, before: Event | null, after: Event | null): Block {
  const rows = [before, event, after].flatMap((one) =>
    one === null
      ? []
      : [[sayDays(one.first, one.last, random).replace(/^(?:on|from) /u, ''), one.town, subject]],
  );
  return { kind: 'table', rows: [['When', 'Where', 'About'], ...rows] };
}

function makeList(index: number, events: readonly Event[], seed: number): Article {
  const random = makeRandom(mixSeeds(seed + 3, index));
  const [start, end] = [events[0]!, events.at(-1)!];
  const published = addDays(end.last, 10);
  const listed = events.map((event) => {
    const setting = { event, published, subject: pickSubject(random), random };
    return paragraph(
      fillSentence(pick(random, LISTED), setting),
      fillSentence(pick(random, BACKGROUND), setting),
    );
  });
  const span = `from ${sayDay(start.first, random)} to ${sayDay(end.last, random)}`;
  return {
    id: `list-${String(index).padStart(6, '0')}`,
    title: `Who met whom ${span}`,
    published,
    paper: pick(random, PAPERS),
    blocks: [paragraph('This list is kept by hand and leaves out what was never confirmed.'), ...listed],
  };
}

function paragraph(...parts: readonly string[]): Block {
  return { kind: 'paragraph', text: parts.filter((part) => part !== '').join(' ') };
}

function heading(text: string): Block {
  return { kind: 'heading', text };
}

function shuffle<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => [random(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}

/** Words of all blocks, as a reader counts them. */
export function countWords(blocks: readonly Block[]): number {
  const texts = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [block.text]));
  return texts.join(' ').split(/\s+/u).length;
}
