import { getChronicle, site } from '../../corpus/chronicle.ts';
import { wordsFor } from '../../i18n/words.ts';
import { link } from '../../links.ts';
import { parentNames, type SearchData } from '../../search/data.ts';

/** What the browser searches with beside the index, once the reader begins to. */
export async function GET(): Promise<Response> {
  const words = wordsFor(site.language);
  const { venues } = await getChronicle();
  const data: SearchData = {
    language: words.language,
    words: words.searching,
    facets: {
      language: words.language,
      parents: parentNames(venues),
      statuses: Object.values(words.statuses),
    },
    links: { search: link('search'), archive: link('dates') },
  };
  return Response.json(data);
}
