/** An airliner on the ground, seen from its side; local centimetres. */
import type { Drawing, Tone } from '../../model/drawing.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { ellipse, polygon, rectangle } from '../kit/paths.ts';

/** Its nose to the left; `tail` is the airline's colour, tone 'glow' for one seen through glass. */
export function airliner(tail: string, tone: Tone = 'body'): Drawing {
  return drawing(
    [
      shape(
        'fuselage',
        'M-640 -150Q-700 -180 -650 -230Q-560 -268 -420 -270H470L620 -300L640 -250Q560 -180 380 -160H-560Q-610 -158 -640 -150Z',
        '#f4f6f7',
        tone,
      ),
      shape(
        'belly',
        'M-640 -160Q-560 -190 -400 -186H420Q500 -186 560 -214Q480 -168 380 -160H-560Z',
        '#cfd6da',
        tone,
      ),
      shape(
        'tail',
        polygon([
          [430, -268],
          [560, -450],
          [640, -450],
          [590, -262],
        ]),
        tail,
        tone,
      ),
      shape('stripe', rectangle(-560, -214, 980, 12), tail, tone),
      shape(
        'windows',
        Array.from({ length: 26 }, (_, i) => ellipse(-470 + i * 34, -232, 8, 10)).join(''),
        '#4f6678',
        tone,
      ),
      shape('cockpit', 'M-652 -222L-600 -246L-580 -226L-640 -208Z', '#3f5566', tone),
      shape(
        'wing',
        polygon([
          [-120, -186],
          [120, -190],
          [300, -96],
          [230, -92],
        ]),
        '#b9c3c9',
        tone,
      ),
      shape('engine', 'M20 -150h110q14 20 0 44h-110q-16 -22 0 -44Z', '#aab5bc', tone),
      shape('gear', rectangle(-470, -150, 12, 110) + rectangle(110, -110, 12, 70), '#5a646b', tone),
    ],
    1340,
    460,
  );
}
