/** Things that belong together are drawn as one, and people are at them as one is: a swing in its tree, a patient on wheels, screens on a desk. */
import { FLYERS } from '../model/flyers.ts';
import type { Relation } from '../model/script.ts';
import { settingById } from '../sets/index.ts';
import type { Artists } from './artists.ts';
import { atOwnDoor } from './at-own-door.ts';
import { asleepOverBooks, atComputer, atTelevision } from './at-screens.ts';
import { atStall } from './at-stall.ts';
import { attended } from './attendants.ts';
import { amongReeds, burrow, lapping, nestInTree } from './belonging-beasts.ts';
import {
  aboutTheFire,
  feedersApart,
  fruitOnTree,
  gathering,
  milkPail,
  onThePlant,
  picnicUnderTree,
  sandBuilders,
} from './belonging-gardens.ts';
import { drawnAs, type Frame, idOf, related, without } from './belonging-kit.ts';
import {
  amongScreens,
  gameOnTable,
  keeperBehind,
  pieceOnBoard,
  planOnTable,
  tableForTwo,
  workbench,
} from './belonging-tables.ts';
import { fetched, perch, swingInMotion, swingInTree, treeThatStands } from './belonging-trees.ts';
import { nearTrunk } from './belonging-trunks.ts';
import { digFor } from './dig-for.ts';
import { ferried } from './ferried.ts';
import { atFilmCamera } from './film-crew.ts';
import { foodInHand } from './food-in-hand.ts';
import { onVetsTable } from './on-vets-table.ts';
import { setOut } from './set-out.ts';
import { atStations } from './stations.ts';
import { atHatch, atItsWindow } from './vehicle-window.ts';
import { engineOfCar, loaded, wheelOfCar } from './vehicle-work.ts';

/** The frame with its things where they belong. */
export function belonging(frame: Frame, artists: Artists): Frame {
  return [
    onTheGround,
    nestInTree,
    foodInHand,
    digFor,
    burrow,
    amongReeds,
    lapping,
    fruitOnTree,
    picnicUnderTree,
    onThePlant,
    sandBuilders,
    gathering,
    feedersApart,
    aboutTheFire,
    milkPail,
    perch,
    nearTrunk,
    fetched,
    treeThatStands,
    swingInTree,
    swingInMotion,
    onWheels,
    amongScreens,
    atComputer,
    atTelevision,
    asleepOverBooks,
    riverBank,
    spilledOut,
    musiciansCase,
    workbench,
    pieceOnBoard,
    planOnTable,
    gameOnTable,
    atItsWindow,
    atHatch,
    ferried,
    keeperBehind,
    tableForTwo,
    atStations,
    attended,
    setOut,
    inTheirBoat,
    wheelOfCar,
    engineOfCar,
    loaded,
    atFilmCamera,
    atOwnDoor,
    atStall,
    onVetsTable,
  ].reduce((now, rule) => rule(now, artists), frame);
}

/** Who flies by nature, or as told in tales. */
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

const SPILLS = /^(spill|pour|tumble|overflow|burst|spew|roll|cascade)$/;

/** What spills out of something has tipped it over. */
function spilledOut({ shot, performers }: Frame): Frame {
  const spills = (id: string) =>
    performers.some((p) => p.entity.id === id && !p.look && SPILLS.test(p.mention.verb ?? ''));
  const out = shot.relations.filter((r) => r.kind === 'in' && spills(r.subject));
  const tipped = new Set(out.map((r) => r.object));
  const loose = new Set(out.map((r) => r.subject));
  return {
    shot,
    performers: performers.map((p) => {
      const { state: _, ...mention } = p.mention;
      if (tipped.has(p.entity.id)) return { ...p, mention: { ...mention, state: 'spilled' as const } };
      return loose.has(p.entity.id) ? { ...p, mention } : p;
    }),
  };
}

const MUSICIANS = /musician|busker|guitarist|violinist|cellist|saxophonist|fiddler|accordionist/;

/** The open case before a street musician is that of the instrument. */
function musiciansCase({ shot, performers }: Frame, artists: Artists): Frame {
  const plays = performers.some((p) => p.look && MUSICIANS.test(`${p.entity.noun} ${p.entity.drawable}`));
  return {
    shot,
    performers: performers.map((p) =>
      plays && /(^| )case$/.test(p.entity.noun) && p.look === null
        ? {
            ...drawnAs(p, 'guitar-case', artists),
            mention: { ...p.mention, low: true, state: 'open' as const },
          }
        : p,
    ),
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
