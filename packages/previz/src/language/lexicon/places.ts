/** Words for settings beyond those in the catalogue of sets, and how to tell a place from a thing. */

/** More names of settings, by setting id. */
export const MORE_PLACES: Readonly<Record<string, string>> = {
  street:
    'street|times square|piccadilly circus|wall street|broadway|las vegas|brooklyn|harlem|hollywood boulevard|downtown|avenue|boulevard|lane|barcelona|madrid|berlin|vienna|prague|havana|istanbul|mumbai|cairo|los angeles|chicago|san francisco|city street|asphalt|tarmac|road side|roadside|sidewalk|street corner|traffic|city centre|city center|old town|city streets|streets|market street',
  crosswalk:
    'crosswalk|zebra crossing|pedestrian crossing|crossing|intersection|busy intersection|crossroads',
  alley:
    'cobblestones|cobbles|wet cobblestones|cobblestone alley|cobbled alley|alley|alleyway|back alley|back street|side street',
  'city-skyline': 'skyline|cityscape|metropolis|city at large|new york|manhattan|london|shanghai|hong kong',
  'sports-hall': 'badminton court|volleyball court',
  ballroom: 'wedding hall|banquet hall|reception hall',
  rooftop: 'rooftop|city rooftop|roof|roof terrace|rooftops',
  park: 'park|city park|lawn|grass|grassy area|central park|dog park',
  forest: 'forest|wood|woods|woodland|grove|glade|clearing|pine forest|forest path|trees|wilderness',
  campsite: 'camp|campsite',
  'tokyo-street': 'shibuya crossing',
  beach:
    'beach|seaside|shore|ashore|coast|seashore|shoreline|sandy beach|island|tropical beach|tropical island|desert island|coastline|cove',
  ocean: 'ocean|sea|open sea|high seas|waves|pacific|atlantic|open ocean|bay',
  underwater:
    'underwater|underwater cave|sea cave under water|sunken city|seabed|sea bed|bed of the sea|ocean bed|bottom of the sea|sea floor|ocean floor|coral reef|reef|deep sea|under the sea|under water|beneath the sea|bottom of the sea|beneath the waves|under the ocean',
  mountain:
    'mountain|mountains|hilltop|hill|hills|alps|himalayas|mountain pass|mountain range|mountainside|ridge|mountain trail|mount fuji|valley',
  summit:
    'summit|mountain top|mountaintop|mountain peak|peak|mountain summit|top of the mountain|top of a mountain|mount everest|everest|rocky summit|snowy summit|snowy peak',
  desert: 'desert|dunes|sand dunes|sahara|wasteland|outback',
  snowfield:
    'snowfield|snowbank|snow bank|snowdrift|snow drift|snowdrifts|snowbanks|tundra|snowy field|snowy landscape|winter wonderland',
  field: 'field|meadow|grassland|prairie|pasture|countryside|plain|plains|steppe',
  farm: 'farm|farmyard|barnyard|ranch|plantation|farmland',
  barn: 'barn|woolshed|wool shed|shearing shed|cowshed|cow shed|milking shed|hayloft|inside a barn|inside the barn',
  'town-hall':
    'town hall|city hall|in front of the town hall|in front of city hall|outside the town hall|outside city hall|steps of the town hall|in front of parliament|in front of the parliament|in front of a parliament|in front of a parliament building|in front of the parliament building|outside parliament|in front of the capitol|in front of the embassy|outside the embassy|in front of the government|in front of the courthouse|outside the courthouse|courthouse steps|in front of a public building|in front of a government building',
  'school-front':
    'in front of a school|in front of the school|in front of her school|in front of his school|outside a school|outside the school|outside school|at the school gate|at the school gates|school gate|school gates|school entrance|in front of the school building',
  river: 'river|riverbank|stream|creek|riverside|river bank|brook|ford|river crossing',
  lake: 'lake|loch|lough|tarn|fjord|reservoir|pond|lakeside|lakeshore|lagoon|lake shore',
  road: 'road|country road|path|open road|mountain road|track',
  bridge: 'bridge|footbridge|stone bridge|wooden bridge|suspension bridge|old bridge',
  harbour: 'harbour|harbor|port|dock|docks|quay|wharf',
  village: 'village|hamlet|small town|town|yard',
  castle: 'castle|fortress|palace|citadel|kingdom|medieval castle',
  ruins:
    'ruins|ancient ruins|ruined city|ruined temple|post-apocalyptic city|apocalypse|post-apocalyptic wasteland|pyramids',
  graveyard: 'graveyard|cemetery|churchyard|burial ground',
  cave: 'cave|cavern|grotto|lair',
  jungle: 'jungle|rainforest|tropical forest|rain forest|amazon',
  swamp: 'swamp|marsh|wetland|bayou',
  volcano: 'volcano|erupting volcano',
  garden: 'garden|backyard|flower garden|patio|back garden|rose garden|back yard',
  playground: 'playground|sandbox|schoolyard',
  stadium:
    'sideline|sidelines|touchline|stadium|arena|football field|soccer field|pitch|football pitch|race course|court|sports field',
  'train-station': 'train station|railway station|station platform|train platform|platform|station|railway',
  subway: 'subway|subway station|metro|metro station|underground station|subway platform',
  airport: 'airport',
  space:
    'space|outer space|galaxy|orbit|deep space|cosmos|universe|nebula|asteroid field|milky way|low orbit|earth orbit|the stars above',
  'moon-surface': 'moon|moon surface|lunar surface|surface of the moon|on the moon',
  'alien-planet':
    'alien planet|planet|another planet|strange planet|alien world|alien landscape|unknown planet|alien planet landscape|alien planet surface|extraterrestrial landscape',
  spaceship:
    'spaceship interior|space station|bridge of a spaceship|starship bridge|bridge of a starship|bridge of the starship|bridge of the spaceship|inside a spaceship|space shuttle interior|spaceship bridge',
  battlefield: 'battlefield|war zone|front line|battleground|warzone',
  market:
    'market|marketplace|bazaar|street market|night market|farmers market|fair|festival|souk|market stall|food stall|market square',
  stage: 'stage|concert|concert hall|concert stage|music festival',
  'living-room':
    'living room|lounge|sitting room|home|apartment|room|house interior|cabin|inside a house|inside the house|indoors|indoor|family room|flat',
  'cottage-room': 'hut|stone hut',
  bedroom: 'bedroom|hotel|spare room|guest room|spare bedroom',
  kitchen: 'kitchen|kitchenette',
  bathroom: 'bathroom|shower|bathtub',
  office: 'office|workplace|at work|cubicle|newsroom|open-plan office|detective office',
  classroom:
    'classroom|school|in class|at school|schoolroom|university|college|elementary school|high school',
  library: 'library',
  hospital:
    "hospital|intensive care unit|icu|children's hospital|sick bay|hospital room|clinic|hospital ward|emergency room|surgery|ward|infirmary|dentist|doctor's",
  bar: 'bar|pub|inn|izakaya|cocktail bar|speakeasy',
  restaurant: 'restaurant|bistro|sushi bar|pizzeria|sushi restaurant|banquet|steakhouse',
  cafe: 'cafe|café|coffee shop|coffeehouse|tea house|tearoom|teahouse|coffee house',
  'shop-exterior':
    'shop window|store window|storefront|shop front|shopfront|window display|display window|shop windows|store windows',
  shop: 'shop|store',
  church: 'church|chapel|monastery|abbey',
  museum: 'museum|gallery|art gallery|exhibition|art museum',
  laboratory: 'laboratory|lab|research facility',
  factory: 'factory|factory floor|factory hall|assembly line',
  garage: 'garage|auto shop|auto workshop|car workshop',
  workshop: 'workshop',
  gym: 'gym|fitness center|fitness studio|fitness centre',
  prison: 'prison|behind bars|jail|prison cell|jail cell|cell',
  'throne-room': 'throne room|great hall|royal court|royal hall|palace hall|royal palace interior',
  dungeon: 'dungeon|tomb|crypt chamber',
  attic: 'attic|loft|garret',
  corridor: 'corridor|hallway|hall|passage|hotel corridor',
  courtroom: 'courtroom|courthouse|tribunal|parliament|trial',
  theatre: 'theatre|theater|playhouse|theater stage',
  'train-interior':
    'train interior|inside a train|train carriage|train compartment|train car|inside the train|on a train|on the train|commuter train',
  'car-interior':
    'car interior|inside a car|inside the car|inside his car|inside her car|inside a taxi|inside the taxi|driving seat|front seat|taxi interior|driver seat|passenger seat|behind the wheel',
  'back-seat':
    'in the back of a taxi|in the back of the taxi|in the back of a car|in the back of the car|in the back of a cab|in the back of the cab|inside a limousine|inside a limo|back of a limousine|back of a limo|back of the limousine|limousine interior|back seat|backseat|rear seat',
  'plane-interior':
    'plane interior|airplane cabin|inside a plane|aircraft cabin|inside an airplane|on a plane|on an airplane|on the plane|inside the plane|airplane seat',
  sky: 'sky|in the sky|above the clouds|heaven|in the clouds|cloudscape|among the clouds|through the clouds|over the clouds|through the sky|across the sky',
  studio:
    'photo studio|plain background|white background|studio backdrop|black background|studio background|neutral background|solid background|simple background|seamless background|coloured background|colored background|gradient background|paper background|studio setting|grey background|gray background|studio|blank background|clean background|on white|backdrop|void',
  tabletop: 'tabletop|table top|countertop|kitchen counter|desktop surface|chessboard',
  'tent-interior': 'inside her tent|inside his tent|inside their tent',
  'bus-interior': 'on a bus|on the bus|city bus|school bus interior',
  'subway-car':
    'on the underground|on the tube|inside a subway|inside a subway car|inside the subway car|on the subway|on the metro|subway car interior|subway interior',
  'submarine-interior': 'in a submarine|aboard a submarine',
  'bank-hall': 'bank',
  'clothes-shop': "clothing boutique|tailor's|changing cubicle",
  'butcher-shop': "butcher's|butcher's shop",
  'flower-shop': "florist's",
  pharmacy: "chemist's|chemist shop",
  'waiting-room': "doctor's waiting room|dentist's waiting room",
  'barber-shop': "hairdresser's|barber's|hairdresser's salon|hair dresser",
  cinema: 'movie house|film theater|film theatre',
  'corn-field': 'field of corn|rows of corn',
  'wheat-field': 'field of wheat|golden wheat',
  'lavender-field': 'field of lavender',
  temple: 'temple|shrine|pagoda|buddhist temple|shinto shrine|torii|torii gate|kyoto',
  circus: 'circus|circus tent|big top|circus ring',
  warehouse: 'warehouse|depot|storehouse|abandoned warehouse',
  'construction-site': 'construction site|building site|demolition site',
  'gas-station': 'gas station|petrol station|filling station|truck stop|service station',
  pool: 'pool|swimming pool|hot tub',
  poolside: 'poolside|pool deck|pool terrace',
  staircase: 'staircase|stairs|stairway|stairwell|spiral staircase|grand staircase|flight of stairs',
};

