import type { Constraint } from '../../../src/domain/constraint.ts';
import type { Meeting } from '../../../src/domain/meeting.ts';
import type { Position } from '../../../src/domain/position.ts';
import type { MeetingMention, PositionMention } from '../mentions.ts';
import { dateMark, type Quote } from './tag-dates.ts';

/** Meetings as an entry keeps them: numbered in order of first mention, with quotations for evidence. */
export function tagMeetings(mentions: readonly MeetingMention[], quote: Quote): Meeting[] {
  return mentions
    .toSorted(byFirstMention)
    .map((mention, index) => tagMeeting(mention, `m${index + 1}`, quote));
}

function tagMeeting(mention: MeetingMention, id: string, quote: Quote): Meeting {
  const { edtf, direction, dates } = mention.when;
  return {
    id,
    kind: mention.kind,
    title: mention.title,
    summary: mention.summary,
    when: { edtf, direction, marks: dates.map(dateMark) },
    venue: mention.venue,
    venueName: mention.venueName,
    status: mention.status,
    hedges: mention.hedges,
    participants: mention.participants,
    mediators: mention.mediators,
    absent: mention.absent,
    issues: mention.issues,
    ...(mention.constraints && { constraints: mention.constraints.map((order) => tagOrder(order, quote)) }),
    evidence: mention.evidence.map((span) => quote(span)),
  };
}

function tagOrder(
  { relation, days, venue, evidence }: NonNullable<MeetingMention['constraints']>[number],
  quote: Quote,
): Constraint {
  return { relation, days, venue, evidence: quote(evidence) };
}

function byFirstMention(a: MeetingMention, b: MeetingMention): number {
  return (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0);
}

/** Positions as an entry keeps them, in order of the text. */
export function tagPositions(mentions: readonly PositionMention[], quote: Quote): Position[] {
  return mentions.map((mention) => ({
    party: mention.party,
    issue: mention.issue,
    stance: mention.stance,
    basis: mention.rule === 'noted' ? 'noted' : 'rule',
    evidence: quote(mention),
  }));
}
