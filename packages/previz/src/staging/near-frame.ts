/** Where things near the camera and those far behind them lie in the picture. */
import type { FrameSize, Framing } from './frame-size.ts';
import type { NearPlan } from './near-plan.ts';
import type { Slot } from './slot.ts';
import { held, spanOf } from './slot-spans.ts';
import { heightOf, middleOf, widthOf } from './unit.ts';

/** Parts of the frame's width and height. */
interface Region {
  /** Most that its things measure. */
  readonly width: number;
  readonly height: number;
  /** Where their feet are. */
  readonly foot: number;
}

interface Layout {
  readonly far: Region;
  /** Of one side's near ones. */
  readonly near: Region;
  /** The far ones are drawn at most at this part of the near ones' scale. */
  readonly farther: number;
  readonly horizon: number;
}

const LAYOUTS: Readonly<Record<NearPlan['side'], Layout>> = {
  beside: {
    far: { width: 0.58, height: 0.56, foot: 0.72 },
    near: { width: 0.28, height: 0.34, foot: 0.91 },
    farther: 0.62,
    horizon: 0.46,
  },
  before: {
    far: { width: 0.7, height: 0.6, foot: 0.72 },
    near: { width: 0.32, height: 0.34, foot: 0.92 },
    farther: 0.62,
    horizon: 0.46,
  },
  below: {
    far: { width: 0.8, height: 0.42, foot: 0.53 },
    near: { width: 0.5, height: 0.36, foot: 0.93 },
    farther: 0.42,
    horizon: 0.34,
  },
  above: {
    far: { width: 0.78, height: 0.42, foot: 0.87 },
    near: { width: 0.4, height: 0.25, foot: 0.39 },
    farther: 0.62,
    horizon: 0.62,
  },
};

/** Said to be in the foreground: large, at the frame's foot. */
const FOREGROUND: Layout = {
  far: { width: 0.8, height: 0.66, foot: 0.8 },
  near: { width: 0.42, height: 0.48, foot: 0.95 },
  farther: 0.62,
  horizon: 0.42,
};

/** Free margin at the frame's sides. */
const MARGIN = 0.045;
/** What is before others hides at most this part of their width, and half of its own. */
const BEFORE = 0.14;
/** Gap between neighbours of a near row, a part of their width. */
const GAP = 0.2;
/** The lowest that a foot on the ground comes, a part of the height. */
const LOWEST = 0.94;

const isNear = (s: Slot): boolean => s.plane === 'near';

export interface Laid {
  readonly slots: readonly Slot[];
  readonly framing: Framing;
}

/** Near and far ones in the frame, each at its own scale and place. */
export function laidInDepth(slots: readonly Slot[], plan: NearPlan, frame: FrameSize): Laid {
  const { width: W, height: H } = frame;
  const layout = plan.foreground ? FOREGROUND : LAYOUTS[plan.side];
  const first = slots.findIndex((s) => !isNear(s));
  const left = slots.filter((s, i) => isNear(s) && i < first);
  const right = slots.filter((s, i) => isNear(s) && i > first);
  const rows = plan.side === 'beside' ? [left, right].filter((r) => r.length > 0) : [[...left, ...right]];
  const fits = rows.map((row) =>
    fitOf(widthOfRow(row), heightOfRow(row), layout.near, frame, row.length > 1),
  );
  const far = held(slots);
  const span = spanOf(far);
  const low = Math.min(0, ...far.map((s) => s.unit.extent.bottom * s.shrink));
  const tall = Math.max(...far.map((s) => s.unit.extent.top * s.shrink)) - low;
  const wide = span.right - span.left;
  const room = rows.length > 1 ? 0.98 - 2 * layout.near.width : layout.far.width;
  const near = Math.min(...fits);
  const scale = Math.min(
    fitOf(wide, tall, { ...layout.far, width: room }, frame, false),
    layout.farther * near,
  );
  const nearness = near / scale;
  const half = (wide * scale) / 2 / W;
  const side = rows.length > 1 ? 0 : left.length > 0 ? 1 : -1;
  const centre = (0.5 + side * asideOf(half, layout, plan)) * W - middleOf(span) * scale;
  const ground = layout.far.foot + (low * scale) / H;
  const onGround = Math.min(LOWEST, ground + (ground - layout.horizon) * (nearness - 1));
  const foot = plan.on === 'ground' && plan.side !== 'below' ? onGround : layout.near.foot;
  const horizon = plan.on === 'ground' ? ground - (foot - ground) / (nearness - 1) : layout.horizon;
  const placed = slots.map((slot): Slot => {
    const row = rows.find((r) => r.includes(slot));
    if (!row) return slot;
    const x = startOf(row, left.includes(slot), { span, scale, near, centre, plan, W });
    return { ...slot, x: (x + offsetIn(row, slot) * near - centre) / scale, shrink: nearness, foot };
  });
  return { slots: placed, framing: { scale, foot: ground * H, centre, horizon } };
}

/** Pixels per metre at which something fits its region; a row of several may be a little wider. */
const fitOf = (
  wide: number,
  tall: number,
  region: Region,
  { width, height }: FrameSize,
  row: boolean,
): number => Math.min(((row ? 1.3 : 1) * region.width * width) / wide, (region.height * height) / tall);

/** Parts of the width that the far ones' middle lies beside the frame's, away from the near ones. */
function asideOf(half: number, { near }: Layout, { side }: NearPlan): number {
  if (side === 'before') return 0.06;
  if (side !== 'beside') return 0;
  return Math.max(0.05, Math.min(0.5 - MARGIN - half, MARGIN + near.width + half - 0.4));
}

/** Screen x where a row of near ones begins. */
function startOf(
  row: readonly Slot[],
  left: boolean,
  {
    span,
    scale,
    near,
    centre,
    plan,
    W,
  }: {
    readonly span: { readonly left: number; readonly right: number };
    readonly scale: number;
    readonly near: number;
    readonly centre: number;
    readonly plan: NearPlan;
    readonly W: number;
  },
): number {
  const [from, to] = [centre + span.left * scale, centre + span.right * scale];
  const inwards = BEFORE * (to - from);
  const beside = left ? (MARGIN * W + from) / 2 : (to + (1 - MARGIN) * W) / 2;
  const before = left ? from + inwards : to - inwards;
  const at = plan.side === 'beside' ? beside : plan.side === 'before' ? before : (from + to) / 2;
  const wide = widthOfRow(row) * near;
  return Math.min(Math.max(at - wide / 2, MARGIN * W), Math.max(MARGIN * W, (1 - MARGIN) * W - wide));
}

const bare = (row: readonly Slot[]): number => row.reduce((w, s) => w + widthOf(s.unit.extent), 0);
const gapOf = (row: readonly Slot[]): number => (GAP * bare(row)) / row.length;
const widthOfRow = (row: readonly Slot[]): number => bare(row) + gapOf(row) * (row.length - 1);
const heightOfRow = (row: readonly Slot[]): number => Math.max(...row.map((s) => heightOf(s.unit.extent)));

/** Metres from a row's left end to the foot of one of it. */
function offsetIn(row: readonly Slot[], slot: Slot): number {
  const before = row.slice(0, row.indexOf(slot));
  return bare(before) + gapOf(row) * before.length - slot.unit.extent.left;
}
