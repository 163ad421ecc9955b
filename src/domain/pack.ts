/** SHA-256 of a text, in hexadecimal; the domain has no library of its own for that. */
export type SumOf = (text: string) => string;

/** One line of a pack: what its value was made of, the SHA-256 of the rest, and the value as JSON. */
const LINE = /^[0-9a-f]{64} (?<sum>[0-9a-f]{64}) (?<json>.+)$/su;
const KEY_LENGTH = 64;
const LINE_BREAK = 10;

const decoder = new TextDecoder();

/** The line of a value, with its line break. `key` is the SHA-256 of everything the value was made of. */
export function packLine(key: string, value: unknown, sumOf: SumOf): string {
  const json = JSON.stringify(value);
  return `${key} ${sumOf(json)} ${json}\n`;
}

/** A file that is read in pieces: a pack of many values need not stand in memory as a whole. */
export interface PackSource {
  readonly bytes: number;
  /** What stands from one byte up to another. */
  readonly read: (start: number, end: number) => Uint8Array;
}

/** Bytes that are looked through at once for the ends of lines. */
const STRETCH = 4_000_000;

/**
 * Values in one file, a line each, found by what they were made of. A line is read when it is asked for, so a pack of many values takes
 * little memory; one that is damaged is as good as none.
 */
export class Pack<T> {
  readonly #source: PackSource;
  readonly #sumOf: SumOf;
  readonly #lines = new Map<string, readonly [start: number, end: number]>();

  /** The pack that a file holds. */
  constructor(source: PackSource, sumOf: SumOf) {
    this.#source = source;
    this.#sumOf = sumOf;
    let start = 0;
    for (const end of findLineBreaks(source)) {
      this.#lines.set(this.#text(start, Math.min(start + KEY_LENGTH, end)), [start, end]);
      start = end + 1;
    }
  }

  /** The line of a key, with its line break; null where there is none that is whole. */
  line(key: string): string | null {
    const place = this.#lines.get(key);
    if (place === undefined) return null;
    const line = this.#text(...place);
    const { sum, json } = LINE.exec(line)?.groups ?? {};
    return json !== undefined && this.#sumOf(json) === sum ? `${line}\n` : null;
  }

  /** The value of a key; null where {@link line} is. */
  get(key: string): T | null {
    const line = this.line(key);
    return line === null ? null : this.read(line);
  }

  /** The value that a line of this pack holds. */
  read(line: string): T {
    return JSON.parse(line.slice(2 * (KEY_LENGTH + 1))) as T;
  }

  #text(start: number, end: number): string {
    return decoder.decode(this.#source.read(start, end));
  }
}

function* findLineBreaks({ bytes, read }: PackSource): Generator<number> {
  for (let from = 0; from < bytes; from += STRETCH) {
    const stretch = read(from, Math.min(from + STRETCH, bytes));
    for (let at = stretch.indexOf(LINE_BREAK); at !== -1; at = stretch.indexOf(LINE_BREAK, at + 1)) {
      yield from + at;
    }
  }
}
