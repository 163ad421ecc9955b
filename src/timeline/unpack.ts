import { isoOf } from '../domain/edtf/days.ts';
import type { Status } from '../domain/venue.ts';
import type { TimelineData } from './data.ts';
import { shortenNames, wordLabel, wordWhat, wordWhen, type ItemWords, type TimelineItem } from './items.ts';
import type { PackedRound, PackedTimeline } from './packed.ts';
import { fill } from './phrases.ts';
import type { DaySpan } from './spans.ts';

/** A time line as it came, with what else the packed file tells. */
export interface UnpackedTimeline extends TimelineData {
  /** The address of the page that lists a round, by the round's id. */
  readonly pageOf: ReadonlyMap<string, string>;
}

/** Unpacks a time line. Words are put together when they are first asked for: of thousands of items few are ever drawn. */
export function unpackTimeline(packed: PackedTimeline): UnpackedTimeline {
  const { rounds, lists, kinds, ...rest } = packed;
  const { words, names, language } = packed;
  const itemWords: ItemWords = {
    language,
    kinds,
    statuses: names.status as Record<Status, string>,
    inPlace: (kind, place) => fill(words.inPlace, { kind, place }),
    notStated: (when) => fill(words.notStated, { when }),
  };
  const placed = rounds.filter((round) => round[9] !== null);
  return {
    ...rest,
    items: placed.map((round) => new PackedItem(round, packed, itemWords)),
    unplaced: rounds.filter((round) => round[9] === null).map(([id]) => id),
    pageOf: new Map(rounds.map((round) => [round[0], lists.pages[round[10]]!])),
  };
}

class PackedItem implements TimelineItem {
  readonly id: string;
  readonly dating: TimelineItem['dating'];
  readonly possible: DaySpan;
  readonly certain: DaySpan | null;
  readonly status: Status;
  readonly venue: string;
  readonly sure: boolean;
  readonly #round: PackedRound;
  readonly #packed: PackedTimeline;
  readonly #words: ItemWords;

  constructor(round: PackedRound, packed: PackedTimeline, words: ItemWords) {
    this.#round = round;
    this.#packed = packed;
    this.#words = words;
    const when = round[9]!;
    this.id = round[0];
    this.status = packed.lists.statuses[round[2]]!;
    this.venue = packed.lists.venues[round[3]] ?? '';
    this.sure = round[8] === 1;
    if (typeof when === 'number') {
      this.dating = 'dated';
      this.possible = { from: when, to: when };
      this.certain = this.possible;
      return;
    }
    const [, isReported, from, to, certainFrom, certainTo] = when;
    this.dating = isReported === 1 ? 'reported' : 'dated';
    this.possible = { from: from!, to: to! };
    this.certain = certainFrom === undefined ? null : { from: certainFrom, to: certainTo! };
  }

  get kind(): string {
    return this.#words.kinds[this.#packed.lists.kinds[this.#round[1]]!];
  }

  get place(): string {
    return this.#packed.lists.places[this.#round[4]] ?? '';
  }

  get what(): string {
    return wordWhat(this, this.#words);
  }

  get when(): string {
    const when = this.#round[9]!;
    return wordWhen(this.dating, typeof when === 'number' ? isoOf(when) : when[0], this.#words);
  }

  get label(): string {
    const { what, status, when } = this;
    return wordLabel({ what, status, when, names: this.#names }, this.#words);
  }

  get who(): string {
    return shortenNames(this.#names, this.#words.language);
  }

  get venues(): readonly string[] {
    return this.#packed.lists.within[this.#round[3]] ?? [];
  }

  get parties(): readonly string[] {
    return [...this.#round[5], ...this.#round[6]].map((party) => this.#packed.lists.parties[party]!);
  }

  get issues(): readonly string[] {
    return this.#round[7].map((issue) => this.#packed.lists.issues[issue]!);
  }

  get #names(): string[] {
    return this.#round[5].map((party) => {
      const id = this.#packed.lists.parties[party]!;
      return this.#packed.names.party[id] ?? id;
    });
  }
}