/** In these places one stands "on", so "on" names the place even where a thing of that name could be drawn. */
export const STOOD_ON =
  'street rooftop beach ocean mountain summit snowfield field road bridge harbour moon-surface alien-planet stage stadium battlefield staircase farm playground corridor village train-station subway park lake river desert airport garden mars sea-cliff ship-deck balcony plaza highway race-track frozen-lake arctic savanna rice-terraces tokyo-street paris-street cyberpunk-street suburb parking-lot boxing-ring western-town cafe-terrace nightclub pier rope-bridge train-roof junkyard fire-escape corn-field wheat-field lavender-field sunflower-field tulip-field zoo railway-tracks crosswalk'.split(
    ' ',
  );

/** Words that are first a thing, and a place only inside them ("in a house", "in the shower"). */
export const THING_FIRST =
  'house home tent hut cottage cabin barn igloo tree trees moon planet cloud clouds shelf roof bath toilet shower bathtub fireplace bus tram train elevator lift statue tower lighthouse fountain plant windmill wave waves platform stairs staircase ladder boat ship spaceship spacecraft starship pyramid tomb aquarium sandbox chessboard court ring bank cell path hill block flat room stall scaffolding volcano pagoda torii mosque hotel fair waterfall school iceberg closet scaffolding gazebo bandstand pavilion shed drawbridge gallows geyser maze'.split(
    ' ',
  );

/** Too weak to name a place on their own. */
export const NOT_PLACES =
  'air green plant mill block flat ring fair camp cell home room path bank shelf plain reception surgery trial wave green steps wood bus tram den peak cloud clouds stair track'.split(
    ' ',
  );
