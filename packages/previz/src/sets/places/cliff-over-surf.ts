import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, face, ground } from '../kit/faces.ts';
import { floorLoop, type Loop, NEARWARD, UP } from '../kit/loops.ts';
import { blob } from '../kit/paths.ts';
import { stageOf, strewnCards } from '../kit/stage.ts';
import { ripples } from '../parts/ground-textures.ts';
import { waterSheet } from '../parts/horizon.ts';
import { tuft } from '../parts/plants.ts';
import { rock } from '../parts/rocks.ts';
import type { Built, Site } from '../setting.ts';

/** Metres from the turf down to the sea, and where the rock's front stands. */
const DEEP = -17;
const FRONT = -3;
/** Half of the cliff's width at the turf and at the sea. */
const TOP = 13;
const FOOT = 17;

/** A cliff seen from off the shore: turf on top, the rock down to the surf that breaks at its foot, the open sea beside it. */
export function cliffOverSurf({ rng, season, weather }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const rough = /^(storm|rain|wind)$/.test(weather);
  const stone = rng.pick(['#7d7a78', '#8a8074', '#6f7378']);
  const turf = season === 'autumn' ? '#a39b54' : season === 'winter' ? '#93a07c' : '#7fa356';
  const sea = rough ? '#4a7283' : '#3f7f9c';
  // It goes out of the frame on one side and falls to the sea on the other.
  const edge = (y: number): number => -m * (TOP + ((FOOT - TOP) * y) / DEEP);
  const inland = m * 60;
  const profile = outline(rng.fork('edge'), edge);
  return {
    ground: sea,
    practicals: [],
    pieces: [
      waterSheet(sea, rough ? '#8da4ad' : '#86b8c6', -30, 900, DEEP),
      ripples('glints', rng, 40, { x: [-140, 140], z: [20, 400] }, [3, 9], '#cfe6ea', 0.1, DEEP + 0.05),
      ground('turf', [turfOf(inland, edge(0))], turf, { normal: UP, fadeTo: adjust(turf, 0.04) }),
      face('cliff', [[...profile, vec3(inland, DEEP, FRONT), vec3(inland, 0, FRONT)]], stone, {
        layer: 'ground',
        normal: NEARWARD,
        fadeTo: adjust(stone, -0.09),
      }),
      face('clefts', clefts(rng.fork('clefts'), edge, m), stone, {
        layer: 'ground',
        tone: 'shade',
        opacity: 0.5,
      }),
      face('ledges', ledges(rng.fork('ledges'), edge, m), adjust(stone, 0.07), {
        layer: 'ground',
        opacity: 0.8,
      }),
      face('overhanging turf', [brow(rng.fork('brow'), edge(0), inland)], adjust(turf, -0.04), {
        layer: 'ground',
        normal: NEARWARD,
      }),
      ...surf(rng.fork('surf'), edge(DEEP), m, rough),
      ...strewnCards('grass', [vec3(-m * 5, 0, 0.5), vec3(m * 4.5, 0, 1), vec3(m * 8, 0, 0)], () =>
        tuft(0.4, { body: turf, dark: adjust(turf, -0.1), lit: adjust(turf, 0.07) }, rng),
      ),
    ],
    stage: stageOf([-6, 6, -1.5, 2.2]),
  };
}

/** From the turf's corner down to the sea, uneven. */
function outline(rng: Rng, edge: (y: number) => number): Loop {
  return Array.from({ length: 9 }, (_, i) => {
    const y = (DEEP * i) / 8;
    return vec3(edge(y) + (i === 0 ? 0 : rng.between(-0.7, 0.7)), y, FRONT);
  });
}

const turfOf = (inland: number, corner: number): Loop =>
  floorLoop(Math.min(inland, corner), Math.max(inland, corner), FRONT, 14, 0.002);

/** Turf that hangs over the rock's upper edge. */
function brow(rng: Rng, corner: number, inland: number): Loop {
  const n = 40;
  const x = (i: number) => corner + ((inland - corner) * i) / n;
  return [
    ...Array.from({ length: n + 1 }, (_, i) => vec3(x(i), 0.01, FRONT - 0.02)),
    ...Array.from({ length: n + 1 }, (_, i) => vec3(x(n - i), -rng.between(0.25, 1), FRONT - 0.02)),
  ];
}

