import { expect, test } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import { checkTable } from './check.ts';

// Who is where, and what belongs to what.
checkTable(`
a nurse pushing an old man in a wheelchair | old man in wheelchair; nurse pushing wheelchair; !nurse in wheelchair
a girl watching a bird in a cage | bird in cage; !girl in cage
a girl reading a book on a bench | girl on bench
two cats looking at a balloon above them | balloon above cat; !cat above balloon
a woman singing into a microphone | woman holding microphone
a kid surrounded by friends | friend around kid
a skyscraper with a helicopter overhead | helicopter above skyscraper
a businessman running, briefcase in hand, tie flapping | businessman holding briefcase; businessman wears tie; entities=2
a girl, hair blowing in the wind, stands on a cliff | girl: stand; setting=sea-cliff
a man with his arms crossed | man: arms-crossed
the king sits on his throne, bored | king feels tired
fishing from a boat at dawn | person in boat; hour=dawn
Walking home in the rain, a girl finds a kitten | girl; kitten; !person; weather=rain
a bronze statue of a horse in a town square | statue of bronze; entities=1
`);

// Words of two meanings, and colours that are part of a name.
checkTable(`
a baseball player swings a bat | baseball bat; !bat
a bat hanging in a cave | bat; !baseball bat
a crane standing in shallow water | crane bird; setting=lake
a present with a red bow | present; entities=1
a golden retriever next to a red fox | golden retriever; red fox; !red red fox
two glasses of cold milk and three slices of pizza | glass x2; slice of pizza x3; !glasses
a pirate opens a chest full of gold | chest; !gold chest
a boy dressed as a pirate | boy is boy; boy age child; entities=1
kids dressed as ghosts and witches | entities=1
a dog dressed as a wizard | dog wearing witch hat
a robot waiter serves soup | entities=2; waiter giving soup
a warrior fights like a lion | warrior; !lion; undrawn a lion
animals such as a lion and a bear | lion; bear
a rusty bicycle leaning against a brick wall | bicycle; entities=1
a hooded figure walking through a dark forest | setting=forest; hour=night
a cherry blossom tree next to a pond | pink tree
a 🐶 wearing sunglasses on the 🏖️ | dog; dog wearing sunglasses; setting=beach
🍎🍎🍎 on a table | apple x3; apple on table
a dog running on the beach 🐶🏖️✨ | dog x1; entities=1
`);

test.each([
  ['a house with a red roof', [{ part: 'roof', hex: '#cf2e2e' }]],
  ['a green car with yellow wheels', [{ part: 'wheel', hex: '#f4c81f' }]],
  [
    'a white horse with a black mane and blue eyes',
    [
      { part: 'mane', hex: '#1d1d21' },
      { part: 'eye', hex: '#2469d6' },
    ],
  ],
] as const)('%s: the colour is the part’s', (prompt, parts) => {
  const [entity] = readPrompt(prompt).entities;
  expect(entity?.traits.parts).toEqual(parts);
});

// Who does it: weather, limbs, the one who is taught, the thing itself.
checkTable(`
an old woman feeding pigeons in the park, autumn leaves falling | old woman: reach; !old woman: fall; season=autumn
a mad scientist laughing as lightning strikes outside | weather=storm; !mad scientist: fight
a fisherman mends his net while gulls wheel overhead | gull x3; entities=3
dad teaching his daughter to ride a bike | daughter riding bike; !dad riding bike
a man standing on a beach with a ship sailing in the distance | man: stand; ship: drive
a hedgehog with an apple on its back | apple on hedgehog; !hedgehog holding apple
a fox and a crow, the crow holding cheese in its beak | crow holding cheese; !fox holding cheese; !setting=corridor
A hiker reaches the summit and raises his arms | hiker: cheer; setting=summit
a woman stands on a mountain top above the clouds | woman: stand; setting=summit
an ambulance outside a hospital | ambulance; hospital
a nurse in front of a hospital | nurse; hospital
a doctor in a hospital | doctor; setting=hospital; entities=1
a man on a road in a heat haze | man; setting=road; weather=heat
wet cobblestones at night | setting=alley; hour=night
a young couple slow dancing in the kitchen at 11 pm | woman: dance; man: dance; setting=kitchen; hour=night
two nuns on bicycles | bicycle x2; nun riding bicycle
a baby elephant splashing in a river with its mother | mother kind animal
a fortune teller gazing into a crystal ball | fortune teller looking-at crystal ball; !fortune teller in crystal ball
A boy whispers a secret into a girl's ear | boy talking-to girl
a hot dog with mustard | entities=1; !mustard hot dog
a man in feudal Japan walking in the rain | man wears kimono; man: walk; entities=1
Times Square at night in the rain, yellow cabs | setting=street; hour=night; entities=1
a Victorian gentleman on a bench | gentleman wears top-hat
a toy dinosaur on the floor | dinosaur size tiny; setting=living-room
a hairdresser cutting a client's hair | client; entities=2
`);

