/** Things that belong together are drawn as one, and people are at them as one is: a swing in its tree, a blanket on its bed, a patient on wheels, screens on a desk. */
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { settingById } from '../sets/index.ts';
import type { Artists } from './artists.ts';
import { madeThing } from './implied-things.ts';
import { isTable } from './is-table.ts';
import type { Performer } from './performers.ts';
import { stateOf } from './thing-states.ts';

interface Frame {
  readonly shot: Shot;
  readonly performers: readonly Performer[];
}

/** The frame with its things where they belong. */
export function belonging(frame: Frame, artists: Artists): Frame {
  return [
    onTheGround,
    perch,
    fetched,
    treeThatStands,
    swingInTree,
    underBlanket,
    onWheels,
    amongScreens,
    riverBank,
    workbench,
    gameOnTable,
    outOfTrain,
    inTheirBoat,
  ].reduce((now, rule) => rule(now, artists), frame);
}

const idOf = (p: Performer): string => p.drawable?.id ?? '';
const related = (relations: readonly Relation[], id: string): boolean =>
  relations.some((r) => r.subject === id || r.object === id);

const without = (relations: readonly Relation[], ids: readonly string[]): Relation[] =>
  relations.filter((r) => !ids.includes(r.subject) && !ids.includes(r.object));

function drawnAs(p: Performer, id: string, artists: Artists): Performer {
  const drawable = artists.findDrawable(id);
  return drawable
    ? { ...p, drawable, entity: { ...p.entity, drawable: drawable.id }, height: drawable.height }
    : p;
}

/** Who flies by nature, or as told in tales. */
const FLYERS =
  /super|hero|angel|fairy|ghost|spirit|witch|wizard|sorcer|magician|genie|cupid|peter|vampire|demon|devil|pixie|astronaut|god|mage|acrobat|trapeze|robot|alien|phantom|elf|santa|dream/;

/** Sweat flies; the boxers do not: nobody flies through a room who has no wings or magic. */
function onTheGround({ shot, performers }: Frame): Frame {
  const flown = shot.relations.filter((r) => /^(riding|on|in|carrying|holding)$/.test(r.kind));
  const settled = settingById(shot.place.setting).indoor && !/space/.test(shot.place.setting);
  if (!settled) return { shot, performers };
  return {
    shot,
    performers: performers.map((p) => {
      const { pose, verb } = p.mention;
      if (!p.look || pose !== 'fly' || FLYERS.test(`${p.entity.noun} ${p.entity.drawable}`)) return p;
      if (verb !== 'fly' || related(flown, p.entity.id)) return p;
      const does = /box|wrestl/.test(p.entity.drawable) ? ('fight' as const) : null;
      return { ...p, mention: { ...p.mention, pose: does, verb: does } };
    }),
  };
}

const BRANCH = /(^| )(branch|bough|limb)$/;

/** A branch that somebody is on, or hangs from, grows on its tree. */
function perch({ shot, performers }: Frame, artists: Artists): Frame {
  const branch = performers.find((p) => BRANCH.test(p.entity.noun) && p.entity.count === 1);
  const used = shot.relations.some(
    (r) =>
      r.object === branch?.entity.id &&
      /^(on|below|under|around|above|touching|against|next-to)$/.test(r.kind),
  );
  const hanger = performers.find(
    (p) => (p.look || p.drawable?.kind === 'animal') && /^(hang|dangle|swing)$/.test(p.mention.verb ?? ''),
  );
  const alive = performers.some((p) => p.look || p.drawable?.kind === 'animal');
  if (branch && hanger && !used)
    return perch(
      {
        shot: {
          ...shot,
          relations: [
            ...shot.relations,
            { kind: 'below', subject: hanger.entity.id, object: branch.entity.id },
          ],
        },
        performers,
      },
      artists,
    );
  if (!branch || !used || !alive) return { shot, performers };
  return {
    shot: {
      ...shot,
      relations: shot.relations.map((r) =>
        r.object === branch.entity.id && /^(around|touching|against|next-to)$/.test(r.kind)
          ? { ...r, kind: 'on' as const }
          : r,
      ),
    },
    performers: performers.map((p) => (p === branch ? drawnAs(p, 'bough', artists) : p)),
  };
}

