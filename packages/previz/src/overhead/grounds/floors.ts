/** Floors of rooms, what furnishes them along their walls, and the tops of tables. */
import { box, circle, polygon } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import type { Shape } from '../../model/drawing.ts';
import { isTabletop } from '../../sets/index.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { makerOf } from '../things/index.ts';
import { dots, type GroundMaker, type Lot, mottled, type Stood, strewn } from './ground.ts';
import { slabs } from './town.ts';

/** Boards along x, their ends staggered. */
export function boards(lot: Lot, colour: string, width = 22): Shape[] {
  const r = lot.reach * 1.05;
  const n = Math.min(70, Math.ceil((2 * r) / width));
  const w = (2 * r) / n;
  const tone = (k: number) => Array.from({ length: n }, (_, i) => i).filter((i) => (i * 7) % 5 === k);
  const ends = Array.from(
    { length: n },
    (_, i) =>
      `M${(-r + ((i * 0.618) % 1) * r).toFixed(0)} ${(-r + i * w).toFixed(1)}v${w.toFixed(1)}m${(r * 0.9).toFixed(0)} ${(-w).toFixed(1)}v${w.toFixed(1)}`,
  );
  return [
    shape(
      'boards',
      tone(0)
        .map((i) => box(-r, -r + i * w, 2 * r, w))
        .join(''),
      adjust(colour, 0.022),
    ),
    shape(
      'boards',
      tone(2)
        .map((i) => box(-r, -r + i * w, 2 * r, w))
        .join(''),
      adjust(colour, -0.018),
    ),
    stroke(
      'joints',
      `${Array.from({ length: n }, (_, i) => `M${-r} ${(-r + i * w).toFixed(1)}H${r}`).join('')}${ends.join('')}`,
      adjust(colour, -0.07),
      Math.max(0.4, Math.min(3, w * 0.035)),
    ),
  ];
}

/** Tiles in a check of two tones. */
export function checks(lot: Lot, colour: string, other: string, size: number): Shape[] {
  const n = Math.min(24, Math.ceil(lot.reach / size));
  const cells = Array.from(
    { length: 4 * n * n },
    (_, i) => [(i % (2 * n)) - n, Math.floor(i / (2 * n)) - n] as const,
  ).filter(([x, y]) => (x + y) % 2 === 0);
  return [
    shape('tiles', cells.map(([x, y]) => box(x * size, y * size, size, size)).join(''), other),
    stroke(
      'joints',
      Array.from(
        { length: 2 * n + 1 },
        (_, i) =>
          `M${(i - n) * size} ${-n * size}v${2 * n * size}M${-n * size} ${(i - n) * size}h${2 * n * size}`,
      ).join(''),
      adjust(colour, -0.08),
      Math.max(1, size * 0.025),
    ),
  ];
}

/** A piece of furniture: which, where in the room (−1 to 1 of the picture's halves), which way, which colour. */
type Fitting = readonly [id: string, x: number, y: number, turn: number, colour?: string];

