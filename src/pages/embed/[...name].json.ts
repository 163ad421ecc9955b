import type { APIRoute, GetStaticPaths } from 'astro';
import { getChronicle, site } from '../../corpus/chronicle.ts';
import { root } from '../../corpus/chronicle-file.ts';
import { shortName } from '../../domain/site.ts';
import { isAbsolute } from '../../exports/addresses.ts';
import { oembed } from '../../exports/oembed.ts';

/** How the chronicle, each venue's part of it and each party's are embedded. It names addresses with their host, so there is none where no address is configured. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (!isAbsolute(root)) return [];
  const { venues, parties } = await getChronicle();
  return [
    describe('oembed', site.title, '', 'index'),
    ...[...venues.values()]
      .filter(({ rounds }) => rounds.length > 0)
      .map(({ venue: { id, name } }) => describe(`venues/${id}`, name, `?venue=${encodeURIComponent(id)}`)),
    ...[...parties.values()]
      .filter(({ rounds }) => rounds.length > 0)
      .map(({ party: { id, name } }) => describe(`parties/${id}`, name, `?party=${encodeURIComponent(id)}`)),
  ];
};

export const GET: APIRoute = ({ props }) => new Response(props['text'] as string);

function describe(name: string, title: string, query: string, page = name) {
  const view = { title, address: `${root}embed/${query}`, picture: `${root}pictures/${page}.png` };
  return { params: { name }, props: { text: oembed(view, { title: shortName(site), root }) } };
}
