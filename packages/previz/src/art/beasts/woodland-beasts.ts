/** A squirrel, a beaver, a spider and a turkey by hand. */
import { blob, circle, curve, limb, oval, poly } from '../path/outline.ts';
import { detail, faint, flat, ink, light, line, main, type Prop, prop, shade, solid } from '../props/prop.ts';

const fan = (from: number, to: number, count: number, reach: number, wide: number): string =>
  Array.from({ length: count }, (_, i) => {
    const a = from + ((to - from) * i) / (count - 1);
    const at = (r: number, off: number) => [
      10 + Math.cos(a) * r - Math.sin(a) * off,
      -34 + Math.sin(a) * r + Math.cos(a) * off,
    ];
    return blob([at(8, 0), at(reach * 0.7, -wide), at(reach, 0), at(reach * 0.7, wide)].flat(), 0.9);
  }).join('');

export const WOODLAND_BEASTS: readonly Prop[] = [
  prop({
    names: 'squirrel, chipmunk, red squirrel, grey squirrel, gray squirrel',
    in: 'animal',
    faces: 'left',
    height: 0.3,
    anchors: { mouth: [-17, -27], grip: [-15, -18] },
    shapes: [
      main(
        blob(
          [10, -2, 22, -4, 27, -16, 24, -28, 30, -38, 28, -48, 18, -52, 9, -46, 8, -36, 13, -26, 11, -14],
          1,
        ),
        '#b5652c',
        'tail',
      ),
      light(
        blob([20, -8, 23, -17, 19, -28, 24, -38, 22, -45, 16, -47, 12, -42, 15, -34, 19, -24, 17, -14], 1),
        '#d08a4e',
      ),
      flat(limb([2, -18, 4], [-8, -17, 2.4]), '#9c5424', 'far arm'),
      main(blob([-9, -20, -3, -27, 6, -24, 13, -13, 12, -3, 4, -0.5, -6, -1, -9, -10], 1), '#c0712f', 'body'),
      detail(blob([-9, -18, -6, -22, -3, -16, -4, -6, -8, -3, -9.5, -10]), '#f3e2c4', 'belly'),
      main(blob([-2, -12, 6, -15, 13, -9, 11, -2, 2, -1, -3, -5], 1), '#b5652c', 'thigh'),
      main(limb([8, -2, 2], [-8, -1.8, 1.8]), '#b5652c', 'foot'),
      main(blob([-2, -35, -1, -41, 3, -43, 4, -36]), '#b5652c', 'ear'),
      main(blob([-7, -35, -7, -41, -3, -43, -1, -36]), '#c0712f', 'ear'),
      main(
        blob([-17, -28, -13, -35, -5, -38, 3, -35, 6, -28, 1, -22, -8, -22, -15, -24], 1),
        '#c9793a',
        'head',
      ),
      detail(blob([-17, -27, -12, -27, -6, -23, -9, -22, -15, -24]), '#f3e2c4', 'muzzle'),
      ink(circle(-7, -31, 1.7), '#1f1b1e', 'eye'),
      detail(circle(-7.5, -31.6, 0.6), '#ffffff', 'glint'),
      ink(oval(-17, -28.2, 1.1, 0.9), '#3a2420', 'nose'),
      line('M-13 -25.500L-20 -24M-13 -26.500L-20 -27', '#f6f1ea', 0.35, 'whisker'),
      main(limb([0, -19, 3.4], [-7, -15, 2.4], [-12, -18, 2]), '#c9793a', 'arm'),
      solid(blob([-16, -16.5, -14.5, -21, -11.5, -21, -11, -16.5, -13.5, -14.5]), '#a5713f', 'nut'),
      detail('M-16 -20C-16 -23 -10.500 -23.500 -10.600 -20.400Z', '#6d4425', 'nut cap'),
    ],
  }),
  prop({
    names: 'spider, black widow, garden spider',
    in: 'animal',
    faces: 'left',
    height: 0.03,
    shapes: [
      line(
        'M2 -26L14 -56L34 -2M8 -26L34 -58L58 0M-6 -25L-14 -54L-32 -2M-12 -25L-36 -52L-56 0',
        '#2b2a30',
        3,
        'leg',
      ),
      line(
        'M2 -22L22 -42L36 0M10 -22L44 -44L72 -2M-8 -21L-26 -40L-38 0M-14 -22L-48 -42L-74 -4',
        '#3d3c44',
        3.6,
        'leg',
      ),
      main(blob([4, -24, 12, -40, 30, -46, 48, -36, 50, -20, 36, -8, 16, -10], 1), '#3a3940', 'abdomen'),
      shade(blob([20, -10, 36, -14, 42, -30, 36, -43, 48, -36, 50, -20, 36, -8]), '#3a3940'),
      light(blob([14, -32, 20, -40, 30, -41, 22, -34]), '#6a6974'),
      detail(`${poly(24, -34, 34, -34, 29, -26)}${poly(29, -26, 35, -17, 23, -17)}`, '#c0322c', 'mark'),
      main(oval(-6, -24, 15, 12), '#46454e', 'head'),
      line('M-18 -20L-24 -10M-14 -16L-17 -6', '#2b2a30', 4, 'feeler'),
      detail(`${circle(-16, -28, 3.2)}${circle(-9, -31, 3.2)}`, '#f4f1e8', 'eye'),
      ink(
        `${circle(-17, -28, 1.7)}${circle(-10, -31, 1.7)}${circle(-20, -23, 1.2)}${circle(-3, -33, 1.2)}`,
        '#141318',
        'eye',
      ),
    ],
  }),
  prop({
    names: 'turkey bird, turkey, wild turkey, gobbler',
    in: 'animal',
    faces: 'left',
    height: 0.85,
    anchors: { mouth: [-31, -58] },
    shapes: [
      main(fan(-2.75, 0.42, 11, 46, 8), '#7a4a2a', 'tail'),
      flat(fan(-2.75, 0.42, 11, 38, 6), '#a56a35', 'tail'),
      detail(fan(-2.75, 0.42, 11, 46, 4).replace(/$/, ''), '#5a3520', 'tail'),
      flat(fan(-2.75, 0.42, 11, 34, 6.5), '#8a5730', 'tail'),
      line('M-4 -12V-1M10 -12V-1M-4 -2L-10 0M-4 -2L1 0M10 -2L4 0M10 -2L15 0', '#c9803a', 2.2, 'leg'),
      main(
        blob([-22, -30, -12, -44, 8, -44, 26, -32, 24, -18, 8, -9, -10, -10, -20, -18], 1),
        '#5f3a24',
        'body',
      ),
      light(blob([-20, -28, -12, -38, -4, -38, -8, -24, -14, -18], 1), '#7d5234'),
      main(blob([-2, -34, 12, -37, 26, -30, 34, -20, 22, -18, 4, -22], 1), '#8a5c36', 'wing'),
      line('M4 -24C14 -22 24 -21 32 -20M4 -28C14 -27 24 -25 30 -23', '#5a3520', 1.2, 'feather'),
      solid(limb([-14, -36, 7], [-20, -52, 4.4], [-22, -58, 5.4]), '#7f9fc0', 'neck'),
      solid(blob([-30, -58, -27, -64, -20, -65, -16, -60, -19, -54, -27, -53], 1), '#8fb0cf', 'head'),
      detail(poly(-29, -60, -38, -56, -28, -55), '#e0a53a', 'beak'),
      detail(blob([-30, -58, -34, -54, -34, -46, -31, -42, -29, -48, -27, -55], 1), '#cf3a34', 'wattle'),
      detail(blob([-26, -53, -28, -46, -25, -40, -21, -46, -21, -53], 1), '#b8302a', 'wattle'),
      ink(circle(-24.5, -60, 1.3), '#1f1b1e', 'eye'),
      line(curve(-20, -34, -23, -30, -22, -24), '#2b2420', 1.6, 'beard'),
    ],
  }),
  prop({
    names: 'beaver, groundhog, woodchuck, marmot',
    in: 'animal',
    faces: 'left',
    height: 0.5,
    anchors: { mouth: [-27, -20] },
    shapes: [
      solid(blob([16, -8, 30, -14, 46, -12, 50, -5, 40, 0, 22, 0], 1), '#4a3a34', 'tail'),
      line('M24 -10L30 -1M31 -12L37 -1M38 -12L43 -2M22 -4L46 -10M26 -1L48 -6', '#332722', 0.7, 'scale'),
      flat(limb([-4, -8, 4], [-8, -2, 3]), '#6d452c', 'far leg'),
      main(blob([-18, -14, -8, -28, 8, -31, 22, -24, 26, -10, 18, -1, 0, 0, -12, -4], 1), '#8a5836', 'body'),
      shade(blob([0, -0.6, 16, -8, 20, -24, 22, -24, 26, -10, 18, -1], 1), '#8a5836'),
      detail(blob([-16, -12, -8, -16, -4, -10, -6, -3, -12, -4], 1), '#b98a5f', 'belly'),
      main(blob([6, -14, 18, -16, 22, -6, 16, -1, 6, -2], 1), '#7d4e2f', 'thigh'),
      main(limb([16, -2.4, 2.6], [2, -2.2, 2.4]), '#5f3c26', 'foot'),
      main(circle(-10, -38, 3.4), '#7d4e2f', 'ear'),
      main(
        blob([-29, -24, -26, -34, -16, -38, -5, -34, -2, -25, -8, -18, -20, -17, -28, -19], 1),
        '#966140',
        'head',
      ),
      detail(blob([-30, -24, -24, -27, -17, -24, -17, -19, -24, -17, -29, -19], 1), '#c79a6c', 'muzzle'),
      ink(oval(-29, -25.6, 2.4, 1.9), '#2a1d18', 'nose'),
      detail(poly(-27, -19, -22.6, -19, -23, -13.6, -26.6, -13.6), '#fbf6e6', 'teeth'),
      line('M-24.800 -19V-13.800', '#cfc4a8', 0.5, 'tooth'),
      ink(circle(-17, -30, 1.7), '#1f1b1e', 'eye'),
      detail(circle(-17.6, -30.7, 0.6), '#ffffff', 'glint'),
      faint(line(curve(-26, -22, -31, -21, -34, -22), '#f6f1ea', 0.4, 'whisker'), 0.8),
      main(limb([-10, -16, 4.4], [-18, -11, 3], [-22, -11, 2.4]), '#8a5836', 'arm'),
      solid(limb([-26, -8.4, 2.2], [-12, -13, 2.2]), '#a5713f', 'twig'),
    ],
  }),
];
