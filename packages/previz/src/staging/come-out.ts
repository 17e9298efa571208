/** Who comes out of something: a genie over its lamp, a rabbit in the hat, the dead out of the earth before their stones, a ghost half through a wall. */
import { circle, oval } from '../art/path/outline.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import { cut, FAR } from './cut-drawing.ts';
import { openingOf } from './heap.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import { seenAbove } from './seen-above.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { throughHoop } from './through-hoop.ts';
import { throughRoof } from './through-roof.ts';
import {
  extraPart,
  heightOf,
  leadOf,
  lifted,
  middleOf,
  moved,
  resized,
  type Unit,
  unitOf,
  widthOf,
} from './unit.ts';

const GRAVES = /^(tombstone|grave|coffin-grave)/;
const PICTURES = /painting|picture|mirror|portal|television|poster|screen|^book|^open-book/;
const WALLS = /^(wall|brick-wall|stone-wall)$/;
const HATS = /(^|-)hat$/;
/** They end in a wisp, which is in the vessel's mouth. */
const WISPS = /^(genie|djinn|smoke)/;

/** Depth, metres, by which one is sorted before or behind what one comes out of. */
const NEARER = -0.03;
const FARTHER = 0.02;

/** Of their own height, how far they are in there still. */
const SUNK = 0.4;
const WISP = 0.05;
/** Of the width of who comes out, the least of the vessel's; so many times its size at the most. */
const VESSEL = 0.42;
const GROWN = 5;
/** Of the vessel's width, the most of a beast that comes out of it. */
const HATCHED = 1.7;
/** Of the height of who comes out of it, a picture's; and metres that it hangs off the floor. */
const PICTURE = 0.8;
const HANGS = 0.5;
/** As high as this, of their height, it stands on the floor. */
const STEPPED = 0.9;

/** Guests on their way out of the host. */
export function comeOut(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const id = host.lead.drawable?.id ?? '';
  if (GRAVES.test(id)) return guests.reduce((unit, g) => outOfEarth(unit, g, craft), host);
  if (WALLS.test(id)) return guests.reduce((unit, g) => throughWall(unit, g, craft), host);
  if (/hoop$/.test(id)) return guests.reduce((unit, g) => throughHoop(unit, g, craft), host);
  if (host.lead.drawable?.category === 'building' || host.lead.drawable?.category === 'vehicle')
    return guests.reduce((unit, g) => throughRoof(unit, g, craft), host);
  const flat = PICTURES.test(id);
  return guests.reduce((unit, g) => (flat ? outOfPicture : outOfVessel)(unit, g, craft), host);
}

/** What is out of it, as wide and high as that is. */
const outOver = (unit: Unit, level: number): Unit => unitOf(seenAbove(unit, level).parts);

function outOfVessel(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const whole = craft.build(guest);
  const k = Math.min(GROWN, Math.max(1, (VESSEL * widthOf(whole.extent)) / widthOf(host.extent)));
  // What hatches is young.
  const most = (HATCHED * k * widthOf(host.extent)) / widthOf(whole.extent);
  const built = most < 1 && guest.look === null ? { ...whole, ...resized(whole, most) } : whole;
  const turned = HATS.test(host.lead.drawable?.id ?? '') ? upsideDown(host) : host;
  const vessel = { ...turned, ...resized(turned, k) };
  const wisp = WISPS.test(guest.entity.drawable);
  const rim = HATS.test(host.lead.drawable?.id ?? '') ? vessel.extent.top : openingOf(leadOf(vessel)).y;
  const sunk = (wisp ? WISP : SUNK) * heightOf(built.extent);
  const at = moved(
    built,
    middleOf(vessel.extent) - middleOf(built.extent),
    rim - sunk - built.extent.bottom,
    FARTHER,
  );
  // Who is wider than its mouth is not seen beside it.
  const wider = widthOf(at.extent) > 0.8 * widthOf(vessel.extent);
  const inside = Math.min(sunk, (wider ? 0.05 : 0.5) * heightOf(vessel.extent));
  return withParts(vessel, [outOver(at, rim - inside)]);
}

/** A hat that is conjured with has its opening up. */
function upsideDown(host: StagedUnit): StagedUnit {
  const turned = unitOf(host.parts.map((p) => ({ ...p, turn: p.turn + 180 })));
  return { ...host, ...moved(turned, 0, -turned.extent.bottom) };
}

