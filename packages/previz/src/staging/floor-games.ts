/** Games and meals on the floor: those who are at them sit around what they play or eat. */
import type { Relation } from '../model/script.ts';
import { isOnTheFloor } from '../model/sitting.ts';
import { BOARD_GAMES } from './at-board.ts';
import { FOR_ALL } from './handed-out.ts';
import type { Performer } from './performers.ts';
import type { InUse } from './take-up-deed.ts';

const TOYS = /^(building-blocks|toy-.*|lego.*|dollhouse|train-set|puzzle.*|board-game.*|dice|marbles?|doll)$/;

const isShared = ({ look, drawable }: Performer): boolean =>
  look === null && [BOARD_GAMES, FOR_ALL, TOYS].some((ids) => ids.test(drawable?.id ?? ''));

/** The shot with those on the floor around what they are at; null where nobody is, or nothing is there. */
export function aroundOnFloor(doer: Performer, { shot, performers }: InUse): InUse | null {
  const thing = performers.find(isShared);
  const group = performers.filter((q) => q.look && isOnTheFloor(q.mention));
  if (!isOnTheFloor(doer.mention) || !thing || group.length < 2) return null;
  const ids = new Set(group.map((q) => q.entity.id));
  const at = thing.entity.id;
  if (shot.relations.some((r) => r.kind === 'around' && r.object === at)) return null;
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => !(ids.has(r.subject) && r.object === at)),
        ...[...ids].map((subject): Relation => ({ kind: 'around', subject, object: at })),
      ],
    },
    performers: performers.map((q) => {
      if (!group.includes(q)) return q === thing ? { ...q, mention: { ...q.mention, low: true } } : q;
      const pose = q.mention.pose === 'eat' ? ('eat' as const) : ('cross-legged' as const);
      return { ...q, mention: { ...q.mention, pose, posture: 'cross-legged' as const } };
    }),
  };
}
