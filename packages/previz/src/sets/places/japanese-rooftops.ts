import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Drawing } from '../../model/drawing.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, face, ground } from '../kit/faces.ts';
import { floorLoop, frontLoop, NEARWARD } from '../kit/loops.ts';
import { stageOf } from '../kit/stage.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { lamp } from '../parts/lamps.ts';
import { pine } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';
import { massif } from './mountain.ts';

/** Where the roof underfoot ends, and how far the streets lie below it, metres. */
const EAVE = 3.4;
const STREET = -7;

/** Over the tiled roofs of an old Japanese town: the slope underfoot, curved gables behind, a castle keep, a mountain. */
export function japaneseRooftops({ rng, lit, season }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const tile = rng.pick(['#5f6a75', '#667078', '#59626e']);
  const columns = Array.from({ length: 44 }, (_, i) => -11 + i * 0.5);
  const town = [
    ...[-46, -24, 4, 28, 50].map((x) => ({ x, z: 52, w: 15, h: 9.5 })),
    ...[-34, -13, 14, 36].map((x) => ({ x, z: 34, w: 13, h: 9 })),
    ...[-19, -5.5, 7.5, 21].map((x) => ({ x: x + m, z: 18, w: 10.5, h: 8.2 })),
    ...[-11, 10.5].map((x) => ({ x, z: 9.5, w: 8, h: 8 })),
  ];
  return {
    ground: '#4f5a52',
    practicals: lit ? [lamp(-m * 6, 1, 9, 5, 0.5, '#ffb45e'), lamp(m * 5, 0, 17, 5, 0.4, '#ffb45e')] : [],
    pieces: [
      ...massif(rng.fork('peak'), 700, 210, 3, '#8796ab', 0.55, m),
      hills(rng.fork('hills'), 300, 26, '#71857f'),
      treeLine(rng.fork('wood'), 140, 8, '#4f6b5a'),
      ground('town', [floorLoop(-120, 120, 4, 135, STREET)], '#6a675c'),
      card('castle keep', vec3(m * 17, STREET, 74), keep(lit), { casts: false }),
      ...[-40, -9, 30].map((x) =>
        card('pine', vec3(x, STREET, 44), pine(rng.between(9, 12), rng, season === 'winter'), {
          casts: false,
        }),
      ),
      ...town.map(({ x, z, w, h }) =>
        card('house', vec3(x, STREET, z), house(w, h, adjust(tile, rng.between(-0.04, 0.05)), lit), {
          casts: false,
        }),
      ),
      ground('roof', [floorLoop(-40, 40, -14, EAVE)], tile, { fadeTo: adjust(tile, 0.03) }),
      ground(
        'tile rows',
        Array.from({ length: 40 }, (_, i) => floorLoop(-40, 40, -6 + i * 0.24, -5.965 + i * 0.24, 0.002)),
        adjust(tile, -0.07),
        { opacity: 0.7 },
      ),
      ground(
        'tile channels',
        columns.map((x) => floorLoop(x, x + 0.2, -14, EAVE, 0.003)),
        adjust(tile, -0.06),
      ),
      ground(
        'tile ribs',
        columns.map((x) => floorLoop(x + 0.03, x + 0.1, -14, EAVE, 0.02)),
        adjust(tile, 0.08),
      ),
      face('ridge', [frontLoop(-40, 40, 0, 0.34, EAVE)], adjust(tile, -0.03), {
        layer: 'ground',
        normal: NEARWARD,
      }),
      face(
        'ridge lines',
        [0.1, 0.21].map((y) => frontLoop(-40, 40, y, y + 0.025, EAVE - 0.01)),
        adjust(tile, -0.12),
        {
          layer: 'ground',
        },
      ),
      ground('ridge top', [floorLoop(-40, 40, EAVE - 0.02, EAVE + 0.4, 0.34)], adjust(tile, 0.08)),
      card('ridge end', vec3(-m * 4.6, 0.3, EAVE + 0.1), shachi(tile)),
    ],
    stage: stageOf([-3.6, 3.6, -2.5, 2.8]),
  };
}

