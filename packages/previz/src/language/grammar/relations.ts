/** What a preposition or a verb says of two entities, given what they are. */
import type { RelationKind } from '../../model/script.ts';
import { phrases } from '../lexicon/index.ts';
import { PLACING_VERBS } from '../lexicon/verbs.ts';
import type { DraftEntity } from './cast-list.ts';
import type { LoosePreposition, Preposition, VerbSense } from './items.ts';

export const placing = new Set(PLACING_VERBS);

const LOOKING =
  /^(look|stare|gaze|glare|smile|point|shout|bark|growl|peer|laugh|aim|shoot|wave|grin|scream|yell|wink|peek|glance|howl|roar|snarl|sneer)$/;
const LOOKING_ON = /^(watch|look|stare|gaze|peer|glare)$/;
const TALKING =
  /^(talk|tell|read|sing|speak|whisper|chat|argue|converse|quarrel|negotiate|discuss|gossip|say|lie|confess|explain)$/;
const FIGHTING = /^(fight|battle|duel|wrestle|spar|clash|box|struggle)$/;
/** Done over something, not above it. */
const OVER_IT =
  /^(warm|fight|argue|quarrel|cry|weep|laugh|bend|lean|hunch|stoop|crouch|kneel|trip|stumble|bicker|talk|chat|toast|mourn|pray|watch|fuss|haggle|negotiate|shake|wrestle|battle|dunk|spike|smash|serve|lob|score|bargain)$/;
const CONTAINERS =
  /^(?:(?:glass|wooden|metal|plastic|steel|tin|copper|clay|ceramic|porcelain|silver|golden|velvet|leather|wicker|straw|paper|cardboard|candy|cookie|mason|fruit|picnic|shopping|gift|toy|tool|jewelry|jewellery|ring|storage|wine|milk|water|beer|coffee|tea|salad|mixing|soup|fish|pencil|flower|laundry|trash|garbage|rubbish|moving|hat|shoe|lunch|bread|egg) )?(pan|frying pan|skillet|wok|case|instrument case|glass case|display case|showcase|vitrine|guitar case|violin case|briefcase|bowl|basket|box|bag|bucket|jar|crate|barrel|vase|bottle|cup|mug|glass|pot|chest|treasure chest|cage|suitcase|backpack|cart|trolley|wagon|sleigh|sled|boat|rowboat|canoe|pickup truck|truck|sack|bin|jug|stroller|tank|fishbowl|cauldron|drawer|bathtub|sink|cooler|pocket|nest|wheelbarrow|plate|tray|dish)$/;
const FLAT =
  /^(?:(?:birthday|wedding|chocolate|cream|sponge|fruit|layer|wooden|glass|marble|metal|white|coffee|kitchen|side|picnic|card|chess) )?(plate|tray|dish|table|desk|bed|couch|sofa|chair|bench|shelf|bookshelf|stove|cake|pizza|counter|stool|armchair|nightstand|workbench|sandwich|stage|rug|carpet|dining table|burger|pancake|windowsill|pancakes|ice cream|board|cutting board|chess board|chessboard|platter|cheese board|podium|lectern|altar|mantelpiece|fireplace)$/;
/** What is done to a surface, not standing on it. */
const WORKING =
  /^(write|type|draw|paint|study|knock|work|play|scribble|sketch|press|slam|pound|bang|tap|cook|drum|spray|lean)$/;
const HANDLED = /^(wipe|dry|clean|polish|rub|dab|chew|suck|lick|nibble|sip|blow|cut|prick)$/;
const WORKED_AT =
  /^(table|desk|piano|computer|laptop|window|door|counter|bar|stove|easel|blackboard|dining table|gate|grill|podium|microphone|drum|typewriter|sewing machine|campfire|loom|oven|sink)$/;

/** One fishes or waves from them, being in them. */
const BOARDED = /^(boat|rowboat|canoe|kayak|raft|balcony|window|balloon|hot air balloon|carriage|treehouse)$/;
/** How one can be on somebody. */
const BORNE =
  /^(sit|ride|be|carry|climb|jump|leap|stand|lie|perch|sleep|hop|balance|get|play|put|have|hold|wear|lift)$/;
const SEATS =
  /^((?:park |wooden )?bench|couch|sofa|armchair|chair|rocking chair|bed|swing|porch swing|rooftop|wall|throne)$/;
const SAT_ON = /^(?:\w+ )?(?:bench|couch|sofa|armchair|chair|bed|swing|throne|stool|steps|stair)$/;
/** What comes out of a thing is over it: steam, smoke, sparks. */
const GIVEN_OFF = /^(rise|curl|billow|waft|drift|puff|float|escape|stream|pour|shoot|fly|coil)$/;
/** What hangs over a chair lies on it; what is lower than this, metres, it would bury. */
const LAID_OVER = 0.35;
const CLOTH =
  /^(?:[\w ]+ )?(?:blanket|towel|cloth|tablecloth|sheet|rug|quilt|shawl|cloak|garment|clothes|saddle)$/;
