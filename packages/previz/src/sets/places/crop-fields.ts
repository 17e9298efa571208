/** Fields of one crop, row behind row to the hills. */
import { vec3 } from '../../geometry/vec3.ts';
import { card, ground } from '../kit/faces.ts';
import { floorLoop } from '../kit/loops.ts';
import { stageOf } from '../kit/stage.ts';
import { CROPS, type Crop, cropRow } from '../parts/crops.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { strip } from '../parts/paths.ts';
import type { Builder } from '../setting.ts';

const SOIL: Readonly<Record<Crop, readonly [soil: string, far: string]>> = {
  corn: ['#8a7a4a', '#6f9044'],
  wheat: ['#c9a050', '#e0bb5f'],
  lavender: ['#a8946a', '#8a70c0'],
  sunflowers: ['#8f7f4f', '#d9b23f'],
  tulips: ['#8a7a5a', '#d8606a'],
  grass: ['#7f8248', '#a3a659'],
};
const PETALS = ['#e0485a', '#f2b33d', '#f28ab0', '#f4ead8', '#9a5fc0'] as const;

/** Where rows of a crop stand: dense behind the stage, ever farther apart. */
const ROWS = [0.8, 1.3, 1.95, 2.7, 3.6, 4.7, 6, 7.6, 9.6, 12, 15, 19] as const;

const fieldOf =
  (crop: Crop): Builder =>
  ({ rng }) => {
    const [soil, far] = SOIL[crop];
    const m = rng.chance(0.5) ? 1 : -1;
    const first = rng.int(0, PETALS.length - 1);
    const petal = (i: number) => PETALS[(first + i) % PETALS.length] as string;
    const low = CROPS[crop].tall < 1;
    return {
      ground: soil,
      practicals: [],
      pieces: [
        hills(rng.fork('far'), 420, 56, '#8ea9a6'),
        hills(rng.fork('mid'), 240, 24, '#86a67c'),
        treeLine(rng.fork('copse'), 150, 8, '#6d8f68'),
        ground('crop', [floorLoop(-200, 200, 1, 140)], far, { fadeTo: soil }),
        ground(
          'furrows',
          Array.from({ length: 40 }, (_, i) => strip(-60 + i * 3, -58.8 + i * 3, 8, 140)),
          soil,
          { opacity: low ? 0.4 : 0.2 },
        ),
        ...[...ROWS].reverse().map((z, i) =>
          card(
            'crop row',
            vec3(rng.between(-0.3, 0.3), 0, z),
            cropRow(crop, 10 + z * 2.4, petal(Math.floor(i / 2)), rng),
            {
              casts: false,
            },
          ),
        ),
        // Grass that reaches the waist: the mark stands in it.
        ...(crop === 'grass'
          ? [-0.3, -0.9, -1.5].flatMap((z, k) =>
              [-1, 1].map((s) =>
                card(
                  'standing grass',
                  vec3(s * 2.2, -0.42 - k * 0.12, z),
                  cropRow(crop, 4.5, petal(1), rng),
                  {
                    casts: false,
                  },
                ),
              ),
            )
          : []),
        ...[-1, 1].map((s) =>
          card('near crop', vec3(s * m * 3.1, 0, -1.7 - 0.3 * s), cropRow(crop, 2.2, petal(1), rng), {
            layer: 'foreground',
          }),
        ),
      ],
      stage: stageOf([-2.6, 2.6, -2.5, 0.7]),
    };
  };

export const cornField = fieldOf('corn');
export const wheatField = fieldOf('wheat');
export const lavenderField = fieldOf('lavender');
export const sunflowerField = fieldOf('sunflowers');
export const tulipField = fieldOf('tulips');
export const tallGrass = fieldOf('grass');
