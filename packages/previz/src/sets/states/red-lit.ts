/** A place under red lamps: an alarm, a darkroom, a submarine run silent. Metres. */
import { glowing } from '../kit/faces.ts';
import { roundLoop } from '../kit/loops.ts';
import { lamp } from '../parts/lamps.ts';
import type { Built } from '../setting.ts';
import { added, recoloured } from './recolour.ts';
import type { Shell } from './shell.ts';

const RED = '#ff3a2c';

export function redLit(built: Built, shell: Shell): Built {
  const top = Math.min(shell.ceiling ?? 3.4, 3);
  const z = Math.min(shell.back - 0.4, 3.2);
  const xs = [-1, 1].map((s) => s * Math.min(shell.half - 0.6, 2));
  const lit = added(
    recoloured(built, 'red-lit'),
    xs.flatMap((x) => [
      glowing('red lamp light', [roundLoop(x, top - 0.3, z, 0.5, 0.4, 24)], RED, 0.25),
      glowing('red lamp', [roundLoop(x, top - 0.3, z - 0.02, 0.11, 0.09, 16)], '#ff8a78'),
    ]),
  );
  return {
    ...lit,
    practicals: [
      ...lit.practicals.map((l) => ({ ...l, colour: RED })),
      ...xs.map((x) => lamp(x, top - 0.3, 1, 5, 0.9, RED, 'neon')),
    ],
  };
}
