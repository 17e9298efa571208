/** Into, out of, at the boot of, by the window of a vehicle: all ways to say it, said in few. */
import { inflected } from './deeds-in-words.ts';
import { ADJ } from './phrase-parts.ts';

const DET = '(?:an?|the|his|her|their|my)';
const ROAD =
  '(?:car|taxi|cab|van|truck|lorry|limousine|limo|jeep|pickup|police car|sports car|ambulance|suv|sedan|convertible)s?';
const COACH = '(?:bus|train|tram|coach|subway|streetcar|trolley|carriage|train car|school bus)';
const RIDE = `(?:${ROAD}|${COACH})`;

type Reword = (said: string, ...parts: string[]) => string;

const BOARD: Reword = (_, ending = '', rest = '') =>
  `${/ing$/.test(ending) ? 'boarding' : /s$/.test(ending) ? 'boards' : 'board'} ${rest}`;
const ALIGHT: Reword = (_, ending = '', rest = '') =>
  `${/ing$/.test(ending) ? 'alighting' : /s$/.test(ending) ? 'alights' : 'alight'} beside ${rest}`;

/** One of it, as it is handed over. */
const served = (what: string): string =>
  `an ${what.replace(/^(?:an?|some|two|three) /i, '').replace(/(?<=[^s])s$/i, '')}`.replace(
    /^an (?=[^aeiou])/i,
    'a ',
  );

