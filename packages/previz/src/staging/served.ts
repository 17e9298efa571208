/** Raw meat that somebody eats has been to the kitchen. */
import type { Artists } from './artists.ts';
import { drawnAs, idOf } from './belonging-kit.ts';
import type { Performer } from './performers.ts';

const RAW = /^(cut-of-meat|steak|meat|beef|pork|roast|fish|tropical-fish)$/;
const SERVED: readonly (readonly [RegExp, string])[] = [
  [/steak|meat|beef|pork|ham|roast|fish/, 'served-plate'],
];

/** The performers, with a meal for the meat that a person eats. */
export function served(performers: readonly Performer[], artists: Artists): readonly Performer[] {
  if (!performers.some((p) => p.look && p.mention.pose === 'eat')) return performers;
  return performers.map((p) => {
    const meal =
      p.drawable?.category === 'food' && RAW.test(idOf(p))
        ? SERVED.find(([noun]) => noun.test(p.entity.noun))
        : undefined;
    return meal ? drawnAs(p, meal[1], artists) : p;
  });
}