/** Along the walls; the middle stays free for who acts. */
const FITTINGS: Readonly<Record<string, readonly Fitting[]>> = {
  home: [
    ['bookcase', -0.1, -1.02, 90],
    ['armchair', -0.86, 0.66, -40, '#a8563f'],
    ['potted-plant', 0.94, -0.86, 0],
    ['floor-lamp', -0.94, -0.82, 0],
  ],
  living: [
    ['sofa', 0, -0.74, 90],
    ['coffee-table', 0, 0.04, 90],
    ['armchair', -0.72, 0.12, -10, '#a8563f'],
    ['tv', 0, 0.98, 90],
    ['potted-plant', 0.86, -0.8, 0],
    ['floor-lamp', -0.8, -0.8, 0],
    ['bookcase', 1.0, 0.2, 0],
  ],
  bed: [
    ['nightstand', -0.84, -0.78, 90],
    ['table-lamp', -0.84, -0.78, 0],
    ['wardrobe', 0.98, -0.2, 0],
    ['potted-plant', 0.9, 0.84, 0],
  ],
  bedroom: [
    ['bed', -0.1, -0.3, 90],
    ['nightstand', -0.62, -0.78, 90],
    ['nightstand', 0.42, -0.78, 90],
    ['table-lamp', -0.62, -0.78, 0],
    ['wardrobe', 0.96, 0.1, 0],
    ['armchair', -0.84, 0.6, -30],
    ['potted-plant', 0.84, 0.86, 0],
  ],
  kitchen: [
    ['counter', -0.66, -0.92, 90, '#d9cdb8'],
    ['stove', -0.05, -0.9, 90],
    ['sink', 0.36, -0.9, 90],
    ['fridge', 0.92, -0.84, 90, '#dfe3e5'],
    ['potted-plant', -0.96, 0.8, 0],
  ],
  office: [
    ['desk', -0.8, -0.74, 90],
    ['office-chair', -0.8, -0.5, -90, '#3a4048'],
    ['desk', 0.84, -0.74, 90],
    ['office-chair', 0.84, -0.5, -90, '#3a4048'],
    ['filing-cabinet', 0.97, 0.5, 0, '#8a9096'],
    ['potted-plant', -0.94, 0.86, 0],
  ],
  class: [-0.75, 0, 0.75].flatMap((x): Fitting[] => [
    ['school-desk', x, -0.2, -90],
    ['school-chair', x, 0.1, -90],
    ['school-desk', x, 0.6, -90],
    ['school-chair', x, 0.92, -90],
  ]),
  dine: [
    ['round-table', -0.82, -0.7, 0],
    ['chair', -0.56, -0.7, 180],
    ['round-table', 0.86, -0.66, 0],
    ['chair', 0.6, -0.66, 0],
    ['round-table', 0.84, 0.78, 0],
    ['chair', 0.6, 0.78, 0],
    ['potted-plant', -0.95, 0.9, 0],
  ],
  bath: [
    ['bathtub', -0.5, -0.72, 0],
    ['basin', 0.5, -0.9, 90],
    ['toilet', 0.9, -0.2, 180],
    ['rug', 0.1, 0.5, 0, '#7fa9a8'],
  ],
  ward: [
    ['hospital-bed', -0.7, -0.4, 90],
    ['hospital-bed', 0.72, -0.4, 90],
    ['nightstand', -0.2, -0.86, 90],
  ],
  store: [
    ['crate', -0.86, -0.8, 0],
    ['crate', -0.62, -0.84, 12],
    ['crate', 0.9, -0.74, 8],
    ['barrel', 0.7, -0.86, 0],
    ['crate', 0.92, 0.78, 0],
    ['barrel', -0.94, 0.86, 0],
  ],
  music: [
    ['grand-piano', -0.5, -0.4, 90],
    ['armchair', 0.8, 0.6, 200],
    ['bookcase', 0.98, -0.5, 0],
  ],
  read: [
    ['bookcase', -1, -0.4, 0],
    ['bookcase', 1, -0.4, 0],
    ['bookcase', -0.4, -1, 90],
    ['bookcase', 0.4, -1, 90],
    ['desk', 0.7, 0.7, 0],
    ['chair', 0.45, 0.7, 0],
  ],
};

/** What furnishes a setting round who acts in it, and what it has when it is empty. */
const ROOMS: readonly (readonly [RegExp, string, string])[] = [
  [/living|drawing-room|lobby|foyer|cottage|cabin|den|penthouse|home-cinema|waiting/, 'home', 'living'],
  [/bedroom|kids-room|teen-room|hotel-room|bunk|nursing/, 'bed', 'bedroom'],
  [/kitchen|galley|bakery|pantry/, 'kitchen', 'kitchen'],
  [/office|studio|study|lab|conference|control|police|detective|newsroom|call-center/, 'office', 'office'],
  [/class|kindergarten|exam|lecture|school/, 'class', 'class'],
  [/restaurant|cafe|diner|bar$|dining|canteen|tavern|pub|saloon|casino|card-room/, 'dine', 'dine'],
  [/bath|sauna|toilet|laundry/, 'bath', 'bath'],
  [/hospital|ward|clinic|vet|maternity|morgue|operating/, 'ward', 'ward'],
  [
    /warehouse|garage|factory|workshop|barn|basement|attic|cellar|storage|dungeon|hangar|mine/,
    'store',
    'store',
  ],
  [/library|archive|book/, 'read', 'read'],
  [/music/, 'music', 'music'],
];

