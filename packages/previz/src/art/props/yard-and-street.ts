/** Things of the street, the yard and the fairground of war. */
import { along, blob, box, circle, curve, limb, oval, polygon } from '../path/outline.ts';
import {
  detail,
  flat,
  glass,
  glow,
  ink,
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

const thing = (
  names: string,
  kind: Prop['category'],
  shapes: readonly PropShape[],
  at: Prop['placement'] = 'floor',
): Prop => prop({ names, in: kind, at, shapes });

export const YARD_PROPS: readonly Prop[] = [
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
  thing('barbed wire, razor wire, barbed wire fence, barbed-wire fence', 'street', [
    line('M-110 -4V-104M0 -4V-104M110 -4V-104', '#7a5a3c', 9, 'post'),
    tube(
      `${curve(-120, -88, -60, -84, 0, -88, 60, -84, 120, -88)}${curve(-120, -60, -60, -56, 0, -60, 60, -56, 120, -60)}${curve(-120, -32, -60, -28, 0, -32, 60, -28, 120, -32)}`,
      '#8b949b',
      2.4,
      'wire',
    ),
    tube(
      [-88, -60, -32]
        .map((y) =>
          along(
            -100,
            100,
            11,
            (x) => `M${x - 5} ${y - 4}L${x + 5} ${y + 8}M${x + 5} ${y - 4}L${x - 5} ${y + 8}`,
          ),
        )
        .join(''),
      '#6d757c',
      2,
      'barb',
    ),
  ]),
  thing(
    'dynamite, stick of dynamite, bundle of dynamite, tnt, explosives, explosive, sticks of dynamite',
    'weapon',
    [
      ...[-6.6, 6.6, 0].flatMap((x, i) => [
        main(box(x - 3.4, -24 + (i === 2 ? 1.5 : 0), 6.8, 24, 1.2), i === 2 ? '#d8322c' : '#bf2822', 'stick'),
        light(box(x - 2.2, -22, 1.2, 20, 0.6), '#ee6a60'),
        solid(oval(x, -24 + (i === 2 ? 1.5 : 0), 3.4, 1.1), '#e8c48a', 'end'),
      ]),
      solid(`${box(-10.2, -19, 20.4, 2.8, 0.6)}${box(-10.2, -7, 20.4, 2.8, 0.6)}`, '#33302c', 'band'),
      detail(
        'M-3 -14.500h2.400v0.900h-0.800v2.600h-0.800v-2.600h-0.800ZM-0.200 -14.500h0.700l0.700 1.600v-1.600h0.700v3.500h-0.700l-0.700 -1.600v1.600h-0.700ZM2.400 -14.500h2.400v0.900h-0.800v2.600h-0.800v-2.600h-0.800Z',
        '#fbf3e0',
        'letters',
      ),
      tube(curve(0, -23, 2, -30, 8, -29, 9, -34), '#c9b48a', 1, 'fuse'),
      glow(
        Array.from({ length: 8 }, (_, i) => {
          const a = (i * Math.PI) / 4;
          return polygon([
            9 + Math.cos(a - 0.3) * 1.6,
            -35.5 + Math.sin(a - 0.3) * 1.6,
            9 + Math.cos(a) * 4.2,
            -35.5 + Math.sin(a) * 4.2,
            9 + Math.cos(a + 0.3) * 1.6,
            -35.5 + Math.sin(a + 0.3) * 1.6,
          ]);
        }).join(''),
        '#ffc83c',
        'spark',
      ),
    ],
    'surface',
  ),
  thing(
    'nunchucks, nunchaku, nunchuck, num-chucks',
    'weapon',
    [
      main(
        `${limb([-12, -1.8, 1.8], [-4, -26, 1.7])}${limb([12, -1.8, 1.8], [5, -26, 1.7])}`,
        '#2b2622',
        'stick',
      ),
      light(`${limb([-12.6, -3, 0.4], [-5, -24, 0.4])}${limb([11.4, -3, 0.4], [4.6, -24, 0.4])}`, '#6d5f52'),
      tube(curve(-3.6, -27, -2, -31, 0.5, -32, 3, -31, 4.6, -27), '#aab2b8', 1.2, 'chain'),
      detail(`${box(-6.6, -20, 3.8, 1.2, 0.3)}${box(4.8, -20, 3.6, 1.2, 0.3)}`, '#d2342c', 'band'),
    ],
    'surface',
  ),
  thing(
    'flail, morning star, spiked ball, ball and chain flail, spiked flail',
    'weapon',
    [
      solid(limb([-20, 0, 2.2], [2, -62, 2]), '#7a4f2c', 'handle'),
      solid(
        `${limb([-20, 0, 2.6], [-15, -14, 2.6])}${limb([0.5, -58, 2.6], [2.5, -64, 2.6])}`,
        '#4a3a30',
        'grip',
      ),
      tube(curve(3, -65, 12, -70, 18, -62, 20, -50), '#8b949b', 1.8, 'chain'),
      solid(
        Array.from({ length: 10 }, (_, i) => {
          const a = (i * Math.PI) / 5;
          return polygon([
            21 + Math.cos(a - 0.2) * 8.5,
            -40 + Math.sin(a - 0.2) * 8.5,
            21 + Math.cos(a) * 15,
            -40 + Math.sin(a) * 15,
            21 + Math.cos(a + 0.2) * 8.5,
            -40 + Math.sin(a + 0.2) * 8.5,
          ]);
        }).join(''),
        '#c2c8cd',
        'spike',
      ),
      main(circle(21, -40, 9.5), '#6d767e', 'ball'),
      shade('M24 -31C32 -34 32 -46 24 -49C28 -44 28 -36 24 -31Z', '#6d767e'),
      detail(
        `${polygon([19, -42, 21, -47, 23, -42])}${polygon([15, -38, 12, -42, 17, -42])}${polygon([24, -37, 28, -38, 25, -34])}`,
        '#d8dde1',
        'spike',
      ),
    ],
    'surface',
  ),
  thing(
    'landmine, land mine, mine, naval mine, sea mine',
    'weapon',
    [
      solid(
        [0, 1, 2, 3, 4, 5, 6, 7, 8]
          .map((i) => {
            const a = Math.PI + (i * Math.PI) / 8;
            return limb(
              [Math.cos(a) * 18, -20 + Math.sin(a) * 17, 2],
              [Math.cos(a) * 25, -20 + Math.sin(a) * 24, 2.6],
            );
          })
          .join(''),
        '#4a4f55',
        'horn',
      ),
      main(circle(0, -20, 19), '#4f565c', 'mine'),
      shade('M6 -2C22 -8 22 -32 6 -38C15 -30 15 -10 6 -2Z', '#4f565c'),
      light(oval(-7, -29, 4, 3), '#7d868d'),
      line('M-19 -20H19', '#3a4046', 2.4, 'seam'),
      detail(
        along(-15, 15, 6, (x) => circle(x, -20, 1)),
        '#8b949b',
        'rivet',
      ),
      glow(circle(0, -29, 2.6), '#ff4a3a', 'lamp'),
    ],
    'surface',
  ),
  thing('quiver, quiver of arrows, arrow quiver', 'weapon', [
    line('M-5 -52L-9 -78M0 -52V-82M5 -52L9 -78M-2 -52L-4 -72M3 -52L5 -74', '#c9985a', 1.6, 'shaft'),
    second(
      [
        [-9, -78],
        [0, -82],
        [9, -78],
        [-4, -72],
        [5, -74],
      ]
        .map(([x = 0, y = 0]) =>
          polygon([x, y - 4, x + 3, y, x + 3, y + 9, x, y + 12, x - 3, y + 9, x - 3, y]),
        )
        .join(''),
      '#d2383c',
      'feather',
    ),
    main(polygon([-10, -56, 10, -56, 7, 0, -7, 0]), '#8a5530', 'quiver'),
    shade(polygon([3, -56, 10, -56, 7, 0, 2, 0]), '#8a5530'),
    solid(`${box(-11, -58, 22, 6, 2)}${box(-8.6, -14, 17, 5, 1.5)}`, '#5f3820', 'band'),
    tube('M-9 -50C-26 -40 -24 -16 -8 -8', '#5f3820', 2.4, 'strap'),
    line('M-4 -44L0 -36L4 -44M-4 -34L0 -26L4 -34', '#d9b26a', 1.2, 'stitching'),
  ]),
  thing('guillotine, guillotines', 'building', [
    solid(box(-62, -12, 124, 12, 1), '#6d4a2c', 'base'),
    line('M-34 -12V-250M34 -12V-250', '#8a5f38', 12, 'post'),
    solid(
      `${box(-44, -262, 88, 14, 2)}${polygon([-34, -12, -58, -12, -34, -60])}${polygon([34, -12, 58, -12, 34, -60])}`,
      '#7a5230',
      'beam',
    ),
    main(polygon([-28, -232, 28, -232, 28, -196, -28, -172]), '#c2cad0', 'blade'),
    light(polygon([-28, -180, 28, -204, 28, -196, -28, -172]), '#eef2f4'),
    solid(box(-28, -244, 56, 14, 1), '#5d656d', 'weight'),
    line('M0 -248V-244M34 -256C60 -250 58 -120 52 -90', '#c9b48a', 2.4, 'rope'),
    solid(`${box(-30, -76, 60, 34, 2)}`, '#8f6238', 'stock'),
    ink(circle(0, -58, 10), '#33261c', 'hole'),
    solid(polygon([-20, -40, 20, -40, 15, -12, -15, -12]), '#a87c4c', 'basket'),
  ]),
  thing('gallows, gallow, hanging tree, noose, hangman gallows', 'building', [
    solid(box(-110, -60, 200, 10, 1), '#8a5f38', 'platform'),
    line('M-96 -50V0M-20 -50V0M76 -50V0', '#6d4a2c', 9, 'leg'),
    line('M-80 -60V-250M-86 -246H40', '#7a5230', 12, 'beam'),
    line('M-80 -206L-40 -244', '#7a5230', 8, 'brace'),
    tube('M24 -242V-176', '#c9a868', 4, 'rope'),
    tube(oval(24, -158, 13, 18), '#c9a868', 4, 'noose'),
    solid(
      along(-184, -176, 4, (y) => box(19, y - 4, 10, 3, 1)),
      '#a8864c',
      'knot',
    ),
    main(box(-110, -62, 200, 4), '#a5713f', 'plank'),
    line('M90 -56L130 0M90 -40L118 0', '#6d4a2c', 6, 'stair'),
  ]),
  thing('weather vane, weathervane, wind vane, weathercock', 'building', [
    line('M0 0V-70', '#3a3f46', 3.4, 'rod'),
    line('M-30 -40H30M-12 -34L12 -46', '#3a3f46', 2.4, 'cross'),
    ink(
      'M-38 -44h2l4 6v-6h2v9h-2l-4 -6v6h-2ZM34 -44h6v2h-4v1.500h3v2h-3v1.500h4v2h-6Z',
      '#3a3f46',
      'letters',
    ),
    solid(circle(0, -40, 4), '#b88f3c', 'ball'),
    line('M-34 -70H36', '#3a3f46', 2.8, 'arrow'),
    solid(
      `${polygon([-34, -77, -48, -70, -34, -63])}${polygon([28, -70, 42, -80, 38, -70, 42, -60])}`,
      '#3a3f46',
      'arrow',
    ),
    main(
      blob(
        [-16, -74, -22, -92, -14, -102, -8, -96, 4, -92, 16, -108, 26, -106, 28, -94, 18, -80, 6, -74],
        0.7,
      ),
      '#b8862e',
      'cock',
    ),
    solid(blob([-20, -102, -18, -110, -14, -106, -10, -112, -8, -104, -10, -100], 0.7), '#c8382c', 'comb'),
    solid(polygon([-21, -97, -30, -94, -20, -91]), '#e0b03c', 'beak'),
    ink(circle(-15, -98, 1.4)),
    line('M-2 -74V-70M6 -74V-70', '#8a6424', 2, 'leg'),
    solid(polygon([-14, 0, 0, -14, 14, 0]), '#8a4636', 'roof'),
  ]),
  thing('windsock, wind sock, wind cone', 'street', [
    line('M-60 0V-190', '#d8dde1', 5, 'pole'),
    tube(oval(-52, -180, 6, 17), '#8b949b', 2.4, 'ring'),
    main('M-52 -197L70 -180L82 -158L66 -158L-52 -163Z', '#ef6a1f', 'sock'),
    shade('M-52 -170L74 -166L82 -158L66 -158L-52 -163Z', '#ef6a1f'),
    second('M-26 -193.500L0 -190L0 -161L-26 -162ZM26 -186.200L50 -183L52 -159L26 -160Z', '#f7f5ee', 'band'),
    solid(box(-72, -6, 24, 6, 1), '#8b949b', 'foot'),
  ]),
  thing('pergola, garden arch, arbour, arbor, rose arch, wisteria arch', 'building', [
    line('M-90 0V-190M-60 -10V-180M60 -10V-180M90 0V-190', '#b98a54', 9, 'post'),
    main(`${box(-116, -204, 232, 12, 2)}${box(-104, -188, 208, 9, 2)}`, '#c89a62', 'beam'),
    main(
      along(-92, 92, 9, (x) => polygon([x - 5, -222, x + 5, -222, x + 5, -200, x - 5, -200])),
      '#c89a62',
      'rafter',
    ),
    solid(
      [
        [-96, -60],
        [-88, -110],
        [-98, -150],
        [-84, -190],
        [-50, -216],
        [0, -220],
        [50, -214],
        [92, -180],
        [98, -120],
        [88, -80],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 15))
        .join(''),
      '#5a9a45',
      'leaf',
    ),
    detail(
      [
        [-90, -76],
        [-98, -126],
        [-86, -170],
        [-60, -208],
        [-20, -218],
        [26, -216],
        [66, -208],
        [94, -154],
        [96, -102],
        [-92, -40],
        [90, -66],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 6))
        .join(''),
      '#e86a94',
      'bloom',
    ),
  ]),
  thing('trellis, garden trellis, lattice, lattice fence, espalier', 'building', [
    tube(
      along(-40, 40, 5, (x) => `M${x} 0L${x * 1.15} -160`) +
        along(-20, -150, 6, (y) => `M${-44 + y * 0.02} ${y}H${44 - y * 0.02}`),
      '#c89a62',
      5,
      'slat',
    ),
    line(
      `${curve(-30, 0, -36, -40, -20, -70, -34, -110, -20, -150)}${curve(24, 0, 30, -50, 14, -80, 28, -120)}`,
      '#4f8a3c',
      3,
      'vine',
    ),
    solid(
      [
        [-34, -30],
        [-26, -56],
        [-22, -80],
        [-34, -104],
        [-24, -132],
        [-14, -150],
        [28, -30],
        [26, -60],
        [16, -84],
        [24, -110],
        [30, -126],
      ]
        .map(([x = 0, y = 0]) => blob([x, y + 7, x - 8, y, x, y - 8, x + 8, y]))
        .join(''),
      '#5a9a45',
      'leaf',
    ),
    detail(
      [
        [-28, -44],
        [-30, -94],
        [-16, -140],
        [22, -74],
        [30, -116],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 4.5))
        .join(''),
      '#8a6ad0',
      'flower',
    ),
  ]),
  thing('rain barrel, water butt, rainwater barrel', 'container', [
    solid(`${box(-34, -6, 68, 6, 1)}${box(-30, -14, 14, 10)}${box(16, -14, 14, 10)}`, '#8b8f94', 'stand'),
    main('M-30 -14C-38 -50 -38 -76 -30 -108H30C38 -76 38 -50 30 -14Z', '#3f6f4f', 'barrel'),
    shade('M8 -14C12 -50 12 -76 8 -108H30C38 -76 38 -50 30 -14Z', '#3f6f4f'),
    line(
      'M-34 -38C-12 -32 12 -32 34 -38M-36 -62C-12 -56 12 -56 36 -62M-33 -88C-12 -82 12 -82 33 -88',
      '#2f5a3e',
      3,
      'rib',
    ),
    solid(oval(0, -108, 31, 6), '#345f44', 'lid'),
    tube('M30 -190V-120C30 -112 14 -116 14 -108', '#aab2b8', 7, 'downpipe'),
    solid(`${box(-6, -30, 12, 5, 1)}${box(-3, -37, 6, 8, 1)}${box(-9, -38, 18, 3, 1)}`, '#d2a23c', 'tap'),
    solid(blob([0, -22, 2.5, -16, 0, -14, -2.5, -16]), '#8fd0ec', 'drop'),
  ]),
  thing('compost bin, compost heap, composter, compost pile', 'container', [
    solid(blob([-40, -70, -20, -92, 10, -96, 36, -80, 42, -66]), '#5a4028', 'compost'),
    detail(`${blob([-24, -84, -14, -92, -8, -84])}${blob([8, -92, 18, -98, 24, -88])}`, '#6fae4a', 'leaf'),
    solid(`${circle(-4, -92, 6)}`, '#d8402f', 'apple'),
    solid(blob([20, -80, 32, -86, 36, -78, 28, -74]), '#ef8a2e', 'carrot'),
    main(
      along(-66, -6, 5, (y) => box(-48, y - 6, 96, 10, 1)),
      '#a5713f',
      'slat',
    ),
    solid(`${box(-50, -80, 9, 80, 1)}${box(41, -80, 9, 80, 1)}${box(-4, -76, 8, 76, 1)}`, '#8a5a30', 'post'),
  ]),
];
