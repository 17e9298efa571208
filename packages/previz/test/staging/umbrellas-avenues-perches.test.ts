import { describe, expect, it } from 'vitest';
import { middleX, onScreen, staged } from './staged.ts';

describe('an umbrella', () => {
  it('is in the hand of whoever is under it', () => {
    const { one } = staged('A couple under an umbrella in the rain');
    const umbrella = one('umbrella');
    const under = [one('woman'), one('man')];
    for (const p of under)
      expect(Math.abs(middleX(p) - middleX(umbrella))).toBeLessThan(umbrella.box.width / 2);
  });

  it('is over the head of who sits', () => {
    const { one } = staged('An old man sits on a bench under a black umbrella');
    const { box } = one('umbrella');
    expect(box.y + 0.46 * box.height).toBeLessThan(onScreen(one('old man'), 'head.top').y + 4);
  });

  it('is held over another from beside', () => {
    const { one } = staged('A boy holds an umbrella over his sister');
    const [boy, sister] = [one('boy'), one('sister')];
    expect(Math.abs(boy.at.y - sister.at.y)).toBeLessThan(0.1);
  });
});

it('lines the way with several tall things of a kind', () => {
  const { of, one } = staged('A couple hugs in the rain, street lights', 1280, 720);
  const lights = of('street light');
  const middle = (middleX(one('woman')) + middleX(one('man'))) / 2;
  expect(lights.filter((l) => middleX(l) < middle).length).toBeGreaterThan(0);
  expect(lights.filter((l) => middleX(l) > middle).length).toBeGreaterThan(0);
  const heights = lights.map((l) => l.box.height);
  expect(Math.min(...heights)).toBeLessThan(0.75 * Math.max(...heights));
});

it('sits whoever eats or reads on something to it', () => {
  const { one } = staged('A man eats on a crate at the harbour');
  const [man, crate] = [one('man').box, one('crate').box];
  expect(man.y + man.height).toBeGreaterThan(crate.y + 0.2 * crate.height);
});
