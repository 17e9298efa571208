import { checkTable } from './check.ts';

// Deeds that take several words, pairs of whom only pronouns tell one from the other, things in some state.
checkTable(
  `
a knight waters his horse at a river | horse: drink; setting=river
a cowboy watering his horses at a creek | horse: drink; !glass
a teacher writes on a blackboard, kids with hands up | kid: cheer; !kid: surrender
a boy does a handstand on the beach | boy: handstand; entities=1
a tired man wiping the sweat off his brow | man: wipe-brow; entities=1
she wipes a tear from her cheek | woman: cry
two friends take a selfie with their phone | friend: selfie
an archer draws her bow | archer: aim
the mayor shakes hands with a farmer | mayor touching farmer
Close-up of her smile | size=close-up; woman feels happy
a boxer slumps on his stool between rounds | boxer: sit; boxer on stool
a tired woman slumps into an armchair | woman: sit
a prisoner scratches lines on the wall of his cell | prisoner: paint; setting=prison
a convict carves tally marks into the wall | convict: paint; setting=prison
a prisoner carves his name into the cell wall | prisoner: paint; setting=prison
a surgeon holds out her hand for a scalpel in the operating room | surgeon: reach; entities=1
a beggar holds out his hand for coins in the street | beggar: reach
a man holds out his hand to a girl in the rain | man: reach
a runner ties her shoe on the track | runner: kneel; !shoe
two strangers meet in a park. He gives her a rose. | stranger giving rose
a woman asleep on a train | setting=train-interior
a woman at a train station | setting=train-station
over the shoulder of a nurse, a boy cries | boy: cry; !nurse: cry
`,
);
