import { expect, test } from 'vitest';
import { parse } from '../../src/colour/oklch.ts';
import { SKINS } from '../../src/figures/palettes.ts';
import { lightFor, shade } from '../../src/light/index.ts';

const HOURS = ['noon', 'afternoon', 'golden-hour'] as const;

function inFullLight(hex: string, hour: (typeof HOURS)[number]) {
  const light = lightFor({
    hour,
    weather: 'clear',
    season: 'summer',
    indoor: false,
    air: 'air',
    mood: null,
    seed: 3,
  });
  const practical = { colour: '#fff6e6', strength: 0.6 };
  return parse(shade(hex, light, { tone: 'light', normal: null, distance: 3, practical }));
}

test.each(HOURS)('at %s full light does not wash a yellow out', (hour) => {
  const seen = inFullLight('#f4c81f', hour);
  expect(seen.c).toBeGreaterThan(0.13);
  expect(seen.l).toBeLessThan(0.92);
});

test.each(HOURS)('at %s a fair face is no white mask, and a white shirt is white', (hour) => {
  const face = inFullLight(SKINS.light, hour);
  expect(face.c).toBeGreaterThan(0.035);
  expect(face.l).toBeLessThan(0.9);
  expect(inFullLight('#f4f4f2', hour).l).toBeGreaterThan(0.94);
});
