/** Things as they are when something is in or on them. */
import { box, oval } from '../path/outline.ts';
import { detail, flat, light, main, type Prop, prop, second, shade } from './prop.ts';

export const OPEN_PROPS: readonly Prop[] = [
  prop({
    names: 'open box, open cardboard box, open carton',
    in: 'container',
    at: 'surface',
    anchors: { rim: [0, -36] },
    shapes: [
      main(box(-28, -38, 56, 38, 1), '#c9975b'),
      shade('M10 -38H28V0H18Z', '#c9975b'),
      light('M-28 -38L-44 -30L-40 -22L-28 -34Z', '#d8ab72'),
      main('M28 -38L44 -30L40 -22L28 -34Z', '#b98549', 'flap'),
      flat('M-28 -38L-44 -30L-41 -23L-28 -35Z', '#d8ab72', 'flap'),
      detail(box(-4, -38, 8, 14), '#e3c493', 'tape'),
    ],
  }),
  prop({
    names: 'open manhole, open hatch, trapdoor, trap door, hatch, submarine hatch, deck hatch',
    in: 'street',
    shapes: [
      flat(oval(0, -9, 62, 12), '#8d9298', 'rim'),
      flat(oval(0, -9, 52, 8.6), '#1d1f24', 'pit'),
      main(oval(108, -7, 52, 9), '#6f757c', 'lid'),
      flat(oval(108, -10, 52, 9), '#8d9298', 'lid'),
      detail(oval(108, -10, 34, 5.6), '#747a81', 'lid'),
      flat(oval(108, -10, 24, 3.8), '#8d9298', 'lid'),
    ],
  }),
  prop({
    names: 'sandbag wall, wall of sandbags, sandbag barricade, sandbag position',
    in: 'street',
    shapes: [0, 1, 2].flatMap((row) =>
      Array.from({ length: 6 - (row % 2) }, (_, i) => {
        const x = -140 + (row % 2) * 24 + i * 48;
        const y = -26 * row;
        return [
          main(box(x - 1, y - 29, 50, 29, 12), '#b99a6c', 'bag'),
          shade(box(x + 3, y - 8, 42, 8, 4), '#b99a6c'),
          detail(box(x + 20, y - 29, 2, 29), '#8f744c', 'seam'),
        ];
      }).flat(),
    ),
  }),
  prop({
    names: 'plain cake, cake without candles, round cake',
    in: 'food',
    at: 'surface',
    anchors: { top: [0, -19] },
    shapes: [
      detail(oval(0, -1.5, 22, 2.5), '#eef1f2', 'plate'),
      main('M-18 -18C-18 -21 18 -21 18 -18V-3C18 -0.5 -18 -0.5 -18 -3Z', '#f4dfc0', 'sponge'),
      second(
        'M-18 -18C-18 -22.5 18 -22.5 18 -18V-12C15 -8 12 -13 9 -11C6 -8 3 -13 0 -11C-3 -8 -6 -13 -9 -11C-12 -8 -15 -13 -18 -12Z',
        '#e98aa5',
        'icing',
      ),
      light('M-17 -18.5C-10 -21.5 10 -21.5 17 -18.5C10 -17 -10 -17 -17 -18.5Z', '#f6b3c6'),
      detail(box(-18, -6.4, 36, 1.4), '#c98a52', 'filling'),
    ],
  }),
];
