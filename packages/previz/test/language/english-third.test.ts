import { checkTable } from './check.ts';

// A third corpus, of everything.
checkTable(`
a photo of a skateboard right of a toaster | skateboard right-of toaster
a photo of a purple elephant and a brown sports ball | purple elephant; brown sports ball
four oranges and one lemon in a blue bowl | orange x4; lemon x1; lemon in bowl; blue bowl
a green frog on a red mushroom | green frog; red mushroom; frog on mushroom
two yellow taxis behind a black car | yellow taxi x2; black car; taxi behind car
a tiny mouse next to a huge cheese | mouse size tiny; cheese size huge; mouse next-to cheese
a wooden table with three glass bottles on it | glass bottle x3; entities=2
an owl wearing glasses reading a book | owl wears glasses; owl: read; owl holding book
a cat chasing a mouse around a table | cat chasing mouse; table
a blue bird in a golden cage | blue bird; bird in cage; golden cage
a plate of sushi next to a cup of green tea | sushi; plate; cup
five white sheep on a green hill | white sheep x5; setting=mountain
a pink umbrella leaning on a yellow door | pink umbrella; yellow door
the red ball is under the chair | red ball; ball under chair
a lamp, a clock and a vase on a shelf | lamp on shelf; clock on shelf; vase on shelf
a skeleton playing the piano | skeleton; piano
a tall thin man next to a short fat man | man build slim; man build heavy
a snail on a leaf in the rain | snail on leaf; weather=rain
two crossed swords above a fireplace | crossed swords x2; fireplace
a truck carrying logs through a forest | truck carrying log; setting=forest
a child drawing a house with crayons | child: paint; house
three rabbits: one white, one brown and one black | white rabbit; brown rabbit; black rabbit
an apple next to a banana, no oranges | apple next-to banana; without orange
a zebra without stripes | zebra; entities=1
a blue chair and nothing else | blue chair; entities=1
a woman in a long black coat walks her dog past a red phone box | woman wears black coat; woman: walk; dog
a boy in pyjamas brushing his teeth in the bathroom | boy wears pyjamas; setting=bathroom
a grandfather teaching his granddaughter to fish | grandfather; granddaughter
an exhausted nurse sleeping in a chair | nurse: sleep; nurse in chair
two old friends playing chess in the park | friend x2; setting=park
a girl hugging a giant teddy bear | girl hugging teddy bear; teddy bear size huge
a fat policeman eating a donut | policeman build heavy; policeman: eat; donut
a mechanic lying under a car | mechanic: lie; mechanic under car
a violinist in a tuxedo bowing to the audience | violinist wears tuxedo; violinist: pray
a shy girl hiding behind her mother | girl behind mother
an angry woman throwing a plate at a man | woman mood angry; woman: throw; plate; man
a queen with a crown and a red cape petting a lion | queen wears crown; queen wears red cape; queen touching lion
a boy with a bandage on his knee | boy; entities=1
a surfer carrying a surfboard under his arm | surfer carrying surfboard
a man walking away from the camera down a long road | man: walk; man towards away; setting=road
a man with an umbrella helps an old lady cross the street | man holding umbrella; setting=crosswalk
a dragon breathing fire at a castle | dragon; setting=castle
a couple kissing under a tree in the rain, silhouette | silhouette; weather=rain; tree
the doctor shows the patient an x-ray | doctor; 1: doctor here
Nora finds a lamp in the desert. She rubs it. A genie appears. He bows. | beats=4; 1: setting=desert; 2: Nora here; 3: genie here
A boy and his dog walk along the beach. The dog finds a bottle. There is a letter in it. | 1: boy: walk; 2: dog here; dog holding bottle; letter in bottle
The door creaks open. A detective steps inside. On the desk lies a revolver. | detective: walk; revolver on desk
Two hikers get lost in the fog. They see a light. It is a cabin. | hiker x2; weather=fog; cabin
A waiter trips and drops a tray of glasses. Everyone stares. | waiter: trip; tray
The bride waits at the altar. The groom is late. Her father checks his watch. | bride; groom; father
Wide shot, a train crosses a bridge at dusk. Medium shot, a woman looks out of the window. Close-up, a ring on her finger. | beats=3; 1: size=wide; 2: size=medium; 3: size=close-up
Frame 1 - exterior, lighthouse, night. Frame 2 - interior, keeper reads. Frame 3 - storm outside. | explicit; beats=3; 1: hour=night; 3: weather=storm
1. Establishing shot of a farm at sunrise\\n2. A rooster crows\\n3. A farmer yawns at the window | explicit; beats=3; 1: size=extreme-wide; 1: hour=dawn; 2: rooster here; 3: farmer feels tired
a cosy reading nook, armchair, lamp, cat, rainy window | armchair; lamp; cat; weather=rain
medieval tavern, bard with a lute, candlelight | bard holding lute; setting=tavern; hour=night
a rainy afternoon in London, red bus, umbrellas | weather=rain; hour=afternoon; red bus; umbrella
a snowy night in a small mountain village | setting=village; weather=snow; hour=night
the desert at night with a sky full of stars | setting=desert; hour=night
a spooky forest at midnight with a full moon and an owl | setting=forest; hour=night; owl; mood=eerie
sunrise over a calm lake, a fisherman in a rowboat | hour=dawn; setting=lake; fisherman in rowboat
a winter morning, children on their way to school | season=winter; hour=morning; child
low-angle close-up of a boxer, sweat dripping | angle=low; size=close-up; boxer
top-down view of a chess game | angle=birds-eye
point of view of a cat looking at a bird | pointOfView; cat looking-at bird
noir detective in an office, venetian blinds, cigarette smoke | style=noir; detective; setting=office
pencil sketch of two dancers | style=pencil; dancer x2
children's book picture of a turtle flying a plane | style=storybook; turtle
product shot of a blue glass bottle on a stone | size=insert; stone
a silver laptop on a white desk, minimal, studio light | laptop; white desk
an advertisement for running shoes on a mountain trail | running shoes; setting=mountain
a red bicyle agianst a bric wall | red bicycle
a litle gril with a ballon in the prak | little girl holding balloon; setting=park
tow dogs runing on the beech | dog x2; dog: run; setting=beach
melancholy | man feels sad; mood=melancholy
time | hourglass; alarm clock
42 | entities=0
a | entities=0
`);
