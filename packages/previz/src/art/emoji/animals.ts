import { readTable } from './table-reader.ts';

const LAND = `
ant .006 ant
badger .35 badger
bison 1.8 bison, buffalo
camel 2.1 camel, dromedary
two-hump-camel 2.1 bactrian camel, two-hump camel
chipmunk .2 squirrel, chipmunk, red squirrel
beaver .5 beaver, groundhog, woodchuck, marmot
cricket .02 grasshopper, cricket, locust
cockroach .008 cockroach, roach | faces=camera
crocodile .9 crocodile, alligator, caiman, crocodilian | faces=camera
dodo .9 dodo
donkey 1.2 running donkey
elephant 3 elephant | saddle=.55,.12
mammoth 3.2 mammoth, mastodon | saddle=.55,.1
ewe .95 sheep, ewe, lamb, flock
ram 1 ram, bighorn
goat .95 goat, billy goat, kid goat
giraffe 4.8 giraffe
gorilla 1.6 gorilla, ape, silverback
hedgehog .16 hedgehog, porcupine, echidna
hippopotamus 1.5 hippopotamus, hippo
rhinoceros 1.6 rhinoceros, rhino
kangaroo 1.5 kangaroo, wallaby
leopard .8 leopard, cheetah, jaguar, panther
lizard .12 lizard, gecko, iguana, salamander, newt, chameleon | faces=camera
llama 1.7 llama, alpaca, guanaco
monkey .7 monkey, macaque, chimpanzee, chimp, baboon | faces=camera
orangutan 1.2 orangutan | faces=camera
mouse .07 mouse, vole, shrew
rat .1 rat, rodent
otter .5 otter, sea otter
ox 1.5 ox, bull, steer, bullock
water-buffalo 1.6 water buffalo
pig .8 pig, hog, swine, piglet, sow
rabbit .3 rabbit, bunny, hare
scorpion .06 scorpion | faces=camera
skunk .35 skunk
sloth .6 sloth | place=air faces=camera
snail .04 snail
snake .6 snake, serpent, viper, cobra, python
sauropod 5 brontosaurus, sauropod, diplodocus, brachiosaurus, dinosaur
t-rex 4.5 tyrannosaurus, t-rex, t rex, tyrannosaurus rex, velociraptor, raptor | faces=left
tiger 1 tiger
turtle .35 turtle, tortoise, terrapin
worm .06 worm, earthworm
zebra 1.5 zebra | saddle=.6,.36
cow 1.5 cow, cattle, heifer, calf | main=#e6e6e6,#d3d3d3,#9b9b9b second=#636363
poodle .5 poodle
guide-dog .65 guide dog | saddle=.55,.4
service-dog .7 service dog
spider .02 spider, tarantula | faces=camera
bug .03 caterpillar, larva, grub
beetle .02 beetle, bug, insect, scarab | faces=camera
lady-beetle .01 ladybug, ladybird, lady beetle | faces=camera
carousel-horse 1.8 carousel horse, rocking horse, merry-go-round horse
`;

const WINGED = `
bird .25 bird, cardinal, robin, sparrow, finch, songbird, canary, bluebird | place=floor
blackbird .4 crow, blackbird, raven, rook, jackdaw, magpie | place=floor
baby-chick .12 chick, baby chick, duckling | place=floor
hatching-chick .12 hatching chick | place=floor faces=camera
rooster .55 rooster, cockerel, cock | place=floor main=#6d4534,#a56953
dove .25 dove, flying dove, white dove
duck .35 duck, mallard, drake | place=floor
goose .7 goose, gander | place=floor
swan .9 swan | place=water
turkey .8 turkey bird, turkey | place=floor
flamingo 1.3 flamingo, heron, crane bird, stork, ibis, egret | place=floor
eagle .7 eagle, hawk, falcon, vulture, bird of prey, condor, buzzard, kite bird
owl .45 owl, barn owl | place=floor faces=camera
parrot .45 parrot, macaw, parakeet, cockatoo, budgie | place=floor
peacock 1.1 peacock, peafowl | place=floor faces=camera
penguin .8 penguin | place=floor faces=camera
phoenix-bird 1.4 phoenix, firebird | faces=camera
bat .3 bat, vampire bat
butterfly .08 butterfly, monarch butterfly, moth | faces=camera
honeybee .02 bee, honeybee, bumblebee, wasp, hornet
fly .01 fly, housefly | faces=camera
mosquito .01 mosquito, gnat
`;

const SEA = `
crab .12 crab | place=floor faces=camera
lobster .3 lobster, crayfish | place=floor faces=camera
shrimp .08 shrimp, prawn
dolphin 1.6 dolphin, porpoise
fish .2 fish, goldfish, trout, salmon, carp, tuna, cod
tropical-fish .2 tropical fish, angelfish, clownfish
blowfish .25 blowfish, pufferfish
jellyfish .4 jellyfish, medusa | faces=camera
octopus .6 octopus, kraken | faces=camera
squid .7 squid, cuttlefish | faces=camera
seal .8 seal, sea lion, walrus | place=floor
shark 1.6 shark, great white shark
whale 3.5 whale, blue whale, orca, humpback
spouting-whale 4 spouting whale
coral .5 coral, coral reef | place=floor faces=camera
oyster .1 oyster, clam, mussel, scallop | place=floor faces=camera
spiral-shell .1 seashell, shell, conch | place=floor faces=camera
`;

const CREATURES = `
dragon 2.2 chinese dragon, eastern dragon
ghost 1.6 ghost, phantom, spectre, spirit, specter | place=air faces=camera
alien .4 alien head | faces=camera place=surface
robot .35 robot head | faces=camera place=surface
microbe .1 microbe, germ, bacterium, virus, amoeba | place=air faces=camera
snowman-without-snow 1.6 snowman | faces=camera main=#fff
`;

export const ANIMAL_EMOJI = [
  ...readTable('animal', 'floor', 'left', LAND),
  ...readTable('animal', 'air', 'left', WINGED),
  ...readTable('animal', 'water', 'left', SEA),
  ...readTable('creature', 'floor', 'left', CREATURES),
];
