import { describe, expect, it } from 'vitest';
import { middleX, onScreen, staged } from './staged.ts';

describe('deeds of two in the frame', () => {
  it('who tends an arm kneels with both hands at it', () => {
    const { one } = staged("wide shot: a nurse kneels and bandages a soldier's arm");
    const [nurse, soldier] = [one('nurse'), one('soldier')];
    const [hand, arm] = [onScreen(nurse, 'hand.right'), onScreen(soldier, 'hand.right')];
    expect(Math.hypot(hand.x - arm.x, hand.y - arm.y)).toBeLessThan(0.12 * soldier.box.height);
  });

  it('who is knocked down falls away from the fist', () => {
    const { one } = staged('wide shot: a boxer knocks his opponent down');
    expect(Math.abs(middleX(one('boxer')) - middleX(one('opponent')))).toBeGreaterThan(
      0.3 * one('boxer').box.width,
    );
  });

  it('a crown that is put on is on the head', () => {
    const { scene } = staged('a queen puts a crown on a knight');
    expect(scene.actors.map((a) => a.label).sort()).toEqual(['knight', 'queen']);
  });

  it('nobody stands on the sea', () => {
    const { scene } = staged('a fisherman on the open sea sees a swimming woman');
    expect(scene.actors.some((a) => /boat/.test(a.label))).toBe(true);
  });
});

describe('heads that come together', () => {
  it('who whispers has the mouth at the ear of who listens, and both look the same way', () => {
    const { one } = staged('wide shot: an old man whispers to a nurse');
    const [speaker, listener] = [one('old man'), one('nurse')];
    const head = Math.abs(onScreen(listener, 'chin').y - onScreen(listener, 'head.top').y);
    expect(Math.abs(onScreen(speaker, 'mouth').x - onScreen(listener, 'eyes').x)).toBeLessThan(1.1 * head);
  });

  it('who kisses meets the other mouth to mouth', () => {
    const { one } = staged('wide shot: a soldier kisses a nurse');
    const [a, b] = [onScreen(one('soldier'), 'mouth'), onScreen(one('nurse'), 'mouth')];
    const head = Math.abs(onScreen(one('nurse'), 'chin').y - onScreen(one('nurse'), 'head.top').y);
    expect(Math.abs(a.x - b.x)).toBeLessThan(0.6 * head);
    expect(Math.abs(a.x - b.x)).toBeGreaterThan(0.2 * head);
  });
});

describe('a body against or behind a thing', () => {
  it('leans before the flank of a car', () => {
    const { one } = staged('wide shot: a gangster leans against his car');
    const [who, car] = [one('gangster'), one('car')];
    expect(middleX(who)).toBeGreaterThan(car.box.x);
    expect(middleX(who)).toBeLessThan(car.box.x + car.box.width);
  });

  it('sits up on the edge of a bed', () => {
    const { one } = staged('a man sits on the edge of a bed');
    const man = one('man');
    expect(man.box.height).toBeGreaterThan(man.box.width);
  });
});

describe('deeds done to another', () => {
  it('who hugs from behind looks the same way', () => {
    const { one } = staged('a woman hugs her husband from behind');
    const [a, b] = [one('woman'), one('husband')];
    const ahead = (who: typeof a) => Math.sign(onScreen(who, 'eyes').x - onScreen(who, 'back').x);
    expect(ahead(a)).toBe(ahead(b));
  });

  it('who is dragged lies, the feet at the hands of who drags', () => {
    const { one } = staged('a killer drags a body through the forest');
    const [killer, body] = [one('killer').box, one('man').box];
    expect(body.width).toBeGreaterThan(1.5 * body.height);
    expect(killer.x < body.x ? killer.x + killer.width : body.x + body.width).toBeGreaterThan(
      Math.max(killer.x, body.x),
    );
  });

  it('who is kicked is at the foot of who kicks', () => {
    const { of, one } = staged('a karate fighter kicks his opponent');
    const [a, b] = [one('karate fighter').box, of('opponent')[0]?.box ?? { x: 0, width: 0 }];
    expect(Math.min(a.x + a.width, b.x + b.width)).toBeGreaterThan(Math.max(a.x, b.x));
  });
});
