/** Nouns that say where it happens: places, what fills them, walls and skies. */

import { isIndoor } from '../../concepts/catalogues.ts';
import { type Concept, findConcept, isNamed } from '../../concepts/index.ts';
import { hasOwnOutside, outsideOf } from '../../sets/outside.ts';
import { phrases } from '../lexicon/index.ts';
import { mention, relate } from './beat-draft.ts';
import { type DraftEntity, genderOf } from './cast-list.ts';
import { grounded } from './grounded.ts';
import type { Preposition } from './items.ts';
import type { Node, NounPhrase } from './noun-phrase.ts';
import { arisesOnPaper, isOnlyToldOf } from './only-told-of.ts';
import { isPartOf, paintPart } from './parts.ts';
import { isSeenFromOutside, isWithin, placeHere } from './places.ts';
import { resolvePhrase } from './resolve.ts';
import { roomOf } from './rooms.ts';
import { Situating } from './situating.ts';
import { WINDOW_SEEN, WINDOWED } from './window-words.ts';

const ENTERS =
  /^(enter|storm|raid|rob|leave|explore|visit|cross|exit|overlook|approach|reach|watch over|invade|haunt|roam|attend|run|own)$/;

const LOOKS =
  /^(look|gaze|stare|watch|point|howl|bark|peer|glance|shoot|wave|reach|aim|train|direct|shout|squint|scream)$/;
export const BACKDROP = /^(blind|floor|mud|dirt|ground|ceiling|pavement|horizon|wallpaper|air)$/;
const GENERAL =
  /^(courtyard|yard|entrance|hall|hallway|corridor|lobby|room|interior|floor|ward|grounds|square|garden|path|gate|rooftop|roof|steps|stairs|staircase|waiting room)$/;

/** "the back seat of a taxi": whose seat it is, is the car there. */
const CAR_SEATS = /^(car-interior|back-seat)$/;

/** How many fill a field. */
const FULL = 12;
/** How many flowers. */
const FULL_OF_FLOWERS = 36;

/** What one is in front of is a house, where the word alone is a room. */
const HOUSES_OF_TRADE =
  /^(bar|pub|saloon|tavern|inn|restaurant|diner|caf[eé]|shop|store|bakery|supermarket|cinema|theat(?:re|er)|hotel|nightclub|club|casino|museum|library|gym|factory|warehouse)$/;

/** Done on top of a garden wall; what else is 'on the wall' is on the one of the room. */
const ON_WALLS = /^(sit|stand|walk|climb|balance|perch|lean|jump|run|lie|paint|spray|write|draw|play)$/;

const PAINTS = /^(paint|clean|scrub|sweep|mop|wash|vacuum|polish|plaster|decorate)$/;
/** What one comes into then. */
const REACHED_HUTS: Readonly<Record<string, string>> = {
  hut: 'cottage-room',
  cottage: 'cottage-room',
  farmhouse: 'cottage-room',
  cabin: 'log-cabin',
  lodge: 'log-cabin',
  shed: 'shack',
};
const HUTS = /(?:^| )(?:hut|cottage|cabin|house|farmhouse|chalet|lodge|shed|shack|igloo)$/;
const HOUSES = /^(house|mansion|cottage|villa|farmhouse|townhouse|bungalow)$/;

/** Shops that go by the name of who keeps them. */
const WOODS = /^(forest|wood|woods|jungle|rainforest|treetops?|canopy)$/;
/** Who does so over a city or a wood has it far below. */
const FLIES = /^(fly|soar|glide|swoop|hover|drift|float|circle|dive|plunge|fall|parachute|skydive)$/;

const KEEPERS = /(?:monger|grocer|newsagent|ist|dresser|apothecary|roaster)$/;

const EMPTY = /^(empty|deserted|abandoned|lonely|desolate|uninhabited)$/;

/** Each word, those of a name too: "abandoned mall". */
const wordsOf = ({ words }: NounPhrase): string[] => words.flatMap((w) => w.split(' '));

export abstract class Placing extends Situating {
  protected abstract enlist(phrase: NounPhrase, concept: Concept, count: number): DraftEntity[];

