import type { MeetingCorrection } from '../../../src/domain/notes.ts';
import type { Problem } from '../../../src/domain/problems.ts';
import type { Register } from '../../../src/domain/register.ts';
import type { MeetingMention, Span } from '../mentions.ts';
import { findSentence, type Sentence } from '../sentences.ts';
import { nothingToReject, overlaps } from './correct-mentions.ts';
import { checkParties, checkVenue, missingFields } from './correct-names.ts';
import type { Located } from './locate-corrections.ts';

/** Meetings with the editor's corrections; a correction is about the meeting whose evidence holds its quotation. */
export function correctMeetings(
  meetings: readonly MeetingMention[],
  corrections: readonly Located<'meetings'>[],
  register: Register,
  sentences: readonly Sentence[],
): { meetings: MeetingMention[]; problems: Problem[] } {
  const corrected = [...meetings];
  const problems: Problem[] = [];
  for (const located of corrections) {
    const told = corrected.filter(({ evidence }) => evidence.some((span) => overlaps(span, located.span)));
    const problem = checkCorrection(located, told, register);
    if (problem !== null) {
      problems.push(problem);
      continue;
    }
    const [old] = told;
    const fresh = located.correction.reject ? [] : [applyTo(old, located, register, sentences)];
    if (old === undefined) corrected.push(...fresh);
    else corrected.splice(corrected.indexOf(old), 1, ...fresh);
  }
  return { meetings: corrected, problems };
}

function checkCorrection(
  located: Located<'meetings'>,
  told: readonly MeetingMention[],
  register: Register,
): Problem | null {
  const { correction } = located;
  if (told.length > 1) return severalMeetings(located, told);
  if (told.length === 0 && correction.reject) return nothingToReject(located);
  const { kind, title, status } = correction;
  if (told.length === 0 && (kind === undefined || title === undefined || status === undefined))
    return missingFields(located, 'kind, title and status');
  return (
    checkVenue(correction.venue, register, located) ??
    checkParties(correction.participants ?? [], register, located, 'participants') ??
    checkParties(correction.mediators ?? [], register, located, 'mediators') ??
    checkParties(correction.absent ?? [], register, located, 'absent')
  );
}

function severalMeetings(
  { correction, problem }: Located<'meetings'>,
  told: readonly MeetingMention[],
): Problem {
  const message = `"${correction.quote}" stands in the evidence of ${told.length} meetings`;
  const titles = told.map(({ title }) => `"${title}"`).join(', ');
  return problem('ambiguous-quotation', message, `quote words that only one of them has: ${titles}`);
}

function applyTo(
  old: MeetingMention | undefined,
  { correction, span }: Located<'meetings'>,
  register: Register,
  sentences: readonly Sentence[],
): MeetingMention {
  const meeting = old ?? newMeeting(findSentence(sentences, span) ?? span);
  const { when, venue, quote: _quote, in: _in, because: _because, reject: _reject, ...fields } = correction;
  return {
    ...meeting,
    ...(fields satisfies Partial<MeetingCorrection> as Partial<MeetingMention>),
    ...(venue !== undefined && { venue, venueName: register.venues.get(venue)?.name ?? venue }),
    ...(when !== undefined && { when: { edtf: when, direction: null, dates: [] } }),
  };
}

/** A meeting of which nothing is known yet but the words that tell of it. */
function newMeeting(evidence: Span): MeetingMention {
  return {
    id: 'm0',
    kind: 'talks',
    title: '',
    summary: '',
    when: { edtf: null, direction: null, dates: [] },
    venue: null,
    venueName: null,
    status: 'held',
    hedges: [],
    participants: [],
    mediators: [],
    absent: [],
    issues: [],
    venueStatuses: new Map(),
    evidence: [evidence],
  };
}
