import { box } from '../art/path/outline.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import { withParts } from './redraw.ts';
import type { StagedUnit } from './stagecraft.ts';
import { heightOf, leadOf, middleOf, moved, resized, unitOf, widthOf } from './unit.ts';

/** What a cage is made of; the rest is its own tenant, who makes room. */
const BARS = /wire|base|ring/;
/** Of a cage's width and height, what is free between its bars, and where its floor is. */
const FREE = { width: 0.74, height: 0.6 };
const FLOOR = 0.09;
/** Behind the bars. */
const FARTHER = 0.02;

/** Taller than this, metres, no animal is kept in a bird's cage. */
const BIRDS = 0.36;

/** Things behind bars, side by side on the cage's floor: birds made small enough to be in it, beasts in one of iron. */
export function caged(host: StagedUnit, guests: readonly StagedUnit[]): StagedUnit {
  const [width, height] = [widthOf(host.extent), heightOf(host.extent)];
  const wide = guests.reduce((sum, g) => sum + widthOf(g.extent), 0);
  const tall = Math.max(...guests.map((g) => heightOf(g.extent)));
  if (guests.some((g) => g.lead.drawable?.kind === 'animal' && g.lead.height > BIRDS))
    return inIron(host, guests, wide, tall);
  const k = Math.min(1, (FREE.width * width) / wide, (FREE.height * height) / tall);
  let x = middleOf(host.extent) - (k * wide) / 2;
  const inside = guests.map((guest) => {
    const unit = resized(guest, k);
    const from = x;
    x += widthOf(unit.extent);
    const y = host.extent.bottom + FLOOR * height;
    return moved(unit, from - unit.extent.left, y - unit.extent.bottom, FARTHER);
  });
  return withParts(emptied(host), inside);
}

/** The cage without its tenant. */
export function emptied(host: StagedUnit): StagedUnit {
  const lead = leadOf(host);
  const shapes = lead.drawing.shapes.filter((s) => BARS.test(s.part));
  const bars = { ...lead, drawing: { ...lead.drawing, shapes } };
  return { ...host, ...unitOf([bars, ...host.parts.slice(1)]) };
}

/** Room about beasts in a cage, of their height, and the thickness of its floor and roof, metres. */
const ABOUT = 0.16;
const SLAB = 0.13;
/** About so far apart are its bars, metres. */
const APART = 0.3;
const IRON = '#59606a';

/** A cage of iron bars, as large as its beasts ask. */
function inIron(host: StagedUnit, guests: readonly StagedUnit[], wide: number, tall: number): StagedUnit {
  const [width, height] = [wide + 2 * ABOUT * tall, (1 + 2 * ABOUT) * tall + 2 * SLAB];
  const lead = leadOf(host);
  const iron = lead.performer?.colour ?? IRON;
  const [back, front] = [ironwork(width, height, iron, 'back'), ironwork(width, height, iron, 'front')];
  const as = (drawing: Drawing) => ({ ...lead, drawing, scale: 1, flip: false, x: 0, y: 0 });
  let x = -wide / 2;
  const inside = guests.map((guest) => {
    const from = x;
    x += widthOf(guest.extent);
    return moved(guest, from - guest.extent.left, SLAB - guest.extent.bottom, FARTHER);
  });
  const behind = {
    ...as(back),
    id: `${lead.id}-back`,
    role: 'extra' as const,
    performer: null,
    bias: 2 * FARTHER,
  };
  const cage: StagedUnit = { ...host, ...unitOf([as(front)]) };
  return withParts(cage, [...inside, { parts: [behind], extent: cage.extent }]);
}

/** Floor, roof and the bars of one side, centimetres. */
function ironwork(width: number, height: number, fill: string, side: 'front' | 'back'): Drawing {
  const [w, h, slab] = [100 * width, 100 * height, 100 * SLAB];
  const count = Math.max(4, Math.round(width / APART));
  const thick = Math.min(5, 0.022 * h + 1.2);
  const step = (w - 1.6 * thick) / count;
  const ahead = side === 'front';
  const bars = Array.from({ length: count + (ahead ? 1 : 0) }, (_, i): Shape => {
    const x = -w / 2 + 0.8 * thick + (i + (ahead ? 0 : 0.5)) * step;
    const t = ahead ? thick : 0.6 * thick;
    return {
      d: box(x - t / 2, -h + slab, t, h - 2 * slab),
      fill,
      tone: ahead ? 'body' : 'line',
      part: 'bar',
    };
  });
  const slabs: Shape[] = ahead
    ? [
        { d: box(-w / 2 - 4, -slab, w + 8, slab, 3), fill, tone: 'body', part: 'floor', form: true },
        { d: box(-w / 2 - 4, -h, w + 8, slab, 3), fill, tone: 'body', part: 'roof', form: true },
      ]
    : [
        {
          d: box(-w / 2, -h + slab, w, h - 2 * slab),
          fill: '#1c1f24',
          tone: 'line',
          opacity: 0.28,
          part: 'shade',
        },
      ];
  return {
    shapes: [...slabs, ...bars],
    bounds: { x: -w / 2 - 4, y: -h, width: w + 8, height: h },
    anchors: {},
    footprint: w,
  };
}
