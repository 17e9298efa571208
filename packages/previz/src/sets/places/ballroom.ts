import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { card, glowing, put, upright } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import {
  archLoop,
  facingPlane,
  flankPlane,
  floorLoop,
  frontLoop,
  type Plane,
  roundLoop,
  wallLoop,
} from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { chandelier } from '../parts/chandelier.ts';
import { column } from '../parts/columns.ts';
import { checks } from '../parts/ground-textures.ts';
import { tableLamp } from '../parts/lamps.ts';
import { pottedPlant } from '../parts/plants.ts';
import { backWall } from '../parts/room.ts';
import { rug } from '../parts/room-dressing.ts';
import { sofa } from '../parts/seats.ts';
import { counter } from '../parts/tables.ts';
import { hallWindow, outside, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

const GOLD = '#c9a24f';

/** A tall arched window between drapes on any wall. */
function archedWindow(
  plane: Plane,
  u: number,
  width: number,
  top: number,
  site: Site,
  drape: string,
): Piece[] {
  const [sky, low] = outside(site);
  const look = { layer: 'ground', normal: plane.normal } as const;
  const half = width / 2;
  const bars = [-0.25, 0, 0.25].map((k) =>
    wallLoop(plane, u + k * width - 0.03, u + k * width + 0.03, 0.5, top - half * 0.3, 0.03),
  );
  return [
    upright(
      'window frame',
      [archLoop(plane, u - half - 0.16, u + half + 0.16, 0.35, top + 0.16, 0.01)],
      GOLD,
      look,
    ),
    upright('window', [archLoop(plane, u - half, u + half, 0.5, top, 0.02)], sky, {
      ...look,
      tone: 'glow',
      fadeTo: low,
      pane: true,
    }),
    upright(
      'window bars',
      [...bars, wallLoop(plane, u - half, u + half, top * 0.55, top * 0.55 + 0.06, 0.03)],
      '#e9dfc4',
      look,
    ),
    upright(
      'drapes',
      [-1, 1].map((s) => {
        const a = u + s * (half + 0.45);
        const b = u + s * half * 0.45;
        return wallLoop(plane, Math.min(a, b), Math.max(a, b), 0.05, top + 0.3, 0.05).map((p, i) =>
          i < 2 ? vec3(p.x + plane.u.x * s * half * 0.3, p.y, p.z + plane.u.z * s * half * 0.3) : p,
        );
      }),
      drape,
      { ...look, fadeTo: adjust(drape, -0.08) },
    ),
  ];
}

/** A ballroom: chandeliers over a polished floor, arched windows between gilded pilasters. */
export function ballroom(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 6.4,
    back: 8.4,
    height: 6,
    wall: rng.pick(['#eadfc6', '#dfe3dc', '#ead9d2']),
    floor: '#b98a57',
    ceiling: '#f3ead8',
    trim: GOLD,
    wainscot: 0.9,
    panel: rng.pick(['#d8c7a2', '#cfc9b8']),
  };
  const drape = rng.pick(['#8c2f3c', '#2f4a7a', '#3f6a4c', '#6a3f78']);
  const wall = backWall(look);
  const pilasters = [-6.2, -3.1, 3.1, 6.2, -1.05, 1.05].map((x) =>
    frontLoop(x - 0.18, x + 0.18, 0.9, 5.4, 8.34),
  );
  const flanks = [-1, 1].flatMap((s) =>
    [-3, 0.6, 4.2].flatMap((z) => archedWindow(flankPlane(s * look.half, 0), z, 1.7, 4.2, site, drape)),
  );
  return interior(look, {
    pieces: [
      checks('parquet', { x: [-6.4, 6.4], z: [-9, 8.4] }, 0.8, adjust(look.floor, -0.07), 0.9),
      glowing(
        'reflections',
        [-3.6, 0, 3.6].map((x) => floorLoop(x * 0.8 - 0.5, x * 0.8 + 0.5, -3, 6.5, 0.004)),
        '#ffe3a8',
        0.12,
      ),
      ...flanks,
      ...[-4.65, -2.08, 2.08, 4.65].flatMap((u) => archedWindow(wall, u, 1.5, 4.5, site, drape)),
      upright('mirror frame', [archLoop(wall, -0.95, 0.95, 0.9, 4.9, 0.02)], GOLD),
      upright('mirror', [archLoop(wall, -0.8, 0.8, 1.05, 4.75, 0.03)], '#cfdbe0', { fadeTo: '#f2e3bf' }),
      upright('pilasters', pilasters, adjust(look.wall, 0.04)),
      upright(
        'capitals',
        [-6.2, -3.1, 3.1, 6.2, -1.05, 1.05].flatMap((x) => [
          frontLoop(x - 0.26, x + 0.26, 5.3, 5.6, 8.32),
          frontLoop(x - 0.24, x + 0.24, 0.9, 1.05, 8.32),
        ]),
        GOLD,
      ),
      ...[-5.2, 5.2].flatMap((x) => stand('sofa', sofa(1.7, drape), x, 6.4, [1.7, 0.8], look.floor)),
    ],
    lamps: [
      chandelier(0, 3.5, 3.4, 6, 2.2),
      chandelier(-3.7, 3.7, 5.6, 6, 1.7),
      chandelier(3.7, 3.7, 5.6, 6, 1.7),
    ],
    floor: [-3.6, 3.6, -2.5, 5.4],
    seats: [seat('sofa', -5.2, 0.45, 6.1, 'right'), seat('sofa', 5.2, 0.45, 6.1, 'left')],
  });
}

