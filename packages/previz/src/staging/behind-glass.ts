/** Who is behind a window: a face or a scarecrow out there in the dark, or one in the house seen from its garden. */
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
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

/** Of a shop one sees glass doors from within, the height of a room and without curtains; whoever is behind them has the palms at them. */
const SHOPS = /^(?:supermarket|shopping-mall)$/;
const DOORS = 2.5;
function asDoors(host: StagedUnit): StagedUnit {
  const [lead, ...rest] = host.parts;
  if (!lead) return host;
  const like = (part: string, d: string, fill: string, opacity = 1) => {
    const model = lead.drawing.shapes.find((s) => s.part === part);
    return model ? [{ ...model, d, fill, opacity }] : [];
  };
  const shapes = [
    ...like('frame', 'M-112 -156H112V6H-112Z', STEEL),
    ...like('sky', 'M-104 -148H104V2H-104Z', '#a8d4ec'),
    ...like('hills', 'M-104 -40H104V2H-104Z', '#8e9296'),
    ...like('shine', 'M-104 -96L-54 -148H-22L-104 -60ZM10 -70L84 -148H98L10 -50Z', '#ffffff', 0.35),
    ...like('bar', 'M-3 -148H3V2H-3ZM-22 -88H-17V-48H-22ZM17 -88H22V-48H17Z', STEEL),
  ];
  return { ...host, parts: [{ ...lead, drawing: { ...lead.drawing, shapes } }, ...rest] };
}
const STEEL = '#5b646e';

const DOOR_PANES = [
  { x: -104, y: -148 },
  { x: 104, y: -148 },
  { x: 104, y: 2 },
  { x: -104, y: 2 },
];

/** Chest and face in the panes, what is seen of the rest cut off by the frame. */
export function behindGlass(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const outside = !craft.set.indoor;
  const shop = SHOPS.test(craft.set.setting);
  const pane = shop ? asDoors(host) : host;
  const up = outside && craft.performers.some((p) => p.look && !guests.includes(p)) ? UPPER : SILL;
  const k = (shop ? DOORS : TALL) / heightOf(host.extent);
  const foot = shop ? 0 : up;
  const window: StagedUnit = { ...pane, ...moved(resized(pane, k), 0, foot - host.extent.bottom * k) };
  return guests.reduce((unit, guest, i) => {
    const built = craft.build(guest, {
      view: 'front',
      ...(guest.look ? { pose: shop ? ('surrender' as const) : ('stand' as const) } : {}),
    });
    const near = resized(built, guest.look ? NEAR : 1);
    // Nobody's face is behind the bar.
    const place = guests.length > 1 ? i - (guests.length - 1) / 2 : 0.5 * (host.facing || 1);
    return shown(
      unit,
      standing(near, unit.extent, guest.look ? place : 0, shop ? 1.5 : 1),
      outside,
      shop ? DOOR_PANES : PANES,
    );
  }, window);
}

/** Of the window's height, where the crown of who is behind it is at the most; and how far apart two are. */
const CROWN = 0.86;
const APART = 0.31;
/** So much larger is who is close to the panes. */
const NEAR = 1.22;

/** On the ground out there; who is smaller stands on something. */
function standing(unit: Unit, e: Extent, place: number, wide: number): Unit {
  const crown = e.bottom + CROWN * heightOf(e);
  const x = middleOf(e) + place * APART * wide * heightOf(e) - middleOf(unit.extent);
  return moved(unit, x, crown - unit.extent.top);
}

/** The window with what is behind it drawn on its panes. */
function shown(host: StagedUnit, guest: Unit, dark: boolean, panes: typeof PANES): StagedUnit {
  const lead = leadOf(host);
  const seen = guest.parts.flatMap((part) =>
    cutTo(part.drawing, panes, (p) => toLocal(lead, placeOf(part, p))).map((s) => ({ ...s, part: 'room' })),
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
