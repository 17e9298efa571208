/** Halls where one queues at a counter: banks, post offices, police stations, waiting rooms. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { put, type Solids, upright } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { frontLoop, type Loop, roundLoop } from '../kit/loops.ts';
import { block, box } from '../kit/solids.ts';
import { letters } from '../parts/block-letters.ts';
import { checks } from '../parts/ground-textures.ts';
import { stripLights } from '../parts/lamps.ts';
import { backWall } from '../parts/room.ts';
import { counter } from '../parts/tables.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Builder, Built, Site } from '../setting.ts';

const BACK = 4.6;
const Z = BACK - 0.06;

interface HallLook {
  readonly sign: string;
  readonly wall: string;
  readonly floor: string;
  readonly colour: string;
  /** Screens of glass on the counter. */
  readonly glazed?: boolean;
  readonly wares?: readonly Piece[];
  readonly more?: (floor: string) => readonly Piece[];
}

const hallOf =
  (look: HallLook): Builder =>
  (site: Site): Built => {
    const room = {
      half: 4.8,
      back: BACK,
      height: 3.2,
      wall: look.wall,
      floor: look.floor,
      ceiling: '#f0f0ec',
    };
    return interior(room, {
      pieces: [
        checks('tiles', { x: [-4.8, 4.8], z: [-9, BACK] }, 0.8, adjust(look.floor, 0.03), 0.7),
        upright('sign', [frontLoop(-2.1, 2.1, 2.45, 3, Z)], look.colour),
        upright('lettering', letters(look.sign, 0.05, 2.55, 0.34, Z - 0.02), '#fbf6e6'),
        ...[-3.5, 3.5].flatMap((u, i) =>
          roomWindow(
            {
              plane: backWall(room),
              u,
              sill: 1,
              width: 1.5,
              height: 1.5,
              bars: [1, 1],
              town: true,
              disc: i === 0,
            },
            site,
          ),
        ),
        ...(look.wares ?? []),
        ...stand('counter', teller(look), 0, 3.3, [5.4, 0.7], look.floor),
        ...(look.more?.(look.floor) ?? []),
      ],
      lamps: [stripLights([-2, 2], -5, 4.2, room.height, '#fbfdfb')],
      practicals: windowLight({ x: 3.5, y: 1.7, z: 4.2 }, site),
      floor: [-3, 3, -2.5, 2.5],
      surfaces: [surface('counter', 1.2, 1.02, 3.1, 1, 0.3)],
    });
  };

/** A long counter; where money lies, with a window of glass for each clerk. */
function teller({ colour, glazed }: HallLook): Solids {
  const desk = counter(5.4, 1.02, 0.7, colour, '#d9c9ab', 6);
  if (!glazed) return [...desk, block('screen', [0.5, 0.34, 0.06], '#2b3036', { at: [-1.4, 1.06, 0] })];
  const posts = [-2.65, -0.9, 0.9, 2.65].map((x) =>
    block('post', [0.07, 0.95, 0.07], '#b59a5a', { at: [x, 1.02, -0.1] }),
  );
  return [
    ...desk,
    ...posts,
    box('glass', { x: [-2.65, 2.65], y: [1.2, 1.9], z: [-0.11, -0.09] }, '#dcecf0', { opacity: 0.25 }),
    block('head', [5.5, 0.09, 0.12], '#b59a5a', { at: [0, 1.93, -0.1] }),
  ];
}

/** Ropes between brass posts, for the queue. */
const queue = (floor: string): Piece[] =>
  [-2.6, -1.5].flatMap((x) => [
    ...stand(
      'rope post',
      [
        block('foot', [0.26, 0.03, 0.26], '#8a7440'),
        block('post', [0.05, 0.95, 0.05], '#c9a54a'),
        block('knob', [0.09, 0.08, 0.09], '#d9b85a', { at: [0, 0.93, 0] }),
      ],
      x,
      1.9,
      [0.26, 0.26],
      floor,
    ),
    ...(x < -2
      ? [put('rope', [upright('rope', [rope(1.1)], '#8c2f3a', { layer: 'set' })], { at: vec3(x, 0, 1.9) })]
      : []),
  ]);

const rope = (length: number): Loop => {
  const sag = (t: number) => 0.86 - 0.26 * (1 - (2 * t - 1) ** 2);
  const ts = Array.from({ length: 9 }, (_, i) => i / 8);
  return [
    ...ts.map((t) => vec3(t * length, sag(t) + 0.03, -0.02)),
    ...[...ts].reverse().map((t) => vec3(t * length, sag(t) - 0.03, -0.02)),
  ];
};

/** Chairs side by side along a wall. */
const row = (n: number, colour: string): Solids =>
  Array.from({ length: n }, (_, i) => (i - (n - 1) / 2) * 0.62).flatMap((x) => [
    block('legs', [0.4, 0.42, 0.06], '#6a7074', { at: [x, 0, 0.1] }),
    block('seat', [0.52, 0.06, 0.46], colour, { at: [x, 0.42, 0], top: adjust(colour, 0.06) }),
    block('back', [0.52, 0.46, 0.06], adjust(colour, -0.03), { at: [x, 0.52, 0.22] }),
  ]);

