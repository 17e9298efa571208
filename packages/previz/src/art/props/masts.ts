/** Masts, pylons and towers of steel. */
import { along, arch, box, circle, curve, oval } from '../path/outline.ts';
import {
  detail,
  flat,
  glow,
  ink,
  light,
  line,
  main,
  type Prop,
  prop,
  second,
  shade,
  solid,
  tube,
} from './prop.ts';

/** Two raking legs with crossing bars, between the given half-widths. */
const lattice = (foot: number, top: number, from: number, to: number, bays: number): string => {
  const at = (t: number) => [foot + (top - foot) * t, -(from + (to - from) * t)] as const;
  return Array.from({ length: bays }, (_, i) => {
    const [w, y] = at(i / bays);
    const [u, z] = at((i + 1) / bays);
    return `M${-w} ${y}L${u} ${z}M${w} ${y}L${-u} ${z}M${-u} ${z}H${u}`;
  }).join('');
};

export const MAST_PROPS: readonly Prop[] = [
  prop({
    names:
      'radio tower, radio mast, transmission tower, broadcasting tower, tv tower, television tower, cell tower, mobile mast, communications tower, antenna tower, telecom tower, mast tower',
    in: 'building',
    height: 45,
    shapes: [
      line(lattice(46, 8, 0, 420, 8), '#c9ced2', 3, 'lattice'),
      tube('M-48 0L-8 -300M48 0L8 -300', '#cf3a32', 7, 'leg'),
      line('M-36 -90L-27 -158M36 -90L27 -158M-17 -232L-8 -300M17 -232L8 -300', '#f2f0ea', 7, 'leg'),
      tube('M-8 -300L-4 -430M8 -300L4 -430', '#cf3a32', 6, 'leg'),
      line('M0 -430V-500', '#e9e7e0', 5, 'mast'),
      main(
        `${oval(-30, -262, 12, 15)}${oval(30, -236, 12, 15)}${oval(-24, -330, 10, 12)}`,
        '#eceae3',
        'dish',
      ),
      solid(
        `${box(10, -350, 7, 34, 2)}${box(-17, -392, 7, 34, 2)}${box(10, -392, 7, 34, 2)}`,
        '#8b949b',
        'antenna',
      ),
      glow(circle(0, -503, 8), '#ff4a3a', 'beacon'),
      line(
        'M-22 -524A30 30 0 0 0 -22 -482M22 -524A30 30 0 0 1 22 -482M-36 -534A46 46 0 0 0 -36 -472M36 -534A46 46 0 0 1 36 -472',
        '#8fa3b0',
        4,
        'wave',
      ),
      solid(`${box(-60, -8, 26, 8)}${box(34, -8, 26, 8)}`, '#9a9a96', 'footing'),
    ],
  }),
  prop({
    names: 'electricity pylon, pylon, power line tower, power pylon, transmission pylon, high voltage tower',
    in: 'building',
    height: 40,
    shapes: [
      line(lattice(48, 14, 0, 250, 4), '#8a949c', 4, 'lattice'),
      line(lattice(14, 5, 250, 400, 4), '#8a949c', 3, 'lattice'),
      tube('M-50 0L-14 -250L-4 -410M50 0L14 -250L4 -410', '#7d878f', 7, 'leg'),
      line(
        along(-250, -370, 3, (y, i) => `M${-90 + i * 14} ${y}L0 ${y - 22}L${90 - i * 14} ${y}Z`),
        '#7d878f',
        5,
        'arm',
      ),
      solid(
        along(-250, -370, 3, (y, i) => `${box(-92 + i * 14, y, 6, 20, 3)}${box(86 - i * 14, y, 6, 20, 3)}`),
        '#5f8fa8',
        'insulator',
      ),
      line(
        along(
          -230,
          -350,
          3,
          (y, i) =>
            `${curve(-89 + i * 14, y, -130, y + 14, -180, y + 10)}${curve(89 - i * 14, y, 130, y + 14, 180, y + 10)}`,
        ),
        '#33363c',
        1.6,
        'cable',
      ),
    ],
  }),
  prop({
    names: 'space needle, seattle tower, observation tower, revolving restaurant tower, cn tower',
    in: 'building',
    height: 80,
    shapes: [
      main(
        'M-56 0C-18 -120 -10 -220 -12 -330L-34 -400H34L12 -330C10 -220 18 -120 56 0H34C14 -110 8 -200 6 -320H-6C-8 -200 -14 -110 -34 0Z',
        '#e6e8ea',
        'leg',
      ),
      solid(box(-5, -330, 10, 330), '#b9c0c6', 'core'),
      flat(box(-26, -150, 52, 9, 3), '#cfd5d9', 'deck'),
      main('M-110 -412C-70 -392 70 -392 110 -412C60 -430 -60 -430 -110 -412Z', '#d8dcdf', 'saucer'),
      solid(box(-62, -436, 124, 18, 6), '#3f5f74', 'glass'),
      second(
        'M-84 -436C-40 -448 -20 -462 -14 -486H14C20 -462 40 -448 84 -436C40 -428 -40 -428 -84 -436Z',
        '#e9e4d4',
        'roof',
      ),
      line('M0 -486V-590', '#c9ced2', 7, 'mast'),
      glow(circle(0, -594, 5), '#ff4a3a', 'beacon'),
    ],
  }),
  prop({
    names: 'burj khalifa, supertall skyscraper, dubai tower, megatall tower, tallest building in the world',
    in: 'building',
    height: 110,
    shapes: [
      ...[
        [62, 170],
        [50, 270],
        [38, 370],
        [27, 460],
        [17, 560],
        [9, 640],
      ].flatMap(([w = 0, h = 0], i) => [
        main(box(-w, -h, w * 2, h, w * 0.3), i % 2 ? '#a9bccb' : '#9bb0c1', 'tier'),
        light(box(-w, -h, w * 0.5, h, w * 0.2), '#a9bccb'),
        shade(box(w * 0.35, -h, w * 0.65, h, w * 0.2), '#8ba2b5'),
      ]),
      line(
        along(-50, 50, 9, (x) => `M${x} -6V${-150 - (62 - Math.abs(x)) * 6}`),
        '#71899c',
        1.6,
        'mullion',
      ),
      line('M0 -640V-760', '#8b9dab', 4, 'spire'),
    ],
  }),
  prop({
    names:
      'cooling tower, nuclear cooling tower, nuclear power plant, nuclear plant, nuclear reactor, nuclear power station',
    in: 'building',
    height: 60,
    shapes: [
      flat(
        'M40 -216C20 -250 60 -270 84 -262C92 -296 140 -300 152 -270C182 -270 184 -236 164 -226L120 -214Z',
        '#eef1f2',
        'steam',
      ),
      main('M74 0C92 -60 96 -140 84 -216H156C144 -140 148 -60 166 0Z', '#b9b7b0', 'far tower'),
      shade('M128 0C134 -60 132 -140 130 -216H156C144 -140 148 -60 166 0Z', '#b9b7b0'),
      flat(
        'M-66 -262C-96 -300 -46 -336 -22 -322C-12 -366 50 -370 62 -330C96 -328 98 -286 70 -272L0 -256Z',
        '#f4f6f6',
        'steam',
      ),
      main('M-112 0C-70 -80 -62 -170 -76 -262H76C62 -170 70 -80 112 0Z', '#d2cfc6', 'tower'),
      shade('M40 0C34 -80 28 -170 34 -262H76C62 -170 70 -80 112 0Z', '#d2cfc6'),
      flat(oval(0, -262, 76, 9), '#8f8d86', 'mouth'),
      detail('M-67 -180H65L66 -160H-66Z', '#c4443a', 'band'),
      line(
        along(-96, 96, 13, (x) => `M${x} -2L${x + 7} -22`),
        '#6d6b66',
        4,
        'inlet',
      ),
      solid(`${box(126, -62, 84, 62, 2)}M140 -62C140 -100 196 -100 196 -62Z`, '#e6e3da', 'reactor'),
    ],
  }),
  prop({
    names: 'observatory, astronomical observatory, astronomy dome',
    in: 'building',
    height: 16,
    shapes: [
      main(box(-120, -110, 240, 110, 3), '#e4dfd4', 'wall'),
      shade(box(60, -110, 60, 110, 3), '#e4dfd4'),
      second('M-128 -112C-128 -270 128 -270 128 -112Z', '#c2ccd4', 'dome'),
      shade('M50 -112C70 -170 60 -214 34 -228C90 -214 128 -172 128 -112Z', '#c2ccd4'),
      ink(
        'M6 -112C14 -170 4 -216 -16 -231C10 -232 34 -226 48 -216C56 -180 52 -146 44 -112Z',
        '#2d3140',
        'slit',
      ),
      solid('M22 -168L92 -262L114 -246L48 -150Z', '#5d6874', 'telescope'),
      solid('M88 -270L124 -244L116 -232L80 -258Z', '#3f4852', 'rim'),
      line('M-126 -116H126M-86 -116C-86 -180 -60 -216 -40 -226', '#98a4ae', 4, 'seam'),
      solid(arch(-40, 0, 40, 66), '#6d5238', 'door'),
      glow(
        `${box(-104, -76, 26, 30, 3)}${box(14, -76, 26, 30, 3)}${box(62, -76, 26, 30, 3)}`,
        '#ffe0a0',
        'window',
      ),
    ],
  }),
];
