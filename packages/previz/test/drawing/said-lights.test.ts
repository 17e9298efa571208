/** Light with an intent: a spotlight, a bright doorway, a sun behind, lamps that mould who is near them. */
import { expect, it } from 'vitest';
import { planSet, renderFrame } from '../../src/index.ts';
import { stageShot } from '../../src/staging/index.ts';

const size = { width: 320, height: 240 };
const svgOf = async (prompt: string) =>
  (await renderFrame({ prompt, seeds: [7], ...size, references: [] }, 0)).svg;
const shotOf = (prompt: string) => {
  const { shots, cast } = planSet({ prompt, seeds: [7], ...size, references: [] });
  const shot = shots[0] as (typeof shots)[number];
  return { shot, scene: stageShot(shot, cast, size) };
};

it('a spotlight is a cone and a pool in a dark hall, at whatever hour', async () => {
  const svg = await svgOf('A singer alone on stage in a single spotlight');
  for (const part of ['gloom', 'spot-cone', 'spot-pool']) expect(svg).toContain(`class="${part}"`);
  expect(await svgOf('A singer on stage')).not.toContain('class="spot-cone"');
});

it.each([
  ['A perfume bottle on a table, high key', 'high-key'],
  ['A low key portrait of an old man', 'low-key'],
])('%s: a key that is a light', (prompt, source) => {
  const { shot, scene } = shotOf(prompt);
  expect(shot.place.source).toBe(source);
  expect(scene.set.indoor).toBe(true);
  expect(scene.actors.map((a) => a.label)).not.toContain('key');
});

it('who is dark against a bright doorway has the door behind, not before them', () => {
  const { scene } = shotOf('A man stands in a doorway, silhouetted by bright light');
  expect(scene.silhouette).toBe(true);
  expect(scene.actors).toHaveLength(1);
});

it('backlit is a rim of light about colours, not a black shape', async () => {
  const { scene } = shotOf('A farmer in a field at golden hour, backlit');
  expect(scene.silhouette).toBe(false);
  expect(await svgOf('A farmer in a field at golden hour, backlit')).toContain('class="rim"');
});

it('a low sun behind throws a near shadow to the camera', async () => {
  const svg = await svgOf('A farmer in a field at golden hour, backlit');
  const [, feet = '0'] = svg.match(/<ellipse cx="[\d.]+" cy="([\d.]+)"[^>]*\/><\/g>/) ?? [];
  const [, cast = ''] = svg.match(/class="cast" d="([^"]*)"/) ?? [];
  const lowest = Math.max(...[...cast.matchAll(/ (-?[\d.]+)/g)].map(([, y]) => Number(y)));
  expect(lowest).toBeGreaterThan(Number(feet) + 40);
});

it('lamps mould those beside them, and no fire has a dark side', async () => {
  const svg = await svgOf('Two men by a campfire at night in the forest');
  const of = (id: string) => svg.split(`<g id="${id}`)[1]?.split('<g id="')[0] ?? '';
  expect(of('e1-0')).toContain('class="moulding"');
  expect(svg.match(/class="moulding"/g)).toHaveLength(2);
});

it.each([
  ['An old monk in a church, shafts of sun through the stained window', 'sunbeam'],
  ['Sunlight streams through the window of a dusty attic, a girl opens a chest', 'shafts'],
  ['A girl walks in a forest, shafts of light through the trees', 'shafts'],
])('%s: beams are seen', async (prompt, part) => {
  expect(await svgOf(prompt)).toContain(`class="${part}"`);
});

it('bars of a window lie on the wall of a room where sunbeams are spoken of, and nowhere unasked', async () => {
  const sunny = 'Sunbeams fall into a living room in the afternoon, a woman sits on the sofa';
  expect(await svgOf(sunny)).toContain('class="wall-light"');
  expect(await svgOf('A woman sits on a sofa in a living room, afternoon')).not.toContain('wall-light');
});

it('a police car by night throws red and blue, a car that drives its beam, a parked one nothing', () => {
  const lights = (prompt: string) => shotOf(prompt).scene.set.practicals;
  const flashing = lights('Police lights flashing, a man arrested at night in an alley').filter(
    (p) => p.kind === 'neon' && p.reach === 5,
  );
  expect(new Set(flashing.map((p) => p.colour)).size).toBe(2);
  expect(lights('A truck on a highway at night').some((p) => p.kind === 'headlight')).toBe(true);
  expect(lights('A truck is parked in a street at night').some((p) => p.kind === 'headlight')).toBe(false);
});

it.each([
  ["A woman's face lit by a laptop screen at night", 'laptop'],
  ["A teenager's face lit by her phone", 'cell-phone'],
])('%s: who is lit looks at it, seen close', (prompt, thing) => {
  const { shots, script } = planSet({ prompt, seeds: [7], ...size, references: [] });
  expect(script.entities.some((e) => e.drawable === thing)).toBe(true);
  expect(['close-up', 'medium-close']).toContain(shots[0]?.size);
  expect(shots[0]?.place.source).toBe('screen');
});

it('before a burning house one is dark, and the fire is not', async () => {
  const svg = await svgOf('A silhouette of a man in front of a burning house at night');
  const of = (id: string) => svg.split(`<g id="${id}`)[1]?.split('<g id="')[0] ?? '';
  const fills = (id: string) => new Set(of(id).match(/fill="#[0-9a-f]{6}"/g));
  expect(fills('e1-0').size).toBe(1);
  expect(fills('e2-0').size).toBeGreaterThan(3);
});

it('a face by the light of a phone is lit from below, even where the phone turns its back to us', async () => {
  const svg = await svgOf("A teenager's face lit by her phone");
  const moulding = svg.match(/class="moulding"[^>]*>(.*?)<\/g>/)?.[1] ?? '';
  expect(moulding.split('<path')).toHaveLength(3);
});
