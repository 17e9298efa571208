/** Columns, bars, rafters, seats in rows, heavy doors and booths. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { face, NEAR_GROUND as g, put } from '../kit/faces.ts';
import { seat, stand } from '../kit/interior.ts';
import { archLoop, facingPlane, frontLoop, NEARWARD, roundLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { column } from '../parts/columns.ts';
import { coachSeat } from '../parts/seats.ts';
import type { Fitting, Spot } from './fitting.ts';

/** A dark mouth in the back wall. */
function tunnelMouth({ x, z, look }: Spot): { pieces: Piece[] } {
  const plane = facingPlane(0, z);
  const top = Math.min(look.height - 0.3, 3.2);
  return {
    pieces: [
      face('arch', [archLoop(plane, x - 1.7, x + 1.7, 0, top, 0.02, 14)], adjust(look.wall, 0.07), g),
      face('dark', [archLoop(plane, x - 1.45, x + 1.45, 0, top - 0.25, 0.03, 14)], '#15151a', g),
      face('deep', [archLoop(plane, x - 0.8, x + 0.8, 0, top - 0.9, 0.035, 12)], '#0b0b0e', g),
    ],
  };
}

/** A round door of steel with a wheel on it. */
const roundDoor =
  (r: number, colour: string) =>
  ({ x, z }: Spot): { pieces: Piece[] } => {
    const y = r + 0.12;
    return {
      pieces: [
        face('door ring', [roundLoop(x, y, z - 0.02, r + 0.14, r + 0.14, 32)], adjust(colour, -0.18), g),
        face('steel door', [roundLoop(x, y, z - 0.1, r, r, 32)], colour, {
          ...g,
          fadeTo: adjust(colour, -0.08),
        }),
        face('steel door', [roundLoop(x, y, z - 0.11, r * 0.78, r * 0.78, 32)], adjust(colour, -0.07), g),
        face(
          'bolts',
          Array.from({ length: 12 }, (_, i) =>
            roundLoop(
              x + Math.cos(i * 0.5236) * r * 0.89,
              y + Math.sin(i * 0.5236) * r * 0.89,
              z - 0.12,
              r * 0.05,
              r * 0.05,
              8,
            ),
          ),
          adjust(colour, 0.12),
          g,
        ),
        face('wheel', [roundLoop(x, y, z - 0.13, r * 0.36, r * 0.36, 24)], '#d8dcde', g),
        face('wheel', [roundLoop(x, y, z - 0.14, r * 0.28, r * 0.28, 24)], adjust(colour, -0.07), g),
        face(
          'spokes',
          [
            frontLoop(x - r * 0.36, x + r * 0.36, y - 0.03, y + 0.03, z - 0.15),
            frontLoop(x - 0.03, x + 0.03, y - r * 0.36, y + r * 0.36, z - 0.15),
          ],
          '#d8dcde',
          g,
        ),
      ],
    };
  };

/** A booth of carved wood: a curtain for the priest, a lattice for who kneels beside. */
function confessional({ x, z, look }: Spot) {
  const wood = '#5c3a26';
  const plane = facingPlane(0, -0.53);
  const lattice = Array.from({ length: 6 }, (_, i) => [
    frontLoop(0.72 + i * 0.11, 0.74 + i * 0.11, 1.15, 1.85, -0.56),
    frontLoop(0.7, 1.36, 1.2 + i * 0.12, 1.22 + i * 0.12, -0.56),
  ]).flat();
  return {
    pieces: stand(
      'confessional',
      [
        block('booth', [3.2, 2.5, 1], wood, { top: adjust(wood, 0.05) }),
        block('cornice', [3.4, 0.18, 1.15], adjust(wood, 0.06), { at: [0, 2.5, 0] }),
        face(
          'gable',
          [[vec3(-0.9, 2.68, -0.56), vec3(0.9, 2.68, -0.56), vec3(0, 3.1, -0.56)]],
          adjust(wood, 0.03),
          { normal: NEARWARD },
        ),
        face(
          'cross',
          [frontLoop(-0.03, 0.03, 2.72, 3.0, -0.58), frontLoop(-0.1, 0.1, 2.86, 2.91, -0.58)],
          '#d9b45a',
          { normal: NEARWARD },
        ),
        face(
          'openings',
          [
            archLoop(plane, -0.48, 0.48, 0.15, 2.25, 0, 10),
            archLoop(plane, -1.46, -0.62, 0.15, 2.15, 0, 10),
            archLoop(plane, 0.62, 1.46, 0.15, 2.15, 0, 10),
          ],
          '#23150e',
          { normal: NEARWARD },
        ),
        face('curtain', [frontLoop(-0.46, 0.46, 0.75, 1.85, -0.545)], '#7a2435', { normal: NEARWARD }),
        face(
          'folds',
          [-0.36, -0.18, 0, 0.18, 0.34].map((d) => frontLoop(d, d + 0.07, 0.75, 1.85, -0.55)),
          '#611a29',
          { normal: NEARWARD },
        ),
        face('half door', [frontLoop(-0.46, 0.46, 0.12, 0.78, -0.56)], adjust(wood, 0.05), {
          normal: NEARWARD,
        }),
        face(
          'lattice',
          [...lattice, ...lattice.map((l) => l.map((p) => vec3(p.x - 2.08, p.y, p.z)))],
          '#a5754a',
          { normal: NEARWARD },
        ),
        block('kneeler', [0.8, 0.22, 0.35], '#8a3a3a', { at: [1.04, 0, -0.65] }),
      ],
      x,
      z - 0.6,
      [3.2, 1],
      look.floor,
    ),
    surfaces: [],
  };
}

