import { describe, expect, it } from 'vitest';
import { overlap, rect } from '../../src/geometry/plane.ts';
import { readPrompt } from '../../src/language/index.ts';
import type { Actor, Scene } from '../../src/model/scene.ts';
import { foot, onScreen, staged } from './staged.ts';

const inFrame = ({ x, y }: { x: number; y: number }, { width, height }: Scene): boolean =>
  x > 0 && x < width && y > 0 && y < height;

/** Height of a head over the frame's height. */
const headShare = (who: Actor, scene: Scene): number =>
  Math.abs(onScreen(who, 'chin').y - onScreen(who, 'head.top').y) / scene.height;

const partsOf = (who: Actor): Set<string> => new Set(who.drawing.shapes.map((s) => s.part));

describe('near frames of several', () => {
  it.each([
    ['Close-up: an elderly couple running at a train station', 0.28],
    ['Close-up: two children whispering in a library', 0.35],
    ['Medium close-up: two children kicking a ball in a garden', 0.25],
    ['Medium close-up: three teenagers dancing in a bar', 0.15],
  ])('%s shows all faces large, and no feet', (prompt, least) => {
    const { scene } = staged(prompt);
    const people = scene.actors.filter((a) => a.drawing.anchors.chin);
    expect(people.length).toBeGreaterThan(1);
    for (const who of people) {
      expect(inFrame(onScreen(who, 'eyes'), scene)).toBe(true);
      expect(headShare(who, scene)).toBeGreaterThan(least);
      expect(foot(who)).toBeGreaterThan(scene.height);
    }
  });
});

describe('extreme close-ups', () => {
  it.each(['a sword', 'a lantern', 'a map', 'a cup', 'a candle'])(
    'of who holds %s are of the eyes and the mouth, with a part of it beside or under them',
    (thing) => {
      const { scene, one } = staged(`Extreme close-up: a nurse holding ${thing} in a church`);
      const nurse = one('nurse');
      expect(headShare(nurse, scene)).toBeGreaterThan(0.85);
      expect(inFrame(onScreen(nurse, 'eyes'), scene)).toBe(true);
      expect(inFrame(onScreen(nurse, 'mouth'), scene)).toBe(true);
      const held = scene.actors.find((a) => a !== nurse);
      if (!held) throw new RangeError(`${thing} is missing`);
      const frame = rect(0, 0, scene.width, scene.height);
      expect(overlap(held.box, frame)).toBeGreaterThan(0.02 * scene.width * scene.height);
    },
  );

  it('of who waves keeps the hand beside the eye', () => {
    const { scene, one } = staged('Extreme close-up: a cowboy waving goodbye in an office');
    expect(inFrame(onScreen(one('cowboy'), 'hand.left'), scene)).toBe(true);
  });
});

describe('deeds in near frames', () => {
  it.each(['Close-up', 'Medium shot'])(
    '%s of a climber is from the side, the hands clear of the face',
    (size) => {
      const { one } = staged(`${size}: a monk climbing a ladder in a church`);
      const {
        eyes,
        chin,
        'head.top': crown,
        'hand.left': left,
        'hand.right': right,
      } = one('medieval monk').drawing.anchors;
      if (!eyes || !chin || !crown || !left || !right) throw new RangeError('no face');
      const head = chin.y - crown.y;
      expect(Math.min(left.x, right.x) - eyes.x).toBeGreaterThan(0.4 * head);
      expect(partsOf(one('medieval monk'))).toContain('eyes');
    },
  );

  it('who bows in a close-up has the head before the chest', () => {
    const upright = staged('Close-up: a waiter smiling in a restaurant').one('waiter').drawing.anchors;
    const bowed = staged('Close-up: a waiter bowing in a restaurant').one('waiter').drawing.anchors;
    const ahead = (a: typeof bowed) => (a.chin?.x ?? 0) - (a.hips?.x ?? 0);
    expect(ahead(bowed)).toBeGreaterThan(ahead(upright) + 20);
  });

  it('soup is held in its bowl where a frame is too near for a table', () => {
    const { scene, one } = staged('Medium close-up: a king eating soup in a castle hall');
    const soup = one('soup').box;
    expect(overlap(soup, rect(0, 0, scene.width, scene.height))).toBeGreaterThan(
      0.6 * soup.width * soup.height,
    );
  });

  it('who fishes has a rod, and a medium shot of it is cut at the body', () => {
    const { scene, one } = staged('Medium shot: a farmer fishing by a lake');
    expect(partsOf(one('farmer'))).toContain('reel');
    expect(foot(one('farmer'))).toBeGreaterThan(scene.height);
  });

  it('who phones shows the back of the phone', () => {
    const { one } = staged('Medium shot: a businessman talking on the phone on a street');
    expect(partsOf(one('businessman'))).toContain('lens');
    expect(partsOf(one('businessman'))).not.toContain('screen');
  });

  it('who kneels and prays has the hands together', () => {
    const pose = readPrompt('A knight kneeling and praying in a church').beats[0]?.mentions[0]?.pose;
    expect(pose).toBe('pray');
  });

  it('whoever whispers has a hand at the mouth', () => {
    const { one } = staged('Medium close-up: a girl whispering in a classroom');
    const { mouth, 'hand.right': hand, chin, 'head.top': crown } = one('girl').drawing.anchors;
    if (!mouth || !hand || !chin || !crown) throw new RangeError('no face');
    expect(Math.hypot(hand.x - mouth.x, hand.y - mouth.y)).toBeLessThan(0.6 * (chin.y - crown.y));
  });

  it.each([
    ['close-up of a wizard stirring a cauldron', 'cauldron'],
    ['close-up of a cook stirring a big pot of soup', 'pot of soup'],
    ['close-up of a pianist playing the piano', 'piano'],
  ])('%s: what the hands are over shows under them', (prompt, thing) => {
    const { scene, one } = staged(prompt);
    expect(one(thing).box.y).toBeLessThan(0.93 * scene.height);
  });
});

it.each(['a stove', 'a fireplace'])(
  'who eats by %s is not beheaded, though the table stands behind it',
  (by) => {
    const { one } = staged(`Medium shot: a woman and a man eat dinner by ${by}`, 1280, 720);
    for (const who of ['woman', 'man']) expect(onScreen(one(who), 'head.top').y).toBeGreaterThan(0);
  },
);
