/** Reeds, crops and what lies under trees. */
import { along, blob, box, circle, curve, limb, oval } from '../path/outline.ts';
import { detail, flat, light, line, main, type Prop, prop, second, shade, solid, tube } from './prop.ts';

export const CROP_PROPS: readonly Prop[] = [
  prop({
    names: 'moss, mossy stone, mossy rock, lichen, clump of moss',
    in: 'plant',
    at: 'surface',
    shapes: [
      solid(blob([-24, 0, -26, -8, -16, -17, 0, -20, 16, -16, 26, -7, 24, 0]), '#8d918c', 'stone'),
      main(
        blob([
          -25, -5, -24, -11, -14, -19, 0, -22.5, 14, -18.5, 25, -9, 25, -4, 20, -7, 15, -3, 9, -9, 3, -5, -4,
          -10, -10, -4, -16, -9, -21, -3,
        ]),
        '#6f9a3a',
        'moss',
      ),
      light(
        Array.from({ length: 22 }, (_, i) => {
          const a = i * 2.4;
          const r = Math.sqrt(i / 22);
          return circle(Math.cos(a) * r * 18, -13.5 + Math.sin(a) * r * 5, 1.3);
        }).join(''),
        '#8ab850',
      ),
      line('M-8 -20V-26M-2 -22V-28M6 -21V-27M12 -18V-24', '#8a6a34', 0.5, 'stalk'),
      solid(
        `${oval(-8, -26.6, 0.9, 1.3)}${oval(-2, -28.6, 0.9, 1.3)}${oval(6, -27.6, 0.9, 1.3)}${oval(12, -24.6, 0.9, 1.3)}`,
        '#b8783a',
        'spore',
      ),
    ],
  }),
  prop({
    names: 'mistletoe, sprig of mistletoe, mistletoe sprig',
    in: 'plant',
    at: 'surface',
    shapes: [
      line(
        'M0 -36V-24M0 -24C-8 -20 -12 -14 -14 -6M0 -24C8 -20 12 -14 14 -6M0 -24V-6',
        '#7a8f4a',
        1.4,
        'twig',
      ),
      main(
        `${blob([-4, -22, -14, -26, -22, -22, -12, -18])}${blob([4, -22, 14, -26, 22, -22, 12, -18])}${blob([-12, -14, -22, -16, -28, -8, -18, -8])}${blob([12, -14, 22, -16, 28, -8, 18, -8])}${blob([-14, -8, -20, -2, -16, 4, -10, -2])}${blob([14, -8, 20, -2, 16, 4, 10, -2])}${blob([-1, -8, -6, 2, 0, 8, 4, 0])}`,
        '#7fa84a',
        'leaf',
      ),
      solid(
        `${circle(-4, -18, 3)}${circle(4, -19, 3)}${circle(0, -14, 3.2)}${circle(-11, -10, 2.6)}${circle(11, -10, 2.6)}`,
        '#f6f4ea',
        'berry',
      ),
      second(
        'M0 -36C-10 -44 -14 -36 -2 -34C-8 -30 -8 -26 -6 -24L0 -33L6 -24C8 -26 8 -30 2 -34C14 -36 10 -44 0 -36Z',
        '#c8322c',
        'bow',
      ),
    ],
  }),
  prop({
    names: 'driftwood, piece of driftwood, drift wood, dead branch, fallen branch',
    in: 'nature',
    height: 0.6,
    shapes: [
      main(
        `${limb([-90, -10, 9], [-30, -18, 13], [40, -14, 11], [96, -26, 5])}${limb([-20, -18, 9], [-44, -54, 5], [-60, -72, 2])}${limb([46, -16, 7], [66, -50, 4], [92, -60, 2])}${limb([20, -16, 5], [26, -44, 2.4])}`,
        '#b8a890',
        'wood',
      ),
      shade(limb([-86, -5, 3], [-30, -8, 4], [40, -6, 3], [80, -17, 2]), '#b8a890'),
      line(
        `${curve(-80, -11, -30, -20, 30, -15)}${curve(-60, -16, -20, -25, 20, -20)}`,
        '#8f7f68',
        1.4,
        'grain',
      ),
      detail(`${oval(-4, -18, 4, 2.6)}`, '#8f7f68', 'knot'),
    ],
  }),
  prop({
    names: 'tumbleweed, tumbleweeds, russian thistle',
    in: 'plant',
    height: 0.8,
    shapes: [
      tube(
        Array.from({ length: 16 }, (_, i) => {
          const a = i * 0.9;
          const [c, s] = [Math.cos(a), Math.sin(a)];
          return curve(
            c * 50,
            -52 + s * 50,
            -s * 36,
            -52 + c * 36,
            -c * 46,
            -52 - s * 44,
            s * 30,
            -52 - c * 30,
            c * 20,
            -52 + s * 48,
          );
        }).join(''),
        '#b0905a',
        2.2,
        'twig',
      ),
      tube(circle(0, -52, 50), '#9a7a48', 2, 'twig'),
      line(
        Array.from({ length: 18 }, (_, i) => {
          const a = (i * Math.PI) / 9;
          return `M${Math.cos(a) * 46} ${-52 + Math.sin(a) * 46}l${Math.cos(a + 0.6) * 10} ${Math.sin(a + 0.6) * 10}`;
        }).join(''),
        '#c2a26a',
        1.6,
        'twig',
      ),
    ],
  }),
  prop({
    names: 'sugar cane, sugarcane, sugar canes',
    in: 'plant',
    height: 2.6,
    shapes: [
      ...[-26, -4, 20].flatMap((x, i) => [
        main(box(x - 7, -200 - i * 12, 14, 200 + i * 12, 3), i % 2 ? '#a8b85a' : '#b8a85a', 'cane'),
        line(
          along(-30, -180, 5, (y) => `M${x - 7} ${y - i * 8}h14`),
          '#7a7a3a',
          3,
          'node',
        ),
      ]),
      solid(
        `${blob([-26, -190, -50, -240, -84, -230, -50, -214])}${blob([-4, -200, -20, -270, -50, -290, -18, -230])}${blob([0, -205, 10, -270, 40, -300, 14, -230])}${blob([20, -210, 50, -250, 84, -236, 46, -216])}${blob([20, -214, 34, -260, 60, -280, 36, -228])}`,
        '#5f9a45',
        'leaf',
      ),
    ],
  }),
  prop({
    names: 'rice plant, rice plants, rice stalks, paddy rice, rice ears, millet',
    in: 'plant',
    height: 1,
    shapes: [
      solid(
        [
          [-40, -70],
          [-24, -90],
          [26, -88],
          [42, -66],
        ]
          .map(([x = 0, y = 0]) =>
            blob([x * 0.1 - 2, 0, x * 0.5 - 2, y * 0.6, x, y, x * 0.5 + 3, y * 0.5, x * 0.1 + 2, 0], 0.7),
          )
          .join(''),
        '#7fae4a',
        'blade',
      ),
      line(
        'M-3 0C-8 -60 -20 -90 -40 -84M0 0C0 -70 4 -110 24 -106M3 0C8 -50 24 -84 48 -72',
        '#9ab04a',
        1.8,
        'stem',
      ),
      main(
        `${along(0, 1, 8, (t) => oval(-16 - t * 30, -86 + t * t * 32, 2.4, 4))}${along(0, 1, 8, (t) => oval(8 + t * 30, -108 + t * t * 30, 2.4, 4))}${along(0, 1, 8, (t) => oval(30 + t * 28, -78 + t * t * 34, 2.4, 4))}`,
        '#e2c25a',
        'grain',
      ),
    ],
  }),
  prop({
    names: 'sapling, young tree, seedling tree, tree sapling',
    in: 'plant',
    height: 0.6,
    shapes: [
      flat(oval(0, 0, 26, 5), '#7a5638', 'soil'),
      line(curve(0, 0, -1, -20, 1, -44), '#7a5a34', 2.2, 'stem'),
      main(
        `${blob([0, -24, 10, -36, 24, -34, 14, -24])}${blob([0, -28, -10, -40, -24, -38, -14, -27])}${blob([0, -40, 10, -54, 20, -52, 10, -40])}${blob([1, -44, -10, -56, -18, -54, -8, -43])}${blob([1, -46, -3, -60, 2, -68, 6, -58])}`,
        '#6fae4a',
        'leaf',
      ),
      shade(
        `${blob([0, -24, 12, -27, 24, -34, 14, -24])}${blob([0, -40, 10, -44, 20, -52, 10, -40])}`,
        '#6fae4a',
      ),
    ],
  }),
];
