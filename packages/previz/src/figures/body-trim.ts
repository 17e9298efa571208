import type { Pen } from './pen.ts';
import { darker } from './tint.ts';
import { shiftOf } from './torso-outline.ts';
import type { Trunk } from './trunk.ts';
import type { Wardrobe } from './wardrobe.ts';

export function drawTrim(pen: Pen, t: Trunk, w: Wardrobe): void {
  const { at, build: b } = t;
  const m = shiftOf(t);
  const front = t.view !== 'back';
  const tie = w.has('tie');
  if (tie && front)
    pen.polygon('tie', tie.colour, [
      at(m - b.head * 0.05, 1.0),
      at(m + b.head * 0.05, 1.0),
      at(m + b.head * 0.09, 0.52),
      at(m, 0.42),
      at(m - b.head * 0.09, 0.52),
    ]);
  const bow = w.has('bow-tie');
  if (bow && front)
    pen.polygon('bow-tie', bow.colour, [
      at(m - b.head * 0.18, 1.02),
      at(m - b.head * 0.18, 0.9),
      at(m, 0.95),
      at(m + b.head * 0.18, 0.9),
      at(m + b.head * 0.18, 1.02),
      at(m, 0.97),
    ]);
  const apron = w.has('apron');
  if (apron && front) {
    const points = [
      at(m - b.head * 0.3, 0.8),
      at(m + b.head * 0.3, 0.8),
      at(m + b.hips * 0.75, 0.36),
      at(m + b.hips * 0.85, -0.5),
      at(m - b.hips * 0.85, -0.5),
      at(m - b.hips * 0.75, 0.36),
    ];
    pen.polygon('apron', apron.colour, points);
    pen.line(
      'apron',
      darker(apron.colour, 0.2),
      [at(m - b.hips * 0.75, 0.36), at(m + b.hips * 0.75, 0.36)],
      b.head * 0.03,
    );
  }
  if (w.top.type === 'overalls' && !w.over)
    for (const s of [-1, 1])
      pen.line(
        'straps',
        darker(w.top.colour, 0.18),
        [at(m + s * b.head * 0.26, 0.66), at(m * 0.6 + s * b.head * 0.34, 1.0)],
        b.head * 0.08,
      );
  if (w.top.type === 'spacesuit' && front) {
    pen.polygon('panel', '#7f8a99', [
      at(m - b.head * 0.24, 0.72),
      at(m + b.head * 0.24, 0.72),
      at(m + b.head * 0.24, 0.46),
      at(m - b.head * 0.24, 0.46),
    ]);
    pen.disc('panel', '#c0392b', at(m - b.head * 0.1, 0.6), b.head * 0.05);
    pen.disc('panel', '#3f7d8c', at(m + b.head * 0.1, 0.6), b.head * 0.05);
  }
  if (w.top.type === 'superhero-suit' && front)
    pen.polygon('emblem', '#e8c13c', [
      at(m - b.head * 0.2, 0.8),
      at(m + b.head * 0.2, 0.8),
      at(m + b.head * 0.24, 0.68),
      at(m, 0.5),
      at(m - b.head * 0.24, 0.68),
    ]);
  if (w.top.type === 'uniform' && front)
    pen.disc('badge', '#e0b63c', at(m - b.head * 0.24, 0.76), b.head * 0.06);
  const belt =
    w.has('belt') ??
    (w.top.type === 'kimono'
      ? { colour: darker(w.top.colour, 0.4) }
      : w.over?.type === 'trench-coat'
        ? { colour: darker(w.over.colour, 0.28) }
        : undefined);
  if (belt)
    pen.line(
      'belt',
      belt.colour,
      [at(-b.waist * 0.98, 0.3), at(m, 0.27), at(b.waist * 0.98, 0.3)],
      b.head * (w.top.type === 'kimono' ? 0.26 : 0.1),
    );
  const necklace = w.has('necklace');
  if (necklace && front)
    pen.line(
      'necklace',
      necklace.colour,
      [at(m - b.head * 0.2, 1.0), at(m, 0.78), at(m + b.head * 0.2, 1.0)],
      b.head * 0.04,
    );
  const bag = w.has('bag');
  if (bag) {
    pen.line(
      'bag',
      darker(bag.colour, 0.3),
      [at(b.shoulders * 0.6, 0.98), at(-b.hips * 0.9, 0.05)],
      b.head * 0.07,
    );
    pen.blob('bag', bag.colour, [
      at(-b.hips * 1.5, 0.1),
      at(-b.hips * 0.4, 0.1),
      at(-b.hips * 0.4, -0.34),
      at(-b.hips * 1.5, -0.34),
    ]);
  }
}
