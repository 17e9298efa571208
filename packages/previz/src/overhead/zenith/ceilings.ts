/** Ceilings, straight overhead: the walls of the room run up to them from all sides. */
import { box, circle, ring } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import type { Shape } from '../../model/drawing.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { path, polar, sector, type Up, type UpMaker } from './view.ts';

const lines = (n: number, of: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => of(i)).join('');
const to = (a: readonly [number, number], b: readonly [number, number]): string =>
  `M${a[0].toFixed(1)} ${a[1].toFixed(1)}L${b[0].toFixed(1)} ${b[1].toFixed(1)}`;

/** A dome on its drum: ribs, rings of coffers, windows about its foot, the light in its eye. */
export const dome: UpMaker = ({ half, reach, setting }) => {
  const gilt = /mosque|palace|opera|theatre|temple/.test(setting);
  const stone = gilt ? '#b08a5a' : '#b5a890';
  const q = half.y * 0.98;
  const n = 16;
  const spoke = (i: number) => (i / n) * 2 * Math.PI;
  return [
    shape(
      'walls',
      `M${-2 * reach} ${-2 * reach}H${2 * reach}V${2 * reach}H${-2 * reach}Z`,
      adjust(stone, -0.16),
    ),
    shape(
      'piers',
      lines(8, (i) => sector(q * 1.02, reach * 1.2, spoke(2 * i) + 0.12, spoke(2 * i) + 0.28)),
      adjust(stone, -0.05),
    ),
    shape('dome', circle(0, 0, q), adjust(stone, -0.04)),
    shape('drum', ring(0, 0, q, q * 0.86), adjust(stone, 0.05), 'body', { evenOdd: true }),
    shape(
      'windows',
      lines(n, (i) => sector(q * 0.885, q * 0.965, spoke(i) + 0.1, spoke(i) + 0.29)),
      '#fff0c4',
      'glow',
    ),
    ...[0.82, 0.66, 0.5, 0.36].flatMap((t, k) => [
      shape(
        'coffers',
        lines(n, (i) =>
          sector(q * (t - 0.12 + k * 0.008), q * (t - 0.015), spoke(i) + 0.05, spoke(i + 1) - 0.05),
        ),
        adjust(stone, -0.12 + 0.02 * k),
      ),
      shape(
        'coffers',
        lines(n, (i) =>
          sector(q * (t - 0.1 + k * 0.008), q * (t - 0.03), spoke(i) + 0.09, spoke(i + 1) - 0.09),
        ),
        gilt ? '#2f5f7a' : adjust(stone, -0.02),
      ),
    ]),
    stroke(
      'ribs',
      lines(n, (i) => to(polar(q * 0.2, spoke(i)), polar(q * 0.86, spoke(i)))),
      gilt ? '#e3c05a' : adjust(stone, 0.1),
      half.y * 0.016,
    ),
    shape('lantern', circle(0, 0, q * 0.22), adjust(stone, 0.08)),
    shape('eye', circle(0, 0, q * 0.17), '#fff6da', 'glow'),
    stroke(
      'eye',
      circle(0, 0, q * 0.17) + lines(8, (i) => to([0, 0], polar(q * 0.17, spoke(2 * i)))),
      adjust(stone, 0.02),
      half.y * 0.008,
    ),
  ];
};

/** Ribs that spring from pillars on both sides and cross over the nave. */
export const vault: UpMaker = ({ half, reach }) => {
  const stone = '#b9ad98';
  const { x, y } = half;
  const bays = 3;
  const edge = y * 0.62;
  const at = (i: number) => -x * 1.1 + (i * 2.2 * x) / bays;
  const bay = (i: number): Shape[] => {
    const [l, r] = [at(i), at(i + 1)];
    const m = (l + r) / 2;
    return [
      shape(
        'vault',
        path([
          [l, -edge],
          [r, -edge],
          [m, 0],
        ]),
        adjust(stone, 0.03),
      ),
      shape(
        'vault',
        path([
          [l, edge],
          [r, edge],
          [m, 0],
        ]),
        adjust(stone, -0.1),
      ),
      shape(
        'vault',
        path([
          [l, -edge],
          [l, edge],
          [m, 0],
        ]),
        adjust(stone, -0.05),
      ),
      shape(
        'vault',
        path([
          [r, -edge],
          [r, edge],
          [m, 0],
        ]),
        adjust(stone, -0.02),
      ),
      stroke(
        'ribs',
        `${to([l, -edge], [m, 0])}${to([r, -edge], [m, 0])}${to([l, edge], [m, 0])}${to([r, edge], [m, 0])}${to([m, -edge], [m, edge])}`,
        adjust(stone, 0.13),
        y * 0.028,
      ),
      shape('boss', circle(m, 0, y * 0.05), '#c9a24a', 'body', { form: true }),
    ];
  };
  const glass = ['#3f6fb0', '#c8402f', '#e0a832', '#4f8f5a', '#7a4f9c'];
  const windows = Array.from({ length: bays * 2 }, (_, k): Shape[] => {
    const i = Math.floor(k / 2);
    const s = k % 2 ? 1 : -1;
    const [l, r] = [at(i) + x * 0.16, at(i + 1) - x * 0.16];
    const spread = 1.5;
    return [0, 1, 2].map((c) => {
      const [a, b] = [l + ((r - l) * c) / 3 + x * 0.012, l + ((r - l) * (c + 1)) / 3 - x * 0.012];
      return shape(
        'stained glass',
        path([
          [a, s * edge * 1.1],
          [b, s * edge * 1.1],
          [b * spread, s * reach],
          [a * spread, s * reach],
        ]),
        glass[(k + c) % 5] ?? '#3f6fb0',
        'glow',
      );
    });
  }).flat();
  return [
    shape(
      'walls',
      `M${-2 * reach} ${-2 * reach}H${2 * reach}V${2 * reach}H${-2 * reach}Z`,
      adjust(stone, -0.2),
    ),
    ...windows,
    ...Array.from({ length: bays }, (_, i) => bay(i)).flat(),
    ...Array.from({ length: bays + 1 }, (_, i) =>
      [-1, 1].map((s) =>
        shape(
          'pillar',
          path([
            [at(i) - x * 0.035, s * edge],
            [at(i) + x * 0.035, s * edge],
            [at(i) * 1.7 + x * 0.11, s * reach * 1.1],
            [at(i) * 1.7 - x * 0.11, s * reach * 1.1],
          ]),
          adjust(stone, 0.06),
          'body',
          { form: true },
        ),
      ),
    ).flat(),
    stroke(
      'ribs',
      Array.from({ length: bays + 1 }, (_, i) => to([at(i), -edge], [at(i), edge])).join(''),
      adjust(stone, 0.15),
      y * 0.04,
    ),
    stroke(
      'ridge',
      `M${-x * 1.2} 0H${x * 1.2}M${-x * 1.2} ${-edge}H${x * 1.2}M${-x * 1.2} ${edge}H${x * 1.2}`,
      adjust(stone, 0.1),
      y * 0.02,
    ),
  ];
};

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
    shape('walls', `M${-2 * reach} ${-2 * reach}H${2 * reach}V${2 * reach}H${-2 * reach}Z`, '#6b5a4c'),
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
