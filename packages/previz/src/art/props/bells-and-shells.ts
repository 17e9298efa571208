/** Bells, flutes, shells and wings. */
import { blob, box, circle, limb, oval, poly } from '../path/outline.ts';
import { detail, flat, ink, light, line, main, type Prop, prop, second, shade, solid, tube } from './prop.ts';

/** Feathers of a wing fanned from its wrist, each a share of its full length. */
const feathers = (count: number, share: number, wide: number): string =>
  Array.from({ length: count }, (_, i) => {
    const k = i / (count - 1);
    const a = ((84 + k * 98) * Math.PI) / 180;
    const [x, y] = [20 - k * 22, -38 - k * 8];
    const reach = (25 + k * 18) * share;
    const at = (r: number): [number, number] => [x + Math.cos(a) * r, y + Math.sin(a) * r];
    return limb([x, y, wide], [...at(reach * 0.6), wide * 1.1], [...at(reach), wide * 0.45]);
  }).join('');

export const BELL_AND_SHELL_PROPS: readonly Prop[] = [
  prop({
    names: 'flute, recorder, transverse flute, silver flute, piccolo',
    in: 'instrument',
    at: 'surface',
    height: 0.26,
    anchors: { grip: [4, -10] },
    shapes: [
      main(limb([-31, -3, 1.5], [31, -21, 1.5]), '#c3cad0', 'tube'),
      light('M-31 -4L31 -22V-21.400L-31 -3.400Z', '#eef2f4'),
      flat(
        `${limb([-24, -5, 1.95], [-18, -6.8, 1.95])}${limb([-31.6, -2.8, 1.95], [-29.4, -3.4, 1.95])}${limb([-12.4, -8.4, 1.9], [-10.6, -8.9, 1.9])}`,
        '#a3acb4',
        'joint',
      ),
      flat(limb([-22.6, -6.2, 1.4], [-18.6, -7.4, 1.4]), '#dfe4e8', 'lip plate'),
      ink(oval(-20.6, -7.1, 0.7, 0.5)),
      detail(
        [-5, -1, 3, 7, 13, 17, 21, 25].map((x) => circle(x, -12 - (x + 1) * 0.29 - 0.4, 1.25)).join(''),
        '#8d979f',
        'key',
      ),
      detail(
        [-5, -1, 3, 7, 13, 17, 21, 25].map((x) => circle(x, -12 - (x + 1) * 0.29 - 0.5, 0.65)).join(''),
        '#e4e8eb',
        'key',
      ),
      line('M-7 -8.600L27 -18.600', '#8d979f', 0.5, 'rod'),
    ],
  }),
  prop({
    names: 'seashell, shell, sea shell, scallop shell',
    in: 'animal',
    height: 0.1,
    shapes: [
      flat(blob([-9, -1, -14, -4, -9, -9, 9, -9, 14, -4, 9, -1, 0, 0]), '#cf8a66', 'hinge'),
      main(
        `M0 -3${Array.from({ length: 9 }, (_, i) => {
          const at = (k: number) => {
            const a = -Math.PI * (0.96 - (0.92 * k) / 9);
            return `${(Math.cos(a) * 27).toFixed(1)} ${(-14 + Math.sin(a) * 24).toFixed(1)}`;
          };
          return `${i === 0 ? `L${at(0)}` : ''}A5.400 5.400 0 0 1 ${at(i + 1)}`;
        }).join('')}Z`,
        '#f0b48e',
        'shell',
      ),
      flat('M0 -3L11 -36.600A30 30 0 0 1 27 -16Z', '#dd9d76', 'shell'),
      light('M0 -3L-22 -24L-13 -34Z', '#f9d2b6'),
      line(
        Array.from({ length: 8 }, (_, i) => {
          const a = -Math.PI * (0.96 - (0.92 * (i + 1)) / 9);
          return `M0 -4L${(Math.cos(a) * 25).toFixed(1)} ${(-14 + Math.sin(a) * 22).toFixed(1)}`;
        }).join(''),
        '#c97c58',
        1,
        'rib',
      ),
      line('M-15 -14C-10 -24 10 -24 15 -14M-22 -16C-15 -32 15 -32 22 -16', '#fbe3cf', 0.9, 'growth line'),
    ],
  }),
  prop({
    names: 'statue of liberty, liberty statue, lady liberty',
    in: 'building',
    height: 46,
    anchors: { top: [26, -470] },
    shapes: [
      solid(poly(-120, 0, 120, 0, 104, -34, -104, -34), '#b6ab96', 'step'),
      solid(poly(-80, -34, 80, -34, 66, -170, -66, -170), '#c9bfa9', 'pedestal'),
      detail(poly(14, -34, 80, -34, 66, -170, 12, -170), '#a89c86', 'pedestal'),
      detail(box(-74, -184, 148, 16, 2), '#d6cdb8', 'cornice'),
      detail(box(-30, -120, 60, 44, 3), '#8d8270', 'loggia'),
      main(
        blob([-46, -184, -42, -260, -30, -318, -12, -344, 14, -344, 30, -318, 40, -256, 48, -184], 0.6),
        '#6fae9a',
        'robe',
      ),
      shade(blob([10, -184, 22, -260, 14, -330, 30, -318, 40, -256, 48, -184], 0.6), '#6fae9a'),
      flat(
        'M-30 -186C-26 -240 -22 -280 -10 -310L-6 -306C-14 -270 -16 -226 -18 -186ZM2 -186C2 -240 8 -270 20 -300L24 -294C16 -262 14 -222 14 -186Z',
        '#568f7e',
        'fold',
      ),
      main(limb([20, -334, 11], [30, -380, 9], [27, -424, 7]), '#7cbaa6', 'arm'),
      main(limb([-26, -322, 11], [-40, -290, 9], [-22, -276, 8]), '#66a391', 'arm'),
      main(poly(-42, -306, -18, -312, -12, -262, -36, -256), '#8ac4b2', 'tablet'),
      main(oval(0, -362, 14, 18), '#85c0ae', 'head'),
      flat('M-15 -366C-16 -386 16 -386 15 -366C10 -374 -10 -374 -15 -366Z', '#568f7e', 'hair'),
      main(
        [-1.2, -0.6, 0, 0.6, 1.2]
          .map((a) =>
            poly(
              Math.sin(a) * 14 - 3,
              -376,
              Math.sin(a) * 34,
              -376 - Math.cos(a) * 30,
              Math.sin(a) * 14 + 3,
              -376,
            ),
          )
          .join(''),
        '#7cbaa6',
        'crown',
      ),
      ink(`${oval(-5, -362, 1.6, 1.2)}${oval(5, -362, 1.6, 1.2)}`, '#3d6a5c'),
      detail(poly(18, -424, 38, -424, 34, -440, 22, -440), '#4f8574', 'torch'),
      {
        ...detail(blob([20, -440, 22, -456, 29, -472, 34, -456, 36, -440]), '#f2b632', 'flame'),
        tone: 'glow' as const,
      },
    ],
  }),
  prop({
    names:
      'great bell, church bell, temple bell, huge bell, giant bell, big bell, bronze bell, tower bell, alarm bell, liberty bell, shrine bell',
    in: 'instrument',
    at: 'floor',
    anchors: { grip: [-124, -108], top: [0, -232] },
    shapes: [
      solid(`${box(-104, -226, 14, 226)}${box(90, -226, 14, 226)}`, '#7a4f32', 'post'),
      solid(box(-120, -236, 240, 16, 3), '#8a5a3a', 'beam'),
      flat(
        `${poly(-90, -198, -70, -220, -58, -220, -90, -186)}${poly(90, -198, 70, -220, 58, -220, 90, -186)}`,
        '#6b442b',
        'brace',
      ),
      solid(`${box(-112, -10, 30, 10, 2)}${box(82, -10, 30, 10, 2)}`, '#6b442b', 'foot'),
      line('M-8 -220V-204M8 -220V-204', '#4d555c', 4, 'hook'),
      tube(oval(0, -202, 9, 8), '#8a6a2a', 4, 'crown'),
      main(
        'M0 -196C-34 -196 -42 -168 -46 -132C-49 -104 -54 -92 -66 -82C-68 -78 -66 -74 -62 -74H62C66 -74 68 -78 66 -82C54 -92 49 -104 46 -132C42 -168 34 -196 0 -196Z',
        '#b08a3c',
        'bell',
      ),
      shade(
        'M12 -194C36 -188 43 -162 46 -132C49 -104 54 -92 66 -82C68 -78 66 -74 62 -74H24C34 -110 30 -164 12 -194Z',
        '#b08a3c',
      ),
      flat('M-52 -106C-20 -98 20 -98 52 -106L56 -98C22 -90 -22 -90 -56 -98Z', '#8f6c2c', 'band'),
      light(blob([-30, -160, -20, -184, -12, -186, -20, -150, -26, -112, -36, -112]), '#d9b866'),
      main(circle(0, -70, 9), '#6f5422', 'clapper'),
      line('M0 -212L-124 -228V-64', '#d9c9a0', 4, 'rope'),
    ],
  }),
  prop({
    names: 'bell, school bell, brass bell',
    in: 'instrument',
    at: 'surface',
    height: 0.22,
    anchors: { grip: [0, -24] },
    shapes: [
      tube(oval(0, -24.5, 2.6, 2.4), '#c08f26', 1.3, 'crown'),
      main(circle(0, -2, 2.8), '#b8841e', 'clapper'),
      main(
        'M0 -23C-6 -23 -7.600 -17 -8.200 -12C-8.800 -7.600 -10.600 -5.600 -13 -3.800C-13.600 -3 -13 -2.200 -12 -2.200H12C13 -2.200 13.600 -3 13 -3.800C10.600 -5.600 8.800 -7.600 8.200 -12C7.600 -17 6 -23 0 -23Z',
        '#dda52f',
        'bell',
      ),
      shade(
        'M2.400 -22.500C6.400 -21 7.600 -16.600 8.200 -12C8.800 -7.600 10.600 -5.600 13 -3.800C13.600 -3 13 -2.200 12 -2.200H5C6.600 -9 5.600 -17 2.400 -22.500Z',
        '#dda52f',
      ),
      light(blob([-5.6, -17, -3.6, -20.6, -2, -20.8, -3.6, -15, -4.8, -9, -6.4, -9]), '#f2cf7a'),
      flat(
        'M-9.600 -7.600C-4 -6.200 4 -6.200 9.600 -7.600L10.600 -6.200C4 -4.600 -4 -4.600 -10.600 -6.200Z',
        '#b8841e',
        'band',
      ),
      flat(
        'M-13 -3.600H13C13.400 -2.800 13 -2.200 12 -2.200H-12C-13 -2.200 -13.400 -2.800 -13 -3.600Z',
        '#b8841e',
        'lip',
      ),
    ],
  }),
  prop({
    names: 'wind chime, wind chimes, windchime, wind bell',
    in: 'street',
    at: 'ceiling',
    height: 0.6,
    shapes: [
      line('M0 -62L-13 -50M0 -62L13 -50M0 -62V-50', '#8a7a5c', 0.6, 'cord'),
      line('M-11 -48V-40M-5.500 -48V-38M0 -48V-8M5.500 -48V-38M11 -48V-40', '#8a7a5c', 0.4, 'cord'),
      second('M-14 -51C-14 -53 14 -53 14 -51V-48C14 -46.600 -14 -46.600 -14 -48Z', '#a5713f', 'plate'),
      main(
        [
          [-11, 24],
          [-5.5, 30],
          [5.5, 27],
          [11, 21],
        ]
          .map(([x = 0, h = 0]) => box(x - 1.5, -41, 3, h, 1.4))
          .join(''),
        '#aab7c2',
        'tube',
      ),
      shade(
        [
          [-11, 24],
          [-5.5, 30],
          [5.5, 27],
          [11, 21],
        ]
          .map(([x = 0, h = 0]) => box(x + 0.4, -41, 1.1, h, 0.5))
          .join(''),
        '#aab7c2',
      ),
      solid(oval(0, -26, 3.4, 1.6), '#8a5a32', 'striker'),
      second(blob([0, -10, -4, -5, 0, 0, 4, -5], 0.6), '#b98350', 'sail'),
    ],
  }),
  prop({
    names: 'wing, angel wing, bird wing, feathered wing',
    in: 'household',
    at: 'surface',
    height: 0.5,
    shapes: [
      main(feathers(10, 1, 2.7), '#d9d8d2', 'flight feather'),
      flat(feathers(9, 0.72, 2.9), '#e8e7e2', 'covert'),
      main(feathers(8, 0.46, 3.1), '#f6f5f1', 'covert'),
      main(limb([24, -22, 4.6], [20, -38, 6.4], [4, -46, 5.4], [-18, -48, 3.6]), '#fbfaf6', 'arm'),
    ],
  }),
];
