/** A gantry with a chequered banner over a line across the road. */
import { box, poly } from '../path/outline.ts';
import { detail, flat, main, type Prop, prop, shade, solid } from './prop.ts';

const squares = (x: number, y: number, size: number, columns: number, rows: number): string =>
  Array.from({ length: columns * rows }, (_, i) => {
    const [c, r] = [i % columns, Math.floor(i / columns)];
    return (c + r) % 2 === 0 ? box(x + c * size, y + r * size, size, size) : '';
  }).join('');

export const FINISH_LINE_PROPS: readonly Prop[] = [
  prop({
    names: 'finish line, finishing line, finish gantry, start line, starting line, finish banner',
    in: 'street',
    shapes: [
      flat(poly(-330, 0, 330, 0, 300, -26, -300, -26), '#f4f1e8', 'line'),
      detail(
        Array.from({ length: 11 }, (_, i) =>
          poly(-330 + 60 * i, 0, -300 + 60 * i, 0, -286.5 + 57.3 * i, -13, -315 + 57.3 * i, -13),
        ).join(''),
        '#22252a',
        'squares',
      ),
      solid(`${box(-352, -350, 26, 350, 3)}${box(326, -350, 26, 350, 3)}`, '#c9ced3', 'post'),
      shade(`${box(-336, -350, 10, 350, 2)}${box(342, -350, 10, 350, 2)}`, '#c9ced3'),
      solid(`${box(-372, -24, 66, 24, 4)}${box(306, -24, 66, 24, 4)}`, '#d2382f', 'foot'),
      main(box(-356, -370, 712, 110, 4), '#f7f5ee', 'banner'),
      detail(squares(-352, -366, 34, 21, 3), '#22252a', 'squares'),
      solid(box(-356, -262, 712, 12, 2), '#d2382f', 'edge'),
    ],
  }),
];
