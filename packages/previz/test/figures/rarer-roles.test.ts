/** Callings have clothes of their own, and no name stands for two of them. */
import { expect, it } from 'vitest';
import { ROLES, roleById } from '../../src/figures/roles.ts';
import { readPrompt } from '../../src/language/index.ts';

const drawn = (noun: string) => readPrompt(`A ${noun} stands in a field`).entities[0]?.drawable;
const worn = (id: string) => roleById(id).garments.map((g) => g.type);

it.each([
  ['lifeguard', 'lifeguard'],
  ['rabbi', 'rabbi'],
  ['convict', 'prisoner'],
  ['hostage', 'person'],
  ['coal miner', 'miner'],
  ['shoemaker', 'cobbler'],
  ['duke', 'nobleman'],
  ['maid', 'maid'],
])('a %s is drawn as %s', (noun, id) => {
  expect(drawn(noun)).toBe(id);
});

it('nobody has two callings by one name', () => {
  const names = ROLES.flatMap((r) => r.names);
  expect(names.filter((n, i) => names.indexOf(n) !== i)).toEqual([]);
});

it('a rabbi wears no monk’s robe and a smith no cap', () => {
  expect(worn('rabbi')).not.toContain('kasaya');
  expect(worn('blacksmith')).toContain('apron');
  expect(worn('blacksmith')).not.toContain('cap');
});