/** Up to the waist in the earth before the stone, clods about them. */
function outOfEarth(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const built = craft.build(guest, guest.look ? { pose: 'reach' } : {});
  const side = host.facing || built.facing || 1;
  const x = middleOf(host.extent) + side * 0.35 * widthOf(host.extent);
  const sunk = SUNK * heightOf(built.extent);
  const at = moved(built, x - middleOf(built.extent), -sunk - built.extent.bottom, 2 * NEARER);
  const wide = 100 * Math.max(0.9, 0.5 * heightOf(built.extent));
  const mound = extraPart(`${guest.id}-earth`, 'earth', earth(wide), { x, y: 0, bias: 3 * NEARER });
  const risen = outOver(at, 0);
  return withParts(host, [unitOf(risen.parts.map((p) => ({ ...p, lifted: false }))), unitOf([mound])]);
}

/** Thrown-up earth, centimetres about its middle. */
function earth(wide: number): Drawing {
  const [w, h] = [wide / 2, 0.16 * wide];
  const heap = `M${-w} ${0.3 * h}C${-0.8 * w} ${-0.7 * h} ${-0.45 * w} ${-h} ${-0.2 * w} ${-0.55 * h}C${-0.05 * w} ${-0.3 * h} ${0.1 * w} ${-0.4 * h} ${0.3 * w} ${-0.85 * h}C${0.6 * w} ${-h} ${0.85 * w} ${-0.4 * h} ${w} ${0.3 * h}Z`;
  const clods = [
    [-0.7, -1.1, 0.05],
    [0.52, -1.5, 0.04],
    [0.86, -0.7, 0.035],
  ] as const;
  const shapes: Shape[] = [
    { d: heap, fill: '#7d5f44', tone: 'body', part: 'earth', form: true },
    {
      d: clods.map(([x, y, r]) => circle(x * w, y * h, r * w)).join(''),
      fill: '#6b4f38',
      tone: 'body',
      part: 'clod',
    },
  ];
  return {
    shapes,
    bounds: { x: -w, y: -1.6 * h, width: wide, height: 1.9 * h },
    anchors: {},
    footprint: 0,
  };
}

/** Down to the waist out of a picture that is large enough for it. */
function outOfPicture(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const built = craft.build(guest, guest.look ? { pose: 'reach' } : {});
  const tall = heightOf(built.extent);
  // Out of a tall mirror one steps over its frame.
  if (heightOf(host.extent) > STEPPED * tall)
    return withParts(host, [moved(built, middleOf(host.extent) - middleOf(built.extent), 0, NEARER)]);
  const k = Math.max(1, (PICTURE * tall) / heightOf(host.extent));
  const grown = resized(host, k);
  const hung = moved(lifted(grown), 0, HANGS * tall);
  const picture = { ...host, ...hung };
  const edge = picture.extent.bottom + 0.09 * heightOf(picture.extent);
  const at = moved(
    built,
    middleOf(picture.extent) - middleOf(built.extent),
    edge - SUNK * tall - built.extent.bottom,
    NEARER,
  );
  return withParts(picture, [outOver(at, edge)]);
}

/** Of the width of who walks through a wall, what is out of it. */
const OUT = 0.62;

/** The foremost half before the wall, which ripples where they come out of it. */
function throughWall(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const built = craft.build(guest, { view: 'three-quarter' });
  const side = built.facing || 1;
  const x = middleOf(host.extent);
  const at = moved(built, x - middleOf(built.extent), 0, 2 * NEARER);
  const line = x - side * (OUT - 0.5) * widthOf(at.extent);
  const front = at.parts.map((p) => {
    const own = ((p.flip ? -1 : 1) * ((line - p.x) * 100)) / p.scale;
    const ahead = (p.flip ? -side : side) > 0;
    const [left, right] = ahead ? [own, FAR] : [-FAR, own];
    const outline = [
      { x: left, y: -FAR },
      { x: right, y: -FAR },
      { x: right, y: FAR },
      { x: left, y: FAR },
    ];
    return { ...p, drawing: cut(p.drawing, outline), lifted: false };
  });
  const rings = extraPart(`${guest.id}-ripple`, 'ripple', ripple(100 * heightOf(built.extent)), {
    x: line,
    y: 0.5 * heightOf(built.extent),
    bias: NEARER,
    lifted: true,
  });
  return withParts(host, [unitOf(front), unitOf([rings])]);
}

/** Pale rings about where something goes through. */
function ripple(tall: number): Drawing {
  const rings = [0.34, 0.48, 0.62].map(
    (k, i): Shape => ({
      d: oval(0, 0, 0.42 * k * tall, k * tall),
      fill: null,
      tone: 'line',
      stroke: { colour: '#e6f1f5', width: 2.6 - 0.6 * i },
      opacity: 0.75 - 0.2 * i,
      part: 'ripple',
    }),
  );
  const [w, h] = [0.27 * tall, 0.62 * tall];
  return { shapes: rings, bounds: { x: -w, y: -h, width: 2 * w, height: 2 * h }, anchors: {}, footprint: 0 };
}
