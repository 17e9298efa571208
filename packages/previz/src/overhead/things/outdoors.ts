/** What stands about under the sky, from straight above: trees, rocks, parasols, roofs. */
import { blob, box, circle, oval, polygon, ring } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { scallop } from '../../sets/kit/paths.ts';
import { umbrella } from '../people/from-above.ts';
import { moved, type Paint, type Plan, type PlanFamily, type PlanMaker } from '../plan.ts';

const round = (r: number, tall: number, shapes: Plan['shapes'], outline = circle(0, 0, r)): Plan => ({
  shapes,
  long: 2 * r,
  wide: 2 * r,
  tall,
  outline,
});

/** A broad crown of leaves: three tiers, the highest lightest. Radius in centimetres. */
export function crown(colour: string, r: number, p: Pick<Paint, 'rng'>): Plan {
  const edge = scallop(0, 0, r, r, 13, p.rng);
  return round(
    r,
    r * 1.7,
    [
      shape('tree crown', edge, adjust(colour, -0.06), 'body', { form: true }),
      shape('tree crown', scallop(-r * 0.05, -r * 0.05, r * 0.74, r * 0.74, 11, p.rng), colour),
      shape('tree crown', scallop(-r * 0.1, -r * 0.1, r * 0.46, r * 0.46, 9, p.rng), adjust(colour, 0.05)),
      shape('tree crown', scallop(-r * 0.14, -r * 0.14, r * 0.2, r * 0.2, 7, p.rng), adjust(colour, 0.09)),
    ],
    edge,
  );
}

const broad =
  (own: string, r = 230): PlanMaker =>
  (p) =>
    crown(p.colour ?? own, Math.max(90, Math.min(r, p.breadth * 0.55 || r)), p);

export function conifer(colour: string, r: number): Plan {
  const star = (k: number, turn: number) =>
    polygon(
      Array.from({ length: 24 }, (_, i) => {
        const a = turn + (i / 24) * 2 * Math.PI;
        const far = r * k * (i % 2 ? 0.72 : 1);
        return [far * Math.cos(a), far * Math.sin(a)];
      }).flat(),
    );
  return round(
    r,
    r * 3,
    [
      shape('fir', star(1, 0), adjust(colour, -0.05), 'body', { form: true }),
      shape('fir', star(0.72, 0.13), colour),
      shape('fir', star(0.44, 0.05), adjust(colour, 0.05)),
      shape('fir', star(0.18, 0), adjust(colour, 0.1)),
    ],
    star(1, 0),
  );
}

export function palm(colour: string, r = 210): Plan {
  const frond = (i: number) => {
    const a = (i / 9) * 2 * Math.PI;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    const at = (x: number, y: number) => `${(x * c - y * s).toFixed(0)} ${(x * s + y * c).toFixed(0)}`;
    return {
      d: `M0 0Q${at(r * 0.5, -r * 0.24)} ${at(r, -r * 0.04)}Q${at(r * 0.5, r * 0.2)} 0 0Z`,
      rib: `M0 0Q${at(r * 0.5, -r * 0.06)} ${at(r * 0.94, -r * 0.03)}`,
    };
  };
  const fronds = Array.from({ length: 9 }, (_, i) => frond(i));
  return round(
    r,
    500,
    [
      ...fronds.map((f, i) =>
        shape('palm frond', f.d, adjust(colour, i % 2 ? -0.04 : 0.02), 'body', { form: true }),
      ),
      stroke('rib', fronds.map((f) => f.rib).join(''), adjust(colour, 0.1), 4),
      shape('coconuts', circle(-9, -8, 11) + circle(11, 4, 11) + circle(-4, 12, 10), '#6b4a2c'),
    ],
    fronds.map((f) => f.d).join(''),
  );
}

const bush =
  (own: string): PlanMaker =>
  (p) =>
    crown(p.colour ?? own, 70, p);
