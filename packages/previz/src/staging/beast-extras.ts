/** What is drawn onto a beast for what it does: an owl's talons, a caravan's loads and riders, a shell on a belly, the leaf one clings under. */
import { blob, circle, limb, oval, polygon } from '../art/path/outline.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import type { Performer } from './performers.ts';
import { r1 } from './spray.ts';
import type { StagedUnit } from './stagecraft.ts';
import { anchorOf, heightOf, leadOf, middleOf, widthOf } from './unit.ts';

export interface Extra {
  readonly name: string;
  readonly drawing: Drawing;
  readonly bias: number;
  /** Metres by which the whole is off the ground. */
  readonly lift?: number;
}

const STRIKES = /^(swoop|dive|strike|pounce|attack|land|alight|grab|snatch|catch|hunt)$/;
const PACKS = /^(camel|bactrian-camel)$/;
const CARAVAN = 4;

/** What this beast has about it; null: nothing. */
export function extraOf(unit: StagedUnit, p: Performer): Extra | null {
  const id = p.drawable?.id ?? '';
  const verb = p.mention.verb ?? '';
  if (id === 'owl' && STRIKES.test(verb))
    return { name: 'talons', drawing: talons(unit), bias: -0.02, lift: 0.42 * heightOf(unit.extent) };
  if (PACKS.test(id) && p.entity.count >= CARAVAN && p.mention.pose === 'walk')
    return { name: 'load', drawing: p.index % 2 ? load(unit, p.index) : rider(unit, p.index), bias: -0.02 };
  if (verb === 'bellyshell') return { name: 'shell', drawing: shell(unit), bias: -0.02 };
  if (verb === 'leafcling')
    return { name: 'leaf', drawing: leaf(unit), bias: 0.03, lift: 0.6 * widthOf(unit.extent) };
  return null;
}

const shape = (d: string, fill: string, part: string, form = false): Shape => ({
  d,
  fill,
  tone: 'body',
  part,
  ...(form ? { form } : {}),
});

const drawingOf = (shapes: readonly Shape[], half: number, top: number, bottom = 0): Drawing => ({
  shapes,
  bounds: { x: -half, y: -top, width: 2 * half, height: top + bottom },
  anchors: {},
  footprint: 0,
});

/** Both feet stretched forward at who looks, claws spread. */
function talons(unit: StagedUnit): Drawing {
  const [w, h] = [100 * widthOf(unit.extent), 100 * heightOf(unit.extent)];
  const s = 0.05 * Math.min(w, h * 1.6);
  const feet = ([-1, 1] as const).flatMap((k): Shape[] => {
    const [x, y] = [k * 3.1 * s, -0.02 * h];
    const toes = [-1.5, -0.1, 1.3].map((t) => [x + t * 1.25 * s, y + (1.5 - 0.3 * Math.abs(t)) * s] as const);
    return [
      shape(limb([k * 1.7 * s, -0.26 * h, 1.05 * s], [x, y - 0.4 * s, 0.7 * s]), '#8a5a34', 'leg', true),
      shape(
        toes.map(([tx, ty]) => limb([x, y - 0.2 * s, 0.62 * s], [tx, ty, 0.5 * s])).join(''),
        '#e8a93a',
        'toe',
        true,
      ),
      shape(
        toes.map(([tx, ty]) => limb([tx, ty, 0.42 * s], [tx - 0.16 * s, ty + 1.15 * s, 0.08 * s])).join(''),
        '#2b2225',
        'claw',
      ),
    ];
  });
  return drawingOf(feet, 6 * s, 0.3 * h, 3 * s);
}

const RUGS = ['#b5382f', '#2f6f8f', '#c98a2a', '#7a3f7f'] as const;
const ROBES = ['#f2ead8', '#33527a', '#8a2f2f', '#e3d3ac'] as const;

/** Where a rider's saddle is, in the unit's centimetres about its foot's middle, y down. */
const saddleOf = (unit: StagedUnit): { x: number; y: number; s: number; side: 1 | -1 } => {
  const lead = leadOf(unit);
  const at = anchorOf(lead, ['saddle', 'back'], { x: 0, y: lead.drawing.bounds.y * 0.8 });
  const side = (unit.facing || (lead.flip ? -1 : 1)) as 1 | -1;
  return {
    x: 100 * (at.x - middleOf(unit.extent)),
    y: -100 * (at.y - unit.extent.bottom),
    s: heightOf(unit.extent),
    side,
  };
};

