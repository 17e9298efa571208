/** What lights a place made by recipe, and the dust in its light. Metres. */
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { face, glowing, put, upright } from '../kit/faces.ts';
import { frontLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { chandelier } from '../parts/chandelier.ts';
import { type Lit, lamp, pendant, stripLights } from '../parts/lamps.ts';
import type { RoomLook } from '../parts/room-look.ts';
import type { Site } from '../setting.ts';
import type { Recipe, Thing } from './recipe.ts';
import { stood } from './things.ts';

const NEON = ['#ff4fa8', '#3fe0ff', '#a56bff'] as const;

/** Rooms that have tubes under their ceilings unless they are lit otherwise. */
const BARE: ReadonlySet<string> = new Set(['hull', 'metal', 'white', 'clinic', 'concrete', 'tiles']);
/** Rooms from before there were wires, lit by lanterns. */
const OLD: ReadonlySet<string> = new Set(['stone', 'earth', 'sandstone', 'logs', 'canvas', 'ice']);
const SAID: ReadonlySet<string> = new Set([
  'strip',
  'bulb',
  'lantern',
  'candles',
  'neon',
  'red',
  'unlit',
  'chandelier',
]);

/** How a place is lit, when it is said: lamps that hang or stand, and the light they give. */
export function lampsOf(recipe: Recipe, look: RoomLook, { rng }: Site): Lit[] {
  const { manner } = recipe;
  const { height, back, half } = look;
  const z = Math.min(2.4, back - 0.8);
  const unsaid = (shells: ReadonlySet<string>) =>
    shells.has(recipe.shell) && ![...SAID].some((m) => manner.has(m));
  if (manner.has('strip') || unsaid(BARE))
    return [stripLights(half > 5 ? [-3, 0, 3] : [-1.4, 1.4], -4, back - 0.4, height, '#fbfdfb')];
  if (manner.has('chandelier') && height > 3.5)
    return [chandelier(0.8, height - 1.25, z, height, Math.min(2.2, half * 0.5))];
  if (manner.has('bulb')) return [pendant(0.4, height - 0.7, z, height, true, '#6a5f4c', 3.4)];
  if (manner.has('lantern') || manner.has('candles') || unsaid(OLD)) {
    const hangs = !manner.has('candles');
    const thing: Thing = hangs
      ? { id: 'lantern', count: 1, tall: 0.42 }
      : { id: 'candelabra', count: 1, tall: 0.6 };
    return [-1, 1].map((s) => {
      const x = s * Math.min(half - 0.5, 2.3);
      const y = hangs ? height - 0.9 : 1.55;
      const at = hangs ? z : back - 0.25;
      return {
        pieces: [
          ...(hangs
            ? [
                put('chain', [block('chain', [0.02, 0.5, 0.02], '#3a3630')], {
                  at: vec3(x, height - 0.5, at),
                }),
              ]
            : [upright('bracket', [frontLoop(x - 0.22, x + 0.22, y - 0.05, y, back - 0.04)], '#4a4038')]),
          stood(thing, { x, y, z: at, casts: false }),
        ],
        practicals: [lamp(x, y + 0.25, at - 0.2, 3.6, 0.7, '#ffb866', 'fire')],
      };
    });
  }
  if (manner.has('neon')) {
    const colours = [rng.pick(NEON), rng.pick(NEON)];
    return [
      {
        pieces: [
          glowing(
            'neon tube',
            [frontLoop(-half, half, height - 0.26, height - 0.19, back - 0.06)],
            colours[0] as string,
          ),
          glowing('neon tube', [frontLoop(-half, half, 0.18, 0.23, back - 0.06)], colours[1] as string, 0.85),
        ],
        practicals: [-2, 2].map((x, i) =>
          lamp(x, height - 0.5, back - 0.6, 4.2, 0.6, colours[i] as string, 'neon'),
        ),
      },
    ];
  }
  if (manner.has('red'))
    return [
      {
        ...pendant(0.5, height - 0.7, z, height, true, '#5a2020', 3),
        practicals: [lamp(0, height - 0.9, z, 6, 0.9, '#ff3a2c', 'neon')],
      },
    ];
  if (manner.has('unlit')) return [];
  return [-Math.min(1.9, half * 0.5), Math.min(1.9, half * 0.5)].map((x) =>
    pendant(x, height - 0.65, z, height, true, '#4a4f55', 2.8),
  );
}

/** Dust in the light. */
export const motes = (look: RoomLook, { rng }: Site): Piece[] => [
  face(
    'motes',
    Array.from({ length: 22 }, () => {
      const [x, y, r] = [
        rng.between(-look.half, look.half),
        rng.between(0.5, look.height),
        rng.between(0.008, 0.02),
      ];
      return frontLoop(x - r, x + r, y - r, y + r, look.back - 1);
    }),
    '#f3e6c4',
    { tone: 'glow', opacity: 0.5 },
  ),
];
