import { checkTable } from './check.ts';

// The body of another than the one who acts, passive agents, what is in the sky, what is outside.
checkTable(`
A woman stands in a kitchen. Her cat rubs against her leg. | cat touching woman; entities=2
A dog licks a boy's face | dog does nuzzle; dog hugging boy
A lone wolf walks across a frozen lake. Extreme close-up of its yellow eyes. | wolf; entities=1; size=extreme-close-up
A letter is being read by an old woman in a rocking chair | old woman in rocking chair; !letter in rocking chair; old woman holding letter
Two lovers separated by a train passing between them | train between woman + man; train: walk; !woman: walk
a boy looks up at a whale floating in the sky | whale above boy; !setting=sky; boy looking-at whale
an astronaut plays chess with a robot on the moon, Earth in the sky | earth above astronaut; setting=moon-surface
a knight kneels before a dead tree, red sky | hour=sunset; !setting=sky
a taxi driver waits for a customer outside a theater | setting=theatre-exterior; !setting=theatre
at 6 am a baker pulls bread out of the oven | baker holding bread; hour=dawn
it's pouring, a man waits at a bus stop | weather=rain; bus stop
my dog is a superhero | dog wearing cape; !superhero
a llama in a poncho and a turtle with a top hat walk | llama: walk; turtle: walk
a tired skater sits on a curb, drinks from a blue can, and suddenly jumps over a car | blue can; skater: jump; skater above car; !drink; beats=2
you open the door and a cake is on the table | cake on table; !door on table
crane shot of a wedding on a cliff by the sea | setting=sea-cliff; bride; groom; angle=high
at a wedding a bride throws her bouquet | bride x1; setting=church; !groom
`);

// Camera moves, counts of frames, ages, brands.
checkTable(`
dolly in on a nervous student in an exam hall | student; setting=exam-hall; entities=1
slow zoom in on a candle | candle; entities=1
low key lighting, a detective looks at a board full of photos | evidence board; !key
Storyboard in 4 frames: a black car waits at a red light | black car; traffic light; entities=2
woman, 40s, business suit, back to camera | woman age adult; woman wears suit; woman towards away; !woman wears dress
A man in his 60s walks his dog | man age elder; man leading dog
a girl, 8, and her grandfather, 70, bake a cake | girl age child; grandfather age elder; cake
a red Ferrari on a bridge | red sports car; entities=1
a Coca-Cola truck in the snow | truck; entities=1; weather=snow
Sarah hugs her little brother Tim | Tim is little brother; Sarah hugging Tim
a girl with a pearl earring | girl wears earring; entities=1
driver's hands on the wheel | steering wheel
a car stops. Interior. The driver smiles. | setting=car-interior
the end of summer | deck chair; hour=sunset
`);

// One of several, the narrator, lists, tags, a director's own cuts.
checkTable(`
Two boys share a cigarette. One looks down at the street. | boy: stand; entities=3
Two chefs cook. One burns his steak. The other tastes his soup. | 2: steak here; 3: chef: eat; entities=4
three nuns on scooters, one of them waving | nun: wave; scooter x3
three cups on a table, two blue and one red | blue cup x2; red cup; !blue table
three kids on a wall, one eating ice cream, the other two laughing | kid: eat; kid mood laughing; kid x2
a grandmother and her grandson bake. The two laugh. | grandmother feels laughing; grandson feels laughing
two robots play chess. One robot loses. | robot x1; robot: sit
an umbrella stand with three umbrellas: yellow, red and black | yellow umbrella; red umbrella; black umbrella
the glass on the left is full and the glass on the right is empty | glass left-of glass; entities=2
me and my mom at the zoo | narrator is narrator; mom; entities=2
I found a dragon in my garden | narrator here; dragon; setting=garden
I want a picture of a red fox | red fox; entities=1
1boy, samurai, katana, red scarf, bamboo forest | samurai holding katana; samurai wears red scarf; entities=2
We open on a grandmother kneading bread. Cut to: a boy at a table. Cut to: the oven. | explicit; beats=3; 2: boy here
a caravan of camels crosses the dunes | camel: walk; !cross; setting=desert
a farmer and his son load hay onto a wagon pulled by two horses | son; horse pulling wagon; hay on wagon; !horse pulling farmer
the child whose balloon has flown away cries | child: cry; balloon: fly
late at night, rain hammering on the roof of a parked van | van; entities=1; !setting=rooftop; weather=rain
a robot made of cardboard hugging a cat | robot hugging cat; robot of cardboard
grandpa asleep in his armchair, newspaper on his chest, dog at his feet | grandpa holding newspaper; grandpa next-to dog
a red door in a white wall, an old bicycle in front of it | bicycle in-front-of door
a chef flambés a steak | chef holding pan
a girl in a wheelchair racing her friend on a skateboard | friend riding skateboard; girl in wheelchair
a janitor mopping the floor after closing | janitor: dig
a bride running away from a church, dress torn | bride: flee; !church broken
the calm after the storm, a sailboat on the beach, rainbow | weather=rainbow
the crew panics as water bursts in | sailor feels afraid; entities=1
`);

