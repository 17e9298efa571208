import { describe, expect, it, test } from 'vitest';
import { foot, middleX, onScreen, overlapOf, staged } from './staged.ts';

describe('who is pushed or pulled in something sits in it', () => {
  it.each([
    ['a nurse pushing an old man in a wheelchair', 'nurse', 'old man', 'wheelchair'],
    ['a father pulling his son on a sledge', 'father', 'son', 'sledge'],
    ['a woman pushing a shopping cart with a child in it', 'woman', 'child', 'shopping cart'],
    ['a paramedic pushing a stretcher with an injured man', 'paramedic', 'man', 'stretcher'],
    ['a boy pulling a wagon with a dog in it', 'boy', 'dog', 'wagon'],
  ])('%s', (prompt, hauler, rider, load) => {
    const { one } = staged(prompt);
    expect(overlapOf(one(rider), one(load))).toBeGreaterThan(0.15);
    expect(Math.abs(middleX(one(rider)) - middleX(one(load)))).toBeLessThan(0.6 * one(load).box.width);
    expect(foot(one(hauler))).toBeGreaterThan(foot(one(rider)) - 2);
    expect(overlapOf(one(hauler), one(rider))).toBeLessThan(0.35);
  });

  it('of two orderlies one pushes the bed and one walks along with it', () => {
    const { of, one } = staged('two orderlies pushing a patient on a hospital bed');
    const [a, b] = of('orderly').map(
      (o) => (middleX(o) - middleX(one('hospital bed'))) / one('hospital bed').box.width,
    );
    expect(Math.sign(a ?? 0)).toBe(-Math.sign(b ?? 0));
  });
});

describe('who is carried', () => {
  it.each(['father carrying his daughter on his shoulders', "a girl sitting on her father's shoulders"])(
    '%s: her head over his',
    (prompt) => {
      const { scene } = staged(prompt);
      const [small, tall] = scene.actors
        .filter((a) => a.drawing.anchors.eyes !== undefined && a.role !== 'extra')
        .sort((a, b) => a.box.height - b.box.height);
      if (!small || !tall) throw new RangeError('two people');
      expect(onScreen(small, 'chin').y).toBeLessThan(onScreen(tall, 'eyes').y);
      expect(Math.abs(middleX(small) - middleX(tall))).toBeLessThan(0.5 * tall.box.width);
    },
  );

  it('on the back: behind it, off the ground', () => {
    const { one } = staged('a girl gets a piggyback ride from her brother');
    expect(foot(one('girl'))).toBeLessThan(foot(one('brother')) - 0.15 * one('brother').box.height);
    expect(overlapOf(one('girl'), one('brother'))).toBeGreaterThan(0.25);
  });
});

test('whoever is carried and looked up at keeps the proportions that fit the bearer', () => {
  const ratio = (angle: string) => {
    const { one } = staged(`${angle}a father carrying his daughter on his shoulders`);
    return one('daughter').box.height / one('father').box.height;
  };
  expect(Math.abs(ratio('Low angle shot: ') / ratio('Full shot: ') - 1)).toBeLessThan(0.1);
});

test('a child in the arms does not hide the face of its bearer', () => {
  const { one } = staged('a nurse carries a boy');
  expect(onScreen(one('boy'), 'head.top').y).toBeGreaterThan(onScreen(one('nurse'), 'chin').y);
});
