import { checkTable } from './check.ts';

// Wild beasts do what they are told to do.
checkTable(`
A gorilla cradles her newborn in a bamboo forest | gorilla mother kind animal; !baby
An orangutan hugs her baby in the rain | orangutan mother kind animal
A crocodile surfaces beneath a drinking zebra at a waterhole | crocodile does swim; zebra; setting=waterhole
A beagle drags a bag of dog food across a porch | sack
A sheepdog herds a flock over a stone bridge | sheep x6; setting=stone-bridge
A polar bear waits at a seal hole in the ice | ice hole; polar bear does sniff
A fox cub tumbles out of its den under an oak root | root den; fox
A salmon leaps up a waterfall past a waiting grizzly | salmon; grizzly; setting=river
A snow leopard crouches on a ledge above a mountain goat | snow leopard on rock ledge
A penguin slides on its belly down an icy slope towards the colony | penguin does slide
A sea otter cracks a clam on its chest in a kelp forest | setting=ocean
A gecko clings upside down to a rainforest leaf | gecko does leafcling; !leaf
A hummingbird drinks nectar from a red flower | hummingbird does hover
A herd of zebras crosses a dry creek bed | setting=dry-riverbed
`);
