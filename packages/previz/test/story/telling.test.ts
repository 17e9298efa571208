import { expect, test } from 'vitest';
import { staged } from '../staging/staged.ts';
import { told } from './told.ts';

test('outside is before the room, and who enters comes into it', () => {
  const frames = told(
    'A waitress stands in a diner. Outside, a stranger waits in the rain. The stranger enters.',
    3,
  );
  expect(frames.map((f) => f.setting)).toEqual(['diner', 'diner-exterior', 'diner']);
});

test('a bar named with another hour at the end is not where it began', () => {
  const frames = told(
    'The goalkeeper saves the ball. His teammates lift him. At night he celebrates in a bar.',
    3,
  );
  expect(frames[0]?.setting).toBe('stadium');
  expect(frames[2]).toMatchObject({ setting: 'bar', hour: 'night' });
});

test('whoever wakes is where the sleeper was, and who dreams of flying flies', () => {
  const frames = told(
    'A clerk sleeps in his office, dreams of flying over the city, and his boss wakes him up',
    3,
  );
  expect(frames[0]?.setting).toBe(frames[2]?.setting);
  expect(frames[1]?.poses).toContain('fly');
});

test('what was sold or eaten is out of the hands, what was given is in those of the other', () => {
  const sold = told('A farmer sells a pumpkin at the market. He walks home.', 2);
  expect(sold[1]?.relations).not.toContain('farmer holding pumpkin');
  const given = told('A boy gives a girl a rose. The girl walks through the park.', 2);
  expect(given[1]?.relations).toContain('girl holding rose');
});

test('who drives away or rides alone has the car or the bicycle of before', () => {
  expect(told('A man sits in a car. A woman waves. He drives away.', 3)[2]?.relations).toContain(
    'man driving car',
  );
  const frames = told('A girl rides a bike in the park, she falls, she rides alone', 3);
  expect(frames[2]?.relations).toContain('girl riding bike');
});

test('what is tasted again is what was tasted before', () => {
  const frames = told('A chef tastes the soup. He adds salt. He tastes it again.', 3);
  expect(frames[2]?.relations).toContain('chef holding soup');
  expect(frames[2]?.relations).not.toContain('chef holding salt');
});

test('within a car no second car is drawn', () => {
  const [frame] = told('Close-up of a girl crying in a car, rain on the window', 1);
  expect(frame?.setting).toBe('car-interior');
  const { scene } = staged('Close-up of a girl crying in a car, rain on the window');
  expect(scene.actors.map((a) => a.label)).toEqual(['girl']);
});

test('a long tale in one picture is its strongest moment, not all of it', () => {
  const tale =
    'A keeper climbs the stairs with a lantern. Waves hit the rocks. He lights the lamp. A ship answers. A gull flies over a boat. A dog barks at a seal.';
  expect(told(tale, 1)[0]?.seen.length).toBeLessThanOrEqual(6);
});

test('rain that starts is a moment of those who are there, and a fire out of doors is of wood', () => {
  const frames = told(
    'A girl and her dog camp in the forest. They light a fire. It starts to rain. They hide in the tent.',
    4,
  );
  expect(frames.map((f) => f.setting)).toEqual(['campsite', 'campsite', 'campsite', 'campsite']);
  expect(frames[2]?.seen).toEqual(['girl', 'dog', 'campfire']);
  expect(frames[3]?.relations).toEqual(['girl in tent', 'dog in tent']);
});

test('who has become another is gone', () => {
  const frames = told('A princess kisses a frog. The frog turns into a prince. They dance.', 3);
  expect(frames[1]?.seen).not.toContain('frog');
  expect(frames[2]?.seen).toEqual(['princess', 'prince']);
});

test('they who were spoken of again last are they', () => {
  const frames = told('Two thieves climb a wall. A guard sees them. They run to a car.', 3);
  expect(frames[2]?.poses[0]).toBe('run');
  expect(frames[2]?.seen.slice(0, 2)).toEqual(['thief', 'car']);
});

test('she is the one who acts, where nothing tells the two apart', () => {
  const frames = told('A nurse checks on a sleeping patient. She leaves the room.', 2);
  expect(frames[1]?.seen[0]).toBe('nurse');
});

test('hands let go of a letter for another thing, of a gun in a fight; a bag stays with one', () => {
  const read = told('A keeper finds a bottle. He reads a letter.', 2);
  expect(read[1]?.relations).toEqual(['keeper holding letter']);
  const fight = told('A detective enters. A man with a gun comes in. They fight.', 3);
  expect(fight[2]?.relations.join()).not.toContain('gun');
  const bag = told('A woman with a suitcase waits. She reads a letter.', 2);
  expect(bag[1]?.relations).toContain('woman holding suitcase');
});

test('who falls off lies by the bicycle, who shoots in a match kicks the ball', () => {
  expect(told('A girl rides a bike. She falls off.', 2)[1]?.relations).toContain('girl next-to bike');
  const match = told('A striker gets the ball. He shoots.', 2);
  expect(match[1]).toMatchObject({ poses: ['kick', null], relations: ['striker touching ball'] });
});

test('who hides stays hidden, and who is woken lies where the sleeper lay', () => {
  const spy = told('A spy hides under the desk. A guard enters the office.', 2);
  expect(spy[1]?.relations).toContain('spy under desk');
  const woken = told('A clerk sleeps on a sofa. His boss wakes him up.', 2);
  expect(woken[1]?.relations).toContain('clerk on sofa');
});

test('of a scene that several sentences describe, one picture has all', () => {
  const scene =
    'A queen sits on a throne. A pile of books is stacked on a chair. A butler opens a bottle of champagne. A grey cat sits on the windowsill.';
  expect(told(scene, 1)[0]?.seen.length).toBe(8);
  const pier =
    'A robot waters a cactus on a wooden pier. An old woman knits by the fireplace. Gulls circle overhead. A lamp stands on a barrel.';
  expect(told(pier, 1)[0]?.setting).toBe('pier');
  expect(told(pier, 1)[0]?.seen).toContain('old woman');
  // What a scene is described by startles nobody in it.
  expect(told('A young nurse pours tea into a cup. Wolves howl on a hill.', 1)[0]?.poses).not.toContain(
    'startle',
  );
});
