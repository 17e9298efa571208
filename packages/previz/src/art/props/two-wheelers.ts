/** Bicycles and motorcycles, heading left; and going away. */
import svgpath from 'svgpath';
import { blob, box, circle, limb, poly } from '../path/outline.ts';
import { detail, glow, light, line, main, type Prop, prop, shade, solid, tube } from './prop.ts';
import { wheel, wireWheel } from './wheel.ts';

/** A two-wheeler that goes away, its saddle at x: the rear wheel on edge, saddle, bar and lamp over it. */
const away = (
  x: number,
  paint: string,
  tyre: number,
  wheelTop: number,
  saddle: number,
  bar: number,
  wide: number,
) =>
  [
    line(`M${-wide} ${-bar + 3}Q0 ${-bar - 5} ${wide} ${-bar + 3}`, '#3a4046', 3.6, 'bar'),
    line(`M${-wide} ${-bar + 3}h9M${wide} ${-bar + 3}h-9`, '#26292d', 5.4, 'grip'),
    solid(box(-tyre, -wheelTop, 2 * tyre, wheelTop, tyre), '#26282c', 'tyre'),
    detail(box(-tyre * 0.3, -wheelTop + 4, tyre * 0.6, wheelTop - 8, tyre * 0.3), '#3f444b', 'tread'),
    ...(tyre > 5
      ? [
          solid(box(tyre + 3, -38, 9, 26, 4), '#aab3ba', 'exhaust'),
          main(
            blob(
              [
                -tyre * 2,
                -saddle + 6,
                tyre * 2,
                -saddle + 6,
                tyre * 1.8,
                -wheelTop,
                tyre,
                -wheelTop + 12,
              ].concat([-tyre, -wheelTop + 12, -tyre * 1.8, -wheelTop]),
              0.6,
            ),
            paint,
            'tail',
          ),
        ]
      : [
          tube(
            `M${-tyre - 2} -34V${-wheelTop - 4}Q0 ${-wheelTop - 12} ${tyre + 2} ${-wheelTop - 4}V-34`,
            paint,
            3,
            'frame',
          ),
          tube(`M0 ${-wheelTop - 8}V${-saddle}`, paint, 4.6, 'frame'),
          line('M-14 -20H14', '#3a4046', 4, 'pedal'),
        ]),
    detail(
      blob([-9 - tyre, -saddle, 0, -saddle - 5, 9 + tyre, -saddle, 0, -saddle + 6]),
      '#26292d',
      'saddle',
    ),
    glow(box(-4, -saddle + 12, 8, 5, 2), '#d8322e', 'taillight'),
  ].map((s) => ({ ...s, d: svgpath(s.d).translate(x, 0).toString() }));