export const AT_VEHICLES_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // Couriers are on their bikes among the traffic.
  [
    /\b((?:(?:food |pizza |parcel )?delivery (?:rider|courier|cyclist|boy|girl)|(?:bike|bicycle|cycle) (?:courier|messenger)|courier)s?) (?:squeez|weav|thread|dodg|slip|filter|zip|dart|swerv|zoom|speed|rac|slalom|cut)(s|es|ing|e)? (?:(?:his|her|their) way )?(?:in )?(?:(?:between|through|past|among|in and out of) (?:the )?(?:[\w-]+ )?traffic\b(?! (?:lights?|cones?|jam))|(?=(?:between|through|past|among) ))/gi,
    (said, who = '', end = '') =>
      `${who} ${inflected('ride', end)} a bicycle ${/traffic$/i.test(said) ? 'between cars' : ''}`,
  ],
  // A jam in a tunnel is seen in it.
  [
    /\b(?:in|inside) (?:an?|the) (?:(?:gridlocked|jammed|blocked|congested|road|long|dark) )*tunnel (?:traffic jam|gridlock|tailback)\b|\b(?:in|inside) (?:an?|the) (?:traffic jam|gridlock|tailback) (?:in|inside) (?:an?|the) (?:[\w-]+ )?tunnel\b/gi,
    'in a road tunnel',
  ],
  // A crowd that fills it is seen from among it.
  [
    /\b(?:in|on|aboard|inside) (an?|the) (?:very |rush-hour )?(crowded|packed|busy|full|jam-packed|cramped|overcrowded) (?:rush-hour |morning |evening |night |commuter |city |double-decker |old )?(subway train|subway car|subway carriage|subway|metro train|metro|underground train|tube train|tram|streetcar|trolley|tram car|bus|coach|train|commuter train)\b(?! (?:station|stop|platform|roof|window|line|depot|terminal|compartment|carriage|car|interior|seat|entrance|steps|stairs|corridor)s?\b)/gi,
    (_, det = '', how = '', what = '') =>
      `inside ${/^an$/i.test(det) ? 'a' : det} ${/full|jam|cramped|over/i.test(how) ? 'crowded' : how} ${
        /subway|metro|tube|underground/i.test(what)
          ? 'subway car'
          : /^(?:commuter )?train$/i.test(what)
            ? 'train compartment'
            : 'bus interior'
      }`,
  ],
  // What passes outside is not where one is.
  [
    /(?<=\b(?:train|bus|plane|airplane|tram|car|taxi|coach|subway)(?:'s)? window)s? (?:at|over|onto|on|towards|to|into) (?:(?:the|a|an|some|passing) )*((?:snowy|snow-covered|snow-capped|frozen|wintry|autumn|autumnal|rainy|green|passing|rolling) )?(?:[\w-]+ ){0,1}?(?:mountains?|hills?|fields?|countryside|landscapes?|city|skyline|city lights|sea|ocean|coast|forests?|desert|clouds?|sky|stars|suburbs?|streets?|villages?|valley|rice fields)\b/gi,
    (_, kind = '') =>
      /snow|frozen|wintry/i.test(kind) ? ' in winter' : /autumn/i.test(kind) ? ' in autumn' : '',
  ],
  // Who is helped in or out is at its door, and so is who helps.
  [
    new RegExp(
      `\\bhelp(s|ing|ed)? (${DET} (?:[\\w-]+ ){1,3}?)(?:get |climb |step )?(?:off|out of|down from|from|onto|on to|into|on) (${DET} ${ADJ}${RIDE})\\b`,
      'gi',
    ),
    'help$1 $2in front of $3',
  ],
  // Who goes by taxi is in it.
  [
    /(?<=\b(?:taxi|cab|limousine)s?\b[^.;]*?)\b(the|its|a) passenger\b(?! (?:seat|window|door|in|of|gets|steps|climbs))/gi,
    'the passenger in the back seat',
  ],
  // He who sees to the tickets leads no orchestra, and somebody has the ticket.
  [
    /\b(?<!(?:train|tram|bus) )conductor(s?)\b(?=[^.;]*\b(?:tickets?|trains?|passengers?|trams?|platform|railway|carriages?)\b)/gi,
    'train conductor$1',
  ],
  [
    /(?<=\b(?:train conductor|(?:ticket )?inspector|ticket collector|train guard)\b[^.;,]{0,30} )(check|inspect|collect|punch|clip|stamp)(s|es|ing)? (?:the |some |all )?(?:(?:a |the )?passengers?['’]s? )?(?:train )?(?:tickets|(?<=['’]s? )ticket)\b(?! of)/gi,
    (_, _stem = '', ending = '') =>
      `${/ing$/.test(ending) ? 'taking' : ending ? 'takes' : 'take'} a ticket from a passenger`,
  ],
  [/\b(?:aboard|on board|on|in) (an?|the) night train\b/gi, 'on $1 train at night'],
  // Whoever goes by its light has it in the hand, and it is dark.
  [
    /(?<=\b(?:crack|open|search|walk|explor|climb|descend|hunt|dig|creep|sneak)(?:e?s|ing|e)?\b[^.;,]*)\bby (?:the light of (?:an?|the|his|her) )?(flashlight|lantern)(?:'s light| light)?\b(?= *(?:$|[.,;!]))/gi,
    'with a $1 at night',
  ],
  // No home, and no elevator.
  [/\b(tyre|tire)s? (?:goes|go|went|gets|is) flat\b/gi, 'punctured $1 lies on the ground'],
  [
    /\b(truck|lorry|taxi|bus) driver (?:gives?|gave|offers?|offered) (him|her|them|(?:an?|the) (?:\w+ ){0,2}\w+) a (?:lift|ride)\b/gi,
    '$1 driver opens the door of a $1 for $2',
  ],
  [
    /\b(?:gives?|gave|offers?|offered) (him|her|them|(?:an?|the) (?:\w+ ){0,2}\w+) a (?:lift|ride)\b(?! (?:on|in|to))/gi,
    'opens the door of a car for $1',
  ],
  // No restaurant's lane.
  [
    /\b(driv(?:e|es|ing)|drove) through (?:the|a) (?:\w+ )?(?:city|town|streets?|traffic)\b/gi,
    '$1 down the street',
  ],
  [
    /\b(driv(?:e|es|ing)|drove) through (?=(?:the|an?) (?:\w+ )?(?:night|rain|storm|desert|forest|countryside|mountains|snow|hills|fields)\b)/gi,
    '$1 across ',
  ],
  [
    /\b(taxi|cab)( driver)(s?) (waits?|waiting|parks?|stands?)\b(?! (?:by|next to|beside|in|at) (?:his|her|the|a) (?:taxi|cab|car))/gi,
    '$1$2$3 $4 next to a taxi',
  ],
  [
    /\b(?:offers?|gives?|gave) (him|her|(?:an?|the) (?:\w+ ){0,2}\w+) (?:his|her|their) seat\b/gi,
    'talks to $1',
  ],
  [
    new RegExp(
      `\\b(?:get|climb|step|hop|jump|pile|slide|crowd)(s|ting|ing|ping|ding)? (?:on ?to|on board|on|into|in|aboard|up into)(?: (?=${DET} )| )(${DET} ${ADJ}${COACH})\\b(?! (?:roof|seat|stop|station|shelter))`,
      'gi',
    ),
    BOARD,
  ],
  [
    new RegExp(
      `\\b(?:get|climb|step|hop|jump|pile|slide)(s|ting|ing|ping|ding)? (?:back )?(?:into|in|up into) (${DET} ${ADJ}${ROAD})\\b(?! (?:boot|trunk|seat))`,
      'gi',
    ),
    BOARD,
  ],
  [
    new RegExp(
      `\\b(?:get|climb|step|hop|jump|emerg|alight|com)(e?s|ting|ing|ping)? (?:off|out of|down from|from) (${DET} ${ADJ}${RIDE})\\b(?! (?:roof|seat|stop|station))`,
      'gi',
    ),
    ALIGHT,
  ],
  [
    new RegExp(
      `\\b(?:open|hold|clos|shut|slam)(s|es|ing|e)? (?:open )?(?:the )?(?:back |front |rear |passenger |driver's |car )?doors? (?:of|to) (${DET} ${ADJ}${RIDE})\\b`,
      'gi',
    ),
    BOARD,
  ],
  [
    new RegExp(
      `\\b(?:open|clos|shut|hold)(s|es|ing|e)? (?:open )?(${DET} )(car|taxi|van|truck|limousine|bus)(?:'s)? doors?\\b`,
      'gi',
    ),
    (_, ending = '', det = '', what = '') => BOARD('', ending, `${det}${what}`),
  ],
  // What is at the tail of a car.
  [
    new RegExp(
      `\\b(?:open|clos|shut|search|look|peer)(s|es|ing|e)? (?:open |up |in(?:to)? |through |at )?(?:the |${DET} )?(?:boot|trunk|tailgate|back|rear doors|back doors) of (${DET} ${ADJ}${ROAD})\\b`,
      'gi',
    ),
    (_, ending = '', rest = '') =>
      `${/ing$/.test(ending) ? 'loading' : /s$/.test(ending) ? 'loads' : 'load'} next to ${rest}`,
  ],
  [
    /\b(?:open|clos|shut|search|look)(s|es|ing|e)? (?:open |up |in(?:to)? |through )?(?:the |his |her |their )(?:car )?(?:trunk|boot|car's trunk|car's boot)\b(?! of)(?=.*\b(?:car|taxi|road|street|parking)\b|$)(?<!(?:old|wooden|attic|travel).*)/gi,
    (_, ending = '') =>
      `${/ing$/.test(ending) ? 'loading' : /s$/.test(ending) ? 'loads' : 'load'} next to the car`,
  ],
  [
    new RegExp(
      `\\b(in|into|from|out of) (?:the )?(?:boot|trunk|tailgate) of (?=${DET} ${ADJ}${ROAD}\\b)`,
      'gi',
    ),
    'into ',
  ],
  [
    new RegExp(`\\bin (?:the )?back of (?=${DET} ${ADJ}(?:car|taxi|cab|limousine|limo|police car)\\b)`, 'gi'),
    'in the back seat of ',
  ],
  [/\b(into|in|to|from|out of) (the|his|her|their) car(?:'s)? (?:boot|trunk)\b/gi, '$1 $2 car'],
  // What is packed into one is carried to it.
  [
    new RegExp(
      `\\b(?:pack|stow|cram|squeeze|stuff|heave)(s|es|ing|e|ed)? (?!up\\b)((?:${DET} |some |all )?${ADJ}(?:suitcases?|luggage|boxes|box|bags?|crates?|surfboards?|tents?|skis|gear|belongings|backpacks?|coolers?|groceries)) in(?:to)? (?=(?:the back of )?${DET} ${ADJ}${ROAD}\\b)`,
      'gi',
    ),
    (_, ending = '', things = '') =>
      `${/ing$/.test(ending) ? 'loading' : /s$/.test(ending) ? 'loads' : 'load'} ${things} into `,
  ],
  // Who sells from one is at its hatch.
  [
    /\b((?:an?|the|two|three|some) (?:[\w-]+ )?[\w-]+|children|kids|people) (?:is |are )?(?:buy|order|get)(?:s|ing)? ((?:an? |some |two |three )?(?:ice creams?|tacos?|burgers?|hot ?dogs?|food|lunch|coffee|burritos?|churros|fries|pizza|kebabs?|waffles?|crepes?|sandwich(?:es)?)) (?:from|at) (?:an?|the) (?:[\w-]+ ){0,2}(?:van|truck)\b/gi,
    (_, who = '', what = '') =>
      `a vendor serves ${who} holding ${served(what)} from ${/ice cream/i.test(what) ? 'an ice cream' : 'a food'} truck window`,
  ],
  // Under its bonnet.
  [
    new RegExp(
      `\\b(?:is |bent |leaning |lean(?:s)? |working |works |bends |head )*(?:under|over|beneath|inside) the (?:open |raised )?(?:bonnet|hood) of (?=${DET} ${ADJ}${ROAD}\\b)`,
      'gi',
    ),
    'repairing ',
  ],
  [
    new RegExp(
      `\\b(fix|repair|check|inspect|examin)(e?s|ing|e)? (?:the |an? )(?:[\\w-]+ )?engine of (?=${DET} ${ADJ}${ROAD}\\b)`,
      'gi',
    ),
    '$1$2 ',
  ],
  // Beside its window within it.
  [
    new RegExp(
      `\\b(?:by|at|beside|near|next to) (?:${DET} )?(?:rainy |wet |foggy |steamed-up )?(train|bus|plane|airplane|subway|tram)(?:'s)? window(?: seat)?\\b(?:, (?:[\\w-]+ )?(?:fields?|mountains?|countryside|landscape|hills|forests?|trees|the city|city lights) (?:outside|passing by|rolling by|rushing past|rush past|pass(?:es)? by|beyond|go(?:es)? by))?`,
      'gi',
    ),
    'in a $1 interior',
  ],
  [
    /\bin (?:an?|the|his|her) (?:window |empty |aisle )?(train|bus|plane|airplane) seat\b/gi,
    'in a $1 interior',
  ],
  // From the seat beside or behind, it is the inside that is seen.
  [
    /,? ?(?:\b(?:seen|filmed|shot|viewed|looking) )?from (?:the )?(?:passenger(?:'s)? seat|back ?seat|rear seat|dashboard|inside the (?:car|cab|taxi|truck))\b/gi,
    ', medium shot',
  ],
  // A roof by the road, and no bus.
  [
    /\b(?:inside|in|within|under|beneath) (an?|the) ((?:[\w-]+ )?)bus[- ](?:shelter|stop)\b/gi,
    'under $1 $2bus stop',
  ],
];
