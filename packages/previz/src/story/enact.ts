import type { Drawable } from '../model/drawable.ts';
import type { PoseId } from '../model/figure.ts';
import type { Entity, Mention, Relation } from '../model/script.ts';

/** What a verb does to a thing of some kind, where the verb alone says something else. */
interface Deed {
  readonly verb: RegExp;
  readonly to: (thing: Drawable) => boolean;
  readonly relation: Relation['kind'];
  readonly pose?: PoseId;
}

/** Higher than this, metres, a thing is met where it stands. */
const IN_HAND = 0.9;

const isSmall = (d: Drawable): boolean => d.kind === 'thing' && d.height <= IN_HAND;
const isLarge = (d: Drawable): boolean =>
  d.kind === 'thing' && d.height > IN_HAND && d.category !== 'vehicle';
/** Toys, and animals one can take into one's arms. */
const isCuddly = (d: Drawable): boolean => d.height < 0.75;
/** Torches, flags, staffs. */
const isSlim = (d: Drawable): boolean =>
  d.kind === 'thing' && d.height <= 1.8 && d.aspect < 0.45 && d.placement !== 'wall';
/** Held up with one arm. */
const isRaised = (d: Drawable): boolean =>
  isSmall(d) &&
  /sword|flag|torch|lantern|trophy|cup|glass|goblet|lamp|banner|sign|hammer|wand|baton|stick|handkerchief/.test(
    d.id,
  );
const isSwung = (d: Drawable): boolean =>
  /racket|club|bat$|stick|paddle|sword|axe|hammer/.test(d.id) && d.height < 2;
const isParcel = (d: Drawable): boolean =>
  isSmall(d) && /gift|present|package|box|envelope|bottle|champagne|jar|can$/.test(d.id);
/** What grows on trees. */
const isFruit = (d: Drawable): boolean =>
  /apple|orange|pear|peach|cherries|lemon|plum|mango|olive|coconut|fig$/.test(d.id);
/** Flowers and sprouts in the ground. */
const growsLow = (d: Drawable): boolean =>
  d.category === 'plant' && d.placement === 'floor' && d.height < 0.8;
const isMeal = (d: Drawable): boolean => isSmall(d) && d.placement === 'surface';

/** Nobody carries a horse. */
const isBeast = (d: Drawable): boolean => d.kind === 'animal' && d.height > 0.8;

/** A small beast to which one kneels and puts out a hand. */
const isStray = (d: Drawable): boolean =>
  d.kind === 'animal' && d.placement === 'floor' && d.height < 0.6 && !SHUNNED.test(d.id);
const SHUNNED =
  /snake|spider|scorpion|crab|rat$|mouse|bat$|bug|beetle|worm|snail|frog|toad|egg|cobra|viper|shell/;

const isDish = (d: Drawable): boolean =>
  /^(plate|dish|bowl|cup|mug|pot|pan|frying-pan|glass|fork|knife|spoon|teacup|fork-and-knife.*)/.test(d.id) &&
  isSmall(d);
const isBird = (d: Drawable): boolean =>
  /pigeon|bird|duck|chicken|hen|goose|swan|dove|sparrow|gull|rooster|chick|crow|parrot/.test(d.id);
const isPhone = (d: Drawable): boolean => /phone/.test(d.id) && d.height < 0.5;
/** Works at the press of a knob, where it stands. */
const isSwitched = (d: Drawable): boolean =>
  /^(?:[a-z]+-)?lamp$|television|^radio$|stereo|computer|laptop|^stove$|^oven$|fan$|faucet/.test(d.id);
const isGun = (d: Drawable): boolean => /pistol|rifle|gun$|blaster|crossbow/.test(d.id);
/** What one takes into one's hands to look at. */
const isPaper = (d: Drawable): boolean =>
  /^(envelope|sheet-of-paper|cell-phone|photo-print|map|newspaper|book|open-book|watch|pocket-watch|ticket|playing-card|greeting-card|scroll|notebook|locket|necklace|ring|coin|compass)$/.test(
    d.id,
  );
const isPicture = (d: Drawable): boolean =>
  /^(envelope|photo-print|cell-phone|map|sheet-of-paper|scroll)$/.test(d.id);
