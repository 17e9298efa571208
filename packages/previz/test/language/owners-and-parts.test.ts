import { expect, test } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import { checkTable } from './check.ts';

/** What belongs to something, and the words that only seem to. */
checkTable(`
A woman runs along the platform, the train's doors closing | train; !door
A cowboy pushes open the saloon doors | swinging doors; !car
A family in winter coats walks in the park | mother wears coat; !season=winter
A boxer with bandaged hands sits on a stool | boxer: sit; boxer on stool
He walks through the corridor of a spaceship | setting=space-corridor
A girl lies on her stomach on the beach reading a book | !organ; girl holding book; girl: prone
A nurse waits on the hospital steps | !nurse on hospital
A girl hugs her brother | brother age child
An old man hugs his brother | !brother age child
A thief looks at a diamond in a glass case | diamond in display case; !thief in display case
A dad asleep on the couch with a baby on his chest | dad carrying baby; dad: sleep
A man lies on the grass with a puppy on his belly | man carrying puppy; man: lie
A vendor hands a melting cone to a boy | ice cream cone; !traffic cone
A scientist looks into a glass tank | fish tank
An elephant carries a log, rangers cheering beside a jeep | park ranger x3
A boy paints a mural of a whale on a wall | whale on wall; !setting=ocean
`);

test.each([
  ['A dancer tapes her toes, close-up on the feet', 'feet'],
  ['The captain turns the wheel, close on his hands', 'hands'],
  ['A woman weeps, extreme close-up of her eyes', 'eyes'],
])('%s: the frame is on the %s', (prompt, part) => {
  const { beats, entities } = readPrompt(prompt);
  expect(beats[0]?.camera.part).toBe(part);
  expect(entities.filter((e) => e.kind === 'person')).toHaveLength(1);
});
