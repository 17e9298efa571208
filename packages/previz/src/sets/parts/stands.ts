/** What closes the view of a stadium: tiers full of people, a roof, masts of floodlights. Metres. */
import type { Piece } from '../../model/set.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, face } from '../kit/faces.ts';
import type { Loop } from '../kit/loops.ts';
import { polygon, rectangle } from '../kit/paths.ts';
import type { Built, Site } from '../setting.ts';
import { onRing, ring } from './horizon.ts';
import { lamp } from './lamps.ts';

/** Two masts behind the stands, burning when daylight is wanting. */
export function floodlights({ lit }: Site): Pick<Built, 'pieces' | 'practicals'> {
  const mast = (a: number): Piece =>
    card(
      'floodlight',
      onRing(a, 92, 0),
      drawing(
        [
          shape(
            'mast',
            polygon([
              [-40, 0],
              [40, 0],
              [16, -2600],
              [-16, -2600],
            ]),
            '#7b838a',
          ),
          shape('head', rectangle(-260, -3000, 520, 400), '#5a6168'),
          shape(
            'lamps',
            [0, 1, 2]
              .flatMap((r) => [0, 1, 2, 3].map((c) => rectangle(-230 + c * 122, -2970 + r * 122, 95, 95)))
              .join(''),
            lit ? '#fff6d8' : '#dfe6ea',
            lit ? 'glow' : 'body',
          ),
        ],
        520,
        3000,
        80,
      ),
      { casts: false },
    );
  const places = [-0.55, 0.55];
  return {
    pieces: places.map(mast),
    practicals: lit
      ? places.map((a) => ({ ...lamp(0, 28, 0, 40, 0.7, '#fff6d8'), at: onRing(a, 92, 28) }))
      : [],
  };
}

/** Rising tiers with a crowd of dots in a few colours, a fascia of boards, a roof. */
export function stands({ rng }: Site): Piece[] {
  const colours = ['#d9c3a8', '#c0584c', '#e6e2da', '#4f6a94', '#d9a84a', '#55606a'];
  const heads = new Map<string, Loop[]>();
  for (let row = 0; row < 9; row++)
    for (let a = -1.35; a < 1.35; a += 0.021) {
      if (!rng.chance(0.8)) continue;
      const r = 76 + row * 0.8;
      const y = 2.6 + row * 1.25;
      const w = 0.0068;

      const colour = rng.pick(colours);
      const own = heads.get(colour) ?? [];
      own.push([
        onRing(a - w, r, y),
        onRing(a + w, r, y),
        onRing(a + w * 0.6, r, y + 0.95),
        onRing(a - w * 0.6, r, y + 0.95),
      ]);
      heads.set(colour, own);
    }
  return [
    ring('roof', () => 20, '#c9ced2', { radius: 95 }),
    ring('stand', () => 14.5, '#6f7680', { radius: 88 }),
    ...[...heads].map(([c, loops]) => face('crowd', loops, c, { layer: 'ground' })),
    ring('boards', () => 2.2, '#3f5f8a', { radius: 75 }),
    ring('boards', () => 0.5, '#d9dde0', { radius: 74.5 }),
  ];
}
