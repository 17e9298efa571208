/** Nouns that are no member of the cast: air, what a dish or a vessel holds, parties; and whose kin is meant. */

import { type Concept, findConcept } from '../../concepts/index.ts';
import { Bodily } from './bodily.ts';
import type { DraftEntity } from './cast-list.ts';
import { drawnLikeness, drawnWhole } from './contents.ts';
import { FILLED } from './describing.ts';
import type { Node, NounPhrase } from './noun-phrase.ts';
import { isContainer } from './relations.ts';
import type { Resolved } from './resolve.ts';

const TOPPING =
  /^(mustard|ketchup|mayonnaise|mayo|syrup|maple syrup|sauce|butter|icing|frosting|cream|whipped cream|sprinkle|cheese|lettuce|onion|pickle|chocolate|chocolate sauce|honey|jam|sugar|powder|salt|pepper|crust|cinnamon|caramel|gravy|dressing|seasoning|pepperoni|sesame|(?:drinking )?straw|mint|lemon slice)$/;

const GROWN: Readonly<Record<string, string>> = {
  duckling: 'duck',
  puppy: 'dog',
  kitten: 'cat',
  lamb: 'sheep',
  calf: 'cow',
  foal: 'horse',
  chick: 'chicken',
  cub: 'bear',
  piglet: 'pig',
  fawn: 'doe',
  gosling: 'goose',
};

/** Beasts whose young are called cubs or pups. */
const WITH_CUBS =
  /lion|tiger|bear|wolf|fox|leopard|cheetah|panther|jaguar|lynx|puma|cougar|hyena|dog|seal|otter|raccoon|badger|coyote|shark|bat|bitch/;

/** What has no shape of its own. */
export const AIR =
  /^(haze|dust|flour|sawdust|crumb|soot|pollen|frost|sand|mud|dirt|soil|ash|spray|mist|powder|debris|glow|beam|ray|shaft|gleam|sunbeam|laser beam|lighting)$/;

/** What shines on a scene from outside it: a light, of which nobody shows the stand. */
const LAMPS_ABOVE =
  /^(?:[a-z]+ )*(?:spotlights?|floodlights?|searchlights?|headlights?|(?:stage|city|neon|strobe|studio|street|house|stadium|warning|emergency|police|alarm|blinking|flashing) lights?|neon(?: signs?)?)$/;

/** In them, or under them, one is in their light. */
const SPOTS = /\b(spotlight|floodlight|searchlight|limelight|stage light)$/;

const UNDER_WATER =
  /\b(?:divers?|sunken|underwater|shipwreck|coral|seabed|scuba|submarine|mermaids?|squids?|octopus(?:es)?|seahorses?|jellyfish|clownfish)\b/i;

/** Places that have waves of their own. */
const WATERY = /^(beach|ocean|harbour|sea-cliff|ship-deck|pier|lake)$/;

/** Events: where they are held unless it is said, and who is there. */
const PARTY = { place: 'living-room', people: ['guest'], pair: false };
const EVENTS: Readonly<Record<string, { place: string; people: readonly string[]; pair: boolean }>> = {
  party: PARTY,
  gala: { ...PARTY, place: 'ballroom' },
  reception: PARTY,
  'get together': PARTY,
  celebration: PARTY,
  wedding: { place: 'church', people: ['bride', 'groom'], pair: true },
  'wedding ceremony': { place: 'church', people: ['bride', 'groom'], pair: true },
  funeral: { place: 'graveyard', people: ['mourner'], pair: false },
};

/** What is in them is what one sees of them. */
const COLOURED_BY_CONTENT = /^(bottle|vial|flask|jar|tube|potion|jug|pitcher|beaker|test tube)$/;

const MAKE_UP = /^(makeup|make up|mascara|eyeliner|lipstick|eyeshadow|blush)$/;

/** By which one goes to a vehicle. */
const PARTS_OF_VEHICLES =
  /^(door|hood|bonnet|trunk|boot|tailgate|engine|window|wheel|tire|headlight|bumper)$/;

export abstract class Uncast extends Bodily {
  protected abstract enterBeat(entity: DraftEntity, phrase: NounPhrase): void;

