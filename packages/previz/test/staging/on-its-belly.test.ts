import { describe, expect, it } from 'vitest';
import { boundsOfShapes } from '../../src/staging/shape-bounds.ts';
import { staged } from './staged.ts';

describe('who slides on its belly', () => {
  it.each(['A penguin slides on its belly across the ice', 'A penguin slides down a snowy hill'])(
    '%s: with the beak ahead of the head, and no lower than it',
    (prompt) => {
      const { shapes } = staged(prompt).one('penguin').drawing;
      const [beak, head] = ['beak', 'head'].map((part) =>
        boundsOfShapes(shapes.filter((s) => s.part === part)),
      );
      if (!beak || !head) throw new RangeError('no head');
      expect(beak.y + beak.height).toBeLessThan(head.y + head.height);
      expect(Math.abs(beak.x + beak.width / 2 - head.x - head.width / 2)).toBeGreaterThan(0.4 * head.width);
    },
  );
});
