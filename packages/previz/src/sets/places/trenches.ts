import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { discLoop, floorLoop, frontLoop, LEFTWARD, RIGHTWARD, sideLoop, UP } from '../kit/loops.ts';
import { scallop } from '../kit/paths.ts';
import { block } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { ring, rolling } from '../parts/horizon.ts';
import { bareTree } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** A trench: duckboards between revetted walls of earth, sandbags on the lip, wire and dead trees beyond. */
export function trenches({ rng }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const earth = '#6f5f4c';
  const [w, h, end] = [2.5, 2.1, 15];
  const bags = (x: number, row: number) =>
    Array.from({ length: 26 }, (_, i) => {
      const z = -8 + i * 0.9 + (row % 2) * 0.45;
      return [
        vec3(x, h + row * 0.28, z),
        vec3(x, h + row * 0.28, z + 0.84),
        vec3(x, h + 0.24 + row * 0.28, z + 0.78),
        vec3(x, h + 0.24 + row * 0.28, z + 0.06),
      ];
    });
  const side = (s: number): Piece[] => {
    const x = s * w;
    const normal = s < 0 ? RIGHTWARD : LEFTWARD;
    return [
      face('parapet', [sideLoop(s * (w + 0.3), h, h + 0.1, -14, 60)], earth, { layer: 'ground' }),
      face('wall', [sideLoop(x, 0, h, -14, end)], earth, {
        layer: 'ground',
        normal,
        fadeTo: adjust(earth, -0.07),
      }),
      face(
        'revetment',
        Array.from({ length: 4 }, (_, i) => sideLoop(x * 0.995, 0.15 + i * 0.42, 0.48 + i * 0.42, -14, end)),
        '#8a6f52',
        { layer: 'ground', normal },
      ),
      face(
        'stakes',
        Array.from({ length: 15 }, (_, i) => sideLoop(x * 0.985, 0, h + 0.1, -8 + i * 1.6, -7.84 + i * 1.6)),
        '#5a4634',
        { layer: 'ground', normal },
      ),
      ...[0, 1, 2].map((row) =>
        face('sandbags', bags(x * (1 + row * 0.012), row), row % 2 ? '#a8976f' : '#b5a47c', {
          layer: 'ground',
          normal,
        }),
      ),
    ];
  };
  const wire = (z: number, y: number) =>
    Array.from({ length: 30 }, (_, i) => {
      const x = -30 + i * 2;
      return [
        vec3(x, y, z),
        vec3(x + 1, y + 0.5, z),
        vec3(x + 2, y, z),
        vec3(x + 2, y + 0.05, z),
        vec3(x + 1, y + 0.56, z),
        vec3(x, y + 0.06, z),
      ];
    });
  return {
    ground: earth,
    practicals: [],
    pieces: [
      ring('burnt land', (a) => 8 + 6 * rolling(rng.fork('land'))(a), '#7d766c', { radius: 240 }),
      ...[
        [-9, 30],
        [7, 36],
        [-20, 44],
        [18, 30],
        [2, 52],
      ].map(([x = 0, z = 0]) =>
        card('dead tree', vec3(x, 1.8, z), bareTree(rng.between(5, 8), rng, '#4a423c'), { casts: false }),
      ),
      ...[
        [-m * 14, 46],
        [m * 9, 56],
      ].map(([x = 0, z = 0]) =>
        card(
          'smoke',
          vec3(x, 2, z),
          drawing(
            [
              shape('smoke', scallop(0, -420, 180, 200, 11, rng), '#7d7a78', 'body', { opacity: 0.7 }),
              shape('smoke', scallop(40, -720, 240, 220, 11, rng), '#8f8c8a', 'body', { opacity: 0.55 }),
              shape('smoke', scallop(-10, -180, 90, 180, 9, rng), '#6d6a68', 'body', { opacity: 0.8 }),
            ],
            500,
            950,
          ),
          { casts: false },
        ),
      ),
      face('no man’s land', [frontLoop(-80, 80, 0, h + 0.5, end + 1)], adjust(earth, 0.03), {
        layer: 'ground',
      }),
      face('wire', [...wire(end + 6, h + 0.4), ...wire(end + 3, h + 0.5)], '#2f2c2a', { layer: 'ground' }),
      face(
        'pickets',
        Array.from({ length: 16 }, (_, i) => frontLoop(-30 + i * 4, -29.86 + i * 4, h, h + 1.4, end + 3)),
        '#3f3832',
        { layer: 'ground' },
      ),
      face(
        'bank',
        [floorLoop(-60, -w, -14, end + 1, h), floorLoop(w, 60, -14, end + 1, h)],
        adjust(earth, 0.04),
        { layer: 'ground', normal: UP },
      ),
      ground('mud', [floorLoop(-w, w, -14, end, 0.002)], '#5f5142', { fadeTo: '#544638' }),
      ground(
        'puddles',
        [discLoop(vec3(-1.6, 0.004, 1.4), 0.7, 0.24, 14), discLoop(vec3(1.7, 0.004, 4.4), 0.8, 0.26, 14)],
        '#8a9296',
      ),
      ground(
        'duckboards',
        Array.from({ length: 40 }, (_, i) => floorLoop(-0.85, 0.85, -7 + i * 0.52, -6.62 + i * 0.52, 0.01)),
        '#94795a',
      ),
      ...side(-1),
      ...side(1),
      face('end wall', [frontLoop(-w, w, 0, h, end)], adjust(earth, -0.04), { layer: 'ground' }),
      face(
        'end sandbags',
        Array.from({ length: 18 }, (_, i) =>
          frontLoop(
            -w + (i % 6) * 0.84 + (Math.floor(i / 6) % 2) * 0.2,
            -w + 0.78 + (i % 6) * 0.84,
            h + Math.floor(i / 6) * 0.28,
            h + 0.24 + Math.floor(i / 6) * 0.28,
            end - 0.05,
          ),
        ),
        '#b0a077',
        { layer: 'ground' },
      ),
      put(
        'ladder',
        [
          ...[-0.25, 0.25].map((x) => block('rail', [0.07, 2.6, 0.07], '#8a6a4a', { at: [x, 0, 0] })),
          ...Array.from({ length: 7 }, (_, i) =>
            block('rung', [0.5, 0.06, 0.06], '#8a6a4a', { at: [0, 0.3 + i * 0.34, 0] }),
          ),
        ],
        { at: vec3(m * 2.1, 0, 7) },
      ),
      put('ammunition box', [block('box', [0.8, 0.4, 0.45], '#5f6648', { top: '#6d7553' })], {
        at: vec3(-m * 1.9, 0, 3.4),
      }),
    ],
    stage: stageOf([-1.7, 1.7, -2.5, 8], {
      surfaces: [{ name: 'ammunition box', at: vec3(-m * 1.9, 0.4, 3.4), width: 0.6, depth: 0.3 }],
    }),
  };
}
