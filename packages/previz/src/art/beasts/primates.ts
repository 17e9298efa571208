/** Apes and monkeys by hand, and a lizard. */
import { blob, circle, curve, limb, oval, poly } from '../path/outline.ts';
import { detail, flat, ink, line, main, type Prop, prop } from '../props/prop.ts';

const eye = (x: number, y: number, r: number) => [
  ink(circle(x, y, r), '#1f1b1e', 'eye'),
  detail(circle(x - r * 0.3, y - r * 0.35, r * 0.36), '#ffffff', 'glint'),
];

const row = (from: number, to: number, count: number, at: (x: number, i: number) => string): string =>
  Array.from({ length: count }, (_, i) => at(from + ((to - from) * i) / Math.max(1, count - 1), i)).join('');

export const PRIMATES: readonly Prop[] = [
  prop({
    names: 'chimpanzee, chimp, bonobo, ape',
    in: 'animal',
    faces: 'left',
    height: 1,
    shapes: [
      flat(limb([22, -22, 13], [34, -8, 8], [16, -4, 6]), '#26232a', 'leg'),
      main(blob([-18, -8, -24, -34, -14, -58, 10, -60, 30, -36, 32, -10, 8, -2], 0.9), '#34303a', 'body'),
      main(limb([4, -50, 8], [26, -34, 7], [34, -8, 6]), '#2b2830', 'arm'),
      main(limb([-10, -50, 9], [-26, -30, 7], [-34, -8, 6]), '#3c3842', 'arm'),
      main(limb([6, -20, 14], [-12, -12, 9], [-18, -4, 6]), '#34303a', 'leg'),
      detail(`${oval(-37, -5, 6, 4.4)}${oval(-24, -3, 8, 3.2)}${oval(37, -5, 5.4, 4)}`, '#7d5f50', 'hand'),
      detail(`${circle(-34, -76, 8)}${circle(14, -76, 8.4)}`, '#c49a80', 'ear'),
      main(
        blob([-30, -72, -28, -88, -12, -97, 8, -90, 14, -74, 8, -62, -10, -58, -24, -62], 0.9),
        '#34303a',
        'head',
      ),
      detail(
        blob(
          [-28, -76, -20, -84, -12, -81, -4, -84, 2, -76, 0, -66, 4, -58, -12, -50, -30, -58, -27, -66],
          0.9,
        ),
        '#d2ab8e',
        'face',
      ),
      flat(
        blob([-28, -78, -20, -83, -12, -80, -4, -83, 2, -78, -4, -78, -12, -77, -20, -78], 0.7),
        '#34303a',
        'brow',
      ),
      ...eye(-19, -74, 2.2),
      ...eye(-5, -74, 2.2),
      ink(`${oval(-14.5, -66, 1.3, 1)}${oval(-10.5, -66, 1.3, 1)}`, '#5a4034'),
      line(curve(-25, -58, -12, -54.5, 0, -58), '#6d4c3c', 1.5, 'mouth'),
    ],
  }),
  prop({
    names: 'lemur, ring-tailed lemur',
    in: 'animal',
    faces: 'left',
    height: 0.6,
    shapes: [
      line(curve(20, -10, 44, -14, 54, -44, 44, -80, 24, -92), '#f4f1ea', 9, 'tail'),
      ...[
        [36, -12],
        [47, -24],
        [52, -42],
        [50, -60],
        [44, -76],
        [34, -88],
      ].map(([x = 0, y = 0]) => detail(oval(x, y, 5.6, 4.2), '#2f2b30', 'ring')),
      flat(limb([14, -18, 9], [24, -6, 6], [8, -3, 4.4]), '#8a878c', 'leg'),
      main(blob([-14, -4, -18, -26, -10, -46, 8, -46, 20, -28, 22, -8, 4, -2], 0.9), '#a8a5aa', 'body'),
      detail(blob([-14, -8, -16, -26, -9, -40, 0, -26, 0, -8], 0.9), '#f4f1ea', 'belly'),
      main(limb([-6, -38, 6], [-16, -22, 5], [-20, -8, 4.2]), '#a8a5aa', 'arm'),
      detail(`${circle(-20, -5, 4)}${oval(-2, -3, 7, 3)}`, '#2f2b30', 'hand'),
      detail(
        `${blob([-18, -66, -22, -80, -12, -76], 0.7)}${blob([4, -66, 8, -80, -2, -76], 0.7)}`,
        '#f4f1ea',
        'ear',
      ),
      main(oval(-7, -62, 14, 13), '#a8a5aa', 'head'),
      detail(
        blob([-20, -62, -16, -71, -7, -68, 2, -71, 6, -62, 0, -52, -7, -48, -14, -52], 0.9),
        '#f4f1ea',
        'face',
      ),
      detail(`${oval(-13, -62, 4.4, 4.8)}${oval(-1, -62, 4.4, 4.8)}`, '#2f2b30', 'patch'),
      detail(`${circle(-13, -62, 2.8)}${circle(-1, -62, 2.8)}`, '#e8a52e', 'iris'),
      ink(`${circle(-13, -62, 1.3)}${circle(-1, -62, 1.3)}${oval(-7, -52, 3.4, 2.6)}`, '#1f1b1e', 'eye'),
    ].map((s) => (s.part === 'tail' ? { ...s, slot: 0 as const } : s)),
  }),
  prop({
    names: 'baboon, mandrill',
    in: 'animal',
    faces: 'left',
    height: 0.9,
    shapes: [
      line(curve(36, -46, 52, -60, 60, -42, 58, -20), '#7d6a4e', 5, 'tail'),
      flat(
        `${limb([-10, -40, 9], [-6, -4, 5])}${limb([28, -38, 12], [36, -20, 6], [30, -4, 5])}`,
        '#6d5a40',
        'leg',
      ),
      main(
        blob([-36, -38, -36, -66, -16, -76, 14, -66, 40, -54, 42, -34, 20, -28, -16, -28], 0.9),
        '#9a8460',
        'body',
      ),
      main(
        blob([-50, -52, -48, -84, -26, -92, -8, -78, -6, -52, -22, -36, -40, -38], 0.9),
        '#ab9570',
        'mane',
      ),
      detail(`${limb([-44, -66, 11], [-62, -56, 7.5])}`, '#5d86c0', 'muzzle'),
      detail(limb([-46, -72, 3.4], [-64, -61, 3.6]), '#d8453c', 'nose'),
      main(blob([-54, -64, -54, -78, -40, -86, -28, -78, -30, -64, -42, -62], 0.9), '#9a8460', 'head'),
      ...eye(-47, -72, 2),
      ink(`${oval(-68, -60, 1.2, 1)}`, '#231d1f', 'nostril'),
      line(curve(-68, -54, -60, -50, -52, -52), '#33445a', 1.1, 'mouth'),
      detail(circle(40, -44, 5), '#e07a8a', 'rump'),
      main(
        `${limb([-26, -46, 10], [-30, -22, 6.5], [-30, -4, 5])}${limb([22, -42, 14], [12, -20, 7], [18, -4, 5])}`,
        '#8f7a58',
        'leg',
      ),
      detail(`${oval(-33, -2.4, 7, 3)}${oval(14, -2.4, 8, 3)}`, '#54483a', 'hand'),
    ].map((s) => (s.part === 'tail' ? { ...s, slot: 1 as const } : s)),
  }),
  prop({
    names: 'lizard, skink',
    in: 'animal',
    faces: 'left',
    height: 0.12,
    shapes: [
      flat(
        `${limb([-14, -7, 2.6], [-22, -8, 2], [-25, -1, 1.6])}${limb([12, -7, 2.8], [22, -9, 2.2], [20, -1, 1.6])}`,
        '#3f8038',
        'leg',
      ),
      main(limb([22, -7, 4.5], [38, -5, 3], [54, -4, 1.8], [66, -7, 1], [70, -11, 0.6]), '#5aa648', 'tail'),
      main(
        blob([-26, -7, -16, -13, 4, -14, 22, -11, 30, -6, 18, -3, -8, -3, -20, -4], 0.9),
        '#5aa648',
        'body',
      ),
      main(blob([-20, -6, -24, -14, -34, -16, -46, -11, -48, -8, -42, -5, -28, -4], 0.9), '#62b050', 'head'),
      flat(blob([-44, -5, -30, -6, -8, -6, 18, -5, 10, -3, -20, -3, -36, -4], 0.9), '#c4dc90', 'belly'),
      line(curve(-47, -8, -40, -7, -30, -8), '#34682c', 0.9, 'mouth'),
      detail(circle(-36, -12.5, 2.4), '#f0c84a', 'eye'),
      ink(oval(-36, -12.5, 0.9, 2), '#1f1b1e', 'eye'),
      flat(
        row(-18, 40, 10, (x) =>
          poly(
            x - 2,
            -12.4 + Math.abs(x - 2) * 0.09,
            x,
            -16 + Math.abs(x - 2) * 0.1,
            x + 2,
            -12.4 + Math.abs(x - 2) * 0.09,
          ),
        ),
        '#3f8038',
        'crest',
      ),
      detail(
        row(-12, 22, 6, (x, i) => circle(x, -9 - (i % 2) * 2, 1.5)),
        '#34682c',
        'spot',
      ),
      main(
        `${limb([-10, -6, 3], [-4, -9, 2.4], [-12, -1, 1.8])}${limb([18, -6, 3.2], [8, -8, 2.6], [12, -1, 1.8])}`,
        '#4f9a40',
        'leg',
      ),
      flat(
        `${poly(-18, 0, -12, -2, -8, 0)}${poly(6, 0, 12, -2, 17, 0)}${poly(-30, 0, -25, -2, -21, 0)}${poly(15, 0, 20, -2, 25, 0)}`,
        '#4f9a40',
        'foot',
      ),
      line('M-48 -8L-55 -8M-55 -8L-59 -10M-55 -8L-59 -6', '#d8453c', 0.8, 'tongue'),
    ],
  }),
];
