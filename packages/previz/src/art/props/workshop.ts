/** Fire, machines and workshop things. */
import { blob, box, circle, limb, oval, poly } from '../path/outline.ts';
import { detail, glow, ink, light, line, main, type Prop, prop, shade, solid, tube } from './prop.ts';

export const WORKSHOP_PROPS: readonly Prop[] = [
  prop({
    names: 'paint can, paint bucket, tin of paint, paint pot',
    in: 'container',
    at: 'surface',
    shapes: [
      line('M-10 -20C-10 -34 10 -34 10 -20', '#8b949b', 1.2, 'handle'),
      solid(box(-10, -20, 20, 20, 1), '#c3cad0', 'can'),
      detail(box(-10, -15, 20, 9), '#f1ece0', 'label'),
      main(
        'M-10.500 -20C-10.500 -22.500 10.500 -22.500 10.500 -20V-14C10 -11 8 -11 7.500 -15C6 -17 4 -16 3.500 -10C3 -7 0 -7 0 -11C-1 -16 -4 -16 -5 -13C-6 -10 -8 -10 -8 -14C-9 -16 -10 -16 -10.500 -16Z',
        '#3f86d8',
        'paint',
      ),
      light(oval(0, -20.2, 9.6, 1.6), '#3f86d8'),
    ],
  }),
  prop({
    names: 'paint palette, palette, artist palette',
    in: 'tool',
    at: 'surface',
    shapes: [
      main(
        blob([-16, -6, -14, -18, 0, -22, 14, -18, 17, -8, 8, -7, 6, -2, 0, 0, -10, -1]),
        '#c99560',
        'board',
      ),
      ...(
        [
          [-10, -13, '#d8352f'],
          [-4, -17, '#f2c930'],
          [4, -17.5, '#4a9a5b'],
          [10, -13.5, '#3f7fd0'],
          [-11, -7, '#8a4fb0'],
          [-4, -4, '#f6f4ee'],
        ] as const
      ).map(([x, y, c]) => detail(circle(x, y, 2.4), c, 'paint')),
      ink(oval(2, -8.5, 2, 1.5), '#6d4425'),
    ],
  }),
  prop({
    names: 'anvil, blacksmith anvil',
    in: 'tool',
    anchors: { top: [0, -62] },
    shapes: [
      solid(poly(-22, -30, 22, -30, 26, 0, -26, 0), '#7d5430', 'block'),
      main(
        'M-60 -62C-46 -62 -36 -62 -28 -62H34V-52C18 -50 14 -46 14 -42L22 -30H-22L-14 -42C-16 -50 -44 -50 -60 -62Z',
        '#4f575e',
        'anvil',
      ),
      shade('M6 -50L34 -54V-52C18 -50 14 -46 14 -42L22 -30H4Z', '#4f575e'),
      light(box(-30, -62, 64, 3), '#6d757d'),
    ],
  }),
  prop({
    names: 'vise, vice, bench vise, spring',
    in: 'tool',
    at: 'surface',
    shapes: [
      solid(poly(-14, 0, 14, 0, 10, -6, -10, -6), '#33383d', 'foot'),
      main(poly(-6, -6, 12, -6, 12, -20, 2, -20, 2, -14, -6, -14), '#3f6f9a', 'jaw'),
      main(poly(-18, -10, -4, -10, -4, -20, -12, -20), '#4a7fae', 'jaw'),
      solid(box(-26, -13, 40, 4, 2), '#8b949b', 'screw'),
      line('M-26 -18V-4', '#5d656d', 2, 'bar'),
    ],
  }),
  prop({
    names: 'crowbar, pry bar, tire iron',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [0, -20] },
    shapes: [tube('M-3 0C-1 -2 0 -4 0 -8V-44C0 -54 10 -54 10 -46', '#c8352f', 2.6, 'bar')],
  }),
  prop({
    names: 'torch, burning torch, flaming torch, wall torch, fire torch, olympic torch',
    in: 'tool',
    at: 'floor',
    height: 0.75,
    anchors: { grip: [0, -16] },
    shapes: [
      solid(poly(-2, 0, 2, 0, 4, -44, -4, -44), '#7d4a26', 'handle'),
      main(poly(-6, -42, 6, -42, 7, -54, -7, -54), '#5d4a36', 'head'),
      line('M-6.500 -46H6.500M-6.800 -50H6.800', '#c59b45', 1.2, 'band'),
      glow(blob([-7, -54, -9, -64, -3, -70, -2, -82, 5, -72, 10, -64, 7, -54, 0, -51]), '#f5802a', 'flame'),
      glow(blob([-4, -54, -4, -62, 0, -70, 4, -62, 4, -54]), '#ffd95a', 'flame'),
    ],
  }),
  prop({
    names: 'lantern, oil lantern, camping lantern, hurricane lamp, storm lantern, kerosene lamp',
    in: 'household',
    at: 'surface',
    anchors: { grip: [0, -36] },
    shapes: [
      line('M-9 -26C-10 -40 10 -40 9 -26', '#5d656d', 1.3, 'handle'),
      main(poly(-9, -5, 9, -5, 11, 0, -11, 0), '#3f5a50', 'base'),
      glow('M-7 -6C-10 -14 -8 -20 -5 -24H5C8 -20 10 -14 7 -6Z', '#ffe39a', 'light'),
      glow(blob([-2, -8, -2.6, -12, 0, -17, 2.6, -12, 2, -8]), '#ff9a3c', 'flame'),
      line('M-7 -6C-10 -14 -8 -20 -5 -24M7 -6C10 -14 8 -20 5 -24', '#3f5a50', 1.2, 'frame'),
      main('M-7 -24H7L4 -30H-4Z', '#3f5a50', 'cap'),
      detail(box(-2, -32, 4, 2.4, 1), '#33483f', 'knob'),
    ],
  }),
  prop({
    names: 'candlestick, candleholder, candle holder',
    in: 'household',
    at: 'surface',
    shapes: [
      main('M-7 0C-6 -3 -1.500 -3 -1.200 -8V-20H1.200V-8C1.500 -3 6 -3 7 0Z', '#d9a93c', 'stem'),
      tube('M0 -16C-10 -14 -11 -18 -11 -24M0 -16C10 -14 11 -18 11 -24', '#d9a93c', 1.6, 'arm'),
      main(`${box(-3, -22, 6, 2, 1)}${box(-14, -26, 6, 2, 1)}${box(8, -26, 6, 2, 1)}`, '#c08f26', 'cup'),
      solid(
        `${box(-1.3, -34, 2.6, 12)}${box(-12.3, -36, 2.6, 10)}${box(9.7, -36, 2.6, 10)}`,
        '#f6f1e4',
        'candle',
      ),
      glow(
        [0, -11, 11]
          .map((x) =>
            blob([x - 1.6, x ? -38 : -36, x, x ? -43 : -41, x + 1.6, x ? -38 : -36, x, x ? -36.5 : -34.5]),
          )
          .join(''),
        '#ffcf5a',
        'flame',
      ),
    ],
  }),
  prop({
    names: 'mop, floor mop, squeegee',
    in: 'tool',
    at: 'floor',
    anchors: { grip: [0, -90] },
    shapes: [
      solid(box(-1.5, -138, 3, 124, 1), '#3f86c8', 'shaft'),
      main(
        blob([-4, -18, -12, -8, -20, 0, -8, -1, 0, 0, 8, -1, 20, 0, 12, -8, 4, -18], 0.8),
        '#ece6d8',
        'strings',
      ),
      line('M-3 -16L-12 -1M0 -16V-1M3 -16L12 -1', '#cfc6b2', 1, 'strings'),
    ],
  }),
  prop({
    names: 'dustpan, dust pan, brush and pan, dustpan and brush',
    in: 'tool',
    at: 'surface',
    shapes: [
      main(poly(-14, 0, 14, 0, 10, -14, -10, -14), '#3f9a86', 'pan'),
      shade(poly(-14, 0, 14, 0, 13, -4, -13, -4), '#3f9a86'),
      main(limb([0, -14, 2], [0, -26, 1.8]), '#3f9a86', 'handle'),
    ],
  }),
  prop({
    names: 'tire, tyre, car tire, spare wheel, rubber tire',
    in: 'tool',
    at: 'floor',
    shapes: [
      main(circle(0, -33, 33), '#2b2e33', 'tyre'),
      light(circle(0, -33, 26), '#3a4046'),
      solid(circle(0, -33, 20), '#b9c1c8', 'rim'),
      detail(
        Array.from({ length: 5 }, (_, i) =>
          circle(12 * Math.sin(i * 1.2566), -33 - 12 * Math.cos(i * 1.2566), 4),
        ).join(''),
        '#5d656d',
        'rim',
      ),
      detail(circle(0, -33, 4), '#5d656d', 'hub'),
    ],
  }),
  prop({
    names: 'generator, machine, power generator',
    in: 'tool',
    shapes: [
      main(box(-36, -44, 72, 38, 4), '#d8413a', 'block'),
      shade(box(-36, -18, 72, 12, 3), '#d8413a'),
      solid(box(-30, -58, 40, 16, 3), '#8b949b', 'head'),
      line('M-24 -58V-43M-16 -58V-43M-8 -58V-43M0 -58V-43', '#5d656d', 2, 'fin'),
      solid(circle(26, -30, 14), '#4a5057', 'fan'),
      detail(circle(26, -30, 5), '#c3cad0', 'hub'),
      tube('M-36 -36C-52 -36 -52 -14 -52 0', '#6d757d', 5, 'pipe'),
      detail(`${box(-32, -6, 12, 6)}${box(20, -6, 12, 6)}`, '#26292d', 'foot'),
    ].map((s) => (s.part === 'pipe' ? { ...s, slot: 0 as const } : s)),
  }),
  prop({
    names: 'ship wheel, helm, captain wheel',
    in: 'tool',
    at: 'floor',
    anchors: { grip: [0, -100] },
    shapes: [
      solid(poly(-9, -56, 9, -56, 14, 0, -14, 0), '#6d3f20', 'stand'),
      tube(
        Array.from({ length: 4 }, (_, i) => {
          const c = Math.cos((i * Math.PI) / 4 + 0.39);
          const s = Math.sin((i * Math.PI) / 4 + 0.39);
          return `M${(-c * 44).toFixed(1)} ${(-62 - s * 44).toFixed(1)}L${(c * 44).toFixed(1)} ${(-62 + s * 44).toFixed(1)}`;
        }).join(''),
        '#8a5a32',
        5,
        'spoke',
      ),
      tube(circle(0, -62, 30), '#a5713f', 7, 'rim'),
      solid(circle(0, -62, 9), '#c59b45', 'hub'),
    ],
  }),
];
