/** Water: lakes, seas, rivers, pools. */
import { box, circle, curve, oval } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import type { Shape } from '../../model/drawing.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { blob } from '../../sets/kit/paths.ts';
import { around, dots, type GroundMaker, type Lot, mottled, ripples, strewn } from './ground.ts';
import { trees } from './trees.ts';

/** Bright meshes that the light draws through clear water. */
const caustics = (lot: Lot, colour: string, s: number): Shape => {
  const n = Math.min(13, Math.ceil(lot.reach / s));
  const knot = (i: number, j: number) => {
    const w = Math.sin(i * 12.9898 + j * 78.233) * 43758.5453;
    const v = w - Math.floor(w);
    return [(i + 0.7 * v) * s, (j + 0.7 * ((v * 7) % 1)) * s * 0.8] as const;
  };
  const cells = Array.from(
    { length: 4 * n * n },
    (_, k) => [(k % (2 * n)) - n, Math.floor(k / (2 * n)) - n] as const,
  );
  const d = cells
    .map(([i, j]) => {
      const [a, b, c] = [knot(i, j), knot(i + 1, j), knot(i, j + 1)];
      const bend = (p: readonly [number, number], q: readonly [number, number]) =>
        `M${p[0].toFixed(0)} ${p[1].toFixed(0)}Q${((p[0] + q[0]) / 2 + s * 0.12).toFixed(0)} ${((p[1] + q[1]) / 2 - s * 0.14).toFixed(0)} ${q[0].toFixed(0)} ${q[1].toFixed(0)}`;
      return bend(a, b) + ((i + j) % 3 ? bend(a, c) : '');
    })
    .join('');
  return { ...stroke('light in the water', d, colour, s * 0.055), opacity: 0.5 };
};

const open =
  (base: string, wave: number): GroundMaker =>
  (lot) => ({
    base,
    water: true,
    shapes: [
      ...mottled(lot, base, Math.max(260, lot.half.y * 0.6)),
      ripples(lot, adjust(base, -0.06), 90 * wave, 60 * wave, 4 * wave),
      ripples(lot, adjust(base, 0.11), 130 * wave, 46 * wave, 3.4 * wave),
      ...(wave > 1.2
        ? [
            shape(
              'crests',
              strewn(lot, 300, 30)
                .map((p) => blob(p.x, p.y, 90, 13, lot.rng, 0.4))
                .join(''),
              '#eef6f6',
              'body',
              { opacity: 0.85 },
            ),
          ]
        : []),
      dots(lot, '#f4fbfb', 210, 4),
    ],
    axis: -26,
  });

/** A lake with its bank in a corner: reeds, lilies, stones. */
const lake: GroundMaker = (lot) => {
  const base = '#5b9a94';
  const water = open(base, 1)(lot);
  const { x, y } = lot.half;
  const r = Math.max(160, Math.min(x, y) * 0.7);
  const corner = { x: x * 1.04, y: y * 1.16 };
  const lily = around({ ...lot, half: { x: x * 0.96, y: y * 0.96 } }, 60, 26, 70).filter(
    (p) =>
      Math.hypot(p.x - corner.x, p.y - corner.y) < r * 1.75 &&
      Math.hypot(p.x - corner.x, p.y - corner.y) > r * 1.06,
  );
  return {
    ...water,
    shapes: [
      ...water.shapes,
      shape('shallows', blob(corner.x, corner.y, r * 1.14, r * 1.1, lot.rng, 0.08, 14), adjust(base, 0.08)),
      shape(
        'bank',
        blob(corner.x, corner.y, r, r * 0.96, lot.rng, 0.08, 14),
        lot.snow ? '#e9f0f6' : '#7ea052',
      ),
      shape(
        'bank',
        blob(corner.x + r * 0.1, corner.y + r * 0.1, r * 0.84, r * 0.8, lot.rng, 0.08, 14),
        lot.snow ? '#f4f8fb' : '#8fb05e',
      ),
      shape(
        'lily pads',
        lily
          .map((p) => `M${p.x} ${p.y}L${p.x + 19} ${p.y - 6}A20 20 0 1 0 ${p.x + 17} ${p.y + 10}Z`)
          .join(''),
        '#5f9a52',
        'body',
        { form: true },
      ),
      shape(
        'lilies',
        lily
          .filter((_, i) => i % 4 === 0)
          .map((p) => circle(p.x - 4, p.y - 2, 6))
          .join(''),
        '#f6dfe6',
      ),
      stroke(
        'reeds',
        Array.from({ length: 36 }, (_, i) => {
          const a = Math.PI * (1.02 + 0.46 * (i / 36));
          const q = r * (1 + 0.05 * Math.sin(i * 2.7));
          return `M${(corner.x + q * Math.cos(a)).toFixed(0)} ${(corner.y + q * Math.sin(a)).toFixed(0)}l${(26 * Math.cos(a + 0.5)).toFixed(0)} ${(26 * Math.sin(a + 0.5)).toFixed(0)}`;
        }).join(''),
        '#5d7f3c',
        5,
      ),
    ],
    stands:
      lot.half.y > 500
        ? trees({ ...lot, clear: { x: x * 0.5, y: y * 0.4 } }, 14, 'leaf', 0.7).filter(
            (t) => Math.hypot(t.x - corner.x, t.y - corner.y) < r * 0.95,
          )
        : [],
    axis: -26,
  };
};

