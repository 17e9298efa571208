/** Tools of workshop and garden. */
import { along, blob, box, circle, curve, limb, oval, polygon, ring } from '../path/outline.ts';
import {
  detail,
  flat,
  glass,
  glow,
  ink,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  shade,
  solid,
  tube,
} from './prop.ts';

const tool = (names: string, shapes: readonly PropShape[], grip: readonly [number, number] = [0, -8]): Prop =>
  prop({ names, in: 'tool', at: 'surface', anchors: { grip }, shapes });

const WOOD = '#b9793f';
const STEEL = '#b4bdc4';

export const HAND_TOOL_PROPS: readonly Prop[] = [
  tool('chisel, wood chisel, chisels, cold chisel', [
    main(blob([-2.6, -9, -2.2, -2, -2.6, 0, 2.6, 0, 2.2, -2, 2.6, -9], 0.5), '#d8932f', 'handle'),
    shade(blob([0.6, -9, 0.8, 0, 2.6, 0, 2.2, -2, 2.6, -9], 0.5), '#d8932f'),
    solid(`${box(-2, -10.6, 4, 1.8, 0.4)}${box(-2.4, -0.8, 4.8, 1, 0.4)}`, '#8b949b', 'ferrule'),
    solid(polygon([-1, -10.6, -1.8, -22, -1.8, -27, 1.8, -29.5, 1.8, -22, 1, -10.6]), STEEL, 'blade'),
    detail(polygon([-1.8, -27, 1.8, -29.5, 1.8, -26, -1.8, -23.5]), '#e2e8ec', 'bevel'),
  ]),
  tool(
    'hacksaw, hacksaw blade, hack saw, fret saw, coping saw',
    [
      tube('M-16 -6V-14H13V-8', '#d2382f', 1.8, 'frame'),
      solid(polygon([-16.5, -5, 13.5, -5, 13.5, -6.4, -16.5, -6.4]), '#c9d0d5', 'blade'),
      ink(
        along(-15.5, 12.5, 24, (x) => polygon([x - 0.5, -5, x, -4, x + 0.5, -5])),
        '#8b949b',
        'teeth',
      ),
      main(
        'M12 -15.500C17 -17 23 -15 24 -9C24.500 -5 22 -2 19 -2C16 -2 16 -5 13 -4.500ZM16 -12C16.500 -9 17 -7 19.500 -6C21.500 -7 21 -11 19 -12.500C18 -13 16.500 -13 16 -12Z',
        '#3a3f46',
        'handle',
      ),
      solid(`${circle(-16, -6, 1)}${circle(13, -6.5, 1)}`, '#8b949b', 'pin'),
    ],
    [19, -9],
  ),
  tool(
    'sledgehammer, sledge hammer, war hammer, croquet mallet',
    [
      solid(box(-1.8, -78, 3.6, 78, 1.5), WOOD, 'handle'),
      solid(box(-2, -16, 4, 16, 1.6), '#3a3f46', 'grip'),
      main(
        polygon([-15, -88, -13, -90, 13, -90, 15, -88, 15, -78, 13, -76, -13, -76, -15, -78]),
        '#6d767e',
        'head',
      ),
      shade(polygon([-15, -81, 15, -81, 15, -78, 13, -76, -13, -76, -15, -78]), '#6d767e'),
      detail(`${box(-15, -88, 3, 10)}${box(12, -88, 3, 10)}`, '#98a2aa', 'face'),
      detail(box(-2, -91, 4, 1.4), '#8a5a2c', 'wedge'),
    ],
    [0, -30],
  ),
  tool(
    'soldering iron, solder gun, soldering tool',
    [
      line(curve(20, -3, 28, -1, 30, -6, 36, -4), '#26282d', 1, 'cable'),
      main(limb([2, -3, 2.4], [18, -3, 2]), '#e0662c', 'handle'),
      solid(`${box(-1, -6, 3.4, 6, 1)}`, '#33363c', 'guard'),
      solid(`${limb([-12, -3, 0.9], [-1, -3, 1.2])}`, '#aab2b8', 'shaft'),
      solid(polygon([-18, -2.6, -12, -3.9, -12, -2.1]), '#d9a05a', 'tip'),
      line(curve(-18, -4, -19.5, -7, -17.5, -9, -19, -12), '#e6eaec', 0.6, 'smoke'),
      detail(
        along(6, 16, 4, (x) => box(x - 0.4, -5, 0.8, 4)),
        '#b84e1e',
        'groove',
      ),
    ],
    [10, -3],
  ),
  tool(
    'blowtorch, blow torch, propane torch, gas torch, welding torch',
    [
      main(box(-5, -18, 10, 18, 2), '#2f6fb8', 'cylinder'),
      shade(box(1.5, -18, 3.5, 18, 1.5), '#2f6fb8'),
      detail(box(-5, -13, 10, 6), '#f4d23c', 'label'),
      ink(polygon([0, -12.4, 2.6, -7.8, -2.6, -7.8]), '#26282d', 'warning'),
      solid(`${box(-2.5, -22, 5, 4.5, 0.8)}${circle(4.6, -20.5, 1.8)}`, '#d2a23c', 'valve'),
      tube('M0 -22C0 -28 -4 -29 -9 -29', '#d2a23c', 1.6, 'tube'),
      solid(polygon([-8, -31.5, -16, -30.6, -16, -27.4, -8, -26.5]), STEEL, 'nozzle'),
      glow(blob([-16, -31, -24, -31, -33, -29, -24, -27, -16, -27], 0.9), '#4fa8f0', 'flame'),
      glow(blob([-16, -30, -21, -29.6, -26, -29, -21, -28.4, -16, -28], 0.9), '#e0f4ff', 'flame'),
    ],
    [0, -10],
  ),
  tool(
    'glue gun, hot glue gun',
    [
      main(
        blob(
          [-12, -20, -8, -23, 8, -23, 12, -20, 11, -14, 4, -13, 5, -2, 1, 0, -4, -1, -5, -12, -11, -15],
          0.45,
        ),
        '#3f9a6a',
        'body',
      ),
      shade(blob([-4, -12, 4, -13, 5, -2, 1, 0, -1, -4], 0.45), '#3f9a6a'),
      solid(polygon([-12, -20.5, -17, -19, -20, -18, -17, -16.6, -11.5, -15]), '#e8c23c', 'nozzle'),
      glass(box(12, -20, 10, 3, 1), '#f4efe0', 'glue stick'),
      solid(blob([-6.5, -12, -9, -8, -6, -5, -5, -8], 0.8), '#33363c', 'trigger'),
      detail(blob([-20, -17.5, -21, -13, -19, -13], 0.9), '#f4efe0', 'drop'),
      line(curve(1, 0, 3, 3, 10, 1), '#26282d', 1, 'cable'),
    ],
    [0, -6],
  ),
  tool('spirit level, bubble level, level tool, carpenter level', [
    main(box(-30, -8, 60, 8, 1), '#f0c22c', 'body'),
    shade(box(-30, -3, 60, 3, 1), '#f0c22c'),
    solid(`${box(-31.5, -8.5, 4, 9, 1)}${box(27.5, -8.5, 4, 9, 1)}`, '#33363c', 'cap'),
    solid(box(-8, -7, 16, 5.5, 2), '#33363c', 'window'),
    glow(box(-6.5, -6, 13, 3.5, 1.7), '#b8e04a', 'vial'),
    detail(oval(0, -4.5, 2.4, 1.3), '#f4ffd8', 'bubble'),
    line('M-3 -6V-2.500M3 -6V-2.500', '#33363c', 0.4, 'mark'),
    solid(`${ring(-19, -4, 2.8, 1.6)}${ring(19, -4, 2.8, 1.6)}`, '#33363c', 'vial'),
  ]),
  tool('car jack, jack, floor jack, scissor jack, hydraulic jack', [
    main(polygon([-16, -3, 16, -3, 14, 0, -14, 0]), '#c8322c', 'base'),
    tube('M-12 -3L-22 -12L0 -22L22 -12L12 -3M-12 -3L22 -12M12 -3L-22 -12', '#c8322c', 2.4, 'arm'),
    line('M-26 -12H28', '#aab2b8', 1.6, 'screw'),
    solid(box(-6, -25, 12, 3, 0.8), '#3a3f46', 'saddle'),
    solid(`${circle(-22, -12, 2)}${circle(22, -12, 2)}`, '#3a3f46', 'pivot'),
    tube('M28 -12V-6H34', '#3a3f46', 1.4, 'crank'),
  ]),
  tool('sander, orbital sander, belt sander, electric sander', [
    solid(box(-12, -3, 24, 3, 0.6), '#c9ab72', 'sandpaper'),
    solid(box(-12.5, -6, 25, 3.2, 1), '#3a3f46', 'pad'),
    main(
      blob([-10, -6, -11, -14, -6, -19, 4, -20, 14, -19, 18, -14, 14, -12, 8, -12, 8, -6], 0.6),
      '#2f8a8a',
      'body',
    ),
    shade(blob([-10, -6, -9, -10, 8, -10, 8, -6], 0.5), '#2f8a8a'),
    detail(
      along(-7, -1, 4, (x) => box(x, -12, 1, 4, 0.4)),
      '#1f5f60',
      'vent',
    ),
    solid(box(9, -11, 8, 8, 2), '#33363c', 'dust bag'),
    line(curve(18, -15, 26, -14, 30, -4), '#26282d', 1.1, 'cable'),
  ]),
  tool('paint roller, roller brush, paint-roller', [
    tube('M0 -16V-22H13V-31H11', '#aab2b8', 1, 'wire'),
    solid(blob([-1.8, -15, -2.2, -6, -1.6, 0, 1.6, 0, 2.2, -6, 1.8, -15], 0.6), '#3a3f46', 'handle'),
    main(box(-13, -34.5, 24, 7, 2), '#3f8fd0', 'roller'),
    shade(box(-13, -30, 24, 2.5, 1), '#3f8fd0'),
    flat(
      'M-13 -34.500H11V-38H-13ZM-10 -27.500V-22.500a1.200 1.200 0 0 0 2.400 0V-27.500ZM-3 -27.500V-24.500a1.200 1.200 0 0 0 2.400 0V-27.500Z',
      '#3f8fd0',
      'paint',
    ),
  ]),
  tool('trowel, garden trowel, hand trowel, hand shovel, spade trowel', [
    main(blob([-2, -9, -2.2, -3, -1.6, 0, 1.6, 0, 2.2, -3, 2, -9], 0.6), '#4f9a4a', 'handle'),
    solid(limb([0, -9, 1], [0, -14, 0.8]), '#8b949b', 'neck'),
    solid(
      blob([-4.5, -14, -4.8, -20, -3.4, -26, 0, -30, 3.4, -26, 4.8, -20, 4.5, -14, 0, -12.5], 0.8),
      STEEL,
      'blade',
    ),
    detail(blob([Math.LN2, -13, 0.8, -29, 3.4, -26, 4.8, -20, 4.5, -14], 0.8), '#939da5', 'blade shade'),
  ]),
  tool('pruning shears, secateurs, garden shears, hedge clippers, hedge trimmer, pruners', [
    main(blob([-8, 0, -9, -6, -4, -14, -1, -15, 0, -13, -4, -7, -5, 0], 0.7), '#c8322c', 'handle'),
    main(blob([8, 0, 9, -6, 4, -14, 1, -15, 0, -13, 4, -7, 5, 0], 0.7), '#d83e36', 'handle'),
    solid(blob([-1.6, -14, 0, -16, 5, -22, 6, -28, 2, -24, -2, -17], 0.7), STEEL, 'blade'),
    solid(blob([1.6, -14, 0, -16, -4, -20, -5, -26, -1.5, -22, 1.5, -17], 0.7), '#98a2aa', 'hook'),
    solid(circle(0, -15, 1.8), '#5d656d', 'pivot'),
    line('M-4 -8L-1 -10L-3 -11L0 -12', '#8b949b', 0.8, 'spring'),
  ]),
  tool('extension cord, extension lead, power cable, electric cable, cable', [
    tube(`${oval(0, -6, 14, 5)}${oval(0, -8, 12, 4.6)}${oval(1, -10, 13, 4.6)}`, '#ef7a22', 1.7, 'cord'),
    tube(curve(13, -8, 20, -10, 22, -4, 28, -3), '#ef7a22', 1.7, 'cord'),
    tube(curve(-13, -8, -18, -14, -22, -8), '#ef7a22', 1.7, 'cord'),
    solid(box(27, -5.5, 6, 5, 1.2), '#33363c', 'plug'),
    line('M33 -4.200H36M33 -1.800H36', '#d2d8dc', 0.9, 'pin'),
    solid(blob([-25, -10, -20, -10, -20, -4, -25, -3], 0.5), '#33363c', 'socket'),
  ]),
  tool('power strip, multi plug, socket strip, extension socket, surge protector, power outlet strip', [
    tube(curve(-20, -4, -28, -4, -30, -10, -36, -9), '#33363c', 1.2, 'cable'),
    main(box(-20, -8, 42, 8, 2), '#f1f1ee', 'strip'),
    shade(box(-20, -3, 42, 3, 1.5), '#f1f1ee'),
    solid(
      along(-11, 17, 4, (x) => circle(x, -4.5, 2.8)),
      '#d9dad6',
      'socket',
    ),
    ink(
      along(-11, 17, 4, (x) => `${circle(x - 1, -4.5, 0.5)}${circle(x + 1, -4.5, 0.5)}`),
      '#26282d',
      'hole',
    ),
    glow(box(-18, -6, 3, 3.4, 0.6), '#f0503c', 'switch'),
  ]),
  tool('carabiner, karabiner, snap hook, climbing clip', [
    tube(
      'M-5 -9C-6 -16 -3 -20 1 -20C5 -20 7 -16 5.500 -8C4.500 -2 1 0 -2 -1C-5 -2 -5 -6 -5 -9Z',
      '#3f7fd0',
      2,
      'body',
    ),
    line('M5 -15L5.600 -7', '#d2d8dc', 1.6, 'gate'),
    solid(box(4.2, -13, 2.6, 3.6, 0.6), '#8b949b', 'sleeve'),
  ]),
  tool('sprinkler, lawn sprinkler, garden sprinkler, water sprinkler, irrigation sprinkler', [
    line(
      [-150, -116, -78, -38, 38, 78, 116, 150]
        .map(
          (x) =>
            `M${x > 0 ? 2 : -2} -14Q${0.45 * x} ${-(168 - 0.5 * Math.abs(x))} ${x} ${-(10 + 0.18 * Math.abs(x))}`,
        )
        .join(''),
      '#c4e6f5',
      2,
      'water',
    ),
    detail(
      [-160, -140, -124, -104, -84, -60, -44, 44, 60, 84, 104, 124, 140, 160]
        .map((x, i) => circle(x, -(14 + ((i * 37) % 52)), 1.8 + (i % 3) * 0.5))
        .join(''),
      '#e2f4fb',
      'drop',
    ),
    main(`${limb([-8, -1.5, 1.5], [8, -1.5, 1.5])}${box(-2, -9, 4, 8, 0.6)}`, '#3f9a4a', 'base'),
    solid(`${box(-7, -12, 14, 3, 1.4)}${circle(0, -12.5, 2.6)}`, '#2f3338', 'arm'),
    tube(curve(8, -1.5, 20, 0, 32, -2, 44, 0), '#3f9a4a', 2, 'hose'),
  ]),
  tool('stapler gun, staple gun, nail gun', [
    main(blob([-14, -20, -10, -23, 14, -22, 16, -17, 6, -14, -2, -13, -14, -12], 0.5), '#e0a52c', 'body'),
    main(blob([6, -14, 15, -17, 17, -4, 14, 0, 10, -1], 0.5), '#33363c', 'handle'),
    solid(`${box(-14, -12.5, 20, 3, 0.6)}${box(-14.5, -13, 3.6, 8, 0.4)}`, '#98a2aa', 'magazine'),
    solid(blob([-8, -22, 0, -27, 14, -26, 16, -22], 0.6), '#3a3f46', 'lever'),
  ]),
  tool('screw clamp, clamp, c-clamp, g-clamp, bench clamp', [
    tube('M-8 -4V-26H10V-20', '#3f6fa8', 3.4, 'frame'),
    line('M10 -30V-10', '#aab2b8', 2, 'screw'),
    tube('M-8 -4H10', '#3f6fa8', 3.4, 'frame'),
    solid(`${box(7, -8, 6, 2.4, 0.6)}${box(6.5, -11, 7, 2.4, 0.8)}`, '#5d656d', 'jaw'),
    line('M4 -30H16', '#8b949b', 1.4, 'bar'),
  ]),
];
