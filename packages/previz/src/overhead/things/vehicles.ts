/** What carries people, from straight above, heading to the right. */
import { blob, box, circle, oval, polygon } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import type { PlanFamily, PlanMaker, Seat } from '../plan.ts';

const GLASS = '#33424f';

const wheels = (xs: readonly number[], half: number, size = 60) =>
  shape(
    'tyre',
    xs
      .flatMap((x) => [box(x - size / 2, -half - 4, size, 14, 4), box(x - size / 2, half - 10, size, 14, 4)])
      .join(''),
    '#1f2226',
  );

/** A closed car: bonnet to the right, roof over the cabin. */
const car =
  (own: string, extra: 'none' | 'taxi' | 'police' | 'open' | 'racing' = 'none'): PlanMaker =>
  (p) => {
    const colour = p.colour ?? own;
    const dark = adjust(colour, -0.09);
    const open = extra === 'open' || extra === 'racing';
    const roof = open
      ? [
          shape('cabin', box(-96, -64, 150, 128, 26), '#3a2f2a'),
          ...[-32, 32].map((y) =>
            shape('seat', box(-62, y - 25, 52, 50, 12), '#8a5b3d', 'body', { form: true }),
          ),
        ]
      : [
          shape('rear window', polygon([-152, -62, -116, -56, -116, 56, -152, 62]), GLASS),
          shape(
            'side window',
            polygon([-112, -76, 50, -78, 40, -66, -104, -64]) + polygon([-112, 76, 50, 78, 40, 66, -104, 64]),
            GLASS,
          ),
          shape('roof', box(-116, -66, 146, 132, 18), colour, 'body', { form: true }),
          shape('roof light', box(-100, -54, 110, 40, 14), adjust(colour, 0.07), 'light', { opacity: 0.6 }),
        ];
    return {
      shapes: [
        wheels([-130, 132], 88),
        shape(
          'body',
          'M-216 -50C-216 -76 -206 -84 -186 -86C-90 -92 90 -92 176 -84C204 -80 216 -50 218 0C216 50 204 80 176 84C90 92 -90 92 -186 86C-206 84 -216 76 -216 50Z',
          colour,
          'body',
          { form: true },
        ),
        stroke('bonnet', 'M78 -66Q150 -60 200 -44M78 66Q150 60 200 44', dark, 3),
        shape('windscreen', polygon([30, -70, 82, -60, 88, 0, 82, 60, 30, 70, 38, 0]), GLASS),
        stroke('glint', 'M52 -50L74 -20', '#7f97a6', 5),
        ...roof,
        shape('mirror', box(52, -104, 14, 18, 5) + box(52, 86, 14, 18, 5), dark),
        shape('headlight', box(196, -70, 18, 26, 8) + box(196, 44, 18, 26, 8), '#fff2c6', 'glow'),
        shape('taillight', box(-217, -72, 9, 26, 4) + box(-217, 46, 9, 26, 4), '#d8322e', 'glow'),
        ...(extra === 'taxi'
          ? [shape('sign', box(-58, -22, 26, 44, 5), '#f7f4ea'), stroke('sign', 'M-45 -14V14', '#26262a', 5)]
          : []),
        ...(extra === 'police'
          ? [
              shape('door', box(-70, -66, 90, 132, 4), '#f1f3f4'),
              shape('lamp', box(-40, -44, 20, 44, 4), '#d8322e', 'glow'),
              shape('lamp', box(-40, 0, 20, 44, 4), '#3b7be0', 'glow'),
            ]
          : []),
        ...(extra === 'racing'
          ? [
              shape('stripe', box(-216, -12, 120, 24), '#f4f4f0'),
              shape('wing', box(-226, -84, 26, 168, 4), dark),
              shape('stripe', box(90, -12, 124, 24), '#f4f4f0'),
            ]
          : []),
      ],
      long: 436,
      wide: 184,
      tall: 145,
      seats: [-32, 32].map((y): Seat => ({ x: -34, y, turn: 0, as: open ? 'sit' : 'hidden' })),
    };
  };

