import { checkTable } from './check.ts';

// Objects with number, colour, size, material, pattern; where they are.
checkTable(`
a photo of a bench | bench x1; entities=1
a bench | bench; entities=1
a photo of two clocks | clock x2
a photo of three cats | cat x3; cat kind animal
a photo of eight books | book x8
12 candles | candle x12
a dozen eggs | egg x12
a pair of scissors | scissors x1
a photo of a pair of sneakers | sneakers x2
a photo of a jump rope on a bench | jump rope on bench
a photo of a comic book | magazine x1
a photo of a polaroid camera | instant camera x1
a pair of dogs | dog x2
several birds | bird x5
a flock of sheep | sheep x10
a crowd | person x24
dogs | dog x3
a photo of a red car | red car; entities=1
a photo of a blue elephant | blue elephant
a photo of a green cup and a blue phone | green cup; blue phone; entities=2
a photo of a white cat and a black dog | white cat; black dog; !black cat
a green apple and a red chair | green apple; red chair
a photo of an orange sofa | orange sofa
an orange and a banana | orange; banana; entities=2
an orange cat on an orange sofa | orange cat; orange sofa; cat on sofa
three cats, two black and one white | black cat x2; white cat x1; entities=2
five balloons, three red and two yellow | red balloon x3; yellow balloon x2
red and blue balloons | red balloon; blue balloon; entities=2
a black and white cat | black cat; white cat; entities=1; style=flat
a navy blue suitcase | navy blue suitcase
a dark green car and a light blue truck | dark green car; light blue truck
a #ff0000 car | #ff0000 car
a cornflower blue vase | cornflower blue vase
a huge dog and a tiny elephant | dog size huge; elephant size tiny
a small wooden chair | chair size small; chair of wood
a golden crown | crown
a porcelain vase | vase of ceramic
an old rusty car | car old
a broken vase | vase broken
a red and white striped umbrella | red umbrella; umbrella pattern striped; entities=1
a polka dot umbrella | umbrella pattern dotted
a yelow bicicle beside a purpel umbrela | yellow bicycle; purple umbrella; bicycle next-to umbrella
a photo of an elefant | elephant
an elefant and a zbera | elephant; zebra
a photo of a teddy bear right of a hot dog | teddy bear right-of hot dog; entities=2
a photo of a fire hydrant | fire hydrant; entities=1
a photo of a traffic light | traffic light; entities=1
a photo of a stop sign | stop sign; entities=1
a photo of a parking meter | parking meter; entities=1
a photo of a baseball glove | baseball glove; entities=1
a photo of a potted plant | potted plant; entities=1
a photo of a dining table | dining table; entities=1
a photo of a wine glass | wine glass; entities=1
a photo of a cell phone | cell phone; entities=1
a photo of a hair drier | hair drier; entities=1
a photo of a computer keyboard | computer keyboard; entities=1
a photo of a dog left of a bicycle | dog left-of bicycle; entities=2
a dog to the left of a bicycle | dog left-of bicycle
a photo of a cat right of a chair | cat right-of chair
a bird above a car | bird above car
a book below a lamp | book below lamp
a cup on a table | cup on table
a cup on top of a table | cup on table
a dog under a table | dog under table
a cat beneath a chair | cat under chair
a cat in a box | cat in box
a boy behind a tree | boy behind tree
a bench in front of a fountain | bench in-front-of fountain
a fox between two trees | fox between tree; tree x2
a fox between a bench and a car | fox between bench + car
a cat next to a bicycle | cat next-to bicycle
a dog far from a bench | dog far-from bench
a bench on the left and a bicycle on the right | bench left-of bicycle
a dog and a cat on a sofa | dog on sofa; cat on sofa
a table with a cup | cup on table
a basket of apples | apple in basket; apple x6
a cup of coffee | entities=1
a bowl and a spoon on a table, next to a bottle | bowl on table; spoon on table
a vase of flowers on a desk | flower in vase; vase on desk
a poodle | poodle kind animal
a skyscraper | skyscraper kind thing
justice | undrawn justice; judge; setting=courtroom
a beautiful red rose | red rose
an apple, a banana, and a carrot | apple; banana; carrot; entities=3
cat, dog, horse | cat; dog; horse; entities=3; beats=1
a cat and a dog in the park | cat; dog; setting=park; entities=2
masterpiece, best quality, 8k, a red fox | red fox; entities=1; undrawn masterpiece
a photo of a car, highly detailed, photorealistic | car; entities=1
park bench | park bench; setting=park
the moon | moon; entities=1
a full moon over a lake | hour=night; setting=lake; entities=0
a train | train; !setting=train-interior
on a table, a red cup | red cup; cup on table
there are three ducks on the lake | duck x3; setting=lake
`);
