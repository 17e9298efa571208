import { blob, circle, curve, limb, oval, poly } from '../path/outline.ts';
import { detail, flat, ink, light, line, main, type Prop, type PropShape, prop } from '../props/prop.ts';
import { beast } from './beast.ts';
import { HOME_BEASTS } from './species-home.ts';

const feathers = (x: number, y: number, k: number, fill: string, far: boolean): readonly PropShape[] => [
  (far ? flat : main)(
    blob(
      [
        x,
        y,
        x + 6 * k,
        y - 40 * k,
        x + 40 * k,
        y - 84 * k,
        x + 92 * k,
        y - 96 * k,
        x + 84 * k,
        y - 74 * k,
        x + 96 * k,
        y - 62 * k,
        x + 78 * k,
        y - 48 * k,
        x + 84 * k,
        y - 34 * k,
        x + 60 * k,
        y - 24 * k,
        x + 40 * k,
        y - 4 * k,
      ],
      0.7,
    ),
    fill,
    'wing',
  ),
  ...(far
    ? []
    : [
        line(
          `M${x + 10 * k} ${y - 36 * k}C${x + 34 * k} ${y - 60 * k} ${x + 60 * k} ${y - 70 * k} ${x + 84 * k} ${y - 76 * k}M${x + 14 * k} ${y - 22 * k}C${x + 36 * k} ${y - 42 * k} ${x + 58 * k} ${y - 48 * k} ${x + 78 * k} ${y - 50 * k}`,
          '#b9b2c4',
          2 * k,
          'feather',
        ),
      ]),
];

const horse = beast(HOME_BEASTS.find((s) => s.names.startsWith('horse')) as (typeof HOME_BEASTS)[number]);

/** The horse's own drawing with wings, white. */
const PEGASUS: Prop = {
  ...beast({
    ...(HOME_BEASTS.find((s) => s.names.startsWith('horse')) as (typeof HOME_BEASTS)[number]),
    names: 'pegasus, winged horse, flying horse',
    coat: { body: '#f4f2f6', pale: '#e4dfe8', dark: '#d9c9e4' },
    hooves: '#8a7a9a',
  }),
};

export const TALE_BEASTS: readonly Prop[] = [
  {
    ...PEGASUS,
    draw: (pose) => {
      const { saddle = [0, -150] } = PEGASUS.anchors(pose);
      const [x, y] = saddle;
      return [
        ...feathers(x - 46, y + 10, 1.25, '#dcd7e4', true),
        ...PEGASUS.draw(pose),
        ...feathers(x - 26, y + 24, 1.3, '#fbfafc', false),
      ];
    },
  },
  prop({
    names: 'centaur',
    in: 'animal',
    faces: 'left',
    height: 2.1,
    shapes: [
      ...horse
        .draw('stand')
        .filter(
          (s) =>
            !['head', 'muzzle', 'ear', 'eye', 'glint', 'nostril', 'mouth', 'mane', 'trunk', 'belly'].includes(
              s.part,
            ),
        ),
      main(limb([-62, -122, 38], [0, -122, 33], [62, -124, 35]), '#94592f', 'trunk'),
      detail(
        blob([-92, -130, -98, -176, -90, -206, -60, -210, -40, -196, -42, -150, -50, -128], 0.8),
        '#d9a67c',
        'torso',
      ),
      flat(blob([-100, -118, -96, -138, -70, -146, -42, -138, -34, -118, -60, -108], 0.8), '#94592f', 'fur'),
      detail(`${limb([-86, -200, 11], [-112, -172, 8], [-132, -186, 7])}`, '#d9a67c', 'arm'),
      line(curve(-136, -238, -158, -200, -146, -160, -120, -132), '#6d3a1c', 4, 'bow'),
      line('M-136 -238L-120 -132', '#f4efe2', 1, 'string'),
      detail(limb([-66, -208, 9], [-68, -222, 9]), '#d9a67c', 'neck'),
      detail(
        blob([-84, -228, -86, -250, -72, -262, -56, -256, -50, -238, -60, -224, -74, -220], 0.9),
        '#d9a67c',
        'head',
      ),
      detail(
        blob([-88, -252, -80, -268, -60, -270, -46, -256, -42, -226, -52, -214, -54, -240, -64, -254], 0.9),
        '#4a2c18',
        'hair',
      ),
      detail(
        blob([-86, -232, -78, -230, -62, -226, -60, -216, -72, -210, -82, -218], 0.9),
        '#4a2c18',
        'beard',
      ),
      ink(circle(-77, -243, 2), '#231d1f', 'eye'),
      line('M-83 -248L-73 -249', '#3a2214', 1.6, 'brow'),
      detail(`${limb([-50, -200, 12], [-36, -168, 9], [-62, -152, 7])}`, '#cf9a70', 'arm'),
    ],
  }),
  prop({
    names: 'griffin, gryphon, griffon, hippogriff',
    in: 'animal',
    faces: 'left',
    height: 1.9,
    shapes: [
      line(curve(70, -70, 100, -66, 116, -90, 108, -112), '#c9974a', 7, 'tail'),
      detail(oval(107, -118, 9, 12), '#7a4a22', 'tuft'),
      ...feathers(-28, -92, 1.15, '#8a6a44', true),
      flat(
        `${limb([-22, -70, 13], [-26, -34, 9], [-28, -6, 7])}${limb([58, -66, 18], [66, -36, 11], [60, -6, 8])}`,
        '#b3823c',
        'leg',
      ),
      main(limb([-34, -84, 30], [10, -80, 27], [56, -80, 28]), '#d1a050', 'trunk'),
      detail(
        blob([-64, -70, -70, -100, -62, -132, -40, -146, -20, -120, -16, -84, -34, -58, -54, -56], 0.9),
        '#f1ead8',
        'breast',
      ),
      line(
        'M-58 -110L-52 -104L-46 -110L-40 -104L-34 -110M-60 -94L-54 -88L-48 -94L-42 -88L-36 -94M-54 -78L-48 -72L-42 -78L-36 -72',
        '#c9bda0',
        1.6,
        'feather',
      ),
      detail(
        blob([-70, -130, -72, -152, -56, -166, -36, -160, -28, -142, -36, -124, -56, -120], 0.9),
        '#f6f1e4',
        'head',
      ),
      detail(
        blob([-68, -146, -86, -148, -96, -136, -94, -122, -88, -130, -70, -130], 0.8),
        '#e8a52e',
        'beak',
      ),
      line('M-92 -132L-72 -134', '#a8721a', 1.4, 'beak'),
      detail(poly(-46, -160, -38, -184, -32, -156), '#e4dac2', 'ear'),
      ink(circle(-60, -146, 3.6), '#1f1b1e', 'eye'),
      detail(circle(-61, -147.4, 1.2), '#ffffff', 'glint'),
      line('M-68 -154L-52 -152', '#8a6a44', 2.6, 'brow'),
      ...feathers(-14, -82, 1.25, '#a9825a', false),
      detail(`${limb([-44, -64, 9], [-50, -30, 7], [-50, -5, 6])}`, '#e8a52e', 'foreleg'),
      line('M-56 0L-64 0M-50 0L-56 0M-46 0H-40', '#3a2a1a', 2.6, 'talon'),
      main(`${limb([48, -70, 24], [42, -34, 13], [46, -6, 9])}${oval(40, -4, 13, 4.4)}`, '#c9974a', 'leg'),
      light(blob([-10, -100, 10, -104, 40, -102, 10, -96], 0.8), '#d1a050'),
    ].map((s) => (s.part === 'tail' ? { ...s, slot: 1 as const } : s)),
  }),
];