const long =
  (length: number, own: string, kind: 'bus' | 'truck' | 'van'): PlanMaker =>
  (p) => {
    const colour = p.colour ?? own;
    const h = 125;
    const f = length / 2;
    const load =
      kind === 'truck'
        ? [
            shape('load', box(-f, -h, length - 230, 2 * h, 8), p.second ?? '#e6e3da', 'body', { form: true }),
            stroke(
              'ribs',
              Array.from(
                { length: 7 },
                (_, i) => `M${-f + 60 + i * ((length - 290) / 6)} ${-h + 8}V${h - 8}`,
              ).join(''),
              '#c3beb2',
              4,
            ),
          ]
        : [];
    return {
      shapes: [
        wheels([-f + 130, f - 110], h - 4, 84),
        shape('body', box(-f, -h, length, 2 * h, kind === 'bus' ? 26 : 20), colour, 'body', { form: true }),
        ...load,
        shape(
          'windscreen',
          `M${f - 34} ${-h + 16}Q${f - 6} 0 ${f - 34} ${h - 16}L${f - 52} ${h - 22}V${-h + 22}Z`,
          GLASS,
        ),
        ...(kind === 'bus'
          ? [
              shape(
                'roof light',
                box(-f + 40, -h + 26, length - 140, 60, 20),
                adjust(colour, 0.06),
                'light',
                { opacity: 0.6 },
              ),
              shape(
                'hatch',
                box(-f + 190, -45, 120, 90, 10) + box(40, -45, 190, 90, 10),
                adjust(colour, 0.14, 0.5),
                'body',
                { form: true },
              ),
              stroke(
                'seam',
                `M${-f + 30} ${-h + 14}H${f - 80}M${-f + 30} ${h - 14}H${f - 80}`,
                adjust(colour, -0.1),
                4,
              ),
            ]
          : []),
        shape(
          'headlight',
          box(f - 10, -h + 14, 10, 34, 4) + box(f - 10, h - 48, 10, 34, 4),
          '#fff2c6',
          'glow',
        ),
        shape('mirror', box(f - 66, -h - 22, 14, 22, 4) + box(f - 66, h, 14, 22, 4), '#26292d'),
      ],
      long: length,
      wide: 250,
      tall: 290,
      seats: [{ x: 0, y: 0, turn: 0, as: 'hidden' }],
    };
  };

/** Coaches one behind the other, as long as the picture shows. */
const train: PlanMaker = (p) => {
  const colour = p.colour ?? '#b9382f';
  const coach = (x: number, first: boolean) => [
    shape('coupling', box(x - 830, -18, 60, 36), '#2a2d31'),
    shape(
      'coach',
      first
        ? `M${x - 780} -140H${x + 600}Q${x + 800} -130 ${x + 810} 0Q${x + 800} 130 ${x + 600} 140H${x - 780}Z`
        : box(x - 780, -140, 1560, 280, 20),
      colour,
      'body',
      { form: true },
    ),
    shape('roof', box(x - 760, -96, first ? 1380 : 1520, 192, 24), adjust(colour, 0.12, 0.35), 'body', {
      form: true,
    }),
    shape(
      'vents',
      [-560, -200, 160, 480].map((v) => box(x + v, -46, 150, 92, 10)).join(''),
      adjust(colour, 0.02, 0.3),
    ),
    stroke(
      'stripe',
      `M${x - 770} -120H${x + (first ? 560 : 770)}M${x - 770} 120H${x + (first ? 560 : 770)}`,
      '#f0e9da',
      10,
    ),
    ...(first
      ? [shape('windscreen', `M${x + 690} -92Q${x + 770} 0 ${x + 690} 92L${x + 630} 84V-84Z`, GLASS)]
      : []),
  ];
  return {
    shapes: [...coach(-3240, false), ...coach(-1620, false), ...coach(0, true)],
    long: 1620,
    wide: 280,
    tall: 380,
    outline: box(-4020, -140, 4800, 280, 30),
    seats: [{ x: 0, y: 0, turn: 0, as: 'hidden' }],
  };
};

