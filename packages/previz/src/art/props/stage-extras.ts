/** Small instruments and what stands beside them. */
import { box, circle, limb, oval } from '../path/outline.ts';
import { detail, line, main, type Prop, prop, shade, solid } from './prop.ts';

/** Barrels and bells of brass, hung from the player's hands. */

export const STAGE_EXTRA_PROPS: readonly Prop[] = [
  prop({
    names: 'amplifier, guitar amplifier, amp, guitar amp, bass amp',
    in: 'electronics',
    shapes: [
      line('M-10 -58C-10 -63 10 -63 10 -58', '#26292d', 3, 'handle'),
      main(box(-30, -58, 60, 58, 4), '#33363c', 'cabinet'),
      solid(box(-26, -40, 52, 36, 2), '#8a7a5e', 'grille'),
      line(
        'M-26 -34H26M-26 -28H26M-26 -22H26M-26 -16H26M-26 -10H26M-20 -40V-4M-14 -40V-4M-8 -40V-4M-2 -40V-4M4 -40V-4M10 -40V-4M16 -40V-4M22 -40V-4',
        '#6d6048',
        0.6,
        'cloth',
      ),
      detail(box(-26, -54, 52, 12, 1), '#d9c9a0', 'panel'),
      detail([-20, -12, -4, 4, 12].map((x) => circle(x, -48, 2.4)).join(''), '#26292d', 'knob'),
      { ...detail(circle(21, -48, 1.8), '#e0433a', 'lamp'), tone: 'glow' as const },
      detail(
        [-29, 24].map((x) => `${box(x, -57, 5, 5, 1)}${box(x, -6, 5, 5, 1)}`).join(''),
        '#8b949b',
        'corner',
      ),
    ],
  }),
  prop({
    names: 'cymbal, cymbals, crash cymbal, pair of cymbals',
    in: 'instrument',
    shapes: [
      line('M0 -96L0 -30M0 -30L-30 0M0 -30L30 0M0 -30V-2', '#8b949b', 2.8, 'stand'),
      main(
        'M-50 -100C-30 -112 -8 -114 -6 -119C-4 -122 4 -122 6 -119C8 -114 30 -110 50 -92C20 -96 -20 -98 -50 -100Z',
        '#e0b23c',
        'cymbal',
      ),
      shade('M-50 -100C-20 -98 20 -96 50 -92C30 -90 -26 -94 -50 -100Z', '#e0b23c'),
      line('M-36 -103C-10 -106 14 -103 38 -97M-22 -107C-6 -109 10 -108 24 -104', '#b8862a', 0.8, 'groove'),
      solid(limb([0, -119, 1.6], [0, -126, 1.4]), '#5d656d', 'nut'),
      line('M34 -132L12 -112', '#d9a86a', 2.4, 'stick'),
    ],
  }),
  prop({
    names: 'bongo, bongos, bongo drum, bongo drums, pair of bongos',
    in: 'instrument',
    at: 'surface',
    shapes: [
      ...(
        [
          [-14, 13, 22],
          [15, 15, 24],
        ] as const
      ).flatMap(([x, r, h]) => [
        main(
          `M${x - r} ${-h}L${x - r * 0.78} ${-2}C${x - r * 0.4} 1 ${x + r * 0.4} 1 ${x + r * 0.78} ${-2}L${x + r} ${-h}Z`,
          '#c4743a',
          'shell',
        ),
        shade(
          `M${x + r * 0.4} ${-h}L${x + r * 0.3} -0.200C${x + r * 0.5} -0.500 ${x + r * 0.7} -1 ${x + r * 0.78} -2L${x + r} ${-h}Z`,
          '#c4743a',
        ),
        line(
          `M${x - r * 0.6} ${-h + 2}L${x - r * 0.5} -4M${x} ${-h + 3}V-3M${x + r * 0.6} ${-h + 2}L${x + r * 0.5} -4`,
          '#8b949b',
          0.9,
          'rod',
        ),
        detail(
          `M${x - r - 0.5} ${-h}C${x - r - 0.5} ${-h + 4} ${x + r + 0.5} ${-h + 4} ${x + r + 0.5} ${-h}V${-h + 3}C${x + r + 0.5} ${-h + 7} ${x - r - 0.5} ${-h + 7} ${x - r - 0.5} ${-h + 3}Z`,
          '#8b949b',
          'hoop',
        ),
        detail(oval(x, -h, r, r * 0.26), '#f4ecd8', 'skin'),
      ]),
      solid(box(-3, -16, 6, 7, 1), '#5a3820', 'block'),
    ],
  }),
];