const isHollow = (d: Drawable): boolean =>
  /^(well|cardboard-box|open-box|treasure-chest|chest|hole|pit|cradle|crib|grave|barrel|trash-can|bucket|coffin|cauldron|fishbowl|aquarium)$/.test(
    d.id,
  );
/** What nobody can pick up. */
const MARKS = /^(footprints?(?:-on-the-ground)?|paw-prints|hole|shadow|puddle|blood|cave|path|skeleton)$/;

/** Drawn out of the water into the hands. */
const isCatch = (d: Drawable): boolean => d.kind === 'animal' && d.placement === 'water' && d.height < 1;

/** Small finds that are pulled up by hand. */
const isFind = (d: Drawable): boolean =>
  isSmall(d) &&
  /^(key|ring|coin|bottle|crown|boot|pearl|watch|envelope|gem|diamond|shell|necklace|sword|skull|box|jewel.*|amulet|locket|goblet)$/.test(
    d.id,
  );
/** What flies once it is made. */
const isKite = (d: Drawable): boolean => /kite|paper-plane|drone|balloon$/.test(d.id);

/** It has a thing to lie on. */
const liesOn = (thing: string, relations: readonly Relation[]): boolean =>
  relations.some((o) => o.subject === thing && o.kind === 'on');

const DEEDS: readonly Deed[] = [
  { verb: /^(pull|haul|drag|reel|fish)$/, to: isFind, relation: 'holding', pose: 'hold' },
  {
    verb: /^(build|make|craft|assemble|fold|repair|fix|mend|paint|decorate)$/,
    to: isKite,
    relation: 'holding',
    pose: 'tie',
  },
  { verb: /^(pull|haul|drag|reel|land|catch|hook)$/, to: isCatch, relation: 'holding', pose: 'hold' },
  { verb: /^(draw|pull|unsheathe)$/, to: (d) => d.category === 'weapon', relation: 'holding', pose: 'hold' },
  {
    verb: /^(fight|attack|defend|duel|battle|charge|defeat|slay)$/,
    to: (d) => d.category === 'weapon',
    relation: 'holding',
  },
  { verb: /^(raise|lift|wave|brandish|hoist)$/, to: isSlim, relation: 'holding', pose: 'raise' },
  { verb: /^(turn|switch)$/, to: isSwitched, relation: 'touching', pose: 'reach' },
  { verb: /^light$/, to: isSlim, relation: 'holding', pose: 'hold' },
  { verb: /^(raise|lift|hoist|brandish|wave)$/, to: isRaised, relation: 'holding', pose: 'raise' },
  { verb: /^swing$/, to: isSwung, relation: 'holding', pose: 'swing' },
  { verb: /^blow$/, to: (d) => /whistle|bubble-wand/.test(d.id), relation: 'holding', pose: 'drink' },
  { verb: /^open$/, to: (d) => /^(?:open-)?(?:note)?book$/.test(d.id), relation: 'holding', pose: 'read' },
  { verb: /^(open|unwrap|unpack|untie|unseal)$/, to: isParcel, relation: 'holding', pose: 'tie' },
  {
    verb: /^(examine|inspect|study|follow|investigate|photograph)$/,
    to: (d) => MARKS.test(d.id),
    relation: 'looking-at',
  },
  { verb: /^(bring|fetch|take)$/, to: isBeast, relation: 'leading', pose: 'walk' },
  { verb: /^(find|discover)$/, to: isStray, relation: 'touching', pose: 'kneel' },
  { verb: /^(pick|lift|scoop|gather|rescue|save|take)$/, to: isStray, relation: 'carrying', pose: 'carry' },
  { verb: /^(find|discover)$/, to: (d) => isLarge(d) || MARKS.test(d.id), relation: 'looking-at' },
  { verb: /^(hug|embrace|cuddle|kiss|comfort)$/, to: isCuddly, relation: 'holding', pose: 'hold' },
  { verb: /^(answer|call|dial|pick|grab|lift)$/, to: isPhone, relation: 'holding', pose: 'phone' },
  { verb: /^(tie|knot|untie)$/, to: (d) => d.id === 'rope', relation: 'holding', pose: 'tie' },
  { verb: /^(cast|throw|fling|toss)$/, to: (d) => /net/.test(d.id), relation: 'holding', pose: 'throw' },
  { verb: /^(wash|rinse|dry|scrub)$/, to: isDish, relation: 'holding', pose: 'work' },
  { verb: /^feed$/, to: isBird, relation: 'feeding', pose: 'feed' },
  { verb: /^(pick|gather|harvest|pluck)$/, to: isFruit, relation: 'holding', pose: 'pick-high' },
  {
    verb: /^(pick|gather|collect)$/,
    to: (d) => isSmall(d) || /shell/.test(d.id),
    relation: 'holding',
    pose: 'stoop',
  },
  { verb: /^(smell|sniff)$/, to: (d) => d.id === 'bouquet', relation: 'holding', pose: 'drink' },
  { verb: /^(smell|sniff)$/, to: growsLow, relation: 'touching', pose: 'kneel' },
  { verb: /^(smell|sniff)$/, to: isMeal, relation: 'holding', pose: 'drink' },
  { verb: /^(tear|rip|shred)$/, to: isPaper, relation: 'holding', pose: 'tie' },
  { verb: /^drop$/, to: isSmall, relation: 'holding', pose: 'drop' },
  {
    verb: /^(aim|draw|shoot|fire|pull|release|bend)$/,
    to: (d) => d.id === 'bow',
    relation: 'holding',
    pose: 'draw-bow',
  },
  {
    verb: /^(point|aim|level|train|fire|shoot|raise|draw|pull)$/,
    to: isGun,
    relation: 'holding',
    pose: 'aim',
  },
  {
    verb: /^(look|stare|gaze|study|examine|inspect|read|show|see|find|watch|check)$/,
    to: isPaper,
    relation: 'holding',
    pose: 'read',
  },
  { verb: /^(sit|stand|lie|wait|walk|cry|smile|laugh|stop)$/, to: isPicture, relation: 'holding' },
  {
    verb: /^(peer|peek|look|stare|gaze|lean|search)$/,
    to: isHollow,
    relation: 'looking-at',
    pose: 'look-into',
  },
  { verb: /^(chop|slice|cut|mince|dice|peel|knead|stir|mix)$/, to: isMeal, relation: 'looking-at' },
  {
    verb: /^(cook|bake|brew|roast|grill|fry|prepare|taste|make|drink|eat|serve)$/,
    to: isMeal,
    relation: 'holding',
  },
];

