import type { APIRoute, GetStaticPaths } from 'astro';
import { getChronicle, site } from '../../corpus/chronicle.ts';
import { pathMaker } from '../../corpus/page-key.ts';
import { shortName } from '../../domain/site.ts';
import { wordsFor } from '../../i18n/words.ts';
import { drawPicture, type Picture } from '../../pictures/draw-picture.ts';
import { listPictures } from '../../pictures/list-pictures.ts';

/** Pictures are fetched by other sites, which need a full address: without one there are none. */
export const getStaticPaths = (async () => {
  if (site.address === undefined) return [];
  const pictures = listPictures(await getChronicle(), site, wordsFor(site.language));
  const makePath = await pathMaker();
  return pictures.map(({ path, title, facts }) => makePath({ path }, { title, facts }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Picture> = ({ props }) => new Response(drawPicture(props, shortName(site)));
