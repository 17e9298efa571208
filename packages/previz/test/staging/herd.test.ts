/** Herds go together, before or behind who minds them; nets and rods are in the hands. */
import { expect, it } from 'vitest';
import { middleX, overlapOf, staged } from './staged.ts';

it('the sheep that a shepherd leads are many, close together, and all on one side of him', () => {
  const { of, one } = staged('A shepherd leads his sheep down a mountain');
  const [sheep, shepherd] = [of('sheep'), one('shepherd')];
  expect(sheep.length).toBeGreaterThan(3);
  const sides = new Set(sheep.map((s) => Math.sign(middleX(s) - middleX(shepherd))));
  expect(sides.size).toBe(1);
  expect(sheep.some((s) => sheep.some((t) => s !== t && overlapOf(s, t) > 0.05))).toBe(true);
});

it('a caravan is seen under a horizon, not from above', () => {
  const { scene } = staged('caravan of camels crossing the desert, extreme wide');
  expect(scene.camera.horizon).toBeGreaterThan(0.3);
});

it('cowboys drive their cattle on horseback', () => {
  expect(staged('Cowboys drive a herd of cattle across a plain').of('horse').length).toBeGreaterThan(0);
});

it('who pulls in a net has it in the hands, with its catch', () => {
  const shapes = staged('A fisherman pulls a net out of a lake').one('fisherman').drawing.shapes;
  expect(shapes.some((s) => s.part === 'fish')).toBe(true);
});

it('a team of beasts is the beasts', () => {
  expect(staged('A husky team pulls a sled across the tundra').of('husky').length).toBe(5);
});

it('a volcano that erupts looms behind those who flee, and is not drawn twice', () => {
  const { scene, of } = staged('A volcano erupts while villagers flee');
  expect(scene.set.setting).toBe('volcano');
  expect(of('volcano')).toHaveLength(0);
});
