import { expect, test } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import { planned } from './planned.ts';
import { told } from './told.ts';

test('who waits holds the suitcase still when the train arrives', () => {
  const frames = told('Lena waits at the train station with a suitcase. The train arrives.', 2);
  expect(frames[1]?.relations).toContain('Lena holding suitcase');
});

test('who draws a sword or breathes fire has the other in the frame, turned to them', () => {
  const { shots, script } = planned(
    'A knight rides to a castle. A dragon lands in front of him. He draws his sword. The dragon breathes fire.',
    4,
  );
  const dragon = script.entities.find((e) => e.noun === 'dragon')?.id;
  const knight = script.entities.find((e) => e.noun === 'knight')?.id;
  for (const shot of shots.slice(1)) {
    const towards = (id?: string) => shot.mentions.find((m) => m.entity === id)?.towards;
    expect(towards(dragon)).toEqual({ entity: knight });
    expect(towards(knight)).toEqual({ entity: dragon });
  }
});

test('who had what is taken is there when it is taken', () => {
  const frames = told('A firefighter carries a baby. The mother takes the baby in her arms.', 2);
  expect(frames[1]?.seen).toContain('firefighter');
});

test('who hides stays hidden while another passes', () => {
  const frames = told('Tom hides behind a barrel. The baker runs past him.', 2);
  expect(frames[1]?.relations).toContain('Tom behind barrel');
});

test('who kneels to propose stays on his knees until they kiss', () => {
  const frames = told('A man kneels on a beach. A woman covers her mouth. They kiss.', 3);
  expect(frames[1]?.poses).toEqual(expect.arrayContaining(['cover-mouth', 'kneel']));
});

test.each([
  ['The king is shocked', null, 'surprised'],
  ['She is frightened by a dog', 'stand', 'afraid'],
  ['Her mother shakes her head', 'shake-head', null],
  ['He covers his mouth', 'cover-mouth', null],
  ['The knight is wounded', 'clutch-belly', 'pained'],
])('%s', (text, pose, mood) => {
  expect(readPrompt(text).beats[0]?.mentions.some((m) => m.pose === pose && m.mood === mood)).toBe(true);
});

test('who is given something is the one who uses it, and a trade does its own deed', () => {
  const sewn = told('The giant hands the tailor a coat. He sews a button on it. The giant puts it on.', 3);
  expect(sewn[1]?.seen[0]).toBe('tailor');
  expect(sewn[2]?.relations).toContain('giant wearing coat');
  expect(told('A witch gives the princess an apple. She eats it.', 2)[1]?.seen[0]).toBe('princess');
});

test('the boys are the two brothers, and who stares is not who comes in', () => {
  expect(readPrompt('Two brothers fight. The boys sit in the corner.').entities).toHaveLength(1);
  const frames = told('A cowboy walks into a saloon. Everyone stops and stares.', 2);
  expect(frames[1]?.poses.filter((p) => p === 'walk')).toEqual([]);
});

test('a balloon that flies off takes nobody into the sky', () => {
  const frames = told('A boy loses his balloon in the park. It flies up into the sky. He cries.', 3);
  expect(frames.map((f) => f.setting)).toEqual(['park', 'sky', 'park']);
});

test('grass and the hall are parts of the place', () => {
  expect(told('A knight fights a dragon at a castle. He kneels in the grass.', 2)[1]?.setting).toBe('castle');
  expect(told('A king sits in the throne room. The queen leaves the hall.', 2)[1]?.setting).toBe(
    'throne-room',
  );
});

test('who is waited for is not there yet, and the train only when it has arrived', () => {
  const { shots } = planned('A man waits for the train. The train arrives. He gets on.', 3);
  expect(shots.map((s) => s.place.without ?? [])).toEqual([['train'], [], []]);
  expect(told('A woman waits for her husband at a station.', 1)[0]?.seen).toEqual(['woman']);
});

test('who slips drops what they carry', () => {
  const { shots } = planned('A waiter carries a tray. He slips on a banana peel.', 2);
  expect(shots[1]?.mentions.some((m) => m.state === 'dropped')).toBe(true);
});

test('it is what was put there that is taken, and who slept wakes', () => {
  const pie = told('A baker puts a pie on the windowsill. A boy sneaks up and takes it.', 2);
  expect(pie[1]?.relations).toContain('boy holding pie');
  const woken = told('A student falls asleep in class. The teacher comes in. He wakes up.', 3);
  expect(woken[2]?.seen[0]).toBe('student');
});

test('who sits by the fire sits there still while they hear something, at night', () => {
  const frames = told('Leo sits by the campfire. He hears a noise.', 2);
  expect(frames[1]?.relations).toContain('Leo next-to campfire');
  expect(frames[1]?.hour).toBe('night');
});

test('what was planted in a can is in it still when it grows', () => {
  const frames = told('A robot plants a flower in a can. The flower grows.', 2);
  expect(frames[1]?.relations).toContain('flower in can');
});

test('who waits at the airport is in its hall, and so is who comes out to them', () => {
  const frames = told('A woman waits for her husband at the airport. He comes out with flowers.', 2);
  expect(frames.map((f) => f.setting)).toEqual(['airport-hall', 'airport-hall']);
});

test('a kite that is built is in the hands, not in the sky', () => {
  expect(told('A boy builds a kite.', 1)[0]?.relations).toContain('boy holding kite');
});
