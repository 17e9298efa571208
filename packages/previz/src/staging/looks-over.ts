/** Who comes up out of a hole in the ground is seen from the waist; who is in a chimney or up in a watchtower looks over its edge. */
import { inTwo } from './look-out-of.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import { seenAbove } from './seen-above.ts';
import { measured } from './shape-bounds.ts';
import { spread } from './spread.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { anchorOf, heightOf, leadOf, lifted, middleOf, moved, resized, unitOf, widthOf } from './unit.ts';

const HOLES = /^(open-manhole|manhole-cover|dug-hole)$/;
/** How tall they are drawn, in heights of who is in them; how much of one is over the edge; what of them is behind one. */
const OVER: Readonly<Record<string, { tall: number; over: number; behind: RegExp; without?: RegExp }>> = {
  chimney: { tall: 1.1, over: 0.5, behind: /^flue$/, without: /^smoke$/ },
  watchtower: { tall: 3.1, over: 0.46, behind: /^(?:hollow|roof|post|lamp)$/ },
};
/** From the crown down, the part of one that is out of the hole; the width of a hole and how wide it is for each. */
const OUT = 0.56;
const PIT = 0.5;
const EACH = 0.75;
const NEARER = -0.02;
const FARTHER = 0.02;

/** People and beasts in it, and what is dug up, side by side; null for what is no hole, chimney or watchtower. */
export function lookOver(
  host: StagedUnit,
  guests: readonly Performer[],
  craft: Stagecraft,
): StagedUnit | null {
  const id = host.lead.drawable?.id ?? '';
  const things = guests.some((g) => g.look === null && g.drawable?.kind !== 'animal');
  if (HOLES.test(id) && !(things && id !== 'dug-hole')) return outOfTheHole(host, guests, craft);
  if (things) return null;
  const over = OVER[id];
  if (!over) return null;
  const tall = Math.max(...guests.map((g) => g.height));
  const lead = leadOf(host);
  const kept = lead.drawing.shapes.filter((s) => !over.without?.test(s.part));
  const whole = { ...lead, drawing: measured(lead.drawing, kept) };
  const bare: StagedUnit = { ...host, ...unitOf([whole, ...host.parts.slice(1)]) };
  const tower: StagedUnit = { ...bare, ...resized(bare, (over.tall * tall) / heightOf(bare.extent)) };
  const [front, back] = inTwo(tower, (shape) => over.behind.test(shape.part), FARTHER);
  const near = leadOf(front);
  const rim = anchorOf(near, [], { x: 0, y: measured(near.drawing, near.drawing.shapes).bounds.y }).y;
  const units = guests.map((g) => craft.build(g, { pose: standing(g) }));
  const xs = spread(units, 0.7 * widthOf(tower.extent));
  return withParts(front, [
    ...back,
    ...units.map((u, i) => {
      const up = moved(
        u,
        middleOf(tower.extent) + (xs[i] ?? 0) - middleOf(u.extent),
        rim - (1 - over.over) * heightOf(u.extent) - u.extent.bottom,
        FARTHER / 2,
      );
      return lifted(up);
    }),
  ]);
}

/** Whoever was to climb stands: the legs are out of sight. */
const standing = (g: Performer) =>
  /^(climb|stagger|walk|run|crouch|hide|crawl)$/.test(g.mention.pose ?? '') || g.mention.pose === null
    ? ('stand' as const)
    : (g.mention.pose ?? 'stand');

/** Cut off at the ground, in the middle of the hole. */
function outOfTheHole(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const lead = leadOf(host);
  const tall = Math.max(...guests.map((g) => g.height));
  const pit = lead.drawing.shapes.find((s) => s.part === 'pit');
  const mouth = pit && measured(lead.drawing, [pit]).bounds;
  const wide = mouth ? (mouth.width / 100) * lead.scale : PIT * widthOf(host.extent);
  const need = guests.length * EACH * tall * (guests.every((g) => g.look === null) ? 1 : 0.62);
  const hole: StagedUnit = { ...host, ...resized(host, Math.max(1, need / wide)) };
  const at = leadOf(hole);
  const middle = mouth
    ? anchorOf(at, [], { x: mouth.x + mouth.width / 2, y: mouth.y + mouth.height / 2 })
    : { x: middleOf(hole.extent), y: hole.extent.bottom };
  const units = guests.map((g) => craft.build(g, g.look ? { pose: standing(g) } : {}));
  const xs = spread(units, Math.max(wide, need) * 0.8);
  return withParts(
    hole,
    units.map((u, i) => {
      const out = OUT * heightOf(u.extent);
      const up = moved(
        u,
        middle.x + (xs[i] ?? 0) - middleOf(u.extent),
        middle.y - (u.extent.top - out),
        NEARER,
      );
      return { ...seenAbove(up, middle.y), extent: { ...up.extent, bottom: middle.y } };
    }),
  );
}