/** The stick that a dog has in its mouth is no walking stick. */
function fetched({ shot, performers }: Frame, artists: Artists): Frame {
  const person = (p: Performer) =>
    shot.relations.some(
      (r) => r.object === p.entity.id && performers.some((q) => q.look && q.entity.id === r.subject),
    );
  const animals = performers.some((p) => p.drawable?.kind === 'animal');
  return {
    shot,
    performers: performers.map((p) =>
      animals && p.entity.noun === 'stick' && !person(p) ? drawnAs(p, 'branch', artists) : p,
    ),
  };
}

/** Leaves fall; the tree that they fall from stands. */
function treeThatStands({ shot, performers }: Frame): Frame {
  const leaves = performers.some((p) => /lea(f|ves)|petals|blossom/.test(idOf(p)));
  if (!leaves) return { shot, performers };
  return {
    shot,
    performers: performers.map((p) => {
      if (p.drawable?.category !== 'plant' || stateOf(p) !== 'toppled') return p;
      const { state: _fallen, ...traits } = p.entity.traits;
      const { state: _now, ...mention } = p.mention;
      const leaf = performers.find((q) => /lea(f|ves)/.test(idOf(q)));
      return {
        ...p,
        colour: p.colour ?? leaf?.entity.traits.colours[0]?.hex ?? null,
        entity: { ...p.entity, traits },
        mention: { ...mention, pose: null, verb: null },
      };
    }),
  };
}

/** A swing that hangs in a tree, on which somebody sits. */
function swingInTree({ shot, performers }: Frame, artists: Artists): Frame {
  const swing = performers.find((p) => idOf(p) === 'swing' && p.entity.count === 1);
  const tree = performers.find(
    (p) => p.drawable?.category === 'plant' && p.height > 2 && p.entity.count === 1,
  );
  const branch = performers.find((p) => /^(branch|bough|limb)$/.test(p.entity.noun));
  const hangs =
    swing &&
    (branch !== undefined ||
      /^(hang|dangle|suspend|tie|attach)$/.test(swing.mention.verb ?? '') ||
      shot.relations.some(
        (r) => r.subject === swing.entity.id && r.object === tree?.entity.id && r.kind !== 'next-to',
      ));
  if (!swing || !hangs || !artists.findDrawable('tree-swing')) return { shot, performers };
  const gone = [tree, branch].flatMap((p) => (p ? [p.entity.id] : []));
  const rider = performers.find((p) => p.look !== null);
  const known = without(shot.relations, gone);
  const onIt = rider && !related(known, rider.entity.id);
  const sits: Relation[] = onIt ? [{ kind: 'on', subject: rider.entity.id, object: swing.entity.id }] : [];
  return {
    shot: { ...shot, relations: [...known, ...sits] },
    performers: performers
      .filter((p) => !gone.includes(p.entity.id))
      .map((p) =>
        p === swing
          ? { ...drawnAs(leafed(p, tree?.colour ?? null), 'tree-swing', artists), colour: null }
          : p,
      ),
  };
}

const leafed = (p: Performer, hex: string | null): Performer =>
  hex === null
    ? p
    : { ...p, entity: { ...p.entity, traits: { ...p.entity.traits, parts: [{ part: 'crown', hex }] } } };

/** Indoors, who is under a blanket is in bed. */
function underBlanket({ shot, performers }: Frame, artists: Artists): Frame {
  const blanket = performers.find((p) => /^(blanket|quilt|duvet|bedspread|comforter)$/.test(idOf(p)));
  const sleepers = shot.relations.filter(
    (r) =>
      r.kind === 'under' &&
      r.object === blanket?.entity.id &&
      performers.some((p) => p.look && p.entity.id === r.subject),
  );
  const seat = performers.find((p) => /bed$|couch|sofa|armchair/.test(idOf(p)));
  if (!blanket || sleepers.length === 0 || seat || !settingById(shot.place.setting).indoor)
    return { shot, performers };
  const owner = performers.find((p) => p.entity.id === sleepers[0]?.subject) as Performer;
  const bed = madeThing('bed', owner, artists);
  const ids = sleepers.map((r) => r.subject);
  return {
    shot: {
      ...shot,
      relations: [
        ...without(shot.relations, [blanket.entity.id]).filter((r) => r.kind !== 'talking-to'),
        ...ids.map((subject): Relation => ({ kind: 'in', subject, object: bed.entity.id })),
      ],
    },
    performers: [...performers.filter((p) => p !== blanket), bed],
  };
}