  protected onPlace(phrase: NounPhrase, next: Node | undefined): boolean {
    if (phrase.noun === null || /^(beak|mouth|hand|arm|paw|trunk|claw|talon|eye|lap|hair)$/.test(phrase.noun))
      return false;
    if (phrase.noun === 'home' && phrase.determiner === null && !this.pending?.preposition) {
      // "walking home": still on the way.
      if (
        /^(walk|run|go|drive|ride|head|cycle|fly|travel|stagger|follow|chase|accompany|escort|lead|guide)$/.test(
          this.verb?.verb ?? '',
        )
      )
        return true;
      this.guessPlace('living-room');
      this.notes.add('home', 'setting: living-room');
      return true;
    }
    const verb = this.pending?.verb?.verb;
    const entered = verb && ENTERS.test(verb) ? 'in' : null;
    const given = this.pending?.raw === 'at the back of' ? 'in' : this.pending?.preposition;
    const governor = given ?? (/^(leave|exit|flee)$/.test(verb ?? '') ? 'from' : entered);
    if (phrase.noun === 'water' && governor !== null) return this.onWater(governor);
    const crossed = /^(cross|traverse|skate)$/.test(this.pending?.verb?.verb ?? '');
    if (phrase.noun === 'ice' && (crossed || /^(on|through|behind|across)$/.test(governor ?? '')))
      return this.onIce();
    if (this.onSkyLight(phrase, governor) || this.onInterior(phrase)) return true;
    const fronted = !isWithin(phrase.noun) && hasOwnOutside(placeHere(phrase.noun, 'in') ?? '');
    const before = governor === 'in-front-of' && (fronted || HOUSES_OF_TRADE.test(phrase.noun));
    const passed = this.pending?.raw === 'past' && fronted;
    if (before || passed || /^outside/.test(this.pending?.raw ?? '')) {
      const outside = this.placeOutside(phrase);
      if (outside === null) return false;
      // A town that the story is in already has the house.
      const town = this.beats.map((b) => b.place.setting).findLast((s) => s !== null) ?? null;
      this.beat.place.setting ??= town !== null && !isIndoor(town) && outside === 'street' ? town : outside;
      this.notes.add(phrase.words.join(' '), `setting: ${outside}`);
      this.pending = null;
      return true;
    }
    if (this.leavesTheRoom(phrase) || this.leavesTheHouse(phrase) || this.isBoxersRing(phrase, governor))
      return true;
    if (this.isOnDeck(phrase, governor)) return true;
    if (arisesOnPaper(phrase, governor, this.beat.text) && placeHere(phrase.noun, 'in') !== null) {
      this.notes.add(phrase.words.join(' '), 'not drawn');
      this.pending = null;
      return true;
    }
    const setting = this.pending?.raw === 'than' ? null : this.placeOf(phrase, governor);
    if (!setting) return false;
    this.lightOf(phrase, setting);
    this.isWhose(phrase);
    // "a cloud in the sky, a desert": the sky is over every place.
    if (this.beat.guessed || this.beat.place.setting === 'sky') this.beat.place.setting = setting;
    const room = REACHED_HUTS[(phrase.noun ?? '').split(' ').at(-1) ?? ''] ?? setting;
    this.reached = governor === 'to' && isIndoor(setting) && this.beat.place.setting !== null ? room : null;
    this.beat.place.setting ??= setting;
    if (setting === 'sky') this.beat.aloft.push(...(this.last.length > 0 ? this.last : this.subjects));
    // "the town had gone quiet": spoken of, not yet where it plays.
    const spoken =
      next?.kind === 'be' || next?.kind === 'have' || (next?.kind === 'verb' && next.form === 'finite');
    this.beat.guessed =
      governor === null && (phrase.plural || spoken || /^(apocalypse|ancient \w+)$/.test(phrase.noun));
    this.fillWithPeople(phrase);
    this.filling = this.beat.place.setting === setting;
    if (this.joined === 'comma' && governor === null) this.carried = null;
    if (wordsOf(phrase).some((w) => EMPTY.test(w))) {
      this.exclude('people');
      this.beat.place.mood ??= 'deserted';
    }
    this.notes.add([...phrase.modifiers, phrase.noun].join(' '), `setting: ${setting}`);
    // "They reach the summit.": nobody stretches out a hand.
    if (verb === 'reach' && !this.pending?.preposition)
      for (const e of this.subjects) mention(this.beat, e.id).pose = 'walk';
    this.pending = null;
    this.copula = false;
    return true;
  }

