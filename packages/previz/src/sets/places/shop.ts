import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { face, joined, merged, type Solids } from '../kit/faces.ts';
import { interior, stand, surface } from '../kit/interior.ts';
import { frontLoop, type Loop, NEARWARD } from '../kit/loops.ts';
import { box } from '../kit/solids.ts';
import { glassFront } from '../parts/daylight.ts';
import { checks } from '../parts/ground-textures.ts';
import { stripLights } from '../parts/lamps.ts';
import { backWall } from '../parts/room.ts';
import { counter } from '../parts/tables.ts';
import { windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

const GOODS = ['#c9524a', '#e0a63f', '#4f8a6b', '#4a79a8', '#d97f9f', '#e8dcc0', '#8c6ba8'] as const;

/** What stands in a row of a shelf: boxes, bottles and tins, several of a kind beside each other, each with its label. */
function goods(x0: number, x1: number, y: number, room: number, z: number, rng: Rng): FacePiece[] {
  const rows = new Map<string, Loop[]>();
  const labels: Loop[] = [];
  const add = (colour: string, loop: Loop) => rows.set(colour, [...(rows.get(colour) ?? []), loop]);
  for (let x = x0; x < x1 - 0.12; ) {
    const kind = rng.pick(['box', 'box', 'bottle', 'tin'] as const);
    const colour = rng.pick(GOODS);
    const w = kind === 'box' ? rng.between(0.15, 0.26) : kind === 'tin' ? 0.11 : 0.085;
    const h = room * (kind === 'tin' ? 0.42 : rng.between(0.6, 0.88));
    for (let n = rng.int(2, 5); n > 0 && x < x1 - w; n--, x += w + 0.018) {
      add(colour, kind === 'bottle' ? bottle(x, w, y, h, z) : frontLoop(x, x + w, y, y + h, z));
      const [low, high] = kind === 'tin' ? [0.3, 0.72] : kind === 'bottle' ? [0.14, 0.42] : [0.52, 0.8];
      labels.push(frontLoop(x + w * 0.12, x + w * 0.88, y + h * low, y + h * high, z - 0.004));
    }
    x += 0.03;
  }
  return [
    ...[...rows].map(([c, loops]) => face('goods', loops, c, { normal: NEARWARD })),
    ...(labels.length > 0 ? [face('labels', labels, '#f4efe2', { normal: NEARWARD })] : []),
  ];
}

const bottle = (x: number, w: number, y: number, h: number, z: number): Loop => [
  vec3(x, y, z),
  vec3(x + w, y, z),
  vec3(x + w, y + h * 0.58, z),
  vec3(x + w * 0.68, y + h * 0.74, z),
  vec3(x + w * 0.68, y + h, z),
  vec3(x + w * 0.32, y + h, z),
  vec3(x + w * 0.32, y + h * 0.74, z),
  vec3(x, y + h * 0.58, z),
];

/** A shop shelf with four rows of goods. */
export function goodsShelf(w: number, h: number, colour: string, rng: Rng): Solids {
  const rows = 4;
  const step = (h - 0.2) / rows;
  const z = -0.22;
  return joined(
    box('shelf', { x: [-w / 2, w / 2], y: [0, h], z: [-0.2, 0.2] }, colour),
    face(
      'bays',
      Array.from({ length: rows }, (_, i) =>
        frontLoop(-w / 2 + 0.04, w / 2 - 0.04, 0.16 + i * step, 0.1 + (i + 1) * step, -0.202),
      ),
      adjust(colour, -0.22),
      { normal: NEARWARD },
    ),
    face(
      'price strips',
      Array.from({ length: rows }, (_, i) =>
        frontLoop(-w / 2, w / 2, 0.1 + i * step, 0.16 + i * step, -0.225),
      ),
      '#f0d25a',
      { normal: NEARWARD },
    ),
    merged(
      Array.from({ length: rows }, (_, i) =>
        goods(-w / 2 + 0.06, w / 2 - 0.06, 0.16 + i * step, step - 0.06, z, rng),
      ).flat(),
    ),
  );
}

/** Shelves of goods on three sides, a till, strip lights. */
export function shop(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 4.5,
    back: 4.6,
    height: 3,
    wall: rng.pick(['#dfe3df', '#e6dcca', '#d3dde4']),
    floor: '#cfcac0',
    ceiling: '#f2f3f1',
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const steel = '#c7cac8';
  return interior(look, {
    pieces: [
      checks('tiles', { x: [-look.half, look.half], z: [-9, look.back] }, 0.6, adjust(look.floor, 0.04), 0.9),
      face(
        'band',
        [frontLoop(-4.5, 4.5, 2.3, 2.7, look.back - 0.03)],
        rng.pick(['#c9524a', '#3f7a5f', '#3f6a9c']),
        { layer: 'ground', normal: NEARWARD },
      ),
      ...glassFront(
        { plane: backWall(look), from: -m * 1.1 - 1.15, to: -m * 1.1 + 1.15, head: 2.6, frame: '#6f7a80' },
        site,
      ),
      ...[-3.3, m * 1.1, 3.3].flatMap((x) =>
        stand('shelf', goodsShelf(2, 2.1, steel, rng), x, 4.3, [2, 0.4], look.floor),
      ),
      ...[-4.15, 4.15].flatMap((x) =>
        [2.6, 0.2, -2.2].flatMap((z) =>
          stand(
            'shelf',
            goodsShelf(2.3, 1.9, steel, rng),
            x,
            z,
            [2.3, 0.4],
            look.floor,
            x > 0 ? -Math.PI / 2 : Math.PI / 2,
          ),
        ),
      ),
      ...stand(
        'till',
        counter(1.6, 0.95, 0.6, '#8f9a9c', '#e4e2da', 2),
        m * 2.6,
        2.1,
        [1.6, 0.6],
        look.floor,
      ),
    ],
    lamps: [stripLights([-2, 0, 2], -4, 4, look.height, '#fbfdfb')],
    practicals: [
      { at: vec3(0, 2.6, 2), colour: '#f6f8f4', reach: 5, strength: 0.2, kind: 'lamp' },
      ...windowLight({ x: -m * 1.1, y: 1.5, z: 4.3 }, site),
    ],
    floor: [-2.6, 2.6, -2.5, 3.2],
    surfaces: [surface('till', m * 2.6, 0.95, 1.95, 1.3, 0.4)],
  });
}
