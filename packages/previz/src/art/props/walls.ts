/** Walls that stand by themselves: of a garden, a yard, a prison. */
import { box } from '../path/outline.ts';
import { faint, line, main, type Prop, prop, second, shade } from './prop.ts';

/** Centimetres of a brick, its mortar left out. */
const BRICK = { width: 32, height: 13 };
const MORTAR = 1.6;

interface Masonry {
  readonly width: number;
  readonly courses: number;
  readonly brick: { readonly width: number; readonly height: number };
}

/** The joints of a running bond, as one path of lines. */
function joints({ width, courses, brick }: Masonry): string {
  const course = brick.height + MORTAR;
  const lines: string[] = [];
  for (let row = 0; row < courses; row++) {
    const y = -row * course;
    if (row > 0) lines.push(`M${-width / 2} ${y}H${width / 2}`);
    const from = -width / 2 + (row % 2 === 0 ? brick.width : brick.width / 2);
    for (let x = from; x < width / 2 - 4; x += brick.width) lines.push(`M${x} ${y}V${y - course}`);
  }
  return lines.join('');
}

/** Bricks here and there that are a little darker, so that the wall is not a grid. */
function darker({ width, courses, brick }: Masonry): string {
  const course = brick.height + MORTAR;
  const out: string[] = [];
  for (let row = 0; row < courses; row++) {
    const across = Math.floor(width / brick.width) - 1;
    for (let n = 0; n < across; n++) {
      if ((row * 5 + n * 7 + ((row * n) % 3)) % 11 > 1) continue;
      const x = -width / 2 + (row % 2 === 0 ? 0 : brick.width / 2) + n * brick.width;
      out.push(box(x + 1, -(row + 1) * course + 1, brick.width - 2, course - 2));
    }
  }
  return out.join('');
}

function wall(names: string, masonry: Masonry, colour: string, mortar: string): Prop {
  const height = masonry.courses * (masonry.brick.height + MORTAR);
  const w = masonry.width;
  return prop({
    names,
    in: 'building',
    anchors: { top: [0, -height - 9], seat: [0, -height - 9] },
    shapes: [
      main(box(-w / 2, -height, w, height), colour, 'wall'),
      faint(shade(darker(masonry), colour), 0.55),
      faint(line(joints(masonry), mortar, MORTAR, 'joint'), 0.7),
      faint(shade(box(-w / 2, -height, w, 12), colour), 0.6),
      second(box(-w / 2 - 6, -height - 9, w + 12, 11, 2), '#b9ad9a', 'coping'),
    ],
  });
}

export const WALL_PROPS: readonly Prop[] = [
  wall(
    'wall, brick wall, garden wall, prison wall, high wall, school wall, yard wall',
    { width: 416, courses: 13, brick: BRICK },
    '#a8573f',
    '#d8c2a8',
  ),
  wall(
    'stone wall, dry stone wall, castle wall, town wall, low wall',
    { width: 420, courses: 7, brick: { width: 52, height: 22 } },
    '#9a958a',
    '#6f6a61',
  ),
];
