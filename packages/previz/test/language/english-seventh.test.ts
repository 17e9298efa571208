import { expect, test } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import { checkTable } from './check.ts';

// What is said to whoever makes the pictures, and a director's cuts.
checkTable(`
Create a storyboard for a coffee commercial. A tired woman walks into her kitchen. | entities=1; beats=1; woman: walk
We want to introduce our new bicycle to commuters. A man rides past. The mood is cosy. | entities=1; mood=cosy
Duration: 20 seconds. Music: hip hop. A girl runs through a city. Tagline: "Run." | entities=1; setting=street
Treatment: "The Clockmaker". An old man opens a watch. | entities=2
A pianist sits on stage. We cut to a close-up of her hands on the keys. Then pull back to reveal an empty theatre. | beats=3; 2: part=hands; 3: size=wide; piano; !key
A boy runs. He falls. Cut to: a girl laughs. She helps him up. | beats=4
POV of a dog. Finally he finds his owner, a girl in a yellow dress. | dog looking-at owner; owner gender female; owner wears dress
whip pan to a clown staring at us | clown towards camera
through binoculars we see a ship | through=binoculars; entities=1
`);

// As people type.
checkTable(`
man in blk suit sittin on bench readin newspapr w/ his dog | man holding newspaper; man on bench
pls draw me 3 kids playin football in the rain thx | kid x3; weather=rain
two bros chillin on a couch eatin pizza n watchin tv | bro x2; bro looking-at tv; bro on couch
THE LAST SUPPER OF ROBOTS | robot: eat
A Little Girl Looks Under Her Bed | little girl: crawl; little girl next-to bed
the womans husbend gives her flowers | husband giving flower
a women drinks a red wyne | woman x1; woman holding red wine
`);

// Comparisons, figures of speech, and verbs that say nothing themselves.
checkTable(`
a tree as tall as a house next to a boy | tree size huge; tree next-to boy; !house
a horse as black as night stands in a field | black horse; horse: stand; !hour=night
a mouse the size of an elephant | mouse size huge; !elephant
her eyes shine like stars as she opens the box | !hour=night
a woman with a heart of gold hands a boy an apple | !woman of gold; !gold woman
She takes a sip of tea. She takes a nap. | 1: woman: drink; 2: woman: sleep; !sip
A boy sets it free. A fox runs. | !free
my dog as a king on a throne | dog wearing crown; !king
the camera pans across empty chairs and stops on a boy asleep | !chair on boy; boy feels asleep
Neither the king nor the queen smiles. | king; queen; !without king
neither of the two boys has a hat | boy x2; !hat
`);

// Who is meant.
checkTable(
  `
Anna and Ben are siblings. Both wear green jackets. | entities=2; Anna wears green jacket; Ben wears green jacket
Three friends sit by a lake. The youngest is afraid. The other two laugh. | friend x2; friend feels laughing
The innkeeper, a fat bald man, wipes the counter. | entities=2; innkeeper build heavy; innkeeper hair bald
two sisters, one blonde and the other brunette | sister hair blonde; sister hair brunette
The twins wear pyjamas; one holds a pillow, the other a flashlight | child holding pillow; child holding flashlight
Two men in suits get out. The taller man shows a badge. | man size large; man x1
An old man waits. A woman puts a watch on his table. He opens it. | old man holding watch; !old man touching table
A red convertible stops. The women in the car laugh. Smoke rises from the hood. | !car; !hood; red convertible
A ship pitches. A sailor clings to the mast. | sailor here; !mast
`,
);

// What belongs to what.
checkTable(`
knight, dragon, castle on fire | knight; dragon; castle
dozens of pigeons around an old lady on a bench | old lady on bench; !pigeon on bench
cabin, smoke, warm light in windows | !cabin in window; !smoke in window
a man being carried on a stretcher by two nurses | man on stretcher; nurse x2
a man runs across a bridge, followed by a dog | beats=1; dog: walk
The robot finds a flower growing between cars | flower between car; !robot between car
elf, green cloak, holding a bow, enchanted forest, glowing mushrooms | !elf holding mushroom
a mechanic wipes his hands on a rag | mechanic holding towel
a boy finds a wounded fox cub | fox size small; !cub
a girl with a mechanical arm | girl wears metal-arm; entities=1
my girlfriend and me riding bikes | bike x2
`);

test('only what is on fire burns', () => {
  const { entities } = readPrompt('knight, dragon, castle on fire');
  expect(entities.filter((e) => e.traits.alight).map((e) => e.noun)).toEqual(['castle']);
});

// Nothing that can be seen, and what nothing nearer is drawn for.
checkTable(`
inflation | woman holding coin; setting=kitchen
bureaucracy | office worker: sit; setting=office
synergy | man: sit; setting=park
the number seven | entities=0
a theodolite on a tripod | theodolite on tripod
a tonometer | tonometer
`);

