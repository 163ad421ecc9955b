import { describe, expect, test } from 'vitest';
import { readPublishedDay } from '../../../scripts/intake/published-day.ts';

const dayOf = (text: string): string | undefined => readPublishedDay(text, 'the feed')?.value;

describe('the day of a time', () => {
  test.each([
    ['2025-03-12', '2025-03-12'],
    ['2025-03-12T23:30:00-05:00', '2025-03-12'],
    ['2025-03-13T00:30:00+13:00', '2025-03-13'],
    ['2025-03-12T23:30:00.123Z', '2025-03-12'],
    ['2025-03-12 23:30', '2025-03-12'],
    ['Wed, 12 Mar 2025 23:30:00 -0500', '2025-03-12'],
    ['2 March 2025 01:00 GMT', '2025-03-02'],
    ['Wednesday, 12-Mar-2025 23:30:00 EST', '2025-03-12'],
    ['March 12, 2025', '2025-03-12'],
    ['\n  12 March 2025\n', '2025-03-12'],
  ])('%j is the day that is written there, %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  test.each([
    '2025-02-30',
    '31 Feb 2025',
    'March 2025',
    '2025',
    'yesterday',
    '03/04',
    '',
    '1741822200',
    'x'.repeat(500),
  ])('%j is no one day', (text) => expect(dayOf(text)).toBeUndefined());

  test('is never moved by a time zone of the machine', () => {
    const before = process.env['TZ'];
    for (const zone of ['Pacific/Niue', 'Pacific/Kiritimati']) {
      process.env['TZ'] = zone;
      expect(dayOf('2025-03-12T23:59:00-11:00')).toBe('2025-03-12');
      expect(dayOf('Wed, 12 Mar 2025 00:01:00 +1400')).toBe('2025-03-12');
    }
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  test('comes with the zone it was read in', () => {
    expect(readPublishedDay('2025-03-12T23:30:00-05:00', 'the feed')?.because).toBe(
      'The feed says "2025-03-12T23:30:00-05:00". This is the day in the zone it is written in, -05:00.',
    );
    expect(readPublishedDay('2025-03-12T23:30:00Z', 'the feed')?.because).toContain('the day in UTC');
    expect(readPublishedDay('2025-03-12', 'the feed')?.because).toBe('The feed says "2025-03-12".');
  });
});
