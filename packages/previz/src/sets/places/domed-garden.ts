/** A garden under a dome of glass where there is no air: beds of soil and plants within, the dead land of another world without. */
import { adjust } from '../../colour/oklch.ts';
import { type Vec3, vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { discLoop, floorLoop, frontLoop, type Loop, NEARWARD, roundLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { lamp } from '../parts/lamps.ts';
import { fern, flowers, pottedPlant } from '../parts/plants.ts';
import { rock } from '../parts/rocks.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

interface Land {
  readonly sky: string;
  readonly low: string;
  readonly hills: string;
  readonly ground: string;
  readonly rock: string;
  /** The Earth hangs over it. */
  readonly earth: boolean;
}

const LANDS: Readonly<Record<'mars' | 'moon', Land>> = {
  mars: {
    sky: '#22141a',
    low: '#b9683f',
    hills: '#93472d',
    ground: '#b85f3a',
    rock: '#8f4a30',
    earth: false,
  },
  moon: {
    sky: '#05060c',
    low: '#0c0e18',
    hills: '#6f737b',
    ground: '#8f939a',
    rock: '#777b83',
    earth: true,
  },
};

const GREEN = { body: '#4f9a52', dark: '#37743f', lit: '#86c46a' };
const FRAME = '#e6ecef';
/** The dome stands over the stage: its middle, how far it reaches and how high it is. */
const [MIDDLE, REACH, TALL] = [3, 8.4, 7.4];

const onDome = (turn: number, rise: number, k = 1): Vec3 =>
  vec3(
    Math.cos(rise) * Math.cos(turn) * REACH * k,
    Math.sin(rise) * TALL * k,
    MIDDLE + Math.cos(rise) * Math.sin(turn) * REACH * k,
  );

/** A rib from the foot of the dome to its top. */
const rib = (turn: number): Loop => {
  const rises = Array.from({ length: 13 }, (_, i) => 0.02 + (i / 12) * 1.5);
  const half = (r: number) => 0.011 / Math.max(0.14, Math.cos(r));
  return [
    ...rises.map((r) => onDome(turn - half(r), r)),
    ...[...rises].reverse().map((r) => onDome(turn + half(r), r)),
  ];
};

/** A hoop of the dome at a height, its farther half. */
const hoop = (rise: number): Loop => {
  const turns = Array.from({ length: 25 }, (_, i) => -0.3 + (i / 24) * (Math.PI + 0.6));
  return [...turns.map((a) => onDome(a, rise)), ...[...turns].reverse().map((a) => onDome(a, rise + 0.016))];
};

function without(land: Land, { rng }: Site): Piece[] {
  const glow = { layer: 'ground', tone: 'glow' } as const;
  const stars = Array.from({ length: 70 }, () =>
    roundLoop(
      rng.between(-60, 60),
      rng.between(9, 46),
      59.5,
      rng.between(0.06, 0.16),
      rng.between(0.06, 0.16),
      6,
    ),
  );
  const hills = (z: number, tall: number, step: number): Loop => [
    ...Array.from({ length: 41 }, (_, i) =>
      vec3(-80 + i * 4, tall * (0.45 + 0.4 * Math.abs(Math.sin(i * step)) + 0.15 * Math.sin(i * 2.7)), z),
    ),
    vec3(80, -1, z),
    vec3(-80, -1, z),
  ];
  return [
    face('sky through glass', [frontLoop(-90, 90, -2, 60, 60)], land.sky, { ...glow, fadeTo: land.low }),
    face('stars', stars, '#eef3ff', { ...glow, opacity: land.earth ? 0.9 : 0.45 }),
    ...(land.earth
      ? [
          face('earth', [roundLoop(15, 20, 59.4, 4.2, 4.2, 36)], '#2f7fd0', glow),
          face(
            'continents',
            [roundLoop(13.8, 21.4, 59.3, 1.7, 1.1, 14), roundLoop(16.6, 18.8, 59.3, 1.2, 1.5, 14)],
            '#4fa85a',
            glow,
          ),
          face(
            'clouds',
            [roundLoop(15.6, 22, 59.2, 1.9, 0.35, 14), roundLoop(14, 18.4, 59.2, 1.5, 0.3, 14)],
            '#f4f8fb',
            glow,
          ),
        ]
      : []),
    face('hills', [hills(56, 9, 0.9)], land.hills, { ...glow, opacity: 0.95 }),
    face('hills', [hills(40, 3.6, 1.7)], adjust(land.hills, -0.05), glow),
    ground('plain', [floorLoop(-80, 80, -14, 56)], land.ground, { fadeTo: adjust(land.ground, 0.03) }),
    ...[
      [-9, 19, 2.6],
      [7, 22, 3.2],
      [14, 16, 2],
    ].flatMap(([x = 0, z = 0, r = 1]) => [
      ground('crater rim', [discLoop(vec3(x, 0.002, z), r * 1.25, r * 0.7, 22)], adjust(land.ground, 0.06)),
      ground('crater', [discLoop(vec3(x, 0.003, z), r, r * 0.5, 22)], adjust(land.ground, -0.1)),
    ]),
    ...[-13, -6.5, 3.4, 9.5].map((x, i) =>
      card(
        'rock',
        vec3(x, 0, 14 + i * 1.6),
        rock(rng.between(1, 2.4), rng.between(0.7, 1.6), land.rock, rng),
        {
          casts: false,
        },
      ),
    ),
  ];
}

/** A long bed of soil in a white kerb, thick with what grows in it. */
function bed(s: -1 | 1, { rng }: Site): Piece[] {
  const [x0, x1] = [Math.min(s * 2.5, s * 5.6), Math.max(s * 2.5, s * 5.6)];
  const rows = [5.6, 4.4, 3.2, 2, 0.8, -0.4];
  return [
    put('kerb', [block('kerb', [3.1, 0.3, 7.6], '#dfe5e8', { at: [0, 0, 0], top: '#5f4534' })], {
      at: vec3((x0 + x1) / 2, 0, 2.6),
    }),
    ...rows.flatMap((z, i) =>
      [3, 4, 5.1].map((x, j) =>
        card(
          'plants',
          vec3(s * x + rng.between(-0.12, 0.12), 0.3, z),
          (i + j) % 3 === 0
            ? fern(rng.between(0.6, 1), GREEN, rng, 10)
            : (i + j) % 3 === 1
              ? flowers(rng.between(0.5, 0.75), GREEN, ['#d8433a', '#e8853a'], rng, 7)
              : pottedPlant(rng.between(0.8, 1.1), rng),
          { casts: false },
        ),
      ),
    ),
  ];
}

function inside(site: Site): Piece[] {
  const turns = Array.from({ length: 11 }, (_, i) => -0.2 + (i / 10) * (Math.PI + 0.4));
  const pane = (i: number): Loop => {
    const [a, b] = [turns[i] ?? 0, turns[i + 1] ?? 0];
    const rises = [0.1, 0.4, 0.7];
    return [
      ...rises.map((r) => onDome(a + 0.1, r)),
      ...[...rises].reverse().map((r) => onDome(a + (b - a) * 0.4, r)),
    ];
  };
  const wall = turns.slice(1).map((b, i): Loop => {
    const a = turns[i] ?? 0;
    return [onDome(a, 0.01), onDome(b, 0.01), onDome(b, 0.1), onDome(a, 0.1)].map((p, k) =>
      vec3(p.x, k < 2 ? 0 : 0.85, p.z),
    );
  });
  return [
    ground('floor', [discLoop(vec3(0, 0.006, MIDDLE), REACH, REACH, 40)], '#a79f90', { fadeTo: '#8f877a' }),
    ground(
      'path joints',
      Array.from({ length: 11 }, (_, i) => floorLoop(-2.2, 2.2, -3 + i * 1.1, -2.96 + i * 1.1, 0.01)),
      '#857d70',
    ),
    face('plinth', wall, '#cfd6da', { layer: 'ground' }),
    face('panes', [1, 4, 7].map(pane), '#dff2ff', { layer: 'ground', tone: 'glow', opacity: 0.12 }),
    face('hoops', [0.32, 0.62, 0.92, 1.2].map(hoop), FRAME, { layer: 'ground' }),
    face('ribs', turns.map(rib), FRAME, { layer: 'ground' }),
    put(
      'airlock',
      [
        block('airlock', [2.6, 2.7, 0.9], '#c3ccd1', { top: '#dfe6ea' }),
        face('airlock door', [frontLoop(-0.8, 0.8, 0.05, 2.2, -0.46)], '#5d6b75', { normal: NEARWARD }),
        face('airlock seam', [frontLoop(-0.03, 0.03, 0.05, 2.2, -0.47)], '#39444c', { normal: NEARWARD }),
        face('airlock lamp', [frontLoop(-0.5, 0.5, 2.35, 2.48, -0.47)], '#7fe3a2', { tone: 'glow' }),
      ],
      { at: vec3(-1.9, 0, MIDDLE + REACH - 1.1) },
    ),
    ...bed(-1, site),
    ...bed(1, site),
    card('small tree', vec3(3.9, 0.2, MIDDLE + 4.6), broadleaf(3.2, 'summer', site.rng), { casts: false }),
  ];
}

const domedGarden =
  (world: keyof typeof LANDS) =>
  (site: Site): Built => ({
    ground: LANDS[world].ground,
    practicals: [lamp(0, 5.4, 3, 12, 0.75, '#fff4e0')],
    pieces: [...without(LANDS[world], site), ...inside(site)],
    stage: {
      floor: { left: -1.9, right: 1.9, near: -2.5, far: 7 },
      surfaces: [],
      seats: [],
      wall: null,
      water: null,
      ceiling: TALL,
    },
  });

export const marsGarden = domedGarden('mars');
export const moonGarden = domedGarden('moon');
