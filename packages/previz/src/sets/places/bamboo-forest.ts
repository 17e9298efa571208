import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, face, ground } from '../kit/faces.ts';
import { floorLoop, LEFTWARD, RIGHTWARD, sideLoop } from '../kit/loops.ts';
import { blade, polygon, rectangle } from '../kit/paths.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { patches } from '../parts/ground-textures.ts';
import { onRing, ring } from '../parts/horizon.ts';
import type { Built, Site } from '../setting.ts';

/** A few bamboo culms with their joints and sprays of leaves. */
function bamboo(metres: number, rng: Rng) {
  const h = metres * 100;
  const green = rng.pick(['#7fae4f', '#6a9a4a', '#93b85a']);
  const culms = Array.from({ length: 3 }, (_, i) => ({
    x: (i - 1) * 26 + rng.between(-7, 7),
    lean: rng.between(-30, 30),
    top: h * rng.between(0.86, 1),
    w: rng.between(4.5, 7),
  }));
  const joints = culms.flatMap(({ x, lean, top, w }) =>
    Array.from({ length: Math.floor(top / 46) }, (_, i) => {
      const y = 30 + i * 46;
      return rectangle(x + (lean * y) / h - w - 1, -y, w * 2 + 2, 3.5);
    }),
  );
  const sprays = culms.flatMap(({ x, lean, top }) =>
    Array.from({ length: 7 }, () => {
      const y = top * rng.between(0.5, 1);
      const cx = x + (lean * y) / h;
      const tip = rng.between(-70, 70);
      return (
        blade(cx, -y, cx + tip, -y + rng.between(6, 34), 6, 4) +
        blade(cx, -y, cx + tip * 0.6, -y + rng.between(20, 50), 6, -4)
      );
    }),
  );
  return drawing(
    [
      shape(
        'culms',
        culms
          .map(({ x, lean, top, w }) =>
            polygon([
              [x - w, 4],
              [x + w, 4],
              [x + lean + w * 0.7, -top],
              [x + lean - w * 0.7, -top],
            ]),
          )
          .join(''),
        green,
      ),
      shape(
        'culm shade',
        culms
          .map(({ x, lean, top, w }) =>
            polygon([
              [x + w * 0.2, 4],
              [x + w, 4],
              [x + lean + w * 0.7, -top],
              [x + lean + w * 0.1, -top],
            ]),
          )
          .join(''),
        green,
        'shade',
      ),
      shape('joints', joints.join(''), adjust(green, 0.12)),
      shape('leaves', sprays.filter((_, i) => i % 2 === 0).join(''), adjust(green, -0.08)),
      shape('leaves', sprays.filter((_, i) => i % 2 === 1).join(''), adjust(green, 0.03)),
    ],
    170,
    h,
    40,
  );
}

/** A bamboo grove: culms like columns on both sides of a path with a low brushwood fence, green light. */
export function bambooForest({ rng }: Site): Built {
  const bars = (r: number, w: number, n: number) =>
    Array.from({ length: n }, (_, i) => {
      const a = -1.4 + (2.8 * (i + rng.between(-0.3, 0.3))) / n;
      return [onRing(a - w, r, 0), onRing(a + w, r, 0), onRing(a + w, r, 30), onRing(a - w, r, 30)];
    });
  const wall = (x: number): Piece =>
    face('fence', [sideLoop(x, 0, 0.75, -10, 34)], '#a3895a', {
      layer: 'ground',
      normal: x < 0 ? RIGHTWARD : LEFTWARD,
      fadeTo: '#86703f',
    });
  const slats = (x: number): Piece =>
    face(
      'fence slats',
      Array.from({ length: 40 }, (_, i) => sideLoop(x * 0.998, 0, 0.72, -8 + i * 1, -7.9 + i * 1)),
      '#75602f',
      { layer: 'ground' },
    );
  return {
    ground: '#8a9a56',
    practicals: [],
    pieces: [
      ring('deep green', () => 40, '#b9d38c', { radius: 90, fadeTo: '#8fae62' }),
      face('far culms', bars(80, 0.006, 60), '#9cc070', { layer: 'ground' }),
      face('far culms', bars(55, 0.008, 46), '#86ad5a', { layer: 'ground' }),
      face('mid culms', bars(36, 0.009, 40), '#6f9a4a', { layer: 'ground' }),
      ground('path', [floorLoop(-1.9, 1.9, -14, 40, 0.002)], '#c3b07f', { fadeTo: '#b09c6a' }),
      patches('leaf litter', rng, 12, { x: [-2, 2], z: [-4, 20] }, [0.2, 0.7], '#a8935c', 0.6),
      wall(-2.1),
      wall(2.1),
      slats(-2.1),
      slats(2.1),
      ...scatter('bamboo', rng, 34, { z: [1.5, 30], clear: 2.7, reach: [2.6, 13] }, () =>
        bamboo(rng.between(9, 13), rng),
      ),
      card('near bamboo', vec3(3, 0, -2.4), bamboo(9, rng), { layer: 'foreground' }),
      card('near bamboo', vec3(-3.4, 0, -2.2), bamboo(9, rng), { layer: 'foreground' }),
    ],
    stage: stageOf([-1.6, 1.6, -2.5, 9]),
  };
}
