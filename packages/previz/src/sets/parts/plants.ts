/** Small growing things as cards: bushes, tufts, flowers, reeds, ferns, cacti, pots. Centimetres. */
import type { Drawing, Shape } from '../../model/drawing.ts';
import type { Rng } from '../../random/rng.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { blade, blob, ellipse, line, polygon, scallop } from '../kit/paths.ts';
import type { Green } from './foliage.ts';

export function bush(width: number, height: number, green: Green, rng: Rng): Drawing {
  const rx = (width * 100) / 2;
  const h = height * 100;
  return drawing(
    [
      shape('bush', scallop(0, -h * 0.42, rx * 0.92, h * 0.46, 11, rng), green.body),
      shape('bush shade', scallop(rx * 0.15, -h * 0.18, rx * 0.7, h * 0.22, 9, rng), green.dark),
      shape('bush light', scallop(-rx * 0.25, -h * 0.66, rx * 0.42, h * 0.18, 7, rng), green.lit),
    ],
    rx * 2.1,
    h,
    rx * 1.7,
  );
}

/** A clump of blades; `dry` reeds are the same with another green. */
export function tuft(height: number, green: Green, rng: Rng, blades = 9, spread = 0.6): Drawing {
  const h = height * 100;
  const clump = (n: number) =>
    Array.from({ length: n }, () => {
      const x = rng.between(-0.5, 0.5) * spread * h * 0.5;
      const tip = x * 1.4 + rng.between(-0.45, 0.45) * spread * h;
      return blade(x, 2, tip, -h * rng.between(0.55, 1), h * 0.045, rng.between(-0.08, 0.08) * h);
    }).join('');
  return drawing(
    [
      shape('blades', clump(Math.ceil(blades / 2)), green.dark),
      shape('blades', clump(Math.ceil(blades / 2)), green.body),
      shape('blades light', clump(Math.ceil(blades / 3)), green.lit),
    ],
    h * 1.4,
    h,
    h * 0.4,
  );
}

export function flowers(
  height: number,
  green: Green,
  petals: readonly string[],
  rng: Rng,
  count = 6,
): Drawing {
  const h = height * 100;
  const stems: string[] = [];
  const heads: Shape[] = [];
  for (let i = 0; i < count; i++) {
    const x = rng.between(-0.6, 0.6) * h;
    const y = -h * rng.between(0.6, 1);
    stems.push(
      line([
        [x * 0.7, 2],
        [x, y],
      ]),
    );
    heads.push(shape('flower', blob(x, y, h * 0.13, h * 0.11, rng, 0.2, 7), rng.pick(petals)));
  }
  const leaf = Array.from({ length: 6 }, () => {
    const x = rng.between(-0.6, 0.6) * h;
    return blade(x, 2, x + rng.between(-0.2, 0.2) * h, -h * 0.55, h * 0.05);
  });
  return drawing(
    [
      stroke('stems', stems.join(''), green.dark, h * 0.03),
      shape('leaves', leaf.join(''), green.body),
      ...heads,
    ],
    h * 1.6,
    h * 1.1,
    h * 0.8,
  );
}

/** Fern or big jungle leaves fanning out from the foot. */
export function fern(height: number, green: Green, rng: Rng, leavesCount = 9, width = 0.1): Drawing {
  const h = height * 100;
  const shapes = Array.from({ length: leavesCount }, (_, i) => {
    const a = -Math.PI * (0.08 + (0.84 * (i + 0.5)) / leavesCount) + rng.between(-0.1, 0.1);
    const r = h * rng.between(0.8, 1.05);
    const bow = r * 0.22 * (Math.cos(a) > 0 ? -1 : 1);
    const colour = i % 3 === 0 ? green.dark : i % 3 === 1 ? green.body : green.lit;
    return shape(
      'leaf',
      blade(0, 2, Math.cos(a) * r, Math.sin(a) * r + Math.abs(Math.cos(a)) * r * 0.25, r * width, bow),
      colour,
    );
  });
  return drawing(shapes, h * 2, h, h * 0.3);
}

/** Leaves hanging into the frame from above: origin at the foot of their hanging height. */
export function hangingLeaves(height: number, drop: number, width: number, green: Green, rng: Rng): Drawing {
  const top = -height * 100;
  const d = drop * 100;
  const w = width * 100;
  const shapes = [
    shape('leaves', scallop(0, top, w * 0.5, d * 0.72, 13, rng), green.dark),
    shape('leaves', scallop(w * 0.12, top - d * 0.1, w * 0.4, d * 0.5, 11, rng), green.body),
    ...Array.from({ length: 9 }, (_, i) => {
      const x = (i / 8 - 0.5) * w * 0.9;
      const y = top + d * rng.between(0.2, 0.6);
      return shape(
        'leaf',
        blade(x, y, x + rng.between(-0.1, 0.1) * w, y + d * rng.between(0.25, 0.5), d * 0.09),
        green.dark,
      );
    }),
  ];
  return drawing(shapes, w * 1.2, height * 100 + d, 0);
}

export function vine(length: number, green: Green, rng: Rng): Drawing {
  const l = length * 100;
  const sway = rng.between(-0.1, 0.1) * l;
  const leaf = Array.from({ length: 9 }, (_, i) => {
    const t = (i + 1) / 10;
    const x = sway * Math.sin(t * 3);
    const s = i % 2 === 0 ? 1 : -1;
    return blade(x, -l * (1 - t), x + s * 22, -l * (1 - t) + 16, 6);
  });
  return drawing(
    [
      stroke('vine', `M0 ${-l}Q${sway * 1.6} ${-l * 0.5} ${sway * 0.2} 0`, green.dark, 4),
      shape('leaves', leaf.join(''), green.body),
    ],
    80,
    l,
    0,
  );
}

