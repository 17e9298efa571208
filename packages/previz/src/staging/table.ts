import type { Piece, SetDesign } from '../model/set.ts';
import { isTabletop } from '../sets/index.ts';
import type { Slot } from './arrange.ts';
import { pieceOf } from './dressing.ts';
import { onStage, type ViewPoint } from './view-point.ts';

/** A table put under small things that the prompt puts into a room. */
export interface SupportTable {
  /** Metres. */
  readonly height: number;
  readonly width: number;
  readonly depth: number;
}

/** Things taller than this, metres, stand on the floor. */
const TABLE_THING = 0.62;

/** A table when everything on the main plane is small and belongs on a surface; null where there is one, or none fits. */
export function tableFor(slots: readonly Slot[], set: SetDesign): SupportTable | null {
  if (!set.indoor || isTabletop(set.setting) || set.setting === 'studio') return null;
  const small = slots.every(
    ({ unit, plane }) =>
      plane !== 'main' ||
      (unit.parts.every((p) => !p.performer?.look) &&
        unit.lead.drawable?.kind === 'thing' &&
        unit.lead.drawable.placement !== 'floor' &&
        unit.lead.drawable.height <= TABLE_THING),
  );
  if (!small) return null;
  const right = Math.max(...slots.map((s) => s.x + s.unit.extent.right));
  const left = Math.min(...slots.map((s) => s.x + s.unit.extent.left));
  const rows = slots.some((s) => s.row > 0.3);
  return { height: 0.75, width: Math.max(1.6, (right - left) * 1.5), depth: rows ? 1.7 : 0.8 };
}

export function tablePiece(table: SupportTable, view: ViewPoint, seed: number): Piece {
  // behind all that stands on it, or it would be painted over them
  const at = onStage(view, 0, view.depth + table.depth / 2 - (table.depth > 1 ? 0.1 : 0.2), 0);
  const { depth: deep, ...size } = table;
  return pieceOf({ kind: 'table', x: 0, facing: 0, ...size, deep }, at, view.camera.yaw, seed);
}
