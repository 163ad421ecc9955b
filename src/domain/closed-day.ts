import { boundsOf } from './edtf.ts';
import { FIRST_DAY, LAST_DAY } from './edtf/days.ts';

/** The last ISO day a value may cover; the first where it has no end, and null where it has neither. Throws an EdtfError. */
export function lastKnownDay(edtf: string): string | null {
  const { earliest, latest } = boundsOf(edtf);
  if (latest !== LAST_DAY) return latest;
  return earliest === FIRST_DAY ? null : earliest;
}

/** Whether the span has both ends. */
export function isClosed({
  earliest,
  latest,
}: {
  readonly earliest: string;
  readonly latest: string;
}): boolean {
  return earliest !== FIRST_DAY && latest !== LAST_DAY;
}
