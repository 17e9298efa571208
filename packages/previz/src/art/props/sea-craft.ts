/** Ships and boats told by their sails, wheels and holds. They head left. */
import { along, blob, box, circle, curve, limb, oval, polygon } from '../path/outline.ts';
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

const craft = (names: string, height: number, shapes: readonly PropShape[]): Prop =>
  prop({ names, in: 'vehicle', at: 'water', faces: 'left', height, shapes });

export const SEA_CRAFT_PROPS: readonly Prop[] = [
  craft('container ship, cargo ship, freighter, cargo vessel, freight ship, container vessel', 30, [
    main('M-300 -64L-262 0H262L280 -64Z', '#2f3f5a', 'hull'),
    flat('M-272 -16H268L262 0H-262Z', '#a83a30', 'waterline'),
    ...[0, 1, 2]
      .flatMap((row) =>
        Array.from({ length: 9 - row }, (_, i) => ({
          x: -216 + i * 42 + row * 14,
          y: -64 - row * 24,
          c: (i * 5 + row * 3) % 6,
        })),
      )
      .map(({ x, y, c }) =>
        solid(
          box(x, y - 23, 40, 22, 1),
          ['#c8402f', '#2f74b4', '#3f8f5a', '#e0a02c', '#8a5a94', '#5f7f8a'][c] ?? '#c8402f',
          'container',
        ),
      ),
    line(
      Array.from({ length: 9 }, (_, i) => `M${-206 + i * 42} -84V-67M${-196 + i * 42} -84V-67`).join(''),
      '#26303c',
      1,
      'rib',
    ),
    solid(box(184, -176, 56, 112, 2), '#f0eee8', 'bridge'),
    glass(`${box(186, -168, 52, 12, 1)}`, '#3f5f74', 'window'),
    ink(
      along(192, 226, 4, (x) => `${box(x, -144, 6, 6, 1)}${box(x, -124, 6, 6, 1)}${box(x, -104, 6, 6, 1)}`),
      '#5f7f94',
      'port',
    ),
    solid(box(208, -200, 22, 26, 2), '#c8402f', 'funnel'),
    line('M-270 -64V-110', '#8b949b', 4, 'mast'),
  ]),
  craft('oil tanker, tanker ship, supertanker, tanker vessel, gas tanker ship', 24, [
    main('M-300 -56L-262 0H264L282 -56Z', '#26303c', 'hull'),
    flat('M-276 -20H272L264 0H-262Z', '#b4382c', 'waterline'),
    flat(box(-280, -62, 540, 8, 2), '#8a4a38', 'deck'),
    tube('M-240 -72H170M-160 -72V-58M-80 -72V-58M0 -72V-58M80 -72V-58', '#c9b48a', 5, 'pipe'),
    solid(
      `${box(-40, -88, 26, 26, 4)}${along(-210, 130, 5, (x) => oval(x, -64, 14, 5))}`,
      '#a8a49a',
      'hatch',
    ),
    line('M-27 -88V-140M-27 -134L-70 -90M-27 -134L20 -90', '#d9a23c', 4, 'derrick'),
    solid(box(180, -150, 66, 92, 2), '#f0eee8', 'bridge'),
    glass(box(182, -142, 62, 12, 1), '#3f5f74', 'window'),
    ink(
      along(190, 230, 4, (x) => `${box(x, -118, 7, 6, 1)}${box(x, -96, 7, 6, 1)}`),
      '#5f7f94',
      'port',
    ),
    solid(box(214, -178, 24, 30, 2), '#d9a23c', 'funnel'),
    line('M-284 -56V-92', '#8b949b', 4, 'mast'),
  ]),
  craft('viking ship, viking longship, longship, drakkar, viking boat, norse ship', 9, [
    line('M0 -40V-250', '#7a5434', 8, 'mast'),
    line('M-96 -236H96', '#7a5434', 6, 'yard'),
    main(
      'M-92 -234H92C80 -190 84 -140 96 -96C40 -80 -40 -80 -96 -96C-84 -140 -80 -190 -92 -234Z',
      '#f0e6d2',
      'sail',
    ),
    second(
      [-66, -14, 38]
        .map(
          (x) =>
            `M${x} -234h26C${x + 30} -190 ${x + 30} -140 ${x + 26} -86h-26C${x - 4} -140 ${x - 4} -190 ${x} -234Z`,
        )
        .join(''),
      '#c0392e',
      'stripe',
    ),
    line('M-92 -96L-150 -40M92 -96L150 -40', '#5f4430', 2.4, 'rope'),
    main('M-190 -60C-170 -20 -120 0 0 0C120 0 170 -20 190 -60C130 -40 -130 -40 -190 -60Z', '#8a5a34', 'hull'),
    line('M-176 -40C-110 -14 110 -14 176 -40M-150 -20C-90 -4 90 -4 150 -20', '#6d4426', 3, 'plank'),
    tube('M-188 -58C-216 -90 -214 -130 -192 -140', '#8a5a34', 12, 'stem'),
    solid(
      blob([-200, -150, -178, -152, -164, -140, -172, -132, -158, -128, -180, -122, -198, -132], 0.7),
      '#8a5a34',
      'dragon head',
    ),
    ink(circle(-184, -142, 3), '#f2d23a', 'eye'),
    tube('M188 -58C214 -80 216 -120 200 -132', '#8a5a34', 10, 'stern'),
    ...[-120, -80, -40, 0, 40, 80, 120].flatMap((x, i) => [
      solid(circle(x, -38 + Math.abs(x) * -0.06, 17), i % 2 ? '#d9a83c' : '#b8362c', 'shield'),
      detail(circle(x, -38 + Math.abs(x) * -0.06, 5), '#c2c8cd', 'boss'),
    ]),
    line(
      along(-100, 100, 6, (x) => `M${x} -22L${x + 30} 14`),
      '#7a5434',
      3.4,
      'oar',
    ),
  ]),
  craft(
    'paddle steamer, paddle steamboat, steamboat, riverboat, mississippi steamboat, paddle boat, showboat',
    12,
    [
      main('M-230 -38L-206 0H196L206 -38Z', '#f2ede2', 'hull'),
      flat('M-222 -16L-206 0H196L200 -16Z', '#a8362c', 'waterline'),
      ...[0, 1, 2].flatMap((d) => [
        main(box(-190 + d * 28, -82 - d * 44, 350 - d * 52, 42, 2), '#f7f3ea', 'deck'),
        ink(
          along(-176 + d * 28, 130 - d * 24, 10 - d * 2, (x) => box(x, -72 - d * 44, 14, 20, 2)),
          '#6d8a9a',
          'window',
        ),
        line(
          `M${-200 + d * 28} ${-42 - d * 44}H${166 - d * 24}${along(-196 + d * 28, 160 - d * 24, 22, (x) => `M${x} ${-54 - d * 44}v12`)}M${-200 + d * 28} ${-54 - d * 44}H${166 - d * 24}`,
          '#c2b8a4',
          2.4,
          'rail',
        ),
      ]),
      solid(`${box(-90, -256, 18, 92, 2)}${box(-50, -256, 18, 92, 2)}`, '#26282c', 'chimney'),
      solid(
        `${polygon([-96, -256, -66, -256, -72, -270, -90, -270])}${polygon([-56, -256, -26, -256, -32, -270, -50, -270])}`,
        '#a8362c',
        'crown',
      ),
      flat(`${circle(-72, -292, 16)}${circle(-50, -306, 20)}${circle(-22, -316, 24)}`, '#d2d4d4', 'smoke'),
      tube(circle(212, -54, 56), '#c8382e', 7, 'paddle wheel'),
      line(
        Array.from({ length: 6 }, (_, i) => {
          const a = (i * Math.PI) / 6;
          return `M${212 - Math.cos(a) * 56} ${-54 - Math.sin(a) * 56}L${212 + Math.cos(a) * 56} ${-54 + Math.sin(a) * 56}`;
        }).join(''),
        '#c8382e',
        5,
        'spoke',
      ),
      solid(
        Array.from({ length: 12 }, (_, i) => {
          const a = (i * Math.PI) / 6;
          return box(212 + Math.cos(a) * 56 - 9, -54 + Math.sin(a) * 56 - 5, 18, 10, 1);
        }).join(''),
        '#a82c24',
        'paddle',
      ),
      flat(blob([160, 2, 190, -12, 230, -10, 280, 4]), '#f2fafc', 'foam'),
    ],
  ),
  craft('junk boat, chinese junk, junk ship, sampan, chinese sailing boat', 10, [
    main(
      'M-190 -70C-170 -20 -130 0 -60 0H110C160 0 190 -40 200 -96L150 -84L120 -50H-130Z',
      '#7a4a2c',
      'hull',
    ),
    shade('M-150 -24C-130 -6 -100 0 -60 0H110C140 0 164 -14 180 -36Z', '#7a4a2c'),
    line('M-176 -48C-100 -34 90 -34 150 -62', '#a5703f', 5, 'wale'),
    line('M-110 -50V-200M10 -50V-270M120 -60V-200', '#5f3c22', 7, 'mast'),
    ...[
      [-110, -196, 66, 124],
      [10, -266, 96, 190],
      [120, -196, 56, 112],
    ].flatMap(([x = 0, top = 0, w = 0, h = 0]) => [
      main(
        `M${x - w * 0.3} ${top}C${x + w * 0.4} ${top + 4} ${x + w * 0.8} ${top + h * 0.4} ${x + w * 0.86} ${top + h}H${x - w * 0.6}C${x - w * 0.5} ${top + h * 0.6} ${x - w * 0.44} ${top + h * 0.3} ${x - w * 0.3} ${top}Z`,
        '#b8452f',
        'sail',
      ),
      line(
        Array.from({ length: 5 }, (_, i) => {
          const t = (i + 1) / 6;
          return `M${x - w * (0.3 + t * 0.3)} ${top + h * t}L${x + w * (0.2 + t * 0.68)} ${top + h * t + 2}`;
        }).join(''),
        '#7a2a1c',
        3.4,
        'batten',
      ),
    ]),
    solid(box(120, -100, 60, 40, 2), '#8f5a34', 'cabin'),
    ink(`${box(132, -90, 14, 16, 2)}${box(156, -92, 14, 16, 2)}`, '#f2d89a', 'window'),
  ]),
  craft('dhow, arab dhow, lateen boat, felucca, lateen sail boat', 9, [
    main('M-200 -70L-130 -10C-90 2 70 2 120 -8L150 -80L110 -50H-120Z', '#8a5a34', 'hull'),
    shade('M-150 -28L-130 -10C-90 2 70 2 120 -8L128 -28Z', '#8a5a34'),
    line('M-180 -58C-100 -36 60 -36 138 -56', '#e6c48a', 4, 'wale'),
    line('M-20 -40V-220', '#5f3c22', 7, 'mast'),
    line('M-150 -90L90 -300', '#5f3c22', 6, 'yard'),
    main('M-146 -88L88 -296C110 -200 120 -120 110 -60C30 -86 -60 -92 -146 -88Z', '#f4ead2', 'sail'),
    shade(
      'M40 -254L88 -296C110 -200 120 -120 110 -60C90 -67 70 -72 50 -76C66 -140 60 -200 40 -254Z',
      '#f4ead2',
    ),
    line('M-80 -90C-20 -130 40 -200 70 -280', '#dccfae', 3, 'seam'),
    solid(box(70, -86, 60, 34, 2), '#a5703f', 'cabin'),
  ]),
  craft('catamaran, twin-hull boat, trimaran, twin hull sailboat', 10, [
    line('M-10 -60V-330', '#c2c8cd', 6, 'mast'),
    main('M-2 -326C60 -260 90 -150 96 -84H-2Z', '#f4f4f0', 'mainsail'),
    second('M-18 -300L-150 -74H-18Z', '#2f84c4', 'jib'),
    shade('M30 -290C70 -220 90 -150 96 -84H56C56 -160 48 -230 30 -290Z', '#f4f4f0'),
    solid('M-180 -44L-160 -14H130L150 -44Z', '#a9b4bc', 'far hull'),
    solid(box(-130, -66, 250, 14, 3), '#d2d8dc', 'bridge deck'),
    solid('M-50 -66L-34 -92H70L84 -66Z', '#f0f2f3', 'cabin'),
    glass('M-38 -70L-28 -86H62L70 -70Z', '#3f5f74', 'window'),
    main('M-210 -40L-186 0H150L168 -40C60 -52 -120 -52 -210 -40Z', '#f6f7f7', 'hull'),
    second('M-202 -28L-198 -20H159L163 -28Z', '#2f84c4', 'stripe'),
    line('M-200 -40L-10 -326M160 -40L-10 -326', '#8b949b', 1.6, 'stay'),
  ]),
  craft('lifeboat, life boat, rescue boat, coast guard boat, survival boat', 4, [
    main('M-200 -70L-160 -8C-120 2 130 2 160 -4L180 -70Z', '#ef6a1f', 'hull'),
    flat('M-184 -44L-176 -32H170L174 -44Z', '#26364a', 'stripe'),
    main('M-150 -70C-140 -120 -90 -136 -20 -136H70C120 -136 150 -110 156 -70Z', '#f08234', 'canopy'),
    solid(box(-30, -166, 70, 34, 8), '#f4f1e8', 'wheelhouse'),
    glass(
      along(-22, 22, 3, (x) => box(x - 4, -160, 16, 16, 3)),
      '#5f8fa8',
      'window',
    ),
    glass(
      `${along(-110, -60, 2, (x) => circle(x, -98, 11))}${along(70, 118, 2, (x) => circle(x, -98, 11))}`,
      '#5f8fa8',
      'porthole',
    ),
    line(
      curve(
        -190,
        -62,
        -150,
        -52,
        -110,
        -62,
        -70,
        -52,
        -30,
        -62,
        10,
        -52,
        50,
        -62,
        90,
        -52,
        130,
        -62,
        174,
        -54,
      ),
      '#f4f1e8',
      4,
      'grab line',
    ),
    tube(circle(20, -98, 18), '#f4f1e8', 8, 'ring'),
    line('M4 -166V-196', '#5d656d', 3, 'mast'),
    glow(circle(4, -198, 6), '#3fa8f0', 'light'),
  ]),
  craft(
    'unicorn float, pool float, inflatable unicorn, inflatable flamingo, flamingo float, swim ring, inflatable ring',
    1,
    [
      main(
        'M-90 -20C-90 -46 -50 -54 0 -54C50 -54 90 -46 90 -20C90 0 50 4 0 4C-50 4 -90 0 -90 -20Z',
        '#f7f2f6',
        'ring',
      ),
      shade('M-88 -12C-70 0 -40 4 0 4C50 4 90 0 90 -20C80 -8 40 -4 0 -4C-40 -4 -74 -4 -88 -12Z', '#f7f2f6'),
      flat(oval(6, -36, 48, 12), '#5fb4d8', 'water'),
      main(
        `${limb([-66, -40, 22], [-74, -90, 17], [-84, -108, 17])}${limb([-88, -104, 15], [-112, -96, 11])}`,
        '#fbf7fa',
        'neck',
      ),
      second(
        `${blob([-52, -60, -44, -84, -60, -108, -74, -124, -66, -96])}${blob([-46, -44, -36, -64, -52, -84, -58, -60])}`,
        '#f29ac0',
        'mane',
      ),
      solid(polygon([-88, -122, -80, -124, -92, -152]), '#f2c93a', 'horn'),
      main(polygon([-76, -120, -66, -122, -66, -136]), '#f7f2f6', 'ear'),
      ink(circle(-92, -110, 3.4), '#26222b', 'eye'),
      solid(`${limb([80, -40, 9], [104, -60, 6])}`, '#8fd0e8', 'tail'),
      solid(`${limb([84, -34, 7], [112, -44, 5])}`, '#b48ad8', 'tail'),
    ],
  ),
];
