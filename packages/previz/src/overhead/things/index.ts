/** Any thing from straight above: by its own plan, by that of its kin, or as its ordinary drawing laid flat. */
import { areaOf, flatten } from '../../art/path/flatten.ts';
import { box, circle } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import type { Drawable } from '../../model/drawable.ts';
import type { Drawing } from '../../model/drawing.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { moved, type Paint, type Plan, type PlanMaker } from '../plan.ts';
import { FURNITURE } from './furniture.ts';
import { LAID } from './laid.ts';
import { crown } from './outdoors/plants.ts';
import { flatRoof, gable } from './outdoors/roofs.ts';
import { OUTDOORS } from './outdoors.ts';
import { VEHICLES } from './vehicles.ts';

const MAKERS: ReadonlyMap<string, PlanMaker> = new Map(
  [FURNITURE, VEHICLES, LAID, OUTDOORS].flatMap((family) =>
    Object.entries(family).flatMap(([ids, maker]) => ids.split(' ').map((id) => [id, maker] as const)),
  ),
);

/** The maker of an id, or of what its last words name: 'old-wooden-desk' is a desk. */
export function makerOf(id: string): PlanMaker | undefined {
  const words = id.split('-');
  for (let i = 0; i < words.length; i++) {
    const maker = MAKERS.get(words.slice(i).join('-'));
    if (maker) return maker;
  }
  return undefined;
}

/** Large, and thin: they lie on the floor. */
const FLAT =
  /canvas|painting|picture|poster|banner|flag|sign$|mirror|door|net$|hammock|ladder|guitar|cello|sword|spear|rifle|oar/;

/** Lower things than this, metres, lie down when nobody says how they are seen from above. */
const LIES = 0.75;

/** The colour that most of a drawing has. */
export function mainColour(drawing: Drawing): string {
  const areas = new Map<string, number>();
  for (const s of drawing.shapes) {
    if (s.fill === null || s.tone === 'line' || s.tone === 'glow') continue;
    const area = flatten(s.d).reduce((sum, loop) => sum + areaOf(loop), 0) * (s.opacity ?? 1);
    areas.set(s.fill, (areas.get(s.fill) ?? 0) + area);
  }
  return [...areas].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '#9a8f80';
}

export function thingFromAbove(drawable: Drawable, paint: Paint, draw: () => Drawing): Plan {
  const maker = makerOf(drawable.id);
  if (maker) return maker(paint);
  const drawing = draw();
  const { category, height } = drawable;
  const colour = paint.colour ?? mainColour(drawing);
  if (category === 'building' && height > 2) {
    const across = Math.min(2400, Math.max(500, paint.breadth));
    return height > 14
      ? flatRoof(colour, across, across * 0.8, 2000, paint)
      : gable(colour, across, across * 0.72);
  }
  if (category === 'plant' && height > 1.2) return crown(colour, Math.max(60, paint.breadth * 0.5), paint);
  if (
    FLAT.test(drawable.id) ||
    height <= LIES ||
    drawable.placement === 'surface' ||
    drawable.placement === 'wall'
  )
    return laidFlat(drawing);
  if (category === 'vehicle') return hull(colour, Math.max(paint.breadth, 120), paint.height);
  return standing(colour, Math.min(paint.breadth, paint.height), paint.height);
}

/** Its ordinary drawing as it lies on its side, seen whole. */
export function laidFlat(drawing: Drawing): Plan {
  const { x, y, width, height } = drawing.bounds;
  return {
    shapes: moved(drawing.shapes, -(x + width / 2), -(y + height / 2)),
    long: width,
    wide: height,
    tall: Math.min(width, height) * 0.2,
  };
}

const hull = (colour: string, long: number, tall: number): Plan => {
  const w = long * 0.42;
  return {
    shapes: [
      shape('hull', box(-long / 2, -w / 2, long, w, w * 0.4), colour, 'body', { form: true }),
      shape(
        'deck',
        box(-long * 0.4, -w * 0.32, long * 0.7, w * 0.64, w * 0.24),
        adjust(colour, 0.07),
        'body',
        { form: true },
      ),
      shape('glass', box(long * 0.16, -w * 0.26, long * 0.14, w * 0.52, w * 0.1), '#33424f'),
    ],
    long,
    wide: w,
    tall,
    seats: [{ x: 0, y: 0, turn: 0, as: 'hidden' }],
  };
};

/** Something upright of which one sees the top. */
const standing = (colour: string, across: number, tall: number): Plan => {
  const r = Math.max(14, across / 2);
  return {
    shapes: [
      shape('top', circle(0, 0, r), colour, 'body', { form: true }),
      stroke('rim', circle(0, 0, r * 0.8), adjust(colour, -0.08), r * 0.05),
      shape('top', circle(-r * 0.1, -r * 0.1, r * 0.5), adjust(colour, 0.06), 'body', { form: true }),
    ],
    long: 2 * r,
    wide: 2 * r,
    tall,
    outline: circle(0, 0, r),
  };
};
