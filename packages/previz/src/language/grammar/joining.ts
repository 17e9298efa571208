import { findConcept } from '../../concepts/index.ts';
import type { RelationKind } from '../../model/script.ts';
import { leaveAway, leavesAway } from './absent.ts';
import { mention } from './beat-draft.ts';
import { BODY } from './body.ts';
import type { DraftEntity } from './cast-list.ts';
import { asGift } from './handing-over.ts';
import type { VerbSense } from './items.ts';
import type { Node, NounPhrase } from './noun-phrase.ts';
import type { Pending } from './reader-state.ts';
import { Relating } from './relating.ts';
import { carriesNobody } from './relations.ts';
import { actOut, playing, takePose } from './verbs.ts';

/** Relations that "and" carries on: "wearing a coat and a hat". */
const CARRIES_ON = new Set<string>([
  'wearing',
  'holding',
  'carrying',
  'with',
  'between',
  'riding',
  'feeding',
  'of',
  'looking-at',
  'talking-to',
  'chasing',
  'hugging',
  'fighting',
]);

/** Metres. */
const MOST_IN_HAND = 1.3;
const EATEN = /^(eat|drink|sip|devour|munch|taste|lick)$/;
const isFare = (c: DraftEntity['concept']): boolean => /^(food|plant|container|household)$/.test(c.category);

/** What is let fly, and what lets it fly, is in the hand; whatever else is shot is the target. */
const SHOT_WITH =
  /gun|rifle|pistol|revolver|bow$|arrow|bullet|cannon|missile|rocket|laser|net|harpoon|torpedo|camera|flare|firework|dart|marble|dice|photo|picture|film|scene|movie|ball|puck|blaster|slingshot|catapult|pellet|bolt|flame|fire|water|light|beam|spider-web|hand|finger/;
const isShotAt = ({ verb }: VerbSense, { noun, drawable, concept }: DraftEntity): boolean =>
  verb === 'shoot' && concept.category !== 'weapon' && !SHOT_WITH.test(`${noun} ${drawable}`);

/** Metres: a smaller beast is shown in the hands. */
const IN_HANDS = 0.35;

/** A door is opened where it stands, a letter in the hand. */
function handled(kind: RelationKind, verb: VerbSense, object: DraftEntity, runs: boolean): RelationKind {
  if (kind !== 'holding') return kind;
  if (isShotAt(verb, object)) return 'looking-at';
  // A table is overturned where it stands.
  if (/^(overturn|flip|upend|topple)$/.test(verb.verb) && object.concept.category === 'furniture')
    return 'touching';
  // "takes a taxi"; who runs to catch it does not sit in it yet.
  if (
    /^(take|catch|board|hail)$/.test(verb.verb) &&
    object.concept.category === 'vehicle' &&
    object.concept.height > 1.2
  )
    return runs ? 'chasing' : 'in';
  // Who is found is not in anybody's arms yet, nor what is too large for them.
  const shown = verb.verb === 'show' && object.kind === 'animal' && object.concept.height < IN_HANDS;
  const large =
    (object.kind !== 'thing' && !shown) ||
    (/^(find|discover)$/.test(verb.verb) && object.concept.height > 0.6);
  if (large && /^(find|discover|examine|inspect|study|show)$/.test(verb.verb)) return 'looking-at';
  if (object.kind === 'person' && object.traits.age !== 'toddler') {
    if (!/^(hold|lift|raise|carry|catch|cradle|balance|twirl|spin)$/.test(verb.verb)) return 'touching';
  }
  return /^(open|close|light|lock|unlock)$/.test(verb.verb) && object.concept.height > 0.7
    ? 'touching'
    : kind;
}

/** "two nuns on bicycles", "Tom and Ann draw their swords": each has one. */
function shareOut(
  { from, verb, preposition }: Pending,
  [thing]: readonly DraftEntity[],
  node: Node | undefined,
): void {
  const owners = from.reduce((sum, e) => sum + e.count, 0);
  const several = owners > 1 && owners <= 8 && from.every((e) => e.kind !== 'thing');
  if (!several || node?.kind !== 'phrase' || !node.plural || node.count !== null) return;
  const each = /^(riding|driving|wearing|holding|carrying)$/.test(verb?.relation ?? '');
  if (from.length > 1 && node.determiner !== 'their' && !(each && node.determiner === null)) return;
  if (thing?.kind === 'thing' && !/^(food|building)$/.test(thing.concept.category) && thing.count > 1)
    thing.count = owners;
  const ridden = verb?.relation === 'riding' || (preposition === 'on' && thing?.kind === 'animal');
  if (ridden && thing?.kind === 'animal' && thing.count > 1) thing.count = owners;
}

