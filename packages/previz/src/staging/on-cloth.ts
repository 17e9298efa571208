/** A blanket, a rug or a towel on the ground is as wide as whoever is on it needs, and they sit or stand on it as on the ground. */

import type { Drawing } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import { isTabletop } from '../sets/index.ts';
import { isAlive } from './beings.ts';
import type { Performer } from './performers.ts';
import { plainOptions } from './plain-options.ts';
import { spread } from './spread.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { leadOf, middleOf, moved, type Part, type Unit, unitOf, widthOf } from './unit.ts';

/** Drawn folded, or hanging: spread out it is a cloth. */
const FOLDED =
  /^(blanket|quilt|duvet|towel|beach-towel|tablecloth|sheet|bedsheet|tarp|sleeping-bag|sarong|shawl|poncho|cloth)$/;
/** Drawn spread out. */
const SPREAD = /^(rug|carpet|persian-rug|yoga-mat|doormat|mat|bear-rug)$/;

/** What one sits on as on the ground: not on a table, and not as a pile of wool. */
export const isSpreadCloth = (
  host: Performer,
  guests: readonly Performer[],
  { set }: Pick<Stagecraft, 'set'>,
) => {
  const id = host.drawable?.id ?? '';
  const living = guests.some(isAlive);
  return (FOLDED.test(id) || SPREAD.test(id)) && (living || !set.indoor) && !isTabletop(set.setting);
};

/** Done sitting where one may also stand. */
const SITS: ReadonlySet<PoseId | null> = new Set([
  'sit',
  'stand',
  'eat',
  'drink',
  'read',
  'talk',
  'hold',
  'write',
  'look-up',
  'look-down',
  'laugh',
  'play-guitar',
  'think',
  null,
]);
/** The cloth's width over that of all on it, and how far up on it the nearer and the farther are, of its height. */
const ROOM = 1.16;
const NEARER_UP = 0.3;
const FARTHER_UP = 0.62;
/** Metres: narrower is a napkin. */
const LEAST = 1.5;

export function onCloth(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const units = guests.map((g) => craft.build(g, actingOf(g)));
  const sum = units.reduce((w, u) => w + widthOf(u.extent), 0);
  const wide = Math.max(LEAST, ROOM * sum);
  const cloth = laidOut(leadOf(host), host.lead, wide, craft);
  const { top } = unitOf([cloth]).extent;
  const xs = spread(units, wide / ROOM);
  const put = units.map((u, i) => {
    const up = (i % 2 === 0 ? NEARER_UP : FARTHER_UP) * top;
    return moved(u, (xs[i] ?? 0) - middleOf(u.extent), up - u.extent.bottom, i % 2 === 0 ? -0.04 : -0.02);
  });
  const all: Unit = unitOf([cloth, ...put.flatMap((u) => u.parts)]);
  return { ...host, ...all };
}

const actingOf = (g: Performer): { readonly pose?: PoseId } =>
  g.look && SITS.has(g.mention.pose) && g.mention.verb !== 'stand' ? { pose: 'cross-legged' } : {};

/** The cloth as it lies there: flat, so that it has no shadow of its own. */
function laidOut(part: Part, host: Performer, wide: number, { artists, shot }: Stagecraft): Part {
  const { traits } = host.entity;
  const folded = FOLDED.test(host.drawable?.id ?? '');
  const drawing: Drawing = folded
    ? artists.drawArt('tablecloth', {
        ...plainOptions(shot.place.seed % 1000),
        colour: host.colour,
        second: traits.colours[1]?.hex ?? null,
      })
    : part.drawing;
  const scale = (100 * wide) / drawing.bounds.width;
  const middle = ((drawing.bounds.x + drawing.bounds.width / 2) * scale) / 100;
  return { ...part, drawing: { ...drawing, flat: true }, scale, x: -middle, turn: 0, lifted: false };
}
