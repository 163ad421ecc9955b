import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { ChronicleFile } from '../../../src/domain/chronicle-file.ts';
import { calendar } from '../../../src/exports/calendar.ts';
import { selectRounds } from '../../../src/exports/select-rounds.ts';
import { makeFile, NASTY, ROOT, words } from './make-file.ts';

function write(file: ChronicleFile, root = ROOT): string {
  return calendar(file, { name: file.title, rounds: file.rounds }, words, root);
}

function eventsOf(text: string): Map<string, InstanceType<typeof ICAL.Component>> {
  const root = new ICAL.Component(ICAL.parse(text));
  return new Map(
    root
      .getAllSubcomponents('vevent')
      .map((event) => [String(event.getFirstPropertyValue('uid')).replace('@parley', ''), event]),
  );
}

const file = makeFile();
const text = write(file);
const events = eventsOf(text);
const valueOf = (id: string, name: string): string => String(events.get(id)?.getFirstPropertyValue(name));

describe('a calendar, read by an independent parser', () => {
  test('has every meeting with a first and a last day, and no other', () => {
    const closed = file.rounds.filter(({ edtf }) => edtf !== null && !edtf.includes('..'));
    expect([...events.keys()].sort()).toEqual(closed.map(({ id }) => id).sort());
    expect(events.has('a-m4')).toBe(false);
    expect(events.has('a-m5')).toBe(false);
  });

  test('says how many it leaves out', () => {
    expect(text.replaceAll('\r\n ', '')).toContain('2 more meetings have no stated date');
  });

  test('covers whole days without a time zone, the end not counted', () => {
    const start = events.get('a-m3')?.getFirstPropertyValue('dtstart') as InstanceType<typeof ICAL.Time>;
    expect(start.isDate).toBe(true);
    expect([valueOf('a-m3', 'dtstart'), valueOf('a-m3', 'dtend')]).toEqual(['2025-05-10', '2025-05-12']);
    expect([valueOf('b-m5', 'dtstart'), valueOf('b-m5', 'dtend')]).toEqual(['2025-11-01', '2025-12-01']);
  });

  test.each([
    ['a-m1', 'CONFIRMED', 'held on a known day'],
    ['a-m2', 'CONFIRMED', 'held from one named day to another'],
    ['a-m3', 'TENTATIVE', 'held some time in a weekend'],
    ['b-m1', 'TENTATIVE', 'expected on a known day'],
    ['b-m2', 'TENTATIVE', 'held about a day'],
    ['b-m3', 'CANCELLED', 'cancelled'],
    ['b-m4', 'TENTATIVE', 'hedged'],
    ['b-m5', 'TENTATIVE', 'proposed for a month'],
  ])('has %s as %s: %s', (id, status) => {
    expect(valueOf(id, 'status')).toBe(status);
  });

  test('says in words that a tentative meeting is not certain, and why', () => {
    for (const [id, event] of events) {
      const isTentative = event.getFirstPropertyValue('status') === 'TENTATIVE';
      expect(valueOf(id, 'summary').includes('not certain')).toBe(isTentative);
    }
    expect(valueOf('a-m3', 'description')).toContain(words.exports.someDay);
    expect(valueOf('b-m1', 'description')).toContain(words.exports.onlyExpected);
    expect(valueOf('b-m4', 'description')).toContain('“possibly”');
  });

  test('blocks nobody’s time', () => {
    for (const id of events.keys()) expect(valueOf(id, 'transp')).toBe('TRANSPARENT');
  });

  test('keeps the words as they are, but for what the format forbids', () => {
    expect(valueOf('a-m1', 'summary')).toBe(NASTY.replace('\u0007', ''));
  });

  test('folds its lines at 75 bytes', () => {
    const long = text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
    expect(long).toEqual([]);
  });

  test('links to the page where the host is known, and only there', () => {
    expect(valueOf('a-m1', 'url')).toBe('https://example.org/parley/meetings/a-m1/');
    expect(eventsOf(write(file, '/parley/')).get('a-m1')?.getFirstPropertyValue('url')).toBeNull();
  });

  test('is the same bytes each time, and can be empty', () => {
    expect(write(makeFile())).toBe(text);
    expect(eventsOf(write(selectRounds(file, new Set()))).size).toBe(0);
  });
});
