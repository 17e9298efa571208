/** Rain, snow, fog and drifting dust, seen from where they come from. Centimetres of the picture. */
import { circle } from '../art/path/outline.ts';
import type { Shape } from '../model/drawing.ts';
import type { Light } from '../model/light.ts';
import type { Rng } from '../random/rng.ts';
import { shape, stroke } from '../sets/kit/drawing.ts';
import { blob } from '../sets/kit/paths.ts';

interface Sky {
  readonly half: { readonly x: number; readonly y: number };
  readonly light: Light;
  readonly rng: Rng;
}

const spots = ({ half, rng }: Sky, n: number) =>
  Array.from({ length: n }, () => ({ x: rng.between(-half.x, half.x), y: rng.between(-half.y, half.y) }));

/** What lies on the ground of it: rings of drops, puddles that mirror the sky. */
export function onGround(sky: Sky, hard: boolean): Shape[] {
  const { light, half, rng } = sky;
  if (light.indoor || light.wetness < 0.3) return [];
  const u = half.y / 100;
  const mirror = light.sky.stops[1]?.colour ?? '#9fb0bd';
  const pools = hard
    ? spots(sky, 9).map((p) =>
        blob(p.x, p.y, half.y * rng.between(0.12, 0.3), half.y * rng.between(0.06, 0.13), rng, 0.25, 9),
      )
    : [];
  const rings = spots(sky, 60);
  return [
    ...(hard ? [shape('puddles', pools.join(''), mirror, 'glow', { opacity: 0.3 })] : []),
    stroke(
      'rings of drops',
      rings.map((p) => circle(p.x, p.y, u * rng.between(1, 2.8))).join(''),
      '#dfe8ee',
      u * 0.22,
    ),
  ].map((s) => ({ ...s, opacity: s.opacity ?? 0.5 }));
}

/** What is between who looks down and the ground. */
export function inAir(sky: Sky): Shape[] {
  const { light, half, rng } = sky;
  if (light.indoor) return [];
  const u = half.y / 100;
  switch (light.weather) {
    case 'rain':
    case 'storm': {
      // drops fall away from the lens: short strokes towards the middle
      const n = light.weather === 'storm' ? 150 : 100;
      const drops = spots(sky, n).map(({ x, y }) => {
        const k = 0.035 + rng.next() * 0.05;
        return `M${x.toFixed(1)} ${y.toFixed(1)}L${(x * (1 - k)).toFixed(1)} ${(y * (1 - k)).toFixed(1)}`;
      });
      return [{ ...stroke('rain', drops.join(''), '#e6eef4', u * 0.42), opacity: 0.6 }];
    }
    case 'snow':
    case 'blizzard': {
      const n = light.weather === 'blizzard' ? 190 : 110;
      return [
        shape(
          'snow',
          spots(sky, n)
            .map(({ x, y }) => circle(x, y, u * rng.between(0.4, 1.5)))
            .join(''),
          '#fbfdff',
          'glow',
          { opacity: 0.9 },
        ),
      ];
    }
    case 'fog':
      return [
        shape(
          'fog',
          spots(sky, 16)
            .map(({ x, y }) =>
              blob(x, y, half.y * rng.between(0.4, 0.8), half.y * rng.between(0.16, 0.3), rng, 0.2, 10),
            )
            .join(''),
          light.haze.colour,
          'glow',
          { opacity: 0.42 },
        ),
      ];
    case 'sandstorm':
      return [
        shape(
          'dust',
          spots(sky, 16)
            .map(({ x, y }) =>
              blob(x, y, half.y * rng.between(0.5, 0.9), half.y * rng.between(0.08, 0.18), rng, 0.2, 10),
            )
            .join(''),
          '#d9a566',
          'glow',
          { opacity: 0.36 },
        ),
      ];
    case 'wind':
      return [
        {
          ...stroke(
            'gusts',
            spots(sky, 12)
              .map(
                ({ x, y }) =>
                  `M${x.toFixed(0)} ${y.toFixed(0)}q${(half.y * 0.3).toFixed(0)} ${(-half.y * 0.08).toFixed(0)} ${(half.y * 0.6).toFixed(0)} 0`,
              )
              .join(''),
            '#f4f6f4',
            u * 0.6,
          ),
          opacity: 0.35,
        },
      ];
    default:
      return [];
  }
}
