/** Furniture from straight above. */
import { blob, box, circle, oval, polygon } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import type { Paint, PlanFamily, PlanMaker, Seat } from '../plan.ts';

const WOOD = '#9a6a42';

/** Boards along a top. */
const grain = (long: number, wide: number, colour: string, n = 4) =>
  stroke(
    'boards',
    Array.from({ length: n - 1 }, (_, i) => {
      const y = -wide / 2 + ((i + 1) * wide) / n;
      return `M${-long / 2 + 3} ${y}H${long / 2 - 3}`;
    }).join(''),
    adjust(colour, -0.06),
    1.4,
  );

const rectTop =
  (long: number, wide: number, tall: number, own = WOOD, corner = 5): PlanMaker =>
  (p) => {
    const colour = p.colour ?? own;
    return {
      shapes: [
        shape('table', box(-long / 2, -wide / 2, long, wide, corner), colour, 'body', { form: true }),
        grain(long, wide, colour),
        stroke(
          'edge',
          box(-long / 2 + 2, -wide / 2 + 2, long - 4, wide - 4, corner),
          adjust(colour, 0.07),
          1.6,
        ),
      ],
      long,
      wide,
      tall,
      top: { long: long - 16, wide: wide - 16 },
    };
  };

const roundTop =
  (across: number, tall: number, own = WOOD): PlanMaker =>
  (p) => {
    const colour = p.colour ?? own;
    const r = across / 2;
    return {
      shapes: [
        shape('table', circle(0, 0, r), colour, 'body', { form: true }),
        stroke('edge', circle(0, 0, r - 3), adjust(colour, 0.07), 1.8),
        stroke(
          'boards',
          [-0.5, 0, 0.5]
            .map((t) => `M${-r * Math.sqrt(1 - t * t) + 4} ${t * r}H${r * Math.sqrt(1 - t * t) - 4}`)
            .join(''),
          adjust(colour, -0.06),
          1.4,
        ),
      ],
      long: across,
      wide: across,
      tall,
      outline: circle(0, 0, r),
      top: { long: across - 20, wide: across - 20, round: true },
    };
  };

/** A chair that looks to the right: its back is at the left. */
const chair =
  (size: number, own: string, arms = false): PlanMaker =>
  (p) => {
    const colour = p.colour ?? own;
    const h = size / 2;
    const pad = adjust(colour, 0.06);
    return {
      shapes: [
        shape('seat', box(-h, -h, size, size, size * 0.16), colour, 'body', { form: true }),
        shape('cushion', box(-h + size * 0.18, -h + size * 0.1, size * 0.74, size * 0.8, size * 0.14), pad),
        shape('back', box(-h - size * 0.04, -h, size * 0.2, size, size * 0.08), adjust(colour, -0.08)),
        ...(arms
          ? [-1, 1].map((s) =>
              shape(
                'arm',
                box(-h, s < 0 ? -h - 3 : h - size * 0.17 + 3, size * 0.92, size * 0.17, 6),
                adjust(colour, -0.04),
              ),
            )
          : []),
      ],
      long: size,
      wide: size,
      tall: 85,
      seats: [{ x: 2, y: 0, turn: 0, as: 'sit' }],
    };
  };

const sofa: PlanMaker = (p) => {
  const colour = p.colour ?? '#5f7f86';
  const dark = adjust(colour, -0.07);
  const [long, wide] = [92, 205];
  const seat = (y: number): Seat => ({ x: 6, y, turn: 0, as: 'sit' });
  return {
    shapes: [
      shape('sofa', box(-46, -102, long, wide - 1, 14), dark, 'body', { form: true }),
      ...[-1, 0, 1].map((i) =>
        shape('cushion', box(-22, i * 56 - 27, 62, 54, 9), colour, 'body', { form: true }),
      ),
      ...[-1, 0, 1].map((i) => shape('back cushion', box(-34, i * 56 - 25, 18, 50, 8), adjust(colour, 0.05))),
      shape('arm', box(-44, -102, 86, 18, 8), dark),
      shape('arm', box(-44, 84, 86, 18, 8), dark),
      shape('pillow', polygon([-22, -74, 2, -66, -6, -42, -28, -50]), p.second ?? '#e0a458'),
    ],
    long,
    wide,
    tall: 80,
    seats: [seat(0), seat(-54), seat(54), { x: 8, y: 0, turn: 90, as: 'lie' }],
    top: { long: 50, wide: 160 },
  };
};