/** A rug over the back with bundles at the side. */
function load(unit: StagedUnit, index: number): Drawing {
  const { x, y, s } = saddleOf(unit);
  const at = (dx: number, dy: number): [number, number] => [r1(x + dx * s), r1(y + dy * s)];
  const box = (points: readonly (readonly [number, number])[]): string =>
    polygon(points.flatMap(([dx, dy]) => at(dx, dy)));
  const rug = RUGS[index % RUGS.length] as string;
  return drawingOf(
    [
      shape(
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
      shape(
        box([
          [-20.6, 19],
          [20.6, 19],
          [21, 24],
          [-21, 24],
        ]),
        '#e8c96a',
        'fringe',
      ),
      shape(
        oval(...at(-9, 9), 12 * s, 9.5 * s) + oval(...at(10, 10), 11 * s, 9 * s),
        '#b9905a',
        'sack',
        true,
      ),
      shape(oval(...at(0, -6), 17 * s, 6.4 * s), '#d8b578', 'bundle', true),
      shape(oval(...at(0, -14), 11 * s, 4.6 * s), RUGS[(index + 1) % RUGS.length] as string, 'roll', true),
      shape(
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
function rider(unit: StagedUnit, index: number): Drawing {
  const { x, y, s, side } = saddleOf(unit);
  const at = (dx: number, dy: number): [number, number] => [r1(x + side * dx * s), r1(y + dy * s)];
  const robe = ROBES[Math.floor(index / 2) % ROBES.length] as string;
  const cloth = RUGS[index % RUGS.length] as string;
  return drawingOf(
    [
      shape(polygon([...at(-16, -2), ...at(17, -2), ...at(19, 20), ...at(-18, 20)]), cloth, 'rug', true),
      shape(
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
      shape(limb([...at(7, -4), 6 * s], [...at(13, 12), 5 * s], [...at(12, 26), 3.6 * s]), robe, 'leg', true),
      shape(oval(...at(14, 29), 5 * s, 2.4 * s), '#5a3a26', 'shoe'),
      shape(circle(...at(2, -43), 6.4 * s), '#b98058', 'face', true),
      shape(
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
      shape(circle(...at(6, -43.5), 0.9 * s), '#2b1d18', 'eye'),
      shape(
        limb([...at(3, -30), 4 * s], [...at(11, -20), 3.4 * s], [...at(19, -20), 2.6 * s]),
        robe,
        'arm',
        true,
      ),
      shape(circle(...at(20, -20), 2.6 * s), '#b98058', 'hand'),
      shape(limb([...at(20, -20), 0.6 * s], [...at(38, -6), 0.6 * s]), '#4a3020', 'rein'),
    ],
    40 * s + Math.abs(x),
    -y + 58 * s,
  );
}

/** A clam that is held open on the belly. */
function shell(unit: StagedUnit): Drawing {
  const [w, h] = [100 * widthOf(unit.extent), 100 * heightOf(unit.extent)];
  const s = 0.011 * Math.min(w, 1.4 * h);
  const [x, y] = [0.03 * w, -0.46 * h];
  const ribs = [-5, 0, 5]
    .map((d) => limb([x + 0.3 * d * s, y + 3 * s, 0.5 * s], [x + d * s, y - 5.4 * s, 0.5 * s]))
    .join('');
  return drawingOf(
    [
      shape(
        blob(
          [
            x - 9 * s,
            y + 2 * s,
            x - 8 * s,
            y - 4 * s,
            x,
            y - 8 * s,
            x + 8 * s,
            y - 4 * s,
            x + 9 * s,
            y + 2 * s,
            x,
            y + 5 * s,
          ],
          0.9,
        ),
        '#e9a183',
        'shell',
        true,
      ),
      shape(ribs, '#c5735a', 'rib'),
      shape(
        blob(
          [
            x - 9 * s,
            y + 2 * s,
            x,
            y + 4 * s,
            x + 9 * s,
            y + 2 * s,
            x + 5 * s,
            y + 8 * s,
            x - 5 * s,
            y + 8 * s,
          ],
          0.9,
        ),
        '#d98a6c',
        'shell',
        true,
      ),
    ],
    0.4 * w,
    h,
  );
}

/** A broad leaf right over the feet of who hangs from it, its stalk to the side. */
function leaf(unit: StagedUnit): Drawing {
  const w = 100 * widthOf(unit.extent);
  const h = 100 * heightOf(unit.extent);
  const y = -0.93 * h;
  const edge = blob(
    [
      -0.95 * w,
      y,
      -0.6 * w,
      y - 0.2 * w,
      0,
      y - 0.26 * w,
      0.6 * w,
      y - 0.16 * w,
      1.05 * w,
      y + 0.16 * w,
      0.6 * w,
      y + 0.06 * w,
      0,
      y + 0.03 * w,
      -0.6 * w,
      y + 0.05 * w,
    ],
    0.9,
  );
  const veins = [-0.55, -0.25, 0.08, 0.4]
    .map((t) => limb([t * w, y - 0.08 * w, 0.008 * w], [(t + 0.16) * w, y - 0.17 * w, 0.004 * w]))
    .join('');
  return drawingOf(
    [
      shape(
        limb(
          [-0.9 * w, y - 0.02 * w, 0.03 * w],
          [-1.25 * w, y - 0.3 * w, 0.04 * w],
          [-1.4 * w, y - 0.7 * w, 0.045 * w],
        ),
        '#3f7a34',
        'stalk',
        true,
      ),
      shape(edge, '#4f9a3e', 'leaf', true),
      shape(
        limb(
          [-0.9 * w, y - 0.02 * w, 0.016 * w],
          [0, y - 0.09 * w, 0.014 * w],
          [0.98 * w, y + 0.12 * w, 0.005 * w],
        ) + veins,
        '#8cc46a',
        'vein',
      ),
      shape(
        [-0.4, 0.1, 0.55, 0.95]
          .map((t, i) => oval(t * w, y + (0.08 + 0.03 * i) * w, 0.016 * w, 0.026 * w))
          .join(''),
        '#cfe9fa',
        'drop',
      ),
    ],
    1.2 * w,
    h + 0.5 * w,
  );
}
