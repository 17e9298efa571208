import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece } from '../../model/set.ts';
import { face, NEAR_GROUND as g, ground } from '../kit/faces.ts';
import { interior } from '../kit/interior.ts';
import { floorLoop, frontLoop, LEFTWARD, NEARWARD, RIGHTWARD, roundLoop, sideLoop } from '../kit/loops.ts';
import { lamp } from '../parts/lamps.ts';
import type { Built, Site } from '../setting.ts';

/** The cabin of a lift seen through its open doors from the landing: brushed steel, a mirror, a light overhead. */
export function elevator({ rng }: Site): Built {
  const steel = rng.pick(['#b9bfc4', '#c2b39a', '#aeb6ba']);
  const look = { half: 1.35, back: 1.25, height: 2.5, wall: steel, floor: '#6a5f5a', ceiling: '#e8eaea' };
  const seams = [-0.9, -0.3, 0.3, 0.9].map((x) =>
    frontLoop(x - 0.008, x + 0.008, 0.1, 1.0, look.back - 0.03),
  );
  return interior(look, {
    pieces: [
      face('mirror', [frontLoop(-1.25, 1.25, 1.05, 2.3, look.back - 0.03)], '#d5e0e4', {
        ...g,
        fadeTo: '#a9b9c1',
      }),
      face('seams', seams, adjust(steel, -0.12), g),
      face('rail', [frontLoop(-1.2, 1.2, 0.92, 0.98, look.back - 0.1)], '#e4dccb', g),
      face('light', [floorLoop(-0.7, 0.7, -0.6, 0.8, look.height - 0.02)], '#fff6e0', {
        layer: 'ground',
        tone: 'glow',
      }),
      ...buttons(look.half),
      ...backPanel(look.back - 0.05),
      ...landing(rng.pick(['#8f7f6a', '#6f7f86', '#96806f']), steel),
    ],
    practicals: [lamp(0, 2.3, 0.2, 3, 0.5, '#fff0d0')],
    floor: [-0.8, 0.8, -0.7, 0.6],
  });
}

/** The panel of buttons on the side wall, one of them lit. */
function buttons(half: number): FacePiece[] {
  const x = half - 0.02;
  const dot = (i: number) => sideLoop(x - 0.01, 1 + i * 0.12, 1.07 + i * 0.12, -0.35, -0.28);
  const look = { layer: 'ground', normal: LEFTWARD } as const;
  return [
    face('panel', [sideLoop(x, 0.9, 1.85, -0.45, -0.18)], '#3a3f45', look),
    face('buttons', [0, 1, 2, 4, 5, 6].map(dot), '#d9dde0', look),
    face('lit button', [dot(3)], '#ffb347', { ...look, tone: 'glow' }),
  ];
}

/** On the back wall too, where most shots look: the floor on a display with its arrow, and two rows of buttons. */
function backPanel(z: number): FacePiece[] {
  const dots = [-0.86, 0.74].flatMap((x) =>
    Array.from({ length: 14 }, (_, i) => ({ u: x + (i % 2) * 0.12, v: 1.16 + Math.floor(i / 2) * 0.125 })),
  );
  const dot = ({ u, v }: { u: number; v: number }, r = 0.04) => roundLoop(u, v, z - 0.02, r, r, 12);
  const lit = dots.filter((_, i) => i === 5 || i === 19);
  return [
    face(
      'panels',
      [frontLoop(-0.95, -0.65, 1.06, 2.04, z), frontLoop(0.65, 0.95, 1.06, 2.04, z)],
      '#8b959b',
      g,
    ),
    face(
      'buttons',
      dots.map((d) => dot(d)),
      '#e8ecee',
      g,
    ),
    face(
      'lit buttons',
      lit.map((d) => dot(d, 0.045)),
      '#ffb347',
      { ...g, tone: 'glow' },
    ),
    face('display', [frontLoop(-0.3, 0.3, 2.02, 2.28, z - 0.01)], '#1d2024', g),
    face(
      'floor shown',
      [
        [vec3(-0.2, 2.08, z - 0.02), vec3(-0.06, 2.08, z - 0.02), vec3(-0.13, 2.22, z - 0.02)],
        frontLoop(0.04, 0.17, 2.2, 2.23, z - 0.02),
        frontLoop(0.14, 0.17, 2.07, 2.23, z - 0.02),
      ],
      '#ff8a3d',
      { ...g, tone: 'glow' },
    ),
  ];
}

/** The wall of the landing with the open doorway, the doors' edges, and the floor shown above. */
function landing(wall: string, steel: string): FacePiece[] {
  const z = -1.1;
  const [w, h, top] = [1.08, 2.15, 3.2];
  const sheet = (x0: number, x1: number, y0: number, y1: number, out = 0) =>
    frontLoop(x0, x1, y0, y1, z - out);
  return [
    ground('landing', [floorLoop(-16, 16, -14, z)], adjust(wall, -0.12)),
    // Each side of its own: what would stand before somebody near the camera goes, and the other stays.
    ...[sheet(-16, -w, 0, top), sheet(w, 16, 0, top), sheet(-w, w, h, top)].map((one) =>
      face('landing wall', [one], wall, { normal: NEARWARD }),
    ),
    ...[sheet(-w, -w + 0.16, 0, h, -0.03), sheet(w - 0.16, w, 0, h, -0.03)].map((one) =>
      face('door', [one], steel, { normal: NEARWARD }),
    ),
    ...[
      sheet(-w - 0.14, -w, 0, h + 0.14, 0.02),
      sheet(w, w + 0.14, 0, h + 0.14, 0.02),
      sheet(-w, w, h, h + 0.14, 0.02),
    ].map((one) => face('door frame', [one], adjust(steel, -0.14), { normal: NEARWARD })),
    face('reveal', [sideLoop(-w, 0, h, z, z + 0.2)], adjust(steel, -0.1), { normal: RIGHTWARD }),
    face('reveal', [sideLoop(w, 0, h, z, z + 0.2)], adjust(steel, -0.1), { normal: LEFTWARD }),
    face('floor number', [sheet(-0.2, 0.2, h + 0.28, h + 0.46, 0.03)], '#24272b', { normal: NEARWARD }),
    face(
      'floor number',
      [sheet(-0.12, -0.06, h + 0.32, h + 0.42, 0.04), sheet(0.02, 0.12, h + 0.32, h + 0.42, 0.04)],
      '#ff9a4d',
      { normal: NEARWARD, tone: 'glow' },
    ),
    face('call button', [sheet(w + 0.32, w + 0.4, 1.05, 1.13, 0.03)], '#ffb347', {
      normal: NEARWARD,
      tone: 'glow',
    }),
  ];
}
