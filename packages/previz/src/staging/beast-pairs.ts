/** Two beasts at one another: head to head, and a mother with her young at her belly. */
import type { Shot } from '../model/shot.ts';
import { FIGHTS } from './beast-deeds.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { anchorOf, leadOf, middleOf, moved, widthOf } from './unit.ts';

const isBeast = (p: Performer): boolean => p.look === null && p.drawable?.kind === 'animal';
const isInAContest = ({ mention }: Performer): boolean =>
  FIGHTS.test(mention.verb ?? '') || mention.pose === 'fight';

/** Those who fight, by twos: of one kind, or said of each other. */
export function contests(shot: Shot, performers: readonly Performer[]): [Performer, Performer][] {
  const beasts = performers.filter(isBeast);
  const said = shot.relations
    .filter((r) => r.kind === 'fighting')
    .flatMap((r): [Performer, Performer][] => {
      const [one, other] = [r.subject, r.object].map((id) => beasts.find((p) => p.entity.id === id));
      return one && other && one !== other ? [[one, other]] : [];
    });
  if (said.length > 0) return said;
  return beasts
    .filter((p) => p.entity.count === 2 && p.index === 0 && isInAContest(p))
    .flatMap((p): [Performer, Performer][] => {
      const other = beasts.find((q) => q.entity.id === p.entity.id && q !== p);
      return other ? [[p, other]] : [];
    });
}

/** Who is fought does as who fights. */
export const isFought = (p: Performer, { relations }: Shot): boolean =>
  isBeast(p) &&
  p.mention.verb === null &&
  relations.some((r) => r.kind === 'fighting' && r.object === p.entity.id);

/** Of both heads' width, how far one is over the other. */
const LOCKED = 0.06;

/** The second, turned round, with its head at the first one's. */
export function headToHead(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const side = host.facing || 1;
  const other = craft.build(guest, { facing: -side as 1 | -1 });
  const mouths = [host, other].map((u) => anchorOf(leadOf(u), ['mouth'], { x: 0, y: 0 }));
  const [own, theirs] = mouths;
  if (!own || !theirs) return host;
  const into = LOCKED * widthOf(other.extent);
  return withParts(host, [moved(other, own.x - theirs.x - side * into, 0)]);
}

const NURSES = /^(nurse|suckle)$/;

/** Young that are said to be nursed by their mother, and she. */
export const isNursed = (mother: Performer, young: Performer): boolean =>
  isBeast(mother) && isBeast(young) && NURSES.test(mother.mention.verb ?? '');

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