/** Water between two banks, along x. */
const river: GroundMaker = (lot) => {
  const base = '#4f93a0';
  const green = lot.snow ? '#e9f0f6' : /canal|venice/.test(lot.setting) ? '#c9b08a' : '#7ea052';
  const w = lot.empty ? lot.half.y * 0.26 : Math.max(260, lot.half.y * 0.72);
  const sway = lot.empty ? lot.half.y * 0.34 : 0;
  const r = lot.reach * 1.1;
  const bank = (side: number, off: number) =>
    `${curve(...Array.from({ length: 11 }, (_, i) => [-r + (i * r) / 5, side * (w + off) + 26 * Math.sin(i * 1.5 + side) + sway * Math.sin(i * 1.15)]).flat())}L${r} ${side * r * 1.2}L${-r} ${side * r * 1.2}Z`;
  const water = open(base, 1)(lot);
  return {
    ...water,
    shapes: [
      ...water.shapes,
      ...[-1, 1].flatMap((s) => [
        shape('shallows', bank(s, -26), adjust(base, 0.1)),
        shape('bank', bank(s, 0), '#b59f72'),
        shape('bank', bank(s, 26), green),
      ]),
    ],
    stands: /canal|venice/.test(lot.setting)
      ? []
      : trees(
          { ...lot, clear: lot.empty ? { x: 0, y: 0 } : { x: lot.reach, y: w + 40 } },
          lot.empty ? 70 : 16,
          /jungle/.test(lot.setting) ? 'palm' : 'mixed',
          lot.empty ? 0.7 : 1.25,
        ).filter(
          ({ x, y, plan }) => Math.abs(y - sway * Math.sin(((x + r) / r) * 5 * 1.15)) > w + plan.long * 0.42,
        ),
    axis: -24,
  };
};

/** A swimming pool: tiles about it, lanes on its floor, light in the water. */
const pool: GroundMaker = (lot) => {
  const base = '#4fb8d0';
  const { x, y } = lot.half;
  const deck = lot.setting === 'indoor-pool' ? '#d9e0df' : '#e4d8c2';
  const edge = -y * 0.56;
  const tile = 60;
  const r = lot.reach * 1.2;
  const lanes = Array.from({ length: Math.ceil(r / 125) * 2 }, (_, i) => edge + 140 + i * 250).filter(
    (v) => v < r,
  );
  return {
    base,
    water: true,
    shapes: [
      ...mottled(lot, base, 260),
      ...lanes.map((v) =>
        shape('lane line', box(-r, v - 14, 2 * r, 28), '#2f7fa6', 'body', { opacity: 0.55 }),
      ),
      caustics(lot, '#b9ecf3', Math.max(70, lot.half.y * 0.22)),
      dots(lot, '#f4fdff', 190, 4),
      shape('edge shade', box(-r, edge, 2 * r, 34), '#2f86a6', 'body', { opacity: 0.6 }),
      shape('deck', box(-r, -r, 2 * r, r + edge), deck),
      stroke(
        'tiles',
        [
          ...Array.from({ length: Math.ceil((2 * r) / tile) }, (_, i) => `M${-r + i * tile} ${-r}V${edge}`),
          ...Array.from({ length: Math.ceil(r / tile) }, (_, i) => `M${-r} ${edge - i * tile}H${r}`),
        ].join(''),
        adjust(deck, -0.06),
        2.4,
      ),
      shape('rim', box(-r, edge - 30, 2 * r, 30), '#f6f3ea'),
      stroke('rim', `M${-r} ${edge - 3}H${r}`, '#3f8fb0', 6),
      stroke(
        'ladder',
        `M${x * 0.5 - 22} ${edge - 36}V${edge + 34}M${x * 0.5 + 22} ${edge - 36}V${edge + 34}M${x * 0.5 - 22} ${edge + 6}h44M${x * 0.5 - 22} ${edge + 26}h44`,
        '#d7dfe2',
        6,
      ),
    ],
    axis: -12,
  };
};

