/** Weapons and armour. */
import { box, circle, limb, poly } from '../path/outline.ts';
import { detail, light, line, main, type Prop, prop, second, shade, solid, tube } from './prop.ts';

export const ARMS_PROPS: readonly Prop[] = [
  prop({
    names: 'sword, longsword, broadsword, blade, claymore, rapier, sabre, knight sword',
    in: 'weapon',
    at: 'surface',
    anchors: { grip: [0, -10] },
    shapes: [
      main(poly(-3.4, -22, -3.2, -92, 0, -100, 3.2, -92, 3.4, -22), '#c9d1d8', 'blade'),
      shade(poly(0, -22, 0, -100, 3.2, -92, 3.4, -22), '#c9d1d8'),
      solid(box(-13, -24, 26, 4.4, 2), '#d9a93c', 'guard'),
      solid(box(-2, -20, 4, 15, 1), '#5a361c', 'hilt'),
      line('M-2 -16L2 -14M-2 -12L2 -10M-2 -8L2 -6', '#3a2212', 0.8, 'wrap'),
      solid(circle(0, -3.2, 3.2), '#d9a93c', 'pommel'),
    ],
  }),
  prop({
    names: 'katana, samurai sword, scimitar, cutlass',
    in: 'weapon',
    at: 'surface',
    anchors: { grip: [0, -12] },
    shapes: [
      main('M-1.800 -27C-2 -60 1 -84 8 -102C8 -80 4 -56 2.400 -27Z', '#d0d7dd', 'blade'),
      light('M0.400 -27C0.600 -60 3 -84 8 -102C7 -80 3.600 -56 2.400 -27Z', '#e6eaee'),
      solid(box(-5, -28.5, 10, 2.6, 1.3), '#33383d', 'guard'),
      second(box(-1.9, -26, 3.8, 26, 1.4), '#8f1f2c', 'hilt'),
      line(
        'M-1.800 -22L1.800 -19M1.800 -22L-1.800 -19M-1.800 -16L1.800 -13M1.800 -16L-1.800 -13M-1.800 -10L1.800 -7M1.800 -10L-1.800 -7',
        '#f1ece0',
        0.6,
        'wrap',
      ),
    ],
  }),
  prop({
    names: 'sword in the stone',
    in: 'weapon',
    shapes: [
      solid(poly(-3.4, -50, -3.2, -100, 3.2, -100, 3.4, -50), '#c9d1d8', 'blade'),
      solid(box(-15, -104, 30, 5, 2.5), '#d9a93c', 'guard'),
      solid(box(-2.4, -122, 4.8, 19, 1), '#5a361c', 'hilt'),
      solid(circle(0, -125, 4), '#d9a93c', 'pommel'),
      main(poly(-52, 0, -58, -26, -34, -50, -6, -58, 26, -52, 50, -32, 56, 0), '#8f9296', 'stone'),
      shade(poly(8, 0, 14, -30, 6, -57, 26, -52, 50, -32, 56, 0), '#8f9296'),
      light(poly(-34, -50, -6, -58, -12, -40, -40, -34), '#a8abae'),
    ],
  }),
  prop({
    names: 'shield, knight shield, round shield, buckler, heater shield',
    in: 'weapon',
    at: 'surface',
    anchors: { grip: [0, -34] },
    shapes: [
      solid('M-28 -66H28V-36C28 -16 12 -4 0 0C-12 -4 -28 -16 -28 -36Z', '#c3cad0', 'rim'),
      main('M-24 -62H24V-36C24 -20 10 -8 0 -5C-10 -8 -24 -20 -24 -36Z', '#b3262e', 'field'),
      shade('M0 -62H24V-36C24 -20 10 -8 0 -5Z', '#b3262e'),
      second(`${box(-4, -62, 8, 56)}${box(-24, -46, 48, 8)}`, '#e8c04a', 'cross'),
      detail(circle(0, -42, 6), '#c3cad0', 'boss'),
    ],
  }),
  prop({
    names: 'spear, lance, javelin, pike, halberd, harpoon',
    in: 'weapon',
    at: 'floor',
    anchors: { grip: [0, -100] },
    shapes: [
      solid(box(-1.7, -186, 3.4, 186, 1), '#8a5a32', 'shaft'),
      main(poly(-5, -190, 0, -218, 5, -190, 0, -180), '#c3cad0', 'head'),
      shade(poly(0, -218, 5, -190, 0, -180), '#c3cad0'),
      second('M-3 -184L-8 -168L0 -174L8 -168L3 -184Z', '#c8302c', 'tassel'),
    ],
  }),
  prop({
    names: 'trident, fork tool',
    in: 'tool',
    at: 'floor',
    anchors: { grip: [0, -80] },
    shapes: [
      solid(box(-1.8, -112, 3.6, 112, 1), '#a5713f', 'shaft'),
      tube('M-12 -158V-128C-12 -116 12 -116 12 -128V-158M0 -158V-112', '#7d868e', 3.4, 'tines'),
    ],
  }),
  prop({
    names: 'battle axe, war axe, double axe, viking axe, poleaxe',
    in: 'weapon',
    at: 'surface',
    anchors: { grip: [0, -24] },
    shapes: [
      solid(box(-2.2, -92, 4.4, 92, 1.5), '#7d4a26', 'shaft'),
      main(
        'M-2 -88C-10 -92 -18 -96 -24 -98C-30 -84 -30 -70 -24 -58C-18 -60 -10 -66 -2 -70ZM2 -88C10 -92 18 -96 24 -98C30 -84 30 -70 24 -58C18 -60 10 -66 2 -70Z',
        '#b4bcc4',
        'head',
      ),
      light(
        'M-24 -98C-30 -84 -30 -70 -24 -58C-26 -70 -26 -84 -24 -98ZM24 -98C30 -84 30 -70 24 -58C26 -70 26 -84 24 -98Z',
        '#d5dbe0',
      ),
    ],
  }),
  prop({
    names: 'mace, club weapon, spiked club',
    in: 'weapon',
    at: 'surface',
    anchors: { grip: [0, -14] },
    shapes: [
      solid(box(-1.8, -52, 3.6, 52, 1.4), '#7d4a26', 'shaft'),
      main(
        Array.from({ length: 8 }, (_, i) => {
          const a = (i * Math.PI) / 4;
          const c = Math.cos(a);
          const s = Math.sin(a);
          return poly(
            c * 7 - s * 3,
            -60 + s * 7 + c * 3,
            c * 15,
            -60 + s * 15,
            c * 7 + s * 3,
            -60 + s * 7 - c * 3,
          );
        }).join(''),
        '#7d868e',
        'spikes',
      ),
      main(circle(0, -60, 9.5), '#8f989f', 'head'),
      light(circle(-3, -63, 3), '#a9b2b9'),
    ],
  }),
  prop({
    names: 'crossbow, arbalest',
    in: 'weapon',
    at: 'surface',
    anchors: { grip: [0, -20] },
    shapes: [
      solid(box(-2.4, -70, 4.8, 70, 1.5), '#7d4a26', 'stock'),
      tube('M-34 -44C-24 -62 -8 -66 0 -66C8 -66 24 -62 34 -44', '#5d656d', 3.6, 'bow'),
      line('M-34 -44L0 -34L34 -44', '#e6dfcc', 0.9, 'string'),
      solid(poly(-1, -34, 1, -34, 1, -76, 4, -76, 0, -86, -4, -76, -1, -76), '#c3cad0', 'bolt'),
    ],
  }),
  prop({
    names: 'arrow, arrows, archery arrow, dart arrow',
    in: 'weapon',
    at: 'surface',
    anchors: { grip: [0, -30] },
    shapes: [
      ...[-5, 0, 5].flatMap((x) => [
        line(`M${x * 0.7} -30L${x * 1.6} -74`, '#a5713f', 1.1, 'shaft'),
        second(
          poly(
            x * 1.45 - 2.4,
            -62,
            x * 1.6 - 2.4,
            -76,
            x * 1.6,
            -80,
            x * 1.6 + 2.4,
            -76,
            x * 1.45 + 2.4,
            -62,
          ),
          x === 0 ? '#f1ece0' : '#d8413a',
          'feather',
        ),
      ]),
      main(poly(-8, -50, 8, -50, 6, 0, -6, 0), '#7d4a26', 'quiver'),
      shade(poly(2, -50, 8, -50, 6, 0, 2, 0), '#7d4a26'),
      detail(`${box(-8, -51, 16, 5, 1)}${box(-7, -14, 14, 3)}`, '#c59b45', 'band'),
    ],
  }),
  prop({
    names: 'bow, longbow, archery bow, bow and arrow, hunting bow',
    in: 'weapon',
    at: 'surface',
    anchors: { grip: [-17, -62] },
    shapes: [
      tube('M4 -124C-6 -108 -22 -92 -17 -62C-22 -32 -6 -16 4 0', '#8a5a32', 4, 'bow'),
      line('M4 -124V0', '#e6dfcc', 0.9, 'string'),
      detail(limb([-17.5, -70, 3], [-17.5, -54, 3]), '#3a2212', 'grip'),
      line('M-26 -62H22', '#c99560', 1.6, 'arrow'),
      solid(poly(-36, -62, -25, -66, -25, -58), '#9aa3ab', 'head'),
      detail(poly(14, -62, 24, -67, 28, -67, 22, -62, 28, -57, 24, -57), '#d8413a', 'feather'),
    ],
  }),
];
