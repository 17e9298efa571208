import { describe, expect, it } from 'vitest';
import { staged } from './staged.ts';

const frame = { width: 960, height: 720 };

/** The boxes of a one-frame prompt, by label. */
function boxes(prompt: string) {
  const { scene, of } = staged(prompt, frame.width, frame.height, 7);
  const piece = (part: string) => scene.set.pieces.some((p) => p.part === part);
  return { scene, of: (label: string) => of(label).map((a) => a.box), piece };
}

describe('people before things', () => {
  it('moves vehicles that only stand about into the depth', () => {
    const { of } = boxes('A woman and a man eat noodles in a street, three trucks, full shot');
    expect(Math.min(...of('woman').map((b) => b.height))).toBeGreaterThan(0.4 * frame.height);
    expect(of('truck')).toHaveLength(3);
    const foot = (b: { y: number; height: number }) => b.y + b.height;
    for (const s of of('truck')) expect(foot(s)).toBeLessThan(foot(of('woman')[0] as never));
  });

  it('keeps all of several low things in the frame, in two ranks', () => {
    const { of } = boxes('A farmer holds a pitchfork, five pumpkins beside him');
    expect(of('pumpkin')).toHaveLength(5);
    for (const b of of('pumpkin')) {
      expect(b.x).toBeGreaterThanOrEqual(0);
      expect(b.x + b.width).toBeLessThanOrEqual(frame.width);
    }
    expect(new Set(of('pumpkin').map((b) => Math.round((b.y + b.height) / 20))).size).toBeGreaterThan(1);
  });

  it('hangs lanterns from a line out of doors', () => {
    const { of, piece } = boxes('Two dancers in a courtyard, paper lanterns, night, full shot');
    expect(piece('line')).toBe(true);
    for (const b of of('paper lantern')) expect(b.y + b.height).toBeLessThan(0.4 * frame.height);
  });

  it.each([
    ['A mother and a father sit on a red blanket in the park', 'blanket'],
    ['A boy sits on a rug', 'rug'],
    ['A family has a picnic in the park', 'picnic blanket'],
  ])('seats people on the cloth that lies on the ground: %s', (prompt, cloth) => {
    const { scene, of } = boxes(prompt);
    const [ground] = of(cloth);
    const people = scene.actors.filter((a) => /mother|father|boy|child/.test(a.label));
    expect(people.length).toBeGreaterThan(0);
    for (const { box } of people) {
      const foot = box.y + box.height;
      expect(foot).toBeGreaterThan((ground?.y ?? 0) - 2);
      expect(foot).toBeLessThan((ground?.y ?? 0) + (ground?.height ?? 0) + 2);
      expect(box.x).toBeGreaterThan((ground?.x ?? 0) - 20);
    }
  });

  it('keeps a giant creature under the ceiling', () => {
    const { of } = boxes('A woman and a giant cat in a living room');
    expect(of('cat')[0]?.height).toBeLessThan(1.5 * (of('woman')[0]?.height ?? 0));
  });

  it('gives pupils who sit at desks the desks, in ranks', () => {
    const { of } = boxes('Seven pupils sit at their desks');
    expect(of('desk')).toHaveLength(7);
    expect(new Set(of('desk').map((b) => Math.round((b.y + b.height) / 60))).size).toBeGreaterThan(1);
  });

  it('puts what somebody watches in the sky before them, not behind the head', () => {
    const { of } = boxes('A girl watches a hot air balloon in the blue sky');
    const [girl, balloon] = [of('girl')[0], of('hot air balloon')[0]];
    const middle = (b?: { x: number; width: number }) => (b?.x ?? 0) + (b?.width ?? 0) / 2;
    expect(Math.abs(middle(girl) - middle(balloon))).toBeGreaterThan(0.5 * (girl?.width ?? 0));
  });

  it('lets birds in the sky fly', () => {
    const { of } = boxes('Two birds in the sky over a field');
    for (const b of of('bird')) expect(b.y + b.height).toBeLessThan(0.85 * frame.height);
  });

  it('ties a scarf about the neck of a beast that is drawn in one piece', () => {
    const { of } = boxes('A hedgehog wearing a striped scarf');
    expect(of('scarf')[0]?.width).toBeLessThan(of('hedgehog')[0]?.width ?? 0);
  });

  it('draws birds in the sky smaller than the people under them', () => {
    const { of } = boxes('A violinist plays on a rooftop, pigeons take off around her');
    const [tall] = of('violinist');
    expect(of('pigeon').length).toBeGreaterThan(1);
    for (const b of of('pigeon')) expect(b.height).toBeLessThan(0.5 * (tall?.height ?? 0));
  });

  it('draws no robes beside those who wear them', () => {
    const { of } = boxes('Three nuns on a bridge in the wind, their robes flapping');
    expect(of('nun')).toHaveLength(3);
    expect(of('robe')).toHaveLength(0);
  });

  it('dresses people in what is named beside them', () => {
    const { of } = boxes('A wizard, long white beard and purple robe, stirs a cauldron');
    expect(of('robe')).toHaveLength(0);
    expect(of('cauldron')).toHaveLength(1);
  });

  it('seats whoever feeds pigeons from a bench', () => {
    const { of } = boxes('On a park bench, an old man gives bread to a pigeon');
    const [man, bench] = [of('old man')[0], of('bench')[0] ?? of('park bench')[0]];
    const foot = (b?: { y: number; height: number }) => (b?.y ?? 0) + (b?.height ?? 0);
    expect(Math.abs(foot(man) - foot(bench))).toBeLessThan(0.12 * frame.height);
  });

  it.each([
    'A girl holds an umbrella over a stray cat',
    'A little girl shares her umbrella with a stray cat',
  ])('leaves whoever holds an umbrella over a beast on the ground: %s', (prompt) => {
    const { scene, of, piece } = boxes(prompt);
    expect(piece('rack')).toBe(false);
    expect(scene.set.indoor).toBe(false);
    const girl = of('girl')[0] ?? of('little girl')[0];
    expect(of('umbrella')[0]?.y ?? 999).toBeLessThan((girl?.y ?? 0) + 1);
  });
});