/** Deeds that reach another from afar. */
const AFAR = /^(salute|wave|point|cheer|bow|pray|sing|aim|laugh|think|hush)$/;

/** "with torches and pitchforks marches": no pitchfork does. */
const isLivings = (verb: Extract<Node, { kind: 'verb' }>): boolean =>
  /^(walk|run|ride|talk|think|cook|eat|drink|read|dance|fight|wave|point|hug|climb)$/.test(
    verb.sense.pose ?? '',
  );

/** Stands in the place that was named before it: nobody has it with them. */
const isFixture = ({ kind, concept }: DraftEntity): boolean =>
  kind === 'thing' && (/^(plant|building|furniture)$/.test(concept.category) || concept.height > 1.5);

/** Lights that are in the hand of whom they light. */
const IN_HAND = /^((?:cell |mobile |smart ?)?phone|tablet|flashlight|torch|lighter|match|e ?reader)$/;

/** What several are to each other: no one else. */
const TIES =
  /^(friend|best friend|partner|enemy|rival|lover|family|team|couple|neighbour|ally|hero|star|legend)$/;

/** Roles that say no more than what somebody is anyway. */
const GENERIC = /^(person|man|woman|boy|girl|child|crowd|couple)$/;

/** "and a parrot on his shoulder". */
const isOwnBody = (node: Node | undefined): boolean =>
  node?.kind === 'phrase' &&
  /^(his|her|its|their)$/.test(node.determiner ?? '') &&
  BODY.test(node.noun ?? '');

export abstract class Joining extends Relating {
  protected attach(entities: DraftEntity[], nodes: readonly Node[], i: number): void {
    const said = this.pending ?? this.carriesOn(entities, nodes, i);
    const link = said && asGift(this.beat, said, entities, nodes[i + 1]);
    const node = nodes[i];
    // "among white sheep": a word that is its own plural.
    const alone = node?.kind === 'phrase' && node.count === null && node.determiner === null;
    if (link?.preposition === 'amid' && alone) for (const e of entities) if (e.count === 1) e.count = 4;
    if (link) shareOut(link, entities, node);
    const away = link !== null && leavesAway(link, entities);
    if (link) this.link(link, entities);
    else this.asSubject(entities);
    if (link && node?.kind === 'phrase') this.asBouquet(entities, node);
    if (away) leaveAway(this.beat, entities);
    this.last = away ? this.subjects : entities;
    const givesMore =
      link?.verb?.relation === 'giving' && said === this.pending && nodes[i + 1]?.kind === 'phrase';
    this.pending = givesMore ? link : null;
    this.copula = false;
  }

  /** "gives her flowers": one bunch of them. */
  private asBouquet([flowers]: readonly DraftEntity[], { plural, count }: NounPhrase): void {
    const held = this.beat.relations.some(
      (r) => r.object === flowers?.id && /^(holding|giving|carrying)$/.test(r.kind),
    );
    const bouquet = findConcept('bouquet');
    if (!flowers || !held || !plural || count !== null || !bouquet || flowers.noun !== 'flower') return;
    Object.assign(flowers, { count: 1, drawable: bouquet.id, concept: bouquet });
  }

