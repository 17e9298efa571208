import type { Relation } from '../model/script.ts';
import type { SetDesign } from '../model/set.ts';
import type { Shot } from '../model/shot.ts';
import { isOnTheFloor } from '../model/sitting.ts';
import type { Artists } from './artists.ts';
import { atBoard, BOARD_GAMES } from './at-board.ts';
import { atTea } from './at-tea.ts';
import { CAR_CABINS } from './dressing.ts';
import { isTable } from './is-table.ts';
import { type ImpliedThing, made } from './made-thing.ts';
import { mountOf } from './mount-of.ts';
import { ownCar, withoutCart } from './own-car.ts';
import type { Performer } from './performers.ts';

const HORSEMEN = new Set([
  'cowboy',
  'knight',
  'jockey',
  'king',
  'queen',
  'prince',
  'princess',
  'samurai',
  'viking',
]);
const OPEN_COUNTRY = new Set([
  'desert',
  'field',
  'farm',
  'mountain',
  'canyon',
  'village',
  'western-town',
  'castle',
  'savannah',
  'snowfield',
  'forest',
  'wild-west',
]);
const COUNTER_KEEPERS = new Set(['bartender', 'receptionist', 'cashier']);

/** In an apron as well, but at a bench of their own. */
const CRAFTSMEN =
  /^(barber|hairdresser|masseuse|tailor|watchmaker|clockmaker|optician|shoemaker|cobbler|potter|goldsmith|silversmith)$/;

/** What one is in who rows or flies. */
const CRAFT: Readonly<Record<string, readonly string[]>> = {
  row: ['rowing-boat', 'canoe', 'fishing-boat'],
  paddle: ['canoe', 'rowing-boat', 'kayak'],
  kayak: ['kayak'],
  canoe: ['canoe'],
  raft: ['inflatable-raft', 'raft'],
  sail: ['sailboat', 'sailing-boat'],
  pilot: ['airplane', 'small-airplane'],
  skateboard: ['skateboard'],
  sled: ['sled'],
};

const MOUNTED = new Set<Relation['kind']>(['riding', 'driving', 'on', 'in']);

/** Frames too near for a tabletop: what is eaten is in the hands. */
const IN_HAND: ReadonlySet<Shot['size']> = new Set(['medium-close', 'close-up', 'extreme-close-up']);

/** What riders need under them. */
export function impliedMounts(
  shot: Shot,
  performers: readonly Performer[],
  artists: Artists,
): ImpliedThing[] {
  const people = performers.filter((p) => p.look !== null && p.index === 0);
  const rider = people.find((p) => needsMount(p, shot, performers));
  const count = CRAFT[rider?.mention.verb ?? ''] ? 1 : (rider?.entity.count ?? 1);
  return rider ? made(mountFor(rider, shot), rider, 'riding', artists, count) : [];
}

