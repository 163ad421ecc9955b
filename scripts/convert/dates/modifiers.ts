import type { Finding } from './scan.ts';

const APPROXIMATE =
  'more than|less than|just over|just under|around|about|approximately|roughly|circa|nearly|almost|some time around|sometime around';
const PART =
  'the (?:first|second|last|latter|closing|opening) (?:half|days|weeks|months) of|the end of|the month of|the year of|the close of|the start of|the beginning of|the start of|the middle of|the early|the late|the mid|early in|late in|earlier in|later in|early|earlier|late|later|mid|middle|sometime|a good part of|end of|beginning of|no later than|as early as|as late as|not before';
const AHEAD = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:(?<approximate>${APPROXIMATE})|(?<part>${PART}))(?:[-\\s]{1,3}|\\s(?:the|on)\\s)$`,
  'iu',
);
const REACH = 30;
/** Rules whose words take no such modifier. */
const UNMODIFIED = new Set([
  'now',
  'present',
  'current',
  'recent',
  'recently',
  'soon',
  'future',
  'past',
  'the-unit',
]);

/**
 * Takes the modifier ahead of a date ("early", "the end of", "around") into the mention; "around" and the like make the value an
 * approximate one. `free` is the first place no earlier mention covers.
 */
export function takeModifier(text: string, finding: Finding, free: number): Finding {
  const { reading } = finding;
  if (reading.kind !== 'date' || reading.expression === null || UNMODIFIED.has(finding.rule)) return finding;
  const from = Math.max(free, finding.start - REACH);
  const isOfIt = /^['’]s?\b/u.test(text.slice(finding.end, finding.end + 3));
  const groups = AHEAD.exec(text.slice(from, finding.start));
  if (!groups) return finding;
  const start = from + groups.index;
  if (groups.groups?.['approximate'] === undefined) return { ...finding, start };
  if (isOfIt || /weekday|today|weekend|yesterday|tomorrow|turn-|^the-/u.test(finding.rule)) return finding;
  return {
    ...finding,
    start,
    reading: { ...reading, expression: { type: 'about', of: reading.expression } },
  };
}
