import { getChronicle, site } from '../../corpus/chronicle.ts';
import { getParts, partLink } from '../../corpus/parts.ts';
import { wordsFor } from '../../i18n/words.ts';
import { link } from '../../links.ts';
import { makeTimeline } from '../../timeline/data.ts';
import { packTimeline } from '../../timeline/packed.ts';

/** What the browser draws the time line from, and filters a list of several pages by, once the reader gets to it. */
export async function GET(): Promise<Response> {
  const words = wordsFor(site.language);
  const chronicle = await getChronicle();
  const { partOf } = await getParts();
  const pageOf = (id: string): string => {
    const part = partOf.get(id);
    return part === undefined ? link() : partLink(part);
  };
  const data = makeTimeline(chronicle, words.timeline, words);
  return Response.json(packTimeline(data, { rounds: chronicle.rounds, kinds: words.kinds }, pageOf));
}
