/** Sentences of many details: each is there, said of its own owner, and of nobody else. */
import { describe } from 'vitest';
import { checkTable } from './check.ts';

describe('what "with" brings that does something or lies somewhere by itself', () =>
  checkTable(`
In a busy market, a taxi driver eats a sandwich with an empty wine bottle rolling across the floor and fireflies glowing around him | taxi driver: eat; !taxi driver holding wine bottle; firefly around taxi driver
A robot waters a cactus with dust hanging in the air, eyes closed | !robot: reach; entities=2
A detective reads a letter, with a wooden crate beside him | crate next-to detective; !detective holding crate; detective: read
A painter paints a portrait, with a vase of white lilies on the table | vase on table; !painter holding vase
A fortune teller deals cards with a girl in a yellow dress skipping rope | girl: skip; !fortune teller: skip
A student types on a laptop with a monkey in a red vest stealing a banana | monkey holding banana; !student: reach
A woman with a swimsuit lying on a beach | woman wears swimsuit; woman: lie
`));

describe('what comes behind a phrase that stands by itself', () =>
  checkTable(`
An old fisherman mends a net, gulls circling overhead, with a leather satchel over his shoulder | fisherman carrying leather bag; !satchel
A photographer adjusts a tripod, a raven watching from a branch, with a cigarette between her lips | photographer carrying cigarette; !raven holding cigarette
A hunter sharpens a knife, a black cat asleep at his feet, shivering | hunter: shiver; !cat: shiver
A cowboy leans against a fence, a dog barking at a pigeon, its tail up | cowboy: lean; dog looking-at pigeon
A beekeeper lifts a jar, three hens pecking at the ground, candles, old maps and a brass compass on the table | brass compass on table; candle; old map; !hen on table
`));

describe('what one does beside what the sentence tells', () =>
  checkTable(`
A blacksmith who limps hammers a horseshoe | horseshoe; entities=2
A king points at a map, humming to himself | king: point; !king: sing
A fortune teller, looking over her shoulder, humming to herself, deals cards | entities=2; fortune teller touching card
A barista steaming milk in a kitchen | milk; !steam
A cowboy, wrapped in a blanket, a stranger in town, leans against a fence | cowboy: lean; !stranger
A taxi driver, head bowed, a thin man with a moustache, eats a sandwich | taxi driver: eat; entities=2
A waitress carries a tray as a white horse grazes in the background | white horse; waitress: carry; !waitress: walk
A child with a paper lantern above her hides under a table | child: crouch; child under table
An astronaut whose hands are covered in soot plants a flag | astronaut: kneel; entities=2
A fishmonger guts a fish | fishmonger; fish
A sailor, the last of his family, steers a boat | sailor driving boat; entities=2
`));

describe('what is said of somebody before they are named', () =>
  checkTable(`
Wearing a straw hat, a dancer spins at dawn | dancer wears straw-hat; dancer: dance; entities=1
Lost in thought, a grandmother knits a scarf | grandmother mood thoughtful
In a yellow raincoat, a detective reads a letter | detective wears yellow raincoat
`));

describe('clothes that nobody has on, and what is on clothes', () =>
  checkTable(`
An old fisherman mends a net, his coat thrown over a chair | coat on chair; !fisherman wears coat
A chef chops onions with flour on his apron | chef wears apron; !apron
A postman pushes a cart, with a bunch of keys on his belt | !belt; key
A shepherd holding a lamb, wearing round glasses and a green waistcoat | shepherd wears glasses; !glasses
A grandmother knits a scarf, with a bandage around her arm | !bandage
A fisherman mends a net in the golden light of sunset | hour=sunset; !fisherman wears suit
`));

describe('light, hours, distance and what comes out of something', () =>
  checkTable(`
A potter shapes a vase in a dim kitchen late in the evening | hour=dusk; setting=kitchen
A sailor steers a boat, hair blowing in the wind, in the rain | weather=rain
A woman reads, steam rising from a blue mug beside her | steam above mug; mug next-to woman
A man waits under a string of paper lanterns | paper lantern x8; !string
A cloud of smoke hangs over a field | !smoke x10
A fisherman sleeps, a telescope aimed at the sky | !setting=sky
`));

describe('who and what an absolute phrase, a list or the other hand tells of', () =>
  checkTable(`
A detective kneels in an alley, a policewoman with a flashlight behind him | policewoman behind detective; policewoman holding flashlight; !flashlight behind detective
Two astronauts plant a flag, a silver rocket behind them on the left | rocket behind astronaut; rocket left-of astronaut
A priest stands in front of a girl tied to a bed | girl against bed; !priest against bed
A girl reaches for a cookie jar on the top shelf | cookie jar on shelf; !girl on shelf
A mother lights candles on a low table | candle on low table; !mother on low table
A man writes a letter on a park bench | man on park bench
A woman drags a suitcase, holding a coffee | woman pulling suitcase; woman holding coffee
A businesswoman crosses a street, phone at her ear, coffee in the other hand | businesswoman holding phone; businesswoman holding coffee
Three kids in Halloween costumes - a ghost, a pirate and a witch - stand on a porch | kid age child; entities=3
A family of four eats breakfast at a round table in a kitchen: father with newspaper, mother with juice, boy with cereal | father holding newspaper; mother holding juice; boy holding cereal; setting=kitchen; !child
A schoolgirl sits alone at the back of an empty bus at night | setting=bus-interior; !bus
A scientist pours green liquid into a beaker | !green scientist; beaker
A soldier writes a letter, an oil lamp hanging above him | hanging lamp above soldier; !oil
A man sleeps on the subway | setting=subway-car
A couple watches fireworks | hour=night; setting=city-skyline
A bicycle leaning against a red wall | red wall; bicycle against wall
`));

describe('the hat of a trade, and clothes that are no things', () =>
  checkTable(`
A cook in a white hat drops a plate | cook wears white chef-hat
A witch with a crooked hat stirs a cauldron | witch wears witch-hat
A man in a brown hat | man wears fedora
A knight in a golden helmet | knight wears knight-helmet
An old man with suspenders and a white moustache | old man wears suspenders; !suspender
A woman in a red gown and pearl necklace | woman wears necklace; !pearl necklace
`));

describe('things in a list, in a row, of several sizes, on their sides', () =>
  checkTable(`
breakfast table, pancakes, orange juice, coffee | pancake on table; orange juice on table; coffee on table
three candles of different heights on a table | candle on table; entities=4
a stack of three suitcases | suitcase x3
a stack of books | book
two teams in a football match | football player wears blue t-shirt; football player wears red t-shirt
a pyramid of oranges | orange; !pyramid
a perfume bottle on black stone | perfume bottle; entities=1
`));

describe('what is at a cart, on a seat, on a pane, pulled at', () =>
  checkTable(`
An old woman sells oranges from a wooden cart on a foggy corner | old woman behind cart; orange in cart
A toddler pulls at her skirt as a mother stirs a pot | !skirt
A mother stirs a pot on the stove, a toddler pulling at her skirt | toddler pulling mother; !skirt
Two girls sit in a bus, raindrops on the window | weather=rain; !raindrop
Three birds on a wire | bird x3; bird on power line
Three friends jump off a pier, a fourth one filming with a phone | friend x3; person holding phone
A samurai in black armour kneels | samurai wears black samurai-armour
"Don't go," she whispers, holding his sleeve on the platform | woman touching man; setting=train-station
`));
