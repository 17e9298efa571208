/** Things in the form in which several bear or haul them. */
import { box, circle, limb, oval } from '../path/outline.ts';
import { detail, flat, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

export const BORNE_PROPS: readonly Prop[] = [
  prop({
    names: 'litter, carrying litter, field stretcher',
    in: 'furniture',
    faces: 'right',
    anchors: { seat: [0, -11], lap: [0, -11] },
    shapes: [
      solid(box(-88, -12, 40, 9, 4), '#f4f6f7', 'pillow'),
      main('M-92 -8H92C70 3 -70 3 -92 -8Z', '#c9722e', 'canvas'),
      shade('M-92 -8H92C70 3 -70 3 -92 -8L-80 -5C-60 0 60 0 80 -5Z', '#c9722e'),
      line('M-122 -8H122', '#8a5c36', 4.2, 'pole'),
      line('M-60 -8V0M60 -8V0', '#5d4026', 3.4, 'foot'),
    ],
  }),
  prop({
    names: 'wide banner, protest banner, street banner',
    in: 'symbol',
    shapes: [
      main(
        'M-150 -72C-100 -68 -50 -75 0 -72C50 -69 100 -75 150 -72V-2C100 1 50 -6 0 -2C-50 1 -100 -5 -150 -2Z',
        '#f2ead8',
        'cloth',
      ),
      second(
        [
          ...strokes([-128, -88, -64, -14, 18, 70, 88], [32, 16, 42, 24, 44, 10, 38], -57, 13),
          ...strokes([-112, -58, -32, 30, 54], [46, 18, 54, 16, 50], -33, 12),
        ].join(''),
        '#b3312c',
        'writing',
      ),
      line('M-149 -72V-1M149 -72V-1', '#8a6a45', 3, 'hem'),
    ],
  }),
  prop({
    names: 'pole banner, marching banner',
    in: 'symbol',
    height: 2.6,
    anchors: { grip: [0, -84] },
    shapes: [
      line('M0 0V-252M-50 -244H50', '#8a6238', 4, 'pole'),
      main('M-46 -243H46V-166L23 -154L0 -166L-23 -154L-46 -166Z', '#f1e9d6', 'cloth'),
      shade('M26 -243H46V-166L26 -156Z', '#f1e9d6'),
      detail(
        'M-46 -243H46V-232H-46ZM-46 -178L-46 -166L-23 -154L0 -166L23 -154L46 -166V-178L23 -166L0 -178L-23 -166Z',
        '#6d4a8a',
        'border',
      ),
      line('M-30 -219H30M-22 -206H24M-32 -193H18', '#3d3550', 5.4, 'writing'),
      solid(circle(0, -255, 4.6), '#d8a83c', 'finial'),
    ],
  }),
  prop({
    names: 'pole standard, war banner, gonfalon',
    in: 'symbol',
    height: 2.76,
    anchors: { grip: [0, -84] },
    shapes: [
      line('M0 0V-262M-36 -252H36', '#6f4a2a', 4, 'pole'),
      main('M-33 -251H33V-150L16 -134L0 -150L-16 -134L-33 -150Z', '#9a2f38', 'cloth'),
      shade('M16 -251H33V-150L16 -134Z', '#9a2f38'),
      detail(`${circle(0, -206, 17)}M-33 -242H33V-236H-33ZM-33 -168H33V-162H-33Z`, '#e3b54a', 'emblem'),
      solid('M0 -276L5 -260H-5Z', '#d8a83c', 'finial'),
    ],
  }),
  prop({
    names: 'pulled cables, bundle of cables being pulled',
    in: 'electronics',
    faces: 'right',
    height: 0.86,
    anchors: { grip: [0, -50] },
    shapes: [
      line('M0 -50C22 -16 52 -8 92 -85', '#d9573f', 3.2, 'cable'),
      line('M0 -50C22 -8 52 0 92 -59', '#3f7fbf', 3.2, 'cable'),
      line('M0 -50C22 -20 52 -12 92 -37', '#e0a83c', 3.2, 'cable'),
      line('M0 -50C22 -12 52 -4 92 -17', '#4fa06a', 3.2, 'cable'),
      line('M0 -50C22 2 52 10 92 -73', '#8a5fb0', 3.2, 'cable'),
      line('M0 -50C-10 -28 -22 -16 -16 2M0 -50C4 -26 -8 -10 4 0', '#33373d', 3.2, 'cable'),
      main(
        `${box(89, -90, 14, 9, 1.5)}${box(89, -64, 14, 9, 1.5)}${box(89, -42, 14, 9, 1.5)}${box(89, -22, 14, 9, 1.5)}${box(89, -78, 14, 9, 1.5)}`,
        '#2b2f36',
        'plug',
      ),
    ],
  }),
  prop({
    names: 'creeping hand, groping hand',
    in: 'other',
    faces: 'right',
    height: 0.2,
    shapes: [
      main(limb([-66, -6, 5.4], [-20, -7, 4.8], [6, -7, 6.5]), '#cfd0c0', 'arm'),
      solid(limb([-70, -7, 8], [-30, -7.4, 8.4]), '#2c2a33', 'sleeve'),
      main(oval(12, -8, 12, 7), '#cfd0c0', 'palm'),
      shade('M-66 0H14C22 -1 24 -3 24 -5C10 -2 -30 -4 -66 -3Z', '#cfd0c0'),
      main(limb([18, -12, 2.8], [34, -22, 2.2], [42, -3, 1.5]), '#c2c4b3', 'finger'),
      main(limb([20, -11, 2.8], [42, -18, 2.2], [54, -2, 1.5]), '#d6d7c8', 'finger'),
      main(limb([20, -8, 2.8], [46, -11, 2.2], [60, -2, 1.5]), '#c2c4b3', 'finger'),
      main(limb([14, -4, 2.8], [30, -4, 2.3], [42, -1.6, 1.5]), '#d6d7c8', 'thumb'),
      detail(
        `${oval(43, -2, 2.2, 1.3)}${oval(55, -1.8, 2.2, 1.3)}${oval(61, -1.8, 2.2, 1.3)}`,
        '#6f6a60',
        'nails',
      ),
    ],
  }),
  prop({
    names: 'long log, tree trunk on shoulders',
    in: 'nature',
    shapes: [
      main('M-132 -34H126C136 -34 140 -26 140 -17C140 -8 136 0 126 0H-132Z', '#7a4f2f', 'bark'),
      shade('M-132 -11H139C138 -4 134 0 126 0H-132Z', '#7a4f2f'),
      line(
        'M-104 -27H-62M-92 -18H-40M-30 -28H12M0 -19H52M40 -28H96M70 -12H116M-76 -8H-28',
        '#5a3820',
        1.8,
        'bark',
      ),
      solid(oval(-132, -17, 10, 17), '#d9a66a', 'cut'),
      line(`${oval(-132, -17, 6.6, 11.5)}${oval(-132, -17, 3.2, 6)}`, '#a9743e', 1.2, 'rings'),
      flat(limb([52, -33, 4.5], [62, -44, 3.4]), '#7a4f2f', 'branch'),
    ],
  }),
  prop({
    names: 'long plank, long board',
    in: 'nature',
    shapes: [
      main('M-150 -9L-140 -15H156L148 -9Z', '#d3a366', 'top'),
      flat('M-150 -9H148V0H-150Z', '#b98648', 'edge'),
      line('M-138 -5H96M-60 -12H140', '#a9743e', 0.9, 'grain'),
    ],
  }),
  prop({
    names: 'long ladder, straight ladder',
    in: 'tool',
    shapes: [
      line(
        Array.from({ length: 10 }, (_, i) => `M${-148 + 33 * i} -4L${-140 + 33 * i} -34`).join(''),
        '#a5713f',
        4.5,
        'rung',
      ),
      main(box(-166, -38, 340, 7, 2), '#c58a4e', 'rail'),
      main(box(-172, -8, 340, 8, 2), '#b97d42', 'rail'),
    ],
  }),
  prop({
    names: 'long beam, bare girder',
    in: 'tool',
    shapes: [
      flat(box(-150, -21, 300, 16), '#6f7b85', 'web'),
      main(box(-154, -27, 308, 8, 1), '#8b98a3', 'flange'),
      main(box(-154, -7, 308, 8, 1), '#7d8993', 'flange'),
    ],
  }),
  prop({
    names: 'held cloth, cloth by its corners',
    in: 'household',
    shapes: [
      main(
        'M-100 -84C-60 -66 60 -66 100 -84C102 -56 98 -24 100 -4C60 12 -60 12 -100 -4C-98 -24 -102 -56 -100 -84Z',
        '#eef1f3',
        'cloth',
      ),
      line(
        'M-66 -74C-64 -46 -70 -20 -68 4M-22 -70C-26 -44 -20 -18 -24 8M24 -70C20 -44 28 -18 22 8M66 -74C70 -46 62 -20 66 4',
        '#c9d0d6',
        1.6,
        'fold',
      ),
    ],
  }),
  prop({
    names: 'stone block, block of stone, marble block, granite block, limestone block, stone slab',
    in: 'nature',
    shapes: [
      main('M-80 -104L-62 -124H98L80 -104Z', '#d9cdb4', 'top'),
      main(box(-80, -104, 160, 104, 2), '#c4b595', 'face'),
      shade('M80 -104L98 -124V-18L80 0Z', '#c4b595'),
      line('M-64 -82H-30M-8 -60H30M-58 -34H-24M22 -22H62M34 -86H60', '#a3946f', 2, 'chisel'),
    ],
  }),
  prop({
    names: 'maypole, may pole, midsummer pole',
    in: 'street',
    shapes: [
      line('M0 0V-330', '#efe6d2', 9, 'pole'),
      line('M-4 -18L4 -44M-4 -88L4 -114M-4 -158L4 -184M-4 -228L4 -254', '#c8473f', 5, 'stripe'),
      line('M0 -318C-40 -250 -62 -170 -92 -92', '#d8503f', 3.2, 'ribbon'),
      line('M0 -318C40 -250 62 -170 92 -92', '#3f7fc4', 3.2, 'ribbon'),
      line('M0 -318C-22 -240 -30 -160 -48 -84', '#f0c23c', 3.2, 'ribbon'),
      line('M0 -318C22 -240 30 -160 48 -84', '#5da65a', 3.2, 'ribbon'),
      main(oval(0, -322, 30, 11), '#4f8a4a', 'wreath'),
      detail(`${circle(-22, -324, 5)}${circle(-4, -318, 5)}${circle(16, -325, 5)}`, '#f4f0e6', 'flower'),
      second('M0 -330L3 -352L26 -344L4 -338Z', '#d8503f', 'pennant'),
    ],
  }),
  prop({
    names: 'rolled carpet, rolled-up rug',
    in: 'household',
    shapes: [
      main('M-118 -30H112C120 -30 124 -22 124 -15C124 -8 120 0 112 0H-118Z', '#a8433a', 'roll'),
      shade('M-118 -10H123C122 -4 118 0 112 0H-118Z', '#a8433a'),
      second(`${box(-100, -30, 12, 30)}${box(88, -30, 12, 30)}`, '#e0b96a', 'band'),
      solid(oval(-118, -15, 9, 15), '#8a332c', 'end'),
      line(`${oval(-118, -15, 6, 10)}${oval(-118, -15, 3, 5)}`, '#d98f7a', 1.4, 'roll'),
    ],
  }),
];

/** Bars of a height and of several widths, as writing looks that one does not read; centimetres. */
function strokes(xs: readonly number[], widths: readonly number[], y: number, height: number): string[] {
  return xs.map((x, i) => box(x, y, widths[i] ?? 20, height, 2));
}
