import type { PartyMention } from '../mentions.ts';
import { ROLE_PHRASE } from './words.ts';

const JOINT = new RegExp(
  `^(?:['’]s?)?(?:\\s+${ROLE_PHRASE})?(?:\\s*,\\s*(?:and\\s+)?|\\s+(?:and|&)\\s+|\\s+)(?:the\\s+)?(?:${ROLE_PHRASE}\\s+)?$`,
  'u',
);

/** The last of `mentions` with those joined to it by "and", a comma or one noun phrase: "France, Germany and Poland". */
export function takeJoined(mentions: readonly PartyMention[], text: string): PartyMention[] {
  let from = mentions.length - 1;
  while (from > 0 && JOINT.test(text.slice(mentions[from - 1]!.end, mentions[from]!.start))) from -= 1;
  return mentions.slice(Math.max(0, from));
}

/** The first of `mentions` with those joined to it, as {@link takeJoined} does from the end. */
export function takeJoinedFrom(mentions: readonly PartyMention[], text: string): PartyMention[] {
  const end = mentions.findIndex((mention, index) => {
    const next = mentions[index + 1];
    return next === undefined || !JOINT.test(text.slice(mention.end, next.start));
  });
  return mentions.slice(0, end + 1);
}
