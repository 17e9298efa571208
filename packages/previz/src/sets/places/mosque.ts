import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import { face, glowing, put, upright } from '../kit/faces.ts';
import { interior } from '../kit/interior.ts';
import { archLoop, facingPlane, floorLoop, frontLoop, type Loop, roundLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { lamp } from '../parts/lamps.ts';
import { backWall } from '../parts/room.ts';
import { windowView } from '../parts/window-view.ts';
import { windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

const BACK = 7;

/** The prayer hall of a mosque: a tiled niche, pointed arches, a red carpet of prayer places, rings of lamps. */
export function mosque(site: Site): Built {
  const { rng } = site;
  const tile = rng.pick(['#2f7a8f', '#2f6a9a', '#3f8a7a']);
  const look = {
    half: 6,
    back: BACK,
    height: 6,
    wall: '#efe6d2',
    floor: '#9a2f3a',
    ceiling: '#e6dcc6',
    wainscot: 1.5,
    panel: tile,
  };
  const z = BACK - 0.05;
  const wall = backWall(look);
  /** A pointed arch: two arcs meeting over the middle. */
  const pointed = (x: number, w: number, y0: number, y1: number, d: number): Loop => {
    const spring = y1 - w * 0.75;
    const side = (s: number) =>
      Array.from({ length: 7 }, (_, i) => {
        const t = i / 6;
        return vec3(
          x + s * (w / 2) * Math.cos((t * Math.PI) / 2) ** 0.8,
          spring + (y1 - spring) * Math.sin((t * Math.PI) / 2),
          d,
        );
      });
    return [vec3(x - w / 2, y0, d), ...side(-1), ...side(1).reverse(), vec3(x + w / 2, y0, d)];
  };
  const window = (u: number, disc: boolean): FacePiece[] => [
    upright('window frame', [archLoop(wall, u - 0.62, u + 0.62, 2.2, 4.6, 0.02)], '#d9c9a4'),
    ...windowView(
      { plane: facingPlane(0, z), u0: u - 0.5, u1: u + 0.5, v0: 2.3, v1: 4.48, arched: true, disc },
      site,
    ),
    upright(
      'lattice',
      [-0.25, 0, 0.25]
        .map((d) => frontLoop(u + d - 0.02, u + d + 0.02, 2.3, 4.2, z - 0.06))
        .concat([2.7, 3.1, 3.5, 3.9].map((y) => frontLoop(u - 0.5, u + 0.5, y - 0.02, y + 0.02, z - 0.06))),
      '#d9c9a4',
    ),
  ];
  const place = (x: number, d: number): Loop => [
    vec3(x - 0.34, 0.006, d),
    vec3(x + 0.34, 0.006, d),
    vec3(x + 0.34, 0.006, d + 0.75),
    vec3(x, 0.006, d + 1.1),
    vec3(x - 0.34, 0.006, d + 0.75),
  ];
  const column = (x: number, d: number): Piece =>
    put(
      'column',
      [
        block('base', [0.8, 0.4, 0.8], '#d9ccb0'),
        cylinder('shaft', [0.28, 0.26], [0.4, 3.4], '#efe7d6', { sides: 12 }),
        block('capital', [0.84, 0.4, 0.84], adjust(tile, 0.12), { at: [0, 3.4, 0] }),
        block('spring', [0.6, 2.3, 0.6], '#efe6d2', { at: [0, 3.8, 0] }),
      ],
      { at: vec3(x, 0, d) },
    );
  const ring = (d: number): Piece[] => [
    face('lamp ring', [floorLoop(-1.5, 1.5, d - 0.05, d + 0.05, 3.35)], '#8a6a34', { layer: 'ground' }),
    put(
      'lamps',
      [
        ...[-1.5, 1.5].map((x) => block('chain', [0.03, 2.6, 0.03], '#8a6a34', { at: [x, 0.1, 0] })),
        block('ring', [3.1, 0.08, 0.08], '#b58f4a'),
        ...[-1.3, -0.78, -0.26, 0.26, 0.78, 1.3].map((x) =>
          cylinder('lamp', [0.09, 0.13], [0.08, 0.3], '#ffe3a6', { tone: 'glow', at: [x, 0] }),
        ),
      ],
      { at: vec3(0, 3.3, d) },
    ),
  ];
  return interior(look, {
    pieces: [
      ...[-4, -2.4, -0.8, 0.8, 2.4, 4].map((d) =>
        face('prayer row', [floorLoop(-6, 6, d, d + 0.08, 0.004)], '#d9b54a', { layer: 'ground' }),
      ),
      face(
        'prayer places',
        [-3.9, -2.3, -0.7, 0.9, 2.5, 4.1].flatMap((d) =>
          [-4.2, -3.1, -2, -0.9, 0.2, 1.3, 2.4, 3.5].map((x) => place(x + 0.35, d)),
        ),
        '#b8474a',
        { layer: 'ground' },
      ),
      upright('mihrab frame', [frontLoop(-1.5, 1.5, 0, 4.5, z)], tile),
      upright(
        'tiles',
        Array.from({ length: 30 }, (_, i) => {
          const side = i % 2 === 0 ? -1.32 : 1.32;
          return roundLoop(side, 0.25 + Math.floor(i / 2) * 0.29, z - 0.02, 0.1, 0.1, 8);
        }),
        '#f2e3b0',
      ),
      upright('mihrab', [pointed(0, 2.1, 0, 3.9, z - 0.03)], '#f2e6c4'),
      upright('niche', [pointed(0, 1.6, 0, 3.4, z - 0.04)], adjust(tile, -0.12)),
      glowing('niche lamp', [roundLoop(0, 2.3, z - 0.06, 0.12, 0.17, 14)], '#ffe3a6'),
      ...window(-3.5, true),
      ...window(3.5, false),
      upright('script', [frontLoop(-5.8, -1.7, 4.95, 5.4, z), frontLoop(1.7, 5.8, 4.95, 5.4, z)], tile),
      upright(
        'script',
        Array.from({ length: 18 }, (_, i) => {
          const x = i < 9 ? -5.6 + i * 0.43 : 1.9 + (i - 9) * 0.43;
          return roundLoop(x + 0.12, 5.16, z - 0.02, 0.14, 0.06 + 0.05 * (i % 3), 9);
        }),
        '#f2e3b0',
      ),
      ...[4.6, 1.6].flatMap((d) => [column(-3.9, d), column(3.9, d)]),
      ...ring(3.4),
    ],
    practicals: [lamp(0, 3.5, 3.2, 5, 0.6, '#ffdf9a'), ...windowLight({ x: -3.5, y: 3, z: 6.6 }, site, 5)],
    floor: [-3, 3, -2.5, 4.5],
  });
}
