import type { APIRoute } from 'astro';
import { getChronicle, site } from '../../corpus/chronicle.ts';
import { chronicleJson } from '../../data-files/chronicle-json.ts';

export const GET: APIRoute = async () => new Response(chronicleJson(await getChronicle(), site));
