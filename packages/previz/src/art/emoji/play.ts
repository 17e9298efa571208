/** Instruments, sport, clothes, tools. Format: `table-reader.ts`. */
import { readTable } from './table-reader.ts';

const INSTRUMENTS = `
accordion .4 accordion, concertina
banjo .9 banjo | grip=.5,.5
flute .5 flute, recorder | grip=.5,.5
long-drum .6 conga, long drum, djembe
maracas .3 maracas, maraca
microphone .17 handheld microphone, mic | grip=.3,.75
studio-microphone .3 studio microphone
musical-keyboard .4 musical keyboard, synthesizer
saxophone .7 saxophone | grip=.5,.6
trumpet .4 horn | grip=.5,.5
bell .2 bell, church bell, school bell
musical-note .3 musical note, music note, note of music, eighth note
musical-score .35 sheet music, treble clef, music score
`;

const SPORT = `
american-football .2 american football, gridiron ball
badminton .65 badminton racket, badminton
baseball .075 baseball
basketball .24 basketball
bowling .4 bowling
curling-stone .2 curling stone
field-hockey .9 field hockey stick
fishing-pole 1.2 fishing reel
goal-net 2.2 goal, goal net, soccer goal | place=floor
ice-skate .28 ice skate
lacrosse 1 lacrosse stick
ping-pong .25 ping pong paddle, table tennis racket
pool-8-ball .06 billiard ball, pool ball, eight ball
roller-skate .3 roller skate, inline skate
rugby-football .28 rugby ball
softball .1 softball
volleyball .21 volleyball | main=#f4f4f4
yo-yo .1 yo-yo
trophy .4 trophy, trophy cup, award
sports-medal .15 medal, gold medal, sports medal
bullseye .45 target, bullseye, archery target | place=wall
1st-place-medal .15 first place medal
military-medal .1 military medal
`;

const CLOTHES = `
billed-cap .15 cap, baseball cap, billed cap
bikini .3 bikini
ballet-shoes .25 ballet shoes, ballet shoe, ballet slipper
coat 1.1 coat
clutch-bag .18 clutch bag, clutch
crown .2 crown, royal crown
dress 1.1 dress
flat-shoe .1 flat shoe
glasses .06 glasses, eyeglasses, spectacles | main=#533566
goggles .12 goggles
graduation-cap .18 graduation cap, mortarboard
hiking-boot .16 hiking boot, work boot
jeans 1 jeans, pants, trousers
kimono 1 kimono
lab-coat 1 lab coat
mans-shoe .1 shoe, dress shoe, loafer
military-helmet .2 military helmet, army helmet
martial-arts-uniform .7 karate uniform, martial arts uniform, judo suit
purse .12 purse, coin purse
rescue-workers-helmet .2 firefighter helmet
ribbon .1 ribbon
ring .025 ring, diamond ring, engagement ring, wedding ring
running-shirt .6 tank top, running shirt
scarf .5 scarf
shorts .4 shorts
socks .3 sock, socks
sunglasses .05 sunglasses, shades | main=#635994
t-shirt .6 t-shirt, shirt, tee shirt
top-hat .2 top hat
watch .05 watch, wristwatch
womans-boot .35 tall boot
womans-clothes .6 blouse
womans-hat .18 sun hat, hat
sari 1.4 sari
lipstick .07 lipstick
one-piece-swimsuit .6 swimsuit, swimming suit, bathing suit
briefs .25 underpants, briefs, underwear
hair-pick .15 afro pick
`;

const TOOLS = `
axe .7 axe, hatchet | grip=.8,.85
bomb .4 bomb
boomerang .5 boomerang
broom 1.3 broomstick, broom | grip=.75,.2 saddle=.6,.4
brick .12 brick
bucket .35 bucket, pail | main=#0074ba,#00a6ed
carpentry-saw .4 saw, hand saw | grip=.85,.75
chains .5 chain
compass .1 compass
dagger .4 dagger | grip=.8,.2
fire-extinguisher .6 fire extinguisher | place=floor
flashlight .25 flashlight, pocket torch | grip=.75,.8
gear .3 gear, cogwheel, cog
hammer .32 hammer | grip=.75,.75
hammer-and-pick .7 hammer and pick
hook .15 hook
kitchen-knife .3 kitchen knife, chef knife | grip=.2,.2
ladder 3 ladder, stepladder | place=floor
magic-wand .35 magic wand, wand | grip=.2,.8
magnet .15 magnet
magnifying-glass-tilted-left .22 magnifying glass, loupe | grip=.85,.85
mouse-trap .1 mousetrap
nut-and-bolt .08 bolt, nut and bolt
oil-drum .9 barrel drum, oil drum, oil barrel | place=floor
pick .8 pickaxe, pick | grip=.8,.85
plunger .5 plunger | grip=.85,.15
razor .15 razor
screwdriver .25 screwdriver | grip=.8,.8
toolbox .25 toolbox, tool box
white-cane 1.2 white cane | place=floor
wrench .3 wrench, spanner | grip=.85,.85
crossed-swords 1 crossed swords
syringe .15 syringe
anchor .9 anchor | place=floor
wheel .9 wooden wheel, wagon wheel, wheel | place=floor
parachute 5 parachute | place=sky dropat=6
`;

export const PLAY_EMOJI = [
  ...readTable('instrument', 'surface', 'camera', INSTRUMENTS),
  ...readTable('sport', 'surface', 'camera', SPORT),
  ...readTable('clothing', 'surface', 'camera', CLOTHES),
  ...readTable('tool', 'surface', 'camera', TOOLS),
];
