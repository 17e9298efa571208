import { describe, expect, it, test } from 'vitest';
import { middleX, onScreen, staged } from './staged.ts';

const labels = (prompt: string): string[] => staged(prompt).scene.actors.map((a) => a.label);

describe('deeds with things in the hands', () => {
  it('who writes in a restaurant sits at a table, hands on it', () => {
    const { one, scene } = staged('full shot: a woman writing a letter in a restaurant');
    expect(scene.actors.some((a) => /table/.test(a.label))).toBe(true);
    const [hand, hips] = [onScreen(one('woman'), 'hand.right'), onScreen(one('woman'), 'hips')];
    expect(hand.y).toBeLessThan(hips.y);
  });

  it('who paints a picture has it on an easel and the hand at it', () => {
    const { one } = staged('full shot: a painter painting a picture in a studio');
    const [hand, easel] = [onScreen(one('painter'), 'hand.right'), one('picture').box];
    expect(easel.height).toBeGreaterThan(0.8 * one('painter').box.height);
    expect(hand.x).toBeGreaterThan(easel.x - 0.2 * easel.width);
    expect(hand.x).toBeLessThan(easel.x + 1.2 * easel.width);
  });

  it('a cup that is drunk from is at the mouth', () => {
    const { one } = staged('medium shot: a man drinking coffee in a cafe');
    const man = one('man');
    const mouth = onScreen(man, 'mouth');
    const { x, y, width, height } = one('coffee').box;
    expect(mouth.x).toBeGreaterThan(x - 0.5 * width);
    expect(mouth.x).toBeLessThan(x + 1.5 * width);
    expect(Math.abs(mouth.y - (y + height / 2))).toBeLessThan(height);
  });

  it.each(['Close-up', 'Extreme close-up'])('%s of a guitarist keeps both hands in the picture', (size) => {
    const { one, scene } = staged(`${size}: a young man playing the guitar in a park`);
    for (const side of ['hand.right', 'hand.left']) {
      const hand = onScreen(one('man'), side);
      expect(hand.x).toBeGreaterThan(0);
      expect(hand.x).toBeLessThan(scene.width);
      expect(hand.y).toBeGreaterThan(0);
      expect(hand.y).toBeLessThan(scene.height);
    }
  });

  it.each([
    ['cellist', 'cello', 0.3],
    ['double bass player', 'double bass', 0.3],
    ['harpist', 'harp', 0.3],
  ])('full shot of a %s: the %s stands as tall as its player, hands at it', (who, what, slack) => {
    const { scene, one } = staged(`full shot: a ${who} plays on a stage`);
    const player = scene.actors.find((a) => a.drawing.anchors['hand.left']);
    const box = one(what).box;
    expect(box.height).toBeGreaterThan(0.75 * (player?.box.height ?? 0));
    for (const side of ['hand.left', 'hand.right'] as const) {
      const hand = onScreen(player as NonNullable<typeof player>, side);
      expect(hand.x).toBeGreaterThan(box.x - slack * box.height);
      expect(hand.x).toBeLessThan(box.x + box.width + slack * box.height);
    }
  });

  it.each(['saxophone', 'flute', 'trumpet'])('the end of a %s is at the mouth', (what) => {
    const { one } = staged(`medium shot: a woman plays the ${what}`);
    const [woman, { box }] = [one('woman'), one(what)];
    const mouth = onScreen(woman, 'mouth');
    const head = onScreen(woman, 'chin').y - onScreen(woman, 'head.top').y;
    const near = Math.min(Math.abs(mouth.x - box.x), Math.abs(mouth.x - box.x - box.width));
    expect(near).toBeLessThan(0.5 * head);
    expect(mouth.y).toBeGreaterThan(box.y - 0.35 * head);
    expect(mouth.y).toBeLessThan(box.y + 0.35 * box.height + 0.3 * head);
  });

  it('three at one thing stand in three places', () => {
    const { of } = staged('full shot: three children repairing a radio in a garage');
    const middles = of('child').map((c) => Math.round(c.box.x + c.box.width / 2));
    expect(new Set(middles).size).toBe(3);
  });

  it('a flag that is waved and a sign that is carried are in the hand', () => {
    const flag = staged('full shot: a soldier waving a flag on a hill');
    const hand = onScreen(flag.one('soldier'), 'hand.left');
    const box = flag.one('flag').box;
    expect(hand.x).toBeGreaterThan(box.x - 1);
    expect(hand.x).toBeLessThan(box.x + box.width + 1);
    expect(labels('a protester holding a sign in a street')).toContain('protest sign');
  });

  it.each([
    ["full shot: a barber cutting a man's hair", 'barber', 'man'],
    ["full shot: a mother combing her daughter's hair", 'mother', 'daughter'],
  ])('%s: the hand is at the head of who sits', (prompt, doer, other) => {
    const { one } = staged(prompt);
    const [hand, crown] = [onScreen(one(doer), 'hand.right'), onScreen(one(other), 'head.top')];
    expect(Math.hypot(hand.x - crown.x, hand.y - crown.y)).toBeLessThan(0.2 * one(doer).box.height);
  });

  it('who looks through a microscope has the eye at its top', () => {
    const { one } = staged('full shot: a scientist looking through a microscope in a laboratory');
    const [eyes, scope] = [onScreen(one('scientist'), 'eyes'), one('microscope').box];
    expect(Math.hypot(eyes.x - (scope.x + scope.width / 2), eyes.y - scope.y)).toBeLessThan(
      0.8 * scope.height,
    );
  });

  it('what is poured into is under what is poured from', () => {
    const { one } = staged('full shot: a waiter pouring wine into a glass');
    const [wine, glass] = [one('wine').box, one('glass').box];
    expect(glass.y).toBeGreaterThan(wine.y);
  });
});

