/** Daylight for rooms without a window of the usual kind: a glazed front on the street, a band of panes under the ceiling. Metres. */
import { adjust } from '../../colour/oklch.ts';
import type { FacePiece } from '../../model/set.ts';
import { face } from '../kit/faces.ts';
import { type Plane, wallLoop } from '../kit/loops.ts';
import type { Site } from '../setting.ts';
import type { Pane } from './pane.ts';
import { behind } from './room-look.ts';
import { windowView } from './window-view.ts';

interface Glazing {
  readonly plane: Plane;
  /** Along the wall. */
  readonly from: number;
  readonly to: number;
  readonly sill: number;
  readonly head: number;
  readonly frame?: string;
  /** Bars that part it into so many panes. */
  readonly panes: number;
  /** Hills outside, not roofs. */
  readonly country?: boolean;
}

/** A band of panes in one frame. */
export function clerestory(g: Glazing, site: Site): FacePiece[] {
  const { plane, from, to, sill, head, panes, frame = '#dfe2df', country = false } = g;
  const look = { ...behind, normal: plane.normal };
  const pane: Pane = { plane, u0: from, u1: to, v0: sill, v1: head, town: !country };
  const bars = Array.from({ length: panes - 1 }, (_, i) => from + ((to - from) * (i + 1)) / panes);
  return [
    face('window frame', [wallLoop(plane, from - 0.1, to + 0.1, sill - 0.1, head + 0.1, 0.005)], frame, look),
    ...windowView(pane, site),
    ...(bars.length > 0
      ? [
          face(
            'window bars',
            bars.map((u) => wallLoop(plane, u - 0.035, u + 0.035, sill, head, 0.03)),
            frame,
            look,
          ),
        ]
      : []),
  ];
}

/** A front of glass down to the floor with a double door in its middle, and what lies before it. */
export function glassFront(g: Omit<Glazing, 'sill' | 'panes'>, site: Site): FacePiece[] {
  const { plane, from, to, head, frame = '#8b959b' } = g;
  const look = { ...behind, normal: plane.normal };
  const middle = (from + to) / 2;
  const door = Math.min(0.95, (to - from) * 0.3);
  const band = Math.min(2.15, head - 0.3);
  return [
    ...clerestory({ ...g, sill: 0.06, panes: 1, frame }, site),
    face(
      'door frame',
      [
        ...[-door, 0, door].map((u) => wallLoop(plane, middle + u - 0.04, middle + u + 0.04, 0, band, 0.04)),
        wallLoop(plane, from, to, band, band + 0.08, 0.04),
        wallLoop(plane, middle - door, middle + door, 0, 0.14, 0.04),
      ],
      frame,
      look,
    ),
    face(
      'door handles',
      [-0.14, 0.1].map((u) => wallLoop(plane, middle + u, middle + u + 0.04, 0.85, 1.35, 0.06)),
      adjust(frame, 0.2),
      look,
    ),
  ];
}