const bicycle: PlanMaker = (p) => {
  const colour = p.colour ?? '#c8402f';
  return {
    shapes: [
      shape('tyre', box(-92, -2.6, 62, 5.2, 2.6) + box(30, -2.6, 62, 5.2, 2.6), '#24262a'),
      stroke('frame', 'M-60 0H48', colour, 5),
      stroke('pedals', 'M-6 -20V20', '#6c7278', 4),
      stroke('handlebar', 'M32 -27Q48 -24 46 0Q48 24 32 27', '#3a3e44', 4),
      shape('saddle', 'M-42 -10Q-24 -8 -14 0Q-24 8 -42 10Z', '#2d2623'),
    ],
    long: 184,
    wide: 58,
    tall: 100,
    outline: box(-92, -5, 184, 10, 4),
    seats: [
      { x: -24, y: 0, turn: 0, as: 'ride' },
      { x: -62, y: 0, turn: 0, as: 'ride' },
    ],
  };
};

const motorcycle: PlanMaker = (p) => {
  const colour = p.colour ?? '#2d4f7c';
  return {
    shapes: [
      shape('tyre', box(-104, -8, 70, 16, 7) + box(40, -7, 66, 14, 7), '#1f2226'),
      shape('engine', box(-34, -26, 54, 52, 10), '#7d848a', 'body', { form: true }),
      shape('tank', blob([40, 0, 28, -17, 4, -18, -14, -10, -14, 10, 4, 18, 28, 17]), colour, 'body', {
        form: true,
      }),
      shape('saddle', box(-78, -15, 62, 30, 12), '#2a2321'),
      stroke('handlebar', 'M30 -38Q54 -30 52 0Q54 30 30 38', '#b5bcc1', 5),
      shape('headlight', circle(66, 0, 9), '#fff2c6', 'glow'),
    ],
    long: 212,
    wide: 80,
    tall: 110,
    seats: [
      { x: -34, y: 0, turn: 0, as: 'ride' },
      { x: -66, y: 0, turn: 0, as: 'ride' },
    ],
  };
};

const HULL = (l: number, w: number, stern: number): string =>
  `M${l / 2} 0C${l * 0.36} ${-w * 0.36} ${l * 0.14} ${-w / 2} ${-l * 0.1} ${-w / 2}C${-l * 0.32} ${-w / 2} ${-l * 0.44} ${-w * 0.42} ${-l / 2} ${-w * stern}V${w * stern}C${-l * 0.44} ${w * 0.42} ${-l * 0.32} ${w / 2} ${-l * 0.1} ${w / 2}C${l * 0.14} ${w / 2} ${l * 0.36} ${w * 0.36} ${l / 2} 0Z`;

/** An open boat: planks, thwarts, oars laid out. */
const rowingBoat =
  (l: number, w: number, stern: number, oars: boolean): PlanMaker =>
  (p) => {
    const colour = p.colour ?? '#9c6236';
    const inner = adjust(colour, -0.12);
    return {
      shapes: [
        ...(oars
          ? [
              stroke(
                'oar',
                `M-6 -${w / 2 - 4}L-58 -${w / 2 + 92}M-6 ${w / 2 - 4}L-58 ${w / 2 + 92}`,
                '#c79a63',
                5,
              ),
              shape('blade', oval(-62, -(w / 2 + 104), 9, 20) + oval(-62, w / 2 + 104, 9, 20), '#d4aa74'),
            ]
          : []),
        shape('hull', HULL(l, w, stern), colour, 'body', { form: true }),
        shape('inside', HULL(l * 0.93, w * 0.86, stern), inner),
        stroke(
          'planks',
          `M${-l * 0.42} ${-w * 0.2}Q0 ${-w * 0.32} ${l * 0.36} 0M${-l * 0.42} ${w * 0.2}Q0 ${w * 0.32} ${l * 0.36} 0M${-l * 0.44} 0H${l * 0.4}`,
          adjust(colour, -0.17),
          2.2,
        ),
        ...[-0.3, 0.24].map((t) =>
          shape('thwart', box(t * l - 12, -w * 0.42, 24, w * 0.84, 2), adjust(colour, 0.05), 'body', {
            form: true,
          }),
        ),
      ],
      long: l,
      wide: w,
      tall: 40,
      outline: HULL(l, w, stern),
      seats: [
        { x: -l * 0.06, y: 0, turn: 180, as: 'sit' },
        { x: -l * 0.32, y: 0, turn: 0, as: 'sit' },
        { x: l * 0.24, y: 0, turn: 180, as: 'sit' },
        { x: -l * 0.02, y: 0, turn: 0, as: 'lie' },
      ],
      top: { long: l * 0.4, wide: w * 0.5 },
    };
  };

