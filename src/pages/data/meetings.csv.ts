import type { APIRoute } from 'astro';
import { getChronicle } from '../../corpus/chronicle.ts';
import { meetingsCsv } from '../../data-files/tables.ts';

export const GET: APIRoute = async () => new Response(meetingsCsv(await getChronicle()));
