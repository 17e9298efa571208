/** Waves and nets of the shore, folded paper, goals and pins. */
import { blob, box, circle, limb, oval, poly } from '../path/outline.ts';
import { detail, faint, flat, light, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

/** A mesh of diamonds: lines from the near edge to the far one, both ways. */
const mesh = (x0: number, x1: number, y0: number, y1: number, step: number): string => {
  const lines: string[] = [];
  for (let x = x0; x <= x1 + 0.01; x += step) lines.push(`M${x} ${y0}V${y1}`);
  for (let y = y1; y <= y0 + 0.01; y += step) lines.push(`M${x0} ${y}H${x1}`);
  return lines.join('');
};

export const SHORE_AND_SPORT_PROPS: readonly Prop[] = [
  prop({
    names: 'floating surfboard, surfboard on the water',
    in: 'sport',
    at: 'water',
    faces: 'right',
    anchors: { top: [0, -15], seat: [0, -15] },
    shapes: [
      main(
        'M-106 -10C-80 -17 60 -17 92 -22C104 -24 112 -29 114 -30C112 -20 96 -4 60 -1H-80C-96 -2 -104 -6 -106 -10Z',
        '#22a6b8',
        'board',
      ),
      second('M-40 -14.500C-30 -14.800 -10 -15 0 -15.200L4 -1H-36Z', '#f7f3e6', 'band'),
      detail('M6 -15.300L20 -15.600L22 -1H10Z', '#ef7d3c', 'band'),
      shade('M-104 -7C-60 -4 60 -4 106 -17C98 -8 84 -2 60 -1H-80C-94 -2 -101 -4 -104 -7Z', '#22a6b8'),
    ],
  }),
  prop({
    names: 'wave, water wave, ocean wave, big wave',
    in: 'nature',
    at: 'water',
    faces: 'right',
    height: 7,
    anchors: { saddle: [62, -116], top: [62, -116] },
    shapes: [
      main(
        'M-460 0C-340 -20 -250 -90 -170 -180C-90 -268 10 -310 110 -290C180 -274 222 -226 226 -172C204 -204 166 -214 132 -196C84 -170 76 -100 128 -54C176 -14 280 -6 420 0Z',
        '#2f7fa5',
        'wave',
      ),
      shade(
        'M132 -196C84 -170 76 -100 128 -54C176 -14 280 -6 420 0H-40C30 -20 50 -110 78 -160C90 -184 110 -194 132 -196Z',
        '#2f7fa5',
      ),
      light(
        'M-300 -58C-220 -116 -150 -226 -30 -276C-110 -216 -150 -130 -220 -74C-246 -58 -272 -54 -300 -58Z',
        '#4fa3c4',
      ),
      line(
        'M-220 -20C-130 -60 -70 -140 20 -216M-120 -16C-50 -46 -10 -120 54 -190M-20 -10C24 -36 34 -90 74 -150',
        '#7cc0d8',
        5,
        'streak',
      ),
      detail(
        blob(
          [
            -60, -272, 0, -312, 70, -326, 150, -316, 214, -274, 246, -216, 244, -160, 222, -132, 206, -160,
            186, -146, 172, -180, 150, -170, 140, -200, 112, -190, 100, -222, 60, -226, 40, -262, -10, -256,
          ],
          0.9,
        ),
        '#eef7f8',
        'foam',
      ),
      faint(
        detail(
          blob([20, -296, 90, -308, 160, -290, 206, -240, 190, -230, 140, -264, 80, -276], 0.9),
          '#c4dfe6',
          'foam',
        ),
        0.8,
      ),
      detail(
        `${circle(262, -244, 9)}${circle(276, -196, 7)}${circle(250, -120, 8)}${circle(232, -300, 7)}${circle(208, -98, 6)}${circle(290, -150, 5)}`,
        '#eef7f8',
        'spray',
      ),
      detail(
        blob(
          [
            -460, 0, -380, -14, -300, -6, -200, -16, -90, -6, 20, -18, 120, -10, 200, -40, 262, -22, 330, -26,
            400, -8, 450, 0, 0, 10,
          ],
          0.9,
        ),
        '#dceef2',
        'foam',
      ),
    ],
  }),
  prop({
    names: 'paper boat, origami boat, paper ship, folded paper boat, newspaper boat',
    in: 'household',
    at: 'surface',
    faces: 'left',
    shapes: [
      flat(poly(-9, -7, 1, -19, 10, -7.4), '#dcdfe2', 'sail'),
      main(poly(-4, -4, 1, -19, 8, -4), '#f4f4f0', 'sail'),
      shade(poly(2.4, -4, 1, -19, 8, -4), '#f4f4f0'),
      flat(poly(-17, -10.6, 0, -6.4, 17, -10, 4, -4), '#c4c9ce', 'inside'),
      main(poly(-17, -10.6, 1, -5, 17, -10, 10.4, 0, -9.6, 0), '#f7f7f3', 'hull'),
      shade(poly(1, -5, 17, -10, 10.4, 0, 1, 0), '#f7f7f3'),
      line('M1 -5V0M-9.600 0L1 -5', '#b9bec4', 0.3, 'fold'),
    ],
  }),
  prop({
    names: 'fishing net, net, cast net, fish net, casting net',
    in: 'tool',
    at: 'floor',
    anchors: { grip: [0, -104] },
    shapes: [
      faint(
        main(
          blob([0, -106, 14, -70, 46, -28, 62, -3, 30, 1, 0, -3, -32, 1, -62, -3, -46, -28, -14, -70], 0.7),
          '#a79b7c',
          'net',
        ),
        0.32,
      ),
      line(
        'M0 -104C-10 -70 -40 -30 -60 -3M0 -104C-6 -70 -22 -30 -34 0M0 -104C-2 -70 -8 -30 -10 -2M0 -104C2 -70 8 -30 12 -2M0 -104C6 -70 24 -30 36 0M0 -104C10 -70 42 -30 60 -3',
        '#d9cda8',
        1.2,
        'mesh',
      ),
      line(
        'M-8 -82C-3 -79 3 -79 8 -82M-18 -62C-6 -56 6 -56 18 -62M-30 -44C-10 -36 10 -36 30 -44M-43 -27C-14 -17 14 -17 43 -27M-54 -12C-18 -3 18 -3 54 -12',
        '#d9cda8',
        1.2,
        'mesh',
      ),
      detail(
        [-60, -46, -30, -14, 2, 18, 34, 48, 60].map((x, i) => circle(x, i % 2 ? -0.5 : -2.5, 2.6)).join(''),
        '#5d656d',
        'weight',
      ),
      solid(limb([0, -112, 2.6], [0, -98, 3.4]), '#8a6a3c', 'rope'),
    ],
  }),
  prop({
    names: 'butterfly net, landing net, insect net, hand net',
    in: 'tool',
    at: 'floor',
    anchors: { grip: [10, -50] },
    shapes: [
      solid(limb([16, 0, 1.8], [-4, -100, 1.8]), '#a5713f', 'handle'),
      faint(main(blob([-28, -116, -42, -80, -38, -64, -16, -84, 6, -106], 0.8), '#e3dcc8', 'net'), 0.5),
      line('M-22 -118L-36 -72M-14 -112L-36 -70M-26 -100L-6 -92M-34 -86L-20 -78', '#e3dcc8', 1.2, 'mesh'),
      line(oval(-10, -114, 18, 14), '#8b949b', 2.4, 'hoop'),
    ],
  }),
  prop({
    names: 'goal, goal net, soccer goal, football goal, goalpost, goalposts',
    in: 'sport',
    at: 'floor',
    shapes: [
      line(mesh(-200, 200, -26, -196, 20), '#e6eaec', 1.1, 'net'),
      line(
        'M-230 -240L-200 -196M-230 0L-200 -26M230 -240L200 -196M230 0L200 -26M-200 -26H200',
        '#c9d0d4',
        4,
        'stay',
      ),
      line(
        Array.from({ length: 10 }, (_, i) => {
          const k = (i + 0.5) / 10;
          const y = -240 * (1 - k);
          const back = -196 + 170 * k;
          return `M-230 ${y}L-200 ${back}M230 ${y}L200 ${back}`;
        }).join(''),
        '#e6eaec',
        1.1,
        'net',
      ),
      line(
        Array.from({ length: 16 }, (_, i) => `M${-216 + i * 28.8} -240L${-188 + i * 25} -196`).join(''),
        '#e6eaec',
        1.1,
        'net',
      ),
      main(
        `${box(-237, -246, 474, 11, 4)}${box(-237, -246, 11, 246, 3)}${box(226, -246, 11, 246, 3)}`,
        '#f4f6f7',
        'post',
      ),
      shade(`${box(-231, -235, 5, 235)}${box(232, -240, 5, 240)}${box(-226, -239, 452, 4)}`, '#f4f6f7'),
    ],
  }),
  prop({
    names: 'bowling pin, bowling pins, skittle, skittles, ninepin, juggling pins',
    in: 'sport',
    at: 'floor',
    height: 0.38,
    shapes: [
      main(
        'M-2.600 0C-4.600 -6 -6.400 -10 -6.200 -14C-6 -20 -2.600 -23 -2.400 -27C-2.200 -29.500 -3.400 -31 -3.200 -34C-3 -37 -1.600 -38 0 -38C1.600 -38 3 -37 3.200 -34C3.400 -31 2.200 -29.500 2.400 -27C2.600 -23 6 -20 6.200 -14C6.400 -10 4.600 -6 2.600 0Z',
        '#f3efe6',
        'pin',
      ),
      shade(
        'M1 0C3.600 -8 4 -12 3.400 -18C2.800 -22 0.900 -24 0.900 -27C0.900 -31 2 -34 1.200 -37.600C2.400 -37 3.100 -36 3.200 -34C3.400 -31 2.200 -29.500 2.400 -27C2.600 -23 6 -20 6.200 -14C6.400 -10 4.600 -6 2.600 0Z',
        '#f3efe6',
      ),
      second(
        'M-2.700 -25.500C-1 -24.600 1 -24.600 2.700 -25.500L2.400 -27.200C1 -26.400 -1 -26.400 -2.400 -27.200ZM-2.900 -30.600C-1 -29.700 1 -29.700 2.900 -30.600L2.500 -29C1 -28 -1 -28 -2.500 -29Z',
        '#c4302c',
        'stripe',
      ),
      faint(detail(blob([-4.4, -16, -3.2, -20, -2.4, -20.4, -3.2, -13], 0.9), '#ffffff', 'shine'), 0.8),
    ],
  }),
  prop({
    names: 'lifeguard chair, lifeguard stand, lifeguard seat',
    in: 'furniture',
    faces: 'right',
    height: 2.7,
    anchors: { seat: [4, -196] },
    shapes: [
      flat(poly(-30, -190, -22, -190, -46, 0, -55, 0), '#cfc8b8', 'leg'),
      flat(poly(34, -190, 42, -190, 66, 0, 57, 0), '#cfc8b8', 'leg'),
      main(poly(-34, -262, -25, -262, -16, -190, -26, -190), '#f3efe4', 'back'),
      main(box(-34, -194, 80, 9, 2), '#f3efe4', 'seat'),
      main(poly(-24, -190, -15, -190, -34, 0, -44, 0), '#f3efe4', 'leg'),
      main(poly(36, -190, 45, -190, 80, 0, 70, 0), '#f3efe4', 'leg'),
      line('M-28 -112H58M-36 -60H67M-42 -22H73', '#e2dccd', 6, 'rung'),
      main(box(38, -150, 44, 7, 2), '#e2dccd', 'foot rest'),
      second(box(-20, -184, 54, 26, 2), '#d9352c', 'sign'),
    ],
  }),
];
