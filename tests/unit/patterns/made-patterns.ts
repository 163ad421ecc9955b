import { array, constantFrom, letrec, oneof, tuple } from 'fast-check';
import type { Arbitrary } from 'fast-check';

/** The source of a pattern, and a text that it matches from its first sign to its last. */
export interface MadePattern {
  readonly source: string;
  readonly sample: string;
}

const plain = (source: string, sample = source): MadePattern => ({ source, sample });
const group = ({ source }: MadePattern): string => `(?:${source})`;

const atoms: Arbitrary<MadePattern> = constantFrom(
  ...['a', 'ab', 'talks', 'Moscow', 'k', 's', '-', '–', '’', '9/11', ' '].map((source) => plain(source)),
  plain('\\.', '.'),
  plain('\\s+', ' \n '),
  plain('\\s', '\u00A0'),
  plain('[^\\S\\n]{1,6}', '  '),
  plain('\\p{L}+', 'Ünà'),
  plain('\\d{1,2}', '12'),
  plain('.', 'x'),
  plain('[sz]', 'z'),
  plain('[-‑– ]', '–'),
  plain('[^,;]{1,5}', 'ab c'),
  plain('[a-f\\]]', ']'),
  plain('ſ', 's'),
  plain('é', 'É'),
  plain('\\u0041', 'A'),
  plain('\\x42', 'b'),
  plain('(?<name>peace|truce)', 'truce'),
  plain('(?-i:T)alks', 'Talks'),
  plain('(?<!\\p{N})', ''),
  plain('(?!qq)', ''),
  plain('\\b|', ''),
);

const tree = letrec<{ pattern: MadePattern }>((tie) => ({
  pattern: oneof(
    { maxDepth: 4 },
    atoms,
    array(tie('pattern'), { maxLength: 4 }).map((parts) =>
      plain(parts.map(group).join(''), parts.map(({ sample }) => sample).join('')),
    ),
    tuple(tie('pattern'), tie('pattern')).map(([one, other]) =>
      plain(`${group(one)}|${group(other)}`, other.sample),
    ),
    tie('pattern').map((part) => plain(`${group(part)}?`, '')),
    tie('pattern').map((part) => plain(`${group(part)}+?`, part.sample + part.sample)),
    tie('pattern').map((part) => plain(`${group(part)}{0,3}`, part.sample)),
    tie('pattern').map((part) => plain(`${group(part)}{1,3}`, part.sample)),
    tie('pattern').map((part) => plain(`(?=${part.source})${group(part)}`, part.sample)),
    tie('pattern').map((part) => plain(`${group(part)}(?<=${part.source})`, part.sample)),
  ),
}));

/** Nested repetitions take longer by a multiple for each sign of a text that they fail on in the end. */
const LONGEST_SAMPLE = 16;

/** Patterns of every construct that the rules use, nested, each with a text that it matches. */
export const madePattern: Arbitrary<MadePattern> = tree.pattern
  .filter(({ sample }) => sample.length <= LONGEST_SAMPLE)
  .map(({ source, sample }) => {
    let groups = 0;
    return plain(
      source.replaceAll('<name>', () => `<name${(groups += 1)}>`),
      sample,
    );
  });
