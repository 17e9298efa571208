import { drawWings } from './beings/marks.ts';
import { along } from './outline.ts';
import { crescent, type Pen } from './pen.ts';
import type { Skeleton } from './skeleton.ts';
import { darker } from './tint.ts';
import { shiftOf } from './torso-outline.ts';
import { drawTrims, drawTrimsBehind } from './trims/trims.ts';
import type { Trunk } from './trunk.ts';
import type { Wardrobe } from './wardrobe.ts';

/** Capes, wings and backpacks: behind everything, or before everything seen from the back. */
export function drawOnBack(pen: Pen, t: Trunk, s: Skeleton, w: Wardrobe, wind = false): void {
  const { at, build: b } = t;
  if (wind) drawStreaming(pen, t, s, w);
  const cape = w.has('cape') ?? w.has('cloak');
  if (cape && !wind) {
    const foot = along(s.near.leg, 0.85);
    const points = [
      at(-b.shoulders * 0.9, 1.0),
      at(b.shoulders * 0.9, 1.0),
      at(b.shoulders * 0.95, 0.4),
      { x: foot.x + b.hips * 1.0, y: foot.y },
      { x: foot.x - b.hips * 0.6, y: foot.y + b.head * 0.1 },
      { x: foot.x - b.hips * 2.3, y: foot.y - b.head * 0.05 },
      at(-b.shoulders * 1.5, 0.3),
    ];
    pen.blob('cape', cape.colour, points);
    pen.polygon('cape', darker(cape.colour, 0.08), crescent(points, pen.shadeSide, 0.3), 'shade');
  }
  drawTrimsBehind(pen, t, w);
  const wings = w.has('wings');
  if (wings) drawWings(pen, t, 'feather', wings.colour);
  const pack = w.has('backpack');
  if (pack) {
    const m = t.view === 'front' ? 0 : t.view === 'back' ? 0 : -b.shoulders * 0.75;
    const points = [
      at(m - b.shoulders * 0.75, 0.2),
      at(m - b.shoulders * 0.8, 0.7),
      at(m - b.shoulders * 0.45, 1.04),
      at(m + b.shoulders * 0.45, 1.04),
      at(m + b.shoulders * 0.7, 0.6),
      at(m + b.shoulders * 0.6, 0.15),
    ];
    pen.blob('backpack', pack.colour, points);
    pen.polygon('backpack', pack.colour, crescent(points, pen.shadeSide, 0.3), 'shade');
  }
}

/** Cape and scarf as the wind has them: out behind, in waves. */
function drawStreaming(pen: Pen, t: Trunk, s: Skeleton, w: Wardrobe): void {
  const { at, build: b } = t;
  const cape = w.has('cape') ?? w.has('cloak');
  if (cape) {
    const top = at(-b.shoulders * 0.9, 1.0);
    const l = along(s.near.leg, 0.85).y - top.y;
    const out = (x: number, y: number) => ({ x: top.x - x * l, y: top.y + y * l });
    const points = [
      at(b.shoulders * 0.6, 1.0),
      top,
      out(0.3, 0.04),
      out(0.56, -0.03),
      out(0.92, 0.14),
      out(0.82, 0.34),
      out(0.9, 0.6),
      out(0.62, 0.54),
      out(0.42, 0.7),
      out(0.24, 0.56),
      at(-b.shoulders * 0.3, 0.1),
    ];
    pen.blob('cape', cape.colour, points);
    pen.blob('cape', darker(cape.colour, 0.12), [
      top,
      out(0.34, 0.2),
      out(0.58, 0.2),
      out(0.82, 0.34),
      out(0.56, 0.34),
      out(0.3, 0.4),
      at(-b.shoulders * 0.6, 0.5),
    ]);
  }
  const scarf = w.has('scarf');
  if (!scarf) return;
  const neck = at(-b.head * 0.2, 1.08);
  const tail = (x: number, y: number) => ({ x: neck.x - x * b.head, y: neck.y + y * b.head });
  pen.blob('scarf', darker(scarf.colour, 0.12), [
    neck,
    tail(0.7, 0.06),
    tail(1.2, 0.26),
    tail(1.75, 0.2),
    tail(1.7, 0.5),
    tail(1.15, 0.52),
    tail(0.6, 0.3),
    tail(0, 0.22),
  ]);
  pen.blob('scarf', scarf.colour, [
    neck,
    tail(0.6, -0.2),
    tail(1.2, -0.06),
    tail(2.0, -0.22),
    tail(2.06, 0.1),
    tail(1.25, 0.24),
    tail(0.6, 0.1),
    tail(0, 0.2),
  ]);
}

/** What lies over chest and neck: straps, scarves. */
export function drawOverChest(pen: Pen, t: Trunk, w: Wardrobe, wind = false): void {
  const { at, build: b } = t;
  const m = shiftOf(t);
  if (w.has('backpack') && t.view !== 'back')
    for (const s of [-1, 1])
      pen.line(
        'strap',
        darker(w.has('backpack')?.colour ?? '#555555', 0.3),
        [
          at(m * 0.6 + s * b.head * 0.42, 1.0),
          at(m + s * b.head * 0.4, 0.66),
          at(m + s * b.head * 0.46, 0.42),
        ],
        b.head * 0.09,
      );
  const scarf = w.has('scarf');
  if (scarf) {
    pen.blob('scarf', scarf.colour, [
      at(-b.head * 0.34, 1.02),
      at(-b.head * 0.24, 1.16),
      at(b.head * 0.28, 1.16),
      at(b.head * 0.36, 1.02),
      at(m, 0.92),
    ]);
    if (!wind)
      pen.polygon('scarf', darker(scarf.colour, 0.1), [
        at(m, 0.98),
        at(m + b.head * 0.22, 0.98),
        at(m + b.head * 0.26, 0.5),
        at(m + b.head * 0.06, 0.5),
      ]);
  }
  drawTrims(pen, t, m, w);
  const clasp = w.has('cape') ?? w.has('cloak');
  if (clasp && t.view !== 'back')
    pen.blob('cape', clasp.colour, [
      at(-b.shoulders * 0.95, 0.92),
      at(-b.head * 0.3, 1.08),
      at(m, 0.98),
      at(b.head * 0.3, 1.08),
      at(b.shoulders * 0.95, 0.92),
      at(b.head * 0.2, 0.9),
      at(m, 0.86),
      at(-b.head * 0.3, 0.9),
    ]);
}