const flowerBed: PlanMaker = (p) => {
  const c = p.colour ?? '#d8637c';
  const spots = Array.from({ length: 16 }, () => [p.rng.between(-34, 34), p.rng.between(-34, 34)] as const);
  return round(45, 30, [
    shape(
      'leaves',
      blob([44, 0, 30, 30, 0, 44, -32, 28, -44, 0, -28, -32, 2, -44, 30, -30]),
      '#5d8f4a',
      'body',
      { form: true },
    ),
    shape('flowers', spots.map(([x, y]) => circle(x, y, 7)).join(''), c),
    shape('hearts', spots.map(([x, y]) => circle(x, y, 2.4)).join(''), '#f4d35a'),
  ]);
};
const rock: PlanMaker = (p) => {
  const c = p.colour ?? '#8f8c86';
  const r = Math.max(26, Math.min(160, p.breadth / 2 || 60));
  const d = blob(
    [
      r,
      -r * 0.2,
      r * 0.5,
      -r * 0.8,
      -r * 0.4,
      -r * 0.86,
      -r,
      -r * 0.2,
      -r * 0.7,
      r * 0.6,
      0,
      r * 0.84,
      r * 0.8,
      r * 0.5,
    ],
    0.6,
  );
  return round(
    r,
    r * 0.9,
    [
      shape('rock', d, c, 'body', { form: true }),
      shape(
        'rock',
        polygon([-r * 0.1, -r * 0.5, r * 0.4, -r * 0.1, r * 0.1, r * 0.36, -r * 0.5, r * 0.1]),
        adjust(c, 0.08),
      ),
      stroke(
        'crack',
        `M${r * 0.4} ${-r * 0.1}L${r * 0.7} ${r * 0.2}M${r * 0.1} ${r * 0.36}L0 ${r * 0.7}`,
        adjust(c, -0.12),
        3,
      ),
    ],
    d,
  );
};
const log: PlanMaker = (p) => ({
  shapes: [
    shape('log', box(-110, -20, 220, 40, 14), p.colour ?? '#7a5233', 'body', { form: true }),
    stroke('bark', 'M-90 -6H40M-60 8H90', '#5b3b22', 3),
    shape('cut', oval(108, 0, 8, 19), '#d3a970'),
  ],
  long: 220,
  wide: 40,
  tall: 40,
  seats: [
    { x: 0, y: 0, turn: 90, as: 'sit' },
    { x: -60, y: 0, turn: 90, as: 'sit' },
  ],
});
const grave: PlanMaker = (p) => ({
  shapes: [
    shape('earth', box(-150, -62, 300, 124, 10), '#8a6a48', 'body', { form: true }),
    shape('grave', box(-110, -42, 230, 84, 4), '#241c18'),
    shape(
      'coffin',
      polygon([-96, -18, -60, -30, 96, -20, 96, 20, -60, 30, -96, 18]),
      p.colour ?? '#7a4a2c',
      'body',
      { form: true },
    ),
    stroke('cross', 'M-40 0H60M-4 -14V14', '#d8b45a', 5),
    shape('headstone', box(-168, -44, 24, 88, 5), '#a9a8a2', 'body', { form: true }),
  ],
  long: 340,
  wide: 124,
  tall: 10,
});
const smoke: PlanMaker = (p) => ({
  shapes: [0, 1, 2, 3].map((i) =>
    shape(
      'smoke',
      blob([60 - i * 16, 0, 30, -30 - i * 4, -26, -34, -60 + i * 8, -4, -30, 30, 24, 34 - i * 5]),
      p.colour ?? '#d8d6d2',
      'body',
      { opacity: 0.16 },
    ),
  ),
  long: 120,
  wide: 80,
  tall: 0,
  outline: 'M0 0',
});
const island: PlanMaker = (p) => {
  const at = [
    [-300, -120],
    [-120, -220],
    [120, -140],
    [300, 40],
    [40, 120],
    [-200, 130],
    [180, 200],
  ];
  const trees = at.flatMap(([x = 0, y = 0], i) =>
    moved(palm('#4f8a41', 190 + (i % 3) * 30).shapes, x, y, i * 40),
  );
  const d = (k: number) =>
    blob(
      [760, 40, 560, -330, 120, -470, -420, -430, -740, -120, -660, 300, -180, 480, 380, 420].map(
        (v) => v * k,
      ),
    );
  return {
    shapes: [
      shape('shallows', d(1.28), '#6fc4c4', 'body', { opacity: 0.6 }),
      shape('foam', d(1.1), '#f1faf8', 'body', { opacity: 0.8 }),
      shape('sand', d(1.04), p.colour ?? '#ead3a0'),
      shape('green', d(0.72), '#7fa650'),
      ...trees,
    ],
    long: 1700,
    wide: 1100,
    tall: 2,
    outline: d(1.04),
    seats: [{ x: 430, y: 160, turn: 0, as: 'stand' }],
    top: { long: 700, wide: 400 },
  };
};
const kite: PlanMaker = (p) => {
  const c = p.colour ?? '#d8402e';
  return {
    shapes: [
      stroke('line', 'M0 0L-190 60', '#f4f0e4', 2),
      shape('kite', polygon([-60, 0, 0, -44, 78, 0, 0, 44]), c, 'body', { form: true }),
      shape('kite', polygon([-60, 0, 78, 0, 0, 44]), p.second ?? '#f2c23a'),
      stroke('spars', 'M-60 0H78M0 -44V44', adjust(c, -0.15), 2.4),
      stroke('tail', 'M-60 0Q-90 -16 -110 6T-150 2', '#3f6fb0', 5),
    ],
    long: 150,
    wide: 90,
    tall: 240,
    outline: polygon([-60, 0, 0, -44, 78, 0, 0, 44]),
  };
};
const leafPile: PlanMaker = (p) => {
  const tones = ['#d08a34', '#c5602c', '#dba63e', '#a94a2c', '#e0b84a'];
  const leaves = Array.from({ length: 130 }, () => {
    const [a, q] = [p.rng.between(0, 6.28), 150 * Math.sqrt(p.rng.next())];
    return { x: q * Math.cos(a), y: q * 0.8 * Math.sin(a) };
  });
  return {
    shapes: [
      shape(
        'leaves',
        blob([150, 10, 110, 90, 0, 122, -120, 86, -156, -6, -100, -92, 6, -118, 116, -84]),
        '#b8662c',
      ),
      ...tones.map((c, k) =>
        shape(
          'leaves',
          leaves
            .filter((_, i) => i % 5 === k)
            .map(({ x, y }) => `M${(x - 13).toFixed(0)} ${y.toFixed(0)}q10 -14 26 -3q-6 15 -26 3Z`)
            .join(''),
          c,
        ),
      ),
    ],
    long: 310,
    wide: 240,
    tall: 2,
    outline: oval(0, 0, 150, 116),
    seats: [{ x: 0, y: 0, turn: 0, as: 'lie' }],
    top: { long: 200, wide: 140 },
  };
};
const lilyPad: PlanMaker = (p) => ({
  shapes: [
    shape('lily pad', 'M0 0L34 -12A36 36 0 1 0 32 17Z', p.colour ?? '#5f9a52', 'body', { form: true }),
    stroke('veins', 'M0 0L-30 -8M0 0L-20 24M0 0L-8 -32M0 0L18 26', '#7fb469', 1.6),
    ...(p.rng.chance(0.5)
      ? [
          shape('lily', circle(-8, 4, 10), '#f6dfe6', 'body', { form: true }),
          shape('lily', circle(-8, 4, 4), '#f2c94a'),
        ]
      : []),
  ],
  long: 72,
  wide: 72,
  tall: 2,
  outline: circle(0, 0, 34),
});
const parasol: PlanMaker = (p) => round(130, 220, umbrella(p.colour ?? '#d8483c', 130));
const handUmbrella: PlanMaker = (p) => round(56, 200, umbrella(p.colour ?? '#2f4f7c'));
const towel: PlanMaker = (p) => ({
  shapes: [
    shape('towel', box(-95, -40, 190, 80, 3), p.colour ?? '#3f8fa8'),
    shape('stripes', [-80, -40, 0, 40].map((x) => box(x, -40, 18, 80)).join(''), p.second ?? '#f4ead0'),
  ],
  long: 190,
  wide: 80,
  tall: 1,
  seats: [{ x: 0, y: 0, turn: 0, as: 'lie' }],
});
const tent: PlanMaker = (p) => {
  const c = p.colour ?? '#d98a3a';
  return {
    shapes: [
      shape('tent', polygon([-130, -110, 130, -110, 130, 0, -130, 0]), adjust(c, 0.04)),
      shape('tent', polygon([-130, 0, 130, 0, 130, 110, -130, 110]), adjust(c, -0.08)),
      stroke('ridge', 'M-130 0H130', adjust(c, -0.16), 4),
      shape('door', polygon([130, -50, 130, 50, 70, 0]), adjust(c, -0.24)),
      stroke(
        'ropes',
        'M-130 -110L-170 -140M130 -110L170 -140M-130 110L-170 140M130 110L170 140',
        '#e8e0cc',
        3,
      ),
    ],
    long: 260,
    wide: 220,
    tall: 140,
    seats: [{ x: 0, y: 0, turn: 0, as: 'hidden' }],
  };
};
const fountain: PlanMaker = () =>
  round(170, 120, [
    shape('basin', circle(0, 0, 170), '#c9c3b5', 'body', { form: true }),
    shape('water', circle(0, 0, 148), '#7fb8c9'),
    stroke('ripples', circle(0, 0, 120) + circle(0, 0, 92), '#cfe8ee', 4),
    shape('bowl', circle(0, 0, 56), '#d6d0c2', 'body', { form: true }),
    shape('water', circle(0, 0, 44), '#9fd0dc'),
    shape('jet', circle(0, 0, 15), '#f4fbfc'),
  ]);
