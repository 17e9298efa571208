import { checkTable } from './check.ts';

// A verb in the sense that its object gives it.
checkTable(`
A boy beats his grandfather at chess | boy does play; !boy fighting grandfather; chess
A girl beats her brother at a racing game | game controller; !girl fighting brother; !game
The chef beats eggs in a bowl | chef does whisk; !chef fighting egg
A man beats a thief with a stick | man fighting thief
A cowboy waters his horse at the river | cowboy does stand; setting=river; !cowboy does water
A gardener waters the roses | gardener does water
A wrestler pins his opponent to the mat | wrestler fighting opponent; !mat
A woman runs a small bakery | woman does work; setting=bakery
A boy runs through a bakery | boy does run
A man runs into an old friend | man does greet
A woman draws the curtains | woman does close
A child draws a house | child does draw
A boss fires an employee in his office | boss does shout; !boss does fire
A soldier fires a rifle | soldier does fire
A woman charges her phone | !woman does charge
A player shoots a three-pointer at the buzzer | basketball; !pointer; !buzzer
A fisherman casts his line at dawn | fisherman does fish; !fisherman does throw
A couple breaks up in a cafe | woman does argue
A student hits the books | student does read; !student fighting book
A carpenter hits a nail with a hammer | carpenter does hammer; !carpenter fighting nail
The best man makes a toast at the wedding | best man holding champagne glass; !toast
A father drops his daughter off at school | father does wave; father looking-at daughter
A founder pitches her startup to investors | founder talking-to investor; whiteboard
A swimmer does the butterfly | swimmer does swim; !butterfly
A boxer throws a hook | boxer does punch; !hook
A girl spins a globe | girl does touch; !girl does spin
A biologist studies cells under a microscope | biologist looking-at microscope; !setting=prison
A chemist examines a sample through the microscope | chemist looking-at microscope
A cellist tunes her instrument | cello; !guitar
A violinist carries his instrument | violin
A welder lifts his mask | !mask
A tailor measures a man for a suit | tailor does measure; !suit
A worker breaks up the asphalt with a pneumatic drill | jackhammer
A carpenter cuts wood with a saw | carpenter does saw; plank
A coach shouts through a megaphone | coach holding megaphone; coach does shout
Students take an exam in a classroom | student does write
A baker puts a cake into the oven | baker does take; cake; oven
Workers sort apples on a conveyor belt | worker does check
A worker pulls a lever on a machine | worker does pull; lever; !worker on machine
A cleaner polishes the floor of a mall | !trophy
A director shoots a scene in the rain | director does film
A soldier shoots a target | soldier does shoot
A pilot checks the instruments in the cockpit | control panel; !guitar
A teacher hands back tests to her pupils | sheet of paper; !test tube
A welder works on a steel gate | welder does weld; steel gate
A goldsmith makes a ring | ring
A woman works on a laptop | woman does work
A doctor looks at a heart scan on a screen | doctor looking-at screen; !doctor on screen
A woman watches a film on a tablet | tablet
A man holds up a trophy | man does raise; trophy
A thief holds up a bank | !thief does raise
A surgeon and a nurse around an operating table | patient; !nurse around table
A girl watches a blacksmith at the anvil | blacksmith does hammer
A chef puts cherries on a cake | chef does decorate; cake
A worker carries a beam | plank; !undrawn beam
A policewoman stops a car | policewoman does wave; car
A man stops his car | !man does wave
A baker carries a tray of fresh bread | fresh bread; !tray
A man explains code on a screen to a colleague | man does point; !man on screen
A worker operates an excavator | worker does drive; excavator
A lawyer pleads in front of a judge | lawyer does speak; !lawyer does plead
A newsboy sells papers | newspaper
A mechanic checks the oil of a car | mechanic does repair; !bottle
A fireman slides down a pole | fireman does climb; rope
`);

