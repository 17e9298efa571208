import { checkTable } from './check.ts';

// What people and beasts do with each other is told of both.
checkTable(`
A jockey kisses his horse's muzzle | jockey hugging horse
A girl kisses the pony on the nose | girl hugging pony
A groom rests his forehead against the mare's neck | groom hugging mare
A parrot shouts from the top of a wardrobe | parrot on wardrobe
A mouse in a chef's hat pushes a cheese | mouse wearing chef hat
A man plays checkers with his dog | dog; !checker
A grandmother teaches her parrot to play draughts | grandmother does play; parrot kind person
A monkey photographs tourists | monkey kind person; monkey does photograph
A whale breaches beside a tiny kayak | person driving kayak
A torch-bearing monk walks down a corridor | monk holding flashlight
An elephant drinks from a lodge swimming pool | setting=pool
A mermaid drags a drowning sailor toward a cave | setting=underwater; mermaid hugging sailor
A farmer lifts a lamb from the straw in a barn | farmer holding lamb; !haystack
A spider lowers itself on a thread | spider does hang
A badger crosses a lane full of leaves | season=autumn; !leaf
`);

checkTable(`
A bandit leads a limping horse into a town | horse: limp
A squirrel sleeps in the hollow of an old oak | squirrel in hollow tree
A sheepdog herds toddlers across a playground | sheepdog chasing toddler
`);
