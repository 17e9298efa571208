/** Tails of beasts from straight above. */
import { blob, circle, curve } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import type { Shape } from '../../model/drawing.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import type { Build } from './builds.ts';

export function tailOf(b: Build, rump: number, long: number, coat: string, dark: string): Shape[] {
  const l = (v: number) => v * long;
  const line = (d: string, w: number, c = coat) => stroke('tail', d, c, l(w));
  switch (b.tail) {
    case 'whip':
      return [
        line(
          curve(
            rump + l(0.04),
            0,
            rump - l(0.12),
            l(0.05),
            rump - l(0.26),
            -l(0.02),
            rump - l(0.36),
            l(0.05),
          ),
          0.045,
        ),
      ];
    case 'thick':
      return [line(curve(rump + l(0.04), 0, rump - l(0.12), l(0.04), rump - l(0.3), -l(0.02)), 0.06)];
    case 'brush':
      return [
        shape(
          'tail',
          blob([
            rump + l(0.02),
            0,
            rump - l(0.16),
            -l(0.09),
            rump - l(0.36),
            -l(0.02),
            rump - l(0.42),
            l(0.05),
            rump - l(0.3),
            l(0.1),
            rump - l(0.14),
            l(0.07),
          ]),
          coat,
          'body',
          { form: true },
        ),
        shape('tail', circle(rump - l(0.38), l(0.03), l(0.04)), '#f4efe6'),
      ];
    case 'flow':
      return [
        shape(
          'tail',
          blob([
            rump + l(0.02),
            0,
            rump - l(0.12),
            -l(0.04),
            rump - l(0.3),
            l(0.02),
            rump - l(0.34),
            l(0.08),
            rump - l(0.2),
            l(0.07),
            rump - l(0.08),
            l(0.04),
          ]),
          adjust(dark, -0.08),
        ),
      ];
    case 'tuft':
      return [
        line(curve(rump + l(0.02), 0, rump - l(0.1), l(0.03), rump - l(0.2), 0), 0.025),
        shape('tail', circle(rump - l(0.22), 0, l(0.03)), dark),
      ];
    case 'stub':
      return [shape('tail', circle(rump - l(0.01), 0, l(0.045)), adjust(coat, 0.06))];
    default:
      return [];
  }
}
