/** What somebody does to a thing, as the table of deeds has it: the thing where the deed needs it, the tool for it named. */
import { POSES, type PoseId } from '../model/figure.ts';
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { Artists } from './artists.ts';
import { drawnAs, idOf } from './belonging-kit.ts';
import { counterOf, onNamedTable, standsBehind } from './bench-of.ts';
import { DEED_ROWS } from './deed-table.ts';
import { type Deed, type DeedRow, type DeedWay, isAtThing } from './deed-ways.ts';
import { isTable } from './is-table.ts';
import { madeThing } from './made-thing.ts';
import type { Performer } from './performers.ts';
import { RARER_DEEDS } from './rarer-deeds.ts';

export interface InUse {
  readonly shot: Shot;
  readonly performers: readonly Performer[];
}

const POSE_OF: Partial<Record<DeedWay, PoseId>> = { handiwork: 'handiwork', halves: 'tear' };
const RELATION_OF: Partial<Record<DeedWay, Relation['kind']>> = {
  handiwork: 'holding',
  halves: 'holding',
  hold: 'holding',
  at: 'touching',
  bench: 'touching',
  ground: 'touching',
  wall: 'touching',
  pet: 'touching',
};
/** Higher than this, metres, nothing is held before the chest or put on a table. */
const MOST_IN_HAND = 1;
const MOST_ON_BENCH = 0.5;
/** A cake of many tiers. */
const MOST_FARE = 1.2;

/** Deeds that may be done to a beast. */
const BEASTS: ReadonlySet<DeedWay> = new Set(['by', 'self', 'pet', 'aloft']);

const isPose = (word: string | null): word is PoseId => POSES.some((p) => p === word);

/** The shot with the doer at a deed; null where the table knows none. */
export function takenUp(doer: Performer, { shot, performers }: InUse, artists: Artists): InUse | null {
  // What is done from the saddle needs the mount, and no tool.
  if (doer.mention.pose === 'ride') return null;
  const verb = doer.mention.verb ?? '';
  const own = doer.entity.id;
  const others = performers.filter((q) => q.entity.id !== own && q.look === null);
  const held = (q: Performer) =>
    shot.relations.some((r) => r.kind === 'holding' && r.subject === own && r.object === q.entity.id);
  // What is named first is what it is done to, what is named last is what it is done with.
  const first = others.find((q) => !held(q)) ?? others[0];
  // "squeezes her son's hand": nothing else is squeezed.
  const toOther = shot.relations.some(
    (r) =>
      r.subject === own &&
      r.object !== own &&
      DONE_TO.test(r.kind) &&
      performers.some((q) => q.entity.id === r.object && q.look !== null),
  );
  for (const row of ROWS) {
    // Wood is no vegetable.
    if (row.bare && doer.mention.pose === 'hew') continue;
    if (!row.verbs.has(verb) || (row.bare && (toOther || others.some((q) => isDealtWith(own, q, shot)))))
      continue;
    const brought = row.bare && row.as && artists.findDrawable(row.as) ? row.as : null;
    if (brought) {
      const thing = madeThing(brought, doer, artists);
      // The work has a bench of its own.
      const rest = performers.filter((q) => row.way !== 'bench' || !isTable(q));
      return done(doer, thing, null, row, { shot, performers: [...rest, thing] }, artists);
    }
    const dealt = row.things ? others.find((q) => matches(row, q)) : row.bare ? undefined : first;
    // "weaves cloth on a loom": the cloth is on the loom that is named.
    const made = dealt && row.as ? others.find((q) => q !== dealt && idOf(q) === row.as) : undefined;
    const thing = made ?? dealt;
    if (!thing && !(row.way === 'self' && !row.things)) continue;
    if (thing && !fits(row, thing, doer, { shot, performers }, artists)) continue;
    const tool = others.find(
      (q) =>
        q.entity.id !== thing?.entity.id &&
        !isItsBoard(row, q) &&
        (held(q) || isToolFor(row, q.drawable?.id, q.drawable?.category)),
    );
    if (row.way === 'bench' && thing && standsBehind(doer, shot, performers))
      return overCounter(doer, thing, tool?.drawable?.id ?? null, row, { shot, performers }, artists);
    const here = {
      shot: row.way === 'bench' && thing ? onNamedTable(doer, thing, shot, performers) : shot,
      performers: (row.way === 'bench' ? onOwnBench(performers, thing, doer, shot) : performers).filter(
        (q) => !made || q.entity.id !== dealt?.entity.id,
      ),
    };
    return done(doer, thing ?? null, tool ?? null, row, here, artists);
  }
  return null;
}

