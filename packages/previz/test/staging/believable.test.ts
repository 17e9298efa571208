import { describe, expect, it } from 'vitest';
import { foot, middleX, onScreen, overlapOf, staged } from './staged.ts';

describe('what carries whom', () => {
  it('who drinks coffee on the bonnet of a cab sits on it, not on its roof and not beside it', () => {
    const { one } = staged('A taxi driver drinks coffee on the hood of his yellow cab at dawn', 1280, 720);
    const [driver, cab] = [one('taxi driver'), one('yellow cab')];
    expect(overlapOf(driver, cab)).toBeGreaterThan(0.2);
    expect(Math.abs(middleX(driver) - middleX(cab))).toBeGreaterThan(0.2 * cab.box.width);
    expect(foot(driver)).toBeLessThan(foot(cab));
  });

  it('nobody stands on a blackboard or a bottle; what is on a board hangs on its face', () => {
    const { one } = staged('A teacher points at a map on the blackboard', 1280, 720);
    const [map, board, teacher] = [one('map'), one('blackboard'), one('teacher')];
    expect(overlapOf(map, board)).toBeGreaterThan(0.9);
    expect(overlapOf(teacher, board)).toBeLessThan(0.35);
    const bottle = staged('A boy on a bottle', 1280, 720);
    expect(foot(bottle.one('boy'))).toBeGreaterThan(foot(bottle.one('bottle')));
  });

  it('who sits on a table sits on its top, not over it', () => {
    const { one } = staged('A girl sits on a table', 1280, 720);
    expect(foot(one('girl'))).toBeGreaterThan(one('table').box.y + 0.2 * one('table').box.height);
  });
});

describe('among things', () => {
  it('tall cacti stand on both sides of the rider, none before the body', () => {
    const { of, one } = staged('A cowboy rides a black horse through a desert with tall cacti', 1280, 720);
    const rider = middleX(one('cowboy'));
    const xs = of('cactus').map(middleX);
    expect(xs.some((x) => x < rider)).toBe(true);
    expect(xs.some((x) => x > rider)).toBe(true);
    for (const cactus of of('cactus')) expect(overlapOf(cactus, one('cowboy'))).toBeLessThan(0.3);
  });

  it('who sits around a fire has it in the middle', () => {
    const { of, one } = staged('Five friends sit around a campfire at night', 1280, 720);
    const xs = of('friend').map(middleX);
    const fire = middleX(one('campfire'));
    expect(Math.min(...xs)).toBeLessThan(one('campfire').box.x);
    expect(Math.max(...xs)).toBeGreaterThan(fire);
    expect(Math.abs(fire - (Math.min(...xs) + Math.max(...xs)) / 2)).toBeLessThan(60);
  });
});

describe('depth that is said', () => {
  it.each(['in the distance', 'on the horizon'])(
    'a ship %s is small, and stands higher in the picture',
    (where) => {
      const { one } = staged(`A woman on the beach, a ship ${where}`, 1280, 720);
      expect(one('ship').box.width).toBeLessThan(0.3 * 1280);
      expect(foot(one('ship'))).toBeLessThan(foot(one('woman')) - 60);
      expect(one('woman').box.height).toBeGreaterThan(0.5 * 720);
    },
  );
});

describe('things that belong together', () => {
  it('screens around somebody stand on the desk, none before the face', () => {
    const { of, one } = staged('A hacker surrounded by glowing monitors in a dark room', 1280, 720);
    const head = onScreen(one('hacker'), 'eyes');
    for (const { box } of of('monitor'))
      expect(
        head.x > box.x && head.x < box.x + box.width && head.y > box.y && head.y < box.y + box.height,
      ).toBe(false);
    const xs = of('monitor').map(middleX);
    expect(Math.min(...xs)).toBeLessThan(head.x);
    expect(Math.max(...xs)).toBeGreaterThan(head.x);
  });

  it('a patient lies on the stretcher that is rushed along', () => {
    const { one } = staged('Two doctors rush a patient on a stretcher down a hospital corridor', 1280, 720);
    expect(one('patient').box.width).toBeGreaterThan(one('patient').box.height);
    expect(overlapOf(one('patient'), one('stretcher'))).toBeGreaterThan(0.1);
  });

  it('a tree with falling leaves stands, and whoever is on its swing hangs in it', () => {
    const { scene, one } = staged(
      'A lone tree, orange leaves falling, a swing hanging from its branch with a girl on it',
      1280,
      720,
    );
    expect(scene.actors.map((a) => a.label)).not.toContain('branch');
    expect(overlapOf(one('girl'), one('swing'))).toBeGreaterThan(0.8);
  });

  it('who is under one blanket is in bed', () => {
    const { one } = staged('Two children under a blanket in a bedroom', 1280, 720);
    expect(overlapOf(one('child'), one('bed'))).toBeGreaterThan(0.5);
  });

  it('boxers stay on the ground when sweat flies', () => {
    const { of } = staged('Two boxers face off in the ring, sweat flying', 1280, 720);
    for (const boxer of of('boxer')) expect(boxer.lift).toBeLessThan(0.2);
  });

  it('an elephant that sprays a boy stands beside him, both in the frame', () => {
    const { of, one } = staged('An elephant sprays water over a laughing boy in a river', 1280, 720);
    expect(one('boy').box.y).toBeGreaterThan(0);
    expect(foot(one('boy'))).toBeLessThan(720);
    expect(of('water').length).toBeGreaterThan(0);
  });
});

