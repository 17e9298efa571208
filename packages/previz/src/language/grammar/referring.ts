/** Whom and what a pronoun means: those who were spoken of, one of two, what is in hand. */
import type { PoseId } from '../../model/figure.ts';
import { SOMEONE } from './agentless.ts';
import { mention } from './beat-draft.ts';
import { mayBe } from './body.ts';
import { type DraftEntity, genderOf, isBeing } from './cast-list.ts';
import { Entering } from './entering.ts';
import type { Item } from './items.ts';
import { byGift, byTrade, suitedTo } from './meant.ts';
import type { Node } from './noun-phrase.ts';

const AROUND = /^(around|next-to|behind|above|under|in-front-of|against)$/;

/** What one does to the living. */
const LIVELY = /^(chasing|fighting|hugging|feeding|talking-to|leading)$/;

/** What is let do so lives. */
const LIVES = /^(?:fly|run|swim|hop|jump|sleep|eat|drink|escape|crawl)$/;

/** Done to what moves by itself. */
const CATCHES =
  /^(catch|get|fetch|free|rescue|save|grab|snatch|chase|follow|take|pick|stop|hit|dodge|see|watch|stroke|pet)$/;

const RESCUES = /^(run|swim|dive|jump|rescue|save|carry|pull|drag|climb|rush)$/;

/** What it says of one of those there, who does nothing. */
const DEAD = /\b(?:dead|lifeless) (?:body|man|woman|person)\b|\bcorpse\b|\b(?:a|the) body\b/i;