const raft: PlanMaker = (p) => {
  const c = p.colour ?? '#a9774a';
  return {
    shapes: [
      ...[-56, -28, 0, 28, 56].map((y, i) =>
        shape('log', box(-118 + (i % 2) * 8, y - 14, 236, 28, 12), adjust(c, (i % 2) * 0.03), 'body', {
          form: true,
        }),
      ),
      stroke('ropes', 'M-80 -72V72M-76 -72V72M80 -72V72M84 -72V72', '#e3d3a8', 5),
    ],
    long: 240,
    wide: 144,
    tall: 24,
    seats: [
      { x: -20, y: 0, turn: 0, as: 'sit' },
      { x: 40, y: 20, turn: 180, as: 'sit' },
      { x: 0, y: 0, turn: 0, as: 'lie' },
    ],
    top: { long: 180, wide: 100 },
  };
};

const wheelchair: PlanMaker = (p) => ({
  shapes: [
    shape('tyre', box(-34, -38, 64, 7, 3) + box(-34, 31, 64, 7, 3), '#24262a'),
    stroke('handles', 'M-30 -24H-48M-30 24H-48', '#3a3e44', 5),
    shape('seat', box(-26, -26, 52, 52, 6), p.colour ?? '#2f4f7c', 'body', { form: true }),
    shape('back', box(-32, -28, 10, 56, 4), '#24303f'),
    stroke('footrest', 'M30 -16H48M30 16H48', '#9aa2a8', 6),
  ],
  long: 100,
  wide: 78,
  tall: 90,
  seats: [{ x: -4, y: 0, turn: 0, as: 'sit' }],
});

const saucer: PlanMaker = (p) => {
  const c = p.colour ?? '#aab4bd';
  return {
    shapes: [
      shape('saucer', circle(0, 0, 420), c, 'body', { form: true }),
      stroke('rings', circle(0, 0, 360) + circle(0, 0, 270), adjust(c, -0.1), 12),
      shape(
        'lights',
        Array.from({ length: 14 }, (_, i) =>
          circle(385 * Math.cos(i * 0.449), 385 * Math.sin(i * 0.449), 17),
        ).join(''),
        '#9ff0e0',
        'glow',
      ),
      shape('dome', circle(0, 0, 170), '#5f8fa8', 'body', { form: true }),
      shape('gloss', oval(-50, -60, 60, 34), '#ffffff', 'body', { opacity: 0.4 }),
    ],
    long: 840,
    wide: 840,
    tall: 500,
    outline: circle(0, 0, 420),
    seats: [{ x: 0, y: 0, turn: 0, as: 'hidden' }],
  };
};

const starship: PlanMaker = (p) => {
  const c = p.colour ?? '#c3c9cf';
  return {
    shapes: [
      shape('engine', box(-470, -150, 130, 80, 20) + box(-470, 70, 130, 80, 20), '#3a4048'),
      shape('flame', box(-520, -138, 60, 56, 26) + box(-520, 82, 60, 56, 26), '#7fd0ff', 'glow'),
      shape(
        'wing',
        polygon([60, -90, -260, -360, -380, -360, -300, -90]) +
          polygon([60, 90, -260, 360, -380, 360, -300, 90]),
        adjust(c, -0.08),
        'body',
        { form: true },
      ),
      shape(
        'hull',
        'M520 0C420 -70 240 -120 40 -126H-340C-400 -90 -400 90 -340 126H40C240 120 420 70 520 0Z',
        c,
        'body',
        { form: true },
      ),
      shape('canopy', 'M400 0Q330 -52 230 -54V54Q330 52 400 0Z', GLASS),
      stroke('plates', 'M-260 -110V110M-80 -120V120M100 -118V118', adjust(c, -0.1), 8),
      shape('stripe', box(-330, -14, 520, 28), p.second ?? '#c8402f'),
    ],
    long: 1000,
    wide: 720,
    tall: 300,
    outline: 'M520 0L40 -126L-260 -360H-380L-400 0L-380 360H-260L40 126Z',
    seats: [{ x: 0, y: 0, turn: 0, as: 'hidden' }],
  };
};