/** A mount for riders, a car for drivers, a table for those who eat, a counter for those who work at one. */
export function impliedThings(
  shot: Shot,
  set: SetDesign,
  performers: readonly Performer[],
  artists: Artists,
): ImpliedThing[] {
  // No table fits into a car.
  if (CAR_CABINS.has(set.setting)) return [];
  const people = performers.filter((p) => p.look !== null && p.index === 0);
  const mounts = impliedMounts(shot, performers, artists);
  const mounted = people.find((p) => ownMount(p) !== null && !placedOn(p.entity.id, shot));
  if (mounted && !set.indoor && !performers.some((q) => q.drawable?.id === ownMount(mounted)))
    return made([ownMount(mounted) ?? ''], mounted, 'riding', artists, mounted.entity.count);
  const lifted = people.find((p) => p.mention.pose === 'ride' && LIFTS[set.setting]);
  if (lifted && !placedOn(lifted.entity.id, shot))
    return made([LIFTS[set.setting] ?? ''], lifted, 'on', artists, 1);
  if (mounts.length > 0) return mounts;
  const afloat = people.find((p) => needsBoat(p, shot, performers));
  if (afloat) return allAboard(people, afloat, shot, performers, artists);
  const captive = people.find(
    (p) =>
      /^(grip|grab|hold|clutch|grasp|shake|rattle)$/.test(p.mention.verb ?? '') && set.setting === 'prison',
  );
  if (captive && !shot.relations.some((r) => r.subject === captive.entity.id))
    return made(['cell-bars'], captive, 'touching', artists, 1);
  const surgeon = people.find(
    (p) => /surgeon/.test(p.entity.noun) && /^(operate|examine|treat|cut)$/.test(p.mention.verb ?? ''),
  );
  const patient = people.find((p) => p !== surgeon && p.mention.pose === 'lie');
  if (surgeon && patient && !performers.some((p) => p.drawable?.category === 'furniture'))
    return made(['operating-table'], patient, 'on', artists, 1);
  const dunks = people.find((p) => p.mention.verb === 'dunk');
  if (dunks && !performers.some((p) => p.drawable?.id === 'basketball-hoop'))
    return made(['basketball-hoop'], dunks, 'touching', artists, 1);
  const hanger = people.find(
    (p) =>
      /^(hang|dangle|climb|scale|cling)$/.test(p.mention.verb ?? '') &&
      !shot.relations.some((r) => r.subject === p.entity.id),
  );
  if (
    hanger &&
    set.setting !== 'rock-face' &&
    /cliff|mountain|canyon|rock/.test(`${set.setting} ${hanger.entity.noun}`)
  )
    return made(['cliff-face'], hanger, 'touching', artists, 1);
  const leaner = people.find((p) => needsWall(p, shot));
  if (leaner && !performers.some((p) => p !== leaner && p.focus && p.look === null))
    return made(['wall-corner'], leaner, leaner.mention.pose === 'peek' ? 'behind' : 'against', artists, 1);
  const player = people.find((p) => p.mention.pose === 'play-guitar' && INSTRUMENTS[p.entity.noun]);
  if (player && !performers.some((p) => p.drawable?.category === 'instrument'))
    return made(INSTRUMENTS[player.entity.noun] ?? [], player, 'touching', artists, 1);
  const sleeper = people.find((p) => isInBed(p, shot));
  if (sleeper && set.indoor && !performers.some((p) => p.drawable?.category === 'furniture'))
    return made(['bed'], sleeper, 'on', artists, 1);
  const captor = people.find((p) => /^(arrest|handcuff)$/.test(p.mention.verb ?? ''));
  if (captor && people.length > 1 && !performers.some((p) => p.drawable?.id === 'handcuffs'))
    return made(['handcuffs'], captor, 'holding', artists, 1);
  const ploughs = people.find((p) => /^(plough|plow)$/.test(p.mention.verb ?? ''));
  if (ploughs && !performers.some((p) => /plow|tractor|horse|ox/.test(p.drawable?.id ?? '')))
    return made(['plow'], ploughs, 'pushing', artists, 1);
  const mows = people.find((p) => p.mention.verb === 'mow');
  if (mows && !performers.some((p) => /mower|scythe|tractor/.test(p.drawable?.id ?? '')) && !mows.deed)
    return made(['lawn-mower'], mows, 'pushing', artists, 1);
  const worker = people.find((p) => benchFor(p, performers, set.indoor) !== null);
  if (worker) return made([benchFor(worker, performers, set.indoor) ?? ''], worker, 'touching', artists, 1);
  const game = performers.find((p) => BOARD_GAMES.test(p.drawable?.id ?? ''));
  if (game && people.length > 0 && !people.some((p) => isOnTheFloor(p.mention)) && !performers.some(isTable))
    return atBoard(people, game, shot, artists);
  const eater = people.find(
    (p) => p.mention.pose === 'eat' && !isOnTheFloor(p.mention) && !isAbed(p, shot, performers),
  );
  if (eater && set.indoor && !IN_HAND.has(shot.size) && !performers.some(isTable))
    return around(people, artists);
  const guests = people.filter((p) => isGuest(p, shot));
  if (guests.length > 0 && isCafe(set.setting) && !IN_HAND.has(shot.size) && !performers.some(isTable))
    return around(guests, artists, () => true, 'bistro-table');
  const company = atTea(people, performers, shot);
  if (company.length > 0 && !performers.some(isTable))
    return around(company, artists, () => true, company.length > 2 ? 'dining-table' : 'bistro-table');
  const sits = people.filter((p) => doneAtTable(p, shot));
  if (sits.length > 0 && set.indoor && !IN_HAND.has(shot.size) && !performers.some(isTable))
    return around(sits, artists, () => true);
  const keeper = people.find(
    (p) =>
      COUNTER_KEEPERS.has(p.entity.drawable) && p.mention.pose === null && !CRAFTSMEN.test(p.entity.noun),
  );
  if (keeper && set.indoor && !performers.some(isTable))
    return made(['counter'], keeper, 'behind', artists, 1);
  const seller = withoutCart(people, performers, shot);
  if (seller) return made(['food-cart'], seller, 'next-to', artists, 1);
  const car = ownCar(people, performers, shot);
  if (car && shot.overShoulder) return made(car.ids, car.driver, 'next-to', artists, 1).map(inBackground);
  if (car) return made(car.ids, car.driver, 'in-front-of', artists, 1);
  return [];
}

/** Past a shoulder there is room for a face and not for a whole car beside it. */
const inBackground = ({ thing, relation }: ImpliedThing): ImpliedThing => ({
  relation,
  thing: { ...thing, focus: false, mention: { ...thing.mention, depth: 'back' } },
});

