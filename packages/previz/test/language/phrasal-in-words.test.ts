import { checkTable } from './check.ts';

// Phrasal and rare verbs as the deed that one sees, and the other senses of the same verbs.
checkTable(`
A mother wakes her son | mother does touch; mother touching son; son in bed
A father wakes up his daughter for school | father touching daughter; !setting=classroom
A prince wakes a girl with a kiss | !prince does touch
A boy wakes up in the forest | !boy does touch; boy does wake
A girl accepts a parcel from the postman | postman giving parcel
A girl reads a letter from her father | !father
A man answers the door | man does open; door
A secretary answers the phone | !secretary does open
A mother calls her children to dinner | mother does beckon; !mother does call
A woman calls a taxi | woman does hail
A man calls his boss | man does call
A mechanic attaches a hook to a car | mechanic does fix; hook
A weightlifter bench presses a barbell | weightlifter does lift; barbell
A boy bounces a ball against a wall | boy does dribble
Children bounce on a trampoline | !child does dribble
A cowboy breaks in a wild horse | cowboy riding horse
A burglar breaks in through a window | !burglar riding window
A man brushes snow off his car | man does wipe; car
A girl brushes her teeth | !girl does wipe
A family buries their grandfather in a cemetery | grave; !grandfather
A pirate buries a chest on the beach | pirate does bury; chest
A man braces himself against the wind | man does walk; !frying pan
A janitor cleans the floor of a school corridor | janitor does mop
A woman cleans a floor lamp | !woman does mop
A cowboy cracks a whip | cowboy does swing; whip
A chef cracks an egg | chef does crack
A man curls a dumbbell in a gym | man does lift
A cat curls up on a cushion | !cat does lift
A girl clasps her hands in prayer | girl does pray
A spy cuts the wire of a bomb | spy does defuse
A gambler cheats at cards | !gambler does cheat
A couple bicker in the car | woman does argue
A girl colors a picture with crayons | girl does draw
A cook coats a chicken with flour | roast chicken
A farmer feeds a chicken | chicken
The actress acknowledges the applause with a bow on stage | actress does bow; !bow
An archer greets the king with a bow and arrow | !archer does bow
A hiker adjusts the straps of his backpack | !wrench; hiker does adjust
A plane arrives at the gate | setting=airport; !gate
A farmer waits at the gate | gate
A magician appears in a puff of smoke | !croissant
A man bets his last chips at the roulette table | man does place
A driver crashes his car into a lamp post | car; !driver
A driver waits in his car | driver
A helicopter airlifts a climber from a cliff | climber does hang; helicopter
A woman cooks soup on the stove | woman does stir; soup on stove
A boy carries a pile of books | boy carrying book stack
A cat claws at the sofa | cat does scratch
A blind man crosses the street | walking stick
A girl balances on a beam | balance beam
A gymnast does a cartwheel on the beam | gymnast on balance beam
A gymnast swings on the bars | setting=sports-hall
A girl on a bench brushes her hair | girl does comb
A girl brushes her hair back | !girl does comb
A man proposes on a Ferris wheel | woman; man giving ring box
A woman proposes in a restaurant | man; woman giving ring box
A man proposes a toast at the wedding | !ring box
A mermaid combs her hair on a rock | mermaid does comb; mermaid on rock
A delivery rider weaves between cars in heavy traffic | delivery rider riding scooter
A bike courier speeds through the city | bike courier riding bicycle
A stewardess demonstrates the life vest in the aisle | setting=plane-interior; stewardess holding life vest
A shopper pushes a cart in the aisle | !setting=plane-interior
A skateboarder jumps over a set of stairs | skateboarder above staircase; setting=street
A skateboarder does a kickflip | skateboarder does jump
A tailor bastes a sleeve | shirt; !sword
A girl accompanies the singer on the piano | girl does play; piano; singer
A man accompanies his wife on the train | !man does play
A couple adopt a puppy from a shelter | woman hugging puppy
A nurse assists a surgeon during an operation | patient; surgeon
A drill sergeant barks orders at recruits | sergeant does shout
A dog barks at the mailman | dog does bark
A man backs away from a growling dog | man does recoil
A teacher breaks up a fight between two boys | teacher does stand; boy does fight
A burglar breaks a window | burglar does break
A sailor calls out from the crow's nest | sailor does shout
A woman casts her vote at a ballot box | woman does put; envelope
A wizard casts a spell | wizard does cast
A woman cuts bread on a board | cutting board
A couple cheer with champagne glasses | woman does clink
A composer composes music at the piano | composer does play
A gardener clips a hedge | gardener does clip
A doctor checks a girl's throat | doctor touching girl; !undrawn throat
A woman checks her makeup in a compact mirror | woman does look; hand mirror
A grandmother arranges flowers on a grave | !grandmother does arrange
A florist arranges flowers in a vase | florist does arrange
A monkey bites into a banana | monkey does eat; !monkey in banana
A girl bites into an apple | girl does bite
A boy calls his dog in the park | boy does beckon; dog
A thief changes his clothes in an alley | thief does button
A man charms a snake with a flute | man does play; flute; snake
A man circles an ad in the newspaper | man does write; newspaper
A maid cleans a hotel room | maid does sweep; setting=hotel-room
A woman cleans a window | woman does clean
A chef adds spices to a curry | chef does season
A girl blow-dries her hair | hair dryer; girl does dry
A clown blows up a balloon | clown does blow; balloon
Soldiers blow up a tank | soldier does watch; tank
A boy bends over a microscope | boy does look; microscope
A fan cheers from the stands | setting=stadium; !stand
A policeman catches a thief by the collar | !collar
A boy attracts pigeons with breadcrumbs | boy does feed; pigeon
A teenager binge-watches TV on the couch | teenager does watch
A baker boxes a cake | baker does pack; cake
Two men box in a ring | man does box
A boy cheers up his sad friend | boy does comfort
A couple choose a sofa in a store | woman does look; sofa
A butcher butchers a pig | butcher does chop; !pig
`);
