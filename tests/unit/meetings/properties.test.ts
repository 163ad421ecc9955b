import { assert, property } from 'fast-check';
import { expect, it } from 'vitest';
import { meetingSchema } from '../../../src/domain/meeting.ts';
import { newsText } from './news-text.ts';
import { readMeetings } from './read-meetings.ts';

const own = meetingSchema.pick({ id: true, kind: true, title: true, status: true });

it('never throws, quotes the text, and numbers meetings in order', { timeout: 60_000 }, () => {
  assert(
    property(newsText, (text) => {
      const meetings = readMeetings(text, '2025-06-18');
      let last = 0;
      meetings.forEach(({ id, kind, title, status, evidence, participants, absent }, index) => {
        own.parse({ id, kind, title, status });
        expect(id).toBe(`m${index + 1}`);
        expect(evidence.length).toBeGreaterThan(0);
        for (const { start, end, text: words } of evidence) expect(text.slice(start, end)).toBe(words);
        expect(evidence[0]!.start).toBeGreaterThanOrEqual(last);
        expect(participants.filter((party) => absent.includes(party))).toEqual([]);
        last = evidence[0]!.start;
      });
    }),
    { numRuns: 200 },
  );
});

it('says the same of the same text', { timeout: 60_000 }, () => {
  assert(
    property(newsText, (text) => {
      expect(readMeetings(text, '2025-06-18')).toEqual(readMeetings(text, '2025-06-18'));
    }),
    { numRuns: 50 },
  );
});

it('gives no days where nobody knows when the article came out', () => {
  const [meeting] = readMeetings('Iran and Iraq met in Oslo last week.');
  expect(meeting?.when.edtf).toBeNull();
});
