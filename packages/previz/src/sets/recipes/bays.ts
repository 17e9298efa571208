/** What is built against a wall: brushes, stalls, booths, benches in tiers, great lamps, painted coffins. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import { face, NEAR_GROUND as g, ground, put } from '../kit/faces.ts';
import { seat, stand } from '../kit/interior.ts';
import { floorLoop, frontLoop, type Loop, NEARWARD, roundLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { lamp } from '../parts/lamps.ts';
import type { Fitting, Spot } from './fitting.ts';

/** A tall roller of bristles, as car washes have. */
function spinningBrush({ x, z, look }: Spot): { pieces: Piece[] } {
  const at = z - 1;
  return {
    pieces: [
      put(
        'brush',
        [
          cylinder('brush', [0.55, 0.55], [0.15, 2.4], '#2f7fc4', { sides: 16, top: '#4f9fe0' }),
          face(
            'bristles',
            Array.from({ length: 9 }, (_, i) =>
              frontLoop(-0.5 + i * 0.12, -0.46 + i * 0.12, 0.15, 2.4, -0.57),
            ),
            '#e0574a',
            { normal: NEARWARD },
          ),
          block('post', [0.14, Math.max(0.1, look.height - 2.4), 0.14], '#c9cfd2', { at: [0, 2.4, 0] }),
        ],
        { at: vec3(x, 0, at) },
      ),
      ground(
        'foam',
        [0, 1, 2].map((i) =>
          floorLoop(x - 0.9 + i * 0.5, x - 0.5 + i * 0.5, at - 0.9 - (i % 2) * 0.3, at - 0.6, 0.012),
        ),
        '#f4fafc',
      ),
      face(
        'foam',
        [0, 1, 2, 3].map((i) => roundLoop(x - 0.6 + i * 0.4, 0.14 + (i % 2) * 0.06, at - 0.7, 0.2, 0.16, 12)),
        '#f7fbfd',
        { opacity: 0.9 },
      ),
    ],
  };
}

/** Half doors of boxes for horses. */
function stallDoors({ x, z, look }: Spot): { pieces: Piece[] } {
  const wood = '#7a5236';
  return {
    pieces: [-1.15, 1.15].flatMap((d) => [
      face('stall', [frontLoop(x + d - 1, x + d + 1, 0, 2.35, z - 0.04)], '#2e2018', g),
      face(
        'hay',
        [
          [
            vec3(x + d - 0.9, 0.9, z - 0.045),
            vec3(x + d + 0.9, 0.9, z - 0.045),
            vec3(x + d + 0.5, 1.35, z - 0.045),
            vec3(x + d - 0.3, 1.5, z - 0.045),
          ],
        ],
        '#c9a24f',
        g,
      ),
      face('half door', [frontLoop(x + d - 1, x + d + 1, 0.08, 1.2, z - 0.06)], wood, g),
      face(
        'boards',
        [0.35, 0.62, 0.9].map((y) => frontLoop(x + d - 1, x + d + 1, y, y + 0.03, z - 0.07)),
        adjust(wood, -0.1),
        g,
      ),
      face(
        'brace',
        [
          [
            vec3(x + d - 0.95, 0.15, z - 0.075),
            vec3(x + d - 0.75, 0.15, z - 0.075),
            vec3(x + d + 0.95, 1.12, z - 0.075),
            vec3(x + d + 0.75, 1.12, z - 0.075),
          ],
        ],
        adjust(wood, 0.07),
        g,
      ),
      face(
        'posts',
        [
          frontLoop(x + d - 1.12, x + d - 0.98, 0, look.height, z - 0.08),
          frontLoop(x + d + 0.98, x + d + 1.12, 0, look.height, z - 0.08),
        ],
        adjust(wood, -0.06),
        g,
      ),
    ]),
  };
}

