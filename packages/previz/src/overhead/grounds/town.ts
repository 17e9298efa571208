/** Paved ground: streets, crossings, squares, rails, roofs, car parks. */
import { box, circle, oval, ring } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import type { Shape } from '../../model/drawing.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { makerOf } from '../things/index.ts';
import { crown, flatRoof, gable } from '../things/outdoors.ts';
import {
  around,
  dots,
  type Ground,
  type GroundMaker,
  type Lot,
  mottled,
  type Stood,
  strewn,
} from './ground.ts';
import { dashes, trees } from './land.ts';

const ASPHALT = '#6b6e73';
const PAINT = '#eceade';

/** Slabs in courses, a few of them of another tone. */
export function slabs(
  lot: Lot,
  x0: number,
  y0: number,
  w: number,
  h: number,
  size: number,
  colour: string,
): Shape[] {
  const [nx, ny] = [Math.ceil(w / size), Math.ceil(h / size)];
  const odd = Array.from(
    { length: Math.min(70, nx * ny) },
    () => [lot.rng.int(0, nx - 1), lot.rng.int(0, ny - 1)] as const,
  );
  return [
    shape('slabs', box(x0, y0, w, h), colour),
    shape(
      'slabs',
      odd
        .filter((_, i) => i % 2 === 0)
        .map(([i, j]) =>
          box(x0 + i * size, y0 + j * size, Math.min(size, w - i * size), Math.min(size, h - j * size)),
        )
        .join(''),
      adjust(colour, 0.035),
    ),
    shape(
      'slabs',
      odd
        .filter((_, i) => i % 2)
        .map(([i, j]) =>
          box(x0 + i * size, y0 + j * size, Math.min(size, w - i * size), Math.min(size, h - j * size)),
        )
        .join(''),
      adjust(colour, -0.03),
    ),
    stroke(
      'joints',
      [
        ...Array.from({ length: nx }, (_, i) => `M${x0 + i * size} ${y0}v${h}`),
        ...Array.from({ length: ny }, (_, j) => `M${x0} ${y0 + j * size}h${w}`),
      ].join(''),
      adjust(colour, -0.09),
      Math.max(1.6, size * 0.025),
    ),
  ];
}

/** A road along x with pavements: kerbs, lane marks, manholes; trees or roofs beyond. */
const street =
  (pavement: string, style: 'city' | 'alley' | 'highway' = 'city'): GroundMaker =>
  (lot) => {
    const r = lot.reach * 1.1;
    const half = style === 'alley' ? 150 : style === 'highway' ? 720 : 350;
    const walk = style === 'highway' ? 0 : 300;
    // what is narrower than the picture is high is seen with its sides
    const off = style === 'city' ? -Math.min(60, lot.half.y * 0.12) : 0;
    const beyond = half + walk;
    const roofs: Stood[] = [];
    if (style !== 'highway')
      for (const side of [-1, 1])
        for (let x = -r; x < r; x += 760) {
          const depth = 1500;
          const tone = lot.rng.pick(['#a8746a', '#8f949a', '#b59a80', '#7d858c', '#c0a58c']);
          const y = off + side * (beyond + depth / 2 + 12);
          roofs.push({
            plan: { ...flatRoof(tone, 740, depth, 700, lot), outline: 'M0 0h1v1z' },
            x: x + 380,
            y,
            turn: 0,
          });
        }
    const lanes = style === 'highway' ? [-360, 360] : [0];
    return {
      base: ASPHALT,
      shapes: [
        shape('road', box(-r, off - half, 2 * r, 2 * half), ASPHALT),
        shape(
          'wheel tracks',
          [-0.62, -0.28, 0.28, 0.62].map((t) => box(-r, off + t * half - 26, 2 * r, 52)).join(''),
          adjust(ASPHALT, -0.03),
        ),
        dots(lot, adjust(ASPHALT, 0.06), 120, 3.4),
        stroke(
          'lane marks',
          lanes.map((y) => dashes(r, off + y, 240, 200)).join(''),
          style === 'highway' ? PAINT : PAINT,
          13,
        ),
        ...(style === 'highway'
          ? [
              stroke('middle', `M${-r} -14H${r}M${-r} 14H${r}`, '#e8b93a', 10),
              stroke('edges', `M${-r} ${-half + 50}H${r}M${-r} ${half - 50}H${r}`, PAINT, 12),
              ...[-1, 1].map((s) =>
                shape('verge', box(-r, s < 0 ? -r * 1.2 : half, 2 * r, r * 1.2 - half), '#8aa557'),
              ),
            ]
          : []),
        ...(walk > 0
          ? [-1, 1].flatMap((s) => [
              ...slabs(lot, -r, s < 0 ? off - half - walk : off + half, 2 * r, walk, 75, pavement),
              shape('kerb', box(-r, s < 0 ? off - half - 14 : off + half, 2 * r, 16), adjust(pavement, 0.1)),
            ])
          : []),
        shape('manhole', circle(half * 0.9, off + half * 0.5, 34), '#54585d', 'body', { form: true }),
        stroke('manhole', circle(half * 0.9, off + half * 0.5, 26), '#6f747a', 3),
        shape('drain', box(-half * 0.8, off + half - 30, 60, 24, 3), '#4a4e53'),
      ],
      stands: [
        ...roofs,
        ...(lot.empty || /jam/.test(lot.setting)
          ? traffic(
              lot,
              style === 'highway'
                ? [-540, -180, 180, 540].map((y) => y + off)
                : style === 'city'
                  ? [off - 175, off + 175]
                  : [],
              /jam/.test(lot.setting),
            )
          : []),
        ...(style === 'city' ? streetTrees(lot, off, half + 90) : []),
        ...(style === 'highway' ? trees({ ...lot, clear: { x: lot.reach, y: half + 60 } }, 12, 'mixed') : []),
      ],
      axis: style === 'highway' ? -20 : -27,
      lane: off + half * 0.5,
      ...(walk > 0 ? { foot: off + half + 60 } : {}),
    };
  };

