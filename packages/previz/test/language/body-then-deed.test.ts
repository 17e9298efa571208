/** What is said of somebody's hair or face does not keep them from doing what comes next. */
import { describe } from 'vitest';
import { checkTable } from './check.ts';

describe('a part of the body before a deed', () =>
  checkTable(`
A girl with braids reading a map | girl: read; girl holding map; entities=2
A girl with a ponytail running away | girl: flee; entities=1
A woman with red hair dancing in the rain | woman: dance; weather=rain; entities=1
An old man with a grey beard lying on the ground | old man: lie; entities=1
A tall woman with blonde hair laughing on a beach | woman feels laughing; setting=beach; entities=1
A dragon with wings flying over a castle | dragon: fly; entities=1
A woman with her arms waving on a beach | woman: wave; setting=beach; entities=1
A woman with her hair flowing in the wind | weather=wind; entities=1
A bald man with tattoos pointing at the sky | man: point-up; entities=1
A bald man with tattoos fishes on a beach | man: hold; setting=beach
A girl wearing a red hat washes dishes | girl looking-at dish; entities=2
A girl of about ten sings on a stage | girl: sing; setting=stage; entities=1
Two children lean against a wall | child x2; child: lean
A young couple open a door | man: reach; woman: reach
A man and his dog drink coffee | man: drink; entities=3
A man in a suit runs to catch the bus | man: run; man chasing bus; entities=2
`));

describe('what is somewhere on a body leaves the deed alone', () =>
  checkTable(`
A nurse has a bear behind her and pours tea | bear behind nurse; nurse holding tea; !nurse holding bear
A girl reads a letter, a gift behind her back | girl: read; girl carrying gift; girl holding letter
A woman reads while a cat sleeps on her lap | woman: read; woman carrying cat; cat: sleep
A baker has a baby in his arms and sings | baker: sing; baker carrying baby
A fisherman eats an apple with a ball at his feet | fisherman: eat; fisherman next-to ball; !fisherman holding ball
A girl talks on the phone with a goose in her arms | girl: phone; girl carrying goose; !girl talking-to goose
A man with a pipe between his teeth sings | man: sing; man carrying pipe
A girl holds a lantern in one hand | girl holding lantern
`));

describe('what somebody has or wears leaves the deed to them', () =>
  checkTable(`
A captain with a parrot on her shoulder points at a map | captain looking-at map; !parrot looking-at map; captain carrying parrot
A man with a dog on a leash points at a ship | man looking-at ship; !leash looking-at ship
A girl with curly hair and a red hat lies on the grass | girl wears red fedora; girl: lie; entities=1
A mechanic with greasy hands and a red bandana lies under a car | mechanic wears red bandana; entities=2
A pirate digs, an open chest next to him | chest next-to pirate; entities=2
A mermaid combs her hair with a fork, a sunken chest beside her | chest next-to mermaid
A man with a hairy chest | entities=1
A cyclist in a red jersey climbs a winding mountain road | cyclist riding bicycle; entities=2
A cyclist descends a mountain road | cyclist riding bicycle; entities=2
`));

describe('a prompt that opens without an article has a verb behind what its people have', () =>
  checkTable(`
Hacker girl with purple braids types at a desk | girl: type
Teen girl with round glasses waters a flower | girl looking-at flower
Old man drinks tea, morning | old man: drink; old man holding tea
Two kids with round glasses water a flower | kid looking-at flower
A farmer with white gloves drums on a table | farmer next-to table; entities=2
Old lady with muddy boots ships boxes | entities=2
A woman reads in a dark room | setting=living-room; hour=night
`));
