/** Who leans on what stands there, and who stands at somebody's bed. */
import type { PoseId } from '../model/figure.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { anchorOf, leadOf, middleOf, moved, resized, type Unit, widthOf } from './unit.ts';

/** Depth, metres: before the thing that one leans on, behind the bed one stands at. */
const BEFORE = -0.12;
const BEHIND = 0.25;
/** The floor behind a bed appears a little higher, metres. */
const FLOOR = 0.05;
/** Of a tree's width, its trunk's. */
const TRUNK = 0.13;
/** Seated on the ground, the back to it. */
const LOW: ReadonlySet<PoseId | null> = new Set<PoseId | null>([
  'sit',
  'cross-legged',
  'sleep',
  'doze',
  'lie',
]);

/** Trees and lamp posts are at most so many times as tall as who leans on them, or one would not see who. */
const MOST = 1.8;

const shrunkTo = (host: StagedUnit, most: number): StagedUnit => {
  const lead = leadOf(host);
  const k = most / ((lead.drawing.bounds.height * lead.scale) / 100);
  return k < 1 ? { ...host, ...resized(host, k) } : host;
};

/** The back against a trunk, a post, a wall or a car's flank; a second one at its other side. */
export function leanOn(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const shrunk = shrunkTo(host, MOST * Math.max(...guests.map((g) => g.height)));
  const plant = host.lead.drawable?.category === 'plant';
  const middle = middleOf(shrunk.extent);
  const half = plant ? TRUNK * widthOf(shrunk.extent) : 0.5 * widthOf(shrunk.extent);
  return withParts(
    shrunk,
    guests.map((guest, i): Unit => {
      const side = ((i % 2 === 0 ? 1 : -1) * (host.facing || 1)) as 1 | -1;
      const low = LOW.has(guest.mention.pose);
      const built = craft.build(guest, { pose: low ? 'cross-legged' : 'lean', facing: side });
      const back = anchorOf(leadOf(built), ['shoulder.left', 'chest'], { x: 0, y: 0 }).x;
      // Against a wide thing one stands before it, not at its end.
      const at = half < 0.6 ? half + (low ? 0.12 : 0.1) : 0.4 * half;
      return moved(built, middle + side * at - back, -built.extent.bottom, BEFORE);
    }),
  );
}

/** Done at a bedside without bending down. */
const UPRIGHT: ReadonlySet<PoseId> = new Set([
  'stand',
  'work',
  'read',
  'pray',
  'write',
  'phone',
  'drink',
  'violin',
  'play-guitar',
  'sing',
]);

/** Behind the bed, at the chest of who lies in it, bent over them. */
export function standBeside(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const lying = host.parts.find((p) => p.performer?.look && p.id !== host.lead.id);
  const chest = lying ? anchorOf(lying, ['chest'], { x: 0, y: 0 }).x : middleOf(host.extent);
  const head = lying ? anchorOf(lying, ['chin', 'head.top'], { x: 0, y: 0 }).x : chest;
  const facing: 1 | -1 = head >= chest ? 1 : -1;
  return withParts(
    host,
    guests.map((guest, i): Unit => {
      const own = guest.mention.pose;
      const pose = own !== null && UPRIGHT.has(own) ? own : 'stoop';
      // In turn at the near side of the chest and at its far side, outwards.
      const turn = i % 2 === 0 ? 1 : -1;
      const towards = (turn * facing) as 1 | -1;
      const built = craft.build(guest, { pose, facing: towards, view: 'three-quarter' });
      const x = chest - towards * (0.42 + 0.5 * Math.floor(i / 2));
      return moved(built, x - middleOf(built.extent), FLOOR - built.extent.bottom, BEHIND);
    }),
  );
}
