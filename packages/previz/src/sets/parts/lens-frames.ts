/** What the whole picture is seen through: a doorway, a window, a windscreen over the wheel, a handlebar. A hundred units are the frame's height, about the middle of its lower edge. */
import { adjust } from '../../colour/oklch.ts';
import type { Drawing } from '../../model/drawing.ts';
import type { Rng } from '../../random/rng.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { ellipse, polygon, rectangle } from '../kit/paths.ts';

/** Half the frame's width, and where the opening may begin and end so that nobody is behind its edge. */
export interface Opening {
  readonly half: number;
  readonly from: number;
  readonly to: number;
}

/** Whose hands they are. */
export interface Hands {
  readonly skin: string;
  readonly sleeve: string;
}

export const framed = (shapes: Parameters<typeof drawing>[0], half: number): Drawing =>
  drawing(shapes, 2 * half, 100, 0);

/** Both jambs and the lintel of a doorway, the wall about it in the dark. */
export function doorway({ half, from, to }: Opening, rng: Rng): Drawing {
  const wood = rng.pick(['#5a4434', '#4c4745', '#66503c']);
  const wall = '#2a2629';
  const top = -93;
  const strip = (x0: number, x1: number, y0 = 6) => rectangle(x0, top, x1 - x0, y0 - top);
  return framed(
    [
      shape(
        'wall',
        rectangle(-half - 4, -104, from + half - 2, 112) +
          rectangle(to + 6, -104, half - to, 112) +
          rectangle(-half - 4, -104, 2 * half + 8, 8),
        wall,
      ),
      shape('jamb', strip(from - 6, from) + strip(to, to + 6), wood),
      shape('lintel', rectangle(from - 6, top - 5, to - from + 12, 5), adjust(wood, -0.03)),
      shape('jamb edge', strip(from - 1.4, from) + strip(to, to + 1.4), adjust(wood, 0.12), 'light'),
      shape('jamb shade', strip(from - 6, from - 4) + strip(to + 4, to + 6), adjust(wood, -0.08)),
    ],
    half,
  );
}

/** The frame of a window with its bars beside whom it shows, drops running down the panes when it rains. */
export function windowFrame({ half, from, to }: Opening, rng: Rng, wet: boolean): Drawing {
  const wood = rng.pick(['#453a34', '#3c4247', '#54463a']);
  const bar = half + from > half - to ? (from - half) / 2 : (to + half) / 2;
  const drops = Array.from({ length: 54 }, () => ({
    x: rng.between(-half + 7, half - 7),
    y: rng.between(-92, -14),
    long: rng.between(2, 11),
    bend: rng.between(-1, 1),
  }));
  const rims =
    rectangle(-half - 4, -104, 11, 112) +
    rectangle(half - 7, -104, 11, 112) +
    rectangle(-half - 4, -104, 2 * half + 8, 11) +
    rectangle(-half - 4, -9, 2 * half + 8, 15);
  return framed(
    [
      shape(
        'sheen',
        polygon([
          [-half * 0.9, -93],
          [-half * 0.62, -93],
          [-half * 0.95, -40],
          [-half, -40],
          [-half, -70],
        ]),
        '#eef4fa',
        'light',
        { opacity: 0.1 },
      ),
      ...(wet
        ? [
            stroke(
              'runs',
              drops.map(({ x, y, long, bend }) => `M${x} ${y}q${bend} ${long / 2} 0 ${long}`).join(''),
              '#dce8f2',
              0.35,
              'light',
            ),
            shape(
              'drops',
              drops.map(({ x, y, long }) => ellipse(x, y + long, 0.55, 0.85)).join(''),
              '#eef5fb',
              'light',
            ),
          ]
        : []),
      shape('bars', rectangle(bar - 1.3, -94, 2.6, 86) + rectangle(-half, -86, 2 * half, 2.2), wood),
      shape('frame', rims, wood),
      shape('sill', rectangle(-half - 4, -10.5, 2 * half + 8, 2.4), adjust(wood, 0.1), 'light'),
    ],
    half,
  );
}

