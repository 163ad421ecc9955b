import { describe, expect, test } from 'vitest';
import { drawVenueMap, drawWorldMap, tellSteps } from '../../../src/maps/venue-map.ts';

describe('the map of a venue', () => {
  test('marks a city in its country', () => {
    const map = drawVenueMap([59.91, 10.75], false);
    expect(map.isSpot).toBe(true);
    expect(map.here).toMatch(/^M[\d., MlZ-]+$/u);
  });

  test('shows a country without a point', () => {
    expect(drawVenueMap([24, 45], true).isSpot).toBe(false);
  });

  test('marks the country of a port that a coarse coast leaves in the water', () => {
    expect(drawVenueMap([25.76, -80.19], false).here).not.toBeNull();
  });

  test('is drawn also for a place in the sea', () => {
    expect(drawVenueMap([0, -30], false).here).toBeNull();
  });

  test('is drawn across the date line and at the pole', () => {
    expect(drawVenueMap([-17.7, 178.1], false).land).not.toContain('NaN');
    expect(drawVenueMap([90, 0], false).land).not.toContain('NaN');
  });
});

test('the map of the world places north above south and west left of east', () => {
  const { points } = drawWorldMap([
    [59.91, 10.75],
    [-1.29, 36.82],
  ]);
  const [oslo, nairobi] = points;
  expect(oslo!.y).toBeLessThan(nairobi!.y);
  expect(oslo!.x).toBeLessThan(nairobi!.x);
});

describe('a path told by steps', () => {
  test('names each point by the way to it, with no more signs than it takes', () => {
    expect(tellSteps('M954,326L955,325L955,326L950,328ZM-3,-4L-5,6L7,6Z')).toBe(
      'M954,326l1-1 0,1-5,2ZM-3,-4l-2,10 12,0Z',
    );
  });

  test('leads through the same points', () => {
    const corners = Array.from({ length: 500 }, (_, index) => [
      (index * 7919) % 960,
      (index * 104_729) % 470,
    ]);
    const path = `M${corners.map((corner) => corner.join(',')).join('L')}Z`;
    let [x, y] = [0, 0];
    const walked = [...tellSteps(path).matchAll(/(-?\d+),?(-?\d+)/gu)].map(([, right, down]) => {
      [x, y] = [x + Number(right), y + Number(down)];
      return [x, y];
    });
    expect(walked).toEqual(corners);
  });
});
