/** Winds, percussion and what goes with them. */
import { blob, box, circle, oval, poly } from '../path/outline.ts';
import { detail, faint, flat, ink, light, line, main, type Prop, prop, shade, solid, tube } from './prop.ts';

export const WIND_PROPS: readonly Prop[] = [
  prop({
    names: 'drum kit, drums, drum set, drumkit, percussion set',
    in: 'instrument',
    anchors: { seat: [0, -50] },
    shapes: [
      line('M-78 -116L-62 0M78 -116L62 0M-60 -60V0M60 -60V0', '#8b949b', 2.6, 'stand'),
      solid(
        `${poly(-108, -126, -48, -112, -48, -109, -108, -121)}${poly(108, -126, 48, -112, 48, -109, 108, -121)}`,
        '#d9b23c',
        'cymbal',
      ),
      main(box(-44, -92, 38, 30, 4), '#c8302c', 'tom'),
      main(box(6, -92, 38, 30, 4), '#c8302c', 'tom'),
      detail(`${oval(-25, -92, 19, 4)}${oval(25, -92, 19, 4)}`, '#f4f1e8', 'skin'),
      main(box(-84, -64, 40, 20, 3), '#b92a26', 'snare'),
      detail(oval(-64, -64, 20, 4), '#f4f1e8', 'skin'),
      main(box(46, -58, 40, 42, 4), '#b92a26', 'floor tom'),
      detail(oval(66, -58, 20, 4), '#f4f1e8', 'skin'),
      main(circle(0, -34, 34), '#c8302c', 'bass drum'),
      solid(circle(0, -34, 27), '#f4f1e8', 'skin'),
      ink(circle(10, -26, 6), '#33383d'),
      line('M-26 -10L-36 0M26 -10L36 0', '#8b949b', 3, 'foot'),
    ],
  }),
  prop({
    names: 'drum, bass drum, tom-tom, tambour',
    in: 'instrument',
    at: 'surface',
    anchors: { top: [0, -30] },
    shapes: [
      main('M-20 -28H20V-4C20 2 -20 2 -20 -4Z', '#c8302c', 'shell'),
      shade('M8 -28H20V-4C20 -1.500 14 0 8 0.400Z', '#c8302c'),
      line('M-20 -24L-12 -3L-4 -24L4 -2L12 -24L20 -4', '#f4efe2', 1.2, 'cord'),
      detail('M-20 -6C-20 0 20 0 20 -6V-3C20 3 -20 3 -20 -3Z', '#d9b23c', 'hoop'),
      detail(oval(0, -28, 20.5, 4.8), '#d9b23c', 'hoop'),
      detail(oval(0, -28.6, 18, 3.8), '#f6f2e6', 'skin'),
      line('M-14 -40L4 -30M16 -41L-2 -31', '#c99560', 1.6, 'stick'),
    ],
  }),
  prop({
    names: 'xylophone, marimba, glockenspiel, vibraphone',
    in: 'instrument',
    at: 'surface',
    shapes: [
      solid(poly(-30, -12, 30, -9, 30, -6, -30, -4), '#8a5a32', 'frame'),
      ...['#d8352f', '#ef8a2e', '#f2c930', '#58b25a', '#3f9ad8', '#4a5fc0', '#8a4fb0', '#d8609a'].map(
        (c, i) =>
          flat(
            poly(
              -28 + i * 7.2,
              -18 + i * 0.9,
              -22.6 + i * 7.2,
              -18 + i * 0.9,
              -22.6 + i * 7.2,
              -0.6 - i * 0.7,
              -28 + i * 7.2,
              -0.6 - i * 0.7,
            ),
            c,
            'bar',
          ),
      ),
      line('M-14 -26L8 -14', '#c99560', 1.2, 'stick'),
      main(circle(9, -13.5, 2.4), '#c8352f', 'mallet'),
    ],
  }),
  prop({
    names: 'tambourine',
    in: 'instrument',
    at: 'surface',
    shapes: [
      main('M-13 -10C-13 -4 -7 0 0 0C7 0 13 -4 13 -10V-16H-13Z', '#a5713f', 'hoop'),
      shade('M5 -0.700C10 -2 13 -5.500 13 -10V-16H8C8 -9 7 -4 5 -0.700Z', '#a5713f'),
      main(oval(0, -16, 13, 8.6), '#b98350', 'hoop'),
      detail(oval(0, -16, 10.6, 6.6), '#f4efe2', 'skin'),
      faint(detail(oval(-2, -17, 6, 3.2), '#ffffff', 'shine'), 0.6),
      detail(
        [-10.6, -5.6, 0, 5.6, 10.6].map((x) => oval(x, -3.4 - (x / 12) ** 2 * 5.4, 1.7, 2)).join(''),
        '#d9c07a',
        'jingle',
      ),
    ],
  }),
  prop({
    names: 'gong, tam-tam',
    in: 'instrument',
    shapes: [
      tube('M-44 0V-120H44V0', '#8a2c22', 6, 'frame'),
      line('M-56 -2H-32M32 -2H56', '#6d2018', 7, 'foot'),
      line('M-16 -118L-12 -94M16 -118L12 -94', '#e6dfcc', 1.5, 'cord'),
      main(circle(0, -66, 33), '#d9a93c', 'gong'),
      shade('M18 -94A33 33 0 0 1 -20 -40A36 36 0 0 0 18 -94Z', '#d9a93c'),
      light(circle(0, -66, 11), '#d9a93c'),
    ].map((s) => (s.part === 'frame' ? { ...s, slot: 0 as const } : s)),
  }),
  prop({
    names: 'triangle instrument, triangle',
    in: 'instrument',
    at: 'surface',
    shapes: [
      tube('M6 -1H-10L0 -18L10 -1.500', '#aab3ba', 1.5, 'triangle'),
      line('M5 -12L12 -4', '#8b949b', 1, 'beater'),
      line('M0 -18V-23', '#c8352f', 0.8, 'cord'),
    ],
  }),
  prop({
    names: 'trumpet, bugle, cornet',
    in: 'instrument',
    at: 'surface',
    faces: 'left',
    anchors: { grip: [2, -10] },
    shapes: [
      tube('M-14 -12H20M20 -12C27 -12 27 -4 20 -4H-4C-10 -4 -10 -12 -4 -12', '#d9a93c', 1.7, 'tube'),
      main('M-13 -13.500C-18 -14 -22 -16 -25 -20V-4C-22 -8 -18 -10 -13 -10.500Z', '#e3b54a', 'bell'),
      shade('M-13 -11.500L-25 -9V-4C-22 -8 -18 -10 -13 -10.500Z', '#e3b54a'),
      detail(`${box(-1, -17, 3, 14, 1)}${box(4, -17, 3, 14, 1)}${box(9, -17, 3, 14, 1)}`, '#c08f26', 'valve'),
      detail(
        `${circle(0.5, -18, 1.6)}${circle(5.5, -18, 1.6)}${circle(10.5, -18, 1.6)}`,
        '#f1ece0',
        'button',
      ),
      detail(poly(26, -12, 30, -14, 30, -10), '#c3cad0', 'mouthpiece'),
      line('M20 -12H28', '#d9a93c', 1.7),
    ],
  }),
  prop({
    names: 'tuba, euphonium, sousaphone',
    in: 'instrument',
    at: 'surface',
    shapes: [
      tube(
        'M-4 -44C-20 -44 -22 -4 -4 -4H8C18 -4 20 -30 12 -34C4 -34 6 -14 6 -14M-4 -44V-12C-4 -8 10 -8 10 -14V-30',
        '#d9a93c',
        3.4,
        'tube',
      ),
      main('M-6 -30C-6 -48 -14 -58 -22 -64H18C10 -58 2 -48 2 -30Z', '#e3b54a', 'bell'),
      light(oval(-2, -64, 20, 3), '#e3b54a'),
      detail(
        `${box(-12, -26, 3, 10, 1)}${box(-8, -26, 3, 10, 1)}${box(-4, -26, 3, 10, 1)}`,
        '#c3cad0',
        'valve',
      ),
      line('M12 -34L20 -40', '#c3cad0', 2, 'mouthpiece'),
    ],
  }),
  prop({
    names: 'bagpipes, bagpipe',
    in: 'instrument',
    at: 'surface',
    shapes: [
      line('M-6 -22L-14 -56M2 -24L2 -60M10 -22L18 -52', '#3a2212', 2.4, 'drone'),
      detail(`${circle(-14, -57, 2)}${circle(2, -61, 2)}${circle(18, -53, 2)}`, '#f1ece0', 'tip'),
      main(blob([-20, -8, -16, -22, 4, -26, 20, -18, 18, -6, 4, -2, -12, -2]), '#2f6a3f', 'bag'),
      line('M-18 -16L18 -10M-12 -24L10 -3M4 -25L18 -9', '#c8352f', 1, 'tartan'),
      line('M-18 -6L-26 4M18 -20L30 -28', '#3a2212', 2, 'pipe'),
    ],
  }),
  prop({
    names: 'harmonica, mouth organ',
    in: 'instrument',
    at: 'surface',
    shapes: [
      main(box(-7, -3.4, 14, 3.4, 1), '#aab3ba', 'case'),
      light(box(-6.5, -3.2, 13, 0.9, 0.4), '#d5dbe0'),
      ink(Array.from({ length: 9 }, (_, i) => box(-5.8 + i * 1.3, -1.9, 0.8, 0.9)).join(''), '#33383d'),
    ],
  }),
  prop({
    names: 'clarinet, alphorn',
    in: 'instrument',
    at: 'surface',
    anchors: { grip: [0, -34] },
    shapes: [
      main(poly(-1.6, -64, 1.6, -64, 1.8, -10, 4.4, 0, -4.4, 0, -1.8, -10), '#33302f', 'tube'),
      detail(
        [-54, -46, -38, -30, -22].map((y) => `${box(-2.2, y, 4.4, 1.4)}${circle(1.6, y + 4, 1)}`).join(''),
        '#c3cad0',
        'keys',
      ),
      detail(poly(-1.2, -64, 1.2, -64, 0.8, -71, -0.4, -72), '#1f1d1c', 'mouthpiece'),
    ],
  }),
  prop({
    names: 'music stand, music sheet, score sheet',
    in: 'instrument',
    shapes: [
      line('M0 -94V-20M0 -26L-22 -1M0 -26L22 -1M0 -26V-4', '#33383d', 2.6, 'stand'),
      solid(poly(-26, -94, 26, -94, 24, -126, -24, -126), '#33383d', 'desk'),
      main(poly(-22, -97, -0.5, -97, -0.5, -128, -20, -128), '#f6f3ea', 'sheet'),
      main(poly(22, -97, 0.5, -97, 0.5, -128, 20, -128), '#efeadc', 'sheet'),
      line('M-18 -122H-3M-18 -115H-3M-19 -108H-3M18 -122H3M18 -115H3M19 -108H3', '#6d6a64', 0.7, 'staves'),
      ink([-15, -9, -5, 6, 12, 16].map((x, i) => circle(x, -120 + (i % 3) * 7, 1.2)).join('')),
    ],
  }),
];