export const TWO_WHEELER_PROPS: readonly Prop[] = [
  prop({
    names: 'bicycle, bike, cycle, mountain bike, racing bike, pushbike, road bike, city bike',
    in: 'vehicle',
    faces: 'left',
    anchors: { saddle: [22, -94], seat: [22, -94], grip: [-44, -100], rack: [66, -78], pedals: [6, -20] },
    shapes: [
      ...wireWheel(54, 34),
      ...wireWheel(-54, 34),
      tube('M25 -64A38 38 0 0 1 91 -44M-92 -42A38 38 0 0 1 -26 -62', '#d8352f', 4.4, 'mudguard'),
      tube('M54 -34L24 -82L6 -30Z', '#d8352f', 5.6, 'frame'),
      tube('M24 -82L-36 -82L6 -30M-36 -82L-40 -92', '#d8352f', 6.6, 'frame'),
      tube('M-39 -88L-54 -34', '#c22c27', 5.4, 'fork'),
      line('M24 -82L26 -92', '#6d757d', 3, 'post'),
      detail('M10 -96C20 -99 34 -98 42 -96C42 -92 30 -90 26 -90C20 -90 10 -92 10 -96Z', '#26292d', 'saddle'),
      line('M-40 -92L-38 -102L-52 -104', '#3a4046', 3.2, 'bar'),
      line('M-52 -104L-42 -105', '#26292d', 4.4, 'grip'),
      line(`${circle(6, -30, 8)}`, '#5d656d', 2.6, 'chainring'),
      line('M6 -38L54 -37M6 -22L54 -31', '#5d656d', 0.9, 'chain'),
      line('M6 -30L-1 -17', '#3a4046', 2.6, 'crank'),
      detail(box(-9, -18, 14, 4, 1.5), '#26292d', 'pedal'),
      glow(circle(-48, -86, 3.4), '#fff0bd', 'lamp'),
    ],
    posed: { away: away(22, '#d8352f', 3.4, 70, 93, 103, 27) },
  }),
  prop({
    names: 'motorcycle, motorbike, dirt bike, sport bike, superbike, chopper motorcycle, harley',
    in: 'vehicle',
    faces: 'left',
    anchors: { saddle: [24, -82], seat: [24, -82], grip: [-40, -104], rack: [84, -96] },
    shapes: [
      solid(limb([66, -52, 7], [94, -34, 5]), '#5d656d', 'swing arm'),
      line('M-30 -96L-74 -34', '#aab3ba', 7, 'fork'),
      ...wheel(74, 33, '#8b949b'),
      ...wheel(-76, 33, '#8b949b'),
      solid(blob([-40, -60, -30, -76, 30, -70, 44, -50, 36, -24, -10, -20, -34, -34]), '#3a4046', 'engine'),
      line('M-26 -58H24M-26 -48H28M-24 -38H26', '#6d757d', 3, 'fin'),
      detail(circle(6, -36, 11), '#8b949b', 'cover'),
      tube('M-20 -26C0 -16 30 -20 96 -22', '#c3cad0', 8, 'exhaust'),
      main(blob([-46, -84, -34, -102, 0, -102, 14, -86, 10, -72, -30, -70]), '#d22b28', 'fuel tank'),
      light(blob([-34, -92, -24, -99, -4, -98, -10, -92]), '#d22b28'),
      main(
        'M-50 -88C-36 -76 -30 -66 -6 -64L4 -30C-14 -14 -40 -16 -46 -30C-40 -48 -44 -66 -56 -78Z',
        '#d22b28',
        'fairing',
      ),
      shade('M-46 -30C-34 -36 -14 -38 1 -40L4 -30C-14 -14 -40 -16 -46 -30Z', '#d22b28'),
      line('M-34 -56L-16 -54M-33 -49L-14 -47M-33 -42L-12 -40', '#7d1a18', 2, 'vent'),
      main('M26 -70C44 -72 56 -72 66 -70L52 -46C40 -42 30 -48 26 -70Z', '#b92421', 'side panel'),
      detail(
        'M4 -86C20 -78 40 -80 62 -86C80 -92 90 -94 96 -92C92 -80 70 -72 44 -70C24 -68 8 -70 4 -86Z',
        '#26292d',
        'saddle',
      ),
      main('M62 -84C82 -92 98 -96 112 -94C108 -82 92 -70 70 -68Z', '#b92421', 'tail'),
      main('M-112 -52C-104 -82 -58 -84 -44 -50C-58 -66 -94 -68 -112 -52Z', '#b92421', 'mudguard'),
      main('M-72 -106C-66 -118 -46 -116 -40 -100L-44 -84C-60 -84 -72 -92 -72 -106Z', '#d22b28', 'cowl'),
      glow(blob([-74, -102, -66, -110, -58, -104, -62, -94]), '#fff0bd', 'headlight'),
      line('M-38 -104L-22 -112L-12 -108', '#26292d', 4.5, 'bar'),
      glow(circle(110, -90, 4), '#d8322e', 'taillight'),
    ].map((s) => (s.part === 'exhaust' ? { ...s, slot: 0 as const } : s)),
    posed: { away: away(24, '#b92421', 9, 66, 86, 108, 36) },
  }),
  prop({
    names: 'scooter, motor scooter, vespa, moped',
    in: 'vehicle',
    faces: 'left',
    anchors: { saddle: [38, -78], seat: [38, -78], grip: [-44, -104], rack: [78, -80] },
    shapes: [
      line('M-44 -98L-62 -24', '#8b949b', 6, 'fork'),
      ...wheel(-62, 22),
      ...wheel(54, 22),
      main('M-40 -88C-54 -70 -50 -40 -34 -24H10L18 -30C-8 -30 -24 -40 -24 -86Z', '#3fa79a', 'shield'),
      main(box(-36, -32, 62, 12, 5), '#358f84', 'floor'),
      main(
        'M10 -30C10 -60 24 -72 50 -74C80 -74 92 -60 92 -44C90 -34 84 -30 76 -30C70 -54 40 -54 34 -26H14Z',
        '#45b0a3',
        'body',
      ),
      shade('M60 -73C82 -72 92 -60 92 -44C90 -34 84 -30 76 -30C74 -46 62 -50 54 -48Z', '#45b0a3'),
      detail('M8 -76C24 -84 70 -86 84 -76C84 -68 70 -70 48 -70C30 -70 10 -68 8 -76Z', '#5a3a26', 'saddle'),
      main('M-86 -30C-84 -48 -50 -54 -40 -32C-52 -38 -72 -38 -86 -30Z', '#358f84', 'mudguard'),
      line('M-44 -98L-50 -108L-34 -112', '#3a4046', 4, 'bar'),
      glow(circle(-54, -98, 7), '#fff0bd', 'headlight'),
      glow(circle(92, -56, 4), '#d8322e', 'taillight'),
    ],
    posed: { away: away(38, '#45b0a3', 8, 44, 78, 108, 32) },
  }),
  prop({
    names: 'tricycle, trike, toy bicycle',
    in: 'vehicle',
    faces: 'left',
    anchors: { saddle: [14, -40], seat: [14, -40], grip: [-20, -58] },
    shapes: [
      ...wireWheel(-24, 18, 4),
      ...wireWheel(28, 11, 4),
      tube('M28 -11L14 -26L-18 -40M-16 -50L-24 -18', '#d8352f', 4, 'frame'),
      detail('M4 -40C12 -44 22 -43 26 -40C24 -36 8 -36 4 -40Z', '#26292d', 'saddle'),
      line('M14 -26V-38M-16 -48L-14 -58L-26 -60', '#6d757d', 3, 'bar'),
    ],
  }),
  prop({
    names: 'unicycle, one-wheeled bicycle, monocycle',
    in: 'vehicle',
    anchors: { saddle: [0, -88], seat: [0, -88] },
    shapes: [
      ...wireWheel(0, 27),
      tube('M0 -27V-80', '#d8352f', 4.4, 'fork'),
      line('M-10 -16L10 -38', '#3a4046', 2.6, 'crank'),
      detail('M-16 -90C-8 -84 8 -84 16 -90C14 -80 -14 -80 -16 -90Z', '#26292d', 'saddle'),
    ],
  }),
  prop({
    names: 'kick scooter, push scooter, e-scooter, electric scooter, razor scooter',
    in: 'vehicle',
    faces: 'left',
    anchors: { grip: [-34, -98], seat: [6, -14] },
    shapes: [
      ...wheel(-44, 10),
      ...wheel(42, 10),
      line('M-44 -12L-34 -96', '#9aa3ab', 4.4, 'stem'),
      main(poly(-40, -18, 46, -14, 46, -10, -40, -13), '#2f86c8', 'deck'),
      line('M-44 -97L-24 -99', '#26292d', 5, 'bar'),
    ],
  }),
  prop({
    names: 'segway, hoverboard, self-balancing scooter',
    in: 'vehicle',
    faces: 'left',
    anchors: { grip: [-14, -112], seat: [4, -26] },
    shapes: [
      ...wheel(0, 24),
      main(box(-26, -34, 54, 9, 4), '#33383e', 'deck'),
      tube('M-12 -32L-18 -112', '#8b949b', 5, 'stem'),
      line('M-30 -113L-6 -115', '#26292d', 6, 'bar'),
    ],
  }),
];
