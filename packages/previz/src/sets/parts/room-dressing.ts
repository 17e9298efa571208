/** What hangs on the walls of a room and lies on its floor. Metres. */
import { adjust } from '../../colour/oklch.ts';
import type { FacePiece } from '../../model/set.ts';
import { face } from '../kit/faces.ts';
import { floorLoop, onPlane, type Plane, UP, wallLoop } from '../kit/loops.ts';
import type { Site } from '../setting.ts';
import { behind } from './room-look.ts';

/** A framed picture: a small landscape, portrait or abstract in a few shapes. */
export function picture(
  plane: Plane,
  u: number,
  v: number,
  width: number,
  height: number,
  site: Site,
  frame = '#6b4c33',
): FacePiece[] {
  const { rng } = site;
  const look = { ...behind, normal: plane.normal };
  const paper = rng.pick(['#d9cfb8', '#c9d3cf', '#d8c2a8', '#b9c7d1']);
  const ink = rng.pick(['#8a9a72', '#5f7d8c', '#b0714f', '#7f6a86']);
  const a = u - width / 2;
  const b = u + width / 2;
  const hill = [
    onPlane(plane, a + 0.06, v + 0.06, 0.035),
    onPlane(plane, b - 0.06, v + 0.06, 0.035),
    onPlane(plane, b - 0.06, v + height * rng.between(0.25, 0.5), 0.035),
    onPlane(plane, u + width * rng.between(-0.1, 0.2), v + height * rng.between(0.4, 0.65), 0.035),
    onPlane(plane, a + 0.06, v + height * rng.between(0.25, 0.45), 0.035),
  ];
  return [
    face('picture shadow', [wallLoop(plane, a + 0.03, b + 0.05, v - 0.06, v + height - 0.02, 0.01)], frame, {
      ...behind,
      tone: 'shade',
      opacity: 0.35,
    }),
    face('picture frame', [wallLoop(plane, a, b, v, v + height, 0.02)], frame, look),
    face('picture', [wallLoop(plane, a + 0.06, b - 0.06, v + 0.06, v + height - 0.06, 0.03)], paper, look),
    face('picture', [hill], ink, look),
  ];
}

/** A rug: a border and a field. */
export function rug(x: number, z: number, width: number, depth: number, colour: string): FacePiece[] {
  const sheet = (inset: number, fill: string) =>
    face(
      'rug',
      [
        floorLoop(
          x - width / 2 + inset,
          x + width / 2 - inset,
          z - depth / 2 + inset,
          z + depth / 2 - inset,
          0.004 + inset * 0.01,
        ),
      ],
      fill,
      { ...behind, normal: UP },
    );
  return [sheet(0, adjust(colour, -0.08)), sheet(0.12, adjust(colour, 0.1, 0.6)), sheet(0.2, colour)];
}

/** A doorway in a wall: leaf, frame, handle. */
export function roomDoor(plane: Plane, u: number, colour: string, frame: string): FacePiece[] {
  const look = { ...behind, normal: plane.normal };
  return [
    face('door frame', [wallLoop(plane, u - 0.56, u + 0.56, 0, 2.16, 0.03)], frame, look),
    face('door', [wallLoop(plane, u - 0.46, u + 0.46, 0, 2.06, 0.04)], colour, look),
    face(
      'door panels',
      [
        wallLoop(plane, u - 0.34, u + 0.34, 0.2, 0.9, 0.05),
        wallLoop(plane, u - 0.34, u + 0.34, 1.05, 1.9, 0.05),
      ],
      adjust(colour, -0.05),
      look,
    ),
    face('door handle', [wallLoop(plane, u + 0.33, u + 0.41, 0.98, 1.03, 0.06)], '#c4a25c', look),
  ];
}