const tractor: PlanMaker = (p) => {
  const c = p.colour ?? '#3f8a3c';
  return {
    shapes: [
      shape(
        'tyre',
        box(-130, -120, 150, 46, 14) +
          box(-130, 74, 150, 46, 14) +
          box(80, -82, 84, 30, 10) +
          box(80, 52, 84, 30, 10),
        '#24262a',
      ),
      stroke(
        'tread',
        Array.from({ length: 7 }, (_, i) => `M${-122 + i * 22} -118v42M${-122 + i * 22} 76v42`).join(''),
        '#3a3d42',
        7,
      ),
      shape('bonnet', box(-10, -40, 190, 80, 14), c, 'body', { form: true }),
      stroke('grille', 'M150 -30V30M20 -26H140M20 26H140', adjust(c, -0.12), 4),
      shape('exhaust', circle(84, -22, 9), '#3a3d42'),
      shape('cabin', box(-120, -66, 112, 132, 12), adjust(c, 0.06), 'body', { form: true }),
      shape('roof', box(-108, -54, 88, 108, 8), '#f0eee6', 'body', { form: true }),
    ],
    long: 320,
    wide: 240,
    tall: 250,
    seats: [{ x: -64, y: 0, turn: 0, as: 'hidden' }],
  };
};

const yacht =
  (l: number, own: string, kind: 'sail' | 'motor' | 'ship'): PlanMaker =>
  (p) => {
    const w = l * (kind === 'ship' ? 0.2 : 0.32);
    const colour = p.colour ?? own;
    const deck = kind === 'ship' ? '#c9a877' : '#e9dcc1';
    const top =
      kind === 'sail'
        ? [
            shape('cabin', box(-l * 0.12, -w * 0.22, l * 0.3, w * 0.44, 14), '#f6f3ec', 'body', {
              form: true,
            }),
            shape(
              'sail',
              `M${l * 0.44} -4Q${l * 0.1} ${-w * 0.95} ${-l * 0.36} ${-w * 0.62}Q${-l * 0.02} ${-w * 0.2} ${l * 0.44} -4Z`,
              p.second ?? '#fbf8f0',
              'body',
              { form: true },
            ),
            shape('mast', circle(l * 0.1, -2, 7), '#6b6f72'),
          ]
        : kind === 'motor'
          ? [
              shape('cabin', box(-l * 0.2, -w * 0.3, l * 0.4, w * 0.6, 20), '#f6f3ec', 'body', {
                form: true,
              }),
              shape(
                'windscreen',
                `M${l * 0.14} ${-w * 0.28}Q${l * 0.24} 0 ${l * 0.14} ${w * 0.28}L${l * 0.08} ${w * 0.24}V${-w * 0.24}Z`,
                GLASS,
              ),
            ]
          : [
              ...[-0.28, 0, 0.24].map((t) =>
                shape('house', box(t * l - l * 0.07, -w * 0.3, l * 0.14, w * 0.6, 10), '#f2efe8', 'body', {
                  form: true,
                }),
              ),
              shape('funnel', oval(-l * 0.1, 0, l * 0.025, w * 0.12), '#b9382f'),
              shape(
                'hatches',
                [0.12, 0.36].map((t) => box(t * l - l * 0.02, -w * 0.18, l * 0.05, w * 0.36, 4)).join(''),
                '#8c6b43',
              ),
            ];
    return {
      shapes: [
        shape('hull', HULL(l, w, 0.36), colour, 'body', { form: true }),
        shape('deck', HULL(l * 0.94, w * 0.84, 0.36), deck),
        stroke(
          'planks',
          [-0.24, -0.08, 0.08, 0.24].map((t) => `M${-l * 0.44} ${t * w}H${l * 0.3}`).join(''),
          adjust(deck, -0.08),
          2,
        ),
        ...top,
      ],
      long: l,
      wide: w,
      tall: l * 0.25,
      outline: HULL(l, w, 0.36),
      seats: [
        { x: -l * 0.32, y: 0, turn: 0, as: 'sit' },
        { x: -l * 0.26, y: w * 0.2, turn: 0, as: 'sit' },
        { x: l * 0.3, y: 0, turn: 0, as: 'lie' },
      ],
    };
  };

