import { getChronicle, site } from '../../corpus/chronicle.ts';
import { wordsFor } from '../../i18n/words.ts';
import { makeTimeline } from '../../timeline/data.ts';

/** What the browser draws the time line from, once the reader gets to it. */
export async function GET(): Promise<Response> {
  const words = wordsFor(site.language);
  return Response.json(makeTimeline(await getChronicle(), words.timeline, words));
}
