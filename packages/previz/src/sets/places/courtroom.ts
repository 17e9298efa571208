import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece } from '../../model/set.ts';
import { face, NEAR_GROUND as g } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { facingPlane, frontLoop, roundLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { planks } from '../parts/ground-textures.ts';
import { pendant, stripLights } from '../parts/lamps.ts';
import { chair } from '../parts/seats.ts';
import { desk } from '../parts/tables.ts';
import { hallWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** The scales of justice, in gold on the wall. */
function scales(x: number, y: number, z: number): FacePiece[] {
  const pan = (s: number) => [
    vec3(x + s * 0.26 - 0.13, y - 0.1, z),
    vec3(x + s * 0.26 + 0.13, y - 0.1, z),
    vec3(x + s * 0.26 + 0.07, y - 0.19, z),
    vec3(x + s * 0.26 - 0.07, y - 0.19, z),
  ];
  const cord = (s: number) => [
    vec3(x + s * 0.26, y + 0.22, z),
    vec3(x + s * 0.26 + 0.12, y - 0.1, z),
    vec3(x + s * 0.26 - 0.12, y - 0.1, z),
  ];
  const gold = '#e3c05f';
  return [
    face('cords', [cord(-1), cord(1)], gold, { ...g, opacity: 0.35 }),
    face(
      'scales',
      [
        frontLoop(x - 0.02, x + 0.02, y - 0.32, y + 0.32, z),
        frontLoop(x - 0.28, x + 0.28, y + 0.2, y + 0.24, z),
        frontLoop(x - 0.14, x + 0.14, y - 0.36, y - 0.31, z),
        pan(-1),
        pan(1),
      ],
      gold,
      g,
    ),
  ];
}

/** Benches before the judge's high desk, flags, panelled wood. */
export function courtroom(site: Site): Built {
  const look = {
    half: 4.6,
    back: 4.8,
    height: 3.8,
    wall: '#d6c9ae',
    floor: '#9a6f4a',
    ceiling: '#ece4d2',
    wainscot: 1.9,
    panel: '#8a5c3c',
  };
  const wood = '#7d5236';
  return interior(look, {
    pieces: [
      planks('boards', { x: [-4.6, 4.6], z: [-9, 4.8] }, 0.24, adjust(look.floor, -0.05), site.rng, 0.6),
      face('seal', [roundLoop(0, 2.9, 4.75, 0.56, 0.56, 28)], '#c9a24a', g),
      face('seal', [roundLoop(0, 2.9, 4.74, 0.48, 0.48, 28)], '#5f3a26', g),
      ...[-1, 1].flatMap((s) => [
        face('pilaster', [frontLoop(s * 1.5 - 0.16, s * 1.5 + 0.16, 0, 3.8, 4.76)], '#efe6d0', g),
        face('flag pole', [frontLoop(s * 2.15 - 0.02, s * 2.15 + 0.02, 0, 2.75, 4.6)], '#c9a24a', g),
        face(
          'flag',
          [
            [
              vec3(s * 2.17, 2.65, 4.58),
              vec3(s * 2.75, 2.2, 4.58),
              vec3(s * 2.62, 1.0, 4.58),
              vec3(s * 2.17, 1.2, 4.58),
            ],
          ],
          s > 0 ? '#2f4f8c' : '#9c2f36',
          g,
        ),
      ]),
      face('high chair', [frontLoop(-0.42, 0.42, 1.2, 2.25, 4.7)], '#6b2f2c', g),
      ...scales(0, 2.9, 4.73),
      ...[-1, 1].flatMap((s) =>
        hallWindow(
          { plane: facingPlane(s * 3.4, 4.77), u0: -0.45, u1: 0.45, v0: 1.95, v1: 3.4, disc: s > 0 },
          site,
          '#8a5c3c',
          [1, 2],
        ),
      ),
      ...stand(
        'judge desk',
        [
          block('dais', [4.4, 0.35, 1.6], adjust(wood, 0.06)),
          block('desk', [3.2, 1.2, 0.6], wood, { at: [0, 0.35, -0.2], top: adjust(wood, 0.08) }),
          block('desk panel', [2.8, 0.8, 0.02], adjust(wood, 0.05), { at: [0, 0.5, -0.52] }),
        ],
        0,
        3.8,
        [4.4, 1.6],
        look.floor,
      ),
      ...stand(
        'witness stand',
        block('stand', [1.2, 1, 1], wood, { top: adjust(wood, -0.1) }),
        3.2,
        3.2,
        [1.2, 1],
        look.floor,
      ),
      ...[-2.8, 2.8].flatMap((x) => [
        ...stand('desk', desk(1.6, wood), x, 0.9, [1.6, 0.74], look.floor),
        ...stand('chair', chair(wood, '#7a3a34'), x, 0.2, [0.44, 0.44], look.floor, Math.PI),
      ]),
    ],
    lamps: [stripLights([-2, 2], -3, 3.8, 3.8, '#fff3da'), pendant(0, 2.9, 1.8, 3.8, true, '#b08a4a', 4)],
    practicals: windowLight({ x: 3.4, y: 2.6, z: 4.4 }, site),
    floor: [-1.8, 1.8, -2.5, 2.6],
    surfaces: [surface('desk', -2.6, 0.74, 0.8, 1, 0.4)],
    seats: [seat('chair', -2.8, 0.47, 0.2), seat('chair', 2.8, 0.47, 0.2)],
  });
}
