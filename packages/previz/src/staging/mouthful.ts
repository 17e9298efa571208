/** What is on the fork or the spoon of who eats: a little of the dish, in its colour. */
import type { Drawing, Shape } from '../model/drawing.ts';
import { mainColour } from './thing-partings.ts';

/** Wound round the fork. */
const WOUND = /spaghetti|noodle|ramen|pasta|udon|pho/;
/** What the plate of a dish, or its bowl, is made of is no food. */
const WARE = /plate|bowl|dish|rim|well|band|under|glass|steam|chopsticks|spoon|shadow/;

const edible = ({ shapes }: Drawing): readonly Shape[] => {
  const left = shapes.filter((s) => s.tone !== 'line' && !WARE.test(s.part) && !isPale(s.fill ?? '#ffffff'));
  return left.length > 0 ? left : shapes;
};

/** Milk, bone and china. */
const isPale = (hex: string): boolean =>
  [1, 3, 5].every((i) => Number.parseInt(hex.slice(i, i + 2), 16) > 0xcc);

const oval = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}A${rx} ${ry} 0 1 1 ${x + rx} ${y}A${rx} ${ry} 0 1 1 ${x - rx} ${y}Z`;

/** The cutlery with a mouthful of `food` on it; as it is where it has no upper end. */
export function withMouthful(cutlery: Drawing, food: Drawing, id: string): Drawing {
  const { top } = cutlery.anchors;
  if (!top) return cutlery;
  const wound = WOUND.test(id);
  const fill = wound ? '#ecc96a' : mainColour(edible(food));
  const [x, y] = [top.x, top.y + 2.2];
  const [rx, ry] = wound ? [2.5, 2.9] : [2.1, 1.9];
  const bite: Shape = { d: oval(x, y, rx, ry), fill, tone: 'body', part: 'mouthful' };
  const strands: Shape[] = wound
    ? [-1.2, 0.2, 1.6].map((dy) => ({
        d: `M${x - 2.3} ${y + dy}Q${x} ${y + dy + 1.3} ${x + 2.3} ${y + dy - 0.5}`,
        fill: null,
        stroke: { colour: '#c99b3c', width: 0.35 },
        tone: 'line',
        part: 'mouthful',
      }))
    : [];
  return { ...cutlery, shapes: [...cutlery.shapes, bite, ...strands] };
}
