/** What hands do with each other, with a rope, with cloth about a neck, under a tap, on somebody's arm. */
import type { DetailSpec } from '../../../staging/artists.ts';
import type { Pen } from '../../pen.ts';
import { darker, lighter } from '../../tint.ts';
import type { Wardrobe } from '../../wardrobe.ts';
import { drawHandClose } from '../hand.ts';
import { p, shadeUnder, surface } from './surfaces.ts';

type Draw = (pen: Pen, spec: DetailSpec, w: Wardrobe) => void;

const bareOf = (spec: DetailSpec): DetailSpec => ({ ...spec, gesture: 'open', held: null, target: null });

/** Palms that have just met. */
export const clapHands: Draw = (pen, spec, w) => {
  const bare = bareOf(spec);
  drawHandClose(pen, bare, w, { x: 6, y: 3, turn: -52, mirror: true });
  drawHandClose(pen, bare, w, { x: -5, y: 4.4, turn: -46, mirror: false });
  for (const turn of [-2.6, -2.1, -1.57, -1.04, -0.54]) {
    const ray = [12.6, 15.4].map((r) => p(0.6 + Math.cos(turn) * r, -2 + Math.sin(turn) * r));
    pen.line('sign', '#f7f3e6', ray, 0.6, 0.95);
  }
};

/** Palms together, fingers up. */
export const prayHands: Draw = (pen, spec, w) => {
  const bare = bareOf(spec);
  drawHandClose(pen, bare, w, { x: 3.4, y: 4, turn: -76, mirror: true });
  drawHandClose(pen, bare, w, { x: -2.4, y: 4.4, turn: -80, mirror: false });
};

const ROPE = '#c9a26a';

/** A loop with an end in either hand. */
export const tieKnot: Draw = (pen, spec, w) => {
  const rope = spec.scene?.colour ?? ROPE;
  const way = [
    p(-34, 9),
    p(-20, 3.4),
    p(-6, 1),
    p(4.6, -5.4),
    p(6.4, -10.4),
    p(0.4, -12),
    p(-5.4, -8.6),
    p(-3, -2.4),
    p(5.4, 1.6),
    p(20, 3.4),
    p(34, 9),
  ];
  pen.line('rope', darker(rope, 0.35), way, 2.9);
  pen.line('rope', rope, way, 2.3);
  for (const [x, y] of [
    [-15, 2.4],
    [-11, 1.8],
    [2, -3.6],
    [6.3, -9],
    [-3.6, -10.4],
    [-4.6, -5.4],
    [1, -0.2],
    [11, 2.6],
    [15, 3],
  ] as const)
    pen.line('strand', darker(rope, 0.25), [p(x - 0.7, y + 0.8), p(x + 0.7, y - 0.8)], 0.35);
  const bare: DetailSpec = { ...bareOf(spec), gesture: 'pinch' };
  drawHandClose(pen, bare, w, { x: -17, y: 5, turn: -12, mirror: false });
  drawHandClose(pen, bare, w, { x: 17, y: 5, turn: -12, mirror: true });
};

/** Two fists on a taut rope. */
export const gripRope: Draw = (pen, spec, w) => {
  const rope = spec.scene?.colour ?? ROPE;
  const ends = [p(-60, 22), p(60, -24)];
  pen.line('rope', darker(rope, 0.35), ends, 3.6);
  pen.line('rope', rope, ends, 2.9);
  for (let x = -40; x <= 40; x += 3.6) {
    const y = -1 - 0.383 * x;
    pen.line('strand', darker(rope, 0.25), [p(x - 0.6, y + 1.3), p(x + 1, y - 1.3)], 0.4);
  }
  const bare: DetailSpec = { ...bareOf(spec), gesture: 'hold' };
  drawHandClose(pen, bare, w, { x: -13, y: 4.6, turn: 12, mirror: false });
  drawHandClose(pen, bare, w, { x: 9.6, y: -2.6, turn: 26, mirror: false });
};

