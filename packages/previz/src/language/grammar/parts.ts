/** Parts of things and animals that a phrase may colour. */
import { findConcept } from '../../concepts/index.ts';
import { phrases } from '../lexicon/index.ts';
import type { DraftEntity } from './cast-list.ts';
import type { NounPhrase } from './noun-phrase.ts';

const OF_THINGS =
  /^(handle|lid|wheel|tire|roof|chimney|spout|sticker|label|cover|string|strap|pocket|sail|headlight|petal|stem|leaf|foliage|branch|frame|button|screen|spine|sleeve|collar|leg|blade|trunk|hand|door|window|shutter|top|bottom|side|edge|rim|logo|pattern|stripe|dot|hull|dome|brim|seat|cap|cushion|shade|tip|base|wing|fin|wall|knob|nozzle|mast|deck|funnel|face|dial|crust|icing|frosting|topping|sprinkle|fringe|hem|buckle|laces|sole|heel|keys)$/;
const OF_ANIMALS =
  /^(eye|ear|tail|wing|paw|beak|mane|horn|antler|feather|hoof|belly|nose|snout|leg|foot|head|face|neck|spot|stripe|fin|shell|claw|tusk|crest|fur|coat|back|scale)$/;
const FOLIAGE = /^(leaf|foliage|petal|blossom|flower)$/;
const COAT = /^(fur|coat|scale|feather)$/;

/** A birthday cake is drawn with its candles, where they are not counted; a gift with its ribbon. */
export const isPartOf = (whole: DraftEntity, { noun, count }: NounPhrase): boolean =>
  (whole.drawable === 'cake' && noun === 'candle' && count === null) ||
  (/^(gift|package|cardboard-box)$/.test(whole.drawable) && /^(ribbon|bow)$/.test(noun ?? '')) ||
  (whole.kind === 'thing' ? OF_THINGS : OF_ANIMALS).test(noun ?? '');

const OF_VEHICLES =
  /^(hood|bonnet|engine|trunk|windshield|windscreen|dashboard|exhaust|tailpipe|headlight|bumper|tire|tyre|steering wheel|ignition|back seat|passenger seat|driver's seat|fuel gauge|gas pedal|brake)$/;
/** "wipers on", "headlights blazing": some vehicle's, whichever it is. */
export const isCarsOwn = ({ noun, modifiers, determiner }: NounPhrase): boolean =>
  (determiner === null || determiner === 'its') &&
  /^(windshield wiper|wiper|headlight|taillight|hazard light|turn signal|engine|siren|indicator)$/.test(
    [...modifiers, noun].join(' '),
  );

/** "the train's doors", "a plane wing": the whole is seen, and its part on it. */
export function asWhole(phrase: NounPhrase): NounPhrase {
  const whole = phrase.modifiers.at(-1) ?? '';
  const part = /^(?:door|window|wheel|roof|engine|headlight|bonnet|hood|deck|mast|sail|hull|wing)$/;
  if (!part.test(phrase.noun ?? '') || phrases().get(whole)?.place) return phrase;
  if (findConcept(whole)?.category !== 'vehicle') return phrase;
  return { ...phrase, noun: whole, modifiers: phrase.modifiers.slice(0, -1), plural: false, count: null };
}

const OF_TREES = /^(branch|bough|crown|bark|treetop|foliage)$/;
const OF_SHIPS = /^(mast|deck|bow|stern|helm|rigging|hull|railing|crow's nest|prow|bowsprit)$/;

/** What has an edge that things stand on. */
const RIMMED = /^(bathtub|hot-tub|sink|table|dining-table|desk|bed|well|fountain)$/;

/** "the hood" where a car was spoken of, "the mast" where a ship was: the whole that it belongs to. */
export function wholeOfPart(phrase: NounPhrase, cast: readonly DraftEntity[]): DraftEntity | undefined {
  if (!/^(the|its|his|her|their)$/.test(phrase.determiner ?? '')) return undefined;
  const noun = [...phrase.modifiers, phrase.noun].join(' ');
  if (phrase.determiner === 'the' && /^(edge|rim)$/.test(noun))
    return cast.findLast((e) => RIMMED.test(e.drawable));
  if (noun === 'seat') return cast.findLast((e) => /stroller|pram|wheelchair|carriage|cart/.test(e.drawable));
  if (OF_TREES.test(noun))
    return cast.findLast((e) => e.concept.category === 'plant' && /tree/.test(e.drawable));
  const afloat = OF_SHIPS.test(noun);
  if (!afloat && !OF_VEHICLES.test(noun)) return undefined;
  return cast.findLast(
    (e) => e.concept.category === 'vehicle' && (!afloat || /ship|boat|raft|galleon|yacht/.test(e.drawable)),
  );
}

/** "a house with a red roof": the roof is red, the house as it is. */
export function paintPart(whole: DraftEntity, { noun, colours }: NounPhrase): void {
  const { traits, concept } = whole;
  if (noun === 'sail' && whole.drawable === 'rowing-boat') whole.drawable = 'sailboat';
  const colour = colours[0];
  if (!colour || !noun) return;
  if (COAT.test(noun) || (concept.category === 'plant' && FOLIAGE.test(noun))) {
    if (traits.colours.length === 0) traits.colours = [colour];
    return;
  }
  traits.parts = [...(traits.parts ?? []).filter((p) => p.part !== noun), { part: noun, hex: colour.hex }];
}
