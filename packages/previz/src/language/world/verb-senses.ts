/** What a verb of another language is in English by what it is done to or with: "旗を振る" waves, "サイコロを振る" rolls. */
import { natureOf } from './glossary.ts';

/**
 * A line each: `verbs | things | English`. Things are nouns in English with hyphens for spaces, `.*` for any beginning;
 * @person, @animal and @place stand for all of that nature. The first line that fits wins.
 */
const TABLE = `
swinging waving shaking | flag banner handkerchief wand magic-wand baton fan towel arm arms hat glow-stick sparkler cane | waving
swinging waving | test-tube bottle cocktail-shaker can box .*pan pot wok jar maracas snow-globe tambourine rattle head gift piggy-bank maraca | shaking
swinging waving shaking | salt pepper sugar powder flour cheese spice | sprinkling
swinging waving throwing shaking | die dice | rolling
breaking cutting tearing | egg | cracking
breaking cutting | wood firewood log | chopping
cutting | phone telephone cell-phone | hanging up
cutting | cards playing-card deck | shuffling
cutting | cake pizza bread watermelon pie cheese fish meat salmon ham | slicing
cutting | lawn grass | mowing
cutting | sheep wool | shearing
hitting knocking beating | nail sword iron horseshoe anvil | hammering
hammering putting setting-up standing | flag | planting
sliding | letter envelope note key coin | putting
blowing | candle | blowing out
combing-her-hair combing-hair | hair | combing
flying throwing | seed seeds | spitting
setting-up | tent | pitching
hitting knocking beating | drum taiko drum-kit bongo | playing
hitting knocking beating | door gate | knocking on
hitting knocking beating | desk table counter wall | banging on
hitting knocking beating | .*keyboard computer laptop typewriter smartphone cell-phone | typing on
hitting knocking | cash-register | working at
hitting | gong bell | ringing
stepping-on | sewing-machine | sewing at
stepping-on | pedal brake | pressing
painting | cream butter jam honey peanut-butter sauce | spreading
painting | lipstick medicine ointment makeup sunscreen | applying
slurping eating | coffee tea soup cocoa wine milk juice miso-soup water | sipping
throwing sowing planting | seed seeds bean beans | sowing
throwing sowing | water | sprinkling
throwing sowing | salt sugar | sprinkling
rowing riding | bicycle tricycle unicycle | riding
rowing | swing | swinging on
unfolding opening | wing wings | spreading
unfolding opening | arm arms hand hands | spreading
unfolding | blanket picnic-blanket sheet | spreading
lifting hauling | net fishing-net anchor rope bucket | hauling
serving handing-out | playing-card cards | dealing
serving giving | flyer leaflet newspaper tissue balloon | handing out
riding | seesaw | sitting on
perching-on | car taxi bus train truck motorcycle bicycle ship | stopping
standing | branch wire power-line | perching
putting pasting | bandage plaster | sticking
putting | stamp poster sticker | sticking
lighting-up shining | flashlight lantern torch | shining
lighting-up | @place | lighting
closing folding | umbrella | closing
tipping | glass wine-glass cup beer bottle | drinking from
polishing | teeth | brushing
polishing | glass window table mirror floor | wiping
wiping | floor | mopping
wiping | tears tear | wiping away
cooking | @person | feeding
ringing | cash-register | working at
pulling | bow | drawing
pulling | violin cello | playing
playing-instrument | ball | playing with
raising | kite | flying
raising | curtain | opening
taking removing | hat glasses mask coat jacket shoes | taking off
turning spinning | potters-wheel pottery-wheel | working at
turning | steering-wheel ship-wheel | steering
turning | record | spinning
pointing | microphone stethoscope | holding
carrying | backpack .*backpack | wearing
cutting | rice-plant rice wheat crop | harvesting
running-out-of | airplane plane helicopter window balloon | jumping out of
getting-out-of | stairs staircase slope hill mountain | going down
getting-on | horse bicycle motorcycle | mounting
`;

interface Row {
  readonly verbs: ReadonlySet<string>;
  readonly things: RegExp;
  readonly natures: ReadonlySet<string>;
  readonly english: string;
}

const rowOf = (line: string): Row => {
  const [verbs = '', things = '', english = ''] = line.split('|').map((part) => part.trim());
  const words = things.split(' ');
  return {
    verbs: new Set(verbs.split(' ').map((verb) => verb.replaceAll('-', ' '))),
    things: new RegExp(
      `^(?:${words
        .filter((w) => !w.startsWith('@'))
        .join('|')
        .replace(/(?<!\.\*)-/g, ' ')})$`,
    ),
    natures: new Set(words.filter((w) => w.startsWith('@')).map((w) => w.slice(1))),
    english,
  };
};

const ROWS = TABLE.trim().split('\n').map(rowOf);

/** The verb as English says it of that object; itself where nothing else is known. */
export function senseOf(verb: string, object: string): string {
  if (object === '') return verb;
  const row = ROWS.find(
    ({ verbs, things, natures }) =>
      verbs.has(verb) && (things.test(object) || (natures.size > 0 && natures.has(natureOf(object)))),
  );
  return row?.english ?? verb;
}

/** Deeds that are done to several things of a kind, where a language says no number. */
const TAKES_MANY =
  /^(?:picking|gathering|collecting|stacking|sowing|harvesting|handing out|dealing|lining up|arranging|sorting|counting|juggling|scattering|unloading|loading|hanging out)$/;
const MASS =
  /(?:rice|wood|water|snow|wheat|hay|grass|laundry|tea|coffee|food|trash|garbage|fruit|seaweed|cotton|honey|money|sand|luggage|firewood|corn)$|^paper$/;

export const takesMany = (verb: string, noun: string): boolean =>
  TAKES_MANY.test(verb) && natureOf(noun) === 'thing' && !MASS.test(noun);

/** What each of several has for themselves: "二人の侍が刀を構える". */
const EACH_HAS =
  /(?:horse|pony|camel|donkey|elephant|bicycle|bike|motorcycle|scooter|skateboard|surfboard|broom|sword|katana|dagger|spear|gun|rifle|pistol|bow|shield|staff|umbrella|parasol|lantern|torch|candle|sparkler|flag|glass|cup|mug|book|phone|smartphone|balloon|shovel|hoe|fan|microphone|guitar|violin|trumpet|backpack|suitcase|camera|telescope)$/;

export const eachHas = (verb: string, noun: string): boolean =>
  /^(?:riding|holding|carrying|raising|swinging|waving|drawing|aiming|playing|reading|pulling|pushing)$/.test(
    verb,
  ) && EACH_HAS.test(noun);
