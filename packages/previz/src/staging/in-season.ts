/** Bushes and fruit trees that a prompt names are of the same season as those of the place. */
import type { Shot } from '../model/shot.ts';
import { golden } from '../random/golden.ts';
import type { Artists } from './artists.ts';
import { drawnAs } from './belonging-kit.ts';
import type { Performer } from './performers.ts';

const SHEDS_LEAVES = /^(willow|apple-tree|bush|hedge)$/;
const STANDS_BARE = /^(willow|apple-tree)$/;
/** Of a leaf before it turns. */
const GREEN = '#5b9a48';
/** Of leaves that have turned. */
export const AUTUMN = ['#d2772c', '#c9562b', '#dca034'] as const;

/** The performers with their leaves turned in autumn, or off in winter, where nothing is said of their colour. */
export function inSeason(performers: readonly Performer[], { place }: Shot, artists: Artists): Performer[] {
  if (place.season !== 'autumn' && place.season !== 'winter')
    return performers.map((p) =>
      p.entity.noun === 'leaf' && p.colour === null ? { ...p, colour: GREEN } : p,
    );
  return performers.map((p) => {
    const id = p.drawable?.id ?? '';
    const { traits } = p.entity;
    if (!SHEDS_LEAVES.test(id) || p.colour !== null || traits.colours.length > 0) return p;
    if (place.season === 'winter') return STANDS_BARE.test(id) ? drawnAs(p, 'dead-tree', artists) : p;
    const colour = AUTUMN[Math.floor(AUTUMN.length * golden(p.index + (place.seed % 7), 0.618))] ?? AUTUMN[0];
    return { ...p, colour };
  });
}
