import type { ChronicleFile, RoundRecord } from '../domain/chronicle-file.ts';

/** Venues as points, RFC 7946: longitude first, WGS 84. A place without coordinates has no geometry. */
export function venuesGeojson(file: ChronicleFile, root: string): string {
  const features = file.venues.map((venue) => {
    const rounds = file.rounds.filter(({ within }) => within.includes(venue.id));
    const [latitude, longitude] = venue.coordinates ?? [];
    return {
      type: 'Feature',
      id: venue.id,
      geometry:
        latitude === undefined || longitude === undefined
          ? null
          : { type: 'Point', coordinates: [longitude, latitude] },
      properties: {
        name: venue.name,
        parent: venue.parent ?? null,
        country: venue.country ?? null,
        meetings: rounds.length,
        statuses: countStatuses(rounds),
        rounds: rounds.map(({ id }) => id),
        url: `${root}venues/${venue.id}/`,
      },
    };
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
}

function countStatuses(rounds: readonly RoundRecord[]): Record<string, number> {
  const groups = Object.groupBy(rounds, ({ status }) => status);
  return Object.fromEntries(
    Object.entries(groups)
      .map(([status, list]): [string, number] => [status, list.length])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
