/** Where one goes for pleasure, sport, shows and a drink. */
import { recipes } from '../recipe.ts';

export const LEISURE = recipes(`
bowling-alley in=dark large neon "BOWLING" [sport]: bowling alley, bowling hall, bowling lane, bowling lanes, bowling center, bowling centre
  back: lanes
pool-hall in=panelled "POOL" [sport]: pool hall, billiard room, billiards hall, billiard hall, snooker hall, pool room, snooker room, billiards room
  back: board(billiard-ball dartboard) dartboard bar(beer-mug beer-bottle)
  centre: pool-table
  sides: pool-table stool jukebox
card-room in=velvet chandelier [furniture]: card room, poker room, poker den, gambling den, poker game, back room, opium den, bridge club, smoke-filled room
  back: dark-shelf(bottle whiskey-glass cigar) hung(painting)
  centre: card-table
  sides: armchair slot-machine
roller-rink in=dark large neon "ROLLER DISCO" [sport]: roller rink, roller disco, roller skating rink, skating hall
  back: hung(roller-skate*3) bar(soda-can popcorn) hung(roller-skate*3)
  hang: disco-ball^0.8 spotlight spotlight
  sides: speaker^1.2 jukebox
ice-rink in=white vast strip "ICE RINK" [sport]: ice rink, indoor ice rink, rink, skating rink, hockey rink, ice hockey rink, curling rink, ice arena, ice skating rink, ice stadium
  back: rink
  hang: spotlight spotlight spotlight
hockey-arena in=dark vast [sport]: hockey arena, ice hockey arena, hockey stadium, ice hockey stadium, hockey game, hockey match
  back: rink-with-crowd
  hang: spotlight spotlight spotlight
chess-hall in=panelled large [toy]: chess hall, chess club, chess tournament, chess tournament hall
  back: bookshelf curtained-window hung(clock painting clock) curtained-window bookshelf
  rows: card-table
sumo-ring in=boards large drapes "SUMO" [sport]: sumo ring, dohyo, sumo arena, sumo hall, sumo stable
  back: dohyo hung(hand-fan scroll hand-fan)
  hang: paper-lantern paper-lantern paper-lantern
capsule-hotel in=white long strip: capsule hotel, pod hotel, sleeping pods, capsule hotel corridor
  back: steel-door
  sides: pods pods pods pods
skate-park out=open concrete town [sport]: skate park, skatepark, bmx track
  back: skateboard-ramp^2 skateboard-ramp^2
  sides: skateboard-ramp^1.6 bench skateboard-ramp^1.6 trash-bin
planetarium in=dark vast unlit "PLANETARIUM": planetarium, star theatre, star theater
  back: star-dome
  sides: telescope
  rows: chair#4f4a6a
observatory in=dark large stars "OBSERVATORY": observatory, astronomical observatory, telescope room, observatory dome, astronomer's tower
  back: bookshelf great-window globe^1.3
  before: desk(stack-of-books globe desk-lamp)
  centre: telescope^2.6
  sides: telescope^1.8 control-panel^1.3
aviary out=greenhouse [animal]: aviary, bird house at the zoo, bird sanctuary, butterfly house, butterfly garden
  sides: birdcage^1.6 parrot^0.6 birdcage^1.6 toucan^0.6
petting-zoo out=farm [animal]: petting zoo, petting farm, children's zoo
  sides: goat sheep rabbit pig
reptile-house in=dark large [animal]: reptile house, terrarium room, insectarium, reptile room, snake house, nocturnal house, insect house
  back: showcase(snake rock cactus) showcase(iguana branch) showcase(turtle rock fern)
  sides: fern rock^0.9 cactus^1
hall-of-mirrors in=velvet chandelier long: hall of mirrors, mirror maze, house of mirrors, funhouse, fun house, mirror room
  back: mirror^2.3 mirror^2.3 mirror^2.3
  sides: mirror^2.3 mirror^2.3 mirror^2.3 mirror^2.3 mirror^2.3 mirror^2.3
haunted-house in=panelled candles dust {hour=night} "HAUNTED": haunted house, haunted mansion, haunted manor, haunted hotel, ghost house, haunted room, spooky house, haunted house attraction, ghost train
  back: grandfather-clock hung(painting) small-window cabinet(skull candle book)
  sides: suit-of-armor^1.9 spider-web^1.2 armchair^1.1 candelabra^1.2
  hang: spider-web chandelier^0.8 spider-web
wax-museum in=velvet large "MUSEUM": wax museum, waxworks, wax figure museum
  back: mannequin^1.9 mannequin^1.9 mannequin^1.9
  sides: mannequin^1.8 suit-of-armor mannequin^1.8
natural-history-museum in=marble vast "MUSEUM" [animal]: natural history museum, dinosaur museum, science museum, museum of natural history, fossil hall, dinosaur hall
  back: tyrannosaurus^3.6 triceratops^2.4
  sides: globe^1.5 mammoth^2.6 skull^1 earth^1.4
history-museum in=marble large "MUSEUM": history museum, archaeology museum, egyptian museum, military museum, sculpture gallery, statue hall, maritime museum
  back: suit-of-armor showcase(vase amphora urn) statue^2 showcase(sword crown shield) sarcophagus
  sides: statue^2 sphinx^1.6 cannon
escape-room in=brick bulb "ESCAPE": escape room, puzzle room, locked room
  back: board(key lock clock map gear) safe inner-door grandfather-clock
  sides: treasure-chest cabinet(book skull candle)
drive-in out=parking-lot {hour=night}: drive-in, drive-in theater, drive-in theatre, drive-in cinema, drive-in movie theater, drive-in movie theatre, drive-in movie, open-air cinema, outdoor cinema, outdoor movie
  far: movie-screen
  back: car vintage-car car
projection-booth in=dark small: projection booth, projection room, projectionist's booth
  back: hung(film-reel*4) small-window metal-shelf(film-reel*4)
  centre: film-projector^1.5
backstage in=brick large: backstage, back stage, behind the scenes, wings of a theatre, wings of the theatre, in the wings, off stage
  back: rail(dress coat suit dress) curtain^2.4 hung(mask theatre-masks mask)
  sides: spotlight^1.9 crate ladder mannequin^1.7
  hang: rope spotlight rope hook
dressing-room in=plaster: dressing room, backstage dressing room, makeup room, make-up room, star's dressing room, actor's dressing room, vanity room, green room, makeup trailer, make-up trailer
  back: bulb-mirror rail(dress coat dress suit) bulb-mirror
  sides: bouquet^0.6 chair mannequin^1.6
changing-room in=tiles strip [clothing]: locker room, changing room, changing rooms, team locker room, dressing rooms, gym locker room, football locker room
  back: grey-lockers grey-lockers
  sides: side-benches shower^1.9 sports-ball
orchestra-pit in=velvet large [instrument]: orchestra pit, symphony orchestra stage
  back: conga drum double-bass harp
  sides: cello music-stand violin french-horn
  rows: music-stand
opera-box in=velvet chandelier: opera box, theatre box, theater box, royal box, opera house, opera
  back: red-stage
  sides: armchair candelabra^1.1 armchair
comedy-club in=brick "COMEDY": comedy club, stand-up club, stand-up comedy club, open mic night, open mic, poetry slam, slam stage
  back: spotlight-on-wall microphone^1.6 stool
  sides: beer-mug speaker^1.1
  centre: microphone^1.55
jazz-club in=velvet neon {hour=night} "JAZZ" [instrument]: jazz club, blues club, jazz bar, cabaret, burlesque club, blues bar, piano bar, cabaret club, strip club, music hall
  back: red-stage piano double-bass drum-kit
  sides: card-table candle
  centre: saxophone^1
karaoke-room in=dark neon "KARAOKE" [instrument]: karaoke bar, karaoke room, karaoke box, karaoke, karaoke lounge
  back: speaker^1.2 screen speaker^1.2
  hang: disco-ball^0.6
  sides: couch microphone^1.5
beer-hall in=panelled large chandelier "BEER" [container]: beer hall, beer tent, oktoberfest tent, oktoberfest, bierhalle, biergarten hall, mead hall
  back: barrel^1.2 bar(beer-mug*5) barrel^1.2
  sides: barrel barrel
  rows: picnic-table
dive-bar in=panelled neon {hour=night} "BAR": dive bar, seedy bar, biker bar, sports bar, run-down bar, cyberpunk bar, space bar, alien bar, cantina
  back: jukebox dark-shelf(beer-bottle*2 bottle whiskey-glass) dartboard neon-sign
  before: bar(beer-mug beer-bottle bottle)
  sides: pool-table stool
wine-bar in=brick candles {hour=night} "WINE BAR": wine bar, tapas bar, whisky bar, whiskey bar, gin bar
  back: dark-shelf(wine-bottle*5) dark-shelf(wine-bottle*4 wine-glass)
  before: bar(wine-glass wine-bottle cheese wine-glass)
  sides: stool barrel
tiki-bar out=beach {hour=dusk} [food]: tiki bar, beach bar, beach club, bar on the beach
  back: palm-tree kiosk palm-tree
  sides: tiki-mask^1.4 stool cocktail torch
rooftop-bar out=rooftop {hour=dusk}: rooftop bar, rooftop restaurant, rooftop lounge, rooftop terrace bar
  back: potted-plant^1.2 stool^0.75 counter stool^0.75 potted-plant^1.2
  sides: bistro-table armchair potted-plant^1.2 lantern^0.5
ball-pit in=candy signed "PLAY" [toy]: ball pit, ball pool, soft play area, indoor playground, bouncy castle, bounce house, trampoline park, playcentre, play area indoors
  back: slide^2.2 hung(balloon*4) trampoline
  ground: ball^0.3 ball^0.3 beach-ball ball^0.3 beach-ball ball^0.3
  sides: building-blocks^0.8 rocking-horse teddy-bear^0.9
sauna in=logs small: sauna, finnish sauna, sweat lodge, banya
  back: tiers bucket^0.6
  sides: towel bucket^0.5 side-benches
  centre: steam^1.6
steam-bath in=marble large: turkish bath, hammam, steam room, bathhouse, bath house, public bath, roman bath, roman baths, thermal bath, thermal baths, roman bathhouse, sento, bath hall
  back: basin small-window inner-arch small-window
  sides: colonnade steam^1.8 urn towel
massage-room in=paper candles small "SPA": massage room, spa, massage parlour, massage parlor, spa room, wellness room, day spa, beauty spa
  back: shelf(towel candle soap bottle) bamboo^1.9
  centre: stretcher
  sides: orchid^0.6 bamboo^1.8
onsen out=japanese-garden: onsen, japanese hot spring, hot spring, hot springs, open-air bath, rotenburo, mountain hot spring
  back: hot-pool rock^0.9 rock^0.7
  sides: rock^1 steam^1.6 rock^0.8 bamboo^2.4
yoga-studio in=plaster land strip "YOGA": yoga studio, pilates studio, meditation room, yoga class, meditation hall, zen room
  back: great-window bamboo^1.8 candle
  sides: potted-plant^1.2 yoga-mat potted-plant^1.2
climbing-gym in=concrete vast strip "CLIMB" [sport]: climbing gym, climbing hall, bouldering gym, indoor climbing wall, climbing centre, climbing center
  back: holds-wall
  sides: rope carabiner^0.4 mattress
squash-court in=white large strip [sport]: squash court, racquetball court, handball court
  back: red-lines
  sides: tennis-racket
ping-pong-room in=plaster strip [sport]: ping pong room, table tennis room, table tennis hall, games room, game room, rec room, recreation room, common room, youth club
  back: shelf(ping-pong-paddle sports-ball trophy) dartboard arcade-machine
  centre: pool-table
  sides: couch bean-bag
shooting-range in=concrete long strip [weapon]: shooting range, firing range, gun range, indoor shooting range, rifle range
  back: target-on-a-stand^1.7 target-on-a-stand^1.7 target-on-a-stand^1.7
  sides: headphones pistol
archery-range out=open wood [sport]: archery range, archery field, archery ground, shooting field
  back: target-on-a-stand^1.6 target-on-a-stand^1.6 target-on-a-stand^1.6
  sides: hay-bale quiver hay-bale bow^1.2
golf-course out=open wood [sport]: golf course, driving range, putting green, golf green, mini golf course, mini golf, crazy golf, fairway
  back: flag^2 bush golf-cart
  sides: golf-club^1 tree^5 tree^6
ski-lodge in=logs land lantern "SKI LODGE" [sport]: ski lodge, ski chalet, chalet, mountain lodge, lodge, alpine lodge, ski hut, après-ski bar, hunting lodge
  back: fireplace^1.6 board(skis^1.5 snowboard skis) wide-window
  sides: armchair skis^1.6 armchair log
ski-lift out=snowfield {weather=clear} [sport]: ski lift, chairlift, chair lift, gondola lift station, ski slope, ski resort, ski piste, ski run, cable car station, ski jump, bobsled track, toboggan run, sledding hill
  far: snow-capped-mountain^16 pine-tree^6 pine-tree^6
  back: cable-car^2.4 pine-tree^4
  sides: pine-tree^3.5 skis^1.6 pine-tree^4
horse-racing out=open wood [animal]: racecourse, horse race track, horse racing track, horse races, hippodrome, horse race, steeplechase course, steeplechase
  back: fence fence fence fence fence fence
  sides: flag^2 hedge flag^2
rodeo out=arena [animal]: rodeo, rodeo arena, bullring, bull ring, bullfight arena, riding arena, jousting arena, tournament ground, tiltyard, jousting field
  back: fence fence barrel fence fence
  sides: hay-bale flag^2 hay-bale flag^2
velodrome out=stadium [vehicle]: velodrome, cycling track, bicycle track
  back: bicycle bicycle
water-park out=pool [sport]: water park, waterpark, aquapark, water slides, lido
  back: slide^4 beach-umbrella slide^3.4
  sides: unicorn-float beach-umbrella deck-chair
diving-tower out=pool [sport]: diving tower, diving platform, high dive
  back: diving-board^2.6
  sides: lifebuoy deck-chair
bandstand out=park [instrument]: bandstand, band stand, music pavilion, park pavilion, gazebo, pavilion
  back: gazebo^3.6
  sides: bench music-stand bench
puppet-theatre in=velvet small "PUPPETS" [toy]: puppet theatre, puppet theater, puppet show, marionette theatre, punch and judy show, puppeteer's workshop
  back: red-stage
  centre: puppet^1.2 puppet^1
  rows: stool
carousel-ground out=amusement-park [toy]: on the carousel, on a carousel
  back: carousel^4
circus-backstage out=open mud: behind the circus tent, circus grounds, circus camp, travelling circus, gypsy camp, romani camp
  back: caravan circus-tent^5 caravan
  sides: elephant barrel lantern
roller-coaster-ride out=amusement-park: on a roller coaster, on the roller coaster, on a rollercoaster
  far: roller-coaster^12 roller-coaster^10
ferris-wheel-ground out=amusement-park: big wheel, observation wheel, on a ferris wheel, on the ferris wheel
  far: ferris-wheel^17
fashion-show in=dark vast "FASHION" [clothing]: fashion show, catwalk, runway show, fashion runway, fashion week
  back: screen catwalk
  hang: spotlight spotlight spotlight spotlight
  rows: chair
talent-stage in=dark large [instrument]: talent show, school play, school stage, school theatre, school theater, beauty pageant, award ceremony, awards show, award show, audition room, casting room, rehearsal stage
  back: blue-stage podium^1.2
  hang: spotlight spotlight spotlight
  sides: potted-plant^1.2 trophy^0.6
boxing-gym in=brick large "BOXING" [sport]: boxing gym, fight club, wrestling gym, mma gym, kickboxing gym
  back: punching-bag^1.3 hung(boxing-gloves poster boxing-gloves) punching-bag^1.3
  sides: punching-bag^1.4 dumbbell kettlebell barbell
  centre: punching-bag^1.4
conference-hall in=velvet large "CONGRESS": conference hall, convention center, convention centre, congress hall, press conference, press room, ted talk stage, podium stage, debate stage, political rally hall
  back: screen podium^1.2
  rows: chair#6f7a8a
  sides: flag^2 flag^2
expo-hall in=white vast strip "EXPO": trade fair, expo hall, exhibition centre, trade show, convention hall, comic con, science fair, career fair, job fair
  back: billboard^2.6 whiteboard^1.8 robot^1.6 billboard^2.6
  sides: desk(laptop folder) desk(globe lab-flask) potted-plant^1.2
`);
