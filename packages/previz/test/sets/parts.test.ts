import { describe, expect, it } from 'vitest';
import { vec3 } from '../../src/geometry/vec3.ts';
import { createRng } from '../../src/random/rng.ts';
import { face, merged, placed, put } from '../../src/sets/kit/faces.ts';
import { frontLoop, NEARWARD } from '../../src/sets/kit/loops.ts';
import { block, cylinder } from '../../src/sets/kit/solids.ts';
import { ring, skyline } from '../../src/sets/parts/horizon.ts';
import { broadleaf } from '../../src/sets/parts/trees.ts';
import { outside } from '../../src/sets/parts/windows.ts';

describe('rings', () => {
  it('stand at their radius along the whole foot, not on a chord through the stage', () => {
    const far = (p: { x: number; z: number }) => Math.hypot(p.x, p.z + 4);
    const [loop = []] = ring('hills', () => 5, '#888888', { radius: 60 }).loops;
    for (const p of loop) expect(far(p)).toBeCloseTo(60, 6);
    for (const piece of skyline(createRng(1), 100, [5, 20], '#888888', false))
      if (piece.kind === 'face') for (const p of piece.loops.flat()) expect(far(p)).toBeCloseTo(100, 6);
  });
});

describe('placing parts', () => {
  it('turns points and normals alike', () => {
    const front = face('front', [frontLoop(-1, 1, 0, 1, -0.5)], '#888888', { normal: NEARWARD });
    const [moved] = placed([front], { at: vec3(3, 0, 2), turn: Math.PI / 2 });
    expect(moved?.normal?.x).toBeCloseTo(1);
    expect(moved?.loops[0]?.every((p) => Math.abs(p.x - 3.5) < 1e-9)).toBe(true);
  });

  it('lists the solids of a turned part from far to near', () => {
    const near = block('near', [1, 1, 0.2], '#111111', { at: [0, 0, -1] });
    const far = block('far', [1, 1, 0.2], '#222222', { at: [0, 0, 1] });
    const order = (turn: number) =>
      put('pair', [far, near], { at: vec3(0, 0, 0), turn }).pieces.map((p) => p.part);
    expect(order(0)[0]).toBe('far');
    expect(order(Math.PI)[0]).toBe('near');
  });
});

describe('faces', () => {
  it('merge by colour and keep every loop', () => {
    const one = (colour: string) => face('book', [frontLoop(0, 1, 0, 1, 0)], colour);
    const all = merged([one('#111111'), one('#222222'), one('#111111')]);
    expect(all.map((f) => [f.fill, f.loops.length])).toEqual([
      ['#111111', 2],
      ['#222222', 1],
    ]);
  });

  it('of a glowing cylinder are one outline without shade sides', () => {
    expect(cylinder('lamp', [0.2, 0.1], [0, 0.3], '#ffeeaa', { tone: 'glow' })).toHaveLength(1);
    expect(cylinder('post', [0.2, 0.1], [0, 0.3], '#888888', { sides: 8 })).toHaveLength(9);
  });
});

describe('trees', () => {
  it('are as tall as asked, and bare in winter', () => {
    expect(broadleaf(7, 'summer', createRng(2)).bounds.height).toBe(700);
    const parts = (season: 'summer' | 'winter') =>
      new Set(broadleaf(7, season, createRng(2)).shapes.map((s) => s.part));
    expect(parts('summer').has('crown')).toBe(true);
    expect(parts('winter').has('crown')).toBe(false);
    expect(parts('winter').has('branches')).toBe(true);
  });
});

describe('the view from a window', () => {
  it('follows the hour, and is dull under cloud by day but not by night', () => {
    expect(outside({ hour: 'noon', weather: 'clear' })).not.toEqual(
      outside({ hour: 'night', weather: 'clear' }),
    );
    expect(outside({ hour: 'noon', weather: 'rain' })).not.toEqual(
      outside({ hour: 'noon', weather: 'clear' }),
    );
    expect(outside({ hour: 'night', weather: 'rain' })).toEqual(outside({ hour: 'night', weather: 'clear' }));
  });
});
