import type { Point } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import { drawPerson } from './draw-person.ts';
import { poseAboard } from './in-cabin.ts';
import type { Performer } from './performers.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { leadOf, type Part, unitOf } from './unit.ts';
import { seenThrough, type Window, windowsOf } from './windows.ts';

/** A place behind the windscreen, local centimetres: where the top of a head comes. */
interface Seat {
  readonly x: number;
  readonly top: number;
  readonly scale: number;
  readonly facing: -1 | 1;
  readonly back: boolean;
}

const FRONT = 39;
const TOP = -150;

/** The driver sits on the right as one sees it; who is in the back is seen between those in front. */
function seatsFor(n: number): Seat[] {
  const front: Seat[] = [
    { x: FRONT, top: TOP, scale: 1, facing: -1, back: false },
    { x: -FRONT, top: TOP, scale: 1, facing: 1, back: false },
  ];
  const behind = Math.max(0, n - 2);
  const back = Array.from({ length: behind }, (_, i): Seat => {
    const x = (i - (behind - 1) / 2) * (behind > 2 ? 19 : 28);
    return { x, top: TOP + 1, scale: behind > 2 ? 0.72 : 0.8, facing: x < 0 ? 1 : -1, back: true };
  });
  return [...front.slice(0, n), ...back];
}

/** The seats of a vehicle that is seen from its corner, where its drawing has them. */
const fromCorner = (anchors: Drawing['anchors']): Seat[] | null => {
  const [driver, mate] = [anchors['head.driver'], anchors['head.mate']];
  if (!driver || !mate) return null;
  const at = (p: Point): Seat => ({ x: p.x, top: p.y, scale: 0.9, facing: -1, back: false });
  return [at(driver), at(mate)];
};

/** Those in a car, seen from the front through its windscreen. */
export function sitBehindWindscreen(
  host: StagedUnit,
  passengers: readonly Performer[],
  craft: Stagecraft,
): StagedUnit {
  const lead = leadOf(host);
  const [screen] = windowsOf(lead.drawing, -1);
  if (!screen) return host;
  const drivers = [...passengers].sort((a, b) => atWheel(b) - atWheel(a));
  const cornered = fromCorner(lead.drawing.anchors);
  const seats = cornered ?? seatsFor(drivers.length);
  const seated = drivers.map((p, i) => ({
    p,
    seat: seats[i] as Seat,
    drawing: seen(p, i, seats[i] as Seat, screen, craft),
  }));
  const [back, front] = [true, false].map((b) => seated.filter((s) => s.seat.back === b));
  const shapes = [
    ...lead.drawing.shapes,
    ...(back ?? []).flatMap((s) => s.drawing.shapes),
    ...(front ?? []).flatMap((s) => [...s.drawing.shapes]),
    ...(drivers[0]?.look && !cornered ? wheel() : []),
    pane(screen),
  ];
  const inside = seated.map(
    ({ p, drawing }): Part => ({
      ...lead,
      id: p.id,
      label: p.entity.name ?? p.entity.noun,
      role: p.focus ? 'subject' : 'support',
      performer: p,
      drawing: { ...drawing, shapes: [] },
      bias: -0.01,
      lifted: true,
    }),
  );
  const [, ...others] = host.parts;
  return { ...host, ...unitOf([{ ...lead, drawing: { ...lead.drawing, shapes } }, ...others, ...inside]) };
}

/** Who drives is at the wheel; of several who do, somebody grown up. */
const atWheel = (p: Performer): number =>
  Number(p.mention.pose === 'drive' || /driver|chauffeur/.test(p.entity.noun)) *
  (/^(toddler|child|teen)$/.test(p.look?.age ?? '') ? 1 : 2);

function seen(p: Performer, i: number, seat: Seat, screen: Window, craft: Stagecraft): Drawing {
  const pose = poseAboard(p, i === 0, craft);
  const view = pose === 'drive' ? ('front' as const) : ('three-quarter' as const);
  const drawing = p.look
    ? drawPerson(p, craft, seat.facing, { pose, view, seatHeight: 45 }).drawing
    : leadOf(craft.build(p)).drawing;
  const top = drawing.anchors['head.top'] ?? drawing.anchors.top ?? { x: 0, y: drawing.bounds.y };
  const fit = p.look ? 1 : Math.min(1.8, 66 / Math.max(1, drawing.bounds.height));
  const k = seat.scale * fit;
  const place = (q: { readonly x: number; readonly y: number }) => ({
    x: seat.x + (q.x - top.x) * k * seat.facing,
    y: seat.top + (q.y - top.y) * k,
  });
  const shapes = seenThrough(drawing, screen, place).map((s) =>
    s.stroke ? { ...s, stroke: { ...s.stroke, width: s.stroke.width * k } } : s,
  );
  const anchors = Object.fromEntries(Object.entries(drawing.anchors).map(([name, q]) => [name, place(q)]));
  return {
    shapes,
    anchors,
    bounds: { x: seat.x - 16 * k, y: seat.top, width: 32 * k, height: -96 - seat.top },
    footprint: 0,
  };
}

/** The steering wheel's upper half over the dashboard. */
const wheel = (): Shape[] => [
  {
    d: `M${FRONT - 17} -97C${FRONT - 17} -114 ${FRONT + 17} -114 ${FRONT + 17} -97`,
    fill: null,
    tone: 'body',
    stroke: { colour: '#14171a', width: 3.6 },
    part: 'steering wheel',
  },
];

const pane = ({ outline }: Window): Shape => ({
  d: `M${outline.map((p) => `${Math.round(p.x * 10) / 10} ${Math.round(p.y * 10) / 10}`).join('L')}Z`,
  fill: '#cfe6ee',
  tone: 'glass',
  opacity: 0.1,
  part: 'windscreen',
});
