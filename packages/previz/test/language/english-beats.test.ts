import { checkTable } from './check.ts';

// One sentence with several things done after each other: a moment each. States and manners share theirs.
checkTable(`
A man walks in, finds a key and opens the door. | beats=3; 2: man holding key; 3: man touching door; entities=3
A knight enters a castle and fights a dragon | beats=2; 1: setting=castle; 2: knight fighting dragon
A boy finds a ball, kicks it and runs away | beats=3; 2: boy: kick; 3: boy: flee
A woman opens a letter and cries | beats=2; 2: woman: cry
A girl sits on a bench and reads a book | beats=1; girl on bench; girl holding book
A cat sits on a fence and watches a bird | beats=1; cat on fence; cat looking-at bird
A man stands on a bridge, holding an umbrella and looking at the river | beats=1; man holding umbrella
A woman walks her dog and talks on the phone | beats=1; dog; woman
a dog that jumps over a fence | beats=1; dog: jump
A man and a woman dance and laugh | beats=1; man: dance; woman: dance
An astronaut plants a flag, and waves at the earth | beats=2; 1: flag here; 2: astronaut: wave
Lena opens her umbrella. The wind blows it away. | weather=wind; 2: umbrella here; entities=2
a family of four on a beach | mother; father; child x2; entities=3
a family of 3 eats dinner | mother; father; child x1
a family of four ducks | duck x4; entities=1
the alarm rings, three thieves run to the van, police cars chase them | beats=3; 2: thief: run; 3: police car here
a girl meets a boy, they swim, later that night they sit by a campfire | beats=3; 2: boy: swim; 3: girl: sit; hour=night
he slips on the ice, and a dog licks his face | beats=2; 2: dog here
boy, kite, park, the wind takes the kite, boy cries, old man climbs the tree | beats=3; 2: boy: cry; 3: old man: climb; boy x1
a house painted red, a car parked outside, a man waiting by the door | beats=1
A dog barks while a cat sleeps | beats=1
A man sits on a bench, a dog lies next to him | beats=1; dog next-to man
A knight, who loves gold, opens a chest | beats=1; knight; chest
Two detectives, a tall man and a short woman, search an alley. The woman finds a key. | entities=3; 2: detective here
Two brothers, Tom and Jack, find a boat. | Tom; Jack; entities=3
Three friends, a cat, a dog and a mouse, build a raft. | cat; dog; mouse; entities=4
The rain stops, everyone cheers | beats=2
A sneaker commercial: a runner ties his blue sneakers, sprints through the city at sunrise | runner; 2: runner: run; 2: hour=dawn
Storyboard for a film set in a harbour at night: a detective waits, a boat arrives | setting=harbour; hour=night; entities=2
The story of a brave mouse: it leaves home, it meets a lion | mouse; 2: lion here
A thief opens a box. A golden light shines on his face. | entities=2
A lonely robot finds a flower. It picks the flower. It gives it to a girl. | entities=3; 2: robot: reach; 3: robot giving flower
A woman in a golden dress walks through a park, a man in a suit follows her, she turns | beats=3; 2: man: walk
A girl finds a door in a tree, opens it, and steps inside | beats=3; 2: girl touching door
A tired clerk sleeps at his desk, and his boss wakes him up | beats=2; entities=3
A girl with a backpack waves goodbye to her mother, gets on a bus | 1: girl: wave; entities=3
A small boat sails on a stormy sea. | setting=rough-sea; weather=storm
A monkey steals a hat. The tourist chases the monkey. The monkey wears the hat on a roof. | beats=3; 3: setting=rooftop
`);
