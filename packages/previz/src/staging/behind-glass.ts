/** Who is behind a window: a face or a scarecrow out there in the dark, or one in the house seen from its garden. */
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { type Extent, heightOf, leadOf, middleOf, moved, placeOf, resized, type Unit } from './unit.ts';
import { cutTo } from './windows.ts';

/** Metres from the floor to the sill, and up to that of an upper window; the window's own height. */
const SILL = 0.72;
const UPPER = 1.75;
const TALL = 1.7;
/** What is drawn on its panes, behind the bars. */
const PANE = /^(sky|hills|shine|room|lights|rain)$/;
const DARK = '#2b2733';
/** The opening of a window as it is drawn, clockwise, centimetres. */
const PANES = [
  { x: -54, y: -144 },
  { x: 54, y: -144 },
  { x: 54, y: -8 },
  { x: -54, y: -8 },
];

/** Chest and face in the panes, what is seen of the rest cut off by the frame. */
export function behindGlass(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const outside = !craft.set.indoor;
  const up = outside && craft.performers.some((p) => p.look && !guests.includes(p)) ? UPPER : SILL;
  const k = TALL / heightOf(host.extent);
  const window: StagedUnit = { ...host, ...moved(resized(host, k), 0, up - host.extent.bottom * k) };
  return guests.reduce((unit, guest, i) => {
    const built = craft.build(guest, { view: 'front', ...(guest.look ? { pose: 'stand' as const } : {}) });
    const near = resized(built, guest.look ? NEAR : 1);
    // Nobody's face is behind the bar.
    const place = guests.length > 1 ? i - (guests.length - 1) / 2 : 0.5 * (host.facing || 1);
    return shown(unit, standing(near, unit.extent, guest.look ? place : 0), outside);
  }, window);
}

/** Of the window's height, where the crown of who is behind it is at the most; and how far apart two are. */
const CROWN = 0.86;
const APART = 0.31;
/** So much larger is who is close to the panes. */
const NEAR = 1.22;

/** On the ground out there; who is smaller stands on something. */
function standing(unit: Unit, e: Extent, place: number): Unit {
  const crown = e.bottom + CROWN * heightOf(e);
  const x = middleOf(e) + place * APART * heightOf(e) - middleOf(unit.extent);
  return moved(unit, x, crown - unit.extent.top);
}

/** The window with what is behind it drawn on its panes. */
function shown(host: StagedUnit, guest: Unit, dark: boolean): StagedUnit {
  const lead = leadOf(host);
  const local = (p: { x: number; y: number }) => ({
    x: (((p.x - lead.x) * 100) / lead.scale) * (lead.flip ? -1 : 1),
    y: (-(p.y - lead.y) * 100) / lead.scale,
  });
  const seen = guest.parts.flatMap((part) =>
    cutTo(part.drawing, PANES, (p) => local(placeOf(part, p))).map((s) => ({ ...s, part: 'room' })),
  );
  const shapes = lead.drawing.shapes;
  const last = shapes.findLastIndex((s) => PANE.test(s.part));
  const glass = shapes
    .slice(0, last + 1)
    .filter((s) => !dark || s.part !== 'hills')
    .map((s) => (dark && s.part === 'sky' ? { ...s, fill: DARK } : s));
  const drawing = { ...lead.drawing, shapes: [...glass, ...seen, ...shapes.slice(last + 1)] };
  // Nobody is drawn twice, and yet the others know where to look.
  const there = guest.parts.map((p) => ({
    ...p,
    drawing: { ...p.drawing, shapes: [] },
    onWall: true as const,
  }));
  return withParts({ ...host, parts: [{ ...lead, drawing }, ...host.parts.slice(1)] }, [
    { ...guest, parts: there },
  ]);
}