function streetTrees(lot: Lot, off: number, y: number): Stood[] {
  const leaves = { spring: '#8fba5a', summer: '#5f9a48', autumn: '#d08a34', winter: '#9a9a86' }[lot.season];
  return [-1, 1].flatMap((s) =>
    Array.from({ length: 6 }, (_, i) => ({
      plan: crown(lot.snow ? '#dfe8ee' : leaves, 105, lot),
      x: (i - 2.5) * 640 + (s > 0 ? 220 : 0),
      y: off + s * (y + 60),
      turn: i * 50,
    })),
  );
}

/** Cars in their lanes, as close as a jam has them, their lamps lit after dark. */
function traffic(lot: Lot, lanes: readonly number[], jam: boolean): Stood[] {
  const colours = ['#c8402f', '#2f5f8c', '#e9e7e0', '#3a3d42', '#8a9096', '#d9a441', '#4f7a5a', '#f4bd20'];
  const pace = jam ? 560 : 1250;
  const n = Math.ceil((2 * lot.reach) / pace);
  return lanes
    .flatMap((y, k) =>
      Array.from({ length: n }, (_, i) => {
        const id = lot.rng.chance(0.14) ? 'bus' : lot.rng.chance(0.2) ? 'van' : 'car';
        const colour = lot.rng.pick(colours);
        const plan = makerOf(id)?.({ colour, second: null, height: 145, breadth: 430, rng: lot.rng });
        const x = -lot.reach + i * pace + lot.rng.between(0, pace * (jam ? 0.1 : 0.5)) + (k % 2) * pace * 0.4;
        return plan
          ? [{ plan: id === 'bus' && jam ? { ...plan, long: 560 } : plan, x, y, turn: y > 0 ? 0 : 180 }]
          : [];
      }).flat(),
    )
    .filter(
      (s, i, all) =>
        !all.some(
          (o, j) => j < i && o.y === s.y && Math.abs(o.x - s.x) < (o.plan.long + s.plan.long) / 2 + 30,
        ),
    );
}

