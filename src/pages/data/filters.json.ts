import { getChronicle, site } from '../../corpus/chronicle.ts';
import { makeChoices } from '../../filters/choices.ts';
import { wordsFor } from '../../i18n/words.ts';
import { fileLink } from '../../links.ts';

/** What the filters of the list offer, once the reader gets to them. */
export async function GET(): Promise<Response> {
  return Response.json(
    makeChoices(await getChronicle(), wordsFor(site.language), fileLink('data/timeline.json')),
  );
}
