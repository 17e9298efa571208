/** Two beasts at one another: head to head, and a mother with her young at her belly. */
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { anchorOf, leadOf, middleOf, moved, widthOf } from './unit.ts';

/** Of both heads' width, how far one is over the other; who only bares its teeth keeps off. */
const LOCKED = 0.06;
const KEPT_OFF = -0.12;
const KEEPS_OFF = /^(snarl|growl|hiss|glare|face|confront)$/;

/** The second, turned round, with its head at the first one's. */
export function headToHead(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const side = host.facing || 1;
  const other = craft.build(guest, { facing: -side as 1 | -1 });
  const mouths = [host, other].map((u) => anchorOf(leadOf(u), ['mouth'], { x: 0, y: 0 }));
  const [own, theirs] = mouths;
  if (!own || !theirs) return host;
  const into = (KEEPS_OFF.test(host.lead.mention.verb ?? '') ? KEPT_OFF : LOCKED) * widthOf(other.extent);
  // A beast in one piece has no neck to stretch: the two stand breast to breast.
  if (!guest.drawable?.poses.includes('rear')) {
    const x = side > 0 ? host.extent.right - other.extent.left : host.extent.left - other.extent.right;
    return withParts(host, [moved(other, x - side * into, 0)]);
  }
  return withParts(host, [moved(other, own.x - theirs.x - side * into, 0)]);
}

/** Depth, metres, by which they lie before her. */
const BEFORE = -0.05;

/** In a row at the belly of who lies, now this way round, now that. */
export function atTheBelly(host: StagedUnit, young: readonly Performer[], craft: Stagecraft): StagedUnit {
  const width = 0.56 * widthOf(host.extent);
  const middle = middleOf(host.extent) - 0.04 * host.facing * widthOf(host.extent);
  const units = young.map((g, i) => craft.build(g, { facing: i % 3 === 1 ? -1 : 1 }));
  return withParts(
    host,
    units.map((u, i) => {
      const x = middle + ((i + 0.5) / units.length - 0.5) * width;
      return moved(u, x - middleOf(u.extent), 0, BEFORE - 0.02 * (i % 2));
    }),
  );
}