/** A bed whose head is at the left; its cover lies to the foot. */
const bed =
  (wide: number): PlanMaker =>
  (p) => {
    const cover = p.colour ?? '#6f8fb0';
    const frame = '#7a5236';
    const half = wide / 2;
    const pillows = wide > 120 ? [-half / 2, half / 2] : [0];
    const w = wide > 120 ? half - 18 : wide - 26;
    return {
      shapes: [
        shape('bed', box(-112, -half - 6, 220, wide + 12, 7), frame, 'body', { form: true }),
        shape('headboard', box(-118, -half - 9, 14, wide + 18, 5), adjust(frame, -0.08)),
        shape('sheet', box(-104, -half, 206, wide, 9), '#f2ece2'),
        ...pillows.map((y) =>
          shape(
            'pillow',
            blob([
              -98,
              y - w / 2,
              -78,
              y - w / 2 - 2,
              -60,
              y - w / 2,
              -57,
              y,
              -60,
              y + w / 2,
              -78,
              y + w / 2 + 2,
              -98,
              y + w / 2,
              -101,
              y,
            ]),
            '#fbf8f2',
            'body',
            { form: true },
          ),
        ),
        ...pillows.map((y) => stroke('pillow', `M-92 ${y - 10}Q-80 ${y} -66 ${y - 6}`, '#ddd4c6', 1.6)),
      ],
      long: 220,
      wide: wide + 12,
      tall: 55,
      seats: [
        ...(wide > 120 ? [-half / 2, half / 2] : [0]).map((y): Seat => ({ x: -14, y, turn: 0, as: 'lie' })),
        ...[-half * 0.4, half * 0.4].map((y): Seat => ({ x: 22, y, turn: y < 0 ? 60 : -60, as: 'sit' })),
      ],
      top: { long: 180, wide: wide - 20 },
      over: [
        shape('cover', box(-36, -half - 3, 142, wide + 6, 8), cover, 'body', { form: true }),
        shape('turned sheet', box(-44, -half - 3, 26, wide + 6, 6), adjust(cover, 0.16)),
        stroke(
          'folds',
          `M-6 ${-half * 0.5}C20 ${-half * 0.2} 40 ${-half * 0.6} 78 ${-half * 0.35}M4 ${half * 0.5}C34 ${half * 0.15} 60 ${half * 0.55} 92 ${half * 0.3}M34 ${-half * 0.05}C52 ${half * 0.1} 70 ${-half * 0.1} 96 ${half * 0.02}`,
          adjust(cover, -0.08),
          2.4,
        ),
      ],
    };
  };

const rug: PlanMaker = (p) => {
  const colour = p.colour ?? '#a8483c';
  const inner = p.second ?? adjust(colour, 0.2, 0.6);
  const fringe = Array.from({ length: 25 }, (_, i) => `M-122 ${-84 + i * 7}h-9M122 ${-84 + i * 7}h9`).join(
    '',
  );
  return {
    shapes: [
      stroke('fringe', fringe, '#e8dcc2', 2),
      shape('rug', box(-122, -86, 244, 172, 3), colour),
      stroke('border', box(-110, -74, 220, 148, 2), inner, 4),
      stroke('border', box(-102, -66, 204, 132, 2), adjust(colour, -0.1), 2),
      shape('medallion', polygon([-64, 0, 0, -42, 64, 0, 0, 42]), adjust(colour, -0.07)),
      stroke('medallion', polygon([-50, 0, 0, -32, 50, 0, 0, 32]), inner, 3),
      shape('medallion', polygon([-22, 0, 0, -15, 22, 0, 0, 15]), inner),
      shape(
        'corners',
        [
          [-92, -56],
          [92, -56],
          [-92, 56],
          [92, 56],
        ]
          .map(([x = 0, y = 0]) => polygon([x, y - 8, x + 10, y, x, y + 8, x - 10, y]))
          .join(''),
        inner,
      ),
    ],
    long: 262,
    wide: 172,
    tall: 1,
    top: { long: 180, wide: 120 },
    seats: [{ x: 0, y: 0, turn: 0, as: 'lie' }],
  };
};

