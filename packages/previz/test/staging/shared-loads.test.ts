import { describe, expect, it } from 'vitest';
import { foot, middleX, onScreen, staged } from './staged.ts';

/** Pixels from a bearer's nearer hand to the load's box. */
function handAway(
  hand: { x: number; y: number },
  box: { x: number; y: number; width: number; height: number },
) {
  const dx = Math.max(box.x - hand.x, 0, hand.x - box.x - box.width);
  const dy = Math.max(box.y - hand.y, 0, hand.y - box.y - box.height);
  return Math.hypot(dx, dy);
}

describe('what several bear together', () => {
  it.each([
    ['Two boys carry a rowing boat down to the lake', 'boy', 'rowing boat', 2],
    ['Two movers carry a sofa', 'mover', 'sofa', 2],
    ['Four women carry a huge log', 'woman', 'log', 4],
    ['Three lumberjacks lift a heavy log', 'lumberjack', 'log', 3],
    ['Six men carry a coffin', 'man', 'coffin', 6],
  ])('%s: off the ground, a hand of everybody on it', (prompt, who, what, n) => {
    const { of, one } = staged(prompt);
    const [people, load] = [of(who), one(what)];
    expect(people).toHaveLength(n);
    const ground = Math.max(...people.map(foot));
    expect(foot(load)).toBeLessThan(ground - 0.04 * load.box.width);
    for (const p of people) {
      const reach = ['hand.right', 'hand.left'].map((h) => handAway(onScreen(p, h), load.box));
      expect(Math.min(...reach)).toBeLessThan(0.12 * p.box.height);
    }
  });

  it('a boat is carried along the shore, nobody sits in it', () => {
    const { of, one } = staged('Two boys carry a rowing boat down to the lake');
    const boat = one('rowing boat');
    const [a, b] = of('boy')
      .map(middleX)
      .sort((x, y) => x - y);
    expect(a).toBeLessThan(boat.box.x + 0.05 * boat.box.width);
    expect(b).toBeGreaterThan(boat.box.x + 0.95 * boat.box.width);
  });

  it('who is carried on a stretcher lies on it between the bearers', () => {
    const { of, one } = staged('Two paramedics carry an injured hiker on a stretcher down a mountain path');
    const hiker = one('hiker');
    const [a, b] = of('paramedic')
      .map(middleX)
      .sort((x, y) => x - y);
    expect(hiker.box.width).toBeGreaterThan(1.5 * hiker.box.height);
    expect(middleX(hiker)).toBeGreaterThan(a as number);
    expect(middleX(hiker)).toBeLessThan(b as number);
    const litter = one('stretcher').box;
    for (const bearer of of('paramedic')) {
      const { y } = onScreen(bearer, 'hand.right');
      expect(y).toBeGreaterThan(litter.y - 0.2 * litter.height);
      expect(y).toBeLessThan(litter.y + 1.2 * litter.height);
    }
  });

  it('a banner is as wide as those who hold it', () => {
    const { of, one } = staged('Three students hold a banner');
    const xs = of('student').map(middleX);
    expect(one('banner').box.width).toBeGreaterThan(Math.max(...xs) - Math.min(...xs));
  });

  it('everybody has a sword of their own', () => {
    expect(staged('Two knights hold swords').of('sword')).toHaveLength(2);
  });
});

