/** A place that burns: fires among its houses or trees, their windows red, columns of smoke over it. Metres. */
import { vec3 } from '../geometry/vec3.ts';
import type { Drawing } from '../model/drawing.ts';
import type { Piece, Practical } from '../model/set.ts';
import type { Rng } from '../random/rng.ts';
import { drawing, shape } from './kit/drawing.ts';
import { card } from './kit/faces.ts';
import { scallop } from './kit/paths.ts';
import { onRing } from './parts/horizon.ts';
import { lamp } from './parts/lamps.ts';
import type { Built } from './setting.ts';

const FIRE = '#ff8a3c';

/** Tongues of a fire that stands on no logs: place, width and height as parts of its size. */
const TONGUES = [
  [-0.42, 0.17, 0.5],
  [-0.24, 0.2, 0.82],
  [0, 0.24, 1],
  [0.22, 0.19, 0.7],
  [0.42, 0.16, 0.42],
] as const;
const HEATS = [
  ['#d9431a', 1],
  ['#f5832a', 0.72],
  ['#fdb945', 0.46],
  ['#ffe9a0', 0.24],
] as const;

const n = (v: number): string => v.toFixed(0);

/** Flames as high as `size` metres, with smoke that rises out of them. */
function blaze(size: number, rng: Rng): Drawing {
  const s = size * 100;
  const tongue = (x: number, w: number, h: number, lean: number): string =>
    `M${n(x - w)} 0C${n(x - 1.3 * w)} ${n(-0.35 * h)} ${n(x - 0.2 * w)} ${n(-0.55 * h)} ${n(x + lean)} ${n(-h)}` +
    `C${n(x + 0.35 * w + lean)} ${n(-0.66 * h)} ${n(x + 1.4 * w)} ${n(-0.4 * h)} ${n(x + w)} 0Z`;
  const leans = TONGUES.map(() => rng.between(-0.08, 0.08) * s);
  const smoke = [0.95, 1.45, 2.05, 2.7].map((y, i) =>
    shape(
      'smoke',
      scallop(s * (0.06 + 0.12 * i), -y * s, s * (0.26 + 0.1 * i), s * (0.4 + 0.06 * i), 10, rng),
      i % 2 === 0 ? '#4a4042' : '#574b4b',
      'body',
      { opacity: 0.72 - 0.12 * i },
    ),
  );
  const flames = HEATS.map(([colour, k]) =>
    shape(
      'flame',
      TONGUES.map(([x, w, h], i) =>
        tongue(x * s, w * s * (0.5 + 0.5 * k), h * s * k, (leans[i] ?? 0) * k),
      ).join(''),
      colour,
      'glow',
    ),
  );
  return drawing([...smoke, ...flames], 1.2 * s, 3 * s, 0);
}

/** Of both sides and of the far end: along the view, and how high they burn. */
const BESIDE = [
  [8, 2.6],
  [15, 3.6],
  [25, 4.6],
] as const;
const FAR = [
  [-17, 52, 9],
  [11, 58, 8],
  [-5, 74, 7],
] as const;
/** Windows and lamps. */
const LIT = /window|pane|glow/;

/** The built place with its fires. */
export function ablaze(built: Built, rng: Rng): Built {
  const { floor } = built.stage;
  const m = rng.chance(0.5) ? 1 : -1;
  const edge = Math.max(5.6, Math.min(8, floor.right + 1.6));
  const spots = [
    ...BESIDE.flatMap(([z, size], i) => [
      { x: m * (edge + 0.5 * i), z, size },
      { x: -m * (edge + 0.4 + 0.5 * i), z: z + 3.5, size: 0.85 * size },
    ]),
    ...FAR.map(([x, z, size]) => ({ x: m * x, z, size })),
  ];
  const fires = spots.map(
    ({ x, z, size }): Piece => card('fire', vec3(x, 0, z), blaze(size, rng), { casts: false }),
  );
  const columns = [-0.62, -0.2, 0.34, 0.8].map((a, i): Piece => {
    const tall = 34 + 9 * (i % 3);
    return card('smoke', onRing(a * m, 180, 0), column(tall, rng), { layer: 'backdrop', casts: false });
  });
  const practicals = spots
    .slice(0, 4)
    .map(({ x, z, size }): Practical => lamp(x, 0.5 * size, z - 0.4, 2.4 * size, 0.8, FIRE, 'fire'));
  const pieces = built.pieces.map((p) =>
    p.kind === 'face' && p.tone === 'glow' && LIT.test(p.part) ? { ...p, fill: FIRE } : p,
  );
  return {
    ...built,
    pieces: [...columns, ...pieces, ...fires],
    practicals: [...built.practicals, ...practicals],
  };
}

/** A column of smoke that leans with the wind, `tall` metres. */
function column(tall: number, rng: Rng): Drawing {
  const s = tall * 100;
  return drawing(
    [0.2, 0.45, 0.72, 1].map((y, i) =>
      shape(
        'smoke',
        scallop(s * 0.1 * i, -y * s, s * (0.12 + 0.06 * i), s * 0.26, 10, rng),
        i % 2 === 0 ? '#4d4347' : '#5b4f50',
        'body',
        { opacity: 0.75 - 0.1 * i },
      ),
    ),
    s,
    1.3 * s,
    0,
  );
}
