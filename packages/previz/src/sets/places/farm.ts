import { vec3 } from '../../geometry/vec3.ts';
import { card, ground, put } from '../kit/faces.ts';
import type { Loop } from '../kit/loops.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { barn, fence, hayBale, silo } from '../parts/farmyard.ts';
import { grass } from '../parts/foliage.ts';
import { patches } from '../parts/ground-textures.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { strip, windingPath } from '../parts/paths.ts';
import { tuft } from '../parts/plants.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** A farmyard: a red barn with its silo, crop rows to one side, a fence, hay. */
export function farm(site: Site): Built {
  const { rng, season, lit } = site;
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const crop = season === 'spring' ? '#93b55f' : season === 'winter' ? '#a9a08a' : '#d2b257';
  return {
    ground: green.body,
    practicals: [],
    pieces: [
      hills(rng.fork('far'), 380, 46, '#93ab9f'),
      treeLine(rng.fork('wood'), 170, 10, '#76946f'),
      ground('crop', [rows(m, 9, 7, 70)], crop),
      ground(
        'crop rows',
        Array.from({ length: 14 }, (_, i) => strip(m * (7.6 + i * 1.6), m * (8.1 + i * 1.6), 9, 70)),
        '#b1934a',
        { opacity: 0.75 },
      ),
      ground('yard', [windingPath(rng, 2.6, -m * 2.2)], '#c7a97c'),
      patches('grass', rng, 9, { x: [-20, 20], z: [-5, 30] }, [0.7, 2], green.dark, 0.5),
      ...scatter('tree', rng, 5, { z: [18, 40], clear: 12, reach: [10, 25] }, () =>
        broadleaf(rng.between(6, 8), season, rng),
      ),
      put('silo', silo(1.7, 9), { at: vec3(-m * 12.2, 0, 18) }),
      barn(-m * 6, 15, 8.5, 8, lit),
      ...fence(m * 4.3, m * 22, 6.6, '#b59a78'),
      put('hay', hayBale(), { at: vec3(-m * 3.9, 0, 4.6), turn: 0.3 }),
      put('hay', hayBale(), { at: vec3(-m * 4.9, 0, 5.4), turn: -0.2 }),
      ...[3.1, 4.4, -3.2].map((x) =>
        card('grass', vec3(x, 0, rng.between(0.5, 3)), tuft(0.35, green, rng), { casts: false }),
      ),
      card('near post', vec3(m * 3.4, 0, -2.6), tuft(0.9, green, rng, 15), { layer: 'foreground' }),
    ],
    stage: stageOf([-2.8, 2.8, -2.5, 7], {
      seats: [{ name: 'hay', at: vec3(-m * 3.9, 0.6, 4.5), facing: 'camera' }],
      surfaces: [{ name: 'hay', at: vec3(-m * 3.9, 0.6, 4.6), width: 0.9, depth: 0.6 }],
    }),
  };
}

const rows = (m: number, z0: number, x0: number, z1: number): Loop => [
  vec3(m * x0, 0.001, z0),
  vec3(m * 60, 0.001, z0),
  vec3(m * 60, 0.001, z1),
  vec3(m * x0, 0.001, z1),
];
