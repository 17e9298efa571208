/** City buses and underground trains from inside. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import { face, glowing, put, type Solids, upright } from '../kit/faces.ts';
import { interior, seat } from '../kit/interior.ts';
import { facingPlane, frontLoop, type Loop, roundLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { letters } from '../parts/block-letters.ts';
import { lamp, stripLights } from '../parts/lamps.ts';
import { windowView } from '../parts/window-view.ts';
import { isDark, outside, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

const HALF = 1.75;
const BACK = 7.5;

/** A rectangle on the left (−1) or right (1) wall. */
const onSide = (s: number, y0: number, y1: number, z0: number, z1: number, out = 0): Loop => [
  vec3(s * (HALF - 0.02 - out), y0, z0),
  vec3(s * (HALF - 0.02 - out), y0, z1),
  vec3(s * (HALF - 0.02 - out), y1, z1),
  vec3(s * (HALF - 0.02 - out), y1, z0),
];

const inward = (s: number) => ({ layer: 'ground', normal: vec3(-s, 0, 0) }) as const;

/** Bars to hold on to from floor to ceiling, and straps on rails along the aisle. */
function bars(colour: string, straps: boolean): Piece[] {
  const rails = [-0.5, 0.5].map(
    (x): Loop => [
      vec3(x - 0.02, 2.08, -12),
      vec3(x + 0.02, 2.08, -12),
      vec3(x + 0.02, 2.08, BACK),
      vec3(x - 0.02, 2.08, BACK),
    ],
  );
  return [
    face('rails', rails, adjust(colour, -0.06), { layer: 'ground' }),
    ...[5.4, 3.4, 1.4].flatMap((z) =>
      [-0.55, 0.55].map((x) =>
        put('bar', [cylinder('bar', [0.025, 0.025], [0, 2.4], colour, { sides: 6 })], { at: vec3(x, 0, z) }),
      ),
    ),
    ...(straps
      ? [4.6, 3.8, 2.9, 2.2].flatMap((z) =>
          [-0.5, 0.5].map((x) =>
            put(
              'strap',
              [
                upright('strap', [frontLoop(-0.015, 0.015, -0.26, 0, 0)], '#e9e4d6', { layer: 'set' }),
                upright('handle', [roundLoop(0, -0.33, 0, 0.075, 0.08, 14)], '#e9e4d6', { layer: 'set' }),
                upright('handle', [roundLoop(0, -0.33, -0.005, 0.05, 0.055, 14)], '#8f979c', {
                  layer: 'set',
                }),
              ],
              { at: vec3(x, 2.08, z) },
            ),
          ),
        )
      : []),
  ];
}

/** Roofs of the town along the foot of a side window. */
const skyline = (s: number, z0: number, z1: number, seed: number): Loop[] =>
  [0, 0.26, 0.5, 0.76].map((k, i) => {
    const top = 1.2 + 0.22 * ((Math.abs(i * 7 + Math.round(seed)) % 5) / 4);
    return onSide(s, 0.98, top, z0 + k * (z1 - z0), z0 + (k + 0.24) * (z1 - z0), 0.012);
  });

const busSeat = (fabric: string): Solids => [
  block('base', [0.86, 0.4, 0.44], '#5a6066'),
  block('cushion', [0.86, 0.09, 0.46], fabric, { at: [0, 0.4, 0], top: adjust(fabric, 0.07) }),
  block('back', [0.86, 0.62, 0.1], adjust(fabric, -0.03), { at: [0, 0.46, 0.2] }),
  block('grip', [0.8, 0.05, 0.05], '#f0c23f', { at: [0, 1.09, 0.2] }),
];

