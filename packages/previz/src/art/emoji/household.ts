/** Household and electronics. Format: `table-reader.ts`. */
import { readTable } from './table-reader.ts';

const HOUSEHOLD = `
baby-bottle .18 baby bottle
bookmark .12 bookmark
briefcase .35 briefcase, attache case | grip=.5,.05
bubbles .3 bubble, soap bubble | place=air
calendar .35 calendar | place=wall
candle .2 candle | glow=#ff822d,#fcd53f,#ffb02e main=#ffdea7,#ffce7c
card-file-box .25 card file box
chess-pawn .1 chess pawn, chess piece, pawn
cigarette .04 cigarette
clapper-board .3 clapperboard, clapper board
clipboard .32 clipboard | grip=.5,.9
closed-umbrella .8 closed umbrella | grip=.15,.15
coffin 1.9 coffin, casket | place=floor
coin .03 coin, gold coin
crayon .1 crayon
credit-card .06 credit card, bank card
feather .2 feather
firecracker .2 firecracker
fork-and-knife .2 fork and knife, cutlery, silverware
fountain-pen .14 fountain pen
framed-picture .7 painting, framed picture, picture | place=wall
funeral-urn .3 urn
game-die .03 die, dice
gem-stone .05 diamond, sapphire
hourglass-done .25 hourglass, sandglass
identification-card .06 id card, identification card
jar .18 jar, glass jar
videocassette .12 vhs tape, video tape, videotape, videocassette
broken-heart .4 broken heart
speech-balloon .4 speech bubble, speech balloon
red-question-mark .4 question mark
red-exclamation-mark .4 exclamation mark
reminder-ribbon .1 awareness ribbon
unlocked .1 open padlock, unlocked padlock, open lock
pile-of-poo .15 poop, dung, manure, pile of poop
japanese-dolls .3 japanese dolls, hina dolls
ballot-box-with-ballot .5 ballot box, voting box
key .07 key
old-key .12 old key, antique key, skeleton key
knot .3 rope, knot
label .08 tag, label, price tag
light-bulb .12 light bulb, lightbulb, bulb
locked .08 lock, padlock
memo .3 memo
mirror .5 hand mirror | place=wall
mirror-ball .5 disco ball, mirror ball | place=ceiling
money-bag .3 money bag, sack of money
newspaper .35 newspaper
rolled-up-newspaper .35 rolled-up newspaper
notebook .2 notebook, diary, journal
package .35 cardboard box, package, parcel, box
page-facing-up .3 sheet of paper, paper, page, document
paintbrush .22 paintbrush, brush | grip=.85,.15
paperclip .04 paperclip
party-popper .3 party popper
pen .14 pen, ballpoint pen
pencil .18 pencil
performing-arts .35 theatre masks, theatre mask, theater mask, drama mask
piata .7 pinata | place=air
pill .02 pill, capsule
puzzle-piece .06 puzzle piece, jigsaw piece, puzzle
pushpin .03 pushpin, thumbtack
receipt .2 receipt
red-envelope .18 red envelope
red-paper-lantern .5 paper lantern, red lantern, chinese lantern | place=ceiling glow=#ffb02e
roll-of-paper .12 toilet paper, paper towel, roll of paper
safety-pin .04 safety pin
scroll .35 scroll, parchment
shopping-bags .45 shopping bag, gift bag | grip=.35,.05
skull .22 skull, human skull
skull-and-crossbones .3 skull and crossbones
soap .06 soap, bar of soap
sponge .06 sponge
stethoscope .4 stethoscope
straight-ruler .3 ruler
teapot .2 teapot
teddy-bear .4 teddy bear, stuffed animal, plush toy, stuffed toy
test-tube .15 test tube
thermometer .2 thermometer
thread .06 spool of thread, thread
toilet .8 toilet seat | place=floor seat=.35,.52
tooth .03 tooth
umbrella .95 parasol umbrella | place=floor grip=.5,.9
wastebasket .4 wastebasket, trash can, bin, garbage can, rubbish bin | place=floor
window 1.2 window, glass window | place=wall glass=#00a6ed,#0084ce,#00a6ed
world-map .6 map, world map, treasure map
wrapped-gift .3 gift, present, wrapped gift, gift box
yarn .12 ball of yarn, yarn
alembic .35 alembic
amphora .5 amphora
alarm-clock .18 alarm clock
mantelpiece-clock .3 mantel clock, mantelpiece clock
timer-clock .1 timer
brain .14 brain
anatomical-heart .12 human heart
red-heart .3 heart, red heart | place=air
glowing-star .3 gold star
crystal-ball .3 crystal ball
diya-lamp .08 oil lamp, diya lamp
nesting-dolls .2 nesting doll, matryoshka doll
seat 1.1 airplane seat, plane seat, aeroplane seat | place=floor seat=.55,.62
couch-and-lamp 1.7 couch and lamp | place=floor
bed .9 single bed | place=floor faces=right
shower .2 shower head | place=wall
no-entry .8 no entry sign | place=wall
warning .8 warning sign | place=wall
radioactive .6 radioactive sign | place=wall
rosette .15 rosette
eye .2 eye, eyeball
wing .5 wing
abacus .25 abacus
admission-tickets .06 pair of tickets
spiral-notepad .2 notepad, spiral notepad
triangular-ruler .2 set square, triangular ruler
love-letter .16 love note
bellhop-bell .1 service bell, reception bell, hotel bell
nazar-amulet .06 nazar, evil eye amulet
prayer-beads .15 prayer beads, rosary
bottle-with-popping-cork .32 champagne bottle, bottle of champagne
film-frames .1 film frame, film negative
`;

const ELECTRONICS = `
computer-disk .09 minidisc
control-knobs .25 control knob
desktop-computer .5 desktop computer, computer, pc, personal computer
electric-plug .08 plug, electric plug
film-projector .4 film projector
floppy-disk .09 floppy disk
headphone .2 headphones, headphone, headset
joystick .18 joystick
optical-disk .12 cd, dvd, optical disk, compact disc
printer .35 printer
radio .25 radio
slot-machine 1.6 slot machine | place=floor
stopwatch .07 stopwatch
telephone-receiver .2 telephone receiver, handset
telescope 1.4 telescope | place=floor
television .6 television set, old tv
trackball .12 trackball
video-game .12 game controller, gamepad, video game controller
water-pistol .2 water pistol, squirt gun, water gun, toy gun
satellite-antenna 2 satellite dish, radar dish | place=floor
battery .05 battery
fax-machine .3 fax machine
pager .06 pager
`;

export const HOUSEHOLD_EMOJI = [
  ...readTable('household', 'surface', 'camera', HOUSEHOLD),
  ...readTable('electronics', 'surface', 'camera', ELECTRONICS),
];
