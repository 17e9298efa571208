import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { floorLoop, frontLoop, type Loop, sideLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { paving } from '../parts/ground-textures.ts';
import { bush, fern, flowers, hangingLeaves, pottedPlant, vine } from '../parts/plants.ts';
import { outside, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

const GREEN = { body: '#5b9150', dark: '#3f7042', lit: '#83b263' };

/** A greenhouse: white ribs and panes to a ridge, benches thick with plants, ferns and baskets hanging. */
export const greenhouse = (site: Site): Built => glasshouse(site, 'trees');

/** The same high over a town: nothing but the tops of its towers behind the panes. */
export const roofGreenhouse = (site: Site): Built => glasshouse(site, 'town');

/** Tops of towers of many heights, seen from a roof. */
const towers = (z: number): Loop[] =>
  Array.from({ length: 27 }, (_, i) => {
    const x = -39 + i * 3;
    return frontLoop(x, x + 2.2 + 0.6 * Math.sin(i * 2.3), 0, 2.2 + 3.4 * Math.abs(Math.sin(i * 1.9)), z);
  });

function glasshouse(site: Site, beyond: 'trees' | 'town'): Built {
  const { rng } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const [half, wall, ridge, far, near] = [4.6, 2.6, 5.4, 15, -14];
  const [sky, low, land] = outside(site);
  const zs = Array.from({ length: 20 }, (_, i) => near + 1 + i * 1.5);
  const rib = (s: number, z: number): Loop[] => [
    [
      vec3(s * half, 0, z),
      vec3(s * half, 0, z + 0.1),
      vec3(s * half, wall, z + 0.1),
      vec3(s * half, wall, z),
    ],
    [vec3(s * half, wall, z), vec3(s * half, wall, z + 0.1), vec3(0, ridge, z + 0.1), vec3(0, ridge, z)],
  ];
  const pitch = (t: number, s: number) => vec3(s * half * (1 - t), wall + (ridge - wall) * t, 0);
  const purlin = (t: number, s: number): Loop => {
    const p = pitch(t, s);
    return [
      vec3(p.x, p.y, near),
      vec3(p.x, p.y, far),
      vec3(p.x, p.y + 0.09, far),
      vec3(p.x, p.y + 0.09, near),
    ];
  };
  const frame = '#eef2ee';
  const end = [
    vec3(-half, 0, far),
    vec3(half, 0, far),
    vec3(half, wall, far),
    vec3(0, ridge, far),
    vec3(-half, wall, far),
  ];
  const bench = (s: number): Piece[] => [
    face('bench front', [sideLoop(s * 2.1, 0.62, 0.78, -10, far - 1)], '#a3835c', { layer: 'ground' }),
    face(
      'bench legs',
      zs.slice(3).map((z) => sideLoop(s * 2.12, 0, 0.64, z, z + 0.12)),
      '#8a6c4a',
      { layer: 'ground' },
    ),
    face(
      'bench',
      [floorLoop(Math.min(s * 2.1, s * half), Math.max(s * 2.1, s * half), -10, far - 1, 0.78)],
      '#8f7450',
      { layer: 'ground' },
    ),
  ];
  const plants = [-1, 1].flatMap((s) =>
    Array.from({ length: 15 }, (_, i) => {
      const z = far - 2 - i * 1.05;
      const d =
        i % 4 === 0
          ? pottedPlant(rng.between(0.9, 1.4), rng)
          : i % 4 === 1
            ? flowers(
                rng.between(0.5, 0.7),
                GREEN,
                [rng.pick(['#d9566b', '#e8b54a', '#e2a0c0', '#9a79c4']), '#f3e7ee'],
                rng,
                9,
              )
            : i % 4 === 2
              ? fern(rng.between(0.7, 1.1), GREEN, rng, 11)
              : bush(rng.between(0.9, 1.3), rng.between(0.6, 1), GREEN, rng);
      return card('plants', vec3(s * rng.between(2.5, 3.9), 0.78, z), d, { casts: false });
    }),
  );
  return {
    ground: '#b5a88f',
    practicals: windowLight({ x: 0, y: 3.6, z: 8 }, site, 8),
    pieces: [
      face('sky through glass', [frontLoop(-60, 60, -1, 30, far + 10)], sky, {
        layer: 'ground',
        tone: 'glow',
        fadeTo: low,
        pane: true,
      }),
      beyond === 'town'
        ? face('towers through glass', towers(far + 8), land, { layer: 'ground', tone: 'glow' })
        : face(
            'trees through glass',
            [
              [
                ...Array.from({ length: 41 }, (_, i) =>
                  vec3(
                    -40 + i * 2,
                    2.4 + 1.3 * Math.abs(Math.sin(i * 1.3)) + 0.5 * Math.sin(i * 3.1),
                    far + 8,
                  ),
                ),
                vec3(40, 0, far + 8),
                vec3(-40, 0, far + 8),
              ],
            ],
            land,
            { layer: 'ground', tone: 'glow' },
          ),
      ...[-1, 1].map((s) =>
        face('glass', [sideLoop(s * half, 0.9, wall, near, far)], adjust(low, 0.02), {
          layer: 'ground',
          tone: 'glow',
          opacity: 0.55,
          fadeTo: land,
        }),
      ),
      ground('floor', [floorLoop(-half, half, near, far)], '#b9ac92', { fadeTo: '#a89a80' }),
      paving('tiles', { x: [-2, 2], z: [-9, far] }, [0.66, 0.66], '#a0937a', 0.03, 0.8),
      face(
        'plinth',
        [-1, 1].map((s) => sideLoop(s * half, 0, 0.9, near, far)),
        '#b5735a',
        { layer: 'ground' },
      ),
      face('end glass', [end], sky, { layer: 'ground', tone: 'glow', opacity: 0.25 }),
      face(
        'end frame',
        [
          ...[-3, -1.5, 1.5, 3].map((x) =>
            frontLoop(x - 0.05, x + 0.05, 0, wall + (ridge - wall) * (1 - Math.abs(x) / half), far - 0.1),
          ),
          frontLoop(-0.9, -0.8, 0, 2.5, far - 0.1),
          frontLoop(0.8, 0.9, 0, 2.5, far - 0.1),
          frontLoop(-half, half, 2.5, wall, far - 0.1),
          frontLoop(-0.9, 0.9, 1.1, 1.2, far - 0.1),
        ],
        frame,
        { layer: 'ground' },
      ),
      face(
        'purlins',
        [-1, 1]
          .flatMap((s) => [0, 0.34, 0.67].map((t) => purlin(t, s)))
          .concat(
            [-1, 1].map((s) => sideLoop(s * half, wall - 0.06, wall + 0.06, near, far)),
            [purlin(1, 1)],
          ),
        frame,
        { layer: 'ground' },
      ),
      face(
        'ribs',
        zs.flatMap((z) => [...rib(-1, z), ...rib(1, z)]),
        frame,
        { layer: 'ground' },
      ),
      ...bench(-1),
      ...bench(1),
      ...plants,
      ...[-1, 1].flatMap((s) =>
        [10, 6, 2.4].map((z) =>
          card('hanging basket', vec3(s * 1.9, 0, z + s * 0.7), hangingLeaves(3.9, 0.9, 1.1, GREEN, rng), {
            casts: false,
          }),
        ),
      ),
      card('climber', vec3(m * 4.2, 2.4, 4), vine(1.8, GREEN, rng), { casts: false }),
      put(
        'watering can',
        [
          block('can', [0.34, 0.3, 0.26], '#5f8a8c', { top: '#4a6f72' }),
          block('spout', [0.3, 0.06, 0.06], '#5f8a8c', { at: [0.3, 0.22, 0] }),
        ],
        { at: vec3(-m * 1.6, 0, 1.4) },
      ),
      card('near fern', vec3(m * 3.2, 0.2, -2.6), fern(1.2, GREEN, rng, 12), { layer: 'foreground' }),
    ],
    stage: stageOf2([-1.5, 1.5, -2.5, 8], ridge),
  };
}

const stageOf2 = (
  [left, right, near, far]: readonly [number, number, number, number],
  ceiling: number,
): Built['stage'] => ({
  floor: { left, right, near, far },
  surfaces: [],
  seats: [],
  wall: null,
  water: null,
  ceiling,
});