/** A city bus: seats in pairs by an aisle, large windows on the street, yellow bars, the rear window. */
export function busInterior(site: Site): Built {
  const { rng } = site;
  const fabric = rng.pick(['#3f5f9a', '#8a3f52', '#2f7a72']);
  const look = {
    half: HALF,
    back: BACK,
    height: 2.4,
    wall: '#d9dbd8',
    floor: '#6a6f73',
    ceiling: '#eceeec',
    wainscot: 0.8,
    panel: '#a9b0b3',
  };
  const [sky, low] = outside(site);
  const zs = [-6, -4.2, -2.4, -0.6, 1.2, 3, 4.8];
  const [, , land] = outside(site);
  return interior(look, {
    pieces: [
      ...[-1, 1].flatMap((s): FacePiece[] => [
        face(
          'window frames',
          zs.map((z) => onSide(s, 0.88, 1.96, z - 0.06, z + 1.66)),
          '#3a4046',
          inward(s),
        ),
        face(
          'windows',
          zs.map((z) => onSide(s, 0.95, 1.9, z, z + 1.6, 0.01)),
          sky,
          {
            ...inward(s),
            tone: 'glow',
            fadeTo: low,
            pane: true,
          },
        ),
        face(
          'houses outside',
          zs.flatMap((z) => skyline(s, z, z + 1.6, z * 3)),
          land,
          { ...inward(s), tone: 'glow' },
        ),
      ]),
      upright('rear window frame', [frontLoop(-1.45, 1.45, 0.98, 2, BACK - 0.02)], '#3a4046'),
      ...windowView(
        { plane: facingPlane(0, BACK - 0.03), u0: -1.35, u1: 1.35, v0: 1.06, v1: 1.92, town: true },
        site,
      ),
      ...[-1, 1].map((s) => face('advertisements', [onSide(s, 2.02, 2.3, -8, 7)], '#f2ead4', inward(s))),
      put(
        'rear seats',
        [
          block('seat', [3.2, 0.44, 0.6], adjust(fabric, -0.04)),
          block('back', [3.2, 0.62, 0.14], fabric, { at: [0, 0.44, 0.24] }),
        ],
        {
          at: vec3(0, 0, 6.9),
        },
      ),
      ...[5.4, 4, 2.6, 1.2].flatMap((z) =>
        [-1.22, 1.22].map((x) => put('seat', busSeat(fabric), { at: vec3(x, 0, z) })),
      ),
      ...bars('#f0c23f', true),
      glowing('stop sign', [frontLoop(-0.5, 0.5, 2.1, 2.32, BACK - 0.05)], '#2a2226'),
      glowing('stop sign', letters('STOP', 0.02, 2.14, 0.13, BACK - 0.06), '#ff5a4a'),
    ],
    lamps: [stripLights([-0.9, 0.9], -9, 7, 2.4, '#fdf8ea')],
    practicals: [lamp(0, 2.1, 1, 3.2, 0.3, '#fff3d8'), ...windowLight({ x: 1.5, y: 1.4, z: 2 }, site, 3)],
    floor: [-0.6, 0.6, -2.5, 4.5],
    seats: [seat('seat', -1.22, 0.49, 1.1), seat('seat', 1.22, 0.49, 1.1)],
  });
}