/** A knot that is drawn up to the collar. */
export const tieNecktie: Draw = (pen, spec, w) => {
  const tie = spec.scene?.colour ?? '#8a2f3c';
  const shirt = '#e9eef3';
  pen.polygon('shirt', shirt, [p(-46, -8), p(-12, -17), p(12, -17), p(46, -8), p(50, 60), p(-50, 60)]);
  pen.polygon('neck', spec.look.skin, [p(-7, -30), p(7, -30), p(7.6, -15), p(0, -7), p(-7.6, -15)]);
  pen.line('placket', darker(shirt, 0.16), [p(0, -6), p(0, 60)], 0.5);
  pen.polygon('tie', darker(tie, 0.12), [p(-2.6, -5.4), p(2.6, -5.4), p(6.4, 40), p(-6.4, 40)]);
  pen.polygon('tie', tie, [p(-2.6, -5.4), p(1, -5.4), p(1.6, 40), p(-6.4, 40)]);
  pen.polygon('knot', lighter(tie, 0.1), [p(-3.8, -10.6), p(3.8, -10.6), p(2.5, -4.8), p(-2.5, -4.8)]);
  pen.polygon('collar', lighter(shirt, 0.4), [p(-8.6, -19), p(-13, -9), p(-5, -3.4), p(-0.8, -9.4)]);
  pen.polygon('collar', lighter(shirt, 0.4), [p(8.6, -19), p(13, -9), p(5, -3.4), p(0.8, -9.4)]);
  const bare: DetailSpec = { ...bareOf(spec), gesture: 'pinch' };
  drawHandClose(pen, bare, w, { x: -13, y: -6.4, turn: -4, mirror: false });
  drawHandClose(pen, { ...bare, gesture: 'hold' }, w, { x: 8, y: 9.4, turn: -12, mirror: true });
};

/** Both hands under running water, in suds. */
export const washHands: Draw = (pen, spec, w) => {
  const metal = '#b9c3cc';
  surface(pen, 'basin', '#e9eef0', 10.4);
  pen.disc('basin', '#cfd8dc', p(0, 13.6), 21, 4.4);
  pen.polygon('water', '#a9d4ea', [p(-1.7, -12), p(1.7, -12), p(2.4, 13.4), p(-2.4, 13.4)], 'body', 0.8);
  pen.disc('water', '#d9eef7', p(0, 13.6), 9, 1.8);
  pen.limb('tap', metal, [p(0, -24), p(0.2, -17), p(0, -13)], [2.6, 2.3, 2]);
  pen.polygon('tap', darker(metal, 0.2), [p(-2.5, -13.6), p(2.5, -13.6), p(2.2, -11.6), p(-2.2, -11.6)]);
  const bare = bareOf(spec);
  drawHandClose(pen, bare, w, { x: 7, y: 0.6, turn: 12, mirror: true });
  drawHandClose(pen, bare, w, { x: -7, y: 2.6, turn: 8, mirror: false });
  for (const [x, y, r] of [
    [-4, -2, 1.8],
    [-0.6, -3.4, 2.2],
    [3.2, -2, 1.7],
    [6, 1.4, 1.3],
    [-7, 2.4, 1.4],
    [1.4, 0.4, 1.6],
    [-2.6, 4.6, 1.2],
  ] as const)
    pen.disc('suds', '#f6fafc', p(x, y), r, r * 0.86, 'body', 0.95);
};

/** A strip going round somebody's forearm. */
export const bandageArm: Draw = (pen, spec, w) => {
  const skin = spec.other?.skin ?? spec.look.skin;
  const gauze = '#f4efe4';
  surface(pen, 'cloth', '#cfdfe2', 8.4);
  shadeUnder(pen, -2, 11.4, 26, 1.8);
  drawHandClose(pen, { ...bareOf(spec), look: spec.other ?? spec.look }, w, {
    x: 17,
    y: 6.6,
    turn: 4,
    mirror: false,
  });
  pen.limb('forearm', skin, [p(-44, 8), p(-8, 6.4), p(10, 6.6)], [6.2, 5, 3.2]);
  pen.disc('blood', '#b8323a', p(-14.6, 5.6), 2.2, 1.2);
  for (const [i, x] of [-10, -6.2, -2.4, 1.4].entries()) {
    const r = 5.4 - 0.42 * i;
    pen.polygon('gauze', i % 2 ? gauze : darker(gauze, 0.07), [
      p(x - 1.6, 6.2 - r),
      p(x + 3, 6.4 - r),
      p(x + 2.2, 6.6 + r),
      p(x - 2.4, 6.6 + r),
    ]);
  }
  pen.polygon('gauze', gauze, [p(0, 1.6), p(3.4, 1.8), p(11, -7.2), p(8.4, -9.2)]);
  pen.disc('roll', darker(gauze, 0.1), p(10.6, -8.6), 3.5, 3.5);
  pen.disc('roll', gauze, p(9.8, -9), 3.1, 3.1);
  pen.disc('roll', darker(gauze, 0.3), p(9.8, -9), 0.9, 0.9);
  drawHandClose(pen, { ...bareOf(spec), gesture: 'pinch' }, w, { x: 20, y: -13.4, turn: 22, mirror: true });
  drawHandClose(pen, { ...bareOf(spec), gesture: 'open' }, w, { x: -19, y: -3.4, turn: 26, mirror: false });
};
