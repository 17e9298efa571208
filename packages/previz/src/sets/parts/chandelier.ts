/** Lights for great rooms. Metres. */
import { vec3 } from '../../geometry/vec3.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { card } from '../kit/faces.ts';
import { ellipse } from '../kit/paths.ts';
import { type Lit, lamp } from './lamps.ts';

/** A chandelier of two tiers of candles; y is its lowest point, `top` the ceiling. */
export function chandelier(x: number, y: number, z: number, top: number, width = 1.8): Lit {
  const w = width * 50;
  const tier = (half: number, h: number, n: number) =>
    Array.from({ length: n }, (_, i) => {
      const cx = -half + (2 * half * i) / (n - 1);
      const cy = h - 14 * (1 - (cx / half) ** 2) * -1;
      return { cx, cy };
    });
  const spots = [...tier(w, -52, 7), ...tier(w * 0.55, -96, 5)];
  const crystals = tier(w * 0.9, -30, 9);
  const shapes = [
    stroke('chain', `M0 -120V${-(top - y) * 100}`, '#8a6f3a', 3),
    stroke('arms', `M${-w} -50Q0 30 ${w} -50M${-w * 0.55} -94Q0 -40 ${w * 0.55} -94M0 -130V-8`, '#c9a04a', 7),
    shape('crystals', crystals.map(({ cx, cy }) => ellipse(cx, cy + 24, 4, 9)).join(''), '#f3ead0'),
    shape('candles', spots.map(({ cx, cy }) => `M${cx - 4} ${cy}h8v-18h-8Z`).join(''), '#f2e8d0'),
    shape('flames', spots.map(({ cx, cy }) => ellipse(cx, cy - 26, 6, 11)).join(''), '#fff2bf', 'glow'),
    shape('drop', ellipse(0, -4, 9, 12), '#e3c679'),
  ];
  return {
    pieces: [
      card('chandelier', vec3(x, y, z), drawing(shapes, width * 100, (top - y) * 100), { casts: false }),
    ],
    practicals: [lamp(x, y + 0.7, z - 0.3, 4.5, 0.7, '#ffd894')],
  };
}
