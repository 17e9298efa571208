/** Tall things on a table at which somebody sits stand to both sides of the face, the last of an odd number up behind it. */
import { isPaper } from './laid-flat.ts';
import { spread } from './spread.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { leadOf, middleOf, moved, resized, type Unit, widthOf } from './unit.ts';

/** Taller than this, metres, a thing before somebody hides the face. */
const HIDES = 0.3;
const NEARER = -0.02;
const BEHIND = 0.45;
/** Metres from the middle of who sits there; over the tabletop for what hangs behind the head. */
const CLEAR = 0.34;
const OVERHEAD = 0.62;

/** The units that would hide who sits at the table. */
export function hideSitter(
  host: StagedUnit,
  units: readonly StagedUnit[],
  craft: Stagecraft,
): readonly StagedUnit[] {
  const sitters = craft.performers.filter((p) => {
    const a = craft.attachments.get(p.id);
    return a?.host === host.lead.id && a.grip === 'at';
  });
  return sitters.length === 1
    ? units.filter(
        (u) =>
          u.lead.drawable?.kind === 'thing' && u.lead.drawable.height > HIDES && !isTypedAt(u) && !isPaper(u),
      )
    : [];
}

/** Who types sits beside it. */
export const isTypedAt = (u: StagedUnit): boolean => u.parts.some((p) => p.drawing.anchors.keys);

/** Metres from the table's middle: what is typed at near the end where its typist sits, all else beyond its screen. */
export function pastKeys([typed, ...others]: readonly StagedUnit[], room: number): number[] {
  if (!typed) return [];
  const ahead = leadOf(typed).flip ? -1 : 1;
  const wide = widthOf(typed.extent);
  const past = spread(others, room - wide);
  return [-ahead * ((room - wide) / 2), ...past.map((x) => x + (ahead * wide) / 2)];
}

/** Such things at the sides of who sits at the middle of the table. */
export function besideSitter(host: StagedUnit, units: readonly StagedUnit[], top: number): Unit[] {
  const middle = middleOf(host.extent);
  const odd = units.length > 2 && units.length % 2 === 1 ? units.length - 1 : -1;
  const reach = { [-1]: middle - CLEAR, 1: middle + CLEAR } as Record<-1 | 1, number>;
  const room = widthOf(host.extent) / 2 - CLEAR + 0.12;
  const pairs = Math.max(1, Math.floor(units.length / 2));
  return units.map((u, i) => {
    const k = Math.min(1, room / (pairs * widthOf(u.extent)));
    const fit = resized(u, k);
    if (i === odd)
      return moved(fit, middle - middleOf(fit.extent), top + OVERHEAD - fit.extent.bottom, BEHIND);
    const side = (i % 2 === 0 ? -1 : 1) as 1 | -1;
    const x = reach[side] + (side * widthOf(fit.extent)) / 2;
    reach[side] += side * widthOf(fit.extent);
    return moved(fit, x - middleOf(fit.extent), top - fit.extent.bottom, NEARER);
  });
}
