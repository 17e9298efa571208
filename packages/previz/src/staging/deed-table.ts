/** Deeds by the way in which hands and thing meet, the first that fits wins: home and kitchen, workshop, garden and farm, the rest. */
import { deedRows } from './deed-ways.ts';

export const DEED_ROWS = deedRows(`
hold: shout yell call scream speak announce talk direct | megaphone | | blow
at: check inspect sort pack examine control test watch assemble | .*conveyor.* assembly-line | | work
handiwork: carve sand varnish polish repair fix restore build make glue shape | violin viola guitar lute mandolin ukulele banjo | chisel
bench: look gaze peer stare read see consult watch | crystal-ball | | work
wall: repair fix check inspect open wire install replace | fuse-box | screwdriver | reach
wall: wash scrub wipe clean polish | window window-? | sponge cleaning-cloth | reach
at: operate use run work handle wield drill | jackhammer | | work | jackhammer-at-work
at: operate use run press push check | control-panel console switchboard | | work
at: taste sample sip try | .*soup .*stew .*sauce broth curry chili porridge .*pot | wooden-spoon ladle | drink | pot-on-the-stove
at: lay build raise | .*brick.* brick-wall stone-wall wall | trowel | kneel | half-built-brick-wall
at: study examine inspect look stare ponder watch read | photo-board | | reach
at: plant stick drive | flag .*-flag | | work
ground: plant sow | seed bean acorn grain | trowel | kneel | planting-hole
hold: blow | glass .*glass bottle vase | | blow | blowpipe
bench: arrange | vase flower-vase potted-plant | | work
bench: arrange | .*flower rose tulip daisy bouquet | | work | bouquet
handiwork: shake mix | .*cocktail martini margarita mojito cocktail-glass .*drink.* | | | cocktail-shaker
at: pack | suitcase backpack .*bag | | work
hold: fight hit whack bash swing battle | pillow cushion | | raise
bench: hit strike pound drive bang | nail | hammer | hammer
bench: pull extract remove | nail screw staple | pliers | work
hold: open unfurl raise | umbrella closed-umbrella parasol | | hold | umbrella
at: spray paint tag | graffiti mural tag | spray-can | reach | graffiti-wall
at: crank start oil service | .*engine generator | | work
by: load pitch fork toss shovel bale | hay haystack hay-bale straw | pitchfork | dig
by: serve hit return | tennis-ball | tennis-racket | swing
at: stoop | crib cot cradle pram baby-carriage chess.* desk table .*-table workbench .*puzzle cauldron sink .*counter | | work
at: feel touch grope stroke | brick-wall stone-wall wall .*cave-wall | | reach
bench: dip dunk | cup mug glass jar .*-jar .*jar-of.* glass-of.* teacup tea-cup .*tea .*coffee .*milk inkwell ink-.* bowl .*soup .*sauce chocolate.* honey | | work
ground: dip dunk | .*bucket pail paint-can .*paint | | kneel
at: dip dunk | barrel tub basin .*water well cauldron vat | | work
self: bandage | - | bandage | don-glove
hold: carry bring serve balance | tray .*-tray | | raise | tray-of-drinks
by: load unload | .*truck van .*-van trailer | cardboard-box | carry
handiwork: pop burst prick | balloon | needle-and-thread
at: listen eavesdrop | .*door wall | | listen
self: listen eavesdrop | - | | listen
at: iron | - | iron | work | shirt-lying-flat
at: stir simmer boil | - | ladle | cook | pot-on-the-stove
at: wash rinse | - | | work | dish-tub
at: milk | - | | kneel | cow
at: dust | - | feather-duster | reach | bookshelf
at: drum | - | drumsticks | drum | drum
at: spin | wool yarn thread | | work | spinning-wheel
self: exercise | - | dumbbell | lift
at: pack | - | | work | suitcase
handiwork: string thread | .*bead.* pearl necklace | needle-and-thread
handiwork: wind untangle roll | yarn |
at: unclog plunge fix repair unblock | sink toilet bathtub shower | wrench | work
hold: empty tip pour | bucket | | pour
at: plaster | - | trowel | reach | half-built-brick-wall
at: install fit replace measure | window door | screwdriver | reach
handiwork: pull draw remove pop | cork bottle wine-bottle champagne.* | corkscrew
hold: lick | stamp envelope lollipop ice-cream | | drink
self: spit | - | | puff
ground: draw write trace scratch | furrowed-.* | stick | kneel
ground: draw sketch scribble doodle | chalk chalk-drawing | chalk | kneel | chalk-drawing
at: polish clean shine repair | suit-of-armor .*armor statue | cleaning-cloth | reach
hold: pour | whiskey-glass tumbler.* cocktail-glass wine-glass beer-mug glass glass-of-.* champagne-glass | bottle | pour
by: scrub | - | sponge | scrub | bucket
by: sweep | - | sweeping-broom | sweep | dust-heap
by: mop | - | mop | sweep | bucket
by: whitewash | - | paint-roller | pick-high | bucket
by: rake | leaf .*leaf leaves autumn-leaves leaf-.* | rake | sweep | leaf-heap
by: rake | - | rake | sweep | leaf-heap
bench: sift | - | flour-sifter | work | heap-of-flour
bench: weigh | - | | work | scale
bench: measure | - | tape-measure | work | cloth-on-the-table
bench: measure cut | cloth fabric length-of-cloth | tape-measure | work | cloth-on-the-table
at: pin hem alter | - | dressmaking-pin | reach | mannequin
at: pin hem alter | .*dress skirt gown coat suit trousers | dressmaking-pin | reach | mannequin
at: dig scrape chip carve | breach | spoon | kneel
at: drill | - | drill | reach | drilled-wall
bench: pinch fold crimp seal shape wrap stuff fill pleat make roll | .*dumpling.* gyoza wonton potsticker pierogi ravioli samosa momo | | work | dumplings-on-a-floured-board
handiwork: scrape | .*toast.* | knife
at: photocopy copy | lit-copier | | bow
bench: fold stack | t-shirt shirt folded-shirt | | work | folded-shirt
bench: knead shape fold stretch | .*dough clay pastry | | work
bench: knead | - | | work | dough
bench: mince dice slice chop | - | knife | chop | carrot
bench: saw plane sand | - | saw | work | plank
bench: hammer nail | - | hammer | hammer | plank
bench: light ignite kindle | candle .*candle lantern oil-lamp candlestick | match | work
at: forge hammer beat shape | horseshoe | hammer | hammer | horseshoe-on-the-anvil
at: forge hammer beat | sword dagger blade axe katana knife iron .*armor shield | hammer | hammer | blade-on-the-anvil
at: forge | - | hammer | hammer | blade-on-the-anvil
at: weld | - | blowtorch | reach | steel-beam
at: lay | brick | trowel | kneel | half-built-brick-wall
at: pry force lever open | crate wooden-crate barrel | crowbar | work
at: set lay clear | .*table | plate | work
bench: place put set lay | * | | work
at: rock | cradle crib | | work
at: pitch erect raise put-up | tent | mallet | hammer
at: pump | water well .*pump | | work | hand-pump-in-use
at: pump | - | | work | hand-pump-in-use
wall: flip press switch turn flick | light-switch switch | | reach | light-switch
at: turn insert twist | key | key | reach | door
by: extinguish douse quench | fire campfire bonfire .*fire | bucket | pour
self: spray hose | - | spraying-hose | hold
aloft: dodge evade sidestep duck | * | | dodge
hold: sniff smell | .*flower rose tulip daisy bouquet lily perfume herb lavender wine-glass cup | | drink
bench: roll throw shake cast toss | die dice | | work
bench: roll | sushi sushi-.* burrito cigarette spring-roll | | work
wall: close open draw pull part shut | curtain drape blind window window-? | | reach
bench: align join glue | .*plank .*board | | work
bench: assemble build | toy-.* model.* | | work
ground: collect gather pick | .*shell acorn chestnut litter trash | | kneel
self: clip | - | scissors | don-glove
hold: blow | .*book .*photo.* | | read
hold: blow | dandelion dandelion-clock feather die dice soup .*soup bowl coffee tea cup mug cocoa .*chocolate teacup | | drink
handiwork: cut sever saw | .*rope | knife
at: check open empty close | .*mailbox locker mailbox.* | | reach
hold: balance | .*broom stick .*ball plate glass book egg | | raise
by: burn torch | .*car house barn .*house cabin hut .*ship | torch | | *burning
hold: bend twist | crowbar | | tear
handiwork: bend twist | .*pipe wire spoon branch stick rod |
hold: swing lash | whip | | raise | cracking-whip
hold: lift curl pump | dumbbell | | flex
hold: chew gnaw suck | teddy-bear toy-.* doll .*rattle pencil pen straw .*ring pacifier | | drink
handiwork: bait | hook fishing-.* |
at: crank | .*car | | work
at: carve scratch | .*tree tree | knife | work
hold: toss throw spin | .*dough pizza-dough | | pick-high
handiwork: strike light | match | matchbox
handiwork: thread | needle needle-.* |
handiwork: seal lick address | letter envelope |
handiwork: shuck pry | oyster clam mussel | knife
handiwork: strain drain sieve | * | colander
handiwork: pluck | flower daisy feather chicken |
handiwork: paint varnish polish file | nail-polish nail fingernail nails | nail-polish
handiwork: peel pare | - | knife | | potato
handiwork: embroider | - | needle-and-thread | | handkerchief
handiwork: mend darn stitch | - | needle-and-thread | | shirt
handiwork: whittle carve | - | knife | | branch
handiwork: whittle carve sharpen point | cane stick branch twig stake | knife | | branch
handiwork: sharpen hone whet | - | whetstone | | knife
handiwork: polish shine | - | cleaning-cloth | | trophy
handiwork: polish shine buff | teapot kettle .*silver.* candlestick goblet cup plate chalice | cleaning-cloth
handiwork: grate | - | grater | | cheese
handiwork: squeeze juice | - | | | lemon
handiwork: wring | - | | | cleaning-cloth
handiwork: fold | - | | | shirt
handiwork: glue | - | glue | | sheet-of-paper
handiwork: dry wipe | - | cleaning-cloth | | plate
handiwork: crack | - | | | egg
self: undress strip disrobe | - | | don
at: churn | - | | work | butter-churn
at: weave | - | | work | loom
bench: stamp | - | rubber-stamp | work | letter
bench: whisk beat | - | whisk | work | bowl-of-batter
bench: assemble tinker | - | screwdriver | work | clock
at: dust | shelf bookshelf bookcase cabinet piano table desk mantelpiece dresser wardrobe .*picture statue | feather-duster
at: wipe clean polish | table desk counter mirror window .*car shelf bookshelf cabinet board stove oven sink .*table statue bench chair trophy-case | cleaning-cloth
at: wipe erase clean | blackboard whiteboard chalkboard board | sponge
at: wash scrub | window mirror door .*door | sponge | reach
at: scrub | floor deck bathtub toilet sink wall step stove oven | sponge
at: lock unlock | .*door gate | key | reach
at: turn push pull try grab grip | doorknob door-?handle knob handle
at: load unload empty fill | dishwasher washing-machine oven refrigerator fridge | | work
at: hang | clothesline banknote-line photograph-line
wall: hang nail fasten stick pin tape tack post mount put-up | .*note sheet-of-paper letter notice flyer leaflet certificate diploma .*picture painting portrait mirror poster clock photo.* calendar map horseshoe wreath sword shield .*-mask trophy cross crucifix .*flag
at: make strip change | bed .*bed | | work
at: type | letter report manuscript novel story document memo article | | type | typewriter
at: melt mash | chocolate.* butter cheese sugar potato.* turnip carrot pumpkin banana | wooden-spoon | cook | pot-on-the-stove
bench: seal tape | .*box.* package carton crate | tape | work
bench: pile stack heap | pancake.* waffle.* cookie.* sandwich | spatula | work
at: peep | .*door | | kneel
at: boil heat fill | kettle .*pot saucepan | | work
at: build | shelf bookshelf cabinet wardrobe dresser chair table desk bed crib bunk-bed stool bench | hammer
at: assemble | shelf bookshelf cabinet wardrobe dresser chair table desk bed crib bunk-bed | screwdriver
hold: change replace screw unscrew install | light-bulb bulb | | pick-high
hold: share pass smoke | cigarette cigar pipe | | | cigarette
hold: share | .*ice-cream.* sandwich bread apple cookie chocolate.* candy banana donut .*pizza hot-dog bottle flask canteen cup mug .*drink.* milkshake popcorn
hold: take swallow | pill medicine tablet capsule vitamin | | drink
handiwork: dress undress comb brush | doll teddy-bear puppet
ground: play drive push race | dollhouse train-set toy-train .*castle doll teddy-bear toy-.* .*blocks puppet dinosaur lego.* stuffed-.* | | kneel
bench: wrap | .*gift present package box parcel | ribbon tape | work
bench: roll flatten | .*dough pastry pizza | rolling-pin | work
bench: pour drizzle spoon | steak meat fish .*cake pancake.* waffle.* salad dessert pudding pasta spaghetti rice noodles | | pour
bench: baste glaze brush | turkey chicken ham .*roast roast-.* .*cake .*bread .*loaf pie | paintbrush | work
bench: season salt pepper sprinkle | stew curry .*sauce .*pot dish steak meat fish salad pizza chicken egg .*soup | salt-shaker | work
bench: plate garnish arrange | plate dish bowl food meal dessert salad pasta steak cake .*food | tongs spoon | work
bench: ladle scoop spoon serve | .*soup stew bowl porridge | ladle | work
bench: whisk beat | egg bowl cream batter | whisk | work | bowl-of-batter
bench: toss mix | salad bowl | spoon | work
bench: chop slice dice mince cut | carrot potato onion tomato cucumber cabbage lettuce .*pepper mushroom garlic ginger leek celery broccoli eggplant zucchini radish .*vegetables? meat steak ham sausage cheese bread baguette lemon lime orange banana mango pineapple melon | knife | work
bench: carve cut | turkey chicken ham .*roast roast-.* | knife | work
bench: cut slice | .*cake pie tart .*pie .*loaf | knife | work
bench: fillet gut slice cut chop clean scale debone skin prepare | fish tropical-fish .*fish salmon trout tuna squid octopus eel | knife | work | fish-on-a-board
bench: stamp | * | rubber-stamp | work
bench: weigh | * | | work
by: scan ring weigh pack bag | .*counter | | work
bench: scan | * | | work
bench: drill | board plank wood table block metal | drill | work
bench: saw | .*plank .*board .*wood log branch beam pipe | saw | work
bench: plane | .*plank .*board .*wood door beam table | hand-plane | work
bench: sand smooth | .*plank .*board .*wood door beam bowl | sander | work
bench: measure | .*plank .*board .*wood beam cloth fabric table | tape-measure | work
bench: nail hammer | .*plank .*board .*wood beam | hammer | hammer
bench: nail hammer | nail | hammer | hammer
at: weld cut grind | steel-beam beam girder | blowtorch | work
at: weld solder grind | .*gate .*car .*fence pipe frame ship tank .*machine robot .*steel.* | blowtorch | reach
bench: solder | * | soldering-iron | work
bench: weld solder | pipe metal iron circuit.* wire | blowtorch soldering-iron | work
at: build stack pile | .*block.* .*box brick.* domino .*book.*
at: tighten loosen screw repair fix adjust attach bolt | motorcycle bicycle .*car engine tractor machine truck train locomotive .*plane robot | wrench
bench: tighten loosen screw unscrew turn | bolt screw nut | wrench | work
bench: assemble build | model.* toy-.* lego.* .*airplane clock radio robot engine drone computer puzzle.* | | work
handiwork: spread butter smear | bread toast sandwich cracker | knife
handiwork: squeeze press wring twist knead | lemon orange lime sponge towel cloth clay |
handiwork: crack break peel shell open | egg nut walnut peanut
handiwork: peel pare core skin | potato carrot orange .*apple banana onion cucumber pear mango tomato garlic peach vegetable fruit | knife
handiwork: grate | * | grater
handiwork: grind | coffee coffee-.* pepper.* spice | | | coffee-grinder
handiwork: uncork | * | corkscrew
handiwork: open | bottle .*wine champagne.* beer.* | corkscrew
handiwork: open | can tin canned-.* | can-opener
handiwork: open crack pop | soda-can
handiwork: open close unscrew shake | snow-globe jar locket watch umbrella letter envelope .*purse wallet lipstick
handiwork: fold unfold | * |
handiwork: embroider stitch darn patch sew mend baste hem | cushion pillow sock shirt .*dress trousers jeans button coat jacket teddy-bear doll glove curtain quilt blanket | needle-and-thread
handiwork: polish shine | shoe boot.* apple silver.* spoon trophy lamp glass.* ring sword medal helmet | cleaning-cloth
handiwork: glue | * | glue glue-stick
handiwork: tape | * | tape
handiwork: staple | * | stapler
handiwork: cut snip trim | .*snowflake .*paper cloth fabric ribbon photo.* cardboard card coupon thread string hair cake-.* stem flower newspaper magazine | scissors
handiwork: sharpen | pencil crayon | pencil-sharpener
handiwork: sharpen hone whet grind | * | whetstone
handiwork: carve whittle | .*duck .*figure .*wood spoon stick pumpkin.* jack-o-lantern flute whistle .*horse .*bird .*boat .*dog .*cat .*bear | knife
handiwork: paint decorate | .*egg figurine doll toy-.* mask vase pot model.* miniature | paintbrush
handiwork: crumple squash crush wad ball | .*paper letter envelope note page photo.* newspaper map | | | crumpled-paper
handiwork: crumple squash squeeze crush | * |
handiwork: dry wipe clean | plate dish bowl cup mug glass.* fork knife spoon pan pot glasses window-? lens | cleaning-cloth
at: wind adjust set fix repair oil | grandfather-clock cuckoo-clock clock-tower | key | reach
handiwork: wind | .*clock .*watch music-box toy.* | key
handiwork: clean oil polish | pistol rifle shotgun gun revolver crossbow | cleaning-cloth
handiwork: load reload | pistol rifle shotgun gun revolver crossbow |
bench: repair fix mend tinker | toaster .*radio .*lamp mantel-clock alarm-clock clock .*camera kettle blender .*fan robot toy-.* laptop telephone teapot vase music-box drone | screwdriver | work
bench: bake prepare | cookie.* cupcake.* muffin.* bread .*loaf croissant.* pretzel.* bagel.* doughnut.* biscuit.* gingerbread.* | rolling-pin | work
bench: bake | .*cake pie tart .*pie | spatula | work
handiwork: repair fix mend tinker adjust | .*watch pocket-watch | screwdriver
handiwork: repair fix mend patch | shoe boot.* sandal | hammer
handiwork: solve twist turn | rubiks-cube
handiwork: knot untie tie untangle splice | string ribbon shoelace |
handiwork: unpeel | banana
halves: tear rip shred | .*paper letter envelope photo.* picture page cloth contract map ticket poster newspaper book bread money.* shirt love-note document .*note
halves: break snap | stick cane branch twig pencil bread cookie baguette chocolate.* arrow wand.* magic-wand broomstick
hold: burn | flag .*-flag letter envelope .*paper photo.* picture map money.* document book love-note contract .*note | | read | *burning
at: pick | lock | hairpin | kneel | door
hold: light smoke | cigarette cigar pipe cigarillo | lighter | drink
hold: tune | .*guitar ukulele banjo .*bass mandolin | | play-guitar
hold: tune | violin cello | | violin
hold: look stare gaze check | hand-mirror pocket-mirror compact | | read | hand-mirror
hold: examine study inspect check | x-ray photo.* passport .*ticket document .*letter map coin .*gem diamond .*watch .*banknote id-card certificate stamp contract | | read
hold: blow sound play | horn french-horn trumpet bugle .*whistle flute recorder conch.* harmonica saxophone clarinet trombone tuba bagpipes | | blow
hold: shake rattle play | tambourine maracas rattle | | raise
hold: ring | bell handbell (?!great).*-bell | | raise
at: ring toll strike sound | great-bell | | pull
hold: throw hurl | javelin spear | | throw
hold: swing | axe | | hew
hold: bang strike pound swing slam | gavel | | raise | gavel-in-hand
hold: toss flip throw spin | coin | | raise
hold: count sort | coin pot-of-gold | | handiwork | coins-in-the-palm
at: decorate trim | christmas-tree | christmas-ornament | reach
at: cut | .*bush hedge rose.* topiary vine.* | pruning-shears
at: prune trim clip shape | .*bush hedge tree .*tree shrub bonsai rose.* topiary vine.* | pruning-shears
at: paint whitewash | wall .*-wall .*fence .*door boat rowing-boat .*house window ceiling bench chair .*car barn | paint-roller paintbrush
at: spray tag | wall .*fence train .*car graffiti | spray-can | reach
at: plaster brick lay build | wall brick-wall stone-wall | trowel
at: weave | carpet rug tapestry cloth basket blanket loom | | work | loom
at: sand varnish | chair table desk door boat | sander
at: chisel sculpt carve | statue marble bust .*statue sculpture ice-sculpture block stone rock | chisel
at: screw unscrew | shelf bookshelf table chair lamp cabinet | screwdriver
at: pump inflate | bicycle tire tyre wheel .*car | bicycle-pump
at: steer | ship-wheel wheel | | work
at: steer pilot sail | ship boat yacht vessel .*ship | | work | ship-wheel
at: bang strike hit beat ring sound | gong .*bell | mallet | hammer
at: play beat drum tap | long-drum bongo conga | | work
ground: beat bang hit strike drum play tap | drum | drumsticks | kneel
at: beat bang hit strike drum play | drum .*drum conga bongo | drumsticks | hammer
at: spin scratch play | record vinyl-record record-player turntable | | work | record-player
at: beat hit punch | punching-bag | | punch
at: beat | carpet rug | carpet-beater | hammer
at: load | cart wagon .*cart | pitchfork | heave
at: load fire light aim | cannon catapult
pet: shoe | horse pony donkey | hammer
pet: saddle bridle harness | horse pony donkey camel | saddle
pet: bandage vaccinate treat inject heal | * | bandage
pet: examine inspect check | * | stethoscope
pet: tame train calm soothe | horse pony lion tiger .*dog dog
by: lasso rope | * | lasso | raise
by: catch capture trap chase swat hunt | butterfly dragonfly moth firefly | butterfly-net | swing
at: search rummage empty | trash-can wastebasket drawer suitcase .*chest cabinet box .*bag bin | | work
at: crack open | safe | stethoscope | kneel
at: pick crack force | lock padlock .*door | hairpin | kneel
at: stretch practise practice rehearse exercise train warm dance stand hold lean pose plie bend | ballet-barre | | at-barre
at: chop hack hew break smash | .*door gate | axe felling-axe | swing
at: kick | .*door gate | | high-kick
ground: defuse disarm dismantle disable cut | bomb time-bomb dynamite .*explosive.* | pliers | kneel | time-bomb
at: pull push throw switch | big-lever | | reach
at: smash break hit | window .*car piggy-bank vending-machine door wall pinata | hammer baseball-bat | hammer
at: break smash chop split | plank boards? wooden-boards? brick tile stack-of-boards | | strike | boards-on-blocks
at: churn | butter butter-churn milk cream | | work | butter-churn
at: refuel fill fuel gas-up tank | .*car .*truck van .*-van motorcycle scooter bus taxi jeep limousine tractor boat airplane helicopter | gas-can
ground: change replace swap patch fix remove mount fit inflate | tire tyre | wrench | kneel
at: shake touch push tap pat feel stroke kick | .*tree tree | | reach
at: touch feel stroke tap pat rub | .*statue statue monument .*car .*wall pillar column .*stone rock .*machine sculpture piano train | | reach
at: punch hit | .*wall wall | | punch
at: fell cut chop saw | tree .*tree | felling-axe | swing
at: admire touch inspect examine stroke repair service | motorcycle .*car airplane tractor boat bicycle engine plane
ground: roll unroll | carpet rug .*mat sleeping-bag | | kneel
ground: spin | top spinning-top | | kneel | spinning-top
ground: pick pull weed | mushroom .*weed carrot turnip radish strawberry grass
ground: fix repair mend tighten unclog inspect check | sink-with-an-open-cupboard | wrench | kneel
ground: open unwrap unpack tear | .*gift present | | kneel
ground: build make | snowman sandcastle sand-castle snow-fort cardboard-castle dam
ground: build make lay tend stoke feed | campfire fire bonfire | | kneel
ground: light kindle | campfire bonfire fire firework.* rocket | match
ground: hide bury | * | | crouch
ground: play | marble marbles toy-car toy-train building-blocks lego.* | | kneel
ground: solve do assemble | puzzle puzzle-piece jigsaw | | kneel
ground: plant transplant harvest reap | rice rice-plant bowl-of-rice | | stoop | rice-plant
self: sow scatter broadcast spread throw plant | seed seeds bean beans grain corn wheat rice petal petals confetti | bird-seed | feed
ground: plant pot | * | trowel
ground: harvest gather dig pull pick | tomato potato carrot cabbage pumpkin lettuce onion beet.* vegetable.* turnip radish cucumber eggplant.* zucchini leek garlic | |
self: bite chew gnaw | - | | bite-nails
self: bite chew nibble | nail fingernail fingernails nail-polish finger | | bite-nails
hold: flip toss | pancake omelette crepe | | cook | flipped-pancake
self: fan | * | hand-fan | fan
pet: brush groom comb curry | horse pony donkey .*dog dog puppy poodle .*cat cat cow .*retriever .*-terrier .*-shepherd labrador husky corgi beagle dachshund chihuahua .*-hound .*spaniel | hairbrush
pet: wash bathe scrub shampoo soap rinse | .*dog dog puppy poodle cat kitten horse pony donkey elephant pig cow | sponge
pet: dry towel rub wipe | .*dog dog puppy poodle cat kitten horse pony donkey pig cow | cleaning-cloth
pet: clip trim cut | .*dog dog puppy poodle .*cat cat | scissors
pet: shear clip | sheep lamb alpaca llama goat | shearing-blades scissors
by: harvest cut reap mow | wheat wheat-.* sheaf.* grass hay corn .*field | scythe | sweep
by: burn | leaf .*leaf leaves log wood rubbish trash hay branch | torch | | *burning
by: herd drive guard | sheep goat cow goose | crook
by: whip crack | * | whip | swing
by: hit drive putt strike chip | golf-ball | golf-club | swing
by: blow | bubble bubbles soap-bubble.* | bubble-wand | blow
by: rob hold-up | bank store shop | pistol | aim-pistol
aloft: levitate | * | magic-wand | cast
hold: blow inflate | balloon | | blow
hold: shelve | .*book.* magazine | | pick-high
hold: file | document folder .*paper sheet-of-paper letter | | reach
at: stand | ship-wheel | | work
by: shoot hit | target bullseye | bow | draw-bow
`);
