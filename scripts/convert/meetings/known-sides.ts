import type { Register } from '../../../src/domain/register.ts';
import type { Candidate } from './candidate.ts';
import type { Gathered } from './compare-candidates.ts';
import { sidesOf } from './sides-of.ts';

/** How many sentences back "the two sides" may point. */
const POINTING = 4;
const KNOWN_SIDES =
  /(?<!\p{L})(?<!with )(?:(?<count>both|the two|the three|the four)(?: \p{Ll}[\p{L}-]+)?|the(?: rival| warring| opposing)?) (?<noun>sides|parties|leaders|countries|delegations|governments|presidents|nations|men|teams|capitals|neighbours|neighbors|foes|rivals|states|armies|militaries|ministers|negotiators|envoys|chiefs|commanders)(?!\p{L})/iu;
const COUNTS: Readonly<Record<string, number>> = { both: 2, 'the two': 2, 'the three': 3, 'the four': 4 };

/** "The two sides" are those of the meeting last told of that has so many, where a sentence names nobody itself. */
export function withKnownSides(
  candidate: Candidate,
  clusters: readonly Gathered[],
  register: Register,
): Candidate {
  const { participants, sentence, at, trigger } = candidate;
  if (participants.length > 0) return candidate;
  const series = findSeries(candidate, clusters);
  if (series !== undefined) return { ...candidate, participants: withoutPeople([...series], register) };
  const near = sentence.text.slice(
    Math.max(0, trigger.start - sentence.start - 90),
    trigger.end - sentence.start + 60,
  );
  const isThey = /(?:^|[,;]\s|and\s)they\s[^,;]{0,40}$/iu.test(
    sentence.text.slice(0, trigger.start - sentence.start),
  );
  const { count = '', noun = isThey ? 'they' : '' } = KNOWN_SIDES.exec(near)?.groups ?? {};
  if (noun === '') return candidate;
  const wanted = COUNTS[count.toLowerCase()];
  const known = clusters.findLast((cluster) => {
    const sides = sidesOf(cluster.participants, register).size;
    return (
      at - cluster.members.at(-1)!.at <= POINTING && (wanted === undefined ? sides >= 2 : sides === wanted)
    );
  });
  if (known === undefined) return candidate;
  const ids = [...known.participants];
  const isOfPeople = /^(?:leaders|presidents|men|they)$/iu.test(noun);
  return {
    ...candidate,
    participants: isOfPeople ? ids : withoutPeople(ids, register),
  };
}

function withoutPeople(ids: readonly string[], register: Register): string[] {
  return ids.filter((id) => register.parties.get(id)?.kind !== 'person');
}

/** The sides of the numbered round that this one follows, or that have just agreed on something in "the talks, mediated by …". */
function findSeries(
  { trigger, at, mediators, kind }: Candidate,
  clusters: readonly Gathered[],
): ReadonlySet<string> | undefined {
  const near = clusters.filter(
    ({ members, participants }) => at - members.at(-1)!.at <= POINTING && participants.size > 1,
  );
  const { ordinal } = trigger;
  if (ordinal !== undefined)
    return near.findLast(({ members }) =>
      members.some((other) => other.trigger.ordinal !== undefined && other.trigger.ordinal !== ordinal),
    )?.participants;
  const last = clusters.at(-1);
  const isOutcome = last?.members[0]!.kind === 'agreement' && near.includes(last) && at > last.members[0]!.at;
  const isPointing =
    kind !== 'agreement' && mediators.length > 0 && /^the (?:talks|negotiations)/iu.test(trigger.phrase);
  return isOutcome && isPointing ? last.participants : undefined;
}
