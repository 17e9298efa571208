/** Who is meant where nobody is named outright: the one who tells it, one of several, whom tags describe. */
import { type Concept, findConcept } from '../../concepts/index.ts';
import { SOMEONE } from './agentless.ts';
import { relate } from './beat-draft.ts';
import { type DraftEntity, genderOf, isBeing, isLiving } from './cast-list.ts';
import type { PronounKind } from './items.ts';
import type { Node, NounPhrase } from './noun-phrase.ts';
import { isContainer } from './relations.ts';
import { resolvePhrase } from './resolve.ts';
import { Uncast } from './uncast.ts';

/** How many fill a basket. */
const FILLS = 6;
/** Smaller than this, metres, more of them are seen through the glass that they are in. */
const TINY = 0.12;
const GLASS = /^(jar|glass|fishbowl|vase|bottle)$/;
const FILLS_GLASS = 16;

/** "I want a picture of": no deed of who tells it. */
const ASKS =
  /^(want|need|like|love|think|imagine|see|wish|hope|ask|mean|try|have|make|draw|create|show|picture|prefer|request|envision)$/;

const FAMILY =
  /^(mom|mum|mommy|mummy|mother|dad|daddy|father|grandma|grandpa|teacher|school|brother|sister|toy|teddy)$/;

const STRUNG = /^(violin|viola|cello|guitar|harp|banjo|ukulele|lute|bass)$/;

const SPACE = /^(mars|space|moon-surface|alien-planet|spaceship)$/;

/** What those do who are more than the two whom it is about. */
/** What others do at what one does. */
const ANSWERS = /^(stop|stare|gasp|turn|look|laugh|clap|cheer|applaud|point|freeze|watch|bow|kneel|smile)$/;
const WATCH = /^(throw|clap|cheer|applaud|stare|gasp|watch)$/;

export abstract class Telling extends Uncast {
  protected abstract again(entity: DraftEntity, phrase: NounPhrase): DraftEntity;

  /** "the glass on the left is full, the glass on the right is empty": two glasses. */
  protected apart(phrase: NounPhrase, next: Node | undefined): NounPhrase {
    const side = next?.kind === 'cue' ? next.cue.side : undefined;
    const known = side ? this.cast.entities.findLast((e) => e.noun === phrase.noun) : undefined;
    const other = known && this.beat.sides.get(known.id);
    return other && other !== side ? { ...phrase, determiner: 'another' } : phrase;
  }

  /** "1boy, samurai, katana": what the one person is and has. */
  protected onTag(phrase: NounPhrase, concept: Concept): boolean {
    const bare = phrase.determiner === null && phrase.count === null && !phrase.plural;
    const person = this.cast.entities.find((e) => e.kind === 'person');
    if (!this.tags || !bare || !person || person.count > 1 || this.pending) return false;
    if (concept.kind === 'person') {
      person.traits.gender ??= genderOf(person);
      if (/^(boy|girl)$/.test(person.noun)) person.traits.age ??= 'adult';
      Object.assign(person, { noun: phrase.noun ?? person.noun, drawable: concept.id, concept });
      this.again(person, phrase);
      return true;
    }
    if (!/^(weapon|instrument|tool)$/.test(concept.category) || concept.height > 2.2) return false;
    const [held] = this.enlist(phrase, concept, 1);
    if (held) relate(this.beat, { kind: 'holding', subject: person.id, object: held.id });
    return true;
  }

  /** "everyone eats": whoever is there, else a crowd. */
  protected everybody(next: Node | undefined): DraftEntity[] {
    // "They drive away while everyone waves.": everyone else.
    const people = this.cast.entities.filter(
      (e) => e.kind === 'person' && this.beat.mentions.get(e.id)?.verb == null,
    );
    // "Everyone stares at him.": all but him.
    const at = /\b(?:at|around|to|with|behind) (?:him|her)\b/i.test(this.beat.text);
    const rest = people.filter((e) => e.count > 1);
    if (at && rest.length > 0) return rest;
    // One is nobody's everyone.
    const watch = next?.kind === 'verb' && WATCH.test(next.sense.verb);
    // "A cowboy walks in. Everyone stares.": at him.
    const [one] = people;
    if (
      one &&
      people.length === 1 &&
      one.count === 1 &&
      next?.kind === 'verb' &&
      ANSWERS.test(next.sense.verb)
    ) {
      const others = findConcept('person');
      return others ? [this.cast.add({ ...SOMEONE, plural: true }, others, 6, this.beatIndex)] : people;
    }
    const few = people.reduce((n, e) => n + e.count, 0) < (watch ? 3 : 2);
    const crowd = few ? findConcept('person') : null;
    return crowd
      ? [
          ...people,
          this.cast.add({ ...SOMEONE, plural: true }, crowd, people.length > 0 ? 6 : 12, this.beatIndex),
        ]
      : people;
  }

