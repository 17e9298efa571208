import { describe, expect, test } from 'vitest';
import type { Scene } from '../../src/model/scene.ts';
import { stageShot } from '../../src/staging/index.ts';
import { planned } from './planned.ts';

/** Where each entity's first individual is in each frame: the middle of its box, pixels, by noun or name. */
function middles(prompt: string, count: number): Map<string, number>[] {
  const { script, cast, shots } = planned(prompt, count);
  const nameOf = (id: string) => {
    const entity = script.entities.find((e) => e.id === id);
    return entity?.name ?? entity?.noun ?? id;
  };
  const scenes: Scene[] = shots.map((shot) => stageShot(shot, cast, { width: 960, height: 720 }));
  return scenes.map(
    ({ actors }) =>
      new Map(actors.toReversed().map((a) => [nameOf(a.id.split('#')[0] ?? ''), a.box.x + a.box.width / 2])),
  );
}

/** Pairs that stand the other way round in some frame than in an earlier one. */
function turned(prompt: string, count = 4): string[] {
  const sides = new Map<string, number>();
  const out = new Set<string>();
  for (const frame of middles(prompt, count))
    for (const [a, x] of frame)
      for (const [b, y] of frame) {
        if (a >= b) continue;
        const pair = `${a} ${b}`;
        const side = Math.sign(x - y);
        if ((sides.get(pair) ?? side) !== side) out.add(pair);
        sides.set(pair, side);
      }
  return [...out];
}

describe('nobody and nothing of a place changes sides', () => {
  test.each([
    'A pirate cleans a scarecrow in a desert. A soldier hides behind the scarecrow. The pirate waves at the soldier. The soldier talks to the pirate.',
    'A plumber stands by a well on a farm. A nurse waves at him. A fox watches the nurse. He points at the well.',
    'A monk cleans a fountain in a village. He hugs a butler. A chef talks to the butler. The monk points at the fountain.',
    'A cowboy lights a campfire at night. Coyotes howl. He waves at the coyotes. He stands by the campfire.',
    'A soldier sits by a cart in a snowy field. A nurse comes. The soldier walks to the cart. The nurse talks to the soldier.',
  ])('%s', (prompt) => {
    expect(turned(prompt)).toEqual([]);
  });
});

describe('whoever goes one way goes on that way', () => {
  const headings = (prompt: string) => {
    const { script, cast, shots } = planned(prompt, 4);
    const [first] = script.entities;
    return shots.map(
      (shot) =>
        stageShot(shot, cast, { width: 960, height: 720 }).actors.find((a) => a.id === `${first?.id}#0`)
          ?.heading,
    );
  };

  test.each([
    'A businessman walks through a park. He passes a well. He walks past a tree. He passes a bench.',
    'A thief runs down a street. He passes a statue. A dog chases the thief. He passes a fountain.',
  ])('%s', (prompt) => {
    expect(new Set(headings(prompt)).size).toBe(1);
  });

  test('what one runs from is behind', () => {
    const [frame] = middles('A boy flees from a goose in a park. He climbs a tree.', 2);
    const [way] = headings('A boy flees from a goose in a park. He climbs a tree.');
    expect(Math.sign((frame?.get('boy') ?? 0) - (frame?.get('goose') ?? 0))).toBe(way ?? 1);
  });
});