/** Who is read or spoken to in bed has open eyes. */
const listensInBed = (
  { entity, pose, verb }: Mention,
  relations: readonly Relation[],
  drawableOf: (entity: string) => { readonly drawable: Drawable | undefined },
): boolean =>
  pose === null &&
  verb === null &&
  relations.some((r) => r.kind === 'talking-to' && r.object === entity) &&
  relations.some((r) => r.subject === entity && /bed$/.test(drawableOf(r.object).drawable?.id ?? ''));

/** Whoever lies does so whatever else they are at. */
const LYING = /^(?:lie|prone|supine|sleep|curl|abed)$/;

/** Who topples nothing topples. */
const fallsOver = (
  { verb, entity }: Mention,
  mentions: readonly Mention[],
  relations: readonly Relation[],
): boolean =>
  /^(topple|tip)$/.test(verb ?? '') &&
  relations.every((r) => r.subject !== entity) &&
  mentions.every((n) => n.entity === entity || n.verb !== null);

const isMishap = ({ verb }: Mention): boolean =>
  /^(spill|break|shatter|overturn|crack|topple)$/.test(verb ?? '');

/** "looks under the bed": from beside it. */
const SEARCHES = /^(look|peek|peer|search|check|see|reach|feel|grope|fumble)$/;

const HANDLED: ReadonlySet<Relation['kind']> = new Set([
  'holding',
  'carrying',
  'looking-at',
  'chasing',
  'touching',
  'hugging',
  'pulling',
  'talking-to',
  'feeding',
]);