/** Zebra bars as wide as the picture: people cross along x. */
const crosswalk: GroundMaker = (lot) => {
  const r = lot.reach * 1.1;
  const span = Math.max(260, lot.half.y * 0.62);
  const bar = Math.max(50, lot.half.y * 0.1);
  const n = Math.ceil(r / bar);
  return {
    base: ASPHALT,
    shapes: [
      ...mottled(lot, ASPHALT, 260),
      dots(lot, adjust(ASPHALT, 0.07), 110, 3.4),
      shape(
        'zebra crossing',
        Array.from({ length: n }, (_, i) => box(-r + i * 2 * bar, -span, bar, 2 * span, 2)).join(''),
        PAINT,
      ),
      stroke(
        'wear',
        strewn(lot, 190, 40)
          .map((p) => `M${p.x.toFixed(0)} ${p.y.toFixed(0)}l34 12`)
          .join(''),
        adjust(ASPHALT, 0.09),
        4,
      ),
      stroke('stop line', `M${-r} ${-span - 110}H${r}M${-r} ${span + 110}H${r}`, PAINT, 34),
    ],
    axis: -14,
  };
};

/** A paved square: courses, or rings about its middle where nobody takes it. */
const plaza =
  (colour: string, size = 110): GroundMaker =>
  (lot) => {
    const r = lot.reach * 1.1;
    const rings = [0.95, 0.66, 0.36].map((t) => lot.half.y * t * 1.5);
    return {
      base: colour,
      shapes: [
        ...slabs(lot, -r, -r, 2 * r, 2 * r, size, colour),
        ...rings.map((q, i) =>
          shape(
            'pattern',
            ring(0, 0, q, q - size * 0.5),
            i % 2 ? adjust(colour, 0.05) : adjust(colour, -0.08),
            'body',
            { evenOdd: true, opacity: 0.85 },
          ),
        ),
      ],
      stands:
        lot.half.y > 420
          ? around(lot, 500, 5, 130).map((p) => ({
              plan: crown(lot.snow ? '#dfe8ee' : '#5f9a48', 130, lot),
              ...p,
              turn: 0,
            }))
          : [],
      axis: -18,
    };
  };

const rails =
  (bed: 'ballast' | 'bridge'): GroundMaker =>
  (lot) => {
    const r = lot.reach * 1.1;
    const deck = bed === 'bridge' ? 420 : 340;
    const water = bed === 'bridge';
    const base = water ? '#3f8794' : lot.snow ? '#e9f0f6' : '#8aa557';
    const track = (y: number) => [
      shape(
        'sleepers',
        Array.from({ length: Math.ceil((2 * r) / 66) }, (_, i) => box(-r + i * 66, y - 125, 26, 250, 2)).join(
          '',
        ),
        '#6d5744',
      ),
      stroke('rails', `M${-r} ${y - 72}H${r}M${-r} ${y + 72}H${r}`, '#5d6064', 15),
      stroke('rails', `M${-r} ${y - 73}H${r}M${-r} ${y + 71}H${r}`, '#b9bdc0', 6),
    ];
    return {
      base,
      shapes: [
        ...mottled(lot, base, 340),
        ...(water
          ? [
              stroke(
                'ripples',
                strewn(lot, 170, 60)
                  .map((p) => `M${p.x.toFixed(0)} ${p.y.toFixed(0)}q40 -12 90 0`)
                  .join(''),
                adjust(base, 0.1),
                5,
              ),
            ]
          : []),
        ...(water
          ? [
              shape('bridge shadow', box(-r, 90, 2 * r, deck * 1.2), '#1f4a58', 'body', { opacity: 0.5 }),
              shape('girders', box(-r, -deck, 2 * r, 2 * deck), '#8a8d90', 'body', { form: true }),
              stroke('girders', `M${-r} ${-deck + 16}H${r}M${-r} ${deck - 16}H${r}`, '#5f6367', 30),
              stroke(
                'girders',
                Array.from(
                  { length: Math.ceil((2 * r) / 300) },
                  (_, i) =>
                    `M${-r + i * 300} ${-deck + 10}L${-r + i * 300 + 150} ${-deck + 110}L${-r + (i + 1) * 300} ${-deck + 10}M${-r + i * 300} ${deck - 10}L${-r + i * 300 + 150} ${deck - 110}L${-r + (i + 1) * 300} ${deck - 10}`,
                ).join(''),
                '#6f7377',
                14,
              ),
            ]
          : [
              shape('ballast', box(-r, -deck, 2 * r, 2 * deck), '#9a9288'),
              dots({ ...lot, reach: Math.min(lot.reach, deck * 3) }, '#857d74', 50, 8, 160),
            ]),
        ...track(0),
      ],
      stands: water ? [] : trees({ ...lot, clear: { x: lot.reach, y: deck + 40 } }, 14, 'mixed'),
      axis: -30,
      lane: 0,
    };
  };

