import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, NEAR_GROUND as g, ground, put } from '../kit/faces.ts';
import { discLoop, floorLoop, frontLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { cottage } from '../parts/buildings.ts';
import { grass, leaves } from '../parts/foliage.ts';
import { patches } from '../parts/ground-textures.ts';
import { treeLine } from '../parts/horizon.ts';
import { floodlights, stands } from '../parts/stands.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** The width of a lane, metres. */
const LANE = 1.22;

/** A running track before full stands: red lanes from left to right, numbers at the start, turf inside. */
export function athleticsTrack(site: Site): Built {
  const lanes = Array.from({ length: 9 }, (_, i) => -4.6 + i * LANE);
  return {
    ground: '#5f9a4c',
    practicals: floodlights(site).practicals,
    pieces: [
      ...stands(site),
      ...floodlights(site).pieces,
      ground('turf', [floorLoop(-200, 200, -14, 66)], '#629e4f'),
      ground(
        'mown stripes',
        Array.from({ length: 7 }, (_, i) => floorLoop(-60, 60, 8 + i * 8, 12 + i * 8)),
        '#6dab58',
      ),
      ground('far bend', [floorLoop(-200, 200, 48, 58)], '#b5523f'),
      ground('track', [floorLoop(-200, 200, -12, -4.6 + 8 * LANE)], '#b9553f', { fadeTo: '#a84a38' }),
      ground(
        'lanes',
        lanes.map((z) => floorLoop(-200, 200, z - 0.03, z + 0.03, 0.003)),
        '#f2e9e0',
      ),
      ground('start line', [floorLoop(-3.2, -3.08, -12, -4.6 + 8 * LANE, 0.003)], '#f2e9e0'),
    ],
    stage: stageOf([-5, 5, -2.5, 4.8]),
  };
}

/** A baseball park: the sand of the infield with its mound, bases and chalk, mown turf, an outfield wall, full stands. */
export function ballpark(site: Site): Built {
  const chalk = (side: 1 | -1) => [
    vec3(side * 1.2, 0.004, -9),
    vec3(side * 1.32, 0.004, -9),
    vec3(side * 40.1, 0.004, 34),
    vec3(side * 40, 0.004, 34),
  ];
  const base = (x: number, z: number) =>
    put('base', block('base', [0.45, 0.1, 0.45], '#f4f2ea'), { at: vec3(x, 0, z) });
  return {
    ground: '#5f9a4c',
    practicals: floodlights(site).practicals,
    pieces: [
      ...stands(site),
      ...floodlights(site).pieces,
      ground('turf', [floorLoop(-200, 200, -14, 66)], '#629e4f'),
      ground(
        'mown stripes',
        Array.from({ length: 5 }, (_, i) => floorLoop(-90, 90, 22 + i * 9, 26.5 + i * 9)),
        '#6dab58',
      ),
      ground('warning track', [floorLoop(-200, 200, 60, 66)], '#b98a5e'),
      ground('infield', [discLoop(vec3(0, 0.001, 3), 22, 15, 44)], '#c19263'),
      ground(
        'inner turf',
        [[vec3(-11, 0.002, 4), vec3(0, 0.002, -6), vec3(11, 0.002, 4), vec3(0, 0.002, 13)]],
        '#67a555',
      ),
      ground('mound', [discLoop(vec3(0, 0.003, 0.4), 2.6, 1.9, 30)], '#c99b6c'),
      ground('mound top', [discLoop(vec3(0, 0.004, 0.5), 1.6, 1, 26)], '#d5aa7c'),
      ground('plate', [floorLoop(-0.3, 0.3, 0.9, 1.02, 0.006)], '#f4f2ea'),
      ground('chalk', [chalk(1), chalk(-1)], '#f4f2ea'),
      base(-10.5, 4.4),
      base(10.5, 4.4),
      base(0, 12.4),
    ],
    stage: stageOf([-5, 5, -2.5, 9]),
  };
}

/** A cricket green: the pale pitch between two wickets, mown turf, a white fence, a pavilion, old trees. */
export function cricketGreen(site: Site): Built {
  const { rng, season } = site;
  const turf = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const wicket = [
    ...[-0.12, 0, 0.12].map((x) => block('stump', [0.045, 0.72, 0.045], '#e4c48c', { at: [x, 0, 0] })),
    block('bails', [0.3, 0.04, 0.05], '#c79a5a', { at: [0, 0.72, 0] }),
  ];
  const pickets = Array.from({ length: 90 }, (_, i) =>
    frontLoop(-27 + i * 0.6, -26.62 + i * 0.6, 0, 0.95, 17.9),
  );
  return {
    ground: turf.body,
    practicals: [],
    pieces: [
      treeLine(rng.fork('far'), 120, 16, adjust(leaves(season, rng).dark, 0.05)),
      treeLine(rng.fork('near'), 48, 8, leaves(season, rng).dark),
      ...scatter('tree', rng, 7, { z: [22, 38], clear: 4, reach: [14, 24] }, () =>
        broadleaf(rng.between(7, 10), season, rng),
      ),
      cottage(
        {
          at: [-m * 7.5, 24],
          width: 10,
          depth: 5,
          walls: 3.4,
          rise: 2.4,
          wall: '#f1ece0',
          roof: '#8c4a3c',
          lit: site.lit,
        },
        rng,
      ),
      face(
        'fence',
        [...pickets, frontLoop(-40, 40, 0.35, 0.45, 17.95), frontLoop(-40, 40, 0.72, 0.8, 17.95)],
        '#f4f2ea',
        g,
      ),
      ground(
        'mown stripes',
        Array.from({ length: 4 }, (_, i) => floorLoop(-60, 60, 3 + i * 4, 5 + i * 4)),
        turf.lit,
        {
          opacity: 0.5,
        },
      ),
      patches('grass', rng, 10, { x: [-12, 12], z: [-5, 16] }, [0.6, 1.6], turf.lit, 0.4),
      ground('pitch', [floorLoop(-11, 11, -0.9, 1.9, 0.002)], '#cdbb86'),
      ground(
        'creases',
        [-m * 2.6, m * 1.1].map((x) => floorLoop(x - 0.04, x + 0.04, -0.9, 1.9, 0.004)),
        '#f4f2ea',
      ),
      put('wicket', wicket, { at: vec3(m * 1.9, 0, 0.9) }),
    ],
    stage: stageOf([-4.5, 4.5, -2.5, 7]),
  };
}
