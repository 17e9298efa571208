import { vec3 } from '../../geometry/vec3.ts';
import type { Drawing } from '../../model/drawing.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { card, ground, put, upright } from '../kit/faces.ts';
import { discLoop, floorLoop, frontLoop } from '../kit/loops.ts';
import { ellipse, polygon, rectangle } from '../kit/paths.ts';
import { block } from '../kit/solids.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { letters } from '../parts/block-letters.ts';
import { grass, leaves } from '../parts/foliage.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { bush } from '../parts/plants.ts';
import { rock } from '../parts/rocks.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** A giraffe at a distance, heading right. */
function giraffe(): Drawing {
  const leg = (x: number) => rectangle(x, -190, 16, 190);
  const patches = [
    [-70, -232],
    [-30, -246],
    [14, -228],
    [50, -244],
    [-52, -206],
    [30, -204],
    [92, -300],
    [112, -352],
    [126, -400],
  ] as const;
  return drawing(
    [
      stroke('tail', 'M-98 -232Q-118 -190 -110 -150', '#b8873f', 6),
      shape('legs', leg(-84) + leg(-54) + leg(44) + leg(70), '#d9a85a'),
      shape('body', ellipse(-8, -222, 98, 46), '#e6b968'),
      shape(
        'neck',
        polygon([
          [46, -228],
          [92, -212],
          [160, -450],
          [128, -458],
        ]),
        '#e6b968',
      ),
      shape('head', 'M122 -456Q128 -486 158 -482L204 -456Q206 -440 186 -440L140 -444Z', '#e6b968'),
      shape('horns', rectangle(136, -506, 6, 28) + rectangle(150, -504, 6, 26), '#7a5230'),
      shape('patches', patches.map(([x, y]) => ellipse(x, y, 15, 12)).join(''), '#a86a34'),
      shape('eye', ellipse(164, -466, 4, 4), '#2b2320'),
    ],
    330,
    510,
    170,
  );
}

/** An elephant at a distance, heading left. */
function elephant(): Drawing {
  const leg = (x: number) => rectangle(x, -110, 46, 110);
  return drawing(
    [
      shape('far legs', leg(-60) + leg(66), '#747c84'),
      shape(
        'body',
        'M-120 -150Q-100 -262 10 -262Q140 -262 148 -140Q148 -92 110 -90H-90Q-124 -100 -120 -150Z',
        '#8f979e',
      ),
      shape('legs', leg(-96) + leg(96), '#868e96'),
      shape(
        'head',
        'M-104 -160Q-106 -250 -160 -250Q-214 -248 -212 -180L-216 -90Q-220 -40 -240 -24L-222 -14Q-196 -38 -190 -110Q-150 -110 -104 -160Z',
        '#979fa6',
      ),
      shape('ear', ellipse(-118, -190, 42, 56), '#7f878f'),
      shape('tusk', 'M-190 -126Q-206 -92 -236 -92Q-210 -106 -204 -132Z', '#f2ead6'),
      shape('eye', ellipse(-184, -200, 5, 5), '#2b2320'),
    ],
    400,
    270,
    240,
  );
}

/** A zoo: a railing before the enclosures, a giraffe and an elephant behind it, the gate's sign, trees, rocks. */
export function zoo({ rng, season }: Site): Built {
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const bars = Array.from({ length: 61 }, (_, i) =>
    frontLoop(-13.5 + i * 0.45, -13.44 + i * 0.45, 0.1, 1.1, 0),
  );
  return {
    ground: green.body,
    practicals: [],
    pieces: [
      hills(rng.fork('far'), 320, 34, '#8fa9a0'),
      treeLine(rng.fork('trees'), 90, 11, '#6d8f68'),
      ground('sand', [discLoop(vec3(0, 0.002, 12), 15, 6, 24)], '#d9bf8a'),
      ground('pond', [discLoop(vec3(-m * 5, 0.004, 9.6), 3, 1, 20)], '#6fa8b8'),
      ground('walk', [floorLoop(-60, 60, -14, 4)], '#c9bba0'),
      ground('kerb', [floorLoop(-60, 60, 4, 4.25, 0.004)], '#a89a80'),
      ...scatter('tree', rng, 8, { z: [17, 34], clear: 3, reach: [16, 26] }, () =>
        broadleaf(rng.between(6, 9), season, rng, leaves(season, rng)),
      ),
      card('rocks', vec3(m * 8, 0, 15), rock(5, 2.6, '#a39684', rng)),
      card('rocks', vec3(-m * 1.4, 0, 16), rock(4, 1.6, '#b0a28e', rng)),
      card('giraffe', vec3(m * 2.8, 0, 12.5), giraffe(), { flip: m > 0 }),
      card('elephant', vec3(-m * 3.2, 0, 11), elephant(), { flip: m > 0 }),
      put(
        'railing',
        [
          upright('bars', bars, '#4f5a52', { layer: 'set' }),
          upright(
            'rails',
            [frontLoop(-13.5, 13.5, 1.06, 1.14, -0.02), frontLoop(-13.5, 13.5, 0.12, 0.18, -0.02)],
            '#3f4a44',
            {
              layer: 'set',
            },
          ),
        ],
        { at: vec3(0, 0, 4.3) },
      ),
      put(
        'sign',
        [
          block('post', [0.1, 2.5, 0.1], '#6b4c30', { at: [-0.85, 0, 0] }),
          block('post', [0.1, 2.5, 0.1], '#6b4c30', { at: [0.85, 0, 0] }),
          block('board', [2.1, 0.8, 0.08], '#3f7a4f', { at: [0, 1.75, -0.04] }),
          upright('lettering', letters('ZOO', 0.03, 1.9, 0.5, -0.1), '#fbf3dc', { layer: 'set' }),
        ],
        { at: vec3(m * 2.5, 0, 4.1) },
      ),
      card('bush', vec3(-m * 4, 0, 3.4), bush(1.5, 0.8, leaves(season, rng), rng)),
      card('near bush', vec3(-m * 3.6, 0, -2.6), bush(1.6, 0.8, leaves(season, rng), rng), {
        layer: 'foreground',
      }),
    ],
    stage: stageOf([-2.4, 2.4, -2.5, 2.6]),
  };
}
