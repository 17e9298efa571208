/** A place that nobody has tidied, and one where last night there was a party. Metres. */
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { ground } from '../kit/faces.ts';
import { discLoop } from '../kit/loops.ts';
import { stood } from '../recipes/things.ts';
import type { Built } from '../setting.ts';
import { hangings } from './hangings.ts';
import { edgeSpots, floorSpots, strewnThings } from './props.ts';
import { added } from './recolour.ts';
import type { Shell } from './shell.ts';

type Things = readonly (readonly [id: string, tall: number])[];

const CLUTTER: Things = [
  ['t-shirt', 0.34],
  ['jeans', 0.4],
  ['sock', 0.14],
  ['sheet-of-paper', 0.2],
  ['crumpled-paper', 0.1],
  ['stack-of-books', 0.3],
  ['open-book', 0.14],
  ['shoe', 0.13],
  ['soda-can', 0.13],
  ['pillow', 0.26],
  ['pizza', 0.1],
  ['mug', 0.11],
];
const DISHES: Things = [
  ['plate', 0.05],
  ['mug', 0.11],
  ['saucepan', 0.2],
  ['bowl', 0.1],
  ['wine-bottle', 0.3],
  ['egg', 0.06],
  ['tomato', 0.09],
  ['sheet-of-paper', 0.12],
  ['can', 0.12],
  ['frying-pan', 0.14],
  ['milk-carton', 0.22],
];
const PAPERS: Things = [
  ['sheet-of-paper', 0.2],
  ['crumpled-paper', 0.1],
  ['folder', 0.2],
  ['paper-cup', 0.12],
  ['stack-of-paper', 0.2],
  ['office-chair', 0.9],
  ['open-book', 0.14],
  ['desk-lamp', 0.4],
];
/** Of a room by its use; of any other what lies about at home. */
const BY_ROOM: readonly (readonly [rooms: RegExp, things: Things])[] = [
  [/kitchen|diner|restaurant|bar$|pub|cafe|bakery|canteen|pantry/, DISHES],
  [/office|class|library|school|archive|court|bank|station|lab|newsroom|study|museum|lecture|post/, PAPERS],
];
const clutterOf = (setting: string): Things => BY_ROOM.find(([rooms]) => rooms.test(setting))?.[1] ?? CLUTTER;
const HEAPS: Things = [
  ['cardboard-box', 0.45],
  ['laundry-basket', 0.6],
  ['garbage-bag', 0.6],
  ['stack-of-books', 0.5],
  ['wastebasket', 0.4],
];
const STREET_LITTER: Things = [
  ['newspaper', 0.14],
  ['soda-can', 0.13],
  ['plastic-bag', 0.3],
  ['paper-cup', 0.13],
  ['crumpled-paper', 0.11],
  ['pizza', 0.1],
];
const STREET_HEAPS: Things = [
  ['garbage-bag', 0.7],
  ['cardboard-box', 0.5],
  ['trash-bin', 0.9],
];
const LEFTOVERS: Things = [
  ['beer-bottle', 0.24],
  ['paper-cup', 0.12],
  ['champagne-bottle', 0.3],
  ['party-hat', 0.2],
  ['paper-cup', 0.12],
  ['soda-can', 0.13],
  ['slice-of-pizza', 0.1],
  ['crumpled-paper', 0.1],
  ['balloon', 0.34],
];
const PARTY_HEAPS: Things = [
  ['garbage-bag', 0.6],
  ['balloon', 0.5],
  ['crate', 0.45],
  ['speaker', 0.9],
];

const STREAMERS = ['#e8554e', '#f2b632', '#3fa7d6', '#7bc950', '#b36bd6'] as const;

/** Bits of paper all over the floor. */
export function confetti({ half, back }: Shell, rng: Rng, count = 60): FacePiece[] {
  return STREAMERS.map((colour) =>
    ground(
      'confetti',
      Array.from({ length: Math.round(count / STREAMERS.length) }, () => {
        const z = -1.6 + (Math.min(back, 8) + 1) * rng.next();
        return discLoop(vec3(rng.between(-1, 1) * Math.min(half, 5) * 0.95, 0.006, z), 0.045, 0.035, 4, () =>
          rng.between(-0.3, 0.3),
        );
      }),
      colour,
    ),
  );
}

/** On the tops of tables, counters and desks. */
const onTops = (built: Built, things: Things, rng: Rng): Piece[] =>
  built.stage.surfaces.slice(0, 5).flatMap(({ at, width }) =>
    [-0.36, -0.05, 0.3].map((k) => {
      const [id, tall] = rng.pick(things);
      return stood(
        { id, count: 1, tall: Math.min(tall, 0.3) },
        { x: at.x + k * width, y: at.y, z: at.z, casts: false },
      );
    }),
  );

const strewnAbout = (built: Built, shell: Shell, things: Things, heaps: Things): Built => {
  const rng = shell.rng.fork('strewn');
  return added(built, [
    ...onTops(built, things, rng),
    ...strewnThings(floorSpots(shell, rng, 24, 0.75), things, rng),
    ...strewnThings(edgeSpots(shell, rng, 7), heaps, rng),
  ]);
};

export const messy = (built: Built, shell: Shell): Built =>
  shell.indoor
    ? strewnAbout(built, shell, clutterOf(shell.setting), HEAPS)
    : strewnAbout(built, shell, STREET_LITTER, STREET_HEAPS);

export const partied = (built: Built, shell: Shell): Built =>
  strewnAbout(
    added(built, [...confetti(shell, shell.rng.fork('confetti')), ...hangings(shell, 'torn bunting')]),
    shell,
    LEFTOVERS,
    PARTY_HEAPS,
  );
