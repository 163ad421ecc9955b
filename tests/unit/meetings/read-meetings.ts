import { findDates } from '../../../scripts/convert/dates/find-dates.ts';
import { findMeetings } from '../../../scripts/convert/meetings/find-meetings.ts';
import type { MeetingMention } from '../../../scripts/convert/mentions.ts';
import { findParties } from '../../../scripts/convert/parties/find-parties.ts';
import { splitSentences } from '../../../scripts/convert/sentences.ts';
import { findVenues } from '../../../scripts/convert/venues/find-venues.ts';
import { project } from '../venues/project-register.ts';

/** The meetings of a text, found with the project's register. */
export function readMeetings(text: string, published: string | null = null): MeetingMention[] {
  const { register } = project;
  const sentences = splitSentences(text);
  return findMeetings({
    text,
    sentences,
    dates: findDates(text, published),
    venues: findVenues(text, sentences, register),
    parties: findParties(text, sentences, register, published),
    register,
    published,
  });
}

/** One line for a meeting: what a reader would be told of it. */
export function lineOf({ kind, status, title, when, absent, mediators, hedges }: MeetingMention): string {
  const parts = [
    `${kind} ${status}: ${title}`,
    when.edtf ?? '',
    mediators.length === 0 ? '' : `by ${mediators.join(' ')}`,
    absent.length === 0 ? '' : `without ${absent.join(' ')}`,
    hedges.length === 0 ? '' : `"${hedges.join('" "')}"`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}
