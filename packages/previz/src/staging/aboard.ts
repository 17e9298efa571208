import type { Point } from '../geometry/plane.ts';
import type { Drawing } from '../model/drawing.ts';
import { sitBehindWindscreen } from './cabin.ts';
import { drawPerson } from './draw-person.ts';
import { isCarFront } from './motoring.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { leadOf, moved, type Part, unitOf } from './unit.ts';
import { seenThrough, type Window, windowsOf } from './windows.ts';

/** Passengers inside a closed vehicle, seen through its windows: the driver at the foremost one. */
export function board(host: StagedUnit, passengers: readonly Performer[], craft: Stagecraft): StagedUnit {
  if (isCarFront(host.lead.drawable?.id)) return sitBehindWindscreen(host, passengers, craft);
  const lead = leadOf(host);
  const front = frontOf(host);
  const windows = windowsOf(lead.drawing, front);
  if (windows.length === 0) return beside(host, passengers, craft);
  let drawing = lead.drawing;
  const boxes: Part[] = [];
  for (const [i, p] of passengers.entries()) {
    const window = windows[i % windows.length] as Window;
    const seen = passenger(p, window, front, Math.floor(i / windows.length), craft, host.facing || front);
    drawing = { ...drawing, shapes: [...drawing.shapes, ...seen.shapes, pane(window)] };
    boxes.push({
      ...lead,
      id: p.id,
      label: p.entity.name ?? p.entity.noun,
      performer: p,
      drawing: { ...seen, shapes: [] },
    });
  }
  const [, ...others] = host.parts;
  const inside = boxes.map((b) => ({ ...b, role: passengerRole(b), bias: -0.01, lifted: true }));
  return { ...host, ...unitOf([{ ...lead, drawing }, ...others, ...inside]) };
}

const passengerRole = (part: Part): Part['role'] => (part.performer?.focus ? 'subject' : 'support');

/** Where the vehicle heads in its own drawing. */
const frontOf = (host: StagedUnit): -1 | 1 => (host.lead.drawable?.faces === 'right' ? 1 : -1);

/** A seated figure placed so that its head fills the window's upper part, cut to the window. */
function passenger(
  p: Performer,
  window: Window,
  front: -1 | 1,
  row: number,
  craft: Stagecraft,
  side: -1 | 1,
): Drawing {
  const drawing = p.look
    ? drawPerson(p, craft, side, { pose: 'drive', view: 'three-quarter' }).drawing
    : leadOf(craft.build(p)).drawing;
  const turned = p.look || p.drawable?.faces === 'right' ? front : (-front as 1 | -1);
  const top = drawing.anchors['head.top'] ?? drawing.anchors.top ?? { x: 0, y: drawing.bounds.y };
  const chin = drawing.anchors.chin ?? { x: top.x, y: top.y + 0.4 * drawing.bounds.height };
  const head = chin.y - top.y;
  const k = Math.min(2.4, Math.max(p.look ? 1 : 0.2, (0.74 * window.box.height) / head));
  const x = window.box.x + window.box.width * (0.5 - front * (0.08 + 0.3 * row));
  const y = window.box.y + Math.max(2, 0.1 * window.box.height);
  const place = (q: Point): Point => ({ x: x + (q.x - top.x) * k * turned, y: y + (q.y - top.y) * k });
  const shapes = seenThrough(drawing, window, place).map((s) => ({
    ...s,
    ...(s.stroke ? { stroke: { ...s.stroke, width: s.stroke.width * k } } : {}),
  }));
  const anchors = Object.fromEntries(Object.entries(drawing.anchors).map(([name, q]) => [name, place(q)]));
  const low = Math.min(window.box.y + window.box.height, place(drawing.anchors.waist ?? chin).y);
  const half = head * k * 0.75;
  const bounds = { x: x - half, y, width: 2 * half, height: low - y };
  return { shapes, bounds, anchors, footprint: 0 };
}

/** The glass before the face. */
const pane = ({ outline }: Window): Drawing['shapes'][number] => ({
  d: `M${outline.map((p) => `${Math.round(p.x * 10) / 10} ${Math.round(p.y * 10) / 10}`).join('L')}Z`,
  fill: '#cfe6ee',
  tone: 'glass',
  opacity: 0.14,
  part: 'window',
});

/** A closed vehicle without windows: they stand before its side. */
function beside(host: StagedUnit, passengers: readonly Performer[], craft: Stagecraft): StagedUnit {
  const lead = leadOf(host);
  const width = (lead.drawing.bounds.width * lead.scale) / 100;
  const facing = host.facing || 1;
  return withParts(
    host,
    passengers.map((p, i) => {
      const unit = craft.build(p, { pose: 'stand', facing });
      return moved(unit, lead.x - facing * width * 0.28 + i * 0.6, lead.y, -0.3);
    }),
  );
}