  /** "a glow in the dark": it has no shape of its own. */
  protected onAir(phrase: NounPhrase, next: Node | undefined): boolean {
    const light = phrase.noun === 'light' && phrase.determiner !== 'a' && phrase.count === null;
    const jet =
      phrase.noun === 'water' &&
      /^(spray|splash|throw|squirt|shoot|spit|hose|spout|walk|tread)$/.test(this.pending?.verb?.verb ?? '');
    const flood =
      phrase.noun === 'water' && phrase.determiner === null && phrase.count === null && this.pending === null;
    const paint =
      MAKE_UP.test(phrase.noun ?? '') &&
      phrase.determiner === null &&
      this.subjects.some((e) => e.kind === 'person') &&
      !this.pending?.verb;
    const surf =
      phrase.noun === 'wave' &&
      phrase.plural &&
      phrase.count === null &&
      (this.apartFrom || this.pending?.preposition != null) &&
      WATERY.test(this.beat.place.setting ?? '');
    // A stage has its own curtains, a lane between fields its hedges.
    const setting = this.beat.place.setting ?? '';
    const drapes = phrase.noun === 'curtain' && this.apartFrom && /^(stage|theatre)$/.test(setting);
    const hedges =
      /^hedge(row)?$/.test(phrase.noun ?? '') &&
      phrase.count === null &&
      this.pending?.preposition != null &&
      /^(country-lane|alley|road)$/.test(setting);
    const own = phrase.plural && (drapes || hedges);
    if (surf || own) {
      this.notes.add(phrase.words.join(' '), 'part of the place');
      this.leftAlone();
      this.pending = null;
      return true;
    }
    const lamps = [...phrase.modifiers, phrase.noun].join(' ');
    const lit = /^(in|into|under)$/.test(this.pending?.preposition ?? '') && SPOTS.test(lamps);
    const lamp = lit || (this.apartFrom && LAMPS_ABOVE.test(lamps));
    if (!light && !jet && !flood && !paint && !lamp && !AIR.test(phrase.noun ?? '')) return false;
    // Sand is what a beach is of, where no other place is said.
    const sand = phrase.noun === 'sand';
    if (sand) this.guessPlace(UNDER_WATER.test(this.beat.text) ? 'underwater' : 'beach');
    this.notes.add(phrase.words.join(' '), sand ? 'part of the place' : 'not drawn', sand);
    if (this.pending?.preposition === 'with') this.carried = { ...this.pending, opens: true };
    this.passedOver(next);
    this.last = [];
    this.bodyOf = [];
    if (flood) this.subjects = [];
    this.pending = null;
    return true;
  }

  /** "a cup of coffee", "the king of France", "the middle of the night": only containers keep what they hold. */
  protected dropsContent(phrase: NounPhrase, concept: Concept): boolean {
    if (this.dropsOf) {
      this.dropsOf = false;
      return false;
    }
    const holder = this.pending?.preposition === 'of' ? this.pending.from[0] : undefined;
    if (!holder) return false;
    if (concept.category === 'vehicle' && PARTS_OF_VEHICLES.test(holder.noun)) {
      // "the door of a black limousine": what is drawn is the limousine.
      Object.assign(holder, { concept, drawable: concept.id, count: 1 });
      holder.traits.colours = [...phrase.colours];
      return this.notContent(phrase, holder);
    }
    if (drawnWhole(holder, phrase) || drawnLikeness(holder, phrase, concept))
      return this.notContent(phrase, holder);
    if (concept.kind !== 'thing' && phrase.plural && holder.kind === 'thing' && holder.concept.height > 0.3)
      return false;
    const named = holder.noun.split(' ').includes(phrase.noun ?? '');
    if (isContainer(holder.noun) && (named || concept.id === holder.drawable))
      return this.notContent(phrase, holder);
    // "a workbench full of clocks", "shelves lined with bottles".
    const full = FILLED.test(this.pending?.raw ?? '') && concept.kind === 'thing' && phrase.plural;
    if (full && !holder.noun.includes(phrase.noun ?? '')) return false;
    const solid =
      concept.kind === 'thing' &&
      !/^(water|coffee|tea|milk|wine|juice|beer|soup|honey|sand|dirt)$/.test(phrase.noun ?? '');
    const whole =
      phrase.plural || (concept.category === 'food' && !/^(cup|glass|mug|bottle|jar)$/.test(holder.noun));
    if (isContainer(holder.noun) && solid && whole) return false;
    // "knock at the door of a rich widow. She …": known from then on, and not yet seen.
    const home = holder.noun === 'door' || holder.concept.category === 'building';
    if (
      home &&
      concept.kind === 'person' &&
      !phrase.plural &&
      !this.cast.same(phrase, concept, this.beatIndex)
    )
      this.cast.add(phrase, concept, 1, this.beatIndex);
    return this.notContent(phrase, holder);
  }

