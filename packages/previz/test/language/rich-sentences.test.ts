/** Details of full sentences: what lights the scene, who wears the colour, what lies on the floor. */
import { describe } from 'vitest';
import { checkTable } from './check.ts';

describe('details of a sentence', () =>
  checkTable(`
A couple has dinner in a restaurant, candlelight | source=candles; hour=night
A hacker in a dark room lit only by the glow of three monitors | source=screen; hour=night; monitor on desk; hacker: type
A nurse in a corridor under harsh neon light | source=harsh
A mother sings in a bedroom, warm lamp light | source=lamp; hour=night; entities=1
A woman in black walks on a street | woman: walk; woman wears black dress; entities=1
A man dressed in white standing in a field | man: stand; entities=1
A man is tied to a chair in a warehouse | man: sit; man on chair
A girl sleeps in her bed, toys on the floor | setting=bedroom
A student sleeps on a pile of books in a library | student on desk; book on desk; !student on book
A woman in a wedding dress runs | woman: run; woman wears #f6f3ee gown
`));

describe('phrases that stand by themselves behind a comma', () =>
  checkTable(`
Two boxers face off in the ring, sweat flying, spotlights overhead, crowd in the dark | boxer: fight; !boxer: fly; entities=2
A lone tree on a hill in autumn, orange leaves falling, a swing hanging from its branch with a girl on it | !tree: fall; girl on swing; entities=4
A couple argues in a car at night, rain running down the windows, wipers on | entities=3; weather=rain
A detective reads in a dark office, rain on the window | detective; entities=1
A scientist stands in a lab, an orange glow on the walls, holding a test tube | scientist holding test tube
A woman walks along the beach at dusk, holding her shoes in one hand, waves at her feet | woman: walk; woman holding shoe pair; entities=2
A street musician plays, an open case with coins in front of him | case in-front-of musician; coin in case
An old man stands at a stall, steam all around, scooters parked behind him | !steam: sit; scooter behind old man
A wolf howls on a cliff in front of a huge full moon, pine forest below | !wolf size huge
A wizard casts a spell, blue lightning shooting from his staff toward a troll | !blue wizard; !wizard: aim
A hacker in a dark room, green code reflected in his glasses | hacker wears glasses
`));

describe('what a phrase behind another is said of', () =>
  checkTable(`
A cowboy rides toward the setting sun through a desert with tall cacti | !cowboy holding cactus; cactus
A clockmaker bends over a workbench full of clocks | clock on workbench
A chef throws a pan of flaming vegetables | vegetable in pan
A barber shaves an old man in a leather chair | old man in chair; !barber in chair
A teacher points at a map on the blackboard | map on blackboard; !teacher on blackboard
An old man feeds pigeons from a bench | old man on bench
A pickpocket slips a wallet from a tourist's backpack | tourist wears backpack
A truck driver asleep in his cab | driver in truck
An angry crowd with torches and pitchforks marches at night | person holding torch; person holding pitchfork
Two nurses rush a patient on a stretcher down the corridor | patient on stretcher; nurse pushing stretcher
A girl stands in the light of an open fridge, a teddy bear in one hand and a slice of cake in the other | girl next-to fridge; girl holding teddy bear; girl holding slice of cake; entities=4
Two kids, one a ghost and one a pirate, knock on the door of a creepy old house | kid: reach; house; entities=3
An elephant sprays water over a boy in a river | elephant kind animal; !spray; entities=2
`));

describe('whose and of which one', () =>
  checkTable(`
A bride sits in front of a mirror, her mother fixing her veil, sunlight pouring through lace curtains | mother looking-at bride; !curtain; entities=3
A farmer and his daughter stand in a field, she sits on his shoulders | farmer carrying daughter
A bartender polishes a glass, shelves glowing behind him, one lonely customer with his head in his hands | !bartender: hide-face; !shelf: hide-face
Two men play chess on a park bench, a girl watching the board | girl looking-at chess; !board
A captain looks out of a window at a ringed planet | captain looking-at ringed planet
A paramedic kneels beside an injured cyclist, his bicycle lying next to them | !man riding bicycle; man: lie
A boy runs down a supermarket aisle, cereal boxes falling, his father chasing him with a shopping cart | box: fall; father pushing shopping cart
A jazz trio performs in a club | musician x3; musician: play-guitar
A mother reads a bedtime story to her two children, all three under one blanket | child in bed; mother in bed; !child under blanket
Two friends sit on the beach under one blanket | friend wearing blanket
A fisherman's wife stands on the cliff, her shawl whipping in the wind, waiting | !wife: fight
A lighthouse keeper writes in his logbook by an oil lamp, waves crashing against the window | !lighthouse; book
An officer stands at glowing consoles, warning lights flashing red | officer next-to console; entities=2
`));