  /** "A mechanic sleeps in her garage": the mechanic is a woman, if nobody else is told of. */
  private isWhose({ determiner }: NounPhrase): void {
    if (determiner !== 'her' && determiner !== 'his') return;
    const [owner, ...more] = this.cast.entities.filter((e) => e.kind === 'person');
    if (owner?.count !== 1 || more.length > 0 || genderOf(owner) !== null) return;
    owner.traits.gender = determiner === 'her' ? 'female' : 'male';
  }

  /** "She leaves the room.", "A fairy flies into the room.": the one they are in, whichever it is. */
  private leavesTheRoom({ noun, determiner, modifiers, words }: NounPhrase): boolean {
    const any = /^(room|building)$/.test(noun ?? '') && determiner === 'the' && modifiers.length === 0;
    const into = /^(in|through|from|to)$/.test(this.pending?.preposition ?? '');
    const passed = into || /^(leave|exit|enter)$/.test(this.verb?.verb ?? '');
    if (!any || this.beats.length < 2 || !passed) return false;
    this.notes.add(words.join(' '), 'part of the place');
    this.pending = null;
    return true;
  }

  /** "A boxer trains. He enters the ring." */
  private isBoxersRing({ noun, words }: NounPhrase, governor: Preposition | null): boolean {
    const boxers = this.cast.entities.some((e) => /^(boxer|wrestler|fighter|referee)$/.test(e.noun));
    if (noun !== 'ring' || !boxers || !/^(in|to|from)$/.test(governor ?? '')) return false;
    this.beat.place.setting ??= 'boxing-ring';
    this.notes.add(words.join(' '), 'setting: boxing-ring');
    this.pending = null;
    return true;
  }

  /** "She leaves the castle on a horse.": who was in one of its rooms is before it now. */
  private leavesTheHouse({ noun, determiner, words }: NounPhrase): boolean {
    const house = determiner === 'the' ? placeHere(noun ?? '', 'in') : null;
    const here = this.beats.map((b) => b.place.setting).findLast((s) => s !== null) ?? '';
    if (!house || !/^(leave|exit|flee)$/.test(this.pending?.verb?.verb ?? '') || !isIndoor(here))
      return false;
    this.beat.place.setting ??= isIndoor(house) ? outsideOf(house) : house;
    this.notes.add(words.join(' '), `setting: ${this.beat.place.setting}`);
    this.pending = null;
    return true;
  }

  /** "a church on a hill" is seen from outside, "his canteen" hangs at his belt, "at their stations" is wherever they are. */
  private isBuilding({ noun, determiner, words }: NounPhrase, governor: Preposition | null): boolean {
    const owned = determiner !== null && /^(his|her|their|its)$/.test(determiner);
    if (owned && /^(station|post|canteen|vault|bank|shell)$/.test(noun ?? '')) return true;
    const concept =
      governor === null && determiner === 'a' && isNamed(noun ?? '') ? findConcept(noun ?? '') : null;
    return (
      concept?.category === 'building' &&
      !words.some((w) => /^(crowded|busy|packed|bustling|cozy|cosy|empty|abandoned|deserted)$/.test(w))
    );
  }

