import type { Problem } from '../../src/domain/problems.ts';
import type { Register } from '../../src/domain/register.ts';
import type { Mentions } from './mentions.ts';
import { correctDates } from './notes/correct-dates.ts';
import { correctMeetings } from './notes/correct-meetings.ts';
import { correctParties, correctPositions, correctVenues } from './notes/correct-names.ts';
import { locateCorrections } from './notes/locate-corrections.ts';
import type { NotesDocument } from './read-notes.ts';
import type { Sentence } from './sentences.ts';
import { tagText, type Corrector } from './tag-text.ts';

/**
 * Everything found in a text, with the editor's corrections on top. Dates, venues and parties are corrected before meetings are made of
 * them. A correction that cannot be applied is reported, never passed over.
 */
export function tagWithNotes(
  text: string,
  sentences: readonly Sentence[],
  document: NotesDocument,
  register: Register,
): { mentions: Mentions; problems: Problem[] } {
  const problems: Problem[] = [];
  const published = document.notes.published ?? null;
  const collect = <T extends { problems: readonly Problem[] }>(result: T): T => {
    problems.push(...result.problems);
    return result;
  };
  const locate = <K extends Parameters<typeof locateCorrections>[0]>(kind: K) =>
    collect(locateCorrections(kind, document, text)).located;
  const corrector: Corrector = {
    named: ({ dates, venues, parties }) => ({
      dates: collect(correctDates(dates, locate('dates'), published)).mentions,
      venues: collect(correctVenues(venues, locate('venues'), register, text)).mentions,
      parties: collect(correctParties(parties, locate('parties'), register)).mentions,
    }),
    told: ({ meetings, positions }) => ({
      meetings: collect(correctMeetings(meetings, locate('meetings'), register, sentences)).meetings,
      positions: collect(correctPositions(positions, locate('positions'), register)).mentions,
    }),
  };
  const mentions = tagText(text, published, register, corrector);
  return { mentions, problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}
