/** What is far off or in the background: small and high in the picture, beside those whom it is about. */
import type { Plane } from './categories.ts';
import type { Slot } from './slot.ts';
import type { StagedUnit } from './stagecraft.ts';
import { heightOf, middleOf, widthOf } from './unit.ts';

interface Deep {
  /** Towers over the people before it. */
  readonly giant: boolean;
  readonly unit: StagedUnit;
  readonly plane: Plane | undefined;
}

/** Size on screen over that on the main plane; and the most of the height of the tallest before it, and of the frame's width. */
const DEPTHS = {
  far: { shrink: 0.3, tall: 0.5, wide: 0.24 },
  back: { shrink: 0.55, tall: 0.95, wide: 0.42 },
} as const;
/** A building in the background looms: how much, in heights of the tallest and widths of the frame, and what of it they hide. */
const LOOMING = { tall: 1.1, wide: 0.72, hidden: 0.3 };
/** A giant behind people towers over them, and they run before its feet. */
const TOWERING = { shrink: 0.55, tall: 2.3, wide: 0.8 };
/** Of the height of a frame that is as wide as the row before it. */
const ROW = 0.7;
/** Half its widths by which its middle is beside theirs. */
const OFF_MIDDLE = 0.35;
/** A building looms when it is really so many times as tall. */
const LARGE = 2;
/** Nothing is smaller than so much of the height of the tallest: one must see what it is. */
const LEAST = 0.1;
/** Farther than this, as a multiple of the main plane's distance, everything lies on the horizon. */
const HORIZON = { far: 14, back: 2.4 } as const;

const depthOf = (plane: Plane | undefined): 'far' | 'back' => (plane === 'far' ? 'far' : 'back');

/** How many times as far as the main plane such a slot is. */
export const farnessOf = ({ plane, shrink }: Slot): number =>
  Math.min(HORIZON[depthOf(plane)], Math.max(1.25, 1 / shrink));

/**
 * On the side of those on the main plane where the order has it, and clear of them; of several on one side every other
 * one on the other.
 */
export function distantSlots(
  deep: readonly Deep[],
  main: readonly Slot[],
  tallest: number,
  aspect: number,
  orderOf: (unit: StagedUnit) => number,
): Slot[] {
  const own = main.filter((s) => s.plane === 'main' || s.plane === 'scenery');
  const left = Math.min(0, ...own.map((s) => s.x + s.unit.extent.left * s.shrink));
  const right = Math.max(0, ...own.map((s) => s.x + s.unit.extent.right * s.shrink));
  const edges = { [-1]: left, 1: right } as Record<-1 | 1, number>;
  const frame = (aspect * tallest) / 0.75;
  const middle = own.reduce((sum, s) => sum + orderOf(s.unit), 0) / Math.max(1, own.length);
  const sides = deep.map(({ unit }): 1 | -1 => (orderOf(unit) < middle ? -1 : 1));
  const alike = deep.length > 1 && new Set(sides).size === 1;
  return deep.map(({ unit, plane, giant }, i) => {
    const { extent, lead } = unit;
    const built = lead.drawable?.category === 'building' && heightOf(extent) > LARGE * tallest;
    const looms = built && plane !== 'far' && own.length > 0;
    const { shrink, tall, wide } = giant
      ? TOWERING
      : looms
        ? { ...DEPTHS.back, ...LOOMING }
        : DEPTHS[depthOf(plane)];
    // Before a long row of people it is as much taller.
    const row = giant ? (ROW * (right - left)) / Math.max(1, aspect) : 0;
    const most = Math.min(
      shrink,
      Math.max(tall * tallest, row) / heightOf(extent),
      (wide * (giant ? Math.max(frame, right - left) : frame)) / widthOf(extent),
    );
    const k = Math.max(most, Math.min(1, (LEAST * tallest) / heightOf(extent)));
    const by = sides[i] ?? 1;
    const side = alike && i % 2 === 1 ? (-by as 1 | -1) : by;
    const half = (widthOf(extent) * k) / 2;
    const gap = looms ? -2 * LOOMING.hidden * half : 0.12 * tallest;
    const beside = edges[side] + side * (half + gap);
    const at = giant ? (left + right) / 2 + side * Math.min(OFF_MIDDLE * half, right) : beside;
    if (giant) return { unit, plane: 'back', x: at - middleOf(extent) * k, shrink: k, row: 0, looms: true };
    edges[side] = at + side * half;
    return { unit, plane: plane ?? 'back', x: at - middleOf(extent) * k, shrink: k, row: 0 };
  });
}
