import type { Pen } from '../pen.ts';
import type { Skeleton } from '../skeleton.ts';
import { darker, lighter } from '../tint.ts';
import type { Trunk } from '../trunk.ts';
import { beside, middle } from './joints.ts';

/** Both legs as one tail that ends in a fluke. */
export function drawFishTail(pen: Pen, t: Trunk, s: Skeleton, colour: string): void {
  const b = t.build;
  const hip = t.at(0, 0.04);
  const knee = middle(s, 1);
  const end = middle(s, 2);
  const tail = { x: end.x + (end.x - knee.x) * 0.1, y: end.y + (end.y - knee.y) * 0.1 };
  const fin = (forward: number, across: number) =>
    beside(
      end,
      { x: end.x * 2 - knee.x, y: end.y * 2 - knee.y },
      (forward * b.head) / (Math.hypot(end.x - knee.x, end.y - knee.y) || 1),
      across * b.head,
    );
  const light = lighter(colour, 0.22);
  const fluke = [
    fin(-0.25, 0),
    fin(0.25, 0.25),
    fin(0.75, 0.95),
    fin(1.15, 0.85),
    fin(0.8, 0.3),
    fin(0.55, 0),
    fin(0.8, -0.3),
    fin(1.15, -0.85),
    fin(0.75, -0.95),
    fin(0.25, -0.25),
  ];
  pen.blob('tail', light, fluke);
  for (const k of [-0.6, -0.3, 0.3, 0.6])
    pen.line('tail', darker(colour, 0.1), [fin(0, k * 0.1), fin(0.8, k * 1.1)], b.head * 0.03);
  pen.limb('tail', colour, [hip, knee, tail], [b.hips * 1.02, b.hips * 0.62, b.head * 0.16]);
  for (let row = 0; row < 9; row++) {
    const share = 0.06 + row * 0.1;
    const [from, to, u] = share < 0.5 ? [hip, knee, share * 2] : [knee, tail, share * 2 - 1];
    const r = share < 0.5 ? b.hips * (1.02 - 0.4 * u) : b.hips * 0.62 * (1 - u) + b.head * 0.16 * u;
    for (const k of [-0.55, 0, 0.55]) {
      const x = (k + (row % 2) * 0.27 - 0.13) * r;
      pen.line(
        'scale',
        darker(colour, 0.2),
        [beside(from, to, u, x - r * 0.22), beside(from, to, u + 0.09, x), beside(from, to, u, x + r * 0.22)],
        b.head * 0.022,
        0.8,
      );
    }
  }
  pen.blob('tail', light, [
    t.at(-b.hips * 1.06, 0.2),
    t.at(0, 0.12),
    t.at(b.hips * 1.06, 0.2),
    t.at(b.hips * 1.04, 0.06),
    t.at(0, -0.02),
    t.at(-b.hips * 1.04, 0.06),
  ]);
}

/** Two shells. */
export function drawShells(pen: Pen, t: Trunk, colour: string): void {
  if (t.view === 'back') return;
  const b = t.build;
  const m = t.view === 'three-quarter' ? b.shoulders * 0.14 : t.view === 'side' ? b.shoulders * 0.4 : 0;
  pen.line(
    'top',
    darker(colour, 0.2),
    [t.at(-b.shoulders * 0.8, 0.68), t.at(m, 0.66), t.at(b.shoulders * 0.82, 0.68)],
    b.head * 0.05,
  );
  for (const k of [-1, 1])
    pen.blob('top', colour, [
      t.at(m + k * b.head * 0.06, 0.62),
      t.at(m + k * b.head * 0.08, 0.72),
      t.at(m + k * b.head * 0.24, 0.78),
      t.at(m + k * b.head * 0.4, 0.7),
      t.at(m + k * b.head * 0.3, 0.59),
    ]);
}
