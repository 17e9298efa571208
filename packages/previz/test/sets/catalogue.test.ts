import { describe, expect, it } from 'vitest';
import { BUILDERS } from '../../src/sets/builders.ts';
import { buildSet, SETTINGS, settingById } from '../../src/sets/index.ts';

const noon = { season: 'summer', hour: 'noon', weather: 'clear' } as const;

describe('catalogue of settings', () => {
  it('has each id and each name once', () => {
    const ids = SETTINGS.map((s) => s.id);
    expect(new Set(ids).size).toBe(ids.length);
    const names = SETTINGS.flatMap((s) => s.names);
    expect(names.filter((n, i) => names.indexOf(n) !== i)).toEqual([]);
  });

  it('builds every setting itself or on a built neighbour', () => {
    for (const s of SETTINGS) expect(BUILDERS[s.nearest ?? s.id], s.id).toBeDefined();
    expect(Object.keys(BUILDERS).filter((id) => !SETTINGS.some((s) => s.id === id))).toEqual([]);
  });

  it('keeps the id of a setting that stands on its neighbour', () => {
    expect(buildSet('fire-escape', { seed: 1, ...noon }).setting).toBe('fire-escape');
  });

  it('refuses an unknown id by name', () => {
    expect(() => settingById('nowhere-land')).toThrow(/setting.*nowhere-land/);
    expect(() => buildSet('nowhere-land', { seed: 1, ...noon })).toThrow(RangeError);
  });
});

describe('buildSet', () => {
  it('makes two streets of two seeds', () => {
    expect(buildSet('street', { seed: 1, ...noon })).not.toEqual(buildSet('street', { seed: 2, ...noon }));
  });

  it('lights the lamps of a street after sunset only', () => {
    const lamps = (hour: 'noon' | 'sunset' | 'dusk' | 'blue-hour' | 'night') =>
      buildSet('street', { seed: 3, ...noon, hour }).practicals.length;
    expect(lamps('noon')).toBe(0);
    expect(lamps('sunset')).toBe(0);
    expect(lamps('dusk')).toBeGreaterThan(3);
    expect(lamps('blue-hour')).toBeGreaterThan(3);
    expect(lamps('night')).toBeGreaterThan(3);
  });

  it('gives every room a light at every hour', () => {
    for (const { id } of SETTINGS.filter((s) => s.indoor))
      for (const hour of ['noon', 'night'] as const)
        expect(buildSet(id, { seed: 5, ...noon, hour }).practicals.length, `${id} ${hour}`).toBeGreaterThan(
          0,
        );
  });

  it('turns the leaves in autumn and drops them in winter', () => {
    const trees = (season: 'summer' | 'autumn' | 'winter') =>
      JSON.stringify(buildSet('park', { seed: 4, ...noon, season }).pieces);
    expect(trees('autumn')).not.toBe(trees('summer'));
    expect(trees('winter')).toContain('"branches"');
  });
});
