/** More to wear, shown by itself, and what hangs before a shop. */
import { along, blob, box, circle, curve, oval, poly } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
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

const wear = (names: string, shapes: readonly PropShape[], at: Prop['placement'] = 'surface'): Prop =>
  prop({ names, in: 'clothing', at, shapes });

const thing = (
  names: string,
  at: Prop['placement'],
  kind: Prop['category'],
  shapes: readonly PropShape[],
): Prop => prop({ names, in: kind, at, shapes });

export const FINERY_PROPS: readonly Prop[] = [
  wear('veil, bridal veil, wedding veil, lace veil', [
    faint(
      main('M-8 -74C-20 -60 -30 -24 -34 -2C-20 2 20 2 34 -2C30 -24 20 -60 8 -74Z', '#f4f3f2', 'veil'),
      0.82,
    ),
    faint(shade('M6 -74C16 -56 22 -20 20 0C26 -0.400 31 -1 34 -2C30 -24 20 -60 8 -74Z', '#f4f3f2'), 0.8),
    line('M-5 -72C-12 -50 -16 -24 -18 0M0 -73V0M5 -72C12 -50 16 -24 18 0', '#cfd0d6', 0.8, 'folds'),
    line(
      along(-31, 31, 16, (x) => `M${x} -2.600a2 2 0 0 0 4 0`),
      '#d9d9e0',
      0.8,
      'lace',
    ),
    solid('M-12 -74C-10 -82 10 -82 12 -74C6 -71 -6 -71 -12 -74Z', '#e9e6ea', 'comb'),
    detail(
      along(-9, 9, 7, (x) => circle(x, -77.6 + Math.abs(x) * 0.22, 1.9)),
      '#f6d9dc',
      'flowers',
    ),
  ]),
  wear('cardigan, knitted cardigan, button-up sweater', [
    main(
      'M-16 -58L-10 -62L0 -44L10 -62L16 -58L27 -20L20 -17L15 -36V0H-15V-36L-20 -17L-27 -20Z',
      '#5a8f7a',
      'cardigan',
    ),
    shade('M10 -62L16 -58L27 -20L20 -17L15 -36V0H6L8 -30Z', '#5a8f7a'),
    detail('M-10 -62L0 -44L10 -62C4 -64 -4 -64 -10 -62Z', '#f0ede4', 'lining'),
    flat(
      'M-15 -4H15V0H-15ZM-27.400 -22L-20.400 -19L-19.600 -16.600L-27 -19.600ZM27.400 -22L20.400 -19L19.600 -16.600L27 -19.600Z',
      '#47735f',
      'ribs',
    ),
    line('M0 -44V0', '#3d6353', 1.2, 'edge'),
    detail(
      along(-38, -6, 5, (y) => circle(1.8, y, 1.1)),
      '#f3ead2',
      'buttons',
    ),
    line('M-12 -14H-4M4 -14H12', '#3d6353', 0.9, 'pockets'),
  ]),
  wear('denim jacket, jean jacket, jeans jacket', [
    main(
      'M-17 -56L-8 -60L0 -52L8 -60L17 -56L27 -18L20 -15L16 -34V0H-16V-34L-20 -15L-27 -18Z',
      '#4f78b0',
      'jacket',
    ),
    shade('M8 -60L17 -56L27 -18L20 -15L16 -34V0H5Z', '#4f78b0'),
    solid('M-8 -60L0 -52L8 -60C4 -63 -4 -63 -8 -60Z', '#3a5c8c', 'collar'),
    line('M0 -52V0M-16 -40H-2M2 -40H16M-12 -40L-9 -6M12 -40L9 -6M-16 -5H16', '#d9a457', 0.7, 'seams'),
    flat(
      `${poly(-13, -40, -4, -40, -4, -33, -8.5, -31, -13, -33)}${poly(13, -40, 4, -40, 4, -33, 8.5, -31, 13, -33)}`,
      '#436aa0',
      'pockets',
    ),
    detail(
      along(-46, -6, 6, (y) => circle(1.6, y, 0.9)),
      '#d9a457',
      'buttons',
    ),
  ]),
  wear('leggings, tights, yoga pants, pantyhose, sweatpants, joggers', [
    main('M-11 -86H11L13 -66L8 0H2L0.600 -56L-0.600 -56L-2 0H-8L-13 -66Z', '#3f3a5a', 'leggings'),
    shade('M5 -86H11L13 -66L8 0H5.400Z', '#3f3a5a'),
    second(box(-11.2, -86, 22.4, 5, 1), '#57507a', 'waistband'),
  ]),
  wear('eye patch, eyepatch, pirate eye patch', [
    tube(curve(-14, -16, -6, -12, 0, -9, 8, -13, 15, -20), '#26222b', 1, 'strap'),
    main('M-6 -11C-3 -13 4 -13 6.400 -11C7 -5 4 -1 0 0C-4 -1 -6.600 -5 -6 -11Z', '#2a262f', 'patch'),
    light(
      'M-4.600 -10C-2 -11.400 1 -11.400 3 -11C0 -9.600 -3 -8 -4 -5.600C-4.800 -7 -4.800 -8.600 -4.600 -10Z',
      '#4a4452',
    ),
  ]),
  wear('headband, sweatband, hair band, hairband, alice band', [
    main(
      'M-10 0C-12 -12 -6 -17 0 -17C6 -17 12 -12 10 0L7.400 0C9 -9 5 -13.400 0 -13.400C-5 -13.400 -9 -9 -7.400 0Z',
      '#d8579a',
      'band',
    ),
    shade('M3 -16.600C9 -15 11.600 -9 10 0H7.400C9 -9 5.600 -13 2 -13.300Z', '#d8579a'),
    light('M-8.400 -9C-7.600 -12.600 -5 -15 -2 -15.600C-5 -13.600 -7 -11 -8.400 -9Z', '#f0a3c6'),
  ]),
  wear('bandana, bandanna, kerchief, neckerchief', [
    main('M-16 -17C-8 -14 8 -14 16 -17L0 0Z', '#c9302f', 'cloth'),
    shade('M6 -14.600C10 -15 13 -16 16 -17L0 0L3 -8Z', '#c9302f'),
    main(
      `${blob([-16, -17, -21, -20, -24, -15, -18, -14.6])}${blob([16, -17, 21, -20, 24, -15, 18, -14.6])}`,
      '#b5282a',
      'ends',
    ),
    detail(
      `${along(-9, 9, 5, (x) => circle(x, -12.6 + Math.abs(x) * 0.06, 1))}${along(-5, 5, 3, (x) => circle(x, -8.4, 1))}${circle(0, -4, 1)}`,
      '#f6f1e4',
      'dots',
    ),
  ]),
  wear('pirate hat, tricorne, tricorn hat, pirate captains hat', [
    main(
      'M-19 -3C-22 -9 -15 -15 -9 -17C-5 -20 5 -20 9 -17C15 -15 22 -9 19 -3C10 -7 -10 -7 -19 -3Z',
      '#2a262f',
      'hat',
    ),
    light('M-17 -5C-18 -10 -12 -13.600 -8 -15C-12 -11 -14 -8 -14 -6Z', '#4a4452'),
    second('M-19 -3C-10 -7 10 -7 19 -3L18 -1C9 -5 -9 -5 -18 -1Z', '#d9a93c', 'trim'),
    detail(
      `${blob([-3.6, -12.4, 0, -16, 3.6, -12.4, 2.2, -9.6, -2.2, -9.6])}${poly(-7, -9.8, -6.2, -11, 7, -7.6, 6.2, -6.6)}${poly(7, -9.8, 6.2, -11, -7, -7.6, -6.2, -6.6)}`,
      '#f3f0e6',
      'skull',
    ),
    detail(`${circle(-1.4, -12.6, 0.9)}${circle(1.4, -12.6, 0.9)}`, '#2a262f', 'eyes'),
  ]),
  wear(
    'duffel bag, duffle bag, gym bag, sports bag, holdall',
    [
      tube('M-14 -20C-12 -34 12 -34 14 -20', '#22303f', 2, 'handles'),
      main('M-27 -20C-27 -25 27 -25 27 -20V-3C27 0 -27 0 -27 -3Z', '#3a6a94', 'bag'),
      shade('M14 -23.600C22 -23 27 -22 27 -20V-3C27 -1 21 -0.600 14 -0.400Z', '#3a6a94'),
      second(`${box(-16, -22.8, 3.6, 22)}${box(12.4, -22.8, 3.6, 22)}`, '#22303f', 'straps'),
      line('M-23 -21.600H23', '#c9d0d5', 0.9, 'zip'),
      detail(box(-8, -15, 16, 9, 1), '#2f5878', 'pocket'),
    ],
    'floor',
  ),
  wear('hood, hooded cloak, cowl', [
    main('M-16 0C-20 -16 -16 -34 0 -40C16 -34 20 -16 16 0C8 3 -8 3 -16 0Z', '#5a3a4a', 'hood'),
    shade('M0 -40C16 -34 20 -16 16 0C12 1.600 9 2 6 2.200C12 -14 10 -30 0 -40Z', '#5a3a4a'),
    detail('M-9 -2C-12 -14 -9 -26 0 -30C9 -26 12 -14 9 -2C4 0 -4 0 -9 -2Z', '#22161d', 'inside'),
  ]),
  wear('pearl necklace, string of pearls, pearls, strand of pearls', [
    main(
      Array.from({ length: 25 }, (_, i) => {
        const a = Math.PI * (0.12 + (1.76 * i) / 24) + (Math.PI / 2) * 3 - Math.PI * 0.0;
        return circle(
          10 * Math.sin(a - (Math.PI / 2) * 3 + Math.PI),
          -13 + 12 * Math.cos(a - (Math.PI / 2) * 3),
          1.25,
        );
      }).join(''),
      '#f3ece2',
      'pearls',
    ),
    light(
      Array.from({ length: 25 }, (_, i) => {
        const a = Math.PI * (0.12 + (1.76 * i) / 24);
        return circle(10 * Math.sin(a + Math.PI) - 0.35, -13 + 12 * Math.cos(a) - 0.4, 0.4);
      }).join(''),
      '#ffffff',
    ),
  ]),
  thing('awning, shop awning, striped awning, store awning, canopy awning', 'floor', 'building', [
    solid(box(-160, -330, 320, 330), '#b9856a', 'wall'),
    line(
      along(-300, -20, 8, (y) => `M-160 ${y}H160`),
      '#a4735a',
      1.6,
      'bricks',
    ),
    solid(box(-166, -342, 332, 14), '#8f6650', 'cornice'),
    detail(box(-136, -150, 176, 124), '#8fb6c8', 'window'),
    detail(box(58, -196, 76, 196), '#5a3d2c', 'door'),
    detail(box(68, -184, 56, 104), '#8fb6c8', 'pane'),
    faint(light(poly(-120, -32, -70, -146, -44, -146, -94, -32), '#ffffff'), 0.45),
    line(`${box(-136, -150, 176, 124)}M-48 -150V-26`, '#5a3d2c', 5, 'frame'),
    main(poly(-138, -292, 138, -292, 158, -222, -158, -222), '#c9352e', 'awning'),
    second(
      [-3, -1, 1, 3]
        .map((i) =>
          poly(
            (i - 0.5) * 39.4,
            -292,
            (i + 0.5) * 39.4,
            -292,
            (i + 0.5) * 45.1,
            -222,
            (i - 0.5) * 45.1,
            -222,
          ),
        )
        .join(''),
      '#f6f1e4',
      'stripes',
    ),
    main(
      along(
        -135.3,
        135.3,
        7,
        (x) => `M${x - 22.6} -222.500H${x + 22.6}V-212A22.600 13 0 0 1 ${x - 22.6} -212Z`,
      ),
      '#c9352e',
      'valance',
    ),
    second(
      [-90.2, 0, 90.2]
        .map((x) => `M${x - 22.6} -222.500H${x + 22.6}V-212A22.600 13 0 0 1 ${x - 22.6} -212Z`)
        .join(''),
      '#f6f1e4',
      'stripes',
    ),
  ]),
  thing('archway, stone archway, stone arch, arch', 'floor', 'building', [
    main(`M-100 0V-160A100 100 0 0 1 100 -160V0H64V-156A64 64 0 0 0 -64 -156V0Z`, '#b9ae98', 'arch'),
    shade('M64 0V-156A64 64 0 0 0 30 -212L46 -248A100 100 0 0 1 100 -160V0Z', '#b9ae98'),
    solid('M-14 -262H14L9 -216H-9Z', '#cfc5b0', 'keystone'),
    line(
      'M-100 -40H-64M-100 -80H-64M-100 -120H-64M100 -40H64M100 -80H64M100 -120H64M-96 -176L-62 -168M-82 -216L-54 -194M-52 -246L-36 -212M96 -176L62 -168M82 -216L54 -194M52 -246L36 -212',
      '#8a806c',
      1.6,
      'joints',
    ),
    solid(`${box(-106, -8, 48, 8)}${box(58, -8, 48, 8)}`, '#a3987f', 'feet'),
  ]),
  thing('lemonade stand', 'floor', 'building', [
    tube('M-52 -170V0M52 -170V0', '#c08a50', 5, 'posts'),
    main(box(-62, -190, 124, 32, 3), '#f6d84a', 'sign'),

    detail(
      along(-22, 22, 3, (x) => `${oval(x, -174, 8.5, 6.5)}${poly(x + 7, -176, x + 11, -174, x + 7, -172)}`),
      '#f2b705',
      'lemons',
    ),
    solid(box(-60, -92, 120, 8, 1), '#a9743f', 'counter'),
    main(box(-56, -84, 112, 84), '#f0efe6', 'front'),
    detail([-42, -14, 14, 42].map((x) => box(x - 7, -84, 14, 84)).join(''), '#f6d84a', 'stripes'),
    detail('M-24 -92V-116H-6V-92Z', '#f6e48a', 'jug'),
    tube('M-6 -112C2 -112 2 -98 -6 -98', '#cfe2e6', 2, 'handle'),
    detail(
      `${poly(10, -106, 20, -106, 18, -92, 12, -92)}${poly(26, -106, 36, -106, 34, -92, 28, -92)}`,
      '#f6e48a',
      'glasses',
    ),
    detail(`${circle(46, -97, 5)}`, '#f6d23c', 'lemon'),
  ]),
  thing('open sign, shop sign, closed sign', 'wall', 'symbol', [
    tube('M-16 -22L0 -34L16 -22', '#b98a4a', 0.9, 'cord'),
    main(box(-22, -22, 44, 22, 2), '#2f6a5a', 'board'),
    line(box(-20, -20, 40, 18, 1.4), '#f3ead2', 0.8, 'border'),
    line(
      `M-16.500 -15H-10.500V-7H-16.500ZM-7 -7V-15H-2V-10.600H-7M8 -15H2V-7H8M2 -11H6.500M11 -7V-15L16.500 -7V-15`,
      '#f3ead2',
      1.5,
      'letters',
    ),
  ]),
  thing('pirate flag, jolly roger, skull and crossbones flag', 'floor', 'symbol', [
    tube('M-40 0V-150', '#7a5228', 3.4, 'pole'),
    main(
      'M-39 -148C-20 -156 0 -140 20 -148C30 -151 38 -150 44 -146V-90C34 -96 22 -94 12 -91C-4 -86 -20 -98 -39 -92Z',
      '#26222b',
      'flag',
    ),
    detail(
      `${blob([-12, -124, -8, -135, 4, -137, 12, -130, 12, -122, 7, -117, -7, -116])}${box(-5, -118, 11, 7, 2)}`,
      '#f3f0e6',
      'skull',
    ),
    detail(
      `${circle(-4, -125, 2.7)}${circle(5, -126, 2.7)}${poly(0.5, -121, 2, -118.6, -1, -118.6)}`,
      '#26222b',
      'eyes',
    ),
    line('M-16 -110L18 -100M18 -112L-16 -98', '#f3f0e6', 3.2, 'bones'),
  ]),
  thing('speed limit sign, speed sign', 'floor', 'symbol', [
    tube('M0 0V-150', '#8d969e', 4, 'post'),
    main(circle(0, -170, 34), '#c9302a', 'sign'),
    detail(circle(0, -170, 26), '#fbfaf5', 'face'),
    line(
      'M-4 -183H-16V-172H-9C-4 -172 -4 -158 -10 -158H-16M4 -177C4 -185 15 -185 15 -177V-164C15 -156 4 -156 4 -164Z',
      '#26222b',
      4.4,
      'digits',
    ),
  ]),
];
