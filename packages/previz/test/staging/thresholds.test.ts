import { describe, expect, it } from 'vitest';
import { middleX, overlapOf, staged } from './staged.ts';

const frameParts = (prompt: string) =>
  staged(prompt).scene.set.pieces.flatMap((p) =>
    p.part === 'lens frame' && p.kind === 'card' ? p.drawing.shapes.map((s) => s.part) : [],
  );

describe('at doors', () => {
  it('sees who stands dark in a doorway through it', () => {
    const { scene } = staged('silhouette of a cowboy in a doorway');
    expect(frameParts('silhouette of a cowboy in a doorway')).toContain('jamb');
    expect(scene.silhouette).toBe(true);
    expect(scene.actors.map((a) => a.label)).toEqual(['cowboy']);
  });

  it('brings who knocks to the door of the house', () => {
    const { one } = staged('a woman knocks at the door of a cottage');
    const [woman, house] = [one('woman'), one('cottage')];
    expect(Math.abs(middleX(woman) - middleX(house))).toBeLessThan(0.3 * house.box.width);
    expect(overlapOf(woman, house)).toBeGreaterThan(0.6);
  });

  it('shows half of who peeks past an open one', () => {
    const { one } = staged('a child peeks around a half-open door');
    const torso = one('child').drawing.shapes.length;
    expect(torso).toBeGreaterThan(5);
    expect(overlapOf(one('child'), one('door'))).toBeGreaterThan(0.6);
  });

  it('lets the light fall, and nobody with it', () => {
    const { scene } = staged('a man opens the door, light falls into the dark room');
    const man = scene.actors.find((a) => a.label === 'man');
    expect(man && man.box.height > man.box.width).toBe(true);
    expect(scene.set.indoor).toBe(true);
  });
});

it('shows who looks at themselves in the mirror of a bathroom', () => {
  const { of, scene } = staged('a woman looks at her reflection in the bathroom mirror');
  expect(scene.set.setting).toBe('bathroom');
  expect(of('mirror')).toHaveLength(1);
});

describe('near frames', () => {
  it('has the heads of a boy and his dog', () => {
    const { one, scene } = staged('medium close-up of a boy and his dog in the park');
    const dog = one('dog').box;
    expect(dog.y).toBeGreaterThan(0);
    expect(dog.y).toBeLessThan(0.75 * scene.height);
  });

  it('shows what burns behind a face whole', () => {
    const { one, scene } = staged("close-up of a woman's face while a house burns behind her");
    const { box } = one('house');
    expect(box.height).toBeLessThan(0.9 * scene.height);
    expect(box.y + box.height).toBeLessThan(scene.height);
  });
});

describe('in the foreground', () => {
  it('is large at the foot of the frame, whoever is behind in their own size', () => {
    const { one, scene } = staged('a teddy bear in the foreground, a child crying in the background');
    const [bear, child] = [one('teddy bear').box, one('child').box];
    expect(bear.height).toBeGreaterThan(0.3 * scene.height);
    expect(child.height).toBeGreaterThan(0.4 * scene.height);
    expect(bear.y + bear.height).toBeGreaterThan(child.y + child.height);
  });
});

it('fills an insert with the thing, not with what it stands on', () => {
  const { one, scene } = staged('insert of a watch on a nightstand');
  expect(one('watch').box.height).toBeGreaterThan(0.4 * scene.height);
});

it('hangs the curtains of a room at its window', () => {
  const { scene, of } = staged('a girl draws the curtains in her bedroom');
  expect(of('curtain')).toHaveLength(1);
  expect(of('curtain')[0]?.drawing.shapes.some((p) => p.tone === 'glass' || /sill/.test(p.part))).toBe(true);
  expect(scene.set.indoor).toBe(true);
});
