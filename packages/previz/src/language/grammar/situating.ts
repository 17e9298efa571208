/** Light, water and weather of places, and what is inside or outside of what. */
import { isIndoor } from '../../concepts/catalogues.ts';
import { findConcept, isNamed } from '../../concepts/index.ts';
import { outsideOf } from '../../sets/outside.ts';
import { phrases } from '../lexicon/index.ts';
import { Describing } from './describing.ts';
import type { Preposition } from './items.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isCarriedAbout, isOfThePlace, ON_SCREEN } from './only-told-of.ts';
import { placeHere } from './places.ts';
import { skyLight } from './skies.ts';
import { WINDOWED } from './window-words.ts';

/** Places that have water of their own. */
const WATERS =
  /^(beach|ocean|river|lake|pool|harbour|swamp|sea-cliff|ship-deck|venice-canal|indoor-pool|park|jungle|japanese-garden)$/;

const DARK = /^(dark|darkened|unlit|shadowy|pitch-black|pitch-dark|lightless)$/;

const DIM = /^(gloomy|dim|dimly|murky|grim|bleak|dreary|somber|sombre)$/;

const BRIGHT = /^(bright|brightly|airy|sun-drenched|sun-filled|light-filled)$/;

/** With decks to walk about on. */
const SHIPS =
  /^(?:(?:pirate|cruise|sailing|tall|cargo|merchant|container) )?ship$|^(?:yacht|ferry|galleon|steamer|steamship|ocean liner|frigate|schooner)$/;
/** What is at sea and on no pond. */
const SEAGOING =
  /^(ship|pirate-ship|warship|cruise-ship|ferry|sailing-ship|aircraft-carrier|submarine|whale|shark|viking-ship|tugboat|oil-rig)$/;
/** Who does that with a ship is seen with all of it. */
const TRAVELS =
  /^(sail|travel|arrive|board|leave|go|come|climb|jump|float|drift|attack|shoot|fire|land|appear)$/;

export abstract class Situating extends Describing {
  /** "a red sky": a light, not a place. */
  protected onSkyLight(phrase: NounPhrase, governor: Preposition | null): boolean {
    const light = skyLight(phrase);
    if (!light || governor === 'in' || governor === 'through' || governor === 'of') return false;
    this.beat.place.hour ??= light.hour ?? null;
    this.beat.place.weather ??= light.weather ?? null;
    this.notes.add(phrase.words.join(' '), `sky: ${light.hour ?? light.weather}`);
    this.pending = null;
    return true;
  }

  /** "interior": of the car that was seen before. */
  protected onInterior({ noun, modifiers, words }: NounPhrase): boolean {
    if (noun !== 'interior' || modifiers.length > 0) return false;
    const inside = this.cast.entities.map((e) => WINDOWED[e.noun] ?? WINDOWED[e.drawable]).findLast((i) => i);
    if (!inside) return false;
    this.beat.place.setting ??= inside;
    this.notes.add(words.join(' '), `setting: ${inside}`);
    return true;
  }

  /** "outside a theatre": the street before it; a building that can be drawn stands there. */
  protected placeOutside(phrase: NounPhrase): string | null {
    const noun = phrase.noun ?? '';
    if (isNamed(noun) && findConcept(noun)?.category === 'building' && this.pending) {
      // "bank robbers … outside a bank": nobody is in it.
      if (this.beat.guessed) this.beat.place.setting = null;
      this.pending = { ...this.pending, preposition: 'in-front-of' };
      return null;
    }
    const place = placeHere(noun, 'in');
    return place && isIndoor(place) ? outsideOf(place) : place;
  }

  /** "cooking on a ship": whoever does something aboard is seen there, the ship from its deck. */
  protected isOnDeck({ noun, words }: NounPhrase, governor: Preposition | null): boolean {
    const doing = this.verb !== null && !TRAVELS.test(this.verb.verb);
    const somebody = this.subjects.some((e) => e.kind !== 'thing');
    if (governor !== 'on' || !doing || !somebody || !SHIPS.test(noun ?? '')) return false;
    this.beat.place.setting ??= 'ship-deck';
    this.notes.add(words.join(' '), 'setting: ship-deck');
    this.pending = null;
    return true;
  }

  /** "standing in shallow water": a lake, where no other water is named. */
  protected onWater(governor: Preposition): boolean {
    if (/^(of|with|without|holding|like|to|for)$/.test(governor)) return false;
    const here = this.beats.map((b) => b.place.setting).findLast((s) => s !== null);
    const wet = here !== undefined && WATERS.test(here ?? '');
    const open = this.cast.entities.some((e) => SEAGOING.test(e.drawable)) ? 'ocean' : 'lake';
    if (!wet || governor === 'under')
      this.guessPlace(governor === 'under' || governor === 'below' ? 'underwater' : open);
    this.notes.add('water', `setting: ${this.beat.place.setting}`);
    this.pending = null;
    return true;
  }

  protected onIce(): boolean {
    this.guessPlace('snowfield');
    this.notes.add('ice', `setting: ${this.beat.place.setting}`);
    this.pending = null;
    return true;
  }

  /** "a dark forest", "a gloomy street", "a sunny kitchen". */
  protected lightOf({ words }: NounPhrase, setting: string): void {
    const { place } = this.beat;
    const says = (light: RegExp) => words.some((w) => light.test(w));
    const guess = (hour: 'night' | 'noon') => {
      if (place.hour === null) this.beat.hourGuessed = true;
      place.hour ??= hour;
    };
    if (says(DARK) || (says(DIM) && isIndoor(setting))) guess('night');
    else if (says(DIM)) place.weather ??= 'overcast';
    else if (says(BRIGHT)) guess('noon');
  }

  /** The last place with a roof, of those that were named. */
  protected inside(): string | undefined {
    return this.beats.map((b) => b.place.setting).findLast((s) => s !== null && isIndoor(s)) ?? undefined;
  }

  /** "at an office window, looking out over the city": in the office still. */
  protected seenFromWindow(): string | null {
    const window = this.cast.entities.some((e) => e.drawable === 'window' && this.beat.mentions.has(e.id));
    return window ? (this.beat.place.setting ?? 'living-room') : null;
  }

  /** "park bench": the bench, and a hint of the park. */
  protected hintPlace(modifier: string, noun = ''): void {
    const settled = this.beats.slice(0, -1).some((b) => b.place.setting !== null);
    if ((settled && (isCarriedAbout(noun) || isOfThePlace(noun))) || ON_SCREEN.test(this.beat.text)) return;
    const craft = /^(spaceship|spacecraft|starship|submarine)$/.test(modifier);
    const place = phrases().get(modifier)?.place ?? (craft ? placeHere(modifier, 'in') : undefined);
    if (
      place &&
      /^(rooftop|bank-hall|pool|village|lake|subway|market|studio|park|street|beach|kitchen|office|garden|forest|hospital|classroom|library|stage|harbour|farm|desert|ocean|jungle|prison|church|castle|airport|bathroom|bedroom|bar|restaurant|cafe|train-station|stadium|theatre|circus|laboratory|temple|nightclub|ballroom|diner|greenhouse|bakery|hotel-lobby|barber-shop|museum|factory|courtroom|casino|gym|supermarket|pharmacy|spaceship|submarine)$/.test(
        place,
      )
    )
      this.guessPlace(place);
  }

  /** A place that a word hints at: one that is said takes its stead. */
  protected guessPlace(place: string): void {
    if (this.beat.place.setting !== null) return;
    this.beat.place.setting = place;
    this.beat.guessed = true;
  }
}