/** What beasts do to what they chew on. */
/** "A puppy chews a slipper on the rug": it lies there, and has the slipper between its teeth. */
const LAIN_ON =
  /\b(rug|carpet|mat|doormat|blanket|bed|sofa|couch|armchair|floor|lawn|porch|steps?|stairs|deck|table|counter|windowsill|sill|fence|wall|roof|branch|rock|log|ground|cushion|pillow)$/;
const GNAWS = /^(chew|nibble|gnaw|munch|snack|feed|suck|bite|peck)$/;
const GETS_THROUGH = /^(climb|clamber|crawl|escape|sneak|squeeze)$/;
const OPTICS = /^(telescope|binoculars|microscope|spyglass|camera|magnifying glass|scope|periscope|lens)$/;
const RIDDEN =
  /^(bicycle|bike|motorcycle|motorbike|scooter|moped|vespa|tricycle|unicycle|horse|pony|donkey|mule|camel|elephant|unicorn|dragon|skateboard|surfboard|snowboard|broom|broomstick|jet ski|sled|segway|ostrich|white horse)$/;
/** What one sits astride of or stands on to get about. */
export const isRidden = (noun: string): boolean => RIDDEN.test(noun);
const HANGS = /^(hang|dangle|suspend|swing)$/;
const SPILLS = /^(spill|tumble|overflow|burst|spew|roll|gush|cascade)$/;
const FASTENED = /^(pin|nail|tape|glue|stick|fasten|screw|staple)$/;
const isMounted = (verb: VerbSense | null): boolean =>
  verb === null ||
  /^(sit|be|race|rush|speed|hurry|travel|come|go|arrive|pass|flee|escape|fly|cruise)$/.test(verb.verb);

export interface Linked {
  readonly kind: RelationKind;
  /** True when the object stands in the relation to the subject: "a table with a cup" → cup on table. */
  readonly reversed: boolean;
}

const is = (kind: RelationKind, reversed = false): Linked => ({ kind, reversed });