  /** "wearing a coat and a hat": what joined the coat joins the hat, unless the hat goes on to do something. */
  protected carriesOn(entities: readonly DraftEntity[], nodes: readonly Node[], i: number): Pending | null {
    const link = this.carried;
    if (!link || !this.joined) return null;
    const kind = link.preposition ?? link.verb?.relation ?? '';
    const after = nodes[i + 1];
    const next = after?.kind === 'preposition' && after.preposition === 'of' ? undefined : after?.kind;
    const node = nodes[i];
    // "with lettuce and tomato on a plate": one list, where no article opens anew.
    const opens = node?.kind !== 'phrase' || node.determiner !== null || node.count !== null;
    const inert =
      /^(wearing|holding|carrying|with)$/.test(kind) &&
      after?.kind === 'verb' &&
      (after.form === 'gerund' || isLivings(after)) &&
      entities.every((e) => e.kind === 'thing' && e.concept.category !== 'vehicle');
    const goesOn =
      (next === 'verb' && !inert) ||
      next === 'be' ||
      next === 'have' ||
      (next === 'preposition' && opens && !isOwnBody(nodes[i + 2]));
    // "with a bottle rolling on the floor and fireflies glowing around him".
    if (link.opens && this.joined === 'and' && /^(verb|preposition)$/.test(next ?? '')) return link;
    if (isOwnBody(nodes[i + 2]) && kind === 'wearing' && entities.every((e) => e.kind !== 'person'))
      return { preposition: 'with', verb: null, from: link.from };
    if (this.apartFrom && this.joined === 'comma') return null;
    // "a hacker with blue eyes, holographic signs, rain": a list of its own, where no "and" closes the one before.
    const rest = nodes.slice(i + 1);
    const closed = rest.slice(
      0,
      Math.max(
        0,
        rest.findIndex((n) => n.kind === 'verb'),
      ) || rest.length,
    );
    const apart = this.joined === 'comma' && !opens && !closed.some((n) => n.kind === 'and');
    const plural = node?.kind === 'phrase' && node.plural;
    if (
      apart &&
      (kind === 'with' || (kind === 'holding' && plural) || entities.some((e) => e.concept.height > 1.5))
    )
      return null;
    // "eats noodles, two cars": nobody eats, or has in the hand, what is no food or too large.
    const verb = link.verb?.verb ?? '';
    const unfit =
      kind === 'holding' &&
      entities.some(
        (e) =>
          e.kind === 'thing' && (e.concept.height > MOST_IN_HAND || (EATEN.test(verb) && !isFare(e.concept))),
      );
    if (this.joined === 'comma' && unfit) return null;
    const worn = kind === 'wearing' && [...entities, ...link.from].some((e) => e.kind === 'person');
    // "playing chess, pigeons around them": what one plays is no list.
    if (link.verb?.verb === 'play' && this.joined === 'comma') return null;
    return CARRIES_ON.has(kind) && !goesOn && !worn ? link : null;
  }

  protected asSubject(entities: DraftEntity[]): void {
    const first = entities[0];
    const subject = this.subjects[0];
    if (this.copula && first && subject && TIES.test(first.noun) && this.isNewest(first)) {
      this.dropNewest(first);
      return;
    }
    // "Anna and Ben are siblings", "the two men are doctors": what they are, no further ones.
    const roles = entities.filter((e) => e.kind === 'person' && !this.subjects.includes(e));
    const people = this.subjects.filter((e) => e.kind === 'person');
    const several = people.reduce((n, e) => n + e.count, 0) > 1;
    if (
      this.copula &&
      several &&
      roles.length === entities.length &&
      roles.every((e) => e.beat === this.beatIndex)
    ) {
      for (const role of roles.length === 1 ? roles : []) for (const e of people) this.merge(e, { ...role });
      for (const role of [...roles].reverse()) if (this.isNewest(role)) this.dropNewest(role);
      return;
    }
    if (
      this.copula &&
      first &&
      subject &&
      first !== subject &&
      subject.kind === first.kind &&
      first.kind === 'person'
    ) {
      this.merge(subject, first);
      return;
    }
    if (
      this.copula &&
      first &&
      subject?.kind === 'animal' &&
      first.kind === 'person' &&
      this.isNewest(first)
    ) {
      this.dropNewest(first);
      this.dressAsRole(subject, first);
      return;
    }
    // "a fox and a crow, the crow …": of the two, the one that is said again.
    const again = this.joined === 'comma' && entities.every((e) => this.subjects.includes(e)) && !this.verb;
    if (again) this.subjects = [];
    // "a llama in a poncho and a turtle walk": where something is parts no list.
    const placed = this.joined === 'and' && this.carried?.preposition != null && !this.predicated;
    const sameList =
      !this.apartFrom &&
      this.joined &&
      this.subjects.length > 0 &&
      !this.verb &&
      !(this.predicated && this.joined === 'and') &&
      (!this.carried || placed);
    this.subjects = sameList
      ? [...this.subjects, ...entities.filter((e) => !this.subjects.includes(e))]
      : entities;
    this.apartFrom = false;
    this.tagged = sameList === true && this.joined === 'comma';
    if (this.facing) for (const e of entities) mention(this.beat, e.id).towards ??= this.facing;
    this.facing = null;
    if (!sameList) this.predicated = false;
    if (this.inverted) for (const e of entities) actOut(mention(this.beat, e.id), e, this.inverted);
    this.inverted = null;
    if (!sameList) {
      this.verb = null;
      this.carried = null;
    }
    for (const { preposition, entities: objects } of this.fronted)
      this.relateAll(this.subjects, preposition, objects, null);
    this.fronted = [];
  }

