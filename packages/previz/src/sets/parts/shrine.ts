/** What stands at a shrine: its gate and its lanterns. Centimetres. */
import type { Drawing } from '../../model/drawing.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { polygon, rectangle } from '../kit/paths.ts';

export const VERMILION = '#b5443a';

/** Two pillars under a curved lintel. */
export function shrineGate(): Drawing {
  return drawing(
    [
      shape('pillar', rectangle(-215, -470, 36, 470) + rectangle(179, -470, 36, 470), VERMILION),
      shape(
        'pillar shade',
        rectangle(-195, -470, 16, 470) + rectangle(199, -470, 16, 470),
        VERMILION,
        'shade',
      ),
      shape('tie', rectangle(-250, -400, 500, 30), VERMILION, 'shade'),
      shape('lintel', 'M-290 -500Q0 -465 290 -500L300 -540Q0 -500 -300 -540Z', VERMILION),
      shape('cap', 'M-310 -538Q0 -498 310 -538L318 -560Q0 -522 -318 -560Z', '#3f3a3d'),
      shape('plaque', rectangle(-24, -470, 48, 70), '#4a4038'),
      shape('feet', rectangle(-222, -30, 50, 30) + rectangle(172, -30, 50, 30), '#3f3a3d'),
    ],
    640,
    560,
    460,
  );
}

/** Stone, as high as a man; its light burns when `lit`. */
export function stoneLantern(lit: boolean): Drawing {
  return drawing(
    [
      shape(
        'base',
        polygon([
          [-30, 0],
          [30, 0],
          [22, -20],
          [-22, -20],
        ]),
        '#9c9b94',
      ),
      shape('post', rectangle(-11, -95, 22, 78), '#a8a79f'),
      shape('shelf', rectangle(-30, -108, 60, 14), '#9c9b94'),
      shape('box', rectangle(-22, -145, 44, 38), '#b3b2aa'),
      shape('light', rectangle(-12, -140, 24, 28), lit ? '#ffd98c' : '#5d5c58', lit ? 'glow' : 'body'),
      shape(
        'roof',
        polygon([
          [-44, -143],
          [44, -143],
          [14, -175],
          [-14, -175],
        ]),
        '#8c8b85',
      ),
    ],
    90,
    178,
    60,
  );
}