export const bank = hallOf({
  sign: 'BANK',
  wall: '#e2d8c4',
  floor: '#b9ac98',
  colour: '#5a4632',
  glazed: true,
  more: queue,
});

export const postOffice = hallOf({
  sign: 'POST',
  wall: '#ece6d4',
  floor: '#b8ab8f',
  colour: '#b8862a',
  glazed: true,
  wares: [
    upright('pigeonholes', [frontLoop(-2.1, 2.1, 1.2, 2.35, Z)], '#8a6a45'),
    upright(
      'holes',
      Array.from({ length: 36 }, (_, i) => {
        const [x, y] = [-2.04 + (i % 12) * 0.342, 1.26 + Math.floor(i / 12) * 0.36];
        return frontLoop(x, x + 0.3, y, y + 0.3, Z - 0.01);
      }),
      '#4f3a24',
    ),
    upright(
      'letters',
      Array.from({ length: 24 }, (_, i) => {
        const k = (i * 7) % 36;
        const [x, y] = [-2.0 + (k % 12) * 0.342, 1.27 + Math.floor(k / 12) * 0.36];
        return frontLoop(x, x + 0.22, y, y + 0.14, Z - 0.02);
      }),
      '#f4eedc',
    ),
  ],
});

export const policeStation = hallOf({
  sign: 'POLICE',
  wall: '#c9d3da',
  floor: '#8f979c',
  colour: '#24427a',
  wares: [
    upright('board', [frontLoop(-2, -0.5, 1.3, 2.3, Z)], '#b08a5a'),
    upright(
      'wanted',
      [-1.85, -1.4, -0.95].map((x) => frontLoop(x, x + 0.34, 1.5, 2.1, Z - 0.01)),
      '#efe6cf',
    ),
    upright(
      'faces',
      [-1.68, -1.23, -0.78].map((x) => roundLoop(x, 1.86, Z - 0.02, 0.09, 0.12, 12)),
      '#8a6a52',
    ),
    upright('star', [roundLoop(1.2, 1.8, Z, 0.42, 0.42, 6)], '#d9b54a'),
    upright('star', [roundLoop(1.2, 1.8, Z - 0.01, 0.24, 0.24, 18)], '#24427a'),
  ],
});

/** A waiting room: a row of chairs under posters, a clock, magazines. */
export function waitingRoom(site: Site): Built {
  const room = {
    half: 4.2,
    back: 3.2,
    height: 2.9,
    wall: '#dfe6e2',
    floor: '#b9c0bd',
    ceiling: '#f4f5f2',
    wainscot: 0.9,
    panel: '#bccfca',
  };
  const z = room.back - 0.05;
  const colour = site.rng.pick(['#4a7f9a', '#5f8f7a', '#a86a4f']);
  return interior(room, {
    pieces: [
      checks('tiles', { x: [-4.2, 4.2], z: [-9, room.back] }, 0.6, adjust(room.floor, 0.03), 0.7),
      ...roomWindow(
        { plane: backWall(room), u: -2.7, sill: 1.05, width: 1.7, height: 1.4, bars: [1, 1], town: true },
        site,
      ),
      upright('poster', [frontLoop(-0.9, 0.1, 1.45, 2.45, z)], '#f7f4ea'),
      upright('poster', [roundLoop(-0.4, 2.02, z - 0.01, 0.26, 0.22, 16)], '#d98a8a'),
      upright(
        'poster',
        [frontLoop(-0.75, -0.05, 1.58, 1.62, z - 0.01), frontLoop(-0.75, -0.25, 1.5, 1.54, z - 0.01)],
        '#8a9298',
      ),
      upright('clock', [roundLoop(1.2, 2.3, z, 0.24, 0.24, 20)], '#3a4046'),
      upright('clock', [roundLoop(1.2, 2.3, z - 0.01, 0.2, 0.2, 20)], '#fbf8ee'),
      upright(
        'hands',
        [frontLoop(1.19, 1.21, 2.3, 2.46, z - 0.02), frontLoop(1.2, 1.32, 2.29, 2.31, z - 0.02)],
        '#2b2f33',
      ),
      ...stand('chairs', row(8, colour), -0.6, 2.75, [5, 0.5], room.floor),
      ...stand(
        'magazines',
        [
          block('table', [0.9, 0.4, 0.5], '#a5805a', { top: '#b8926a' }),
          ...[-0.25, 0, 0.24].map((x, i) =>
            block('magazine', [0.2, 0.02, 0.28], ['#c9524a', '#4a79a8', '#e0a63f'][i] as string, {
              at: [x, 0.4, 0],
            }),
          ),
        ],
        3,
        2.2,
        [0.9, 0.5],
        room.floor,
      ),
    ],
    lamps: [stripLights([-1.6, 1.6], -4, 2.9, room.height, '#fbfdfb')],
    practicals: windowLight({ x: -2.7, y: 1.7, z: 2.9 }, site),
    floor: [-2.6, 2.6, -2.5, 1.9],
    seats: [seat('chair', 0.4, 0.48, 2.7)],
  });
}
