import { expect, it } from 'vitest';
import { planSet } from '../../src/engine.ts';
import { inStorySense } from '../../src/language/english/story-senses.ts';

it.each([
  ['A nurse sits on the edge of her bed.', 'sits on her bed'],
  ['She sits on the edge of the bed and kicks off her black boots.', 'sits on the bed tying her black boots'],
  [
    'A violinist plays in the square. Children put down their bags and gather round.',
    'watch the violinist playing',
  ],
  ['A robot finds a rose. It waters the roots. Its gears stop and its lights go out.', 'waters the rose'],
  ['Two goalies meet. One throws down her stick.', 'throws her hockey stick on the ice rink'],
  ['A girl climbs the lighthouse stairs during the gale.', 'in the gale at night'],
  ['A hermit crab crawls about. He tries a thimble and an eggcup.', 'sits in an eggcup beside a thimble'],
  ['A turtle digs a pit and drops her eggs.', 'lays white eggs in a hole in the sand'],
  ['A batter steps up to bat. She swings and hits the ball over the fence.', 'flies high above the fence'],
  ['A moon is full of crystals. A thin green hand reaches out and offers him one.', 'gives a crystal to him'],
  ['On the prairie a bell hangs on a sod schoolhouse.', 'a log cabin'],
  ['A cat slips on the rug and lands nose to nose with a hen.', 'stands nose to nose with a hen'],
  ['In her bakery she opens up early and hands him the first bun.', 'she hands him a bun'],
  ['A parrot says hello from its cage and the cat faints.', 'the cat lies asleep on the floor'],
])('%s', (story, said) => {
  expect(inStorySense(story)).toContain(said);
});

it.each([
  ['A man throws down his stick and runs from the dog.', 'throws down his stick'],
  ['The keeper of a lighthouse walks in the storm at noon.', 'in the storm at noon'],
])('and elsewhere such words are what they are: %s', (story, said) => {
  expect(inStorySense(story)).toContain(said);
});

const worn = (prompt: string) =>
  planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] }).script.entities.flatMap((e) =>
    e.traits.garments.map((g) => g.type),
  );

it('a year dresses people for its time, and a number of things is no year', () => {
  expect(worn('In Florence, 1504, a man holds a jar.')).toContain('tunic');
  expect(worn('In 1885 a woman reads a letter in the street.')).toContain('gown');
  expect(worn('A boy sells newspapers in London in 1871.')).not.toContain('top-hat');
  expect(worn('A man runs in 1500 metres.')).toEqual([]);
});
