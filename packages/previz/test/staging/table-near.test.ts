import { describe, expect, it } from 'vitest';
import { planSet, renderFrame } from '../../src/index.ts';
import { middleX, onScreen, overlapOf, staged } from './staged.ts';

const settingOf = (prompt: string) => staged(prompt).scene.set.setting;
const facesOf = (prompt: string, part: string) =>
  staged(prompt).scene.set.pieces.filter((p) => p.part === part);

describe('small things on a table', () => {
  it('are looked at over its top, in their own sizes', () => {
    const { scene, one } = staged('a red apple and a green pear on a wooden table');
    expect(scene.set.setting).toBe('tabletop');
    expect(scene.actors.map((a) => a.label)).not.toContain('table');
    expect(one('apple').scale).toBeLessThan(2);
  });

  it('are reported with the table that they are on', async () => {
    const request = { prompt: 'a cup on a table', seeds: [1], width: 320, height: 240, references: [] };
    const { drawn } = (await renderFrame(request, 0)).report;
    const [cup, table] = ['cup', 'table'].map((label) => drawn.find((d) => d.label === label));
    expect(cup?.box[1]).toBeLessThan(table?.box[1] ?? 0);
    expect((table?.box[1] ?? 0) + (table?.box[3] ?? 0)).toBe(240);
  });

  it.each([
    'a cat on a table',
    'a ball under a table',
    'Wide shot: a cup on a table',
    'a man puts a cup on a table',
  ])('keep the whole table: %s', (prompt) => {
    expect(settingOf(prompt)).not.toMatch(/top$/);
  });
});

describe('what things are said to stand on', () => {
  it('is of its material, and mirrors what is on it where it is glossy', () => {
    expect(facesOf('a perfume bottle on a white marble surface', 'veins').length).toBeGreaterThan(0);
    expect(facesOf('a perfume bottle on a table', 'veins')).toHaveLength(0);
    expect(staged('a watch on a dark reflective surface').scene.set.gloss).toBeGreaterThan(0.2);
    expect(staged('a watch on a wooden table').scene.set.gloss).toBe(0);
  });

  it('is below what floats over it', () => {
    const [floats, stands] = ['floating above', 'on'].map(
      (how) => staged(`a smartwatch ${how} a dark surface`).one('smartwatch').lift,
    );
    expect(floats).toBeGreaterThan(stands ?? 1);
  });
});

describe('things on, in and full of each other', () => {
  it('a key lies on a letter that lies itself', () => {
    const { one } = staged('a rusty key on top of a letter');
    const [key, letter] = [one('key'), one('letter')];
    expect(letter.box.height).toBeLessThan(0.5 * letter.box.width);
    expect(key.box.y).toBeGreaterThan(letter.box.y);
    expect(key.box.y + key.box.height).toBeLessThan(letter.box.y + letter.box.height);
  });

  it('a camera is on the top of a stack of lying books', () => {
    const { one, of } = staged('a camera on a stack of old books');
    const tops = of('book').map((a) => a.box.y);
    expect(tops).toHaveLength(5);
    expect(one('camera').box.y + one('camera').box.height).toBeLessThan(Math.min(...tops) + 6);
  });

  it('a cake has as many candles as are counted', () => {
    expect(staged('a birthday cake with seven candles').of('candle')).toHaveLength(7);
    expect(staged('a birthday cake with candles').of('candle')).toHaveLength(0);
  });

  it('a glass jar is full of buttons that stay within it', () => {
    const { one, of } = staged('a glass jar full of colorful buttons');
    const jar = one('glass jar').box;
    const buttons = of('button');
    expect(buttons.length).toBeGreaterThan(9);
    for (const b of buttons) {
      expect(b.box.x).toBeGreaterThan(jar.x);
      expect(b.box.x + b.box.width).toBeLessThan(jar.x + jar.width);
      expect(b.box.y).toBeGreaterThan(jar.y);
    }
  });

  it('a ring is in a ring box, not in a carton', () => {
    const { one } = staged('a silver ring in an open velvet box');
    expect(one('box').box.width).toBeLessThan(4 * one('ring').box.width);
  });

  it('a suitcase covered in stickers has them on its sides', () => {
    const { scene } = staged('a suitcase covered in stickers');
    expect(scene.actors).toHaveLength(1);
    expect(scene.actors[0]?.drawing.shapes.some((s) => s.part === 'sticker')).toBe(true);
  });

  it('a bicycle that leans on a brick wall is right before one', () => {
    const { scene, one } = staged('a yellow bicycle leaning against a brick wall');
    expect(scene.set.setting).toBe('brick-wall');
    expect(middleX(one('bicycle'))).toBeGreaterThan(0);
    expect(scene.set.stage.wall?.z).toBeLessThan(1);
  });
});

describe('a set of frames', () => {
  it('keeps what things stand on', () => {
    const { shots } = planSet({
      prompt: 'Frame 1: a cup on a black marble counter. Frame 2: steam rises from the cup.',
      seeds: [1, 2],
      width: 640,
      height: 480,
      references: [],
    });
    expect(shots.map((s) => s.place.surface?.material)).toEqual(['marble', 'marble']);
  });
});

