/** The sliding doors of a train, all but closed, seen from its platform: the gap that somebody may still get through. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { face, NEAR_GROUND as g, glowing, put } from '../kit/faces.ts';
import { interior } from '../kit/interior.ts';
import { floorLoop, frontLoop } from '../kit/loops.ts';
import { lamp, stripLights } from '../parts/lamps.ts';
import type { Built, Site } from '../setting.ts';

/** Half the opening, how far each leaf has come, and how high the doors are. */
const OPEN = 0.95;
const SHUT = 0.4;
const TALL = 2.15;
/** Where the side of the train stands, and its leaves. */
const SIDE = 0.3;
const LEAF = 0.24;

/** A leaf of steel with its pane and its rubber edge; `s`: the side it comes from. */
function leaf(s: 1 | -1, z: number, steel: string): Piece {
  const x = (a: number, b: number, y0: number, y1: number, d = 0) =>
    frontLoop(Math.min(s * a, s * b), Math.max(s * a, s * b), y0, y1, -d);
  return put(
    'door leaf',
    [
      [
        face('door leaf', [x(SHUT, OPEN + 0.02, 0.03, TALL)], adjust(steel, -0.1)),
        face('leaf pane', [x(SHUT + 0.12, OPEN - 0.12, 0.95, TALL - 0.2, 0.01)], '#5f7884'),
        face('rubber edge', [x(SHUT, SHUT + 0.045, 0.03, TALL, 0.012)], '#22262b'),
      ],
    ],
    { at: vec3(0, 0, z) },
  );
}

export function trainDoors({ rng }: Site): Built {
  const steel = '#c3cbd0';
  const stripe = rng.pick(['#d8433f', '#2f6fae', '#e0a13a', '#3f8f5f']);
  const look = { half: 6, back: 2.6, height: 3, wall: '#e4e2d6', floor: '#8a8f92', ceiling: '#d5d8d8' };
  const windows = [-4.6, -2.6, 2.6, 4.6];
  return interior(look, {
    pieces: [
      // Within the carriage, through its doorway.
      face('carriage', [frontLoop(-OPEN, OPEN, 0, TALL, SIDE + 0.02)], '#efe7d2', {
        ...g,
        fadeTo: '#cfc6b2',
      }),
      face('far window', [frontLoop(-0.75, 0.75, 1.05, 1.8, SIDE + 0.015)], '#3c4650', g),
      face('pole', [frontLoop(0.46, 0.5, 0, TALL, SIDE + 0.01)], '#e0b23c', g),
      face('seat row', [frontLoop(-OPEN, OPEN, 0, 0.55, SIDE + 0.012)], adjust(stripe, -0.08), g),
      // The side of the train to both hands.
      face(
        'train side',
        [
          frontLoop(-6, -OPEN, 0, 2.7, SIDE),
          frontLoop(OPEN, 6, 0, 2.7, SIDE),
          frontLoop(-OPEN, OPEN, TALL, 2.7, SIDE),
        ],
        steel,
        g,
      ),
      face(
        'train stripe',
        [frontLoop(-6, -OPEN, 0.55, 0.8, SIDE - 0.005), frontLoop(OPEN, 6, 0.55, 0.8, SIDE - 0.005)],
        stripe,
        g,
      ),
      face(
        'train windows',
        windows.map((x) => frontLoop(x - 0.8, x + 0.8, 1.05, 1.95, SIDE - 0.01)),
        '#2c3640',
        g,
      ),
      glowing(
        'lit windows',
        windows.map((x) => frontLoop(x - 0.74, x + 0.74, 1.11, 1.89, SIDE - 0.012)),
        '#f3e3b4',
        0.9,
      ),
      face(
        'door frame',
        [
          frontLoop(-OPEN - 0.08, -OPEN, 0, TALL + 0.08, SIDE - 0.01),
          frontLoop(OPEN, OPEN + 0.08, 0, TALL + 0.08, SIDE - 0.01),
          frontLoop(-OPEN, OPEN, TALL, TALL + 0.08, SIDE - 0.01),
        ],
        '#6f787e',
        g,
      ),
      glowing(
        'closing lights',
        [-0.7, 0.7].map((x) => frontLoop(x - 0.09, x + 0.09, TALL + 0.16, TALL + 0.26, SIDE - 0.012)),
        '#ff9a3c',
      ),
      face('platform edge', [floorLoop(-6, 6, -0.05, SIDE, 0.004)], '#4d5357', { layer: 'ground' }),
      face('yellow line', [floorLoop(-6, 6, -0.75, -0.5, 0.004)], '#e8c23a', { layer: 'ground' }),
      leaf(1, LEAF, steel),
      leaf(-1, LEAF, steel),
    ],
    lamps: [stripLights([-2, 2], -5, 0, look.height, '#fbfdfb')],
    practicals: [lamp(0, 2, 0.2, 3, 0.5, '#fff0cc')],
    floor: [-0.04, 0.04, -0.02, 0.02],
  });
}
