import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, glowing, put, type Solids, upright } from '../kit/faces.ts';
import { interior, seat } from '../kit/interior.ts';
import { floorLoop, frontLoop, type Loop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { lamp, stripLights } from '../parts/lamps.ts';
import { outside, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** The cabin of an airliner: rows of seats by an aisle, oval windows on the sky, lockers, a curtain. */
export function planeInterior(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 2.2,
    back: 13,
    height: 2.35,
    wall: '#e3e4e0',
    floor: '#5f6a7a',
    ceiling: '#f0f1ee',
    sides: '#dfe1de',
  };
  const fabric = rng.pick(['#3f5f96', '#8c3a48', '#3f7a7a', '#5a5470']);
  const [sky, low] = outside(site);
  const oval = (s: number, z: number, k = 1): Loop =>
    Array.from({ length: 18 }, (_, i) => {
      const a = (i / 18) * 2 * Math.PI;
      return vec3(
        s * (2.17 - k * 0.01),
        1.22 + Math.sin(a) * 0.27 * (k > 1 ? 1 : 1.22),
        z + Math.cos(a) * 0.2 * (k > 1 ? 1 : 1.22),
      );
    });
  const zs = Array.from({ length: 15 }, (_, i) => -6 + i * 1.25);
  const windows = [-1, 1].flatMap((s) => {
    const normal = vec3(-s, 0, 0);
    return [
      face(
        'window frames',
        zs.map((z) => oval(s, z)),
        '#f6f6f2',
        { layer: 'ground', normal },
      ),
      face(
        'windows',
        zs.map((z) => oval(s, z, 2)),
        sky,
        { layer: 'ground', normal, tone: 'glow', fadeTo: low, pane: true },
      ),
    ];
  });
  const locker = (s: number) => [
    face(
      'lockers',
      [
        [
          vec3(s * 2.2, 1.72, -14),
          vec3(s * 2.2, 1.72, 13),
          vec3(s * 1.25, 1.95, 13),
          vec3(s * 1.25, 1.95, -14),
        ],
      ],
      '#d3d6d6',
      { layer: 'ground' },
    ),
    face(
      'locker fronts',
      [
        [
          vec3(s * 1.25, 1.95, -14),
          vec3(s * 1.25, 1.95, 13),
          vec3(s * 1.15, 2.33, 13),
          vec3(s * 1.15, 2.33, -14),
        ],
      ],
      '#f3f4f1',
      { layer: 'ground' },
    ),
    face(
      'locker joints',
      zs.map((z) => [
        vec3(s * 1.245, 1.96, z),
        vec3(s * 1.245, 1.96, z + 0.03),
        vec3(s * 1.155, 2.32, z + 0.03),
        vec3(s * 1.155, 2.32, z),
      ]),
      '#b9bebf',
      { layer: 'ground' },
    ),
    glowing(
      'wash light',
      [
        [
          vec3(s * 1.13, 2.345, -14),
          vec3(s * 1.13, 2.345, 13),
          vec3(s * 0.95, 2.345, 13),
          vec3(s * 0.95, 2.345, -14),
        ],
      ],
      '#cfe4ff',
      0.9,
    ),
  ];
  const chair: Solids = [
    block('base', [0.5, 0.42, 0.48], adjust(fabric, -0.09)),
    block('back', [0.5, 0.74, 0.13], fabric, { at: [0, 0.42, 0.22] }),
    block('cloth', [0.42, 0.22, 0.03], '#f1f0ea', { at: [0, 0.98, 0.14] }),
    block('arm', [0.06, 0.22, 0.4], '#4a5260', { at: [0.28, 0.42, 0] }),
  ];
  /** Rows far back show their fronts alone. */
  const farRow = (z: number) => {
    const at = (w: number, y0: number, y1: number, dz: number) =>
      [-1.85, -1.28, -0.72, 0.72, 1.28, 1.85].map((x) => frontLoop(x - w, x + w, y0, y1, dz));
    return [
      put(
        'seats',
        [
          upright('backs', at(0.25, 0.42, 1.16, 0), fabric, { layer: 'set' }),
          upright('cloths', at(0.21, 0.98, 1.2, -0.02), '#f1f0ea', { layer: 'set' }),
          upright('bases', at(0.25, 0, 0.42, -0.24), adjust(fabric, -0.09), { layer: 'set' }),
        ],
        { at: vec3(0, 0, z) },
      ),
    ];
  };
  return interior(look, {
    pieces: [
      ...windows,
      ...locker(-1),
      ...locker(1),
      upright('bulkhead', [frontLoop(-2.2, 2.2, 0, 2.35, 12.9)], '#cdd1d3'),
      upright(
        'curtain',
        [-0.42, -0.14, 0.14].map((x) => frontLoop(x, x + 0.24, 0.05, 2, 12.8)),
        fabric,
      ),
      glowing('signs', [frontLoop(-0.3, 0.3, 2.08, 2.2, 12.7)], '#ffe9a8'),
      face('aisle', [floorLoop(-0.36, 0.36, -14, 13, 0.003)], adjust(fabric, -0.05, 0.5), {
        layer: 'ground',
      }),
      glowing(
        'floor path',
        [floorLoop(-0.36, -0.33, -14, 13, 0.006), floorLoop(0.33, 0.36, -14, 13, 0.006)],
        '#ffe3a0',
        0.7,
      ),
      ...[10.4, 9, 7.6, 6.2].flatMap(farRow),
      ...[4.8, 3.4, 2, 0.6].flatMap((z) =>
        [-1.85, -1.28, -0.72, 0.72, 1.28, 1.85].map((x) => put('seat', chair, { at: vec3(x, 0, z) })),
      ),
    ],
    lamps: [stripLights([0], -9, 12, 2.34, '#fdf9ee')],
    practicals: [lamp(0, 2.1, 1, 3.5, 0.35, '#fff6e0'), ...windowLight({ x: 1.9, y: 1.3, z: 2 }, site, 3)],
    floor: [-0.5, 0.5, -2.5, 5],
    seats: [
      seat('seat', -0.72, 0.44, 0.5),
      seat('seat', 0.72, 0.44, 0.5),
      seat('seat', -1.28, 0.44, 0.5),
      seat('seat', 1.28, 0.44, 0.5),
    ],
  });
}
