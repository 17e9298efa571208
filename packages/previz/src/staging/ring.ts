/** People around something low, chairs around a table: at its sides and behind it, all turned to it, and it is seen in their midst. */
import { isSitting } from '../model/sitting.ts';
import type { Dressing } from './dressing.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { heightOf, middleOf, moved, resized, widthOf } from './unit.ts';

/** Of the height of who sits around it, that it may hide. */
const HIDES = 0.62;
/** Metres from one to the next along the ring. */
const ROOM = { sits: 0.85, stands: 0.7 };
/** Metres between things and what they stand around. */
const GAP = 0.06;
/** Of the height of things, that those behind stand higher in the picture. */
const LIFTS = 0.28;
/** Metres that the ground behind appears higher, and sorting depth of those behind and before. */
const RISE = 0.2;
const BACK = 0.3;
const FRONT = -0.05;

/** The host in the midst of its guests: they have the far half of the ring, so that nobody shows the back. */
export function ringed(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const n = guests.length;
  const sits = guests.some((g) => isSitting(g.mention));
  const tall = Math.max(...guests.map((g) => g.height)) * (sits ? 0.74 : 1);
  const people = guests.some((g) => g.look !== null);
  const k = people ? Math.min(1, (HIDES * tall) / heightOf(host.extent)) : 1;
  const fire: StagedUnit = { ...host, ...resized(host, k) };
  const wide = people ? 1.1 : Math.max(...guests.map((g) => g.height * (g.drawable?.aspect ?? 1))) + 2 * GAP;
  const step = people ? (sits ? ROOM.sits : ROOM.stands) : wide;
  const radius = Math.max(0.5 * widthOf(fire.extent) + 0.5 * wide, ((n - 1) * step) / 2);
  const rise = people ? RISE : Math.min(RISE, LIFTS * tall);
  const middle = middleOf(fire.extent);
  const dressings: Dressing[] = [];
  const units = guests.map((g, i) => {
    const t = n === 1 ? 0 : i / (n - 1);
    const across = n === 1 ? -1 : 2 * t - 1;
    const away = Math.sqrt(Math.max(0, 1 - across * across));
    const facing = across > 0 ? -1 : 1;
    const built = craft.build(g, { facing });
    const put = moved(
      built,
      middle + across * radius - middleOf(built.extent),
      away * rise,
      away > 0.3 ? BACK * away : FRONT,
    );
    for (const d of built.dressings)
      dressings.push({
        ...d,
        x: d.x + middle + across * radius - middleOf(built.extent),
        depth: 0.06 + BACK * away,
        height: d.height + away * rise,
      });
    return { ...built, ...put, dressings: [] };
  });
  return withParts(fire, units, dressings);
}
