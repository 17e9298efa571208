import { describe, expect, it } from 'vitest';
import { foot, overlapOf, staged } from './staged.ts';

describe('a crowd', () => {
  it.each([
    ['an army marching across the plain', 'soldier'],
    ['hundreds of people at a concert', 'person'],
  ])('%s fills the frame in depth, near ones large, far ones small', (prompt, noun) => {
    const { of, scene } = staged(prompt);
    const boxes = of(noun).map((a) => a.box);
    expect(boxes.length).toBeGreaterThanOrEqual(20);
    const heights = boxes.map((b) => b.height);
    expect(Math.max(...heights) / Math.min(...heights)).toBeGreaterThan(2);
    expect(Math.min(...boxes.map((b) => b.x))).toBeLessThan(0.15 * scene.width);
    expect(Math.max(...boxes.map((b) => b.x + b.width))).toBeGreaterThan(0.85 * scene.width);
  });

  it('walks out of step, each on a way of its own', () => {
    const legs = staged('A crowd walks across a square')
      .of('person')
      .map((a) => ['knee', 'foot'].map((name) => a.drawing.anchors[name]?.x ?? a.drawing.bounds.width));
    expect(new Set(legs.map(String)).size).toBeGreaterThan(8);
    const { scene } = staged('A crowd of demonstrators with signs marches down the avenue');
    const tops = new Set(
      scene.actors.map((a) => a.drawing.shapes.find((s) => /torso|top|shirt/.test(s.part))?.fill),
    );
    expect(tops.size).toBeGreaterThan(3);
    expect(scene.actors.some((a) => a.label === 'protest sign')).toBe(true);
  });

  it('a jam is of cars in several colours', () => {
    const cars = staged('a heavy traffic jam in the rain at night').scene.actors;
    expect(cars.length).toBeGreaterThan(8);
    const paints = cars.map((c) => c.drawing.shapes.find((s) => s.part === 'body')?.fill);
    expect(new Set(paints).size).toBeGreaterThan(3);
  });
});

describe('angles', () => {
  it('from below verticals close in above, from above they open', () => {
    const low = staged('low angle shot of a knight').scene.camera;
    const high = staged('high angle shot of a knight').scene.camera;
    expect(low.keystone?.amount).toBeLessThan(0);
    expect(low.horizon).toBeGreaterThan(0.75);
    expect(high.keystone?.amount).toBeGreaterThan(0);
    expect(high.horizon).toBeLessThan(0.3);
  });

  it.each([
    ['high angle of a skateboarder doing a trick at the skatepark', 'skateboarder'],
    ['high angle of a waitress carrying a tray between tables', 'waitress'],
    ['high angle shot of a girl crying in the corridor', 'girl'],
  ])('from above the ground shows and the deed is large enough to read: %s', (prompt, noun) => {
    const { one, scene } = staged(prompt);
    const { height } = one(noun).box;
    expect(height / scene.height).toBeGreaterThan(0.5);
    expect(height / scene.height).toBeLessThan(0.75);
    expect(scene.camera.horizon).toBeLessThan(0.3);
  });
});

describe('giants and dwarfs', () => {
  it('a giant robot overtops the street', () => {
    const [robot] = staged('a giant robot walking through a city').scene.actors;
    expect(((robot?.drawing.bounds.height ?? 0) * (robot?.scale ?? 0)) / 100).toBeGreaterThan(7);
  });

  it('a tiny man is smaller than the book he stands on', () => {
    const { one } = staged('a tiny man standing on a book');
    expect(one('man').box.height).toBeLessThan(1.2 * one('book').box.height);
    expect(foot(one('man'))).toBeLessThan(foot(one('book')));
  });

  it('who meets a giant is in the frame', () => {
    const { one, scene } = staged('a boy meets a friendly giant', 960, 720);
    expect(one('giant').box.height).toBeGreaterThan(2 * one('boy').box.height);
    expect(overlapOf(one('boy'), one('giant'))).toBeLessThan(0.5);
    expect(one('boy').box.y).toBeLessThan(scene.height);
  });
});

it('from below all stand near the foot of the frame, the sky over them', () => {
  for (const [prompt, noun] of [
    ['Four soldiers march along a muddy road, low angle', 'soldier'],
    ['A lighthouse on a cliff, low angle', 'lighthouse'],
    ['A delivery van drives through the city, low angle', 'delivery van'],
  ] as const) {
    const { of, scene } = staged(prompt, 1280, 720);
    for (const a of of(noun)) expect(foot(a), prompt).toBeGreaterThan(0.84 * scene.height);
    expect(scene.camera.horizon, prompt).toBeGreaterThan(0.75);
  }
});

it('prints that are named are a trail on the ground, and no thing beside who finds them', () => {
  const { scene, of } = staged('Two detectives examine footprints in the snow outside a cabin, low angle');
  expect(of('footprint')).toEqual([]);
  expect(scene.shown?.map((s) => s.label)).toEqual(['footprint']);
  expect(scene.set.pieces.some((p) => 'part' in p && p.part === 'footprints')).toBe(true);
});

it('a car seen from its side does not splay its wheels from below', () => {
  const { one } = staged('A red sports car in a showroom, low angle', 1280, 720);
  const plain = staged('A red sports car in a showroom', 1280, 720).one('sports car');
  const ratio = ({ drawing: { bounds: b } }: { drawing: { bounds: { width: number; height: number } } }) =>
    b.width / b.height;
  expect(ratio(one('sports car'))).toBeCloseTo(ratio(plain), 1);
});
