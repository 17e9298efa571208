/** The shell of a room. Metres. Everything lies in the ground layer, behind whoever plays. */

import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece } from '../../model/set.ts';
import { face } from '../kit/faces.ts';
import {
  facingPlane,
  flankPlane,
  floorLoop,
  frontLoop,
  type Loop,
  NEARWARD,
  type Plane,
  sideLoop,
  UP,
} from '../kit/loops.ts';
import { behind, type RoomLook } from './room-look.ts';

const NEAR_END = -14;

/** Floor, ceiling and three walls, with skirting, cornice and soft dark in the corners; open towards the camera. */
export function room(r: RoomLook): FacePiece[] {
  const { half, back, height, wall, floor, ceiling } = r;
  const sides = r.sides ?? adjust(wall, -0.035);
  const trim = r.trim ?? adjust(wall, 0.08, 0.6);
  const far = 16;
  const pieces = [
    face('floor', [floorLoop(-far, far, NEAR_END, back)], adjust(floor, -0.05), {
      ...behind,
      normal: UP,
      fadeTo: adjust(floor, 0.02),
    }),
    face('ceiling', [floorLoop(-far, far, NEAR_END, back, height)], adjust(ceiling, -0.24), {
      ...behind,
      fadeTo: adjust(ceiling, -0.06),
    }),
    face('wall', [frontLoop(-far, far, 0, height, back)], adjust(wall, -0.085), {
      ...behind,
      normal: NEARWARD,
      fadeTo: adjust(wall, 0.015),
    }),
    face('wall', [sideLoop(-half, 0, height, NEAR_END, back)], sides, { ...behind, normal: vec3(1, 0, 0) }),
    face('wall', [sideLoop(half, 0, height, NEAR_END, back)], sides, { ...behind, normal: vec3(-1, 0, 0) }),
  ];
  return [...pieces, ...corners(r), ...mouldings(r, trim)];
}

/** Ambient shade where walls meet floor, ceiling and each other: strips of growing width, so that no edge shows. */
function corners({ half, back, height, wall, floor, ceiling, sides = wall }: RoomLook): FacePiece[] {
  const dark = (loops: (w: number) => Loop[], fill: string, reach: number): FacePiece[] =>
    [0.12, 0.3, 0.5, 0.74, 1].map((k) =>
      face('corner shade', loops(k * reach), fill, { ...behind, tone: 'shade', opacity: 0.09 }),
    );
  const [l, r] = [-half + 0.01, half - 0.01];
  return [
    ...dark((w) => [floorLoop(-half, half, back - w, back)], floor, 0.9),
    ...dark(
      (w) => [floorLoop(-half, -half + w, NEAR_END, back), floorLoop(half - w, half, NEAR_END, back)],
      floor,
      0.6,
    ),
    ...dark((w) => [frontLoop(-half, half, height - w, height, back - 0.01)], wall, 0.6),
    ...dark(
      (w) => [
        frontLoop(-half, -half + w, 0, height, back - 0.01),
        frontLoop(half - w, half, 0, height, back - 0.01),
      ],
      wall,
      0.9,
    ),
    ...dark(
      (w) => [sideLoop(l, 0, height, back - w, back), sideLoop(r, 0, height, back - w, back)],
      sides,
      0.9,
    ),
    ...dark((w) => [floorLoop(-half, half, back - w, back, height - 0.01)], ceiling, 0.8),
  ];
}

function mouldings({ half, back, height, wainscot = 0, panel, wall }: RoomLook, trim: string): FacePiece[] {
  const band = (y0: number, y1: number, fill: string, part: string): FacePiece[] => [
    face(part, [frontLoop(-half, half, y0, y1, back - 0.02)], fill, { ...behind, normal: NEARWARD }),
    face(part, [sideLoop(-half + 0.02, y0, y1, NEAR_END, back)], adjust(fill, -0.03), {
      ...behind,
      normal: vec3(1, 0, 0),
    }),
    face(part, [sideLoop(half - 0.02, y0, y1, NEAR_END, back)], adjust(fill, -0.03), {
      ...behind,
      normal: vec3(-1, 0, 0),
    }),
  ];
  const low = panel ?? adjust(wall, -0.12);
  return [
    ...(wainscot > 0
      ? [
          ...band(0, wainscot, low, 'panelling'),
          ...band(wainscot, wainscot + 0.07, adjust(low, 0.07), 'rail'),
        ]
      : []),
    ...band(0, 0.12, wainscot > 0 ? adjust(low, -0.05) : trim, 'skirting'),
    ...band(height - 0.1, height, trim, 'cornice'),
  ];
}

export const backWall = (r: Pick<RoomLook, 'back'>): Plane => facingPlane(0, r.back);

/** Side walls: u = 0 at the back corner's depth minus `from`, growing away from the camera. */
export const leftWall = (r: Pick<RoomLook, 'half'>): Plane => flankPlane(-r.half, 0);

export const rightWall = (r: Pick<RoomLook, 'half'>): Plane => flankPlane(r.half, 0);