const roundRug: PlanMaker = (p) => {
  const colour = p.colour ?? '#c9b48c';
  return {
    shapes: [
      shape('rug', circle(0, 0, 120), colour),
      stroke('rings', [96, 72, 48, 24].map((q) => circle(0, 0, q)).join(''), adjust(colour, -0.09), 4),
    ],
    long: 240,
    wide: 240,
    tall: 1,
    outline: circle(0, 0, 120),
    top: { long: 150, wide: 150, round: true },
  };
};

/** A cupboard by the wall: what one sees is its top. */
const cabinet =
  (long: number, wide: number, tall: number, own: string): PlanMaker =>
  (p) => {
    const colour = p.colour ?? own;
    return {
      shapes: [
        shape('top', box(-long / 2, -wide / 2, long, wide, 3), colour, 'body', { form: true }),
        stroke('edge', `M${long / 2 - 4} ${-wide / 2 + 2}V${wide / 2 - 2}`, adjust(colour, -0.1), 2),
      ],
      long,
      wide,
      tall,
      top: { long: long - 10, wide: wide - 14 },
    };
  };

const bookcase: PlanMaker = (p) => {
  const base = cabinet(32, 160, 190, '#7d5638')(p);
  const spines = ['#a8483c', '#3f6f8c', '#d8b46a', '#5d7f55', '#8a5a83', '#e4d9c2'];
  const books = Array.from({ length: 20 }, (_, i) =>
    shape('book', box(-10, -74 + i * 7.4, 20 + (i % 3) * 2, 6.2, 0.6), spines[(i * 5) % 6] ?? '#a8483c'),
  );
  return { ...base, shapes: [...base.shapes, ...books] };
};

const bathtub: PlanMaker = (p) => ({
  shapes: [
    shape('tub', box(-85, -40, 170, 80, 38), p.colour ?? '#f4f1ea', 'body', { form: true }),
    shape('water', box(-74, -30, 148, 60, 30), '#9fd0dc'),
    stroke('ripple', 'M-40 -10Q-10 -16 20 -8M-20 12Q10 4 46 10', '#dff2f5', 2),
    shape('foam', blob([20, -24, 44, -26, 62, -12, 60, 10, 42, 22, 26, 12, 30, -4]), '#fbfdfd'),
    shape('tap', box(78, -8, 14, 16, 3), '#a9b2b6'),
  ],
  long: 170,
  wide: 80,
  tall: 55,
  over: [
    shape('bath water', box(-34, -29, 108, 58, 26), '#9fd0dc', 'body', { opacity: 0.72 }),
    shape(
      'foam',
      blob([-30, -26, -6, -20, 14, -28, 44, -18, 66, -24, 72, 0, 60, 24, 30, 18, 6, 27, -22, 20, -34, 4]),
      '#fbfdfd',
      'body',
      { opacity: 0.86 },
    ),
    shape('foam', circle(-8, -8, 9) + circle(14, 6, 11) + circle(40, -6, 10) + circle(56, 8, 8), '#eaf6f9'),
  ],
  seats: [{ x: 0, y: 0, turn: 0, as: 'lie' }],
});

const basin: PlanMaker = (p) => ({
  shapes: [
    shape('basin', box(-24, -32, 48, 64, 12), p.colour ?? '#f2f0ea', 'body', { form: true }),
    shape('bowl', oval(3, 0, 15, 23), '#d3dadb'),
    shape('tap', box(-20, -3, 16, 6, 2), '#98a2a6'),
    shape('drain', circle(4, 0, 2.4), '#6d7578'),
  ],
  long: 48,
  wide: 64,
  tall: 85,
});

