import type { Point } from '../../geometry/plane.ts';
import type { Drawing } from '../../model/drawing.ts';
import type { DetailSpec } from '../../staging/artists.ts';
import { Pen } from '../pen.ts';
import { wardrobeOf } from '../wardrobe.ts';
import { drawBothHands } from './both-hands.ts';
import { HAND_DEEDS } from './deeds/draw-deed.ts';
import { drawEyeClose, drawEyesClose } from './eye.ts';
import { drawHandClose } from './hand.ts';
import { drawEarClose, drawMouthClose } from './mouth.ts';
import { drawTableTop } from './table-top.ts';

/** Half widths and heights that the frame must hold, centimetres. */
const BOXES = {
  eye: [5.6, 4.4],
  eyes: [8.6, 4.6],
  mouth: [6.4, 5],
  ear: [6.6, 5.6],
  hand: [19, 13.5],
  hands: [23, 15],
} as const;

/** The same of a shoe with both hands over it. */
const LACING = [26, 18] as const;

/** Centimetres over a hand that the frame shows, and the most by which a hand is lowered for what stands up from it. */
const OVER = 11;
const MOST_SUNK = 7;

/** How far down a hand is so that the blade in it is seen to its point. */
const sunk = ({ held, gesture }: DetailSpec): number =>
  held && gesture === 'hold'
    ? Math.min(MOST_SUNK, Math.max(0, held.grip.y - held.drawing.bounds.y - OVER))
    : 0;

/** A part of the body alone, about the origin; anchors `box.min` and `box.max` say what a frame must show of it. */
export function drawDetail(spec: DetailSpec): Drawing {
  const pen = new Pen(spec.keySide);
  const w = wardrobeOf(spec.look);
  const earring = spec.look.garments.find((g) => g.type === 'earring')?.colour ?? null;
  switch (spec.part) {
    case 'eye':
      drawEyeClose(pen, spec);
      break;
    case 'eyes':
      drawEyesClose(pen, spec);
      break;
    case 'mouth':
      drawMouthClose(pen, spec);
      break;
    case 'ear':
      drawEarClose(pen, spec, earring ?? (spec.held || spec.target ? '#e0b63c' : null));
      break;
    default:
      if (spec.scene) HAND_DEEDS[spec.scene.kind](pen, spec, w);
      else if (spec.part === 'hands' || spec.gesture === 'type' || spec.gesture === 'shake')
        drawBothHands(
          pen,
          spec,
          w,
          spec.other ? { spec: { ...spec, look: spec.other }, w: wardrobeOf(spec.other) } : null,
        );
      else {
        if (spec.onTable) drawTableTop(pen, 6);
        const turn = spec.onTable ? 16 : -12;
        drawHandClose(pen, spec, w, { x: -1, y: sunk(spec), turn, mirror: false });
      }
  }
  const [x, y] = spec.scene?.kind === 'laces' ? LACING : BOXES[spec.scene ? 'hands' : spec.part];
  const anchors: Record<string, Point> = { 'box.min': { x: -x, y: -y }, 'box.max': { x, y } };
  return { shapes: pen.shapes, bounds: pen.bounds(), anchors, footprint: 1 };
}
