/** Boards and cards to play with, from straight above. */
import { box, circle, polygon } from '../../../art/path/outline.ts';
import { shape } from '../../../sets/kit/drawing.ts';
import { moved, type PlanMaker } from '../../plan.ts';
import { flat } from '../forms.ts';

export const chess: PlanMaker = () => {
  const s = 5.4;
  const squares = Array.from({ length: 64 }, (_, i) => i).filter((i) => (i + (i >> 3)) % 2 === 0);
  const man = (x: number, y: number, big: boolean) => circle((x - 3.5) * s, (y - 3.5) * s, big ? 1.9 : 1.5);
  const white = [
    [0, 0],
    [0, 2],
    [0, 3],
    [0, 4],
    [0, 7],
    [1, 0],
    [1, 1],
    [1, 5],
    [1, 6],
    [3, 3],
    [2, 2],
  ];
  const black = [
    [7, 0],
    [7, 1],
    [7, 3],
    [7, 4],
    [7, 6],
    [6, 0],
    [6, 2],
    [6, 6],
    [6, 7],
    [4, 4],
    [5, 5],
    [4, 1],
  ];
  const men = (list: readonly (readonly number[])[], fill: string, edge: string) => [
    shape('chessmen', list.map(([x = 0, y = 0]) => man(x, y, x === 0 || x === 7)).join(''), fill, 'body', {
      form: true,
    }),
    shape(
      'chessmen',
      list.map(([x = 0, y = 0]) => circle((x - 3.5) * s - 0.3, (y - 3.5) * s - 0.3, 0.7)).join(''),
      edge,
    ),
  ];
  return flat(
    50,
    50,
    [
      shape('board', box(-25, -25, 50, 50, 1), '#6b4326', 'body', { form: true }),
      shape('squares', box(-21.6, -21.6, 43.2, 43.2), '#ecd9b0'),
      shape(
        'squares',
        squares.map((i) => box(((i % 8) - 4) * s, ((i >> 3) - 4) * s, s, s)).join(''),
        '#7d5233',
      ),
      ...men(white, '#fbf4e4', '#d8c8a4'),
      ...men(black, '#2a211d', '#5c4a40'),
    ],
    3,
  );
};

export const cards: PlanMaker = () =>
  flat(44, 30, [
    ...[-14, -7, 0, 7, 14].flatMap((x, i) =>
      moved(
        [
          shape('card', box(-3.2, -4.4, 6.4, 8.8, 0.7), '#fdfaf3', 'body', { form: true }),
          shape(
            'pip',
            i % 2 ? circle(0, 0, 1.3) : polygon([0, -1.7, 1.5, 0, 0, 1.7, -1.5, 0]),
            i % 2 ? '#26262a' : '#c8302a',
          ),
        ],
        x,
        0,
        (i - 2) * 5,
      ),
    ),
    shape('chips', circle(-12, -11, 2.4) + circle(-7, -12, 2.4), '#c8302a', 'body', { form: true }),
    shape('chips', circle(9, -11, 2.4) + circle(13, -13, 2.4), '#2f5f9c', 'body', { form: true }),
    shape('back', box(-3.2, 8, 6.4, 8.8, 0.7), '#a8343a'),
  ]);