/** An underground train on its way over the town: benches along both walls, doors, the map of the line over the windows, bars and straps. */
export function subwayCar(site: Site): Built {
  const { rng } = site;
  const [sky, low, land] = outside(site);
  const fabric = rng.pick(['#d98a3a', '#3f6fa8', '#a8404a']);
  const look = {
    half: HALF,
    back: BACK,
    height: 2.4,
    wall: '#dfe2e2',
    floor: '#5f6468',
    ceiling: '#f0f2f1',
  };
  const bench = (): Solids => [
    block('base', [0.5, 0.4, 1.9], '#6f767a'),
    block('cushion', [0.52, 0.08, 1.9], fabric, { at: [0, 0.4, 0], top: adjust(fabric, 0.08) }),
  ];
  const zs = [-5.2, -2.6, 0, 2.6, 5.2];
  return interior(look, {
    pieces: [
      ...[-1, 1].flatMap((s): FacePiece[] => [
        face(
          'windows',
          zs.map((z) => onSide(s, 0.98, 1.86, z - 0.8, z + 0.8, 0.01)),
          sky,
          { ...inward(s), tone: 'glow', fadeTo: low, pane: true },
        ),
        face(
          'houses outside',
          zs.flatMap((z) => skyline(s, z - 0.8, z + 0.8, z * 2)),
          land,
          { ...inward(s), tone: 'glow' },
        ),
        ...(isDark(site)
          ? [
              face(
                'lights outside',
                zs.flatMap((z) =>
                  [-0.6, -0.1, 0.35].map((d, i) =>
                    onSide(s, 1.06 + i * 0.05, 1.11 + i * 0.05, z + d, z + d + 0.09, 0.018),
                  ),
                ),
                '#ffd489',
                { ...inward(s), tone: 'glow' },
              ),
            ]
          : []),
        face(
          'backs',
          zs.map((z) => onSide(s, 0.46, 0.92, z - 0.95, z + 0.95, 0.05)),
          adjust(fabric, -0.05),
          inward(s),
        ),
        face(
          'doors',
          zs.map((z) => onSide(s, 0, 2, z + 1, z + 1.6, 0.012)),
          '#b9c0c4',
          inward(s),
        ),
        face(
          'door panes',
          zs.map((z) => onSide(s, 1.05, 1.8, z + 1.1, z + 1.5, 0.02)),
          sky,
          { ...inward(s), tone: 'glow', fadeTo: low },
        ),
        face(
          'line map',
          zs.map((z) => onSide(s, 1.96, 2.24, z - 0.9, z + 0.9, 0.01)),
          '#f7f4ea',
          inward(s),
        ),
        face(
          'line',
          zs.map((z) => onSide(s, 2.09, 2.12, z - 0.8, z + 0.8, 0.015)),
          '#d0403a',
          {
            ...inward(s),
          },
        ),
        face(
          'stations',
          zs.flatMap((z) =>
            [-0.7, -0.35, 0, 0.35, 0.7].map((d) => onSide(s, 2.07, 2.14, z + d - 0.03, z + d + 0.03, 0.02)),
          ),
          '#2b3036',
          inward(s),
        ),
      ]),
      upright('end wall', [frontLoop(-HALF, HALF, 0, 2.4, BACK - 0.02)], '#cfd4d5'),
      upright('end door', [frontLoop(-0.45, 0.45, 0, 2.02, BACK - 0.04)], '#aab2b6'),
      ...windowView(
        { plane: facingPlane(0, BACK - 0.05), u0: -0.3, u1: 0.3, v0: 1, v1: 1.85, town: true },
        site,
      ),
      upright('map', [frontLoop(-1.5, -0.65, 1.1, 1.9, BACK - 0.04)], '#f7f4ea'),
      ...[
        ['#d0403a', 1.35, 1.38],
        ['#3f7fc0', 1.55, 1.58],
        ['#3fa05a', 1.7, 1.73],
      ].map(([c, y0, y1]) =>
        upright('map lines', [frontLoop(-1.42, -0.73, y0 as number, y1 as number, BACK - 0.05)], c as string),
      ),
      ...[4.6, 2].flatMap((z) => [-1.42, 1.42].map((x) => put('bench', bench(), { at: vec3(x, 0, z) }))),
      ...bars('#c9cfd2', true),
    ],
    lamps: [stripLights([-0.7, 0.7], -9, 7.2, 2.4, '#f8fbfa')],
    practicals: [lamp(0, 2.2, 1, 3.6, 0.35, '#f4f8f6'), ...windowLight({ x: 1.5, y: 1.4, z: 2 }, site, 3)],
    floor: [-0.8, 0.8, -2.5, 4.5],
    seats: [seat('bench', -1.3, 0.48, 1.9), seat('bench', 1.3, 0.48, 1.9)],
  });
}
