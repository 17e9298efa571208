/** Places that no word of a beat names and its deeds or things imply: what is lined up on a green, heard over a belly, read through a periscope. */

/** `settings it may refine | words | setting`, as in `places.ts`; 'unsaid' is no setting at all. */
export const IMPLIED_PLACES: readonly (readonly [string, RegExp, string])[] = [
  [
    'unsaid ice-rink frozen-lake stadium',
    /^(?!.*\b(?:pond|lake|river|street|road|driveway)\b).*\bhockey arena\b|\bhockey\b.*\b(?:crowd|fans|spectators|arena|overtime|playoffs?|buzzer)\b/is,
    'hockey-arena',
  ],
  [
    'unsaid garden field desert',
    /\bcolon(?:ists?|y)\b.*\b(?:red (?:dust|sand|desert|planet)|dust storm|dome|habitat|rover|airlock)\b|\bred dust (?:storms?|devils?)\b|\bterraform\w*/is,
    'mars',
  ],
  [
    'supermarket',
    /\b(?:frozen (?:food|foods|pizzas?|peas|dinners?|section|aisle)|freezer (?:aisle|section|doors?|case)|ice cream (?:aisle|section))\b/i,
    'freezer-aisle',
  ],
  [
    'unsaid',
    /^(?=.*\b(?:dragons?|wyverns?|trolls?|ogres?)\b).*\b(?:villagers?|peasants?|townsfolk|townspeople)\b/is,
    'medieval-village',
  ],
  ['unsaid', /\b(?:ultrasound|sonograms?|sonographers?)\b/i, 'ultrasound-room'],
  ['castle village forest unsaid', /\b(?:log|trading) (?:fort|post)\b/i, 'log-fort'],
  ['unsaid', /\b(?:fighter pilots?|jet fighters?) [^.;]*\bcockpit\b/i, 'airport'],
  ['unsaid hospital laboratory', /\bcryo pods?\b/i, 'cryo-room'],
  [
    'spaceship habitat space-corridor',
    /\b(?:(?:astro|cosmo)nauts?|crew|m[ae]n|wom[ae]n|pilots?|commander|captain|scientists?|engineers?|she|he|they)(?: \w+ly)? (?:floats?|floating|drifts?|drifting|somersault(?:s|ing)?|tumbl(?:es?|ing))\b|\b(?:weightless\w*|(?:zero|micro)[- ]?(?:g|gravity))\b/i,
    'weightless-station',
  ],
  [
    'unsaid alley',
    /\bbowl(?:ers?|s|ing)\b.*\b(?:gutter|pins|lane|strike|spare|bowling ball)\b/is,
    'bowling-alley',
  ],
  ['unsaid workshop', /\b(?:dentists?|dental|orthodontists?|root canal)\b/i, 'dentist'],
  [
    'unsaid car-interior',
    /\b(?:cabin lights|tray tables?|overhead bins?|air ?sick bag|oxygen masks? (?:drop|fall))\b/i,
    'plane-interior',
  ],
  [
    'unsaid duty-free duty-free-exterior',
    /\b(?:boarding pass(?:es)?|final boarding|gate agents?|departures board)\b/i,
    'airport-hall',
  ],
  ['unsaid mountain', /\bsummit (?:register|cairn|cross|flag)\b|\bclouds (?:far )?below\b/i, 'summit'],
  [
    'unsaid mountain',
    /\bclimbers?\b.*\b(?:(?:hundreds|thousands) of (?:feet|met(?:er|re)s)|chalks?|belay\w*|carabiners?|pitons?|dangl\w*|sheer|overhang)\b/is,
    'rock-face',
  ],
  ['unsaid', /\bstagehands?\b|\bcurtain calls?\b|\bactors? (?:take a |takes a )?bow(?:s|ing)?\b/i, 'theatre'],
  ['unsaid bridge street river', /\bgondoliers?\b/i, 'venice-water'],
  ['unsaid', /\b(?:tattooists?|tattoo artists?)\b/i, 'tattoo-parlour'],
  ['unsaid', /\bpews?\b/i, 'church'],
  [
    'unsaid',
    /\b(?:umpires?|catcher's (?:mitt|sign)|baselines?|bullpen|shortstop|home plate|infield(?:er)?)\b(?!.*\b(?:tennis|cricket)\b)/i,
    'ballpark',
  ],
  ['unsaid', /\bcommuters?\b.*\bwindow\b/i, 'train-interior'],
  ['unsaid', /\bcapsized\b/i, 'ocean'],
  [
    'unsaid airport',
    /\b(?:flight attendants?|stewardess(?:es)?|stewards?|air host(?:ess|esses))\b.*\b(?:oxygen masks?|life ?(?:vest|jacket)s?|seat ?belts?|aisle|trolley|drinks? cart|tray|turbulence|passengers?|pillows?)\b/is,
    'plane-interior',
  ],
  [
    'unsaid',
    /\bpopcorn\b.*\bscreen\b|\bscreen light on (?:his|her|their) faces?\b|\bprojectionists?\b/is,
    'cinema',
  ],
  [
    'unsaid hospital',
    /\b(?:coroners?|autops(?:y|ies)|morticians?|toe tags?|body bags?|pathologists?)\b/i,
    'morgue',
  ],
  ['unsaid field', /\bstarting gates?\b|\bjockeys?\b/i, 'horse-racing'],
  ['unsaid', /\bauctioneers?\b/i, 'auction-house'],
  ['unsaid', /\bbouncers?\b.*\b(?:velvet rope|ids?|guest list|bass|queue|line)\b/is, 'nightclub-exterior'],
  ['unsaid corridor', /\bfirebox\b|\bstokers?\b.*\bcoal\b/is, 'loco-cab'],
  [
    'unsaid',
    /\b(?:co-?)?pilots?\b.*\b(?:fuel gauges?|altimeters?|throttles?|autopilot|yoke|instrument panel|landing gear)\b/is,
    'cockpit',
  ],
  ['unsaid', /\broadies?\b/i, 'stage'],
  ['unsaid', /\bvalets?\b.*\b(?:keys?|cars?|parks?|limousine)\b/is, 'hotel-lobby-exterior'],
  ['unsaid kitchen', /\bsushi chefs?\b.*\bcustomers?\b/is, 'restaurant'],
  [
    'unsaid living-room',
    /\b(?:zero|micro)[- ]?(?:g|gravity)\b|\bweightless(?:ly|ness)?\b.*\b(?:astro|cosmo)nauts?\b|\b(?:astro|cosmo)nauts?\b.*\bweightless/is,
    'weightless-station',
  ],
  [
    'unsaid',
    /\bhockey (?:goalie|player)s?\b|\bgoaltenders?\b|\bnetminders?\b|\bslap ?shots?\b|\bthe puck\b|\bzambonis?\b/i,
    'ice-rink',
  ],
  [
    'unsaid lake park garden field',
    /\b(?:golfers?|caddies?|caddy|putt(?:s|er|ers)?|tee shots?|tees? off|fairways?|golf (?:swing|carts?|bag)|nine iron)\b/i,
    'golf-course',
  ],
  [
    'unsaid',
    /\b(?:math|maths|spelling|history|science|chemistry|english|geography|pop|surprise|class) (?:test|exam|quiz|lesson)\b|\bdetention\b|\b(?:passes?|passing|slips?|slipping) (?:an?|the|her|his) (?:folded |secret )?note (?:in|during) class\b/i,
    'classroom',
  ],
];