const well: PlanMaker = () =>
  round(70, 90, [
    shape('well', ring(0, 0, 70, 46), '#9c968a', 'body', { evenOdd: true, form: true }),
    shape('dark', circle(0, 0, 46), '#1d2a33'),
    stroke('beam', 'M-80 0H80', '#7a5233', 14),
  ]);
const snowman: PlanMaker = () =>
  round(50, 160, [
    shape('snow', circle(0, 0, 50), '#eef3f7', 'body', { form: true }),
    shape('snow', circle(0, 0, 34), '#f8fbfd', 'body', { form: true }),
    shape('carrot', polygon([18, -5, 46, 0, 18, 5]), '#e8823a'),
    shape('hat', circle(0, 0, 22), '#2a2d33', 'body', { form: true }),
    shape('hat', circle(0, 0, 14), '#3a3e46'),
  ]);
const statue: PlanMaker = (p) =>
  round(60, 260, [
    shape('plinth', box(-60, -60, 120, 120, 4), '#b9b3a6', 'body', { form: true }),
    shape('plinth', box(-44, -44, 88, 88, 3), '#cbc5b8', 'body', { form: true }),
    shape('figure', oval(0, 0, 18, 30), p.colour ?? '#8c8a82', 'body', { form: true }),
    shape('head', circle(4, 0, 13), adjust(p.colour ?? '#8c8a82', 0.06), 'body', { form: true }),
  ]);

