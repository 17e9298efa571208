/** Armour and what soldiers carry. */
import { blob, box, circle, curve, limb, oval } from '../path/outline.ts';
import { detail, flat, ink, light, line, main, type Prop, prop, second, shade, solid, tube } from './prop.ts';

export const ARMOUR_PROPS: readonly Prop[] = [
  prop({
    names: 'suit of armor, armor, armour, knight armor, plate armor, chainmail, suit of armour, breastplate',
    in: 'weapon',
    height: 1.8,
    shapes: [
      main(
        `${limb([-26, -128, 11], [-36, -98, 9], [-32, -72, 8])}${limb([26, -128, 11], [36, -98, 9], [32, -72, 8])}`,
        '#9aa3ab',
        'arm',
      ),
      main(
        `${limb([-12, -76, 13], [-14, -40, 9], [-14, -10, 9])}${limb([12, -76, 13], [14, -40, 9], [14, -10, 9])}`,
        '#a5aeb6',
        'leg',
      ),
      detail(
        `${oval(-14, -42, 9, 7)}${oval(14, -42, 9, 7)}${circle(-30, -66, 8)}${circle(30, -66, 8)}`,
        '#868f97',
        'joint',
      ),
      main('M-26 -2V-9C-22 -14 -10 -14 -5 -9V0H-26ZM26 -2V-9C22 -14 10 -14 5 -9V0H26Z', '#868f97', 'foot'),
      main(
        blob([-24, -136, -28, -118, -20, -90, 0, -84, 20, -90, 28, -118, 24, -136, 0, -142]),
        '#b4bcc4',
        'breast',
      ),
      shade(blob([4, -86, 14, -110, 8, -140, 24, -136, 28, -118, 20, -90]), '#b4bcc4'),
      flat('M-20 -92L-26 -70L0 -64L26 -70L20 -92Z', '#8f989f', 'skirt'),
      main(`${circle(-27, -132, 10)}${circle(27, -132, 10)}`, '#a5aeb6', 'shoulder'),
      main('M-15 -146V-164C-15 -182 15 -182 15 -164V-146C8 -140 -8 -140 -15 -146Z', '#b4bcc4', 'helmet'),
      ink(`${box(-13, -162, 26, 4, 1)}${box(-1.2, -158, 2.4, 12)}`, '#22262a'),
      second(blob([-3, -176, -2, -190, 10, -200, 26, -190, 22, -178, 10, -186, 3, -176]), '#c8302c', 'plume'),
    ],
  }),
  prop({
    names: 'knight helmet, medieval helmet, war helmet, viking helmet, iron helmet',
    in: 'weapon',
    at: 'surface',
    shapes: [
      main('M-12 0V-18C-12 -32 12 -32 12 -18V0C6 3 -6 3 -12 0Z', '#aab3ba', 'helmet'),
      shade('M3 1.800V-28.500C9 -27 12 -23 12 -18V0C9 1.400 6 2 3 1.800Z', '#aab3ba'),
      ink(`${box(-11, -17, 22, 3, 1)}${box(-1, -14, 2, 11)}`, '#22262a'),
      ink([-7, -4, 4, 7].map((x) => circle(x, -7, 0.9)).join('')),
      second(blob([-2, -28, -2, -38, 8, -44, 20, -36, 17, -26, 8, -34, 2, -28]), '#c8302c', 'plume'),
    ],
  }),
  prop({
    names: 'roman helmet, centurion helmet, legionary helmet, gladiator helmet, galea',
    in: 'weapon',
    at: 'surface',
    shapes: [
      second(
        blob([-20, -16, -19, -32, -8, -43, 8, -43, 19, -34, 21, -20, 14, -24, 0, -29, -13, -24]),
        '#b8322c',
        'crest',
      ),
      main('M-13 -2V-17C-13 -32 13 -32 13 -17V-6L18 -3V0H9L8 -9H-3L-5 3L-12 1Z', '#c9a04a', 'helmet'),
      shade('M5 -9V-27.500C10 -26 13 -22 13 -17V-6L18 -3V0H9L8 -9Z', '#c9a04a'),
      detail(box(-13, -16, 26, 3, 1), '#96702c', 'brow'),
      light('M-9 -19C-8 -24 -5 -26 -1 -27C-4 -24 -5 -22 -5 -19Z', '#ecd08a'),
    ],
  }),
  prop({
    names: 'handcuffs, shackles, manacles, handcuff, pair of handcuffs',
    in: 'tool',
    at: 'surface',
    shapes: [
      tube(`${circle(-8, -5, 4.4)}${circle(8, -5, 4.4)}`, '#aab3ba', 1.6, 'cuff'),
      line('M-3.500 -5H3.500', '#8b949b', 1.2, 'chain'),
    ],
  }),
  prop({
    names: 'whip',
    in: 'weapon',
    at: 'surface',
    anchors: { grip: [-14, -4] },
    shapes: [
      tube(
        curve(-12, -5, -2, -8, 8, -3, 10, -10, 0, -13, -6, -8, 4, -4, 16, -8, 22, -3),
        '#7d4a26',
        1.3,
        'whip',
      ),
      solid(limb([-22, -3, 1.6], [-12, -5, 1.3]), '#3a2212', 'handle'),
    ],
  }),
  prop({
    names: 'cracking whip',
    in: 'weapon',
    at: 'surface',
    faces: 'right',
    anchors: { grip: [0, 0] },
    shapes: [
      tube('M6 -9C30 -56 84 -84 124 -58C158 -36 138 0 164 12C176 17 190 10 196 -2', '#7d4a26', 2.2, 'lash'),
      solid(limb([-6, 9, 2.8], [7, -11, 2.2]), '#3a2212', 'handle'),
    ],
  }),
  prop({
    names: 'shuriken, throwing star, ninja star',
    in: 'weapon',
    at: 'surface',
    shapes: [
      main('M0 -12L2.500 -8L6 -6L2.500 -4L0 0L-2.500 -4L-6 -6L-2.500 -8Z', '#5d656d', 'star'),
      detail(circle(0, -6, 1.3), '#26292d', 'hole'),
    ],
  }),
  prop({
    names: 'gas mask, respirator, welding mask',
    in: 'clothing',
    at: 'surface',
    shapes: [
      main('M-9 -4C-13 -12 -11 -22 0 -22C11 -22 13 -12 9 -4C6 0 -6 0 -9 -4Z', '#4f5d45', 'mask'),
      shade('M3 -1C8 -6 8 -16 4 -21.500C12 -20 12.500 -11 9 -4C7.500 -2 5.500 -1.200 3 -1Z', '#4f5d45'),
      detail(`${circle(-4.8, -13, 3.6)}${circle(4.8, -13, 3.6)}`, '#26292d', 'rim'),
      detail(`${circle(-4.8, -13, 2.6)}${circle(4.8, -13, 2.6)}`, '#a9c6d0', 'glass'),
      solid(circle(0, -3.5, 4.4), '#33383d', 'filter'),
      line('M-2.500 -4.500H2.500M-2.500 -2.500H2.500', '#6d757d', 0.5, 'slot'),
    ],
  }),
  prop({
    names: 'binoculars, binocular, field glasses, opera glasses',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [0, -8] },
    shapes: [
      main('M-9 -14H-3L-2 -6V0H-11V-4ZM9 -14H3L2 -6V0H11V-4Z', '#33383d', 'tube'),
      shade('M-5 -14H-3L-2 -6V0H-5ZM7 -14H9L11 -4V0H8Z', '#33383d'),
      detail(box(-3, -11, 6, 5, 1), '#4f575e', 'bridge'),
      detail(`${oval(-6.5, 0, 4.4, 1)}${oval(6.5, 0, 4.4, 1)}`, '#7fb0c8', 'lens'),
      detail(`${box(-9.6, -16, 7, 2.6, 1)}${box(2.6, -16, 7, 2.6, 1)}`, '#1f2226', 'eyepiece'),
    ],
  }),
  prop({
    names: 'walkie-talkie, walkie talkie, two-way radio, handheld radio',
    in: 'electronics',
    at: 'surface',
    anchors: { grip: [0, -7] },
    shapes: [
      line('M-2.500 -16V-26', '#26292d', 1.3, 'aerial'),
      main(box(-4, -17, 8, 17, 1.2), '#33383d', 'case'),
      light(box(-3.4, -16.4, 0.8, 15.6), '#565e65'),
      detail(box(-2.8, -15, 5.6, 4, 0.5), '#9fc09a', 'screen'),
      ink([0, 1, 2].map((r) => box(-2.4, -9 + r * 1.6, 4.8, 0.8)).join(''), '#15181b'),
    ],
  }),
];