function fitted(lot: Lot): Stood[] {
  const row = ROOMS.find(([kind]) => kind.test(lot.setting));
  const key = row?.[lot.empty ? 2 : 1] ?? 'home';
  const { x: hx, y: hy } = lot.half;
  const there = lot.there.map(makerOf);
  return (FITTINGS[key] ?? []).flatMap(([id, x, y, turn, colour]) => {
    if (there.includes(makerOf(id))) return [];
    const plan = makerOf(id)?.({
      colour: colour ?? null,
      second: null,
      height: 80,
      breadth: 80,
      rng: lot.rng,
    });
    const at = { x: x * hx, y: y * hy };
    const r = Math.max(plan?.long ?? 0, plan?.wide ?? 0) * 0.42;
    const free = lot.empty || Math.abs(at.x) - r > lot.clear.x || Math.abs(at.y) - r > lot.clear.y;
    return plan && free ? [{ plan, ...at, turn }] : [];
  });
}

/** The wall along the top of the picture, and the light of a window that falls in from it. */
const wall = (lot: Lot, colour: string): Shape[] => {
  const { x, y } = lot.half;
  const edge = -y * 1.06;
  return [
    shape('wall', box(-lot.reach, edge - lot.reach, 2 * lot.reach, lot.reach), colour),
    shape('skirting', box(-lot.reach, edge - 8, 2 * lot.reach, 12), adjust(colour, 0.12)),
    shape('wall', box(-x * 1.06 - lot.reach, -lot.reach, lot.reach, 2 * lot.reach), adjust(colour, -0.03)),
  ];
};

/** Daylight through a window with its bars, on the floor. */
const windowLight = (lot: Lot): Shape[] => {
  const { x, y } = lot.half;
  const pane = (i: number, j: number) =>
    polygon([
      -x * 0.1 + i * x * 0.34 + j * x * 0.16,
      -y * 0.5 + j * y * 0.5,
      x * 0.2 + i * x * 0.34 + j * x * 0.16,
      -y * 0.5 + j * y * 0.5,
      x * 0.34 + i * x * 0.34 + j * x * 0.16,
      -y * 0.04 + j * y * 0.5,
      x * 0.04 + i * x * 0.34 + j * x * 0.16,
      -y * 0.04 + j * y * 0.5,
    ]);
  return [
    shape(
      'light on the floor',
      [pane(0, 0), pane(1, 0), pane(0, 1), pane(1, 1)].join(''),
      '#ffedc0',
      'light',
      { opacity: 0.26 },
    ),
  ];
};

const room =
  (
    floor: 'boards' | 'checks' | 'slabs' | 'carpet' | 'concrete' | 'tatami',
    colour: string,
    other = '#f2ede2',
  ): GroundMaker =>
  (lot) => {
    const size = Math.max(45, lot.half.y * 0.16);
    const r = lot.reach;
    const cover: readonly Shape[] =
      floor === 'boards'
        ? boards(lot, colour)
        : floor === 'checks'
          ? checks(lot, colour, other, size)
          : floor === 'slabs'
            ? slabs(lot, -r, -r, 2 * r, 2 * r, size * 1.5, colour)
            : floor === 'tatami'
              ? [
                  ...checks(lot, colour, adjust(colour, -0.03), 180),
                  stroke(
                    'borders',
                    Array.from({ length: 9 }, (_, i) => `M${(i - 4) * 180} ${-r}V${r}`).join(''),
                    '#5d6b45',
                    8,
                  ),
                ]
              : [
                  ...mottled(lot, colour, 240),
                  ...(floor === 'concrete'
                    ? [
                        dots(lot, adjust(colour, -0.05), 130, 4),
                        stroke(
                          'joints',
                          `M${-r} ${-lot.half.y * 0.5}H${r}M${lot.half.x * 0.3} ${-r}V${r}`,
                          adjust(colour, -0.08),
                          4,
                        ),
                      ]
                    : [
                        stroke(
                          'weave',
                          Array.from({ length: 26 }, (_, i) => `M${-r} ${-r + (i * r) / 13}H${r}`).join(''),
                          adjust(colour, -0.02),
                          4,
                        ),
                      ]),
                ];
    const home = /living|bedroom|drawing|study|hotel-room|cottage|cabin|den|kids/.test(lot.setting);
    const rug =
      home && lot.half.y > 190
        ? makerOf('rug')?.({
            colour: lot.rng.pick(['#7f6a8c', '#5f7f86', '#a8563f', '#6f7f5a']),
            second: null,
            height: 1,
            breadth: 1,
            rng: lot.rng,
          })
        : undefined;
    return {
      base: colour,
      shapes: [
        ...cover,
        ...(lot.half.y > 230 ? wall(lot, '#cdbfa8') : []),
        ...(floor === 'concrete' ? [] : windowLight(lot)),
      ],
      stands: [
        ...(rug ? [{ plan: { ...rug, shapes: rug.shapes }, x: 0, y: lot.half.y * 0.1, turn: 0 }] : []),
        ...fitted(lot),
      ],
      axis: -10,
    };
  };