/** Two slopes and a ridge, tiles across, a chimney. Centimetres. */
export function gable(colour: string, long: number, wide: number, tall = 600, snow = false): Plan {
  const [l, h] = [long / 2, wide / 2];
  const rows = (y0: number, y1: number) =>
    Array.from({ length: 4 }, (_, i) => `M${-l} ${y0 + ((i + 1) * (y1 - y0)) / 5}H${l}`).join('');
  return {
    shapes: [
      shape('roof', polygon([-l, -h, l, -h, l, 0, -l, 0]), adjust(colour, 0.05)),
      ...(snow
        ? [
            shape(
              'snow',
              `M${-l} ${-h}H${l}V${-h * 0.3}Q${l * 0.5} ${-h * 0.12} 0 ${-h * 0.34}T${-l} ${-h * 0.26}Z`,
              '#f1f6fa',
            ),
          ]
        : []),
      shape('roof', polygon([-l, 0, l, 0, l, h, -l, h]), adjust(colour, -0.08)),
      stroke('tiles', rows(-h, 0) + rows(0, h), adjust(colour, -0.13), Math.max(4, wide * 0.008)),
      stroke('ridge', `M${-l} 0H${l}`, adjust(colour, 0.12), Math.max(8, wide * 0.02)),
      shape('chimney', box(l * 0.4, -h * 0.5, wide * 0.1, wide * 0.1, 2), '#8c5a46', 'body', { form: true }),
    ],
    long,
    wide,
    tall,
    seats: [{ x: 0, y: 0, turn: 0, as: 'hidden' }],
  };
}

