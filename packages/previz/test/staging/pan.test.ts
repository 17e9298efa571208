import { expect, it } from 'vitest';
import { drawScene } from '../../src/drawing/index.ts';
import { rasterise } from '../../src/raster/index.ts';
import { middleX, staged } from './staged.ts';

const pan = (prompt: string) => staged(prompt).scene.pan ?? 0;

it('follows who rides across the frame, the faster the more', () => {
  expect(pan('A woman rides a bicycle through the city')).toBeGreaterThan(0);
  expect(pan('A motorcyclist speeds through the city')).toBeGreaterThan(
    pan('A woman rides a bicycle through the city'),
  );
  expect(pan('A man repairs his motorcycle in the street')).toBe(0);
  expect(pan('A woman waits beside her bicycle')).toBe(0);
});

it('streaks the place, and neither the sky nor the rider', () => {
  const { scene } = staged('A motorcyclist races down a country road', 480, 360);
  const layers = new Map(drawScene(scene).layers.map((l) => [l.name, l]));
  expect(layers.get('ground')?.streak).toBeGreaterThan(4);
  expect(layers.get('far')?.streak).toBeGreaterThan(4);
  expect(layers.get('sky')?.streak).toBeUndefined();
  expect(layers.get('stage')?.streak).toBeUndefined();
  expect(layers.get('stage')?.svg).toContain('motorcyclist');
  expect(layers.get('stage')?.svg).not.toContain('tree');
});

it('draws streaked planes softer sideways than standing ones', () => {
  const { scene } = staged('A motorcyclist races through the city', 480, 360);
  const edges = (s: typeof scene) => {
    const { data, width, height } = rasterise(drawScene({ ...s, actors: [] }));
    let sum = 0;
    for (let y = 0; y < height; y++)
      for (let x = 1; x < width; x++)
        sum += Math.abs((data[(y * width + x) * 4] as number) - (data[(y * width + x - 1) * 4] as number));
    return sum;
  };
  expect(edges(scene)).toBeLessThan(0.6 * edges({ ...scene, pan: 0 }));
});

it('puts a rider on a motorcycle that is hunted, seen from the side as its hunter is', () => {
  const { of, one, scene } = staged('A police car chases a motorcycle through the streets at night');
  const rider = of('motorcyclist')[0];
  expect(rider).toBeDefined();
  expect(Math.abs(middleX(one('motorcycle')) - middleX(rider as NonNullable<typeof rider>))).toBeLessThan(
    0.5 * one('motorcycle').box.width,
  );
  expect(one('police car').drawing.shapes.map((s) => s.part)).not.toContain('windscreen');
  expect(scene.pan).toBeGreaterThan(0);
});

it.each([
  'Two teenagers race their bikes down a country road',
  'A courier weaves through traffic on her bicycle',
])('%s: in the saddle', (prompt) => {
  const { scene } = staged(prompt);
  const bike = scene.actors.find((a) => /bi(ke|cycle)/.test(a.label));
  const rider = scene.actors.find((a) => /teenager|courier/.test(a.label));
  expect(rider?.box.y).toBeLessThan(bike?.box.y ?? 0);
  expect(scene.pan).toBeGreaterThan(0);
});

it('has what a rider delivers behind the saddle', () => {
  const { one } = staged('A man on a scooter delivers pizza');
  const [pizza, scooter, man] = [one('pizza'), one('scooter'), one('man')];
  const heading = Math.sign(middleX(man) - middleX(pizza));
  expect(heading).toBe(scooter.flip ? 1 : -1);
});

it('raises dust behind the wheels on loose ground, and none on asphalt', () => {
  const dust = (prompt: string) => staged(prompt).scene.set.pieces.some((p) => p.part === 'dust');
  expect(dust('A motorcyclist rides through the desert')).toBe(true);
  expect(dust('A motorcyclist rides through the city')).toBe(false);
});

it('stands who skates with bent knees on one board', () => {
  const { one } = staged('A boy speeds down the street on his skateboard');
  expect(one('boy').drawing.shapes.some((s) => s.part === 'board')).toBe(true);
  expect(one('skateboard').drawing.shapes).toHaveLength(0);
});
