import { expect, it } from 'vitest';
import { staged } from './staged.ts';

const partsOf = (prompt: string) => staged(prompt).scene.set.pieces.map((p) => p.part);

it('stands grass before whom it reaches the waist', () => {
  expect(partsOf('A samurai stands alone in a field of tall grass')).toContain('standing grass');
});

it('seats people on low walls in town and on chairs on a terrace', () => {
  const seats = (prompt: string) => partsOf(prompt).filter((p) => /^(rock|low wall|chair)$/.test(p));
  expect(seats('A girl sits on the edge of a rooftop')).toContain('low wall');
  expect(seats('A girl sits on a rooftop')).not.toContain('rock');
  expect(seats('A couple sits at a café terrace')).toContain('chair');
});

it('leaves the onlookers of an arena on their tiers, and the mirror of a dance studio on its wall', () => {
  const { scene } = staged('A gladiator raises his sword in an arena full of cheering people');
  expect(scene.actors.filter((a) => a.label === 'person')).toEqual([]);
  const studio = staged('A ballerina practices in front of a large mirror in an empty studio').scene;
  expect(studio.actors.map((a) => a.label)).not.toContain('mirror');
});

it('gives an idle crowd something to do, and as many torches as a crowd has hands', () => {
  const poses = (prompt: string) => staged(prompt).scene.actors.filter((a) => a.label === 'person');
  const seated = poses('A businesswoman gives a presentation to an audience in a conference room');
  const standing = poses('A businesswoman gives a presentation to an audience in a field');
  const tall = (actors: typeof seated) => Math.max(...actors.map((a) => a.drawing.bounds.height * a.scale));
  expect(tall(seated)).toBeLessThan(0.9 * tall(standing));
  const march = staged('An angry crowd with torches and pitchforks marches toward the castle at night');
  expect(march.of('torch').length).toBeGreaterThan(6);
  expect(march.of('person').every((a) => a.box.y + a.box.height > 0)).toBe(true);
});

it('shows the windows of a hall or cell as they are there', () => {
  const labels = (prompt: string) => staged(prompt).scene.actors.map((a) => a.label);
  expect(labels('A king sits in a throne room, sunbeams through tall windows')).not.toContain('window');
  expect(labels('A prisoner sits in his cell, moonlight through the barred window')).not.toContain('window');
});

it('leaves who looks out of a window in the room', () => {
  const { scene } = staged('A woman looks out of the window in a living room');
  expect(scene.set.setting).toBe('living-room');
  expect(scene.actors.map((a) => a.label)).toContain('window');
});

it('lights a room as it is said to be lit', () => {
  expect(partsOf('A robot serves coffee in a neon-lit cafe')).toContain('neon tube');
  expect(partsOf('A father carries his son through a bedroom, hallway light behind them')).toContain(
    'open door',
  );
  const light = (prompt: string) => staged(prompt).scene.light;
  expect(light('A king sits in a throne room, sunbeams through tall windows').beams).toBeGreaterThan(1);
  expect(light('A backlit dancer in a street at sunset').key.towards.z).toBeGreaterThan(0.5);
});

it('shows no craft from without where one is within it', () => {
  const labels = (prompt: string) => staged(prompt).scene.actors.map((a) => a.label);
  expect(labels('A pilot flies a plane in the cockpit at noon')).toEqual(['pilot']);
  expect(labels('A tired woman rides in a subway carriage late at night')).toEqual(['woman']);
});

it('raises waves about what floats on a rough sea, and one behind whom a great wave carries', () => {
  expect(partsOf('A pirate ship in a stormy sea')).toContain('standing water');
  expect(partsOf('A pirate ship on a calm sea')).not.toContain('standing water');
  const surfer = staged('A surfer rides a huge wave').one('surfer');
  expect(surfer.drawing.shapes.some((s) => s.part === 'wave')).toBe(false);
});

it('shows the audience of a stage from behind, along the foot of the frame', () => {
  const { scene } = staged('A singer performs on stage before a huge crowd');
  const rows = scene.set.pieces.filter((p) => p.part === 'audience');
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.every((p) => p.layer === 'foreground')).toBe(true);
  expect(scene.actors.some((a) => a.label === 'person')).toBe(false);
  expect(partsOf('A huge crowd dances in a nightclub')).not.toContain('audience');
});
