/** Things as a deed has them: what is painted stands on an easel, dishes are washed in a tub, what is poured into is in the other hand. */
import type { PoseId } from '../model/figure.ts';
import type { Bearing, Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { settingById } from '../sets/index.ts';
import type { Artists } from './artists.ts';
import { takenUpWith } from './deeds-of-two.ts';
import { isTable } from './is-table.ts';
import type { Performer } from './performers.ts';
import { isBoard } from './pinned.ts';
import { loading, overTable } from './spread-and-loaded.ts';
import { type InUse, takenUp } from './take-up-deed.ts';

/** Who does something to a thing so has it in this relation; `as`: the drawable that it then is. */
interface Use {
  readonly verbs: RegExp;
  readonly things: RegExp;
  readonly as?: string;
  /** Null: it stands by. */
  readonly relation: Relation['kind'] | null;
  /** Only in a shot that somebody does this in, whatever else they are to the thing. */
  readonly always?: true;
  /** Nouns, one of which is there as well. */
  readonly of?: RegExp;
  /** Nouns of the doer. */
  readonly by?: RegExp;
  readonly where?: (shot: Shot, performers: readonly Performer[]) => boolean;
  /** What the doer's body does, and what that is called from then on. */
  readonly pose?: PoseId;
  readonly verb?: string;
  /** It is on the doer's own body: no thing of its own. */
  readonly worn?: true;
  /** The food that the doer or the thing has is drawn with it. */
  readonly withFood?: true;
  /** The same of glasses and cups. */
  readonly drinks?: true;
  /** Where on the body it is borne. */
  readonly bearing?: Bearing;
  /** Nouns of what is in it, drawn with it. */
  readonly holds?: RegExp;
  /** It sticks in the other thing of this kind. */
  readonly into?: RegExp;
}

const use = (
  verbs: string,
  things: string,
  relation: Use['relation'],
  rest: Omit<Use, 'verbs' | 'things' | 'relation'> = {},
): Use => ({ verbs: new RegExp(`^(${verbs})$`), things: new RegExp(`^(${things})$`), relation, ...rest });

const HAULS = 'pull|haul|drag|draw|lift|raise|heave|gather|retrieve|reel|bring|empty';

/** Over the side of it. */
const inBoat: NonNullable<Use['where']> = ({ relations }, performers) =>
  relations.some(
    (r) =>
      r.kind === 'in' &&
      performers.some((p) => p.entity.id === r.object && p.drawable?.category === 'vehicle'),
  );

/** Where one sits down to it: in a room, or at a table that is named; nearer frames have it in the hand. */
const atTable: NonNullable<Use['where']> = ({ place, size }, performers) =>
  performers.some(isTable) || (!NEAR.has(size) && settingById(place.setting).indoor);

const NEAR: ReadonlySet<Shot['size']> = new Set(['medium-close', 'close-up', 'extreme-close-up', 'insert']);

const PANS = 'wok|frying-pan|pan|skillet|saucepan|cooking|cooking-pot';
const TOSSED = { always: true, pose: 'cook', verb: 'toss', withFood: true } as const;

/** Something there is in flames. */
const flaming: NonNullable<Use['where']> = (_, performers) =>
  performers.some((p) => p.entity.traits.alight === 'burning' && p.look === null);

/** Already said to hang or to lie somewhere else. */
const pinned =
  (things: RegExp): NonNullable<Use['where']> =>
  ({ relations }, performers) =>
    // The map belongs on the board that is named.
    !performers.some(isBoard) &&
    !relations.some(
      (r) =>
        r.kind === 'on' &&
        performers.some((p) => p.entity.id === r.subject && things.test(p.drawable?.id ?? '')),
    );

/** Many of them are one thing in use. */
const AS_ONE = /^(net-in-hands|hauled-net|photo-board)$/;

/** Clay is turned on a wheel. */
const WHEEL = {
  as: 'potters-wheel',
  always: true,
  by: /^(potter|ceramicist|ceramist)$/,
  verb: 'spin',
} as const;

const USES: readonly Use[] = [
  use(
    'lift|hold|raise|catch|carry|hoist|throw|hurl|stop|bear',
    '.*(car|taxi|bus|truck|van|train|tank|boulder|rock|plane|ship)',
    'carrying',
    {
      by: /superhero|^hero$|heroine|vigilante|hercules|giant|titan|strongman|robot|cyborg|god$/,
      always: true,
      pose: 'lift',
      verb: 'lift',
      bearing: 'aloft',
    },
  ),
  use(
    'cast|conjure|shoot|fire|hurl|summon|channel|zap|blast|attack|fight',
    'wizard-staff|.*wand',
    'holding',
    {
      always: true,
      pose: 'cast',
      verb: 'cast',
    },
  ),
  use('toss|flip|throw|fling|shake|saute', PANS, 'holding', { ...TOSSED, as: 'flambe', where: flaming }),
  use('toss|flip|throw|fling|shake|saute', PANS, 'holding', { ...TOSSED, as: 'tossed-food' }),
  use(HAULS, 'fishing-net|net', 'holding', {
    as: 'net-in-hands',
    pose: 'carry',
    verb: 'haul',
    always: true,
    where: inBoat,
  }),
  use(HAULS, 'fishing-net|net', 'holding', {
    as: 'hauled-net',
    pose: 'haul-back',
    verb: 'haul',
    always: true,
  }),
  use('lift|pull|take|inspect|check|examine|hold|raise', 'picture-frame|honeycomb', 'holding', {
    as: 'honeycomb-frame',
    by: /beekeeper|apiarist/,
    pose: 'hold',
    always: true,
  }),
  use('cut|hack|slash|chop|clear|hew|slice', 'machete', 'holding', { pose: 'swing', always: true }),
  use('mend|repair|fix|untangle|sew|darn|patch|check|inspect', 'fishing-net|net', 'holding', {
    as: 'net-in-hands',
    pose: 'hold',
    verb: 'mend',
    always: true,
  }),
  use('point|gesture|explain|show|present|study|plan', 'map|world-map|chart', 'looking-at', {
    as: 'map-on-a-stand',
    where: pinned(/map|chart/),
  }),
  use('water|spray|wash|hose|clean|rinse|extinguish|fight|squirt', 'garden-hose|fire-hose|hose', 'holding', {
    as: 'spraying-hose',
    pose: 'hold',
    verb: 'hose',
    always: true,
  }),
  use('aim|shoot|fire|draw|point|throw|hit|train|practi[cs]e', 'target|bullseye', 'looking-at', {
    as: 'target-on-a-stand',
    always: true,
  }),
  use('hang|pin|stick|tape|tack|attach|study|examine', 'photo-print|newspaper-clipping', 'touching', {
    as: 'photo-board',
    always: true,
    where: (_, performers) => performers.some((p) => p.entity.count > 2 && p.drawable?.id === 'photo-print'),
  }),
  use(
    'sing|perform|scream|shout|belt|growl|yell|roar|rap|croon|stand|speak|talk|host|',
    'microphone|studio-microphone',
    'holding',
    {
      as: 'handheld-microphone',
      always: true,
      by: /\b(singer|vocalist|rapper|crooner|pop star|rock star|diva|comedian|presenter|host)$/,
      pose: 'sing',
      verb: 'sing',
    },
  ),
  use('strain|struggle|lift|press|raise|heave|jerk|grunt|hold', 'barbell', 'holding', {
    always: true,
    pose: 'lift',
    verb: 'lift',
  }),
  use('.*', 'fishing-net|net', 'in-front-of', {
    as: 'volleyball-net',
    always: true,
    where: (_, performers) =>
      performers.some((p) =>
        /volleyball|badminton|tennis|shuttlecock/.test(`${p.drawable?.id} ${p.entity.noun}`),
      ),
  }),
  use('serve|hit|smash|return|volley|strike|swing', 'ball|tennis-ball|tennis', null, {
    by: /^tennis player/,
    worn: true,
    always: true,
    pose: 'swing',
    verb: 'swing',
  }),
  use('balance|carry|hold|bring|serve|raise|lift', 'tray', 'holding', {
    as: 'tray-of-drinks',
    always: true,
    pose: 'raise',
    verb: 'raise',
    drinks: true,
    where: (_, performers) =>
      performers.some((p) => /glass|drink|cup|beer|cocktail|wine|champagne/.test(p.drawable?.id ?? '')),
  }),
  use('.*', 'mat|gym mat|exercise mat|wrestling mat|judo mat', 'on', { as: 'unrolled-mat', always: true }),
  use('climb|descend|scale|slide', 'rope', 'touching', { as: 'hanging-rope', always: true }),
  use('swing|lower|hang|dangle|rappel|abseil', 'rope|vine|chandelier-rope', 'touching', {
    as: 'hanging-rope',
    pose: 'hang',
    always: true,
  }),
  use('stir|brew|cook|mix|make|prepare|concoct', 'cauldron', 'touching', {
    pose: 'cook',
    verb: 'stir',
    always: true,
    holds: /^(potion|soup|stew|brew|poison|broth|liquid|mixture)$/,
  }),
  use('dunk|slam|score|shoot', 'hula-hoop|hoop', 'touching', {
    as: 'basketball-hoop',
    always: true,
    verb: 'dunk',
  }),
  use('repair|fix|mend|inspect|check|install|clean|tighten|weld|replace|adjust', 'solar-panel', 'touching', {
    as: 'station-panel',
    always: true,
    where: ({ place }) => /^space/.test(place.setting),
  }),
  use('meditate|stretch|exercise|practice|practise|train', 'doormat|yoga-mat', 'on', {
    as: 'unrolled-mat',
    always: true,
  }),
  use('paint|draw|sketch', 'painting|framed-picture|easel|portrait', 'touching', {
    as: 'easel',
    always: true,
  }),
  use('wave|swing|fly|raise|hoist|carry|hold', 'flag|white-flag|pirate-flag|rainbow-flag', 'holding', {
    pose: 'raise',
  }),
  use(
    'read|study|check|watch|scan|examine|consult|look|search',
    'departure-board|billboard|bulletin-board|menu-board|blackboard|whiteboard|timetable|street-sign|signpost',
    'looking-at',
    { always: true, verb: 'look', pose: 'look-up' },
  ),
  use('.*', 'strap|hand ?rail|grab (bar|handle)|pole|handle', 'holding', {
    always: true,
    worn: true,
    pose: 'pick-high',
    where: ({ place }) => /^(bus-interior|subway-car|tram-car|train-interior)$/.test(place.setting),
  }),
  use('look|peer|stare|lean|bend|work|tinker', '.*car|.*truck|van|taxi|jeep|limousine', 'touching', {
    by: /mechanic|repairman/,
    always: true,
    verb: 'adjust',
  }),
  use('hold|carry|raise|wave|march|protest|stand|hitchhike', 'sign|signpost', 'holding', {
    as: 'protest-sign',
  }),
  use('pour', 'glass|cup', 'holding', { as: 'wine-glass', always: true, of: /^(wine|champagne)$/ }),
  use('pour|fill', 'glass|cup|mug|wine-glass|goblet|bowl|teacup|beer-mug|champagne-glass', 'holding', {
    always: true,
  }),
  use('sew|stitch', '.*(dress|shirt|coat|jacket|suit|skirt|gown|trousers|costume)', null),
  use('wash|rinse|scrub|dry|clean', 'sink', 'touching', { as: 'dish-tub', always: true }),
  use('cook|fry|bake|make|grill', 'pancake|egg|fried-egg|steak|bacon|omelette|sausage', null),
  use(
    'write|sign|draw|sketch',
    'envelope|sheet-of-paper|notebook|book|diary|open-book|greeting-card|document|scroll',
    null,
    {
      as: 'letter-on-the-table',
      where: atTable,
      always: true,
    },
  ),
  use(
    'write|sign|draw|sketch',
    'envelope|sheet-of-paper|notebook|book|diary|greeting-card|document|scroll',
    'holding',
    {
      always: true,
    },
  ),
  use('make|shape|throw|turn|spin|form', 'wooden-wheel|wheel', 'touching', WHEEL),
  use('make|shape|throw|turn|spin|form', 'vase|pot|bowl|jug', 'touching', WHEEL),
  use('deal|shuffle|cut', 'card|cards', 'holding', { as: 'playing-card', pose: 'hold', always: true }),
  use(
    'examine|inspect|study|follow|track|find|discover|measure',
    'footprints-on-the-ground|paw-prints?',
    'looking-at',
    {
      as: 'footprints-on-the-ground',
      always: true,
    },
  ),
  use('rise|emerge|come|appear|escape', 'lamp|floor-lamp|desk-lamp', null, {
    as: 'oil-lamp',
    by: /genie|djinn/,
    always: true,
  }),
  use('tie|lace|untie|unlace|fasten', '.*(shoe|boot|sneaker|sandal|trainer|skate|lace)s?', null, {
    pose: 'kneel',
    verb: 'lace',
    worn: true,
    always: true,
  }),
  use(
    'button|unbutton|zip|unzip|fasten|adjust|straighten|knot|tie',
    '.*(shirt|coat|jacket|blouse|dress|tie|vest|waistcoat|uniform|suit|cardigan)',
    null,
    {
      pose: 'tie',
      verb: 'button',
      worn: true,
      always: true,
    },
  ),
  use('pull|draw|remove|take|extract|wrench|grip|grasp', '.*(sword|katana|excalibur|dagger)', 'touching', {
    into: /^(rock|boulder|stone|anvil)/,
    always: true,
  }),
  use('open|unpack|close|shut', 'cardboard-box|package|wrapped-gift|present', 'touching', { as: 'open-box' }),
  use('open|unlock|close', 'safe|treasure-chest|chest|trunk|oven|fridge|refrigerator|drawer', 'touching'),
  use('type|program|code|write', 'typewriter|laptop|laptop-computer|computer|keyboard', 'touching', {
    always: true,
  }),
];

/** Grips that a deed may put in the place of one another. */
const ABOUT: ReadonlySet<Relation['kind']> = new Set([
  'looking-at',
  'touching',
  'holding',
  'carrying',
  'next-to',
]);

/** The shot with its things in use. */
export function putToUse(shot: Shot, performers: readonly Performer[], artists: Artists): InUse {
  return performers
    .filter((p) => p.look !== null && p.index === 0)
    .reduce<InUse>((now, doer) => usedBy(doer, now, artists), { shot, performers });
}

const CUFFS = /^(put|place|snap|lock|click|fasten|handcuff|cuff|arrest)$/;

/** Handcuffs are on the wrists of the other one. */
function cuffed(doer: Performer, { shot, performers }: InUse): InUse | null {
  const cuffs = performers.find((q) => q.drawable?.id === 'handcuffs');
  const other = performers.find((q) => q.look !== null && q.entity.id !== doer.entity.id);
  if (!cuffs || !other || !CUFFS.test(doer.mention.verb ?? '')) return null;
  const [one, two, thing] = [doer.entity.id, other.entity.id, cuffs.entity.id];
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter(
          (r) => r.subject !== thing && r.object !== thing && !(r.subject === one && r.object === two),
        ),
        { kind: 'holding', subject: two, object: thing },
        { kind: 'touching', subject: one, object: two },
      ],
    },
    performers: performers.map((q) =>
      q.entity.id === one ? { ...q, mention: { ...q.mention, verb: 'handcuff', pose: 'reach' } } : q,
    ),
  };
}