/** Booths with a curtain each. */
const voteBooths = ({ x, z, look }: Spot): { pieces: Piece[] } => ({
  pieces: [-1.2, 0, 1.2].flatMap((d, i) => [
    ...stand(
      'booth',
      [
        block('booth', [1.05, 1.95, 0.7], '#e3e6e8', { top: '#f2f4f5' }),
        face('curtain', [frontLoop(-0.45, i === 1 ? 0.05 : 0.45, 0.45, 1.85, -0.36)], '#2f4f8f', {
          normal: NEARWARD,
        }),
        face(
          'inside',
          i === 1
            ? [frontLoop(0.05, 0.45, 0.45, 1.85, -0.355)]
            : [frontLoop(-0.01, 0.01, 0.45, 1.85, -0.355)],
          '#9aa4aa',
          { normal: NEARWARD },
        ),
        face('stripe', [frontLoop(-0.5, 0.5, 1.87, 1.95, -0.37)], '#c23b4b', { normal: NEARWARD }),
      ],
      x + d,
      z - 0.5,
      [1.05, 0.7],
      look.floor,
    ),
  ]),
});

/** Benches of wood one over the other, with a stove beside them. */
function tiers({ x, z, look }: Spot) {
  const wood = '#c99a63';
  return {
    pieces: [
      put(
        'tiers',
        [
          block('tier', [3.4, 0.95, 0.6], wood, { at: [0, 0, 0.3], top: adjust(wood, 0.07) }),
          block('tier', [3.4, 0.48, 0.6], adjust(wood, -0.03), { at: [0, 0, -0.3], top: adjust(wood, 0.07) }),
          face(
            'slats',
            [0.15, 0.3, 0.62, 0.78].map((y) => frontLoop(-1.7, 1.7, y, y + 0.03, y < 0.5 ? -0.605 : -0.005)),
            adjust(wood, -0.12),
            { normal: NEARWARD },
          ),
        ],
        { at: vec3(x - 0.3, 0, z - 0.7) },
      ),
      ...stand(
        'stove',
        [
          block('stove', [0.75, 0.75, 0.6], '#3a3a3d', { top: '#2a2a2c' }),
          ...[-0.22, 0, 0.2, -0.1, 0.12].map((d, i) =>
            cylinder(
              'stone',
              [0.14, 0.1],
              [0.75 + (i > 2 ? 0.12 : 0), 0.9 + (i > 2 ? 0.12 : 0)],
              i % 2 ? '#7d7a76' : '#8f8b86',
              { at: [d, 0], sides: 7 },
            ),
          ),
          face('embers', [frontLoop(-0.25, 0.25, 0.12, 0.26, -0.31)], '#ff8030', { tone: 'glow' }),
        ],
        x + 2,
        z - 0.9,
        [0.75, 0.6],
        look.floor,
      ),
    ],
    practicals: [lamp(x + 2, 0.6, z - 1.2, 2.8, 0.5, '#ff9a4d', 'fire' as const)],
    seats: [seat('bench', x - 0.9, 0.48, z - 1), seat('bench', x + 0.4, 0.48, z - 1)],
  };
}

/** The great lens of a lighthouse on its pedestal, its lamp burning. */
function greatLamp({ x, z }: Spot) {
  const at = z - 0.6;
  const rings = [-0.62, -0.42, -0.22, 0.22, 0.42, 0.62];
  return {
    pieces: [
      put(
        'great lamp',
        [
          cylinder('pedestal', [0.55, 0.45], [0, 0.95], '#3f5a4f', { sides: 14, top: '#5a7a6c' }),
          cylinder('frame', [0.75, 0.75], [0.95, 1.05], '#b08d4a', { sides: 16, top: '#d0ac62' }),
          face('lens', [roundLoop(0, 1.95, -0.6, 0.72, 0.88, 30)], '#cfe6ea', {
            tone: 'glass',
            opacity: 0.8,
          }),
          face(
            'lens rings',
            rings.map((k) =>
              frontLoop(
                -0.7 * Math.sqrt(1 - k * k),
                0.7 * Math.sqrt(1 - k * k),
                1.95 + k * 0.86 - 0.02,
                1.95 + k * 0.86 + 0.02,
                -0.61,
              ),
            ),
            '#7fa8b0',
            { normal: NEARWARD },
          ),
          face('flame', [roundLoop(0, 1.95, -0.62, 0.24, 0.24, 22)], '#fff4c2', { tone: 'glow' }),
          face('halo', [roundLoop(0, 1.95, -0.63, 0.5, 0.5, 26)], '#ffe9a0', { tone: 'glow', opacity: 0.4 }),
          cylinder('cap', [0.6, 0.2], [2.85, 3.05], '#b08d4a', { sides: 14 }),
        ],
        { at: vec3(x, 0, at) },
      ),
    ],
    practicals: [lamp(x, 1.95, at - 0.7, 5, 0.9, '#fff0b0')],
  };
}