/** Who leans on nothing that is named, or looks round a corner, has a wall's end for it. */
const needsWall = ({ entity, mention }: Performer, { relations, size }: Shot): boolean =>
  (mention.pose === 'peek' ||
    (mention.pose === 'lean' && mention.verb === 'lean') ||
    mention.fixedTo === 'wall') &&
  entity.count === 1 &&
  !IN_HAND.has(size) &&
  !relations.some((r) => r.subject === entity.id || r.object === entity.id);

/** What stands where its player plays it. */
const INSTRUMENTS: Readonly<Record<string, readonly string[]>> = {
  pianist: ['piano'],
  organist: ['piano'],
  drummer: ['drum-kit'],
};

const WASHES = /^(wash|rinse|scrub|dry|clean)$/;
const WASHED = /^(plate|dish|bowl|cup|mug|pot|pan|frying-pan|fork|knife|spoon|glass)/;

/** What one works at who chops wood, cooks, sews or washes up. */
function benchFor(p: Performer, performers: readonly Performer[], indoor: boolean): string | null {
  const has = (ids: RegExp) => performers.some((q) => q.look === null && ids.test(q.drawable?.id ?? ''));
  if (p.mention.pose === 'hew') return has(/log|stump|tree$|timber|block/) ? null : 'chopping-block';
  if (/^(cook|fry|flip)$/.test(p.mention.verb ?? '') && indoor && (p.deed?.pose ?? 'cook') === 'cook')
    return has(/oven|stove|grill|fire|pan$|pot$|wok|cauldron|saucepan/) ? null : 'oven';
  if (/^(sew|stitch)$/.test(p.mention.verb ?? '') && indoor)
    return has(/machine|needle|hand/) ? null : 'sewing-machine';
  if (p.mention.verb === 'file') return has(/cabinet|drawer/) ? null : 'file-cabinet';
  if (p.mention.verb === 'switch' && indoor)
    return has(/lamp|light|lantern|switch|tele|radio/) ? null : 'lamp';
  if (/^(grill|barbecue)$/.test(p.mention.verb ?? '')) return has(/grill|barbecue|fire$/) ? null : 'grill';
  if (
    p.mention.verb === 'paint' &&
    /^(paint|stand)$/.test(p.mention.pose ?? 'stand') &&
    !p.deed &&
    !performers.some((q) => q !== p)
  )
    return 'easel';
  if (WASHES.test(p.mention.verb ?? '') && p.mention.pose === 'work' && has(WASHED))
    return has(/sink|tub|basin/) ? null : 'dish-tub';
  return null;
}

/** Nobody stands on the sea. */
function needsBoat({ entity, mention }: Performer, shot: Shot, performers: readonly Performer[]): boolean {
  const sinks = !/^(swim|drown|fly|dive|surf|ride|fall|jump)$/.test(mention.pose ?? '');
  const afloat = performers.some(
    (q) => q.look === null && q.height > 0.5 && q.drawable?.placement === 'water',
  );
  const walks = entity.drawable !== 'person' && /god|ghost|angel|jesus|mermaid/.test(entity.drawable);
  return (
    /^(ocean|rough-sea)$/.test(shot.place.setting) && sinks && !afloat && !walks && !placedOn(entity.id, shot)
  );
}

/** One boat for all who would stand on the sea. */
function allAboard(
  people: readonly Performer[],
  first: Performer,
  shot: Shot,
  performers: readonly Performer[],
  artists: Artists,
): ImpliedThing[] {
  const [boat] = made(['rowing-boat', 'fishing-boat'], first, 'in', artists, 1);
  if (!boat) return [];
  return people
    .filter((p) => needsBoat(p, shot, performers))
    .map((p) => ({ ...boat, relation: { ...boat.relation, subject: p.entity.id } }));
}

const placedOn = (id: string, { relations }: Shot): boolean =>
  relations.some((r) => r.subject === id && /^(in|on|riding|driving)$/.test(r.kind));

/** Has breakfast in bed. */
const isAbed = ({ entity }: Performer, { relations }: Shot, performers: readonly Performer[]): boolean =>
  relations.some(
    (r) =>
      r.subject === entity.id &&
      /^(in|on)$/.test(r.kind) &&
      performers.some((q) => q.entity.id === r.object && /bed$/.test(q.drawable?.id ?? '')),
  );

const isInBed = ({ mention: { pose, verb } }: Performer, shot: Shot): boolean =>
  (verb === 'wake' && pose === null) || (pose === 'sleep' && SLEPT_IN.test(shot.place.setting));

