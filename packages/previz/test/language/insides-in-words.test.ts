/** Cabins, trailers, vans, cellars and landings are where the deed is done, by whatever name. */
import { checkTable } from './check.ts';

checkTable(`
A clown cries while removing makeup in a circus trailer | setting=dressing-trailer; clown does cry
An actress wipes off her makeup in her trailer | setting=dressing-trailer
A widower lays two plates on a small caravan table | setting=camper
A retired couple play cards in their motorhome | setting=camper
Two bank robbers count cash inside a moving laundry van | setting=laundry-van; !van
A submarine captain listens for depth charges in a red-lit control room | setting=submarine-interior; captain does listen
Two spies swap briefcases in a cable car during a blizzard | setting=cable-car-cabin; !cable car
A spy swaps briefcases on a cable car above the Alps | setting=cable-car-cabin
A hunchbacked bell ringer swings from the ropes in a tower | setting=bell-tower
An auctioneer points at the winning bidder in a grand saleroom | setting=auction-house
A jazz singer leans into the microphone in a smoky cellar club | setting=jazz-cellar
A fisherman hauls a bulging net onto his trawler in heavy seas | setting=trawler-deck; weather=storm; fisherman carrying net full of fish
A taxi driver glances at his passenger in the rearview mirror, close-up | through=mirror
A firefighter carries an unconscious man down a smoke-filled stairwell | setting=staircase
A sleepless uncle rocks a crying baby on a moonlit landing | setting=stair-landing; hour=night
A janitor mops the gymnasium floor, dancing with headphones on | setting=sports-hall
A school bus driver waves goodbye to children at the gate | setting=school-front
A commuter dozes against the window of a crowded morning train | setting=window-seat; hour=morning
A family of five squeezes into a photo booth at a fairground | setting=photo-booth
A scuba diver shines a torch into a sunken submarine | setting=submarine-wreck
Two strangers share one umbrella on the steps of an opera house | setting=public-steps
Two friends ride in a white van | !setting=van-inside
`);

checkTable(`
A commuter squeezes through closing doors on a crowded subway platform | setting=train-doors
A thief slips through the closing doors of an elevator | !setting=train-doors
Three soldiers sit in the back of an army truck | setting=troop-truck
Two astronauts float inside a cramped capsule | setting=escape-pod; !capsule
A chef cries in the walk-in fridge | setting=walk-in-cooler
An old man makes tea in a narrowboat cabin | setting=houseboat
A girl makes silly faces in a photo booth | setting=photo-booth; girl does smile
Kids press their faces against a toy shop window | setting=toy-store
`);

checkTable(`
An auctioneer bangs his gavel | setting=auction-house
A woman cries at the wheel of her camper van | !setting=camper
`);

/** In the shower, in the alley, up on the roof: there the deed is done. */
checkTable(`
A businessman sings loudly in the shower with shampoo in his hair | businessman in shower cubicle; !shampoo
A woman cries in the shower | woman in shower cubicle; woman does cry
A spy swaps briefcases with a stranger in a crowded cable car | spy does exchange; spy x1; spy touching briefcase
A detective smokes in a neon-lit alley | setting=alley
A courier waits in a neon-lit street | setting=tokyo-street
A werewolf howls on the roof of a school bus | werewolf on school bus
Zombies press their hands against the glass doors of a shopping mall | setting=shopping-mall
`);

checkTable(`
A clown stares through the window of a child's bedroom | setting=kids-room; clown behind window
A vampire peers in through the kitchen window at night | setting=kitchen; vampire behind window
A prisoner tunnels through his cell wall with a spoon | setting=prison; prisoner holding spoon; !wall
A violinist busks at the bottom of a subway escalator | setting=escalator-hall
`);
