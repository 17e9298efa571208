import { adjust } from '../../colour/oklch.ts';
import type { FacePiece } from '../../model/set.ts';
import { face, ground } from '../kit/faces.ts';
import { floorLoop, frontLoop, LEFTWARD, NEARWARD, RIGHTWARD, sideLoop } from '../kit/loops.ts';
import { stageOf } from '../kit/stage.ts';
import { towersAbout } from '../parts/buildings.ts';
import { paving } from '../parts/ground-textures.ts';
import { skyline } from '../parts/horizon.ts';
import type { Built, Site } from '../setting.ts';

/** Metres: half the gap, how deep it is, how far back the roofs reach. */
const HALF = 1.15;
const DEEP = -16;
const END = 9;

/** Two flat roofs and the gap between them that somebody leaps: the street far down, the town all round. */
export function roofGap(site: Site): Built {
  const { rng } = site;
  const lit = site.lit || site.hour === 'sunset';
  const roof = '#8f8a84';
  const side = (s: -1 | 1): FacePiece[] => {
    const wall = rng.pick(['#7d5a4c', '#6f7680', '#86705c']);
    const [near, far] = [s * HALF, s * 60] as const;
    const [x0, x1] = [Math.min(near, far), Math.max(near, far)];
    const look = { layer: 'ground', normal: s > 0 ? LEFTWARD : RIGHTWARD } as const;
    return [
      face('inner wall', [sideLoop(near, DEEP, 0, -14, END)], adjust(wall, -0.08), look),
      ground('roof', [floorLoop(x0, x1, -14, END)], roof),
      ground(
        'gravel edge',
        [floorLoop(Math.min(near, near + s * 0.5), Math.max(near, near + s * 0.5), -14, END, 0.002)],
        adjust(roof, 0.09),
      ),
      face('parapet', [frontLoop(x0, x1, 0, 0.55, END)], adjust(roof, 0.03), {
        layer: 'ground',
        normal: NEARWARD,
      }),
      ground('coping', [floorLoop(x0, x1, END - 0.05, END + 0.45, 0.56)], adjust(roof, 0.1)),
    ];
  };
  const towers = towersAbout(rng, lit, 28, 15);
  return {
    ground: '#7f868c',
    practicals: [],
    pieces: [
      ...skyline(rng.fork('far'), 420, [50, 150], '#a3afbb', lit),
      ...skyline(rng.fork('mid'), 240, [18, 64], '#8896a4', lit),
      ...skyline(rng.fork('low'), 120, [4, 22], '#7c8994', lit),
      ...towers,
      ground('chasm', [floorLoop(-HALF, HALF, -14, END)], '#1d222b'),
      face('street', [floorLoop(-HALF, HALF, -14, END, DEEP)], lit ? '#4a4436' : '#454b52', {
        layer: 'ground',
      }),
      face('back wall', [frontLoop(-HALF, HALF, DEEP, 0, END)], '#3d434c', {
        layer: 'ground',
        normal: NEARWARD,
      }),
      ...side(-1),
      ...side(1),
      paving('seams', { x: [-14, -HALF - 0.6], z: [-9, END - 0.4] }, [2, 3], adjust(roof, -0.05), 0.05, 0.7),
      paving('seams', { x: [HALF + 0.6, 14], z: [-9, END - 0.4] }, [2, 3], adjust(roof, -0.05), 0.05, 0.7),
    ],
    stage: stageOf([-0.4, 0.4, -0.5, 0.5]),
  };
}