/** Who reads to a child in bed sits beside it; the child is in the bed. */
function atBedside(doer: Performer, { shot, performers }: InUse): InUse | null {
  const bed = performers.find((q) => q.drawable?.id === 'bed');
  const child = performers.find(
    (q) => q.look !== null && q.look.age !== 'adult' && q.entity.id !== doer.entity.id,
  );
  const [one, two] = [doer.entity.id, child?.entity.id];
  const told = shot.relations.some((r) => r.kind === 'talking-to' && r.subject === one && r.object === two);
  if (!bed || !two || !told || !/^(read|tell|sing)$/.test(doer.mention.verb ?? '')) return null;
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => r.object !== bed.entity.id && r.kind !== 'talking-to'),
        { kind: 'in', subject: two, object: bed.entity.id },
      ],
    },
    performers: performers.map((q) =>
      q.entity.id === one
        ? { ...q, mention: { ...q.mention, pose: 'sit' as const } }
        : q.entity.id === two
          ? { ...q, mention: { ...q.mention, pose: 'lie' as const } }
          : q,
    ),
  };
}

/** Marshmallows are on sticks, held into the fire from all around it. */
function atFireside(doer: Performer, { shot, performers }: InUse): InUse | null {
  const fire = performers.find((q) =>
    /^(campfire|bonfire|fire|fireplace|fire-pit)$/.test(q.drawable?.id ?? ''),
  );
  const sweets = performers.find((q) => q.drawable?.id === 'marshmallow');
  if (!fire || !sweets || !/^(roast|toast|sit|cook|grill|hold|gather|melt)$/.test(doer.mention.verb ?? ''))
    return null;
  const [one, hearth, thing] = [doer.entity.id, fire.entity.id, sweets.entity.id];
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter(
          (r) => r.subject !== thing && r.object !== thing && !(r.subject === one && r.object === hearth),
        ),
        { kind: 'around', subject: one, object: hearth },
      ],
    },
    performers: performers
      .filter((q) => q.entity.id !== thing)
      .map((q) =>
        q.entity.id === one ? { ...q, mention: { ...q.mention, pose: 'roast' as const, verb: 'roast' } } : q,
      ),
  };
}

