import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { card, face, ground } from '../kit/faces.ts';
import { floorLoop, frontLoop, type Loop, NEARWARD, UP } from '../kit/loops.ts';
import { stageOf } from '../kit/stage.ts';
import { grass } from '../parts/foliage.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { pine } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';
import { massif } from './mountain.ts';

/** Half of the deck's depth, and the depth of the valley under it, metres. */
const HALF = 2.1;
const DEEP = -22;
/** From pier to pier, and the width of the piers. */
const SPAN = 9;
const PIER = 2.2;

/** A stone viaduct across a valley between mountains, seen square on: the rails are on it, its arches and a river below. */
export function railwayViaduct({ rng, season, weather }: Site): Built {
  const stone = rng.pick(['#a2978a', '#948c83', '#ab9a86']);
  const green = grass(season);
  const snowy = season === 'winter' || weather === 'snow';
  const front = -HALF;
  return {
    ground: snowy ? '#d9e0e4' : adjust(green.body, 0.02),
    practicals: [],
    pieces: [
      ...massif(rng.fork('far'), 430, 150, 9, '#8d9bb0', 0.5, 1),
      ...massif(rng.fork('near'), 300, 74, 7, '#71838a', 0.75, -1),
      hills(rng.fork('hills'), 190, 22, snowy ? '#c6d2d6' : adjust(green.body, -0.05)),
      treeLine(rng.fork('woods'), 130, 9, snowy ? '#7d9490' : '#4f6f58', true),
      ground('valley', [floorLoop(-120, 120, 6, 130, DEEP)], snowy ? '#cfd8dc' : green.body, {
        fadeTo: adjust(green.dark, -0.04),
      }),
      ground('river', [bend()], '#5f9ab0', { fadeTo: '#a9c9d2' }),
      ...woods(-1, rng.fork('left')),
      ...woods(1, rng.fork('right')),
      ...arches(stone, front),
      face('deck side', [frontLoop(-80, 80, -0.9, 0, front)], adjust(stone, -0.03), {
        layer: 'ground',
        normal: NEARWARD,
      }),
      face('cornice', [frontLoop(-80, 80, -0.22, 0, front - 0.02)], adjust(stone, 0.06), { layer: 'ground' }),
      face('courses', courses(front), adjust(stone, -0.09), { layer: 'ground', opacity: 0.5 }),
      ground('ballast', [floorLoop(-80, 80, front, HALF, 0.001)], '#8b847b', { normal: UP }),
      ground(
        'sleepers',
        Array.from({ length: 90 }, (_, i) => floorLoop(-36 + i * 0.8, -35.72 + i * 0.8, -0.95, 0.95, 0.003)),
        '#5f564d',
      ),
      ground(
        'rails',
        [floorLoop(-80, 80, -0.76, -0.69, 0.012), floorLoop(-80, 80, 0.69, 0.76, 0.012)],
        '#c3c8cb',
      ),
    ],
    stage: stageOf([-9, 9, -0.4, 0.6]),
  };
}

/** The river far below, winding away. */
const bend = (): Loop => [
  vec3(-16, DEEP + 0.02, 8),
  vec3(4, DEEP + 0.02, 8),
  vec3(10, DEEP + 0.02, 40),
  vec3(-4, DEEP + 0.02, 75),
  vec3(6, DEEP + 0.02, 118),
  vec3(0, DEEP + 0.02, 118),
  vec3(-13, DEEP + 0.02, 75),
  vec3(-1, DEEP + 0.02, 40),
];

const woods = (side: 1 | -1, rng: Site['rng']): Piece[] =>
  Array.from({ length: 9 }, (_, i) => {
    const z = 70 - i * 6;
    return card('pine', vec3(side * rng.between(15, 42), DEEP, z), pine(rng.between(7, 12), rng), {
      casts: false,
    });
  });

/** Piers and the round heads of the arches between them: one outline each. */
function arches(stone: string, z: number): Piece[] {
  const loops: Loop[] = [];
  for (let x = -63; x < 63; x += SPAN) {
    const [a, b] = [x + PIER / 2, x + SPAN - PIER / 2];
    const r = (b - a) / 2;
    const head = Array.from({ length: 13 }, (_, i) => {
      const t = Math.PI * (1 - i / 12);
      return vec3(a + r + Math.cos(t) * r, -1.2 - r + Math.sin(t) * r, z);
    });
    loops.push([
      vec3(x, -0.9, z),
      vec3(x + SPAN, -0.9, z),
      vec3(x + SPAN, DEEP, z),
      vec3(b, DEEP, z),
      ...head.reverse(),
      vec3(a, DEEP, z),
      vec3(x, DEEP, z),
    ]);
  }
  return [face('viaduct', loops, stone, { layer: 'ground', normal: NEARWARD, fadeTo: adjust(stone, -0.08) })];
}

const courses = (z: number): Loop[] => [-0.45, -0.68].map((y) => frontLoop(-80, 80, y, y + 0.03, z - 0.01));
