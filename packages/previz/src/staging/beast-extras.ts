/** What is drawn onto a beast for what it does: an owl's talons, a caravan's loads and riders, a shell on a belly, the leaf one clings under. */
import { blob, limb, oval } from '../art/path/outline.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import { load, rider } from './camel-caravan.ts';
import { extraDrawing, extraShape } from './extra-drawing.ts';
import type { Performer } from './performers.ts';
import type { StagedUnit } from './stagecraft.ts';
import { heightOf, widthOf } from './unit.ts';

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

/** Both feet stretched forward at who looks, claws spread. */
function talons(unit: StagedUnit): Drawing {
  const [w, h] = [100 * widthOf(unit.extent), 100 * heightOf(unit.extent)];
  const s = 0.05 * Math.min(w, h * 1.6);
  const feet = ([-1, 1] as const).flatMap((k): Shape[] => {
    const [x, y] = [k * 3.1 * s, -0.02 * h];
    const toes = [-1.5, -0.1, 1.3].map((t) => [x + t * 1.25 * s, y + (1.5 - 0.3 * Math.abs(t)) * s] as const);
    return [
      extraShape(limb([k * 1.7 * s, -0.26 * h, 1.05 * s], [x, y - 0.4 * s, 0.7 * s]), '#8a5a34', 'leg', true),
      extraShape(
        toes.map(([tx, ty]) => limb([x, y - 0.2 * s, 0.62 * s], [tx, ty, 0.5 * s])).join(''),
        '#e8a93a',
        'toe',
        true,
      ),
      extraShape(
        toes.map(([tx, ty]) => limb([tx, ty, 0.42 * s], [tx - 0.16 * s, ty + 1.15 * s, 0.08 * s])).join(''),
        '#2b2225',
        'claw',
      ),
    ];
  });
  return extraDrawing(feet, 6 * s, 0.3 * h, 3 * s);
}

/** A clam that is held open on the belly. */
function shell(unit: StagedUnit): Drawing {
  const [w, h] = [100 * widthOf(unit.extent), 100 * heightOf(unit.extent)];
  const s = 0.011 * Math.min(w, 1.4 * h);
  const [x, y] = [0.03 * w, -0.46 * h];
  const ribs = [-5, 0, 5]
    .map((d) => limb([x + 0.3 * d * s, y + 3 * s, 0.5 * s], [x + d * s, y - 5.4 * s, 0.5 * s]))
    .join('');
  return extraDrawing(
    [
      extraShape(
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
      extraShape(ribs, '#c5735a', 'rib'),
      extraShape(
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
  return extraDrawing(
    [
      extraShape(
        limb(
          [-0.9 * w, y - 0.02 * w, 0.03 * w],
          [-1.25 * w, y - 0.3 * w, 0.04 * w],
          [-1.4 * w, y - 0.7 * w, 0.045 * w],
        ),
        '#3f7a34',
        'stalk',
        true,
      ),
      extraShape(edge, '#4f9a3e', 'leaf', true),
      extraShape(
        limb(
          [-0.9 * w, y - 0.02 * w, 0.016 * w],
          [0, y - 0.09 * w, 0.014 * w],
          [0.98 * w, y + 0.12 * w, 0.005 * w],
        ) + veins,
        '#8cc46a',
        'vein',
      ),
      extraShape(
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
