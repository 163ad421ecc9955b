import type { Feature, Geometry, Polygon, Position } from 'geojson';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** One piece of land of one country, and a circle on the globe that it lies in. */
export interface Land {
  /** Number of the country in ISO 3166-1, or its name where it has none. */
  readonly country: string;
  readonly shape: Polygon;
  readonly centre: Direction;
  /** Radians. */
  readonly radius: number;
}

const require = createRequire(import.meta.url);
let pieces: readonly Land[] | undefined;

/** Every piece of land of the countries at 1:50 million. */
export function listLand(): readonly Land[] {
  pieces ??= readCountries('50m').flatMap(splitCountry);
  return pieces;
}

/** The countries of the world, coarse or fine; see https://www.naturalearthdata.com/. */
export function readCountries(scale: '50m' | '110m'): readonly Feature<Geometry>[] {
  const atlas = require(`world-atlas/countries-${scale}.json`) as Topology<{ countries: GeometryCollection }>;
  return feature(atlas, atlas.objects.countries).features;
}

function splitCountry({ id, properties, geometry }: Feature<Geometry>): Land[] {
  const country = String(id ?? (properties as { name?: string } | null)?.name ?? '');
  if (geometry.type === 'Polygon') return [boundLand(country, geometry.coordinates)];
  if (geometry.type !== 'MultiPolygon') return [];
  return geometry.coordinates.map((coordinates) => boundLand(country, coordinates));
}

function boundLand(country: string, coordinates: Position[][]): Land {
  const outline = (coordinates[0] ?? []).map(([longitude = 0, latitude = 0]) =>
    towards([longitude, latitude]),
  );
  const centre = middleOf(outline);
  const radius = outline.reduce((most, point) => Math.max(most, angleBetween(centre, point)), 0);
  return { country, shape: { type: 'Polygon', coordinates }, centre, radius };
}

/** A direction from the middle of the globe, of length 1. */
export type Direction = readonly [x: number, y: number, z: number];

/** The direction of a place given in degrees. */
export function towards([longitude, latitude]: readonly [number, number]): Direction {
  const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** Radians between two directions. */
export function angleBetween([ax, ay, az]: Direction, [bx, by, bz]: Direction): number {
  return Math.acos(Math.min(1, ax * bx + ay * by + az * bz));
}

/** The direction in which the points lie on average, so that the date line and the poles are places like any other. */
function middleOf(points: readonly Direction[]): Direction {
  const sum = { x: 0, y: 0, z: 0 };
  for (const [x, y, z] of points) {
    sum.x += x;
    sum.y += y;
    sum.z += z;
  }
  const length = Math.hypot(sum.x, sum.y, sum.z) || 1;
  return [sum.x / length, sum.y / length, sum.z / length];
}
