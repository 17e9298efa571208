/** What one is carried by, high over the clouds: the basket of a balloon, the deck of an airship. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { floorLoop, frontLoop, type Loop, sideLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { lamp } from '../parts/lamps.ts';
import { drawn, stood } from '../recipes/things.ts';
import type { Built, Site } from '../setting.ts';
import { aloft } from './aloft.ts';

const WICKER = '#a9783f';

/** The sky with its towers of cloud, and none to stand on. */
const air = (site: Site): readonly Piece[] => aloft(site).pieces.filter((p) => p.part !== 'cloud underfoot');

/** Strands of wicker over a rectangle, as loops of every other one. */
function weave(x0: number, x1: number, y0: number, y1: number, z: number): Loop[] {
  const [w, h] = [0.16, 0.1];
  return Array.from({ length: Math.floor((y1 - y0) / h) }, (_, r) => r).flatMap((r) =>
    Array.from({ length: Math.floor((x1 - x0) / w / 2) }, (_, c) => {
      const x = x0 + (2 * c + (r % 2)) * w;
      return frontLoop(x, x + w, y0 + r * h + 0.015, y0 + (r + 1) * h - 0.015, z);
    }),
  );
}

/** In the basket of a hot-air balloon: wicker to the waist, ropes to the burner, the mouth of the envelope above. */
export function balloonBasket(site: Site): Built {
  const [half, back, front, tall, low] = [1.7, 1.2, -0.4, 0.95, 0.66];
  const wall = (z: number): Piece[] => [
    face('wicker', [frontLoop(-half, half, 0, tall, z)], adjust(WICKER, z < 0 ? -0.04 : -0.1)),
    face(
      'wicker strands',
      weave(-half, half, 0.04, tall - 0.06, z - 0.01),
      adjust(WICKER, z < 0 ? 0.05 : -0.03),
    ),
  ];
  const rope = (x: number, z: number): Loop => [
    vec3(x - 0.025, tall, z),
    vec3(x + 0.025, tall, z),
    vec3(x * 0.42 + 0.025, 4.3, 0.2),
    vec3(x * 0.42 - 0.025, 4.3, 0.2),
  ];
  const gore = (i: number): Loop => {
    const [a, b] = [i / 8 - 0.5, (i + 1) / 8 - 0.5];
    return [vec3(a * 2.6, 4.35, 0.6), vec3(b * 2.6, 4.35, 0.6), vec3(b * 15, 8.5, 3), vec3(a * 15, 8.5, 3)];
  };
  const striped = (odd: number) => [0, 1, 2, 3, 4, 5, 6, 7].filter((i) => i % 2 === odd).map(gore);
  return {
    ground: '#6ea8dc',
    practicals: [lamp(0, 3.7, 0.1, 3.6, 0.7, '#ffb45c', 'fire')],
    pieces: [
      ...air(site),
      stood({ id: 'hot-air-balloon', count: 1, tall: 9 }, { x: -13, y: 2, z: 34, casts: false }),
      stood({ id: 'hot-air-balloon', count: 1, tall: 6 }, { x: 12, y: 5, z: 46, casts: false }),
      face('envelope', striped(0), '#d9482f'),
      face('envelope', striped(1), '#f2b632'),
      ground('basket floor', [floorLoop(-half, half, front, back, 0.004)], adjust(WICKER, -0.14)),
      ...wall(back),
      face(
        'wicker',
        [sideLoop(-half, 0, tall, front, back), sideLoop(half, 0, tall, front, back)],
        adjust(WICKER, -0.14),
        { layer: 'ground' },
      ),
      face(
        'ropes',
        [-half, half].flatMap((x) => [rope(x, back), rope(x, front)]),
        '#6a4a2c',
      ),
      put(
        'burner',
        [
          block('frame', [1.5, 0.07, 0.07], '#8a9298'),
          ...[-0.22, 0.22].map((x) =>
            cylinder('burner', [0.1, 0.08], [0.05, 0.42], '#9aa2a8', { at: [x, 0] }),
          ),
        ],
        { at: vec3(0, 3.05, 0.2) },
      ),
      card('burner flame', vec3(0, 3.5, 0.15), drawn({ id: 'fire', count: 1 }), { scale: 1, casts: false }),
      put(
        'basket rim',
        [
          [
            face('basket rim', [frontLoop(-half, half, 0, low, 0)], adjust(WICKER, -0.04)),
            face('wicker strands', weave(-half, half, 0.04, low - 0.06, -0.01), adjust(WICKER, 0.05)),
            face(
              'leather rim',
              [frontLoop(-half - 0.04, half + 0.04, low - 0.06, low + 0.05, -0.02)],
              '#5a3c24',
            ),
          ],
        ],
        { at: vec3(0, 0, front) },
      ),
    ],
    stage: stageOf([-half + 0.5, half - 0.5, -0.2, 0.8]),
  };
}