const toilet: PlanMaker = () => ({
  shapes: [
    shape('tank', box(-36, -22, 18, 44, 4), '#eceae4', 'body', { form: true }),
    shape('seat', oval(6, 0, 25, 19), '#f8f6f1', 'body', { form: true }),
    shape('bowl', oval(8, 0, 16, 11), '#b9d3d8'),
  ],
  long: 66,
  wide: 44,
  tall: 45,
});

const stove: PlanMaker = (p) => ({
  shapes: [
    shape('stove', box(-30, -30, 60, 60, 3), p.colour ?? '#d9dcdd', 'body', { form: true }),
    shape('hob', box(-25, -26, 46, 52, 3), '#2c2f33'),
    stroke(
      'rings',
      [
        [-13, -12],
        [8, -12],
        [-13, 12],
        [8, 12],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 8) + circle(x, y, 4))
        .join(''),
      '#77808a',
      1.6,
    ),
  ],
  long: 60,
  wide: 60,
  tall: 90,
});

const piano: PlanMaker = (p) => {
  const colour = p.colour ?? '#1f1f24';
  return {
    shapes: [
      shape(
        'piano',
        'M74 -74V74H40C20 74 10 60 -6 46C-30 24 -70 20 -92 -20C-104 -46 -92 -74 -60 -74Z',
        colour,
        'body',
        { form: true },
      ),
      stroke('lid', 'M66 -66V66H44C26 66 14 52 0 40C-24 18 -64 12 -84 -22', adjust(colour, 0.16), 2),
      shape('keys', box(76, -70, 20, 140, 1), '#f5f1e8'),
      shape(
        'keys',
        Array.from({ length: 18 }, (_, i) => box(76, -66 + i * 7.6, 12, 3.4)).join(''),
        '#1a1a1e',
      ),
    ],
    long: 190,
    wide: 150,
    tall: 100,
    seats: [{ x: 128, y: 0, turn: 180, as: 'sit' }],
  };
};

const lamp: PlanMaker = (p) => ({
  shapes: [
    shape('shade', circle(0, 0, 21), p.colour ?? '#f0e2bd', 'body', { form: true }),
    shape('bulb', circle(0, 0, 8), '#fff3c4', 'glow'),
    stroke('rim', circle(0, 0, 20), '#d8c79c', 1.5),
  ],
  long: 42,
  wide: 42,
  tall: 120,
  outline: circle(0, 0, 21),
});

const pottedPlant: PlanMaker = ({ colour }) => {
  const green = colour ?? '#4f8a4a';
  const leaf = (turn: number, far: number, fill: string) => {
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    const at = (x: number, y: number) => `${(x * c - y * s).toFixed(1)} ${(x * s + y * c).toFixed(1)}`;
    return shape(
      'leaf',
      `M0 0Q${at(far * 0.5, -far * 0.28)} ${at(far, 0)}Q${at(far * 0.5, far * 0.28)} 0 0Z`,
      fill,
    );
  };
  return {
    shapes: [
      shape('pot', circle(0, 0, 17), '#b5673f', 'body', { form: true }),
      ...Array.from({ length: 8 }, (_, i) => leaf(i * 0.785, 38, adjust(green, i % 2 ? -0.05 : 0))),
      ...Array.from({ length: 6 }, (_, i) => leaf(0.4 + i * 1.047, 24, adjust(green, 0.08))),
    ],
    long: 64,
    wide: 64,
    tall: 70,
    outline: blob([30, 0, 20, 20, 0, 30, -20, 20, -30, 0, -20, -20, 0, -30, 20, -20]),
  };
};