describe('deeds that have their things as they are in use', () => {
  const drawn = (prompt: string): Set<string> =>
    new Set(staged(prompt).scene.actors.flatMap((a) => a.drawing.shapes.map((s) => s.part)));

  it.each([
    ['a chef tosses vegetables in a pan', 'piece'],
    ['an old fisherman mends his nets on a pier', 'mesh'],
    ['three friends roast marshmallows over a campfire', 'stick'],
    ['a general points at a map', 'route'],
    ['a man talks on the telephone in an office', 'handset'],
    ['a soldier climbs a rope', 'rope'],
    ['a man plays the cello in a church', 'hair'],
  ])('%s: there is a %s', (prompt, part) => expect(drawn(prompt)).toContain(part));

  it('who dunks has the ball over the ring', () => {
    const { one } = staged('a basketball player dunks the ball at the hoop');
    const [player, hoop] = [one('basketball player'), one('basketball hoop').box];
    const hand = onScreen(player, 'hand.left');
    expect(player.drawing.shapes.some((s) => s.part === 'body')).toBe(true);
    expect(hand.y).toBeLessThan(hoop.y + 0.3 * hoop.height);
    expect(Math.abs(hand.x - (hoop.x + hoop.width / 2))).toBeLessThan(0.4 * hoop.width);
  });

  it('a painter has one easel', () => {
    const { scene } = staged('a painter paints a portrait at an easel');
    const easels = scene.actors.filter((a) => a.drawing.shapes.some((s) => s.part === 'canvas'));
    expect(easels.length).toBeLessThan(2);
  });

  it('several round a fire sit on both sides of it', () => {
    const { of, one } = staged('four friends sit around a campfire');
    const fire = middleX(one('campfire'));
    const left = of('friend').filter((a) => middleX(a) < fire);
    expect(left).toHaveLength(2);
  });

  it('in the wind hair and capes stream out behind', () => {
    const wide = (prompt: string) => staged(prompt).one('superhero').box.width;
    expect(wide('a superhero stands on a roof, cape blowing in the wind')).toBeGreaterThan(
      1.3 * wide('a superhero with a cape stands on a roof'),
    );
  });
});

