import { checkTable } from './check.ts';

// A second corpus, written after the first was read: things.
checkTable(`
a photo of a zebra below a computer keyboard | zebra below computer keyboard; entities=2
a photo of a carrot left of an orange | carrot left-of orange
a photo of a green hot dog | green hot dog
a photo of a white handbag and a red giraffe | white handbag; red giraffe
a photo of a pink handbag and a black scissors | pink handbag; black scissors
a photo of a red bicycle and a yellow refrigerator | red bicycle; yellow refrigerator
a photo of three pizzas | pizza x3
a photo of four computer keyboards | computer keyboard x4
a photo of two fire hydrants and three stop signs | fire hydrant x2; stop sign x3
a small blue bird perched on the horn of a rhinoceros | blue bird; rhinoceros; bird on rhinoceros
a yellow duck floating in a bathtub | yellow duck; duck in bathtub
three yellow rubber ducks in a row | yellow rubber duck x3
a mouse on top of an elephant | mouse on elephant
an elephant on top of a mouse | elephant on mouse
a horse riding an astronaut | horse riding astronaut
a spoon to the left of a fork, both on a blue napkin | spoon left-of fork
a knife between a plate and a glass | knife between plate + glass
two cups stacked on a book | cup on book; cup x2
a backpack hanging from a hook | backpack; hook
a striped cat sleeping under a blue chair next to a red rug | cat pattern striped; cat under chair; blue chair; red rug; cat: sleep
a big red ball and a small green ball | red ball; green ball; entities=2
the small dog is to the right of the big cat | dog right-of cat; dog size small; !dog size large
a bookshelf full of old books | bookshelf; entities=1
a laptop with a sticker on it | laptop; entities=1
a windmill behind a field of red tulips | windmill; red tulip; setting=field
a dog in front of a cat and behind a rabbit | dog in-front-of cat; dog behind rabbit
a tower of three blocks: red, green and blue | entities=1
a pink elephant, a green lion and a blue monkey in the jungle | pink elephant; green lion; blue monkey; setting=jungle
one apple, two bananas, three cherries | apple x1; banana x2; cherry x3
a dozen red roses in a glass vase | red rose x12; rose in vase; vase of glass
a black dog with a red collar chasing a white cat | black dog; white cat; dog chasing cat
a white cat with a black tail | white cat; entities=1; !black cat
a silver teapot and a golden cup on a wooden tray | teapot; cup; teapot on tray; cup on tray; tray of wood
two small white candles next to a large black book | white candle x2; candle size small; black book; candle next-to book
a brown leather suitcase covered in stickers | brown suitcase; suitcase of leather
an open umbrella upside down on the floor | open umbrella; entities=1
a stack of five books with a cup on top | book x5; cup on book
a guitar leaning against an amplifier | guitar; amplifier
a fish swimming in a bowl on a desk | fish in bowl; bowl on desk
seven penguins in a row on an iceberg | penguin x7; penguin on iceberg
a donkey carrying two baskets | donkey carrying basket; basket x2
a parrot on a pirate's shoulder | parrot; pirate; pirate carrying parrot
a cat looking at itself in a mirror | cat; mirror; cat: stand
a bee flying toward a yellow flower | bee: fly; yellow flower
a beach ball on the sand | beach ball; setting=beach
a tent beside a river | tent; setting=river
a lantern on a tree stump in the woods | lantern on tree stump; setting=forest
a cup without a handle | cup; entities=1
a bicycle with no wheels | bicycle; entities=1
an empty chair | chair; entities=1
a room with no furniture | setting=living-room; entities=0
a plate with nothing on it | plate; entities=1
a bowl of cereal with milk and a banana | bowl of cereal; banana
a sandwich with lettuce and tomato on a white plate | sandwich on plate; white plate
a chocolate cake with a cherry on top | cake; cherry on cake
fresh croissants on a wooden board, morning light | croissant; hour=morning
a steaming cup of tea on a windowsill on a rainy day | cup of tea; weather=rain
running shoes, bright orange, on asphalt | bright orange running shoes
a luxury watch on black velvet | watch
an ad for a soda can with ice cubes | soda can; ice cube
perfume bottle surrounded by rose petals, soft pink lighting | perfume bottle
a set of kitchen knives | kitchen knife x4
a wooden toy train | toy train; toy train of wood
green traffic light | green traffic light
two traffic lights above a street | traffic light x2; setting=street
a clock tower at dusk | clock tower; hour=dusk
a snowman wearing a blue scarf and a black hat | snowman wearing scarf; snowman wearing hat; blue scarf; black hat
a scarecrow in a cornfield | scarecrow; setting=corn-field
a red and white lighthouse | red lighthouse; white lighthouse; entities=1
a rainbow-coloured umbrella | umbrella; entities=1
a mailbox shaped like a fish | mailbox
a treehouse in an oak tree | oak tree
a man made of stone | man; man of stone
a chair made of glass | chair of glass
a dress made of flowers | dress
a car with flat tires | car; entities=1
the biggest pumpkin in the world | pumpkin; entities=1
peace and quiet | dove; setting=lake
nothing | entities=0
freedom | woman: cheer; setting=summit; mood=epic
Monday morning feeling | hour=morning; woman feels thoughtful
the number seven | entities=0
!!! | entities=0
a grene drgon and a rd nife | green dragon; knife
thre brwon hores in a feild | brown horse x3; setting=field
a womn wih a unbrella in teh rian | woman holding umbrella; weather=rain
a gurl feeding pidgeons in teh prak | girl feeding pigeon; setting=park
an asternaut on the mooon | astronaut; setting=moon-surface
a blak cat siting on a wite fense | black cat; white fence; cat: sit; cat on fence
`);
