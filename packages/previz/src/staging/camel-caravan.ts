/** A caravan's beasts: one under bundles, the next under a rider. */
import { blob, circle, limb, oval, polygon } from '../art/path/outline.ts';
import type { Drawing } from '../model/drawing.ts';
import { extraDrawing, extraShape } from './extra-drawing.ts';
import { r1 } from './spray.ts';
import type { StagedUnit } from './stagecraft.ts';
import { anchorOf, heightOf, leadOf, middleOf } from './unit.ts';

const RUGS = ['#b5382f', '#2f6f8f', '#c98a2a', '#7a3f7f'] as const;
const ROBES = ['#f2ead8', '#33527a', '#8a2f2f', '#e3d3ac'] as const;

/** Where a rider's saddle is, in the unit's centimetres about its foot's middle, y down. */
const saddleOf = (unit: StagedUnit): { x: number; y: number; s: number; side: 1 | -1 } => {
  const lead = leadOf(unit);
  const at = anchorOf(lead, ['saddle', 'back'], { x: 0, y: lead.drawing.bounds.y * 0.8 });
  const side = unit.facing || (lead.flip ? -1 : 1);
  return {
    x: 100 * (at.x - middleOf(unit.extent)),
    y: -100 * (at.y - unit.extent.bottom),
    s: heightOf(unit.extent),
    side,
  };
};

/** A rug over the back with bundles at the side. */
export function load(unit: StagedUnit, index: number): Drawing {
  const { x, y, s } = saddleOf(unit);
  const at = (dx: number, dy: number): [number, number] => [r1(x + dx * s), r1(y + dy * s)];
  const box = (points: readonly (readonly [number, number])[]): string =>
    polygon(points.flatMap(([dx, dy]) => at(dx, dy)));
  const rug = RUGS[index % RUGS.length] as string;
  return extraDrawing(
    [
      extraShape(
        box([
          [-19, -3],
          [19, -3],
          [21, 24],
          [-21, 24],
        ]),
        rug,
        'rug',
        true,
      ),
      extraShape(
        box([
          [-20.6, 19],
          [20.6, 19],
          [21, 24],
          [-21, 24],
        ]),
        '#e8c96a',
        'fringe',
      ),
      extraShape(
        oval(...at(-9, 9), 12 * s, 9.5 * s) + oval(...at(10, 10), 11 * s, 9 * s),
        '#b9905a',
        'sack',
        true,
      ),
      extraShape(oval(...at(0, -6), 17 * s, 6.4 * s), '#d8b578', 'bundle', true),
      extraShape(
        oval(...at(0, -14), 11 * s, 4.6 * s),
        RUGS[(index + 1) % RUGS.length] as string,
        'roll',
        true,
      ),
      extraShape(
        limb([...at(-10, 1), 0.9 * s], [...at(-8, 18), 0.9 * s]) +
          limb([...at(9, 1), 0.9 * s], [...at(11, 18), 0.9 * s]),
        '#6b4a2c',
        'cord',
      ),
    ],
    24 * s + Math.abs(x),
    -y + 20 * s,
  );
}

/** Somebody in a robe and a turban, sideways on the hump, the rein in the hand. */
export function rider(unit: StagedUnit, index: number): Drawing {
  const { x, y, s, side } = saddleOf(unit);
  const at = (dx: number, dy: number): [number, number] => [r1(x + side * dx * s), r1(y + dy * s)];
  const robe = ROBES[Math.floor(index / 2) % ROBES.length] as string;
  const cloth = RUGS[index % RUGS.length] as string;
  return extraDrawing(
    [
      extraShape(polygon([...at(-16, -2), ...at(17, -2), ...at(19, 20), ...at(-18, 20)]), cloth, 'rug', true),
      extraShape(
        blob(
          [
            ...at(-11, 2),
            ...at(-10, -22),
            ...at(-4, -36),
            ...at(6, -36),
            ...at(11, -20),
            ...at(13, 2),
            ...at(2, 6),
          ],
          0.9,
        ),
        robe,
        'robe',
        true,
      ),
      extraShape(
        limb([...at(7, -4), 6 * s], [...at(13, 12), 5 * s], [...at(12, 26), 3.6 * s]),
        robe,
        'leg',
        true,
      ),
      extraShape(oval(...at(14, 29), 5 * s, 2.4 * s), '#5a3a26', 'shoe'),
      extraShape(circle(...at(2, -43), 6.4 * s), '#b98058', 'face', true),
      extraShape(
        blob(
          [
            ...at(-6, -42),
            ...at(-6, -50),
            ...at(1, -54),
            ...at(9, -49),
            ...at(9, -46),
            ...at(-1, -46),
            ...at(-5, -34),
          ],
          0.9,
        ),
        cloth,
        'turban',
        true,
      ),
      extraShape(circle(...at(6, -43.5), 0.9 * s), '#2b1d18', 'eye'),
      extraShape(
        limb([...at(3, -30), 4 * s], [...at(11, -20), 3.4 * s], [...at(19, -20), 2.6 * s]),
        robe,
        'arm',
        true,
      ),
      extraShape(circle(...at(20, -20), 2.6 * s), '#b98058', 'hand'),
      extraShape(limb([...at(20, -20), 0.6 * s], [...at(38, -6), 0.6 * s]), '#4a3020', 'rein'),
    ],
    40 * s + Math.abs(x),
    -y + 58 * s,
  );
}