/** Cracks down the rock, each a slender wedge. */
const clefts = (rng: Rng, edge: (y: number) => number, m: 1 | -1): Loop[] =>
  Array.from({ length: 13 }, (_, i) => {
    const [from, to] = [-rng.between(0.8, 6), -rng.between(9, 16.5)];
    const x = edge(from) + m * (1 + i * 2.3 + rng.between(0, 1.4));
    const w = rng.between(0.35, 0.9);
    return [
      vec3(x, from, FRONT - 0.03),
      vec3(x + w, (from + to) / 2, FRONT - 0.03),
      vec3(x + m * rng.between(-1, 0.4), to, FRONT - 0.03),
      vec3(x - w * 0.6, (from + to) / 2, FRONT - 0.03),
    ];
  });

/** Lit tops of strata. */
const ledges = (rng: Rng, edge: (y: number) => number, m: 1 | -1): Loop[] =>
  Array.from({ length: 12 }, (_, i) => {
    const y = -2.5 - 1.15 * i;
    const x = edge(y) + m * rng.between(0.8, 22);
    const w = m * rng.between(1.6, 4);
    return [
      vec3(x, y, FRONT - 0.04),
      vec3(x + w, y + 0.15, FRONT - 0.04),
      vec3(x + w * 0.8, y - 0.28, FRONT - 0.04),
      vec3(x + w * 0.1, y - 0.22, FRONT - 0.04),
    ];
  });

/** Boulders, foam along the foot, and in a storm the spray of what has broken there. */
function surf(rng: Rng, corner: number, m: 1 | -1, rough: boolean): Piece[] {
  const boulders = Array.from({ length: 7 }, (_, i) =>
    card(
      'boulder',
      vec3(corner + m * (i * 3.4 - 3), DEEP, FRONT - rng.between(1, 2.5)),
      rock(rng.between(1.8, 3.4), rng.between(1, 2), '#5f6064', rng),
      { casts: false },
    ),
  );
  const foam = Array.from({ length: 16 }, (_, i) =>
    card(
      'foam',
      vec3(corner + m * (i * 2 - 5), DEEP, FRONT - 3 + rng.between(-0.4, 0.4)),
      heap(rng, rng.between(2.2, 3.4), rng.between(0.5, 0.9), 3),
      { casts: false },
    ),
  );
  const bursts = rough ? [1.5, 6.5, 13, 19] : [3, 14];
  const spray = bursts.map((x) =>
    card(
      'spray',
      vec3(corner + m * x, DEEP, FRONT - 2.6),
      heap(rng, rng.between(3, 4.6), rough ? rng.between(4.5, 7.5) : 1.8, 9),
      { casts: false },
    ),
  );
  return [...spray, ...boulders, ...foam];
}

/** White water, metres wide and high. */
function heap(rng: Rng, wide: number, high: number, n: number) {
  const puffs = Array.from({ length: n }, (_, i) => {
    const t = n === 1 ? 0.5 : i / (n - 1);
    const up = (1 - Math.abs(t * 2 - 1)) ** 0.8;
    const y = -100 * high * up * rng.between(0.45, 1);
    const r = 100 * rng.between(0.16, 0.3) * Math.min(wide, high + 0.6) * (1.1 - 0.5 * up);
    return blob((t - 0.5) * wide * 78, y * 0.85, r, r * 0.85, rng, 0.16);
  });
  const foot = blob(0, -6, wide * 50, 22 + 9 * high, rng, 0.1, 14);
  return drawing(
    [
      shape('foam', `${foot}${puffs.join('')}`, '#eef4f6', 'body', { opacity: 0.92 }),
      shape('foam', puffs.filter((_, i) => i % 3 === 1).join(''), '#cfdde3', 'body', { opacity: 0.6 }),
    ],
    100 * wide,
    100 * high,
  );
}
