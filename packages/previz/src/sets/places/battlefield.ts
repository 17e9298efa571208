import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, ground, put } from '../kit/faces.ts';
import { discLoop } from '../kit/loops.ts';
import { polygon, rectangle, scallop } from '../kit/paths.ts';
import { block } from '../kit/solids.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { patches } from '../parts/ground-textures.ts';
import { hills, onRing, ring } from '../parts/horizon.ts';
import { fire } from '../parts/lamps.ts';
import { rock } from '../parts/rocks.ts';
import { bareTree } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** Churned mud, craters, wire, shattered trees, smoke and fire on the horizon. */
export function battlefield(site: Site): Built {
  const { rng } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const smoke = (h: number) =>
    drawing(
      [
        shape('smoke', scallop(0, -h * 45, h * 18, h * 45, 10, rng), '#5d5a58', 'body', { opacity: 0.6 }),
        shape('smoke', scallop(h * 22, -h * 85, h * 32, h * 36, 11, rng), '#73706c', 'body', {
          opacity: 0.5,
        }),
      ],
      h * 100,
      h * 120,
      0,
    );
  const hedgehog = drawing(
    [
      shape(
        'beam',
        polygon([
          [-70, 0],
          [-52, 0],
          [70, -110],
          [52, -118],
        ]),
        '#55504a',
      ),
      shape(
        'beam',
        polygon([
          [70, 0],
          [52, 0],
          [-70, -110],
          [-52, -118],
        ]),
        '#625c55',
      ),
      shape('beam', rectangle(-10, -125, 20, 120), '#4a4641'),
    ],
    150,
    125,
    120,
  );
  const crater = (x: number, z: number, r: number): Piece[] => [
    ground('crater', [discLoop(vec3(x, 0.002, z), r * 1.3, r * 0.6, 16, (i) => (i % 3) * 0.06)], '#8a775d'),
    ground('crater', [discLoop(vec3(x, 0.003, z), r, r * 0.42, 16)], '#4f4336'),
  ];
  const fires = [fire(-m * 7, 0, 12, 1.2), fire(m * 11, 0, 20, 1.6)];
  return {
    ground: '#75654f',
    practicals: fires.flatMap((f) => f.practicals),
    pieces: [
      hills(rng.fork('hills'), 320, 24, '#8f8b82'),
      ...[-0.5, 0.15, 0.6].map((a, i) =>
        card('smoke', onRing(a * m, 180, 0), smoke(18 + i * 8), { layer: 'backdrop', casts: false }),
      ),
      ring('rubble', (a) => 3 + 2.5 * Math.sin(a * 23) * Math.sin(a * 7), '#6a6055', { radius: 110 }),
      patches('mud', rng, 14, { x: [-18, 18], z: [-5, 30] }, [0.5, 1.8], '#5f5140', 0.65),
      ...crater(-4.5, 5, 1.5),
      ...crater(5.4, 8, 2),
      ...crater(-10, 14, 2.8),
      ...crater(3.2, 1.6, 0.7),
      ground('puddle', [discLoop(vec3(-4.5, 0.004, 5), 0.9, 0.25, 12)], '#8b9396'),
      ...scatter('shattered tree', rng, 7, { z: [7, 30], clear: 5, reach: [5, 18] }, () =>
        bareTree(rng.between(3.5, 6), rng, '#463c35'),
      ),
      card('hedgehog', vec3(-m * 3.9, 0, 3.6), hedgehog),
      card('hedgehog', vec3(m * 5.2, 0, 5.2), hedgehog),
      card('hedgehog', vec3(-m * 8, 0, 9), hedgehog),
      ...fires.flatMap((f) => f.pieces),
      ...[0, 1, 2, 3, 4].map((i) =>
        put('sandbag', block('bag', [0.62, 0.26, 0.4], i % 2 ? '#a3906a' : '#94825f'), {
          at: vec3(m * (2.9 + (i % 3) * 0.64), i > 2 ? 0.26 : 0, 2.2),
        }),
      ),
      ...scatter('stone', rng, 8, { z: [1, 10], clear: 2.8, reach: [3, 5] }, () =>
        rock(rng.between(0.4, 0.9), rng.between(0.2, 0.5), '#6d6257', rng),
      ),
      card('near earth', vec3(-m * 3.4, 0, -2.6), rock(2.2, 0.7, '#4a3f34', rng), { layer: 'foreground' }),
    ],
    stage: stageOf([-2.5, 2.5, -2.5, 7]),
  };
}

/** What no age of swords has: shell holes, tank traps, sandbags. */
const OF_GUNS = /^(?:crater|puddle|hedgehog|sandbag)$/;

/** A torn banner on a leaning pole, metres high. */
const banner = (height: number, colour: string) => {
  const h = height * 100;
  return drawing(
    [
      shape(
        'pole',
        polygon([
          [-3, 0],
          [h * 0.12 - 2, -h],
          [h * 0.12 + 2, -h],
          [3, 0],
        ]),
        '#5a4330',
      ),
      shape(
        'banner',
        polygon([
          [h * 0.115, -h * 0.97],
          [h * 0.5, -h * 0.9],
          [h * 0.42, -h * 0.8],
          [h * 0.52, -h * 0.7],
          [h * 0.36, -h * 0.62],
          [h * 0.075, -h * 0.62],
        ]),
        colour,
      ),
    ],
    h * 0.7,
    h,
    20,
  );
};

/** The same ground where it is fought over with swords: banners and spears in the earth. */
export function oldBattlefield(site: Site): Built {
  const built = battlefield(site);
  const rng = site.rng.fork('banners');
  const spear = drawing(
    [
      shape(
        'pole',
        polygon([
          [-2, 0],
          [22, -170],
          [26, -170],
          [2, 0],
        ]),
        '#6b4d30',
      ),
      shape(
        'point',
        polygon([
          [20, -170],
          [27, -198],
          [29, -168],
        ]),
        '#9aa1a8',
      ),
    ],
    60,
    198,
    12,
  );
  return {
    ...built,
    pieces: [
      ...built.pieces.filter((p) => !OF_GUNS.test(p.part)),
      ...scatter('banner', rng, 5, { z: [5, 24], clear: 4, reach: [4, 14] }, () =>
        banner(rng.between(2.6, 3.6), rng.pick(['#8f2f35', '#2f4a7a', '#8a6a2a'])),
      ),
      ...scatter('spear', rng.fork('spears'), 7, { z: [3, 18], clear: 3, reach: [3.4, 11] }, () => spear),
    ],
  };
}
