import { describe, expect, it } from 'vitest';
import { withClients } from '../../src/language/english/clients.ts';
import { foot, middleX, middleY, onScreen, overlapOf, staged } from './staged.ts';

const labels = (prompt: string): string[] => staged(prompt).scene.actors.map((a) => a.label);

describe('work that nobody names', () => {
  it.each([
    ['a maid scrubs the floor', 'bucket'],
    ['a worker drills a hole in the wall', 'drilled-wall'],
    ['a tailor pins a hem', 'mannequin'],
    ['a baker sifts flour over the table', 'heap-of-flour'],
    ['a man leans against a wall', 'wall-corner'],
    ['a girl peeks around a corner', 'wall-corner'],
    ['a farmer is milking', 'cow'],
    ['she irons', 'shirt-lying-flat'],
    ['a man is mowing', 'lawn-mower'],
  ])('%s: there is a %s', (prompt, thing) => {
    expect(labels(prompt)).toContain(thing);
  });

  it('is not brought where something is named', () => {
    expect(labels('a maid scrubs the bathtub')).not.toContain('bucket');
  });
});

describe('clients that nobody names', () => {
  it.each([
    ['A barber cuts hair', "A barber cuts a customer's hair"],
    ['A nurse bandages an arm', "A nurse bandages a patient's arm"],
    ['A masseuse massages', "A masseuse massages a client's back"],
  ])('%s: somebody is there', (said, meant) => {
    expect(withClients(said)).toBe(meant);
  });

  it('leaves a client who is named', () => {
    expect(withClients('A barber cuts her hair')).toBe('A barber cuts her hair');
  });
});

describe('frames of small work', () => {
  const tall = (prompt: string): number => staged(prompt).one('man').box.height;
  it('come near where no size is said', () => {
    expect(tall('a man tears up a letter')).toBeGreaterThan(1.3 * tall('full shot: a man tears up a letter'));
  });
});

describe('loads and ropes', () => {
  it('a sack on the shoulder is before whoever carries it, a hand at it', () => {
    const { one } = staged('full shot: a man carries a sack on his shoulder');
    const [man, sack] = [one('man'), one('sack')];
    expect(sack.depthBias).toBeLessThan(man.depthBias);
    expect(sack.box.y + sack.box.height).toBeLessThan(man.box.y + 0.4 * man.box.height);
  });

  it('a rope that is climbed runs on above its climber', () => {
    const { one } = staged('a man climbs a rope');
    expect(one('rope').box.y).toBeLessThan(one('man').box.y - 0.3 * one('man').box.height);
  });
});

describe('hands at one’s own clothes', () => {
  it('a tie that is adjusted is worn, and both hands are under the chin', () => {
    const { one } = staged('full shot: a man adjusts his tie');
    const { anchors, shapes } = one('man').drawing;
    expect(shapes.map((s) => s.part)).toContain('tie');
    for (const hand of ['hand.right', 'hand.left'])
      expect(anchors[hand]?.y ?? 0).toBeGreaterThan(anchors.chin?.y ?? 0);
  });
});

describe('hands at one’s own face', () => {
  it.each([
    ['a boy picks his nose', 'boy'],
    ['a woman massages her temples', 'woman'],
    ['a man trims his beard', 'man'],
  ])('%s: a hand is at the head', (prompt, who) => {
    const { anchors } = staged(`full shot: ${prompt}`).one(who).drawing;
    const hands = ['hand.right', 'hand.left'].map((h) => anchors[h]?.y ?? 0);
    expect(Math.min(...hands)).toBeLessThan((anchors.chin?.y ?? 0) + 8);
  });
});

describe('ears at doors', () => {
  it('who listens at a door is whole beside it, a hand at the ear', () => {
    const { one } = staged('full shot: a girl listens at the door');
    const { anchors } = one('girl').drawing;
    const [hand, chin] = [anchors['hand.right']?.y ?? 0, anchors.chin?.y ?? 0];
    expect(hand).toBeLessThan(chin);
  });
});

describe('work at what is in use', () => {
  const drawn = (prompt: string): string[] =>
    staged(prompt).scene.actors.map((a) => a.drawing.shapes.map((s) => s.part).join(' '));

  it.each([
    ['A baker takes bread out of the oven', 'cavity'],
    ['A woman puts a cake into the oven', 'cavity'],
    ['A construction worker drills into concrete on a street', 'crack'],
    ['A man operates a jackhammer', 'crack'],
    ['A mason builds a brick wall', 'mortar'],
  ])('%s: %s', (prompt, part) => {
    expect(drawn(prompt).some((parts) => parts.includes(part))).toBe(true);
  });

  it('has several screens on the desk, and their user before them', () => {
    for (const prompt of [
      'A programmer types at two monitors in an office',
      'A trader watches four monitors in an office',
    ]) {
      const { scene, of } = staged(prompt);
      expect(scene.actors.map((a) => a.label)).toContain('desk');
      expect(of('monitor')).toHaveLength(1);
    }
  });

  it('sprays from one hose, whether one has it or two', () => {
    const jets = (prompt: string) => staged(prompt).scene.actors.filter((a) => /jet/.test(a.id)).length;
    expect(jets('A firefighter sprays water on a burning house')).toBe(3);
    expect(jets('Two firefighters spray water at a burning house')).toBe(3);
    expect(jets('A gardener waters the roses with a hose')).toBe(0);
  });

  it('seats a class in ranks, large enough to be seen', () => {
    const pupils = staged('A teacher reads to her class', 1280, 720).of('student');
    expect(pupils.length).toBeGreaterThan(6);
    expect(Math.min(...pupils.map((p) => p.box.height))).toBeGreaterThan(110);
  });
});

