import { vec3 } from '../../geometry/vec3.ts';
import { card, face, ground } from '../kit/faces.ts';
import { discLoop, floorLoop, UP } from '../kit/loops.ts';
import { stageOf, strewnCards } from '../kit/stage.ts';
import { patches, ripples } from '../parts/ground-textures.ts';
import { hills } from '../parts/horizon.ts';
import { bush, fern, tuft } from '../parts/plants.ts';
import { rock } from '../parts/rocks.ts';
import { palm } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

const REED = { body: '#7f9a4c', dark: '#5d7a3f', lit: '#a5b868' };
const LEAF = { body: '#4f8a4a', dark: '#356a3d', lit: '#7aa95a' };

/** A pool among the dunes: palms lean over it, reeds and green grass at its rim, sand on every side. */
export function oasis({ rng }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const rim = (more: number) => {
    const bumps = Array.from({ length: 22 }, (_, i) => 0.05 * Math.sin(i * 2.1) + 0.03 * Math.sin(i * 5));
    return discLoop(vec3(m * 0.8, 0.002, 7.6), 8.4 + more, 3.7 + more * 0.6, 22, (i) => bumps[i] ?? 0);
  };
  const palms: readonly (readonly [number, number, number])[] = [
    [m * -4.4, 3.3, 6.2],
    [m * -5.6, 5.4, 7.4],
    [m * 5.4, 4.4, 6.6],
    [m * 7.6, 8.2, 8],
    [m * -8.6, 9.4, 7.5],
    [m * 2.6, 12, 7],
    [m * -2.2, 12.6, 8.2],
    [m * 5.2, 13, 7.6],
  ];
  return {
    ground: '#e2bf86',
    practicals: [],
    pieces: [
      hills(rng.fork('far'), 300, 26, '#d9ae7c'),
      hills(rng.fork('mid'), 120, 11, '#e0b67c', '#d2a368'),
      hills(rng.fork('near'), 52, 4.4, '#e8c48c', '#d9ae74'),
      ground('sand', [floorLoop(-120, 120, -14, 50)], '#e6c58e', { fadeTo: '#dab078' }),
      patches('wind marks', rng, 10, { x: [-14, 14], z: [-5, 4] }, [0.6, 1.6], '#d6ad76', 0.55),
      face('green rim', [rim(0.9)], '#8fa35a', { layer: 'ground', normal: UP }),
      face('wet sand', [rim(0.3)], '#b3925f', { layer: 'ground', normal: UP }),
      face('pool', [rim(0)], '#7cc0c4', { layer: 'ground', normal: UP, fadeTo: '#3f93a4' }),
      ripples('glints', rng, 22, { x: [-6, 7], z: [5, 10.5] }, [0.5, 1.3], '#d5f0ee', 0.02, 0.01),
      ...[...palms].sort((a, b) => b[1] - a[1]).map(([x, z, h]) => card('palm', vec3(x, 0, z), palm(h, rng))),
      ...strewnCards(
        'reeds',
        [-5.4, -3.6, 3.9, 6.4, 7.4, -7].map((x, i) => vec3(m * x, 0, 4.3 + (i % 3) * 0.5)),
        () => tuft(rng.between(0.7, 1.2), REED, rng, 11, 0.4),
      ),
      ...strewnCards('leaves', [vec3(m * -4.9, 0, 3.8), vec3(m * 5.8, 0, 4)], () =>
        fern(0.9, LEAF, rng, 9, 0.13),
      ),
      card('bush', vec3(m * 8, 0, 6.6), bush(2, 1.1, LEAF, rng)),
      card('rock', vec3(m * -3.3, 0, 4.4), rock(1.1, 0.5, '#b08a62', rng)),
      card('rock', vec3(m * 4.4, 0, 3.6), rock(0.8, 0.4, '#b08a62', rng)),
    ],
    stage: stageOf([-3, 3, -2.5, 3], { pond: { left: -6, right: 6, near: 5, far: 10, y: 0 } }),
  };
}
