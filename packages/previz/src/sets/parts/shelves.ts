/** Shelves, cabinets and what stands on them in the round, built about the origin with the front to the camera (−z). Metres. */
import { adjust } from '../../colour/oklch.ts';
import type { FacePiece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { face, joined, merged, type Solids } from '../kit/faces.ts';
import { frontLoop, NEARWARD } from '../kit/loops.ts';
import { block, box } from '../kit/solids.ts';

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
