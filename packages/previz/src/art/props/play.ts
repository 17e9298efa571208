/** More things of sport, camping and games. */
import { blob, box, circle, limb, oval, poly } from '../path/outline.ts';
import { detail, flat, ink, light, line, main, type Prop, prop, second, shade, solid, tube } from './prop.ts';

export const PLAY_PROPS: readonly Prop[] = [
  prop({
    names: 'relay baton, relay stick',
    in: 'sport',
    at: 'surface',
    anchors: { grip: [0, -6] },
    shapes: [
      main(box(-2.2, -32, 4.4, 32, 2), '#e8b52a', 'baton'),
      light(box(-1.4, -31, 1, 30, 0.5), '#f7dc8a'),
    ],
  }),
  prop({
    names: 'shuttlecock, badminton birdie, birdie',
    in: 'sport',
    at: 'surface',
    shapes: [
      solid(poly(-2, -3, 2, -3, 5, -10, -5, -10), '#f6f5f0', 'feathers'),
      line('M-1 -3L-3 -10M0 -3V-10M1 -3L3 -10M-3.500 -6.500H3.500', '#c9c6bb', 0.4),
      main('M-2.200 -3C-2.200 1 2.200 1 2.200 -3Z', '#e0433a', 'cork'),
    ],
  }),
  prop({
    names: 'boxing gloves, boxing glove',
    in: 'sport',
    at: 'surface',
    shapes: [
      ...[-11, 11].flatMap((x) => [
        main(
          blob([x - 7, -6, x - 9, -18, x - 4, -27, x + 5, -27, x + 9, -18, x + 7, -6]),
          '#d22b28',
          'glove',
        ),
        flat(
          blob([
            x + (x < 0 ? 4 : -4),
            -8,
            x + (x < 0 ? 10 : -10),
            -14,
            x + (x < 0 ? 9 : -9),
            -20,
            x + (x < 0 ? 3 : -3),
            -18,
          ]),
          '#b02421',
          'thumb',
        ),
        second(box(x - 6.5, -7, 13, 7, 1.5), '#f4f1e8', 'cuff'),
      ]),
      light(`${oval(-14, -22, 2, 3)}${oval(8, -22, 2, 3)}`, '#d22b28'),
    ],
  }),
  prop({
    names:
      'monkey bars, climbing frame, jungle gym, horizontal bar, high bar, pull-up bar, chin-up bar, gymnastics bar',
    in: 'sport',
    at: 'floor',
    shapes: [
      tube('M-104 0V-236M104 0V-236', '#2f7fb8', 9, 'post'),
      tube('M-82 -10V-224M126 -10V-224', '#276a9a', 7, 'back post'),
      tube('M-82 -224H126', '#c9382f', 6, 'back bar'),
      ...[-78, -44, -10, 24, 58].map((x) => tube(`M${x} -236L${x + 22} -224`, '#e9b23a', 5, 'rung')),
      tube('M-108 -236H108', '#d8453a', 8, 'bar'),
    ],
  }),
  prop({
    names: 'jump rope, skipping rope',
    in: 'sport',
    at: 'floor',
    shapes: [
      tube('M-16 -30C-40 8 40 8 16 -30', '#3f86d8', 2, 'rope'),
      main(
        `${limb([-15, -28, 2.2], [-19, -42, 2])}${limb([15, -28, 2.2], [19, -42, 2])}`,
        '#d8352f',
        'handle',
      ),
    ],
  }),
  prop({
    names: 'volleyball net, tennis net, badminton net, sports net',
    in: 'sport',
    height: 2.2,
    shapes: [
      solid(`${box(-170, -220, 8, 220)}${box(162, -220, 8, 220)}`, '#5d656d', 'post'),
      line(
        `${Array.from({ length: 16 }, (_, i) => `M${-150 + i * 20} -208V-110`).join('')}${[-188, -168, -148, -128].map((y) => `M-162 ${y}H162`).join('')}`,
        '#dfe3e6',
        1.6,
        'mesh',
      ),
      main(`${box(-164, -214, 328, 10)}${box(-164, -114, 328, 6)}`, '#f4f4f1', 'tape'),
    ],
  }),
  prop({
    names: 'whistle, referee whistle',
    in: 'sport',
    at: 'surface',
    shapes: [
      main(
        'M-4 -3C-4 -6 -1 -6 1 -6H6V-3.600H2.600C2.600 -1 1 0 -1 0C-3 0 -4 -1 -4 -3Z',
        '#d9a92e',
        'whistle',
      ),
      ink(`${circle(-1, -2.8, 1)}${box(0.4, -6, 1.6, 1.2)}`),
      line('M-4 -3C-7 -5 -8 -2 -9 -4', '#26292d', 0.6, 'cord'),
    ],
  }),
  prop({
    names: 'balance beam, gymnastics beam, beam of a gymnast',
    in: 'sport',
    height: 0.9,
    anchors: { top: [0, -90] },
    shapes: [
      solid(`${box(-132, -78, 10, 78)}${box(122, -78, 10, 78)}`, '#6b7378', 'leg'),
      solid(`${box(-152, -6, 50, 6, 2)}${box(102, -6, 50, 6, 2)}`, '#4c5358', 'foot'),
      main(box(-190, -90, 380, 14, 3), '#d9a86a', 'beam'),
      shade(box(-190, -81, 380, 5, 2), '#d9a86a'),
      second(`${box(-190, -90, 12, 14, 2)}${box(178, -90, 12, 14, 2)}`, '#3f6fa3', 'end'),
    ],
  }),
  prop({
    names: 'hurdle, track hurdle, pommel horse',
    in: 'sport',
    shapes: [
      line('M-52 0V-92M52 0V-92M-52 0H-76M52 0H28', '#5d656d', 4.6, 'leg'),
      main(box(-60, -106, 120, 16, 2), '#f4f4f1', 'bar'),
      second(
        `${box(-60, -106, 24, 16)}${box(-12, -106, 24, 16)}${box(36, -106, 24, 16)}`,
        '#d8352f',
        'stripe',
      ),
    ],
  }),
  prop({
    names: 'vaulting bar, high jump bar, pole vault bar',
    in: 'sport',
    height: 2.3,
    anchors: { top: [0, -214] },
    shapes: [
      solid(`${box(-178, -230, 9, 230)}${box(169, -230, 9, 230)}`, '#5d656d', 'post'),
      solid(`${box(-196, -5, 46, 5, 2)}${box(150, -5, 46, 5, 2)}`, '#3f454b', 'foot'),
      main(box(-190, -215, 380, 6, 3), '#f4f4f1', 'bar'),
      second(
        `${box(-150, -215, 40, 6)}${box(-20, -215, 40, 6)}${box(110, -215, 40, 6)}`,
        '#d8352f',
        'stripe',
      ),
    ],
  }),
  prop({
    names: 'diving board, springboard',
    in: 'sport',
    height: 2.4,
    shapes: [
      line('M70 0V-190M110 0V-210M70 -40H110M70 -80H110M70 -120H110M70 -160H110', '#8b949b', 6, 'ladder'),
      main(poly(-150, -198, 124, -186, 124, -174, -150, -188), '#3f9ad8', 'board'),
      line('M60 -186V-226H118V-186', '#8b949b', 5, 'rail'),
    ],
  }),
  prop({
    names: 'starting block, diving block',
    in: 'sport',
    height: 0.75,
    shapes: [
      main(poly(-26, -66, 26, -66, 30, 0, -30, 0), '#eef2f1', 'base'),
      shade(poly(8, -66, 26, -66, 30, 0, 12, 0), '#eef2f1'),
      second(poly(-38, -66, 38, -72, 38, -64, -38, -58), '#2f6f9c', 'top'),
      detail(box(-10, -46, 14, 22, 2), '#2f6f9c', 'number'),
    ],
  }),
  prop({
    names: 'exercise bike, stationary bike, spinning bike, rowing machine, gym machine',
    in: 'sport',
    faces: 'left',
    anchors: { saddle: [20, -88], seat: [20, -88], grip: [-34, -104] },
    shapes: [
      line(
        'M-50 -3H-20M26 -3H56M-36 -4L-10 -40L20 -84M-10 -40L40 -4M-20 -44L-34 -104L-46 -106',
        '#5d656d',
        6,
        'frame',
      ),
      main(circle(-20, -36, 24), '#d8352f', 'wheel'),
      shade('M-10 -58A24 24 0 0 1 -20 -12A28 28 0 0 0 -10 -58Z', '#d8352f'),
      detail(circle(-20, -36, 8), '#33383d', 'hub'),
      solid('M6 -88C16 -92 34 -92 40 -88C38 -82 28 -82 22 -82C16 -82 8 -82 6 -88Z', '#26292d', 'saddle'),
      solid(box(-42, -118, 14, 12, 3), '#26292d', 'display'),
      line('M-20 -36L-10 -22', '#33383d', 4),
      detail(box(-16, -22, 14, 4, 1), '#33383d', 'pedal'),
    ],
  }),
];
