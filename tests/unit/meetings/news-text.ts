import { array, constantFrom, oneof, string, type Arbitrary } from 'fast-check';

const WORDS =
  'Russia Ukraine the US U.S. Russian Iranian officials delegation and , . ; — ? talks met consultations meeting round of in Miami Riyadh Geneva Oman hosted mediated by without between was not present absent before after two days on Monday this weekend 12 May 2025 expected will possibly ceasefire plan unveiled signed a 30-day frozen military aid demands rejects supports foreign troops prisoners both sides they Putin’s Witkoff , the latest however Although'.split(
    ' ',
  );

/** Sentences thrown together from the words that the finders look for, with some noise of any kind. */
export const newsText: Arbitrary<string> = array(
  oneof(
    { weight: 8, arbitrary: constantFrom(...WORDS) },
    { weight: 1, arbitrary: string({ unit: 'grapheme', maxLength: 6 }) },
  ),
  { maxLength: 70 },
).map((words) => words.join(' '));