const aeroplane: PlanMaker = (p) => {
  const c = p.colour ?? '#f1f3f4';
  return {
    shapes: [
      shape(
        'wing',
        polygon([120, -40, -240, -820, -330, -820, -130, -40]) +
          polygon([120, 40, -240, 820, -330, 820, -130, 40]),
        adjust(c, -0.06),
        'body',
        { form: true },
      ),
      shape('engine', box(-70, -390, 150, 60, 26) + box(-70, 330, 150, 60, 26), adjust(c, -0.2)),
      shape(
        'tail',
        polygon([-560, -30, -720, -300, -790, -300, -720, -30]) +
          polygon([-560, 30, -720, 300, -790, 300, -720, 30]),
        adjust(c, -0.06),
        'body',
        { form: true },
      ),
      shape(
        'fuselage',
        'M820 0C800 -60 680 -78 560 -80H-420C-600 -76 -760 -40 -840 -8V8C-760 40 -600 76 -420 80H560C680 78 800 60 820 0Z',
        c,
        'body',
        { form: true },
      ),
      shape('cockpit', 'M772 -34Q798 0 772 34L730 30V-30Z', GLASS),
      stroke('fin', 'M-560 0H-830', p.second ?? '#2f5f9c', 16),
    ],
    long: 1680,
    wide: 1640,
    tall: 400,
    outline:
      'M820 0L560 -80H120L-240 -820H-330L-130 -60L-560 -50L-720 -300H-790L-800 0L-790 300H-720L-560 50L-130 60L-330 820H-240L120 80H560Z',
    seats: [{ x: 0, y: 0, turn: 0, as: 'hidden' }],
  };
};

const helicopter: PlanMaker = (p) => {
  const c = p.colour ?? '#c8402f';
  return {
    shapes: [
      shape('boom', polygon([-100, -26, -560, -12, -560, 12, -100, 26]), adjust(c, -0.05), 'body', {
        form: true,
      }),
      shape('tail rotor', box(-580, -70, 14, 140, 6), '#3c4248'),
      stroke('skids', 'M-130 -110H150M-130 110H150', '#3c4248', 12),
      shape('body', oval(20, 0, 190, 96), c, 'body', { form: true }),
      shape('canopy', 'M110 -76Q210 -50 210 0Q210 50 110 76Q150 0 110 -76Z', GLASS),
      shape(
        'rotor',
        polygon([-8, -14, 520, -300, 532, -280, 8, 14]) +
          polygon([8, 14, -520, 300, -532, 280, -8, -14]) +
          polygon([-14, 8, -300, -520, -280, -532, 14, -8]) +
          polygon([14, -8, 300, 520, 280, 532, -14, 8]),
        '#2f3439',
        'body',
        { opacity: 0.85 },
      ),
      shape('hub', circle(0, 0, 28), '#24282c'),
    ],
    long: 800,
    wide: 400,
    tall: 330,
    outline: oval(20, 0, 190, 96) + polygon([-100, -26, -560, -12, -560, 12, -100, 26]),
    seats: [{ x: 0, y: 0, turn: 0, as: 'hidden' }],
  };
};

const balloon: PlanMaker = (p) => {
  const c = p.colour ?? '#d2503c';
  const second = p.second ?? '#f2d06a';
  const r = 760;
  const gore = (i: number) => {
    const [a, b] = [(i * Math.PI) / 6, ((i + 1) * Math.PI) / 6];
    return polygon([
      0,
      0,
      r * Math.cos(a),
      r * Math.sin(a),
      r * 1.035 * Math.cos((a + b) / 2),
      r * 1.035 * Math.sin((a + b) / 2),
      r * Math.cos(b),
      r * Math.sin(b),
    ]);
  };
  return {
    shapes: [
      shape('balloon', circle(0, 0, r), c, 'body', { form: true }),
      shape('gores', [0, 2, 4, 6, 8, 10].map(gore).join(''), second),
      shape('crown', circle(0, 0, 120), adjust(c, -0.12)),
      shape('gloss', oval(220, -260, 220, 130), '#ffffff', 'body', { opacity: 0.16 }),
    ],
    long: 1520,
    wide: 1520,
    tall: 2200,
    outline: circle(0, 0, r),
    seats: [{ x: 0, y: 0, turn: 0, as: 'hidden' }],
  };
};

