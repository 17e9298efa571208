/** Bridges, dams and what is built across valleys. */
import { along, arch, blob, box, circle, polygon } from '../path/outline.ts';
import { detail, flat, line, main, type Prop, prop, shade, solid } from './prop.ts';

export const BRIDGE_PROPS: readonly Prop[] = [
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
