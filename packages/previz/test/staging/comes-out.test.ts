import { describe, expect, it } from 'vitest';
import { middleX, onScreen, staged } from './staged.ts';

const bottom = (a: { readonly box: { readonly y: number; readonly height: number } }): number =>
  a.box.y + a.box.height;

describe('who comes out of something', () => {
  it.each([
    ['a genie rises out of a lamp', 'genie', 'magic lamp'],
    ['a rabbit jumps out of a top hat', 'rabbit', 'top hat'],
    ['a snake slithers out of a basket', 'snake', 'basket'],
    ['a dragon hatches from an egg', 'dragon', 'egg'],
  ])('%s: it starts at the mouth of it', (prompt, who, vessel) => {
    const { one } = staged(prompt);
    const { x, y, width, height } = one(vessel).box;
    expect(middleX(one(who))).toBeGreaterThan(x);
    expect(middleX(one(who))).toBeLessThan(x + width);
    expect(bottom(one(who))).toBeGreaterThan(y - 0.1 * height);
    expect(one(who).box.y).toBeLessThan(y);
  });

  it('each of the dead is half in the earth before a stone of its own', () => {
    const { of } = staged('zombies climb out of their graves');
    const [dead, stones] = [of('zombie'), of('grave')];
    expect(dead).toHaveLength(stones.length);
    for (const [i, z] of dead.entries()) {
      expect(bottom(z)).toBeLessThan(bottom(stones[i] as (typeof stones)[number]) + 0.2 * z.box.height);
      expect(z.drawing.shapes.some((s) => s.part === 'head')).toBe(true);
    }
  });

  it('a ghost is before the wall that it walks through', () => {
    const { one } = staged('a ghost passes through a wall in an old mansion');
    const { x, width } = one('wall').box;
    expect(middleX(one('ghost'))).toBeGreaterThan(x + 0.3 * width);
    expect(middleX(one('ghost'))).toBeLessThan(x + 0.7 * width);
  });
});

describe('who rides towards who looks', () => {
  it('has the face over the neck of a horse that comes head on', () => {
    const { one } = staged('a cowboy rides his horse towards the camera');
    const horse = one('horse').box;
    expect(horse.width).toBeLessThan(0.7 * horse.height);
    expect(onScreen(one('cowboy'), 'chin').y).toBeLessThan(horse.y + 0.35 * horse.height);
  });
});

it.each(['a woodpecker pecks at a tree', 'a koala hugs a tree trunk'])(
  '%s: it clings to the bark',
  (prompt) => {
    const { scene, one } = staged(prompt);
    const beast = scene.actors.find((a) => /woodpecker|koala/.test(a.label));
    if (!beast) throw new RangeError('a beast');
    const tree = one('tree').box;
    expect(bottom(beast)).toBeLessThan(tree.y + tree.height - 0.4 * beast.box.height);
  },
);
