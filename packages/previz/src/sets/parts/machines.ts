/** Units that stand in rows: racks, washers, game cabinets, tanks. Built about the origin, front towards the camera. */
import { adjust } from '../../colour/oklch.ts';
import type { FacePiece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { face, joined, type Solids } from '../kit/faces.ts';
import { frontLoop, type Loop, NEARWARD, roundLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';

const front = (part: string, loops: readonly Loop[], fill: string, glow = false): FacePiece =>
  face(part, loops, fill, { normal: NEARWARD, ...(glow ? { tone: 'glow' } : {}) });

/** A cabinet of servers: black, slotted, with rows of small lights. */
export function rack(rng: Rng): Solids {
  const slots = Array.from({ length: 12 }, (_, i) =>
    frontLoop(-0.32, 0.32, 0.14 + i * 0.16, 0.26 + i * 0.16, -0.402),
  );
  const lights = (share: number) =>
    slots.flatMap((_, i) =>
      Array.from({ length: 7 }, (_, k) => k)
        .filter(() => rng.chance(share))
        .map((k) => frontLoop(-0.27 + k * 0.06, -0.24 + k * 0.06, 0.18 + i * 0.16, 0.21 + i * 0.16, -0.405)),
    );
  return joined(
    block('rack', [0.74, 2.15, 0.8], '#232831'),
    front('slots', slots, '#39414e'),
    front('lights', lights(0.5), '#5fe3a0', true),
    front('lights', lights(0.25), '#58b8ff', true),
  );
}

/** Two washing machines, one on the other. */
export function washers(): Solids {
  const door = (y: number, r: number) => roundLoop(0, y, -0.36, r, r, 18);
  const panel = (y: number) => frontLoop(-0.28, 0.28, y, y + 0.1, -0.355);
  return joined(
    block('washer', [0.7, 1.84, 0.7], '#eceff0'),
    front('seam', [frontLoop(-0.35, 0.35, 0.9, 0.93, -0.352)], '#b9c2c6'),
    front('panel', [panel(0.77), panel(1.69)], '#9fb2bd'),
    front('door', [door(0.42, 0.24), door(1.34, 0.24)], '#b4bfc6'),
    front('glass', [door(0.42, 0.18), door(1.34, 0.18)], '#3d5666'),
    front(
      'shine',
      [frontLoop(-0.1, -0.02, 0.44, 0.54, -0.365), frontLoop(-0.1, -0.02, 1.36, 1.46, -0.365)],
      '#a9c6d6',
    ),
  );
}

const GAME_COLOURS = ['#c23b6a', '#3a63c9', '#7a3fb8', '#2b9a8c', '#d97a2e'] as const;
const SCREENS = ['#63e6ff', '#ff7ad1', '#a6ff6b', '#ffd65c'] as const;

/** A game cabinet: a bright screen under a bright name, a board of buttons. */
export function gameCabinet(rng: Rng): Solids {
  const body = rng.pick(GAME_COLOURS);
  const screen = rng.pick(SCREENS);
  const block4 = (x: number, y: number) => frontLoop(x, x + 0.07, y, y + 0.07, -0.372);
  return joined(
    block('cabinet', [0.76, 1.85, 0.7], body),
    front('name', [frontLoop(-0.34, 0.34, 1.58, 1.8, -0.36)], adjust(screen, 0.05), true),
    front('bezel', [frontLoop(-0.34, 0.34, 0.94, 1.54, -0.36)], '#15121f'),
    front('screen', [frontLoop(-0.28, 0.28, 1, 1.48, -0.366)], '#1d2b5a', true),
    front(
      'figures',
      Array.from({ length: 7 }, () => block4(rng.between(-0.26, 0.18), rng.between(1.03, 1.38))),
      screen,
      true,
    ),
    block('board', [0.76, 0.12, 0.28], adjust(body, -0.08), { at: [0, 0.8, -0.44] }),
    front(
      'buttons',
      [-0.2, -0.06, 0.08, 0.22].map((x) => frontLoop(x, x + 0.06, 0.84, 0.9, -0.585)),
      '#ffd65c',
      true,
    ),
  );
}

/** A slot machine: gold, three windows, a lit crown. */
export function slotMachine(rng: Rng): Solids {
  const lamp = rng.pick(['#ffcf4d', '#ff6f91', '#7fe0ff']);
  const reel = (x: number) => frontLoop(x, x + 0.16, 1.0, 1.3, -0.372);
  return joined(
    block('stand', [0.62, 0.7, 0.6], '#4a1f2c'),
    block('slot machine', [0.7, 0.95, 0.6], '#c08a34', { at: [0, 0.7, 0] }),
    front('face', [frontLoop(-0.3, 0.3, 0.78, 1.58, -0.31)], '#7d1f34'),
    front('crown', [frontLoop(-0.3, 0.3, 1.42, 1.58, -0.32)], lamp, true),
    front('reels', [reel(-0.28), reel(-0.08), reel(0.12)], '#fff6df', true),
    front(
      'signs',
      [-0.23, -0.03, 0.17].map((x) => roundLoop(x, 1.15, -0.376, 0.05, 0.06, 8)),
      '#d0342c',
      true,
    ),
  );
}

/** A glass tank as tall as a person: lit water, weed, fish. */
export function tank(rng: Rng): Solids {
  const fish = (x: number, y: number): Loop[] => [
    roundLoop(x, y, -0.34, 0.13, 0.06, 12),
    roundLoop(x + 0.17, y, -0.34, 0.05, 0.07, 3),
  ];
  const weed = (x: number): Loop => frontLoop(x, x + 0.05, 0.5, rng.between(0.8, 1.3), -0.335);
  const shoal = (count: number) =>
    Array.from({ length: count }, () => fish(rng.between(-0.9, 0.8), rng.between(0.85, 2.2))).flat();
  return joined(
    block('base', [2.3, 0.5, 0.6], '#26303c'),
    front('water', [frontLoop(-1.12, 1.12, 0.5, 2.45, -0.32)], '#2f9fce', true),
    front('deep water', [frontLoop(-1.12, 1.12, 0.5, 1.1, -0.325)], '#1f7fb4', true),
    front('weed', [-0.95, -0.7, -0.2, 0.4, 0.85].map(weed), '#2f7f66'),
    front('fish', shoal(5), '#ffb24d', true),
    front('fish', shoal(4), '#ffe9b0', true),
    front(
      'frame',
      [
        frontLoop(-1.16, 1.16, 2.42, 2.52, -0.34),
        frontLoop(-1.16, -1.1, 0.5, 2.5, -0.34),
        frontLoop(1.1, 1.16, 0.5, 2.5, -0.34),
      ],
      '#1b232d',
    ),
  );
}