  /** "a crowded bar": people are there, though none is named. */
  private fillWithPeople(phrase: NounPhrase): void {
    const said = wordsOf(phrase).find((w) => /^(crowded|packed|bustling|busy)$/.test(w));
    // In a kitchen they are cooks.
    const noun = /kitchen$/.test(phrase.noun ?? '') ? 'cook' : 'person';
    const concept = said ? findConcept(noun) : null;
    if (!said || !concept || this.excluded.has('people')) return;
    const crowd = this.cast.entities.find((e) => e.noun === noun && e.count > 1 && !e.name);
    const entity =
      crowd ??
      this.cast.add(
        { ...phrase, noun, adjectives: [], colours: [] },
        concept,
        noun === 'cook' ? 3 : said === 'busy' ? 12 : 24,
        this.beatIndex,
      );
    mention(this.beat, entity.id);
    this.notes.add(said, `${entity.count} people`);
  }

  /** "a temple courtyard" is the temple's, "a hospital corridor" the hospital's. */
  private placeOf(phrase: NounPhrase, governor: Preposition | null): string | null {
    const verb = this.verb?.verb ?? '';
    const vast = phrase.words.every((w) =>
      /^(an?|the|outer|deep|dark|vast|cold|infinite|black|empty|space)$/.test(w),
    );
    if (phrase.noun === 'space' && !vast) return null;
    if (this.isBuilding(phrase, governor)) return null;
    const standing = {
      governor,
      verb: this.pending?.verb?.verb ?? verb,
      from: (this.pending?.object ?? this.pending?.from ?? []).map((e) => e.noun),
      text: this.beat.text,
      settled: this.beats.slice(0, -1).some((b) => b.place.setting !== null && !b.guessed),
    };
    if (isOnlyToldOf(phrase, standing)) return null;
    // "a fishmonger guts a fish": whoever keeps the shop.
    if (governor === null && phrase.determiner !== null && KEEPERS.test(phrase.noun ?? '')) return null;
    if (governor === 'above' && phrase.noun === 'city')
      return this.seenFromWindow() ?? (FLIES.test(verb) ? 'city-from-above' : 'city-skyline');
    if (governor === 'above' && WOODS.test(phrase.noun ?? '') && FLIES.test(verb)) return 'treetops';
    if (this.isSeenBelow(phrase, governor)) return null;
    if (
      governor === 'at' &&
      /^(moon|sun|sky|star|cloud|planet|galaxy)$/.test(phrase.noun ?? '') &&
      LOOKS.test(verb)
    )
      return null;
    // "runs out of the bank": the bank is seen from the street.
    const leaves =
      governor === 'from' && /^(walk|run|jump|ride|drive|fly|crawl)$/.test(this.verb?.pose ?? '');
    const concept = leaves && isNamed(phrase.noun ?? '') ? findConcept(phrase.noun ?? '') : null;
    if (concept?.category === 'building') return null;
    if (isSeenFromOutside(phrase.noun ?? '', governor, this.beat.text)) return null;
    // "the hall collapses": the one in which they are.
    const here = this.beats.map((b) => b.place.setting).findLast((s) => s !== null);
    const same =
      phrase.determiner === 'the' &&
      phrase.modifiers.length === 0 &&
      /^(hall|room|chamber)$/.test(phrase.noun ?? '');
    if (same && here && isIndoor(here)) return here;
    if (here === 'beach' && /^dunes?$/.test(phrase.noun ?? '')) return here;
    if (this.isAblaze(phrase)) return null;
    const house =
      ((governor === 'in' && /^(in|into|inside|within)$/.test(this.pending?.raw ?? '')) ||
        this.pending?.raw === 'through') &&
      HOUSES.test(phrase.noun ?? '');
    if (house) return 'living-room';
    const setting = placeHere(phrase.noun ?? '', governor);
    // "It leads her down to a stone hut": up to it, and it stands there.
    const comesUpTo =
      this.pending?.raw === 'to' &&
      phrase.determiner === 'a' &&
      HUTS.test(phrase.noun ?? '') &&
      this.beats.length > 1;
    if (comesUpTo && setting !== null && isIndoor(setting)) {
      this.reached = REACHED_HUTS[(phrase.noun ?? '').split(' ').at(-1) ?? ''] ?? setting;
      return null;
    }
    const owner = phrases().get(phrase.modifiers.at(-1) ?? '')?.place;
    return setting && owner && GENERAL.test(phrase.noun ?? '') ? owner : setting;
  }

