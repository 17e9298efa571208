import { adjust } from '../../colour/oklch.ts';
import type { Piece } from '../../model/set.ts';
import type { interior } from '../kit/interior.ts';
import { flankPlane } from '../kit/loops.ts';
import type { Site } from '../setting.ts';
import { stones } from './castle-parts.ts';
import { paving } from './ground-textures.ts';
import { backWall } from './room.ts';

/** The flags and bare stones of a room in a castle or a keep. */
export function stoneRoom(site: Site, look: Parameters<typeof interior>[0]): Piece[] {
  const { rng } = site;
  return [
    paving(
      'flags',
      { x: [-look.half, look.half], z: [-9, look.back] },
      [0.9, 0.9],
      adjust(look.floor, -0.06),
      0.04,
    ),
    ...stones(backWall(look), -look.half, look.half, look.height - 0.4, look.wall, rng, 26, 'ground'),
    ...stones(flankPlane(-look.half, -6), 0, look.back + 5, look.height - 0.4, look.wall, rng, 18, 'ground'),
    ...stones(flankPlane(look.half, -6), 0, look.back + 5, look.height - 0.4, look.wall, rng, 18, 'ground'),
  ];
}
