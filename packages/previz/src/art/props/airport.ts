/** Things of airports and of what goes to sea and sky. */
import { blob, box, circle, poly, polygon } from '../path/outline.ts';
import { detail, flat, glass, glow, ink, light, line, main, type Prop, prop, shade, solid } from './prop.ts';

/** Painted bands round the lighthouse, from the right edge over a share of its width. */
const bandsOfTower = (share: number): string =>
  [-30, -190, -350]
    .map((low) => {
      const [a, b] = [low, low - 80].map((y) => 66 + ((y + 30) / 400) * 24) as [number, number];
      return poly(a - 2 * a * share, low, a, low, b, low - 80, b - 2 * b * share, low - 80);
    })
    .join('');

export const AIRPORT_PROPS: readonly Prop[] = [
  prop({
    names: 'iceberg, ice berg, glacier, ice block',
    in: 'nature',
    at: 'water',
    height: 9,
    shapes: [
      main(
        poly(-260, 0, -230, -120, -150, -180, -90, -300, -20, -340, 60, -220, 130, -240, 220, -110, 260, 0),
        '#cfe8f2',
        'ice',
      ),
      shade(poly(-20, -340, 60, -220, 130, -240, 220, -110, 260, 0, 30, 0, 60, -120, 10, -200), '#cfe8f2'),
      light(poly(-230, -120, -150, -180, -90, -300, -60, -230, -120, -140, -160, 0, -260, 0), '#e6f5fa'),
    ],
  }),
  prop({
    names: 'ice floe, floe, sheet of ice, slab of ice, drifting ice',
    in: 'nature',
    at: 'water',
    height: 0.95,
    anchors: { top: [0, -62] },
    shapes: [
      solid(
        blob(
          [-296, -38, -200, -84, -30, -94, 150, -90, 270, -76, 310, -44, 220, -6, 90, 2, -60, 4, -200, -2],
          0.9,
        ),
        '#3f7f97',
        'water',
      ),
      main(
        polygon([
          -270, -50, -262, -22, -190, -10, -60, -2, 90, -6, 210, -14, 282, -30, 290, -58, 120, -40, -120, -40,
        ]),
        '#9fcbdc',
        'ice',
      ),
      solid(
        polygon([
          -270, -50, -190, -80, -30, -90, 140, -86, 250, -74, 290, -58, 210, -42, 90, -34, -60, -32, -190,
          -38,
        ]),
        '#edf6fa',
        'snow',
      ),
      detail(poly(-110, -62, -20, -70, 70, -66, 10, -58), '#d6e8f0', 'drift'),
    ],
  }),
  prop({
    names: 'lighthouse, light house, beacon tower',
    in: 'building',
    height: 18,
    anchors: { top: [0, -560] },
    shapes: [
      solid(blob([-150, 0, -130, -30, -60, -44, 60, -40, 140, -26, 160, 0], 0.7), '#7d7f84', 'rock'),
      solid(poly(-66, -30, 66, -30, 42, -430, -42, -430), '#f4f1e8', 'tower'),
      shade(poly(22, -30, 66, -30, 42, -430, 15, -430), '#f4f1e8'),
      main(bandsOfTower(1), '#d23a34', 'band'),
      { ...shade(bandsOfTower(0.34), '#d23a34'), slot: 1 as const, part: 'band' },
      solid(box(-62, -446, 124, 18, 4), '#3a4046', 'gallery'),
      glow(box(-34, -512, 68, 68, 3), '#ffe9a0', 'lamp'),
      line(
        'M-34 -512V-446M-11 -512V-446M11 -512V-446M34 -512V-446M-56 -446V-470H56V-446',
        '#3a4046',
        5,
        'frame',
      ),
      main('M-42 -512C-36 -550 36 -550 42 -512Z', '#b92f2a', 'roof'),
      solid(circle(0, -548, 9), '#3a4046', 'ball'),
      ink('M-16 -30V-72C-16 -92 16 -92 16 -72V-30Z', '#5a3a26'),
      ink(`${box(-9, -280, 18, 26, 9)}${box(-9, -190, 18, 26, 9)}`, '#33424f'),
    ].map((s) => (s.part === 'shade' ? { ...s, slot: 0 as const } : s)),
  }),
  prop({
    names: 'dock, pier, jetty, wharf, landing stage, boardwalk',
    in: 'street',
    at: 'water',
    height: 1.6,
    shapes: [
      ...[-200, -80, 40, 160].flatMap((x) => [solid(box(x, -130, 20, 130, 3), '#5f4228', 'pile')]),
      main(poly(-240, -120, 240, -120, 260, -100, -260, -100), '#b98a55', 'deck'),
      flat(box(-260, -100, 520, 14), '#8f6236', 'edge'),
      line(
        Array.from({ length: 15 }, (_, i) => `M${-214 + i * 31} -120L${-228 + i * 33} -100`).join(''),
        '#8f6236',
        2,
        'plank',
      ),
    ],
  }),
  prop({
    names: 'control tower, airport control tower, air traffic control tower',
    in: 'building',
    height: 24,
    shapes: [
      solid(poly(-50, 0, 50, 0, 34, -380, -34, -380), '#d5d9da', 'shaft'),
      detail(poly(10, 0, 50, 0, 34, -380, 8, -380), '#b5babd', 'shaft'),
      main(poly(-60, -380, 60, -380, 90, -420, -90, -420), '#8b949b', 'deck'),
      detail(poly(-90, -420, 90, -420, 104, -490, -104, -490), '#33424f', 'windows'),
      glass(poly(-90, -420, 90, -420, 104, -490, -104, -490), '#8fc3d8'),
      line('M-45 -420L-52 -490M0 -420V-490M45 -420L52 -490', '#e6eaec', 5, 'frame'),
      main(box(-110, -508, 220, 20, 5), '#c8352f', 'roof'),
      line('M0 -508V-590M-40 -508V-540', '#5d656d', 6, 'aerial'),
      glow(circle(0, -594, 8), '#f0574b', 'lamp'),
    ],
  }),
  prop({
    names: 'baggage belt, baggage carousel, luggage belt, baggage conveyor',
    in: 'street',
    anchors: { top: [0, -58] },
    shapes: [
      solid(`${box(-130, -40, 12, 40)}${box(118, -40, 12, 40)}${box(-6, -40, 12, 40)}`, '#8b949b', 'leg'),
      main(box(-160, -58, 320, 24, 12), '#33383d', 'belt'),
      detail([-148, -74, 0, 74, 148].map((x) => circle(x, -46, 8)).join(''), '#9aa3ab', 'roller'),
      solid(box(-90, -96, 60, 38, 5), '#3f7fc4', 'case'),
      line('M-66 -96V-104H-54V-96', '#26292d', 3),
      solid(box(30, -88, 50, 30, 5), '#c8502f', 'case'),
      line('M48 -88V-95H60V-88', '#26292d', 3),
    ],
  }),
  prop({
    names: 'passport',
    in: 'household',
    at: 'surface',
    shapes: [
      solid(poly(-2, -15, 9, -16, 9, -4, -2, -3), '#f4f1e8', 'pass'),
      line('M0 -13L7 -13.600M0 -11L6 -11.500', '#8b949b', 0.6),
      main(box(-9, -12.5, 9, 12.5, 0.8), '#7b2434', 'cover'),
      detail(circle(-4.5, -7.5, 2), '#e0b23c', 'crest'),
      detail(`${box(-7, -11, 5, 0.8)}${box(-6.5, -3.4, 4, 0.8)}`, '#e0b23c', 'text'),
    ],
  }),
  prop({
    names: 'departure board, scoreboard, arrival board, flight board, information board, score board',
    in: 'electronics',
    at: 'wall',
    shapes: [
      main(box(-110, -96, 220, 96, 4), '#22272c', 'board'),
      ...[0, 1, 2, 3, 4].flatMap((r) => [
        glow(box(-100, -84 + r * 17, 30, 8), '#f7c244', 'row'),
        glow(box(-62, -84 + r * 17, 84, 8), '#e9ecee', 'row'),
        glow(box(32, -84 + r * 17, 26, 8), '#e9ecee', 'row'),
        glow(box(68, -84 + r * 17, 32, 8), r % 2 ? '#58d68a' : '#f0574b', 'row'),
      ]),
    ],
  }),
  prop({
    names: 'metal detector, security gate, airport scanner, body scanner',
    in: 'street',
    shapes: [
      main(`${box(-56, -216, 18, 216, 4)}${box(38, -216, 18, 216, 4)}`, '#9aa3ab', 'post'),
      main(box(-56, -232, 112, 24, 5), '#aab3ba', 'lintel'),
      glow(
        [-180, -130, -80].map((y) => box(-50, y, 6, 26, 2) + box(44, y, 6, 26, 2)).join(''),
        '#58d68a',
        'lamp',
      ),
      detail(box(-24, -227, 48, 14, 3), '#33383d', 'display'),
      glow(circle(0, -220, 4), '#58d68a', 'lamp'),
    ],
  }),
  prop({
    names: 'surveillance camera, security camera, cctv camera, cctv',
    in: 'electronics',
    at: 'wall',
    faces: 'left',
    shapes: [
      line('M16 -6V-18', '#8b949b', 4, 'arm'),
      solid(box(8, -6, 16, 6, 1), '#8b949b', 'mount'),
      main(poly(-18, -24, 20, -32, 24, -20, -14, -12), '#e6e9eb', 'case'),
      shade(poly(-15.5, -16, 22.8, -24, 24, -20, -14, -12), '#e6e9eb'),
      solid(poly(-24, -24, -17, -25.5, -13, -13, -20, -11.5), '#33383d', 'lens'),
      glow(circle(-14, -20, 1.6), '#f0574b', 'lamp'),
    ],
  }),
];