  /** "The cat chases it": the mouse, not the cheese. */
  protected beast(doers: readonly DraftEntity[]): DraftEntity | undefined {
    const near = this.cast.entities.filter((e) => isBeing(e) && e.count === 1 && !doers.includes(e));
    const lately = near.sort((a, b) => b.turn - a.turn).filter((e) => e.lastBeat >= this.beatIndex - 2);
    // "A cat steals a fish. The cook chases it.": not the fish, of which nothing is told.
    const acts = (e: DraftEntity) => this.beats.slice(-3).some((b) => b.mentions.get(e.id)?.verb);
    return lately.find(acts) ?? lately[0];
  }

  /** "a toddler chases them": the several who were spoken of last. */
  protected several(doers: readonly DraftEntity[]): DraftEntity | undefined {
    const many = this.cast.entities.filter((e) => e.count > 1 && isLiving(e) && !doers.includes(e));
    return many.sort((a, b) => b.turn - a.turn).find((e) => e.lastBeat >= this.beatIndex - 1);
  }

  /** "An eye opens. A man wakes up.": the eye was his. */
  protected owner(phrase: NounPhrase, concept: Concept): DraftEntity | null {
    const [first, ...rest] = this.cast.entities.filter((e) => e.kind === 'person');
    const fits =
      this.unnamed && first?.drawable === 'person' && rest.length === 0 && first.lastBeat < this.beatIndex;
    if (/^(ghost|zombie|skeleton|alien|robot|vampire)$/.test(concept.id)) return null;
    if (!fits || !first || concept.kind !== 'person' || phrase.plural || (phrase.count ?? 1) > 1) return null;
    this.unnamed = false;
    Object.assign(first, {
      noun: phrase.noun ?? first.noun,
      name: phrase.name,
      drawable: concept.id,
      concept,
    });
    return this.again(first, phrase);
  }

  /** "back to the ship", on Mars: a spaceship. */
  protected inSpace(phrase: NounPhrase): NounPhrase {
    const space = this.beats.some(({ place }) => SPACE.test(place.setting ?? ''));
    return phrase.noun === 'ship' && phrase.modifiers.length === 0 && space
      ? { ...phrase, noun: 'spaceship' }
      : phrase;
  }

  /** "lights a fire", "sit around the fire": one of wood, on the ground; the glass that breaks is the window's. */
  protected meant(phrase: NounPhrase): NounPhrase {
    // "throws a stone at a window. The glass breaks."
    if (phrase.noun === 'pane' && phrase.modifiers.length === 0)
      return { ...phrase, noun: this.cast.entities.some((e) => e.noun === 'window') ? 'window' : 'glass' };
    // "a tray of glasses … The glasses fly.": no spectacles.
    if (phrase.noun === 'glasses' && this.cast.entities.some((e) => e.noun === 'glass'))
      return { ...phrase, noun: 'glass', plural: true };
    // "her hands on the keys", said of a pianist.
    const plays = this.cast.entities.some((e) => /^(pianist|piano)$/.test(e.noun));
    if (phrase.noun === 'key' && phrase.plural && plays)
      return { ...phrase, noun: 'piano', plural: false, count: null };
    // "A family packs the car … the kids wave": theirs.
    const ofFamily = this.cast.entities.find((e) => e.noun === 'child' && e.count === 1);
    const parents =
      this.cast.entities.some((e) => e.noun === 'mother') &&
      this.cast.entities.some((e) => e.noun === 'father');
    if (
      /^(kid|child)$/.test(phrase.noun ?? '') &&
      phrase.plural &&
      phrase.determiner === 'the' &&
      ofFamily &&
      parents
    )
      return { ...phrase, noun: 'child', plural: false, count: null };
    // "touches the strings": of the violin that was spoken of.
    const strung = this.cast.entities.findLast((e) => STRUNG.test(e.noun));
    if (phrase.noun === 'string' && phrase.plural && strung)
      return { ...phrase, noun: strung.noun, determiner: 'the', plural: false, count: null };
    // "rows back to his ship", said of a pirate.
    const crew = phrase.noun === 'ship' && phrase.modifiers.length === 0 ? this.crewOf() : null;
    if (crew) return { ...phrase, noun: `${crew} ship` };
    if (phrase.noun === 'cab' && /\b(?:truck(?:er)?|lorry|semi)\b/i.test(this.beat.text))
      return { ...phrase, noun: 'truck' };
    if (phrase.noun !== 'fire' || phrase.determiner === null) return phrase;
    // "The pan burns. He extinguishes the fire.": what burns.
    const alight = this.pending?.verb?.verb === 'extinguish' ? this.burning() : undefined;
    if (alight) return { ...phrase, noun: alight.noun, determiner: 'the' };
    const made = /^(light|make|build|start|kindle|lay|tend|stoke|extinguish)$/.test(
      this.pending?.verb?.verb ?? '',
    );
    const near = /^(around|by|next-to|at)$/.test(this.pending?.preposition ?? '');
    const known = this.cast.entities.some((e) => e.noun === 'campfire');
    return made || near || known ? { ...phrase, noun: 'campfire' } : phrase;
  }