describe('at sea', () => {
  it('a shark that circles a boat is in the water, and the fishermen are in the boat', () => {
    const { of, one } = staged(
      'A shark circles a small rowing boat with two frightened fishermen',
      1280,
      720,
    );
    expect(one('shark').box.y).toBeGreaterThan(200);
    for (const man of of('fisherman')) expect(overlapOf(man, one('rowing boat'))).toBeGreaterThan(0.2);
  });

  it('an octopus that grabs a ship rises behind it and has its arms before it', () => {
    const { of, one } = staged('A giant octopus grabs a pirate ship in a stormy sea', 1280, 720);
    expect(overlapOf(one('octopus'), one('pirate ship'))).toBeGreaterThan(0.3);
    expect(one('octopus').depthBias).toBeGreaterThan(0);
    expect(of('arms')[0]?.depthBias).toBeLessThan(0);
  });

  it('a boat moored at a pier lies in the water beside it', () => {
    const { one } = staged('A fisherman on a wooden pier, a blue boat moored beside it', 1280, 720);
    expect(foot(one('boat'))).toBeLessThan(foot(one('fisherman')) - 40);
    expect(one('boat').box.x).toBeGreaterThan(0);
    expect(one('boat').box.x + one('boat').box.width).toBeLessThan(1280);
  });
});

describe('all hands', () => {
  it.each(['Three men push a broken car', 'A family pushes their broken-down car along a road'])(
    '%s',
    (prompt) => {
      const { scene } = staged(prompt, 1280, 720);
      const car = scene.actors.find((a) => a.label === 'car') as (typeof scene.actors)[number];
      for (const a of scene.actors.filter((x) => x !== car && /man|mother|father|child/.test(x.label))) {
        expect(a.box.x).toBeLessThan(car.box.x + car.box.width + 20);
        expect(a.box.x + a.box.width).toBeGreaterThan(car.box.x - 20);
      }
    },
  );

  it('who plays a game at a table has it on the table', () => {
    const { of, one } = staged(
      'Two old men play chess at a table under a big oak tree in the park',
      1280,
      720,
    );
    expect(
      overlapOf(one('chess'), one('table')) + Number(foot(one('chess')) <= foot(one('table'))),
    ).toBeGreaterThan(0);
    expect(of('old man').length).toBe(2);
    const [a, b] = of('old man').map(middleX) as [number, number];
    expect((a - middleX(one('table'))) * (b - middleX(one('table')))).toBeLessThan(0);
  });
});

describe('seats high up', () => {
  it('who sits at the edge of a rooftop has a parapet, not a rock', () => {
    const { scene } = staged('A girl sits on the edge of a rooftop at sunset', 1280, 720);
    const parts = scene.set.pieces.map((p) => p.part);
    expect(parts).toContain('low wall');
    expect(parts).not.toContain('rock');
  });

  it('who sits on a branch is up on a tree', () => {
    const { one } = staged('An owl sits on a branch', 1280, 720);
    expect(foot(one('owl'))).toBeLessThan(foot(one('branch')) - 0.3 * one('branch').box.height);
  });

  it('who leans out of the window of a train is seen in it', () => {
    const { scene, one } = staged('A man leans out of the train window', 1280, 720);
    const train = scene.actors.find((a) => a.id.includes('train-side')) as (typeof scene.actors)[number];
    expect(overlapOf(one('man'), train)).toBeGreaterThan(0.9);
  });
});

describe('where there is much of it', () => {
  it('pots and pans around a chef share one counter, the face free', () => {
    const { of, one } = staged('A chef surrounded by pots and pans in a tiny kitchen', 1280, 720);
    expect(one('chef').box.height).toBeGreaterThan(0.3 * 720);
    const eyes = onScreen(one('chef'), 'eyes');
    for (const { box } of [...of('pot'), ...of('pan')]) expect(box.y).toBeGreaterThan(eyes.y);
  });

  it('a row of tables in a cafe is the one that stands there', () => {
    const { of, one } = staged('A barista carries a tray of coffee cups past a row of tables', 1280, 720);
    expect(of('table')).toEqual([]);
    expect(one('barista').box.height).toBeGreaterThan(0.5 * 720);
  });
});

describe('who goes with whom', () => {
  it('a gondolier who steers a couple has them in the gondola', () => {
    const { scene } = staged('A gondolier steers a couple through Venice at sunset', 1280, 720);
    const boat = scene.actors.find((a) => a.label === 'gondola') as (typeof scene.actors)[number];
    for (const a of scene.actors.filter((x) => x !== boat && /man|gondolier/.test(x.label)))
      expect(overlapOf(a, boat)).toBeGreaterThan(0.2);
  });

  it('whoever overtakes a tractor is not in it', () => {
    const { one } = staged('A cyclist overtakes a tractor on a country road', 1280, 720);
    expect(overlapOf(one('cyclist'), one('tractor'))).toBeLessThan(0.3);
  });

  it('a tree that somebody hides behind is no taller than lets one see who hides', () => {
    const { one } = staged('A unicorn drinks from a pond, a girl hides behind a tree', 1280, 720);
    // She crouches under its boughs.
    expect(one('tree').box.height).toBeLessThan(3.6 * one('girl').box.height);
  });
});

describe('what is seen past what', () => {
  it('a bus in the background is not behind the shelter', () => {
    const { one } = staged('A woman waits at a bus stop, a bus approaching in the background', 1280, 720);
    expect(overlapOf(one('bus'), one('bus stop'))).toBeLessThan(0.3);
  });

  it('the open case before a busker is on the ground', () => {
    const { one } = staged('A street musician plays saxophone, an open case in front of him', 1280, 720);
    expect(Math.abs(foot(one('case')) - foot(one('musician')))).toBeLessThan(90);
    expect(one('case').box.width).toBeGreaterThan(1.5 * one('case').box.height);
  });
});
