/** Tools that a deed takes though nobody names them: of shops, workrooms and yards, as they are in use, the holder to the left. */
import { blob, box, circle, limb, oval, ring } from '../path/outline.ts';
import { detail, flat, light, line, main, type Prop, prop, shade, solid, tube } from './prop.ts';

export const TOOLS_OF_TRADES: readonly Prop[] = [
  prop({
    names: 'rubber stamp, ink stamp, office stamp',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [0, -9] },
    shapes: [
      solid(`${circle(0, -12, 3.6)}${box(-1.5, -10, 3, 7, 0.8)}`, '#7a4a2b', 'knob'),
      main(box(-6, -4, 12, 3, 0.8), '#a33b3b', 'block'),
      detail(box(-6, -1.2, 12, 1.2), '#2b2a33', 'rubber'),
    ],
  }),
  prop({
    names: 'hand plane, carpenters plane, wood plane, jack plane',
    in: 'tool',
    at: 'surface',
    faces: 'right',
    anchors: { grip: [-8, -9] },
    shapes: [
      main('M-18 0V-4H18C19 -2 18 -0.500 17 0Z', '#a9743f', 'sole'),
      solid('M-13 -4C-15 -9 -13 -14 -9 -15C-8 -11 -8 -7 -6 -4Z', '#6d4022', 'handle'),
      solid(`${circle(11, -8, 3)}${box(10, -7, 2, 4)}`, '#6d4022', 'knob'),
      detail('M-3 -4L3 -14L6 -13L2 -4Z', '#8f989f', 'iron'),
      line('M19 -1C25 -6 26 2 31 -3', '#e2c08e', 1.4, 'shaving'),
    ],
  }),
  prop({
    names: 'whetstone, sharpening stone, honing stone',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [-6, -2] },
    shapes: [
      main(box(-10, -4.5, 22, 4.5, 0.8), '#8d8d90', 'stone'),
      light(box(-9.5, -4.5, 21, 1.4, 0.6), '#b4b4b6'),
      line('M14 -6L18 -9M15 -3L20 -3M13 -8L15 -13', '#f6d27a', 0.9, 'spark'),
    ],
  }),
  prop({
    names: 'spray can, can of spray paint, spray paint',
    in: 'tool',
    at: 'surface',
    faces: 'right',
    anchors: { grip: [0, -9] },
    shapes: [
      main(box(-3.4, -16, 6.8, 16, 1), '#d9483b', 'can'),
      detail(box(-2.6, -18, 5.2, 2.2, 0.8), '#c9ced2', 'rim'),
      solid(box(-1.4, -21, 2.8, 3.2, 0.6), '#f1f1ee', 'nozzle'),
      { ...flat('M2 -20.500L26 -31C31 -24 31 -17 26 -10Z', '#d9483b', 'mist'), opacity: 0.45 },
    ],
  }),
  prop({
    names: 'loom, weaving loom, handloom',
    in: 'furniture',
    anchors: { top: [0, -98] },
    shapes: [
      tube('M-62 0V-150M62 0V-150', '#8a5a33', 8, 'post'),
      tube('M-66 -148H66M-66 -30H66', '#8a5a33', 8, 'beam'),
      line(Array.from({ length: 19 }, (_, i) => `M${-54 + 6 * i} -146V-34`).join(''), '#efe4c8', 1.2, 'warp'),
      main(box(-56, -92, 112, 60), '#b03a3a', 'cloth'),
      stripe(-86),
      stripe(-66),
      stripe(-46),
      tube('M-60 -98H60', '#c99a5f', 4, 'shuttle'),
    ],
  }),
  prop({
    names: 'mallet, gong mallet, beater',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [0, -4] },
    shapes: [
      tube('M0 0V-30', '#9a6a3c', 2.4, 'shaft'),
      main(circle(0, -34, 6.4), '#e7dcc3', 'head'),
      shade('M-2 -28.200C4 -29 6.400 -33 5.600 -37C4 -32 1 -30 -2 -28.200Z', '#e7dcc3'),
    ],
  }),
  prop({
    names: 'hairpin, lock pick, lockpick',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [-6, -1] },
    shapes: [tube('M-8 -1H10V-4M-8 1H4', '#aeb4ba', 1.2, 'wire')],
  }),
  prop({
    names: 'butter churn, churn, milk churn with a dasher',
    in: 'container',
    anchors: { top: [0, -110] },
    shapes: [
      tube('M0 -60V-112', '#b98a52', 4, 'dasher'),
      main('M-22 0L-15 -72H15L22 0Z', '#a8703d', 'tub'),
      shade('M6 0L5 -72H15L22 0Z', '#a8703d'),
      detail(`M-21 -10H21L20 -17H-20ZM-17 -52H17L16 -59H-16Z`, '#6b6f73', 'hoop'),
      solid(box(-17, -77, 34, 6, 2), '#8a5a2e', 'lid'),
    ],
  }),
  prop({
    names: 'bicycle pump, tire pump, tyre pump',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [0, -50] },
    shapes: [
      tube('M0 -30V-50', '#c9ced2', 1.6, 'rod'),
      main(box(-2.6, -36, 5.2, 33, 1.4), '#2f6da8', 'barrel'),
      solid(box(-8, -53, 16, 4, 1.6), '#2b2a33', 'handle'),
      solid(box(-8, -3, 16, 3, 1), '#2b2a33', 'foot'),
      line('M3 -4C12 -4 12 -1 22 -2', '#2b2a33', 1.4, 'hose'),
    ],
  }),
  prop({
    names: 'carpet beater, rug beater',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [0, -6] },
    shapes: [
      tube('M0 0V-34', '#b07a45', 2.4, 'shaft'),
      line(`${oval(0, -48, 11, 14)}${oval(0, -46, 5, 9)}M-11 -48H11`, '#b07a45', 1.8, 'cane'),
    ],
  }),
  prop({
    names: "crook, shepherd's crook, shepherd crook, shepherds staff",
    in: 'tool',
    anchors: { grip: [0, -100] },
    shapes: [tube('M0 0V-140C0 -164 22 -164 22 -148C22 -140 14 -138 11 -144', '#8a5f38', 4, 'staff')],
  }),
  prop({
    names: 'lasso, lariat',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [0, -6] },
    shapes: [
      tube('M0 0C2 -14 8 -22 14 -30', '#c9a262', 2, 'rope'),
      tube(oval(26, -46, 38, 15), '#c9a262', 2.4, 'loop'),
    ],
  }),
  prop({
    names: 'hand fan, folding fan, paper fan',
    in: 'household',
    at: 'surface',
    anchors: { grip: [0, -2] },
    shapes: [
      main('M0 -2L-17 -19C-8 -29 8 -29 17 -19Z', '#d8567a', 'leaf'),
      line('M0 -2L-11 -23M0 -2L-4 -26M0 -2L4 -26M0 -2L11 -23', '#f3d9b0', 0.8, 'rib'),
      solid(limb([0, 1, 1.2], [0, -8, 1.2]), '#7a4a2b', 'handle'),
    ],
  }),
  prop({
    names: 'bowl of batter, batter bowl',
    in: 'household',
    at: 'surface',
    anchors: { top: [0, -15] },
    shapes: [
      detail(oval(0, -15, 17, 4), '#f2dca0', 'batter'),
      main('M-18 -15H18C18 -5 10 0 0 0C-10 0 -18 -5 -18 -15Z', '#e9ecee', 'bowl'),
      shade('M4 -15H18C18 -5 10 0 0 0C6 -4 6 -10 4 -15Z', '#e9ecee'),
      line('M-18 -15H18', '#c3c9cd', 1, 'rim'),
    ],
  }),
  prop({
    names: 'cleaning cloth, cloth, rag, dust cloth, dishcloth, tea towel, washcloth, dish towel',
    in: 'household',
    at: 'surface',
    anchors: { grip: [0, -17] },
    shapes: [
      main(
        'M-4 -19C2 -21 6 -18 8 -15C12 -9 11 -3 13 2C8 0 5 3 1 1C-3 4 -8 1 -12 3C-10 -3 -11 -11 -4 -19Z',
        '#e4c95c',
        'cloth',
      ),
      line('M-2 -15C-4 -9 -4 -4 -6 0M3 -15C4 -9 4 -4 6 0', '#b99a34', 0.9, 'fold'),
    ],
  }),
  prop({
    names: 'crumpled paper, paper ball, ball of paper, crumpled sheet of paper',
    in: 'household',
    at: 'surface',
    anchors: { grip: [0, -6] },
    shapes: [
      main('M-7 -2L-9 -8L-4 -13L3 -14L9 -10L8 -3L3 0L-3 0Z', '#f4f1e8', 'paper'),
      shade('M3 0L8 -3L9 -10L5 -7L4 -3Z', '#f4f1e8'),
      line(
        'M-9 -8L-3 -7L1 -11L3 -14M-3 -7L-1 -3L-3 0M1 -11L5 -7L9 -10M-1 -3L4 -3M-6 -4L-3 -7',
        '#b9b4a6',
        0.8,
        'crease',
      ),
    ],
  }),
  prop({
    names: 'bubble wand, bubble blower, soap bubble wand',
    in: 'toy',
    at: 'surface',
    faces: 'left',
    anchors: { grip: [0, -2] },
    shapes: [
      tube('M0 0V-13', '#e0559a', 1.4, 'stick'),
      tube(circle(0, -17, 4), '#e0559a', 1.4, 'ring'),
      { ...flat(circle(0, -17, 3.4), '#bfe3f2', 'film'), opacity: 0.5 },
    ],
  }),
  prop({
    names: 'discus, throwing discus',
    in: 'sport',
    at: 'surface',
    anchors: { grip: [0, -4] },
    shapes: [
      main(oval(0, -5, 13, 5.4), '#8a5a3a', 'disc'),
      line(ring(0, -5, 4.4, 3.4), '#c9ced2', 1, 'hub'),
      light(blob([-11, -6, -4, -9, 4, -9, -2, -7]), '#a97a55'),
    ],
  }),
];

/** A stripe of the cloth on the loom. */
function stripe(y: number) {
  return flat(box(-56, y, 112, 8), '#e8c15a', 'stripe');
}
