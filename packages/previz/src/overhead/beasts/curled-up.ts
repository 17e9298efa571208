/** Beasts asleep, from straight above. */
import { blob, circle, curve, oval, polygon } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import type { Plan } from '../plan.ts';
import { buildOf } from './builds.ts';

/** Asleep, rolled up: back, tail about it, head on the paws. Centimetres along the beast as it stands. */
export function curledUp(id: string, coat: string, long: number): Plan {
  const b = buildOf(id);
  const r = long * 0.34;
  const dark = adjust(coat, -0.09);
  const head = long * b.head * 1.15;
  const [hx, hy] = [r * 0.5, r * 0.46];
  const ear = (s: number) =>
    polygon([
      hx - head * 0.2,
      hy + s * head * 0.3,
      hx + head * 0.3,
      hy + s * head * 1.2,
      hx + head * 0.62,
      hy + s * head * 0.5,
    ]);
  return {
    shapes: [
      shape(
        'body',
        blob([
          r,
          0,
          r * 0.72,
          -r * 0.7,
          0,
          -r * 0.98,
          -r * 0.74,
          -r * 0.7,
          -r,
          0,
          -r * 0.7,
          r * 0.74,
          0,
          r * 0.96,
          r * 0.68,
          r * 0.72,
        ]),
        coat,
        'body',
        { form: true },
      ),
      ...(b.marks === 'stripes' || /cat|tabby|tiger/.test(id)
        ? [
            stroke(
              'stripes',
              [-2.5, -2, -1.5, -1]
                .map(
                  (a) =>
                    `M${r * 0.94 * Math.cos(a)} ${r * 0.94 * Math.sin(a)}L${r * 0.56 * Math.cos(a)} ${r * 0.56 * Math.sin(a)}`,
                )
                .join(''),
              dark,
              long * 0.025,
            ),
          ]
        : []),
      shape('haunch', oval(-r * 0.46, r * 0.2, r * 0.4, r * 0.46), adjust(coat, 0.025), 'body', {
        form: true,
      }),
      stroke(
        'tail',
        curve(-r * 0.86, r * 0.4, -r * 0.3, r * 0.94, r * 0.4, r * 0.86),
        dark,
        long * (b.tail === 'brush' ? 0.12 : 0.06),
      ),
      shape('ears', ear(-1) + ear(1), dark),
      shape('head', oval(hx, hy, head * 0.95, head * 0.84), coat, 'body', { form: true }),
      shape('nose', oval(hx + head * 0.86, hy, head * 0.12, head * 0.16), '#2a2422'),
      stroke(
        'eyes',
        `M${hx + head * 0.4} ${hy - head * 0.45}q${head * 0.12} ${head * 0.1} ${head * 0.26} 0M${hx + head * 0.4} ${hy + head * 0.45}q${head * 0.12} ${-head * 0.1} ${head * 0.26} 0`,
        '#2a2422',
        head * 0.09,
      ),
    ],
    long: 2 * r,
    wide: 2 * r,
    tall: long * 0.2,
    outline: circle(0, 0, r),
  };
}