const puddled: GroundMaker = (lot) => {
  const sea = open('#3f8c99', 1)(lot);
  return {
    ...sea,
    shapes: [
      ...sea.shapes,
      shape(
        'rocks',
        strewn(lot, 260, 16)
          .map((p) => blob(p.x, p.y, 70, 54, lot.rng, 0.2))
          .join(''),
        '#7d7a72',
        'body',
        { form: true },
      ),
      shape(
        'foam',
        strewn(lot, 330, 12)
          .map((p) => oval(p.x, p.y, 60, 16))
          .join(''),
        '#eef6f6',
        'body',
        { opacity: 0.6 },
      ),
    ],
  };
};

/** Seen from above, a wave that breaks lies across ahead: its dark face, the lip of foam, white water behind. */
const breaker: GroundMaker = (lot) => {
  const sea = open('#2f6f86', 1.7)(lot);
  const unit = lot.half.y;
  const ways = Array.from({ length: 121 }, (_, i) => ((i - 60) / 60) * lot.reach);
  const swing = (y: number) => Math.sin(y / (0.55 * unit)) * 0.06 * unit;
  const line = (x: number, ragged: number, ys: readonly number[]) =>
    ys.flatMap((y) => [x * unit + swing(y) + ragged * unit * lot.rng.between(-1, 1), y]);
  const band = (from: number, to: number, rough: number) =>
    curve(...line(from, 0, ways), ...line(to, rough, [...ways].reverse()));
  const foam = ways
    .flatMap((y) =>
      [0, 1].map(() => ({ y, out: lot.rng.between(-0.06, 0.16), r: lot.rng.between(0.03, 0.07) })),
    )
    .map(({ y, out, r }) => oval((0.52 + out) * unit + swing(y), y, r * unit, 1.3 * r * unit))
    .join('');
  return {
    ...sea,
    shapes: [
      ...sea.shapes,
      shape('wave face', band(0.2, 0.55, 0), '#1b5870'),
      shape('wave light', band(0.36, 0.55, 0), '#4fb3b8', 'body', { opacity: 0.6 }),
      shape('white water', band(0.5, 0.86, 0.03), '#cfe6ea', 'body', { opacity: 0.75 }),
      shape('lip', foam, '#f6fbfb'),
    ],
    axis: -40,
  };
};

export const WATERS: readonly (readonly [RegExp, GroundMaker])[] = [
  [/(?<!empty-)pool(?!-hall)|water-park|bath-house|onsen|diving-tower/, pool],
  [/big-wave/, breaker],
  [/rough-sea|lifeboat/, open('#2f6f86', 1.7)],
  [
    /underwater|kelp|aquarium|shipwreck|submarine/,
    (lot) => ({
      ...open('#1f6f8c', 1)(lot),
      shapes: [...open('#1f6f8c', 1)(lot).shapes, caustics(lot, '#4f9db0', Math.max(90, lot.half.y * 0.3))],
    }),
  ],
  [/ocean|sea$|^sea|ship-deck|ferry|oil-platform|kelp|crows-nest/, open('#2f86a3', 1.15)],
  [/harbour|pier|marina|dock/, open('#3f8794', 1)],
  [/tide-pool|cliff-edge|sea-cliff/, puddled],
  [/(?<!dry-)river|canal|rapids|delta|moat|lock|waterfall/, river],
  [/lake|pond|swamp|mangrove|lagoon|cenote|lodge/, lake],
];
