/** Several things of a kind that stand about are on both sides of whoever it is about; tall slim ones line the way, each pair farther off. */

import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { isAlive } from './beings.ts';
import type { Performer } from './performers.ts';
import type { Slot } from './slot.ts';
import { heightOf, widthOf } from './unit.ts';

/** Several that stand about on the ground, as trees and stalls do, are on both sides of whoever it is about. */
export function amongThem(relations: readonly Relation[], performers: readonly Performer[]): Relation[] {
  const heroes = performers.filter((p) => p.index === 0 && p.focus && isAlive(p));
  const few = heroes.filter((p) => p.entity.count < 3);
  const hero = few.find((p) => p.look) ?? few[0];
  if (!hero || (heroes[0] !== hero && !hero.look)) return [];
  const mount = relations.find((r) => r.kind === 'riding' && r.subject === hero.entity.id)?.object;
  return performers
    .filter((p) => p.index === 0 && standsAbout(p, hero))
    .filter((p) => !relations.some((r) => [r.subject, r.object, r.second].includes(p.entity.id)))
    .slice(0, 1)
    .map((p) => ({ kind: 'between', subject: mount ?? hero.entity.id, object: p.entity.id }));
}

const STANDING = new Set(['plant', 'building', 'nature', 'street', 'electronics', 'other']);
const standsAbout = ({ drawable, entity, height, mention }: Performer, hero: Performer): boolean =>
  entity.count > 1 &&
  entity.count < 8 &&
  drawable?.kind === 'thing' &&
  drawable.placement === 'floor' &&
  mention.depth === undefined &&
  STANDING.has(drawable.category) &&
  height > 0.6 * hero.height;

/** Each pair is smaller by this. */
const FARTHER = 0.66;
/** Metres between the outermost of the people and the first pair. */
const GAP = 0.3;
/** The last ones still show between people. */
const LEAST = 0.3;

/** The same slots, with tall slim scenery of one kind on both sides of whoever is in the main plane. */
export function inAvenue(slots: readonly Slot[], { relations }: Shot): Slot[] {
  const main = slots.filter((s) => s.plane === 'main');
  if (!main.some((s) => s.unit.parts.some((p) => p.performer?.look))) return [...slots];
  const left = Math.min(...main.map((s) => s.x + s.unit.extent.left));
  const right = Math.max(...main.map((s) => s.x + s.unit.extent.right));
  const middle = (left + right) / 2;
  const lines = (s: Slot): boolean =>
    s.plane === 'scenery' &&
    heightOf(s.unit.extent) > 1.8 * widthOf(s.unit.extent) &&
    s.unit.parts.every((p) => !p.performer?.look) &&
    relations.every((r) => isAmong(r, s) || ![r.subject, r.object, r.second].includes(s.unit.lead.entity.id));
  const kin = (s: Slot) => slots.filter((q) => lines(q) && q.unit.lead.entity.id === s.unit.lead.entity.id);
  const placed = slots.map((s) => {
    const all = lines(s) ? kin(s) : [];
    if (all.length < 2) return s;
    const i = all.indexOf(s);
    const shrink = Math.max(LEAST, s.shrink * FARTHER ** Math.floor(i / 2));
    const side = i % 2 === 0 ? -1 : 1;
    const away = ((right - left) / 2 + GAP + widthOf(s.unit.extent) / 2) * (shrink / s.shrink) ** 0.5;
    return { ...s, shrink, x: middle + side * away };
  });
  return aboutMiddle(placed, slots);
}

/** Somebody is in the midst of them. */
const isAmong = ({ kind, object, second }: Relation, { unit }: Slot): boolean =>
  kind === 'between' && object === unit.lead.entity.id && (second === undefined || second === object);

/** People come to the middle where what stood beside them has gone to both sides. */
function aboutMiddle(placed: Slot[], before: readonly Slot[]): Slot[] {
  if (placed.every((s, i) => s === before[i])) return placed;
  const spans = placed.map((s) => [
    s.x + s.unit.extent.left * s.shrink,
    s.x + s.unit.extent.right * s.shrink,
  ]);
  const shift = (Math.min(...spans.map(([l = 0]) => l)) + Math.max(...spans.map(([, r = 0]) => r))) / 2;
  return placed.map((s) => ({ ...s, x: s.x - shift }));
}
