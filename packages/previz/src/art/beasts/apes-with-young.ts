/** Apes that sit with their young in their arms, turned to the camera's left. */
import { blob, circle, curve, limb, oval } from '../path/outline.ts';
import { detail, flat, ink, line, main, type Prop, prop } from '../props/prop.ts';

interface Coat {
  readonly fur: string;
  readonly shade: string;
  readonly skin: string;
  readonly young: string;
}

const eyes = (x: number, y: number, apart: number, r: number) => [
  ink(`${circle(x, y, r)}${circle(x + apart, y, r)}`, '#1a1718', 'eye'),
  detail(
    `${circle(x - r * 0.3, y - r * 0.35, r * 0.36)}${circle(x + apart - r * 0.3, y - r * 0.35, r * 0.36)}`,
    '#ffffff',
    'glint',
  ),
];

function shapes({ fur, shade, skin, young }: Coat) {
  return [
    // Seat, far leg and far arm.
    flat(limb([30, -24, 18], [-6, -26, 13], [-30, -8, 9]), shade, 'leg'),
    main(blob([-26, -2, -34, -40, -26, -84, -4, -106, 26, -100, 46, -64, 50, -20, 34, -1], 0.9), fur, 'body'),
    flat(limb([-16, -86, 14], [-46, -62, 11], [-44, -44, 8]), shade, 'arm'),
    // The young one lies against the breast.
    main(blob([-36, -34, -40, -54, -28, -66, -6, -62, 8, -46, 4, -32, -14, -28], 0.9), young, 'young'),
    main(limb([-4, -44, 7], [-12, -66, 5], [-6, -78, 4]), young, 'young arm'),
    main(limb([0, -36, 7], [14, -30, 5.5], [24, -36, 4]), young, 'young leg'),
    detail(`${oval(-5, -80, 4, 4.6)}${oval(26, -38, 4, 3.4)}`, skin, 'young hand'),
    detail(circle(-18, -74, 4.4), skin, 'young ear'),
    main(circle(-31, -69, 14), young, 'young head'),
    detail(
      blob([-44, -72, -38, -78, -31, -75, -24, -78, -20, -70, -24, -60, -34, -57, -43, -62], 0.9),
      skin,
      'young face',
    ),
    ...eyes(-37, -69, 10, 2),
    ink(`${oval(-33.6, -64.4, 1, 0.8)}${oval(-30.4, -64.4, 1, 0.8)}`, '#4a3530'),
    line(curve(-37, -61, -32, -58.4, -27, -61), '#4a3530', 1.1, 'young mouth'),
    // The mother's head bends over it.
    detail(circle(15, -126, 7), skin, 'ear'),
    main(
      blob([-38, -112, -38, -132, -22, -148, 2, -148, 16, -130, 14, -110, -2, -98, -26, -98], 0.9),
      fur,
      'head',
    ),
    detail(
      blob(
        [
          -38, -118, -30, -127, -21, -123, -11, -127, -3, -118, -5, -108, -2, -98, -18, -90, -38, -97, -36,
          -108,
        ],
        0.9,
      ),
      skin,
      'face',
    ),
    flat(
      blob([-39, -121, -30, -129, -21, -125, -11, -129, -2, -121, -11, -120, -21, -118, -31, -120], 0.7),
      shade,
      'brow',
    ),
    ...eyes(-29, -115.5, 16, 2.5),
    ink(`${oval(-25, -106, 2, 1.5)}${oval(-18, -106, 2, 1.5)}`, '#3a2a28'),
    line(curve(-33, -97.5, -21, -93.5, -9, -97.5), '#3a2a28', 1.6, 'mouth'),
    // Near leg, then the near arm round the young.
    main(limb([34, -22, 21], [2, -34, 14], [-16, -8, 10]), fur, 'leg'),
    detail(
      `${blob([-34, -1, -32, -10, -14, -12, -6, -2], 0.9)}${blob([-48, -1, -46, -9, -32, -11, -24, -2], 0.9)}`,
      skin,
      'foot',
    ),
    main(limb([24, -86, 16], [36, -54, 13], [2, -40, 10]), fur, 'arm'),
    main(limb([2, -40, 10], [-22, -38, 8]), fur, 'forearm'),
    detail(blob([-22, -45, -34, -46, -42, -40, -36, -33, -22, -32], 0.9), skin, 'hand'),
    line(curve(-30, -44, -37, -42, -40, -39), shade, 1, 'finger'),
  ];
}

const ape = (names: string, height: number, coat: Coat): Prop =>
  prop({ names, in: 'animal', faces: 'left', height, shapes: shapes(coat) });

export const APES_WITH_YOUNG: readonly Prop[] = [
  ape('gorilla mother, ape mother', 1.3, {
    fur: '#3d424b',
    shade: '#2c3038',
    skin: '#6d6a72',
    young: '#565c68',
  }),
  ape('chimpanzee mother, chimp mother, bonobo mother, monkey mother, baboon mother', 1, {
    fur: '#34303a',
    shade: '#26232a',
    skin: '#d2ab8e',
    young: '#4c4652',
  }),
  ape('orangutan mother, orang-utan mother', 1.2, {
    fur: '#b8582a',
    shade: '#8f401c',
    skin: '#8a6a5c',
    young: '#d4743a',
  }),
];