// Who acts, where, and with what.
checkTable(`
The old king lies in his bed. His two sons stand beside him. He gives the crown to the younger one. The older one draws a sword. | king giving crown + son; son x1; entities=6
A girl meets a wolf and they become friends | entities=2
She was a waitress | waitress x1; entities=1
A couple waits at a road. A bus stops. | bus; !bus stop
Two astronauts land on Mars. They run back to the ship. | spaceship; !ship
A detective finds a glove under a bed | glove under bed; !detective under bed
hungry friends open a fridge, a boy rings the bell, everyone eats | friend: eat; boy: eat; !person
masked robbers storm a bank, police arrive | robber: run; !weather=storm
The bird attacks the snake. The chicks are safe. | !safe; chick
people throw coins, a policeman comes, they dance together | policeman: dance
A man waits. A driver gives him water | driver giving water + man
a bartender pours two glasses | glass x2; !glasses
1. Close-up: an eye opens 2. A man wakes up in a forest | man x1; entities=1
the hero enters the throne room, the hall collapses | setting=throne-room; !setting=corridor
Zombie apocalypse: a girl walks down an empty street | setting=street
A family moves into an old house. They paint the walls. | setting=living-room; !wall
a cyclist on a bridge | cyclist riding bicycle
a pianist plays in an empty hall | pianist touching piano
He drives through the desert | man driving car; setting=desert
a hacker types, sirens wail outside | hacker next-to computer; entities=2
INT. CAR - NIGHT. Two cops eat donuts. | setting=car-interior; donut x3; hour=night
A little robot wakes up. In spring many flowers grow around it. | flower around robot; season=spring
the crowd cheers, thousands clap | person x24
A boy throws a snowball at a girl, she throws one back, both laugh | girl: throw; girl holding snowball; snowball x1
`);

// Verbs that look like nouns, clocks, what is carried where.
checkTable(`
A hitchhiker with a guitar case sticks out her thumb as a truck passes | hitchhiker holding guitar case; truck; !stick
a man with an eyepatch and a parrot on his shoulder counts coins at a table | man holding coin; man carrying parrot; !count
a giraffe wearing a bow tie drinks tea with a hippo in a top hat | giraffe wears bow-tie; giraffe holding tea; hippo wears top-hat
a crowd of penguins watches a seal | penguin: stand; seal; !watch
7 pm, neon signs flicker on | neon sign; hour=dusk; entities=1
EXT. HIGHWAY - NIGHT - RAIN. A truck passes. | setting=highway; hour=night; weather=rain
portrait of an elf woman, green cloak, bow and quiver, forest background | bow and arrow; quiver; woman is woman; !ribbon
THE LAST DRAGON SLEEPS ON A MOUNTAIN OF GOLD | gold hoard; dragon: sleep; !gold dragon
from behind: a boy with a schoolbag walks toward a gate | boy towards away; boy wears backpack
the basket is full of kittens and the puppy looks at it | puppy looking-at basket; !basket: stand
an early spring morning, a fox with a rabbit in its mouth | fox holding rabbit; season=spring
a boy jumps in a puddle, his yellow boots shining | boy wears yellow boots
two kids whisper under a blanket lit by a flashlight | kid; !flashlight holding kid; hour=night
Maria walked down to the beach, put her feet in the cold water. Behind her, her brother waved. | brother; Maria kind person; setting=beach; !setting=lake
chaos in the kitchen | person: run; setting=kitchen
a chessboard with only two kings left | chess piece x2; !king
a pumpkin carved with a smiling face on a porch | jack o lantern
two-shot, profile, a couple eating noodles | noodles; entities=3
`);

// Weather that acts, days, clocks, brands of fiction, what is fastened, who is chased.
checkTable(`
EXT. FARMHOUSE - DUSK. A pickup truck pulls up. | farmhouse; pickup truck in-front-of farmhouse; hour=dusk; !setting=living-room
The general studies a map while rain drums on the tent | map; tent; !drum; weather=rain
The clock had just struck nine when the postman pushed open the door | postman; door; !clock: fight
Mrs. Hale looked up from her knitting. The postman waited. | !postman gender female
two figures on a frozen lake, sun low | hour=golden-hour; figure x2
top shot of a dinner table with eight plates | angle=birds-eye; plate x8; !top
the dog that bit the mailman hides under the porch | dog: crouch; dog touching mailman; !mailman: crouch
a letter pinned to a door with a knife | letter on door
not a single star in the sky, a campfire, four hikers | hiker x4; without star; !setting=sky
the fog lifts over a rice terrace | weather=fog; setting=rice-terraces; !lift
Pikachu riding a skateboard | pikachu riding skateboard
a cello player performs on a rooftop | cellist holding cello; setting=rooftop
a woman with a shaved head | woman hair bald
two old men playing chess in the park, pigeons around their feet | old man touching chess; pigeon; !old man holding pigeon
a boy pours sand from his shoe | boy; shoe; !sand; setting=beach
an old woman feeds pigeons; a toddler chases them | toddler chasing pigeon; !toddler chasing old woman
A mouse steals cheese. The cat chases it. | cat chasing mouse; !cat chasing cheese
A family watches TV. The father lights a candle. | mother; father holding candle; tv
MS the attendant reads a comic | attendant: read; attendant holding comic; size=medium; style=flat
A farmer offers an alien a carrot. An alien lands. A farmer offers it corn. | farmer; alien; !farmer: corn
He jumps out of bed. It is Sunday. | !Sunday
She takes a taxi to the airport | woman in taxi; !woman holding taxi
In the ring he is knocked down | man: fall
`);

// What fills, what burns, what is beyond.
checkTable(`
an astronaut planting a flag on the moon, Earth above the horizon | flag; earth; entities=3
watercolor of a fox in a field of lavender at dawn | fox; !lavender fox; setting=lavender-field; style=watercolour
a tiger jumping through a ring of fire at the circus | hula hoop; tiger: jump
a waiter drops a tray of glasses | tray; !tray of glass
a farmer ploughing his field | farmer: push; setting=field
a black cat on a stack of old books, candle light | hour=night; entities=2
`);
