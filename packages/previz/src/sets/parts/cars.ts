/** Cars as cards, seen from the side, the front or behind. */
import { adjust } from '../../colour/oklch.ts';
import type { Drawing } from '../../model/drawing.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { ellipse, rectangle } from '../kit/paths.ts';

export const CAR_COLOURS = [
  '#a63d38',
  '#3f6a9c',
  '#d9d6cc',
  '#4d5358',
  '#5f8a6b',
  '#c99a3f',
  '#7f8c96',
] as const;
const GLASS = '#4f6272';

/** A saloon from the side, heading left. */
export function carSide(colour: string, lit = false): Drawing {
  const wheel = (x: number) => [
    shape('tyre', ellipse(x, -33, 33, 33), '#26292d'),
    shape('rim', ellipse(x, -33, 18, 18), '#b9bec2'),
  ];
  return drawing(
    [
      shape(
        'body',
        'M-216 -34Q-222 -78 -188 -84L-120 -96Q-84 -144 -22 -146H46Q98 -143 138 -98L198 -88Q222 -80 218 -34Z',
        colour,
      ),
      shape('sill', 'M-216 -50L218 -50L218 -30H-214Z', adjust(colour, -0.1), 'shade'),
      shape('windows', 'M-100 -98Q-72 -134 -28 -136H2V-98ZM12 -136H44Q84 -134 112 -98H12Z', GLASS, 'glass'),
      shape('headlight', ellipse(-204, -72, 11, 9), lit ? '#fff3c9' : '#e9e4d4', lit ? 'glow' : 'body'),
      shape('rear light', rectangle(206, -80, 11, 16), '#c8403a', lit ? 'glow' : 'body'),
      ...wheel(-132),
      ...wheel(134),
    ],
    436,
    148,
    300,
  );
}

/** A saloon from the front or from behind. */
export function carEnd(colour: string, end: 'front' | 'rear', lit = false): Drawing {
  const front = end === 'front';
  const light = front ? (lit ? '#fff6d8' : '#ece8dc') : lit ? '#ff5148' : '#b23a35';
  return drawing(
    [
      shape('tyres', rectangle(-86, -40, 26, 40) + rectangle(60, -40, 26, 40), '#26292d'),
      shape(
        'body',
        'M-90 -24V-76Q-88 -94 -72 -98L-56 -140Q-52 -148 -40 -149H40Q52 -148 56 -140L72 -98Q88 -94 90 -76V-24Z',
        colour,
      ),
      shape('glass', 'M-62 -98L-49 -137H49L62 -98Z', GLASS, 'glass'),
      shape('bumper', rectangle(-90, -40, 180, 16), adjust(colour, -0.12), 'shade'),
      shape('lights', ellipse(-68, -70, 14, 9) + ellipse(68, -70, 14, 9), light, lit ? 'glow' : 'body'),
      shape(
        front ? 'grille' : 'plate',
        front ? rectangle(-40, -76, 80, 20) : rectangle(-24, -72, 48, 16),
        front ? '#33383c' : '#e9e6da',
      ),
    ],
    180,
    150,
    120,
  );
}
