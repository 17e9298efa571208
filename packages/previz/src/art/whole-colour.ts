import { format, type Oklch, parse } from '../colour/oklch.ts';
import type { Drawable } from '../model/drawable.ts';
import type { ArtShape } from './art-shape.ts';
import { moved, recolour, reference, repainted } from './recolour.ts';
import { shadeRange } from './shade-range.ts';

/** Parts that are what they are, whatever colour the whole is asked for. */
const KEPT =
  /eye|iris|pupil|wheel|tyre|hub|flame|fire|leaf|leaves|stem|screen|picture|face|skin|muzzle|mouth|tongue|tooth|teeth|nose|beak|bill|label|water|bread|fruit|flower|bird|text|letter|digit|number/;
/** Less chroma than this is a grey, which competes with no colour. */
const COLOURFUL = 0.06;
/** Darker than this is black ink: stripes of a bee, spots of a ladybird. */
const INK = 0.34;
/** Of all that is painted: smaller parts are details and stay. */
const LEAST_SHARE = 0.05;
/** Least difference in lightness between the main colour and a part that took it too: the drawing stays legible. */
const LEAST_APART = 0.08;

type Category = Drawable['category'];

const isGreen = ({ h, c }: Oklch) => c > COLOURFUL && h > 105 && h < 170;

/** Stripes and spots that would vanish on black are drawn in grey on it. */
const MARK_ON_BLACK = '#6a6a72';
const isDarkMark = (s: ArtShape) =>
  /stripe|spot|rosette|patch/.test(s.part) && parse(s.fill ?? s.stroke?.colour ?? '#888888').l < 0.4;

/** Whether a part would answer "what colour is it?" otherwise than the main colour does. */
function competes(s: ArtShape, total: number, category: Category): boolean {
  if (s.slot === 1 || !['body', 'shade', 'light'].includes(s.tone)) return false;
  if ((s.opacity ?? 1) < 0.5 || KEPT.test(s.part)) return false;
  const own = parse(s.fill ?? s.stroke?.colour ?? '#888888');
  if (own.c < COLOURFUL || own.l < INK || (category === 'food' && isGreen(own))) return false;
  return s.slot === 2 || s.area / total >= LEAST_SHARE;
}

/** The asked colour for a part beside the main one: darker or lighter than that, as it was before. */
function companion(own: string, from: Oklch, asked: Oklch): string {
  const target = parse(moved(own, from, asked));
  const base = Math.min(0.96, Math.max(0.25, asked.l));
  const apart = target.l - base;
  if (Math.abs(apart) >= LEAST_APART) return format(target);
  const { darker, lighter: reach } = shadeRange(asked);
  const lighter = apart > 0 ? reach >= LEAST_APART : base - darker < 0.22;
  return format({ ...target, l: base + (lighter ? LEAST_APART : -LEAST_APART) });
}

/**
 * Shapes in one asked colour: the main group takes it, and so do, a shade darker or lighter, the parts that would compete
 * with it: the red roof of a blue house, the wooden handle of an orange axe. Leaves, wheels, faces, screens and what is
 * grey, black or white of itself stay.
 */
export function inWholeColour(
  shapes: readonly ArtShape[],
  colour: string,
  category: Category,
): readonly ArtShape[] {
  const main = shapes.filter((s) => s.slot === 1);
  const painted = recolour(shapes, 1, colour);
  if (category === 'plant' || main.length === 0) return painted;
  const total = shapes.reduce((sum, s) => sum + s.area, 0) || 1;
  const from = reference(main);
  const asked = parse(colour);
  return painted.map((s) =>
    asked.l < INK && isDarkMark(s)
      ? repainted(s, () => MARK_ON_BLACK, asked)
      : competes(s, total, category)
        ? repainted(s, (own) => companion(own, from, asked), asked)
        : s,
  );
}
