/** Food. Format: `table-reader.ts`. */
import { readTable } from './table-reader.ts';

const FOOD = `
avocado .11 avocado
bacon .15 bacon
bagel .1 bagel
baguette-bread .3 baguette
banana .18 peeled banana
beans .04 bean, coffee bean
beer-mug .18 beer mug, beer, pint of beer
bell-pepper .1 bell pepper, capsicum
bento-box .08 bento box, bento
birthday-cake .22 cake, birthday cake
blueberries .04 blueberry, blueberries, berry, berries
bone .15 bone, dog bone
bread .14 bread, loaf, loaf of bread
broccoli .15 broccoli
bubble-tea .2 bubble tea, milk tea, boba
burrito .2 burrito, wrap
butter .08 butter
candy .05 candy, sweet
canned-food .11 can, tin can, canned food, soup can
carrot .2 carrot
cheese-wedge .1 cheese, cheese wedge
cherries .06 cherry, cherries
chestnut .04 chestnut
chocolate-bar .15 chocolate bar, chocolate
chopsticks .24 chopsticks, chopstick
clinking-beer-mugs .2 beer mugs
cocktail-glass .18 cocktail, martini, cocktail glass, martini glass
coconut .13 coconut
cooked-rice .12 bowl of rice, rice, cooked rice
cookie .08 cookie, biscuit
cooking .3 frying pan, skillet
croissant .1 croissant, pastry
cucumber .2 cucumber, pickle
cup-with-straw .2 soft drink, soda, cola
cupcake .09 cupcake
curry-rice .1 curry
custard .08 pudding, custard, flan
cut-of-meat .15 steak, meat, beef
dango .2 dango
doughnut .09 donut, doughnut
dumpling .06 dumpling, gyoza, pierogi, empanada
ear-of-corn .22 corn, ear of corn, maize, corn cob
egg .06 egg
eggplant .22 eggplant, aubergine
falafel .06 falafel, meatball
fondue .2 fondue
fork-and-knife-with-plate .26 place setting, plate with cutlery
fortune-cookie .06 fortune cookie
french-fries .16 french fries, fries, chips, french fry
fried-shrimp .12 fried shrimp, tempura
garlic .06 garlic
ginger-root .12 ginger
glass-of-milk .14 glass of milk, milk
grapes .18 grape, grapes, bunch of grapes
green-apple .08 green apple
green-salad .13 salad, green salad
hamburger .11 hamburger, burger, cheeseburger
honey-pot .15 honey pot, honey, honey jar
hot-beverage .1 hot drink, coffee cup from above
hot-dog .16 hot dog, hotdog
hot-pepper .12 chili pepper, hot pepper, chilli, pepper
ice .05 ice cube, ice
ice-cream .14 ice cream sundae, sundae
kiwi-fruit .07 kiwi fruit, kiwi
leafy-green .2 lettuce, leafy green
lemon .07 lemon
lime .07 lime
lollipop .18 lollipop
mango .12 mango
meat-on-bone .2 meat on bone
melon .18 melon, cantaloupe, honeydew
moon-cake .08 moon cake
olive .03 olive
onion .09 onion
pancakes .1 pancake, stack of pancakes
pea-pod .1 pea pod, pea, green bean
peach .08 peach, nectarine
peanuts .05 peanut
pear .11 pear
pie .1 pie, apple pie, tart
pineapple .3 pineapple
pizza .2 slice of pizza, pizza slice
popcorn .2 popcorn
pot-of-food .18 pot of soup, pot of food, hot pot
potato .1 potato
poultry-leg .14 chicken leg, drumstick, poultry leg, fried chicken
pretzel .12 pretzel
red-apple .08 apple, red apple
rice-ball .09 rice ball, onigiri
roasted-sweet-potato .14 sweet potato, yam
sake .16 sake bottle, sake
salt .12 salt shaker, salt, pepper shaker
sandwich .11 sandwich
shallow-pan-of-food .3 paella
shaved-ice .16 shaved ice, snow cone
shortcake .12 slice of cake, piece of cake, shortcake
soft-ice-cream .18 ice cream cone, ice cream, soft serve, gelato | grip=.5,.8
spaghetti .14 spaghetti, pasta, plate of pasta
steaming-bowl .16 ramen, noodle
strawberry .05 strawberry
stuffed-flatbread .12 kebab, pita, stuffed flatbread, gyro
sushi .07 sushi, sashimi
taco .1 taco
takeout-box .14 takeout box, chinese food
tangerine .08 orange, tangerine, mandarin, clementine
tomato .08 tomato
tropical-drink .2 tropical drink, fruit cocktail
tumbler-glass .1 whiskey glass, tumbler glass, tumbler, whisky, whiskey
waffle .08 waffle
watermelon .22 watermelon, slice of watermelon
mushroom .1 toadstool, red mushroom
brown-mushroom .08 mushroom, brown mushroom
petri-dish .02 petri dish
fish-cake-with-swirl .06 fish cake
rice-cracker .08 rice cracker
flatbread .05 flatbread, naan, tortilla
oden .2 oden, skewer
tamale .15 tamale
`;

export const FOOD_EMOJI = [...readTable('food', 'surface', 'camera', FOOD)];
