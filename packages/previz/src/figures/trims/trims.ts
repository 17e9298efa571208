/** Pieces of a costume that lie over chest, neck and shoulders: what tells one calling from another. */
import type { Pen } from '../pen.ts';
import type { Trunk } from '../trunk.ts';
import type { Wardrobe } from '../wardrobe.ts';
import { BADGES } from './badges.ts';
import { BELTS } from './belts.ts';
import { COLLARS } from './collars.ts';
import type { Draw } from './trim-shapes.ts';

const TRIMS: Readonly<Record<string, Draw>> = { ...BELTS, ...COLLARS, ...BADGES };

/** Worn over the chest, in the order of the garments. */
export function drawTrims(pen: Pen, t: Trunk, m: number, w: Wardrobe): void {
  for (const [type, draw] of Object.entries(TRIMS)) {
    const worn = w.has(type as Parameters<Wardrobe['has']>[0]);
    if (worn && (t.view !== 'back' || BACK_TOO.has(type))) draw(pen, t, m, worn.colour);
  }
}

const BACK_TOO = new Set([
  'sash',
  'black-belt',
  'rope-belt',
  'obi',
  'ruff',
  'cowl',
  'fur-collar',
  'epaulettes',
  'shoulder-pads',
  'katana',
  'ermine',
]);

/** Behind the back: tanks, stand-up collars. */
export function drawTrimsBehind(pen: Pen, t: Trunk, w: Wardrobe): void {
  const b = t.build;
  const collar = w.has('high-collar');
  if (collar) {
    const points = [
      t.at(-b.shoulders * 0.7, 0.92),
      t.at(-b.head * 0.62, 1.5),
      t.at(-b.head * 0.2, 1.3),
      t.at(b.head * 0.2, 1.3),
      t.at(b.head * 0.6, 1.5),
      t.at(b.shoulders * 0.7, 0.92),
    ];
    pen.polygon('collar', collar.colour, points);
  }
  const tank = w.has('air-tank');
  if (tank) {
    const x = t.view === 'back' || t.view === 'front' ? 0 : -b.shoulders * 0.95;
    pen.limb('tank', tank.colour, [t.at(x, 0.95), t.at(x, 0.2)], [b.head * 0.24, b.head * 0.24]);
    pen.disc('tank', '#8a9199', t.at(x, 1.1), b.head * 0.1);
    if (t.view !== 'back')
      pen.line(
        'hose',
        '#26262c',
        [t.at(x, 1.1), t.at(-b.head * 0.2, 1.34), t.at(b.head * 0.34, 1.2)],
        b.head * 0.06,
      );
  }
}
