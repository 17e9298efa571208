/** What furnishes rooms along their walls. */

import { makerOf } from '../things/index.ts';
import type { Lot, Stood } from './ground.ts';

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

export function fitted(lot: Lot): Stood[] {
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