/** Rooms that have beds. */
const SLEPT_IN =
  /^(bedroom|hotel-room|sleeping-car|ship-cabin|crew-quarters|barracks|dormitory|childs-room|camper|log-cabin|ward)$/;

/** Whose gear is drawn with the pose. */
const ON_OWN_FEET = /^(skate|ski|surf|snowboard)$/;

/** What those called after a mount do on it. */
const ON_THE_MOVE =
  /^(overtake|pass|race|speed|chase|escape|flee|weave|follow|zoom|cruise|travel|head|cross|swerve|accelerate|dodge|outrun|ride)$/;

/** What they are called after and ride here; null for who is on foot. */
export const ownMount = (p: Performer): string | null =>
  ON_THE_MOVE.test(p.mention.verb ?? '') ? mountOf(p) : null;

/** What carries people there. */
const LIFTS: Readonly<Record<string, string>> = { 'ski-lift': 'chairlift', 'escalator-hall': 'escalator' };

/** Who rides here sits in it. */
const RIDDEN_IN =
  /^(train-interior|window-seat|plane-window|plane-interior|bus-interior|subway-car|car-interior|back-seat|cockpit|elevator|spaceship|submarine-interior|subway|train-station)$/;

const needsMount = (p: Performer, shot: Shot, performers: readonly Performer[]): boolean =>
  !ON_OWN_FEET.test(p.mention.verb ?? '') &&
  !RIDDEN_IN.test(shot.place.setting) &&
  (p.mention.pose === 'ride' || p.mention.pose === 'drive') &&
  !shot.relations.some(
    (r) =>
      (r.subject === p.entity.id && MOUNTED.has(r.kind)) ||
      (r.object === p.entity.id && r.kind === 'carrying'),
  ) &&
  (isDroving(p, shot) || !performers.some(isMountLike));

/** Who rides behind a herd rides none of it. */
const isDroving = (p: Performer, { relations }: Shot): boolean =>
  p.mention.pose === 'ride' && relations.some((r) => r.kind === 'chasing' && r.subject === p.entity.id);

const isMountLike = ({ look, drawable }: Performer): boolean =>
  look === null &&
  (drawable?.kind === 'animal' || drawable?.category === 'vehicle' || drawable?.category === 'sport');

function mountFor(p: Performer, shot: Shot): readonly string[] {
  const craft = CRAFT[p.mention.verb ?? ''];
  if (craft) return craft;
  if (p.mention.pose === 'drive') return ['car'];
  if (HORSEMEN.has(p.entity.drawable) || OPEN_COUNTRY.has(shot.place.setting)) return ['horse'];
  return ['bicycle', 'horse'];
}

/** Where those who have come for a coffee, or to talk over one, sit down. */
const isCafe = (setting: string): boolean => /^(cafe|cafe-terrace)$/.test(setting);
const AT_LEISURE =
  /^(drink|sip|laugh|talk|chat|gossip|flirt|argue|discuss|meet|sit|relax|read|enjoy|share|eat)$/;
const MOST_AT_ONE = 4;

const isGuest = (p: Performer, { relations, mentions }: Shot): boolean =>
  p.entity.count <= MOST_AT_ONE &&
  !/waiter|waitress|barista|server|chef|owner/.test(p.entity.noun) &&
  (AT_LEISURE.test(p.mention.verb ?? '') ||
    relations.some(
      (r) =>
        r.kind === 'talking-to' &&
        [r.subject, r.object].includes(p.entity.id) &&
        !mentions.some((m) => m.entity === r.subject && m.verb === 'whisper'),
    )) &&
  !relations.some(
    (r) => r.subject === p.entity.id && /^(on|in|behind|riding|against|in-front-of)$/.test(r.kind),
  );

/** What one sits down at a table for, unless one already sits, or works at a machine. */
const AT_TABLE = /^(armwrestle|write|sign|sketch|draw|peel|count|sort|calculate|study|assemble|embroider)$/;

const doneAtTable = (p: Performer, { relations }: Shot): boolean =>
  AT_TABLE.test(p.mention.verb ?? '') &&
  !relations.some(
    (r) => r.subject === p.entity.id && /^(on|in|touching|behind|riding|against)$/.test(r.kind),
  );

const around = (
  people: readonly Performer[],
  artists: Artists,
  who = (p: Performer) => p.mention.pose === 'eat',
  table = 'dining-table',
): ImpliedThing[] =>
  people
    .filter(who)
    .flatMap((p) => made([p.mention.verb === 'armwrestle' ? 'card-table' : table], p, 'around', artists, 1))
    .map((t, _, all) => ({
      ...t,
      thing: (all[0] as ImpliedThing).thing,
      relation: { ...t.relation, object: (all[0] as ImpliedThing).thing.entity.id },
    }));
