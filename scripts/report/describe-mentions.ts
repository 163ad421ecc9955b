import type {
  DateMention,
  MeetingMention,
  Mentions,
  PartyMention,
  PositionMention,
  Span,
  VenueMention,
} from '../convert/mentions.ts';

/** The mentions of a text as plain JSON values: spans in UTF-16 code units, end exclusive. */
export function describeMentions({ dates, venues, parties, meetings, positions }: Mentions) {
  return {
    dates: dates.map(describeDate),
    venues: venues.map(describeVenue),
    parties: parties.map(describeParty),
    meetings: meetings.map(describeMeeting),
    positions: positions.map(describePosition),
  };
}

/** The same in the form of one line of `tag --jsonl`: what is needed to compare with other taggers. */
export function describeBriefly({ dates, venues, parties, meetings }: Mentions) {
  return {
    dates: dates.map(({ start, end, text, kind, edtf, direction, rule }) => ({
      start,
      end,
      text,
      kind,
      edtf,
      direction,
      rule,
    })),
    venues: venues.map(({ start, end, text, venue, status, hedges }) => ({
      start,
      end,
      text,
      venue,
      status,
      hedged: hedges.length > 0,
    })),
    parties: parties.map(describeParty),
    meetings: meetings.map(describeMeeting),
  };
}

function describeDate({ start, end, text, kind, edtf, direction, rule, basis, readings }: DateMention) {
  return { start, end, text, kind, edtf, direction, rule, basis, readings };
}

function describeVenue({ start, end, text, venue, name, status, hedges, rule }: VenueMention) {
  return {
    start,
    end,
    text,
    venue,
    name,
    status,
    hedged: hedges.length > 0,
    hedges: hedges.map(spanOf),
    rule,
  };
}

function describeParty({ start, end, text, party, role, rule }: PartyMention) {
  return { start, end, text, party, role, rule };
}

function describeMeeting({ id: _id, evidence, when, ...meeting }: MeetingMention) {
  return { ...meeting, when, evidence: evidence.map(spanOf) };
}

function describePosition({ start, end, text, party, issue, stance, rule }: PositionMention) {
  return { start, end, text, party, issue, stance, rule };
}

function spanOf({ start, end, text }: Span): Span {
  return { start, end, text };
}