/** What a sentence says that only tells what is in something. */
const REVEALS = /^(?:inside|within|in it|in there|there)(?:['’]s| (?:is|are|was|were|lies?)) /i;
const TREATS = /^(bandage|stitch|splint|disinfect)$/;

/** What only the living do. */
const GOES: ReadonlySet<PoseId | null> = new Set([
  'run',
  'walk',
  'flee',
  'jump',
  'sleep',
  'eat',
  'sit',
  'climb',
  'swim',
]);
const SMALL_WARE = /^(food|household|tool|clothing|container|plant|nature|instrument|music|symbol|weapon)$/;

const DEALINGS = /^(holding|carrying|touching|looking-at|pushing|pulling|riding|driving|chasing)$/;

export class Referring extends Entering {
  /** "two strangers meet. He smiles, she laughs.": a pair of whom nothing else is said are a man and a woman. */
  private oneOfTwo(pronoun: Extract<Item, { kind: 'pronoun' }>['pronoun']): DraftEntity[] | null {
    if (pronoun !== 'he' && pronoun !== 'she') return null;
    const pair = this.cast.entities.find((e) => e.kind === 'person' && e.count === 2 && genderOf(e) === null);
    if (!pair) return null;
    const one = this.splitOff(SOMEONE, pair, 1);
    one.traits.gender = pronoun === 'she' ? 'female' : 'male';
    pair.traits.gender = pronoun === 'she' ? 'male' : 'female';
    return [one];
  }

  protected onPronoun(
    pronoun: Extract<Item, { kind: 'pronoun' }>['pronoun'],
    nodes: readonly Node[],
    i: number,
  ): void {
    // "one of them".
    if (this.divided && this.pending?.preposition === 'of') {
      this.pending = null;
      this.subjects = [...this.last];
      return;
    }
    if (this.onOneOfThem(nodes[i - 2])) return;
    const raw = nodes[i]?.kind === 'pronoun' ? (nodes[i] as { raw: string }).raw : '';
    // "The guests throw rice at them.": at others.
    const aimed = this.pending && /^(at|to|)$/.test(this.pending.preposition ?? '');
    const others = aimed && /^(him|them)$/i.test(raw) ? this.subjects : [];
    const owners = pronoun === 'each-other' ? [] : [...(this.pending?.from ?? []), ...others];
    const acts = this.pending === null && nodes[i + 1]?.kind !== 'and';
    const word = nodes[i];
    // "flowers grow around it": around the one who was spoken of.
    const aboutIt =
      pronoun === 'it' && AROUND.test(this.pending?.preposition ?? '') && this.before.length > 0;
    const living = pronoun === 'it' && this.isLively(nodes[i + 1]) ? this.beast(owners) : undefined;
    const several = /^them$/i.test(word?.kind === 'pronoun' ? word.raw : '')
      ? this.several(owners)
      : undefined;
    if (pronoun === 'they') owners.push(...this.fodder());
    if (pronoun === 'he' || pronoun === 'she') owners.push(...this.dead());
    // "She gives it bread. It runs away.": not the bread.
    const goes = nodes[i + 1];
    const doer =
      pronoun === 'it' && acts && goes?.kind === 'verb' && GOES.has(goes.sense.pose)
        ? this.goer()
        : undefined;
    const kin = this.ownerAsObject(pronoun, owners);
    const treated =
      pronoun === 'it' && TREATS.test(this.pending?.verb?.verb ?? '') ? this.hurt(owners) : undefined;
    const suited = acts && goes?.kind === 'verb' ? this.whoDoes(pronoun, goes.sense.verb) : undefined;
    const object =
      (pronoun === 'it' ? this.pending?.bearer : undefined) ??
      (pronoun === 'it' && this.pending ? this.revealed() : undefined) ??
      suited ??
      kin ??
      treated ??
      doer ??
      living ??
      several ??
      (pronoun === 'it' && this.pending ? this.inHand(owners) : undefined);
    const isObject = pronoun === 'it' || /^them$/i.test(raw);
    const handled = isObject && this.pending?.verb ? this.handled(pronoun, object, owners) : undefined;
    const said = handled ?? object;
    const found = said
      ? [said]
      : this.cast.antecedents(
          pronoun,
          acts || aboutIt
            ? [...this.subjects, ...this.before, ...(pronoun === 'they' ? [] : this.lastDoers())]
            : others.length > 0
              ? this.before.filter((e) => !others.includes(e))
              : this.subjects,
          owners,
        );
    const known = found.some((e) => e.kind === 'person') ? found : (this.oneOfTwo(pronoun) ?? found);
    const all = /^every(one|body)$/i.test(word?.kind === 'pronoun' ? word.raw : '')
      ? this.everybody(nodes[i + 1])
      : [];
    const entities =
      all.length > 0
        ? all
        : known.length > 0
          ? known
          : pronoun === 'i'
            ? this.narrator(nodes, i)
            : this.newcomer(pronoun);
    if (entities.length === 0) {
      this.pending = null;
      return;
    }
    for (const e of entities) {
      mention(this.beat, e.id);
      this.cast.touch(e, this.beatIndex);
    }
    this.attach(entities, nodes, i);
  }

  /** "The giant hands the tailor a coat. He sews": of two whom it may be, whom the deed suits. */
  private whoDoes(
    pronoun: Extract<Item, { kind: 'pronoun' }>['pronoun'],
    verb: string,
  ): DraftEntity | undefined {
    if (pronoun !== 'he' && pronoun !== 'she') return undefined;
    if (verb === 'wake') return this.sleeper(pronoun);
    const since = this.beatIndex - 1;
    const people = this.cast.entities.filter(
      (e) => e.kind === 'person' && e.count === 1 && e.lastBeat >= since && mayBe(e, pronoun),
    );
    // "A lifeguard sits in his tower. A swimmer waves for help. He runs into the water.": of two moments before.
    const near = this.cast.entities.filter(
      (e) => e.kind === 'person' && e.count === 1 && e.lastBeat >= since - 1 && mayBe(e, pronoun),
    );
    const rescuer = near.length > 1 && RESCUES.test(verb) ? byTrade(verb, near) : undefined;
    if (rescuer) {
      if (genderOf(rescuer) === null) rescuer.traits.gender = pronoun === 'she' ? 'female' : 'male';
      return rescuer;
    }
    if (people.length < 2) return undefined;
    const one =
      byTrade(verb, people) ??
      byGift(
        verb,
        this.beats.slice(-2).flatMap((b) => b.relations),
        people,
      );
    if (one && genderOf(one) === null) one.traits.gender = pronoun === 'she' ? 'female' : 'male';
    return one;
  }

  /** "He opens a chest. Inside is a telescope. He lifts it out.": not the chest. */
  private revealed(): DraftEntity | undefined {
    const told = this.beats.at(-2);
    if (!told || !REVEALS.test(told.text)) return undefined;
    return this.cast.entities.findLast(
      (e) => e.kind !== 'person' && e.count === 1 && told.mentions.has(e.id) && e.beat === this.beatIndex - 1,
    );
  }

  /** "A student falls asleep. The teacher comes in. He wakes up.": who slept. */
  private sleeper(pronoun: 'he' | 'she'): DraftEntity | undefined {
    const asleep = this.beats
      .flatMap((b) => [...b.mentions.values()])
      .findLast((m) => m.pose === 'sleep' || m.mood === 'asleep')?.entity;
    const one = this.cast.entities.find((e) => e.id === asleep && mayBe(e, pronoun));
    if (one && genderOf(one) === null) one.traits.gender = pronoun === 'she' ? 'female' : 'male';
    return one;
  }

  /** "puts it on": the coat, though a button was spoken of last. */
  private handled(
    pronoun: Extract<Item, { kind: 'pronoun' }>['pronoun'],
    object: DraftEntity | undefined,
    doers: readonly DraftEntity[],
  ): DraftEntity | undefined {
    const verb = this.pending?.verb?.verb ?? '';
    const recent = [...this.cast.entities].sort((a, b) => b.turn - a.turn).filter((e) => !doers.includes(e));
    const [first] = object ? [object] : this.cast.antecedents(pronoun, this.subjects, doers);
    return this.pending?.preposition === null ? suitedTo(verb, recent, first) : undefined;
  }

  /** The beast that was spoken of last, unless what was named with it goes by itself, too. */
  private goer(): DraftEntity | undefined {
    const [last] = [...this.cast.entities].filter((e) => e.kind !== 'person').sort((a, b) => b.turn - a.turn);
    return last && last.kind === 'thing' && SMALL_WARE.test(last.concept.category)
      ? this.beast([])
      : undefined;
  }

  /** "The boy gives the penguin a fish. They watch TV.": not with the fish. */
  private fodder(): DraftEntity[] {
    const beast = (id: string | undefined) =>
      this.cast.entities.find((e) => e.id === id && e.kind === 'animal');
    return this.beats
      .flatMap((b) => b.relations)
      .flatMap((r) => (r.kind === 'giving' && beast(r.second) ? (beast(r.object) ?? []) : []));
  }

  /** "The boy's mother hugs him", "Her daughter brings her a cake": those whose mother, whose daughter it is. */
  private ownerAsObject(
    pronoun: Extract<Item, { kind: 'pronoun' }>['pronoun'],
    doers: readonly DraftEntity[],
  ): DraftEntity | undefined {
    if (this.pending === null || (pronoun !== 'he' && pronoun !== 'she')) return undefined;
    const owner = doers
      .map((e) => (this.owned.has(e.id) ? this.ownerOf.get(e.id) : undefined))
      .find((e) => e);
    return owner && mayBe(owner, pronoun) ? owner : undefined;
  }

  /** "A detective kneels beside a body. He picks up a knife.": who lies there dead, where anybody else lives. */
  private dead(): DraftEntity[] {
    const people = this.cast.entities.filter((e) => e.kind === 'person');
    const dead = people.filter((e) =>
      this.beats.some(
        (b) => b.mentions.has(e.id) && b.mentions.get(e.id)?.verb === null && DEAD.test(b.text),
      ),
    );
    return dead.length < people.length ? dead : [];
  }

  /** "looks at his bleeding arm. A nurse bandages it.": whose arm it is. */
  private hurt(doers: readonly DraftEntity[]): DraftEntity | undefined {
    const living = this.cast.entities.filter(
      (e) => e.kind !== 'thing' && e.count === 1 && !doers.includes(e),
    );
    return living.sort((a, b) => b.turn - a.turn)[0];
  }

  /** "A girl tiptoes past her parents' door. She climbs a tree.": who did something before goes before who is only named. */
  private lastDoers(): readonly DraftEntity[] {
    const before = this.beats.at(-2);
    return this.cast.entities.filter((e) => e.kind === 'person' && before?.mentions.get(e.id)?.verb);
  }

  /** "One of them breaks a plate." */
  private onOneOfThem(one: Node | undefined): boolean {
    const things = this.cast.entities.filter((e) => e.count > 1 && e.lastBeat >= this.beatIndex - 1);
    const whole = this.pending?.preposition === 'of' ? (this.several([]) ?? things.at(-1)) : undefined;
    if (!whole || one?.kind !== 'phrase' || one.noun !== null || one.count === null) return false;
    this.divide(one, whole);
    this.pending = null;
    this.subjects = [...this.last];
    return true;
  }

  /** What one does to the living alone: "chases it", "gives it a carrot". */
  private isLively(next: Node | undefined): boolean {
    const done = this.pending?.verb?.relation ?? '';
    const given =
      done === 'giving' || /^(?:throw|toss|bring|show|feed)$/.test(this.pending?.verb?.verb ?? '');
    // "opens the window and lets it fly away": the bird.
    const freed = this.pending?.verb?.verb === 'let' && next?.kind === 'verb' && LIVES.test(next.sense.verb);
    return LIVELY.test(done) || freed || (given && next?.kind === 'phrase');
  }

  /** "A frog jumps out. The witch catches it.": what has just come, and nothing else. */
  private newcomerBefore(doers: readonly DraftEntity[]): DraftEntity | undefined {
    const [one, ...rest] = this.before.filter((e) => !doers.includes(e));
    const came = one && rest.length === 0 && one.kind !== 'person' && one.count === 1;
    const acted = this.beats.slice(-3).some((b) => b.mentions.get(one?.id ?? '')?.verb);
    return came && (acted || one.beat >= this.beatIndex - 1) ? one : undefined;
  }

  /** "finds a door in a tree, opens it": what the doer had to do with last, not where that was. */
  private inHand(doers: readonly DraftEntity[]): DraftEntity | undefined {
    const verb = this.pending?.verb?.verb ?? '';
    const again =
      (/^(find|discover)$/.test(verb) ? this.doneTo.get('lose') : undefined) ?? this.doneTo.get(verb);
    if (again && this.pending?.preposition === null) return again;
    const comer = CATCHES.test(verb) ? this.newcomerBefore(doers) : undefined;
    if (comer) return comer;
    const ids = new Set(doers.map((e) => e.id));
    const dealings = this.beats.slice(-4).flatMap((b) => b.relations);
    // "She puts a watch on his table. He opens it.": the watch.
    const last =
      dealings.findLast((r) => ids.has(r.subject) && DEALINGS.test(r.kind)) ??
      dealings.findLast((r) => /^(holding|touching|giving)$/.test(r.kind));
    return this.cast.entities.find((e) => e.id === last?.object && (e.kind !== 'person' || isBeing(e)));
  }
}