// The second, the other, another.
checkTable(`
The first racer falls, the second jumps over him, the third wins. | entities=3; 2: racer: jump; 3: racer: cheer
A chef tastes the soup; the other one adds salt. | chef here; entities=4
A boy and a girl play. One laughs, the other cries. | 2: boy feels laughing; 3: girl feels crying; entities=2
There was a tailor who had three sons. The eldest was strong and the youngest was kind. | entities=4; son build broad; !eldest
Two brothers build a raft on a riverbank. They float down the river. | beats=2; 2: brother on raft; 2: brother: sit
A girl builds a boat. She rows across the lake. | 2: girl in boat
A football coach shouts from the sideline. A girl with number 7 kicks the ball. | setting=stadium; ball x1; girl: kick
A nurse walks. An old man calls her. | old man: wave
a man puts on a hat | man: don-hat
a pair of boots | boot x2
Two kids ride down a street. The girl points at a house. The boy smiles. | 2: kid: point; kid gender female; kid gender male
Three robbers stand in a bank. One robber fills a bag while another guards the door. | robber x1; !guard
`);

// Headings, orders and what they are about.
checkTable(`
Make me a comic about a lazy cat. The cat sleeps on a sofa. | entities=2; !comic; cat on sofa
"The Heist" - opening scene. A robber runs into a bank. | entities=1
Frame 1 (wide): A girl runs.\\nFrame 2 (close): A boy smiles. | 1: size=wide; 2: size=close-up
A general speaks. EXT. SPACE. The ship dives toward a planet. | setting=space
LIEUTENANT OKORO: "Shields are failing!" The captain falls. | Okoro: talk; !shield
over-the-shoulder shot of a man looking at his opponent, an old lady with a hat | entities=2; opponent wears fedora
`);

// Small things of language.
checkTable(`
a hacker with blue eyes, holographic signs, rain | !hacker holding sign
tall woman, yellow coat, brutalist concrete building | building; !woman: work
a snow man and two sun flowers | snowman; sunflower x2
She slaps his hand with a spoon. A boy cries. | woman holding spoon
a bottle of green perfume on a shelf | green bottle
a lantern in the hand of a monk | monk holding lantern
the city sleeps under a blanket of snow | weather=snow; !blanket
several dozen candles in a cathedral | candle x36
`);

// Counted off, and what looks like a colour.
checkTable(`
two bakers stand in a street. One bakes bread, the other bakes cakes. They argue. | baker: cook; 3: baker: talk
fifteen white sheep and one black sheep on a hill | sheep x15; black sheep
twenty-three candles on a cake | candle x23
A girl offers him chocolate. A boy smiles. | !chocolate girl
man, leather jacket, motorcycle, from behind | man towards away
we see through a keyhole: a girl dancing | through=keyhole
a gurl in a yelow raincot jumpz in a pudle | girl: jump; girl wears raincoat
he runs like the wind across the field | !weather=wind
`);

// What only looks like chat or a role.
checkTable(`
Lisa gives Tom a book. He thanks her and reads it under a tree. | Tom: read; !Lisa: read
draw a cat on a sofa thanks | entities=2; cat on sofa
a dog as big as a horse sleeps in front of a cottage | dog size huge; dog: sleep; !horse
`);

// Deeds that look like several things, before a bare object.
checkTable(`
An archaeologist brushes dust off a skull in the desert | archaeologist; skull; !brush
An old man oils wheels in a garage | old man; !oil; wheel
A woman maps caves in Peru | woman; !map
A butler butters bread | butler; bread; !butter
An old man drills a hole in the wall | old man; entities=1
The police dogs chase a thief | police dog x3; police dog: run
`);

// What only describes, or is somebody else's.
checkTable(`
A bear in a postman's cap pedals a tricycle | bear; !postman
A farmer rakes white mounds, with a bicycle lying in the mud behind him | farmer; bicycle behind farmer
A man in a moth-eaten cardigan reads | man; !moth
Two brothers argue across the open hood of a broken-down hatchback | brother x2; hatchback
A girl reads to three stuffed rabbits | girl; teddy bear x3; !rabbit
An elven blacksmith hammers a horseshoe | blacksmith; entities=2
An elderly couple eat soup | old woman; old man; soup
A cleaner mops the floor | janitor; !mop
`);

// Said after a view, and of what crashes.
checkTable(`
from behind, a couple walking hand in hand on the beach | !hand; woman; man
a truck crashing into a tree | truck; tree
tracking shot of a woman running through a train | woman: run; setting=train-interior
point of view of a baby looking up at its parents | angle=low
POV of a climber looking down from a cliff | angle=high
from behind, a bride walking down the aisle | bride: walk; setting=church
POV of a driver in a tunnel | setting=road-tunnel
a silhouette of a horse rider on a hill | horse
a sailor tying a knot in a rope | sailor does tie; knot; !rope
`);