const bench: PlanMaker = (p) => {
  const colour = p.colour ?? '#8b5e3a';
  return {
    shapes: [
      ...[-18, -6, 6, 18].map((x) =>
        shape('slat', box(x - 5, -85, 10, 170, 1), colour, 'body', { form: true }),
      ),
      shape('leg', box(-24, -70, 48, 6, 1) + box(-24, 64, 48, 6, 1), '#3a3f45'),
    ].reverse(),
    long: 48,
    wide: 170,
    tall: 48,
    seats: [
      { x: 4, y: 0, turn: 0, as: 'sit' },
      { x: 4, y: -52, turn: 0, as: 'sit' },
      { x: 4, y: 52, turn: 0, as: 'sit' },
      { x: 0, y: 0, turn: 90, as: 'lie' },
    ],
    top: { long: 40, wide: 150 },
  };
};

const crib: PlanMaker = (p) => ({
  shapes: [
    shape('crib', box(-64, -36, 128, 72, 4), p.colour ?? '#e9dfcf', 'body', { form: true }),
    shape('mattress', box(-58, -30, 116, 60, 6), '#fbf7ee'),
    stroke(
      'bars',
      Array.from({ length: 12 }, (_, i) => `M${-58 + i * 10.5} -36V-30M${-58 + i * 10.5} 30V36`).join(''),
      '#b99c74',
      2.4,
    ),
  ],
  long: 128,
  wide: 72,
  tall: 90,
  seats: [{ x: 0, y: 0, turn: 0, as: 'lie' }],
});

const barrel: PlanMaker = (p: Paint) => ({
  shapes: [
    shape('barrel', circle(0, 0, 30), p.colour ?? '#8a5a34', 'body', { form: true }),
    stroke('hoop', circle(0, 0, 28), '#4a4a4c', 3),
    stroke('staves', 'M-24 -10H24M-26 2H26M-22 14H22', '#6b4326', 1.4),
  ],
  long: 60,
  wide: 60,
  tall: 85,
  outline: circle(0, 0, 30),
  top: { long: 40, wide: 40, round: true },
});

const crate: PlanMaker = (p) => ({
  shapes: [
    shape('crate', box(-34, -34, 68, 68, 2), p.colour ?? '#b08a55', 'body', { form: true }),
    stroke('boards', 'M-34 -12H34M-34 12H34M-34 -34L34 34', '#86653a', 2.4),
    stroke('rim', box(-32, -32, 64, 64), '#86653a', 3),
  ],
  long: 68,
  wide: 68,
  tall: 60,
  top: { long: 50, wide: 50 },
});

const stool: PlanMaker = (p) => ({
  shapes: [
    shape('stool', circle(0, 0, 19), p.colour ?? '#a9713f', 'body', { form: true }),
    stroke('rim', circle(0, 0, 14), '#7d5230', 1.6),
  ],
  long: 38,
  wide: 38,
  tall: 60,
  outline: circle(0, 0, 19),
  seats: [{ x: 0, y: 0, turn: 0, as: 'sit' }],
});

const ringFire: PlanMaker = () => ({
  shapes: [
    shape(
      'stones',
      Array.from({ length: 10 }, (_, i) =>
        circle(52 * Math.cos(i * 0.628), 52 * Math.sin(i * 0.628), 13),
      ).join(''),
      '#8b8880',
      'body',
      { form: true },
    ),
    shape('ash', circle(0, 0, 42), '#3a332f'),
    stroke('logs', 'M-34 -12L34 12M-30 18L30 -20M0 -36L4 36', '#5e3f28', 11),
    shape(
      'fire',
      blob([26, 0, 12, -16, 0, -28, -14, -14, -27, 2, -14, 16, 2, 27, 15, 14]),
      '#f08a24',
      'glow',
    ),
    shape('fire', blob([15, 0, 6, -12, -6, -14, -16, 2, -4, 15, 10, 9]), '#ffd35a', 'glow'),
    shape('fire', circle(0, 0, 6), '#fff4c9', 'glow'),
  ],
  long: 130,
  wide: 130,
  tall: 20,
  outline: circle(0, 0, 60),
});

