/** A fish that is caught is a plain one of rivers and seas, not the goldfish of the bowl. */
import { isHolding } from '../model/holding.ts';
import type { Shot } from '../model/shot.ts';
import type { Artists } from './artists.ts';
import { drawnAs, idOf } from './belonging-kit.ts';
import type { Performer } from './performers.ts';

/** Of trout and bass: silver under a dark back. */
const SILVER = '#9aabb2';
/** Metres of a big one, from back to belly. */
const BIG = 0.34;

const BIRDS = /kingfisher|bird|gull|eagle|osprey|hawk|heron|pelican|puffin|penguin|crane|owl/;
const BOWLS = /bowl|aquarium|tank|bag/;

/** The performers with the fish drawn so that somebody, or some beast, has out of the water. */
export function caughtFish(performers: readonly Performer[], shot: Shot, artists: Artists): Performer[] {
  if (shot.place.setting === 'underwater' || performers.some((p) => BOWLS.test(idOf(p))))
    return [...performers];
  return performers.map((p) => {
    const caught = shot.relations.some((r) => isHolding(r) && r.object === p.entity.id);
    if (idOf(p) !== 'fish' || p.entity.noun !== 'fish' || !caught || p.colour !== null) return p;
    const drawn = drawnAs(p, 'salmon', artists);
    const big = /^(large|huge)$/.test(p.entity.traits.size ?? '');
    // A bird takes no fish that is larger than itself.
    const bird = performers.find((q) => BIRDS.test(idOf(q)))?.height ?? Number.POSITIVE_INFINITY;
    return { ...drawn, colour: SILVER, height: big ? BIG : Math.min(drawn.height, 0.22 * bird) };
  });
}
