/** What the lanes of a country look like: their walls, roofs and doors, what hangs over them and stands in them. Metres. */

export interface Lane {
  readonly walls: readonly string[];
  /** Metres to the eaves. */
  readonly height: readonly [number, number];
  readonly length: readonly [number, number];
  readonly roof: { readonly kind: 'tiled' | 'flat' | 'tin'; readonly colours: readonly string[] };
  readonly doors: readonly string[];
  readonly arched: boolean;
  /** Rows of windows above the door. */
  readonly windows: string;
  readonly ground: string;
  readonly half: number;
  /** Across the lane. */
  readonly over: 'lanterns' | 'laundry' | 'awnings' | 'none';
  readonly things: readonly (readonly [id: string, tall: number])[];
  readonly end: 'hills' | 'sea' | 'houses';
}

export const LANES = {
  hutong: {
    walls: ['#8b8f92', '#7d8285', '#979b9c'],
    height: [3, 3.5],
    length: [7, 10],
    roof: { kind: 'tiled', colours: ['#5a6064', '#52585c'] },
    doors: ['#9c2f2a', '#7a2a26'],
    arched: false,
    windows: '#4a4f52',
    ground: '#8f8c86',
    half: 2.9,
    over: 'lanterns',
    things: [
      ['bicycle', 1.05],
      ['flower-pot', 0.5],
      ['stool', 0.45],
      ['potted-plant', 0.9],
    ],
    end: 'houses',
  },
  medina: {
    walls: ['#d9b98c', '#cfa876', '#e2c79d', '#c99a72'],
    height: [5, 7.5],
    length: [5, 8],
    roof: { kind: 'flat', colours: ['#b98f62'] },
    doors: ['#2f6f8f', '#3f7a5f', '#7a4a2c'],
    arched: true,
    windows: '#5a4632',
    ground: '#cbb08a',
    half: 2.6,
    over: 'awnings',
    things: [
      ['urn', 0.8],
      ['basket', 0.45],
      ['rug', 0.5],
      ['lantern', 0.5],
      ['sack', 0.6],
    ],
    end: 'houses',
  },
  island: {
    walls: ['#f4f2ec', '#eef0f0', '#f6f3ea'],
    height: [3.4, 5],
    length: [5, 8],
    roof: { kind: 'flat', colours: ['#e9e6dc'] },
    doors: ['#2f6fae', '#3a7fc0'],
    arched: true,
    windows: '#3a7fc0',
    ground: '#dcd8cf',
    half: 2.7,
    over: 'none',
    things: [
      ['flower-pot', 0.6],
      ['potted-plant', 0.9],
      ['cat', 0.35],
      ['urn', 0.8],
    ],
    end: 'sea',
  },
  slum: {
    walls: ['#c9614c', '#4f8fa8', '#d9a441', '#6a9a5a', '#b0707f', '#a38a72'],
    height: [3, 7.5],
    length: [3.4, 5],
    roof: { kind: 'tin', colours: ['#8f7a68', '#7d8488', '#9c6a4c'] },
    doors: ['#5a4636', '#3f5560', '#6a3a34'],
    arched: false,
    windows: '#39434a',
    ground: '#9a8468',
    half: 2.4,
    over: 'laundry',
    things: [
      ['bucket', 0.4],
      ['crate', 0.5],
      ['tire', 0.6],
      ['chicken', 0.4],
      ['barrel-drum', 0.9],
    ],
    end: 'hills',
  },
  tuscan: {
    walls: ['#d9a866', '#cf9460', '#e0bd84', '#c98a6a'],
    height: [7, 10],
    length: [6, 9],
    roof: { kind: 'tiled', colours: ['#b3623f', '#a5583a'] },
    doors: ['#5f4530', '#3f5a45'],
    arched: true,
    windows: '#3f6b4f',
    ground: '#a89a84',
    half: 2.5,
    over: 'laundry',
    things: [
      ['flower-pot', 0.6],
      ['bicycle', 1.05],
      ['potted-plant', 1],
      ['barrel', 0.9],
    ],
    end: 'houses',
  },
} as const satisfies Readonly<Record<string, Lane>>;

export type LaneKind = keyof typeof LANES;
