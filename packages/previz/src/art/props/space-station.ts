/** A station in orbit, and the panel of it that somebody works at. */
import { box, circle, poly } from '../path/outline.ts';
import { detail, glow, light, line, main, type Prop, prop, shade, solid, tube } from './prop.ts';

const PANEL_TRUSS = Array.from(
  { length: 11 },
  (_, i) => `M${-120 + i * 20} -44L${-110 + i * 20} -36L${-100 + i * 20} -44`,
).join('');

const STATION_TRUSS = Array.from(
  { length: 20 },
  (_, i) => `M${-300 + i * 30} -154L${-285 + i * 30} -146L${-270 + i * 30} -154`,
).join('');

export const SPACE_STATION_PROPS: readonly Prop[] = [
  prop({
    names: 'distant planet, strange planet',
    in: 'sky',
    at: 'sky',
    height: 3,
    shapes: [
      main(circle(0, -150, 150), '#4f86c6', 'planet'),
      light(
        'M-146 -184C-90 -200 70 -196 146 -180C148 -168 150 -158 150 -150C90 -166 -80 -168 -149 -156Z',
        '#8fb8e0',
      ),
      light('M-132 -78C-70 -96 60 -96 130 -76C122 -58 114 -46 104 -38C50 -54 -50 -54 -106 -40Z', '#8fb8e0'),
      light(
        'M-84 -274C-40 -284 40 -284 86 -272C104 -262 110 -254 116 -246C60 -258 -60 -258 -114 -246Z',
        '#8fb8e0',
      ),
      shade(
        'M56 -289C130 -260 150 -200 150 -150C150 -67 83 0 0 0C84 -30 118 -90 118 -160C118 -214 92 -262 56 -289Z',
        '#4f86c6',
      ),
    ],
  }),
  prop({
    names: 'space station, orbital station, orbiting station, international space station, iss',
    in: 'vehicle',
    at: 'sky',
    height: 22,
    shapes: [
      line('M-300 -150H300', '#aeb7bf', 9, 'boom'),
      line(STATION_TRUSS, '#79838b', 2.4, 'truss'),
      ...[-292, -206, 138, 224].flatMap((x) => [
        solid(box(x, -292, 68, 130), '#27509e', 'panel'),
        solid(box(x, -138, 68, 130), '#27509e', 'panel'),
        light(`${poly(x, -292, x + 34, -292, x, -236)}${poly(x, -138, x + 34, -138, x, -82)}`, '#4a78c4'),
        line(
          `M${x + 34} -292V-162M${x + 34} -138V-8M${x} -249H${x + 68}M${x} -206H${x + 68}M${x} -95H${x + 68}M${x} -52H${x + 68}`,
          '#8fb2e8',
          2,
          'cells',
        ),
      ]),
      main(box(-112, -176, 224, 52, 22), '#e6eaec', 'module'),
      shade(box(-112, -146, 224, 22, 11), '#e6eaec'),
      main(box(-26, -262, 52, 118, 22), '#dfe4e7', 'module'),
      shade(box(4, -262, 22, 118, 11), '#dfe4e7'),
      main(box(-24, -150, 48, 112, 20), '#d6dce0', 'module'),
      shade(box(4, -150, 20, 112, 10), '#d6dce0'),
      line('M-60 -176V-124M60 -176V-124M-26 -216H26M-24 -92H24', '#9aa4ab', 3, 'ring'),
      glow(
        `${circle(-84, -154, 6)}${circle(-40, -154, 6)}${circle(40, -154, 6)}${circle(84, -154, 6)}${circle(0, -236, 6)}${circle(0, -66, 6)}`,
        '#ffe29a',
        'window',
      ),
      detail('M-18 -282C-18 -296 18 -296 18 -282L8 -268H-8Z', '#c2cad0', 'dish'),
    ],
  }),
  prop({
    names: 'station panel, solar wing, solar array, solar panel of a space station',
    in: 'electronics',
    shapes: [
      tube('M-6 0V-72', '#8b949b', 12, 'mount'),
      tube('M-120 -40H108', '#b9c1c8', 9, 'boom'),
      line(PANEL_TRUSS, '#7d868e', 2, 'truss'),
      main(box(-112, -232, 212, 164, 2), '#274f9c', 'panel'),
      light(poly(-112, -232, -40, -232, -112, -140), '#4a78c4'),
      line(
        'M-77 -232V-68M-41 -232V-68M-6 -232V-68M29 -232V-68M65 -232V-68M-112 -191H100M-112 -150H100M-112 -109H100',
        '#9fc0f2',
        2,
        'cells',
      ),
      line('M-112 -232H100V-68H-112Z', '#dfe5ea', 5, 'frame'),
      detail(box(66, -150, 34, 41), '#1c2c4a', 'gap'),
      line('M70 -146L84 -132M96 -142L82 -118', '#ffb54a', 2, 'wire'),
    ],
  }),
];
