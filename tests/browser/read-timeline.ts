import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedTimeline } from '../../src/timeline/packed.ts';
import { unpackTimeline, type UnpackedTimeline } from '../../src/timeline/unpack.ts';

/** The time line of a built site, as its pages have it. */
export function readTimeline(siteDir: string): UnpackedTimeline {
  const file = readFileSync(join(siteDir, 'data/timeline.json'), 'utf8');
  return unpackTimeline(JSON.parse(file) as PackedTimeline);
}
