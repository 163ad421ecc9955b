import { geoAzimuthalEqualArea, geoContains, geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A small map of a place and what lies around it, as SVG paths. */
export interface VenueMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  /** Outline of the country the place lies in, where Natural Earth has it. */
  readonly here: string | null;
  readonly x: number;
  readonly y: number;
  /** Whether the place is a point rather than a country. */
  readonly isSpot: boolean;
}

const WIDTH = 480;
const HEIGHT = 320;
/** Degrees of the globe from the middle of the map to its corners, for a point and for a country. */
const REACH = { spot: 13, country: 24 };

const require = createRequire(import.meta.url);
let countries: readonly Feature<Geometry>[] | undefined;

/** Draws a place given by latitude and longitude; north is up, areas are true. */
export function drawVenueMap([latitude, longitude]: readonly [number, number], isCountry: boolean): VenueMap {
  const centre: [number, number] = [longitude, latitude];
  const reach = isCountry ? REACH.country : REACH.spot;
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .translate([WIDTH / 2, HEIGHT / 2])
    .scale(Math.hypot(WIDTH, HEIGHT) / 2 / (2 * Math.sin((reach * Math.PI) / 360)))
    .clipAngle(reach + 6)
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]);
  const own = loadCountries().find((country) => geoContains(country, centre));
  const others = loadCountries().filter((country) => country !== own);
  return {
    width: WIDTH,
    height: HEIGHT,
    land: drawAll(others, projection),
    here: own === undefined ? null : drawAll([own], projection),
    x: WIDTH / 2,
    y: HEIGHT / 2,
    isSpot: !isCountry,
  };
}

/** Draws the world with a point for each place. */
export function drawWorldMap(places: readonly (readonly [number, number])[]): {
  width: number;
  height: number;
  land: string;
  points: readonly { x: number; y: number }[];
} {
  const [width, height] = [960, 470];
  const land = {
    type: 'FeatureCollection' as const,
    features: loadCountries('110m').filter(({ id }) => id !== '010'),
  };
  const projection = geoNaturalEarth1().fitSize([width, height], land as FeatureCollection);
  const points = places.flatMap(([latitude, longitude]) => {
    const point = projection([longitude, latitude]);
    return point === null ? [] : [{ x: Math.round(point[0]), y: Math.round(point[1]) }];
  });
  return { width, height, land: drawAll(land.features, projection), points };
}

function drawAll(features: readonly Feature<Geometry>[], projection: GeoProjection): string {
  const path = geoPath(projection).digits(0);
  return features.map((country) => path(country) ?? '').join('');
}

function loadCountries(scale: '50m' | '110m' = '50m'): readonly Feature<Geometry>[] {
  if (scale === '110m') return readCountries(scale);
  countries ??= readCountries(scale);
  return countries;
}

function readCountries(scale: '50m' | '110m'): readonly Feature<Geometry>[] {
  const atlas = require(`world-atlas/countries-${scale}.json`) as Topology<{ countries: GeometryCollection }>;
  return feature(atlas, atlas.objects.countries).features;
}
