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

  it('on the knee: off the ground', () => {
    const { one } = staged("a boy sits on his grandfather's knee");
    expect(foot(one('boy'))).toBeLessThan(foot(one('grandfather')) - 0.15 * one('grandfather').box.height);
    expect(overlapOf(one('boy'), one('grandfather'))).toBeGreaterThan(0.2);
  });
});

test('whoever is carried and looked up at keeps the proportions that fit the bearer', () => {
  const ratio = (angle: string) => {
    const { one } = staged(`${angle}a father carrying his daughter on his shoulders`);
    return one('daughter').box.height / one('father').box.height;
  };
  expect(Math.abs(ratio('Low angle shot: ') / ratio('Full shot: ') - 1)).toBeLessThan(0.1);
});

describe('whoever is in the arms touches the bearer and hides no face', () => {
  it.each([
    ['a nurse carries a boy', 'nurse', 'boy'],
    ['a man carries his sleeping wife in his arms', 'man', 'wife'],
    ['a mother carries a toddler on her hip', 'mother', 'toddler'],
    ['a soldier carries a wounded woman over his shoulder', 'soldier', 'woman'],
    ['a father lifts his daughter high into the air', 'father', 'daughter'],
  ])('%s', (prompt, bearer, borne) => {
    const { one } = staged(prompt);
    const [under, over] = [one(bearer), one(borne)];
    expect(overlapOf(over, under)).toBeGreaterThan(0.08);
    expect(foot(over)).toBeLessThan(foot(under) - 0.2 * under.box.height);
    const [a, b] = [onScreen(under, 'eyes'), onScreen(over, 'eyes')];
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(0.09 * under.box.height);
  });

  it('over a shoulder: head down behind the back; held up: above the head', () => {
    const slung = staged('a soldier carries a wounded woman over his shoulder').one;
    expect(onScreen(slung('woman'), 'eyes').y).toBeGreaterThan(onScreen(slung('woman'), 'hips').y);
    const up = staged('a father lifts his daughter high into the air').one;
    expect(onScreen(up('daughter'), 'waist').y).toBeLessThan(onScreen(up('father'), 'head.top').y);
  });
});

describe('what is on a body is at its part of the body, whatever the hands do', () => {
  it.each([
    ['A knight peels potatoes, a cat in his lap', 'knight', 'cat', 0.3, 0.95],
    ['A woman sleeps with a book on her lap', 'woman', 'book', 0.3, 0.95],
    ['A woman with a basket on her head walks down a road', 'woman', 'basket', -0.25, 0.2],
    ['A pirate with a parrot on his shoulder drinks coffee', 'pirate', 'parrot', -0.2, 0.3],
    ['A fisherman eats an apple with a ball at his feet', 'fisherman', 'ball', 0.8, 1.1],
    ['A girl talks on the phone with a goose in her arms', 'girl', 'goose', 0.1, 0.7],
    ['A chef sings with a mouse in his pocket', 'chef', 'mouse', 0.15, 0.5],
    ['A woman reads a letter with a cigarette in her mouth', 'woman', 'cigarette', 0, 0.25],
  ])('%s', (prompt, who, what, from, to) => {
    const { one } = staged(prompt);
    const [body, thing] = [one(who).box, one(what).box];
    const bottom = (thing.y + thing.height - body.y) / body.height;
    expect(bottom).toBeGreaterThan(from);
    expect((thing.y + thing.height / 2 - body.y) / body.height).toBeLessThan(to);
    expect(thing.x + thing.width).toBeGreaterThan(body.x - 2);
    expect(thing.x).toBeLessThan(body.x + body.width + 0.35 * body.height);
  });
});

test.each([
  ['Suffragettes march with banners past a line of policemen', 'suffragette'],
  ['A monk carries a banner in a procession', 'monk'],
  ['Medieval knights ride with banners across a field', 'knight'],
])('%s: each has the cloth on its pole over the head', (prompt, noun) => {
  const { of } = staged(prompt);
  const banners = of('banner');
  expect(banners).toHaveLength(of(noun).length);
  for (const [i, bearer] of of(noun).entries()) {
    const [crown, mouth] = ['head.top', 'mouth'].map((a) => onScreen(bearer, a).y);
    expect(banners[i]!.box.y).toBeLessThan(crown! - 2 * (mouth! - crown!));
    const hidden = banners[i]!.box.y + 0.45 * banners[i]!.box.height;
    expect(hidden).toBeLessThan(mouth!);
  }
});
