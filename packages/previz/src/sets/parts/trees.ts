/** Trees as cards: a trunk, a crown of lobed masses, a lit side and a shade side. Sizes in centimetres. */
import { adjust } from '../../colour/oklch.ts';
import type { Drawing, Shape } from '../../model/drawing.ts';
import type { Season } from '../../model/light.ts';
import type { Rng } from '../../random/rng.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { blade, blob, line, polygon, scallop } from '../kit/paths.ts';
import { BARK, type Green, leaves, NEEDLES, SNOW } from './foliage.ts';

function trunk(height: number, width: number, rng: Rng, colour = BARK): Shape[] {
  const lean = rng.between(-0.06, 0.06) * height;
  const w = width / 2;
  const h = -height;
  const body = `M${-w * 1.5} 4Q${-w} ${h * 0.12} ${-w * 0.8} ${h * 0.4}L${lean - w * 0.5} ${h}L${lean + w * 0.5} ${h}L${w * 0.8} ${h * 0.4}Q${w} ${h * 0.12} ${w * 1.5} 4Z`;
  const shade = `M${w * 0.1} 4L${w * 0.15} ${h * 0.4}L${lean + w * 0.1} ${h}L${lean + w * 0.5} ${h}L${w * 0.8} ${h * 0.4}Q${w} ${h * 0.12} ${w * 1.5} 4Z`;
  return [shape('trunk', body, colour), shape('trunk shade', shade, colour, 'shade')];
}

/** The outline of a crown: a heart, a bough to either side at heights of their own, a top beside the middle. */
const masses = (cx: number, cy: number, rx: number, ry: number, side: number, rng: Rng): string =>
  [
    scallop(cx, cy, rx * 0.84, ry * 0.94, 10, rng),
    scallop(cx - side * rx * 0.56, cy + ry * rng.between(0.18, 0.42), rx * 0.48, ry * 0.4, 7, rng),
    scallop(cx + side * rx * 0.6, cy + ry * rng.between(-0.12, 0.16), rx * 0.44, ry * 0.42, 7, rng),
    scallop(cx + side * rx * rng.between(0.06, 0.3), cy - ry * 0.66, rx * 0.46, ry * 0.4, 7, rng),
  ].join('');

/** Crown of three to five lobed masses about a centre, dark below, lit above. */
function crown(cx: number, cy: number, rx: number, ry: number, green: Green, rng: Rng): Shape[] {
  const side = rng.chance(0.5) ? 1 : -1;
  const out: Shape[] = [
    // several masses make the outline, none of them round about the trunk; the key's side of it is found when it is lit
    shape('crown', masses(cx, cy, rx, ry, side, rng), green.body, 'body', { form: true }),
    shape(
      'crown shade',
      scallop(cx + side * rx * 0.22, cy + ry * 0.52, rx * 0.66, ry * 0.42, 8, rng),
      green.dark,
    ),
    shape('crown', scallop(cx - side * rx * 0.3, cy - ry * 0.08, rx * 0.5, ry * 0.42, 8, rng), green.body),
    shape(
      'crown light',
      scallop(cx - side * rx * 0.26, cy - ry * 0.46, rx * 0.5, ry * 0.34, 8, rng),
      green.lit,
    ),
    shape(
      'crown light',
      scallop(cx + side * rx * 0.42, cy - ry * 0.2, rx * 0.26, ry * 0.2, 7, rng),
      green.lit,
    ),
  ];
  return out;
}

/** Oak, lime, maple: `metres` tall. */
export function broadleaf(metres: number, season: Season, rng: Rng, green = leaves(season, rng)): Drawing {
  if (season === 'winter') return bareTree(metres, rng);
  const h = metres * 100;
  const rx = h * rng.between(0.3, 0.38);
  const ry = h * rng.between(0.29, 0.33);
  return drawing(
    [...trunk(h * 0.55, h * 0.065, rng), ...crown(0, -h + ry * 1.08, rx, ry, green, rng)],
    rx * 2.3,
    h,
    h * 0.12,
  );
}

/** Cherry or apple in flower. */
export const blossomTree = (metres: number, rng: Rng): Drawing =>
  broadleaf(metres, 'spring', rng, { body: '#f0b6c4', dark: '#d88fa6', lit: '#fbd7de' });

/** Poplar, cypress: a tall flame. */
export function poplar(metres: number, season: Season, rng: Rng, green = leaves(season, rng)): Drawing {
  const h = metres * 100;
  const w = h * 0.12;
  return drawing(
    [
      ...trunk(h * 0.2, h * 0.035, rng),
      shape('crown', blob(0, -h * 0.53, w, h * 0.47, rng, 0.07, 14), green.body),
      shape('crown shade', blob(w * 0.35, -h * 0.42, w * 0.5, h * 0.32, rng, 0.1, 12), green.dark),
      shape('crown light', blob(-w * 0.4, -h * 0.6, w * 0.32, h * 0.26, rng, 0.1, 10), green.lit),
    ],
    w * 2.2,
    h,
    w,
  );
}

