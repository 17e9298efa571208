/** Barrels, boxes and big vessels. */
import { blob, box, circle, curve, oval, poly } from '../path/outline.ts';
import { detail, flat, glow, ink, light, line, main, type Prop, prop, shade, solid } from './prop.ts';

export const CONTAINER_PROPS: readonly Prop[] = [
  prop({
    names: 'pot, cooking pot',
    in: 'container',
    at: 'surface',
    shapes: [
      main('M-14 -15V-3C-14 0 -11 0 -10 0H10C11 0 14 0 14 -3V-15Z', '#8f989f', 'pot'),
      shade('M6 0H10C11 0 14 0 14 -3V-15H8V-4Z', '#8f989f'),
      main('M-15 -16C-12 -22 12 -22 15 -16Z', '#a4adb4', 'lid'),
      detail(circle(0, -22, 2), '#2f3439', 'knob'),
      detail(box(-20, -13, 6, 3, 1.5), '#2f3439', 'handle'),
      detail(box(14, -13, 6, 3, 1.5), '#2f3439', 'handle'),
    ],
  }),
  prop({
    names: 'cauldron, witch cauldron, kettle pot',
    in: 'container',
    anchors: { top: [0, -56] },
    shapes: [
      glow(blob([-24, 0, -20, -10, -8, -6, 0, -14, 9, -6, 20, -11, 24, 0]), '#f58a2c', 'fire'),
      solid(poly(-26, -14, -20, -12, -26, 0, -30, 0), '#23262b', 'foot'),
      solid(poly(26, -14, 20, -12, 26, 0, 30, 0), '#23262b', 'foot'),
      main('M-32 -54C-46 -34 -34 -8 0 -8C34 -8 46 -34 32 -54Z', '#383c43', 'pot'),
      light(blob([-32, -44, -37, -32, -32, -22, -30, -32]), '#5a6068'),
      main(oval(0, -55, 36, 7), '#454a52', 'rim'),
      glow(oval(0, -56, 31, 5), '#6fd04f', 'brew'),
      glow(circle(-10, -60, 5), '#8ae06a', 'bubble'),
      glow(circle(8, -62, 7), '#8ae06a', 'bubble'),
      glow(circle(14, -74, 4), '#a5ec8a', 'bubble'),
      glow(circle(-4, -78, 3), '#a5ec8a', 'bubble'),
    ],
  }),
  prop({
    names: 'barrel, wooden barrel, cask, keg',
    in: 'container',
    anchors: { top: [0, -90] },
    shapes: [
      main('M-26 -4C-38 -30 -38 -62 -26 -90H26C38 -62 38 -30 26 -4C18 2 -18 2 -26 -4Z', '#9c6636', 'barrel'),
      shade('M8 1C18 -28 18 -62 10 -90H26C38 -62 38 -30 26 -4C22 -1 16 0.500 8 1Z', '#9c6636'),
      line('M-10 0C-14 -30 -14 -60 -10 -90M10 0C14 -30 14 -60 10 -90', '#774a24', 1.5, 'stave'),
      detail(
        'M-29.500 -82C-18 -77 18 -77 29.500 -82L31.600 -74C18 -69 -18 -69 -31.600 -74Z',
        '#5c6369',
        'hoop',
      ),
      detail('M-32 -23C-18 -17 18 -17 32 -23L30 -15C18 -9 -18 -9 -30 -15Z', '#5c6369', 'hoop'),
      main(oval(0, -90, 26, 4.5), '#b57d48', 'lid'),
    ],
  }),
  prop({
    names: 'crate, wooden crate, wooden box',
    in: 'container',
    anchors: { top: [4, -64] },
    shapes: [
      flat(poly(-38, -56, -20, -68, 46, -66, 28, -54), '#d3a772', 'top'),
      line('M-32 -60L35 -58M-26 -64L40 -62', '#a5763f', 1.2, 'gap'),
      main(poly(-38, -56, 28, -54, 28, 0, -38, 0), '#b88450', 'front'),
      shade(poly(28, -54, 46, -66, 46, -9, 28, 0), '#b88450'),
      line('M-38 -42L28 -40.500M-38 -28H28M-38 -14L28 -13.500', '#8f6232', 1.2, 'gap'),
      line('M28 -40L46 -51M28 -27L46 -37M28 -13L46 -23', '#6d4822', 1.2, 'gap'),
      flat(
        `${poly(-38, -56, -30, -55.8, -30, 0, -38, 0)}${poly(20, -54.3, 28, -54, 28, 0, 20, 0)}`,
        '#c99a66',
        'board',
      ),
      flat(poly(-30, -6, -24, 0, 20, -47, 20, -54, 14, -54.4, -30, -12), '#c4935f', 'brace'),
      detail([-34, 24].flatMap((x) => [-50, -6].map((y) => circle(x, y, 1))).join(''), '#5d4020', 'nail'),
    ],
  }),
  prop({
    names: 'treasure chest, chest, trunk, pirate chest',
    in: 'container',
    anchors: { top: [0, -70] },
    shapes: [
      main('M-44 -36C-48 -64 -46 -74 -36 -76H36C46 -74 48 -64 44 -36Z', '#7d4a26', 'lid'),
      shade('M-40 -40C-42 -60 -40 -68 -34 -70H34C40 -68 42 -60 40 -40Z', '#7d4a26'),
      glow(
        blob([-40, -34, -34, -46, -20, -44, -10, -52, 4, -46, 16, -53, 28, -44, 38, -44, 40, -34], 0.8),
        '#f6c544',
        'gold',
      ),
      detail(circle(-14, -46, 4), '#d8453c', 'jewel'),
      detail(circle(20, -46, 4), '#3f8fd0', 'jewel'),
      main(box(-46, -36, 92, 36, 2), '#96592e', 'chest'),
      detail(box(-46, -36, 92, 6), '#d9a93c', 'band'),
      detail(box(-34, -36, 7, 36), '#d9a93c', 'band'),
      detail(box(27, -36, 7, 36), '#d9a93c', 'band'),
      detail(box(-8, -34, 16, 16, 3), '#e7bf57', 'lock'),
      ink(box(-1.5, -29, 3, 7, 1), '#3a2716'),
    ],
  }),
  prop({
    names: 'sack, bag of grain, sandbag',
    in: 'container',
    shapes: [
      main(
        blob(
          [-22, 0, -30, -20, -24, -44, -9, -58, -14, -70, 0, -66, 14, -70, 9, -58, 24, -44, 30, -20, 22, 0],
          0.8,
        ),
        '#c3a172',
        'sack',
      ),
      line(curve(-9, -57, 0, -54, 9, -57), '#7e5c34', 3, 'tie'),
    ],
  }),
];
