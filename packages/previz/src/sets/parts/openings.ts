/** Windows and doors on walls: a frame, panes that glow when lit, a sill. Works on any wall plane. */
import { adjust } from '../../colour/oklch.ts';
import type { FacePiece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { type FaceLook, face } from '../kit/faces.ts';
import { type Loop, onPlane, type Plane, wallLoop } from '../kit/loops.ts';

export const PANE = '#6f8698';
export const LIT_PANE = '#ffd489';

export interface WindowGrid {
  readonly plane: Plane;
  /** Along the wall, metres. */
  readonly from: number;
  readonly to: number;
  /** Sill height of the lowest row. */
  readonly base: number;
  readonly rows: number;
  readonly storey: number;
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  readonly frame: string;
  readonly pane?: string;
  readonly lit: boolean;
  /** Share of windows that are lit, default 0.45. */
  readonly share?: number;
  readonly look?: FaceLook;
}

/** A grid of like windows: four faces however many windows there are. */
export function windowGrid(grid: WindowGrid, rng: Rng): FacePiece[] {
  const { plane, from, to, base, rows, storey, columns, width, height, look = {} } = grid;
  const frames: Loop[] = [];
  const sills: Loop[] = [];
  const dark: Loop[] = [];
  const glowing: Loop[] = [];
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const u = from + ((c + 0.5) * (to - from)) / columns;
      const v = base + r * storey;
      frames.push(
        wallLoop(plane, u - width / 2 - 0.1, u + width / 2 + 0.1, v - 0.08, v + height + 0.12, 0.02),
      );
      sills.push(wallLoop(plane, u - width / 2 - 0.2, u + width / 2 + 0.2, v - 0.2, v - 0.06, 0.08));
      const panes = grid.lit && rng.chance(grid.share ?? 0.45) ? glowing : dark;
      panes.push(
        wallLoop(plane, u - width / 2, u - 0.03, v, v + height, 0.04),
        wallLoop(plane, u + 0.03, u + width / 2, v, v + height, 0.04),
      );
    }
  const normal = plane.normal;
  return [
    face('window frames', frames, grid.frame, { normal, ...look }),
    face('window panes', dark, grid.pane ?? PANE, { normal, tone: 'body', ...look }),
    ...(glowing.length > 0
      ? [face('lit windows', glowing, LIT_PANE, { ...look, normal, tone: 'glow' })]
      : []),
    face('sills', sills, adjust(grid.frame, 0.04), { normal, ...look }),
  ].filter((f) => f.loops.length > 0);
}

/** A panelled door with a frame; u is its middle. */
export function door(
  plane: Plane,
  u: number,
  colour: string,
  frame: string,
  width = 0.95,
  height = 2.05,
  look: FaceLook = {},
): FacePiece[] {
  const normal = plane.normal;
  const panel = (a: number, b: number, c: number, d: number) =>
    wallLoop(plane, u - width / 2 + a * width, u - width / 2 + b * width, c * height, d * height, 0.04);
  return [
    face(
      'door frame',
      [wallLoop(plane, u - width / 2 - 0.1, u + width / 2 + 0.1, 0, height + 0.1, 0.02)],
      frame,
      { normal, ...look },
    ),
    face('door', [wallLoop(plane, u - width / 2, u + width / 2, 0, height, 0.03)], colour, {
      normal,
      ...look,
    }),
    face(
      'door panels',
      [
        panel(0.14, 0.46, 0.08, 0.42),
        panel(0.54, 0.86, 0.08, 0.42),
        panel(0.14, 0.46, 0.5, 0.92),
        panel(0.54, 0.86, 0.5, 0.92),
      ],
      adjust(colour, -0.05),
      { normal, ...look },
    ),
    face(
      'door handle',
      [wallLoop(plane, u + width * 0.36, u + width * 0.46, height * 0.45, height * 0.49, 0.07)],
      '#c9a65a',
      { normal, ...look },
    ),
  ];
}

/** A shop window with a stall riser, a door at one end and a name board above. */
export function shopFront(
  plane: Plane,
  from: number,
  to: number,
  colour: string,
  lit: boolean,
  look: FaceLook = {},
): FacePiece[] {
  const normal = plane.normal;
  const doorWidth = 1.1;
  const panes: Loop[] = [];
  const n = Math.max(1, Math.round((to - from - doorWidth - 0.6) / 1.6));
  const step = (to - from - doorWidth - 0.5) / n;
  for (let i = 0; i < n; i++)
    panes.push(wallLoop(plane, from + 0.2 + i * step, from + 0.1 + (i + 1) * step, 0.65, 2.35, 0.05));
  panes.push(wallLoop(plane, to - doorWidth - 0.05, to - 0.25, 0.35, 2.2, 0.05));
  const goods = Array.from({ length: n }, (_, i) =>
    wallLoop(plane, from + 0.35 + i * step, from - 0.1 + (i + 1) * step, 0.65, 1.05, 0.06),
  );
  return [
    face('shop front', [wallLoop(plane, from, to, 0, 2.55, 0.03)], colour, { normal, ...look }),
    face('shop windows', panes, lit ? '#ffe0a3' : '#7d94a3', {
      ...look,
      normal,
      tone: lit ? 'glow' : 'body',
    }),
    face('goods', goods, adjust(colour, -0.14, 0.7), { normal, ...look, tone: lit ? 'glow' : 'shade' }),
    face('name board', [wallLoop(plane, from - 0.05, to + 0.05, 2.55, 3.1, 0.1)], adjust(colour, -0.08), {
      normal,
      ...look,
    }),
    face(
      'lettering',
      [wallLoop(plane, from + (to - from) * 0.3, from + (to - from) * 0.7, 2.72, 2.92, 0.12)],
      '#efe6cf',
      { normal, ...look },
    ),
  ];
}

/** A striped awning sloping out of a wall. */
export function awning(
  plane: Plane,
  from: number,
  to: number,
  top: number,
  colour: string,
  look: FaceLook = {},
): FacePiece[] {
  const reach = 1.15;
  const drop = 0.6;
  const strips = Math.max(3, Math.round((to - from) / 0.45));
  const strip = (i: number): Loop => {
    const a = from + ((to - from) * i) / strips;
    const b = from + ((to - from) * (i + 1)) / strips;
    return [
      onPlane(plane, a, top, 0.1),
      onPlane(plane, b, top, 0.1),
      onPlane(plane, b, top - drop, reach),
      onPlane(plane, a, top - drop, reach),
    ];
  };
  const valance = (i: number): Loop =>
    wallLoop(
      plane,
      from + ((to - from) * i) / strips,
      from + ((to - from) * (i + 1)) / strips,
      top - drop - 0.2,
      top - drop,
      reach,
    );
  const every = (k: number) => Array.from({ length: strips }, (_, i) => i).filter((i) => i % 2 === k);
  return [
    face(
      'awning shade',
      [
        [
          onPlane(plane, from, top - drop - 0.15, 0.05),
          onPlane(plane, to, top - drop - 0.15, 0.05),
          onPlane(plane, to, top - drop, reach),
          onPlane(plane, from, top - drop, reach),
        ],
      ],
      colour,
      { tone: 'shade', ...look },
    ),
    face('awning', every(0).map(strip), colour, { ...look }),
    face('awning', every(1).map(strip), '#f2ead9', { ...look }),
    face('valance', every(0).map(valance), adjust(colour, -0.07), { ...look }),
    face('valance', every(1).map(valance), '#d9d0be', { ...look }),
  ];
}
