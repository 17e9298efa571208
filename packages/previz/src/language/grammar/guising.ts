/** What one wears to look like another, and who bears whom. */

import { type Concept, findConcept } from '../../concepts/index.ts';
import { phrases } from '../lexicon/index.ts';
import { balance, bear, together } from './bearing.ts';
import { mention, relate } from './beat-draft.ts';
import type { DraftEntity } from './cast-list.ts';
import { dressAs, hatOf } from './costume.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { Placing } from './placing.ts';
import { resolvePhrase } from './resolve.ts';

export abstract class Guising extends Placing {
  /** "a child on his shoulders", "hand in hand", "a piggyback ride": who bears whom. */
  protected onBearing(phrase: NounPhrase): boolean {
    const words = phrase.words.join(' ');
    const part = phrase.noun ?? '';
    const hands =
      /hand.in.hand/i.test(words) ||
      (part === 'hand' &&
        phrase.plural &&
        this.pending?.verb?.verb === 'hold' &&
        this.pending.preposition === null);
    const borne =
      this.pending?.preposition != null && bear(this.beat, this.subjects, part, this.last) ? part : null;
    if (this.pending?.preposition === 'on' && balance(this.beat, this.subjects, part, this.last)) {
      this.notes.add(words, 'on top');
      this.pending = null;
      return true;
    }
    if (/piggy.?back/i.test(words)) this.piggyback = true;
    else if (hands ? !together(this.beat, this.subjects, 'hands') : borne === null) return false;
    this.notes.add(words, borne ? `carried on the ${borne}` : hands ? 'hand in hand' : 'carried on the back');
    this.pending = null;
    return true;
  }

  /** "a cat astronaut": the hat tells the trade. */
  protected dressBeast(phrase: NounPhrase, entities: readonly DraftEntity[]): void {
    const beasts = entities.filter((e) => e.kind === 'animal');
    const role = beasts.length > 0 ? findConcept(phrase.noun ?? '') : null;
    if (role?.kind === 'person') this.putOnHat(phrase, role, beasts);
  }

  /** False when nothing that an animal wears tells the role. */
  private putOnHat(phrase: NounPhrase, role: Concept, beasts: readonly DraftEntity[]): boolean {
    const hat = hatOf(role.id);
    if (!hat) return false;
    const said = { ...phrase, noun: hat.name, adjectives: [], colours: [], count: null };
    const worn = this.cast.add(said, hat, 1, this.beatIndex);
    mention(this.beat, worn.id);
    for (const e of beasts) relate(this.beat, { kind: 'wearing', subject: e.id, object: worn.id });
    return true;
  }

  /** "a boy dressed as a pirate", "a dog dressed as a wizard". */
  protected onCostume(phrase: NounPhrase): boolean {
    const goesOn = this.joined === 'and' && phrase.determiner === null;
    const link = this.pending ?? (goesOn ? this.costumed : null);
    if (link?.preposition !== 'wearing') return false;
    const concept = resolvePhrase(phrase)[0]?.concept;
    if (!concept || phrases().get(phrase.noun ?? '')?.garment) return false;
    if (concept.kind === 'thing' && concept.category !== 'creature') return false;
    const people = link.from.filter((e) => e.kind === 'person');
    const hat = concept.kind === 'person' && people.length === 0 && this.putOnHat(phrase, concept, link.from);
    for (const e of people) if (concept.kind === 'person') dressAs(e, concept.id);
    const dressed = concept.kind === 'person' && (people.length > 0 || hat);
    this.notes.add(
      phrase.words.join(' '),
      dressed ? `dressed as ${concept.name}` : 'costume: not drawn',
      dressed,
    );
    this.carried = null;
    this.costumed = link;
    this.pending = null;
    return true;
  }
}
