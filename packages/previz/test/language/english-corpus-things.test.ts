import { checkTable } from './check.ts';

// Written before the reader was changed: what users ask of objects, counts, colours, positions, misspelt and abstract prompts.
checkTable(`
a photo of a snowboard | snowboard x1; entities=1
a photo of a toothbrush | toothbrush; entities=1
a photo of a frisbee | frisbee; entities=1
a photo of a sports ball | sports ball; entities=1
a photo of a tv remote | tv remote; entities=1
a photo of a computer mouse | computer mouse; entities=1
a photo of a microwave | microwave; entities=1
a photo of an oven | oven; entities=1
a photo of a cake | cake; entities=1
a photo of a donut | donut; entities=1
a photo of a bear | bear; entities=1; bear kind animal
a photo of a person | person x1; entities=1
a photo of a handbag | handbag; entities=1
a photo of a tie | tie; entities=1
a photo of skis | ski; entities=1
a photo of a surfboard | surfboard; entities=1
a photo of a baseball bat | baseball bat; entities=1
a photo of a bed | bed; entities=1
a photo of a toilet | toilet; entities=1
a photo of a sink | sink; entities=1
a photo of a vase | vase; entities=1
a photo of a boat | boat; entities=1
a photo of an airplane | airplane; entities=1
a photo of a motorcycle | motorcycle; entities=1
a photo of a truck | truck; entities=1
a photo of a sandwich | sandwich; entities=1
a photo of a pizza | pizza; entities=1
a photo of a fork | fork; entities=1
a photo of a knife and a spoon | knife; spoon; entities=2
a photo of a bench and a sports ball | bench; sports ball; entities=2
a photo of a toothbrush and a snowboard | toothbrush; snowboard; entities=2
a photo of a toaster and an oven | toaster; oven; entities=2
a photo of a broccoli and a vase | broccoli; vase; entities=2
a photo of a tennis racket and a wine glass | tennis racket; wine glass; entities=2
a photo of a fork and a knife | fork; knife; entities=2
a photo of a hair drier and a cake | hair drier; cake; entities=2
a photo of a horse and a giraffe | horse; giraffe; entities=2
a photo of a cell phone and a horse | cell phone; horse; entities=2
a photo of a stop sign and a toaster | stop sign; toaster; entities=2
a photo of a computer mouse and a zebra | computer mouse; zebra; entities=2
a photo of a chair and a laptop | chair; laptop; entities=2
a photo of a cow and a horse | cow; horse; entities=2
a photo of a tie and a broccoli | tie; broccoli; entities=2
a photo of a fire hydrant and a tennis racket | fire hydrant; tennis racket; entities=2
a photo of a parking meter and a teddy bear | parking meter; teddy bear; entities=2
a photo of two toothbrushs | toothbrush x2
a photo of four frisbees | frisbee x4
a photo of three handbags | handbag x3
a photo of two ovens | oven x2
a photo of four handbags | handbag x4
a photo of two skateboards | skateboard x2
a photo of three buses | bus x3
a photo of four giraffes | giraffe x4
a photo of two knives | knife x2
a photo of three sandwiches | sandwich x3
a photo of four benches | bench x4
a photo of two people | person x2
a photo of seven donuts | donut x7
a photo of six sheep | sheep x6
a photo of five wine glasses | wine glass x5
a photo of eight oranges | orange x8
a photo of three mice | mouse x3
a photo of two wolves and six geese | wolf x2; goose x6
a photo of 5 potted plants | potted plant x5
exactly four kites | kite x4
a single umbrella | umbrella x1
one bus and two trucks | bus x1; truck x2
a trio of owls | owl x3
a couple of bananas | banana x2
half a dozen eggs in a carton | egg x6
two pairs of shoes | shoe
a few candles on a cake | candle on cake
a pile of books next to a lamp | book next-to lamp
a bunch of grapes | grape
a bouquet of red roses | red bouquet
a stack of pancakes on a plate | pancake on plate
a herd of elephants at a waterhole | elephant x8
a pack of wolves | wolf
a swarm of bees around a hive | bee around hive
a photo of a purple dog | purple dog
a photo of a brown toaster | brown toaster
a photo of a red stop sign | red stop sign
a photo of a green surfboard | green surfboard
a photo of a yellow orange | yellow orange
a photo of an orange orange | orange orange
a photo of a pink computer keyboard | pink computer keyboard
a photo of a black potted plant | black potted plant
a photo of a white teddy bear | white teddy bear
a photo of a blue tv | blue tv
a photo of a brown carrot | brown carrot
a photo of an orange laptop | orange laptop
a photo of a purple wine glass and a black apple | purple wine glass; black apple; entities=2
a photo of a green bus and a purple microwave | green bus; purple microwave
a photo of a yellow dining table and a pink dog | yellow dining table; pink dog
a photo of an orange cow and a purple sandwich | orange cow; purple sandwich
a photo of a white orange and a brown chair | white orange; brown chair
a photo of an orange potted plant and a black spoon | orange potted plant; black spoon
a photo of a brown bear and a blue refrigerator | brown bear; blue refrigerator; entities=2
a photo of a red cake and a purple chair | red cake; purple chair
a photo of a blue cell phone and a green apple | blue cell phone; green apple
a photo of a brown knife and a blue donut | brown knife; blue donut
a photo of an orange motorcycle and a pink donut | orange motorcycle; pink donut
a photo of a pink stop sign and a red parking meter | pink stop sign; red parking meter
a photo of a white dining table and a red car | white dining table; red car
a photo of a dog right of a teddy bear | dog right-of teddy bear
a photo of a wine glass above a kite | wine glass above kite
a photo of a tv below a cow | tv below cow
a photo of a couch below a potted plant | couch below potted plant
a photo of a suitcase left of a banana | suitcase left-of banana
a photo of a computer keyboard above a cell phone | computer keyboard above cell phone
a photo of a hot dog left of a suitcase | hot dog left-of suitcase
a photo of a parking meter above a broccoli | parking meter above broccoli
a photo of a skateboard above a person | skateboard above person
a photo of a train right of a dining table | train right-of dining table
a photo of an elephant below a surfboard | elephant below surfboard
a photo of a bear above a clock | bear above clock
a photo of a truck left of a refrigerator | truck left-of refrigerator
a red cube on top of a blue sphere | red cube; blue sphere; cube on sphere
a blue cube to the right of a red cube | cube right-of cube; blue cube; red cube
a green ball beneath a wooden chair | ball under chair; chair of wood
a cat to the left of two dogs | cat left-of dog; dog x2
a spoon inside a mug | spoon in mug
a mug with a spoon inside | spoon in mug
a lamp beside a bed | lamp next-to bed
a car parked behind a bus | car behind bus
a cow standing in front of a barn | cow in-front-of barn
a butterfly hovering over a flower | butterfly above flower
a cat hiding under a blanket | cat under blanket
a cat sitting on top of a refrigerator | cat on refrigerator; cat: sit
a picture hanging on the wall above a sofa | picture above sofa
a helicopter flying above a city skyline | helicopter; setting=city-skyline
a bird perched on a branch | bird on branch
a frog on a lily pad | frog on lily pad
goldfish in a glass bowl | goldfish in fishbowl; fishbowl of glass
a ladder leaning against a wall | ladder: lean; !wall
a bicycle leaning against a tree | bicycle against tree
a lighthouse far away behind a boat | lighthouse behind boat
a tiny house far away from a big tree | house far-from tree; house size tiny; tree size large
on the left a red chair, on the right a blue lamp | red chair; blue lamp; chair left-of lamp
a red apple on the left, a green pear in the middle and a yellow banana on the right | red apple; green pear; yellow banana; apple left-of pear
a cat between a lamp and a plant | cat between lamp + plant
a snake wrapped around a pole | snake around pole
a giant robot and a small child | robot size huge; child size small
a large brown leather sofa | sofa size large; brown sofa; sofa of leather
a silver metal bucket filled with red apples | bucket of metal; red apple; apple in bucket
a transparent glass bottle | glass bottle
a stone statue of a lion | stone statue
a plaid blanket on a white couch | blanket pattern checked; white couch; blanket on couch
a floral vase | vase pattern floral
a checkered flag | checkered flag
a striped cat and a spotted dog | cat pattern striped; dog pattern dotted
a blue and yellow parrot | blue parrot; yellow parrot; entities=1
a turquoise scooter next to a maroon sofa | turquoise scooter; maroon sofa; scooter next-to sofa
a crimson and gold banner | banner; entities=1
two red apples, three green pears and one yellow lemon | red apple x2; green pear x3; yellow lemon x1
four dogs, two brown, one white and one black | brown dog x2; white dog x1; black dog x1
a red, a green and a blue mug | red mug; green mug; blue mug
six balloons: two red, two blue, two yellow | red balloon x2; blue balloon x2; yellow balloon x2
the car is red and the house is white | red car; white house
a house with a red roof | house; entities=1
a book with a blue cover | book
a cat with green eyes | cat; entities=1; !green cat
a cup that is green and a phone that is blue | green cup; blue phone
a bowl full of oranges beside a jug of milk | orange in bowl; bowl next-to jug
a glass of red wine and a plate of cheese | cheese; plate; cheese on plate
a slice of pizza on a paper plate | slice of pizza on plate
not a red car but a blue one | blue car; !red car
a car that is not red | car; !red car
a dog without a collar | dog; !collar
a table with no chairs | table; !chair; without chair
a pizza with pineapple, mushrooms and olives | pizza
a gren car on the beech | green car; setting=beach
a biycle and a umbrela | bicycle; umbrella
a yello bananna | yellow banana
a pruple elefant wth a balon | purple elephant; balloon
to cats and a dgo | cat x2
a beatiful buterfly on a sunflowr | butterfly on sunflower
axolotl | axolotl kind animal
a pangolin | pangolin kind animal
a stethoscope on a desk | stethoscope on desk
a didgeridoo | didgeridoo
an anvil | anvil
a gramophone beside a typewriter | gramophone; typewriter; gramophone next-to typewriter
a chandelier | chandelier
a mandolin | mandolin
a trebuchet | trebuchet kind thing
a zeppelin above a field | zeppelin; setting=field
a kayak on a lake | kayak; setting=lake
pizza | pizza; entities=1
cat | cat; entities=1
rain | weather=rain; entities=0
forest | setting=forest; entities=0
autumn | season=autumn; entities=0
love | man hugging woman; hour=sunset
justice | undrawn justice
quantum entanglement | man: sit; beats=1
the sound of silence | rowboat; setting=lake
`);
