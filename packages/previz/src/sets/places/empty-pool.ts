import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { card, face, ground, put, upright } from '../kit/faces.ts';
import { floorLoop, frontLoop, LEFTWARD, type Loop, RIGHTWARD, sideLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { patches, strewn } from '../parts/ground-textures.ts';
import { hills } from '../parts/horizon.ts';
import { bush } from '../parts/plants.ts';
import { palm } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** Half of the basin's width, its depth, where its floor begins to rise and where it ends, metres. */
const HALF = 4.9;
const DEEP = 2.5;
const RISE = 4.5;
const END = 11;
/** Height of the floor at the shallow end. */
const SHALLOW = 1.35;

/** The basin of a drained pool: a tiled floor that slopes up to the shallow end, walls with a rim, the deck and trees over it. */
export function emptyPool({ rng }: Site): Built {
  const tile = rng.pick(['#a9d3d9', '#9ccbd6', '#b5d6d2']);
  const grout = adjust(tile, -0.06);
  const line = '#3f7f9c';
  const flank = (s: number) =>
    face('pool wall', [sideLoop(s * HALF, 0, DEEP, -14, END)], adjust(tile, s < 0 ? -0.03 : -0.07), {
      layer: 'ground',
      normal: s < 0 ? RIGHTWARD : LEFTWARD,
    });
  const rows = [0.5, 1, 1.5, 2];
  return {
    ground: tile,
    practicals: [],
    pieces: [
      hills(rng.fork('hills'), 360, 34, '#93ac9d'),
      ...[-6.6, -3.4, 2.6, 5.8].map((x) =>
        card('palm', vec3(x, DEEP, END + rng.between(4, 8)), palm(rng.between(3.4, 4.6), rng), {
          casts: false,
        }),
      ),
      ...[-5.4, -2.2, 0.9, 4.2].map((x) =>
        card(
          'bush',
          vec3(x, DEEP - 0.2, END + 3.4),
          bush(3.6, 1.2, { body: '#5b9150', dark: '#3f7042', lit: '#83b263' }, rng),
          { casts: false },
        ),
      ),
      upright('end wall', [frontLoop(-HALF, HALF, SHALLOW, DEEP, END)], adjust(tile, -0.01), {
        layer: 'set',
      }),
      upright('end tiles', [frontLoop(-HALF, HALF, DEEP - 0.34, DEEP - 0.12, END - 0.01)], line, {
        layer: 'set',
      }),
      flank(-1),
      flank(1),
      face(
        'wall tiles',
        [-1, 1].flatMap((s) => [
          ...rows.map((y) => sideLoop(s * (HALF - 0.01), y, y + 0.025, -14, END)),
          ...Array.from({ length: 20 }, (_, i) =>
            sideLoop(s * (HALF - 0.01), 0, DEEP, -6 + i * 0.85, -5.97 + i * 0.85),
          ),
        ]),
        grout,
        { layer: 'ground', opacity: 0.6 },
      ),
      face(
        'waterline tiles',
        [-1, 1].map((s) => sideLoop(s * (HALF - 0.02), DEEP - 0.34, DEEP - 0.12, -14, END)),
        line,
        { layer: 'ground' },
      ),
      face('floor', [floorLoop(-HALF, HALF, -14, RISE)], tile, { layer: 'ground', normal: vec3(0, 1, 0) }),
      face('slope', [ramp(-HALF, HALF)], adjust(tile, 0.03), {
        layer: 'ground',
        normal: vec3(0, 0.96, -0.28),
      }),
      ground(
        'floor tiles',
        [
          ...Array.from({ length: 19 }, (_, i) =>
            floorLoop(-HALF + i * 0.52, -HALF + i * 0.52 + 0.02, -14, RISE, 0.002),
          ),
          ...Array.from({ length: 22 }, (_, i) =>
            floorLoop(-HALF, HALF, -6 + i * 0.5, -5.98 + i * 0.5, 0.002),
          ),
        ],
        grout,
        { opacity: 0.55 },
      ),
      face(
        'slope tiles',
        Array.from({ length: 19 }, (_, i) => ramp(-HALF + i * 0.52, -HALF + i * 0.52 + 0.025)),
        grout,
        { layer: 'ground', opacity: 0.55 },
      ),
      face('slope edge', [floorLoop(-HALF, HALF, RISE - 0.06, RISE + 0.06, 0.004)], grout, {
        layer: 'ground',
      }),
      ground(
        'lane lines',
        [-2.5, 0, 2.5].map((x) => floorLoop(x - 0.14, x + 0.14, -14, RISE, 0.003)),
        line,
        {
          opacity: 0.8,
        },
      ),
      face(
        'lane lines',
        [-2.5, 0, 2.5].map((x) => ramp(x - 0.14, x + 0.14)),
        line,
        {
          layer: 'ground',
          opacity: 0.8,
        },
      ),
      patches('stains', rng, 7, { x: [-4, 4], z: [-3, 4] }, [0.3, 0.7], adjust(tile, -0.1), 0.4),
      ground(
        'puddle',
        [
          [
            vec3(-2.9, 0.004, 2),
            vec3(-1.8, 0.004, 1.5),
            vec3(0.2, 0.004, 1.7),
            vec3(0.7, 0.004, 2.2),
            vec3(-0.6, 0.004, 2.7),
            vec3(-2.3, 0.004, 2.6),
          ],
        ],
        '#6fa3b5',
        { opacity: 0.7, tone: 'light' },
      ),
      strewn('dead leaves', rng, 30, { x: [-4.6, 4.6], z: [-3, 4.2] }, 0.06, '#a5763f'),
      face(
        'coping',
        [...[-1, 1].map((s) => sideLoop(s * (HALF - 0.06), DEEP - 0.1, DEEP + 0.06, -14, END))],
        '#f1ede2',
        { layer: 'ground' },
      ),
      upright('coping', [frontLoop(-HALF, HALF, DEEP - 0.1, DEEP + 0.08, END - 0.05)], '#f1ede2', {
        layer: 'set',
      }),
      put(
        'ladder',
        [
          ...[-0.25, 0.25].map((x) => block('rail', [0.05, 2.2, 0.05], '#d5dade', { at: [x, 0, 0] })),
          ...[0.3, 0.75, 1.2].map((y) => block('rung', [0.5, 0.05, 0.08], '#d5dade', { at: [0, y, 0] })),
        ],
        { at: vec3(-3.6, SHALLOW, END - 0.3) },
      ),
    ],
    stage: stageOf([-3.5, 3.5, -2.5, 4]),
  };
}

/** A strip of the slope. */
const ramp = (x0: number, x1: number): Loop => [
  vec3(x0, 0.002, RISE),
  vec3(x1, 0.002, RISE),
  vec3(x1, SHALLOW, END),
  vec3(x0, SHALLOW, END),
];
