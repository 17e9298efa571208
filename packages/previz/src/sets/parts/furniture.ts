/** Furniture in the round, built about the origin with its front to the camera (−z). Metres. */
import { adjust } from '../../colour/oklch.ts';
import type { FacePiece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { face, joined, merged, type Solids } from '../kit/faces.ts';
import { floorLoop, frontLoop, NEARWARD, roundLoop, UP } from '../kit/loops.ts';
import { block, box, cylinder } from '../kit/solids.ts';

export const WOODS = ['#8a5f3e', '#a97b50', '#6e4a33', '#b98f62', '#7c5a45'] as const;
export const FABRICS = ['#5f7f86', '#a65a4a', '#6d7a55', '#8a6d8c', '#c08a4b', '#4f6a8f', '#9a8f80'] as const;

export function table(w: number, d: number, h: number, colour: string): Solids {
  const leg = (x: number, z: number) =>
    block('leg', [0.07, h - 0.05, 0.07], adjust(colour, -0.06), { at: [x, 0, z] });
  const x = w / 2 - 0.08;
  const z = d / 2 - 0.06;
  return [
    leg(-x, z),
    leg(x, z),
    block('table top', [w, 0.05, d], colour, { at: [0, h - 0.05, 0], top: adjust(colour, 0.05) }),
    leg(-x, -z),
    leg(x, -z),
  ];
}

export function roundTable(r: number, h: number, colour: string): Solids {
  return [
    cylinder('foot', [r * 0.5, r * 0.45], [0, 0.03], adjust(colour, -0.1)),
    cylinder('column', [0.05, 0.05], [0, h - 0.04], adjust(colour, -0.1), { sides: 6 }),
    cylinder('table top', [r, r], [h - 0.04, h], colour, { top: adjust(colour, 0.05), sides: 18 }),
  ];
}

export function chair(colour: string, seat = colour): Solids {
  const leg = (x: number, z: number, h: number) =>
    block('leg', [0.05, h, 0.05], adjust(colour, -0.05), { at: [x, 0, z] });
  return [
    leg(-0.18, 0.19, 0.44),
    leg(0.18, 0.19, 0.44),
    [
      ...block('back', [0.42, 0.12, 0.04], colour, { at: [0, 0.76, 0.2] }),
      ...block('back', [0.42, 0.1, 0.04], colour, { at: [0, 0.56, 0.2] }),
      ...block('back post', [0.04, 0.45, 0.04], colour, { at: [-0.19, 0.44, 0.2] }),
      ...block('back post', [0.04, 0.45, 0.04], colour, { at: [0.19, 0.44, 0.2] }),
    ],
    block('seat', [0.44, 0.05, 0.44], seat, { at: [0, 0.42, 0], top: adjust(seat, 0.05) }),
    leg(-0.18, -0.19, 0.42),
    leg(0.18, -0.19, 0.42),
  ];
}

/** A seat of a train or a bus, its back to the head. */
export function coachSeat(colour: string): Solids {
  return [
    block('back', [0.56, 0.95, 0.16], colour, { at: [0, 0.4, 0.28], top: adjust(colour, 0.04) }),
    block('head', [0.46, 0.18, 0.05], '#efeade', { at: [0, 1.12, 0.18] }),
    block('seat', [0.56, 0.44, 0.52], adjust(colour, -0.05), { top: adjust(colour, 0.05) }),
  ];
}

export function stool(h: number, colour: string, seat: string): Solids {
  return [
    cylinder('foot', [0.2, 0.18], [0, 0.03], colour, { sides: 10 }),
    cylinder('post', [0.035, 0.035], [0, h - 0.06], colour, { sides: 6 }),
    cylinder('seat', [0.19, 0.19], [h - 0.07, h], seat, { top: adjust(seat, 0.06), sides: 12 }),
  ];
}

export function sofa(w: number, colour: string, cushions: readonly string[] = []): Solids {
  const d = 0.9;
  const seats = Math.max(1, Math.round((w - 0.4) / 0.75));
  const inner = w - 0.44;
  const lit = adjust(colour, 0.04);
  const seams = Array.from({ length: seats - 1 }, (_, i) => -inner / 2 + (inner * (i + 1)) / seats);
  const seam = (y0: number, y1: number, z: number) =>
    face(
      'seams',
      seams.map((x) => frontLoop(x - 0.012, x + 0.012, y0, y1, z)),
      adjust(colour, -0.1),
      { normal: NEARWARD },
    );
  return [
    block('back', [w - 0.1, 0.72, 0.22], colour, { at: [0, 0.12, d / 2 - 0.11], top: lit }),
    block('back cushions', [inner, 0.4, 0.16], adjust(colour, 0.02), {
      at: [0, 0.44, d / 2 - 0.28],
      top: lit,
    }),
    seam(0.44, 0.84, d / 2 - 0.362),
    block('base', [w - 0.1, 0.28, d - 0.1], adjust(colour, -0.05), { at: [0, 0.1, 0] }),
    block('seat cushions', [inner, 0.14, d - 0.28], colour, {
      at: [0, 0.36, -0.1],
      top: adjust(colour, 0.06),
    }),
    face(
      'seams',
      seams.map((x) => floorLoop(x - 0.012, x + 0.012, -0.41, 0.21, 0.502)),
      adjust(colour, -0.1),
      { normal: UP },
    ),
    seam(0.36, 0.5, -0.412),
    ...cushions.map((c, i) =>
      block('cushion', [0.42, 0.36, 0.12], c, {
        at: [(i % 2 === 0 ? -1 : 1) * (w / 2 - 0.5), 0.48, 0.1],
        top: adjust(c, 0.05),
      }),
    ),
    block('arm', [0.22, 0.6, d], colour, { at: [-w / 2 + 0.11, 0.06, 0], top: lit }),
    block('arm', [0.22, 0.6, d], colour, { at: [w / 2 - 0.11, 0.06, 0], top: lit }),
  ];
}

/** A bed with its head at the back (+z). */
export function bed(w: number, blanket: string, wood: string, linen = '#ece8df'): Solids {
  const l = 2.05;
  return [
    block('headboard', [w + 0.1, 1.05, 0.08], wood, { at: [0, 0, l / 2] }),
    block('frame', [w, 0.3, l], wood, { at: [0, 0.05, 0] }),
    block('mattress', [w - 0.04, 0.2, l - 0.06], linen, { at: [0, 0.33, 0] }),
    ...(w > 1.2 ? [-w / 4, w / 4] : [0]).map((x) =>
      block('pillow', [w > 1.2 ? w * 0.42 : w * 0.72, 0.14, 0.4], '#f6f3ec', { at: [x, 0.53, l / 2 - 0.32] }),
    ),
    block('blanket', [w + 0.04, 0.24, l * 0.68], blanket, {
      at: [0, 0.33, -l * 0.16],
      top: adjust(blanket, 0.05),
    }),
    block('fold', [w + 0.05, 0.26, 0.24], linen, { at: [0, 0.33, l * 0.2] }),
  ];
}

/** Rows of standing books between two heights on a shelf's front. */
export function books(x0: number, x1: number, y: number, room: number, z: number, rng: Rng): FacePiece[] {
  const colours = ['#8c3f38', '#3f5f6f', '#b08a4a', '#4c6b4f', '#6a4f74', '#c9b894', '#31435c'];
  const rows = new Map<string, ReturnType<typeof frontLoop>[]>();
  let x = x0;
  while (x < x1 - 0.05) {
    if (rng.chance(0.1)) {
      x += rng.between(0.06, 0.2);
      continue;
    }
    const w = rng.between(0.03, 0.075);
    const c = rng.pick(colours);
    const list = rows.get(c) ?? [];
    list.push(frontLoop(x, Math.min(x + w, x1), y, y + room * rng.between(0.6, 0.92), z));
    rows.set(c, list);
    x += w + 0.006;
  }
  return [...rows].map(([c, loops]) => face('books', loops, c, { normal: NEARWARD }));
}

export function bookcase(w: number, h: number, wood: string, rng: Rng): Solids {
  const shelves = Math.max(2, Math.round(h / 0.4));
  const step = (h - 0.14) / shelves;
  const d = 0.32;
  return joined(
    box('bookcase', { x: [-w / 2, w / 2], y: [0, h], z: [-d / 2, d / 2] }, wood),
    face(
      'inside',
      Array.from({ length: shelves }, (_, i) =>
        frontLoop(-w / 2 + 0.04, w / 2 - 0.04, 0.1 + i * step, 0.06 + (i + 1) * step, -d / 2 - 0.002),
      ),
      adjust(wood, -0.2),
      { normal: NEARWARD },
    ),
    merged(
      Array.from({ length: shelves }, (_, i) =>
        books(-w / 2 + 0.05, w / 2 - 0.05, 0.1 + i * step, step - 0.06, -d / 2 - 0.004, rng),
      ).flat(),
    ),
  );
}

/** A low or high cabinet with doors or drawers. */
export function cabinet(w: number, h: number, d: number, colour: string, doors = 2, drawers = 1): Solids {
  const panels = [];
  const knobs = [];
  const z = -d / 2 - 0.004;
  for (let i = 0; i < doors; i++)
    for (let j = 0; j < drawers; j++) {
      const x0 = -w / 2 + (w * i) / doors + 0.025;
      const x1 = -w / 2 + (w * (i + 1)) / doors - 0.025;
      const y0 = 0.08 + ((h - 0.1) * j) / drawers + 0.015;
      const y1 = 0.08 + ((h - 0.1) * (j + 1)) / drawers - 0.015;
      panels.push(frontLoop(x0, x1, y0, y1, z));
      const kx = drawers > 1 || doors === 1 ? (x0 + x1) / 2 : i % 2 === 0 ? x1 - 0.06 : x0 + 0.06;
      knobs.push(frontLoop(kx - 0.02, kx + 0.02, (y0 + y1) / 2 - 0.015, (y0 + y1) / 2 + 0.015, z - 0.02));
    }
  return joined(
    block('cabinet', [w, h, d], colour, { top: adjust(colour, 0.06) }),
    face('doors', panels, adjust(colour, 0.035), { normal: NEARWARD }),
    face('knobs', knobs, adjust(colour, -0.22), { normal: NEARWARD }),
  );
}

/** A bar or kitchen counter with an overhanging top. */
export function counter(
  w: number,
  h: number,
  d: number,
  colour: string,
  top: string,
  panels = Math.max(2, Math.round(w / 0.7)),
): Solids {
  const z = -d / 2 - 0.004;
  return joined(
    block('counter', [w, h - 0.05, d], colour),
    face(
      'panels',
      Array.from({ length: panels }, (_, i) =>
        frontLoop(
          -w / 2 + (w * i) / panels + 0.05,
          -w / 2 + (w * (i + 1)) / panels - 0.05,
          0.14,
          h - 0.16,
          z,
        ),
      ),
      adjust(colour, 0.04),
      { normal: NEARWARD },
    ),
    face('kick', [frontLoop(-w / 2, w / 2, 0, 0.08, z)], adjust(colour, -0.15), { normal: NEARWARD }),
    block('counter top', [w + 0.08, 0.05, d + 0.12], top, {
      at: [0, h - 0.05, -0.03],
      top: adjust(top, 0.06),
    }),
  );
}

export function desk(w: number, colour: string): Solids {
  return [
    block('side', [0.05, 0.7, 0.68], adjust(colour, -0.05), { at: [-w / 2 + 0.03, 0, 0] }),
    block('drawers', [0.42, 0.68, 0.66], adjust(colour, -0.03), { at: [w / 2 - 0.22, 0, 0] }),
    face(
      'drawers',
      [0, 1, 2].map((i) => frontLoop(w / 2 - 0.41, w / 2 - 0.03, 0.06 + i * 0.21, 0.25 + i * 0.21, -0.335)),
      adjust(colour, 0.03),
      { normal: NEARWARD },
    ),
    block('desk top', [w, 0.04, 0.74], colour, { at: [0, 0.7, 0], top: adjust(colour, 0.05) }),
  ];
}

/** A computer screen on its foot, standing at height y; seen from the front when `front`, else its back. */
export function monitor(y: number, glow: string | null): Solids {
  return [
    block('foot', [0.24, 0.02, 0.16], '#3a3d44', { at: [0, y, 0] }),
    block('neck', [0.05, 0.14, 0.04], '#3a3d44', { at: [0, y, 0] }),
    block('screen', [0.56, 0.34, 0.03], '#2b2e35', { at: [0, y + 0.12, 0] }),
    face('picture', [frontLoop(-0.26, 0.26, y + 0.145, y + 0.435, -0.018)], glow ?? '#46505c', {
      normal: NEARWARD,
      tone: glow ? 'glow' : 'body',
    }),
  ];
}

/** A bottle's flat front in a back bar, at height y. */
export function bottles(
  x0: number,
  x1: number,
  y: number,
  z: number,
  rng: Rng,
  tone: FacePiece['tone'] = 'body',
): FacePiece[] {
  const colours = ['#5c8a5e', '#a9672f', '#d9b25a', '#7d3f45', '#9fb8bf', '#3f5f7a'];
  const rows = new Map<string, ReturnType<typeof frontLoop>[]>();
  for (let x = x0; x < x1; x += rng.between(0.1, 0.15)) {
    const h = rng.between(0.2, 0.3);
    const w = rng.between(0.03, 0.042);
    const c = rng.pick(colours);
    const list = rows.get(c) ?? [];
    list.push(
      frontLoop(x - w, x + w, y, y + h * 0.62, z),
      frontLoop(x - w * 0.4, x + w * 0.4, y + h * 0.6, y + h, z),
    );
    rows.set(c, list);
  }
  return [...rows].map(([c, loops]) => face('bottles', loops, c, { normal: NEARWARD, tone }));
}

export const crate = (size: number, colour = '#a57f54'): Solids => [
  block('crate', [size, size, size], colour, { top: adjust(colour, 0.05) }),
  face(
    'slats',
    [0.06, 0.38, 0.7].map((k) =>
      frontLoop(-size / 2, size / 2, k * size, (k + 0.24) * size, -size / 2 - 0.004),
    ),
    adjust(colour, 0.04),
    { normal: NEARWARD },
  ),
  face(
    'battens',
    [
      frontLoop(-size / 2, -size * 0.38, 0, size, -size / 2 - 0.008),
      frontLoop(size * 0.38, size / 2, 0, size, -size / 2 - 0.008),
    ],
    adjust(colour, -0.05),
    { normal: NEARWARD },
  ),
];

export const barrel = (r: number, h: number, colour = '#8d6240'): Solids => [
  cylinder('barrel', [r * 0.84, r], [0, h / 2], colour, { sides: 12 }),
  cylinder('barrel', [r, r * 0.84], [h / 2, h], colour, { sides: 12, top: adjust(colour, -0.12) }),
  cylinder('hoop', [r * 0.96, r], [h * 0.3, h * 0.36], '#55504c', { sides: 12 }).slice(0, 12),
  cylinder('hoop', [r, r * 0.96], [h * 0.64, h * 0.7], '#55504c', { sides: 12 }).slice(0, 12),
];

export const column = (r: number, h: number, colour: string, sides = 12): Solids => [
  block('base', [r * 2.8, 0.25, r * 2.8], adjust(colour, -0.03)),
  cylinder('shaft', [r, r * 0.88], [0.25, h - 0.3], colour, { sides }),
  block('capital', [r * 2.6, 0.3, r * 2.6], adjust(colour, 0.03), { at: [0, h - 0.3, 0], bottom: true }),
];

/** A park or church bench facing the camera. */
export function bench(w: number, colour: string, iron = '#3c4044'): Solids {
  const slat = (y: number, z: number, h: number, d: number) =>
    block('slat', [w, h, d], colour, { at: [0, y, z], top: adjust(colour, 0.06) });
  const frame = (x: number) => [
    ...block('iron', [0.06, 0.44, 0.5], iron, { at: [x, 0, 0] }),
    ...block('iron', [0.06, 0.45, 0.05], iron, { at: [x, 0.44, 0.24] }),
  ];
  return [
    frame(-w / 2 + 0.15),
    frame(w / 2 - 0.15),
    slat(0.56, 0.24, 0.1, 0.03),
    slat(0.72, 0.25, 0.1, 0.03),
    slat(0.43, 0.12, 0.04, 0.13),
    slat(0.43, -0.03, 0.04, 0.13),
    slat(0.43, -0.18, 0.04, 0.13),
  ];
}

/** A church pew facing the camera: plain boards. */
export const pew = (w: number, colour: string): Solids => [
  block('pew back', [w, 0.5, 0.05], colour, { at: [0, 0.45, 0.22], top: adjust(colour, 0.08) }),
  block('pew seat', [w, 0.08, 0.42], adjust(colour, 0.03), { at: [0, 0.38, 0], top: adjust(colour, 0.07) }),
  block('pew end', [0.07, 0.95, 0.5], adjust(colour, -0.05), { at: [-w / 2, 0, 0] }),
  block('pew end', [0.07, 0.95, 0.5], adjust(colour, -0.05), { at: [w / 2, 0, 0] }),
];

/** A fridge, wardrobe or locker: one tall front. */
export function tallBox(w: number, h: number, d: number, colour: string, doors = 1, split = 0): Solids {
  const z = -d / 2 - 0.004;
  const fronts = Array.from({ length: doors }, (_, i) => {
    const a = -w / 2 + (w * i) / doors + 0.02;
    const b = -w / 2 + (w * (i + 1)) / doors - 0.02;
    return split > 0
      ? [frontLoop(a, b, 0.06, split - 0.01, z), frontLoop(a, b, split + 0.01, h - 0.03, z)]
      : [frontLoop(a, b, 0.06, h - 0.03, z)];
  }).flat();
  const handles = Array.from({ length: doors }, (_, i) => {
    const x = -w / 2 + (w * (i + 1)) / doors - 0.09;
    return frontLoop(x - 0.012, x + 0.012, h * 0.45, h * 0.6, z - 0.03);
  });
  return joined(
    block('body', [w, h, d], colour, { top: adjust(colour, 0.04) }),
    face('doors', fronts, adjust(colour, 0.035), { normal: NEARWARD }),
    face('handles', handles, adjust(colour, -0.25, 0.5), { normal: NEARWARD }),
  );
}

export const stove = (): Solids => [
  block('stove', [0.6, 0.9, 0.62], '#d6d7d6', { top: '#4a4d50' }),
  face('oven', [frontLoop(-0.24, 0.24, 0.18, 0.6, -0.315)], '#2f3336', { normal: NEARWARD }),
  face(
    'knobs',
    [-0.2, -0.07, 0.07, 0.2].map((x) => roundLoop(x, 0.76, -0.32, 0.025, 0.025, 8)),
    '#55595c',
    { normal: NEARWARD },
  ),
  face(
    'rings',
    [floorLoop(-0.24, -0.06, -0.22, -0.04, 0.902), floorLoop(0.06, 0.24, -0.22, -0.04, 0.902)],
    '#2c2e30',
    { normal: UP },
  ),
];

export const bathtub = (): Solids => [
  block('tub', [1.7, 0.56, 0.75], '#f1f1ee', { top: '#fbfbf8' }),
  face('water', [floorLoop(-0.75, 0.75, -0.28, 0.28, 0.563)], '#a9cdd4', { normal: UP }),
];
