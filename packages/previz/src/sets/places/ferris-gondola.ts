/** The gondola of a Ferris wheel at its top: an open cabin with a rail and a canopy, the rim and its other cabins, the fair far below. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { isAfterSunset } from '../../model/light.ts';
import type { Piece } from '../../model/set.ts';
import { face, glowing, ground, put } from '../kit/faces.ts';
import { seat } from '../kit/interior.ts';
import { floorLoop, frontLoop, type Loop, roundLoop, sideLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { lamp } from '../parts/lamps.ts';
import { stood } from '../recipes/things.ts';
import type { Built, Site } from '../setting.ts';

/** The wheel: its hub below the cabin, its rim behind it. */
const HUB = -11.6;
const RIM = 13;
const BEHIND = 3.4;
/** How far below the fair lies. */
const BELOW = -9;

const COLOURS = ['#d8433f', '#f2b632', '#3f8fc4', '#58a86a', '#b05cb8'];

const onWheel = (angle: number, r: number) => vec3(Math.sin(angle) * r, HUB + Math.cos(angle) * r, BEHIND);

/** Rim, cross-bars and spokes of the wheel, and the cabins that hang from it to either side. */
function wheel(dark: boolean): Piece[] {
  const steps = Array.from({ length: 29 }, (_, i) => -1.05 + (i * 2.1) / 28);
  const band = (r0: number, r1: number): Loop => [
    ...steps.map((a) => onWheel(a, r1)),
    ...[...steps].reverse().map((a) => onWheel(a, r0)),
  ];
  const bar = (a: number, b: number, r0: number, r1: number, w: number): Loop => {
    const [p, q] = [onWheel(a, r0), onWheel(b, r1)];
    return [
      vec3(p.x - w, p.y, p.z),
      vec3(p.x + w, p.y, p.z),
      vec3(q.x + w, q.y, q.z),
      vec3(q.x - w, q.y, q.z),
    ];
  };
  const spokes = Array.from({ length: 9 }, (_, i) => -0.88 + i * 0.22);
  const steel = dark ? '#8a90b4' : '#e8ecf0';
  return [
    face(
      'wheel spokes',
      spokes.map((a) => bar(a, a, 0.6, RIM - 1, 0.045)),
      adjust(steel, -0.08),
    ),
    face('wheel rim', [band(RIM - 0.1, RIM + 0.08), band(RIM - 1.06, RIM - 0.92)], steel),
    face(
      'wheel lattice',
      spokes.flatMap((a) => [
        bar(a, a + 0.11, RIM - 1, RIM, 0.03),
        bar(a + 0.22, a + 0.11, RIM - 1, RIM, 0.03),
      ]),
      adjust(steel, -0.05),
    ),
    glowing(
      'wheel lamps',
      steps.map((a) => {
        const p = onWheel(a, RIM);
        return roundLoop(p.x, p.y, p.z - 0.05, 0.07, 0.07, 10);
      }),
      '#ffe08a',
    ),
    ...[-0.52, -0.27, 0.27, 0.52].map((a, i) => {
      const p = onWheel(a, RIM + 0.1);
      const c = COLOURS[(i + 1) % COLOURS.length] as string;
      return put(
        'other cabin',
        [
          block('hanger', [0.06, 0.6, 0.06], '#5a606a', { at: [0, -0.5, 0] }),
          cylinder('canopy', [0.75, 0.05], [-0.62, -0.25], c, { sides: 12 }),
          ...[-0.6, 0.6].map((x) => block('post', [0.05, 0.9, 0.05], '#e8e4da', { at: [x, -1.5, 0] })),
          cylinder('tub', [0.5, 0.72], [-2.1, -1.4], c, { sides: 14 }),
        ],
        { at: p },
      );
    }),
  ];
}

/** Tents, stalls and rides about the foot of the wheel, small with the height. */
function fairBelow(site: Site): Piece[] {
  const things = [
    'circus-tent',
    'carousel',
    'kiosk',
    'circus-tent',
    'kiosk',
    'carousel',
    'kiosk',
    'circus-tent',
  ];
  return things.map((id, i) =>
    stood(
      { id, count: 1, tall: id === 'kiosk' ? 5 : 11 },
      {
        x: -62 + i * 17.5 + site.rng.between(-1, 1),
        y: BELOW,
        z: 74 + ((i * 5) % 4) * 9,
        plain: true,
        casts: false,
      },
    ),
  );
}