function branches(x: number, y: number, angle: number, length: number, depth: number, rng: Rng): string[] {
  const tx = x + Math.cos(angle) * length;
  const ty = y + Math.sin(angle) * length;
  const own = line([
    [x, y],
    [tx, ty],
  ]);
  if (depth === 0) return [own];
  const forks = depth > 1 && rng.chance(0.4) ? 3 : 2;
  const rest = Array.from({ length: forks }, (_, i) =>
    branches(
      tx,
      ty,
      angle + (i - (forks - 1) / 2) * rng.between(0.55, 0.95) + rng.between(-0.12, 0.12),
      length * rng.between(0.62, 0.8),
      depth - 1,
      rng,
    ),
  );
  return [own, ...rest.flat()];
}

/** A leafless tree. */
export function bareTree(metres: number, rng: Rng, colour = '#5c4a40'): Drawing {
  const h = metres * 100;
  const widths = [0.03, 0.018, 0.009];
  const shapes: Shape[] = [];
  const grow = (x: number, y: number, angle: number, length: number, level: number) => {
    const tips = branches(x, y, angle, length, 3, rng);
    shapes.push(stroke('branches', tips.join(''), colour, h * (widths[level] ?? 0.008)));
  };
  grow(0, -h * 0.42, -Math.PI / 2 - 0.55, h * 0.17, 1);
  grow(0, -h * 0.38, -Math.PI / 2 + 0.6, h * 0.16, 1);
  grow(0, -h * 0.5, -Math.PI / 2 + rng.between(-0.1, 0.1), h * 0.19, 1);
  return drawing([...shapes, ...trunk(h * 0.52, h * 0.06, rng, colour)], h * 0.85, h, h * 0.1);
}

/** Spruce or fir in ragged tiers; `snowy` lays snow on them. */
export function pine(metres: number, rng: Rng, snowy = false, green = NEEDLES): Drawing {
  const h = metres * 100;
  const w = h * rng.between(0.2, 0.26);
  const tiers = 5;
  const shapes: Shape[] = [...trunk(h * 0.2, h * 0.04, rng)];
  for (let i = 0; i < tiers; i++) {
    const top = -h * (0.34 + (0.66 * (i + 1)) / tiers);
    const base = -h * (0.1 + (0.66 * i) / tiers);
    const half = w * (1 - i / (tiers + 0.6)) * rng.between(0.92, 1.06);
    shapes.push(shape('tier', tier(top, base, half, rng), green.body));
    shapes.push(shape('tier shade', tier(top, base, half, rng, 0.06, 1), green.dark));
    const capColour = snowy ? SNOW : green.lit;
    shapes.push(shape('tier light', tierCap(top, base, half, snowy ? 0.62 : 0.4), capColour));
  }
  return drawing(shapes, w * 2.1, h, w * 0.5);
}

function tier(top: number, base: number, half: number, rng: Rng, from = -1, to = 1): string {
  const steps = 6;
  const edge: [number, number][] = Array.from({ length: steps + 1 }, (_, i) => {
    const x = from + ((to - from) * i) / steps;
    const droop = (1 - Math.abs(x)) * 0.1 + (i % 2 === 0 ? 0.07 : -0.06) + rng.between(-0.03, 0.03);
    return [x * half, base + (base - top) * droop];
  });
  return polygon([[Math.max(0, from) * half * 0.3, top], ...edge.reverse()]);
}

const tierCap = (top: number, base: number, half: number, reach: number): string =>
  polygon([
    [0, top],
    [-half * reach, top + (base - top) * (reach + 0.18)],
    [-half * reach * 0.62, top + (base - top) * reach * 0.82],
    [-half * reach * 0.3, top + (base - top) * (reach + 0.06)],
    [half * 0.04, top + (base - top) * reach * 0.6],
  ]);

