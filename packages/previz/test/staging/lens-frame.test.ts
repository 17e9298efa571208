import { describe, expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';
import { staged } from './staged.ts';

const parts = (prompt: string) =>
  staged(prompt).scene.set.pieces.flatMap((p) =>
    p.part === 'lens frame' && p.kind === 'card' ? p.drawing.shapes.map((s) => s.part) : [],
  );

describe('through somebody’s eyes', () => {
  it('shows the wheel and the hands of who drives, and nobody on the road', () => {
    const prompt = 'POV of a driver on a desert highway at sunset';
    expect(staged(prompt).scene.actors).toEqual([]);
    expect(parts(prompt)).toEqual(expect.arrayContaining(['wheel', 'hand']));
  });

  it('shows the handlebar and not the bicycle of who cycles', () => {
    const prompt = 'POV shot of a cyclist riding down a mountain road';
    expect(staged(prompt).scene.actors).toEqual([]);
    expect(parts(prompt)).toContain('bar');
  });

  it('shows whom the camera looks at where nobody is said to look', () => {
    expect(staged('POV shot: a woman opens the door').of('woman')).toHaveLength(1);
  });
});

describe('seen through a doorway or a window', () => {
  it('leaves whoever is seen in the opening', () => {
    const prompt = 'Framed through a doorway: a grandmother kneads dough in a kitchen';
    expect(parts(prompt)).toContain('jamb');
    const { one, scene } = staged(prompt);
    expect(one('grandmother').box.x).toBeGreaterThan(0.08 * scene.width);
    expect(scene.actors.map((a) => a.label)).not.toContain('doorway');
  });

  it('has drops on the pane in the rain', () => {
    const prompt = 'Through a rain-streaked window we see a man reading a letter';
    expect(parts(prompt)).toEqual(expect.arrayContaining(['frame', 'drops']));
    expect(parts('Seen through a window, a man reads a letter')).not.toContain('drops');
  });
});

describe('seen through other things', () => {
  it.each([
    ['point of view through binoculars: a ship on the horizon', 'mask'],
    ['sniper scope view of a man on a rooftop', 'cross hairs'],
    ['view through a keyhole of an old lady counting money', 'brass'],
    ['CCTV footage of a thief in a supermarket', 'scan lines'],
    ['a child seen through a chain-link fence', 'wire'],
    ['leaves in the foreground, a hunter watches a deer', 'leaves'],
    ['a prisoner behind bars', 'bars'],
    ['a concert seen through a phone screen', 'phone'],
    ['framed through the curtains: a couple argues', 'curtain'],
    ['Through the windscreen we see a deer on the road', 'wheel'],
    ['view in the rear-view mirror of a police car chasing us', 'housing'],
    ["a driver's eyes in the rear-view mirror", 'housing'],
    ['a motorcycle gang seen in the side mirror of a car', 'housing'],
  ])('%s: %s', (prompt, part) => {
    expect(parts(prompt)).toContain(part);
  });

  it('leaves a hunter with binoculars in the picture', () => {
    expect(parts('a hunter looks through binoculars at a deer')).toEqual([]);
    expect(parts('a thief peeks through the curtains')).toEqual([]);
    expect(parts('a taxi driver looks in the rear-view mirror')).toEqual([]);
    expect(parts('a woman checks her lipstick in the rear-view mirror')).toEqual([]);
  });

  it('has whom it is about within the opening', () => {
    const { one, scene } = staged('through a keyhole we see a dancer');
    const { box } = one('dancer');
    expect(Math.abs(box.x + box.width / 2 - scene.width / 2)).toBeLessThan(0.1 * scene.width);
    expect(box.y).toBeGreaterThan(0.1 * scene.height);
    const peeked = staged('through a keyhole, a maid stealing jewels');
    const maid = peeked.one('maid').box;
    expect(Math.abs(maid.x + maid.width / 2 - scene.width / 2)).toBeLessThan(0.16 * scene.width);
  });
});

describe('what is in one’s own hands', () => {
  it('is held up before the place', () => {
    const prompt = 'POV: hands holding a map in the jungle';
    expect(staged(prompt).scene.actors).toEqual([]);
    expect(parts(prompt)).toContain('thumb');
    expect(parts('POV: hands on a steering wheel, on a desert highway')).toContain('wheel');
  });
});

it('reads eyes that are closed and a face in profile', () => {
  const plan = planSet({
    prompt: 'Profile close-up of a violinist playing with her eyes closed',
    seeds: [1],
    width: 960,
    height: 720,
    references: [],
  });
  const [shot] = plan.shots;
  expect(shot?.mentions[0]?.towards).toBe('left');
  expect(plan.cast.get(shot?.focus[0] ?? '')?.entity.traits.mood).toBe('asleep');
});

it.each([
  [
    'A tired student presses her face against a bus window, rain outside, close-up',
    'vehicle-window',
    'bus-interior',
  ],
  ['A woman presses her hand against a rainy window', 'window', 'living-room'],
  ['A detective seen through a rainy cafe window, holding a cup of coffee', 'window', 'cafe'],
  ['A prisoner looks out through the bars of his cell', 'bars', 'prison'],
])('%s: through %s, in the %s', (prompt, lens, setting) => {
  const [shot] = planSet({ prompt, seeds: [1], width: 960, height: 540, references: [] }).shots;
  expect(shot?.through).toBe(lens);
  expect(shot?.place.setting).toBe(setting);
});
