/** Where one is healed, taught, judged, buried, prayed for and watched over. */
import { recipes } from '../recipe.ts';

export const INSTITUTIONS = recipes(`
morgue in=tiles strip "MORGUE": morgue, mortuary, autopsy room, coroner's office, city morgue, dissection room, forensic lab
  back: cold-drawers slab(scalpel bucket scissors)
  centre: operating-table
  sides: stretcher scale^0.5
funeral-parlour in=panelled candles "FUNERALS": funeral parlour, funeral parlor, funeral home, funeral chapel, viewing room, undertaker's, undertaker's shop, coffin shop
  back: bouquet^0.9 coffin^0.62 wreath^0.9 curtained-window
  sides: coffin^0.62 chair candelabra^1.3 wreath^0.8
crypt in=stone candles: crypt, mausoleum, vampire's crypt, burial vault, catacombs, catacomb, ossuary, burial chamber, tomb chamber, family vault
  back: niches coffin^0.62 niches
  sides: skull^0.4 coffin^0.62 spider-web^1 skull^0.4
bell-tower in=stone land rafters: bell tower, belfry, church tower, campanile, bell chamber, inside a bell tower
  back: light-doorway high-window light-doorway
  sides: rope^1.2 pigeon^0.3
  hang: bell^1.1 bell^1.1 bell^1.1 rope
confessional in=stone candles: confessional, confession booth, confessional booth, confession box
  back: confessional stained-window
  sides: candelabra^1.4 bench
cloister in=sandstone long land: cloister, convent corridor, abbey cloister, monastery corridor, arcade walk, colonnade, monastery cloister, abbey ruins
  back: light-doorway colonnade
  sides: inner-arch inner-arch inner-arch inner-arch
convent in=stone candles "CONVENT": monk's cell, nun's cell, monastery cell, hermit's cell, convent, sacristy, vestry, monastery library, scriptorium
  back: hung(crucifix) small-window shelf(book candle scroll)
  before: desk(open-book candle quill)
  sides: bed
synagogue in=panelled large chandelier: synagogue, temple sanctuary, kingdom hall, prayer room
  back: menorah^1.1 curtain^2.2 menorah^1.1
  rows: bench
  sides: candelabra^1.4
hindu-temple-hall in=sandstone large candles: hindu temple, inside a buddhist temple, buddhist temple interior, inside a hindu temple, temple interior, aztec temple interior, buddhist shrine room, shrine room, altar room, sikh temple, gurdwara, temple hall, inside a temple, ancient temple
  back: torch^1.4 statue^2.4 gold-colonnade torch^1.4
  sides: urn oil-lamp^0.4 gong
cathedral-loft in=stone large land: choir loft, organ loft, church balcony, baptistery, chancel
  back: pipe-organ^3.4 stained-window
  sides: candelabra^1.4 podium^1.2
jury-room in=panelled strip: jury room, deliberation room, judge's chambers, judge's office, parliament chamber, senate chamber, council chamber, embassy, ambassador's office, consulate, council room
  back: flag^2.2 bookshelf flag^2.2 bookshelf
  before: desk(gavel stack-of-books glass)
  sides: armchair podium^1.2
interrogation-room in=concrete bulb small: interrogation room, interview room, police interview room, questioning room, police interrogation room
  back: clinic-glass
  before: desk(mug lamp)
  sides: chair surveillance-camera
holding-cell in=brick small: holding cell, drunk tank, prison visiting room, sheriff's jail, town jail, police cell, padded cell, ship's brig, brig, death row, visiting room
  back: bars small-window
  sides: bed toilet
sheriff-office in=boards lantern rural "SHERIFF": sheriff's office, sheriff office, marshal's office, wild west jail
  back: board(rifle*3) hung(poster poster) bars
  before: desk(cowboy-hat oil-lamp key)
  sides: safe chair
western-saloon in=boards lantern {hour=afternoon} "SALOON": saloon, western saloon, wild west saloon, cantina saloon, frontier bar
  back: dark-shelf(bottle whiskey-glass bottle*2) mirror^1.2 upright-piano
  before: bar(whiskey-glass bottle beer-mug)
  sides: card-table barrel wooden-wheel
prison-yard out=open concrete flat {weather=overcast}: prison yard, jail yard, exercise yard, prison courtyard, concentration camp, prison camp, internment camp, prison fence, prison gate
  far: watchtower^9 factory^8 watchtower^9
  back: barbed-wire^2 barbed-wire^2 barbed-wire^2
  sides: basketball-hoop bench barbell
watchtower-room in=boards land: guard tower, watchtower, lookout tower, fire lookout, fire tower, control tower, air traffic control tower, air traffic control room, lookout post, ranger tower, radar station, listening post, guardhouse, watch room
  back: great-window
  before: console(radio binoculars telephone map)
  sides: telescope
fire-station in=brick large strip "FIRE STATION" [vehicle]: fire station, firehouse, fire house, fire hall, fire department
  back: fire-truck rail(firefighter-helmet coat firefighter-helmet)
  sides: ladder fire-extinguisher fire-hydrant
ambulance-bay out=parking-lot [vehicle]: ambulance bay, ambulance station, hospital entrance, hospital parking lot, emergency entrance
  back: ambulance hospital-building^7 ambulance
  sides: wheelchair
operating-theatre in=clinic strip: operating theatre, operating room, operating theater, surgery room, surgical suite, surgical theatre, veterinary surgery
  back: heart-monitor clinic-glass iv-stand
  centre: operating-table
  sides: iv-stand slab(scalpel scissors syringe) oxygen-tank
maternity in=clinic [toy]: maternity ward, delivery room, birthing room, neonatal ward, hospital nursery, labor room, nursery ward
  back: curtained-window hospital-bed hung(balloon teddy-bear)
  sides: crib crib iv-stand bouquet^0.5
dentist in=clinic strip "DENTIST": dentist's office, dentist office, dental clinic, dental surgery, dentist's, orthodontist's office, dental office
  back: hung(tooth x-ray toothbrush) window shelf(toothbrush toothpaste glass)
  centre: dentist-chair
  sides: slab(tweezers syringe mirror) sink
doctor-office in=clinic strip "DOCTOR": doctor's office, doctor's surgery, examination room, consulting room, school nurse's office, nurse's office, gp's office, doctor's practice, pediatrician's office, clinic room
  back: hung(poster eye x-ray) curtained-window shelf(bottle pill-bottle bandage)
  before: desk(stethoscope computer-monitor folder)
  sides: bathroom-scale stretcher skeleton^1.7
vet in=clinic strip "VET" [animal]: veterinary clinic, vet's office, vet's, veterinarian's office, animal hospital, animal clinic, vet clinic
  back: hung(poster bone) window shelf(bottle pill-bottle bowl ball)
  centre: operating-table
  sides: birdcage^1.2 scale^0.6 dog-bed
asylum in=tiles large dust "ASYLUM": asylum, psychiatric ward, psychiatric hospital, mental hospital, abandoned asylum, abandoned hospital, insane asylum, sanatorium, sanitarium, psych ward
  back: steel-door high-window hospital-bed steel-door
  sides: wheelchair hospital-bed iv-stand
therapist in=plaster: therapist's office, psychologist's office, psychiatrist's office, counseling room, counselling room, therapy room, group therapy, support group, school counselor's office
  back: bookshelf curtained-window hung(diploma painting clock)
  centre: armchair
  sides: couch potted-plant^1.1 floor-lamp
x-ray-room in=clinic: x-ray room, mri room, radiology room, radiology, scan room, ct scanner room
  back: hung(x-ray x-ray x-ray) clinic-glass
  centre: mri-scanner
  sides: stretcher computer-monitor^0.6
blood-bank in=clinic strip: blood bank, blood donation centre, blood donation center, vaccination center, vaccination centre, vaccination clinic, blood lab
  back: shelf(blood-bag*4) hung(water-drop#c0303a heart) window
  sides: dentist-chair iv-stand
chem-lab in=white strip "LAB": chemistry lab, chemistry laboratory, chemistry classroom, science classroom, biology lab, school laboratory, science lab, physics lab, medical lab, pathology lab, cleanroom, clean room
  back: white-shelf(lab-flask*2 beaker test-tube) blackboard white-shelf(microscope lab-flask jar*2)
  before: slab(bunsen-burner lab-flask beaker microscope test-tube)
  sides: skeleton^1.7 sink
mad-lab in=stone candles {hour=night}: mad scientist's lab, mad scientist's laboratory, frankenstein's lab, frankenstein's laboratory, alchemist's laboratory, alchemist's workshop, alchemist's lab, alchemy lab, secret laboratory, secret lab, evil laboratory
  back: shelf(lab-flask*2 jar brain skull) glass-vats shelf(book alembic lab-flask#7a4fb5 skull)
  before: workbench(alembic lab-flask bunsen-burner candle)
  centre: operating-table
  sides: cauldron skeleton^1.7 server-rack
computer-lab in=clinic strip large [electronics]: computer lab, computer room, internet cafe, internet café, cyber cafe, lan party, esports arena, coding school, it department, computer classroom
  back: desk(computer-monitor computer-keyboard computer-monitor) whiteboard desk(computer-monitor computer-keyboard computer-monitor)
  sides: desk(computer-monitor computer-monitor) desk(computer-monitor computer-monitor) server-rack
  rows: office-chair
kindergarten in=candy signed large "ABC" [toy]: kindergarten, preschool, nursery school, daycare, day care, day-care center, playgroup, creche, crèche, pre-school
  back: white-shelf(teddy-bear ball building-blocks book crayon) blackboard hung(kite sun rainbow flower)
  sides: rocking-horse building-blocks^0.8 globe^0.8 teddy-bear^0.9
staff-room in=plaster strip [food]: staff room, break room, teachers' lounge, teacher's lounge, breakroom, office kitchen, staff kitchen, common room kitchen, staffroom, coffee room
  back: slab(coffee-maker microwave kettle mug) corkboard(memo calendar poster) water-cooler refrigerator
  sides: couch vending-machine potted-plant
school-canteen in=plaster large strip [food]: canteen, mess hall, cafeteria, school cafeteria, school canteen, dining hall, lunchroom, food court, prison cafeteria, army canteen, soup kitchen hall
  back: slab(pot tray pizza bowl-of-soup) hung(clock poster) slab(tray salad glass-of-milk)
  rows: picnic-table
  sides: trash-bin vending-machine
school-corridor in=clinic long strip: school hallway, school corridor, high school hallway, school lockers, hallway with lockers, school hall
  back: light-doorway
  sides: grey-lockers grey-lockers grey-lockers grey-lockers
auditorium in=velvet large "HALL": auditorium, assembly hall, school auditorium, school assembly, school hall stage, lecture theatre stage, graduation ceremony, graduation, community hall, village hall, church hall, scout hut, parish hall, community center, community centre, youth center, youth centre
  back: red-stage podium^1.2
  rows: chair#8a3a3a
lecture-hall in=panelled large strip: lecture hall, lecture theatre, lecture room, university lecture, seminar room, university classroom
  back: blackboard^1.8 blackboard^1.8 podium^1.2
  rows: chair
  sides: globe^1
exam-hall in=plaster large strip: exam hall, examination hall, exam room, detention room, school exam
  back: hung(clock) blackboard^1.6 window
  rows: desk
campus out=park: university campus, campus, college campus, school grounds, university courtyard, college green
  far: school-building^9 clock-tower^15
  sides: bench bicycle tree^6
archive in=concrete long bulb dust: archive, archives, records room, file room, filing room, vatican archives, national archive, document storage
  back: file-drawers
  sides: metal-shelf(cardboard-box*3 folder) metal-shelf(cardboard-box*3 folder) metal-shelf(folder binder*3) metal-shelf(cardboard-box*4) file-cabinet file-cabinet
great-library in=panelled large chandelier: reading room, grand library, great library, magical library, library of alexandria, castle library, monastery reading room
  back: bookshelf^3.2 hall-arch bookshelf^3.2
  sides: bookshelf^3 ladder^2.8 globe^1.2 bookshelf^3
  before: desk(stack-of-books desk-lamp open-book)
treasury in=stone candles: treasury, treasure room, treasure chamber, treasure vault, gold vault, dragon's hoard room, pirate treasure cave, treasure cave, royal treasury, crown jewels
  back: treasure-chest^1 gold-hoard suit-of-armor treasure-chest^1
  sides: gold-hoard vase^1 treasure-chest crown^0.4
  before: stonetop(crown goblet money-bag)
torture-chamber in=stone candles: torture chamber, torture room, execution chamber, gas chamber, electric chair room, rack room, inquisition
  back: board(chain*3 whip*2) bars kiln
  sides: guillotine^2.6 barrel cauldron chain^1
moat out=castle: moat, castle moat, outside the castle walls, foot of the castle
  sides: cattail frog^0.3 cattail
secret-passage in=stone long: secret passage, secret tunnel, hidden passage, secret passageway, underground passage, escape tunnel, castle corridor, castle hallway, stone corridor, dungeon corridor
  back: tunnel-mouth
  sides: torch^1.3 torch^1.3 spider-web^1 torch^1.3
stable-inside in=boards land lantern rural [animal]: stable, stables, horse stable, riding stable, horse stall, barn stall, cowshed, milking parlour, milking parlor, dairy barn, cattle shed, nativity scene, nativity, pigsty, livery stable, royal stables
  back: stall-doors rail(saddle horseshoe whip)
  sides: hay-bale bucket hay-bale pitchfork^1.3
kennel in=concrete strip [animal]: kennel, kennels, dog pound, animal shelter, dog shelter, cat cafe, cattery, cat café
  back: bars dog dog-bed
  sides: dog-bed bowl cat-tree doghouse^1
henhouse in=boards small dust [animal]: chicken coop, henhouse, hen house, poultry farm, dovecote, pigeon loft
  back: shelf(nest-with-eggs*3) small-window shelf(nest-with-eggs*2 egg*2)
  sides: chicken^0.45 rooster^0.55 hay-bale white-hen^0.4
granary in=boards large rafters dust: granary, grain silo, grain store, silo, grain elevator, corn crib, grain barn, hay barn
  back: sack sack hay-bale sack
  sides: sack hay-bale sack hay-bale pitchfork^1.3
polling-station in=clinic strip "VOTE": voting booth, polling station, polling booth, polling place, election office, ballot booth
  back: vote-booths flag^2
  sides: open-box podium^1.1
job-centre in=clinic large strip "OFFICE": job centre, unemployment office, passport office, government office, dmv, registry office, immigration office, social security office, tax office, post office counter, lost property office, lost and found, bureaucracy office, ministry
  back: till(computer-monitor folder) hung(clock) till(computer-monitor stamp) till(computer-monitor)
  rows: chair
  sides: potted-plant file-cabinet
war-memorial out=plaza {weather=overcast}: war memorial, memorial, cenotaph, monument square, monument, war cemetery
  back: wreath^0.9 obelisk^8 wreath^0.9
  sides: flag^2.6 bouquet^0.5
military-base out=open asphalt flat [weapon]: military base, army base, air base, airbase, naval base, boot camp, parade ground, training ground, barracks yard, secret base entrance
  far: control-tower^12 watchtower^8
  back: tank jeep
  sides: barbed-wire flag^2.6 crate
missile-silo in=concrete vast bulb: missile silo, launch silo, nuclear silo, rocket silo, rocket hangar, rocket factory, spacecraft assembly hall
  back: control-panel^1.4 rocket^6 control-panel^1.4
  sides: pipes barrel-drum scaffolding
bunker in=concrete strip: bunker, underground bunker, war bunker, command bunker, military bunker, secret base, resistance hideout, secret hideout, hideout, underground base, villain's lair, evil lair, supervillain's lair, superhero hideout, superhero lair, spy headquarters
  back: steel-door screen metal-shelf(gas-mask helmet can radio)
  before: console(map radio telephone computer-monitor)
  sides: barrel-drum server-rack crate
field-hospital in=canvas lantern: field hospital, field tent, medical tent, army hospital tent, triage tent, quarantine tent, red cross tent
  back: stretcher hung(bandage) shelf(bandage bottle first-aid-kit)
  sides: stretcher iv-stand hospital-bed crate
polar-lab in=hull land: research station, polar research station, antarctic base, antarctic research station, weather station, arctic research station, seismic station, field station
  back: wide-window shelf(radio binoculars map)
  before: desk(microscope computer-monitor mug)
  sides: skis^1.6 snowshoe antenna^1.6
space-mission in=dark vast: nasa control room, houston mission control, launch control, rocket control room
  back: screen
  rows: office-chair
  before: console(computer-monitor*3) console(computer-monitor*3)
surveillance-room in=dark: security room, surveillance room, cctv room, security office, monitor room, guard room, control booth, guardroom
  back: hung(tv*6) steel-door
  before: console(computer-monitor joystick computer-monitor mug)
  sides: surveillance-camera server-rack
crematorium in=brick large: crematorium, incinerator room, crematory, incinerator
  back: kiln coffin^0.62 kiln
  sides: urn wreath^0.8
nurses-station in=clinic strip [household]: nurses' station, nurse's station, nursing station, hospital reception, hospital lobby, hospital desk
  back: file-drawers shelf(folder bottle pill-bottle bandage) hung(clock x-ray)
  before: till(computer-monitor telephone folder)
  sides: wheelchair iv-stand
`);
