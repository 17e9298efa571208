/** Animals of their own build that stand alone: diggers, climbers, reptiles, dinosaurs. */
import { blob, circle, curve, limb, oval, poly } from '../path/outline.ts';
import { detail, flat, ink, light, line, main, type Prop, prop, shade } from '../props/prop.ts';

const eye = (x: number, y: number, r: number) => [
  ink(circle(x, y, r), '#1f1b1e', 'eye'),
  detail(circle(x - r * 0.3, y - r * 0.35, r * 0.36), '#ffffff', 'glint'),
];

const row = (from: number, to: number, count: number, at: (x: number, i: number) => string): string =>
  Array.from({ length: count }, (_, i) => at(from + ((to - from) * i) / Math.max(1, count - 1), i)).join('');

export const ODD_BEASTS: readonly Prop[] = [
  prop({
    names: 'mole, garden mole',
    in: 'animal',
    faces: 'left',
    height: 0.12,
    shapes: [
      detail(blob([-34, 0, -24, -8, -6, -12, 14, -10, 34, 0], 0.9), '#7a5434', 'earth'),
      main(
        blob([-26, -8, -24, -18, -10, -28, 10, -29, 26, -20, 30, -8, 20, -2, -16, -2], 0.9),
        '#4a4550',
        'body',
      ),
      light(blob([-10, -22, 2, -26, 14, -24, 2, -20], 0.9), '#4a4550'),
      main(blob([-24, -10, -26, -16, -36, -12, -40, -9, -36, -6, -26, -5], 0.9), '#56505c', 'snout'),
      detail(oval(-40.5, -9.5, 3.2, 2.8), '#e88f98', 'nose'),
      ...eye(-25, -16, 1.2),
      line('M-34 -8L-40 -4M-33 -7L-38 -2', '#c9c2cc', 0.5, 'whisker'),
      detail(
        `${blob([-24, -6, -32, -6, -38, 0, -26, 1, -18, -1], 0.9)}${blob([14, -4, 8, -4, 4, 0, 18, 1, 22, -2], 0.9)}`,
        '#e8a6a4',
        'paw',
      ),
      line('M-36 -1L-40 2M-33 0L-36 3M-30 0L-32 3', '#f6ece0', 1.2, 'claw'),
      detail(limb([29, -8, 1.8], [38, -11, 1]), '#d99894', 'tail'),
    ],
  }),
  prop({
    names: 'armadillo, pangolin',
    in: 'animal',
    faces: 'left',
    height: 0.24,
    shapes: [
      detail(limb([30, -14, 5], [46, -8, 3], [60, -4, 1.4]), '#8a7a6a', 'tail'),
      flat(`${limb([-16, -10, 5], [-18, -2, 4])}${limb([20, -10, 5], [18, -2, 4])}`, '#7d6d5e', 'leg'),
      detail(
        blob([-30, -20, -40, -20, -54, -12, -58, -8, -52, -5, -38, -7, -28, -12], 0.9),
        '#b59f8a',
        'head',
      ),
      detail(blob([-36, -20, -38, -32, -33, -34, -30, -22], 0.8), '#c9a890', 'ear'),
      ...eye(-42, -14, 1.5),
      main(
        blob([-32, -10, -30, -26, -14, -38, 8, -39, 28, -28, 36, -10, 20, -4, -20, -4], 0.9),
        '#a08a74',
        'shell',
      ),
      line(
        row(-16, 22, 7, (x) => `M${x} ${-6}C${x - 5} -18 ${x - 4} -28 ${x + 2} -37`),
        '#6d5a4a',
        1.6,
        'band',
      ),
      shade('M-30 -12C-10 -4 20 -4 36 -12C34 -6 28 -4 20 -4H-20C-28 -4 -32 -8 -30 -12Z', '#a08a74'),
      detail(`${limb([-24, -8, 5], [-26, -2, 4])}${limb([14, -8, 5], [10, -2, 4])}`, '#b59f8a', 'leg'),
    ],
  }),
  prop({
    names: 'anteater, giant anteater',
    in: 'animal',
    faces: 'left',
    height: 0.75,
    shapes: [
      main(blob([34, -40, 54, -50, 84, -44, 96, -20, 88, -4, 66, -10, 44, -22], 0.9), '#6d5a4e', 'tail'),
      line('M52 -40C66 -36 78 -26 84 -12M48 -32C60 -28 70 -20 76 -10', '#54443a', 1.6, 'hair'),
      flat(`${limb([-12, -30, 8], [-10, -4, 6])}${limb([34, -26, 9], [36, -4, 6])}`, '#5f5048', 'leg'),
      main(
        blob([-36, -34, -30, -56, -8, -62, 24, -58, 44, -42, 40, -22, 16, -18, -18, -18, -32, -24], 0.9),
        '#8a766a',
        'body',
      ),
      main(limb([-26, -46, 13], [-44, -46, 8], [-66, -32, 5], [-88, -16, 3]), '#8a766a', 'snout'),
      detail(poly(-34, -52, 4, -44, -6, -36, -30, -26, -40, -30), '#2f2a2c', 'stripe'),
      line('M-35 -53L5 -44.500L-3 -37L-30 -25', '#f1e9dc', 1.8, 'stripe'),
      line('M-90 -14C-100 -6 -104 -8 -106 -4', '#d9707a', 1.2, 'tongue'),
      detail(blob([-42, -52, -40, -60, -34, -60, -34, -52], 0.9), '#6d5a4e', 'ear'),
      ...eye(-52, -42, 1.7),
      detail(`${limb([-26, -32, 9], [-28, -4, 6.5])}`, '#d9cdbd', 'leg'),
      main(limb([22, -28, 11], [18, -4, 7]), '#7d6a5e', 'leg'),
      line('M-34 0L-38 0M-30 0H-34M12 0H8', '#33302f', 2, 'claw'),
    ],
  }),
  prop({
    names: 'porcupine, crested porcupine',
    in: 'animal',
    faces: 'left',
    height: 0.5,
    shapes: [
      line(
        row(0, 1, 17, (u) => {
          const a = -2.5 + u * 2.35;
          return `M${(6 + Math.cos(a) * 18).toFixed(1)} ${(-22 + Math.sin(a) * 14).toFixed(1)}L${(8 + Math.cos(a) * 54).toFixed(1)} ${(-22 + Math.sin(a) * 44).toFixed(1)}`;
        }),
        '#2f2a2c',
        2.2,
        'quill',
      ),
      line(
        row(0, 1, 17, (u) => {
          const a = -2.5 + u * 2.35;
          return `M${(8 + Math.cos(a) * 38).toFixed(1)} ${(-22 + Math.sin(a) * 31).toFixed(1)}L${(8 + Math.cos(a) * 46).toFixed(1)} ${(-22 + Math.sin(a) * 37.5).toFixed(1)}`;
        }),
        '#f1e9dc',
        2.4,
        'quill',
      ),
      flat(`${limb([-14, -8, 5], [-14, -2, 4])}${limb([24, -8, 5], [24, -2, 4])}`, '#4a3c36', 'leg'),
      main(
        blob([-28, -12, -24, -26, -8, -36, 16, -38, 34, -28, 38, -12, 20, -4, -16, -4], 0.9),
        '#5f4c42',
        'body',
      ),
      line(
        row(-12, 30, 8, (x, i) => `M${x} ${-16 - (i % 2) * 8}L${x + 13} ${-24 - (i % 2) * 10}`),
        '#e4d8c4',
        1.4,
        'quill',
      ),
      main(
        blob([-22, -10, -24, -24, -34, -26, -44, -18, -46, -12, -38, -7, -28, -6], 0.9),
        '#7d6758',
        'head',
      ),
      ink(oval(-45, -14, 2.6, 2.2), '#231d1f', 'nose'),
      detail(circle(-27, -25, 3.4), '#6d5548', 'ear'),
      ...eye(-36, -19, 1.7),
      main(`${limb([-22, -8, 5], [-24, -2, 4])}${limb([14, -8, 5], [12, -2, 4])}`, '#5f4c42', 'leg'),
    ],
  }),
  prop({
    names: 'platypus, duck-billed platypus, duckbill',
    in: 'animal',
    faces: 'left',
    height: 0.18,
    shapes: [
      main(blob([30, -12, 48, -16, 64, -10, 62, -3, 46, -1, 30, -4], 0.9), '#5f4028', 'tail'),
      line('M40 -13L46 -3M48 -14L52 -2M34 -10L60 -6', '#45301e', 0.8, 'mark'),
      main(
        blob([-30, -6, -30, -16, -14, -22, 14, -22, 32, -14, 32, -4, 10, 0, -20, 0], 0.9),
        '#7a5434',
        'body',
      ),
      flat(blob([-28, -4, -12, -7, 14, -7, 26, -3, 10, 0, -18, 0], 0.9), '#b08a5e', 'belly'),
      main(circle(-30, -13, 9.5), '#7a5434', 'head'),
      detail(blob([-36, -14, -50, -13, -62, -9, -62, -5, -50, -4, -37, -7], 0.9), '#4a5058', 'bill'),
      line('M-60 -7C-52 -8 -44 -8 -37 -9', '#2f343a', 0.9, 'mouth'),
      ink(`${circle(-56, -10.5, 0.8)}${circle(-53, -11.3, 0.8)}`, '#22262a', 'nostril'),
      ...eye(-32, -16, 1.7),
      detail(
        `${blob([-20, -3, -32, 1, -26, 3, -14, 1], 0.8)}${blob([18, -3, 8, 1, 14, 3, 26, 1], 0.8)}`,
        '#4a5058',
        'foot',
      ),
    ],
  }),
  prop({
    names: 'opossum, possum',
    in: 'animal',
    faces: 'left',
    height: 0.3,
    shapes: [
      line(curve(30, -14, 46, -18, 60, -8, 62, 2, 54, 4), '#e0a6a0', 4, 'tail'),
      flat(`${limb([-10, -12, 5], [-10, -2, 3.4])}${limb([24, -12, 6], [26, -2, 3.6])}`, '#4a464a', 'leg'),
      main(
        blob([-26, -12, -24, -26, -6, -34, 18, -33, 34, -22, 34, -8, 16, -5, -14, -5], 0.9),
        '#9a979c',
        'body',
      ),
      detail(
        blob([-20, -18, -24, -30, -34, -32, -46, -24, -58, -15, -56, -11, -42, -10, -28, -9], 0.9),
        '#f4f1ea',
        'head',
      ),
      detail(oval(-58, -13.5, 2.6, 2.3), '#e88f98', 'nose'),
      detail(`${circle(-28, -32, 4.6)}${circle(-36, -33, 4)}`, '#3a3438', 'ear'),
      detail(circle(-28, -32, 2.4), '#d99894', 'ear'),
      ...eye(-42, -22, 1.9),
      line('M-54 -12L-60 -8M-52 -11L-57 -6', '#8a868a', 0.5, 'whisker'),
      line(curve(-55, -11.5, -48, -10.5, -42, -11.5), '#6d5f5c', 0.8, 'mouth'),
      main(`${limb([-18, -12, 6], [-20, -2, 3.8])}${limb([14, -14, 8], [12, -2, 4])}`, '#8a868c', 'leg'),
      detail(`${oval(-23, -1.6, 4, 1.8)}${oval(9, -1.6, 4, 1.8)}`, '#e0a6a0', 'paw'),
    ],
  }),
];
