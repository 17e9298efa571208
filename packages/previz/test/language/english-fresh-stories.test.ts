import { checkTable } from './check.ts';

// A second corpus: shots, places, styles, frames, negation.
checkTable(`
Wide shot of a desert highway at dusk, a lone hitchhiker with a guitar case | size=wide; setting=desert-road; hour=dusk; hitchhiker holding guitar case
Low angle of a giant robot towering over a burning city at night | angle=low; robot size huge; setting=city-skyline; hour=night
High angle shot, a maid scrubs the floor of a ballroom | angle=high; maid; setting=ballroom
Extreme close-up of an eye reflecting a flame | size=extreme-close-up
Medium close-up of a girl crying in a car, rain on the window | size=medium-close; girl: cry; weather=rain; girl in car
Tracking shot of a boy cycling through a market | boy: ride; setting=market
Aerial shot of a river winding through a jungle | angle=birds-eye; setting=jungle-river
Over-the-shoulder shot of a boxer facing his opponent in the ring | overShoulder; boxer; setting=boxing-ring
A silhouette of a cowboy on horseback on a ridge at sunset | silhouette; cowboy; setting=mountain; hour=sunset
First-person view of hands on a steering wheel, night highway | pointOfView; hour=night
Dutch tilt: a madman laughs in an asylum corridor | dutch; setting=asylum
Two-shot of a cop and a suspect in an interrogation room | size=medium; cop; suspect; setting=interrogation-room
full-length portrait of a geisha with a fan in a garden | size=full; geisha holding fan; setting=garden
macro photo of a ladybug on a leaf, bokeh | size=extreme-close-up; ladybug on leaf; shallowFocus
a sunny spring morning in a meadow with rabbits | setting=field; season=spring; hour=morning; rabbit
a stormy night at sea, a lighthouse beam | setting=ocean; weather=storm; hour=night
a heavy snowfall in an old town square, christmas market | weather=snow; weather=snow
a hot summer afternoon by the pool | setting=poolside; season=summer; hour=afternoon
a thick fog over a swamp at dawn | weather=fog; setting=swamp; hour=dawn
an autumn park, yellow leaves, an old couple on a bench | setting=park; season=autumn; old man on bench; old woman on bench
a windy cliff at golden hour, a woman in a white dress | setting=sea-cliff; weather=wind; hour=golden-hour; woman wears white dress
a blizzard in the mountains, two climbers tied by a rope | weather=blizzard; setting=mountain; climber x2
a crowded subway car at rush hour | setting=subway-car; person
an abandoned hospital, flickering lights | setting=asylum; without people
a candlelit dinner for two in a restaurant | setting=restaurant; hour=night
an elevator full of businessmen | elevator; businessman in elevator
a wedding in a church, the bride walks down the aisle | setting=church; bride: walk
a campfire in the forest at night, four friends telling stories | campfire; setting=forest; hour=night; friend x4
a classroom in Japan, cherry blossoms outside the window | setting=classroom; season=spring
a medieval blacksmith hammering a sword in his forge | blacksmith; sword; setting=forge
a viking ship in a storm, lightning strikes the mast | viking ship; weather=storm
an astronaut floating in space above the earth | astronaut: fly; setting=space
a haunted house on a hill under a full moon | haunted house; hour=night; setting=mountain
Noir: rain on a neon street, a woman in a trench coat smokes under a lamp | style=noir; setting=street; weather=rain; woman wears trench-coat; woman under lamp
charcoal sketch of an old boxer | style=pencil; boxer age elder
ukiyo-e print of a great wave | wave
comic book panel of a superhero punching a robot | style=comic; superhero fighting robot
watercolour, two herons by a pond in the morning mist | style=watercolour; heron x2; setting=lake; hour=morning; weather=fog
blueprint of a flying machine | style=blueprint
storybook illustration: a mouse in a red coat drives a teapot | style=storybook; mouse driving teapot
flat vector illustration of a woman watering plants | style=flat; woman; plant
1950s diner, a waitress on roller skates carries a milkshake | setting=diner; waitress carrying milkshake
an American diner at night | setting=diner; hour=night; !person
a street in Paris at dusk | setting=paris-street; hour=dusk
a canal in Venice | setting=venice-canal
the church at the end of the street | church; setting=street
a school building in the morning | school building; !setting=classroom; hour=morning
ancient Rome, gladiators fight in the colosseum | gladiator x3; gladiator: fight; setting=arena
steampunk airship above a city of brass | airship; setting=city-skyline
post-apocalyptic wasteland, a woman with a gas mask and a dog | woman; dog; setting=ruins
INT. SPACESHIP - NIGHT. The captain stares at a red alarm. | setting=spaceship; spaceship captain; hour=night
EXT. DESERT ROAD - DAY. A convertible speeds by. | setting=desert-road; hour=noon; convertible
Panel 1: The cat sees a fish. Panel 2: The cat jumps. Panel 3: The cat is wet. | explicit; beats=3; entities=2; 2: cat: jump
Scene one: a boy plants a tree. Scene two: the tree is tall. | explicit; beats=2; boy; tree
[1] a knight sleeps [2] a dragon wakes him [3] they drink tea together | explicit; beats=3; 2: dragon here; 3: knight: drink; 3: dragon: drink
Close-up: a hand turns a key. Wide: the door opens onto a garden. | beats=2; 1: size=close-up; 2: size=wide; 2: setting=garden
First a seed, then a sprout, finally a huge sunflower | beats=3; 3: sunflower here; sunflower size huge
A man enters from the left and a woman exits on the right | man; woman
The train leaves. She is alone on the platform. | train; woman; setting=train-station
He wakes up. He looks at the clock. It is noon. He jumps out of bed. | man; 2: man looking-at clock; hour=noon; man: jump
A car stops. A woman gets out. She looks around. She runs into the woods. | car; woman; 4: woman: run; 4: setting=forest
At night, without any lights, a cat walks over the roof | cat: walk; hour=night; setting=rooftop
A street without people or cars | without people; setting=street; !car
no cars, no people, just a long empty road | without people; without car; setting=road
there isn't anyone in the classroom | without people; setting=classroom
a smiling girl, not wearing glasses | girl mood happy; !girl wears glasses
a cake but no candles | cake; !candle
the sun isn't shining, a grey harbour | setting=harbour; !weather=clear
rainy, not stormy, a pier | weather=rain; setting=pier; !weather=storm
knight, sunset, hilltop, banner, wind, wide shot | knight; hour=sunset; setting=mountain; banner; weather=wind; size=wide
sushi chef, tokyo, night, neon, close-up | chef; hour=night; size=close-up
a girl; a wolf; a red hood; a forest path | girl; wolf; setting=forest
`);
