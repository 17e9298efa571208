/** What water does about those who float: foam, wakes, rings. */
import { circle } from '../art/path/outline.ts';
import type { Shape } from '../model/drawing.ts';
import { shape, stroke } from '../sets/kit/drawing.ts';
import { type Item, LAYER } from './cast/item.ts';
import type { Ground } from './grounds/index.ts';
import { moved } from './plan.ts';

/** What floats throws no shadow that falls away from it. */
export const floats = (i: Item, ground: Ground): boolean => ground.water === true && i.plan.tall < 30;

/** Foam behind what goes through water, rings about what stays. */
export function wakes(items: readonly Item[], ground: Ground): Shape[] {
  if (!ground.water) return [];
  const afloat = items.filter(
    (i) =>
      i.performer &&
      !/plant|building|nature/.test(i.performer.drawable?.category ?? '') &&
      !i.hidden &&
      (i.layer === LAYER.low || (i.layer === LAYER.body && i.plan.tall < 30)),
  );
  const hosts = afloat.filter((i) => i.layer === LAYER.low);
  return (hosts.length > 0 ? hosts : afloat).flatMap((i) => {
    const [l, w] = [i.plan.long / 2, i.plan.wide / 2];
    const goes = i.goes === true;
    const person = i.plan.tall < 30 && i.layer === LAYER.body;
    const wake =
      goes && person
        ? [
            shape(
              'splash',
              Array.from({ length: 9 }, (_, k) =>
                circle(-l * (0.7 + 0.16 * (k % 4)), w * 0.9 * Math.sin(k * 2.2), 4 + (k % 3) * 3),
              ).join('') +
                Array.from({ length: 5 }, (_, k) =>
                  circle(l * (0.7 + 0.06 * k), w * 0.5 * Math.sin(k * 2.6), 4 + (k % 2) * 3),
                ).join(''),
              '#f6fcfc',
              'body',
              { opacity: 0.85 },
            ),
          ]
        : goes
          ? [
              shape(
                'wake',
                `M${-l * 0.9} ${-w * 0.5}L${-l * 3} ${-w * 1.9}Q${-l * 2.4} 0 ${-l * 3} ${w * 1.9}L${-l * 0.9} ${w * 0.5}Q${-l * 1.6} 0 ${-l * 0.9} ${-w * 0.5}Z`,
                '#f1f9f8',
                'body',
                { opacity: 0.45 },
              ),
              stroke(
                'wake',
                `M${l} 0Q${-l * 0.4} ${-w * 1.5} ${-l * 2.6} ${-w * 2.6}M${l} 0Q${-l * 0.4} ${w * 1.5} ${-l * 2.6} ${w * 2.6}`,
                '#eef8f7',
                Math.max(2, w * 0.07),
              ),
            ]
          : [];
    const ring = (k: number) =>
      `M${-l * k - 16} 0C${-l * k - 16} ${-w * k - 22} ${l * k + 16} ${-w * k - 22} ${l * k + 16} 0C${l * k + 16} ${w * k + 22} ${-l * k - 16} ${w * k + 22} ${-l * k - 16} 0Z`;
    const rings = {
      ...stroke('rings', ring(1) + ring(1.22), '#e6f4f3', Math.max(1.6, w * 0.03)),
      opacity: 0.5,
    };
    const shade = shape('shade in the water', ring(0.86), '#12343c', 'line', { opacity: 0.28 });
    return moved([shade, ...wake, ...(goes && !person ? [] : [rings])], i.x, i.y + 6, i.turn);
  });
}
