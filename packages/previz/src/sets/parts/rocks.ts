/** Rocks, cliffs and stone things as cards: a lit face, a body, a shade face. Centimetres. */
import type { Drawing } from '../../model/drawing.ts';
import type { Rng } from '../../random/rng.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { polygon } from '../kit/paths.ts';

/** An angular boulder, metres wide and high. */
export function rock(width: number, height: number, colour: string, rng: Rng): Drawing {
  const w = (width * 100) / 2;
  const h = height * 100;
  const j = () => rng.between(-0.08, 0.08);
  const peak: [number, number] = [w * (rng.between(-0.25, 0.2) + j()), -h];
  const leftTop: [number, number] = [-w * (0.55 + j()), -h * (0.72 + j())];
  const rightTop: [number, number] = [w * (0.55 + j()), -h * (0.66 + j())];
  const knee: [number, number] = [w * (0.1 + j()), -h * (0.5 + j())];
  const outline: [number, number][] = [
    [-w, 4],
    [-w * 0.92, -h * 0.35],
    leftTop,
    peak,
    rightTop,
    [w * 0.95, -h * 0.25],
    [w, 4],
  ];
  return drawing(
    [
      shape('rock', polygon(outline), colour),
      shape(
        'rock shade',
        polygon([knee, peak, rightTop, [w * 0.95, -h * 0.25], [w, 4], [w * (0.15 + j()), 4]]),
        colour,
        'shade',
      ),
      shape('rock light', polygon([leftTop, peak, knee, [-w * 0.3, -h * 0.55]]), colour, 'light'),
    ],
    w * 2,
    h,
    w * 1.8,
  );
}

/** A rock needle or cave pillar; `hanging` turns it upside down below a ceiling of that height. */
export function spike(width: number, height: number, colour: string, rng: Rng): Drawing {
  const w = (width * 100) / 2;
  const h = height * 100;
  const tip: [number, number] = [rng.between(-0.2, 0.2) * w, -h];
  return drawing(
    [
      shape(
        'spike',
        polygon([
          [-w, 5],
          [-w * 0.5, -h * 0.35],
          [-w * 0.22, -h * 0.7],
          tip,
          [w * 0.25, -h * 0.65],
          [w * 0.55, -h * 0.3],
          [w, 5],
        ]),
        colour,
      ),
      shape(
        'spike shade',
        polygon([
          [w * 0.05, 5],
          [w * 0.1, -h * 0.5],
          tip,
          [w * 0.25, -h * 0.65],
          [w * 0.55, -h * 0.3],
          [w, 5],
        ]),
        colour,
        'shade',
      ),
    ],
    w * 2,
    h,
    w * 1.6,
  );
}

export function stalactite(width: number, drop: number, ceiling: number, colour: string, rng: Rng): Drawing {
  const w = (width * 100) / 2;
  const top = -ceiling * 100;
  const d = drop * 100;
  const tip: [number, number] = [rng.between(-0.2, 0.2) * w, top + d];
  return drawing(
    [
      shape(
        'stalactite',
        polygon([[-w, top - 30], [-w * 0.5, top + d * 0.35], tip, [w * 0.5, top + d * 0.3], [w, top - 30]]),
        colour,
      ),
      shape(
        'stalactite shade',
        polygon([
          [w * 0.1, top - 30],
          [w * 0.1, top + d * 0.5],
          tip,
          [w * 0.5, top + d * 0.3],
          [w, top - 30],
        ]),
        colour,
        'shade',
      ),
    ],
    w * 2,
    ceiling * 100 + 30,
    0,
  );
}

export function tombstone(rng: Rng, colour = '#a3a49e'): Drawing {
  const h = rng.between(70, 105);
  const w = rng.between(26, 34);
  const lean = rng.between(-6, 6);
  if (rng.chance(0.3)) {
    const t = w * 0.3;
    const cross = (x: number) =>
      polygon([
        [-t + x, 3],
        [-t + x, -h * 0.55],
        [-w + x, -h * 0.55],
        [-w + x, -h * 0.75],
        [-t + x, -h * 0.75],
        [-t + x, -h],
        [t, -h],
        [t, -h * 0.75],
        [w, -h * 0.75],
        [w, -h * 0.55],
        [t, -h * 0.55],
        [t, 3],
      ]);
    return drawing(
      [shape('cross', cross(5), colour, 'shade'), shape('cross', cross(0), colour)],
      w * 2.4,
      h,
      w * 1.4,
    );
  }
  const slab = (dx: number) =>
    `M${-w + dx} 3L${-w + lean + dx} ${-h * 0.7}Q${-w + lean + dx} ${-h} ${lean + dx} ${-h}Q${w + lean + dx} ${-h} ${w + lean + dx} ${-h * 0.7}L${w + dx} 3Z`;
  return drawing(
    [
      shape('stone side', slab(9), colour, 'shade'),
      shape('stone', slab(0), colour),
      shape(
        'letters',
        `M${-w * 0.5 + lean} ${-h * 0.68}h${w}v4h${-w}ZM${-w * 0.4 + lean} ${-h * 0.55}h${w * 0.8}v3h${-w * 0.8}Z`,
        colour,
        'shade',
      ),
    ],
    w * 2.8,
    h,
    w * 2,
  );
}

/** A tall cross on a stepped foot, with a ring about its arms when it is Celtic. Metres high. */
export function graveCross(height: number, colour: string, ringed: boolean): Drawing {
  const h = height * 100;
  const [t, arm, y] = [h * 0.062, h * 0.24, -h * 0.72];
  const cross = (dx: number) =>
    polygon([
      [-t * 1.25 + dx, 0],
      [-t + dx, y + t],
      [-arm + dx, y + t],
      [-arm + dx, y - t],
      [-t + dx, y - t],
      [-t + dx, -h],
      [t + dx, -h],
      [t + dx, y - t],
      [arm + dx, y - t],
      [arm + dx, y + t],
      [t + dx, y + t],
      [t * 1.25 + dx, 0],
    ]);
  const ring = (r: number) => `M${-r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  const step = (w: number, top: number, low: number) =>
    polygon([
      [-w, low],
      [-w, top],
      [w, top],
      [w, low],
    ]);
  return drawing(
    [
      ...(ringed
        ? [shape('ring', ring(arm * 0.72) + ring(arm * 0.5), colour, 'shade', { evenOdd: true })]
        : []),
      shape('cross side', cross(6), colour, 'shade'),
      shape('cross', cross(0), colour),
      shape('step', step(h * 0.16, -h * 0.09, 3), colour),
      shape('step', step(h * 0.22, -h * 0.04, 4), colour, 'shade'),
    ],
    arm * 2 + 20,
    h,
    h * 0.2,
  );
}