/** The rarer say more: they are asked first. */
const ROWS = [...RARER_DEEDS, ...DEED_ROWS];
const DONE_TO = /^(touching|hugging|fighting)$/;

/** On the counter before the doer, who is seen over it with the tool. */
function overCounter(
  doer: Performer,
  thing: Performer,
  tool: string | null,
  row: DeedRow,
  { shot, performers }: InUse,
  artists: Artists,
): InUse {
  const counter = counterOf(doer, shot, performers);
  const [subject, object] = [doer.entity.id, thing.entity.id];
  const deed: Deed = { way: 'by', thing: null, tools: tool ? [tool] : row.tools, pose: 'work' };
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => !(r.subject === subject && r.object === object)),
        { kind: 'on', subject: object, object: counter?.entity.id ?? '' },
      ],
    },
    performers: performers.map((q) =>
      q.entity.id === subject
        ? { ...q, deed, mention: { ...q.mention, pose: 'work' } }
        : q.entity.id === object
          ? asDone(q, row, artists)
          : q,
    ),
  };
}

/** What is cut lies on it; by itself it stands on its edge, and is no tool. */
const isItsBoard = ({ way, as }: DeedRow, { drawable }: Performer): boolean =>
  (drawable?.id === 'cutting-board' && way === 'bench') ||
  (drawable?.id === 'anvil' && as?.endsWith('on-the-anvil') === true);

/** A plain table with nothing on it but the work is the bench. */
function onOwnBench(
  performers: readonly Performer[],
  thing: Performer | undefined,
  doer: Performer,
  { relations }: Shot,
): readonly Performer[] {
  const ids = [thing?.entity.id, doer.entity.id];
  const isBench = (q: Performer) =>
    isTable(q) &&
    q.entity.traits.colours.length === 0 &&
    q.entity.traits.material === null &&
    relations.every((r) => r.object !== q.entity.id || ids.includes(r.subject)) &&
    relations.every((r) => r.subject !== q.entity.id);
  return performers.filter((q) => q === thing || !isBench(q));
}

/** Furniture and walls that somebody is at say where it is done, and nothing of what it is done to. */
const isDealtWith = (own: string, q: Performer, { relations }: Shot): boolean =>
  !isTable(q) || relations.some((r) => r.subject === own && r.object === q.entity.id && DEALS.has(r.kind));
const DEALS: ReadonlySet<Relation['kind']> = new Set(['touching', 'holding', 'carrying', 'looking-at']);

/** What is named beside the thing and worked with. */
const isToolFor = ({ tools }: DeedRow, id = '', category = ''): boolean =>
  tools.includes(id) || (category === 'tool' && tools.length > 0);

const matches = ({ things }: DeedRow, { drawable, entity }: Performer): boolean =>
  things !== null && (things.test(drawable?.id ?? '') || things.test(entity.noun));

const isGiven = (doer: Performer, { entity }: Performer, { relations }: Shot): boolean =>
  relations.some(
    (r) => r.kind === 'giving' && r.subject === doer.entity.id && r.object === entity.id && r.second,
  );

/** On a table that is there, or on or in what stands on one. */
const isSetDown = ({ entity }: Performer, { relations }: Shot, performers: readonly Performer[]): boolean =>
  relations.some(
    (r) =>
      /^(on|in)$/.test(r.kind) &&
      r.subject === entity.id &&
      performers.some(
        (q) =>
          q.entity.id === r.object &&
          ((r.kind === 'on' && (isTable(q) || idOf(q) === 'oven')) ||
            (q.height < MOST_VESSEL && q.drawable?.kind === 'thing' && VESSEL.test(q.drawable.category))),
      ),
  );
