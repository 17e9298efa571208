import { expect, it } from 'vitest';
import { staged } from './staged.ts';

const partsOf = (prompt: string) => staged(prompt).scene.set.pieces.map((p) => p.part);

it('stands grass before whom it reaches the waist', () => {
  expect(partsOf('A samurai stands alone in a field of tall grass')).toContain('standing grass');
});

it('seats people on low walls in town and on chairs on a terrace', () => {
  const seats = (prompt: string) => partsOf(prompt).filter((p) => /^(rock|low wall|chair)$/.test(p));
  expect(seats('A girl sits on the edge of a rooftop')).toContain('low wall');
  expect(seats('A girl sits on a rooftop')).not.toContain('rock');
  expect(seats('A couple sits at a café terrace')).toContain('chair');
});

it('leaves the onlookers of an arena on their tiers, and the mirror of a dance studio on its wall', () => {
  const { scene } = staged('A gladiator raises his sword in an arena full of cheering people');
  expect(scene.actors.filter((a) => a.label === 'person')).toEqual([]);
  const studio = staged('A ballerina practices in front of a large mirror in an empty studio').scene;
  expect(studio.actors.map((a) => a.label)).not.toContain('mirror');
});