export const FURNITURE: PlanFamily = {
  'round-table cafe-table poker-table bistro-table': roundTop(130, 74),
  'table dining-table kitchen-table wooden-table picnic-table banquet-table operating-table': rectTop(
    185,
    100,
    74,
  ),
  'writing-table': rectTop(150, 78, 74, '#8d6240'),
  'school-table': rectTop(96, 58, 72, '#b98a56'),
  'desk writing-desk office-desk school-desk workbench sewing-table': rectTop(75, 150, 74, '#8d6240'),
  'coffee-table low-table side-table nightstand bedside-table': rectTop(60, 100, 42, '#a97f54'),
  'pool-table billiard-table snooker-table': (p) => {
    const base = rectTop(250, 140, 80, '#6b3f25')(p);
    return {
      ...base,
      shapes: [
        ...base.shapes,
        shape('cloth', box(-112, -58, 224, 116, 3), '#2f7d4f'),
        shape(
          'pockets',
          [
            [-114, -60],
            [0, -64],
            [114, -60],
            [-114, 60],
            [0, 64],
            [114, 60],
          ]
            .map(([x = 0, y = 0]) => circle(x, y, 7))
            .join(''),
          '#1b1713',
        ),
        shape(
          'balls',
          [
            [60, 0],
            [68, -5],
            [68, 5],
            [76, 0],
          ]
            .map(([x = 0, y = 0]) => circle(x, y, 4))
            .join(''),
          '#c8402f',
        ),
        shape('ball', circle(-62, 6, 4), '#faf6ea'),
      ],
    };
  },
  'ping-pong-table table-tennis-table': (p) => {
    const base = rectTop(274, 152, 76, '#2f6f8c')(p);
    return {
      ...base,
      shapes: [
        ...base.shapes,
        stroke('lines', 'M-130 0H130', '#f3f6f7', 2),
        stroke('net', 'M0 -84V84', '#e8eef0', 4),
      ],
    };
  },
  'chair wooden-chair dining-chair office-chair school-chair kitchen-chair folding-chair': chair(
    46,
    '#9a6b44',
  ),
  'armchair recliner throne rocking-chair beanbag': chair(82, '#7c5a4a', true),
  'sofa couch loveseat settee': sofa,
  'bed double-bed single-bed hospital-bed bunk-bed four-poster-bed mattress stretcher': bed(150),
  'crib cot cradle': crib,
  'rug carpet persian-rug prayer-mat tatami': rug,
  'yoga-mat mat exercise-mat sleeping-bag': (p) => {
    const c = p.colour ?? '#7a6fb0';
    return {
      shapes: [
        shape('mat', box(-90, -34, 180, 68, 4), c),
        stroke('edge', box(-84, -28, 168, 56, 3), adjust(c, 0.08), 2),
        shape('roll', box(-92, -34, 12, 68, 6), adjust(c, -0.08)),
      ],
      long: 180,
      wide: 68,
      tall: 1,
      seats: [
        { x: 0, y: 0, turn: 0, as: 'stand' },
        { x: 0, y: 0, turn: 0, as: 'lie' },
      ],
      top: { long: 150, wide: 50 },
    };
  },
  'round-rug': roundRug,
  'bookcase bookshelf shelf': bookcase,
  'wardrobe closet dresser chest-of-drawers cupboard cabinet sideboard filing-cabinet counter bar fridge refrigerator':
    cabinet(52, 130, 120, '#85603f'),
  'tv television flat-screen': cabinet(14, 120, 70, '#23262b'),
  'bathtub tub hot-tub': bathtub,
  'sink basin washbasin': basin,
  toilet: toilet,
  'stove oven cooker': stove,
  'piano grand-piano': piano,
  'lamp floor-lamp table-lamp lantern street-lamp street-light lamppost': lamp,
  'potted-plant houseplant plant-pot potted-palm fern': pottedPlant,
  'bench park-bench': bench,
  'barrel drum oil-drum': barrel,
  'crate box wooden-box cardboard-box chest treasure-chest package': crate,
  'stool bar-stool piano-stool': stool,
  'campfire bonfire fire-pit fire': ringFire,
};