/** What one does in front of others, turned to them. */
const CONFRONTS =
  /^(land|alight|kneel|bow|curtsy|appear|emerge|stop|halt|hover|bark|growl|hiss|roar|dance|perform|sing|juggle|beg|crouch|block)$/;

/** Beasts that go in herds before or behind whoever minds them. */
const HERDED = /^(sheep|lamb|goat|cow|calf|bull|goose|duck|pig|reindeer|yak|camel|horse|llama|donkey)$/;

/** They drive cattle on horseback. */
const RIDERS = /^(cowboy|knight|sheriff)$/;

/** In what nobody is. */
const NOT_FOR_PEOPLE =
  /^(fireplace|oven|stove|microwave|furnace|fridge|refrigerator|washing-machine|mailbox|safe|sink|toilet|campfire|fire)$/;

/** "gives it milk": a small beast eats what is put down before it by somebody who kneels there. */
function setDown(
  mentions: readonly Mention[],
  relations: readonly Relation[],
  drawableOf: (entity: string) => { readonly kind: Entity['kind']; readonly drawable: Drawable | undefined },
) {
  const said = relations.find((r) => {
    const [food, beast] = [drawableOf(r.object).drawable, drawableOf(r.second ?? '').drawable];
    const eaten = food !== undefined && (food.category === 'food' || /bowl|saucer|dish/.test(food.id));
    return r.kind === 'giving' && eaten && beast !== undefined && isStray(beast);
  });
  const sits = relations.some((r) => r.subject === said?.subject && r.kind === 'on');
  if (!said?.second || sits || !mentions.some((m) => m.entity === said.subject)) return undefined;
  return {
    said,
    by: said.subject,
    of: said.object,
    to: said.second,
    relations: [
      { kind: 'touching', subject: said.subject, object: said.second },
      { kind: 'next-to', subject: said.object, object: said.second },
    ] satisfies Relation[],
  };
}

/** What somebody gets hold of in a net, a bucket or a bag is in that, which nobody is in. */
function inTheVessel(
  { kind, subject, object }: Relation,
  relations: readonly Relation[],
  drawableOf: (entity: string) => { readonly kind: Entity['kind']; readonly drawable: Drawable | undefined },
): Relation | undefined {
  const vessel = drawableOf(object).drawable;
  if (kind !== 'in' || !vessel || drawableOf(subject).kind !== 'person') return undefined;
  if (!/net$|bucket|basket|bag$|sack|trap/.test(vessel.id)) return undefined;
  const got = relations.find(
    (r) =>
      r.subject === subject &&
      /^(pulling|holding|looking-at|touching)$/.test(r.kind) &&
      drawableOf(r.object).drawable !== undefined &&
      (drawableOf(r.object).drawable?.height ?? 9) < vessel.height,
  );
  // Out of the water it comes into the hand, the net beside it.
  if (got && /net$/.test(vessel.id)) return { kind: 'next-to', subject: object, object: subject };
  return got && { kind: 'in', subject: got.object, object };
}

/** What feet do something to lies on the ground. */
const isUnderfoot = (
  { entity }: Mention,
  mentions: readonly Mention[],
  relations: readonly Relation[],
  drawableOf: (entity: string) => { readonly drawable: Drawable | undefined },
): boolean =>
  drawableOf(entity).drawable?.kind === 'thing' &&
  relations.some(
    (r) => r.object === entity && mentions.some((m) => m.entity === r.subject && BY_FOOT.test(m.verb ?? '')),
  );
const BY_FOOT = /^(kick|stomp|stamp|trample|trip|stumble|tread|step|crush|hop|jump|leap)$/;

/** The hat that a coin is thrown into lies on the ground. */
const isAlmsHat = (
  { entity }: Mention,
  relations: readonly Relation[],
  drawableOf: (entity: string) => { readonly drawable: Drawable | undefined },
): boolean =>
  /hat$|cap$/.test(drawableOf(entity).drawable?.id ?? '') &&
  relations.some(
    (r) =>
      r.kind === 'in' &&
      r.object === entity &&
      /^(coin|money|banknote)/.test(drawableOf(r.subject).drawable?.id ?? ''),
  );

