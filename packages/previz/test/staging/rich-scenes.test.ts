import { expect, it } from 'vitest';
import { renderFrame } from '../../src/index.ts';

const drawn = async (prompt: string) => {
  const request = { prompt, seeds: [7], width: 320, height: 240, references: [] };
  const { report, svg } = await renderFrame(request, 0);
  return { labels: report.drawn.map((d) => d.label), svg, report };
};

it('a ghost that floats down a corridor is in no water', async () => {
  const { svg, labels } = await drawn('A ghost floats through the hallway of a mansion at night');
  expect(labels.join()).toContain('ghost');
  expect(svg).not.toContain('foam');
});

it('mountains beside others stand at the end of the land', async () => {
  const { labels } = await drawn('A castle in a field, snow-capped mountains in the distance');
  expect(labels.join()).not.toContain('mountain');
  expect(labels.join()).toContain('castle');
});

it('onlookers in a stadium are on the stands', async () => {
  const { labels } = await drawn('A goalkeeper dives for the ball in a packed stadium');
  expect(labels.filter((l) => /person|crowd/.test(l))).toEqual([]);
});

it('who rides and has a horse named behind which is dust rides that horse', async () => {
  const { report } = await drawn('A cowboy rides into the sunset, dust behind his horse');
  const box = (label: string) => report.drawn.find((d) => d.label.includes(label))?.box ?? [];
  const [cx = 0, cy = 0, cw = 0] = box('cowboy');
  const [hx = 0, hy = 0, hw = 0] = box('horse');
  expect(cx + cw / 2).toBeGreaterThan(hx);
  expect(cx + cw / 2).toBeLessThan(hx + hw);
  expect(cy).toBeLessThan(hy + 40);
});

it('an astronaut in an orange suit has an orange spacesuit on', async () => {
  const { svg } = await drawn('An astronaut in an orange suit on the moon, the earth in the sky');
  expect(svg).not.toContain('lapel');
});
