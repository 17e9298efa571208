/** Monuments and great buildings of the world. */
import { along, arch, blob, box, circle, oval, polygon } from '../path/outline.ts';
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
    names: 'golden gate bridge, suspension bridge, san francisco bridge, cable bridge, brooklyn bridge',
    in: 'building',
    height: 60,
    shapes: [
      line(
        'M-420 -92C-350 -130 -290 -210 -230 -296C-120 -120 120 -120 230 -296C290 -210 350 -130 420 -92',
        '#b8432f',
        7,
        'cable',
      ),
      line(
        along(-200, 200, 17, (x) => `M${x} -84V${-160 - (x * x) * 0.0024}`) +
          along(-390, -260, 6, (x) => `M${x} -84V${-104 - ((x + 420) / 190) ** 1.6 * 170}`) +
          along(260, 390, 6, (x) => `M${x} -84V${-104 - ((420 - x) / 190) ** 1.6 * 170}`),
        '#c4523c',
        2.4,
        'hanger',
      ),
      main(box(-440, -92, 880, 16, 2), '#c8452f', 'deck'),
      line(
        along(-430, 420, 30, (x) => `M${x} -76l14 12l14 -12`),
        '#a83a28',
        3,
        'truss',
      ),
      ...[-230, 230].flatMap((x) => [
        main(
          `${polygon([x - 24, 0, x - 17, -300, x - 6, -300, x - 6, 0])}${polygon([x + 24, 0, x + 17, -300, x + 6, -300, x + 6, 0])}`,
          '#cf4a32',
          'tower',
        ),
        main(
          `${box(x - 18, -300, 36, 14)}${box(x - 19, -236, 38, 14)}${box(x - 21, -166, 42, 14)}`,
          '#cf4a32',
          'brace',
        ),
        solid(box(x - 38, -18, 76, 22, 4), '#8f8a80', 'pier'),
      ]),
    ],
  }),
  prop({
    names: 'tower bridge, london bridge, bascule bridge, london tower bridge',
    in: 'building',
    height: 45,
    shapes: [
      line('M-330 -70C-270 -80 -220 -130 -176 -200M330 -70C270 -80 220 -130 176 -200', '#4f8fb8', 9, 'chain'),
      line(
        along(-300, -200, 6, (x) => `M${x} -56V${-74 - ((x + 330) / 150) ** 2 * 120}`) +
          along(200, 300, 6, (x) => `M${x} -56V${-74 - ((330 - x) / 150) ** 2 * 120}`),
        '#4f8fb8',
        3,
        'hanger',
      ),
      main(box(-350, -62, 700, 14, 2), '#5a9ac2', 'deck'),
      main(`${box(-90, -222, 180, 10)}${box(-90, -200, 180, 10)}`, '#5a9ac2', 'walkway'),
      line(
        along(-84, 70, 9, (x) => `M${x} -212l8 10l8 -10`),
        '#4f8fb8',
        3,
        'truss',
      ),
      ...[-130, 130].flatMap((x) => [
        solid(box(x - 46, -240, 92, 240, 2), '#cbb68e', 'tower'),
        solid(box(x + 14, -240, 32, 240, 2), '#b49f78', 'tower side'),
        detail(
          `${arch(x, -62, 44, 60)}${arch(x - 20, -150, 16, 34)}${arch(x + 20, -150, 16, 34)}${arch(x, -192, 20, 30)}`,
          '#6d5f4a',
          'window',
        ),
        solid(polygon([x - 34, -240, x + 34, -240, x + 4, -316, x - 4, -316]), '#5a6a72', 'roof'),
        ...[-44, 44].flatMap((d) => [
          solid(box(x + d - 9, -262, 18, 262, 1), '#d8c59e', 'turret'),
          solid(polygon([x + d - 11, -262, x + d + 11, -262, x + d, -300]), '#5a6a72', 'turret roof'),
        ]),
        solid(polygon([x - 70, 8, x - 60, -40, x + 60, -40, x + 70, 8]), '#a8977a', 'pier'),
      ]),
      main(box(-90, -62, 180, 12, 2), '#5a9ac2', 'road'),
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
  prop({
    names: "obelisk, washington monument, cleopatra's needle, stone needle, egyptian obelisk, monument",
    in: 'building',
    height: 24,
    shapes: [
      main(polygon([-18, -290, 18, -290, 30, -34, -30, -34]), '#ddd0b4', 'shaft'),
      shade(polygon([4, -290, 18, -290, 30, -34, 6, -34]), '#ddd0b4'),
      main(polygon([-18, -290, 18, -290, 0, -326]), '#e8dcc2', 'tip'),
      shade(polygon([4, -290, 18, -290, 0, -326]), '#e8dcc2'),
      detail(
        along(-250, -80, 5, (y) => `${circle(-6, y, 5)}${box(-12, y + 12, 12, 4)}`),
        '#b8a47c',
        'glyph',
      ),
      main(box(-42, -34, 84, 22, 2), '#cfc09e', 'plinth'),
      main(box(-60, -14, 120, 14, 2), '#c2b28e', 'step'),
    ],
  }),
  prop({
    names: 'aqueduct, roman aqueduct, pont du gard, viaduct, arched viaduct, railway viaduct',
    in: 'building',
    height: 30,
    shapes: [
      ...[0, 1].map((tier) => {
        const [y, n] = [-tier * 120, 5 + tier * 2];
        const w = 520 / n;
        const arches = along(-260 + w / 2, 260 - w / 2, n, (x) => arch(x, y, w * 0.74, 98));
        return main(`M270 ${y}V${y - 122}H-270V${y}Z${arches}`, tier ? '#dcc298' : '#d0b488', 'tier');
      }),
      flat(`${box(-280, -132, 560, 12)}${box(-280, -262, 560, 22)}`, '#c2a67a', 'cornice'),
      detail(
        along(
          -250,
          230,
          16,
          (x, i) => `${box(x, -112 - (i % 3) * 4, 14, 4, 1)}${box(x + 6, -234, 14, 4, 1)}`,
        ),
        '#b89a6c',
        'stone',
      ),
    ],
  }),
  prop({
    names: 'dam, hydroelectric dam, hoover dam, water dam, reservoir dam, barrage',
    in: 'building',
    height: 40,
    shapes: [
      solid(polygon([-300, -190, -230, -230, -170, -10, -330, 0]), '#8f6f52', 'cliff'),
      solid(polygon([300, -190, 230, -230, 170, -10, 330, 0]), '#7d6048', 'cliff'),
      main('M-232 -200C-80 -180 80 -180 232 -200L150 -6C60 6 -60 6 -150 -6Z', '#d4d0c6', 'wall'),
      shade('M60 -185C120 -186 180 -192 232 -200L150 -6C110 0 80 2 50 3Z', '#d4d0c6'),
      line(
        along(-180, 180, 9, (x) => `M${x} -188L${x * 0.66} 0`),
        '#b9b5aa',
        3,
        'seam',
      ),
      flat('M-236 -212C-80 -194 80 -194 236 -212V-196C80 -176 -80 -176 -236 -196Z', '#bdb9ae', 'road'),
      ...[-66, 0, 66].map((x) =>
        solid(
          `M${x - 14} -176C${x - 16} -100 ${x * 0.8 - 20} -40 ${x * 0.8 - 30} 6H${x * 0.8 + 30}C${x * 0.8 + 20} -40 ${x + 16} -100 ${x + 14} -176Z`,
          '#f2f8fb',
          'spill',
        ),
      ),
      line('M-60 -150V-20M0 -150V-20M58 -150V-20', '#a8d2e6', 5, 'spill line'),
      flat(blob([-170, 6, -120, -8, 0, -4, 120, -8, 170, 6, 120, 14, -120, 14]), '#6fb0d0', 'water'),
      flat(blob([-70, 4, -40, -16, 0, -10, 40, -16, 70, 4]), '#f7fbfc', 'foam'),
    ],
  }),
];
