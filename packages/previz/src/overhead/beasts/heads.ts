/** Heads of beasts from straight above, with ears and horns. */
import { blob, circle, oval, polygon } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import type { Shape } from '../../model/drawing.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import type { Build } from './builds.ts';

export function headOf(b: Build, coat: string, hx: number, r: number): Shape[] {
  const dark = adjust(coat, -0.12);
  const nose = r * (b.snout ?? 1.1);
  const ear = (d: (side: number) => string) => shape('ears', d(-1) + d(1), dark, 'body', { form: true });
  const ears: Shape[] =
    b.ears === 'pointed'
      ? [
          ear((s) =>
            polygon([hx - r * 0.5, s * r * 0.3, hx - r * 0.1, s * r * 1.25, hx + r * 0.3, s * r * 0.7]),
          ),
        ]
      : b.ears === 'flop'
        ? [ear((s) => oval(hx - r * 0.3, s * r * 1.05, r * 0.36, r * 0.5))]
        : b.ears === 'round'
          ? [ear((s) => circle(hx - r * 0.4, s * r * 0.9, r * 0.38))]
          : b.ears === 'long'
            ? [ear((s) => oval(hx - r * 0.9, s * r * 0.55, r * 0.9, r * 0.3))]
            : b.ears === 'small'
              ? [
                  ear((s) =>
                    polygon([
                      hx - r * 0.8,
                      s * r * 0.2,
                      hx - r * 0.9,
                      s * r * 0.95,
                      hx - r * 0.3,
                      s * r * 0.6,
                    ]),
                  ),
                ]
              : [];
  const horn = '#e6dcc4';
  const horns: Shape[] =
    b.horns === 'short'
      ? [
          stroke(
            'horns',
            [-1, 1]
              .map(
                (s) => `M${hx - r * 0.3} ${s * r * 0.7}Q${hx} ${s * r * 1.5} ${hx + r * 0.6} ${s * r * 1.5}`,
              )
              .join(''),
            horn,
            r * 0.22,
          ),
        ]
      : b.horns === 'curved'
        ? [
            stroke(
              'horns',
              [-1, 1]
                .map(
                  (s) =>
                    `M${hx} ${s * r * 0.4}Q${hx - r * 1.2} ${s * r * 0.7} ${hx - r * 1.8} ${s * r * 0.5}`,
                )
                .join(''),
              '#8a7a60',
              r * 0.24,
            ),
          ]
        : b.horns === 'antlers'
          ? [
              stroke(
                'antlers',
                [-1, 1]
                  .map(
                    (s) =>
                      `M${hx - r * 0.2} ${s * r * 0.4}Q${hx - r * 0.4} ${s * r * 2.2} ${hx + r * 0.6} ${s * r * 3}M${hx - r * 0.3} ${s * r * 1.5}L${hx + r * 0.7} ${s * r * 1.8}M${hx - r * 0.1} ${s * r * 2.3}L${hx - r * 0.9} ${s * r * 2.9}`,
                  )
                  .join(''),
                '#8a6a48',
                r * 0.2,
              ),
            ]
          : b.horns === 'nose'
            ? [
                shape(
                  'horn',
                  polygon([hx + r * 0.9, -r * 0.18, hx + r * 2.2, 0, hx + r * 0.9, r * 0.18]),
                  horn,
                ),
              ]
            : [];
  return [
    ...ears,
    shape(
      'head',
      blob([
        hx - r,
        0,
        hx - r * 0.6,
        -r * 0.8,
        hx + r * 0.2,
        -r * 0.74,
        hx + nose * 0.8,
        -r * 0.42,
        hx + nose * 1.05,
        0,
        hx + nose * 0.8,
        r * 0.42,
        hx + r * 0.2,
        r * 0.74,
        hx - r * 0.6,
        r * 0.8,
      ]),
      b.marks === 'wool' ? '#3a332e' : coat,
      'body',
      { form: true },
    ),
    shape('nose', oval(hx + nose * 0.98, 0, r * 0.14, r * 0.22), '#2a2422'),
    ...horns,
  ];
}