// Words that mean another thing together, and what a camera rides on.
checkTable(`
The tenor and the soprano fall for each other | tenor does smile; soprano; !tenor does fall
A probe flies past the rings of a gas giant | space probe does fly; ringed planet; !ring
A point guard dribbles past two defenders | point guard does dribble
A shot on a crane moving down onto a wedding | angle=high; !crane
A crane lifts a beam over a building site | crane
A string breaks on her violin in the middle of the concert | woman holding violin; !string; setting=stage
She has a light bulb moment at her desk | !light bulb; desk
The whole class recites a poem | student does speak; !student does recite
His team plays in last place | athlete does play
A tear runs down her cheek | woman does cry
A dog tears through the garden | dog does run
A man tears a letter | man does tear
A coach and horses stands on the moor | carriage; horse; !coach
The bride with a long train waves | bride does wave; !train
A fire drill at a school | child does walk; !drill
A bug in the code keeps a developer awake | !bug; developer
A skier rides the lifts up the mountain | cable car; !lift; !setting=elevator
A server carries plates in a restaurant | waiter carrying plate; !server
A bear hug between two friends | friend does hug; !hug
`);

// The street: what one runs for, sells, carries at a demonstration and waits at.
checkTable(`
A girl hurries for her train | girl chasing train
A student sprints to catch the tram | student chasing tram
Protesters march with placards | protest sign
Activists hold up signs outside the bank | protest sign; !sign
A man sells ice cream from a cart in the park | man next-to food cart; ice cream
A man reads at a café table on the pavement | setting=cafe-terrace; café table
A cyclist stops at a traffic light | cyclist riding bicycle
A truck driver waits at a red light | traffic light; car
A hiker stops at a sign | sign; !protest sign
A horse and carriage waits outside a hotel | horse pulling carriage; setting=hotel-lobby-exterior
A sled drawn by six huskies | husky pulling sled; !husky does draw
Two friends have drinks at a bar | cocktail; friend does drink; !glass
A couple in a Ferris wheel cabin | setting=ferris-cabin; !ferris wheel
Two kids ride a Ferris wheel | setting=ferris-cabin
A man sleeps in a sleeper train | setting=sleeping-car
A captain at the helm in the wheelhouse | ship wheel; setting=wheelhouse
Workers on a construction site eat lunch on a steel beam | setting=construction-site; steel beam
A swimmer in a hotel pool at night | swimmer: swim
A couple checks in at a hotel reception | receptionist; setting=hotel-lobby
A woman gets out of a limousine at a hotel | limousine; setting=hotel-lobby-exterior
A man looks out of a plane window | setting=plane-window
A couple kisses in front of the Eiffel Tower | setting=paris-street
Passengers sleep on a night bus | hour=night; setting=bus-interior
A bike messenger weaves through traffic | bike messenger does ride
A man misses his train | man does despair; setting=train-station
A family waits at the baggage carousel | setting=baggage-claim
Children play in the spray of a fire hydrant | fire hydrant
People squeezed together on the subway | !person does squeeze
An elevator door opens and a woman steps out | woman does walk; setting=elevator
A girl looks out of a train window at snowy mountains | setting=window-seat
A couple looks at the city from a rooftop at night | setting=rooftop; hour=night
A boy jumps over a puddle on the way to school | setting=school-front
Police chase a car through the city | police car chasing car
A teenager spray paints a wall in an alley | teenager does paint; graffiti
A street sweeper at dawn in an empty city | street sweeper does sweep
A steam train crosses a viaduct | setting=railway-viaduct
A man goes up the escalator | setting=escalator-hall; man does ride
A family picnics by their camper van | setting=field; camper van
A bicycle race through the mountains | cyclist does race; cyclist x5
A street at night with neon signs in the rain | setting=tokyo-street
A woman rings the bell at a hotel desk | setting=hotel-lobby
A couple rides in a carriage through the snow | horse pulling carriage
A baby carriage stands in the hall | !horse
A man waits on a bridge with flowers | man holding bouquet
A lost tourist studies a map on a street corner at dusk | tourist does read; map
A little boy presses a button in an elevator | setting=elevator; !button
`);

