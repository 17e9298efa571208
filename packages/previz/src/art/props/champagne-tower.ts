/** A pyramid of champagne coupes on its table, standing and as it comes down. */
import { oval } from '../path/outline.ts';
import { detail, line, main, type Prop, type PropShape, prop, shade } from './prop.ts';

type Spot = readonly [x: number, y: number];

/** Centimetres from one storey to the next, and from glass to glass. */
const STOREY = 12;
const APART = 13.2;
/** Glasses of each storey, from the table up. */
const STOREYS = [7, 6, 5, 4, 3, 2, 1];
/** Height of the table. */
const TABLE = -79;

/** Coupes with their feet at the spots; those that fall are turned, each by more or less than so many degrees. */
const coupes = (turned: number, spots: readonly Spot[]): PropShape[] => {
  const pieces = spots.map(([x, y], i) => {
    const a = (turned * (0.4 + ((i * 7) % 5) / 3) * Math.PI) / 180;
    const at = (dx: number, dy: number): string =>
      `${(x + dx * Math.cos(a) - dy * Math.sin(a)).toFixed(1)} ${(y + dx * Math.sin(a) + dy * Math.cos(a)).toFixed(1)}`;
    return {
      foot: `M${at(-4, 0)}L${at(4, 0)}L${at(0.6, -1)}L${at(0.5, -6)}L${at(-0.5, -6)}L${at(-0.6, -1)}Z`,
      wine: `M${at(-6, -10)}Q${at(-5, -6)} ${at(0, -6)}Q${at(5, -6)} ${at(6, -10)}Z`,
      rim: `M${at(-5.8, -10)}L${at(-6.4, -STOREY)}L${at(6.4, -STOREY)}L${at(5.8, -10)}`,
    };
  });
  const all = (of: 'foot' | 'wine' | 'rim'): string => pieces.map((p) => p[of]).join('');
  return [
    detail(all('foot'), '#dcebf0', 'feet'),
    main(all('wine'), '#f0cf6a', 'wine'),
    line(all('rim'), '#e6f1f5', 0.8, 'rims'),
  ];
};

const PYRAMID: readonly Spot[] = STOREYS.flatMap((count, row) =>
  Array.from({ length: count }, (_, i) => [(i - (count - 1) / 2) * APART, TABLE - row * STOREY] as const),
);
const LEFT_STANDING: readonly Spot[] = [
  [-39.6, TABLE],
  [-26.4, TABLE],
  [-13.2, TABLE],
  [-33, TABLE - STOREY],
];
const FALLING: readonly Spot[] = [
  [2, -80],
  [14, -90],
  [28, -84],
  [6, -104],
  [24, -108],
  [42, -98],
  [20, -126],
  [40, -120],
  [58, -108],
  [36, -142],
  [56, -134],
  [74, -116],
  [86, -92],
  [96, -70],
  [90, -44],
  [106, -22],
  [76, -64],
  [72, -8],
];

const LAID: readonly PropShape[] = [
  main('M-62 -78H62L68 0H-68Z', '#f4efe6', 'cloth'),
  shade('M-40 -78H-34L-40 0H-48ZM6 -78H11L12 0H4ZM40 -78H45L50 0H42Z', '#f4efe6'),
  main(oval(0, -78, 63, 4), '#fbf8f1', 'top'),
];

export const CHAMPAGNE_TOWERS: readonly Prop[] = [
  prop({
    names:
      'champagne tower, tower of champagne glasses, champagne pyramid, pyramid of champagne glasses, tower of champagne',
    in: 'furniture',
    shapes: [...LAID, ...coupes(0, PYRAMID)],
  }),
  prop({
    names: 'toppling champagne tower',
    in: 'furniture',
    shapes: [
      ...LAID,
      detail('M-30 -80C0 -98 40 -92 84 -112C70 -84 96 -60 88 -34C78 -56 60 -66 30 -76Z', '#f3dc92', 'splash'),
      ...coupes(0, LEFT_STANDING),
      ...coupes(70, FALLING),
    ],
  }),
];
