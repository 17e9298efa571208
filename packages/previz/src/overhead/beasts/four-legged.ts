/** Beasts on four legs from straight above, heading to the right: one body, measured kind by kind. */
import { blob, oval } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import type { Shape } from '../../model/drawing.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import type { Plan } from '../plan.ts';
import { buildOf } from './builds.ts';
import { marksOf, woolly } from './coats.ts';
import { headOf } from './heads.ts';
import { tailOf } from './tails.ts';

/** Standing, walking or running; `long` in centimetres. */
export function beastFromAbove(
  id: string,
  coat: string,
  long: number,
  gait: 'stand' | 'walk' | 'run',
  tall: number,
): Plan {
  const b = buildOf(id);
  const at = (v: number): number => v * long;
  const dark = adjust(coat, -0.1);
  const half = at(b.width) / 2;
  const head = at(b.head);
  const [rump, chest] = [at(-0.5), at(0.5 - b.neck - 2 * b.head)];
  const hx = at(0.5 - b.head * 1.1);
  const reach = gait === 'run' ? at(0.2) : gait === 'walk' ? at(0.09) : at(0.02);
  const leg = (x: number, side: number, step: number): string =>
    `M${x.toFixed(1)} ${(side * half * 0.62).toFixed(1)}L${(x + step).toFixed(1)} ${(side * half * 0.84).toFixed(1)}`;
  const legs = b.marks === 'shell' ? 0.16 : b.neck > 0.1 ? 0.05 : 0.075;
  const body = blob([
    rump,
    0,
    rump + at(0.05),
    -half * 0.86,
    rump + at(0.2),
    -half,
    (rump + chest) / 2,
    -half * 0.9,
    chest - at(0.08),
    -half,
    chest,
    -half * 0.6,
    chest + at(0.03),
    0,
    chest,
    half * 0.6,
    chest - at(0.08),
    half,
    (rump + chest) / 2,
    half * 0.9,
    rump + at(0.2),
    half,
    rump + at(0.05),
    half * 0.86,
  ]);
  const shapes: Shape[] = [
    stroke(
      'legs',
      leg(chest - at(0.06), -1, reach) +
        leg(chest - at(0.06), 1, gait === 'run' ? reach * 0.8 : -reach) +
        leg(rump + at(0.12), -1, -reach) +
        leg(rump + at(0.12), 1, gait === 'run' ? -reach * 0.8 : reach),
      dark,
      at(legs),
    ),
    ...tailOf(b, rump, long, coat, dark),
    ...(b.ears === 'huge'
      ? [
          shape(
            'ears',
            blob([
              hx - at(0.04),
              -head * 0.7,
              hx + at(0.02),
              -head * 1.75,
              hx - at(0.12),
              -head * 1.95,
              hx - at(0.2),
              -head * 1.4,
            ]) +
              blob([
                hx - at(0.04),
                head * 0.7,
                hx - at(0.2),
                head * 1.4,
                hx - at(0.12),
                head * 1.95,
                hx + at(0.02),
                head * 1.75,
              ]),
            dark,
            'body',
            { form: true },
          ),
        ]
      : []),
    shape('body', b.marks === 'wool' ? woolly(rump, chest, half) : body, coat, 'body', { form: true }),
    ...(b.neck > 0.02
      ? [
          shape(
            'neck',
            blob(
              [
                chest - at(0.1),
                -half * 0.66,
                (chest + hx) / 2,
                -half * 0.46,
                hx,
                -head * 0.6,
                hx,
                head * 0.6,
                (chest + hx) / 2,
                half * 0.46,
                chest - at(0.1),
                half * 0.66,
              ],
              0.7,
            ),
            coat,
            'body',
            { form: true },
          ),
        ]
      : []),
    shape('back', oval((rump + chest) / 2, -half * 0.12, at(0.24), half * 0.4), coat, 'light', {
      opacity: 0.4,
    }),
    ...marksOf(b, coat, { rump, chest, half, long, hx, head }),
    ...headOf(b, coat, hx, head),
  ];
  return {
    shapes,
    long: long * 1.1,
    wide: 2 * half + at(legs),
    tall,
    outline: body,
    seats: [
      { x: at(-0.04), y: 0, turn: 0, as: 'ride' },
      { x: at(-0.2), y: 0, turn: 0, as: 'ride' },
    ],
  };
}
