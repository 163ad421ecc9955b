import type { Round } from '../domain/chronicle.ts';
import type { Entry } from '../domain/entry.ts';
import type { RoundRecord } from '../domain/chronicle-file.ts';
import { entryAddress, roundAddress } from '../exports/addresses.ts';
import type { SitemapPage } from '../exports/sitemap.ts';
import { getChronicle } from './chronicle.ts';
import { getParts } from './parts.ts';
import { getChronicleFile, root } from './chronicle-file.ts';

/** Pages that stand on their own, whatever is told. */
const FIXED = [
  '',
  'entries/',
  'venues/',
  'dates/',
  'parties/',
  'positions/',
  'about/',
  'data/',
  'changes/',
  'search/',
  'offline/',
];

/** Every page a search engine should know, each with the day since when it tells what it tells, where that is one known day. */
export async function listPages(): Promise<SitemapPage[]> {
  const { entries, rounds, venues, parties, archive } = await getChronicle();
  const file = await getChronicleFile();
  const since = new Map(file.rounds.map((round) => [round.id, dayOf(round, file.asKnownOn)]));
  const latest = (list: readonly Round[], told: readonly Entry[] = []): string | null =>
    latestDay([...list.map(({ id }) => since.get(id) ?? null), ...told.map(statedDay)]);
  return [
    ...FIXED.map(plain),
    ...[...entries.values()].map(({ entry }) => ({
      address: entryAddress(root, entry.id),
      changed: statedDay(entry),
    })),
    ...[...rounds.values()].flatMap((round) => roundPages(round, since.get(round.id) ?? null)),
    ...[...venues.values()].map((record) => ({
      address: `${root}venues/${record.venue.id}/`,
      changed: latest(record.rounds, record.entries),
    })),
    ...[...parties.values()].map((record) => ({
      address: `${root}parties/${record.party.id}/`,
      changed: latest(
        record.rounds.map(({ round }) => round),
        record.entries.map(({ entry }) => entry),
      ),
    })),
    ...[...archive.years.keys(), ...archive.months.keys()].map((key) => plain(`dates/${key}/`)),
    ...(await getParts()).all.map(({ key }) => plain(`chronicle/${key}/`)),
  ];
}

function plain(path: string): SitemapPage {
  return { address: root + path, changed: null };
}

function roundPages({ id, reports }: Round, changed: string | null): SitemapPage[] {
  const own = reports.map(({ key }) => ({ address: `${root}meetings/${encodeURIComponent(key)}/`, changed }));
  return reports.length === 1 ? own : [{ address: roundAddress(root, { id, reports }), changed }, ...own];
}

/** Since when a round is told as it is, where that is one known day; the last of several possible days is not. */
function dayOf({ since, revision, reported }: RoundRecord, asKnownOn: string | null): string | null {
  return since === (revision > 0 ? asKnownOn : reported) ? since : null;
}

function statedDay({ published }: Entry): string | null {
  return published !== null && /^\d{4}-\d\d-\d\d$/u.test(published.edtf) ? published.edtf : null;
}

/** The latest of the days; null where one of them is not known, since that might be later. */
function latestDay(days: readonly (string | null)[]): string | null {
  return days.includes(null) ? null : (days.toSorted().at(-1) ?? null);
}
