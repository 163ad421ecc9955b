import type { PartyMention } from '../mentions.ts';
import { takeJoined, takeJoinedFrom } from '../parties/joined-parties.ts';
import type { Trigger } from './trigger.ts';

/** "An agreement between the British and Irish governments". */
const BETWEEN = /^\s+between\s+(?:(?:the|both)\s+)?(?:governments?\s+of\s+(?:the\s+)?)?$/u;
const PASSIVE_BY = /(?<!\p{L})by\s+(?:the\s+)?$/u;

/** Who puts a plan forward, takes a measure or signs: the parties just before the verb, or after "by"; those before "plan" in "the US plan". */
export function findMakers(trigger: Trigger, parties: readonly PartyMention[], text: string): PartyMention[] {
  if (trigger.rule === 'timed-pause' || trigger.rule === 'idea-of-pause')
    return proposersOf(trigger, parties, text);
  const before = parties.filter(({ end, role }) => end <= trigger.start && role !== 'absent');
  const last = before.at(-1);
  const isSubject = last !== undefined && isSubjectGap(text.slice(last.end, trigger.start));
  if (trigger.rule === 'named-plan')
    return last !== undefined && isOwnerGap(text.slice(last.end, trigger.start)) ? [last] : [];
  if (isSubject) return takeJoined(before, text);
  const sides = parties.findIndex(
    ({ start }) => start >= trigger.end && BETWEEN.test(text.slice(trigger.end, start)),
  );
  if (sides !== -1) return takeJoinedFrom(parties.slice(sides), text);
  const agent = parties.findIndex(
    ({ start }) => start >= trigger.end && PASSIVE_BY.test(text.slice(Math.max(0, start - 12), start)),
  );
  return agent === -1 ? [] : takeJoinedFrom(parties.slice(agent), text);
}

/** "Egypt's peace plan", "the American officials' draft peace plan". */
function isOwnerGap(gap: string): boolean {
  return /^(?:['’]s?)?(?:\s+(?:officials|government|president|mediators))?['’]?\s+(?:(?:own|new|latest|original|revised|draft|proposed|so-called|controversial|\d+-point)\s+)?$/u.test(
    gap,
  );
}

function isSubjectGap(gap: string): boolean {
  return (
    (gap.length < 70 &&
      !/[;:]|(?<!\p{L})(?:that|which|if|on|against|from|to|for|over|in|of)(?!\p{L})/u.test(gap)) ||
    SAYING_IT_DID.test(gap)
  );
}

/** "X announced in Oslo that they had signed". */
const SAYING_IT_DID =
  /^(?:\s+\p{Ll}+)?\s+(?:said|announced|confirmed|declared)(?:\s[^.;:]{0,50})?\s(?:that\s)?(?:they|it) (?:had|have|has)\s+(?:\p{Ll}+ly\s+)?$/u;

const PROPOSED_BY = /^[^.;,]{0,20}(?:proposed|offered|suggested|put forward|floated) by (?:the )?$/u;

function proposersOf(trigger: Trigger, parties: readonly PartyMention[], text: string): PartyMention[] {
  const before = parties.filter(({ end }) => end <= trigger.start);
  const last = before.at(-1);
  const gap = last === undefined ? '' : text.slice(last.end, trigger.start);
  const agent = parties.findIndex(
    ({ start }) => start >= trigger.end && PROPOSED_BY.test(text.slice(trigger.end, start)),
  );
  const proposedBy = agent === -1 ? [] : takeJoinedFrom(parties.slice(agent), text);
  if (proposedBy.length > 0) return proposedBy;
  return /(?<!\p{L})(?:propos|offer|suggest|float|put forward|call(?:s|ed) for|table)\p{L}*/u.test(gap) &&
    gap.length < 90
    ? takeJoined(before, text)
    : [];
}