// What is left out, what is a part, what a compound is.
checkTable(`
a boy who is not wearing shoes stands in the snow | boy: stand; entities=1
a queen bee on a red flower | bee; red flower; !beetle
yellow rain boots beside a green door | yellow rain boots; rain boots next-to door
a shark fin cutting through the water behind a swimmer | shark behind swimmer
firefighters spraying water on a burning building | firefighter x3; entities=3
a mechanic hammering a sword on an anvil | sword on anvil; !mechanic on anvil
the dragon is bigger than the castle | dragon; castle; dragon next-to castle
a balloon on the bottom of a cat | balloon below cat
a man falls asleep on the subway | man: sleep
a crew of four walks out of a bank, masks on | person x4; person wears mask
a paper plane on a desk | paper plane on desk
`);

// Compounds with hyphens, things in things on things.
checkTable(`
a fish in a bowl on a table | fish in bowl; bowl on table; !fish on table
a seven-year-old girl with a teddy bear | girl age child; girl x1; entities=2
a 70 year old man on a bench | bench; entities=2
a sword-wielding knight | knight holding sword
a three-headed dragon | dragon x1
a heart-shaped box | entities=1
a horse-drawn carriage on a street in the snow | horse pulling carriage; setting=street; weather=snow
a cream-colored cat | cream cat
a snow-covered village | setting=village; weather=snow
two old men argue over a parking space | old man x2; !setting=space
four ducklings following their mother | duckling x4; mother kind animal
a little boy crying because his ice cream fell on the ground | little boy: cry; !little boy: fall
a man in an orange jumpsuit behind bars | setting=prison; man wears orange overalls
`);

// Places and what only sounds like one.
checkTable(`
a church on a hill | church; setting=mountain
people praying in a church | setting=church; entities=1
a small shop with a red door | shop; entities=1
a soldier drinks from his canteen | canteen; !setting=restaurant
models on the runway of a fashion show | setting=fashion-show
a delivery robot crossing a zebra crossing | setting=crosswalk; !zebra
Interior of a submarine, crew at their stations | setting=submarine-interior; sailor x4
shot from behind: a surfer carries her board toward the sea | beats=1; surfer: carry
man with umbrella, woman without umbrella, rain | man holding umbrella; !without umbrella
A bored cashier scanning groceries | cashier feels tired
townspeople watch from windows | person x4
`);

// Company and small things.
checkTable(`
a tall glass of lemonade with a slice of lemon and a straw | lemon; !haystack; entities=2
a squirrel and a bird fighting over a peanut | peanut; !squirrel above peanut
a wolf pack running through snow at night | wolf x6; wolf: run
a lion lying on a rock surrounded by cubs | cub around lion; cub size small
a man shaving in front of a bathroom mirror | man in-front-of mirror; setting=bathroom
a couple on a date at a restaurant, candle on the table | candle on table; !woman on table; setting=restaurant
a frog wearing a crown on a lily pad | frog on lily pad; !crown on lily pad
a teenage girl with a nose ring playing electric guitar | girl: play-guitar; entities=2
a black sheep among white sheep | black sheep; white sheep x6
a DJ at a rooftop party at night | setting=rooftop; guest x5
the interior of a cozy log cabin with a fireplace | setting=log-cabin; fireplace; entities=1
a woman drops her groceries | woman; !woman: fall
`);

// Games, mid-air, storms.
checkTable(`
two cowboys playing poker in a saloon | cowboy holding playing card; setting=western-saloon
a dog catching a ball in mid-air | dog holding ball; !setting=sky
the pilot waves from the cockpit of a small red plane | red plane; pilot in plane
an explorer crossing the ice | setting=snowfield
a boy hiding under the table while a storm rages outside | boy: crouch; !boy feels angry; weather=storm
a robot painting a portrait of a cat | cat; !size=medium-close
an archer on horseback | archer riding horse
`);

checkTable(`
a lion tamer in a circus ring with two lions | lion tamer kind person; lion x2; setting=circus
two sisters whisper in bed with a flashlight | sister holding flashlight
playing children in the snow | child x3; entities=1; weather=snow
a couple taking photos of a volcano | entities=3; !photo
a girl looking out of the window of a train | setting=window-seat; entities=1
赤い屋根の家 | house; !setting=rooftop
車椅子の老人を押す看護師 | old man in wheelchair; nurse pushing wheelchair
`);
