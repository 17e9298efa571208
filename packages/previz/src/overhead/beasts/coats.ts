/** What marks the backs of beasts, from straight above: stripes, spots, wool, manes, shells. */
import { blob, circle, oval, polygon } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import type { Shape } from '../../model/drawing.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import type { Build } from './builds.ts';

/** Where the parts of a body are, centimetres from its middle: rump, chest and head along x, half its width and that of the head. */
interface Frame {
  readonly rump: number;
  readonly chest: number;
  readonly half: number;
  readonly long: number;
  readonly hx: number;
  readonly head: number;
}

/** The outline of a fleece. */
export const woolly = (rump: number, chest: number, half: number): string => {
  const [cx, rx] = [(rump + chest) / 2, (chest - rump) / 2];
  return blob(
    Array.from({ length: 36 }, (_, i) => {
      const a = (i / 36) * 2 * Math.PI;
      const far = i % 2 ? 1.06 : 0.95;
      return [cx + rx * far * Math.cos(a), half * far * Math.sin(a)];
    }).flat(),
  );
};

export function marksOf(b: Build, coat: string, { rump, chest, half, long, hx, head }: Frame): Shape[] {
  const dark = adjust(coat, -0.22, 0.7);
  const span = chest - rump;
  switch (b.marks) {
    case 'stripes':
      return [
        stroke(
          'stripes',
          Array.from({ length: 8 }, (_, i) => {
            const x = rump + span * (0.1 + i * 0.115);
            return `M${x} ${-half * 0.86}L${x + half * 0.12} ${-half * 0.14}M${x} ${half * 0.86}L${x + half * 0.12} ${half * 0.14}`;
          }).join(''),
          '#241f1c',
          long * 0.018,
        ),
      ];
    case 'spots':
      return [
        shape(
          'spots',
          Array.from({ length: 18 }, (_, i) =>
            circle(rump + span * (0.1 + ((i * 0.37) % 0.84)), half * 0.74 * Math.sin(i * 2.4), long * 0.014),
          ).join(''),
          dark,
        ),
      ];
    case 'patches':
      return [
        shape(
          'patches',
          blob([
            rump + span * 0.12,
            -half * 0.2,
            rump + span * 0.26,
            -half * 0.8,
            rump + span * 0.42,
            -half * 0.3,
            rump + span * 0.26,
            half * 0.1,
          ]) +
            blob([
              rump + span * 0.54,
              half * 0.2,
              rump + span * 0.7,
              half * 0.82,
              rump + span * 0.86,
              half * 0.3,
              rump + span * 0.7,
              0,
            ]),
          dark,
        ),
      ];
    case 'crest':
      return [
        stroke('mane', `M${rump + span * 0.86} 0L${hx} 0`, adjust(coat, -0.2), long * 0.035),
        stroke('spine', `M${rump + span * 0.08} 0L${rump + span * 0.8} 0`, adjust(coat, -0.06), long * 0.012),
      ];
    case 'mane':
      return [
        shape(
          'mane',
          blob(
            Array.from({ length: 24 }, (_, i) => {
              const a = (i / 24) * 2 * Math.PI;
              const r = head * (i % 2 ? 2.1 : 1.75);
              return [hx - head * 0.5 + r * Math.cos(a), r * Math.sin(a)];
            }).flat(),
          ),
          adjust(coat, -0.2),
          'body',
          { form: true },
        ),
      ];
    case 'hump':
      return [
        shape('hump', oval(rump + span * 0.45, 0, span * 0.17, half * 0.6), adjust(coat, -0.06), 'body', {
          form: true,
        }),
      ];
    case 'spines':
      return [
        stroke(
          'spines',
          Array.from({ length: 60 }, (_, i) => {
            const [x, y] = [rump + span * ((i * 0.618) % 1), half * 0.84 * Math.sin(i * 2.1)];
            return `M${x.toFixed(1)} ${y.toFixed(1)}l${(-long * 0.07).toFixed(1)} ${(y * 0.2).toFixed(1)}`;
          }).join(''),
          adjust(coat, -0.18),
          long * 0.014,
        ),
      ];
    case 'shell': {
      const cx = (rump + chest) / 2;
      return [
        shape('shell', oval(cx, 0, span * 0.5, half * 0.98), adjust(coat, -0.12), 'body', { form: true }),
        stroke(
          'shell',
          `${polygon([cx - span * 0.16, -half * 0.4, cx + span * 0.16, -half * 0.4, cx + span * 0.28, 0, cx + span * 0.16, half * 0.4, cx - span * 0.16, half * 0.4, cx - span * 0.28, 0])}M${cx + span * 0.28} 0H${cx + span * 0.48}M${cx - span * 0.28} 0H${cx - span * 0.48}M${cx - span * 0.16} ${-half * 0.4}L${cx - span * 0.24} ${-half * 0.84}M${cx + span * 0.16} ${-half * 0.4}L${cx + span * 0.24} ${-half * 0.84}M${cx - span * 0.16} ${half * 0.4}L${cx - span * 0.24} ${half * 0.84}M${cx + span * 0.16} ${half * 0.4}L${cx + span * 0.24} ${half * 0.84}`,
          adjust(coat, 0.04),
          long * 0.016,
        ),
      ];
    }
    default:
      return [];
  }
}
