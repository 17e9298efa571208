/** What a room's walls have of their time: papers, friezes, hangings, strips of light. Metres. */
import type { Era } from '../../model/place-state.ts';
import type { FacePiece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { face } from '../kit/faces.ts';
import { type Loop, onPlane, wallLoop } from '../kit/loops.ts';
import type { Wall } from '../states/shell.ts';

type Papering = (wall: Wall, rng: Rng) => FacePiece[];

const OUT = 0.012;

/** Spots of a grid over a wall between two heights, every other row shifted. */
function grid(
  { width, height }: Wall,
  [du, dv]: readonly [number, number],
  from = 0,
  to = height,
): [number, number][] {
  const rows = Math.floor((to - from) / dv);
  const columns = Math.floor(width / du);
  return Array.from({ length: rows }, (_, r) => r).flatMap((r) =>
    Array.from({ length: columns }, (_, c): [number, number] => [
      (c + 0.5 + (r % 2) * 0.5) * du,
      from + (r + 0.5) * dv,
    ]).filter(([u]) => u < width - du * 0.3),
  );
}

const ring = ({ plane }: Wall, u: number, v: number, r: number, out: number, n = 14): Loop =>
  Array.from({ length: n }, (_, i) =>
    onPlane(plane, u + Math.cos((i / n) * 6.283) * r, v + Math.sin((i / n) * 6.283) * r, out),
  );

/** Fans of gold in a band under the ceiling. */
const fans: Papering = (wall) => {
  const [n, v] = [Math.max(4, Math.round(wall.width / 0.55)), wall.height - 0.62];
  const step = wall.width / n;
  const look = { normal: wall.plane.normal };
  const blades = Array.from({ length: n }, (_, i) => (i + 0.5) * step).flatMap((u) =>
    [-1, -0.5, 0, 0.5, 1].map(
      (k): Loop => [
        onPlane(wall.plane, u, v, OUT + 0.01),
        onPlane(
          wall.plane,
          u + Math.sin(k * 1.25 - 0.14) * step * 0.48,
          v + Math.cos(k * 1.25 - 0.14) * 0.4,
          OUT + 0.01,
        ),
        onPlane(
          wall.plane,
          u + Math.sin(k * 1.25 + 0.14) * step * 0.48,
          v + Math.cos(k * 1.25 + 0.14) * 0.4,
          OUT + 0.01,
        ),
      ],
    ),
  );
  return [
    face('frieze', [wallLoop(wall.plane, 0, wall.width, v - 0.08, v + 0.5, OUT)], '#2c3a3a', look),
    face(
      'frieze',
      [...blades, wallLoop(wall.plane, 0, wall.width, v - 0.12, v - 0.06, OUT + 0.012)],
      '#cfa85a',
      look,
    ),
  ];
};

/** A paper of small lozenges over a dark dado. */
const damask: Papering = (wall) => {
  const look = { normal: wall.plane.normal };
  const motif = grid(wall, [0.44, 0.42], 1.05).map(
    ([u, v]): Loop => [
      onPlane(wall.plane, u - 0.09, v, OUT),
      onPlane(wall.plane, u, v + 0.15, OUT),
      onPlane(wall.plane, u + 0.09, v, OUT),
      onPlane(wall.plane, u, v - 0.15, OUT),
    ],
  );
  return [
    face('wallpaper', motif, '#4a2226', { ...look, opacity: 0.42 }),
    face('dado', [wallLoop(wall.plane, 0, wall.width, 0, 0.95, OUT)], '#4b3020', look),
    face('dado rail', [wallLoop(wall.plane, 0, wall.width, 0.95, 1.05, OUT + 0.01)], '#6a4630', look),
  ];
};

/** A stripe along the wall with stars of the atomic age. */
const atoms: Papering = (wall) => {
  const look = { normal: wall.plane.normal };
  const star = ([u, v]: readonly [number, number]): Loop[] =>
    [0, 0.785, 1.571, 2.356].map((a): Loop => {
      const [c, s] = [Math.cos(a), Math.sin(a)];
      const r = a % 1.571 < 0.1 ? 0.17 : 0.11;
      return [
        onPlane(wall.plane, u - c * r, v - s * r, OUT),
        onPlane(wall.plane, u - s * 0.012, v + c * 0.012, OUT),
        onPlane(wall.plane, u + c * r, v + s * r, OUT),
        onPlane(wall.plane, u + s * 0.012, v - c * 0.012, OUT),
      ];
    });
  return [
    face('wallpaper', grid(wall, [1, 0.8], 1.2).flatMap(star), '#d9695f', { ...look, opacity: 0.6 }),
    face('dado', [wallLoop(wall.plane, 0, wall.width, 0, 0.9, OUT)], '#7fb8ac', look),
    face('dado rail', [wallLoop(wall.plane, 0, wall.width, 0.9, 0.97, OUT + 0.01)], '#f4efe2', look),
  ];
};

/** A paper of great rings in orange and brown. */
const rings: Papering = (wall) => {
  const look = { normal: wall.plane.normal };
  const spots = grid(wall, [0.78, 0.78], 0.1);
  return [
    face(
      'wallpaper',
      spots.map(([u, v]) => ring(wall, u, v, 0.34, OUT)),
      '#c9702c',
      { ...look, opacity: 0.75 },
    ),
    face(
      'wallpaper',
      spots.map(([u, v]) => ring(wall, u, v, 0.24, OUT + 0.004)),
      '#e3b04b',
      { ...look, opacity: 0.85 },
    ),
    face(
      'wallpaper',
      spots.map(([u, v]) => ring(wall, u, v, 0.12, OUT + 0.008, 10)),
      '#6e3b1f',
      { ...look, opacity: 0.85 },
    ),
  ];
};

/** Triangles and bars strewn over a wall, and a tube of light along its top. */
const shapes: Papering = (wall, rng) => {
  const look = { normal: wall.plane.normal };
  const spots = grid(wall, [0.95, 0.75], 0.7, wall.height - 0.4);
  const triangle = ([u, v]: readonly [number, number]): Loop => {
    const a = rng.between(0, 6.28);
    return [0, 2.09, 4.19].map((d) =>
      onPlane(wall.plane, u + Math.cos(a + d) * 0.14, v + Math.sin(a + d) * 0.14, OUT),
    );
  };
  const bar = ([u, v]: readonly [number, number]): Loop => {
    const a = rng.between(0, 3.14);
    const [c, s] = [Math.cos(a) * 0.17, Math.sin(a) * 0.17];
    return [
      [-1, 1],
      [1, 1],
      [1, -1],
      [-1, -1],
    ].map(([p = 0, q = 0]) => onPlane(wall.plane, u + c * p - s * 0.13 * q, v + s * p + c * 0.13 * q, OUT));
  };
  return [
    face('wallpaper', spots.filter((_, i) => i % 3 === 0).map(triangle), '#ff5fa2', {
      ...look,
      opacity: 0.7,
    }),
    face('wallpaper', spots.filter((_, i) => i % 3 === 1).map(bar), '#37c6d0', { ...look, opacity: 0.7 }),
    face('wallpaper', spots.filter((_, i) => i % 3 === 2).map(triangle), '#f4d03f', {
      ...look,
      opacity: 0.7,
    }),
    face(
      'neon tube',
      [wallLoop(wall.plane, 0, wall.width, wall.height - 0.2, wall.height - 0.15, OUT + 0.02)],
      '#ff4fa8',
      { ...look, tone: 'glow' },
    ),
  ];
};

/** Hangings with a device on them. */
const hangings: Papering = (wall, rng) => {
  const look = { normal: wall.plane.normal };
  const n = Math.max(1, Math.floor(wall.width / 2.6));
  const [top, low] = [wall.height - 0.35, Math.max(0.9, wall.height - 2.1)];
  const us = Array.from({ length: n }, (_, i) => ((i + 0.5) / n) * wall.width);
  const cloth = (u: number): Loop => [
    onPlane(wall.plane, u - 0.42, top, OUT),
    onPlane(wall.plane, u + 0.42, top, OUT),
    onPlane(wall.plane, u + 0.42, low + 0.25, OUT),
    onPlane(wall.plane, u, low, OUT),
    onPlane(wall.plane, u - 0.42, low + 0.25, OUT),
  ];
  const fill = rng.pick(['#7a2f38', '#2f4a7a', '#3f6b3f']);
  return [
    face('banner', us.map(cloth), fill, look),
    face(
      'banner',
      us.map((u) => ring(wall, u, (top + low) / 2 + 0.1, 0.2, OUT + 0.006)),
      '#d7b45a',
      look,
    ),
    face(
      'banner pole',
      us.map((u) => wallLoop(wall.plane, u - 0.5, u + 0.5, top - 0.02, top + 0.04, OUT + 0.01)),
      '#4a3526',
      look,
    ),
  ];
};

/** Panels with lines of cold light between them. */
const lines: Papering = (wall) => {
  const look = { normal: wall.plane.normal };
  const n = Math.max(2, Math.round(wall.width / 1.7));
  const us = Array.from({ length: n - 1 }, (_, i) => ((i + 1) / n) * wall.width);
  return [
    face('panel', [wallLoop(wall.plane, 0, wall.width, 0, 0.5, OUT)], '#b8c4cc', look),
    face(
      'panel joints',
      us.map((u) => wallLoop(wall.plane, u - 0.012, u + 0.012, 0.5, wall.height, OUT)),
      '#93a3ad',
      look,
    ),
    face(
      'light strip',
      [
        wallLoop(wall.plane, 0, wall.width, 0.5, 0.56, OUT + 0.01),
        wallLoop(wall.plane, 0, wall.width, wall.height - 0.3, wall.height - 0.22, OUT + 0.01),
      ],
      '#63e6f5',
      { ...look, tone: 'glow' },
    ),
  ];
};

export const PAPERS: Readonly<Record<Era, Papering>> = {
  medieval: hangings,
  victorian: damask,
  twenties: fans,
  fifties: atoms,
  seventies: rings,
  eighties: shapes,
  future: lines,
};