function usedBy(doer: Performer, { shot, performers }: InUse, artists: Artists): InUse {
  const verb = doer.mention.verb ?? '';
  const special =
    cuffed(doer, { shot, performers }) ??
    atFireside(doer, { shot, performers }) ??
    atBedside(doer, { shot, performers }) ??
    overTable(doer, { shot, performers }) ??
    loading(doer, { shot, performers });
  if (special) return special;
  for (const rule of USES) {
    const thing = performers.find(
      (q) => q.look === null && (rule.things.test(q.drawable?.id ?? '') || rule.things.test(q.entity.noun)),
    );
    if (!thing || !rule.verbs.test(verb)) continue;
    if (rule.of && !performers.some((q) => rule.of?.test(q.entity.noun))) continue;
    if (rule.by && !rule.by.test(doer.entity.noun)) continue;
    const block = rule.into && performers.find((q) => rule.into?.test(q.drawable?.id ?? ''));
    if (rule.into && !block) continue;
    if (rule.where && !rule.where(shot, performers)) continue;
    const own = shot.relations.find(
      (r) => r.subject === doer.entity.id && r.object === thing.entity.id && ABOUT.has(r.kind),
    );
    const taken = shot.relations.some(
      (r) =>
        r.object === thing.entity.id && r.subject !== doer.entity.id && /^(holding|carrying)$/.test(r.kind),
    );
    if ((!own && !rule.always) || taken) continue;
    return {
      shot: {
        ...shot,
        relations: block
          ? stuck(shot.relations, doer, thing, block)
          : related(shot.relations, doer, thing, rule),
      },
      performers: performers
        .filter((q) => !rule.worn || q.entity.id !== thing.entity.id)
        // What is drawn as the other thing is the other thing, and what is in use is one.
        .filter((q) => !rule.as || q.entity.id === thing.entity.id || q.drawable?.id !== rule.as)
        .filter((q) => !AS_ONE.test(rule.as ?? '') || q.entity.id !== thing.entity.id || q.index === 0)
        .filter((q) => rule.as !== 'photo-board' || !/^(string|thread|yarn|cord)$/.test(q.entity.noun))
        .filter(
          (q) =>
            !rule.drinks ||
            q === thing ||
            q.look !== null ||
            !/glass|cup|beer|cocktail|mug/.test(q.drawable?.id ?? ''),
        )
        .filter((q) => !rule.holds?.test(q.entity.noun))
        .filter((q) => !rule.withFood || q.drawable?.category !== 'food')
        .map((q) =>
          q.entity.id === thing.entity.id
            ? drawnAs(q, rule.as, artists)
            : q.entity.id === doer.entity.id
              ? {
                  ...q,
                  mention: { ...q.mention, pose: rule.pose ?? q.mention.pose, verb: rule.verb ?? verb },
                }
              : q,
        ),
    };
  }
  const now = { shot, performers };
  return takenUpWith(doer, now) ?? takenUp(doer, now, artists) ?? lookedAt(doer, now) ?? now;
}

