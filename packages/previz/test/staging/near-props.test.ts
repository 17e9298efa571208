import { describe, expect, it } from 'vitest';
import { onScreen, staged } from './staged.ts';

/** Pixels of a head of who is staged under a label. */
const headOf = (actor: ReturnType<ReturnType<typeof staged>['one']>): number => {
  const [chin, crown] = [onScreen(actor, 'chin'), onScreen(actor, 'head.top')];
  return Math.hypot(chin.x - crown.x, chin.y - crown.y);
};

describe('what is looked through', () => {
  it.each([
    ['A scientist looks through a microscope', 'scientist', 'microscope'],
    ['A scientist looks through a microscope, close-up', 'scientist', 'microscope'],
  ])('%s: the eyes are at the eyepiece', (prompt, who, thing) => {
    const { one } = staged(prompt);
    const [eyes, box] = [onScreen(one(who), 'eyes'), one(thing).box];
    expect(Math.abs(eyes.y - box.y)).toBeLessThan(0.4 * headOf(one(who)));
    expect(eyes.x).toBeGreaterThan(box.x);
    expect(eyes.x).toBeLessThan(box.x + box.width);
  });

  it.each([
    ['A sailor looks through a telescope, close-up', 'sailor', 'spyglass'],
    ['A boy looks through binoculars', 'boy', 'binoculars'],
  ])('%s: its near end is at the eye', (prompt, who, thing) => {
    const { one } = staged(prompt);
    const [eyes, box] = [onScreen(one(who), 'eyes'), one(thing).box];
    const near = Math.min(Math.abs(eyes.x - box.x), Math.abs(eyes.x - box.x - box.width));
    expect(near).toBeLessThan(0.3 * headOf(one(who)));
    expect(box.y).toBeLessThan(eyes.y);
    expect(box.y + box.height).toBeGreaterThan(eyes.y);
  });
});

it.each([
  ['An old man reads a newspaper, medium shot', 'man', 'newspaper'],
  ['A girl reads a letter, close-up', 'girl', 'letter'],
])('%s: under the chin', (prompt, who, thing) => {
  const { scene, one } = staged(prompt);
  const reader = scene.actors.find((a) => a.label.endsWith(who));
  expect(reader && onScreen(reader, 'mouth').y).toBeLessThan(one(thing).box.y);
});

it('a cigarette that is lit is between the lips, the flame at its end', () => {
  const { one } = staged('A detective lights a cigarette');
  const [mouth, box] = [onScreen(one('detective'), 'mouth'), one('cigarette').box];
  expect(Math.abs(mouth.x - box.x)).toBeLessThan(0.35 * headOf(one('detective')));
  expect(one('detective').drawing.shapes.map((s) => s.part)).toContain('flame');
});

it('headphones that are listened to are worn', () => {
  const { one } = staged('A teenage boy listens to music on headphones');
  expect(
    one('boy')
      .drawing.shapes.map((s) => s.part)
      .join(' '),
  ).toMatch(/headphones/);
});

it('who sings with closed eyes has the mouth open', () => {
  const { one } = staged('An opera singer sings with closed eyes on stage, medium close-up');
  expect(one('singer').drawing.shapes.map((s) => s.part)).toContain('teeth');
});

it.each([
  ['A woman looks in the mirror', 'woman'],
  ['A man shaves in front of the mirror', 'man'],
  ['A sad clown looks into a dressing room mirror, close-up', 'clown'],
])('%s: in the glass one sees who looks, turned round', (prompt, who) => {
  const { one } = staged(prompt);
  const [person, mirror] = [one(who), one('mirror')];
  expect(mirror.drawing.shapes.some((s) => s.part === 'reflection')).toBe(true);
  const eyes = onScreen(person, 'eyes');
  const middle = mirror.box.x + mirror.box.width / 2;
  expect(Math.sign(middle - eyes.x)).toBe(person.flip ? -1 : 1);
});

it('both heads are whole in a close-up of two, however tall the one is', () => {
  const { one } = staged('A robot and a girl look at each other, close-up');
  for (const who of ['robot', 'girl']) {
    expect(onScreen(one(who), 'head.top').y).toBeGreaterThan(0);
    expect(onScreen(one(who), 'chin').y).toBeLessThan(720);
  }
});

it('a close-up has room for the hat', () => {
  const { one } = staged('A king with a golden crown looks sad, close-up');
  expect(onScreen(one('king'), 'hat.top').y).toBeGreaterThan(0);
});

it('who stares into the camera is seen from near', () => {
  const { one } = staged('A boxer stares at the camera');
  expect(headOf(one('boxer'))).toBeGreaterThan(150);
});

it('who knits by the fire has the knitting before the face, and no fireplace', () => {
  const { of, one } = staged('An old woman knits by the fireplace, medium close-up');
  const eyes = onScreen(one('old woman'), 'eyes');
  for (const { box } of of('fireplace')) {
    const covers = box.x < eyes.x && box.x + box.width > eyes.x;
    expect(covers && box.y < eyes.y + 200 && box.y + box.height > eyes.y).toBe(false);
  }
});

it('an apple that is eaten is smaller than the face', () => {
  const { one } = staged('A girl eats an apple, close-up');
  expect(one('apple').box.height).toBeLessThan(0.7 * headOf(one('girl')));
});
