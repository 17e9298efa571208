/** Cards and chessmen on their tables, an egg over a bowl, a seed over its hole, a brush on a canvas. */
import type { Point } from '../../../geometry/plane.ts';
import type { DetailSpec } from '../../../staging/artists.ts';
import type { Pen } from '../../pen.ts';
import { darker, lighter } from '../../tint.ts';
import type { Wardrobe } from '../../wardrobe.ts';
import { drawHandClose } from '../hand.ts';
import { putAt } from '../put-at.ts';
import { p, shadeUnder, surface } from './surfaces.ts';

type Draw = (pen: Pen, spec: DetailSpec, w: Wardrobe) => void;

const bareOf = (spec: DetailSpec, gesture: DetailSpec['gesture']): DetailSpec => ({
  ...spec,
  gesture,
  held: null,
  target: null,
});

/** A card about its middle, turned by radians: its back, or a face with one pip. */
function card(pen: Pen, at: Point, turn: number, face: string | null): void {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const q = (x: number, y: number) => p(at.x + x * cos - y * sin, at.y + x * sin + y * cos);
  const sheet = (x: number, y: number) => [q(-x, -y), q(x, -y), q(x, y), q(-x, y)];
  pen.polygon('card', '#d9d4c6', sheet(4.4, 6.1));
  pen.polygon('card', '#fbf8ef', sheet(4.2, 5.9));
  if (face) pen.polygon('pip', face, [q(0, -2.4), q(1.7, 0), q(0, 2.4), q(-1.7, 0)]);
  else pen.polygon('back', '#a83240', sheet(3.5, 5.2));
}

/** The pack in one hand, a card leaving the other one over green cloth. */
export const dealCards: Draw = (pen, spec, w) => {
  surface(pen, 'cloth', '#2f7a56', -3);
  for (const [x, y, turn] of [
    [12, 9.6, 0.3],
    [18.4, 8, 0.5],
    [0.6, 11.4, -0.1],
  ] as const)
    card(pen, p(x, y), turn, null);
  const shuffles = spec.scene?.surface === 'shuffled';
  if (shuffles) {
    for (let i = 0; i < 9; i++) {
      const t = i / 8 - 0.5;
      card(pen, p(15 * t, -4.4 + 9 * t * t), 1.15 * t, i === 4 ? '#c8323c' : null);
    }
    drawHandClose(pen, bareOf(spec, 'hold'), w, { x: -14.4, y: 1.4, turn: -18, mirror: false });
    drawHandClose(pen, bareOf(spec, 'hold'), w, { x: 14.4, y: 1.4, turn: -18, mirror: true });
    return;
  }
  for (const k of [1.6, 0.8, 0]) card(pen, p(-9.6, 1.6 + k), 0.12, null);
  drawHandClose(pen, bareOf(spec, 'hold'), w, { x: -15.6, y: 4.6, turn: 6, mirror: false });
  card(pen, p(3.6, 1.6), 0.5, '#c8323c');
  drawHandClose(pen, bareOf(spec, 'pinch'), w, { x: 15.6, y: -4, turn: 30, mirror: true });
};

/** A chessman's outline, so tall, its foot at a point. */
function chessman(pen: Pen, at: Point, tall: number, colour: string): void {
  const k = tall / 10;
  pen.polygon('chessman', colour, [
    p(at.x - 2.6 * k, at.y),
    p(at.x - 2.2 * k, at.y - 1.4 * k),
    p(at.x - 1 * k, at.y - 2.6 * k),
    p(at.x - 0.8 * k, at.y - 6.4 * k),
    p(at.x + 0.8 * k, at.y - 6.4 * k),
    p(at.x + 1 * k, at.y - 2.6 * k),
    p(at.x + 2.2 * k, at.y - 1.4 * k),
    p(at.x + 2.6 * k, at.y),
  ]);
  pen.disc('chessman', lighter(colour, 0.06), p(at.x, at.y - 7.8 * k), 1.9 * k, 1.9 * k);
}

/** A piece between two fingers over the board. */
export const moveChessman: Draw = (pen, spec, w) => {
  surface(pen, 'table', '#6f4a2e', 1);
  const [near, far, top, bottom] = [7.4, 4.8, 1.6, 15.6];
  const at = (col: number, row: number) => {
    const t = row / 4;
    return p((col - 4) * (far + (near - far) * t), top + (bottom - top) * t);
  };
  for (let row = 0; row < 4; row++)
    for (let col = 0; col < 8; col++)
      pen.polygon('square', (row + col) % 2 ? '#e9d6ae' : '#7a5030', [
        at(col, row),
        at(col + 1, row),
        at(col + 1, row + 1),
        at(col, row + 1),
      ]);
  for (const [x, y, tall, dark] of [
    [-15.4, 4.4, 9, true],
    [-10.4, 4.4, 7.4, true],
    [15, 4.6, 9, true],
    [-12.6, 10.8, 9, false],
    [12.4, 11, 8, false],
  ] as const)
    chessman(pen, p(x, y), tall, dark ? '#2b2622' : '#efe6d2');
  shadeUnder(pen, 0.4, 8.8, 3, 0.8);
  chessman(pen, p(0.4, 6.6), 11, '#efe6d2');
  drawHandClose(pen, bareOf(spec, 'pinch'), w, { x: 9.8, y: -7.6, turn: 34, mirror: true });
};