  /** "runs into a burning house", "before a burning castle": the flames are seen from outside. */
  private isAblaze({ noun, words }: NounPhrase): boolean {
    // "walks through a burning mansion": in it.
    if (/^(through|inside|within)$/.test(this.pending?.raw ?? '') && this.verb?.pose !== 'run') return false;
    const burns = words.some((w) => /^(burning|blazing|flaming|exploding|collapsing)$/.test(w));
    return burns && isNamed(noun ?? '') && findConcept(noun ?? '')?.category === 'building';
  }

  /** What is over a building is seen with the building under it; who flies over one has it for the place. */
  private isSeenBelow({ noun }: NounPhrase, governor: Preposition | null): boolean {
    if (governor !== 'above' || this.verb?.pose === 'fly' || !isNamed(noun ?? '')) return false;
    return findConcept(noun ?? '')?.category === 'building';
  }

  /** "a picture on the wall", "a ladder against the wall": the place has a wall; what follows is said of the picture. */
  protected onBackdrop(phrase: NounPhrase): boolean {
    const from = this.pending?.from ?? [];
    const governor = this.pending?.preposition;
    if (
      PAINTS.test(this.pending?.verb?.verb ?? '') &&
      !governor &&
      /^(wall|ceiling|floor)$/.test(phrase.noun ?? '')
    ) {
      this.notes.add(phrase.words.join(' '), 'part of the place');
      if (this.beat.place.setting === null && isIndoor(this.inside() ?? ''))
        this.beat.place.setting = this.inside() ?? null;
      this.pending = null;
      return true;
    }
    // "sunbeams through tall windows", "rain running down the windows".
    if (
      governor &&
      from.length === 0 &&
      this.main &&
      /^(window|pane|skylight|curtain|blind)$/.test(phrase.noun ?? '')
    ) {
      this.notes.add(phrase.words.join(' '), 'part of the place');
      if (phrase.noun === 'window' && !/\b(?:car|taxi|bus|train|truck|cab|van)\b/i.test(this.beat.text))
        this.atHome();
      this.pending = null;
      return true;
    }
    if (
      !governor ||
      !/^(on|to|against|at|from|along|through|in|by|next-to|in-front-of|between)$/.test(governor)
    )
      return false;
    if (
      governor === 'between' &&
      phrase.plural &&
      /^(building|house)$/.test(phrase.noun ?? '') &&
      phrase.count === null &&
      phrase.colours.length === 0 &&
      from.every((e) => e.kind === 'thing')
    ) {
      this.notes.add(phrase.words.join(' '), 'part of the place');
      this.last = [...from];
      this.pending = null;
      return true;
    }
    const named = /^(?:(\w+) )?wall$/.exec(phrase.noun ?? '');
    const onIt = governor === 'on' && phrase.determiner === 'the' && !ON_WALLS.test(this.verb?.verb ?? '');
    // "a bicycle leaning against a red wall": that wall, wherever it is.
    const painted = governor === 'against' && phrase.colours.length > 0 && phrase.determiner !== 'the';
    const wall =
      named &&
      !painted &&
      (governor === 'against' || governor === 'in' || onIt || from.every((e) => e.kind === 'thing'));
    const inside = /(train|plane|car|bus)-interior|subway-car/.test(
      this.beat.place.setting ?? this.beats.findLast((b) => b.place.setting)?.place.setting ?? '',
    );
    const looksOut =
      phrase.noun === 'window' &&
      (inside || phrase.modifiers.some((m) => m in WINDOWED) || !WINDOW_SEEN.test(this.verb?.verb ?? '')) &&
      !phrase.words.some((w) => /^(broken|cracked|shattered|smashed|open)$/i.test(w)) &&
      !/^(jump|climb|escape|leap|break|throw|crash|smash|fall|open|close|clean)$/.test(
        this.verb?.verb ?? '',
      ) &&
      from.some((e) => e.kind !== 'thing') &&
      phrase.colours.length === 0;
    if (!wall && !looksOut && !BACKDROP.test(phrase.noun ?? '')) {
      if (phrase.noun === 'window' && WINDOW_SEEN.test(this.verb?.verb ?? '')) this.atHome();
      return false;
    }
    this.notes.add(phrase.words.join(' '), 'part of the place');
    const before = this.beat.mentions.size;
    const vehicle = WINDOWED[phrase.modifiers.at(-1) ?? phrase.noun?.split(' ')[0] ?? ''];
    if (vehicle) this.guessPlace(vehicle);
    else if (looksOut) this.seatAtWindowOf(phrase);
    if (/^(floor|window)/.test(phrase.noun ?? '') && this.beat.mentions.size === before) this.atHome();
    const street = wall && /\b(brick|graffiti|concrete|stone)\b/.exec(phrase.words.join(' '))?.[1];
    if (street) this.guessPlace(`${street === 'graffiti' ? 'brick' : street}-wall`);
    grounded(this.beat, governor, phrase.noun ?? '', from);
    this.last = [...from];
    this.pending = null;
    return true;
  }

