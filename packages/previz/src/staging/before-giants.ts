/** A giant among people stands behind them down the street: who flees it runs at the camera, who faces it is seen from behind. */

import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { isAlive } from './beings.ts';
import type { Performer } from './performers.ts';

/** So many times as tall as who is before it, a creature is a giant. */
const GIANT = 3.5;

/** One that people run from looms from so much of their height on. */
const FLED = 1.25;

/** What one does with a giant hand to hand, on one plane with it. */
const AT_HAND = new Set<Relation['kind']>([
  'holding',
  'carrying',
  'touching',
  'riding',
  'hugging',
  'on',
  'in',
  'giving',
  'feeding',
  'against',
  'leading',
  'pulling',
  'pushing',
]);

const isLiving = (p: Performer): boolean => isAlive(p) || p.drawable?.category === 'creature';

/** Individuals that loom behind the people of the shot. */
export function giantsAmong(performers: readonly Performer[], { relations }: Shot): Performer[] {
  const tallest = Math.max(
    0,
    ...performers.filter((p) => p.look && p.entity.traits.size !== 'huge').map((p) => p.height),
  );
  if (tallest === 0) return [];
  const met = (id: string) =>
    relations.some((r) => AT_HAND.has(r.kind) && (r.subject === id || r.object === id));
  const fled = (id: string) => relations.some((r) => r.kind === 'far-from' && r.object === id);
  // A dragon that somebody faces is faced from the side, so that one sees both.
  const faced = ({ entity, drawable }: Performer) =>
    drawable?.id === 'dragon' && relations.some((r) => r.kind === 'looking-at' && r.object === entity.id);
  return performers.filter(
    (p) =>
      isLiving(p) &&
      (p.look === null || p.entity.traits.size === 'huge') &&
      p.height > (fled(p.entity.id) ? FLED : GIANT) * tallest &&
      !met(p.entity.id) &&
      !faced(p),
  );
}

/** The performers as they turn where a giant looms behind them. */
export function beforeGiants(performers: readonly Performer[], shot: Shot): Performer[] {
  const giants = giantsAmong(performers, shot);
  const ids = new Set(giants.map((g) => g.entity.id));
  if (ids.size === 0) return [...performers];
  return performers.map((p): Performer => {
    if (!p.look || ids.has(p.entity.id)) return p;
    const { mention } = p;
    if (/^(run|flee)$/.test(mention.pose ?? ''))
      return {
        ...p,
        mention: { ...mention, pose: 'flee', towards: 'camera', mood: mention.mood ?? 'afraid' },
      };
    const { towards } = mention;
    const turned =
      (towards !== null && typeof towards === 'object' && ids.has(towards.entity)) ||
      shot.relations.some((r) => r.subject === p.entity.id && ids.has(r.object));
    return turned ? { ...p, mention: { ...mention, towards: 'away' } } : p;
  });
}