/** Metres; higher things stand on the ground. */
const MOST_VESSEL = 0.7;
/** Categories of what holds or bears small things. */
const VESSEL = /^(container|household|food|toy)$/;

/** Not what somebody else has, nor what is too large for hands. */
function fits(
  row: DeedRow,
  thing: Performer,
  doer: Performer,
  { shot, performers }: InUse,
  artists: Artists,
): boolean {
  // On a bench there is room for two.
  const together = (id: string) =>
    row.way === 'bench' && performers.some((q) => q.entity.id === id && q.mention.verb === doer.mention.verb);
  // What is put elsewhere than on a table is in the hand.
  if (row.way === 'bench' && row.verbs.has('put') && !isSetDown(thing, shot, performers)) return false;
  // What is served to somebody is in the hand.
  if (row.way === 'bench' && row.verbs.has('serve') && isGiven(doer, thing, shot)) return false;
  // Up at the ceiling it is out of reach.
  if (thing.mention.fixedTo && row.way !== 'wall') return false;
  const small = row.way === 'handiwork' || row.way === 'halves';
  const beast =
    thing.drawable?.kind === 'animal' && thing.entity.traits.material === null && !isCatch(row, thing);
  if (small && !row.as && (thing.height > MOST_IN_HAND || beast)) return false;
  if (row.way === 'pet' && thing.drawable?.kind !== 'animal') return false;
  // A drummer sits with the drum between the knees.
  if (row.way === 'ground' && doer.entity.noun === 'drummer') return false;
  if (row.way === 'ground' && !row.things && thing.height > MOST_ON_BENCH) return false;
  // "floats above the Earth": it is the doer that floats.
  const over = shot.relations.some(
    (r) => r.subject === doer.entity.id && r.object === thing.entity.id && r.kind === 'above',
  );
  if (row.way === 'aloft' && over) return false;
  if (row.as && !row.as.startsWith('*') && !artists.findDrawable(row.as)) return false;
  if (!small && !row.as && !BEASTS.has(row.way) && beast) return false;
  return !shot.relations.some(
    (r) =>
      r.object === thing.entity.id &&
      r.subject !== doer.entity.id &&
      !together(r.subject) &&
      /^(holding|carrying|wearing)$/.test(r.kind),
  );
}

function done(
  doer: Performer,
  thing: Performer | null,
  tool: Performer | null,
  row: DeedRow,
  { shot, performers }: InUse,
  artists: Artists,
): InUse {
  const [subject, object] = [doer.entity.id, thing?.entity.id ?? ''];
  const kind = RELATION_OF[row.way];
  const pose = isPose(row.pose) ? row.pose : (POSE_OF[row.way] ?? null);
  const deed: Deed = {
    way: row.way,
    thing: thing?.entity.id ?? null,
    tools: tool ? [] : row.tools,
    pose,
  };
  const low = row.way === 'ground';
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations
          .map((r) => offBed(r, subject, object, row, performers))
          .filter(
            (r) =>
              !(r.subject === subject && r.object === object) &&
              !(kind && r.object === object && /^(in|on)$/.test(r.kind) && r.subject === subject) &&
              !(kind && r.subject === object && !low && (kind === 'holding' || row.way === 'wall')) &&
              !(tool && r.object === tool.entity.id && r.subject === subject) &&
              !(tool && r.subject === tool.entity.id && r.object === object),
          ),
        ...(tool ? [{ kind: 'holding' as const, subject, object: tool.entity.id }] : []),
        ...(kind && thing ? [{ kind, subject, object }] : []),
      ],
    },
    performers: performers
      .filter((q) => (row.way !== 'self' || q.entity.id !== object) && !isItsBoard(row, q))
      // What is drawn as the deed has it is one, and so is what a bench has room for.
      .filter((q) => !isOne(row, q) || q.entity.id !== object || q.index === 0)
      .map((q) =>
        q.entity.id === subject
          ? {
              ...q,
              deed,
              look: masked(q.look, row),
              mention: { ...q.mention, pose: pose ?? keptPose(q, row.way) },
            }
          : q.entity.id === object
            ? asDone(q, row, artists)
            : q === tool
              ? inUse(q, row, artists)
              : q,
      ),
  };
}

