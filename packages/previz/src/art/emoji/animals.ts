import { readTable } from './table-reader.ts';

const LAND = `
ant .006 ant
bison 1.8 bison, buffalo
chipmunk .2 squirrel, chipmunk, red squirrel
beaver .5 beaver, groundhog, woodchuck, marmot
cricket .02 grasshopper, cricket
cockroach .008 cockroach, roach | faces=camera
dodo .9 dodo
donkey 1.2 running donkey
mammoth 3.2 mammoth, mastodon | saddle=.55,.1
gorilla 1.6 gorilla, silverback
hedgehog .16 hedgehog, echidna
orangutan 1.2 orangutan | faces=camera
rat .1 rat, rodent
otter .5 otter, sea otter
water-buffalo 1.6 water buffalo
scorpion .06 scorpion | faces=camera
skunk .35 skunk
sloth .6 sloth | place=air faces=camera
snail .04 snail
worm .06 worm, earthworm
poodle .5 poodle
guide-dog .65 guide dog | saddle=.55,.4
service-dog .7 service dog
spider .02 spider | faces=camera
bug .03 caterpillar, larva, grub
beetle .02 beetle, bug, insect, scarab | faces=camera
lady-beetle .01 ladybug, ladybird, lady beetle | faces=camera
carousel-horse 1.8 merry-go-round horse
`;

const WINGED = `
hatching-chick .12 hatching chick | place=floor faces=camera
rooster .55 rooster, cockerel, cock | place=floor main=#6d4534,#a56953
turkey .8 turkey bird, turkey | place=floor
peacock 1.1 peacock, peafowl | place=floor faces=camera
phoenix-bird 1.4 phoenix, firebird | faces=camera
bat .3 bat, vampire bat
butterfly .08 butterfly, monarch butterfly | faces=camera main=#ff822d,#ff6723,#533566
honeybee .02 bee, honeybee, bumblebee
fly .01 fly, housefly | faces=camera
mosquito .01 mosquito, gnat
`;

const SEA = `
crab .12 crab | place=floor faces=camera
lobster .3 lobster, crayfish | place=floor faces=camera
shrimp .08 shrimp, prawn
tropical-fish .2 tropical fish, angelfish
blowfish .25 blowfish, pufferfish
jellyfish .4 jellyfish | faces=camera
squid .7 squid | faces=camera
seal .8 seal | place=floor
spouting-whale 4 spouting whale
coral .5 coral, coral reef | place=floor faces=camera
oyster .1 oyster | place=floor faces=camera
spiral-shell .1 seashell, shell | place=floor faces=camera
`;

const CREATURES = `
dragon 2.2 chinese dragon, eastern dragon
ghost 1.6 ghost, phantom, spectre, spirit, specter | place=air faces=camera
alien .4 alien head | faces=camera place=surface
robot .35 robot head | faces=camera place=surface
microbe .1 microbe, germ, bacterium, virus, amoeba | place=air faces=camera
snowman-without-snow 1.6 snowman | faces=camera main=#ffffff
`;

export const ANIMAL_EMOJI = [
  ...readTable('animal', 'floor', 'left', LAND),
  ...readTable('animal', 'air', 'left', WINGED),
  ...readTable('animal', 'water', 'left', SEA),
  ...readTable('creature', 'floor', 'left', CREATURES),
];
