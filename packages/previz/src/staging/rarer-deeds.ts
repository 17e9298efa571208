/** Deeds that are done in one way to few things; rows as in `deed-table.ts`. */
import { deedRows } from './deed-ways.ts';

export const RARER_DEEDS = deedRows(`
bench: decorate ice frost pipe | .*cake cupcake.* cookie.* eclair.* tart | piping-bag | work
ground: fix repair mend tighten unclog inspect check | sink-from-below | wrench | supine
at: scrub wash clean wipe | scribbled-wall | sponge | reach
at: squint peer look stare use touch press tap poke jab | self-service-kiosk atm | | reach
at: scrub wash clean wipe remove | graffiti graffiti-wall tag | sponge | reach | graffiti-wall
at: use operate feed | paper-shredder | | work
at: repair fix mend unjam | copier printer | | work
hold: raise lift examine study inspect check observe | test-tube flask .*flask beaker vial | | raise
hold: spray spritz | perfume | | reach | perfume-in-the-air
at: bake | brick-oven | peel-with-a-loaf | work
hold: spin twirl balance | basketball sports-ball soccer-ball ball plate | | raise
hold: smash shatter | plate dish cup mug bowl vase teapot .*glass .*bottle guitar phone .*phone laptop clock alarm-clock radio pumpkin watermelon | | throw
ground: stomp stamp tread trample squash step crush | cockroach bug beetle ant spider scorpion snake snail worm .*insect cigarette .*can flower tulip rose daisy grapes? sandcastle .*castle lego.* mushroom | | stomp
by: swat | fly mosquito wasp bee bug moth | newspaper | swing
wall: touch straighten adjust tilt stroke | .*picture painting portrait photo.* mirror map poster window | | reach
pet: touch stroke pat scratch | horse pony donkey cow camel elephant llama
by: warm heat | fire campfire bonfire .*fire fireplace stove wood-stove brazier radiator heater | | work
bench: unroll roll spread unfold | poster map blueprint scroll plan | | work
ground: unroll roll spread lay | carpet rug .*-rug mat .*-mat | | kneel
at: open unzip zip close | tent | | kneel
at: wax | surfboard .*car snowboard skis? table motorcycle boat | cleaning-cloth
at: stick tape pin tack put hang glue | refrigerator fridge .*door tree | sheet-of-paper sticky-note letter poster picture photo-print drawing childs-drawing magnet | reach
bench: season sprinkle decorate | .*dough .*pie cookie.* pasta spaghetti pizza .*cake cupcake.* | salt | work
at: stretch rest | bench .*-bench fence railing | | at-barre
at: stack store | .*box .*boxes crate wooden-crate suitcase book books chair
wall: switch turn flip | light-switch | | reach
at: switch turn | television tv radio .*lamp computer laptop record-player | | reach
at: vote | ballot-box | sheet-of-paper | work
handiwork: cut snip trim | rose tulip daisy sunflower .*flower bouquet | scissors
handiwork: fasten buckle lace | shoe boot.* belt
`);
