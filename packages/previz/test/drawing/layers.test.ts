/** A layer of its own that lies wholly off the canvas ends the process (resvg 2.6): shapes have none, groups reach onto it. */
import { expect, it } from 'vitest';
import { drawScene, toSvgDocument } from '../../src/drawing/index.ts';
import { planSet, renderFrame } from '../../src/index.ts';
import { stageShot } from '../../src/staging/index.ts';

const FRAME = { width: 160, height: 120 };
const PLACES = [
  'on a rooftop at sunset',
  'in a field at night',
  'on a street in the rain',
  'in a kitchen at dawn',
];
const SHOTS = ['Extreme close-up', 'Low angle shot', "Bird's eye view", 'Extreme wide shot'];

it.each(PLACES.flatMap((place) => SHOTS.map((shot) => `${shot}: a superhero standing ${place}`)))(
  '%s',
  (prompt) => {
    const { shots, cast } = planSet({ prompt, seeds: [113], references: [], ...FRAME });
    const svg = toSvgDocument(drawScene(stageShot(shots[0] as (typeof shots)[number], cast, FRAME)));
    expect(svg.match(/<(?!g\b)[a-zA-Z]+\b[^>]*\sopacity="/g)).toBeNull();
    for (const [, group = '', inside = ''] of svg.matchAll(/(<g\b[^>]*\sopacity="[^>]*>)(.{60})/g)) {
      const [, x, y] = inside.match(/^<path d="M(\d+) (\d+)h2v2h-2Z" fill-opacity="0"/) ?? [];
      expect(Number(x), group).toBeLessThan(FRAME.width);
      expect(Number(y), group).toBeLessThan(FRAME.height);
    }
  },
);

it('a sun that is far below a near frame is no trouble', async () => {
  const prompt = 'Low angle shot of a superhero standing on a rooftop at sunset';
  const frame = await renderFrame({ prompt, seeds: [112, 113], references: [], ...FRAME }, 1);
  expect(frame.png.length).toBeGreaterThan(0);
});