describe('windowsills, cakes and cups', () => {
  it.each(['a cat sleeps on the windowsill', 'three candles burning on a windowsill at night'])(
    'one looks at the sill, with the window behind it: %s',
    (prompt) => {
      const { scene } = staged(prompt);
      expect(scene.set.setting).toBe('windowsill');
      expect(scene.actors.map((a) => a.label)).not.toContain('window');
    },
  );

  it('candles on a cake are no thicker than candles on cakes are', () => {
    const { one, of } = staged('a boy blows out seven candles on his birthday cake');
    const cake = one('birthday cake').box;
    for (const candle of of('candle')) expect(candle.box.width).toBeLessThan(0.1 * cake.width);
  });

  it('who drinks has a cup of their own', () => {
    expect(staged('Two women drink coffee in a cafe').of('coffee')).toHaveLength(2);
    expect(staged('A woman drinks coffee in a cafe').of('coffee')).toHaveLength(1);
  });
});

it('a train crosses the mountains on a viaduct', () => {
  expect(staged('A steam train crosses a bridge in the mountains').scene.set.setting).toBe('railway-viaduct');
});

it('what is written on is before the writer, in any language', () => {
  for (const prompt of ['老师在黑板上写字', 'a teacher writes on the blackboard']) {
    const { one } = staged(prompt);
    expect(overlapOf(one('teacher'), one('blackboard'))).toBeGreaterThan(0.1);
    expect(one('teacher').box.height).toBeGreaterThan(300);
  }
});

describe('things at their own deeds', () => {
  it('a teapot pours into a cup that stands under its spout', () => {
    const { one } = staged('a teapot pouring tea into a cup');
    const [pot, cup] = [one('teapot'), one('cup')];
    const spout = onScreen(pot, 'spout');
    expect(spout.x).toBeGreaterThan(cup.box.x);
    expect(spout.x).toBeLessThan(cup.box.x + cup.box.width);
    expect(pot.box.y).toBeLessThan(cup.box.y);
    expect(cup.drawing.shapes.map((s) => s.part)).not.toContain('puddle');
  });

  it('what is in a snow globe is as small as the globe, and on a table', () => {
    expect(staged('a snow globe with a tiny house inside').scene.set.setting).toMatch(/top|shelf|counter/);
  });

  it('goldfish are in their bowl, not in the sea', () => {
    const { scene, of, one } = staged('a fishbowl with two goldfish');
    expect(scene.set.setting).not.toBe('underwater');
    for (const fish of of('goldfish')) expect(overlapOf(fish, one('fishbowl'))).toBeGreaterThan(0.8);
  });

  it('fries are beside a burger', () => {
    const { one } = staged('a burger with fries and a cola');
    expect(overlapOf(one('fries'), one('burger'))).toBeLessThan(0.1);
  });
});

it('who eats dinner has one plate each', () => {
  const { scene } = staged('A family eats dinner at the table, evening');
  const eaters = scene.actors.filter((a) => /^(mother|father|child)$/.test(a.label));
  expect(scene.actors.filter((a) => /dinner|plate/.test(a.label))).toHaveLength(eaters.length);
});

describe('product photographs', () => {
  it('what is under a glass dome is in it', () => {
    const { one } = staged('a bronze key under a glass dome on a table');
    expect(overlapOf(one('key'), one('glass dome'))).toBeGreaterThan(0.9);
  });

  it('stand before the colour that is said', () => {
    const { scene } = staged('white sneakers floating on a plain mint background, ad for a shoe brand');
    expect(scene.set.setting).toBe('product-table');
    expect(scene.actors.every((a) => a.lift > 0)).toBe(true);
  });

  it('show the whole of several things in a close-up', () => {
    const { scene } = staged('close-up: two dice and an empty tumbler on a metal table');
    expect(scene.actors).toHaveLength(3);
    for (const { box } of scene.actors) {
      expect(box.x).toBeGreaterThan(0);
      expect(box.x + box.width).toBeLessThan(scene.width);
    }
  });

  it('have round outlines however near one comes', () => {
    const { one } = staged('high angle, extreme close-up of a coin');
    const xs = one('coin').drawing.shapes.flatMap((s) =>
      [...s.d.matchAll(/(-?\d+\.\d+)/g)].map((m) => m[1] ?? ''),
    );
    expect(xs.some((x) => (x.split('.')[1] ?? '').length >= 2)).toBe(true);
  });

  it('nobody plays an upright piano where a razor stands upright', () => {
    expect(staged('an electric razor standing upright on a slate slab').scene.actors).toHaveLength(1);
  });

  it('three hats of three colours have one each', () => {
    const colours = staged('three knitted wool hats, red, mustard and navy').scene.actors.map((a) =>
      a.drawing.shapes.map((s) => s.fill).join(' '),
    );
    expect(new Set(colours).size).toBeGreaterThan(1);
  });
});