/** The top that things are laid out on, so near that one sees its grain. */
const tabletop: GroundMaker = (lot) => {
  const { surface, setting } = lot;
  const material = surface?.material;
  const marble = material
    ? material === 'marble' || material === 'stone'
    : /kitchen-counter|washstand|dressing/.test(setting);
  const white = material
    ? material === 'cloth' || material === 'metal' || material === 'glass'
    : /product/.test(setting);
  const said = surface?.colour;
  if (said && material !== 'wood' && !marble)
    return { base: said, shapes: mottled(lot, said, lot.half.y), axis: -12 };
  if (marble)
    return {
      base: '#e6e2dc',
      shapes: [
        ...mottled(lot, '#e6e2dc', lot.half.y * 0.6),
        stroke(
          'veins',
          strewn(lot, lot.half.y * 0.7, 12)
            .map(
              (p) =>
                `M${p.x.toFixed(1)} ${p.y.toFixed(1)}q${(lot.half.y * 0.3).toFixed(1)} ${(-lot.half.y * 0.2).toFixed(1)} ${(lot.half.y * 0.5).toFixed(1)} ${(lot.half.y * 0.1).toFixed(1)}t${(lot.half.y * 0.4).toFixed(1)} ${(-lot.half.y * 0.1).toFixed(1)}`,
            )
            .join(''),
          '#cfc9c2',
          lot.half.y * 0.012,
        ),
      ],
      axis: -12,
    };
  if (white) return { base: '#e9e2d6', shapes: mottled(lot, '#e9e2d6', lot.half.y), axis: -12 };
  const wood = said ?? (/workbench/.test(setting) ? '#8d6a48' : '#b07f50');
  return {
    base: wood,
    shapes: [
      ...boards(lot, wood, lot.half.y * 0.3),
      stroke(
        'grain',
        strewn(lot, lot.half.y * 0.34, 60)
          .map((p) => `M${p.x.toFixed(1)} ${p.y.toFixed(1)}h${(lot.half.y * 0.34).toFixed(1)}`)
          .join(''),
        adjust(wood, -0.035),
        lot.half.y * 0.008,
      ),
    ],
    axis: -8,
  };
};

export const floorOf = (setting: string): GroundMaker => {
  if (isTabletop(setting)) return tabletop;
  const kinds: readonly (readonly [RegExp, GroundMaker])[] = [
    [/dojo|tea|geisha|onsen/, room('tatami', '#c9c08a')],
    [/kitchen|diner|laundr|bakery|butcher/, room('checks', '#cfc6b4', '#e9e3d6')],
    [/bath|toilet|sauna|pool/, room('checks', '#b9cdd0', '#e3edee')],
    [
      /hospital|lab|clinic|ward|vet|morgue|server|control|space|ship|operating|pharmacy|supermarket|airport|mall/,
      room('checks', '#cdd5d6', '#dde3e3'),
    ],
    [
      /church|cathedral|castle|dungeon|throne|museum|temple|palace|crypt|court|mosque|cloister|cave|tomb|hall$/,
      room('slabs', '#b5ac9c'),
    ],
    [/cinema|theatre|casino|hotel|nightclub|corridor|conference|office|call/, room('carpet', '#6f6a74')],
    [
      /warehouse|garage|factory|basement|parking|hangar|prison|sewer|mine|cell|boiler|subway/,
      room('concrete', '#9a9a97'),
    ],
    [/barn|stable|henhouse/, room('boards', '#9c7a4f')],
  ];
  return kinds.find(([kind]) => kind.test(setting))?.[1] ?? room('boards', '#bb8c5e');
};

/** A pool of light for a room by night. */
export const pool = (r: number): string => circle(0, 0, r);
