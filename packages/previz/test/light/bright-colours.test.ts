import { expect, test } from 'vitest';
import { parse } from '../../src/colour/oklch.ts';
import { lightFor, shade } from '../../src/light/index.ts';

test.each(['noon', 'afternoon', 'golden-hour'] as const)(
  'at %s full light does not wash a yellow out',
  (hour) => {
    const light = lightFor({
      hour,
      weather: 'clear',
      season: 'summer',
      indoor: false,
      air: 'air',
      mood: null,
      seed: 3,
    });
    const lamp = { colour: '#fff6e6', strength: 0.6 };
    const seen = parse(
      shade('#f4c81f', light, { tone: 'light', normal: null, distance: 3, practical: lamp }),
    );
    expect(seen.c).toBeGreaterThan(0.13);
    expect(seen.l).toBeLessThan(0.92);
  },
);