describe('people at their places of work', () => {
  const labels = (prompt: string): string[] => staged(prompt).scene.actors.map((a) => a.label);

  it.each([
    ['A fisherman sells fish at a market in the morning', 'market-counter'],
    ['A news anchor reads the news in a TV studio', 'news-desk'],
    ['A cameraman films an actress on a film set', 'camera-on-tripod'],
    ['A vet examines a cat', 'dining-table'],
  ])('%s: at a %s', (prompt, thing) => {
    expect(labels(prompt)).toContain(thing);
  });

  it('cuts on the counter that one stands behind', () => {
    const { one, of } = staged('A butcher cuts meat behind the counter while customers wait', 1280, 720);
    const [butcher, counter, meat] = [one('butcher'), one('counter'), one('meat')];
    expect(overlapOf(butcher, counter)).toBeGreaterThan(0.2);
    expect(foot(meat)).toBeLessThan(counter.box.y + 0.2 * counter.box.height);
    expect(
      of('customer')
        .concat(of('person'))
        .every((c) => overlapOf(c, butcher) < 0.2),
    ).toBe(true);
  });

  it('stands behind a conveyor, what is checked before one', () => {
    const { one, of } = staged('A factory worker checks bottles on a conveyor belt', 1280, 720);
    expect(overlapOf(one('worker'), one('conveyor belt'))).toBeGreaterThan(0.1);
    for (const bottle of of('bottle')) expect(foot(bottle)).toBeLessThan(foot(one('worker')) - 100);
  });

  it('pours out of one hand into the other', () => {
    const { one } = staged('A chemist pours a liquid from a test tube into a flask');
    const [tube, flask] = [one('test tube'), one('lab flask')];
    expect(middleY(tube)).toBeLessThan(middleY(flask));
  });

  it('has the sponge on the window', () => {
    const { one } = staged('A man washes a window', 1280, 720);
    expect(overlapOf(one('man'), one('window'))).toBeGreaterThan(0.05);
  });

  it('kneads standing at the table that is named', () => {
    const { one } = staged('A baker kneads dough at a wooden table', 1280, 720);
    const [baker, table] = [one('baker'), one('table')];
    expect(overlapOf(one('dough'), baker)).toBeGreaterThan(0);
    expect(baker.box.height).toBeGreaterThan(1.6 * table.box.height);
  });

  it('fells a tree at its trunk', () => {
    const { one } = staged('A lumberjack cuts down a tree', 1280, 720);
    const [man, tree] = [one('lumberjack'), one('tree')];
    expect(Math.abs(middleX(man) - middleX(tree))).toBeLessThan(0.7 * man.box.height);
  });

  it('fries at the stove in one pan', () => {
    const { scene, of } = staged('A cook fries eggs in a pan in a kitchen', 1280, 720);
    expect(scene.actors.map((a) => a.label)).toContain('oven');
    expect(of('pan')).toHaveLength(0);
    expect(of('egg')).toHaveLength(0);
  });

  it('has a frog that is dissected on the desk', () => {
    const { one } = staged('A student dissects a frog in biology class', 1280, 720);
    expect(foot(one('frog'))).toBeLessThan(foot(one('student')) - 40);
  });

  it('has who gets something in the own doorway, and who brings it before them', () => {
    const { one } = staged('A courier delivers a package to a woman at her door', 1280, 720);
    const [x, y, z] = [one('courier'), one('woman'), one('door')].map(middleX) as [number, number, number];
    expect((y - x) * (z - y)).toBeGreaterThan(0);
  });

  it('puts a cake of tiers on the table to decorate it', () => {
    const { one } = staged('A baker decorates a wedding cake', 1280, 720);
    expect(foot(one('wedding cake'))).toBeLessThan(foot(one('baker')));
  });

  it('welds behind the mask', () => {
    const parts = (prompt: string) =>
      staged(prompt)
        .one('welder')
        .drawing.shapes.map((s) => s.part);
    expect(parts('A welder welds a steel beam')).toContain('visor');
    expect(parts('A welder welds a steel beam').filter((p) => p === 'visor').length).toBeGreaterThan(1);
  });

  it('looks into a crystal ball with the hands at it', () => {
    const { one } = staged('A fortune teller looks into a crystal ball', 1280, 720);
    expect(overlapOf(one('fortune teller'), one('crystal ball'))).toBeGreaterThan(0.1);
  });

  it('is under the cloth of an old camera with the head', () => {
    const { one } = staged('A photographer ducks under the black cloth of an old camera', 1280, 720);
    const camera = one('view camera').box;
    const head = onScreen(one('photographer'), 'eyes');
    expect(head.x).toBeGreaterThan(camera.x);
    expect(head.x).toBeLessThan(camera.x + camera.width);
  });

  it('sits on the floor where that is said, also in a classroom', () => {
    const { scene } = staged('A teacher reads a story to children sitting on the floor', 1280, 720);
    expect(scene.actors.map((a) => a.label)).not.toContain('school-desk');
  });
});
