import { checkTable } from './check.ts';

// Place, hour, weather, camera, style, what is left out, and the cut into moments.
checkTable(`
A detective waits beside a red car in the rain at night. | detective: stand; red car; detective next-to car; hour=night; weather=rain; entities=2
Wide shot of a lone astronaut walking on the moon | astronaut: walk; size=wide; setting=moon-surface; entities=1
Close-up of an old fisherman smiling at dawn, harbour behind him | fisherman age elder; size=close-up; hour=dawn; setting=harbour
A girl with a yellow raincoat runs through a stormy street | girl: run; weather=storm; setting=street
Two children build a snowman in a snowy garden | child x2; snowman; setting=garden; weather=snow
A knight faces a dragon in front of a burning castle at dusk | knight; dragon; setting=castle; mood=ablaze; hour=dusk
A chef cooks in a busy restaurant kitchen | setting=restaurant-kitchen
A couple dances on a rooftop under the stars | setting=rooftop; hour=night
A wolf howls on a mountain at night under a full moon | wolf; setting=mountain; hour=night; entities=1
A boy reads a book under a tree in the park, golden hour | boy under tree; setting=park; hour=golden-hour
Low angle shot of a superhero standing on a rooftop at sunset | angle=low; setting=rooftop; hour=sunset
A pirate ship sails a stormy ocean | setting=rough-sea; weather=storm
A camel caravan crosses the desert at noon | camel x6; setting=desert; hour=noon
A witch stirs a cauldron in a dark forest in the fog | witch; cauldron; setting=forest; weather=fog
A businesswoman talks on her phone in a busy airport | setting=airport; businesswoman: phone
A diver meets a sea turtle underwater | setting=underwater
a foggy graveyard at midnight | setting=graveyard; weather=fog; hour=night
a village in autumn | setting=village; season=autumn
a street in winter, snowing | setting=street; season=winter; weather=snow
a spaceship interior | setting=spaceship
two boxers in a gym | setting=gym
a woman in a coffee shop | setting=cafe; entities=1
a pub | setting=bar; entities=0
in the library, a student reads | setting=library; student: read
a dog in a brewery | setting=brewery
bird's eye view of a crowd in a market square | angle=birds-eye; setting=market
over the shoulder shot of a detective | overShoulder; detective
POV of a man running down a hallway | pointOfView; setting=corridor
dutch angle, a man in an alley | dutch; setting=alley
silhouette of a man on a hill at sunset | silhouette; setting=mountain; hour=sunset; entities=1
portrait of a woman, bokeh | size=medium-close; shallowFocus
extreme close-up of a clock | size=extreme-close-up; clock
establishing shot of a castle | size=extreme-wide; castle
medium shot of a nurse | size=medium
aerial view of an island | angle=birds-eye
high angle, a boy in the rain | angle=high; weather=rain
Film noir: a man in a fedora lights a cigarette in an alley at night | style=noir; man wears fedora; setting=alley; hour=night
A watercolour of a village by a lake in autumn | style=watercolour; setting=village
pencil sketch of a running horse | style=pencil; horse: run
a blueprint of a spaceship | style=blueprint; spaceship
children's book illustration of a bear drinking tea | style=storybook; bear: drink
manga style, a samurai | style=manga; samurai
a fox in a forest, pixel art | style=pixel; fox; setting=forest
a harbour at dawn, oil painting, van gogh style | style=oil; setting=harbour; hour=dawn
a girl in a garden, studio ghibli style | style=anime; girl; setting=garden
a woman in a car, vintage film | style=vintage; woman
a sepia photograph of a train | style=sepia; train
a palm tree at sunset, vaporwave | style=vaporwave; palm tree
a woman walking in a park, cel shaded | style=anime; woman: walk; setting=park; entities=1
a robot, cyberpunk style | style=vaporwave; robot; entities=1
a pencil on a desk | pencil on desk; style=flat
an empty street at dawn | without people; setting=street; hour=dawn
a street without cars, no people | without people; setting=street; !car
a beach with no umbrellas | without umbrella; entities=0
a park, without rain | without rain; !weather=rain
a forest without animals | without animals
an eerie forest | mood=eerie; setting=forest
a peaceful lake at morning | mood=peaceful; setting=lake; hour=morning
loneliness | mood=melancholy; man on bench
a girl looking at the camera | girl towards camera
a man from behind | man towards away
Frame 1: A knight rides to the castle. Frame 2: The knight fights a dragon. Frame 3: The knight hugs the princess. | explicit; beats=3; entities=3; 2: knight fighting dragon; 3: knight hugging princess
Panel 1 - a boy wakes up. Panel 2 - the boy eats breakfast. | explicit; beats=2
1. a boy finds a map 2. he runs through the jungle 3. he opens a chest | explicit; beats=3; 2: boy: run; 2: setting=jungle
a cat sleeps\\na cat eats a fish\\na cat jumps | explicit; beats=3; cat x1
A girl opens a door -> she sees a robot -> she runs away | explicit; beats=3; 3: girl: flee
First, a chef chops vegetables; then he tastes the soup and finally he serves it to a queen | beats=3; !explicit
A man walks into a bar, then he sits down | beats=2; 1: setting=bar; 2: man: sit
A woman stands in the rain. The rain is heavy. Her coat is red. | beats=1; woman
A red car. Night. Rain. | beats=1; hour=night; weather=rain; red car
The cup is green. The phone is blue. | green cup; blue phone; beats=1
A noir story of a detective. Frame 1: he walks in the rain. Frame 2: he reads a letter. | style=noir; beats=2; 1: detective: walk; 2: detective: read
a cat in 公園 at night | setting=park; cat
`);
