import { vec3 } from '../../geometry/vec3.ts';
import { card, face, ground } from '../kit/faces.ts';
import { type Loop, UP } from '../kit/loops.ts';
import { scatter, stageOf, strewnCards } from '../kit/stage.ts';
import { grass, leaves, NEEDLES } from '../parts/foliage.ts';
import { patches, ripples } from '../parts/ground-textures.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { tuft } from '../parts/plants.ts';
import { rock } from '../parts/rocks.ts';
import { broadleaf, pine } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';
import { massif } from './mountain.ts';

/** A river that comes from the hills and passes behind the mark; stones, reeds, wooded banks. */
export function river(site: Site): Built {
  const { rng, season, weather } = site;
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const snowy = season === 'winter' || weather === 'snow';
  return {
    ground: green.body,
    practicals: [],
    pieces: [
      ...massif(rng.fork('far'), 800, 170, 5, '#94a6b8', 0.6, m),
      hills(rng.fork('hills'), 260, 34, '#86a392'),
      treeLine(rng.fork('wood'), 110, 11, leaves(season, rng).dark),
      patches('grass', rng, 9, { x: [-18, 18], z: [-5, 34] }, [0.7, 2], green.dark, 0.5),
      ground('bank', [course(m, 0.55)], '#b6a37e'),
      face('river', [course(m, 0)], '#6aa6b8', { layer: 'ground', normal: UP, fadeTo: '#3f7f94' }),
      ripples('glints', rng, 26, { x: [-9, 9], z: [4.1, 8.6] }, [0.5, 1.4], '#cfe9ec', 0.02, 0.01),
      ...scatter('tree', rng, 12, { z: [11, 40], clear: 6.5, reach: [6, 26] }, () =>
        rng.chance(0.5)
          ? pine(rng.between(6, 10), rng, snowy, NEEDLES)
          : broadleaf(rng.between(6, 8), season, rng),
      ),
      ...[-4.6, -3.2, 5.2, 3.4].map((x) =>
        card(
          'stone',
          vec3(x, 0, 3.9 + rng.between(-0.3, 0.5)),
          rock(rng.between(0.7, 1.5), rng.between(0.3, 0.7), '#8f938f', rng),
        ),
      ),
      card('stone', vec3(m * 1.9, 0, 6.2), rock(1.1, 0.5, '#858a88', rng), { casts: false }),
      ...strewnCards('reeds', [vec3(-m * 3.6, 0, 3.2), vec3(-m * 4.4, 0, 3.4), vec3(m * 4.3, 0, 3)], () =>
        tuft(1.1, { body: '#8c9a52', dark: '#6d7d44', lit: '#aab46a' }, rng, 11, 0.35),
      ),
      ...strewnCards('grass', [vec3(2.6, 0, 1), vec3(-2.7, 0, 0.4), vec3(3.4, 0, -0.6)], () =>
        tuft(0.35, green, rng),
      ),
      card('near reeds', vec3(m * 3.3, 0, -2.6), tuft(1.3, green, rng, 15, 0.5), { layer: 'foreground' }),
    ],
    stage: stageOf([-3, 3, -2.5, 2.8], { pond: { left: -7, right: 7, near: 4.6, far: 8, y: 0 } }),
  };
}

/** The water's outline: across the view behind the mark, then off into the distance on one side; `more` widens it. */
function course(m: number, more: number): Loop {
  const near: [number, number][] = [
    [-70, 5.2],
    [-30, 4.6],
    [-12, 3.9],
    [-4, 3.6],
    [3, 3.9],
    [10, 4.2],
    [24, 3.4],
    [70, 3],
  ];
  const far: [number, number][] = [
    [70, 8.6],
    [22, 9.4],
    [9, 10.5],
    [6, 13],
    [9, 19],
    [14, 30],
    [20, 60],
    [16, 60],
    [9, 30],
    [3, 18],
    [-1, 12],
    [-6, 9.6],
    [-16, 9],
    [-70, 10],
  ];
  const side = (p: [number, number][], s: number): Loop =>
    p.map(([x, z], i) =>
      vec3(m * (x + (i > 3 && i < 11 && s > 0 ? (i < 7 ? 1 : -1) * more : 0)), 0.002, z + s * more),
    );
  return [...side(near, -1), ...side(far, 1)];
}