export function cactus(height: number, rng: Rng): Drawing {
  const h = height * 100;
  const w = h * 0.075;
  const arm = (side: number, y: number, reach: number, up: number) =>
    `M0 ${-h * y}H${side * reach * h}V${-h * (y + up)}`;
  const limbs = [
    arm(1, rng.between(0.35, 0.45), 0.22, 0.28),
    arm(-1, rng.between(0.45, 0.55), 0.19, 0.24),
  ].join('');
  const round = (part: string, d: string, colour: string, width: number): Shape =>
    stroke(part, d, colour, width);
  return drawing(
    [
      round('arms', limbs, '#4f7f55', w * 1.5),
      round('stem', `M0 4V${-h + w}`, '#5a8b5c', w * 2.2),
      { ...round('stem shade', `M${w * 0.5} 0V${-h + w * 1.4}`, '#5a8b5c', w * 0.9), tone: 'shade' },
      { ...round('ribs', `M${-w * 0.35} -4V${-h + w * 1.2}`, '#79a873', w * 0.25), tone: 'light' },
    ],
    h * 0.6,
    h,
    w * 2.4,
  );
}

/** A potted plant of the living-room kind. */
export function pottedPlant(height: number, rng: Rng, pot = '#b9694a'): Drawing {
  const h = height * 100;
  const green: Green = { body: '#4d8a55', dark: '#34683f', lit: '#72a866' };
  const plant = fern(height * 0.72, green, rng, 9, 0.13).shapes.map((s) => ({ ...s, d: s.d }));
  const p = h * 0.3;
  return drawing(
    [
      ...plant.map((s) => ({ ...s, d: lift(s.d, -p * 0.95) })),
      shape(
        'pot',
        polygon([
          [-p * 0.42, -p],
          [p * 0.42, -p],
          [p * 0.3, 0],
          [-p * 0.3, 0],
        ]),
        pot,
      ),
      shape(
        'pot shade',
        polygon([
          [p * 0.1, -p],
          [p * 0.42, -p],
          [p * 0.3, 0],
          [p * 0.05, 0],
        ]),
        pot,
        'shade',
      ),
      shape(
        'rim',
        polygon([
          [-p * 0.47, -p * 1.06],
          [p * 0.47, -p * 1.06],
          [p * 0.45, -p * 0.9],
          [-p * 0.45, -p * 0.9],
        ]),
        pot,
        'light',
      ),
    ],
    h * 1.1,
    h,
    p * 0.6,
  );
}

/** Moves absolute path data made of M, Q and Z by `dy`. */
const lift = (d: string, dy: number): string => {
  let i = 0;
  return d.replace(/-?\d+(\.\d+)?/g, (n) =>
    i++ % 2 === 1 ? String(Math.round((Number(n) + dy) * 10) / 10) : n,
  );
};

export function seaweed(height: number, rng: Rng, colour = '#3f8f6b'): Drawing {
  const h = height * 100;
  const ribbon = (x: number, k: number, w: number) => {
    const s = rng.chance(0.5) ? 1 : -1;
    return `M${x} 4C${x + s * w * 3} ${-h * k * 0.3} ${x - s * w * 3} ${-h * k * 0.6} ${x + s * w} ${-h * k}C${x - s * w * 1.6} ${-h * k * 0.6} ${x + s * w * 4.6} ${-h * k * 0.3} ${x + w * 1.4} 4Z`;
  };
  return drawing(
    [
      shape('weed', ribbon(-h * 0.1, 0.8, h * 0.05), colour, 'shade'),
      shape('weed', ribbon(0, 1, h * 0.055), colour),
      shape('weed', ribbon(h * 0.12, 0.65, h * 0.05), colour, 'light'),
    ],
    h * 0.6,
    h,
    h * 0.2,
  );
}

export function coral(height: number, colour: string, rng: Rng): Drawing {
  const h = height * 100;
  const arms = Array.from({ length: 7 }, (_, i) => {
    const a = -Math.PI * (0.15 + 0.7 * (i / 6)) + rng.between(-0.08, 0.08);
    const r = h * rng.between(0.7, 0.95);
    return `M0 0Q${Math.cos(a) * r * 0.4} ${-r * 0.35} ${Math.cos(a) * r} ${Math.sin(a) * r}`;
  });
  return drawing(
    [
      stroke('coral', arms.join(''), colour, h * 0.12),
      { ...stroke('coral light', arms.slice(1, 5).join(''), colour, h * 0.03), tone: 'light' },
      shape('foot', ellipse(0, 0, h * 0.25, h * 0.08), colour, 'shade'),
    ],
    h * 1.6,
    h,
    h * 0.5,
  );
}

export function mushroom(height: number, cap: string): Drawing {
  const h = height * 100;
  return drawing(
    [
      shape(
        'stem',
        polygon([
          [-h * 0.1, -h * 0.6],
          [h * 0.1, -h * 0.6],
          [h * 0.14, 0],
          [-h * 0.14, 0],
        ]),
        '#efe3cf',
      ),
      shape(
        'cap',
        `M${-h * 0.45} ${-h * 0.52}Q${-h * 0.4} ${-h} 0 ${-h}Q${h * 0.4} ${-h} ${h * 0.45} ${-h * 0.52}Q0 ${-h * 0.42} ${-h * 0.45} ${-h * 0.52}Z`,
        cap,
      ),
      shape(
        'spots',
        ellipse(-h * 0.15, -h * 0.78, h * 0.07, h * 0.05) + ellipse(h * 0.14, -h * 0.7, h * 0.06, h * 0.04),
        '#f7efe0',
      ),
    ],
    h * 0.95,
    h,
    h * 0.3,
  );
}
