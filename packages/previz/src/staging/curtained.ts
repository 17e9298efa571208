/** Curtains in a room hang at its window. */
import { settingById } from '../sets/index.ts';
import type { Artists } from './artists.ts';
import { drawnAs, type Frame, idOf } from './belonging-kit.ts';
import type { Performer } from './performers.ts';

/** Where curtains are hangings of their own. */
const HUNG =
  /theatre|stage|cinema|circus|ballroom|studio|bathroom|hospital|fitting|puppet|opera|tent|photo|booth/;

/** The frame with one window in place of its curtains, or none beside a window that is named. */
export function curtained(said: Frame, artists: Artists): Frame {
  const curtains = said.performers.filter((p) => idOf(p) === 'curtain');
  const [first] = curtains;
  if (!first) return said;
  const { shot, performers } = drawnByHand(said, first.entity.id);
  const { setting } = shot.place;
  if (!settingById(setting).indoor || HUNG.test(setting)) return { shot, performers };
  const behind = shot.relations.some((r) => r.kind === 'behind' && r.object === first.entity.id);
  if (behind) return { shot, performers };
  const window = performers.find((p) => idOf(p) === 'window');
  const others = performers.filter((p) => !curtains.includes(p));
  if (window)
    return { shot: { ...shot, relations: onto(shot.relations, first, window) }, performers: others };
  // Curtains that are opened leave the window shut.
  const { state: _, ...mention } = first.mention;
  const hung = { ...first, mention, entity: { ...first.entity, count: 1 }, index: 0 };
  const one = drawnAs(hung, 'window', artists);
  return {
    shot,
    performers: performers.map((p) => (p === first ? one : p)).filter((p) => !curtains.includes(p)),
  };
}

/** Curtains are pulled along their rail, a hand on them. */
function drawnByHand({ shot, performers }: Frame, curtain: string): Frame {
  const isDrawn = ({ kind, object }: Frame['shot']['relations'][number]) =>
    kind === 'pulling' && object === curtain;
  const by = new Set(shot.relations.filter(isDrawn).map((r) => r.subject));
  return {
    shot: {
      ...shot,
      relations: shot.relations.map((r) => (isDrawn(r) ? { ...r, kind: 'touching' } : r)),
    },
    performers: performers.map((p) =>
      by.has(p.entity.id) ? { ...p, mention: { ...p.mention, pose: 'reach' } } : p,
    ),
  };
}

/** What is done to the curtains is done at the window. */
const onto = (relations: Frame['shot']['relations'], curtain: Performer, window: Performer) =>
  relations.flatMap((r) => {
    const moved = {
      ...r,
      subject: r.subject === curtain.entity.id ? window.entity.id : r.subject,
      object: r.object === curtain.entity.id ? window.entity.id : r.object,
    };
    return moved.subject === moved.object ? [] : [moved];
  });
