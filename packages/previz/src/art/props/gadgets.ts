/** More electronics, and machines of space stations and studios. */
import { blob, box, circle, curve, limb, oval, poly } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
  glow,
  light,
  line,
  main,
  type Prop,
  prop,
  second,
  shade,
  solid,
  tube,
} from './prop.ts';

export const GADGET_PROPS: readonly Prop[] = [
  prop({
    names: 'computer mouse, pc mouse, wireless mouse, optical mouse',
    in: 'electronics',
    at: 'surface',
    faces: 'left',
    shapes: [
      line(curve(-6, -2, -11, -3, -13, -1, -18, -2), '#33383d', 0.7, 'cable'),
      main('M-7 0C-8 -3 -5 -5 0 -5.600C5 -5.600 8 -3 8 0Z', '#3d444b', 'body'),
      shade('M2 0C4 -2 4 -4 2 -5.500C6 -5 8 -3 8 0Z', '#3d444b'),
      light(blob([-5.5, -2.4, -3, -4.2, 0, -4.8, -2, -3]), '#3d444b'),
      line('M-6.500 -2.600C-3 -3.400 0 -3 1.500 -5.500', '#1d2024', 0.35, 'seam'),
      detail(oval(-3.6, -4.1, 1, 0.6), '#c3cad0', 'wheel'),
      glow(box(-7, -0.6, 3, 0.5, 0.2), '#f0574b', 'lamp'),
    ],
  }),
  prop({
    names: 'computer keyboard, keyboard, pc keyboard, gaming keyboard',
    in: 'electronics',
    at: 'surface',
    shapes: [
      main(poly(-20, -9, 20, -9, 23, -1.2, -23, -1.2), '#33383d', 'case'),
      flat(
        [0, 1, 2, 3]
          .flatMap((r) =>
            Array.from({ length: 13 }, (_, c) => {
              const w = 19 + r * 0.7;
              const x = -w + (c * 2 * w) / 13;
              const y = -8.4 + r * 1.7;
              return r === 3 && c > 2 && c < 10
                ? ''
                : poly(x + 0.25, y, x + w * 0.153 - 0.25, y, x + w * 0.157 - 0.2, y + 1.3, x + 0.1, y + 1.3);
            }),
          )
          .join(''),
        '#b4bac0',
        'keys',
      ),
      flat(poly(-12, -3.3, 10, -3.3, 10.3, -2, -12.3, -2), '#b4bac0', 'space'),
      flat(poly(-23, -1.2, 23, -1.2, 23, 0, -23, 0), '#22262a', 'edge'),
    ],
  }),
  prop({
    names: 'solar panel, photovoltaic panel, solar cell',
    in: 'electronics',
    shapes: [
      line('M-30 -50L-40 0M30 -50L40 0M0 -50V0', '#8b949b', 5, 'leg'),
      main(poly(-70, -96, 90, -96, 66, -32, -94, -32), '#2a4f94', 'panel'),
      line('M-30 -96L-54 -32M10 -96L-14 -32M50 -96L26 -32M-78 -75H82M-86 -53H74', '#9fc0ea', 2, 'cells'),
      line('M-70 -96H90L66 -32H-94Z', '#c3cad0', 4, 'frame'),
      faint(detail(poly(-60, -92, -20, -92, -60, -38, -88, -38), '#ffffff', 'shine'), 0.25),
    ],
  }),
  prop({
    names: 'antenna, radio antenna, aerial, radar, transmitter',
    in: 'electronics',
    height: 6,
    shapes: [
      tube(
        'M-60 0L0 -300L60 0M-48 -60H48M-36 -120H36M-24 -180H24M-48 -60L36 -120M48 -60L-36 -120M-36 -120L24 -180M36 -120L-24 -180M0 -300V-360',
        '#c8352f',
        7,
        'mast',
      ),
      solid('M-70 -250C-60 -214 -20 -206 6 -222Z', '#e6e9ec', 'dish'),
      line('M-36 -232L-54 -262', '#8b949b', 4),
      glow(circle(0, -366, 8), '#f0574b', 'lamp'),
    ],
  }),
  prop({
    names: 'robot arm, robotic arm, mechanical arm, industrial robot',
    in: 'electronics',
    faces: 'left',
    height: 1.8,
    shapes: [
      solid(poly(-40, 0, 40, 0, 30, -26, -30, -26), '#33383d', 'base'),
      main(limb([0, -30, 22], [26, -100, 16]), '#ef8a2e', 'arm'),
      main(limb([26, -100, 16], [-40, -158, 11]), '#f29a3e', 'arm'),
      main(limb([-40, -158, 11], [-66, -116, 8]), '#ef8a2e', 'arm'),
      detail(`${circle(0, -30, 11)}${circle(26, -100, 9)}${circle(-40, -158, 7)}`, '#33383d', 'joint'),
      line('M-66 -112L-76 -92L-70 -80M-66 -112L-56 -94L-62 -80', '#5d656d', 5, 'claw'),
    ],
  }),
  prop({
    names: 'hologram, holographic display, holographic projection, hologram projector',
    in: 'electronics',
    shapes: [
      main(poly(-34, 0, 34, 0, 26, -14, -26, -14), '#3d444b', 'base'),
      glow(oval(0, -14, 24, 4), '#5fd8f2', 'ring'),
      { ...glow(poly(-22, -14, 22, -14, 52, -120, -52, -120), '#8fe8fa', 'beam'), opacity: 0.3 },
      { ...glow(circle(0, -84, 30), '#5fd8f2', 'globe'), opacity: 0.55 },
      line(`${oval(0, -84, 30, 10)}${oval(0, -84, 12, 30)}${circle(0, -84, 30)}`, '#d8fbff', 1.6, 'grid'),
    ].map((s) => (s.part === 'grid' ? { ...s, tone: 'glow' as const } : s)),
  }),
  prop({
    names: 'cryo pod, stasis pod, sleep pod, capsule bed, incubator, cryogenic chamber',
    in: 'furniture',
    height: 2.1,
    shapes: [
      main('M-50 0L-56 -180C-54 -216 54 -216 56 -180L50 0Z', '#cfd6dc', 'pod'),
      shade('M24 0C30 -80 30 -160 20 -205C40 -202 54 -196 56 -180L50 0Z', '#cfd6dc'),
      detail('M-36 -30L-40 -176C-38 -196 38 -196 40 -176L36 -30Z', '#2f5a74', 'window'),
      { ...glow('M-36 -30L-40 -176C-38 -196 38 -196 40 -176L36 -30Z', '#7fd8f0', 'window'), opacity: 0.55 },
      faint(detail(blob([-28, -170, -16, -184, -20, -100, -30, -70]), '#ffffff', 'shine'), 0.5),
      glow([-24, 0, 24].map((x) => circle(x, -14, 4)).join(''), '#58d68a', 'lamp'),
    ],
  }),
  prop({
    names: 'jetpack, jet pack, rocket pack',
    in: 'vehicle',
    at: 'surface',
    shapes: [
      glow(
        `${blob([-16, -8, -18, 6, -12, 26, -6, 6, -8, -8])}${blob([16, -8, 18, 6, 12, 26, 6, 6, 8, -8])}`,
        '#ff9a3c',
        'flame',
      ),
      glow(
        `${blob([-14, -8, -14, 4, -12, 14, -10, 4, -10, -8])}${blob([14, -8, 14, 4, 12, 14, 10, 4, 10, -8])}`,
        '#ffe9a0',
        'flame',
      ),
      solid(
        `${poly(-17, -14, -7, -14, -5, -4, -19, -4)}${poly(7, -14, 17, -14, 19, -4, 5, -4)}`,
        '#33383d',
        'nozzle',
      ),
      main(
        `${'M-20 -14V-50C-20 -62 -4 -62 -4 -50V-14Z'}${'M4 -14V-50C4 -62 20 -62 20 -50V-14Z'}`,
        '#d8352f',
        'tank',
      ),
      shade('M-9 -14V-58C-6 -57 -4 -54 -4 -50V-14ZM15 -14V-58C18 -57 20 -54 20 -50V-14Z', '#d8352f'),
      solid(box(-6, -46, 12, 22, 3), '#8b949b', 'frame'),
    ],
  }),
  prop({
    names: 'vr headset, virtual reality headset, vr goggles, virtual reality goggles, night vision goggles',
    in: 'electronics',
    at: 'surface',
    shapes: [
      line('M-10 -8C-14 -22 14 -22 10 -8', '#33383d', 2.4, 'strap'),
      main(box(-11, -11, 22, 11, 4), '#2b3036', 'case'),
      glow(box(-8.5, -8.5, 17, 6, 2.5), '#4f7fe0', 'visor'),
      glow(blob([-7, -7.5, -2, -8, -4, -4, -7, -4.5]), '#a9c6f8', 'visor'),
    ],
  }),
  prop({
    names: 'smartwatch, digital watch',
    in: 'electronics',
    at: 'surface',
    shapes: [
      second(`${box(-2, -12, 4, 5, 1)}${box(-2, -2, 4, 5, 1)}`, '#33383d', 'strap'),
      main(box(-3, -8.4, 6, 7.8, 1.4), '#22262b', 'case'),
      glow(box(-2.3, -7.6, 4.6, 6.2, 0.9), '#3f9ad8', 'screen'),
      line('M0 -4.500V-6.400M0 -4.500L1.200 -3.700', '#ffffff', 0.4, 'hand'),
    ],
  }),
  prop({
    names: "director's chair, director chair, directors chair",
    in: 'furniture',
    anchors: { seat: [0, -50] },
    shapes: [
      line(
        'M-30 0L30 -48M30 0L-30 -48M-30 -48V-104M30 -48V-104M-36 -70H-24M24 -70H36',
        '#a5713f',
        4.6,
        'frame',
      ),
      main(box(-31, -104, 62, 22, 2), '#26303c', 'back'),
      main(box(-33, -54, 66, 9, 2), '#26303c', 'seat'),
      second(
        poly(
          0,
          -101,
          2.4,
          -95.5,
          8.4,
          -95,
          3.9,
          -91,
          5.3,
          -85.2,
          0,
          -88.4,
          -5.3,
          -85.2,
          -3.9,
          -91,
          -8.4,
          -95,
          -2.4,
          -95.5,
        ),
        '#e0b23c',
        'star',
      ),
      line('M-38 -70H-22M22 -70H38', '#8a5a32', 5, 'arm'),
    ],
  }),
];
