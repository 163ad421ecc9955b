import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { ChronicleFile, RoundRecord } from '../domain/chronicle-file.ts';
import { isClosed } from '../domain/closed-day.ts';
import { addDays } from '../domain/edtf.ts';
import { isAbsolute, roundAddress } from './addresses.ts';
import { withoutControls } from './escape-markup.ts';
import type { ExportWords } from './export-words.ts';
import { tellRound } from './tell-round.ts';

/** Which rounds a calendar has, and what it is called. */
export interface CalendarScope {
  readonly name: string;
  readonly rounds: readonly RoundRecord[];
}

/** A day for what was told nobody knows when; the format requires one. */
const NO_DAY = '1970-01-01';

/**
 * The rounds as an iCalendar (RFC 5545). Every event is whole days without a time zone. Where the very days are not known, or nobody says
 * for sure that it is held, the event is tentative, covers all days it may have been on and says so. What has no days at all, or no first
 * or last one, is counted in the calendar's description and makes no event.
 */
export function calendar(
  file: ChronicleFile,
  { name, rounds }: CalendarScope,
  words: ExportWords,
  root: string,
): string {
  const dated = rounds.filter(hasDays);
  const left = rounds.length - dated.length;
  const result = ical({
    name: withoutControls(name),
    description: withoutControls(
      left === 0 ? file.description : `${file.description} ${words.exports.leftOut(left)}`,
    ),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Parley', product: 'Parley', language: 'EN' },
    ttl: 60 * 60 * 24,
  });
  for (const round of dated) {
    const told = tellRound(round, file, words);
    result.createEvent({
      id: `${round.uid}@parley`,
      sequence: round.revision,
      stamp: `${round.since ?? NO_DAY}T00:00:00Z`,
      start: round.earliest,
      end: addDays(round.latest, 1),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      status: statusOf(round),
      summary: withoutControls(
        told.doubt === null ? round.title : words.exports.unsure(round.title, told.when),
      ),
      description: withoutControls(describe(round, file, words, root).join('\n')),
      ...(round.venueName === null ? {} : { location: withoutControls(round.venueName) }),
      categories: [{ name: words.kinds[round.kind] }],
      ...(isAbsolute(root) ? { url: roundAddress(root, round) } : {}),
    });
  }
  return result.toString();
}

type DatedRound = RoundRecord & { earliest: string; latest: string };

function hasDays(round: RoundRecord): round is DatedRound {
  const { earliest, latest } = round;
  return earliest !== null && latest !== null && isClosed({ earliest, latest });
}

function statusOf({ status, certain, exact }: RoundRecord): ICalEventStatus {
  if (status === 'cancelled') return ICalEventStatus.CANCELLED;
  return certain && exact ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
}

function describe(round: RoundRecord, file: ChronicleFile, words: ExportWords, root: string): string[] {
  const told = tellRound(round, file, words);
  const lines = [
    `${words.exports.when}: ${told.when}`,
    told.doubt,
    `${words.exports.status}: ${told.status}`,
    told.participants.length === 0 ? null : `${words.exports.participants}: ${told.participants.join(', ')}`,
    ...told.reports.map(({ sentence, source, url }) =>
      [`“${sentence}” – ${source}`, url].filter((part) => part !== null).join(' '),
    ),
    isAbsolute(root) ? roundAddress(root, round) : null,
  ];
  return lines.filter((line) => line !== null);
}
