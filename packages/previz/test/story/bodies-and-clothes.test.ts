import { expect, it } from 'vitest';
import { staged } from '../staging/staged.ts';
import { planned } from './planned.ts';

const seen = (prompt: string, count: number, noun: string) => {
  const { shots, cast } = planned(prompt, count);
  return shots.map((shot) => shot.mentions.find((m) => cast.get(m.entity)?.entity.noun === noun));
};

it('keeps whoever was splashed wet until the next day', () => {
  const boy = seen(
    'A truck splashes a boy with water. He arrives in the classroom. The next morning he eats breakfast.',
    3,
    'boy',
  );
  expect(boy.map((m) => m?.conditions)).toEqual([['wet'], ['wet'], undefined]);
});

it('shows who falls into the water in it, and washed who was muddy', () => {
  expect(seen('A man falls into a lake. He climbs out.', 2, 'man')[0]?.pose).toBe('drown');
  const girl = seen('A girl falls into the mud. She cries. Her mother washes her.', 3, 'girl');
  expect(girl.map((m) => m?.conditions)).toEqual([['muddy'], ['muddy'], undefined]);
});

it('bandages the one who is treated', () => {
  const [boy, home] = seen("The doctor bandages the boy's arm. The boy walks home.", 2, 'boy');
  expect([boy?.conditions, home?.conditions]).toEqual([['bandaged'], ['bandaged']]);
});

it('takes hats off for good, and puts on only then what is put on then', () => {
  const man = seen('A man in a hat enters a church. He takes off his hat. He kneels.', 3, 'man');
  expect(man.map((m) => m?.without)).toEqual([undefined, ['head'], ['head']]);
  const thief = seen('A robber waits in a van. He puts on a mask. He enters the bank.', 3, 'robber');
  expect(thief.map((m) => m?.without)).toEqual([['face'], undefined, undefined]);
});

it('means by him the one whose mother it is, and by a fresh one the thing spoken of', () => {
  const { shots, cast } = planned("A boy cries. A fireman carries him out. The boy's mother hugs him.", 3);
  const hug = shots[2]?.relations.find((r) => r.kind === 'hugging');
  expect(cast.get(hug?.object ?? '')?.entity.noun).toBe('boy');
  const given = planned('Rosa burns the loaf. Her daughter brings her a fresh one.', 2);
  expect([...given.cast.values()].map((m) => m.entity.noun)).toEqual(['person', 'loaf', 'daughter', 'loaf']);
});

it('draws what has befallen a body', () => {
  const muddy = (prompt: string) =>
    staged(prompt).scene.actors.some(({ drawing }) => drawing.shapes.some((s) => s.fill === '#5d4126'));
  expect(muddy('A boy falls into the mud.')).toBe(true);
  expect(muddy('A boy falls into the grass.')).toBe(false);
});
