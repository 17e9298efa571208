/** Trees that a prompt names are of the same kind as those of the place: lobed crowns in the season's colours, bare in winter. */
import { adjust } from '../colour/oklch.ts';
import type { Drawing } from '../model/drawing.ts';
import type { Season } from '../model/light.ts';
import { createRng, type Rng } from '../random/rng.ts';
import { birch, blossomTree, broadleaf, palm, pine } from '../sets/parts/trees.ts';
import type { Performer } from './performers.ts';
import type { Stagecraft } from './stagecraft.ts';

/** How a drawable of that id grows: metres tall, in that season and weather. */
const GROWS: Readonly<Record<string, (metres: number, season: Season, snowy: boolean, rng: Rng) => Drawing>> =
  {
    tree: (metres, season, _, rng) => broadleaf(metres, season, rng),
    'birch-tree': (metres, season, _, rng) => birch(metres, season, rng),
    'pine-tree': (metres, _, snowy, rng) => pine(metres, rng, snowy),
    'palm-tree': (metres, _, __, rng) => palm(metres, rng),
    'cherry-blossom-tree': (metres, _, __, rng) => blossomTree(metres, rng),
  };

/** Its drawing, at the drawable's own height; null for what is no such tree, or is made of something else. */
export function naturalTree(p: Performer, { shot }: Pick<Stagecraft, 'shot'>): Drawing | null {
  const { drawable: d, colour } = p;
  const { pattern, material, colours } = p.entity.traits;
  const grow = d && GROWS[d.id];
  if (!grow || pattern || material || colours.length > 1) return null;
  const { season, weather, seed } = shot.place;
  const rng = createRng(seed + 31 * p.index).fork('tree');
  if (!colour) return grow(d.height, season, SNOWS.test(weather), rng);
  const own = { body: colour, dark: adjust(colour, -0.1), lit: adjust(colour, 0.07) };
  if (d.id === 'tree') return broadleaf(d.height, 'summer', rng, own);
  return d.id === 'pine-tree' ? pine(d.height, rng, false, own) : null;
}

const SNOWS = /^(snow|blizzard)$/;