/** Two halves of a shell, and what falls out of them. */
export const crackEgg: Draw = (pen, spec, w) => {
  surface(pen, 'table', '#8a5f3c', 9);
  const bowl = '#5d86b0';
  pen.polygon('bowl', bowl, [p(-15, 5.4), p(15, 5.4), p(10, 17), p(-10, 17)]);
  pen.polygon('bowl', darker(bowl, 0.2), [p(7, 5.4), p(15, 5.4), p(10, 17), p(5, 17)]);
  pen.disc('bowl', lighter(bowl, 0.3), p(0, 5.4), 15, 3);
  pen.disc('bowl', darker(bowl, 0.3), p(0, 5.7), 13.6, 2.4);
  pen.disc('white', '#f6efdc', p(0, 6.6), 7, 1.3);
  pen.polygon('white', '#f6efdc', [p(-1.6, -5), p(1.6, -5), p(1.1, 6.4), p(-1.1, 6.4)], 'body', 0.85);
  pen.disc('yolk', '#f2a92e', p(0, 0.6), 2.8, 3);
  pen.disc('yolk', '#ffd27a', p(-0.8, -0.6), 0.8, 0.8);
  for (const side of [-1, 1]) {
    const q = (x: number, y: number) => p(side * x, y);
    const shell = [
      q(1.2, -4),
      q(2.4, -5.6),
      q(2, -7),
      q(3.4, -8),
      q(3.2, -9.6),
      q(6.4, -10.4),
      q(9, -7.4),
      q(7.8, -4),
      q(4.4, -2.8),
    ];
    pen.polygon('shell', side < 0 ? '#e3b98e' : '#efc9a2', shell);
    drawHandClose(pen, bareOf(spec, 'pinch'), w, {
      x: side * 17,
      y: -6,
      turn: 4,
      mirror: side > 0,
    });
  }
};

/** A seed let go over its hole, or a seedling set into it. */
export const plantSeed: Draw = (pen, spec, w) => {
  const soil = '#6b4527';
  surface(pen, 'soil', soil, 3.4);
  for (const [x, y] of [
    [-19, 7],
    [-9, 12],
    [14, 12.6],
    [20, 6.4],
    [3, 14],
    [-15, 13],
  ] as const)
    pen.disc('clod', lighter(soil, 0.14), p(x, y), 1.3, 0.7);
  pen.disc('mound', lighter(soil, 0.08), p(1, 7.6), 9.6, 3);
  pen.disc('hole', darker(soil, 0.5), p(1, 7.4), 5.6, 1.7);
  if (spec.target) {
    const { x, y, width, height } = spec.target.drawing.bounds;
    putAt(pen, { ...spec.target, grip: p(x + width / 2, y + height) }, p(1, 8));
    drawHandClose(pen, bareOf(spec, 'open'), w, { x: -12, y: 1.6, turn: 22, mirror: false });
    drawHandClose(pen, bareOf(spec, 'open'), w, { x: 14, y: 1.6, turn: 22, mirror: true });
    return;
  }
  pen.disc('seed', '#e2bd7d', p(0.6, 2), 1.2, 0.9);
  pen.disc('seed', '#e2bd7d', p(1.6, 6.6), 1.2, 0.8);
  drawHandClose(pen, bareOf(spec, 'pinch'), w, { x: -8.6, y: -5.4, turn: 30, mirror: false });
};

/** A loaded brush on a canvas with strokes. */
export const paintCanvas: Draw = (pen, spec, w) => {
  const canvas = '#f4eee0';
  const paint = spec.scene?.colour ?? '#2f78b7';
  pen.polygon('canvas', darker(canvas, 0.25), [p(-1.4, -60), p(80, -60), p(80, 60), p(-1.4, 60)]);
  pen.polygon('canvas', canvas, [p(0, -60), p(80, -60), p(80, 60), p(0, 60)]);
  for (const [colour, y, from, to] of [
    ['#e3a43a', -9, 6, 25],
    ['#c9503a', -4.4, 4, 22],
    ['#4f9a5b', 9.6, 5, 26],
  ] as const)
    pen.line('stroke', colour, [p(from, y), p((from + to) / 2, y - 1.4), p(to, y + 0.6)], 2.8);
  pen.line('stroke', paint, [p(13, 3.6), p(18, 1.6), p(25, 2.4)], 3);
  pen.limb('brush', '#8a5a32', [p(-13, -11), p(4, 0.2)], [0.5, 0.95]);
  pen.limb('ferrule', '#c3cad1', [p(4, 0.2), p(8.4, 3)], [1, 1.15]);
  pen.polygon('bristles', paint, [p(7.6, 4.2), p(9.4, 1.8), p(14.2, 4.4), p(13.2, 6)]);
  drawHandClose(pen, bareOf(spec, 'pinch'), w, { x: -10.6, y: -0.6, turn: 2, mirror: false });
};