/** Columns in two rows. */
const colonnade =
  (colour: string) =>
  ({ z, look }: Spot): { pieces: Piece[] } => ({
    pieces: [z - 0.8, z - 3.2, z - 5.6]
      .filter((d) => d > 1)
      .flatMap((d) =>
        [-1, 1].map((s) =>
          put('column', column(0.3, look.height, colour), {
            at: vec3(s * Math.min(look.half - 0.6, 3.4), 0, d),
          }),
        ),
      ),
  });

/** Seats in rows that look away from the camera, on both sides of an aisle. */
const seatRows =
  (colour: string) =>
  ({ z, look }: Spot) => {
    const depths = [1.8, 3.2, 4.6, 6, 7.4, 8.8].filter((d) => d < z - 0.8);
    const xs = [-2.35, -1.45, 1.45, 2.35].filter((x) => Math.abs(x) < look.half - 0.4);
    return {
      pieces: depths.flatMap((d) =>
        xs.map((x) => put('seat', coachSeat(colour), { at: vec3(x, 0, d), turn: Math.PI })),
      ),
      seats: xs.filter((x) => Math.abs(x) < 1.6).map((x) => seat('seat', x, 0.46, 1.6)),
    };
  };

/** Benches along both side walls. */
function sideBenches({ z, look }: Spot) {
  const x = look.half - 0.35;
  const long = Math.min(5, z - 0.9);
  return {
    pieces: [-1, 1].map((s) =>
      put(
        'bench',
        [
          block('seat', [0.5, 0.08, long], '#4f6274', { at: [0, 0.42, 0], top: '#5f7488' }),
          block('foot', [0.3, 0.42, long - 0.2], '#3a444c'),
          block('back', [0.08, 0.5, long], '#4f6274', { at: [s * 0.24, 0.55, 0] }),
        ],
        { at: vec3(s * x, 0, 0.9 + long / 2) },
      ),
    ),
    seats: [
      seat('bench', -x + 0.1, 0.5, 1.6, 'right' as const),
      seat('bench', x - 0.1, 0.5, 1.6, 'left' as const),
    ],
  };
}

/** Bars from floor to ceiling across the back. */
function bars({ z, look }: Spot): { pieces: Piece[] } {
  const at = z - 0.5;
  const n = Math.floor((2 * look.half) / 0.22);
  return {
    pieces: [
      face(
        'bars',
        [
          ...Array.from({ length: n }, (_, i) =>
            frontLoop(-look.half + i * 0.22, -look.half + i * 0.22 + 0.05, 0, look.height, at),
          ),
          frontLoop(-look.half, look.half, 1.3, 1.38, at - 0.01),
          frontLoop(-look.half, look.half, 2.2, 2.28, at - 0.01),
        ],
        '#3f4448',
        g,
      ),
    ],
  };
}

/** Rafters under the ceiling. */
function rafters({ look }: Spot): { pieces: Piece[] } {
  const zs = Array.from({ length: Math.floor(look.back / 1.2) + 1 }, (_, i) => look.back - 0.3 - i * 1.2);
  return {
    pieces: zs
      .reverse()
      .map((z) =>
        face(
          'rafter',
          [frontLoop(-look.half, look.half, look.height - 0.28, look.height - 0.06, z)],
          '#5f4630',
          g,
        ),
      ),
  };
}

export const JOINERY: Readonly<Record<string, Fitting>> = {
  'tunnel-mouth': { width: 3.6, build: tunnelMouth },
  'vault-door': { width: 2.8, build: roundDoor(1.15, '#a9b0b4') },
  hatch: { width: 2, build: roundDoor(0.8, '#8a949b') },
  'round-door': { width: 2.2, build: roundDoor(0.9, '#5f7a4a') },
  confessional: { width: 3.5, build: confessional },
  colonnade: { width: 0, build: colonnade('#d8cfbd') },
  'gold-colonnade': { width: 0, build: colonnade('#c9a04a') },
  'wooden-posts': { width: 0, build: colonnade('#7a5a3a') },
  'red-seats': { width: 0, build: seatRows('#9c3038') },
  'blue-seats': { width: 0, build: seatRows('#3f5f8f') },
  'side-benches': { width: 0, build: sideBenches },
  bars: { width: 0, build: bars },
  rafters: { width: 0, build: rafters },
};