// What hands do with a thing, whatever words say it.
checkTable(`
A hunter shoots a deer | hunter looking-at deer; !hunter holding deer
A boy shoots an arrow | !boy looking-at arrow
A gunslinger shoots a bottle off a fence | bottle on fence; gunslinger looking-at bottle
A basketball player shoots at the basket | basketball player does throw; basketball
A boy pelts his brother with snowballs | boy does throw; snowball
A girl skims stones on a lake | girl does throw; setting=lake
A woman runs her fingers through her hair | !woman does run
A woman runs through the park | woman does run
A boy ruffles his dog's fur | dog; boy does pet
A mother nurses her baby | mother holding baby
A nurse comforts a patient | nurse hugging patient
A woman sings a lullaby to her baby | woman holding baby
A man sets fire to a letter | man does burn; !campfire
A man sets fire to a barn | !man does burn
A vendor sells balloons | vendor holding balloon
A couple shops for groceries | shopping cart; setting=supermarket
A waiter slips a note into a woman's hand | waiter giving sheet of paper
A man puts a letter into his pocket | man holding letter; !pocket
A monk slides a door open | monk does open
A woman pulls a curtain aside | woman does open; curtain
A woman puts up a picture on the wall | woman does hang
A dentist pulls out a tooth | dentist does treat; patient; !tooth
A jockey races his horse past the finish line | jockey riding horse
A guard shines a torch into a dark cellar | guard holding flashlight; setting=cellar
A sniper peers through his scope | sniper holding rifle
A protester protests in front of the parliament | protest sign
A protest in front of the parliament | !undrawn hold
A long queue in front of a museum | !undrawn stand
A mother presents a birthday cake to her daughter | mother giving birthday cake
A manager presents a plan to his team | !manager giving plan
A girl puts on her shoes | girl does shoetie
A firefighter puts out a fire with a hose | firefighter holding hose; fire
`);

// What bodies do, in phrases of their own.
checkTable(`
A boy puts his hand up in class | boy does raise
A girl rests her head on the table | girl does sleep
An old woman nods off in an armchair | old woman does sleep
A woman pulls her hair back | !woman does pull
A man pulls his sister's hair | man does pull
A woman puts a necklace around her neck | !undrawn necklace
A boy puts his ear to the door | boy does listen
A man puts down his suitcase | man holding suitcase
A woman reaches out to touch a horse | woman touching horse
A girl rides on her father's shoulders | father carrying girl; !horse
A girl rides on a horse | girl riding horse
A boy runs into his mother's arms | boy hugging mother
A man scribbles on a napkin | man does write
A boy skips along the pavement | boy does hop
A girl skips rope | girl does skip
A kid roller-skates in the park | kid does rollerskate; !skateboard
A girl receives a parcel from the courier | courier giving parcel
A bride poses for the photographer | photographer does photograph
A hiker pauses to look at the map | hiker does look
A captain sails a boat through a storm | ship wheel; setting=ship-deck
A boy rolls down a hill | boy does tumble
A boy rolls a ball down a hill | !boy does tumble
A woman pushes a button on a machine | control panel; !button
`);

// Words that name a thing elsewhere and are a deed here.
checkTable(`
A dog pants in the heat | dog does sit; !undrawn pants; !pants
A man in blue pants waits | man; !man does sit
A policeman measures skid marks on the road | policeman does kneel; !policeman does slip
A cook pan-fries fish | cook does fry; !pan
Two teams in a tug of war | !tug; football player does pull
A man pulls the trigger | man does fire; pistol
A boy pulls a lever | lever
A child nestles against her grandmother | child hugging grandmother
A goalkeeper punches the ball away | goalkeeper does save
A surgeon scrubs his hands | surgeon does wash
A girl runs with a kite | girl does fly; kite
A girl runs with a dog | girl does run
A baker pulls a tray of bread out of the oven | baker holding tray
A fisherman pulls in a net full of fish | !fisherman in net full of fish
A sailor scans the horizon with a telescope | sailor does look; !horizon
A girl shuffles a deck of cards | playing card; !setting=ship-deck
A rider reins in his horse | rider riding horse; !rider in horse
A man revs his motorcycle | man riding motorcycle
A father shares a secret with his son | father does whisper
A woman shows a house to a couple | house; !woman holding house
A boy races his sister to the door | boy does run; sister
`);

// Who is brought something in bed sits up in it.
checkTable(`
A nurse serves breakfast to a patient in bed | nurse giving breakfast; patient in bed; patient does sit
A man brings his wife breakfast in bed | man giving breakfast; wife in bed; !man in bed
A boy brings soup to his sick grandmother in bed | grandmother in bed; !boy in bed
A woman gives a book to a man in the library | !man does sit
`);

checkTable(`
An archer pulls back his bowstring | archer does aim
A boy shows his frog to his sister | boy giving frog
A man shows his horse to a boy | man looking-at horse
A mechanic rolls under a car | mechanic does lie; mechanic under car
A boy rings the bell of his bicycle | boy riding bicycle
A king signs a decree | king does sign; document; desk
A girl writes a message and puts it in a bottle | !girl does text
Two teenagers race their bikes | !teenager does run
A robber seizes a woman's handbag | woman; handbag; !wristband
`);