const cart =
  (own: string): PlanMaker =>
  (p) => {
    const c = p.colour ?? own;
    return {
      shapes: [
        wheels([-40, 60], 62, 80),
        shape('cart', box(-100, -58, 200, 116, 6), c, 'body', { form: true }),
        stroke('boards', 'M-96 -30H96M-96 0H96M-96 30H96', adjust(c, -0.1), 3),
        stroke('shafts', 'M100 -30H230M100 30H230', adjust(c, -0.12), 8),
      ],
      long: 200,
      wide: 130,
      tall: 100,
      seats: [
        { x: 50, y: 0, turn: 0, as: 'sit' },
        { x: -20, y: 0, turn: 0, as: 'sit' },
      ],
      top: { long: 160, wide: 90 },
    };
  };

const skateboard: PlanMaker = (p) => ({
  shapes: [
    shape('wheel', box(-30, -13, 9, 26, 3) + box(21, -13, 9, 26, 3), '#e9e1cf'),
    shape('board', box(-40, -10, 80, 20, 10), p.colour ?? '#d96c4f', 'body', { form: true }),
  ],
  long: 80,
  wide: 24,
  tall: 12,
  seats: [{ x: 0, y: 0, turn: 70, as: 'stand' }],
});

const board =
  (l: number, w: number, own: string): PlanMaker =>
  (p) => ({
    shapes: [
      shape('board', HULL(l, w, 0.2), p.colour ?? own, 'body', { form: true }),
      stroke('stringer', `M${-l * 0.46} 0H${l * 0.46}`, p.second ?? '#b9382f', 3),
    ],
    long: l,
    wide: w,
    tall: 8,
    outline: HULL(l, w, 0.2),
    seats: [
      { x: -4, y: 0, turn: 60, as: 'stand' },
      { x: 0, y: 0, turn: 0, as: 'lie' },
    ],
  });

export const VEHICLES: PlanFamily = {
  'car sedan hatchback suv station-wagon vintage-car old-car limousine electric-car wrecked-car car-top':
    car('#b8453a'),
  'taxi cab': car('#f4bd20', 'taxi'),
  'police-car': car('#24324a', 'police'),
  'convertible jeep dune-buggy golf-cart': car('#3f7d8c', 'open'),
  'sports-car racing-car race-car formula-one-car go-kart': car('#c8302a', 'racing'),
  'bus school-bus double-decker-bus coach minibus bus-top tram': long(1100, '#c8402f', 'bus'),
  'truck lorry semi-truck delivery-truck fire-engine fire-truck garbage-truck tanker': long(
    900,
    '#3f6f8c',
    'truck',
  ),
  'van ambulance pickup-truck camper camper-van rv delivery-van ice-cream-truck food-truck': long(
    560,
    '#eef0f0',
    'van',
  ),
  'train locomotive steam-locomotive bullet-train high-speed-train subway-train freight-train steam-train':
    train,
  'bicycle bike tandem': bicycle,
  'motorcycle motorbike scooter moped vespa quad-bike': motorcycle,
  'rowing-boat rowboat dinghy boat lifeboat small-boat fishing-boat': rowingBoat(350, 128, 0.3, true),
  'canoe kayak gondola dugout longboat viking-ship': rowingBoat(470, 92, 0.06, false),
  'raft log-raft life-raft wooden-raft': raft,
  wheelchair,
  'ufo flying-saucer saucer': saucer,
  'spaceship starship rocket space-shuttle shuttle spacecraft starfighter': starship,
  'tractor combine-harvester harvester bulldozer excavator': tractor,
  'sailboat sailing-boat yacht catamaran': yacht(900, '#f4f1ea', 'sail'),
  'speedboat motorboat ferry jet-ski tugboat trawler': yacht(760, '#2f5f8c', 'motor'),
  'ship cruise-ship cargo-ship warship battleship steamship pirate-ship galleon tall-ship oil-tanker aircraft-carrier submarine':
    yacht(5200, '#3a4650', 'ship'),
  'airplane aeroplane plane jet airliner fighter-jet biplane private-jet': aeroplane,
  helicopter: helicopter,
  'hot-air-balloon balloon-basket airship blimp': balloon,
  'cart wagon carriage stagecoach rickshaw chariot wheelbarrow sled sleigh': cart('#8d6240'),
  'skateboard snowboard': skateboard,
  'surfboard paddleboard': board(250, 58, '#f2e6c8'),
};
