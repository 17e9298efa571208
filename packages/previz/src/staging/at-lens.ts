/** Who looks into something: the eye at its eyepiece, standing at a telescope, seated at a microscope. */
import type { Point } from '../geometry/plane.ts';
import { redrawn, withParts } from './redraw.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { anchorOf, extentOf, heightOf, leadOf, moved } from './unit.ts';

/** What one puts the eye to from above: seated at a microscope, under the cloth of an old camera. */
const FROM_OVER = /^(microscope|view-camera)$/;

/** Where the eye goes: the eyepiece that is drawn, or the low end of a telescope's tube. */
export function eyepieceOf(host: StagedUnit, side: 1 | -1): Point {
  const body = extentOf(leadOf(host));
  const end = side > 0 ? body.left : body.right;
  return leadOf(host).drawing.anchors.eyepiece
    ? anchorOf(leadOf(host), ['eyepiece'], { x: 0, y: 0 })
    : { x: end, y: body.bottom + 0.58 * heightOf(body) };
}

/** How far who looks through a lens bends to it, degrees: as far as brings the eyes to its height. */
const BENDS = [-36, -28, -20, -12, -4, 4, 12, 20, 28] as const;

/** Who sits to it: as high as brings the eyes to its height. */
const STOOLS = [0.46, 0.52, 0.58, 0.64, 0.7] as const;

/** The eye at the eyepiece, the hands on the tube. */
export function atLens(
  host: StagedUnit,
  watcher: StagedUnit,
  given: GivenActing,
  eyepiece: Point,
  craft: Stagecraft,
): StagedUnit {
  const side = watcher.facing || 1;
  const sits = host.lead.drawable?.id === 'microscope';
  const above = FROM_OVER.test(host.lead.drawable?.id ?? '');
  const eyesOf = (unit: StagedUnit) => anchorOf(leadOf(unit), ['eyes'], { x: 0, y: -150 });
  const over = eyepiece.y + (above ? 0.03 : 0);
  const ways: GivenActing[] = sits
    ? STOOLS.map((seat) => ({ ...given, pose: 'type' as const, lean: 16, seatHeight: 100 * seat }))
    : BENDS.map((lean) => ({ ...given, pose: 'look-into' as const, lean }));
  const [best] = ways
    .map((bent) => {
      const unit = redrawn(watcher, craft, bent);
      return { bent, unit, off: Math.abs(eyesOf(unit).y - over) };
    })
    .sort((a, b) => a.off - b.off);
  if (!best) return withParts(host, [watcher]);
  const eyes = eyesOf(best.unit);
  // The cloth falls over the head.
  const veiled = host.lead.drawable?.id === 'view-camera';
  const near = above ? 0.012 : 0.07;
  // What is left of a difference is made up by the ground that one stands on.
  const put: StagedUnit = {
    ...best.unit,
    ...moved(best.unit, eyepiece.x - side * near - eyes.x, over - eyes.y, veiled ? 0.3 : 0.04),
  };
  const at = (ahead: number, up: number) =>
    toLocal(leadOf(put), { x: eyepiece.x + side * ahead, y: eyepiece.y + up });
  const reach = sits
    ? { right: at(0.2, -0.32), left: at(0.26, -0.28) }
    : { right: at(0.08, -0.12), left: at(0.16, -0.06) };
  const seat = anchorOf(leadOf(put), ['seat', 'hips'], { x: 0, y: -50 });
  const stool = sits
    ? [
        {
          kind: 'stool' as const,
          x: seat.x,
          width: 0.4,
          height: Math.max(0.3, seat.y - 0.02),
          facing: side,
          depth: 0.08,
        },
      ]
    : [];
  return withParts(host, [redrawn(put, craft, { ...best.bent, reach })], stool);
}
