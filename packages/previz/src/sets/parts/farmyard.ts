/** Barns, silos, fences, hay: metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { GroupPiece } from '../../model/set.ts';
import { face, group, type Solids } from '../kit/faces.ts';
import { facingPlane, NEARWARD, onPlane, wallLoop } from '../kit/loops.ts';
import { block, box, cylinder, frontGableRoof } from '../kit/solids.ts';
import { LIT_PANE } from './openings.ts';

/** A red barn with its gable and white-braced doors to the camera. */
export function barn(x: number, z: number, w: number, d: number, lit: boolean, red = '#9c4238'): GroupPiece {
  const h = 4.4;
  const e = { x: [x - w / 2, x + w / 2], y: [0, h], z: [z, z + d] } as const;
  const p = facingPlane(x, z);
  const white = '#efe6d6';
  const brace = (u0: number, u1: number) => [
    [
      onPlane(p, u0, 0.1, 0.05),
      onPlane(p, u0 + 0.2, 0.1, 0.05),
      onPlane(p, u1, 2.9, 0.05),
      onPlane(p, u1 - 0.2, 2.9, 0.05),
    ],
    [
      onPlane(p, u1 - 0.2, 0.1, 0.05),
      onPlane(p, u1, 0.1, 0.05),
      onPlane(p, u0 + 0.2, 2.9, 0.05),
      onPlane(p, u0, 2.9, 0.05),
    ],
  ];
  const edges = [-1.5, -0.09, 1.41].map((u) => wallLoop(p, u, u + 0.13, 0, 3, 0.05));
  const boards = Array.from({ length: Math.floor(w / 0.5) }, (_, i) =>
    wallLoop(p, -w / 2 + i * 0.5, -w / 2 + i * 0.5 + 0.04, 0, h, 0.01),
  );
  const [gable, left, right, verge] = roofOf(frontGableRoof(e, 2.9, '#5b5552', adjust(red, 0.02), 0.45));
  return group('barn', vec3(x, 0, z + d / 2), [
    ...left,
    ...right,
    ...box('walls', e, red),
    face('boards', boards, adjust(red, -0.05), { normal: NEARWARD }),
    ...gable,
    ...verge,
    face('doors', [wallLoop(p, -1.5, 1.5, 0, 3, 0.03)], adjust(red, -0.04), { normal: NEARWARD }),
    face(
      'braces',
      [...brace(-1.4, 0), ...brace(0, 1.4), ...edges, wallLoop(p, -1.5, 1.54, 2.9, 3.05, 0.05)],
      white,
      { normal: NEARWARD },
    ),
    face('hatch', [wallLoop(p, -0.6, 0.6, 4.3, 5.5, 0.03)], lit ? LIT_PANE : '#4a3330', {
      normal: NEARWARD,
      tone: lit ? 'glow' : 'body',
    }),
  ]);
}

function roofOf(faces: ReturnType<typeof frontGableRoof>) {
  return [faces.slice(0, 1), faces.slice(1, 2), faces.slice(2, 3), faces.slice(3)] as const;
}

export const silo = (r: number, h: number, colour = '#c3c5c4'): Solids => [
  cylinder('silo', [r, r], [0, h], colour, { sides: 14 }),
  cylinder('dome', [r, r * 0.5], [h, h + r * 0.55], adjust(colour, -0.06), { sides: 14 }),
];

export const hayBale = (): Solids => [
  block('bale', [1.1, 0.6, 0.7], '#d2b05a', { top: '#e0c374' }),
  face(
    'twine',
    [-0.3, 0.25].map((x) => [
      vec3(x, 0, -0.355),
      vec3(x + 0.04, 0, -0.355),
      vec3(x + 0.04, 0.6, -0.355),
      vec3(x, 0.6, -0.355),
    ]),
    '#a3843c',
    { normal: NEARWARD },
  ),
];

/** A post-and-rail fence across the view. */
export function fence(x0: number, x1: number, z: number, colour: string, h = 1.1): GroupPiece[] {
  const [a, b] = [Math.min(x0, x1), Math.max(x0, x1)];
  const p = facingPlane(0, z);
  const posts = Array.from({ length: Math.floor((b - a) / 2) + 1 }, (_, i) =>
    wallLoop(p, a + i * 2 - 0.07, a + i * 2 + 0.07, 0, h + 0.1, 0.05),
  );
  const rails = [0.35, 0.62, 0.88].map((k) => wallLoop(p, a, b, h * k, h * k + 0.1, 0.02));
  return [
    group('fence', vec3((a + b) / 2, 0, z), [
      face('rails', rails, adjust(colour, -0.03), { normal: NEARWARD }),
      face('posts', posts, colour, { normal: NEARWARD }),
    ]),
  ];
}

/** A white picket fence. */
export function pickets(x0: number, x1: number, z: number, colour = '#eeeae0'): GroupPiece {
  const p = facingPlane(0, z);
  const n = Math.floor((x1 - x0) / 0.2);
  const pales = Array.from({ length: n }, (_, i) => {
    const u = x0 + i * 0.2;
    return [
      onPlane(p, u, 0.06, 0.03),
      onPlane(p, u + 0.11, 0.06, 0.03),
      onPlane(p, u + 0.11, 0.85, 0.03),
      onPlane(p, u + 0.055, 0.95, 0.03),
      onPlane(p, u, 0.85, 0.03),
    ];
  });
  return group('picket fence', vec3((x0 + x1) / 2, 0, z), [
    face('rails', [wallLoop(p, x0, x1, 0.25, 0.33), wallLoop(p, x0, x1, 0.65, 0.73)], adjust(colour, -0.06), {
      normal: NEARWARD,
    }),
    face('pales', pales, colour, { normal: NEARWARD }),
  ]);
}

/** An upright post-and-bar railing across the view. */
export function railing(
  x0: number,
  x1: number,
  z: number,
  colour: string,
  h = 1.05,
  bars = true,
): GroupPiece {
  const p = facingPlane(0, z);
  const n = Math.floor((x1 - x0) / 0.16);
  const loops = bars
    ? Array.from({ length: n }, (_, i) => wallLoop(p, x0 + i * 0.16, x0 + i * 0.16 + 0.025, 0.1, h, 0))
    : [];
  const posts = Array.from({ length: Math.floor((x1 - x0) / 2) + 1 }, (_, i) =>
    wallLoop(p, x0 + i * 2 - 0.05, x0 + i * 2 + 0.05, 0, h, 0.02),
  );
  return group('railing', vec3((x0 + x1) / 2, 0, z), [
    face('bars', [...loops, wallLoop(p, x0, x1, 0.1, 0.15)], colour, { normal: NEARWARD }),
    face('posts', [...posts, wallLoop(p, x0, x1, h - 0.03, h + 0.05, 0.04)], adjust(colour, 0.04), {
      normal: NEARWARD,
    }),
  ]);
}
