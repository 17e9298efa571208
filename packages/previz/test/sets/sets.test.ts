import { describe, expect, it } from 'vitest';
import type { FacePiece, Piece, SetDesign } from '../../src/model/set.ts';
import { buildSet, SETTINGS } from '../../src/sets/index.ts';

const built = SETTINGS.filter((s) => s.nearest === undefined).map((s) => s.id);
const SEEDS = [1, 77, 4242];
const day = { season: 'summer', hour: 'noon', weather: 'clear' } as const;
const flat = (pieces: readonly Piece[]): readonly Exclude<Piece, { kind: 'group' }>[] =>
  pieces.flatMap((p) => (p.kind === 'group' ? p.pieces : [p]));
const faces = (set: SetDesign) => flat(set.pieces).filter((p): p is FacePiece => p.kind === 'face');
const shapeCount = (set: SetDesign) =>
  flat(set.pieces).reduce((n, p) => n + (p.kind === 'face' ? 1 : p.drawing.shapes.length), 0);
const numbersIn = (set: SetDesign): number[] =>
  flat(set.pieces).flatMap((p) =>
    p.kind === 'face'
      ? p.loops.flat().flatMap((v) => [v.x, v.y, v.z])
      : [p.at.x, p.at.y, p.at.z, ...Object.values(p.drawing.bounds)],
  );
const pathsIn = (set: SetDesign): string[] =>
  flat(set.pieces).flatMap((p) => (p.kind === 'card' ? p.drawing.shapes.map((s) => s.d) : []));

describe.each(built)('set %s', (id) => {
  const sets = SEEDS.map((seed) => buildSet(id, { seed, ...day }));

  it('is the same for the same seed', () => {
    expect(buildSet(id, { seed: 77, ...day })).toEqual(sets[1]);
  });

  it('has finite coordinates, paths and colours', () => {
    for (const set of sets) {
      expect(numbersIn(set).every(Number.isFinite)).toBe(true);
      expect(pathsIn(set).some((d) => /NaN|Infinity|undefined/.test(d))).toBe(false);
      for (const f of faces(set)) expect(f.fill).toMatch(/^#[0-9a-f]{6}$/i);
    }
  });

  it('has faces of three corners or more, with unit normals', () => {
    for (const f of sets.flatMap(faces)) {
      expect(f.loops.length, f.part).toBeGreaterThan(0);
      for (const loop of f.loops) expect(loop.length, f.part).toBeGreaterThanOrEqual(3);
      if (f.normal) expect(Math.hypot(f.normal.x, f.normal.y, f.normal.z), f.part).toBeCloseTo(1, 5);
    }
  });

  it('keeps the way from the camera to the mark free', () => {
    for (const set of sets) expect(blockers(set)).toEqual([]);
  });

  it('stays within the budget of shapes', () => {
    for (const set of sets) expect(shapeCount(set)).toBeLessThanOrEqual(700);
  });

  it('has a floor around the mark, and tops and seats of human height', () => {
    for (const { stage } of sets) {
      expect(stage.floor.left).toBeLessThan(0);
      expect(stage.floor.right).toBeGreaterThan(0);
      expect(stage.floor.near).toBeLessThan(0);
      expect(stage.floor.far).toBeGreaterThan(0);
      for (const s of stage.surfaces) expect(s.at.y).toBeLessThan(1.3);
      for (const s of stage.seats) {
        expect(s.at.y).toBeGreaterThan(0.3);
        expect(s.at.y).toBeLessThan(1.1);
      }
    }
  });

  it('has something under every surface', () => {
    for (const set of sets)
      for (const s of set.stage.surfaces) expect(holds(set, s.at), `${s.name} at ${s.at.x}`).toBe(true);
  });

  it('reaches 60° to both sides', () => {
    for (const set of sets) {
      if (set.air === 'space') continue;
      const reach = (side: number) =>
        faces(set).some((f) =>
          f.loops.flat().some((p) => side * p.x >= Math.tan(Math.PI / 3) * Math.max(0.1, p.z)),
        );
      expect(reach(-1) && reach(1)).toBe(true);
    }
  });
});

/** Cards and groups of the set layer that stand between the camera and the mark. */
function blockers(set: SetDesign): string[] {
  return (
    set.pieces
      .filter((p) => p.layer === 'set' || p.layer === 'foreground')
      .filter((p) => p.kind !== 'face' && p.at.z < 0 && Math.abs(p.at.x) < 1.5 && p.at.y < 2 && p.at.y > -10)
      // Those in the front seats, and on a balcony, are seen over it.
      .filter((p) => !/^(dashboard|basket rim|near rail|balustrade)$/.test(p.part))
      .map((p) => p.part)
  );
}

/** Whether an upward face of that height lies under a point, give or take the thickness of a cloth or mattress. */
function holds(set: SetDesign, at: { x: number; y: number; z: number }): boolean {
  if (at.y === 0) return true;
  return faces(set).some((f) => {
    if (!f.normal || f.normal.y < 0.9) return false;
    return f.loops.some((loop) => {
      const xs = loop.map((p) => p.x);
      const zs = loop.map((p) => p.z);
      const y = loop[0]?.y ?? 0;
      return (
        Math.abs(y - at.y) < 0.06 &&
        Math.min(...xs) <= at.x &&
        at.x <= Math.max(...xs) &&
        Math.min(...zs) <= at.z &&
        at.z <= Math.max(...zs)
      );
    });
  });
}
