import { describe, expect, it } from 'vitest';
import { parse } from '../../src/colour/oklch.ts';
import { lightFor } from '../../src/light/index.ts';
import type { Hour } from '../../src/model/light.ts';
import type { FacePiece, Piece } from '../../src/model/set.ts';
import { buildSet } from '../../src/sets/index.ts';

const flat = (pieces: readonly Piece[]): FacePiece[] =>
  pieces
    .flatMap((p) => (p.kind === 'group' ? p.pieces : [p]))
    .filter((p): p is FacePiece => p.kind === 'face');
const parts = (id: string, hour: Hour) =>
  flat(buildSet(id, { seed: 7, season: 'summer', hour, weather: 'clear' }).pieces).map((p) => p.part);

describe('the hour indoors', () => {
  it('is seen outside every hall and room: one sun low, one moon at night, lights at dusk', () => {
    for (const id of ['office', 'kitchen', 'throne-room', 'church', 'cave', 'warehouse', 'bar']) {
      const count = (hour: Hour, part: string) => parts(id, hour).filter((p) => p === part).length;
      expect(count('sunset', 'window sun'), id).toBe(1);
      expect(count('night', 'window moon'), id).toBe(1);
      expect(count('dusk', 'window lights'), id).toBeGreaterThan(0);
      expect(count('noon', 'window lights'), id).toBe(0);
    }
  });

  it('comes in by a pane wherever people commonly are indoors', () => {
    const rooms = ['supermarket', 'shop', 'garage', 'theatre', 'subway-car', 'laundromat', 'barber-shop'];
    for (const id of [...rooms, 'hotel-lobby', 'cathedral', 'dungeon', 'dojo', 'parking-garage', 'office'])
      expect(
        flat(buildSet(id, { seed: 7, season: 'summer', hour: 'dawn', weather: 'clear' }).pieces).some(
          (p) => p.pane,
        ),
        id,
      ).toBe(true);
  });

  it('leaves lamps dark by day and lights them after sunset', () => {
    const lamps = (hour: Hour) =>
      buildSet('living-room', { seed: 7, season: 'summer', hour, weather: 'clear' }).practicals.filter(
        (p) => p.kind === 'lamp',
      ).length;
    expect(lamps('noon')).toBe(0);
    expect(lamps('dusk')).toBeGreaterThan(1);
  });

  it('turns the hands of a clock', () => {
    const hands = (hour: Hour) =>
      flat(buildSet('classroom', { seed: 7, season: 'summer', hour, weather: 'clear' }).pieces).find(
        (p) => p.part === 'clock hands',
      )?.loops;
    expect(hands('morning')).not.toEqual(hands('noon'));
  });

  it('has a cool fill at dawn and dusk, a warm key in the afternoon, and is darkest at night', () => {
    const room = (hour: Hour) =>
      lightFor({ hour, weather: 'clear', season: 'summer', indoor: true, air: 'air', mood: null, seed: 1 });
    for (const hour of ['dawn', 'dusk'] as const)
      expect(parse(room(hour).fill.colour).h).toBeGreaterThan(230);
    expect(parse(room('afternoon').key.colour).c).toBeGreaterThan(parse(room('noon').key.colour).c + 0.05);
    expect(room('night').fill.strength).toBeLessThan(room('dusk').fill.strength - 0.1);
  });
});
