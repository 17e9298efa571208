import { expect, test } from 'vitest';
import { told } from './told.ts';

const places = (story: string, count: number): string[] => told(story, count).map((f) => f.setting);

test('words that only one place has say where a story plays', () => {
  expect(
    places('A lifeguard sees her brother clinging to the diving board. She climbs up to him. He nods.', 3),
  ).toEqual(['pool', 'pool', 'pool']);
  expect(places('The lunch bell rings. Ada opens her lunchbox. A friend gives her a sandwich.', 2)[0]).toBe(
    'school-canteen',
  );
  expect(places('A sailor runs up the lighthouse stairs. He finds the lamp broken.', 2)).toEqual([
    'lighthouse-room',
    'lighthouse-room',
  ]);
  expect(places('A hermit crab finds a teacup. An octopus offers him a shell.', 2)).toEqual([
    'underwater',
    'underwater',
  ]);
});

test('who rests on a bed or a sofa of her own is at home, whatever her calling', () => {
  expect(places('Nurse Dana sits on the edge of her bed. Her husband comes in with tea.', 2)).toEqual([
    'bedroom',
    'bedroom',
  ]);
  expect(places('Doctor Amara lies on the sofa. Her daughter brings her a blanket.', 2)).toEqual([
    'living-room',
    'living-room',
  ]);
});

test('a place on a ticket, on a screen, of card or in a name is none', () => {
  expect(places('A widow in a small flat opens a drawer. She finds a ticket to the opera.', 2)).toEqual([
    'living-room',
    'living-room',
  ]);
  expect(places('A thief opens a wallet in an alley. He finds a hospital bill.', 2)).toEqual([
    'alley',
    'alley',
  ]);
  expect(
    places('Mrs. Ito’s class pours vinegar into a papier-mâché volcano. Foam rolls off the table.', 2),
  ).toEqual(['classroom', 'classroom']);
  expect(places('A girl reads at Hill Street School. She yawns.', 2)).toEqual(['classroom', 'classroom']);
  expect(places('A team runs around the bases. The pitcher throws his cap at home plate.', 2)[0]).toBe(
    'ballpark',
  );
});

test('corridors, stairs, dunes and yards are of the place where the story is', () => {
  expect(places('An engineer works in a space station. She floats down the corridor.', 2)).toEqual([
    'spaceship',
    'spaceship',
  ]);
  expect(places('A student drops a book in the library. They sit down on the steps.', 2)).toEqual([
    'library',
    'library',
  ]);
  expect(places('A fox creeps into the henhouse. A goose chases her across the yard.', 2)).toEqual([
    'henhouse',
    'farm',
  ]);
  expect(
    places(
      'A colonist walks on Mars. She follows a trail over the dunes to a cave. In there lanterns burn.',
      3,
    ),
  ).toEqual(['mars', 'mars', 'cave']);
});

test('what is told of elsewhere is not where the story began, and who was left there is there still', () => {
  expect(
    places(
      'A mapmaker dips her pen. Out beyond the harbour, palm trees rise. Sailors stare. She blots the page.',
      4,
    ),
  ).toEqual(['study', 'harbour', 'harbour', 'study']);
  expect(places('A tailor measures a groom. On Saturday he climbs out of a taxi.', 2)).toEqual([
    'tailor',
    'tailor-exterior',
  ]);
  expect(places('A hiker slips on a mountain. A dog leads her down to a stone hut.', 2)).toEqual([
    'mountain',
    'mountain',
  ]);
});

test('a city says where a workshop is, and a stove aboard is of the barge', () => {
  expect(places("In Venice, 1610, a glassblower's boy breaks a goblet. He hides.", 2)[0]).toBe('glassworks');
  expect(places('A barge captain stands in the harbour. The puppies sleep beside the stove.', 2)[1]).toBe(
    'houseboat',
  );
});

test('a fort of snow and a volcano of paste are things in the place where they are made', () => {
  expect(
    places(
      'Nadia builds a snow fort in front of her house. By dusk they have built a castle with two towers.',
      2,
    ),
  ).toEqual(['suburb', 'suburb']);
  const [first] = told("Ms. Bell's class pours vinegar into a model volcano. Oscar laughs.", 2);
  expect(first).toMatchObject({ setting: 'classroom' });
  expect(first?.seen).toContain('model volcano');
});

test('who is let in at home is on the porch', () => {
  expect(
    places('A girl finds a puppy in the street. She picks it up. Her father opens the door.', 3)[2],
  ).toBe('porch');
});
