import type { Shot } from '../model/shot.ts';
import type { Artists } from './artists.ts';
import type { Performer } from './performers.ts';

/** What a thing is drawn as when something is in it, or candles of their own are on it. */
const OPENED: Readonly<Record<string, { readonly as: string; readonly by: RegExp }>> = {
  'cardboard-box': { as: 'open-box', by: /./ },
  package: { as: 'open-box', by: /./ },
  cake: { as: 'plain-cake', by: /^candle/ },
  'birthday-cake': { as: 'plain-cake', by: /^candle/ },
};

/** What is rowed is a rowing boat. */
const BOATS = /^(boat|fishing-boat|motor-boat|motorboat)$/;

/** Closed boxes opened for what is in them; cakes without candles where the prompt counts its own. */
export function opened(shot: Shot, performers: readonly Performer[], artists: Artists): readonly Performer[] {
  const rows = performers.some((p) => p.look !== null && /^(row|paddle)$/.test(p.mention.verb ?? ''));
  return performers.map((p) => {
    const rowed = rows && BOATS.test(p.drawable?.id ?? '') ? artists.findDrawable('rowing-boat') : undefined;
    if (rowed)
      return { ...p, entity: { ...p.entity, drawable: rowed.id }, drawable: rowed, height: rowed.height };
    const rule = OPENED[p.drawable?.id ?? ''];
    const drawable = rule && artists.findDrawable(rule.as);
    const inside = shot.relations.some(
      (r) =>
        (r.kind === 'in' || (r.kind === 'on' && rule?.as === 'plain-cake')) &&
        r.object === p.entity.id &&
        performers.some((q) => q.entity.id === r.subject && rule?.by.test(q.drawable?.id ?? 'person')),
    );
    if (!drawable || !inside) return p;
    return { ...p, entity: { ...p.entity, drawable: drawable.id }, drawable };
  });
}