/** Null: the two have nothing to do with each other in space. */
export function relationFor(
  preposition: Preposition,
  from: DraftEntity,
  to: DraftEntity,
  verb: VerbSense | null,
): Linked | null {
  switch (preposition) {
    case 'with':
      return withRelation(from, to, verb);
    case 'at':
      if (verb && LOOKING.test(verb.verb)) return is('looking-at');
      return is('next-to');
    case 'to':
      if (verb && TALKING.test(verb.verb)) return is('talking-to');
      if (verb && FASTENED.test(verb.verb) && from.kind === 'thing') return is('on');
      return verb && LOOKING.test(verb.verb) ? is('looking-at') : null;
    case 'of':
      if (to.kind !== 'thing' && from.kind === 'thing') return is('in', true);
      if (FLAT.test(from.noun)) return is('on', true);
      return CONTAINERS.test(from.noun) ? is(FLAT.test(from.noun) ? 'on' : 'in', true) : null;
    case 'by':
      return is('next-to');
    case 'amid':
      return to.count > 1 || to.kind !== 'thing' ? is('around', true) : is('in');
    case 'from':
      // "a swing hanging from its branch", "a bat hanging from a beam".
      if (verb && HANGS.test(verb.verb) && to.kind === 'thing')
        return is(from.kind === 'person' ? 'touching' : 'under');
      // "apples spilling from a basket".
      if (verb && SPILLS.test(verb.verb) && from.kind === 'thing' && to.kind === 'thing') return is('in');
      if (verb && from.kind === 'thing' && to.kind === 'thing' && GIVEN_OFF.test(verb.verb))
        return is('above');
      if (verb && from.kind === 'thing' && to.kind === 'thing' && /^(flutter|flap|wave)$/.test(verb.verb))
        return is('on');
      // "a cat watching from a wall": up there.
      if (verb && from.kind === 'animal' && LOOKING_ON.test(verb.verb) && to.kind === 'thing')
        return is('on');
      if (verb && FLEES.test(verb.verb) && from.kind !== 'thing' && to.concept.category !== 'building')
        return is('chasing', true);
      if (!verb || from.kind !== 'person') return null;
      if (verb.verb === 'recoil') return is('looking-at');
      // "feeds pigeons from a bench".
      if (SEATS.test(to.noun) && !/^(walk|run|jump|climb|fall)$/.test(verb.pose ?? '')) return is('on');
      return BOARDED.test(to.noun) || (LOOKING.test(verb.verb) && to.concept.category === 'vehicle')
        ? is('in')
        : null;
    case 'through':
      // "questions a suspect across a table": at it.
      if (verb?.relation === 'talking-to' && ACROSS.test(to.noun)) return is('around');
      // "watches the birds through the window".
      if (verb && LOOKING_ON.test(verb.verb) && from.kind === 'person' && to.noun === 'window')
        return is('in');
      if (verb && GETS_THROUGH.test(verb.verb) && from.kind === 'person' && to.noun === 'window')
        return is('in');
      return verb && LOOKING.test(verb.verb) && OPTICS.test(to.noun)
        ? is(to.concept.height < 1 && to.noun !== 'microscope' ? 'holding' : 'touching')
        : null;
    case 'above':
      if (verb && /^(peek|peer|peep|look)$/.test(verb.verb) && from.kind !== 'thing') return is('behind');
      if ((CLOTH.test(from.noun) || phrases().get(from.noun)?.garment) && to.concept.height > LAID_OVER)
        return is('on');
      return verb && OVER_IT.test(verb.verb) ? is('next-to') : is('above');
    case 'flanking':
      return is('between', true);
    case 'without':
    case 'like':
    case 'as':
      return null;
    case 'for':
      return verb?.verb === 'reach' ? is('touching') : null;
    case 'on':
      // "writes a letter on a park bench": sitting there.
      if (
        verb &&
        verb.verb !== 'play' &&
        WORKING.test(verb.verb) &&
        from.kind === 'person' &&
        SAT_ON.test(to.noun)
      )
        return is('on');
      if (verb && WORKING.test(verb.verb) && from.kind === 'person')
        return is(to.concept.height < 0.5 ? 'holding' : 'next-to');
      if (from.kind === 'person' && to.kind === 'person' && verb && !BORNE.test(verb.verb))
        return is('touching');
      // "wipes his hands on a rag".
      if (from.kind === 'person' && verb && HANDLED.test(verb.verb) && to.concept.height < 0.5)
        return is('holding');
      if (from.kind === 'animal' && verb && GNAWS.test(verb.verb) && !LAIN_ON.test(to.noun))
        return is('touching');
      // "sits on a skateboard": it is a seat, and goes nowhere.
      if (from.kind === 'person' && to.noun === 'skateboard' && verb?.verb === 'sit') return is('on');
      if (from.kind === 'person' && RIDDEN.test(to.noun) && isMounted(verb)) return is('riding');
      return verb?.pose === 'ride' ? is('riding') : is(verb?.verb === 'lean' ? 'against' : 'on');
    case 'in':
      if (verb && TALKING.test(verb.verb) && to.kind === 'person') return is('talking-to');
      if (
        verb &&
        LOOKING.test(verb.verb) &&
        !/^(furniture|vehicle|building)$/.test(to.concept.category) &&
        !BOARDED.test(to.noun)
      )
        return is('looking-at');
      if (from.kind === 'person' && to.kind === 'person') return is('next-to');
      if (from.kind === 'person' && /^(handheld )?(microphone|megaphone|mic|phone|telephone)$/.test(to.noun))
        return is('holding');
      // A coin in a hat wears none.
      if (
        from.kind !== 'person' &&
        (from.kind === 'animal' || from.concept.height > TOO_SMALL) &&
        phrases().get(to.noun)?.garment &&
        !CONTAINERS.test(to.noun) &&
        !(from.kind === 'animal' && LODGES.test(verb?.verb ?? '') && LODGING.test(to.noun))
      )
        return is('wearing');
      return verb?.pose === 'drive' && to.concept.category === 'vehicle' ? is('driving') : is('in');
    case 'against':
      if (verb && /^(play|race|compete|win|lose|bet|vote|protest|hold)$/.test(verb.verb))
        return is('next-to');
      return verb && FIGHTING.test(verb.verb) ? is('fighting') : is('against');
    case 'under':
      return verb &&
        from.kind !== 'thing' &&
        !ROOM_BELOW.test(to.noun) &&
        /^(look|search|check|glance|peer|peek)$/.test(verb.verb)
        ? is('looking-at')
        : is('under');
    default:
      return is(preposition satisfies Exclude<Preposition, LoosePreposition>);
  }
}

/** "A frog sits in a helmet": it has none on. */
const LODGES =
  /^(?:sit|sleep|lie|hide|nap|doze|snooze|curl|nest|nestle|climb|crawl|live|rest|hop|jump|land|slip|snuggle|get)$/;
const LODGING =
  /\b(?:hat|cap|helmet|mitten|glove|boot|shoe|slipper|sock|stocking|wellington|welly|beanie|sneaker|clog)$/;