  /** "Mia is a detective": the later description goes to the former. */
  protected merge(subject: DraftEntity, role: DraftEntity): void {
    if (/^(person|man|woman|boy|girl|child)$/.test(subject.drawable) && !GENERIC.test(role.drawable)) {
      subject.noun = role.noun;
      subject.drawable = role.drawable;
    }
    if (this.isNewest(role)) this.dropNewest(role);
  }

  /** "my dog is a superhero": what tells the role is put on. */
  protected abstract dressAsRole(beast: DraftEntity, role: DraftEntity): void;

  private isNewest(entity: DraftEntity): boolean {
    return this.cast.entities.at(-1) === entity;
  }

  private dropNewest(entity: DraftEntity): void {
    this.cast.entities.pop();
    this.beat.mentions.delete(entity.id);
  }

  protected link(link: Pending, objects: DraftEntity[]): void {
    const small = link.from.every((e) => e.kind === 'animal' && e.concept.height < 0.5);
    const frail =
      !small &&
      link.verb?.relation !== 'wearing' &&
      link.preposition !== null &&
      /^(on|in)$/.test(link.preposition) &&
      carriesNobody(objects[0]);
    const source =
      frail && link.object && link.from.every((e) => e.kind !== 'thing') ? link.object : link.from;
    const things = source.filter((e) => e.kind === 'thing');
    const mixed = frail && things.length > 0 && things.length < source.length;
    const from = (mixed ? things : source).filter((e) => !objects.includes(e));
    this.carried = link;
    if (link.preposition === 'with') this.bringing = { link, objects };
    if (link.passive) {
      this.actPassive(link, objects);
      return;
    }
    if (link.ofPlace && objects.every(isFixture)) return;
    if (link.preposition) {
      if (from.length === 0 && !this.main)
        this.fronted.push({ preposition: link.preposition, entities: objects });
      else this.relateAll(from, link.preposition, objects, link.verb);
      return;
    }
    if (link.verb) this.linkVerb(link.verb, from, objects);
  }

  protected linkVerb(verb: VerbSense, from: readonly DraftEntity[], objects: readonly DraftEntity[]): void {
    const [done] = objects;
    if (done && (done.kind === 'thing' || verb.verb === 'lose') && done.count === 1)
      this.doneTo.set(verb.verb, done);
    const special = verb.verb === 'play' ? playing(objects[0]) : null;
    const dealing = verb.pose && AFAR.test(verb.pose) ? 'looking-at' : 'touching';
    const kind = special?.relation ?? verb.relation ?? (verb.pose ? dealing : null);
    for (const subject of from) {
      if (special) takePose(mention(this.beat, subject.id), special.pose);
      const runs = mention(this.beat, subject.id).pose === 'run';
      for (const object of objects) {
        if (kind) this.addRelation(handled(kind, verb, object, runs), subject, object);
        if (isShotAt(verb, object)) mention(this.beat, subject.id).towards ??= { entity: object.id };
      }
    }
  }

  protected actPassive(link: Pending, agents: readonly DraftEntity[]): void {
    if (!link.verb) return;
    // "lit by a flashlight": a light is near, and it is dark.
    if (/^(light|illuminate)$/.test(link.verb.verb) && agents.every((e) => e.kind === 'thing')) {
      for (const agent of agents)
        for (const lit of link.from)
          this.relateOne(
            lit,
            lit.kind === 'person' && IN_HAND.test(agent.noun) ? 'holding' : 'next-to',
            agent,
            null,
          );
      this.beat.place.hour ??= 'night';
      return;
    }
    for (const agent of agents) {
      actOut(mention(this.beat, agent.id), agent, link.verb);
      for (const patient of link.from) {
        if (link.verb.relation) this.addRelation(link.verb.relation, agent, patient);
      }
    }
    this.beat.eventful = true;
  }
}