describe('deeds at what stands there', () => {
  it('who leans out of a window is seen from the street, the body over the sill', () => {
    const { scene, one } = staged('a woman leans out of a window and waves');
    expect(scene.set.setting).toBe('street');
    const [who, window] = [one('woman').box, one('window').box];
    expect(who.y + who.height).toBeLessThan(window.y + window.height);
    expect(who.height).toBeGreaterThan(0.2 * 720);
  });

  it('who climbs through a window is large in the frame', () =>
    expect(staged('a thief climbs through a window at night').one('thief').box.height).toBeGreaterThan(
      0.35 * 720,
    ));

  it('a spell goes from the caster to its target', () => {
    const { scene, one } = staged('a wizard casts a spell with his staff at a troll');
    const bolt = scene.actors.find((a) => a.label === 'spell')?.box ?? { x: 0, width: 0 };
    const [a, b] = [middleX(one('wizard')), middleX(one('troll'))];
    expect(bolt.width).toBeGreaterThan(0.15 * Math.abs(a - b));
  });

  it('water goes up round who jumps into a puddle', () =>
    expect(staged('a girl jumps into a puddle').scene.actors.map((a) => a.label)).toContain('splash'));

  it('who sleeps at the wheel is in the car', () => {
    const { scene } = staged('a driver sleeps at the wheel');
    expect(scene.actors.some((a) => a.drawing.shapes.some((s) => s.part === 'steering wheel'))).toBe(true);
  });

  it('who writes by candlelight has a candle on the table', () =>
    expect(staged('a monk writes by candlelight at a table').scene.actors.map((a) => a.label)).toContain(
      'candlestick',
    ));

  it('who hangs from a cliff has the hand over the head', () => {
    const climber = staged('a climber hangs from a cliff by one hand').one('climber');
    expect(onScreen(climber, 'hand.right').y).toBeLessThan(onScreen(climber, 'head.top').y);
  });
});

describe('more deeds at what stands there', () => {
  const parts = (prompt: string): Set<string> =>
    new Set(staged(prompt).scene.actors.flatMap((a) => a.drawing.shapes.map((s) => s.part)));

  it('photographs pinned to a wall are a board of them', () =>
    expect(parts('a detective pins photographs to a wall in an office')).toContain('cork'));

  it('who grips the bars of a cell stands behind them', () =>
    expect(parts('a prisoner grips the bars of his cell')).toContain('bar'));

  it('a tray of drinks is held up', () => {
    const waiter = staged('a waitress balances a tray of drinks above her head').one('waitress');
    expect(onScreen(waiter, 'hand.left').y).toBeLessThan(onScreen(waiter, 'head.top').y);
  });

  it.each([
    ['close-up of a hand throwing dice on a table', 'die'],
    ['close-up of fingers plucking guitar strings', 'string'],
    ['close-up of hands opening a wooden box', 'lid'],
  ])('%s: there is a %s', (prompt, part) => expect(parts(prompt)).toContain(part));

  it('who holds out a thumb has one', () =>
    expect(parts('a hitchhiker holds out his thumb by the roadside')).toContain('thumb'));
});

test('who holds an umbrella over somebody stands on the ground', () => {
  const { one } = staged('a boy holds an umbrella over his little sister');
  const [boy, girl] = [one('boy').box, one('little sister').box];
  expect(boy.y + boy.height).toBeGreaterThan(girl.y + 0.6 * girl.height);
});

test('who is operated on lies on a table', () =>
  expect(
    staged('a surgeon operates on a patient').scene.actors.map((a) => a.drawing.shapes.length),
  ).not.toHaveLength(2));

test('who lies aiming lies on the front, the rifle before', () => {
  const { one } = staged('a sniper lies on a rooftop aiming a rifle');
  const [sniper, rifle] = [one('sniper').box, one('rifle').box];
  expect(sniper.width).toBeGreaterThan(2 * sniper.height);
  expect(rifle.width).toBeGreaterThan(2 * rifle.height);
});

test('who reels in a fish is not inside it', () => {
  const { one } = staged('a fisherman reels in a big fish from his boat');
  expect(one('fisherman').box.height).toBeGreaterThan(0.1 * 720);
});
