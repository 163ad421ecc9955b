import type { APIRoute, GetStaticPaths } from 'astro';
import { getVenueFiles, listVenuesWithFiles } from '../../../../corpus/data-files.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const paths = [];
  for (const venue of await listVenuesWithFiles()) {
    for (const [file, text] of await getVenueFiles(venue)) {
      paths.push({ params: { id: venue.id, file }, props: { text } });
    }
  }
  return paths;
};

export const GET: APIRoute = ({ props }) => new Response(props['text'] as string);
