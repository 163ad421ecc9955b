import type { APIRoute } from 'astro';
import { getChronicle } from '../../corpus/chronicle.ts';
import { entriesCsv } from '../../data-files/tables.ts';

export const GET: APIRoute = async () => new Response(entriesCsv(await getChronicle()));
