/** Machines and instruments of office and ward. */
import { along, blob, box, circle, curve, limb, oval, polygon } from '../path/outline.ts';
import {
  detail,
  faint,
  glass,
  glow,
  ink,
  light,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  second,
  shade,
  solid,
  tube,
} from './prop.ts';

const thing = (
  names: string,
  kind: Prop['category'],
  shapes: readonly PropShape[],
  at: Prop['placement'] = 'surface',
): Prop => prop({ names, in: kind, at, shapes });

export const HOUSE_MACHINE_PROPS: readonly Prop[] = [
  thing('egg timer, kitchen timer, cooking timer', 'household', [
    detail(oval(0, -0.8, 7, 0.9), '#3a3f45', 'foot'),
    main(
      blob([-8, -7, -6.4, -13, 0, -16.4, 6.4, -13, 8, -7, 5, -1.6, 0, -0.6, -5, -1.6], 1),
      '#d8443a',
      'timer',
    ),
    shade(blob([3, -0.9, 5.6, -7, 3.4, -15, 6.4, -13, 8, -7, 5, -1.6], 1), '#d8443a'),
    light(blob([-6.4, -9, -4.6, -13, -2.4, -14.6, -4.4, -9.6], 1), '#ee8b82'),
    solid(circle(0, -7.6, 5.2), '#f6f3ea', 'face'),
    ink(
      Array.from({ length: 12 }, (_, i) => {
        const a = (i * Math.PI) / 6;
        const r = i % 3 === 0 ? 0.5 : 0.28;
        return circle(Math.cos(a) * 4.3, -7.6 + Math.sin(a) * 4.3, r);
      }).join(''),
    ),
    line('M0 -7.600L2.300 -10.400', '#26282d', 0.7, 'hand'),
    detail(circle(0, -7.6, 0.9), '#26282d', 'knob'),
    detail(box(-1.1, -18.4, 2.2, 2.4, 0.8), '#8b949b', 'winder'),
  ]),
  thing(
    'paper shredder, shredder, document shredder',
    'electronics',
    [
      solid(polygon([-10, -46, 10, -46, 9, -62, -9, -62]), '#f7f6f0', 'paper'),
      line('M-6 -58H6M-6 -54H6M-6 -50H4', '#aab2b8', 0.9, 'text'),
      main(polygon([-19, -46, 19, -46, 17, -36, -17, -36]), '#33363c', 'head'),
      ink(box(-13, -46.5, 26, 2, 1), '#16181b', 'slot'),
      glow(circle(14, -41, 1.4), '#4fd06a', 'lamp'),
      solid(polygon([-16, -36, 16, -36, 13, 0, -13, 0]), '#5d656d', 'bin'),
      glass(box(-8, -28, 16, 22, 2), '#dfe6ea', 'window'),
      line(
        along(-6, 6, 7, (x, i) => curve(x, -7, x + (i % 2 ? 2 : -2), -13, x, -19, x + (i % 2 ? -1 : 1), -25)),
        '#f7f6f0',
        1.2,
        'strip',
      ),
    ],
    'floor',
  ),
  thing('3d printer, three d printer, threed printer, 3-d printer', 'electronics', [
    tube('M-26 -4V-58H26V-4', '#33363c', 4, 'frame'),
    solid(box(-32, -6, 64, 6, 2), '#26282d', 'base'),
    solid(box(-18, -10, 36, 3, 1), '#8b949b', 'bed'),
    line('M-26 -38H26', '#aab2b8', 2.4, 'gantry'),
    solid(
      `${box(-7, -44, 14, 12, 2)}${polygon([-3, -32, 3, -32, 1, -26, -1, -26])}`,
      '#e0662c',
      'print head',
    ),
    main(blob([-8, -10, -9, -16, -5, -22, 0, -26, 5, -22, 9, -16, 8, -10], 0.6), '#3f9ad8', 'print'),
    line('M-8.500 -13H8.500M-8.500 -16H8.500M-7 -19H7M-5 -22H5', '#2f7ab4', 0.6, 'layer'),
    tube(curve(0, -44, 8, -62, 30, -66, 34, -50), '#3f9ad8', 1.2, 'filament'),
    second(circle(34, -42, 9), '#3f9ad8', 'spool'),
    solid(circle(34, -42, 3.4), '#26282d', 'hub'),
  ]),
  thing('blood pressure monitor, blood pressure cuff, sphygmomanometer, blood pressure gauge', 'household', [
    main(blob([-24, 0, -26, -13, -20, -19, -4, -19, 0, -12, -2, 0], 0.6), '#2f5a94', 'cuff'),
    shade(blob([-10, 0, -10, -12, -8, -19, -4, -19, 0, -12, -2, 0], 0.6), '#2f5a94'),
    solid(box(-22, -11, 9, 6, 1), '#f4f3ee', 'label'),
    tube(
      `${curve(-3, -8, 4, -16, 12, -6, 14, -14)}${curve(-3, -5, 4, 0, 14, 0, 22, -5)}`,
      '#33363c',
      1.4,
      'hose',
    ),
    solid(circle(15, -20, 7.5), '#c2c8cd', 'gauge'),
    detail(circle(15, -20, 6), '#fbfaf5', 'dial'),
    line('M15 -20L19 -23M10.500 -20H12M15 -25V-23.500M19.500 -20H18', '#26282d', 0.6, 'needle'),
    solid(blob([20, -2, 22, -9, 28, -9, 30, -3, 25, 0.5]), '#26282d', 'bulb'),
  ]),
  thing('oxygen mask, breathing mask, respirator mask, anesthesia mask, nebulizer', 'household', [
    tube('M-12 -16C-22 -22 -24 -8 -16 -6M12 -16C22 -22 24 -8 16 -6', '#4f9fc8', 1.2, 'strap'),
    main(
      'M0 -30C-3 -30 -5 -24 -8 -18C-13 -10 -12 -4 0 -3C12 -4 13 -10 8 -18C5 -24 3 -30 0 -30Z',
      '#bfe6ea',
      'mask',
    ),
    shade('M2 -29C3.500 -27 5 -23 8 -18C13 -10 12 -4 2 -3.100C8 -8 6 -18 2 -29Z', '#bfe6ea'),
    faint(light('M-3 -24C-6 -18 -9 -14 -8.500 -9L-6.500 -9C-6 -14 -4 -18 -2 -23Z', '#ffffff'), 0.9),
    detail(`${circle(-5, -10, 1.5)}${circle(5, -10, 1.5)}`, '#7fb4ba', 'vent'),
    solid(box(-2.5, -5, 5, 5, 1), '#6fb870', 'connector'),
    tube(curve(0, 0, 2, 6, 12, 5, 20, 8), '#6fb870', 2, 'tube'),
  ]),
  thing('dna helix, dna, double helix, dna strand, dna molecule, genome', 'other', [
    line(
      Array.from({ length: 13 }, (_, i) => {
        const y = -4 - i * 4.6;
        const a = i * 0.55;
        return `M${Math.cos(a) * 9} ${y}H${-Math.cos(a) * 9}`;
      }).join(''),
      '#c9ced4',
      1.5,
      'rung',
    ),
    main(
      Array.from({ length: 48 }, (_, i) => circle(Math.cos(i * 0.14) * 9.5, -3 - i * 1.19, 1.7)).join(''),
      '#e0484f',
      'strand',
    ),
    second(
      Array.from({ length: 48 }, (_, i) => circle(-Math.cos(i * 0.14) * 9.5, -3 - i * 1.19, 1.7)).join(''),
      '#3f7fd0',
      'strand',
    ),
    detail(
      Array.from({ length: 13 }, (_, i) => {
        const y = -4 - i * 4.6;
        const a = i * 0.55;
        return circle(Math.cos(a) * 4.5, y, 1.2);
      }).join(''),
      '#f2c22e',
      'base',
    ),
    detail(
      Array.from({ length: 13 }, (_, i) => {
        const y = -4 - i * 4.6;
        const a = i * 0.55;
        return circle(-Math.cos(a) * 4.5, y, 1.2);
      }).join(''),
      '#4fb06a',
      'base',
    ),
  ]),
  thing('mug, coffee mug, tea mug, ceramic mug', 'household', [
    tube('M5 -9.500C11 -10.500 11 -1.500 4.800 -2.200', '#d8644a', 1.7, 'handle'),
    main(box(-5.4, -12, 10.8, 12, 1), '#d8644a', 'mug'),
    shade('M2 -12H5.400V-1A1 1 0 0 1 4.400 0H2Z', '#d8644a'),
    light(box(-4.4, -10.5, 1.2, 8, 0.6), '#ee8a72'),
    solid(oval(0, -12, 5.4, 1.5), '#c8543c', 'rim'),
    solid(oval(0, -11.8, 4.7, 1.1), '#5a3420', 'coffee'),
  ]),
  thing('turkey leg, turkey drumstick, roast turkey leg, giant turkey leg', 'food', [
    solid(
      `${limb([10, -17, 1.7], [19, -23, 1.6])}${circle(20, -25, 2)}${circle(21.5, -22, 2)}`,
      '#f4ecd8',
      'bone',
    ),
    main(blob([-15, -5, -16, -13, -8, -19, 4, -20, 12, -17, 11, -12, 2, -5, -8, -1], 0.9), '#b8652c', 'meat'),
    shade(blob([-8, -1, 0, -8, 10, -14, 11, -12, 2, -5], 0.9), '#b8652c'),
    light(blob([-12, -11, -7, -16, 0, -17, -6, -13], 0.9), '#d8894a'),
    line(curve(-12, -6, -4, -9, 4, -14), '#8a4319', 0.9, 'crisp'),
  ]),
];