const WHEELED =
  /^(stretcher|wheelchair|electric-wheelchair|hospital-bed|stroller|wheelbarrow|shopping-cart)$/;
const HURRIES = /^(rush|push|wheel|hurry|roll|transport|run|move|race|take|bring|speed|rush)$/;

/** Who rushes somebody along on wheels pushes what they lie on. */
function onWheels({ shot, performers }: Frame): Frame {
  const bed = performers.find((p) => WHEELED.test(idOf(p)));
  const rides = shot.relations.find(
    (r) => (r.kind === 'on' || r.kind === 'in') && r.object === bed?.entity.id,
  );
  const patient = rides && performers.find((p) => p.entity.id === rides.subject && p.look);
  if (!bed || !patient) return { shot, performers };
  const pushers = performers
    .filter((p) => p.index === 0 && p.look && p !== patient && HURRIES.test(p.mention.verb ?? ''))
    .map((p) => p.entity.id);
  if (pushers.length === 0) return { shot, performers };
  const lies = idOf(bed) === 'stretcher' || idOf(bed) === 'hospital-bed';
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => !(pushers.includes(r.subject) && r.object === patient.entity.id)),
        ...pushers.map((subject): Relation => ({ kind: 'pushing', subject, object: bed.entity.id })),
      ],
    },
    performers: performers.map((p) =>
      p === patient && lies && p.mention.pose === null
        ? { ...p, mention: { ...p.mention, pose: 'lie' as const } }
        : p,
    ),
  };
}

const SCREENS = /^(computer-monitor|monitor|screen|television|tv|desktop-computer|computer|laptop.*)$/;

/** Screens around somebody stand on a desk, and who is among them sits at it. */
function amongScreens({ shot, performers }: Frame, artists: Artists): Frame {
  const ring = shot.relations.find(
    (r) =>
      r.kind === 'around' &&
      performers.some((p) => p.entity.id === r.subject && SCREENS.test(idOf(p))) &&
      performers.some((p) => p.entity.id === r.object && p.look),
  );
  const one = ring && performers.find((p) => p.entity.id === ring.object);
  if (!ring || !one || one.entity.count > 1) return { shot, performers };
  const desk = performers.find((p) => isTable(p)) ?? madeThing('desk', one, artists);
  const id = desk.entity.id;
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => r !== ring),
        { kind: 'on', subject: ring.subject, object: id },
        { kind: 'around', subject: one.entity.id, object: id },
      ],
    },
    performers: performers.includes(desk) ? performers : [...performers, desk],
  };
}

/** By a river, the bank is its shore. */
function riverBank({ shot, performers }: Frame): Frame {
  const bank = performers.find((p) => idOf(p) === 'bank' && p.entity.noun === 'bank');
  if (!bank || !/^(river|lake|swamp|forest|mountain|jungle|waterfall)$/.test(shot.place.setting))
    return { shot, performers };
  return {
    shot: { ...shot, relations: without(shot.relations, [bank.entity.id]) },
    performers: performers.filter((p) => p !== bank),
  };
}

/** A bench indoors that ware stands on, and nobody, is a workbench; who deals with the ware stands at it. */
function workbench({ shot, performers }: Frame, artists: Artists): Frame {
  const bench = performers.find((p) => idOf(p) === 'bench');
  const on = shot.relations.filter((r) => r.kind === 'on' && r.object === bench?.entity.id);
  const sat = on.some((r) => performers.some((p) => p.look && p.entity.id === r.subject));
  if (!bench || on.length === 0 || sat || !settingById(shot.place.setting).indoor)
    return { shot, performers };
  return {
    shot,
    performers: performers.map((p) => (p === bench ? drawnAs(p, 'desk', artists) : p)),
  };
}

