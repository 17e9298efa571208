import { checkTable } from './check.ts';

// A deed with a verb of its own is the plainer deed that is seen.
checkTable(`
A knight spears a dragon | knight does stab; spear
A knight with a spear walks | knight does walk; spear
A sailor swabs the deck of a ship | sailor does mop
A worker strips paint from a door | worker does sand; door
A woman spoons sugar into her tea | woman does stir
A waiter tilts a bottle of wine over a glass | waiter does pour
A woman twists the cap off a bottle | woman does open; !cap
A cook whips cream in a bowl | cook does whisk
A rider whips his horse | rider does whip
A mother squeezes her son's hand | !mother does squeeze; son
A girl squeezes a lemon | girl does squeeze
A groom sweeps his bride off her feet | groom does carry
A janitor sweeps the hallway | janitor does sweep
A woman straddles a motorcycle | woman riding motorcycle
A man travels by camel across the desert | man riding camel
A girl turns a cartwheel on the lawn | girl does cartwheel
A samurai swears an oath to his lord | samurai does kneel
A sailor turns the wheel of a ship | setting=ship-deck
A guard watches the monitors | setting=control-room
A nurse wheels a patient down the corridor | wheelchair; patient
A man wheels a barrow of bricks | !wheelchair
A man stuffs clothes into a suitcase | man does pack; setting=bedroom
A boy ziplines over the jungle | boy; rope
A man turns over a card | man; card; !man above card
A dog tears a pillow apart | dog touching pillow
A tattooist tattoos a dragon on a man's arm | man; !dragon; !customer
A lumberjack swings his axe at a log | lumberjack does chop
A boy wakes up from a nightmare | boy does sit; bed
A boy wakes up in the morning | boy does wake
A golfer swings a club on the green | setting=golf-course
A runner sweats on a treadmill | setting=gym
A busker strums a guitar on the corner | setting=street
A boy swings from a tree branch | boy does hang; tree branch
A girl wraps her hands around a warm mug | girl holding mug
A woman swallows an oyster at a restaurant | woman does eat; oyster
A man waves a flag at a football match | setting=stadium
A waiter pours wine into a glass | waiter does pour; glass; wine
A mother ties a scarf around her child's neck | mother does drape; child
A dog splashes through a shallow stream | dog does run; setting=river
A man wraps his arms around his wife | man hugging wife
A woman twists her hair around her finger | woman does groom
A man treads water in the sea | man does swim; !boat
A woman twirls spaghetti on a fork | woman does eat; !woman does twirl
A girl twirls in the garden | girl does twirl
A mother tells her son a bedtime story | mother does read; bed
A warrior wields an axe against an orc | warrior fighting orc; axe
A lumberjack swings an axe at a tree | lumberjack does chop; tree
A waiter takes a customer's order | waiter holding notepad
A gymnast springs off a vault | setting=sports-hall
A man opens a vault | setting=vault
A shopkeeper stacks oranges in a pyramid | !pyramid; orange
A woman yawns in a meeting | setting=conference-room
A couple waltzes in a grand hall | setting=ballroom
A boy tries on his father's hat | boy; !father
A woman sticks a note on the fridge | !woman on fridge; note on fridge
`);
