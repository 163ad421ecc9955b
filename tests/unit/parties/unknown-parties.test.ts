import { expect, it } from 'vitest';
import { findParties } from '../../../scripts/convert/parties/find-parties.ts';
import { findUnknownParties } from '../../../scripts/convert/parties/find-unknown-parties.ts';
import { splitSentences } from '../../../scripts/convert/sentences.ts';
import { project } from '../venues/project-register.ts';

function unknown(text: string): string[] {
  const sentences = splitSentences(text);
  const parties = findParties(text, sentences, project.register, null);
  return findUnknownParties(sentences, parties, project.register).map(({ text: name }) => name);
}

const table: readonly (readonly [string, readonly string[]])[] = [
  ['In the hall the Ruritanian delegation sat down.', ['Ruritanian']],
  ['Talks between Ruritania and Iran went on.', ['Ruritania']],
  ['Talks between Iran and the Free Marsh Front went on.', ['Free Marsh Front']],
  ['A delegation from Ruritania met negotiators from Ruritania.', ['Ruritania']],
  ['Ruritania and Iraq agreed to talks.', ['Ruritania']],
  ['Talks between Iran and Iraq went on.', []],
  ['A delegation from Geneva arrived.', []],
  ['Ruritania won the match.', []],
];

it.each(table)('finds who acts like a party unknown to the register in "%s"', (sentence, expected) => {
  expect(unknown(sentence)).toEqual(expected);
});
