import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, ground, group } from '../kit/faces.ts';
import { archLoop, facingPlane, floorLoop, frontLoop, NEARWARD, roundLoop } from '../kit/loops.ts';
import { box } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { LIT_PANE, PANE } from '../parts/openings.ts';
import type { Built, Site } from '../setting.ts';

/** Depth of the front behind the balcony and of the balustrade before it, metres. */
const FRONT = 1.5;
const RAIL = -0.26;

/** A palace's balcony seen from the square before it: its doors, tall windows and columns behind, the balustrade with a hanging before. */
export function palaceBalcony({ rng, lit }: Site): Built {
  const stone = rng.pick(['#d8cbb0', '#cfc6b6', '#dccdb4']);
  const cloth = rng.pick(['#a8363a', '#35588f', '#6a3f7a']);
  const trim = adjust(stone, 0.06);
  const wall = facingPlane(0, FRONT);
  const look = { layer: 'ground', normal: NEARWARD } as const;
  const windows = [-5.4, -3.2, 3.2, 5.4];
  const balusters = Array.from({ length: 29 }, (_, i) => -5.6 + i * 0.4);
  return {
    ground: adjust(stone, -0.06),
    practicals: [],
    pieces: [
      face('front', [frontLoop(-40, 40, -8, 14, FRONT)], stone, look),
      face(
        'courses',
        [0.9, 1.8, 2.7, 3.6, 4.5].map((y) => frontLoop(-40, 40, y, y + 0.03, FRONT - 0.01)),
        adjust(stone, -0.07),
        look,
      ),
      face('door frame', [archLoop(wall, -1.25, 1.25, 0, 3.5, 0.02)], trim, look),
      face('door', [archLoop(wall, -1, 1, 0, 3.25, 0.03)], lit ? '#6b4a2a' : '#4b3b33', look),
      face(
        'curtains',
        [
          [
            vec3(-1, 0, FRONT - 0.04),
            vec3(-0.62, 0, FRONT - 0.04),
            vec3(-0.78, 1.2, FRONT - 0.04),
            vec3(-0.3, 3.0, FRONT - 0.04),
            vec3(-1, 2.6, FRONT - 0.04),
          ],
          [
            vec3(1, 0, FRONT - 0.04),
            vec3(0.62, 0, FRONT - 0.04),
            vec3(0.78, 1.2, FRONT - 0.04),
            vec3(0.3, 3.0, FRONT - 0.04),
            vec3(1, 2.6, FRONT - 0.04),
          ],
        ],
        cloth,
        look,
      ),
      face(
        'window frames',
        windows.map((x) => archLoop(wall, x - 0.75, x + 0.75, 0.4, 3.2, 0.02)),
        trim,
        look,
      ),
      face(
        'window panes',
        windows.map((x) => archLoop(wall, x - 0.58, x + 0.58, 0.55, 3.05, 0.03)),
        lit ? LIT_PANE : PANE,
        {
          ...look,
          tone: lit ? 'glow' : 'body',
        },
      ),
      face(
        'pilasters',
        [-4.3, -2, 2, 4.3].map((x) => frontLoop(x - 0.22, x + 0.22, 0, 4.6, FRONT - 0.12)),
        trim,
        look,
      ),
      face('cornice', [frontLoop(-40, 40, 4.6, 5.1, FRONT - 0.3)], adjust(trim, 0.02), look),
      face('arms', [roundLoop(0, 4.1, FRONT - 0.1, 0.42, 0.48)], '#c9a24a', look),
      ground('floor', [floorLoop(-6, 6, RAIL, FRONT)], adjust(stone, -0.03)),
      face('balcony front', [frontLoop(-40, 40, -9, 0, RAIL - 0.15)], adjust(stone, -0.09), look),
      face('slab', [frontLoop(-6.2, 6.2, -0.34, 0, RAIL - 0.2)], trim, look),
      face(
        'consoles',
        [-5, -2.5, 2.5, 5].map((x) => frontLoop(x - 0.25, x + 0.25, -1.1, -0.34, RAIL - 0.2)),
        adjust(trim, -0.05),
        look,
      ),
      group('balustrade', vec3(0, 0, RAIL), [
        face(
          'balusters',
          balusters.map((x) => frontLoop(x - 0.09, x + 0.09, 0.12, 0.78, RAIL)),
          adjust(trim, -0.02),
          { normal: NEARWARD },
        ),
        ...box('plinth', { x: [-6, 6], y: [0, 0.14], z: [RAIL - 0.12, RAIL + 0.1] }, trim),
        ...box('rail', { x: [-6, 6], y: [0.76, 0.88], z: [RAIL - 0.14, RAIL + 0.12] }, adjust(trim, 0.03)),
        face('hanging', [frontLoop(-0.6, 0.6, -0.1, 0.8, RAIL - 0.16)], cloth, { normal: NEARWARD }),
        face('fringe', [frontLoop(-0.6, 0.6, -0.16, -0.04, RAIL - 0.17)], '#d9b04a', { normal: NEARWARD }),
        face('emblem', [roundLoop(0, 0.36, RAIL - 0.17, 0.2, 0.22)], '#d9b04a', { normal: NEARWARD }),
      ]),
    ],
    stage: stageOf([-2.2, 2.2, -0.05, 0.9]),
  };
}
