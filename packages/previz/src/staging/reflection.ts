/** Who looks into a mirror is seen in it: turned round, a little smaller, cut to its glass. */
import type { Drawing, Shape } from '../model/drawing.ts';
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { Slot } from './arrange.ts';
import type { FrameSize, Framing } from './frame-size.ts';
import { mappedDrawing } from './map-drawing.ts';
import { extentOf, type Part, unitOf } from './unit.ts';
import { cutTo, type Window, windowsOf } from './windows.ts';

export const isMirror = ({ performer }: Part): boolean => performer?.drawable?.id === 'mirror';

/** What is in a mirror is as far behind it as who looks is before it. */
const SMALLER = 0.86;
/** The room as a glass shows it. */
const ROOM = '#a3b4bb';
/** Centimetres: the glass that hangs beside a face in a near frame, and its frame about it. */
const HUNG = { width: 50, height: 62, frame: 4.5 };

const SEES: ReadonlySet<Relation['kind']> = new Set(['looking-at', 'touching', 'next-to', 'against']);

interface Found {
  readonly slot: Slot;
  readonly part: Part;
}

/**
 * The slots with a looked-into mirror showing who looks. `near`: the frame shows a face and what is next to it;
 * `past`: who looks, where the shot is over their shoulder.
 */
export function reflected(
  slots: readonly Slot[],
  { relations }: Shot,
  near: boolean,
  past: Part | null = null,
): Slot[] {
  const find = (is: (p: Part) => boolean): Found | undefined =>
    slots.flatMap((slot) => slot.unit.parts.filter(is).map((part) => ({ slot, part })))[0];
  const mirror = find(isMirror);
  const who =
    mirror &&
    find(
      ({ performer }) =>
        performer?.look != null &&
        relations.some(
          (r) =>
            SEES.has(r.kind) &&
            r.subject === performer.entity.id &&
            r.object === mirror.part.performer?.entity.id,
        ),
    );
  if (mirror && !who && past)
    return withGlass([mirror.slot], mirror, mirroring(hung(mirror.part, past, 1), past, 1));
  if (!mirror || !who) return [...slots];
  const side = who.slot.x + who.part.x < mirror.slot.x + mirror.part.x ? -1 : 1;
  const part = mirroring(near ? hung(mirror.part, who.part, side) : mirror.part, who.part, side);
  return withGlass(slots, mirror, part);
}

function withGlass(slots: readonly Slot[], mirror: Found, part: Part): Slot[] {
  const parts = mirror.slot.unit.parts.map((p) => (p === mirror.part ? part : p));
  return slots.map((s) => (s === mirror.slot ? { ...s, unit: { ...s.unit, ...unitOf(parts) } } : s));
}

/** Part of the frame's height that the glass takes into which one looks past a shoulder, and where its middle is. */
const GLASS = { height: 0.74, at: 0.46 };

/** The frame of a glass at the wall with a face in it; null where there is none. */
export function frameGlass(slots: readonly Slot[], frame: FrameSize): Framing | null {
  const slot = slots.find((s) => s.unit.parts.some(shows));
  const part = slot?.unit.parts.find(shows);
  if (!slot || !part) return null;
  const e = extentOf(part);
  const scale = (GLASS.height * frame.height) / (e.top - e.bottom);
  const middle = (e.top + e.bottom) / 2;
  return {
    scale,
    foot: GLASS.at * frame.height + middle * scale,
    centre: frame.width / 2 - (slot.x + (e.left + e.right) / 2) * scale,
    horizon: GLASS.at,
  };
}

const shows = (part: Part): boolean =>
  isMirror(part) && part.drawing.shapes.some((s) => s.part === 'reflection');

/** A framed glass at the height of the eyes of who looks, its near edge where the mirror's was. */
function hung(mirror: Part, who: Part, side: 1 | -1): Part {
  const eyes = who.drawing.anchors.eyes?.y ?? -150;
  const { width, height, frame } = HUNG;
  const middle = (who.y * -100 + eyes * who.scale + 2) / mirror.scale;
  const loop = (out: number) => {
    const [x, y] = [width / 2 + out, height / 2 + out];
    return `M${-x} ${middle - y}H${x}V${middle + y}H${-x}Z`;
  };
  const shape = (d: string, fill: string, part: string, tone: Shape['tone'] = 'body'): Shape => ({
    d,
    fill,
    tone,
    part,
  });
  const [x, y] = [width / 2 + frame, height / 2 + frame];
  const edge = extentOf(mirror);
  const at = side < 0 ? edge.left + (x * mirror.scale) / 100 : edge.right - (x * mirror.scale) / 100;
  return {
    ...mirror,
    x: at,
    drawing: {
      ...mirror.drawing,
      shapes: [
        shape(loop(frame), '#7a5636', 'frame'),
        shape(loop(frame - 1.6), '#9c7448', 'frame'),
        shape(loop(0), '#d3e3ea', 'mirror', 'glass'),
      ],
      bounds: { x: -x, y: middle - y, width: 2 * x, height: 2 * y },
    },
  };
}

/** A mirror with somebody in its glass, who stands on one side of it. */
function mirroring(mirror: Part, who: Part, side: 1 | -1): Part {
  const [glass] = windowsOf(mirror.drawing, 1);
  const { eyes } = who.drawing.anchors;
  if (!glass || !eyes) return mirror;
  const image = imageIn(glass, mirror, who, side);
  const clear = mirror.drawing.shapes.filter((s) => s.part !== 'shine');
  const last = clear.map((s) => s.tone === 'glass' || s.part === 'mirror').lastIndexOf(true);
  const d = `M${glass.outline.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
  const shapes = [
    ...clear.slice(0, last + 1),
    { d, fill: ROOM, tone: 'body' as const, part: 'mirror' },
    ...cutTo(image, glass.outline).map((s) => ({ ...s, part: 'reflection' })),
    { d, fill: '#ffffff', tone: 'glass' as const, part: 'mirror', opacity: 0.1 },
    ...clear.slice(last + 1),
  ];
  return { ...mirror, drawing: { ...mirror.drawing, shapes } };
}

/** Who looks, in the mirror's own centimetres: the eyes at their own height, as far as the glass goes. */
function imageIn({ box }: Window, mirror: Part, who: Part, side: 1 | -1): Drawing {
  const eyes = who.drawing.anchors.eyes ?? { x: 0, y: -150 };
  const k = (SMALLER * who.scale) / mirror.scale;
  const own = mirror.flip ? -1 : 1;
  const turned = (who.flip ? 1 : -1) * own;
  const head = -0.14 * eyes.y * k;
  const level = (who.y * -100 + eyes.y * who.scale) / mirror.scale;
  const y = Math.min(box.y + box.height - head, Math.max(box.y + 1.1 * head, level));
  const x = box.x + box.width / 2 + side * own * 0.06 * box.width;
  return mappedDrawing(who.drawing, (p) => ({
    x: x + turned * (p.x - eyes.x) * k,
    y: y + (p.y - eyes.y) * k,
  }));
}
