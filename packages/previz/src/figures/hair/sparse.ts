import type { HeadFrame } from '../head-frame.ts';
import type { Pen } from '../pen.ts';

/** Hair that leaves most of the skull bare. */
export function drawSparse(
  pen: Pen,
  f: HeadFrame,
  style: 'topknot' | 'tonsure' | 'wisp',
  colour: string,
): void {
  if (style === 'wisp') {
    pen.line(
      'hair',
      colour,
      f.all([
        [-0.06, -0.48],
        [0.02, -0.58],
        [0.12, -0.54],
        [0.08, -0.46],
      ]),
      f.size * 0.035,
    );
    pen.line(
      'hair',
      colour,
      f.all([
        [-0.1, -0.46],
        [-0.08, -0.56],
        [0.0, -0.6],
      ]),
      f.size * 0.03,
    );
    return;
  }
  if (style === 'topknot') {
    pen.blob(
      'hair',
      colour,
      f.all([
        [-0.36, -0.1],
        [-0.4, -0.36],
        [-0.14, -0.56],
        [0.12, -0.54],
        [0.26, -0.4],
        [0, -0.38],
        [-0.2, -0.2],
      ]),
      'body',
      0.96,
    );
    return;
  }
  const back = f.view === 'back';
  pen.blob(
    'hair',
    colour,
    f.all(
      f.view === 'front' || back
        ? [
            [-0.4, 0.1],
            [-0.45, -0.16],
            [-0.34, -0.34],
            [0, -0.3],
            [0.34, -0.34],
            [0.45, -0.16],
            [0.4, 0.1],
            [0.32, back ? 0.3 : -0.12],
            [0, back ? 0.36 : -0.2],
            [-0.32, back ? 0.3 : -0.12],
          ]
        : [
            [-0.2, 0.2],
            [-0.4, 0.1],
            [-0.48, -0.14],
            [-0.36, -0.36],
            [0.1, -0.36],
            [0.36, -0.3],
            [0.34, -0.2],
            [0.1, -0.26],
            [-0.12, -0.18],
            [-0.18, 0.08],
          ],
    ),
  );
}