/** A flat roof behind its parapet, with what stands on roofs. Centimetres. */
export function flatRoof(
  colour: string,
  long: number,
  wide: number,
  tall: number,
  p: Pick<Paint, 'rng'>,
): Plan {
  const [l, h] = [long / 2, wide / 2];
  const rim = Math.min(60, wide * 0.06);
  const kit = Array.from({ length: 3 }, () => {
    const s = Math.min(long, wide) * p.rng.between(0.1, 0.2);
    return box(
      p.rng.between(-l * 0.66, l * 0.66 - s),
      p.rng.between(-h * 0.66, h * 0.66 - s),
      s * p.rng.between(1, 1.7),
      s,
      6,
    );
  });
  return {
    shapes: [
      shape('parapet', box(-l, -h, long, wide), adjust(colour, 0.09), 'body', { form: true }),
      shape('roof', box(-l + rim, -h + rim, long - 2 * rim, wide - 2 * rim), colour),
      shape(
        'roof shade',
        polygon([
          -l + rim,
          -h + rim,
          l - rim,
          -h + rim,
          l - rim,
          -h + 2.4 * rim,
          -l + 2 * rim,
          -h + 2.4 * rim,
          -l + 2 * rim,
          h - rim,
          -l + rim,
          h - rim,
        ]),
        colour,
        'shade',
        { opacity: 0.5 },
      ),
      shape('plant', kit.join(''), adjust(colour, 0.14, 0.5), 'body', { form: true }),
    ],
    long,
    wide,
    tall,
  };
}

const house =
  (own: string): PlanMaker =>
  (p) =>
    gable(
      p.colour ?? own,
      Math.max(700, Math.min(2600, p.breadth)),
      Math.max(560, Math.min(1800, p.breadth * 0.7)),
      Math.min(1200, p.height),
    );
const tower: PlanMaker = (p) => flatRoof(p.colour ?? '#8d929a', 1800, 1500, 3000, p);
const castle: PlanMaker = (p) => {
  const c = p.colour ?? '#a39a8b';
  const corner = [
    [-900, -700],
    [900, -700],
    [-900, 700],
    [900, 700],
  ];
  return {
    shapes: [
      shape('walls', box(-900, -700, 1800, 1400), c, 'body', { form: true }),
      shape('yard', box(-780, -580, 1560, 1160), '#b9a77f'),
      shape('keep', box(-300, -260, 600, 520), adjust(c, 0.05), 'body', { form: true }),
      stroke('merlons', box(-270, -230, 540, 460), adjust(c, -0.12), 26),
      ...corner.flatMap(([x = 0, y = 0]) => [
        shape('tower', circle(x, y, 210), adjust(c, 0.03), 'body', { form: true }),
        shape('tower roof', circle(x, y, 160), '#8a4a3c', 'body', { form: true }),
        shape('tip', circle(x, y, 20), '#5f2f28'),
      ]),
    ],
    long: 2200,
    wide: 1800,
    tall: 900,
    seats: [{ x: 0, y: 420, turn: 0, as: 'stand' }],
  };
};
const windTurbine: PlanMaker = () =>
  round(60, 900, [
    stroke('blades', 'M0 0L0 -700M0 0L606 350M0 0L-606 350', '#f4f6f7', 26),
    shape('hub', circle(0, 0, 42), '#dfe4e6', 'body', { form: true }),
  ]);

export const OUTDOORS: PlanFamily = {
  'tree oak-tree oak apple-tree maple-tree big-tree deciduous-tree willow birch olive-tree lemon-tree':
    broad('#5f9146'),
  'cherry-tree cherry-blossom-tree blossoming-tree sakura': broad('#e8a9bd'),
  'autumn-tree': broad('#cf7d32'),
  'pine-tree fir-tree christmas-tree pine evergreen-tree cypress spruce': (p) =>
    conifer(p.colour ?? '#2f6a4a', 130),
  'palm-tree palm coconut-palm': (p) => palm(p.colour ?? '#5a9448'),
  'bush hedge shrub rosebush berry-bush': bush('#568a48'),
  'flower rose tulip daisy sunflower flower-bed poppy lavender wildflowers': flowerBed,
  'rock stone boulder pebble': rock,
  'log fallen-tree tree-trunk': log,
  'parasol beach-umbrella sunshade': parasol,
  'grave tombstone gravestone headstone coffin casket': grave,
  'smoke steam mist vapour vapor cigarette-smoke puff': smoke,
  'island desert-island tropical-island': island,
  kite,
  'leaf-pile pile-of-leaves leaves leaf': leafPile,
  'lily-pad water-lily lotus': lilyPad,
  umbrella: handUmbrella,
  'towel beach-towel sun-lounger deckchair lounger deck-chair': towel,
  tent: tent,
  fountain,
  well: well,
  snowman: snowman,
  'statue monument sculpture': statue,
  'house cottage hut cabin shed farmhouse villa barn bungalow shack church school chapel temple station':
    house('#a8563f'),
  'skyscraper tower building apartment-building office-building hotel hospital factory warehouse': tower,
  'castle palace fortress': castle,
  'wind-turbine windmill': windTurbine,
};
