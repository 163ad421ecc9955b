import { createRequire } from 'node:module';

/** A town of the gazetteer. */
export interface Town {
  readonly name: string;
  /** ISO 3166-1 alpha-2 code of its country. */
  readonly country: string;
  /** Latitude and longitude in degrees, WGS 84. */
  readonly coordinates: readonly [number, number];
}

interface CityMapping {
  readonly city: string;
  readonly city_ascii: string;
  readonly lat: number;
  readonly lng: number;
  readonly pop: number;
  readonly iso2: string;
}

let towns: Map<string, Town> | undefined;

/** The largest town of that name in the `city-timezones` gazetteer (7,300 towns), or undefined; the data are read on first use. */
export function findTown(name: string): Town | undefined {
  towns ??= readTowns();
  return towns.get(name);
}

function readTowns(): Map<string, Town> {
  const { cityMapping } = createRequire(import.meta.url)('city-timezones') as { cityMapping: CityMapping[] };
  const byName = new Map<string, Town>();
  for (const city of [...cityMapping].sort((a, b) => b.pop - a.pop)) {
    const town: Town = {
      name: city.city,
      country: city.iso2,
      coordinates: [round(city.lat), round(city.lng)],
    };
    for (const name of [city.city, city.city_ascii]) if (!byName.has(name)) byName.set(name, town);
  }
  return byName;
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
