import { expect, it } from 'vitest';
import { planned } from './planned.ts';

const nounsOf = (plan: ReturnType<typeof planned>, frame: number) =>
  (plan.shots[frame]?.mentions ?? []).map((m) => plan.cast.get(m.entity)?.entity.noun);
const relationsOf = (plan: ReturnType<typeof planned>, frame: number) =>
  (plan.shots[frame]?.relations ?? []).map((r) =>
    [r.subject, r.kind, r.object].map((word) => plan.cast.get(word)?.entity.noun ?? word).join(' '),
  );

it('shows who is given something without an article before it', () => {
  const plan = planned('A man gives a woman flowers on a train platform. She hugs him.', 2);
  expect(nounsOf(plan, 0)).toContain('woman');
  expect(plan.shots[0]?.place.setting).toBe('train-station');
  expect(relationsOf(plan, 1)).toContain('woman hugging man');
});

it('tells another from the one who is dressed alike', () => {
  const plan = planned('A cowboy drinks. A gunslinger challenges him. The gunslinger falls.', 3);
  expect(relationsOf(plan, 1)).toContain('gunslinger looking-at cowboy');
  expect(plan.shots[2]?.mentions[0]?.pose).toBe('fall');
  expect(nounsOf(plan, 2)[0]).toBe('gunslinger');
});

it('lets the guest propose, not the waiter', () => {
  const plan = planned(
    'A couple sits at a table in a small Italian restaurant. The waiter pours them wine. He pulls out a ring.',
    3,
  );
  expect(nounsOf(plan, 0).sort()).toEqual(['man', 'table', 'woman']);
  expect(plan.shots[1]?.mentions.filter((m) => m.pose === 'sit')).toHaveLength(2);
  expect(relationsOf(plan, 2)).toContain('man holding ring');
});

it('leaves the slain and the fallen where they lie', () => {
  const slain = planned('A knight fights a dragon. The knight kills the dragon. He opens a chest.', 3);
  const dragon = [...slain.cast.values()].find((c) => c.entity.drawable === 'dragon')?.entity.id;
  expect(slain.shots[1]?.mentions.find((m) => m.entity === dragon)?.pose).toBe('lie');
  expect(slain.shots[0]?.mentions.find((m) => m.entity === dragon)?.pose).not.toBe('lie');
});

it('lets a thing burn only from the moment it catches fire until that is put out', () => {
  const plan = planned('A chef heats a pan. The pan catches fire. He puts out the fire.', 3);
  const states = plan.shots.map(
    (s) => s.mentions.find((m) => plan.cast.get(m.entity)?.entity.noun === 'pan')?.state,
  );
  expect(states).toEqual(['whole', undefined, 'out']);
});

it('raises the arm of the winner and lifts the hero onto shoulders', () => {
  const plan = planned("Two boxers fight in the ring. The referee raises the winner's arm.", 2);
  expect(plan.shots[1]?.mentions.some((m) => m.verb === 'proclaim')).toBe(true);
  const lifted = planned('A striker scores. His teammates lift him up.', 2);
  expect(lifted.shots[1]?.relations.find((r) => r.kind === 'carrying')?.bearing).toBe('shoulders');
});
