import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face } from '../kit/faces.ts';
import { facingPlane, floorLoop, frontLoop, UP } from '../kit/loops.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** Depth of the board, and the width and height of the window over it, metres. */
const DEPTH = 0.26;
const WIDE = 1.15;
const TALL = 1.5;

/** Where the window over the board is, metres. */
export const SILL_WINDOW = { left: -WIDE / 2, right: WIDE / 2, bottom: 0, top: TALL, z: DEPTH } as const;

/** A windowsill close to the camera, for small things and beasts: y = 0 is the board; the window and what is outside are right behind. */
export function windowsill(site: Site): Built {
  const { rng } = site;
  const wall = rng.pick(['#c9bda9', '#b9c2bd', '#c7b3a6', '#b3bcc6']);
  const frame = rng.pick(['#ece7db', '#e3ddd0', '#8a6546']);
  const board = adjust(frame, -0.02);
  const plane = facingPlane(0, DEPTH);
  return {
    ground: adjust(wall, -0.12),
    pieces: [
      face('wall', [frontLoop(-16, 16, -3, 7, DEPTH + 0.01)], wall, {
        layer: 'ground',
        fadeTo: adjust(wall, -0.05),
      }),
      ...roomWindow(
        {
          plane,
          u: 0,
          sill: 0.06,
          width: WIDE,
          height: TALL,
          frame,
          curtain: rng.pick(['#a8524a', '#6f8a86', '#b58a4e', '#7d6f93']),
        },
        site,
      ).filter((p) => p.part !== 'window sill'),
      face('window board', [floorLoop(-WIDE / 2 - 0.2, WIDE / 2 + 0.2, -0.16, DEPTH)], adjust(board, 0.03), {
        layer: 'ground',
        normal: UP,
      }),
      face(
        'board edge',
        [frontLoop(-WIDE / 2 - 0.2, WIDE / 2 + 0.2, -0.06, 0, -0.16)],
        adjust(board, -0.05),
        { layer: 'ground' },
      ),
      face('shade', [frontLoop(-WIDE / 2 - 0.18, WIDE / 2 + 0.18, -0.16, -0.06, -0.15)], adjust(wall, -0.2), {
        layer: 'ground',
        tone: 'shade',
        opacity: 0.5,
      }),
    ],
    practicals: windowLight({ x: 0, y: 0.8, z: DEPTH }, site, 3),
    stage: {
      floor: { left: -0.55, right: 0.55, near: -0.1, far: 0.1 },
      surfaces: [{ name: 'windowsill', at: vec3(0, 0, 0), width: WIDE, depth: DEPTH }],
      seats: [],
      wall: null,
      water: null,
      ceiling: null,
    },
  };
}
