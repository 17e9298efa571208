/** A place that is named in general is that of the trade whose people are in it: a cowboy's street, a baker's shop, a sculptor's studio. */
import { ROLE_PLACES } from './default-places.ts';

const OPEN = /^(street|street-market|plaza|road|village|suburb)$/;
const FRONTIER = /^(cowboy|cowgirl|sheriff|gunslinger|outlaw)$/;

/** Places named in general: those who have one of their own, and which where it is not where they are at home. */
const GENERAL: readonly (readonly [places: RegExp, own: ReadonlyMap<string, string | null>])[] = [
  [
    /^(shop|supermarket|store)$/,
    owned(`baker butcher florist pharmacist barber hairdresser mechanic carpenter cobbler shoemaker watchmaker tailor potter
    seamstress jeweller jeweler optician locksmith greengrocer fishmonger clockmaker tattooist`),
  ],
  [
    /^(workshop|studio)$/,
    owned(`potter carpenter luthier cobbler shoemaker watchmaker clockmaker tailor seamstress dressmaker blacksmith smith
    glassblower locksmith weaver painter=art-studio artist=art-studio sculptor=sculpture-studio dancer=dance-studio
    ballerina=dance-studio guitarist=recording-studio singer=recording-studio musician=recording-studio
    drummer=recording-studio tattooist=tattoo-parlour anchor=tv-studio presenter=tv-studio newsreader=tv-studio host=radio-studio podcaster=radio-studio dj=radio-studio
    designer=tailor
    architect=architect-office`),
  ],
  [/^office$/, owned('architect=architect-office detective=detective-office therapist')],
  // A throne is in its hall.
  [/^castle$/, owned('throne=throne-room pharaoh=pharaoh-palace')],
  // "in her hut", where only a room is named.
  [
    /^(?:living|cottage)-room$/,
    owned('witch=witch-hut wizard=wizard-tower sorcerer=wizard-tower hobbit=hobbit-hole giant=giant-house'),
  ],
  [
    /^(bedroom|hotel-room)$/,
    owned(
      'clerk=hotel-lobby receptionist=hotel-lobby concierge=hotel-lobby bellboy=hotel-lobby porter=hotel-lobby',
    ),
  ],
  [/^hospital$/, owned('dentist vet veterinarian')],
  // Nobody is healed in a camper's tent.
  [
    /^(campsite|tent-interior|tent-site)$/,
    owned('nurse=field-hospital medic=field-hospital doctor=field-hospital surgeon=field-hospital'),
  ],
];

function owned(words: string): ReadonlyMap<string, string | null> {
  return new Map(
    words.split(/\s+/).map((word) => {
      const [noun = '', place] = word.split('=');
      return [noun, place ?? null];
    }),
  );
}

/** The setting, or what it is among such people. */
export function ofTrade(setting: string, nouns: readonly string[]): string {
  if (OPEN.test(setting) && nouns.some((n) => FRONTIER.test(n))) return 'western-town';
  const own = GENERAL.find(([places]) => places.test(setting))?.[1];
  const trade = nouns.map(plain).find((n) => own?.has(n));
  if (!own || trade === undefined) return setting;
  return own.get(trade) ?? ROLE_PLACES.get(trade)?.[0] ?? setting;
}

const plain = (noun: string): string => (noun === 'pastry chef' ? 'baker' : noun);
