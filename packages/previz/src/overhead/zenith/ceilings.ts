/** Ceilings and stairwells, straight overhead: the walls of the room run up to them from all sides. */
import { box, circle } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import type { Shape } from '../../model/drawing.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { everywhere, lines, path, polar, to, type Up, type UpMaker } from './view.ts';

/** A flat ceiling with a lamp, and four walls below it that open towards whoever lies on the floor. */
export const flatCeiling: UpMaker = (up) => {
  const { half, setting } = up;
  const [cx, cy] = [half.x * 0.56, half.y * 0.52];
  const { wall, top, beams } = lookOf(setting);
  const side = (a: readonly [number, number], b: readonly [number, number], tone: number): Shape =>
    shape('wall', path([a, b, [b[0] * 2.6, b[1] * 2.6], [a[0] * 2.6, a[1] * 2.6]]), adjust(wall, tone));
  const corners: [number, number][] = [
    [-cx, -cy],
    [cx, -cy],
    [cx, cy],
    [-cx, cy],
  ];
  const [p, q, r, s] = corners as [[number, number], [number, number], [number, number], [number, number]];
  const frame = (k: number, from: number, until: number, u: number): [number, number] => [
    (-cx + 2 * cx * u) * (from + (until - from) * k),
    -cy * (from + (until - from) * k),
  ];
  const window = path([
    frame(0, 1.14, 1.8, 0.32),
    frame(0, 1.14, 1.8, 0.68),
    frame(1, 1.14, 1.8, 0.68),
    frame(1, 1.14, 1.8, 0.32),
  ]);
  return [
    side(p, q, 0.02),
    side(q, r, -0.05),
    side(r, s, -0.1),
    side(s, p, -0.03),
    ...(/cellar|dungeon|prison|warehouse|sewer|mine|basement/.test(setting)
      ? []
      : [
          shape('window', window, '#dff0fb', 'glow', { opacity: 0.8 }),
          stroke('window', window, adjust(wall, 0.2), half.y * 0.014),
        ]),
    shape('ceiling', box(-cx, -cy, 2 * cx, 2 * cy), top),
    ...(beams
      ? [
          shape(
            'beams',
            lines(5, (i) => box(-cx + (i + 0.5) * ((2 * cx) / 5) - cx * 0.03, -cy, cx * 0.06, 2 * cy)),
            beams,
            'body',
            { form: true },
          ),
        ]
      : [
          stroke(
            'moulding',
            box(-cx * 0.92, -cy * 0.9, cx * 1.84, cy * 1.8),
            adjust(top, -0.08),
            half.y * 0.01,
          ),
        ]),
    stroke('cornice', box(-cx, -cy, 2 * cx, 2 * cy), adjust(top, 0.1), half.y * 0.022),
    stroke(
      'corners',
      corners.map((c) => to(c, [c[0] * 2.6, c[1] * 2.6])).join(''),
      adjust(wall, -0.14),
      half.y * 0.01,
    ),
    ...lampBelow(up),
  ];
};

const lampBelow = ({ half, setting }: Up): Shape[] => {
  const q = half.y * 0.16;
  if (/ballroom|palace|throne|opera|theatre|hotel|lobby|dining|mansion/.test(setting))
    return [
      stroke(
        'arms',
        lines(12, (i) => to([0, 0], polar(q * 1.6, i * 0.5236))),
        '#c9a24a',
        q * 0.08,
      ),
      stroke('rings', circle(0, 0, q * 1.6) + circle(0, 0, q), '#d8b45a', q * 0.09),
      shape(
        'crystals',
        lines(24, (i) => circle(...polar(q * 1.3, i * 0.2618), q * 0.06)),
        '#eaf6fb',
      ),
      shape(
        'flames',
        lines(12, (i) => circle(...polar(q * 1.6, i * 0.5236), q * 0.15)),
        '#ffe9b0',
        'glow',
      ),
      shape('boss', circle(0, 0, q * 0.34), '#c9a24a', 'body', { form: true }),
    ];
  if (/office|hospital|school|class|lab|ward|operating|corridor|super/.test(setting))
    return [-0.5, 0.5].map((t) =>
      shape('light panel', box(t * half.x * 0.5 - q * 1.1, -q * 0.5, q * 2.2, q), '#f6fbff', 'glow'),
    );
  return [
    shape('shade', circle(0, 0, q), '#e8d5ac', 'body', { form: true }),
    shape('bulb', circle(0, 0, q * 0.66), '#fff3cf', 'glow'),
    shape('bulb', circle(0, 0, q * 0.3), '#fffdf2', 'glow'),
  ];
};

function lookOf(setting: string): { wall: string; top: string; beams: string | null } {
  if (/barn|cabin|attic|cottage|tavern|stable|hut|longhouse|saloon|workshop/.test(setting))
    return { wall: '#9a7450', top: '#b58d62', beams: '#5f4128' };
  if (/cellar|dungeon|prison|castle|mine|crypt|sewer/.test(setting))
    return { wall: '#6f6a63', top: '#5a554f', beams: null };
  if (/warehouse|factory|garage|hangar|parking|gym|sports|arena|station/.test(setting))
    return { wall: '#8a8f94', top: '#6f757b', beams: '#44494e' };
  if (/hospital|lab|office|school|class|ward|operating/.test(setting))
    return { wall: '#c9d3d4', top: '#e6ebeb', beams: null };
  if (/library|study|palace|throne|ballroom|theatre|opera|hotel/.test(setting))
    return { wall: '#7d5f48', top: '#e0d0b2', beams: null };
  return { wall: '#cbb998', top: '#f1e9da', beams: null };
}

/** Flights that go round and round up to a skylight. */
export const stairwell: UpMaker = ({ half, reach }) => {
  const turn = (t: number, k: number): [number, number][] =>
    [
      [-half.x * t, -half.y * t],
      [half.x * t, -half.y * t],
      [half.x * t, half.y * t],
      [-half.x * t, half.y * t],
    ].map(([x = 0, y = 0]): [number, number] => {
      const a = k * 0.09;
      return [x * Math.cos(a) - y * Math.sin(a), x * Math.sin(a) + y * Math.cos(a)];
    });
  const flights = [1.5, 1.12, 0.84, 0.62, 0.46, 0.34];
  return [
    shape('walls', everywhere(reach), '#6b5a4c'),
    ...flights.flatMap((t, k): Shape[] => [
      shape('flight', path(turn(t, k)), adjust('#8f7a66', -0.04 * k + 0.04)),
      stroke('railing', path(turn(t * 0.86, k)), '#3a2a22', half.y * 0.02 * t),
      shape('open', path(turn(t * 0.84, k)), adjust('#5f5046', 0.015 * k)),
    ]),
    shape('skylight', path(turn(0.26, 6)), '#e6f2fa', 'glow'),
    stroke(
      'skylight',
      `${path(turn(0.26, 6))}${to([-half.x * 0.26, 0], [half.x * 0.26, 0])}${to([0, -half.y * 0.26], [0, half.y * 0.26])}`,
      '#4a4038',
      half.y * 0.012,
    ),
  ];
};
