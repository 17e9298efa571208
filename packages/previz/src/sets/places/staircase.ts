/** A hall with a wide flight of stairs, from the middle of the flight: the stage's mark is on a tread. */
import { adjust } from '../../colour/oklch.ts';
import { type Vec3, vec3 } from '../../geometry/vec3.ts';
import { face, placed } from '../kit/faces.ts';
import { interior } from '../kit/interior.ts';
import { frontLoop } from '../kit/loops.ts';
import { movedPieces } from '../kit/moved.ts';
import { block } from '../kit/solids.ts';
import { FIRST, flight, middleOf, ON_THE_FLIGHT, RISE, TREAD } from '../parts/flight.ts';
import { checks } from '../parts/ground-textures.ts';
import { lamp, pendant } from '../parts/lamps.ts';
import { backWall } from '../parts/room.ts';
import { picture } from '../parts/room-dressing.ts';
import { isDark, outside } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

const flat = { layer: 'ground' } as const;

/** Metres: half the flight's width. */
const HALF = 1.9;
const STEPS = 16;

/** Balusters on every step, a rail over them, a post at the foot. */
function banister(x: number, rail: string, bare: boolean) {
  const edge = (y: number, n: number) => [vec3(x - 0.05, y, middleOf(n)), vec3(x + 0.05, y, middleOf(n))];
  const [low, high] = [edge(RISE + 0.95, 1), edge(STEPS * RISE + 0.95, STEPS)];
  return [
    ...Array.from({ length: STEPS }, (_, i) => STEPS - i).map((n) =>
      block('baluster', [0.045, 0.92, 0.045], bare ? adjust(rail, 0.1) : '#efe8da', {
        at: [x, n * RISE, middleOf(n)],
      }),
    ),
    [
      face('hand rail', [[...low, ...[...high].reverse()]], adjust(rail, 0.08)),
      face(
        'hand rail',
        [
          [low[0], high[0], high[1], low[1]].map((p, i) =>
            vec3(x - Math.sign(x) * 0.05, (p as Vec3).y - (i > 1 ? 0.07 : 0), (p as Vec3).z),
          ),
        ],
        rail,
      ),
    ],
    block('newel', [0.18, 1.3, 0.18], rail, { at: [x, 0, middleOf(1) - 0.1] }),
  ].flat();
}

/** Tall panes over the landing. */
const landingWindow = (z: number, sky: string, low: string) => [
  face('window', [frontLoop(-1.1, 1.1, 3.7, 6, z - 0.04)], sky, {
    ...flat,
    tone: 'glow',
    fadeTo: low,
    pane: true,
  }),
  face(
    'window bars',
    [
      frontLoop(-0.04, 0.04, 3.7, 6, z - 0.07),
      frontLoop(-1.1, 1.1, 4.8, 4.88, z - 0.07),
      frontLoop(-1.22, -1.1, 3.58, 6.12, z - 0.07),
      frontLoop(1.1, 1.22, 3.58, 6.12, z - 0.07),
      frontLoop(-1.22, 1.22, 6, 6.12, z - 0.07),
      frontLoop(-1.22, 1.22, 3.58, 3.7, z - 0.07),
    ],
    '#e9e0cf',
    flat,
  ),
];

/** A hall with a wide flight of stairs going up to a window landing, seen by who meets people on the stairs. */
export const staircase = (site: Site): Built => stairs(site, false);

/** The stairs of a hospital, an office, a car park: bare concrete, steel rails, tubes on the ceiling, a painted wainscot. */
export const concreteStairwell = (site: Site): Built => stairs(site, true);

function stairs(site: Site, bare: boolean): Built {
  const { rng } = site;
  const look = {
    half: bare ? 3 : 4.4,
    back: FIRST + STEPS * TREAD + 1.4,
    height: 7,
    wall: bare ? '#d3d8d6' : rng.pick(['#cdbfa6', '#b9c3bd', '#c9b3a6']),
    floor: '#d5cdbf',
    ceiling: '#ece5d8',
    wainscot: 1.2,
    panel: bare ? rng.pick(['#7fa39b', '#8ba0ae']) : '#7a553c',
  };
  const [sky, low] = outside(site);
  const wood = bare ? '#9a9f9f' : '#8a6244';
  const carpet = bare ? undefined : rng.pick(['#9c3a3f', '#3f5f7a', '#4f6f52']);
  const rail = bare ? '#4c555b' : '#5f3f2a';
  const painted = { at: vec3(0, 0, 0), layer: 'ground' } as const;
  const landing = block('landing', [2 * HALF, STEPS * RISE, 1.4], wood, { at: [0, 0, look.back - 0.7] });
  const hall = interior(look, {
    pieces: [
      checks('marble', { x: [-4.4, 4.4], z: [-6, look.back] }, 0.8, '#b3a999', 0.8),
      ...landingWindow(look.back, sky, low),
      ...(bare ? [] : [-2.9, 2.9].flatMap((x) => picture(backWall(look), x, 3.4, 0.9, 1.1, site, '#b08a45'))),
      ...placed(
        [
          ...landing,
          ...flight(STEPS, HALF, wood, carpet),
          ...banister(-HALF, rail, bare),
          ...banister(HALF, rail, bare),
        ],
        painted,
      ),
    ],
    lamps: [pendant(0, 5, 8, 7, true, bare ? '#dfe5e6' : '#b08a4a', 4.5)],
    practicals: [lamp(0, 4.6, look.back - 0.4, 5, isDark(site) ? 0.2 : 0.5, low, 'window')],
    floor: [-1.5, 1.5, -0.6, 0.6],
  });
  const by = ON_THE_FLIGHT;
  return {
    ...hall,
    pieces: movedPieces(hall.pieces, by),
    practicals: hall.practicals.map((p) => ({ ...p, at: vec3(p.at.x, p.at.y + by.y, p.at.z + by.z) })),
    stage: {
      ...hall.stage,
      wall: { z: look.back + by.z, height: look.height + by.y },
      ceiling: look.height + by.y,
    },
  };
}
