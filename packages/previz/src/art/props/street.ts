import { box, circle, poly } from '../path/outline.ts';
import { detail, flat, glow, ink, light, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

const octagon = (cx: number, cy: number, r: number): string =>
  poly(
    ...Array.from({ length: 8 }, (_, i) => {
      const a = (Math.PI / 8) * (2 * i + 1);
      return [cx + (r / Math.cos(Math.PI / 8)) * Math.cos(a), cy + (r / Math.cos(Math.PI / 8)) * Math.sin(a)];
    }).flat(),
  );

/** The letters S T O P in strokes, 40 wide and 18 tall about the origin's right. */
const STOP = [
  'M-13 -242.5C-13 -246 -21.5 -246.5 -21.5 -241.5C-21.5 -236 -12.5 -238 -12.5 -232C-12.5 -226.5 -22 -227 -22 -231',
  'M-10 -245H-0.5M-5.2 -245V-227.5',
  'M8 -245.3C1.5 -245.3 1.5 -227.2 8 -227.2C14.5 -227.2 14.5 -245.3 8 -245.3Z',
  'M17 -227.5V-245H21C26.5 -245 26.5 -236 21 -236H17',
].join('');

/** A lamp of a signal, lit or dark. */
const lamp = (y: number, lit: string | null, dark: string) => [
  ink(circle(0, y, 11), '#1b1f22'),
  lit ? glow(circle(0, y, 8.5), lit, 'lamp') : ink(circle(0, y, 8.5), dark, 'lamp'),
];

/** Of the three lamps one is lit, the others are dark glass of their colours. */
const signalWith = (names: string, lit: 'red' | 'green'): Prop =>
  prop({
    names,
    in: 'street',
    shapes: [
      main(box(-6, -250, 12, 250), '#4d545b', 'pole'),
      detail(box(-13, -6, 26, 6, 2), '#3b4147', 'foot'),
      main(box(-21, -345, 42, 104, 9), '#33393e', 'housing'),
      flat(box(-17, -341, 34, 96, 7), '#262b30', 'housing'),
      ...lamp(-323, lit === 'red' ? '#f0382e' : null, '#5a2522'),
      ...lamp(-293, null, '#5c4a24'),
      ...lamp(-263, lit === 'green' ? '#3ccf6a' : null, '#1d4630'),
      flat('M-12 -326C-12 -341 12 -341 12 -326C6 -334 -6 -334 -12 -326Z', '#33393e', 'hood'),
      flat('M-12 -296C-12 -311 12 -311 12 -296C6 -304 -6 -304 -12 -296Z', '#33393e', 'hood'),
      flat('M-12 -266C-12 -281 12 -281 12 -266C6 -274 -6 -274 -12 -266Z', '#33393e', 'hood'),
    ],
  });

export const STREET_PROPS: readonly Prop[] = [
  prop({
    names: 'bench, park bench, pew, wooden bench',
    in: 'furniture',
    anchors: { seat: [0, -46] },
    shapes: [
      solid(box(-66, -88, 7, 88, 2), '#3d4147', 'leg'),
      solid(box(59, -88, 7, 88, 2), '#3d4147', 'leg'),
      main(box(-80, -90, 160, 11, 2), '#a8693a', 'back'),
      main(box(-80, -76, 160, 11, 2), '#a8693a', 'back'),
      main(box(-80, -62, 160, 9, 2), '#97592e', 'back'),
      main(poly(-80, -49, 80, -49, 86, -41, -86, -41), '#c2814b', 'seat'),
      flat(box(-86, -41, 172, 6, 2), '#8a4f28', 'seat'),
      solid(poly(-78, -35, -70, -35, -72, 0, -80, 0), '#2f3338', 'leg'),
      solid(poly(70, -35, 78, -35, 80, 0, 72, 0), '#2f3338', 'leg'),
      detail(box(-84, -20, 168, 4, 1), '#3d4147', 'bar'),
      detail(box(-88, -62, 6, 22, 3), '#3d4147', 'arm'),
      detail(box(82, -62, 6, 22, 3), '#3d4147', 'arm'),
      detail(box(-90, -66, 16, 5, 2), '#2f3338', 'arm'),
      detail(box(74, -66, 16, 5, 2), '#2f3338', 'arm'),
    ],
  }),
  prop({
    names: 'fire hydrant, hydrant',
    in: 'street',
    shapes: [
      main(box(-21, -7, 42, 7, 2), '#b32420'),
      main(box(-14, -58, 28, 52, 2), '#dc322b'),
      shade(box(5, -58, 9, 52), '#dc322b'),
      main(box(-19, -14, 38, 7, 2), '#c72a24'),
      main('M-15 -62C-15 -80 15 -80 15 -62Z', '#e0392f', 'cap'),
      main(box(-19, -64, 38, 8, 3), '#c72a24', 'rim'),
      main(box(-5, -81, 10, 8, 2), '#b32420', 'nut'),
      main(box(-27, -50, 14, 16, 3), '#c72a24', 'arm'),
      main(box(13, -50, 14, 16, 3), '#c72a24', 'arm'),
      flat(box(-31, -48, 6, 12, 2), '#a51f1c', 'arm'),
      flat(box(25, -48, 6, 12, 2), '#a51f1c', 'arm'),
      main(circle(0, -40, 11), '#b92621', 'outlet'),
      light(circle(0, -40, 7.5), '#e0392f'),
      flat(box(-2.5, -43, 5, 6, 1), '#a51f1c', 'nut'),
      light(box(-11, -56, 4, 38, 2), '#e5483e'),
    ],
  }),
  prop({
    names: 'parking meter',
    in: 'street',
    shapes: [
      main(box(-4.5, -100, 9, 100), '#6d747b', 'pole'),
      detail(box(-11, -4, 22, 4, 1), '#565d64', 'foot'),
      flat(box(-8, -108, 16, 11, 2), '#5f676e', 'neck'),
      main('M-15 -104V-134C-15 -156 15 -156 15 -134V-104Z', '#7f8b96'),
      shade('M6 -104V-149C12 -147 15 -141 15 -134V-104Z', '#7f8b96'),
      detail('M-11 -130C-11 -150 11 -150 11 -130V-126H-11Z', '#24313b', 'window'),
      glow('M-8.500 -130C-8.500 -145 8.500 -145 8.500 -130Z', '#dff1e4', 'dial'),
      ink(poly(-0.8, -130, 5, -139, 1.4, -129.6), '#d03a2c'),
      detail(box(-7, -122, 14, 3, 1), '#2c353c', 'slot'),
      detail(circle(0, -113, 4), '#c9ced3', 'knob'),
      ink(box(-0.8, -116.5, 1.6, 7), '#4c545b'),
    ],
  }),
  signalWith('traffic light, stoplight, traffic signal, red traffic light', 'red'),
  signalWith('go light, traffic light on green', 'green'),
  prop({
    names: 'stop sign',
    in: 'street',
    shapes: [
      solid(box(-4, -205, 8, 205), '#8b9298', 'pole'),
      detail(octagon(0, -236, 38), '#f4f4f2', 'rim'),
      main(octagon(0, -236, 34.5), '#d3262b', 'sign'),
      line(STOP, '#ffffff', 3.6, 'letters'),
    ],
  }),
  prop({
    names: 'street lamp, streetlight, lamp post, lamppost, street light, streetlamp',
    in: 'street',
    shapes: [
      solid(box(-5, -330, 10, 330, 2), '#31383d', 'pole'),
      detail(box(-13, -30, 26, 30, 3), '#272d32', 'foot'),
      detail(box(-9, -60, 18, 30, 3), '#31383d', 'foot'),
      detail(box(-18, -334, 36, 7, 3), '#272d32', 'collar'),
      glow(poly(-15, -336, 15, -336, 22, -382, -22, -382), '#ffe2a0', 'lamp'),
      main(poly(-27, -382, 27, -382, 12, -404, -12, -404), '#2b3136', 'hat'),
      line('M-15 -336L-22 -382M15 -336L22 -382M0 -336V-382', '#2b3136', 3),
      detail(circle(0, -408, 5), '#2b3136', 'knob'),
    ],
  }),
  prop({
    names: 'traffic cone, cone, safety cone',
    in: 'street',
    shapes: [
      main(poly(-5, -68, 5, -68, 19, -5, -19, -5), '#f2691c'),
      second(poly(-8.6, -52, 8.6, -52, 12.2, -36, -12.2, -36), '#f6f4ef'),
      main(box(-26, -6, 52, 6, 2), '#d9560f', 'foot'),
    ],
  }),
  prop({
    names: 'trash bin, trash container, wheelie bin',
    in: 'street',
    shapes: [
      main(poly(-28, -92, 28, -92, 24, -4, -24, -4), '#3f7d4d'),
      shade(poly(10, -92, 28, -92, 24, -4, 12, -4), '#3f7d4d'),
      main(box(-32, -104, 64, 12, 4), '#356b41', 'lid'),
      solid(circle(-18, -6, 6), '#26292c', 'wheel'),
      solid(circle(18, -6, 6), '#26292c', 'wheel'),
    ],
  }),
  prop({
    names: 'phone booth, telephone booth, phone box, call box',
    in: 'street',
    shapes: [
      main(box(-48, -236, 96, 236, 4), '#c5221f'),
      main('M-50 -232C-40 -252 40 -252 50 -232Z', '#b01c1a', 'roof'),
      detail(box(-36, -228, 72, 13, 1), '#f6efdc', 'plate'),
      ...[0, 1, 2, 3, 4].flatMap((r) =>
        [0, 1, 2].map((c) => glow(box(-37 + c * 26, -206 + r * 36, 22, 31, 1), '#f6e5b6', 'pane')),
      ),
      flat(box(-48, -14, 96, 14), '#9e1917', 'foot'),
    ],
  }),
  prop({
    names: 'billboard, advertising board, hoarding',
    in: 'street',
    shapes: [
      solid(box(-110, -250, 12, 250), '#565d64', 'pole'),
      solid(box(98, -250, 12, 250), '#565d64', 'pole'),
      solid(box(-190, -420, 380, 190, 3), '#3a4046', 'frame'),
      main(box(-182, -412, 364, 174, 2), '#e7dcc4', 'sheet'),
      second('M-182 -300C-120 -350 -60 -345 0 -310C60 -350 120 -345 182 -300V-238H-182Z', '#d98b4e'),
      detail(circle(80, -370, 22), '#f3c34f', 'sun'),
    ],
  }),
  prop({
    names: 'sign, signpost, road sign, wooden sign, signboard, placard',
    in: 'street',
    anchors: { grip: [0, -50] },
    shapes: [
      solid(box(-5, -180, 10, 180, 1), '#7d5430', 'pole'),
      main(poly(-60, -176, 48, -176, 68, -156, 48, -136, -60, -136), '#b67d47', 'board'),
      line('M-46 -162H36M-46 -150H20', '#7d5430', 3),
      flat(poly(60, -124, -34, -124, -52, -108, -34, -92, 60, -92), '#a8703d', 'board'),
      line('M-24 -112H46M-24 -103H30', '#7d5430', 3),
    ],
  }),
  prop({
    names: 'drain',
    in: 'street',
    shapes: [
      main(poly(-34, -14, 34, -14, 46, 0, -46, 0), '#6d747b', 'frame'),
      ink(poly(-29, -12, 29, -12, 39, -2, -39, -2), '#1d2226', 'hollow'),
      line(
        Array.from({ length: 7 }, (_, i) => `M${-24 + i * 8} -12L${-32 + i * 10.7} -2`).join(''),
        '#8b939a',
        2.6,
        'bar',
      ),
      light(poly(-34, -14, 34, -14, 35, -13, -35, -13), '#8b939a'),
    ],
  }),
  prop({
    names: 'bollard, traffic bollard',
    in: 'street',
    shapes: [main(box(-11, -90, 22, 90, 10), '#4a5056'), second(box(-11, -74, 22, 9), '#f2c230')],
  }),
  prop({
    names: 'flag',
    in: 'street',
    height: 2.3,
    anchors: { grip: [-60, -135] },
    shapes: [
      solid(box(-64, -300, 7, 300, 3), '#b9bec3', 'pole'),
      main('M-57 -292C-20 -312 20 -272 66 -290V-210C20 -192 -20 -232 -57 -212Z', '#d0312d', 'cloth'),
      shade('M0 -291C20 -285 44 -282 66 -290V-210C44 -202 20 -205 0 -211Z', '#d0312d'),
      detail(circle(-60.5, -303, 6), '#e4b43c', 'knob'),
    ],
  }),
];