/** Coconut palm leaning to one side. */
export function palm(metres: number, rng: Rng): Drawing {
  const h = metres * 100;
  const lean = rng.between(0.1, 0.22) * h * (rng.chance(0.5) ? 1 : -1);
  const t = h * 0.022;
  const top = -h * 0.82;
  const stem = `M${-t * 1.5} 4Q${-t} ${top * 0.5} ${lean - t * 0.7} ${top}L${lean + t * 0.7} ${top}Q${t} ${top * 0.45} ${t * 1.7} 4Z`;
  const stemShade = `M${t * 0.2} 4Q${t * 0.2} ${top * 0.5} ${lean} ${top}L${lean + t * 0.7} ${top}Q${t} ${top * 0.45} ${t * 1.7} 4Z`;
  const fronds = [-2.95, -2.5, -2.1, -1.65, -1.25, -0.75, -0.3, 0.15, 3.0].map((a, i) => {
    const r = h * rng.between(0.26, 0.33);
    const ex = lean + Math.cos(a) * r;
    const ey = top + Math.sin(a) * r * 0.62 + r * 0.3 * Math.abs(Math.cos(a));
    const tone = i % 3 === 0 ? 'shade' : i % 3 === 1 ? 'body' : 'light';
    const bow = r * 0.24 * (Math.cos(a) > 0 ? -1 : 1);
    return shape('frond', blade(lean, top, ex, ey, r * 0.11, bow), '#5d8f4a', tone);
  });
  return drawing(
    [
      shape('stem', stem, '#9a7b5a'),
      shape('stem shade', stemShade, '#9a7b5a', 'shade'),
      ...fronds,
      shape('nuts', blob(lean - t, top + t, t * 1.1, t * 1.1, rng), '#6b4a30'),
      shape('nuts', blob(lean + t * 0.9, top + t * 1.3, t, t, rng), '#5c3f2a'),
    ],
    h * 0.75,
    h,
    h * 0.06,
  );
}

/** Slim white birch. */
export function birch(metres: number, season: Season, rng: Rng): Drawing {
  const h = metres * 100;
  const w = h * 0.022;
  const green = leaves(season, rng);
  const marks = Array.from({ length: 7 }, (_, i) => {
    const y = -h * (0.06 + i * 0.09 + rng.between(0, 0.04));
    const x = rng.chance(0.5) ? -w : w * 0.2;
    return `M${x} ${y}h${w * 0.8}v${w * 0.35}h${-w * 0.8}Z`;
  });
  const clumps =
    season === 'winter'
      ? [
          stroke(
            'branches',
            branches(0, -h * 0.6, -Math.PI / 2, h * 0.14, 3, rng).join(''),
            '#8b8580',
            w * 0.5,
          ),
        ]
      : [0.62, 0.76, 0.9].flatMap((k, i) => [
          shape(
            'crown',
            scallop(rng.between(-1, 1) * w * 3, -h * k, h * 0.15 * (1.1 - i * 0.2), h * 0.1, 9, rng),
            green.body,
          ),
          shape(
            'crown light',
            scallop(rng.between(-2, 0) * w * 2, -h * (k + 0.03), h * 0.08, h * 0.05, 7, rng),
            green.lit,
          ),
        ]);
  return drawing(
    [
      shape(
        'trunk',
        polygon([
          [-w * 1.2, 3],
          [-w * 0.6, -h * 0.9],
          [w * 0.6, -h * 0.9],
          [w * 1.2, 3],
        ]),
        '#e6e2d8',
      ),
      shape(
        'trunk shade',
        polygon([
          [w * 0.2, 3],
          [w * 0.1, -h * 0.9],
          [w * 0.6, -h * 0.9],
          [w * 1.2, 3],
        ]),
        '#cfcac0',
        'shade',
      ),
      shape('marks', marks.join(''), '#54504c', 'line'),
      ...clumps,
    ],
    h * 0.36,
    h,
    w * 3,
  );
}

/** A big dead or old trunk cut by the frame: for foregrounds. Straight, wide, with roots. */
export function greatTrunk(metres: number, width: number, rng: Rng, colour = BARK): Drawing {
  const h = metres * 100;
  const w = (width * 100) / 2;
  const ridges = Array.from({ length: 4 }, (_, i) => {
    const x = -w * 0.6 + i * w * 0.4 + rng.between(-0.1, 0.1) * w;
    return blade(
      x,
      -h * rng.between(0, 0.1),
      x + rng.between(-0.1, 0.1) * w,
      -h * rng.between(0.5, 0.95),
      w * 0.06,
    );
  });
  return drawing(
    [
      shape(
        'trunk',
        `M${-w * 1.9} 6Q${-w * 1.1} ${-h * 0.03} ${-w} ${-h * 0.12}L${-w * 0.8} ${-h}H${w * 0.85}L${w} ${-h * 0.12}Q${w * 1.1} ${-h * 0.03} ${w * 1.8} 6Z`,
        colour,
      ),
      shape(
        'trunk shade',
        `M${w * 0.25} 6Q${w * 0.1} ${-h * 0.3} ${w * 0.3} ${-h}H${w * 0.85}L${w} ${-h * 0.12}Q${w * 1.1} ${-h * 0.03} ${w * 1.8} 6Z`,
        colour,
        'shade',
      ),
      shape('bark', ridges.join(''), adjust(colour, -0.06), 'shade'),
    ],
    w * 3.6,
    h,
    w * 2.4,
  );
}
