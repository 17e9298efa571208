/** Towers, each told by its silhouette. */
import { along, arch, box, circle, polygon, turned } from '../path/outline.ts';
import { detail, flat, glow, ink, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

/** A straight or tapering stone shaft with a shaded side and scattered stones. */
const shaft = (top: number, foot: number, height: number, colour: string, mark: string) => [
  main(turned([top, -height, foot, 0]), colour, 'tower'),
  shade(polygon([top * 0.3, -height, top, -height, foot, 0, foot * 0.3, 0]), colour),
  detail(
    along(-height * 0.9, -height * 0.12, 7, (y, i) =>
      box((i % 2 ? -0.62 : 0.1) * foot, y, foot * 0.4, height * 0.022, 2),
    ),
    mark,
    'stone',
  ),
];

/** Two raking legs with crossing bars, between the given half-widths. */
const lattice = (foot: number, top: number, from: number, to: number, bays: number): string => {
  const at = (t: number) => [foot + (top - foot) * t, -(from + (to - from) * t)] as const;
  return Array.from({ length: bays }, (_, i) => {
    const [w, y] = at(i / bays);
    const [u, z] = at((i + 1) / bays);
    return `M${-w} ${y}L${u} ${z}M${w} ${y}L${-u} ${z}M${-u} ${z}H${u}`;
  }).join('');
};

export const TOWER_PROPS: readonly Prop[] = [
  prop({
    names: 'tower, stone tower, castle tower, round tower, keep, medieval tower, castle keep, turret',
    in: 'building',
    height: 22,
    shapes: [
      ...shaft(58, 68, 290, '#b3aca0', '#9a9386'),
      main(turned([78, -340, 78, -300, 58, -280]), '#bdb6aa', 'battlement'),
      main(
        along(-66, 66, 5, (x) => box(x - 11, -362, 22, 24)),
        '#bdb6aa',
        'merlon',
      ),
      shade(polygon([26, -340, 78, -340, 78, -300, 58, -280, 18, -280]), '#bdb6aa'),
      ink(
        `${box(-6, -240, 12, 44, 6)}${box(-30, -150, 12, 40, 6)}${box(18, -150, 12, 40, 6)}`,
        '#3f3a38',
        'slit',
      ),
      solid(arch(0, 0, 44, 76), '#5a3a24', 'door'),
      line('M0 -340V-430', '#6d5236', 5, 'pole'),
      second('M2 -428C20 -436 34 -420 56 -426V-396C34 -390 20 -406 2 -398Z', '#b8322c', 'flag'),
    ],
  }),
  prop({
    names:
      "wizard's tower, wizard tower, magic tower, mage tower, sorcerer's tower, enchanted tower, rapunzel's tower, rapunzel tower, princess tower, fairytale tower",
    in: 'building',
    height: 26,
    shapes: [
      main('M22 -190L86 -206L86 -160L40 -140Z', '#8f86a0', 'turret'),
      second(polygon([50, -204, 102, -204, 78, -282]), '#5b3f9a', 'roof'),
      glow(arch(70, -168, 12, 22), '#ffd873', 'window'),
      ...shaft(42, 58, 300, '#9a92aa', '#857d96'),
      main(turned([64, -372, 58, -300, 42, -290]), '#a79fb6', 'chamber'),
      shade(polygon([20, -372, 64, -372, 58, -300, 42, -290, 14, -290]), '#a79fb6'),
      second(
        'M-84 -366C-40 -400 -34 -480 26 -540C14 -480 44 -400 84 -366C40 -352 -40 -352 -84 -366Z',
        '#5b3f9a',
        'roof',
      ),
      detail(
        'M-10 -420l4 9 10 1 -7 7 2 10 -9 -5 -9 5 2 -10 -7 -7 10 -1ZM24 -396l3 6 7 1 -5 5 1 7 -6 -3 -6 3 1 -7 -5 -5 7 -1Z',
        '#f2d56a',
        'star',
      ),
      glow(
        `${arch(-28, -318, 18, 34)}${arch(12, -318, 18, 34)}${arch(-8, -210, 16, 32)}${arch(6, -120, 16, 32)}`,
        '#ffd873',
        'window',
      ),
      solid(arch(0, 0, 36, 62), '#5a3a24', 'door'),
      flat(box(-66, -10, 132, 10, 3), '#7d758e', 'step'),
      glow(circle(30, -552, 9), '#9fe3ff', 'orb'),
    ],
  }),
  prop({
    names: 'watchtower, watch tower, guard tower, lookout tower, fire lookout, prison tower, sentry tower',
    in: 'building',
    height: 12,
    shapes: [
      line(lattice(58, 44, 0, 190, 3), '#6d4a2a', 6, 'brace'),
      line('M-62 0L-46 -200M62 0L46 -200', '#8a5f38', 11, 'leg'),
      line('M78 0L52 -200M92 0L66 -200', '#a87848', 4, 'ladder'),
      line(
        along(-20, -190, 11, (y) => `M${76 + y * 0.13} ${y}h13`),
        '#a87848',
        3.4,
        'rung',
      ),
      main(box(-76, -206, 152, 14, 2), '#8a5f38', 'deck'),
      main(box(-64, -252, 128, 46), '#a5723f', 'wall'),
      line(
        along(-52, 52, 8, (x) => `M${x} -252V-206`),
        '#835a30',
        2.4,
        'board',
      ),
      ink(box(-60, -284, 120, 32), '#2d2a2e', 'hollow'),
      line('M-60 -252V-300M60 -252V-300M0 -252V-300', '#8a5f38', 8, 'post'),
      second(polygon([-92, -288, 92, -288, 0, -348]), '#7d3f30', 'roof'),
      glow(circle(-40, -296, 9), '#fff1b8', 'lamp'),
    ],
  }),
  prop({
    names: 'bell tower, campanile, belfry, church tower, steeple',
    in: 'building',
    height: 32,
    shapes: [
      main(box(-56, -420, 112, 420), '#c98a62', 'tower'),
      shade(box(18, -420, 38, 420), '#c98a62'),
      detail(
        along(-390, -30, 12, (y, i) => box(i % 2 ? -44 : -14, y, 24, 7, 1)),
        '#b4744e',
        'brick',
      ),
      flat(
        `${box(-64, -300, 128, 12)}${box(-66, -430, 132, 14)}${box(-66, -14, 132, 14)}`,
        '#e6d2b4',
        'cornice',
      ),
      ink(`${arch(-24, -312, 36, 92)}${arch(24, -312, 36, 92)}`, '#33262a', 'opening'),
      solid('M-40 -330C-36 -340 -36 -366 -24 -370C-12 -366 -12 -340 -8 -330Z', '#d0a23c', 'bell'),
      solid('M8 -330C12 -340 12 -366 24 -370C36 -366 36 -340 40 -330Z', '#d0a23c', 'bell'),
      detail(`${circle(-24, -328, 4)}${circle(24, -328, 4)}`, '#8a6420', 'clapper'),
      second(polygon([-64, -430, 64, -430, 0, -540]), '#a8452f', 'roof'),
      line('M0 -540V-578M-11 -566H11', '#c59b45', 5, 'cross'),
      ink(`${box(-5, -240, 10, 34, 5)}${box(-5, -150, 10, 34, 5)}`, '#4a342c', 'slit'),
      solid(arch(0, 0, 42, 70), '#5a3a24', 'door'),
    ],
  }),
  prop({
    names: 'big ben, elizabeth tower, westminster clock tower, london clock tower',
    in: 'building',
    height: 60,
    shapes: [
      main(box(-46, -400, 92, 400), '#c7a265', 'tower'),
      shade(box(14, -400, 32, 400), '#c7a265'),
      line(
        along(-34, 34, 7, (x) => `M${x} -392V-10`),
        '#a88448',
        3,
        'rib',
      ),
      detail(
        along(-360, -40, 9, (y) => box(-46, y, 92, 5)),
        '#b08c50',
        'band',
      ),
      main(box(-58, -510, 116, 112), '#d2ae70', 'clock stage'),
      shade(box(24, -510, 34, 112), '#d2ae70'),
      solid(circle(0, -454, 44), '#8a6f3a', 'rim'),
      detail(circle(0, -454, 38), '#f7f3e4', 'dial'),
      line(circle(0, -454, 30), '#3f4a5a', 2, 'ring'),
      line('M0 -454V-484M0 -454L20 -440', '#26222b', 5, 'hand'),
      flat(`${box(-64, -400, 128, 10)}${box(-64, -520, 128, 12)}`, '#b08c50', 'cornice'),
      solid(polygon([-58, -520, 58, -520, 34, -580, -34, -580]), '#56656a', 'roof'),
      main(box(-34, -606, 68, 26), '#d2ae70', 'belfry'),
      ink(
        along(-24, 24, 5, (x) => box(x - 4, -602, 8, 20, 4)),
        '#4a3c28',
        'opening',
      ),
      solid(polygon([-40, -606, 40, -606, 5, -700, -5, -700]), '#56656a', 'spire'),
      line('M0 -700V-730M-52 -520V-548M52 -520V-548', '#d0a23c', 4, 'finial'),
    ],
  }),
];
