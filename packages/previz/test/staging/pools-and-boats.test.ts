import { expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import { told } from '../story/told.ts';
import { staged } from './staged.ts';

const partsOf = (scene: ReturnType<typeof staged>['scene'], label: string): readonly string[] =>
  scene.actors.filter((a) => a.label === label).flatMap((a) => a.drawing.shapes.map((s) => s.part));

it.each(['a man swims in an indoor pool', 'a woman swims in a swimming pool'])(
  '%s: with water on all sides',
  (prompt) => {
    expect(staged(prompt).scene.set.stage.water).toBe(0);
  },
);

it('a coach stands on the deck, and who swims before him is in the pool', () => {
  const { scene } = staged('At the poolside, a coach shouts at a girl swimming');
  const { near = 0 } = scene.set.stage.pond ?? {};
  const z = (label: string) => scene.actors.find((a) => a.label === label)?.at.z ?? Number.NaN;
  expect(scene.set.setting).toBe('poolside');
  expect(z('girl')).toBeGreaterThan(near);
  expect(z('coach')).toBeLessThan(near);
});

it('a swimmer stands on the starting block in the swimming hall', () => {
  const { beats, entities } = readPrompt('A swimmer stands shaking on the starting block');
  const block = entities.find((e) => e.drawable === 'starting-block');
  expect(beats[0]?.relations.map((r) => [r.kind, r.object])).toContainEqual(['on', block?.id]);
  expect(beats[0]?.place.setting).toBe('indoor-pool');
});

it('nobody swims on a floor', () => {
  const { scene } = staged('a girl swims in a classroom');
  expect(partsOf(scene, 'girl')).not.toContain('foam');
});

it('who is in a bath is in a tub of foam', () => {
  const { beats, entities } = readPrompt('a happy toddler splashes in a bubble bath');
  const tub = entities.find((e) => e.drawable === 'bathtub');
  expect(beats[0]?.relations).toContainEqual(expect.objectContaining({ kind: 'in', object: tub?.id }));
});

it('a canoe is on the water, its crew stays in it, and a moose before it wades', () => {
  const frames = told(
    'A grandfather and his grandson paddle a canoe. A moose steps out of the reeds in front of them. The boy laughs.',
    3,
  );
  expect(frames.map((f) => f.setting)).toEqual(['lake', 'lake', 'lake']);
  expect(frames[2]?.relations).toContain('grandson in canoe');
});

it.each([
  ['heron spears a fish in a marsh', 'heron holding fish'],
  ['a mermaid combs her hair on a buoy', 'mermaid on buoy'],
])('%s', (prompt, relation) => {
  expect(told(prompt, 1)[0]?.relations).toContain(relation);
});

it('caribou that ford a river are several', () => {
  expect(readPrompt('wide shot of caribou fording a cold river').entities[0]?.count).toBeGreaterThan(2);
});

it('the lens of who swims in a lake is over its water', () => {
  const { camera, set } = staged('a boy swims in a lake, medium shot').scene;
  expect(camera.position.z).toBeGreaterThan(4);
  expect(camera.position.y).toBeGreaterThan(0.3);
  expect(set.stage.pond?.near).toBeLessThan(camera.position.z + 0.5);
});

it('who drifts off from a space station has it in sight', () => {
  const frames = told(
    'An astronaut repairs the station outside. Her tether snaps and she drifts away. Inside, she hugs her crewmate.',
    3,
  );
  expect(frames.map((f) => f.setting)).toEqual(['spacewalk', 'spacewalk', 'spaceship']);
});

it('who climbs in where a tub has been filled sits in it', () => {
  const frames = told('A father puts a rubber duck in the tub. His daughter climbs in and laughs.', 2);
  expect(frames[1]?.relations).toContain('daughter in tub');
});

it('the calf of an elephant is one, and its riverbed is dry', () => {
  const { entities } = readPrompt(
    'In a dry riverbed, a mother elephant digs with her foot. Her calf drinks first.',
  );
  expect(entities.map((e) => e.drawable)).toEqual(['elephant', 'baby-elephant']);
  expect(staged('An elephant in a dry riverbed').scene.set.pieces.map((p) => p.part)).not.toContain('river');
});
