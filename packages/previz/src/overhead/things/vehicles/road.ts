/** Cars, buses, lorries and tractors from straight above, heading to the right. */
import { box, circle, polygon } from '../../../art/path/outline.ts';
import { adjust } from '../../../colour/oklch.ts';
import { shape, stroke } from '../../../sets/kit/drawing.ts';
import type { PlanMaker, Seat } from '../../plan.ts';
import { GLASS, wheels } from './parts.ts';

/** A closed car: bonnet to the right, roof over the cabin. */
export const car =
  (own: string, extra: 'none' | 'taxi' | 'police' | 'open' | 'racing' = 'none'): PlanMaker =>
  (p) => {
    const colour = p.colour ?? own;
    const dark = adjust(colour, -0.09);
    const open = extra === 'open' || extra === 'racing';
    const roof = open
      ? [
          shape('cabin', box(-96, -64, 150, 128, 26), '#3a2f2a'),
          ...[-32, 32].map((y) =>
            shape('seat', box(-62, y - 25, 52, 50, 12), '#8a5b3d', 'body', { form: true }),
          ),
        ]
      : [
          shape('rear window', polygon([-152, -62, -116, -56, -116, 56, -152, 62]), GLASS),
          shape(
            'side window',
            polygon([-112, -76, 50, -78, 40, -66, -104, -64]) + polygon([-112, 76, 50, 78, 40, 66, -104, 64]),
            GLASS,
          ),
          shape('roof', box(-116, -66, 146, 132, 18), colour, 'body', { form: true }),
          shape('roof light', box(-100, -54, 110, 40, 14), adjust(colour, 0.07), 'light', { opacity: 0.6 }),
        ];
    return {
      shapes: [
        wheels([-130, 132], 88),
        shape(
          'body',
          'M-216 -50C-216 -76 -206 -84 -186 -86C-90 -92 90 -92 176 -84C204 -80 216 -50 218 0C216 50 204 80 176 84C90 92 -90 92 -186 86C-206 84 -216 76 -216 50Z',
          colour,
          'body',
          { form: true },
        ),
        stroke('bonnet', 'M78 -66Q150 -60 200 -44M78 66Q150 60 200 44', dark, 3),
        shape('windscreen', polygon([30, -70, 82, -60, 88, 0, 82, 60, 30, 70, 38, 0]), GLASS),
        stroke('glint', 'M52 -50L74 -20', '#7f97a6', 5),
        ...roof,
        shape('mirror', box(52, -104, 14, 18, 5) + box(52, 86, 14, 18, 5), dark),
        shape('headlight', box(196, -70, 18, 26, 8) + box(196, 44, 18, 26, 8), '#fff2c6', 'glow'),
        shape('taillight', box(-217, -72, 9, 26, 4) + box(-217, 46, 9, 26, 4), '#d8322e', 'glow'),
        ...(extra === 'taxi'
          ? [shape('sign', box(-58, -22, 26, 44, 5), '#f7f4ea'), stroke('sign', 'M-45 -14V14', '#26262a', 5)]
          : []),
        ...(extra === 'police'
          ? [
              shape('door', box(-70, -66, 90, 132, 4), '#f1f3f4'),
              shape('lamp', box(-40, -44, 20, 44, 4), '#d8322e', 'glow'),
              shape('lamp', box(-40, 0, 20, 44, 4), '#3b7be0', 'glow'),
            ]
          : []),
        ...(extra === 'racing'
          ? [
              shape('stripe', box(-216, -12, 120, 24), '#f4f4f0'),
              shape('wing', box(-226, -84, 26, 168, 4), dark),
              shape('stripe', box(90, -12, 124, 24), '#f4f4f0'),
            ]
          : []),
      ],
      long: 436,
      wide: 184,
      tall: 145,
      seats: [-32, 32].map((y): Seat => ({ x: -34, y, turn: 0, as: open ? 'sit' : 'hidden' })),
    };
  };