/** The deck of a bridge for traffic, over water. */
const bridge: GroundMaker = (lot) => {
  const r = lot.reach * 1.1;
  const road = street('#c4beb2', 'alley')({ ...lot });
  const base = '#3f8794';
  return {
    base,
    shapes: [
      ...mottled(lot, base, 340),
      stroke(
        'ripples',
        strewn(lot, 150, 70)
          .map((p) => `M${p.x.toFixed(0)} ${p.y.toFixed(0)}q40 -12 90 0`)
          .join(''),
        adjust(base, 0.1),
        5,
      ),
      shape('bridge shadow', box(-r, 260, 2 * r, 420), '#1f4a58', 'body', { opacity: 0.5 }),
      shape('deck', box(-r, -400, 2 * r, 800), '#b5afa4', 'body', { form: true }),
      ...road.shapes.slice(1, 2),
      shape('road', box(-r, -280, 2 * r, 560), ASPHALT),
      stroke('lane marks', dashes(r, 0, 240, 200), PAINT, 12),
      stroke('railing', `M${-r} -384H${r}M${-r} 384H${r}`, '#e9e5da', 18),
      stroke(
        'posts',
        Array.from(
          { length: Math.ceil((2 * r) / 180) },
          (_, i) => `M${-r + i * 180} -396v24M${-r + i * 180} 372v24`,
        ).join(''),
        '#7d786e',
        14,
      ),
    ],
    axis: -28,
    lane: 140,
  };
};

const carPark: GroundMaker = (lot) => {
  const r = lot.reach * 1.1;
  const bays = Array.from({ length: Math.ceil((2 * r) / 270) }, (_, i) => -r + i * 270);
  const row = (y: number) => bays.map((x) => `M${x} ${y}v520`).join('');
  const colours = ['#c8402f', '#2f5f8c', '#e9e7e0', '#3a3d42', '#8a9096', '#d9a441', '#4f7a5a'];
  const parked = bays.flatMap((x, i) =>
    [-1040, 540].flatMap((y, k) =>
      (i * 3 + k * 2) % 5 < 3 ? [{ x: x + 135, y: y + 260, colour: colours[(i + k * 3) % 7] ?? null }] : [],
    ),
  );
  return {
    base: ASPHALT,
    shapes: [
      ...mottled(lot, ASPHALT, 300),
      dots(lot, adjust(ASPHALT, 0.06), 140, 4),
      stroke('bays', row(-1040) + row(540), PAINT, 10),
      stroke('arrow', 'M-130 -40H90M40 -90L100 -40L40 10', PAINT, 22),
    ],
    stands: parked.flatMap((c) => {
      const plan = makerOf('car')?.({
        colour: c.colour,
        second: null,
        height: 145,
        breadth: 430,
        rng: lot.rng,
      });
      return plan && (Math.abs(c.x) > lot.clear.x + 150 || Math.abs(c.y) > lot.clear.y + 150)
        ? [{ plan, x: c.x, y: c.y, turn: c.y < 0 ? 90 : -90 }]
        : [];
    }),
    axis: -10,
    lane: 0,
  };
};