export function ferrisGondola(site: Site): Built {
  const dark = isAfterSunset(site.hour);
  const colour = site.rng.pick(COLOURS);
  const [half, back, front] = [1.55, 1.15, -0.45];
  const roof = 2.75;
  const post = (x: number, z: number): Loop => frontLoop(x - 0.04, x + 0.04, 0, roof, z);
  const rail = (z: number, k: number): Piece[] => [
    face('cabin side', [frontLoop(-half, half, 0, 0.62, z)], adjust(colour, k)),
    face('cabin stripe', [frontLoop(-half, half, 0.4, 0.5, z - 0.01)], '#f6efe0'),
    face(
      'rail',
      [
        frontLoop(-half, half, 0.86, 0.93, z),
        ...[-1.1, -0.55, 0, 0.55, 1.1].map((x) => frontLoop(x - 0.02, x + 0.02, 0.6, 0.9, z)),
      ],
      '#e8ecf0',
    ),
  ];
  const scallop = (i: number): Loop => {
    const w = (2 * half + 0.5) / 8;
    const x = -half - 0.25 + (i + 0.5) * w;
    return Array.from({ length: 9 }, (_, k) => {
      const a = Math.PI + (k / 8) * Math.PI;
      return vec3(x + (Math.cos(a) * w) / 2, roof - 0.02 + Math.sin(a) * 0.2, front - 0.2);
    });
  };
  const scallops = Array.from({ length: 8 }, (_, i) => i);
  return {
    ground: dark ? '#27314a' : '#7fa06a',
    practicals: [lamp(0, 2.4, 0.2, 3, dark ? 0.8 : 0.3, '#ffd98a', 'fire')],
    pieces: [
      ...fairBelow(site),
      ...wheel(dark),
      ground('cabin floor', [floorLoop(-half, half, front, back, 0.004)], adjust(colour, -0.2)),
      ...rail(back, -0.12),
      face(
        'cabin side',
        [sideLoop(-half, 0, 0.62, front, back), sideLoop(half, 0, 0.62, front, back)],
        adjust(colour, -0.16),
        { layer: 'ground' },
      ),
      face(
        'rail',
        [sideLoop(-half, 0.86, 0.93, front, back), sideLoop(half, 0.86, 0.93, front, back)],
        '#d4d9df',
        { layer: 'ground' },
      ),
      face('posts', [post(-half, back), post(half, back)], '#d4d9df'),
      put(
        'bench',
        [block('bench', [2 * half - 0.3, 0.42, 0.42], adjust(colour, -0.06), { top: '#f0e2c4' })],
        { at: vec3(0, 0, back - 0.26) },
      ),
      put(
        'near rail',
        [
          [
            face('cabin side', [frontLoop(-half, half, 0, 0.46, 0)], colour),
            face('cabin stripe', [frontLoop(-half, half, 0.28, 0.36, -0.01)], '#f6efe0'),
            face('rail', [frontLoop(-half, half, 0.66, 0.72, 0)], '#f2f4f6'),
            face(
              'posts',
              [
                frontLoop(-half - 0.04, -half + 0.04, 0, roof, 0),
                frontLoop(half - 0.04, half + 0.04, 0, roof, 0),
              ],
              '#f2f4f6',
            ),
          ],
        ],
        { at: vec3(0, 0, front) },
      ),
      face(
        'canopy',
        [
          [
            vec3(-half - 0.25, roof - 0.02, front - 0.2),
            vec3(half + 0.25, roof - 0.02, front - 0.2),
            vec3(0.12, roof + 1, 0.3),
            vec3(-0.12, roof + 1, 0.3),
          ],
        ],
        adjust(colour, 0.02),
      ),
      face('canopy edge', scallops.filter((i) => i % 2 === 0).map(scallop), '#f6efe0'),
      face('canopy edge', scallops.filter((i) => i % 2 === 1).map(scallop), colour),
    ],
    stage: {
      ...stageOf([-half + 0.5, half - 0.5, -0.2, 0.5]),
      seats: [seat('bench', -0.35, 0.44, back - 0.3), seat('bench', 0.35, 0.44, back - 0.3)],
    },
  };
}