/** A fist about a bar, thumb to the middle, with its forearm out of the frame; `side`: 1 the right hand. */
export function fist(x: number, y: number, { skin, sleeve }: Hands, side = Math.sign(x)) {
  const out = side;
  const at = (dx: number, dy: number): [number, number] => [x + out * dx, y + dy];
  const fingers = [-3.4, -1.1, 1.2, 3.5].map((dy) => ellipse(x - out * 1.6, y + dy, 3.3, 1.5)).join('');
  return [
    shape('sleeve', polygon([at(3, -4.5), at(1, 5.5), at(16, 34), at(34, 30)]), sleeve),
    shape('cuff', polygon([at(2.2, -4.8), at(0.2, 5.6), at(3.4, 8), at(6.4, -4)]), adjust(sleeve, -0.06)),
    shape('hand', ellipse(x, y, 4.6, 5.8), skin),
    shape('fingers', fingers, adjust(skin, 0.02)),
    shape('thumb', ellipse(x - out * 3.6, y - 4.6, 2.8, 1.5), adjust(skin, -0.03)),
  ];
}

/** Behind the wheel: pillars, mirror, dashboard, both hands. */
export function atTheWheel(half: number, hands: Hands | null): Drawing {
  const dark = '#24262c';
  const pillar = (s: 1 | -1) =>
    polygon([
      [s * (half + 4), -104],
      [s * (half - 8), -104],
      [s * (half - 1), -18],
      [s * (half + 4), -18],
    ]);
  const round = (rx: number, ry: number) => ellipse(0, -3, rx, ry);
  return framed(
    [
      shape('pillars', pillar(1) + pillar(-1) + rectangle(-half - 4, -104, 2 * half + 8, 7), dark),
      shape(
        'mirror',
        'M11 -95H37Q39 -95 39 -93V-88Q39 -85 36 -85H13Q10 -85 10 -88V-93Q10 -95 11 -95Z',
        '#16181c',
      ),
      shape('glass', rectangle(12, -93.4, 25, 6.8), '#8fa6b5', 'light'),
      shape('dashboard', `M${-half - 4} 8V-17C${-half * 0.5} -24 ${half * 0.5} -24 ${half + 4} -17V8Z`, dark),
      stroke(
        'edge',
        `M${-half - 4} -17C${-half * 0.5} -24 ${half * 0.5} -24 ${half + 4} -17`,
        '#4a4e58',
        0.9,
      ),
      shape('hood', 'M-22 -19Q0 -32 22 -19L20 -10H-20Z', '#191b20'),
      shape('dials', ellipse(-8, -17, 5.4, 5) + ellipse(8, -17, 5.4, 5), '#2f5563'),
      stroke('needles', 'M-8 -17L-11 -20M8 -17L9.500 -21', '#e8b04a', 0.7, 'light'),
      shape('wheel', round(33, 27) + round(28.6, 22.8), '#121317', 'body', { evenOdd: true }),
      shape('spokes', 'M-29 -6L-8 -8V0L-28 2ZM29 -6L8 -8V0L28 2Z', '#17181d'),
      shape('hub', ellipse(0, -3, 10, 8), '#1d1f25'),
      ...(hands ? [...fist(-27.4, -17, hands), ...fist(27.4, -17, hands)] : []),
    ],
    half,
  );
}

/** On two wheels: the handlebar with its grips and both hands. */
export function atTheHandlebar(half: number, hands: Hands, motor: boolean): Drawing {
  return framed(
    [
      shape('fork', 'M-4 8L-3 -16H3L4 8Z', '#3a3e46'),
      ...(motor
        ? [
            shape('tank', 'M-16 8C-16 -6 -9 -11 0 -11C9 -11 16 -6 16 8Z', '#a8322c'),
            shape('gauges', ellipse(-6.5, -24, 6, 5.4) + ellipse(6.5, -24, 6, 5.4), '#202329'),
            shape('faces', ellipse(-6.5, -24, 4.6, 4) + ellipse(6.5, -24, 4.6, 4), '#c9d3d8', 'light'),
            stroke('mirrors', 'M-30 -20L-37 -36M30 -20L37 -36', '#2b2e34', 1.2),
            shape('mirror heads', ellipse(-38, -39, 6, 3.8) + ellipse(38, -39, 6, 3.8), '#2b2e34'),
          ]
        : [shape('bell', ellipse(11, -20, 2.6, 2.2), '#c9ced2')]),
      stroke('bar', 'M-44 -12C-30 -19 -14 -18 0 -17C14 -18 30 -19 44 -12', '#9aa1a8', 3),
      stroke('grips', 'M-45 -11.500L-31 -16.500M45 -11.500L31 -16.500', '#1d1f24', 4.4),
      stroke('levers', 'M-29 -20L-43 -19M29 -20L43 -19', '#5d646b', 1.3),
      ...fist(-37, -15, hands),
      ...fist(37, -15, hands),
    ],
    half,
  );
}