/** The open deck of an airship: planks and brass rails over the clouds, the gas bag above, propellers abeam. */
export function airshipDeck(site: Site): Built {
  const m = site.rng.chance(0.5) ? 1 : -1;
  const [half, end, wood] = [4.4, 15, '#8f6238'];
  const rail = [-half, half].flatMap((x) => [
    sideLoop(x, 0.98, 1.08, -12, end),
    sideLoop(x, 0.5, 0.55, -12, end),
    ...Array.from({ length: 14 }, (_, i) => frontLoop(x - 0.05, x + 0.05, 0, 1.05, -10 + i * 1.9)),
  ]);
  const belly = Array.from({ length: 13 }, (_, i) => {
    const t = (i / 12) * Math.PI;
    return vec3(-Math.cos(t) * 9, 9.4 - Math.sin(t) * 4.2, 8);
  });
  const stays = [-1, 1].flatMap((s) =>
    [2, 6, 10].map(
      (z): Loop => [
        vec3(s * half - 0.03, 1, z),
        vec3(s * half + 0.03, 1, z),
        vec3(s * 2.4 + 0.03, 6.2, z + 1),
        vec3(s * 2.4 - 0.03, 6.2, z + 1),
      ],
    ),
  );
  return {
    ground: '#6ea8dc',
    practicals: site.lit ? [lamp(m * 3.6, 2, 4, 4, 0.7)] : [],
    pieces: [
      ...air(site),
      stood({ id: 'airship', count: 1 }, { x: -m * 16, y: 6, z: 60, casts: false }),
      face('gas bag', [belly], '#b98a52'),
      face(
        'gas bag seams',
        [-0.62, -0.3, 0, 0.3, 0.62].map((k) => [
          vec3(k * 9 - 0.05, 9.4, 7.98),
          vec3(k * 9 + 0.05, 9.4, 7.98),
          vec3(k * 7.4 + 0.05, 6.4, 7.98),
          vec3(k * 7.4 - 0.05, 6.4, 7.98),
        ]),
        '#8a6236',
      ),
      ground('deck', [floorLoop(-half, half, -14, end)], wood, { fadeTo: adjust(wood, 0.05) }),
      ground(
        'planks',
        Array.from({ length: 20 }, (_, i) =>
          floorLoop(-half + i * 0.45, -half + 0.035 + i * 0.45, -13, end, 0.003),
        ),
        adjust(wood, -0.1),
      ),
      face(
        'rail',
        [...rail, frontLoop(-half, half, 0.98, 1.08, end), frontLoop(-half, half, 0.5, 0.55, end)],
        '#c79a4a',
        { layer: 'ground' },
      ),
      face('stays', stays, '#4a3a2a'),
      stood({ id: 'ship-wheel', count: 1, tall: 1.35 }, { x: m * 1.5, z: 7 }),
      stood({ id: 'barrel', count: 1, tall: 0.9 }, { x: -m * 3.6, z: 3.4 }),
      stood({ id: 'crate', count: 1, tall: 0.7 }, { x: -m * 3.4, z: 4.6 }),
      stood({ id: 'propeller', count: 1, tall: 2.6 }, { x: m * 6.4, y: 0.4, z: 9, casts: false }),
      stood({ id: 'telescope', count: 1, tall: 1.4 }, { x: m * 3.4, z: 3.6 }),
    ],
    stage: stageOf([-3, 3, -2.5, 8]),
  };
}
