import { checkTable } from './check.ts';

// People: looks, clothes, deeds, who is who.
checkTable(`
a woman in a red coat and a man in a blue jacket | woman wears red coat; man wears blue jacket; entities=2
a girl wearing a yellow raincoat | girl wears yellow raincoat; entities=1
a man wearing a black suit and a red tie | man wears black suit; man wears red tie; entities=1
a man in black | man wears black suit
a businessman in a dark suit | businessman wears #26282e suit
a woman in a dark blue dress | woman wears dress; !woman wears #26282e dress
a woman in a striped dress with a straw hat | woman wears striped dress; woman wears straw-hat; entities=1
a red-haired girl | girl hair red
a woman with long black hair | woman hair black; woman hair long; entities=1
an old man with a white beard and glasses | old man bearded; old man hair white; old man wears glasses
a bald muscular man | man hair bald; man build broad
a black woman with curly hair | woman skin dark; woman hair curly
a tall slim teenager | teenager build slim
an elderly nurse | nurse age elder
a smiling fisherman | fisherman mood happy
an angry chef | chef mood angry; chef feels angry
a sad clown, tears on his face | clown mood sad
a woman with a sword | woman holding sword
a knight with a red cape | knight wears red cape
a masked thief | thief wears mask
a boy holding a balloon | boy holding balloon; boy: hold
a woman carrying a baby | woman carrying baby; woman: carry
a cowboy riding a horse | cowboy riding horse; cowboy: ride
an astronaut riding a white horse on the moon | astronaut riding horse; white horse; setting=moon-surface
a man driving a red car | man driving car; red car
a nurse pushing a wheelchair | nurse pushing wheelchair; nurse: push
a boy pulling a cart | boy pulling cart; boy: pull
a man reading a newspaper on a bench | man: read; man holding newspaper; man on bench
a woman drinking coffee | woman: drink
children playing football in a park | child: kick; setting=park; child x3
two boys fly kites | boy x2; boy: fly
a knight fights a dragon | knight fighting dragon; knight: fight
a girl hugs her dog | girl hugging dog; girl: hug
a dog chasing a cat | dog chasing cat; dog: run
the cat is chased by a dog | dog chasing cat; !cat chasing dog
a man gives a woman a rose | man giving rose + woman
a boy gives the ball to his dog | boy giving ball + dog
a woman talking to a policeman | woman talking-to policeman; woman: talk
a boy looking at a rocket | boy looking-at rocket
a woman feeding pigeons | woman feeding pigeon
a man sitting at a table | man: sit; man next-to table
a cat sleeping on a sofa | cat: sleep; cat on sofa
a man leaning against a wall in an alley | man: lean; setting=alley
a woman talking on the phone | woman: phone; woman holding phone
a couple dancing | woman: dance; man: dance; entities=2
a family in the kitchen | mother; father; child; setting=kitchen
a bride and groom | bride; groom; entities=2
a guitarist playing a guitar | guitarist holding guitar; guitarist: play-guitar
a band plays on a stage | musician x4; setting=stage
a soldier salutes | soldier: salute
a man kneeling | man: kneel
a teacher pointing at a blackboard | teacher: point
a woman waving | woman: wave
a boy climbing a tree | boy: climb; boy touching tree
a chef cooking | chef: cook
a child crying | child: cry; child feels crying
a man praying in a church | man: pray; setting=church
a girl jumping | girl: jump
a superhero flying over the city | superhero: fly
Mia finds a puppy. She carries it home. | Mia gender female; 2: Mia carrying puppy; entities=2; beats=2
Mia finds a puppy. She carries it home. Her mother smiles. | beats=3; 3: mother feels happy
Tom and Mia walk in the park. They sit on a bench. | beats=2; 2: Tom: sit; 2: Mia: sit; entities=3
The detective enters the bar. The bartender looks at him. He smiles. | 2: bartender looking-at detective; entities=2
A detective finds a letter. The detective reads the letter. | entities=2; 2: detective: read; 2: detective holding letter
A man sees a woman. Another man follows. | entities=3
Captain Rex stands on a ship | Rex is captain
a girl named Luna hugging a wolf | Luna is girl; Luna hugging wolf
Mia, a young girl with pigtails, waves at her grandmother | Mia is girl; Mia hair pigtails; Mia: wave; entities=2
An old fisherman mends a net. The old man looks at the sea. | entities=2; !old man; setting=ocean
A boy meets a robot. It waves. | 2: robot: wave
A samurai draws his sword | samurai kind person
a crowd of people cheering | person x24; person: cheer
three soldiers | soldier x3
people in a market | person x4; setting=market
two women | woman x2
the girl and the dragon look at each other | girl; dragon; entities=2
a dog wearing a hat | dog wearing hat
a pirate with an eye patch | pirate wears eye-patch
1girl, long hair, school uniform, classroom | girl; girl hair long; girl wears uniform; setting=classroom
`);