  /** "hands out food from a food truck window": they are in the truck. */
  private seatAtWindowOf(phrase: NounPhrase): void {
    const noun = phrase.modifiers.at(-1) ?? '';
    const concept = isNamed(noun) ? findConcept(noun) : null;
    if (concept?.category !== 'vehicle') return;
    const [host] = this.enlist({ ...phrase, noun, modifiers: phrase.modifiers.slice(0, -1) }, concept, 1);
    for (const e of this.subjects)
      if (host && e.kind === 'person') relate(this.beat, { kind: 'in', subject: e.id, object: host.id });
  }

  /** A floor or a window is one's home's, unless the story has a place already. */
  private atHome(): void {
    if (this.beats.length === 1 && this.beat.place.setting === null)
      this.guessPlace(roomOf(this.cast.entities));
  }

  /** "a car with flat tires", "a cat with white paws", "a cup without a handle": a part, as the drawing has it. */
  protected onPart(phrase: NounPhrase): boolean {
    const link = this.pending ?? (this.joined ? this.carried : null);
    const whole = link?.preposition === 'with' ? link.from[0] : undefined;
    if (!link || !whole || whole.kind === 'person' || !isPartOf(whole, phrase)) return false;
    for (const e of link.from) paintPart(e, phrase);
    this.notes.add(phrase.words.join(' '), `part of the ${whole.noun}`);
    this.carried = link;
    this.pending = null;
    return true;
  }

  /** "a field of sunflowers": a place full of them. */
  protected fillsPlace(phrase: NounPhrase): boolean {
    if (!this.filling || this.pending?.preposition !== 'of') return false;
    this.filling = false;
    this.pending = null;
    if (CAR_SEATS.test(this.beat.place.setting ?? '')) {
      for (const r of resolvePhrase(phrase)) this.enlist(r.phrase, r.concept, r.count);
      return true;
    }
    const many = phrase.plural || /^(people|crowd)$/.test(phrase.noun ?? '');
    const full = findConcept(phrase.noun ?? '')?.category === 'plant' ? FULL_OF_FLOWERS : FULL;
    const resolved = many ? resolvePhrase({ ...phrase, count: phrase.count ?? full }) : [];
    for (const r of resolved) this.enlist(r.phrase, r.concept, r.count);
    if (resolved.length === 0) this.notes.add(phrase.words.join(' '), 'part of the place');
    return true;
  }

  protected onSky(phrase: NounPhrase, concept: Concept): boolean {
    const hour = { moon: 'night', star: 'night', sun: 'noon' } as const;
    const key = phrase.noun as keyof typeof hour;
    if (!(key in hour)) return false;
    // A red sun is a low one.
    const low =
      key === 'sun' && /\b(red|blood|orange|crimson|scarlet|pink|huge|giant)\b/.test(phrase.words.join(' '));
    this.beat.place.hour ??= low ? 'sunset' : hour[key];
    this.skyThings.push({ phrase, concept });
    this.notes.add(phrase.words.join(' '), `${key} in the sky; hour: ${this.beat.place.hour}`);
    this.pending = null;
    return true;
  }
}