/** A welder's mask comes down before the face for the work. */
const masked = (look: Performer['look'], { verbs }: DeedRow): Performer['look'] =>
  look && verbs.has('weld')
    ? {
        ...look,
        garments: look.garments.map((g) =>
          g.type === 'welding-mask' ? { ...g, type: 'welding-shield' } : g,
        ),
      }
    : look;

/** "folds shirts on the bed": the shirts are on it, and whoever folds them stands by. */
function offBed(
  r: Relation,
  doer: string,
  thing: string,
  { way, verbs }: DeedRow,
  performers: readonly Performer[],
): Relation {
  // A beast that one tends is within reach of both hands, and on no sofa.
  const soft = performers.some((q) => q.entity.id === r.object && /couch|sofa|chair|bed$/.test(idOf(q)));
  if (way === 'pet' && r.subject === thing && r.kind === 'on' && soft) return { ...r, kind: 'next-to' };
  const bed = performers.some((q) => q.entity.id === r.object && /bed$/.test(idOf(q)));
  if (r.kind !== 'on' || r.subject !== doer || !bed) return r;
  // What is packed on the bed lies there open.
  if (way === 'at' && verbs.has('pack')) return { ...r, subject: thing };
  return /^(handiwork|bench)$/.test(way) ? { ...r, kind: 'next-to' } : r;
}

const isOne = ({ as, way }: DeedRow, { entity }: Performer): boolean =>
  as !== null || (way === 'bench' && !entity.counted);

/** Shellfish in the kitchen are food, shells on the sand are nobody's, and what creeps is trodden on. */
const isCatch = ({ verbs }: DeedRow, { height }: Performer): boolean =>
  height < MOST_IN_HAND && ['shuck', 'stomp', 'collect'].some((v) => verbs.has(v));

/** A towel that one works with is unfolded. */
const inUse = (tool: Performer, { tools }: DeedRow, artists: Artists): Performer =>
  idOf(tool) === 'towel' && tools.includes('cleaning-cloth')
    ? drawnAs(tool, 'cleaning-cloth', artists)
    : tool;

/** The pose that the verb gives is for nothing where hands work at the thing. */
const keptPose = ({ mention }: Performer, way: DeedWay): PoseId | null =>
  isAtThing({ way, thing: null, tools: [], pose: null }) ? null : mention.pose;

function asDone(thing: Performer, { way, as, verbs }: DeedRow, artists: Artists): Performer {
  if (as === '*burning')
    return { ...thing, entity: { ...thing.entity, traits: { ...thing.entity.traits, alight: 'burning' } } };
  const other = as ? artists.findDrawable(as) : undefined;
  const shown: Performer = other
    ? { ...thing, entity: { ...thing.entity, drawable: other.id }, drawable: other, height: other.height }
    : thing;
  const { state, fixedTo, ...said } = shown.mention;
  // On the wall it is where the hands are.
  const mention = way === 'wall' || !fixedTo ? said : { ...said, fixedTo };
  const whole =
    other ||
    way === 'handiwork' ||
    way === 'halves' ||
    verbs.has('crack') ||
    (way === 'hold' && verbs.has('smash'))
      ? mention
      : shown.mention;
  if (way === 'aloft') return { ...shown, mention: { ...whole, pose: 'fly' } };
  if (way === 'ground' || (way === 'by' && thing.drawable?.kind === 'thing'))
    return { ...shown, mention: { ...whole, low: true } };
  const { drawable } = shown;
  const most = drawable?.category === 'food' ? MOST_FARE : MOST_ON_BENCH;
  if (way !== 'bench' || !drawable || drawable.height > most) return { ...shown, mention: whole };
  return { ...shown, mention: whole, drawable: { ...drawable, placement: 'surface' } };
}
