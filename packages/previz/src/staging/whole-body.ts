/** Animals that are drawn in one pose only act with their whole body: head up, head down, off the ground, in the water. */

import type { Drawing } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import { afloat } from './in-water.ts';
import { turnedAbout } from './map-drawing.ts';
import type { Performer } from './performers.ts';
import { boundsOfShapes } from './shape-bounds.ts';
import { turnDrawing } from './turn-drawing.ts';

/** Degrees by which the head rises; negative: it goes down. */
const TIPPED: Partial<Record<PoseId, number>> = {
  'look-up': 20,
  sing: 14,
  jump: 24,
  run: -9,
  flee: -9,
  eat: -15,
  drink: -15,
};

/** Who stands upright on land lies in the water, degrees. */
const DIVING = 58;

/** Who slides over the ice does it on the belly, degrees. */
const SLIDES = /^(slide|slip|toboggan|glide|belly-slide)$/;
const ON_ITS_BELLY = 76;
/** The parts of its head, which looks where it goes, and how far that is lifted from the breast. */
const HEAD = /^(head|face|cheek|patch|beak|bill|eye|glint|crest)$/;
const LIFTED = 72;

/** Of its height, how far it is off the ground. */
const OFF: Partial<Record<PoseId, number>> = { jump: 0.5, run: 0.1, flee: 0.1 };

/** The drawing as its pose has it, where `known` is what the drawing itself shows of that. */
export function wholeBody(
  drawing: Drawing,
  p: Performer,
  known: string | null,
  underWater: boolean,
): Drawing {
  const { pose, verb } = p.mention;
  if (p.drawable?.kind === 'animal' && SLIDES.test(verb ?? '') && p.drawable.aspect < 0.8)
    return onItsBelly(drawing, p.drawable.faces === 'left' ? 1 : -1);
  if (p.drawable?.kind !== 'animal' || pose === null || known !== null) return drawing;
  if (pose === 'swim' && underWater) {
    const dive = p.drawable.aspect < 0.8 ? DIVING : 0;
    return turnDrawing(drawing, p.drawable.faces === 'left' ? -dive : dive);
  }
  if (pose === 'swim' && p.drawable.placement !== 'water') return afloat(drawing);
  const tip = (TIPPED[pose] ?? 0) * Math.min(1, 1.1 / p.drawable.aspect);
  if (tip === 0 || p.drawable.faces === 'camera') return drawing;
  return turnDrawing(drawing, p.drawable.faces === 'left' ? tip : -tip);
}

/** Lying on the breast, the head up and looking ahead; `side`: 1 where it looks to the left. */
function onItsBelly(drawing: Drawing, side: 1 | -1): Drawing {
  const skull = drawing.shapes.filter((s) => s.part === 'head');
  if (skull.length === 0) return turnDrawing(drawing, -side * ON_ITS_BELLY);
  const { x, y, width, height } = boundsOfShapes(skull);
  const ahead = turnedAbout(drawing, side * LIFTED, { x: x + width / 2, y: y + height / 2 });
  const shapes = drawing.shapes.map((s, i) => (HEAD.test(s.part) ? (ahead.shapes[i] ?? s) : s));
  return turnDrawing({ ...drawing, shapes }, -side * ON_ITS_BELLY);
}

/** Metres that it is off the ground, of such a height. */
export const offGround = (p: Performer, known: string | null, height: number): number =>
  p.drawable?.kind === 'animal' && known === null ? (OFF[p.mention.pose ?? 'stand'] ?? 0) * height : 0;