/** Mentions and relations of a moment with each deed done to what it is done to. */
export function enact(
  mentions: readonly Mention[],
  relations: readonly Relation[],
  drawableOf: (entity: string) => {
    readonly kind: Entity['kind'];
    readonly drawable: Drawable | undefined;
    readonly count: number;
    /** Of a person: id of a role. */
    readonly role: string;
  },
): { mentions: readonly Mention[]; relations: readonly Relation[] } {
  const poses = new Map<string, PoseId>();
  const isPerson = (m: Mention) => drawableOf(m.entity).kind === 'person';
  const moodOf = (m: Mention) => {
    // Who wakes lies in bed with open eyes.
    if (m.verb === 'wake' || listensInBed(m, relations, drawableOf)) return 'neutral';
    return isPerson(m) && (isMishap(m) || m.verb === 'drop') ? 'surprised' : null;
  };
  // "hides it in a locker": who hides a thing does not hide.
  const hidesThing = (m: Mention) =>
    m.verb === 'hide' &&
    relations.some(
      (r) =>
        r.subject === m.entity &&
        /^(touching|holding)$/.test(r.kind) &&
        drawableOf(r.object).drawable?.kind === 'thing' &&
        isSmall(drawableOf(r.object).drawable as Drawable) &&
        relations.every((o) => o.subject !== m.entity || !/^(behind|under|in)$/.test(o.kind)),
    );
  const mishap = (m: Mention): PoseId | null => {
    if (!isPerson(m)) return null;
    if (fallsOver(m, mentions, relations)) return 'fall';
    return isMishap(m) ? 'startle' : null;
  };
  // "lands in front of him": facing him, who looks up at it.
  const met = relations.find((r) => {
    const comer = mentions.find((m) => m.entity === r.subject);
    return (
      r.kind === 'in-front-of' && CONFRONTS.test(comer?.verb ?? '') && drawableOf(r.object).kind !== 'thing'
    );
  });
  const facing = ({ entity, verb }: Mention): Mention['towards'] => {
    if (entity === met?.subject) return { entity: met.object };
    return met && entity === met.object && verb === null ? { entity: met.subject } : null;
  };
  const out = relations.map((r): Relation => {
    const doer = mentions.find((m) => m.entity === r.subject);
    const { drawable } = drawableOf(r.object);
    const chased = r.kind === 'chasing' ? mentions.find((m) => m.entity === r.object) : undefined;
    if (chased && isPerson(chased) && chased.pose === null)
      poses.set(r.object, doer?.pose === 'walk' ? 'walk' : 'run');
    // "pulls up a key in his net": the key is in it.
    const caught = inTheVessel(r, relations, drawableOf);
    if (caught) return caught;
    // "puts it in a bottle", "writes in a diary": no person is in a bottle.
    if (
      r.kind === 'in' &&
      doer &&
      drawable &&
      isSmall(drawable) &&
      !MARKS.test(drawable.id) &&
      !/cradle|crib|basket|stroller|pram|birdcage|coffin|hammock|bathtub|grave|sled/.test(drawable.id) &&
      drawableOf(r.subject).kind === 'person'
    )
      return { ...r, kind: 'holding' };
    // "gives the child to her mother": into her arms.
    if (r.kind === 'giving' && r.second && drawableOf(r.object).kind === 'person' && r.object !== r.second)
      return { kind: 'hugging', subject: r.second, object: r.object };
    // "sits on a jetty fishing with a rod": in the hands.
    if (r.kind === 'next-to' && drawable?.id === 'fishing-rod' && drawableOf(r.subject).kind === 'person')
      return { ...r, kind: 'holding' };
    // "two men in a boat with fishing rods": so are those.
    const own = drawableOf(r.subject).drawable?.id === 'fishing-rod';
    const angler =
      own && r.kind === 'in'
        ? relations.find(
            (q) => q.kind === 'in' && q.object === r.object && drawableOf(q.subject).kind === 'person',
          )
        : undefined;
    if (angler) return { kind: 'holding', subject: angler.subject, object: r.subject };
    // "hauls the net over the gunwale": from in the boat.
    if (
      r.kind === 'above' &&
      doer &&
      drawable &&
      /^(rowing-boat|fishing-boat|canoe|sailboat)$/.test(drawable.id) &&
      drawableOf(r.subject).kind === 'person'
    )
      return { ...r, kind: 'in' };
    // "leads his sheep", "drives the cattle": before them, or behind them, all under way.
    if (
      (r.kind === 'leading' || r.kind === 'driving' || doer?.verb === 'herd') &&
      drawable &&
      HERDED.test(drawable.id)
    ) {
      const several = drawableOf(r.object).count > 2;
      if (several) {
        poses.set(r.object, 'walk');
        poses.set(
          r.subject,
          RIDERS.test(drawableOf(r.subject).role) && r.kind === 'driving' ? 'ride' : 'walk',
        );
        return r.kind === 'leading'
          ? { ...r, kind: 'chasing', subject: r.object, object: r.subject }
          : { ...r, kind: 'chasing' };
      }
    }
    // "drags its prey": with the teeth.
    if (r.kind === 'pulling' && drawable?.kind === 'animal' && drawableOf(r.subject).kind === 'animal')
      return { ...r, kind: 'holding' };
    // "burns the letter in the fireplace": the letter is in it, and whoever does it stands before it.
    if (
      r.kind === 'in' &&
      drawable &&
      NOT_FOR_PEOPLE.test(drawable.id) &&
      drawableOf(r.subject).kind === 'person'
    )
      return { ...r, kind: 'next-to' };
    // "He passes a tree": nobody hands it over.
    if (
      r.kind === 'giving' &&
      r.second === undefined &&
      doer?.verb === 'pass' &&
      !(drawable && isSmall(drawable) && drawable.placement !== 'floor')
    )
      return { ...r, kind: 'next-to' };
    if (r.kind === 'under' && drawable && SEARCHES.test(doer?.verb ?? '')) {
      poses.set(r.subject, 'crawl');
      return { ...r, kind: 'looking-at' };
    }
    if (!doer?.verb || !drawable || !HANDLED.has(r.kind) || drawableOf(r.subject).kind !== 'person') return r;
    // "finds a cat under a street lamp": where it sits is seen first.
    const elsewhere =
      /^(?:find|discover)$/.test(doer.verb) &&
      relations.some((o) => o.subject === r.object && /^(?:in|on|under|behind|next-to)$/.test(o.kind));
    if (elsewhere && isStray(drawable)) {
      // Over what it is in one bends.
      if (!relations.some((o) => o.subject === r.object && o.kind === 'in')) poses.set(r.subject, 'crouch');
      return { ...r, kind: 'looking-at' };
    }
    // "finds a watch on his bench": it lies there still, and a hand goes to it.
    if (/^(?:find|discover)$/.test(doer.verb) && r.kind === 'holding' && liesOn(r.object, relations)) {
      poses.set(r.subject, 'reach');
      return { ...r, kind: 'touching' };
    }
    const deed = DEEDS.find((d) => d.verb.test(doer.verb ?? '') && d.to(drawable));
    // "sits on a bench looking at her phone": held up to read.
    const pose = deed?.pose ?? (deed && r.kind === 'looking-at' && doer.pose === 'sit' ? 'read' : null);
    if (pose && !LYING.test(doer?.pose ?? '')) poses.set(r.subject, pose);
    return deed ? { ...r, kind: deed.relation } : r;
  });
  const dish = setDown(mentions, out, drawableOf);
  if (dish) poses.set(dish.by, 'kneel').set(dish.to, 'eat');
  return {
    mentions: mentions.map((m) => ({
      ...m,
      ...(m.entity === dish?.of ||
      isAlmsHat(m, relations, drawableOf) ||
      isUnderfoot(m, mentions, out, drawableOf)
        ? { low: true }
        : {}),
      pose: poses.get(m.entity) ?? (hidesThing(m) ? 'reach' : m.pose) ?? mishap(m),
      mood: m.mood ?? moodOf(m),
      towards: m.towards ?? facing(m),
    })),
    relations: dish ? [...out.filter((r) => r !== dish.said), ...dish.relations] : out,
  };
}
