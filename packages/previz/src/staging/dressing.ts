import type { Vec3 } from '../geometry/vec3.ts';
import type { Piece, SetDesign } from '../model/set.ts';
import { createRng } from '../random/rng.ts';
import { card, put } from '../sets/kit/faces.ts';
import { block } from '../sets/kit/solids.ts';
import { FABRICS, WOODS } from '../sets/parts/furniture-colours.ts';
import { rock } from '../sets/parts/rocks.ts';
import { barberChair, bench, carSeat, chair, coachSeat, steeringWheel, stool } from '../sets/parts/seats.ts';
import { type SupportKind, supportOf } from '../sets/parts/supports.ts';
import { table } from '../sets/parts/tables.ts';

/** Furniture that staging adds to a set because someone needs it. */
export type DressingKind =
  | 'coach-seat'
  | 'car-seat'
  | 'steering-wheel'
  | 'chair'
  | 'stool'
  | 'barber-chair'
  | 'bench'
  | 'rock'
  | 'ledge'
  | 'tread'
  | 'table'
  | 'side-table'
  | SupportKind;

export interface Dressing {
  readonly kind: DressingKind;
  /** Metres in the unit, y up. */
  readonly x: number;
  /** Metres; of tables and of what carries something over something else. */
  readonly width: number;
  readonly height: number;
  /** Metres over `height` that what it carries takes. */
  readonly over?: number;
  /** Metres from its front to its back; of tables. */
  readonly deep?: number;
  /** Metres behind the unit; 0.06 when unsaid. */
  readonly depth?: number;
  /** −1, 0 or 1: which way its front looks on screen. */
  readonly facing: -1 | 0 | 1;
}

export const SEAT_HEIGHT: Readonly<
  Record<
    'coach-seat' | 'car-seat' | 'barber-chair' | 'chair' | 'stool' | 'bench' | 'rock' | 'ledge' | 'tread',
    number
  >
> = {
  'coach-seat': 0.44,
  'car-seat': 0.42,
  'barber-chair': 0.6,
  chair: 0.46,
  stool: 0.46,
  bench: 0.45,
  rock: 0.42,
  ledge: 0.45,
  // two risers
  tread: 0.34,
};

/** Nothing is built here: one sits on a stone. */
export const isWild = (setting: string): boolean => WILD.has(setting);
const UPHOLSTERY = ['#6b5a48', '#565c63', '#7a4a3a', '#5a5148'];
const WILD = new Set(
  `forest birch-forest bamboo-forest beach ocean sea-cliff cliff-over-surf cliff-edge rough-sea big-wave rock-face summit mountain canyon
  desert oasis savanna snowfield arctic frozen-lake frozen-shore country-lane field river wide-river jungle-river lake jungle swamp volcano sky space
  moon-surface mars alien-planet campsite rope-bridge stone-bridge corn-field wheat-field lavender-field sunflower-field tall-grass tulip-field
  ruins battlefield old-battlefield trenches graveyard desert-road rice-terraces underwater
  cave cave-lake ice-cave alien-cave road`.split(/\s+/),
);

/** Places where one sits unless one walks: trains, buses and planes from the inside. */
export const COACHES = new Set([
  'window-seat',
  'plane-window',
  'train-interior',
  'plane-interior',
  'bus-interior',
  'subway-car',
  'cockpit',
]);

/** Nobody stands in a car. */
export const CAR_CABINS: ReadonlySet<string> = new Set(['car-interior', 'back-seat']);

/** Cabins with benches along their sides. */
const BENCHED = new Set([
  'ferris-cabin',
  'cable-car-cabin',
  'tram-car',
  'stagecoach-inside',
  'limousine-inside',
  'troop-truck',
  'laundry-van',
  'van-inside',
  'changing-room',
]);

const STOOLS = new Set([
  'bar',
  'boxing-ring',
  'tent-interior',
  'igloo-interior',
  'treehouse',
  'submarine-interior',
]);

/** Out of doors, but with chairs. */
const LAID = new Set(['cafe-terrace', 'balcony', 'porch']);

/** No stone lies about here: one sits on a low wall. */
const BUILT_UP = new Set([
  'rooftop',
  'japanese-rooftops',
  'fire-escape',
  'alley',
  'brick-wall',
  'concrete-wall',
  'stone-wall',
  'plaza',
  'tokyo-street',
  'cyberpunk-street',
  'future-city',
  'city-skyline',
  'bridge',
  'under-bridge',
  'parking-lot',
  'gas-station',
  'motel',
  'paris-street',
  'venice-canal',
  'construction-site',
  'town-hall',
  'school-front',
  'church-front',
  'stadium',
  'arena',
  'castle-courtyard',
  'airport',
  'race-track',
  'temple',
  'doorstep',
]);

/** One sits on the steps themselves. */
const FLIGHTS = new Set(['staircase', 'concrete-stairwell', 'shrine-steps', 'public-steps']);

/** What someone sits on when the prompt names nothing. */
export const seatFor = (set: SetDesign): keyof typeof SEAT_HEIGHT => {
  if (WILD.has(set.setting)) return 'rock';
  if (CAR_CABINS.has(set.setting)) return 'car-seat';
  if (FLIGHTS.has(set.setting)) return 'tread';
  if (COACHES.has(set.setting)) return 'coach-seat';
  if (set.setting === 'barber-shop') return 'barber-chair';
  if (BENCHED.has(set.setting)) return 'bench';
  if (set.indoor) return STOOLS.has(set.setting) ? 'stool' : 'chair';
  if (LAID.has(set.setting)) return 'chair';
  if (BUILT_UP.has(set.setting)) return 'ledge';
  return 'bench';
};

/** A dressing as a piece of the set, its foot at `at`, its front turned from the camera's axis by `yaw`. */
export function pieceOf(dressing: Dressing, at: Vec3, yaw: number, seed: number): Piece {
  const rng = createRng(seed).fork(`dressing ${dressing.kind}`);
  const wood = rng.pick(WOODS);
  const turn = dressing.facing * 1.05 - yaw;
  switch (dressing.kind) {
    case 'chair':
      return put('chair', chair(wood), { at, turn });
    case 'coach-seat':
      return put('coach seat', coachSeat(rng.pick(FABRICS)), { at, turn });
    case 'car-seat':
      return put('car seat', carSeat(createRng(seed).fork('car seats').pick(UPHOLSTERY)), { at, turn: -yaw });
    case 'steering-wheel':
      return put('steering wheel', steeringWheel(), { at, turn: -yaw });
    case 'stool':
      return put('stool', stool(dressing.height, wood, '#a65a4a'), { at, turn });
    case 'barber-chair':
      return put('barber chair', barberChair('#2f4a43'), { at, turn });
    case 'bench':
      return put('bench', bench(1.5, wood), { at, turn: -yaw });
    case 'rock':
      return card('rock', at, rock(dressing.width, dressing.height, '#8b8a86', rng));
    case 'ledge':
      return put(
        'low wall',
        block('low wall', [dressing.width * 1.6, dressing.height, 0.5], '#9a948a', { top: '#b3ada2' }),
        { at, turn: -yaw },
      );
    case 'tread':
      return put('tread', [], { at });
    case 'rack':
    case 'wall-shelf':
    case 'cord':
    case 'rail':
      return put(dressing.kind, supportOf(dressing.kind, dressing, rng), { at, turn: -yaw });
    default:
      return put(
        'table',
        table(
          dressing.width,
          dressing.deep ?? (dressing.kind === 'table' ? 0.8 : 0.5),
          dressing.height,
          wood,
        ),
        {
          at,
          turn: -yaw,
        },
      );
  }
}