/** A roof with swept eaves over a plastered gable, drawn about its foot; centimetres. */
const swept = (half: number, y: number, tall: number, ridge: number): string =>
  `M${-half} ${y}Q${-half * 0.72} ${y - tall * 0.3} ${-ridge} ${y - tall}H${ridge}Q${half * 0.72} ${y - tall * 0.3} ${half} ${y}Q${half * 0.5} ${y + tall * 0.07} 0 ${y + tall * 0.07}Q${-half * 0.5} ${y + tall * 0.07} ${-half} ${y}Z`;

const box = (x0: number, x1: number, y0: number, y1: number): string => `M${x0} ${y0}H${x1}V${y1}H${x0}Z`;

/** A house `w` wide and `h` high to its ridge, metres. */
function house(w: number, h: number, tile: string, lit: boolean): Drawing {
  const [half, top] = [w * 50, h * 100];
  const eave = -top * 0.62;
  const tall = top * 0.36;
  const lines = Array.from({ length: 15 }, (_, i) => {
    const t = (i - 7) / 7.5;
    return `M${t * half * 0.66} ${eave - tall}L${t * half * 0.94} ${eave - tall * 0.02}L${t * half * 0.94 + 9} ${eave - tall * 0.02}L${t * half * 0.66 + 7} ${eave - tall}Z`;
  }).join('');
  const bays = [-0.6, -0.2, 0.2].map((t) => box(half * t, half * (t + 0.3), eave + 60, eave + 190)).join('');
  return drawing(
    [
      shape('wall', box(-half * 0.82, half * 0.82, eave - 10, 0), '#cfc4ae'),
      shape(
        'timber',
        [-0.82, -0.25, 0.15, 0.78].map((t) => box(half * t, half * t + 16, eave, 0)).join(''),
        '#5a4636',
      ),
      shape('paper windows', bays, lit ? '#ffcf85' : '#b8ad96', lit ? 'glow' : 'body'),
      shape('eave shade', box(-half * 0.82, half * 0.82, eave, eave + 34), '#3f3a38', 'shade', {
        opacity: 0.5,
      }),
      shape('roof', swept(half, eave, tall, half * 0.66), tile),
      shape('tile ribs', lines, adjust(tile, 0.06)),
      shape('ridge', box(-half * 0.7, half * 0.7, eave - tall - 26, eave - tall + 4), adjust(tile, -0.08)),
    ],
    w * 100,
    top,
    30,
  );
}

/** A castle keep: five white storeys, each under its own roof. */
function keep(lit: boolean): Drawing {
  const storeys = [0, 1, 2, 3, 4].map((i) => ({ half: 900 - i * 145, y: -900 - i * 430 }));
  return drawing(
    [
      shape('stone base', 'M-1250 0Q-1050 -500 -960 -930H960Q1050 -500 1250 0Z', '#85837c'),
      ...storeys.flatMap(({ half, y }, i) => [
        shape('white wall', box(-half, half, y - 330, y + 30), '#e9e4d8'),
        shape(
          'slits',
          [-0.6, -0.2, 0.2, 0.6].map((t) => box(half * t - 36, half * t + 36, y - 190, y - 70)).join(''),
          lit ? '#ffd58c' : '#6a655e',
          lit ? 'glow' : 'body',
        ),
        shape(
          'keep roof',
          swept(half + 240, y - 300, i === 4 ? 420 : 230, i === 4 ? half * 0.5 : half * 0.8),
          '#4f5d66',
        ),
      ]),
    ],
    2500,
    3340,
    60,
  );
}

/** The fish with a raised tail on the end of a ridge. */
const shachi = (tile: string): Drawing =>
  drawing(
    [
      shape('ridge end', 'M-26 0Q-34 -34 -8 -48Q14 -60 6 -96Q30 -84 34 -58Q40 -24 26 0Z', adjust(tile, -0.1)),
      shape('ridge end light', 'M-16 -8Q-18 -28 0 -38Q12 -46 14 -62Q22 -34 8 -8Z', adjust(tile, 0.06)),
    ],
    70,
    96,
    30,
  );
