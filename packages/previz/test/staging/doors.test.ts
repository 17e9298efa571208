import { describe, expect, it } from 'vitest';
import type { GroupPiece } from '../../src/model/set.ts';
import { type Staged, staged } from './staged.ts';

const wallOf = ({ scene }: Staged): GroupPiece | undefined =>
  scene.set.pieces.find((p): p is GroupPiece => p.kind === 'group' && p.part === 'wall with a door');

/** Screen-free check: the wall's front runs on both sides of the door and a little behind it. */
function expectInWall(shot: Staged) {
  const door = shot.one('door');
  const wall = wallOf(shot);
  const points = (wall?.pieces ?? []).flatMap((p) => (p.kind === 'face' ? p.loops.flat() : []));
  expect(points.length).toBeGreaterThan(0);
  expect(Math.min(...points.map((p) => p.x))).toBeLessThan(door.at.x - 0.5);
  expect(Math.max(...points.map((p) => p.x))).toBeGreaterThan(door.at.x + 0.5);
  expect(Math.max(...points.map((p) => p.y))).toBeGreaterThan(2.2);
  expect(Math.hypot((wall?.at.x ?? 9) - door.at.x, (wall?.at.z ?? 9) - door.at.z)).toBeLessThan(0.3);
}

describe('doors', () => {
  it.each([
    'A woman opens a door in a living room',
    'A girl listens at a door in a hospital',
    'A policeman kicks the door open',
    'A knight opening a door in a forest',
  ])('stand in a wall: %s', (prompt) => {
    expectInWall(staged(prompt));
  });

  it('out of doors are in the front of a house, with windows', () => {
    const parts = (prompt: string) => wallOf(staged(prompt))?.pieces.map((p) => p.part) ?? [];
    expect(parts('A policeman kicks the door open')).toContain('window panes');
    expect(parts('A thief listens at a door in an office')).not.toContain('window panes');
  });

  it('and windows out of doors are in one too', () => {
    expect(wallOf(staged('A boy throws a stone at a window'))).toBeDefined();
    expect(wallOf(staged('A woman stands next to a window in a bedroom'))).toBeUndefined();
  });

  it('are open for whoever walks through them, who is in the doorway', () => {
    const shot = staged('A nun walks through the door of a cottage');
    const [door, nun] = [shot.one('door'), shot.one('nun')];
    expect(door.drawing.shapes.some((s) => s.part === 'floor beyond')).toBe(true);
    const middle = nun.box.x + nun.box.width / 2;
    expect(middle).toBeGreaterThan(door.box.x);
    expect(middle).toBeLessThan(door.box.x + door.box.width);
  });

  it('of a church are its portal: no other door stands before it', () => {
    const { scene, of } = staged('A nun walks through the door of a church');
    expect(scene.set.setting).toBe('church-front');
    expect(of('door')).toEqual([]);
  });
});