/** The doer's relation to the thing in the place of what was said of either; what was in it is not any more. */
function related(
  relations: readonly Relation[],
  doer: Performer,
  thing: Performer,
  { relation, bearing }: Use,
): Relation[] {
  const [subject, object] = [doer.entity.id, thing.entity.id];
  const others = relations.filter(
    (r) =>
      !(r.subject === subject && r.object === object) &&
      !(relation === 'holding' && r.object === object && r.kind === 'in') &&
      !(relation === 'touching' && r.object === object && r.kind === 'next-to'),
  );
  return relation === null
    ? others
    : [...others, { kind: relation, subject, object, ...(bearing ? { bearing } : {}) }];
}

/** The thing in the block, the doer's hands on both. */
function stuck(
  relations: readonly Relation[],
  doer: Performer,
  thing: Performer,
  block: Performer,
): Relation[] {
  const [subject, object] = [doer.entity.id, thing.entity.id];
  return [
    ...relations.filter((r) => r.subject !== object && r.object !== object && r.object !== block.entity.id),
    { kind: 'in', subject: object, object: block.entity.id },
    { kind: 'touching', subject, object: block.entity.id },
  ];
}

function drawnAs(p: Performer, as: string | undefined, artists: Artists): Performer {
  const drawable = as && artists.findDrawable(as);
  return drawable
    ? { ...p, entity: { ...p.entity, drawable: drawable.id }, drawable, height: drawable.height }
    : p;
}

const LOOKS =
  /^(look|stare|gaze|admire|study|examine|inspect|view|contemplate|behold|watch|see|spot|notice)$/;

/** Who looks at what hangs on the wall is seen from behind. */
function lookedAt(doer: Performer, { shot, performers }: InUse): InUse | null {
  const wall = performers.find((q) => q.drawable?.placement === 'wall' && LOOKED_AT.test(q.drawable.id));
  const looks = shot.relations.some(
    (r) =>
      r.subject === doer.entity.id &&
      r.object === wall?.entity.id &&
      (r.kind === 'looking-at' || (r.kind === 'in' && wall?.drawable?.id === 'window')),
  );
  if (!looks || !LOOKS.test(doer.mention.verb ?? '') || NEAR.has(shot.size)) return null;
  return {
    shot,
    performers: performers.map((q) => (q.id === doer.id ? { ...q, facesWall: true as const } : q)),
  };
}

const LOOKED_AT = /picture|painting|portrait|poster|map|photo|mural|mirror|board|screen|clock|window/;
