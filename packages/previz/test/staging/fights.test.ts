import { describe, expect, it } from 'vitest';
import { onScreen, overlapOf, staged } from './staged.ts';

/** Labels of all whose own drawing has a part of this name. */
const whoHas = (part: string, prompt: string): string[] =>
  staged(prompt)
    .scene.actors.filter((a) => a.drawing.shapes.some((s) => s.part === part))
    .map((a) => a.label)
    .sort();

describe('fights', () => {
  it.each([
    ['Two knights fight with swords in front of a castle', 'knight'],
    ['A sword fight on a pirate ship', 'pirate'],
    ['Two vikings cross swords on a beach', 'viking'],
    ['A samurai duel in the rain', 'samurai'],
    ['A duel between two knights', 'knight'],
  ])('both have the blade in hand: %s', (prompt, who) => {
    expect(whoHas('blade', prompt)).toEqual([who, who]);
  });

  it('those of a gunfight aim at each other', () => {
    expect(whoHas('cylinder', 'A gunfight in a saloon')).toEqual(['cowboy', 'cowboy']);
    expect(whoHas('cylinder', 'Two gangsters have a shootout in a warehouse')).toHaveLength(2);
  });

  it.each([
    ['Two wizards duel in a forest', 2],
    ['A knight fights a sorceress', 1],
  ])('spells fly between them: %s', (prompt, bolts) => {
    expect(staged(prompt).of('spell')).toHaveLength(bolts);
  });

  it('a rifle is in the hands of who stands with it in front of something', () => {
    const { scene } = staged('A soldier stands with a rifle in front of a gate');
    const [soldier, rifle] = ['soldier', 'rifle'].map((l) => scene.actors.find((a) => a.label === l));
    expect(rifle?.box.y).toBeGreaterThan(soldier?.box.y ?? 0);
    expect((rifle?.box.y ?? 0) + (rifle?.box.height ?? 0)).toBeLessThan(
      (soldier?.box.y ?? 0) + 0.75 * (soldier?.box.height ?? 0),
    );
  });

  it('who is fought with swords has one as well', () => {
    expect(whoHas('blade', 'A pirate captain sword fights a sailor on the deck of a ship')).toHaveLength(2);
  });

  it('gunslingers who face off stand a street apart and turned to each other', () => {
    const { of } = staged('Two gunslingers face off on a dusty main street at high noon, wide shot');
    const [a, b] = of('gunslinger').sort((p, q) => p.box.x - q.box.x);
    expect(a?.flip).not.toBe(b?.flip);
    expect((b?.box.x ?? 0) - (a?.box.x ?? 0)).toBeGreaterThan(1.5 * (a?.box.height ?? 0));
  });

  it('who is held at gunpoint is in a near frame with the gun', () => {
    const { one } = staged('A robber points a gun at a shopkeeper, medium shot', 1280, 720);
    const { box } = one('shopkeeper');
    expect(box.x + box.width / 2).toBeLessThan(1240);
    expect(box.x + box.width / 2).toBeGreaterThan(40);
  });

  it('who tackles is at the body of the one who goes over', () => {
    const { one } = staged('A policeman tackles a thief in the street');
    expect(overlapOf(one('policeman'), one('thief'))).toBeGreaterThan(0.2);
  });

  it('a rope is about who is tied up', () => {
    expect(whoHas('rope', 'A bounty hunter ties up an outlaw to a chair in a barn')).toContain('outlaw');
    expect(whoHas('rope', 'A man is tied to a chair in a barn')).toEqual(['man']);
    expect(whoHas('rope', 'A man sits on a chair in a barn')).toEqual([]);
  });

  it('fire is breathed down at whom it is meant for', () => {
    const { one } = staged('A dragon breathes fire on a knight with a shield', 1280, 720);
    const [jet, knight] = [one('fire breath'), one('knight')];
    expect(jet.box.y + jet.box.height).toBeGreaterThan(knight.box.y);
  });

  it('who is tied to a chair keeps the seat at gunpoint', () => {
    const { of } = staged('A hostage sits tied to a chair while a gangster points a gun at her', 1280, 720);
    expect(of('hostage')[0]?.box.height).toBeLessThan(0.9 * (of('gangster')[0]?.box.height ?? 0));
  });

  it('nothing is aimed in the air before a back', () => {
    expect(staged('A sniper aims from a rooftop, over the shoulder').of('rifle')).toEqual([]);
  });

  it('a lens is before the eyes of who examines something, near by', () => {
    const { one, of } = staged(
      'A detective examines footprints with a magnifying glass, close-up',
      1280,
      720,
    );
    const [lens, head] = [one('magnifying glass').box, onScreen(one('detective'), 'head.top')];
    const chin = onScreen(one('detective'), 'chin');
    expect(lens.y).toBeLessThan(chin.y);
    expect(lens.y + lens.height).toBeGreaterThan(head.y);
    expect(of('footprint')).toEqual([]);
  });

  it('a crossbow is aimed level', () => {
    const { box } = staged('A hunter aims a crossbow at a werewolf in a forest', 1280, 720).one('crossbow');
    expect(box.width).toBeGreaterThan(box.height);
  });
});
