/** "A teapot pours tea into a cup", with nobody at it: the pot hangs tilted over the cup, and what it pours runs into that. */
import type { Mention } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { Artists } from './artists.ts';
import type { Frame } from './belonging-kit.ts';
import type { Performer } from './performers.ts';

const POTS = /^(teapot|kettle|coffee-pot|jug|pitcher)$/;
const TILTED = 'pouring-teapot';

/** Poured into, it is not spilled. */
const standing = ({ state: _, ...mention }: Mention): Mention => mention;

/** The shot with the pot over its cup, and without what is in both. */
export function poursItself(shot: Shot, performers: readonly Performer[], artists: Artists): Frame {
  const pot = performers.find((p) => p.mention.verb === 'pour' && POTS.test(p.drawable?.id ?? ''));
  const into = pot && shot.relations.find((r) => r.kind === 'in' && r.subject === pot.entity.id);
  const tilted = artists.findDrawable(TILTED);
  if (!pot || !into || !tilted || performers.some((p) => p.look !== null)) return { shot, performers };
  const content = shot.relations.find((r) => r.kind === 'holding' && r.subject === pot.entity.id)?.object;
  const id = pot.entity.id;
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => r.subject !== id && r.object !== content && r.subject !== content),
        { kind: 'above', subject: id, object: into.object },
      ],
    },
    performers: performers
      .filter((p) => p.entity.id !== content)
      .map((p) =>
        p === pot
          ? {
              ...p,
              entity: { ...p.entity, drawable: TILTED },
              drawable: tilted,
              height: tilted.height,
              mention: { ...p.mention, pose: 'fly' as const },
            }
          : p.entity.id === into.object
            ? { ...p, mention: standing(p.mention) }
            : p,
      ),
  };
}
