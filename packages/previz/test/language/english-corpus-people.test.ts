import { checkTable } from './check.ts';

// People and their deeds, pronouns and names across sentences.
checkTable(`
a tall woman in a long green dress | woman wears green dress
a man with a red beard wearing a plaid shirt | man bearded; man wears shirt; man wears checked shirt
a little girl with blond braids and a pink backpack | little girl hair blond; little girl hair braid; little girl wears pink backpack
a blonde woman in sunglasses | woman hair blonde; woman wears sunglasses
an asian man in a grey hoodie | man wears hoodie
a muscular firefighter carrying a child | firefighter build broad; firefighter carrying child
an elderly couple walking hand in hand | old man: walk; old woman: walk
a young boy in dungarees | boy wears overalls
a ballerina in a white tutu | ballerina; entities=1
a businessman in a navy suit with a briefcase | businessman wears navy suit; briefcase
a punk with a green mohawk | punk hair mohawk; punk hair green
a nun praying | nun: pray
a king on a throne | king on throne; throne
a queen wearing a golden crown | queen wears crown
a wizard with a long white beard and a pointy hat | wizard bearded
a viking warrior holding an axe and a shield | warrior holding axe; warrior holding shield
a mother holding her baby | mother holding baby
a girl with an umbrella | girl holding umbrella
a girl under an umbrella | girl under umbrella
a woman in a wheelchair | woman; wheelchair
a man on a bicycle | man riding bicycle
a girl on a skateboard | girl riding skateboard
two men in a boat | man x2; man in boat
a man in a car | man in car
a delivery man pushing a trolley up a hill | delivery man pushing trolley
a taxi driver in his taxi | taxi driver in taxi
a farmer driving a green tractor | farmer driving tractor; green tractor
a woman walking her dog | woman: walk; dog; woman leading dog
a boy feeding ducks at a pond | boy feeding duck; setting=park-pond
a girl blowing out candles on a birthday cake | girl; candle on birthday cake
a boy eating an ice cream cone | boy: eat
a man playing chess with a robot | man; robot
a woman painting a picture | woman; picture
a photographer taking a photo of a bride | photographer; bride
a man fishing from a boat | man: hold; man in boat
a woman doing yoga on a beach | woman; setting=beach
a boxer punching a bag | boxer
a thief running away from a policeman | thief: flee; policeman
a policeman chasing a thief | policeman chasing thief
the thief is arrested by two policemen | policeman x2; thief
a woman kissing a frog | woman; frog
a grandfather telling a story to his grandchildren | grandfather: talk; grandfather talking-to grandchild
a girl riding on the back of a dragon | girl riding dragon
a cowboy on a horse | cowboy riding horse
a knight in shining armour with a sword raised | knight wears armour; sword
a woman laughing | woman feels laughing
a terrified man | man mood afraid
a boy crying in the corner | boy: cry
a very happy dog | dog feels happy
a worried mother | mother mood afraid
a surprised woman with her hand over her mouth | woman mood surprised; entities=1
a furious king shouting at his servants | king mood angry; servant
a bored student yawning at his desk | student mood tired; desk
an exhausted runner crossing the finish line | runner mood tired
a proud father | father
two women talking to each other at a table | woman x2; woman: talk
three friends laughing around a campfire | friend x3; campfire
a group of hikers on a mountain trail | hiker; setting=mountain
a crowd of protesters with signs | person x24
a class of children | child
a man and his dog sitting on a bench | man on bench; dog on bench
a woman and a man shaking hands | woman; man; entities=2
the bride throws her bouquet | bride; bouquet
a waiter carrying a tray of glasses | waiter carrying tray
a magician pulling a rabbit out of a hat | magician; rabbit; hat
a scientist looking through a microscope | scientist; microscope
a dentist examining a patient | dentist; patient
a surgeon operating | surgeon
a mechanic repairing a car | mechanic; car
a carpenter hammering a nail | carpenter
a man digging a hole with a shovel | man; shovel
a woman washing the dishes | woman
a teenager listening to music with headphones | teenager wears headphones
a gamer at a computer | gamer; computer
a man sleeping in a hammock | man: sleep; hammock
a woman lying on the grass | woman: lie; setting=park
a boy sitting on his father's shoulders | boy; father
a girl jumping into a pool | girl: jump; setting=pool
a man falling from a building | man: fall; building
a ninja hiding behind a door | ninja behind door
a ghost floating in a corridor | ghost; setting=corridor
a vampire in a cape | vampire wears cape
an alien shaking hands with an astronaut | alien; astronaut
a mermaid on a rock | mermaid on rock
a centaur in a forest | centaur; setting=forest
Sherlock Holmes smoking a pipe | sherlock holmes; pipe
Batman on a rooftop | batman kind person; setting=rooftop
Albert Einstein at a blackboard | blackboard
a woman named Elena rides her bicycle | Elena is woman; Elena riding bicycle
Elena rides her bicycle to the market. She buys a red apple. A boy bumps into her. | beats=3; Elena riding bicycle; 2: apple here; red apple; 3: boy here; 3: Elena here; setting=market
John opens the door. A cat walks in. John picks it up. | 3: John holding cat; John; cat; entities=3
Anna and her brother Max explore a cave. Max finds a lantern. He lights it. | Max is brother; 2: Max here; setting=cave; lantern
An old man and a young woman sit in a cafe. He drinks tea. She reads a newspaper. | woman holding newspaper; setting=cafe
The king enters the throne room. The queen greets him. They embrace. | setting=throne-room; 3: king here; 3: queen here; entities=2
A robot named Bolt and a girl named Pip walk through the city. Bolt carries Pip on its shoulders. | Bolt is robot; Pip is girl; 2: Bolt carrying Pip
Detective Sarah Cole examines the body. Her partner takes notes. | partner
Dr. Chen looks into a microscope. She gasps. | Chen; microscope
The boy gives his sister a flower. She smiles at him. | boy giving flower + sister; 2: sister feels happy
A dog finds a bone. It buries it in the garden. A cat watches. | bone; cat; 2: setting=garden; entities=3
A soldier writes a letter to his wife. She reads it at home. | soldier: paint; wife: read
Leo the lion meets Zara the zebra. | Leo is lion; Zara is zebra; entities=2
The twins play in the sandbox. One of them cries. | child x1; entities=2; 2: child: cry; setting=playground
A woman with a red umbrella waits at a bus stop. A man with a black umbrella joins her. | red umbrella; black umbrella; 2: man holding umbrella
two boys, one with a red cap and one with a blue cap | boy wears red cap; boy wears blue cap
a girl in a yellow dress and a boy in green shorts | girl wears yellow dress; boy wears green shorts
a man with a hat and a woman without a hat | man wears fedora; !woman wears fedora; !without sun-hat
three people: a chef, a waiter and a customer | chef; waiter; person x1; entities=3
five children of different ages | child x5
a basketball player dunking | basketball player
a goalkeeper catching the ball | goalkeeper; ball
a ski jumper in mid-air | jumper
a violinist and a pianist on stage | violinist; pianist; setting=stage
`);
