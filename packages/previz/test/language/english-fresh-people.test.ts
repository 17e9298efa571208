import { checkTable } from './check.ts';

// A second corpus: people and stories about them.
checkTable(`
a bald man with a mustache in a purple tuxedo | man hair bald; man wears purple tuxedo; man wears moustache
a woman with short pink hair and round glasses | woman hair pink; woman hair short; woman wears glasses
a freckled redhead boy in a green sweater | boy hair red; boy wears green sweater
a heavyset trucker with a beard and a baseball cap | trucker build heavy; trucker bearded; trucker wears cap
two girls in matching yellow raincoats holding hands | girl x2; girl wears yellow raincoat
a man in a suit and a woman in a red evening gown | man wears suit; woman wears red gown
an old wizard in blue robes reading a huge book | wizard wears blue robe; wizard holding book; wizard: read
a toddler in pajamas hugging a teddy bear | toddler wears pyjamas; toddler hugging teddy bear
a cyclist in a yellow jersey riding up a hill | cyclist wears yellow t-shirt; cyclist: ride
a goth girl with black lipstick | girl
a nurse in a white uniform holding a syringe | nurse wears white uniform; nurse holding syringe
a man carrying a ladder on his shoulder | man carrying ladder
a woman pushing a stroller through a park | woman pushing stroller; setting=park
a farmer leading a cow along a road | farmer leading cow; setting=road
a couple riding a tandem bicycle | woman: ride; man: ride
a kid on a swing | kid; swing; kid on swing
a grandmother knitting in a rocking chair | grandmother in rocking chair
a boy flying a kite on a windy beach | boy; kite; setting=beach; weather=wind; boy holding kite
a businessman running with an umbrella | businessman: run; businessman holding umbrella
a woman applying makeup in front of a mirror | woman in-front-of mirror
a man proposing to a woman on a bridge | man: kneel; woman; setting=bridge
a dog licking a boy's face | dog; boy
a girl petting a horse | girl touching horse
a mother scolding her son | mother; son
a man arguing with a waiter | man talking-to waiter; man feels angry
two knights dueling with swords | knight x2; knight: fight; sword
a wrestler lifting another wrestler | wrestler; entities=2
a lifeguard watching swimmers from a tower | lifeguard; swimmer; lifeguard looking-at swimmer
a janitor mopping the floor of a school hallway | janitor; setting=school-corridor
a painter standing on a ladder painting a wall | painter; ladder; painter on ladder
a street musician playing the violin in the subway | musician holding violin; setting=subway
a child hiding under a table | child under table; table
a woman staring out of a window at the rain | woman; setting=living-room; weather=rain
a man asleep on a park bench with a newspaper over his face | man: sleep; park bench; newspaper
a gang of motorcyclists on a highway | motorcyclist x5; setting=highway
a bouncer standing in front of a nightclub door | bouncer: stand; setting=nightclub
a chef holding a knife and a tomato | chef holding knife; chef holding tomato
a schoolgirl running late, toast in her mouth | schoolgirl: run
a soldier crawling under barbed wire | soldier: crawl; soldier under barbed wire
a monk ringing a huge bell | monk; tower bell
a boy whispering into a girl's ear | boy: talk; girl
an angry mob with torches and pitchforks | person x24; torch
a queen knighting a soldier | queen; soldier
a beekeeper holding a frame of bees | beekeeper
an archer aiming at a target | archer: aim; archer looking-at target
a diver with a flashlight exploring a shipwreck | diver holding flashlight; shipwreck
twin sisters in white dresses | sister x2; sister wears white dress
a proud samurai under cherry blossoms | samurai; season=spring
three wise men on camels | camel; man x3
a hunter and his dog walking through tall grass | hunter: walk; dog
a bored cashier behind a counter | cashier behind counter; cashier mood tired
a happy old man blowing a trumpet | old man mood happy; trumpet
a ghost bride standing at the end of a corridor | bride; setting=corridor
an elf and a dwarf playing cards in a tavern | elf; dwarf; setting=tavern
a woman in her thirties with freckles, denim jacket | woman wears jacket
Sofia, a tall brunette in a red coat, waits under a clock. Marco arrives with flowers. She smiles. | Sofia wears red coat; beats=3; 2: Marco holding bouquet; 3: Sofia feels happy; Sofia hair brunette
Ben hides behind a tree. His sister counts to ten. He giggles. | Ben behind tree; 2: sister here; 3: Ben here; 3: Ben feels laughing
A thief steals a painting from a museum. A guard sees him and blows a whistle. The thief jumps out of the window. | thief holding painting; setting=museum; 2: guard looking-at thief; thief: jump; window
A puppy waits at the door. A girl comes home from school. The puppy jumps into her arms. | 1: puppy here; 2: girl here; 3: puppy: jump
Old Pedro mends his boat. His granddaughter brings him coffee. They watch the sun go down over the bay. | Pedro; granddaughter; 3: Pedro here; 3: granddaughter here
A robot walks into an empty diner. It sits at the counter. A waitress pours it a cup of oil. | 2: robot: sit; 3: waitress here; setting=diner; entities=4
Maya looks up at the sky. A spaceship appears above the city. People run in panic. Maya does not move. | beats=4; 1: Maya here; 2: spaceship here; 3: person: run
Jack and Jill climb a hill. Jack falls. Jill laughs. | 2: Jack: fall; 3: Jill feels laughing; 1: Jack: climb; 1: Jill: climb
A fox steals a chicken. The farmer chases the fox. The fox escapes into the forest. | 2: farmer chasing fox; 3: setting=forest; entities=3
The captain looks through his telescope. He sees an island. The crew cheers. | captain holding spyglass; sailor x4
Two brothers build a raft. The older one holds the oar. They float down the river. | brother x1; entities=4; raft; brother holding oar; setting=river
Lena opens her umbrella. The wind blows it away. She laughs. | Lena; umbrella; 2: umbrella here; 3: Lena feels laughing
`);