/** The top of a house, its parapet, and the street far below. */
const rooftop: GroundMaker = (lot) => {
  const r = lot.reach * 1.1;
  const c = /japan/.test(lot.setting) ? '#6f7a86' : '#a39a8e';
  const edge = lot.half.y * 0.62;
  return {
    base: '#4a4f57',
    shapes: [
      stroke('street below', dashes(r, edge + lot.half.y * 0.3, 60, 50), '#c9c6ba', 5),
      shape('roof', box(-r, -r, 2 * r, r + edge), c),
      ...mottled({ ...lot, reach: edge }, c, 260),
      stroke(
        'seams',
        Array.from({ length: 12 }, (_, i) => `M${-r + (i * r) / 6} ${-r}V${edge}`).join(''),
        adjust(c, -0.06),
        4,
      ),
      shape('parapet', box(-r, edge - 40, 2 * r, 40), adjust(c, 0.12), 'body', { form: true }),
      shape(
        'plant',
        [
          [-0.7, -0.6],
          [0.72, -0.5],
        ]
          .map(([x = 0, y = 0]) => box(x * lot.half.x - 90, y * lot.half.y - 60, 180, 120, 6))
          .join(''),
        '#c9cdd0',
        'body',
        { form: true },
      ),
      stroke(
        'fans',
        [
          [-0.7, -0.6],
          [0.72, -0.5],
        ]
          .map(
            ([x = 0, y = 0]) =>
              circle(x * lot.half.x, y * lot.half.y, 44) + circle(x * lot.half.x, y * lot.half.y, 20),
          )
          .join(''),
        '#7d858a',
        6,
      ),
    ],
    axis: -14,
  };
};

/** Houses and gardens along lanes, from high up. */
const village: GroundMaker = (lot) => {
  const s = Math.max(900, lot.half.y * 0.62);
  const n = Math.ceil(lot.reach / s) + 1;
  const green = lot.snow ? '#e9f0f6' : '#86a355';
  const roofs = ['#a8563f', '#8f4a3c', '#7d858c', '#b5714a', '#5f6b78'];
  const cells = Array.from({ length: (2 * n) ** 2 }, (_, i) => ({
    x: ((i % (2 * n)) - n + 0.5) * s,
    y: (Math.floor(i / (2 * n)) - n + 0.5) * s,
  }));
  const free = cells.filter(
    (c) => lot.empty || Math.abs(c.x) > lot.clear.x + s * 0.2 || Math.abs(c.y) > lot.clear.y + s * 0.2,
  );
  return {
    base: green,
    shapes: [
      ...mottled(lot, green, s * 0.5),
      stroke(
        'lanes',
        Array.from({ length: 2 * n + 1 }, (_, i) => `M${-lot.reach} ${(i - n) * s}H${lot.reach}`).join(''),
        '#c9bb9a',
        s * 0.16,
      ),
      stroke(
        'hedges',
        cells.map((c) => box(c.x - s * 0.38, c.y - s * 0.34, s * 0.76, s * 0.68)).join(''),
        '#5f8a48',
        s * 0.02,
      ),
    ],
    stands: free.flatMap((c, i) => [
      {
        plan: gable(roofs[(i * 3) % 5] ?? '#a8563f', s * 0.42, s * 0.34, s * 0.3, lot.snow),
        x: c.x + s * lot.rng.between(-0.1, 0.1),
        y: c.y,
        turn: lot.rng.pick([0, 0, 90]),
      },
      {
        plan: crown(lot.snow ? '#dfe8ee' : '#5f9a48', s * 0.1, lot),
        x: c.x - s * 0.28,
        y: c.y + s * 0.22,
        turn: 0,
      },
    ]),
    axis: -20,
    lane: 0,
  };
};

const runway: GroundMaker = (lot) => {
  const r = lot.reach * 1.1;
  const w = Math.max(900, lot.half.y * 0.6);
  return {
    base: '#8aa557',
    shapes: [
      ...mottled(lot, '#8aa557', 400),
      shape('runway', box(-r, -w, 2 * r, 2 * w), '#5f6368'),
      stroke('middle', dashes(r, 0, w * 0.5, w * 0.4), PAINT, w * 0.05),
      stroke('edges', `M${-r} ${-w * 0.92}H${r}M${-r} ${w * 0.92}H${r}`, PAINT, w * 0.03),
      shape(
        'bars',
        Array.from({ length: 8 }, (_, i) =>
          box(-lot.half.x * 0.9, -w * 0.72 + i * w * 0.19, w * 0.7, w * 0.1),
        ).join(''),
        PAINT,
      ),
    ],
    axis: -22,
    lane: 0,
  };
};

