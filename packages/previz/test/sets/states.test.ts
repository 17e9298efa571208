import { expect, test } from 'vitest';
import { PLACE_STATES, type PlaceState } from '../../src/model/place-state.ts';
import type { Piece } from '../../src/model/set.ts';
import { buildSet } from '../../src/sets/index.ts';
import { staged } from '../staging/staged.ts';

const BASE = { seed: 4, season: 'summer', hour: 'morning', weather: 'clear' } as const;
const built = (setting: string, ...states: PlaceState[]) => buildSet(setting, { ...BASE, states });
const parts = (pieces: readonly Piece[]) => pieces.map((p) => p.part);

/** Dunes are of the desert alone. */
const ANYWHERE = PLACE_STATES.filter((s) => s !== 'duny');
test.each(ANYWHERE)('%s can be laid over a room, a street and a wood, and shows there', (state) => {
  for (const setting of ['living-room', 'street', 'forest', 'subway', 'crypt']) {
    const plain = built(setting);
    const become = built(setting, state);
    expect(become.pieces).not.toEqual(plain.pieces);
    expect(built(setting, state)).toEqual(become);
  }
});

test('a desert of dunes has crests on every horizon, and no mesa', () => {
  for (const seed of [1, 2, 3, 4]) {
    const there = parts(buildSet('desert', { ...BASE, seed, states: ['duny'] }).pieces);
    expect(there.filter((p) => p === 'dune')).toHaveLength(3);
    expect(there).not.toContain('mesa');
  }
});

test('an alley that is lit by neon has its signs', () => {
  const signs = (source?: 'neon') =>
    parts(buildSet('alley', { ...BASE, hour: 'night', ...(source ? { source } : {}) }).pieces).length;
  expect(signs('neon')).toBeGreaterThan(signs() + 4);
});

test('houses of a bombed street are lower than they were, with rubble before them', () => {
  const height = (pieces: readonly Piece[]) =>
    pieces
      .flatMap((p) => (p.kind === 'group' && p.part === 'house' ? p.pieces : []))
      .flatMap((p) => (p.kind === 'face' ? p.loops.flat().map((q) => q.y) : []))
      .reduce((a, b) => Math.max(a, b), 0);
  const [plain, ruin] = [built('street'), built('street', 'ruined')];
  expect(height(ruin.pieces)).toBeLessThan(height(plain.pieces));
  expect(parts(ruin.pieces)).toContain('rubble');
});

test('nothing of a flooded room is under the water, and who stands there stands in it', () => {
  const set = built('living-room', 'flooded');
  expect(set.stage.water).toBe(0);
  const solid = set.pieces.filter((p) => p.layer === 'set');
  for (const p of solid.flatMap((q) => (q.kind === 'group' ? q.pieces : [q])))
    if (p.kind === 'face') expect(Math.min(...p.loops.flat().map((q) => q.y))).toBeGreaterThanOrEqual(-1e-9);
  const [dry, wet] = ['a boy stands in a basement', 'a boy stands in a flooded basement'].map(
    (prompt) => staged(prompt).scene.actors[0]?.drawing.shapes.map((s) => s.part) ?? [],
  );
  expect(dry).not.toContain('foam');
  expect(wet).toContain('foam');
});

test('a building asked for by name is in the state of its place', () => {
  const shapes = (prompt: string) => staged(prompt).scene.actors[0]?.drawing.shapes.map((s) => s.part);
  expect(shapes('a ruined church')).toContain('rubble');
  expect(shapes('a church')).not.toContain('rubble');
  expect(shapes('a half-built house')).toContain('scaffold');
});
