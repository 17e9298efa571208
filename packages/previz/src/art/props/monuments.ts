/** Monuments and great buildings of the world. */
import { along, arch, blob, box, oval, polygon } from '../path/outline.ts';
import { detail, flat, ink, line, main, type Prop, prop, shade, solid } from './prop.ts';

/** An onion dome on a drum, foot at y. */
const onion = (x: number, y: number, w: number, colour: string, stripe: string) => [
  solid(
    `M${x - w * 0.5} ${y}C${x - w} ${y - w * 0.5} ${x - w * 0.75} ${y - w * 1.1} ${x} ${y - w * 1.9}C${x + w * 0.75} ${y - w * 1.1} ${x + w} ${y - w * 0.5} ${x + w * 0.5} ${y}Z`,
    colour,
    'dome',
  ),
  line(
    `M${x - w * 0.4} ${y - w * 0.1}C${x - w * 0.4} ${y - w * 0.8} ${x} ${y - w} ${x} ${y - w * 1.7}M${x + w * 0.1} ${y - w * 0.05}C${x + w * 0.5} ${y - w * 0.6} ${x + w * 0.3} ${y - w * 1} ${x + w * 0.05} ${y - w * 1.5}`,
    stripe,
    w * 0.16,
    'stripe',
  ),
  line(
    `M${x} ${y - w * 1.85}v${-w * 0.6}M${x - w * 0.18} ${y - w * 2.2}h${w * 0.36}`,
    '#d9b23c',
    w * 0.1,
    'cross',
  ),
];

