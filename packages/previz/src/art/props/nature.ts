/** Things of nature and sky. */
import { blob, circle, curve, oval, poly } from '../path/outline.ts';
import { detail, flat, glow, ink, light, line, main, type Prop, prop, second, shade } from './prop.ts';

export const NATURE_PROPS: readonly Prop[] = [
  prop({
    names: 'flower, blossom, bloom',
    in: 'plant',
    at: 'floor',
    height: 0.45,
    anchors: { grip: [0, -12] },
    shapes: [
      line(curve(0, 0, -2, -14, 0, -28), '#4a9a45', 1.8, 'stem'),
      detail(
        `${blob([-1, -8, -9, -12, -14, -19, -6, -17])}${blob([0, -12, 7, -15, 13, -22, 5, -20])}`,
        '#57a84f',
        'leaf',
      ),
      main(
        [0, 1, 2, 3, 4, 5, 6]
          .map((i) => {
            const a = i * 0.8976 - 1.57;
            return oval(6.6 * Math.cos(a), -34 + 6.6 * Math.sin(a), 4.6, 4.6);
          })
          .join(''),
        '#e8567f',
        'petal',
      ),
      flat(
        [0, 1, 2, 3, 4, 5, 6]
          .map((i) => {
            const a = i * 0.8976 - 1.57;
            return oval(4.4 * Math.cos(a), -34 + 4.4 * Math.sin(a), 2, 2);
          })
          .join(''),
        '#d2416c',
        'petal',
      ),
      detail(circle(0, -34, 4), '#f6cf45', 'heart'),
    ],
  }),
  prop({
    names: 'puddle, pool of water, pond, water puddle, oasis, swimming pool',
    in: 'nature',
    at: 'floor',
    shapes: [
      main(
        blob([-70, -6, -50, -13, -10, -12, 30, -15, 66, -9, 72, -3, 30, 0, -30, 0, -62, -1]),
        '#6fb0d0',
        'water',
      ),
      light(blob([-40, -8, -10, -10, 20, -9, -6, -6]), '#6fb0d0'),
      light(blob([24, -4, 44, -5, 56, -4, 40, -2.5]), '#6fb0d0'),
    ],
  }),
  prop({
    names: 'crystal, crystal cluster, amethyst, quartz, magic crystal, geode',
    in: 'nature',
    at: 'floor',
    height: 0.7,
    shapes: [
      flat(poly(-30, 0, -40, -34, -30, -50, -14, -36, -10, 0), '#7a4fc0', 'crystal'),
      flat(poly(12, 0, 18, -44, 32, -58, 42, -40, 34, 0), '#7a4fc0', 'crystal'),
      main(poly(-16, 0, -18, -62, 0, -92, 18, -64, 16, 0), '#9a6fe0', 'crystal'),
      light(poly(-16, 0, -18, -62, 0, -92, -2, -58, -4, 0), '#9a6fe0'),
      shade(poly(18, -64, 16, 0, 8, 0, 6, -60, 0, -92), '#9a6fe0'),
      main(poly(-24, 0, -28, -20, -18, -28, -10, -18, -10, 0), '#8a5fd0', 'crystal'),
    ],
  }),
  prop({
    names: 'waterfall, cascade, cataract',
    in: 'nature',
    height: 8,
    shapes: [
      main(
        blob([-220, 0, -240, -200, -160, -360, -60, -400, 60, -400, 170, -350, 240, -190, 220, 0], 0.6),
        '#7d7a72',
        'cliff',
      ),
      detail('M-70 -396C-20 -404 30 -404 74 -394L86 0H-84Z', '#8fcbe3', 'water'),
      detail(
        'M-46 -398L-56 -20H-34L-30 -400ZM6 -400L2 -30H22L24 -399ZM52 -396L60 -20H70L64 -394Z',
        '#d9f0f8',
        'foam',
      ),
      detail(blob([-120, 0, -100, -30, -50, -20, 0, -34, 50, -20, 104, -30, 124, 0]), '#eef8fb', 'spray'),
      shade(blob([130, -4, 150, -200, 140, -360, 170, -350, 240, -190, 220, 0], 0.6), '#7d7a72'),
      detail(
        `${blob([-220, -210, -180, -350, -100, -396, -120, -330, -180, -240])}${blob([100, -390, 170, -350, 230, -220, 180, -250, 140, -330])}`,
        '#5a8f45',
        'moss',
      ),
    ],
  }),
  prop({
    names: 'cave, cave mouth, cavern, grotto, den',
    in: 'nature',
    height: 5,
    shapes: [
      main(
        blob([-280, 0, -260, -160, -180, -260, -60, -310, 60, -300, 190, -250, 270, -150, 290, 0], 0.7),
        '#7d766c',
        'rock',
      ),
      light(blob([-240, -140, -170, -240, -70, -290, -90, -230, -170, -170]), '#7d766c'),
      shade(blob([120, 0, 150, -150, 110, -286, 190, -250, 270, -150, 290, 0], 0.7), '#7d766c'),
      ink(blob([-130, 0, -120, -120, -50, -190, 40, -186, 110, -120, 126, 0], 0.8), '#1f1b1a'),
    ],
  }),
  prop({
    names: 'hill, mound, anthill, dune, sand dune, hillock',
    in: 'nature',
    height: 4,
    shapes: [
      main('M-420 0C-300 -80 -180 -260 -20 -280C160 -260 280 -80 420 0Z', '#6fa855', 'hill'),
      shade('M60 0C120 -90 100 -220 -20 -280C160 -260 280 -80 420 0Z', '#6fa855'),
      light('M-300 -70C-200 -140 -140 -230 -40 -268C-100 -190 -180 -110 -260 -60Z', '#6fa855'),
    ],
  }),
  prop({
    names: 'lily pad, water lily leaf',
    in: 'plant',
    at: 'water',
    anchors: { top: [9, -7] },
    shapes: [
      main('M0 -4L30 -9C36 -4 22 0 0 0C-22 0 -34 -4 -30 -7C-24 -12 14 -13 24 -11Z', '#4f9a4a', 'pad'),
      line('M0 -5L-22 -7M0 -5L-10 -10M0 -5L14 -2M0 -5L-8 -1.500', '#3d7d3a', 0.8),
      second(
        `${blob([-12, -9, -17, -16, -10, -14])}${blob([-6, -9, -2, -17, -4, -9])}${blob([-12, -9, -9, -19, -5, -9])}`,
        '#f0a0c0',
        'bloom',
      ),
    ],
  }),
  prop({
    names: 'galaxy, spiral galaxy, milky way, nebula',
    in: 'sky',
    at: 'sky',
    height: 10,
    shapes: [
      { ...main(oval(0, -60, 120, 50), '#5a3f9a', 'haze'), opacity: 0.6 },
      glow(blob([-100, -60, -60, -96, 10, -100, 60, -80, 20, -76, -40, -70, -60, -44]), '#9a7fe0', 'arm'),
      glow(blob([100, -60, 60, -24, -10, -20, -60, -40, -20, -44, 40, -50, 60, -76]), '#9a7fe0', 'arm'),
      glow(oval(0, -60, 34, 15), '#f6e3ff', 'core'),
      glow(
        [
          [-80, -90],
          [-40, -30],
          [50, -100],
          [90, -40],
          [20, -14],
          [-104, -50],
          [74, -86],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 2.4))
          .join(''),
        '#ffffff',
        'star',
      ),
    ],
  }),
  prop({
    names: 'mars, red planet, jupiter, venus, alien planet, gas giant, exoplanet, neptune',
    in: 'sky',
    at: 'sky',
    height: 12,
    shapes: [
      main(circle(0, -60, 60), '#c8613a', 'planet'),
      flat(
        `${'M-58 -74C-20 -66 30 -84 58 -76C56 -90 30 -96 0 -94C-30 -94 -54 -90 -58 -74Z'}${'M-58 -46C-20 -36 20 -52 58 -44C56 -30 30 -26 0 -28C-30 -28 -52 -30 -58 -46Z'}`,
        '#b0502e',
        'band',
      ),
      shade('M20 -116.500A60 60 0 0 1 -12 -1.200A72 72 0 0 0 20 -116.500Z', '#c8613a'),
      flat(`${oval(-22, -84, 9, 6)}${oval(10, -56, 12, 7)}${oval(-10, -28, 7, 4)}`, '#a8482a'),
    ],
  }),
  prop({
    names: 'fireworks, firework, firework display, starburst',
    in: 'sky',
    at: 'sky',
    height: 9,
    shapes: (
      [
        [0, -70, 62, '#ffd95a'],
        [-84, -30, 42, '#ff6a7a'],
        [86, -26, 46, '#6fd0ff'],
      ] as const
    ).flatMap(([x, y, r, colour]) => [
      glow(
        Array.from({ length: 14 }, (_, i) => {
          const a = (i * Math.PI) / 7;
          const [c, s] = [Math.cos(a), Math.sin(a)];
          return poly(
            x + c * r * 0.2 - s * 1.2,
            y + s * r * 0.2 + c * 1.2,
            x + c * r,
            y + s * r,
            x + c * r * 0.2 + s * 1.2,
            y + s * r * 0.2 - c * 1.2,
          );
        }).join(''),
        colour,
        'spark',
      ),
      glow(
        Array.from({ length: 14 }, (_, i) =>
          circle(x + Math.cos((i * Math.PI) / 7) * r, y + Math.sin((i * Math.PI) / 7) * r, r * 0.06),
        ).join(''),
        '#fff6d8',
        'spark',
      ),
      glow(circle(x, y, r * 0.12), '#ffffff', 'core'),
    ]),
  }),
];