  /** "a hot dog with mustard": as its drawing has it. */
  protected onTopping(phrase: NounPhrase): boolean {
    const link = this.pending ?? (this.joined ? this.carried : null);
    const dish = link?.preposition === 'with' ? link.from[0] : undefined;
    if (
      !/^(food|container|household)$/.test(dish?.concept.category ?? '') ||
      !dish ||
      !TOPPING.test(phrase.noun ?? '')
    )
      return false;
    this.carried = link;
    return this.notContent(phrase, dish);
  }

  private notContent(phrase: NounPhrase, holder: DraftEntity): boolean {
    if (/^(bouquet|bunch|garland|wreath)$/.test(holder.noun) && holder.traits.colours.length === 0)
      holder.traits.colours = [...phrase.colours];
    if (COLOURED_BY_CONTENT.test(holder.noun) && holder.traits.colours.length === 0)
      holder.traits.colours = [...phrase.colours];
    this.notes.add(phrase.words.join(' '), `part of the ${holder.noun}`);
    this.pending = null;
    return true;
  }

  /** "at a birthday party": people, in a room where nothing else is said. */
  protected onParty(phrase: NounPhrase): boolean {
    const event = EVENTS[phrase.noun ?? ''];
    if (!event) return false;
    for (const modifier of phrase.modifiers) this.hintPlace(modifier);
    this.guessPlace(event.place);
    // "at a wedding, a man dances": others are told of.
    const attended = event.pair && /^(at|to|from|after|before)$/.test(this.pending?.raw ?? '');
    const host = this.cast.entities.some((e) => e.kind === 'person' && (e.count > 2 || event.pair));
    for (const noun of host || attended ? [] : event.people) this.bring(noun, event.pair ? 1 : 5, phrase);
    this.notes.add(phrase.words.join(' '), event.people.join(' and '));
    this.pending = null;
    return true;
  }

  private bring(noun: string, count: number, phrase: NounPhrase): void {
    const concept = findConcept(noun);
    if (!concept) return;
    const said = { ...phrase, noun, adjectives: [], colours: [], count: null, determiner: null };
    const entity = this.cast.add(said, concept, count, this.beatIndex);
    this.enterBeat(entity, said);
    this.implied.push(entity);
  }

  /** "a calf with its mother": a cow. */
  protected kinOf(phrase: NounPhrase): Resolved[] | null {
    const kin =
      /^(mother|father|mom|dad|parent|sibling|brother|sister|friend|mate|child|baby|young|offspring)$/;
    const isCub = /^(cub|pup)$/.test(phrase.noun ?? '') && phrase.modifiers.length === 0;
    const beast =
      [...this.subjects, ...this.last].find(
        (e) => e.kind === 'animal' && (!isCub || WITH_CUBS.test(e.noun)),
      ) ??
      (isCub ? this.cast.entities.find((e) => e.kind === 'animal' && WITH_CUBS.test(e.noun)) : undefined);
    const theirs = /^(its|their|her)$/.test(phrase.determiner ?? '');
    // "an elephant and her calf": no cow's.
    const strange =
      theirs &&
      phrase.noun !== null &&
      phrase.noun in GROWN &&
      !beast?.drawable.endsWith(GROWN[phrase.noun] ?? '');
    const cubs =
      (/^(cub|pup|young|offspring|joey|hatchling|nestling|fledgling|youngster)$/.test(phrase.noun ?? '') ||
        strange) &&
      phrase.modifiers.length === 0;
    const owned = theirs && kin.test(phrase.noun ?? '');
    if (!beast || !(cubs || owned)) return null;
    if (cubs) {
      const own = findConcept(`baby ${beast.noun}`);
      const concept = own?.id === beast.drawable || own?.kind !== 'animal' ? beast.concept : own;
      const small = {
        ...phrase,
        determiner: 'another' as const,
        adjectives: [...phrase.adjectives, { size: 'small' as const }],
      };
      return [{ concept, count: phrase.count ?? (phrase.plural ? 3 : 1), phrase: small }];
    }
    const grown = findConcept(GROWN[beast.noun] ?? beast.noun.replace(/^baby /, '')) ?? beast.concept;
    const small = findConcept(`baby ${beast.noun}`);
    const young = small?.kind === 'animal' ? small : beast.concept;
    const concept = /^(child|baby|young|offspring)$/.test(phrase.noun ?? '') ? young : grown;
    return [
      {
        concept,
        count: phrase.count ?? (phrase.plural ? 2 : 1),
        phrase: { ...phrase, determiner: 'another' },
      },
    ];
  }
}