describe('whom several bear', () => {
  it('on their shoulders: over the heads of those who only cheer, between the two bearers', () => {
    const { of, one } = staged('Teammates carry their captain on their shoulders after the match');
    const [captain, team] = [one('captain'), of('teammate')];
    expect(team.length).toBeGreaterThan(2);
    const [a, b] = team.sort(
      (p, q) => Math.abs(middleX(p) - middleX(captain)) - Math.abs(middleX(q) - middleX(captain)),
    );
    expect(
      (middleX(a as typeof captain) - middleX(captain)) * (middleX(b as typeof captain) - middleX(captain)),
    ).toBeLessThan(0);
    expect(foot(captain)).toBeLessThan(foot(a as typeof captain) - 0.3 * (a as typeof captain).box.height);
  });

  it('one that is hurt is carried between two, not in the arms of one', () => {
    const { of, one } = staged('Two medics carry a wounded soldier');
    const [a, b] = of('army medic')
      .map(middleX)
      .sort((p, q) => p - q);
    const x = middleX(one('soldier'));
    expect(x).toBeGreaterThan(a as number);
    expect(x).toBeLessThan(b as number);
  });

  it('who is pulled out of the water is before the boat, the rescuer in it', () => {
    const { one } = staged('A fisherman pulls a drowning woman out of the water into his boat');
    const [woman, man] = [one('woman'), one('fisherman')];
    expect(woman.depthBias).toBeLessThan(one('boat').depthBias);
    const gap = ['hand.left', 'hand.right'].flatMap((p) =>
      ['hand.left', 'hand.right'].map((q) => {
        const [a, b] = [onScreen(woman, p), onScreen(man, q)];
        return Math.hypot(a.x - b.x, a.y - b.y);
      }),
    );
    expect(Math.min(...gap)).toBeLessThan(0.2 * woman.box.height);
  });

  it('a flag that several raise is in the hands of all, and all of it is in the frame', () => {
    const { of, one } = staged('Soldiers raise a flag on a hilltop at sunset');
    const flag = one('flag');
    expect(flag.box.y).toBeGreaterThanOrEqual(0);
    for (const p of of('soldier')) {
      const reach = ['hand.right', 'hand.left'].map((h) => handAway(onScreen(p, h), flag.box));
      expect(Math.min(...reach)).toBeLessThan(0.1 * p.box.height);
    }
  });

  it('who is lifted onto a bed is over it, in the hands of two', () => {
    const { of, one } = staged('Two nurses lift a patient onto a hospital bed');
    const patient = one('patient');
    expect(of('nurse')).toHaveLength(2);
    expect(patient.box.width).toBeGreaterThan(0.8 * patient.box.height);
  });
});

describe('loads of other kinds', () => {
  it('two who fold a sheet face each other over it', () => {
    const { of, one } = staged('Two women fold a bed sheet in a garden');
    const [a, b] = of('woman').sort((p, q) => middleX(p) - middleX(q));
    expect(a?.flip).toBe(false);
    expect(b?.flip).toBe(true);
    const cloth = one('blanket');
    expect(middleX(cloth)).toBeGreaterThan(middleX(a as typeof cloth));
    expect(middleX(cloth)).toBeLessThan(middleX(b as typeof cloth));
  });

  it('game hangs from a pole on two shoulders', () => {
    const { of, one } = staged('Two hunters carry a deer on a pole');
    expect(of('pole')).toHaveLength(1);
    expect(Math.abs(one('deer').turn)).toBe(180);
  });

  it('a hose is in the hands of all, and its water ends before what burns', () => {
    const { scene, of, one } = staged('Firefighters spray water on a burning house');
    const house = middleX(one('house'));
    const team = of('firefighter').map(middleX);
    expect(team.every((x) => x < house) || team.every((x) => x > house)).toBe(true);
    expect(scene.actors.filter((a) => a.id.includes('-jet-')).length).toBeGreaterThan(1);
  });

  it('whoever a ball is thrown to has the hands up for it', () => {
    const { one } = staged('A girl throws a ball to her father in the garden');
    expect(one('girl').flip).not.toBe(one('father').flip);
  });
});

describe('what is drawn otherwise when several bear it', () => {
  it('buckets hang from the pole that two carry, and nobody stands on it', () => {
    const { of, one } = staged('Two boys carry buckets of water on a pole');
    const ground = Math.max(...of('boy').map(foot));
    expect(of('boy').every((p) => foot(p) > ground - 0.1 * p.box.height)).toBe(true);
    expect(foot(one('bucket'))).toBeLessThan(ground);
  });

  it('a medium shot of two who carry a chest has both in it', () => {
    const { of } = staged('Medium shot of two boys carrying a wooden chest through a jungle');
    for (const p of of('boy')) {
      expect(p.box.x).toBeGreaterThan(-0.2 * p.box.width);
      expect(p.box.x + p.box.width).toBeLessThan(960 + 0.2 * p.box.width);
    }
  });

  it("the singers of a children's choir are children", () => {
    const adults = staged('A choir sings in a cathedral').of('chorister');
    const young = staged('A choir of children sings in a cathedral').of('chorister');
    const size = (all: typeof adults) => Math.max(...all.map((a) => a.drawing.bounds.height * a.scale));
    expect(size(young)).toBeLessThan(0.92 * size(adults));
  });

  it('caps that are tossed are over the heads', () => {
    const { of } = staged('Students toss their graduation caps in the air');
    const heads = Math.max(...of('student').map((p) => p.box.y));
    for (const cap of of('graduation cap')) expect(cap.box.y + cap.box.height / 2).toBeLessThan(heads + 60);
  });
});
