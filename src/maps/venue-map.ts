import {
  geoAzimuthalEqualArea,
  geoContains,
  geoDistance,
  geoNaturalEarth1,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo';
import { angleBetween, listLand, readCountries, towards, type Direction, type Land } from './countries.ts';

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

/** Points for places of the world, in the order in which these are given. */
export interface WorldMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

type Coordinates = readonly [latitude: number, longitude: number];

const WIDTH = 480;
const HEIGHT = 320;
/** Degrees of the globe from the middle of the map to its corners, for a point and for a country. */
const REACH = { spot: 13, country: 24 };
/** Radians: about 60 km. */
const NEAR_COAST = 0.01;
const ANTARCTICA = '010';

/** Draws a place given by latitude and longitude; north is up, areas are true. */
export function drawVenueMap([latitude, longitude]: Coordinates, isCountry: boolean): VenueMap {
  const centre: [number, number] = [longitude, latitude];
  const reach = isCountry ? REACH.country : REACH.spot;
  const within = landWithin(towards(centre));
  const near = within((reach * Math.PI) / 180);
  const around = within(NEAR_COAST);
  const own = (around.find(({ shape }) => geoContains(shape, centre)) ?? findCoast(around, centre))?.country;
  const projection = projectAround(centre, reach);
  const draw = (isOwn: boolean): string =>
    drawAll(
      near.filter(({ country }) => (country === own) === isOwn).map(({ shape }) => shape),
      projection,
    );
  return {
    width: WIDTH,
    height: HEIGHT,
    land: draw(false),
    here: own === undefined ? null : draw(true),
    x: WIDTH / 2,
    y: HEIGHT / 2,
    isSpot: !isCountry,
  };
}

/** Draws the world with a point for each place. */
export function drawWorldMap(places: readonly Coordinates[]): WorldMap {
  const [width, height] = [960, 470];
  const features = readCountries('110m').filter(({ id }) => id !== ANTARCTICA);
  const projection = geoNaturalEarth1().fitSize([width, height], { type: 'FeatureCollection', features });
  const points = places.flatMap(([latitude, longitude]) => {
    const point = projection([longitude, latitude]);
    return point === null ? [] : [{ x: Math.round(point[0]), y: Math.round(point[1]) }];
  });
  return { width, height, land: drawAll(features, projection), points };
}

/** Finds the land of which some may lie within a distance, in radians, of a place. */
function landWithin(place: Direction): (distance: number) => Land[] {
  return (distance) =>
    listLand().filter(({ centre, radius }) => angleBetween(place, centre) - radius < distance);
}

/** A port may stand in the sea of a coarse map: the land whose coast is nearest, where that is near enough. */
function findCoast(near: readonly Land[], centre: [number, number]): Land | undefined {
  let best: { land: Land; distance: number } | undefined;
  for (const land of near) {
    for (const [longitude = 0, latitude = 0] of land.shape.coordinates[0] ?? []) {
      const distance = geoDistance(centre, [longitude, latitude]);
      if (distance < (best?.distance ?? NEAR_COAST)) best = { land, distance };
    }
  }
  return best?.land;
}

function projectAround([longitude, latitude]: [number, number], reach: number): GeoProjection {
  const corner = Math.hypot(WIDTH, HEIGHT) / 2;
  return (
    geoAzimuthalEqualArea()
      .rotate([-longitude, -latitude])
      .translate([WIDTH / 2, HEIGHT / 2])
      .scale(corner / (2 * Math.sin((reach * Math.PI) / 360)))
      // All land that is drawn is near, so none of it needs to be cut where the globe ends; the frame cuts the rest.
      .precision(0)
      .preclip((stream) => stream)
      .clipExtent([
        [0, 0],
        [WIDTH, HEIGHT],
      ])
  );
}

function drawAll(shapes: readonly GeoPermissibleObjects[], projection: GeoProjection): string {
  const path = geoPath(projection).digits(0);
  return tellSteps(dropSpecks(shapes.map((shape) => path(shape) ?? '').join('')));
}

/** In whole pixels many points fall together, and many islands are nothing. */
function dropSpecks(path: string): string {
  return path
    .replaceAll(/(?<=[ML])(-?\d+,-?\d+)(?:L\1(?=[LZ]))+/gu, '$1')
    .replaceAll(/M[^MLZ]+(?:L[^LZ]+)?Z/gu, '');
}

/** The same lines, each point told by the step that leads to it, which takes half of the signs. */
export function tellSteps(path: string): string {
  let [x, y] = [0, 0];
  let hasBegun = false;
  return path.replaceAll(/([ML])(-?\d+),(-?\d+)/gu, (point: string, letter: string, ...to: string[]) => {
    const [right, down] = [Number(to[0]) - x, Number(to[1]) - y];
    [x, y] = [x + right, y + down];
    const before = hasBegun ? (right < 0 ? '' : ' ') : 'l';
    hasBegun = letter === 'L';
    return hasBegun ? `${before}${right}${down < 0 ? '' : ','}${down}` : point;
  });
}
