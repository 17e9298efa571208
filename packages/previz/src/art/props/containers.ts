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
      main('M-26 0C-38 -28 -38 -62 -26 -90H26C38 -62 38 -28 26 0Z', '#9c6636', 'barrel'),
      line('M-10 0C-14 -30 -14 -60 -10 -90M10 0C14 -30 14 -60 10 -90', '#774a24', 1.5, 'stave'),
      detail('M-29.500 -81H29.500L31.500 -74H-31.500Z', '#5c6369', 'hoop'),
      detail('M-31.500 -18H31.500L29.500 -11H-29.500Z', '#5c6369', 'hoop'),
      detail('M-34.800 -50H34.800V-43H-34.800Z', '#5c6369', 'hoop'),
      main(oval(0, -90, 26, 4.5), '#b57d48', 'lid'),
    ],
  }),
  prop({
    names: 'crate, wooden crate, wooden box',
    in: 'container',
    anchors: { top: [0, -60] },
    shapes: [
      main(box(-34, -60, 68, 60, 1), '#b88450', 'crate'),
      shade(poly(-26, -52, 26, -52, 26, -8, -26, -8), '#b88450'),
      flat(poly(-26, -16, -18, -8, 26, -44, 26, -52, 18, -52), '#c4935f', 'brace'),
      flat(box(-34, -60, 68, 8, 1), '#c99a66', 'board'),
      flat(box(-34, -8, 68, 8, 1), '#c99a66', 'board'),
      flat(box(-34, -60, 8, 60, 1), '#bd8b56', 'board'),
      flat(box(26, -60, 8, 60, 1), '#bd8b56', 'board'),
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
