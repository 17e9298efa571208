/** The sky straight overhead: deepest in the middle, with its clouds, stars, sun or moon. */
import { circle } from '../../art/path/outline.ts';
import { blend } from '../../colour/oklch.ts';
import type { Shape } from '../../model/drawing.ts';
import { shape } from '../../sets/kit/drawing.ts';
import { blob, scallop } from '../../sets/kit/paths.ts';
import { everywhere, polar, type Up } from './view.ts';

/** From the picture's corners to its middle, parts of the way. */
const RINGS = [1.05, 0.94, 0.83, 0.72, 0.61, 0.5, 0.39, 0.28, 0.17];

export function skyOverhead({ reach, half, light, rng }: Up): Shape[] {
  const { stops, clouds, stars, disc } = light.sky;
  const top = stops[0]?.colour ?? '#4f8fd0';
  const low = stops[2]?.colour ?? '#a9d0ee';
  const rings = RINGS.map((t, i) =>
    shape('sky', circle(0, 0, reach * t), blend(low, top, i / (RINGS.length - 1)), 'glow'),
  );
  const lights = Array.from({ length: Math.round(stars * 330) }, () => {
    const [x, y] = polar(reach * Math.sqrt(rng.next()), rng.between(0, 6.283));
    return circle(x, y, half.y * rng.between(0.0014, 0.0052) * (rng.chance(0.06) ? 1.9 : 1));
  });
  const banks = Array.from(
    { length: Math.round(stars > 0.3 ? clouds.cover * 4 : 2 + clouds.cover * 7) },
    () => {
      const [x, y] = polar(half.y * rng.between(0.1, 1.1), rng.between(0, 6.283));
      const r = half.y * rng.between(0.14, 0.34);
      return {
        d: scallop(x, y, r, r * 0.55, 9, rng),
        lit: scallop(x, y - r * 0.1, r * 0.7, r * 0.36, 8, rng),
      };
    },
  );
  const at = polar(half.y * 0.34, -0.9);
  return [
    shape('sky', everywhere(reach), low, 'glow'),
    ...rings,
    ...(lights.length > 0 ? [shape('stars', lights.join(''), '#f6f4ff', 'glow')] : []),
    ...(stars > 0.5
      ? [
          shape(
            'milky way',
            blob(0, 0, reach, half.y * 0.3, rng, 0.14, 16),
            blend(top, '#b9a6e0', 0.3),
            'glow',
            { opacity: 0.35 },
          ),
          shape(
            'milky way',
            blob(0, 0, reach * 0.9, half.y * 0.14, rng, 0.2, 16),
            blend(top, '#d9c8f0', 0.4),
            'glow',
            { opacity: 0.35 },
          ),
        ]
      : []),
    ...(disc
      ? [
          shape('disc', circle(at[0], at[1], half.y * 0.15), disc.colour, 'glow', { opacity: 0.28 }),
          shape('disc', circle(at[0], at[1], half.y * 0.075), disc.colour, 'glow'),
        ]
      : []),
    shape('clouds', banks.map((b) => b.d).join(''), clouds.shade, 'glow', { opacity: 0.85 }),
    shape('clouds', banks.map((b) => b.lit).join(''), clouds.lit, 'glow', { opacity: 0.9 }),
  ];
}
