/** Huts, tents and houses. */
import { along, arch, blob, box, circle, polygon, turned } from '../path/outline.ts';
import { detail, flat, glow, ink, line, main, type Prop, prop, second, shade, solid, tube } from './prop.ts';

export const DWELLING_PROPS: readonly Prop[] = [
  prop({
    names: 'gazebo, pavilion, bandstand, summerhouse, rotunda, garden pavilion, kiosk pavilion',
    in: 'building',
    height: 4,
    shapes: [
      tube('M-104 -30V-152M-52 -34V-152M52 -34V-152M104 -30V-152', '#f2efe6', 9, 'post'),
      line(
        `M-104 -66H-52M52 -66H104M-104 -40H-52M52 -40H104${along(-98, -60, 5, (x) => `M${x} -66V-40`)}${along(60, 98, 5, (x) => `M${x} -66V-40`)}`,
        '#e4e0d4',
        4,
        'rail',
      ),
      main(polygon([-128, -30, 128, -30, 136, -14, -136, -14]), '#e9e4d8', 'floor'),
      flat(polygon([-44, -14, 44, -14, 54, 0, -54, 0]), '#d8d2c4', 'step'),
      main('M-118 -152C-60 -140 60 -140 118 -152V-164H-118Z', '#f2efe6', 'frieze'),
      second('M-134 -160C-90 -180 -40 -206 0 -240C40 -206 90 -180 134 -160Z', '#6f8f8a', 'roof'),
      line('M0 -240L-48 -160M0 -240L48 -160', '#587571', 3, 'rib'),
      solid(circle(0, -246, 8), '#d0a23c', 'finial'),
    ],
  }),
  prop({
    names: 'yurt, mongolian tent, nomad tent',
    in: 'building',
    height: 3,
    shapes: [
      main('M-130 0V-92C-60 -100 60 -100 130 -92V0Z', '#efe6d2', 'wall'),
      shade('M56 0V-97C90 -96 112 -94 130 -92V0Z', '#efe6d2'),
      main(
        'M-142 -88C-100 -120 -50 -150 -26 -158H26C50 -150 100 -120 142 -88C60 -102 -60 -102 -142 -88Z',
        '#e2d5b8',
        'roof',
      ),
      detail('M-26 -158C-20 -170 20 -170 26 -158Z', '#a8452f', 'crown'),
      line('M-20 -158L-80 -96M-8 -158L-30 -98M8 -158L30 -98M20 -158L80 -96', '#c8b890', 3, 'rope'),
      line('M-130 -64H-28M28 -64H130M-130 -26H-28M28 -26H130', '#b8482f', 6, 'band'),
      solid(box(-28, -80, 56, 80, 2), '#c4572f', 'door'),
      detail(`${box(-20, -72, 18, 64, 2)}${box(2, -72, 18, 64, 2)}`, '#e0a23c', 'panel'),
      detail('M-11 -60l6 10 -6 10 -6 -10ZM11 -60l6 10 -6 10 -6 -10Z', '#2f6f8f', 'ornament'),
    ],
  }),
  prop({
    names: 'tipi, teepee, wigwam, tepee, native american tent',
    in: 'building',
    height: 5,
    shapes: [
      line(
        'M-30 -250L60 -60M34 -256L-60 -60M6 -262L-10 -60M-46 -236L90 -40M50 -238L-90 -40',
        '#7d5634',
        6,
        'pole',
      ),
      main(
        'M-120 0C-80 -70 -30 -160 -12 -210H12C30 -160 80 -70 120 0C60 10 -60 10 -120 0Z',
        '#e8d3a8',
        'cover',
      ),
      shade('M20 7C26 -70 18 -150 6 -210H12C30 -160 80 -70 120 0C90 6 50 8 20 7Z', '#e8d3a8'),
      ink('M-26 6C-22 -40 -10 -80 0 -100C10 -80 22 -40 26 6Z', '#4a3426', 'opening'),
      solid('M0 -100C-26 -70 -40 -30 -44 5L-26 6C-22 -40 -10 -80 0 -100Z', '#d4ba88', 'flap'),
      line('M-92 -42C-60 -34 -50 -34 -40 -34M40 -34C60 -34 76 -38 92 -42', '#b8482f', 7, 'band'),
      detail(
        along(-76, -46, 3, (x) => polygon([x - 7, -50, x, -64, x + 7, -50])) +
          along(46, 76, 3, (x) => polygon([x - 7, -50, x, -64, x + 7, -50])),
        '#2f6f8f',
        'zigzag',
      ),
      line('M-52 -122C-20 -114 20 -114 52 -122', '#b8482f', 6, 'band'),
      line('M0 -196V-110', '#8a6a42', 3, 'lacing'),
    ],
  }),
  prop({
    names: 'hut, straw hut, thatched hut, mud hut, african hut, grass hut, tiki hut, bamboo hut',
    in: 'building',
    height: 4,
    shapes: [
      main(box(-90, -100, 180, 100, 6), '#c69a66', 'wall'),
      shade(box(40, -100, 50, 100, 6), '#c69a66'),
      line(
        along(-78, 78, 10, (x) => `M${x} -96V-4`),
        '#a87c4c',
        3,
        'cane',
      ),
      ink(arch(0, 0, 52, 82), '#4a3020', 'door'),
      second(
        'M-134 -82C-90 -130 -40 -190 0 -226C40 -190 90 -130 134 -82C116 -88 108 -76 92 -84C76 -74 62 -86 46 -78C30 -88 14 -76 0 -80C-14 -76 -30 -88 -46 -78C-62 -86 -76 -74 -92 -84C-108 -76 -116 -88 -134 -82Z',
        '#d8b45c',
        'thatch',
      ),
      line(
        'M0 -216L-104 -90M0 -216L-58 -88M0 -216L-18 -88M0 -216L22 -88M0 -216L62 -88M0 -216L106 -90',
        '#b48e3c',
        3.4,
        'straw',
      ),
      solid(blob([-14, -214, 0, -240, 14, -214], 0.8), '#a87c34', 'tip'),
    ],
  }),
  prop({
    names: 'watermill, water mill, mill wheel, water wheel, waterwheel, mill house',
    in: 'building',
    height: 9,
    shapes: [
      main(box(-150, -150, 180, 150, 2), '#cbb99a', 'wall'),
      shade(box(-30, -150, 60, 150, 2), '#cbb99a'),
      detail(
        along(-130, -10, 6, (x, i) => box(x, -130 + (i % 3) * 38, 20, 9, 2)),
        '#b4a180',
        'stone',
      ),
      second(polygon([-170, -144, 50, -144, 0, -236, -120, -236]), '#8a4a36', 'roof'),
      solid(arch(-104, 0, 44, 76), '#5a3a24', 'door'),
      glow(`${box(-62, -100, 32, 36, 2)}`, '#ffe2a0', 'window'),
      flat(blob([-40, 4, 40, -22, 140, -22, 230, -14, 240, 10, 60, 14]), '#5fa8cc', 'water'),
      line(circle(84, -76, 74), '#6d4a2a', 12, 'rim'),
      line(circle(84, -76, 40), '#7d5634', 7, 'rim'),
      line(
        Array.from(
          { length: 8 },
          (_, i) =>
            `M84 -76L${84 + Math.cos((i * Math.PI) / 4) * 78} ${-76 + Math.sin((i * Math.PI) / 4) * 78}`,
        ).join(''),
        '#7d5634',
        7,
        'spoke',
      ),
      solid(
        Array.from({ length: 12 }, (_, i) => {
          const a = (i * Math.PI) / 6;
          const x = 84 + Math.cos(a) * 82;
          const y = -76 + Math.sin(a) * 82;
          return box(x - 9, y - 6, 18, 12, 2);
        }).join(''),
        '#8f6238',
        'paddle',
      ),
      solid(circle(84, -76, 12), '#4a3420', 'hub'),
      line('M150 -40C168 -20 170 -10 172 4M140 -16C156 -8 160 0 160 6', '#e6f4fa', 6, 'splash'),
    ],
  }),
  prop({
    names:
      'apartment building, apartment block, block of flats, tenement, residential building, condo building, council flats',
    in: 'building',
    height: 22,
    shapes: [
      main(box(-130, -330, 260, 330, 2), '#c98f6a', 'wall'),
      shade(box(60, -330, 70, 330, 2), '#c98f6a'),
      ...[0, 1, 2, 3, 4].flatMap((f) => [
        glow(
          along(-104, 104, 4, (x) => box(x - 16, -310 + f * 58, 32, 34, 2)),
          f % 2 ? '#cfe6ee' : '#f7e2a8',
          'window',
        ),
        solid(
          `${box(-126, -278 + f * 58, 82, 16, 2)}${box(44, -278 + f * 58, 82, 16, 2)}`,
          '#f0e6d8',
          'balcony',
        ),
        line(
          along(-122, -50, 9, (x) => `M${x} ${-276 + f * 58}v12`) +
            along(50, 122, 9, (x) => `M${x} ${-276 + f * 58}v12`),
          '#a89a88',
          2,
          'rail',
        ),
      ]),
      flat(box(-138, -340, 276, 14, 2), '#a8704e', 'cornice'),
      solid(box(-26, -58, 52, 58, 2), '#5a4438', 'door'),
      solid(box(-40, -68, 80, 10, 2), '#8a3a2c', 'canopy'),
      solid(turned([16, -372, 16, -340]), '#8b8f94', 'tank'),
    ],
  }),
];
