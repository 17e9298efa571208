import type { Point } from '../geometry/plane.ts';
import type { Drawing } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import { sitBehindWindscreen } from './cabin.ts';
import { drawPerson } from './draw-person.ts';
import { isCarFront } from './motoring.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { isOncoming } from './under-way.ts';
import { BACKDROP, leadOf, moved, type Part, unitOf } from './unit.ts';
import { seenThrough, type Window, windowsOf } from './windows.ts';

/** Passengers inside a closed vehicle, seen through its windows: the driver at the foremost one. */
export function board(host: StagedUnit, passengers: readonly Performer[], craft: Stagecraft): StagedUnit {
  const { id } = host.lead.drawable ?? {};
  if (isCarFront(id) || isOncoming(id)) return sitBehindWindscreen(host, passengers, craft);
  const lead = leadOf(host);
  const front = frontOf(host);
  const windows = windowsOf(lead.drawing, front);
  if (windows.length === 0) return beside(host, passengers, craft);
  const side = isSide(host.lead.drawable?.id);
  let drawing = lead.drawing;
  const boxes: Part[] = [];
  for (const [i, p] of passengers.entries()) {
    const window = windows[(i + (side ? MIDDLE : 0)) % windows.length] as Window;
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
  const label = side ? BACKDROP : lead.label;
  return { ...host, ...unitOf([{ ...lead, label, drawing }, ...others, ...inside]) };
}

/** Pieces of sides with large windows are what is around those at them; the first is at one in the middle. */
export const isSide = (id: string | undefined): boolean => /^(train|bus|airliner)-side$/.test(id ?? '');
const MIDDLE = 1;

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
  // A large window shows more than a face.
  const large = window.box.height > LARGE;
  const drawing = p.look ? atPane(p, craft, side, large) : leadOf(craft.build(p)).drawing;
  const turned = p.look || p.drawable?.faces === 'right' ? front : (-front as 1 | -1);
  const top = drawing.anchors['head.top'] ?? drawing.anchors.top ?? { x: 0, y: drawing.bounds.y };
  const chin = drawing.anchors.chin ?? { x: top.x, y: top.y + 0.4 * drawing.bounds.height };
  const head = chin.y - top.y;
  const raised = p.mention.pose === 'wave';
  const k = Math.min(
    large ? (raised ? 1 : 1.35) : 2.4,
    Math.max(p.look ? 1 : 0.2, (0.74 * window.box.height) / head),
  );
  const wide = window.box.width > HATCH;
  const x = window.box.x + window.box.width * (wide ? 0.24 : 0.5 - front * (0.08 + 0.3 * row));
  const y = window.box.y + Math.max(2, (large && raised ? 0.52 : 0.1) * window.box.height);
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

/** Higher than this, and wider, centimetres. */
const LARGE = 70;
const HATCH = 200;

/** Behind the glass; the face at it, the palms are at it too. */
function atPane(p: Performer, craft: Stagecraft, side: -1 | 1, large: boolean): Drawing {
  const draw = (given: GivenActing) => drawPerson(p, craft, side, given).drawing;
  if (p.mention.verb === 'press') {
    const { chin } = draw({ pose: 'stand', view: 'front' }).anchors;
    const [x, y] = [0.11 * p.height * 100, (chin?.y ?? -140) + 8];
    return draw({ pose: 'stand', view: 'front', reach: { right: { x: -x, y }, left: { x, y } } });
  }
  return draw({ pose: atWindow(p) ?? (large ? 'stand' : 'drive'), view: 'three-quarter' });
}

const AT_WINDOW: ReadonlySet<PoseId | null> = new Set([
  'wave',
  'shout',
  'laugh',
  'cry',
  'drink',
  'eat',
  'read',
  'sing',
  'phone',
  'photograph',
  'point',
  'clap',
  'think',
  'reach',
  'hold',
]);

/** What of a deed is seen at a window. */
const atWindow = ({ mention: { pose } }: Performer): PoseId | null => (AT_WINDOW.has(pose) ? pose : null);

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