export const MONUMENT_PROPS: readonly Prop[] = [
  prop({
    names: 'arc de triomphe, triumphal arch, victory arch, arch of triumph, paris arch',
    in: 'building',
    height: 40,
    shapes: [
      main(`M-150 0V-300H150V0H62V-130A62 62 0 0 0 -62 -130V0Z`, '#dccba6', 'arch'),
      shade('M62 0V-130A62 62 0 0 0 0 -192V-300H150V0Z', '#dccba6'),
      ink('M-62 0V-130A62 62 0 0 1 -44 -174V0Z', '#a08c66', 'vault'),
      flat(
        `${box(-160, -306, 320, 12)}${box(-158, -250, 316, 10)}${box(-156, -140, 94, 8)}${box(62, -140, 94, 8)}`,
        '#c4b088',
        'cornice',
      ),
      detail(
        along(-136, 136, 12, (x) => box(x - 7, -286, 14, 26, 2)),
        '#c4b088',
        'relief',
      ),
      detail(`${box(-134, -224, 56, 60, 3)}${box(78, -224, 56, 60, 3)}`, '#c4b088', 'panel'),
      detail(
        `${blob([-126, -20, -130, -80, -106, -124, -84, -80, -88, -20])}${blob([126, -20, 130, -80, 106, -124, 84, -80, 88, -20])}`,
        '#b8a47a',
        'statue',
      ),
      solid(box(-160, -10, 98, 10), '#c4b088', 'base'),
      solid(box(62, -10, 98, 10), '#c4b088', 'base'),
    ],
  }),
  prop({
    names:
      'parthenon, acropolis, greek temple, roman temple, ancient temple, pantheon, temple of zeus, temple of athena',
    in: 'building',
    height: 18,
    shapes: [
      flat(polygon([-214, 0, -200, -16, 200, -16, 214, 0]), '#d6c8a8', 'step'),
      flat(polygon([-200, -16, -188, -30, 188, -30, 200, -16]), '#e2d6b8', 'step'),
      ink(box(-176, -170, 352, 140), '#8a7a5c', 'cella'),
      ...Array.from({ length: 8 }, (_, i) => -168 + i * 48).flatMap((x) => [
        main(polygon([x - 12, -168, x + 12, -168, x + 15, -30, x - 15, -30]), '#efe6cf', 'column'),
        line(`M${x - 5} -162V-34M${x + 4} -162V-34`, '#cfc2a0', 2.4, 'flute'),
        flat(box(x - 17, -176, 34, 9, 2), '#e2d6b8', 'capital'),
      ]),
      main(box(-190, -206, 380, 32), '#e9dfc4', 'entablature'),
      detail(
        along(-170, 170, 15, (x) => box(x - 5, -202, 10, 18)),
        '#cdbf9c',
        'triglyph',
      ),
      main(polygon([-200, -206, 200, -206, 0, -284]), '#e2d6b8', 'pediment'),
      flat(polygon([-150, -212, 150, -212, 0, -268]), '#c8b994', 'tympanum'),
      detail(blob([-70, -214, -40, -236, 0, -258, 40, -236, 70, -214]), '#dccfae', 'relief'),
    ],
  }),
  prop({
    names:
      'column, pillar, stone column, marble column, greek column, roman column, stone pillar, marble pillar',
    in: 'building',
    height: 4.6,
    shapes: [
      solid(box(-34, -12, 68, 12, 2), '#cfc3a6', 'plinth'),
      solid(box(-29, -22, 58, 11, 5), '#ddd2b6', 'base'),
      main(polygon([-20, -300, 20, -300, 24, -22, -24, -22]), '#ece2c9', 'shaft'),
      shade(polygon([6, -300, 20, -300, 24, -22, 8, -22]), '#ece2c9'),
      line('M-13 -296L-15 -26M-4 -296L-5 -26M5 -296L6 -26M13 -296L15 -26', '#cabd9c', 2.6, 'flute'),
      solid(polygon([-21, -300, 21, -300, 32, -318, -32, -318]), '#ddd2b6', 'capital'),
      solid(box(-36, -330, 72, 13, 2), '#e6dbc0', 'abacus'),
    ],
  }),
  prop({
    names: 'stonehenge, stone circle, standing stones, megaliths, megalith',
    in: 'building',
    height: 6,
    shapes: [
      ...[-150, -50, 60, 150].map((x, i) =>
        flat(polygon([x - 16, 0, x - 14, -92 - (i % 2) * 8, x + 12, -96, x + 16, 0]), '#8d918f', 'far stone'),
      ),
      flat(polygon([-170, -100, -32, -102, -32, -120, -168, -118]), '#9a9e9b', 'far lintel'),
      ...[-190, -96, 20, 112].flatMap((x, i) => [
        main(polygon([x - 24, 6, x - 20, -138 - (i % 2) * 6, x + 18, -142, x + 26, 6]), '#a8aba6', 'stone'),
        shade(polygon([x + 4, 6, x + 2, -140, x + 18, -142, x + 26, 6]), '#a8aba6'),
      ]),
      main(polygon([-222, -140, -66, -144, -68, -172, -220, -168]), '#b4b7b1', 'lintel'),
      main(polygon([-12, -142, 146, -144, 144, -172, -10, -168]), '#b4b7b1', 'lintel'),
      main(blob([176, 6, 186, -40, 232, -44, 240, 6], 0.5), '#a0a39e', 'fallen stone'),
    ],
  }),
  prop({
    names: 'easter island head, moai, easter island statue, stone head, moai statue, giant stone head',
    in: 'building',
    height: 6,
    shapes: [
      main(
        'M-64 0L-70 -60C-56 -84 -60 -130 -62 -190C-64 -250 -40 -280 0 -280C40 -280 64 -250 62 -190C60 -130 56 -84 70 -60L64 0Z',
        '#8f8d82',
        'head',
      ),
      shade('M14 0C30 -60 24 -200 20 -279C50 -274 64 -244 62 -190C60 -130 56 -84 70 -60L64 0Z', '#8f8d82'),
      flat(
        'M-58 -214C-40 -232 -20 -226 -12 -214L-16 -120H16L12 -214C20 -226 40 -232 58 -214L54 -234C30 -250 -30 -250 -54 -234Z',
        '#9f9d92',
        'brow',
      ),
      ink(
        'M-54 -206C-44 -214 -26 -214 -18 -204L-20 -184C-32 -178 -48 -180 -54 -188ZM54 -206C44 -214 26 -214 18 -204L20 -184C32 -178 48 -180 54 -188Z',
        '#4d4b44',
        'socket',
      ),
      solid('M-12 -216L-26 -118C-16 -108 16 -108 26 -118L12 -216Z', '#a8a69a', 'nose'),
      line('M-30 -90C-10 -98 10 -98 30 -90M-26 -78C-8 -72 8 -72 26 -78', '#4d4b44', 5, 'mouth'),
      solid('M-62 -210C-78 -206 -76 -120 -62 -112ZM62 -210C78 -206 76 -120 62 -112Z', '#84827a', 'ear'),
      flat(oval(0, 0, 90, 10), '#7d9a54', 'grass'),
    ],
  }),
  prop({
    names: 'sydney opera house, opera house, sydney harbour opera',
    in: 'building',
    height: 40,
    shapes: [
      main('M-30 -60C-20 -150 40 -190 96 -196C72 -150 70 -100 76 -60Z', '#e9e6dc', 'far shell'),
      main('M60 -60C70 -130 118 -160 164 -164C146 -126 146 -90 150 -60Z', '#e2dfd4', 'far shell'),
      ...[
        [-196, 120, 150],
        [-120, 190, 230],
        [-10, 150, 180],
        [84, 110, 128],
      ].flatMap(([x = 0, w = 0, h = 0]) => [
        main(
          `M${x} -56C${x + w * 0.06} ${-56 - h * 0.6} ${x + w * 0.5} ${-56 - h * 0.95} ${x + w} ${-56 - h}C${x + w * 0.7} ${-56 - h * 0.6} ${x + w * 0.68} ${-56 - h * 0.25} ${x + w * 0.74} -56Z`,
          '#f7f5ee',
          'shell',
        ),
        shade(
          `M${x + w * 0.5} -56C${x + w * 0.44} ${-56 - h * 0.4} ${x + w * 0.6} ${-56 - h * 0.8} ${x + w} ${-56 - h}C${x + w * 0.7} ${-56 - h * 0.6} ${x + w * 0.68} ${-56 - h * 0.25} ${x + w * 0.74} -56Z`,
          '#f7f5ee',
        ),
      ]),
      solid('M-74 -56C-70 -120 -30 -180 14 -240C0 -180 0 -110 10 -56Z', '#8a6a48', 'glass wall'),
      main(polygon([-230, 0, -214, -58, 220, -58, 240, 0]), '#c9a888', 'podium'),
      line('M-222 -30H230M-226 -14H236', '#a88668', 4, 'step'),
    ],
  }),
  prop({
    names:
      "kremlin, st basil's cathedral, saint basil's cathedral, st basils cathedral, russian church, orthodox church, onion dome church",
    in: 'building',
    height: 50,
    shapes: [
      main(box(-150, -90, 300, 90, 2), '#b8523c', 'wall'),
      shade(box(70, -90, 80, 90, 2), '#b8523c'),
      detail(
        along(-126, 126, 7, (x) => arch(x, -20, 24, 54)),
        '#f0e6d4',
        'arch',
      ),
      ...(
        [
          [-124, 150, 26, '#3f7fb8', '#f0ead8'],
          [124, 150, 26, '#4a9a5a', '#f2cf4a'],
          [-66, 200, 30, '#d8a42e', '#c4443a'],
          [66, 200, 30, '#c4443a', '#f0ead8'],
        ] as const
      ).flatMap(([x, h, w, a, b]) => [
        solid(box(x - w * 0.6, -h, w * 1.2, h - 60), '#c25a42', 'tower'),
        detail(`${box(x - w * 0.7, -h, w * 1.4, 8)}${arch(x, -h + 50, w * 0.5, 34)}`, '#f0e6d4', 'trim'),
        ...onion(x, -h, w, a, b),
      ]),
      solid(polygon([-36, -90, -32, -230, 32, -230, 36, -90]), '#c8624a', 'keep'),
      detail(`${arch(0, -130, 26, 54)}${box(-36, -238, 72, 10)}`, '#f0e6d4', 'trim'),
      solid(polygon([-32, -238, 32, -238, 8, -330, -8, -330]), '#a8452f', 'tent roof'),
      ...onion(0, -326, 15, '#e0b23c', '#f7e6a0'),
      solid(arch(0, 0, 40, 66), '#4a2e20', 'door'),
    ],
  }),
];