/** A painted coffin that stands upright, as pharaohs have. */
function sarcophagus({ x, z, look }: Spot): { pieces: Piece[] } {
  const body = (k: number): Loop =>
    [
      [-0.26, 0],
      [-0.42, 1.35],
      [-0.32, 1.62],
      [-0.26, 2.05],
      [0, 2.2],
      [0.26, 2.05],
      [0.32, 1.62],
      [0.42, 1.35],
      [0.26, 0],
    ].map(([a = 0, b = 0]) => vec3(a * k, 0.05 + b * (0.5 + k / 2), 0));
  const front = (dz: number, loops: readonly Loop[], fill: string): FacePiece =>
    face(
      'sarcophagus',
      loops.map((l) => l.map((p) => vec3(p.x, p.y, dz))),
      fill,
      { normal: NEARWARD },
    );
  return {
    pieces: stand(
      'sarcophagus',
      [
        [
          front(-0.1, [body(1.12)], '#8a6420'),
          front(-0.12, [body(1)], '#d9a83a'),
          front(
            -0.13,
            [
              [
                vec3(-0.24, 1.75, 0),
                vec3(-0.2, 2.08, 0),
                vec3(0, 2.16, 0),
                vec3(0.2, 2.08, 0),
                vec3(0.24, 1.75, 0),
                vec3(0.3, 1.5, 0),
                vec3(-0.3, 1.5, 0),
              ],
            ],
            '#2f5a9a',
          ),
          front(-0.14, [roundLoop(0, 1.86, 0, 0.14, 0.19, 18)], '#e8bd5a'),
          front(
            -0.15,
            [roundLoop(-0.055, 1.89, 0, 0.03, 0.018, 8), roundLoop(0.055, 1.89, 0, 0.03, 0.018, 8)],
            '#23201c',
          ),
          front(
            -0.14,
            [0.25, 0.45, 0.65, 0.85].map((y) => frontLoop(-0.3, 0.3, y, y + 0.09, 0)),
            '#2f5a9a',
          ),
          front(
            -0.145,
            [0.34, 0.54, 0.74].map((y) => frontLoop(-0.3, 0.3, y + 0.02, y + 0.08, 0)),
            '#b8402f',
          ),
          front(
            -0.15,
            [
              [vec3(-0.36, 1.32, 0), vec3(0.3, 1.08, 0), vec3(0.3, 1.18, 0), vec3(-0.36, 1.42, 0)],
              [vec3(0.36, 1.32, 0), vec3(-0.3, 1.08, 0), vec3(-0.3, 1.18, 0), vec3(0.36, 1.42, 0)],
            ],
            '#e8bd5a',
          ),
        ],
      ],
      x,
      z - 0.4,
      [0.9, 0.5],
      look.floor,
    ),
  };
}

export const BAYS: Readonly<Record<string, Fitting>> = {
  'spinning-brush': { width: 1.3, build: spinningBrush },
  'stall-doors': { width: 4.6, build: stallDoors },
  'vote-booths': { width: 3.8, build: voteBooths },
  tiers: { width: 4.6, build: tiers },
  'great-lamp': { width: 1.6, build: greatLamp },
  sarcophagus: { width: 1.1, build: sarcophagus },
};
