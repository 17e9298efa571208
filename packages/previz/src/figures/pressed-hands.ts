import type { Point } from '../geometry/plane.ts';
import type { PoseId } from '../model/figure.ts';
import type { Pen } from './pen.ts';
import type { Build } from './skeleton.ts';
import { darker } from './tint.ts';

/** Poses whose palms lie on each other, the fingers up. */
const PRESSED: ReadonlySet<PoseId> = new Set(['pray']);

export const palmsMeet = (pose: PoseId): boolean => PRESSED.has(pose);

/** Degrees that the fingers of pressed hands lean to the front. */
const LEAN = 14;

/** Both hands palm to palm, the fingers up: the far one's edge shows before the near one's. `at`: where the palms meet. */
export function drawPressedHands(pen: Pen, at: Point, build: Build, colour: string): void {
  const r = build.head * 0.15;
  const a = (LEAN * Math.PI) / 180;
  const local = (across: number, up: number): Point => ({
    x: at.x + (Math.cos(a) * across + Math.sin(a) * up) * r,
    y: at.y + (Math.sin(a) * across - Math.cos(a) * up) * r,
  });
  pen.blob('hand', darker(colour, 0.1), [
    local(0.1, -1.1),
    local(0.78, -0.7),
    local(0.86, 0.5),
    local(0.62, 1.7),
    local(0.3, 2.25),
    local(0, 1.9),
  ]);
  pen.blob('hand', colour, [
    local(-0.55, -1.3),
    local(-0.78, -0.3),
    local(-0.62, 0.7),
    local(-0.28, 1.7),
    local(0.08, 2.35),
    local(0.34, 1.9),
    local(0.44, 0.6),
    local(0.4, -1.0),
  ]);
  // The thumb over the near palm, and where its fingers lie beside each other.
  const ink = darker(colour, 0.22);
  pen.blob('hand', colour, [
    local(-0.72, -0.5),
    local(-0.6, 0.25),
    local(-0.16, 0.72),
    local(0.06, 0.5),
    local(-0.2, -0.1),
    local(-0.3, -0.7),
  ]);
  pen.line(
    'fingers',
    ink,
    [local(-0.46, 0.36), local(-0.12, 0.72), local(0.06, 0.5), local(-0.14, 0)],
    r * 0.1,
  );
  pen.line('fingers', ink, [local(0.06, 0.95), local(0.14, 1.7)], r * 0.1);
  pen.line('fingers', ink, [local(-0.24, 1.0), local(-0.1, 1.6)], r * 0.1);
}