/** Who looks under these is down on the floor. */
const ROOM_BELOW = /\b(bed|bunk|sofa|couch|table|desk|car|truck|van|bench|cupboard|wardrobe|armchair|chair)$/;

/** Metres: what is smaller has nothing on. */
const TOO_SMALL = 0.3;
const ACROSS = /\b(table|desk)$/;

/** From what comes after one: beasts, waves, blasts. */
const FLEES = /^(flee|escape|run|sprint|bolt)$/;

/** What one does who looks into another's eyes, whispers in an ear, or puts a hand on a shoulder. */
export function dealingWith(verb: VerbSense | null, preposition: Preposition | null): RelationKind {
  if (verb && TALKING.test(verb.verb)) return 'talking-to';
  if (verb && LOOKING.test(verb.verb)) return 'looking-at';
  const done = preposition === null ? verb?.relation : null;
  return done && /^(looking-at|hugging|fighting|feeding|talking-to|pushing|pulling)$/.test(done)
    ? done
    : 'touching';
}

/** What beasts are kept in, or come in. */
const KEEPS =
  /^(?:(?:glass|bird|wicker|cardboard|fish|wooden|pet) )?(?:fishbowl|bowl|aquarium|tank|terrarium|cage|birdcage|basket|box|crate|nest|hutch|jar|kennel)$/;
/** Eaten beside others, not under them. */
const DISHES = /^(?:burger|hamburger|cheeseburger|sandwich|pizza|hot dog|steak|pancakes?)$/;

/** Metres; higher things lie on no burger. */
const TOPPING = 0.08;

function withRelation(from: DraftEntity, to: DraftEntity, verb: VerbSense | null): Linked {
  if (verb && TALKING.test(verb.verb) && !/^(read|sing)$/.test(verb.verb) && to.kind !== 'thing')
    return is('talking-to');
  if (verb && FIGHTING.test(verb.verb)) return to.kind === 'thing' ? is('holding') : is('fighting');
  if (to.kind === 'animal' && from.kind === 'thing' && KEEPS.test(from.noun)) return is('in', true);
  if (to.kind !== 'thing') return is('next-to');
  if (from.kind === 'person' && /wheelchair$/.test(to.noun))
    return is(to.drawable === 'racing-wheelchair' ? 'riding' : 'in');
  const wheels =
    /^((?:shopping |baby )?(?:cart|carriage|trolley)|stroller|pram|pushchair|wheelbarrow|lawn ?mower)$/;
  if (from.kind === 'person' && verb && wheels.test(to.noun)) return is('pushing');
  if (
    from.kind === 'animal' &&
    (phrases().get(to.noun)?.garment || /\b(?:collar|bandana|bow tie|bow|harness|saddle)$/.test(to.noun))
  )
    return is('wearing');
  if (from.kind === 'animal') return to.concept.height < 1.2 ? is('holding') : is('next-to');
  if (from.kind === 'person')
    return (to.concept.height < 1.9 && !WORKED_AT.test(to.noun)) || LONG.test(to.noun)
      ? is('holding')
      : is('next-to');
  if (DISHES.test(from.noun) && to.concept.height > TOPPING) return is('next-to');
  if (FLAT.test(from.noun)) return is('on', true);
  return CONTAINERS.test(from.noun) ? is('in', true) : is('next-to');
}

/** Higher than a hand can reach, and held all the same. */
const LONG =
  /^(fishing (?:rod|pole)|spear|lance|pike|halberd|pole|staff|trident|oar|harpoon|flag|banner|javelin|surfboard|double bass|upright bass|contrabass)$/;

/** Too low or too frail to stand, sit or lie on: what is on or in it is the thing spoken of before. */
export const carriesNobody = (landmark: DraftEntity | undefined): boolean =>
  landmark?.kind === 'thing' &&
  !RIDDEN.test(landmark.noun) &&
  ((landmark.concept.height < 0.45 &&
    !/^(rug|carpet|mat|blanket|bench|log|rock|stone|towel|bed|mattress|pillow|box|floor|stage|raft|hammock|sled|skis?|cloud|crate|cushion|trampoline)$/.test(
      landmark.noun,
    )) ||
    /^((?:[a-z]+ )*(?:table|desk|shelf|bookshelf|nightstand|sideboard)|stove|hob|cooker|cake|grill|barbecue|bbq|griddle|hot ?plate|smoker|brazier|easel|fire|campfire|oven|pot|sink|counter|anvil|cutting board|frying pan|pan|scale|workbench|podium|altar|tree|basket|bucket|vase|cauldron)$/.test(
      landmark.noun,
    ));

/** Does "bowl of apples" name what is in it? */
export const isContainer = (noun: string): boolean => CONTAINERS.test(noun);
