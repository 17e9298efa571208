/** Trains from straight above, heading to the right. */
import { box } from '../../../art/path/outline.ts';
import { adjust } from '../../../colour/oklch.ts';
import { shape, stroke } from '../../../sets/kit/drawing.ts';
import type { PlanMaker } from '../../plan.ts';
import { GLASS } from './parts.ts';

/** Coaches one behind the other, as long as the picture shows. */
export const train: PlanMaker = (p) => {
  const colour = p.colour ?? '#b9382f';
  const coach = (x: number, first: boolean) => [
    shape('coupling', box(x - 830, -18, 60, 36), '#2a2d31'),
    shape(
      'coach',
      first
        ? `M${x - 780} -140H${x + 600}Q${x + 800} -130 ${x + 810} 0Q${x + 800} 130 ${x + 600} 140H${x - 780}Z`
        : box(x - 780, -140, 1560, 280, 20),
      colour,
      'body',
      { form: true },
    ),
    shape('roof', box(x - 760, -96, first ? 1380 : 1520, 192, 24), adjust(colour, 0.12, 0.35), 'body', {
      form: true,
    }),
    shape(
      'vents',
      [-560, -200, 160, 480].map((v) => box(x + v, -46, 150, 92, 10)).join(''),
      adjust(colour, 0.02, 0.3),
    ),
    stroke(
      'stripe',
      `M${x - 770} -120H${x + (first ? 560 : 770)}M${x - 770} 120H${x + (first ? 560 : 770)}`,
      '#f0e9da',
      10,
    ),
    ...(first
      ? [shape('windscreen', `M${x + 690} -92Q${x + 770} 0 ${x + 690} 92L${x + 630} 84V-84Z`, GLASS)]
      : []),
  ];
  return {
    shapes: [...coach(-3240, false), ...coach(-1620, false), ...coach(0, true)],
    long: 1620,
    wide: 280,
    tall: 380,
    outline: box(-4020, -140, 4800, 280, 30),
    seats: [{ x: 0, y: 0, turn: 0, as: 'hidden' }],
  };
};
