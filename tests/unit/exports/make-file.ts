import { buildChronicle } from '../../../src/domain/chronicle.ts';
import type { ChronicleFile } from '../../../src/domain/chronicle-file.ts';
import type { DateTag } from '../../../src/domain/date-tag.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import type { KnownChronicle } from '../../../src/domain/known-chronicle.ts';
import type { Meeting } from '../../../src/domain/meeting.ts';
import type { Register } from '../../../src/domain/register.ts';
import { describeChronicle } from '../../../src/exports/describe-chronicle.ts';
import { en } from '../../../src/i18n/en.ts';
import { makeEntry, makeMeeting, makeRegister, quoted } from '../chronicle/make-entry.ts';

export const ROOT = 'https://example.org/parley/';
export const SITE = { title: 'Talks & <truces>', description: 'What was "said", and when.', language: 'en' };
export const words = en;

const OSLO = { venue: 'oslo', venueName: 'Oslo' };
/** Everything a format may stumble on. */
export const NASTY =
  '=SUM(A1); "quoted", <b>bold</b> & ]]> \\n #tag @at [x](y) // comment\u0007 😀 ' + 'long '.repeat(40);

export function makeRegisterWithPlaces(): Register {
  const register = makeRegister([['norway'], ['oslo', 'norway'], ['nowhere']], ['chad', 'niger']);
  const oslo = register.venues.get('oslo')!;
  return {
    ...register,
    venues: new Map([...register.venues, ['oslo', { ...oslo, country: 'NO', coordinates: [59.91, -10.75] }]]),
  };
}

/** A tag for a date the text names by its two ends, or as one. */
export function makeTag(mark: string, edtf: string, type: 'range' | 'unit'): DateTag {
  const fixed = { type: 'fixed' as const, edtf };
  return {
    mark,
    kind: 'date',
    evidence: quoted('then'),
    rule: 'test',
    basis: 'relative',
    edtf,
    direction: null,
    anchor: { kind: 'published' },
    readings: [],
    expression:
      type === 'range' ? { type, from: fixed, to: fixed } : { type: 'unit', unit: 'weekend', shift: 0 },
  };
}

export function tell(id: string, edtf: string | null, more: Parameters<typeof makeMeeting>[1] = {}): Meeting {
  return {
    ...makeMeeting(edtf, { title: `Talks ${id}`, evidence: [quoted(`They talked: ${id}.`)], ...more }),
    id,
  };
}

/** A chronicle with a meeting of every kind of date, and words that try every format. */
export function makeEntries(): Entry[] {
  const ranged = tell('m2', '2025-05-03/2025-05-04');
  const weekend = tell('m3', '2025-05-10/2025-05-11');
  return [
    makeEntry('a', '2025-05-02', {
      title: NASTY,
      source: { name: 'Example Times', url: 'https://example.org/a?b=1&c=2' },
      dates: [
        makeTag('d1', '2025-05-03/2025-05-04', 'range'),
        makeTag('d2', '2025-05-10/2025-05-11', 'unit'),
      ],
      parties: [{ party: 'chad', role: 'participant', mentions: 1, evidence: quoted('Chad') }],
      meetings: [
        tell('m1', '2025-05-01', {
          ...OSLO,
          title: NASTY,
          participants: ['chad', 'niger'],
          evidence: [quoted(NASTY)],
        }),
        { ...ranged, when: { ...ranged.when, marks: ['d1'] } },
        { ...weekend, when: { ...weekend.when, marks: ['d2'] } },
        tell('m4', null, { direction: 'future' }),
        tell('m5', '../2025-04'),
      ],
    }),
    makeEntry('b', '2025-05-27?/2025-06-02?', {
      published: { edtf: '2025-05-27?/2025-06-02?', because: 'It fits.' },
      meetings: [
        tell('m1', '2025-06-20', { status: 'expected' }),
        tell('m2', '2025-03-24~'),
        tell('m3', '2025-05-05', { status: 'cancelled' }),
        tell('m4', '2025-05-06', { hedges: ['possibly'] }),
        tell('m5', '2025-11', { ...OSLO, status: 'proposed' }),
      ],
    }),
    makeEntry('c', null),
  ];
}

export function makeFile(entries = makeEntries(), previous: KnownChronicle | null = null): ChronicleFile {
  return describeChronicle(buildChronicle(entries, makeRegisterWithPlaces()), SITE, previous);
}
