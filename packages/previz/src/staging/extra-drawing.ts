/** The parts that what a beast wears, bears or hangs from is drawn of. */
import type { Drawing, Shape } from '../model/drawing.ts';

/** One part of what is drawn onto a beast. */
export const extraShape = (d: string, fill: string, part: string, form = false): Shape => ({
  d,
  fill,
  tone: 'body',
  part,
  ...(form ? { form } : {}),
});

/** A drawing in the unit's centimetres about its foot's middle: half its width, and how far up and down it goes. */
export const extraDrawing = (shapes: readonly Shape[], half: number, top: number, bottom = 0): Drawing => ({
  shapes,
  bounds: { x: -half, y: -top, width: 2 * half, height: top + bottom },
  anchors: {},
  footprint: 0,
});
