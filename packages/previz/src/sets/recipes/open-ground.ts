/** Level ground under the sky, with what lies round about: for places that are mostly what stands on them. Metres. */
import { adjust } from '../../colour/oklch.ts';
import type { Piece } from '../../model/set.ts';
import { ground } from '../kit/faces.ts';
import { floorLoop } from '../kit/loops.ts';
import { stageOf } from '../kit/stage.ts';
import { grass, SNOW } from '../parts/foliage.ts';
import { patches, paving, planks, strewn } from '../parts/ground-textures.ts';
import { hills, skyline, treeLine, waterSheet } from '../parts/horizon.ts';
import type { Built, Site } from '../setting.ts';
import type { Recipe } from './recipe.ts';

const FLOORS: Readonly<Record<string, string>> = {
  asphalt: '#6b6e72',
  concrete: '#a3a29c',
  gravel: '#a89c86',
  mud: '#7d654c',
  sand: '#d9c193',
  paved: '#b9b2a4',
  planked: '#a07a54',
  rocky: '#8c867c',
  ash: '#5a5552',
  snowy: SNOW,
};

/** The ground and the horizon that a recipe's manner says; grass and hills where it says none. */
export function openGround(recipe: Recipe, site: Site): Built {
  const { manner } = recipe;
  const { rng, season, lit } = site;
  const kind = Object.keys(FLOORS).find((k) => manner.has(k));
  const green = grass(season);
  const floor = recipe.colours.ground ?? (kind ? (FLOORS[kind] as string) : green.body);
  const area = { x: [-24, 24], z: [-6, 40] } as const;
  const grain: Piece[] =
    kind === 'planked'
      ? [planks('boards', { x: [-14, 14], z: [-9, 20] }, 0.34, adjust(floor, -0.08), rng, 0.8)]
      : kind === 'paved' || kind === 'concrete'
        ? [paving('slabs', { x: [-16, 16], z: [-9, 24] }, [1.8, 1.8], adjust(floor, -0.06), 0.03)]
        : kind === 'rocky' || kind === 'gravel' || kind === 'sand' || kind === 'mud' || kind === 'ash'
          ? [
              patches('patches', rng, 12, area, [0.8, 2.6], adjust(floor, -0.04), 0.6),
              strewn('stones', rng, 26, { x: [-8, 8], z: [-3, 12] }, 0.08, adjust(floor, -0.1)),
            ]
          : kind === 'asphalt'
            ? [patches('patches', rng, 5, area, [1, 3], adjust(floor, -0.03), 0.4)]
            : [
                patches('grass', rng, 13, area, [0.8, 2.6], adjust(floor, -0.05), 0.5),
                patches('grass light', rng, 9, area, [0.6, 2.2], adjust(floor, 0.04), 0.5),
              ];
  const far: Piece[] = manner.has('town')
    ? skyline(rng.fork('far'), 160, [14, 42], '#8d99a6', lit)
    : manner.has('sea')
      ? [
          waterSheet('#3f86a0', '#8fc0cc', 14, 600),
          ground('quay edge', [floorLoop(-60, 60, 13.4, 14, 0.01)], adjust(floor, -0.12)),
        ]
      : manner.has('flat')
        ? [hills(rng.fork('far'), 420, 22, '#a9b3ad')]
        : manner.has('wood')
          ? [
              treeLine(rng.fork('far'), 130, 16, '#6f8f74'),
              treeLine(rng.fork('near'), 60, 11, '#4f7056', true),
            ]
          : manner.has('mountains')
            ? [hills(rng.fork('far'), 500, 150, '#8f9fb8'), hills(rng.fork('mid'), 260, 50, '#7f928c')]
            : [
                hills(rng.fork('far'), 420, 62, '#8ea9a6'),
                hills(rng.fork('mid'), 230, 26, '#86a382'),
                treeLine(rng.fork('wood'), 120, 8, '#5f8062'),
              ];
  return { ground: floor, practicals: [], pieces: [...far, ...grain], stage: stageOf([-3, 3, -2.5, 6]) };
}