/** A bus, a lorry or a van of a length in centimetres. */
export const heavy =
  (length: number, own: string, kind: 'bus' | 'truck' | 'van'): PlanMaker =>
  (p) => {
    const colour = p.colour ?? own;
    const h = 125;
    const f = length / 2;
    const load =
      kind === 'truck'
        ? [
            shape('load', box(-f, -h, length - 230, 2 * h, 8), p.second ?? '#e6e3da', 'body', { form: true }),
            stroke(
              'ribs',
              Array.from(
                { length: 7 },
                (_, i) => `M${-f + 60 + i * ((length - 290) / 6)} ${-h + 8}V${h - 8}`,
              ).join(''),
              '#c3beb2',
              4,
            ),
          ]
        : [];
    return {
      shapes: [
        wheels([-f + 130, f - 110], h - 4, 84),
        shape('body', box(-f, -h, length, 2 * h, kind === 'bus' ? 26 : 20), colour, 'body', { form: true }),
        ...load,
        shape(
          'windscreen',
          `M${f - 34} ${-h + 16}Q${f - 6} 0 ${f - 34} ${h - 16}L${f - 52} ${h - 22}V${-h + 22}Z`,
          GLASS,
        ),
        ...(kind === 'bus'
          ? [
              shape(
                'roof light',
                box(-f + 40, -h + 26, length - 140, 60, 20),
                adjust(colour, 0.06),
                'light',
                { opacity: 0.6 },
              ),
              shape(
                'hatch',
                box(-f + 190, -45, 120, 90, 10) + box(40, -45, 190, 90, 10),
                adjust(colour, 0.14, 0.5),
                'body',
                { form: true },
              ),
              stroke(
                'seam',
                `M${-f + 30} ${-h + 14}H${f - 80}M${-f + 30} ${h - 14}H${f - 80}`,
                adjust(colour, -0.1),
                4,
              ),
            ]
          : []),
        shape(
          'headlight',
          box(f - 10, -h + 14, 10, 34, 4) + box(f - 10, h - 48, 10, 34, 4),
          '#fff2c6',
          'glow',
        ),
        shape('mirror', box(f - 66, -h - 22, 14, 22, 4) + box(f - 66, h, 14, 22, 4), '#26292d'),
      ],
      long: length,
      wide: 250,
      tall: 290,
      seats: [{ x: 0, y: 0, turn: 0, as: 'hidden' }],
    };
  };

/** A tank: tracks at both sides, the turret's hatch, the long barrel ahead. */
export const tank: PlanMaker = (p) => {
  const c = p.colour ?? '#66724a';
  const dark = adjust(c, -0.12);
  const tread = Array.from({ length: 22 }, (_, i) => `M${-300 + i * 28} -168v62M${-300 + i * 28} 106v62`);
  return {
    shapes: [
      shape('track', box(-320, -172, 640, 70, 22) + box(-320, 102, 640, 70, 22), '#2b2c2a'),
      stroke('tread', tread.join(''), '#4a4b46', 9),
      shape('hull', polygon([-310, -118, 250, -118, 322, -70, 322, 70, 250, 118, -310, 118]), c, 'body', {
        form: true,
      }),
      shape('fender', box(-300, -122, 560, 26, 6) + box(-300, 96, 560, 26, 6), adjust(c, -0.05)),
      stroke('grille', [-280, -262, -244, -226, -208].map((x) => `M${x} -66V66`).join(''), dark, 8),
      shape('barrel', box(60, -13, 420, 26, 6) + box(440, -20, 62, 40, 8), dark, 'body', { form: true }),
      shape(
        'turret',
        polygon([-150, -74, 40, -88, 106, -40, 106, 40, 40, 88, -150, 74]),
        adjust(c, 0.05),
        'body',
        {
          form: true,
        },
      ),
      shape('hatch', circle(-40, -30, 34), adjust(c, -0.04), 'body', { form: true }),
      stroke('hatch', circle(-40, -30, 24), dark, 5),
      shape('star', circle(-80, 40, 20), '#e6e2d0', 'body', { opacity: 0.7 }),
    ],
    long: 640,
    wide: 344,
    tall: 240,
    seats: [{ x: -40, y: -30, turn: 0, as: 'hidden' }],
  };
};

export const tractor: PlanMaker = (p) => {
  const c = p.colour ?? '#3f8a3c';
  return {
    shapes: [
      shape(
        'tyre',
        box(-130, -120, 150, 46, 14) +
          box(-130, 74, 150, 46, 14) +
          box(80, -82, 84, 30, 10) +
          box(80, 52, 84, 30, 10),
        '#24262a',
      ),
      stroke(
        'tread',
        Array.from({ length: 7 }, (_, i) => `M${-122 + i * 22} -118v42M${-122 + i * 22} 76v42`).join(''),
        '#3a3d42',
        7,
      ),
      shape('bonnet', box(-10, -40, 190, 80, 14), c, 'body', { form: true }),
      stroke('grille', 'M150 -30V30M20 -26H140M20 26H140', adjust(c, -0.12), 4),
      shape('exhaust', circle(84, -22, 9), '#3a3d42'),
      shape('cabin', box(-120, -66, 112, 132, 12), adjust(c, 0.06), 'body', { form: true }),
      shape('roof', box(-108, -54, 88, 108, 8), '#f0eee6', 'body', { form: true }),
    ],
    long: 320,
    wide: 240,
    tall: 250,
    seats: [{ x: -64, y: 0, turn: 0, as: 'hidden' }],
  };
};