const helipad: GroundMaker = (lot) => {
  const deck = rooftop(lot);
  const q = lot.half.y * 0.62;
  return {
    ...deck,
    shapes: [
      ...deck.shapes.slice(1),
      shape('pad', circle(0, 0, q * 1.15), '#5f6368'),
      stroke('pad', circle(0, 0, q), '#f2c53a', q * 0.06),
      stroke(
        'H',
        `M${-q * 0.26} ${-q * 0.4}V${q * 0.4}M${q * 0.26} ${-q * 0.4}V${q * 0.4}M${-q * 0.26} 0H${q * 0.26}`,
        PAINT,
        q * 0.12,
      ),
    ],
  };
};

const roundabout: GroundMaker = (lot): Ground => {
  const q = Math.max(600, lot.half.y * 0.6);
  const r = lot.reach * 1.1;
  return {
    base: '#8aa557',
    shapes: [
      ...mottled(lot, '#8aa557', 400),
      shape('road', box(-r, -300, 2 * r, 600) + box(-300, -r, 600, 2 * r) + circle(0, 0, q * 1.25), ASPHALT),
      stroke('marks', dashes(r, 0, 160, 140), PAINT, 12),
      shape('island', circle(0, 0, q * 0.6), '#7ea052'),
      stroke('kerb', circle(0, 0, q * 0.6), '#d8d2c4', 24),
      shape('flowers', oval(0, 0, q * 0.26, q * 0.26), '#d8637c'),
    ],
    stands: [{ plan: crown('#5f9a48', q * 0.2, lot), x: 0, y: 0, turn: 0 }],
    axis: -12,
    lane: 150,
  };
};

/** A pool without water: its tiles, a drain, the lanes on its floor. */
const drained: GroundMaker = (lot) => {
  const r = lot.reach * 1.1;
  const blue = '#bcd8de';
  return {
    base: blue,
    shapes: [
      ...slabs(lot, -r, -r, 2 * r, 2 * r, 40, blue),
      shape('lane line', [-200, 200].map((y) => box(-r, y - 14, 2 * r, 28)).join(''), '#5f9ab8'),
      shape('drain', circle(150, 110, 24), '#7d8a8f'),
      shape('rim', box(-r, -lot.half.y * 0.8 - 60, 2 * r, 60), '#f2efe6'),
      shape('deck', box(-r, -r, 2 * r, r - lot.half.y * 0.8 - 60), '#d9cdb5'),
    ],
    axis: -16,
  };
};

export const TOWN: readonly (readonly [RegExp, GroundMaker])[] = [
  [/crosswalk|crossing$/, crosswalk],
  [/empty-pool/, drained],
  [/viaduct/, rails('bridge')],
  [/rail|train-(station|roof)|subway$/, rails('ballast')],
  [/^bridge$|rope-bridge|dam-top|drawbridge|covered-bridge/, bridge],
  [/highway|traffic|toll|speedway/, street('#c4beb2', 'highway')],
  [/race-track|go-kart|velodrome/, street('#c4beb2', 'highway')],
  [/roundabout/, roundabout],
  [/parking|car-park|gas-station|drive-|depot/, carPark],
  [/helipad|rocket-pad/, helipad],
  [/airport|runway|hangar/, runway],
  [/rooftop|roof|balcony|fire-escape|scaffold/, rooftop],
  [/alley|dead-end|under-bridge|wall$/, street('#a9a49a', 'alley')],
  [/suburb|village|town$|slum/, village],
  [
    /plaza|square|courtyard|castle|temple|campus|town-hall|market|fair|amusement|parade|protest|stadium-front|ruins|cafe-terrace|church-front|school-front|exterior$|colosseum|pavement|bandstand|skate/,
    (lot) =>
      plaza(
        /castle|ruin|temple|medieval/.test(lot.setting)
          ? '#b3a891'
          : /market|fair|amusement/.test(lot.setting)
            ? '#c9b79a'
            : '#c3bcae',
      )(lot),
  ],
  [
    /street|city|avenue|(?<!desert-)road(?!$)|tokyo|paris|cyber|downtown|bus|taxi|manhole|porch|doorstep/,
    (lot) => street(/tokyo|cyber|future/.test(lot.setting) ? '#8f949c' : '#c2baab')(lot),
  ],
];