/** A hotel lobby: a reception with its pigeonholes, columns, a carpet, brass and palms. */
export function hotelLobby(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 5.4,
    back: 6.4,
    height: 4.4,
    wall: rng.pick(['#d9c7a5', '#c9b79a', '#cfc4ae']),
    floor: '#cdbfa6',
    ceiling: '#efe4cd',
    trim: GOLD,
    wainscot: 1.2,
    panel: '#6e4a33',
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const carpet = rng.pick(['#8c2f3c', '#2f5a5a', '#2f4a7a']);
  const holes = Array.from({ length: 40 }, (_, i) => {
    const x = -1.6 + (i % 10) * 0.33;
    const y = 1.35 + Math.floor(i / 10) * 0.33;
    return frontLoop(x, x + 0.25, y, y + 0.25, 6.3);
  });
  const keys = Array.from({ length: 40 }, (_, i) => i)
    .filter(() => rng.chance(0.5))
    .map((i) => {
      const x = -1.5 + (i % 10) * 0.33;
      const y = 1.38 + Math.floor(i / 10) * 0.33;
      return frontLoop(x, x + 0.05, y, y + 0.16, 6.29);
    });
  const clocks = [-1.2, 0, 1.2];
  const trolley = [
    block('platform', [1.1, 0.12, 0.6], '#8c2f3c', { at: [0, 0.16, 0] }),
    ...[-0.5, 0.5].map((x) => cylinder('post', [0.025, 0.025], [0.2, 1.75], GOLD, { sides: 6, at: [x, 0] })),
    block('bar', [1.06, 0.05, 0.05], GOLD, { at: [0, 1.74, 0] }),
    block('suitcase', [0.6, 0.42, 0.3], '#6e4a33', { at: [-0.12, 0.28, -0.05] }),
    block('suitcase', [0.44, 0.3, 0.26], '#3f5a6a', { at: [0.05, 0.7, -0.05] }),
  ];
  return interior(look, {
    pieces: [
      checks('marble', { x: [-5.4, 5.4], z: [-9, 6.4] }, 0.9, adjust(look.floor, -0.08), 0.8),
      ...rug(0, 0.6, 3.4, 7, carpet),
      ...[-1, 1].flatMap((s) =>
        hallWindow(
          { plane: facingPlane(s * 3, 6.36), u0: -0.6, u1: 0.6, v0: 0.95, v1: 3.4, town: true, disc: s < 0 },
          site,
          '#7a553c',
          [1, 3],
        ),
      ),
      upright('key rack', [frontLoop(-1.75, 1.75, 1.25, 2.75, 6.33)], '#4f3424'),
      upright('pigeonholes', holes, '#2f2018'),
      upright('keys', keys, '#e0b95a'),
      upright(
        'clocks',
        clocks.map((x) => roundLoop(x, 3.2, 6.32, 0.26, 0.26, 20)),
        GOLD,
      ),
      upright(
        'dials',
        clocks.map((x) => roundLoop(x, 3.2, 6.31, 0.21, 0.21, 20)),
        '#f6efdc',
      ),
      upright(
        'hands',
        clocks.flatMap((x, i) => [
          frontLoop(x - 0.015, x + 0.015, 3.2, 3.36, 6.3),
          frontLoop(i === 1 ? x - 0.12 : x, i === 1 ? x : x + 0.12, 3.19, 3.215, 6.3),
        ]),
        '#2f2a26',
      ),
      ...stand('reception', counter(4.4, 1.12, 0.7, '#7a4f34', '#e9dcc2', 6), 0, 5.2, [4.4, 0.7], look.floor),
      put('bell', [cylinder('bell', [0.09, 0.03], [1.12, 1.2], GOLD)], { at: vec3(m * 0.9, 0, 5) }),
      ...[-4.2, 4.2].flatMap((x) =>
        [5.4, 1.6].flatMap((z) =>
          stand('column', column(0.28, 4.4, '#e6d8bb'), x, z, [0.6, 0.6], look.floor),
        ),
      ),
      ...stand('sofa', sofa(1.9, carpet, [GOLD]), -m * 3.6, 3, [1.9, 0.8], look.floor, -m * 0.5),
      ...stand('luggage trolley', trolley, m * 3, 2.6, [1.1, 0.6], look.floor),
      card('palm', vec3(-m * 2.9, 0, 5.4), pottedPlant(1.7, rng, '#8c6a3f')),
      card('palm', vec3(m * 4.9, 0, 4), pottedPlant(1.5, rng, '#8c6a3f')),
    ],
    lamps: [chandelier(0, 2.75, 2.6, 4.4, 1.7), tableLamp(-m * 1.7, 1.12, 5.2, true, GOLD)],
    practicals: [-3, 3].flatMap((x) => windowLight({ x, y: 2, z: 6 }, site)),
    floor: [-2.2, 2.2, -2.5, 4],
    surfaces: [surface('reception', 0, 1.12, 5.05, 3.4, 0.4)],
    seats: [seat('sofa', -m * 3.6, 0.45, 2.8, m > 0 ? 'right' : 'left')],
  });
}
