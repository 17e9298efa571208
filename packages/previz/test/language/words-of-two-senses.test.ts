import { checkTable } from './check.ts';

// Everyday words in the sense that the words beside them give.
checkTable(`
A wizard asleep at his desk, ink spilling over open maps | !style=ink; wizard
A chef flips a crepe over blue flames | stove; !campfire; !fire
A man writes her name in sand | setting=beach
A welder crouches on a girder, sparks falling past his boots | !boot
A ferryman poles his skiff between houses | ferryman does row
Villagers circle a bonfire at night | !setting=sky
Passengers sleep in glowing pods | person in pod; pod x4
A boss tears up a contract in front of nervous staff | employee; !staff
Two crooks split cash on a motel bed | thief; !crook; thief on bed
A judge bangs a gavel as the public gallery shouts | setting=courtroom
An office cleaner vacuums between empty desks | janitor; !office
An archer draws her bow on a castle wall | setting=battlements; archer holding longbow
A witch plucks feathers off a crow | !witch in crow
A samurai sweeps fallen maple leaves | !samurai does fall
A sprinter bursts through the finish tape | !tape
Fencers lunge at each other in a dusty hall | fencer x2; setting=gym
Paramedics wheel a stretcher through a door | paramedic pushing stretcher
Refugees push a piano on a cart along a road | piano on cart
A bride climbs a garden gate | bride above garden gate
An astronaut floats upside down, chasing a drifting sandwich | setting=weightless-station; astronaut does somersault; sandwich next-to astronaut
Highland clansmen charge through heather | highlander; setting=heath
A detective lifts a tarp off a body by the canal | covered body; detective next-to covered body; !tent
A policeman covers a body with a sheet | covered body; !sheet
A body under a white sheet lies in an alley | covered body
A soldier crawls under barbed wire, flares hanging in the sky | !setting=sky
A goalkeeper tips the ball over the bar | !setting=bar
A prisoner saws at his handcuffs with a rusty file in a barn | hacksaw; setting=barn
A girl whispers into her horse's ear | !girl in horse
Shearers drag sheep across a woolshed floor | setting=barn; !dancer
A child lies on the carpet surrounded by spilled Lego | lego brick
A hiker eats a protein bar on a summit | hiker does eat; chocolate bar; !setting=bar
A high jumper sails over the bar at a stadium | vaulting bar; !setting=bar
A weightlifter grips the bar before a lift | barbell; !setting=bar; !lift
A man drinks in a bar | setting=bar
A mother stares at a mountain of laundry | !setting=mountain
A goat stands on a mountain | setting=mountain
A waiter counts his tips in a restaurant | money; !tip
Two children test a new bed by bouncing on it | child does jump; !test
A rugby hooker poses in the rain | player; !hooker
A yoga class balances in tree pose in a park | person does treepose; setting=park
A woman holds tree pose on a beach | woman does treepose
A board of directors argue in a meeting room | !board; director does argue
A jester juggles at the king's court | setting=throne-room
A farmer drives sheep into a pen | !pen; sheep
A goalkeeper dives towards the post | goal; !setting=military-base
Cowboys tie a horse to a post | fence; !setting=military-base
A waitress carries a pitcher of beer | jug; !pitcher
A lawyer questions a man in the dock | setting=courtroom; !setting=harbour
A couple walk along the promenade | setting=sea-front
Workers drag stones up a pyramid ramp | setting=pyramid-site; !pyramid ramp
A surfer paddles out to a wave | floating surfboard; !surfer does paddle
A detective inspects the ground in a forest | detective does inspect; !ground
A teenager practises drums in a garage | drum kit
A farmer kneels on the cracked bed of a dry lake | !bed; setting=salt-flat
A boy walks on the cracked bed of a reservoir | !bed; setting=salt-flat
A whale surfaces beside a pod of dolphins | dolphin; !pod
Four white horses draw a carriage | horse does pull
A dog sniffs the bark of a tree | tree; !bark
A smith hammers a horseshoe on an anvil | blacksmith
A soldier shoots at a range | setting=shooting-range; !range
The ship's captain stands on the bridge | setting=wheelhouse
A boy logs in on a laptop | boy does type
The staff of a hotel wave | bellhop x5; !staff
A baker stirs batter in a bowl | bowl; !batter
A hiker passes a waterfall | hiker does walk
A photographer waits outside a court | courthouse; !setting=stadium
Fans watch a match in a pub | tv; !match
A kitten chases a ball of wool | ball of yarn
A girl with bangs reads on a train | !bang
A painter uses a roller on a wall | paint roller
A bowling ball hits the pins | bowling pin
A gardener plants bulbs | seedling; !bulb
An extra dressed as a Roman eats a sandwich on set | man does eat
A student rolls her eyes in class | !student does roll
A wrestler pins a man | wrestler fighting man
A roller coaster plunges at a fair | setting=amusement-park
A boy swims to the bank | setting=river; !setting=bank-hall
A woman talks on her cell in a cafe | setting=cafe; phone
A wave of protesters surges down a street | !wave
A social butterfly chats with guests | woman; !butterfly
A man drives a nail into a plank | man does hammer
A boy writes his name in the snow | furrowed writing
A girl draws a heart in the sand | furrowed heart; !chalk
An athlete gulps cold lemonade | athlete holding lemonade
Wolves trail a limping elk | wolf chasing elk
A gardener prunes roses on a balcony | rose bush; !rose
A child in a suit of armour eats cake | child; !suit of armor
A girl in a hospital bed paints her plaster cast blue | girl holding paintbrush; !plaster cast
Nuns carry icons out of a burning convent | nun carrying icon; church
Children crawl beneath cotton looms | loom; !setting=living-room
An astronaut floats upside down | astronaut does somersault
A sprinter bursts through the finish tape, arms wide | sprinter next-to finish line
A butler stumbles and a teapot flies towards the duchess | butler does stumble; teapot does fall; duchess; !butler touching teapot
`);
