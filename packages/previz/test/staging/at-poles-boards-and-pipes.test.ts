import { expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';
import { readPrompt } from '../../src/language/index.ts';
import { staged } from './staged.ts';

it.each([
  ['An astronaut plants a flag on the moon', 'astronaut'],
  ['A climber plants a flag on the summit', 'climber'],
  ['A pirate plants a flag on the beach, wide shot', 'pirate'],
])('%s: the pole is on the ground, both feet are too, and a hand is at the pole', (prompt, noun) => {
  const { one } = staged(prompt);
  const [flag, who] = [one('flag'), one(noun)];
  const foot = (a: typeof flag) => a.box.y + a.box.height;
  expect(Math.abs(foot(flag) - foot(who))).toBeLessThan(0.08 * who.box.height);
  expect(who.turn).toBe(0);
  const pole = flag.box.x + (flag.flip ? 0.95 : 0.05) * flag.box.width;
  expect(pole).toBeGreaterThan(who.box.x - 0.05 * who.box.width);
  expect(pole).toBeLessThan(who.box.x + 1.05 * who.box.width);
});

it.each([
  ['A detective studies photographs pinned to a corkboard', 'detective-office'],
  ['An inspector stares at an evidence board', 'detective-office'],
  ['A couple kisses on a stone bridge', 'stone-bridge'],
  ['A shepherd leads his flock across a bridge', 'stone-bridge'],
  ['A couple kisses on a bridge', 'bridge'],
])('%s: %s', (prompt, setting) => {
  expect(staged(prompt).scene.set.setting).toBe(setting);
});

it('stands beside the board of photographs, and not behind it', () => {
  const { one } = staged('A detective studies photographs pinned to a corkboard');
  const [board, who] = [one('evidence board'), one('detective')];
  const middle = who.box.x + who.box.width / 2;
  expect(middle < board.box.x || middle > board.box.x + board.box.width).toBe(true);
});

it.each([
  ['A burglar climbs through a bedroom window at night', 'open'],
  ['A boy crawls out of a window', 'open'],
  ['A boy looks out of a window', undefined],
])('%s: the window is %s', (prompt, state) => {
  const plan = planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] });
  const window = plan.shots[0]?.mentions.find((m) => plan.cast.get(m.entity)?.entity.noun === 'window');
  expect(window?.state ?? undefined).toBe(state);
});

const nouns = (prompt: string) => readPrompt(prompt).entities.map((e) => e.noun);

it('has on what she holds up, and in hand what she holds', () => {
  expect(nouns('A bride runs through the rain holding her dress')).toEqual(['bride']);
  expect(nouns('A woman crosses a stream, lifting her skirt')).toEqual(['woman']);
  expect(nouns('A girl holds a red dress in a shop')).toContain('dress');
});

it('waits for a wave with a board, and without one told of rides it', () => {
  expect(nouns('A surfer waits for a wave at dawn')).toEqual(['surfer', 'surfboard']);
  expect(nouns('A surfer watches the waves with his surfboard')).not.toEqual([
    'surfer',
    'surfboard',
    'surfboard',
  ]);
});