describe('several details more', () =>
  checkTable(`
Close-up of hot coffee pouring into a white cup, steam curling up, a woman in a knitted sweater smiles | woman wears sweater; !woman: curl; entities=3
Mobile game key art, a young hero stands on an island, a castle behind him, a tiny dragon on his shoulder | !game; fantasy hero carrying dragon; !dragon on castle
A detective sits in a diner booth, a stack of case files in front of her, a waitress refilling her coffee | setting=diner; waitress; folder in-front-of detective
Two brothers fish from a small boat, one holding up a big trout, the other laughing | brother holding trout; !trout feels laughing
A pianist plays a grand piano on a beach, seagulls above | pianist touching grand piano; seagull above pianist
A young chemist drops a glowing green liquid into a beaker | !green chemist
A girl shells peas into a metal bowl, fireflies in the dusk | !girl fighting pea; !bowl between firefly
A hooded man crouches on a rooftop, pigeons taking off around him | pigeon: fly
`));

describe('places and what lies about in them', () =>
  checkTable(`
A lonely astronaut sits on the edge of a crater with his helmet beside him | setting=moon-surface; helmet; !astronaut wears helmet
A butler walks through a burning mansion with a tray | setting=living-room; !mansion
A young woman paints her toenails on a fire escape, laundry lines between the buildings | !toenail; !building
An old shepherd leads his flock down a village street | flock x6
A diver swims past a sunken ship, gold coins glittering in the sand | setting=underwater
An elf archer stands in a forest, glowing bow drawn | archer holding bow and arrow
A macro shot of a ladybug on a blade of grass, dew drops | !blade; !ladybug: reach; entities=2
`));

describe('under one blanket', () =>
  checkTable(`
Two sisters watch a film on the couch under a blanket | sister on couch; sister wearing blanket; !couch under blanket
A mother reads a bedtime story to her two children, all three under one blanket | bed x1; child in bed; setting=bedroom
`));

describe('what comes along is where it is said to be, and who acts acts on', () =>
  checkTable(`
A fisherman juggles oranges with a horse in front of a house | horse in-front-of house; !fisherman in-front-of house
A girl sings with a suitcase in front of a tree | girl: sing; suitcase in-front-of tree; !girl holding suitcase
A chef sings with a crow on top of a rock | crow on rock; !chef on rock
A nurse sings with a boy sitting on a bench | nurse: sing; boy: sit; boy on bench
A baker with a balloon over him peels potatoes | balloon above baker; !baker holding balloon
A king on a throne flanked by two lions | king between lion
Two guards stand on either side of a door | door between guard
Apples spilling from a basket | apple in basket
A birdcage hanging from a tree | birdcage under tree
A man takes a photo of a dog | man looking-at dog
`));

describe('who is told apart, what is meant and what a headline leaves out', () =>
  checkTable(`
Two men, the first in a red shirt, the second in a blue shirt | entities=2; man wears red shirt; man wears blue shirt
Two men stand in a park, the first with a beard, the second with a dog | man next-to dog
Two women on a bench, the first in a red coat, the second in green | woman wears green dress; woman wears red coat
A boy in a pyjama yawns | boy wears pyjamas; entities=1
athletic woman in black leggings and orange shoes sprints up stairs | woman: run
young man with tattoos jumps over a fence | man: jump
A climber with an ice axe on a frozen ridge | climber holding ice axe; setting=summit
A baby sits in a high chair | baby in high chair; !high chair size large
A teacher shows a model of a volcano to two children | volcano size tiny; !model
A clerk dusts a scale model of a ship | ship size tiny; !model
Two men eat at a table, a lamp hangs above, evening | hanging lamp above table
A samurai faces his enemy, hand on his sword | samurai holding sword
Two climbers roped together on a glacier | !climber: rope
Two kids run across a wooden bridge, a river below | setting=rope-bridge
A woman stands on a bridge at night | setting=bridge
`));
