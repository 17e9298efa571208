/** Gates, covers and machines of the street. */
import { along, blob, box, circle, curve, oval, polygon } from '../path/outline.ts';
import {
  detail,
  flat,
  glass,
  glow,
  ink,
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
  at: Prop['placement'] = 'floor',
): Prop => prop({ names, in: kind, at, shapes });

export const STREET_FITTING_PROPS: readonly Prop[] = [
  thing('manhole cover, manhole, sewer cover, drain cover, manhole lid', 'street', [
    solid(oval(0, -18, 46, 18), '#5a5d60', 'frame'),
    main(oval(0, -20, 41, 15.5), '#7d8286', 'cover'),
    line(`${oval(0, -20, 34, 12.5)}${oval(0, -20, 22, 8)}`, '#55595c', 2, 'ring'),
    line('M-40 -20H40M0 -35V-5M-29 -31L29 -9M29 -31L-29 -9', '#55595c', 2, 'rib'),
    solid(oval(0, -20, 11, 4.2), '#8f9498', 'boss'),
    ink(`${oval(-28, -20, 3, Math.LOG2E)}${oval(28, -20, 3, Math.LOG2E)}`, '#26282a', 'hole'),
  ]),
  thing('zebra crossing, crosswalk, pedestrian crossing, pelican crossing', 'street', [
    solid(polygon([-150, -70, 150, -70, 220, 0, -220, 0]), '#4a4d52', 'road'),
    main(
      [-3, -2, -1, 0, 1, 2, 3]
        .map((i) => polygon([i * 40 - 11, -68, i * 40 + 11, -68, i * 58 + 17, -3, i * 58 - 17, -3]))
        .join(''),
      '#f4f3ee',
      'stripe',
    ),
    solid(`${box(-176, -190, 6, 130)}${box(170, -190, 6, 130)}`, '#33363c', 'post'),
    solid(
      [-190, -170, -150, -130, -110]
        .map((y, i) => (i % 2 ? `${box(-176, y, 6, 20)}${box(170, y, 6, 20)}` : ''))
        .join(''),
      '#f4f3ee',
      'band',
    ),
    glow(`${circle(-173, -202, 15)}${circle(173, -202, 15)}`, '#f6a82e', 'beacon'),
  ]),
  thing('speed bump, speed hump, sleeping policeman, road hump', 'street', [
    solid(polygon([-150, -40, 150, -40, 200, 0, -200, 0]), '#55585d', 'road'),
    main('M-150 -16C-150 -34 150 -34 156 -16L162 -8C160 -2 -160 -2 -158 -8Z', '#f2c22e', 'bump'),
    ink(
      [-4, -2, 0, 2, 4]
        .map((i) =>
          polygon([
            i * 32 - 14,
            -29 + Math.abs(i) * 0.6,
            i * 32 + 6,
            -29 + Math.abs(i) * 0.6,
            i * 34 + 10,
            -4,
            i * 34 - 12,
            -4,
          ]),
        )
        .join(''),
      '#2b2d31',
      'stripe',
    ),
  ]),
  thing('turnstile, subway gate, ticket gate, subway turnstile, entry gate', 'street', [
    main(box(-42, -100, 30, 100, 4), '#aab2b8', 'cabinet'),
    main(box(46, -100, 30, 100, 4), '#aab2b8', 'cabinet'),
    shade(`${box(-22, -100, 10, 100, 3)}${box(66, -100, 10, 100, 3)}`, '#aab2b8'),
    solid(`${box(-44, -104, 34, 8, 3)}${box(44, -104, 34, 8, 3)}`, '#5d656d', 'top'),
    glow(polygon([-34, -86, -22, -80, -34, -74]), '#4fd06a', 'arrow'),
    ink(box(-36, -66, 14, 3, 1), '#26282d', 'slot'),
    solid(circle(-10, -70, 8), '#5d656d', 'hub'),
    line('M-10 -70H38M-10 -70L-2 -28M-10 -70L-4 -96', '#d8dde1', 6, 'arm'),
  ]),
  thing('drinking fountain, water fountain for drinking, water bubbler, drinking water fountain', 'street', [
    solid(box(-12, -78, 24, 78, 4), '#7f8a92', 'pedestal'),
    main('M-30 -96C-30 -82 -16 -76 0 -76C16 -76 30 -82 30 -96Z', '#b4bdc4', 'basin'),
    shade('M10 -77C22 -79 30 -86 30 -96H20C19 -86 16 -80 10 -77Z', '#b4bdc4'),
    solid(oval(0, -96, 30, 6), '#d2d8dc', 'rim'),
    flat(oval(0, -96, 24, 4), '#8fc4dc', 'water'),
    solid(box(13, -106, 6, 10, 2), '#5d656d', 'spout'),
    line(curve(14, -106, 4, -122, -8, -118, -12, -98), '#bfe8f6', 3.4, 'jet'),
    solid(circle(0, -84, 3.4), '#5d656d', 'button'),
    solid(box(-18, -5, 36, 5, 1), '#5d656d', 'foot'),
  ]),
  thing(
    'ev charger, charging station, electric car charger, ev charging station, car charger, charging point',
    'street',
    [
      main(box(-24, -150, 48, 146, 6), '#f1f3f4', 'case'),
      shade(box(8, -150, 16, 146, 6), '#f1f3f4'),
      second(box(-24, -150, 48, 16, 6), '#3fae5a', 'top'),
      glow(box(-15, -126, 30, 26, 3), '#26445a', 'screen'),
      glow(polygon([2, -124, -7, -111, -1, -111, -3, -102, 7, -115, 1, -115]), '#7af08a', 'bolt'),
      tube('M20 -84C44 -80 44 -20 30 -16C18 -14 26 -60 22 -70', '#26282d', 4, 'cable'),
      solid(blob([12, -96, 26, -96, 28, -80, 20, -76, 12, -82], 0.5), '#33363c', 'plug'),
      solid(box(-32, -6, 64, 6, 2), '#8b949b', 'base'),
      glow(circle(-12, -60, 3), '#4fd06a', 'lamp'),
    ],
  ),
  thing('toll booth, tollbooth, toll gate, toll plaza, checkpoint booth, guard booth, sentry box', 'street', [
    main(box(-60, -120, 80, 120, 3), '#e9ecee', 'booth'),
    shade(box(-6, -120, 26, 120, 3), '#e9ecee'),
    glass(`${box(-52, -108, 40, 50, 2)}${box(-6, -108, 20, 50, 2)}`, '#a9d3e6', 'window'),
    solid(box(-74, -136, 108, 18, 3), '#2f5fa8', 'roof'),
    solid(box(24, -58, 12, 58, 2), '#f2c22e', 'post'),
    solid(box(24, -62, 170, 9, 3), '#f4f3ee', 'barrier'),
    solid(
      along(50, 170, 4, (x) => box(x, -62, 20, 9)),
      '#d2342c',
      'band',
    ),
    glow(`${circle(-40, -127, 5)}`, '#ff5a4a', 'lamp'),
    ink(
      'M-14 -131h8v2h-3v7h-2v-7h-3ZM-4 -131h7v9h-7ZM6 -131h2v7h4v2h-6ZM14 -131h2v7h4v2h-6Z',
      '#f4f3ee',
      'letters',
    ),
  ]),
  thing('revolving door, rotating door, revolving doors', 'building', [
    solid(box(-96, -238, 192, 22, 3), '#8a6a34', 'canopy'),
    glass('M-88 -216H88V-6H-88Z', '#bfdce8', 'glass'),
    solid(oval(0, -6, 90, 10), '#8b8f94', 'floor'),
    tube('M-88 -216V-6M88 -216V-6', '#b88f44', 7, 'frame'),
    glass('M0 -212L-62 -204V2L0 -4Z', '#a4cbdc', 'leaf'),
    glass('M0 -212L52 -206V4L0 -4Z', '#cfe6ef', 'leaf'),
    tube(
      'M0 -214V-2M-62 -204V2M52 -206V4M-62 -204L0 -212L52 -206M-62 2L0 -4L52 4',
      '#c79a4a',
      5,
      'leaf frame',
    ),
    line('M-52 -110V-90M42 -110V-90', '#f2d89a', 5, 'push bar'),
    line('M-62 -100H0M0 -100H52', '#c79a4a', 3, 'bar'),
  ]),
  thing('vault door, bank vault door, round vault door, steel vault door, bank vault', 'building', [
    solid(box(-126, -262, 252, 262, 2), '#5c646b', 'wall'),
    line('M-126 -180H126M-126 -90H126M-96 -262V0M96 -262V0', '#4a5157', 2, 'seam'),
    solid(circle(0, -132, 124), '#3d4349', 'jamb'),
    main(circle(0, -132, 114), '#a9b1b8', 'door'),
    line(circle(0, -132, 92), '#7d868e', 4, 'ring'),
    shade('M-80 -51A114 114 0 0 0 114 -132A114 114 0 0 1 -80 -51Z', '#a9b1b8'),
    solid(
      Array.from({ length: 12 }, (_, i) => {
        const a = (i * Math.PI) / 6;
        return circle(103 * Math.cos(a), -132 + 103 * Math.sin(a), 5.5);
      }).join(''),
      '#6d767e',
      'bolt',
    ),
    solid(box(104, -200, 20, 34, 3) + box(104, -98, 20, 34, 3), '#7d868e', 'hinge'),
    tube(
      `${circle(0, -132, 36)}M-46 -132H46M0 -178V-86M-33 -165L33 -99M-33 -99L33 -165`,
      '#d9dee2',
      6,
      'wheel',
    ),
    solid(circle(0, -132, 12), '#6d767e', 'hub'),
    solid(circle(-58, -132, 11), '#2b2f33', 'dial'),
    line('M-58 -132L-52 -139', '#f1f3f4', 2, 'mark'),
  ]),
  thing('garage door, roller door, roll-up door, roller shutter, up-and-over door', 'building', [
    solid(box(-150, -250, 300, 250, 2), '#c9b59a', 'wall'),
    solid(box(-128, -226, 256, 226), '#f1ede4', 'frame'),
    main(box(-118, -216, 236, 216), '#e4e7e9', 'door'),
    line(
      along(-176, -40, 4, (y) => `M-118 ${y}H118`),
      '#b0b7bc',
      4,
      'seam',
    ),
    flat(
      along(-206, -34, 5, (y, i) => along(-100, 44, 4, (x) => (i === 0 ? '' : box(x - 4, y + 2, 44, 26, 2)))),
      '#d0d5d8',
      'panel',
    ),
    glass(
      along(-100, 44, 4, (x) => box(x - 4, -206, 44, 22, 2)),
      '#7fa8bc',
      'window',
    ),
    solid(box(-14, -24, 28, 6, 2), '#5d656d', 'handle'),
  ]),
  thing('dumpster, skip, garbage container, rubbish skip, wheelie dumpster', 'street', [
    main(polygon([-90, -96, 90, -96, 78, -12, -78, -12]), '#3f7f5a', 'bin'),
    shade(polygon([34, -96, 90, -96, 78, -12, 30, -12]), '#3f7f5a'),
    line('M-60 -92L-54 -16M-20 -92L-18 -16M20 -92L18 -16M60 -92L54 -16', '#2f6446', 5, 'rib'),
    solid(polygon([-96, -104, 96, -104, 90, -94, -90, -94]), '#2f6446', 'rim'),
    solid(polygon([-94, -106, -6, -106, -10, -150, -86, -146]), '#3a3f46', 'lid'),
    solid(
      `${blob([6, -104, 10, -124, 30, -130, 46, -120, 50, -104])}${blob([44, -104, 52, -118, 70, -118, 78, -104])}`,
      '#26282c',
      'bag',
    ),
    solid(`${box(-104, -76, 14, 12, 2)}${box(90, -76, 14, 12, 2)}`, '#2f6446', 'pocket'),
    solid(`${circle(-58, -7, 7)}${circle(58, -7, 7)}`, '#26282c', 'wheel'),
    detail(
      'M-10 -62l10 -14 10 14h-6l-4 -6 -4 6ZM-18 -44l6 -12 6 4 -4 8h10v6h-14ZM18 -44l-6 -12 -6 4 4 8',
      '#f4f3ee',
      'recycling',
    ),
  ]),
];