const GAMES = /^(chess-board|checkers|go-board|backgammon|board-game|mahjong|playing-card|domino|dice)$/;

/** A game at a table is on it, its players around it; the tree over them is behind. */
function gameOnTable({ shot, performers }: Frame): Frame {
  const table = performers.find(isTable);
  const game = performers.find((p) => GAMES.test(idOf(p)));
  const players = performers
    .filter((p) => p.index === 0 && p.look && /^(play|deal|move)$/.test(p.mention.verb ?? ''))
    .map((p) => p.entity.id);
  if (!table || !game || players.length === 0) return { shot, performers };
  const id = table.entity.id;
  const over = shot.relations.find((r) => r.kind === 'under' && players.includes(r.subject))?.object;
  const known = shot.relations.filter(
    (r) =>
      r.subject !== game.entity.id &&
      !(players.includes(r.subject) && [game.entity.id, id, over].includes(r.object)),
  );
  return {
    shot: {
      ...shot,
      relations: [
        ...known,
        { kind: 'on', subject: game.entity.id, object: id },
        ...players.map((subject): Relation => ({ kind: 'around', subject, object: id })),
        ...(over ? [{ kind: 'behind', subject: over, object: id } as const] : []),
      ],
    },
    performers,
  };
}

const ON_WATER = /^(ocean|open-sea)$/;

/** Nobody stands on the sea beside a boat that has room: they are in it. */
function inTheirBoat({ shot, performers }: Frame): Frame {
  const boat = performers.find(
    (p) => p.drawable?.category === 'vehicle' && p.drawable.placement === 'water' && p.entity.count === 1,
  );
  if (!boat || !ON_WATER.test(shot.place.setting)) return { shot, performers };
  const id = boat.entity.id;
  const swims = /^(swim|fly|dive|surf|fall|jump|drown|ride|drive)$/;
  const adrift = performers.filter(
    (p) =>
      p.look &&
      p.index === 0 &&
      !swims.test(p.mention.pose ?? '') &&
      !/mermaid|god|ghost|angel/.test(p.entity.drawable) &&
      p.mention.depth === undefined &&
      !shot.relations.some(
        (r) => r.subject === p.entity.id && /^(in|on|riding|driving|under|behind)$/.test(r.kind),
      ),
  );
  if (adrift.length === 0 || boat.mention.depth !== undefined) return { shot, performers };
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter(
          (r) => !(r.kind === 'next-to' && adrift.some((p) => p.entity.id === r.subject)),
        ),
        ...adrift.map((p): Relation => ({ kind: 'in', subject: p.entity.id, object: id })),
      ],
    },
    performers,
  };
}

/** Who leans out of the window of a train is seen from the platform. */
function outOfTrain({ shot, performers }: Frame, artists: Artists): Frame {
  const aboard = /^(train-interior|subway-car|train-station)$/.test(shot.place.setting);
  const leans = performers.filter((p) => p.look && p.index === 0 && p.mention.verb === 'lean');
  const [one] = leans;
  const leant = shot.relations.some((r) => r.subject === one?.entity.id && r.kind === 'against');
  const train = performers.find((p) => /train|railway-car|tram/.test(idOf(p)));
  if (
    !one ||
    leant ||
    !aboard ||
    (shot.place.setting === 'train-station' &&
      !train &&
      leans.length === performers.filter((p) => p.look).length)
  )
    return { shot, performers };
  const car = train ? drawnAs(train, 'train-side', artists) : madeThing('train-side', one, artists);
  const ids = [car.entity.id, train?.entity.id];
  return {
    shot: {
      ...shot,
      place: { ...shot.place, setting: 'train-station' },
      relations: [
        ...shot.relations.filter((r) => r.subject !== one.entity.id && !ids.includes(r.object)),
        { kind: 'in', subject: one.entity.id, object: car.entity.id },
      ],
    },
    performers: [...performers.filter((p) => p !== train && idOf(p) !== 'window'), car],
  };
}