  /** What was set on fire. */
  private burning(): DraftEntity | undefined {
    const burns = (e: DraftEntity) => this.beats.some((b) => b.mentions.get(e.id)?.verb === 'burn');
    return this.cast.entities.findLast(
      (e) => e.kind === 'thing' && (e.traits.alight === 'burning' || burns(e)),
    );
  }

  /** Whose ships look like nobody else's. */
  private crewOf(): string | null {
    return this.cast.entities.find((e) => /^(pirate|viking)$/.test(e.noun))?.noun ?? null;
  }

  /** "a basket of apples": as many as fill it, where no number is said. */
  protected filled(phrase: NounPhrase): NounPhrase {
    const holder = this.pending?.preposition === 'of' ? this.pending.from[0] : undefined;
    const fills =
      holder && holder.count === 1 && isContainer(holder.noun) && phrase.plural && phrase.count === null;
    if (!fills || holder.concept.height >= 1.6) return phrase;
    const small = (resolvePhrase(phrase)[0]?.concept.height ?? 1) < TINY && GLASS.test(holder.drawable);
    return { ...phrase, count: small ? FILLS_GLASS : FILLS };
  }

  /** "two robots play, one robot loses": one of the two. */
  protected oneOf(phrase: NounPhrase): DraftEntity | null {
    if (!/^one /.test(phrase.words.join(' ')) || phrase.count !== 1) return null;
    const whole = this.cast.entities.findLast(
      (e) => e.noun === phrase.noun && e.count > 1 && e.kind !== 'thing',
    );
    // "fifteen white sheep and one black sheep": one more.
    const [said, own] = [phrase.colours[0], whole?.traits.colours[0]];
    if (!whole || (said && own && said.name !== own.name)) return null;
    // "questions one robber": still the one it is done to.
    const link = this.pending;
    this.divide(phrase, whole);
    this.pending = link;
    return this.last[0] ?? null;
  }

  /** "me and my mom at the zoo", "I found a dragon": who tells it is in it, unless "I" only asks for a picture. */
  protected narrator(nodes: readonly Node[], i: number): DraftEntity[] {
    const [before, said, next] = [nodes[i - 1], nodes[i], nodes[i + 1]];
    const raw = said?.kind === 'pronoun' ? said.raw.toLowerCase() : '';
    const joined = (next?.kind === 'and' || before?.kind === 'and') && /^(i|me|myself)$/.test(raw);
    const acts = raw === 'i' && next?.kind === 'verb' && !ASKS.test(next.sense.verb);
    const told = this.cast.entities.find((e) => e.noun === 'narrator');
    if (told && /^(i|me|myself)$/.test(raw)) return [told];
    if (told && raw === 'we' && (next?.kind === 'verb' || next?.kind === 'be'))
      return [told, ...this.companions(told)];
    if ((!joined && !acts) || this.beat.camera.pointOfView) return [];
    const small = nodes.some(
      (n) => n.kind === 'phrase' && n.determiner === 'my' && FAMILY.test(n.noun ?? ''),
    );
    const concept = findConcept(small ? 'child' : 'person');
    if (!concept) return [];
    return [this.cast.add({ ...SOMEONE, words: [raw], noun: 'narrator' }, concept, 1, this.beatIndex)];
  }

  protected companions(told: DraftEntity): DraftEntity[] {
    const other = this.cast.entities.filter((e) => e !== told && isLiving(e)).at(-1);
    return other ? [other] : [];
  }

  /** "She walks home." with nobody named before: someone is there. */
  protected newcomer(pronoun: PronounKind): DraftEntity[] {
    const living = this.cast.entities.filter((e) => e.kind !== 'thing');
    // "A boy hides a letter in a girl's locker. She reads it.": none of those who were named.
    const other = pronoun === 'he' ? 'male' : 'female';
    const strange =
      (pronoun === 'he' || pronoun === 'she') &&
      living.length > 0 &&
      living.every((e) => e.kind === 'person' && ![other, null].includes(genderOf(e)));
    const young = strange && living.every((e) => /^(boy|girl|schoolboy|schoolgirl|pupil)$/.test(e.noun));
    const noun = young
      ? { he: 'boy', she: 'girl' }[pronoun as string]
      : { he: 'man', she: 'woman', they: 'person' }[pronoun as string];
    const alone = living.length === 0 || strange;
    const concept = noun && alone ? findConcept(noun) : null;
    if (!noun || !concept) return [];
    const phrase: NounPhrase = {
      kind: 'phrase',
      determiner: null,
      count: null,
      colours: [],
      coloursApart: false,
      adjectives: [],
      words: [pronoun],
      noun,
      modifiers: [],
      plural: false,
      name: null,
      nameGender: null,
    };
    const somebody = this.cast.add(phrase, concept, pronoun === 'they' ? 2 : 1, this.beatIndex);
    somebody.pronounOnly = true;
    return [somebody];
  }
}
