import { circle } from '../path/outline.ts';
import { detail, line, type PropShape, solid } from './prop.ts';

/** A rubber tyre with a metal rim, standing on the ground at x. */
export const wheel = (x: number, r: number, rim = '#b9c1c8'): readonly PropShape[] => [
  solid(circle(x, -r, r), '#24272b', 'wheel'),
  detail(circle(x, -r, r * 0.62), rim, 'rim'),
  detail(
    [0, 1, 2, 3, 4]
      .map((i) => {
        const a = (i * Math.PI * 2) / 5 - Math.PI / 2;
        return circle(x + r * 0.4 * Math.cos(a), -r + r * 0.4 * Math.sin(a), r * 0.13);
      })
      .join(''),
    '#5d656d',
    'rim',
  ),
  detail(circle(x, -r, r * 0.15), '#6f7880', 'hub'),
];

/** The dark hollow over a wheel, from the sill up. */
export const arch = (x: number, r: number, sill: number): PropShape =>
  detail(`M${x - r} ${sill}V${-r * 0.86}A${r} ${r} 0 0 1 ${x + r} ${-r * 0.86}V${sill}Z`, '#1b1e22', 'arch');

/** A wooden wheel with spokes, standing on the ground at x. */
export function woodenWheel(x: number, r: number): readonly PropShape[] {
  const spokes = Array.from({ length: 4 }, (_, i) => {
    const [c, s] = [Math.cos((i * Math.PI) / 4) * r * 0.86, Math.sin((i * Math.PI) / 4) * r * 0.86];
    return `M${(x - c).toFixed(2)} ${(-r - s).toFixed(2)}L${(x + c).toFixed(2)} ${(-r + s).toFixed(2)}`;
  }).join('');
  const spoke = { ...detail('', '#8a5a32', 'spoke'), d: spokes, fill: null };
  return [
    { ...spoke, stroke: { colour: '#8a5a32', width: r * 0.11 } },
    {
      ...detail(circle(x, -r, r * 0.91), '#6d4425', 'wheel'),
      fill: null,
      stroke: { colour: '#6d4425', width: r * 0.18 },
    },
    detail(circle(x, -r, r * 0.2), '#5a361c', 'hub'),
  ];
}

/** A thin wheel with wire spokes. */
export const wireWheel = (x: number, r: number, width = 3.4): readonly PropShape[] => [
  line(
    Array.from({ length: 6 }, (_, i) => {
      const [c, s] = [Math.cos((i * Math.PI) / 6) * r, Math.sin((i * Math.PI) / 6) * r];
      return `M${(x - c).toFixed(1)} ${(-r - s).toFixed(1)}L${(x + c).toFixed(1)} ${(-r + s).toFixed(1)}`;
    }).join(''),
    '#a9b1b8',
    0.8,
    'spokes',
  ),
  line(circle(x, -r - 0.5, r - width / 2), '#25282c', width, 'tyre'),
  detail(circle(x, -r, r * 0.1), '#5d656d', 'hub'),
];
