/** What a fallen house leaves: heaps of blocks and dust, beams that stick out of them. Centimetres inside. */
import { adjust } from '../../colour/oklch.ts';
import type { Drawing, Shape } from '../../model/drawing.ts';
import type { Rng } from '../../random/rng.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { polygon } from '../kit/paths.ts';

type P = readonly [number, number];

/** A block turned in the heap. */
function chunk(x: number, y: number, r: number, rng: Rng): P[] {
  const n = rng.int(4, 6);
  const turn = rng.between(0, 6.28);
  return Array.from({ length: n }, (_, i): P => {
    const a = turn + (i / n) * 6.28;
    const k = r * rng.between(0.75, 1.15);
    return [x + Math.cos(a) * k, y + Math.sin(a) * k * 0.8];
  });
}

/** A heap `width` by `height` metres of masonry; `wood` sticks out of it where it is given. */
export function rubble(width: number, height: number, colour: string, rng: Rng, wood?: string): Drawing {
  const [w, h] = [width * 50, height * 100];
  const at = (t: number): number => h * Math.cos(t * 1.57) ** 0.8;
  const crest = Array.from({ length: 9 }, (_, i): P => {
    const t = -1 + i / 4;
    return [t * w, -at(Math.abs(t)) * rng.between(0.7, 1)];
  });
  const beams: Shape[] = wood
    ? [-0.4, 0.25].map((t) => {
        const [x, lean] = [t * w, rng.between(-0.5, 0.5) * w + t * w];
        const top = -h * rng.between(1.15, 1.7);
        return shape(
          'beam',
          polygon([
            [x - 7, -0.3 * h],
            [x + 7, -0.3 * h],
            [x + lean + 5, top],
            [x + lean - 6, top + 9],
          ]),
          wood,
        );
      })
    : [];
  const blocks = (n: number, size: number): string =>
    Array.from({ length: n }, () => {
      const t = rng.between(-0.92, 0.92);
      const y = -at(Math.abs(t)) * rng.between(0.06, 0.86);
      return polygon(chunk(t * w, y, size * rng.between(0.7, 1.3), rng));
    }).join('');
  const size = Math.min(26, 8 + h * 0.13);
  return drawing(
    [
      ...beams,
      shape('rubble', polygon([[-w, 5], ...crest, [w, 5]]), adjust(colour, -0.1)),
      shape('rubble', blocks(9, size), adjust(colour, -0.02), 'body'),
      shape('rubble', blocks(7, size * 0.8), adjust(colour, -0.04), 'shade'),
      shape('rubble', blocks(7, size * 0.7), adjust(colour, 0.07), 'light'),
    ],
    w * 2,
    h * (wood ? 1.7 : 1),
    w * 1.7,
  );
}
