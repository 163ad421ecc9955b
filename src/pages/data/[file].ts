import type { APIRoute, GetStaticPaths } from 'astro';
import { getDataFiles } from '../../corpus/data-files.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await getDataFiles()).keys()].map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params }) =>
  new Response((await getDataFiles()).get(params['file'] ?? ''));
