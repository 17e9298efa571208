/** Things as a deed has them: what is painted stands on an easel, dishes are washed in a tub, what is poured into is in the other hand. */
import type { PoseId } from '../model/figure.ts';
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { settingById } from '../sets/index.ts';
import type { Artists } from './artists.ts';
import { isTable } from './is-table.ts';
import type { Performer } from './performers.ts';

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
  /** What the doer's body does. */
  readonly pose?: PoseId;
}

const use = (
  verbs: string,
  things: string,
  relation: Use['relation'],
  rest: Pick<Use, 'as' | 'always' | 'of' | 'by' | 'where' | 'pose'> = {},
): Use => ({ verbs: new RegExp(`^(${verbs})$`), things: new RegExp(`^(${things})$`), relation, ...rest });

/** Where one sits down to it: in a room, or at a table that is named; nearer frames have it in the hand. */
const atTable: NonNullable<Use['where']> = ({ place, size }, performers) =>
  !NEAR.has(size) && (settingById(place.setting).indoor || performers.some(isTable));

const NEAR: ReadonlySet<Shot['size']> = new Set(['medium-close', 'close-up', 'extreme-close-up', 'insert']);

const USES: readonly Use[] = [
  use('paint|draw|sketch', 'painting|framed-picture|easel|portrait', 'touching', {
    as: 'easel',
    always: true,
  }),
  use('wave|swing|fly|raise|hoist|carry|hold', 'flag|white-flag|pirate-flag|rainbow-flag', 'holding'),
  use('hold|carry|raise|wave|march|protest', 'sign|signpost', 'holding', { as: 'protest-sign' }),
  use('pour', 'glass|cup', 'holding', { as: 'wine-glass', always: true, of: /^(wine|champagne)$/ }),
  use('pour|fill', 'glass|cup|mug|wine-glass|goblet|bowl|teacup|beer-mug|champagne-glass', 'holding', {
    always: true,
  }),
  use('sew|stitch', '.*(dress|shirt|coat|jacket|suit|skirt|gown|trousers|costume)', null),
  use('wash|rinse|scrub|dry|clean', 'sink', 'touching', { as: 'dish-tub', always: true }),
  use('cook|fry|flip|bake|make|grill', 'pancake|egg|fried-egg|steak|bacon|omelette|sausage', null),
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
  use('make|shape|throw|turn|spin|form', 'wooden-wheel|wheel|vase|pot|bowl', 'touching', {
    as: 'potters-wheel',
    always: true,
    by: /^(potter|ceramicist|ceramist)$/,
  }),
  use('peel', 'potato|carrot|orange|red-apple|apple|banana|onion|cucumber', 'holding', { pose: 'tie' }),
  use('open|unpack|close|shut', 'cardboard-box|package|wrapped-gift|present', 'touching', { as: 'open-box' }),
  use(
    'open|crack|unlock|close',
    'safe|treasure-chest|chest|trunk|oven|fridge|refrigerator|drawer',
    'touching',
  ),
  use('type|program|code|write', 'typewriter|laptop|laptop-computer|computer|keyboard', 'touching', {
    always: true,
  }),
];

interface InUse {
  readonly shot: Shot;
  readonly performers: readonly Performer[];
}

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

function usedBy(doer: Performer, { shot, performers }: InUse, artists: Artists): InUse {
  const verb = doer.mention.verb ?? '';
  for (const rule of USES) {
    const thing = performers.find((q) => q.look === null && rule.things.test(q.drawable?.id ?? ''));
    if (!thing || !rule.verbs.test(verb)) continue;
    if (rule.of && !performers.some((q) => rule.of?.test(q.entity.noun))) continue;
    if (rule.by && !rule.by.test(doer.entity.noun)) continue;
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
      shot: { ...shot, relations: related(shot.relations, doer, thing, rule) },
      performers: performers.map((q) =>
        q.entity.id === thing.entity.id
          ? drawnAs(q, rule.as, artists)
          : rule.pose && q.entity.id === doer.entity.id
            ? { ...q, mention: { ...q.mention, pose: rule.pose } }
            : q,
      ),
    };
  }
  return { shot, performers };
}

/** The doer's relation to the thing in the place of what was said of either; what was in it is not any more. */
function related(
  relations: readonly Relation[],
  doer: Performer,
  thing: Performer,
  { relation }: Use,
): Relation[] {
  const [subject, object] = [doer.entity.id, thing.entity.id];
  const others = relations.filter(
    (r) =>
      !(r.subject === subject && r.object === object) &&
      !(relation === 'holding' && r.object === object && r.kind === 'in') &&
      !(relation === 'touching' && r.object === object && r.kind === 'next-to'),
  );
  return relation === null ? others : [...others, { kind: relation, subject, object }];
}

function drawnAs(p: Performer, as: string | undefined, artists: Artists): Performer {
  const drawable = as && artists.findDrawable(as);
  return drawable
    ? { ...p, entity: { ...p.entity, drawable: drawable.id }, drawable, height: drawable.height }
    : p;
}
