/** Where things are sold, and where one is served. */
import { recipes } from '../recipe.ts';

export const SHOPS = recipes(`
dry-cleaner in=shop signed strip "CLEANERS" [clothing]: dry cleaner's, dry cleaner, dry cleaners, laundry service
  back: rail(suit dress coat jacket wedding-dress) rail(coat suit dress)
  before: till(cash-register service-bell)
  sides: iron^0.6 washers
pawn-shop in=boards signed "PAWN" [household]: pawn shop, pawnshop, pawnbroker's, pawnbroker's shop
  back: shelf(watch ring camera necklace clock) hung(guitar violin rifle saxophone) shelf(tv radio laptop trophy)
  before: till(cash-register)
  sides: electric-guitar^1 safe
antique-shop in=panelled signed "ANTIQUES" [household]: antique shop, antique store, antiques shop, curiosity shop, old curiosity shop, junk shop, bric-a-brac shop, second-hand shop, charity shop, flea shop
  back: grandfather-clock shelf(vase candelabra teapot gramophone globe) hung(painting clock mirror) armchair
  sides: gramophone rocking-chair suit-of-armor vase^0.8
tattoo-parlour in=dark signed neon "TATTOO": tattoo parlour, tattoo parlor, tattoo studio, tattoo shop, ink shop
  back: hung(skull dragon rose heart anchor snake^0.3) shelf(bottle spray-bottle ink-bottle)
  centre: dentist-chair
  sides: mirror^1.6 stool
nail-salon in=candy signed "NAILS": nail salon, nail bar, manicure salon, manicure parlour, nail studio
  back: white-shelf(nail-polish*5) hung(flower hand-mirror flower) white-shelf(nail-polish*3 perfume)
  before: desk(nail-polish towel nail-polish)
  sides: armchair potted-plant
record-store in=brick signed "RECORDS" [instrument]: record store, record shop, vinyl shop, vinyl store, music store
  back: hung(vinyl-record*6) shelf(vinyl-record cd*2 cassette) hung(poster guitar)
  before: workbench(cd vinyl-record record-player)
  sides: workbench(vinyl-record*4) workbench(vinyl-record*4)
music-shop in=shop signed "MUSIC" [instrument]: music shop, guitar shop, instrument shop, violin shop, piano shop, musical instrument store, guitar store
  back: hung(guitar electric-guitar violin banjo ukulele guitar) shelf(trumpet tambourine flute harmonica) upright-piano
  sides: drum-kit cello double-bass
comic-shop in=shop signed "COMICS" [toy]: comic book store, comic shop, comic book shop, comics store, game store, games shop, board game cafe
  back: shelf(magazine*4 book) hung(poster mask poster) shelf(magazine*2 robot toy-car)
  before: till(cash-register)
  sides: robot^1.6 shelf(magazine*4)
video-store in=shop signed neon "VIDEO": video store, video rental store, video shop, dvd store, video rental shop
  back: shelf(cassette*5) hung(poster film-reel poster) shelf(cassette*4 cd)
  before: till(cash-register popcorn)
  sides: tv^1 popcorn-machine
hardware-store in=boards signed "HARDWARE" [tool]: hardware store, hardware shop, tool shop, diy store, ironmonger's, home improvement store, hardware department
  back: board(hammer saw pliers wrench screwdriver drill) shelf(paint-can*3 bucket nail) board(shovel rake axe hoe)
  before: till(cash-register)
  sides: ladder wheelbarrow lawn-mower bucket
furniture-store in=shop large signed "FURNITURE" [furniture]: furniture store, furniture shop, furniture showroom, mattress store, mattress shop, bed store
  back: wardrobe couch bookshelf bed cabinet
  sides: armchair floor-lamp chair rocking-chair
hat-shop in=shop signed "HATS" [clothing]: hat shop, hat store, milliner's shop, milliner's, millinery, hatter's shop, haberdashery, haberdasher's
  back: shelf(top-hat sun-hat fedora beret straw-hat) hung(sun-hat cowboy-hat beret party-hat) shelf(cowboy-hat cap fedora)
  before: till(top-hat mirror)
  sides: mannequin^1.6 mirror^1.7
jewelry-store in=marble signed chandelier "JEWELS": jewelry store, jewellery shop, jewelry shop, jeweller's, jeweler's, jewellery store, diamond store, jeweller's shop, watch store
  back: white-shelf(ring necklace diamond crown pearl) hung(necklace bracelet earring necklace) white-shelf(watch diamond tiara ruby)
  before: slab(diamond ring necklace)
  sides: safe
optician in=clinic signed "OPTICIAN": optician's, eyeglasses store, glasses shop, eye doctor's office, optometrist's office, optometrist, eye clinic
  back: white-shelf(glasses*3 sunglasses*2) hung(eye poster eye) white-shelf(sunglasses*2 glasses*3)
  before: till(hand-mirror glasses)
  sides: dentist-chair
pet-shop in=shop signed "PETS" [animal]: pet shop, pet store, exotic pet shop, bird shop
  back: shelf(fishbowl*3 birdcage) hung(birdcage birdcage birdcage) shelf(bowl ball bone fishbowl)
  before: till(cash-register)
  sides: aquarium^1.3 cat-tree doghouse^0.9
fish-shop in=tiles signed strip "FISH" [food]: fishmonger's, fish shop, fishmonger, fish counter, seafood shop, fish stall
  back: hung(fish swordfish fish octopus) shelf(ice-cube*3 bucket)
  before: slab(fish lobster salmon crab oyster)
  sides: barrel crate lobster-trap
greengrocer in=boards signed "FRUIT" [food]: greengrocer's, greengrocer, fruit shop, vegetable shop, fruit and vegetable shop, farm shop, fruit stall, vegetable stall, vegetable stand
  back: shelf(apple orange banana pear grape) shelf(carrot tomato cabbage lettuce eggplant)
  before: till(scale watermelon pineapple)
  sides: pumpkin^0.5 basket sack pumpkin^0.5
  hang: banana garlic banana
tea-shop in=panelled signed "TEA" [food]: tea shop, spice shop, coffee roastery, coffee roaster, coffee bean shop, herbalist's, herbalist's shop, tea store, tea room shop, chinese medicine shop
  back: herb-drawers shelf(jar*3 teapot) herb-drawers
  before: till(scale teapot jar)
  sides: sack sack barrel
wine-shop in=brick signed "WINE" [container]: wine shop, liquor store, off-licence, wine store, bottle shop, liquor shop
  back: dark-shelf(wine-bottle*4 champagne-bottle) dark-shelf(bottle*2 whiskey-glass wine-bottle*2) dark-shelf(wine-bottle*5)
  before: till(cash-register wine-glass)
  sides: barrel barrel
tobacconist in=panelled signed "TOBACCO": tobacconist, tobacconist's, cigar shop, tobacco shop, smoke shop, cigar lounge, vape shop
  back: dark-shelf(cigar*2 pipe matchbox ashtray) hung(pipe cigar pipe) dark-shelf(cigar*3 lighter)
  before: till(cash-register ashtray)
  sides: armchair
gift-shop in=shop signed "GIFTS" [toy]: gift shop, souvenir shop, souvenir stand, card shop, museum shop, joke shop, party shop, party store
  back: shelf(mug snow-globe teddy-bear gift nesting-doll) hung(balloon balloon balloon) shelf(gift*2 party-hat balloon mask)
  before: till(cash-register)
  sides: teddy-bear^0.9 globe^0.9
magic-shop in=dark signed candles "MAGIC" [creature]: magic shop, wand shop, potion shop, witch's shop, wizard's shop, apothecary shop, occult shop, fortune teller's shop, magician's shop, alchemist's shop
  back: dark-shelf(jar lab-flask lab-flask#7a4fb5 skull crystal-ball) hung(witch-hat magic-wand broomstick mask) dark-shelf(book lab-flask*2 candle)
  before: till(crystal-ball tarot-card candle)
  sides: cauldron owl^0.6 globe^1
fortune-teller in=velvet small candles: fortune teller's tent, fortune-teller's tent, fortune teller's room, psychic's room, seance room, séance room, seance, psychic parlor
  back: hung(nazar dreamcatcher crescent-moon) shelf(candle skull crystal)
  centre: desk(crystal-ball candle tarot-card)
  sides: candelabra
second-hand-books in=boards signed bulb "BOOKS" [household]: second-hand bookshop, used bookstore, old bookshop, antiquarian bookshop, bookshop, bookstore, book store, book shop, secondhand bookstore, magical bookshop
  back: bookshelf^2.4 bookshelf^2.4 window bookshelf^2.4
  before: till(stack-of-books cash-register)
  sides: bookshelf^2.2 ladder stack-of-books^0.7 stack-of-books^0.6
stationery-shop in=shop signed "PAPER": stationery shop, stationery store, art supply store, art supplies shop, office supply store, paper shop
  back: shelf(pencil crayon paintbrush notebook marker) hung(paint-palette scissors ruler) shelf(envelope book notepad paint-can)
  before: till(cash-register)
  sides: easel globe^1
fabric-shop in=shop signed "FABRICS": fabric shop, fabric store, yarn shop, yarn store, wool shop, textile shop, knitting shop, carpet shop, rug shop, carpet store
  back: shelf(ball-of-yarn*3 spool-of-thread*2) hung(rug rug rug) shelf(ball-of-yarn*2 scarf blanket button)
  before: till(scissors tape-measure)
  sides: mannequin^1.6 spinning-wheel
bridal-shop in=white signed chandelier "BRIDAL" [clothing]: bridal shop, bridal store, wedding dress shop, bridal boutique, wedding shop
  back: rail(wedding-dress*4) mirror^2 rail(wedding-dress*3)
  sides: mannequin^1.7 bouquet^0.7 armchair
gun-shop in=concrete signed "GUNS" [weapon]: gun shop, gun store, weapons shop, weapon shop, arms dealer's shop
  back: board(rifle*3 pistol*3) shelf(pistol helmet binoculars knife) board(machine-gun rifle crossbow)
  before: till(pistol cash-register)
  sides: target-on-a-stand safe
armoury in=stone lantern [weapon]: armoury, armory, weapons room, weapon room, castle armoury, castle armory, arsenal, gun room, weapons vault
  back: suit-of-armor board(sword axe mace shield battle-axe spear) board(shield crossbow bow sword) suit-of-armor
  sides: suit-of-armor barrel cannon
electronics-store in=white signed strip "ELECTRONICS" [electronics]: electronics store, phone shop, phone store, computer store, computer shop, tech store, apple store, tv shop, television shop, camera shop
  back: white-shelf(laptop tablet cell-phone camera) hung(tv tv tv tv) white-shelf(headphones computer-monitor camera speaker)
  before: slab(laptop cell-phone tablet)
  sides: speaker^1 slab(tablet laptop)
garden-centre in=concrete large land signed "GARDEN" [plant]: garden centre, garden center, plant nursery, plant shop, tree nursery, plant store, nursery garden, houseplant shop
  back: shelf(potted-plant flower-pot cactus tulip succulent) great-window shelf(watering-can flower-pot seedling rake)
  sides: potted-plant^1.1 wheelbarrow bush palm-tree^2 rose-bush
tree-farm out=open snowy wood {weather=snow} [plant]: christmas tree farm, christmas tree lot, tree farm
  rows: pine-tree^2.2
ice-cream-parlour in=candy signed "ICE CREAM" [food]: ice cream parlour, ice cream parlor, ice cream shop, gelateria, gelato shop, frozen yogurt shop, dessert shop
  back: hung(ice-cream-cone ice-cream-sundae popsicle) white-shelf(ice-cream-sundae milkshake*2 waffle) window
  before: slab(ice-cream-cone ice-cream-sundae ice-cream-cone milkshake)
  sides: ice-cream-cone^1.7 stool stool
donut-shop in=candy signed "DONUTS" [food]: donut shop, doughnut shop, bagel shop, cupcake shop, pretzel stand, waffle shop, creperie, pancake house, cookie shop
  back: hung(donut donut cupcake) white-shelf(donut*3 bagel cookie) window
  before: slab(donut bagel cupcake coffee-maker)
  sides: donut^1.3 stool stool
juice-bar in=shop signed "JUICE" [food]: juice bar, smoothie bar, bubble tea shop, boba shop, salad bar, health food shop, health food store, vegan cafe
  back: shelf(orange lemon banana pineapple) hung(glass-of-juice smoothie bubble-tea) shelf(kiwi-fruit apple mango coconut)
  before: bar(blender glass-of-juice smoothie blender)
  sides: potted-plant stool
noodle-bar in=boards lantern signed "NOODLES" [food]: noodle stall, ramen bar, ramen shop, noodle shop, noodle bar, ramen stand, soup kitchen, ramen restaurant, yatai, soba shop
  back: shelf(bowl-of-soup ramen sake-bottle bowl) hung(paper-lantern paper-lantern paper-lantern)
  before: bar(ramen bowl-of-soup pot chopsticks)
  sides: stool stool
duty-free in=white large signed strip "DUTY FREE": duty-free shop, duty free shop, duty free, perfume shop, perfumery, perfume store, cosmetics store, makeup counter, cosmetics counter, perfume counter, perfume department, beauty counter
  back: white-shelf(perfume*5) white-shelf(lipstick nail-polish perfume wine-bottle) white-shelf(chocolate-bar perfume*3)
  before: slab(perfume lipstick perfume)
  sides: suitcase potted-plant
shopping-mall in=marble vast strip "MALL" [clothing]: shopping mall, shopping mall atrium, mall atrium, shopping center atrium, mall, shopping centre, shopping center, galleria, shopping arcade, shopping concourse, department store
  back: shop-windows escalators shop-windows
  sides: potted-plant^1.5 bench potted-plant^1.5 bench
escalator-hall in=marble vast strip: escalator, on an escalator, on the escalator, escalators, escalator hall
  back: escalators escalators
  sides: potted-plant^1.4 bench
dead-mall in=concrete vast dust: abandoned mall, dead mall, abandoned shopping mall, abandoned shopping centre, abandoned supermarket
  back: shop-windows escalators shop-windows
  sides: shopping-cart fern tumbleweed bush^0.8
car-dealership in=white large strip signed "CARS" [vehicle]: car dealership, showroom, car showroom, auto showroom, car dealer's, used car lot office
  back: sports-car great-window car
  sides: potted-plant^1.3 desk(computer-monitor mug)
auction-house in=panelled large chandelier "AUCTION": auction house, saleroom, auctioneer's saleroom, auction room, auction, auction hall, at an auction
  back: podium^1.2 hung(painting) vase^1 hung(painting)
  sides: statue^1.8 grandfather-clock
  rows: chair
newsagent in=shop signed "NEWS": newsagent's, newsagent, corner shop, bodega, mini-mart, minimart, off licence, kiosk interior, convenience store, 7-eleven, konbini
  back: shelf(potato-chips soda-can candy cookie) shelf(magazine*3 newspaper) shelf(water-bottle milk-carton juice-box soda-can)
  before: till(cash-register candy newspaper)
  sides: vending-machine popsicle
general-store in=boards lantern signed rural "GENERAL STORE": general store, trading post, country store, village shop, village store, feed store, company store
  back: shelf(jar*2 can bread) shelf(oil-lamp sack bucket rope) hung(cowboy-hat lantern shovel)
  before: till(scale cash-register jar)
  sides: barrel barrel sack sack
vending-nook in=concrete small neon: vending machine alcove, vending area, vending machine room, vending machine corner
  back: vending-machine vending-machine vending-machine
  sides: trash-bin
spice-market in=canvas lantern large [food]: spice market, spice bazaar, grand bazaar, covered market, covered bazaar, indoor market, market hall, food hall, arcade market
  back: spice-heaps hung(rug paper-lantern rug) spice-heaps
  sides: basket sack spice-heaps sack
  hang: lantern lantern lantern
hot-dog-stand out=street [food]: taco stand, food stand, burger stand, coffee cart, pretzel cart, snack bar, noodle cart, popcorn stand
  centre: food-cart
  sides: beach-umbrella trash-bin
food-truck-lot out=parking-lot [food]: food truck park, food truck lot, food truck festival, at a food truck
  back: food-truck ice-cream-truck
  sides: picnic-table beach-umbrella
drive-through out=parking-lot: drive-through, drive-thru, drive thru
  back: convenience-store^4 car
  sides: sign billboard^4
snack-shop in=tiles signed strip "SNACKS" [food]: chip shop, fish and chip shop, kebab shop, sandwich shop, deli, delicatessen, hot dog shop, taqueria, burrito shop, fried chicken shop, pizza shop, pizza parlour, pizza parlor
  back: shelf(sandwich kebab ketchup soda-can) hung(fish-and-chips hamburger hot-dog) refrigerator
  before: slab(french-fries kebab sandwich cash-register)
  sides: trash-bin stool
betting-shop in=shop signed strip "BETS": betting shop, bookmaker's, bookie's, lottery shop
  back: hung(tv tv tv) departure-board^1.4 hung(tv poster)
  before: till(computer-monitor money)
  sides: slot-machine stool
money-exchange in=marble signed "EXCHANGE": money exchange, currency exchange, bureau de change, bank counter
  back: departure-board^1.3 small-window hung(clock)
  before: till(money coin computer-monitor)
  sides: safe
`);
