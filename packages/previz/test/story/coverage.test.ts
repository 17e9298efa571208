import { expect, test } from 'vitest';
import type { Shot } from '../../src/model/shot.ts';
import { stageShot } from '../../src/staging/index.ts';
import { planned } from './planned.ts';

test('every view of a deed has what it is done to, in close-up as well', () => {
  const { script, shots } = planned('A baker kneads dough in a bakery.', 5);
  const dough = script.entities.find((e) => e.noun === 'dough')?.id;
  expect(shots.map((s) => s.focus.includes(dough ?? ''))).toEqual([true, true, true, true, true]);
});

const views = (prompt: string) =>
  planned(prompt, 4).shots.map((s) => (s.overShoulder ? 'over-shoulder' : (s.part ?? s.size)));

test('two who talk are seen over a shoulder, and the other one alone after it', () => {
  const { script, shots } = planned('A man and a woman argue in a kitchen.', 4);
  const woman = script.entities.find((e) => e.noun === 'woman')?.id;
  expect(views('A man and a woman argue in a kitchen.')).toEqual([
    'wide',
    'over-shoulder',
    'close-up',
    'medium-wide',
  ]);
  expect(shots[2]?.focus).toEqual([woman]);
});

test('one of two friends fills the near frame', () => {
  const { script, shots, cast } = planned('Two friends sit on a park bench and talk.', 4);
  const scene = stageShot(shots[2] as Shot, cast, { width: 960, height: 720 });
  const friends = script.entities.filter((e) => e.kind === 'person').map((e) => e.id);
  expect(scene.actors.filter((a) => friends.includes(a.id.split('#')[0] ?? ''))).toHaveLength(1);
});

test('hands that hold something small have a frame of their own', () => {
  expect(views('A girl writes a letter at her desk.')).toContain('hands');
  expect(views('A girl runs along a beach.')).not.toContain('hands');
});

test('who is painted is in the picture only: every near view is of the painter', () => {
  const { script, shots } = planned('A painter paints a portrait of a woman in her studio.', 4);
  const painter = script.entities.find((e) => e.noun === 'painter')?.id;
  expect(shots.map((s) => s.focus[0])).toEqual([painter, painter, painter, painter]);
});

test('nobody looks over the shoulder of who lies in bed', () => {
  expect(views('A nurse checks on a patient at night.')).not.toContain('over-shoulder');
});

test('a chest on the ground is in the frame of who finds it', () => {
  const { shots } = planned('A pirate digs a hole on the beach. He finds a chest.', 2);
  expect(shots[1]?.size).toMatch(/full|wide/);
});

test('nobody looks over a shoulder at who fishes beside', () => {
  expect(views('A boy and his grandfather go fishing.')).not.toContain('over-shoulder');
});
