import { expect, it } from 'vitest';
import { staged } from './staged.ts';

/** Walkers seen head on are drawn nearly as wide at the hips as at the shoulders, and stride in profile is wide. */
const widths = (prompt: string, noun: string) =>
  staged(prompt)
    .of(noun)
    .map((a) => a.drawing.bounds.width / a.drawing.bounds.height);

it('goes along a way that runs into the depth, and across a road', () => {
  for (const [prompt, noun] of [
    ['Two hikers cross a rope bridge over a gorge', 'hiker'],
    ['Two teenagers walk along railway tracks, wide shot', 'teenager'],
    ['A monk walks down a corridor', 'monk'],
  ] as const)
    for (const w of widths(prompt, noun)) expect(w, prompt).toBeLessThan(0.45);
  expect(widths('A monk crosses a country road', 'monk')[0]).toBeGreaterThan(0.45);
});

it.each([
  ['A hiker crosses a suspension bridge over a gorge', 'rope-bridge'],
  ['Two teenagers walk along railway tracks at dusk', 'railway-tracks'],
  ['A police car chases a motorcycle through a tunnel', 'road-tunnel'],
  ['A train arrives at the station, a woman waits by the tracks', 'train-station'],
])('%s: %s', (prompt, setting) => {
  expect(staged(prompt).scene.set.setting).toBe(setting);
});

it('stands on the staircase who goes up or down it, from behind or face on', () => {
  for (const [prompt, noun, hasFace] of [
    ['A woman walks down a staircase', 'woman', true],
    ['A boy runs up the stairs', 'boy', false],
    ['A man climbs the stairs with a suitcase', 'man', false],
    ['A woman carries a laundry basket down the stairs', 'woman', true],
  ] as const) {
    const { scene, of } = staged(prompt);
    expect(scene.set.setting, prompt).toBe('staircase');
    expect(of('stair'), prompt).toEqual([]);
    const eyes = of(noun)[0]?.drawing.shapes.some((s) => /eye|iris|pupil/.test(s.part));
    expect(eyes, prompt).toBe(hasFace);
  }
});

it.each([
  ['A boy and his dog walk along a beach at sunset, seen from behind', 'boy', 'dog'],
  ['A cowboy rides a horse through a canyon, shot from the back', 'cowboy', 'horse'],
  ['A woman walks her dog in the park, viewed from behind', 'woman', 'dog'],
  ['A shepherd and his goat on a mountain path, from behind', 'shepherd', 'goat'],
  ['A cyclist on a country road, seen from the rear', 'cyclist', 'bicycle'],
])('%s: nobody shows an eye, and the beast or bike is narrow', (prompt, person, other) => {
  const { one } = staged(prompt);
  const parts = (noun: string) => one(noun).drawing.shapes.map((s) => s.part);
  for (const noun of [person, other])
    expect(
      parts(noun).filter((p) => /^(eye|iris|pupil)$/.test(p)),
      noun,
    ).toEqual([]);
  const { bounds } = one(other).drawing;
  expect(bounds.width).toBeLessThan(0.75 * bounds.height);
});

it('has a horse for each rider', () => {
  expect(staged('Two riders on horses on a forest path').of('horse')).toHaveLength(2);
});

it.each([
  ['Two old friends sit on a bench, seen from behind', 'old friend', 'bench'],
  ['A man sits on a sofa watching television, from behind', 'man', 'sofa'],
])('%s: the back of the seat is before who sits', (prompt, noun, seat) => {
  const { scene, of, one } = staged(prompt, 1280, 720);
  const drawable = of(noun)[0] ?? one('friend');
  const eyes = drawable.drawing.shapes.some((s) => /^(eye|iris|pupil)$/.test(s.part));
  expect(eyes).toBe(false);
  const bench = scene.actors.find((a) => a.label === seat);
  if (bench) expect(drawable.depthBias).toBeGreaterThan(bench.depthBias);
});

it('walks under one umbrella side by side, seen from behind, and hugs hand in hand', () => {
  for (const prompt of [
    'A couple walks away under one umbrella, seen from behind',
    'Two lovers hug on a cliff, seen from behind',
  ]) {
    const { scene } = staged(prompt);
    const people = scene.actors.filter((a) => a.drawing.shapes.some((s) => s.part === 'hair'));
    expect(people.length, prompt).toBeGreaterThan(0);
    for (const a of people)
      expect(
        a.drawing.shapes.some((s) => /^(eye|iris|pupil)$/.test(s.part)),
        prompt,
      ).toBe(false);
  }
});

it.each([
  ['A tiger walks through the jungle, facing the camera', 'tiger'],
  ['A horse runs towards the camera on a beach', 'horse'],
  ['A dog looks into the camera, close-up', 'dog'],
])('%s: both its eyes are seen', (prompt, beast) => {
  const eyes = staged(prompt)
    .one(beast)
    .drawing.shapes.filter((s) => s.part === 'eye');
  expect(eyes).toHaveLength(2);
});
