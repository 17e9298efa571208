/** A place dressed for a feast: for a birthday or any party, for Christmas, for Halloween. Metres. */
import type { Piece } from '../../model/set.ts';
import { stood } from '../recipes/things.ts';
import type { Built } from '../setting.ts';
import { webs } from './dusty.ts';
import { glowOf, hangings } from './hangings.ts';
import { confetti } from './messy.ts';
import { edgeSpots, type SpotOnFloor, strewnThings } from './props.ts';
import { added } from './recolour.ts';
import type { Shell } from './shell.ts';

const BALLOONS = ['#e8554e', '#f2b632', '#3fa7d6', '#7bc950', '#b36bd6'] as const;

/** Three on strings, at each of the corners. */
const balloons = (shell: Shell): Piece[] =>
  [-1, 1].flatMap((s) =>
    [0, 1, 2, 3].map((i) =>
      stood(
        { id: 'balloon', count: 1, tall: 1, colour: BALLOONS[(i + (s > 0 ? 2 : 0)) % 5] as string },
        {
          x: s * (shell.half * 0.86 - (i % 2) * 0.42),
          y: 0.8 + (i % 3) * 0.34,
          z: Math.min(shell.back - 0.5, 3.6) - i * 0.16,
          casts: false,
        },
      ),
    ),
  );

/** The corner that a tall thing is put into. */
const corner = (shell: Shell, side: 1 | -1): { x: number; z: number } => ({
  x: side * Math.max(1.9, Math.min(shell.half * 0.7, 3.4)),
  z: Math.min(shell.back - 0.9, shell.ceiling === null ? 7 : 2.9),
});

const edges = (shell: Shell, count: number): SpotOnFloor[] =>
  edgeSpots(shell, shell.rng.fork('edges'), count);

export const party = (built: Built, shell: Shell): Built =>
  added(built, [
    ...confetti(shell, shell.rng.fork('confetti'), 40),
    ...hangings(shell, 'bunting'),
    ...(shell.ceiling === null ? [] : balloons(shell)),
    ...strewnThings(
      edges(shell, 3),
      [
        ['gift', 0.42],
        ['balloon', 0.8],
      ],
      shell.rng,
    ),
  ]);

export function christmas(built: Built, shell: Shell): Built {
  const side = shell.rng.chance(0.5) ? 1 : -1;
  const { x, z } = corner(shell, side);
  const tall = shell.ceiling === null ? 4.6 : Math.min(2.3, shell.ceiling - 0.3);
  const gifts = [-0.7, -0.25, 0.45, 0.85].map((dx, i) =>
    stood({ id: 'gift', count: 1, tall: 0.3 + 0.1 * (i % 2) }, { x: x + dx, z: z - 0.45 - 0.1 * (i % 2) }),
  );
  return {
    ...added(built, [
      ...hangings(shell, 'garland', 'lights'),
      stood({ id: 'christmas-tree', count: 1, tall }, { x, z }),
      ...gifts,
    ]),
    practicals: [...built.practicals, ...glowOf(shell, '#ffd9a0')],
  };
}

export function halloween(built: Built, shell: Shell): Built {
  const lanterns = strewnThings(
    edges(shell, 7),
    [
      ['jack-o-lantern', 0.42],
      ['jack-o-lantern', 0.55],
      ['pumpkin', 0.36],
    ],
    shell.rng,
  );
  return {
    ...added(built, [...webs(shell), ...hangings(shell, 'paper bats', 'orange lights'), ...lanterns]),
    practicals: [...built.practicals, ...glowOf(shell, '#ff9a3c')],
  };
}
