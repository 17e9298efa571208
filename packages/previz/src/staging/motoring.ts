import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { Artists } from './artists.ts';
import { isAtop } from './atop.ts';
import { CAR_CABINS } from './dressing.ts';
import { CHAUFFEUR, inCabin } from './in-cabin.ts';
import { madeThing } from './made-thing.ts';
import { MANY } from './many.ts';
import type { Performer } from './performers.ts';
import { underWay } from './under-way.ts';

/** What a car of no special kind is drawn as when it is seen from the front, with those inside behind its windscreen. */
const CAR_FRONT = 'car-front';

/** The same car from the front: its paint, its lights and what stands on its roof are those of its side view. */
const FRONTS: Readonly<Record<string, string>> = {
  car: CAR_FRONT,
  taxi: 'taxi-front',
  'police-car': 'police-car-front',
  'sports-car': 'sports-car-front',
  limousine: 'limousine-front',
  van: 'van-front',
  'pickup-truck': 'pickup-truck-front',
  jeep: 'jeep-front',
  truck: 'truck-front',
  'semi-truck': 'truck-front',
  'delivery-truck': 'truck-front',
  'vintage-car': 'vintage-car-front',
};
const FRONT_VIEWS = new Set(Object.values(FRONTS));
const isCar = (p: Performer): boolean => (p.drawable?.id ?? '') in FRONTS;

/** Whether a drawing shows a car from the front. */
export const isCarFront = (id: string | undefined): boolean => id !== undefined && FRONT_VIEWS.has(id);

const INSIDE = new Set<Relation['kind']>(['in', 'riding', 'driving', 'on']);

/** A frame that plays in a car. */
export interface Motoring {
  readonly shot: Shot;
  readonly performers: readonly Performer[];
}

/** A scene inside a car is seen through its windscreen, from the road; who drives along in a wide shot is seen from the side. */
export function motoring(shot: Shot, performers: readonly Performer[], artists: Artists): Motoring {
  const people = performers.filter((p) => p.drawable?.kind !== 'thing');
  const cab = performers.find((p) => /(^| )cab$/.test(p.entity.noun) && p.drawable?.id === 'taxi');
  if (cab && people.some((p) => /^(driver|trucker)$|truck|lorry/.test(p.entity.noun)))
    return motoring(
      shot,
      performers.map((p) => (p === cab ? asTruck(p, artists) : p)),
      artists,
    );
  const chauffeur = people.find((p) => CHAUFFEUR.test(p.entity.noun));
  const fare = people.some((p) => p !== chauffeur && dealsWith(p, chauffeur, shot));
  if (chauffeur && fare && !performers.some((p) => p.drawable?.category === 'vehicle'))
    return insideCar(
      shot,
      [
        ...performers.filter((p) => p.drawable?.id !== 'mirror'),
        madeThing(/taxi|cab/.test(chauffeur.entity.noun) ? 'taxi' : 'car', chauffeur, artists),
      ],
      people,
      artists,
    );
  // "asleep at the wheel": in a car of one's own.
  const wheel = performers.find((p) => p.drawable?.id === 'steering-wheel');
  const [driver] = people;
  if (wheel && driver?.look && people.length < 3 && !performers.some(isCar) && shot.part === undefined)
    return insideCar(
      shot,
      [
        ...performers.filter((p) => p !== wheel),
        madeThing(/truck|lorry/.test(driver.entity.noun) ? 'truck' : 'car', driver, artists),
      ],
      people,
      artists,
    );
  const jam = performers.find((p) => isCar(p) && p.entity.count >= MANY);
  if (jam)
    return { shot, performers: performers.map((p) => (p.entity === jam.entity ? inJam(p, artists) : p)) };
  const driven = underWay({ shot, performers }, artists);
  if (driven) return driven;
  if (people.length === 0 || people.length > 5 || !artists.findDrawable(CAR_FRONT))
    return { shot, performers };
  const car = performers.find((p) => isCar(p) && p.entity.count === 1);
  if (CAR_CABINS.has(shot.place.setting)) return insideCar(shot, performers, people, artists);
  const aboard = people.filter((p) =>
    shot.relations.some(
      (r) =>
        INSIDE.has(r.kind) &&
        r.subject === p.entity.id &&
        r.object === car?.entity.id &&
        !(r.kind === 'on' && isAtop(p, car)),
    ),
  );
  const drives = aboard.some((p) => p.mention.pose === 'drive' || p.mention.pose === 'ride');
  const wide = shot.size === 'full' || shot.size === 'wide' || shot.size === 'extreme-wide';
  if (!car || aboard.length === 0 || (wide && drives && aboard.length === 1)) return { shot, performers };
  const within = inCabin({ shot, performers }, aboard, car);
  if (within) return within;
  return {
    shot: fromTheRoad(shot),
    performers: performers.map((p) => (p === car ? fromFront(p, artists) : p)),
  };
}

/** Looks at, or talks with. */
const dealsWith = (p: Performer, other: Performer | undefined, { relations }: Shot): boolean =>
  relations.some(
    (r) =>
      (r.kind === 'looking-at' || r.kind === 'talking-to') &&
      [r.subject, r.object].includes(p.entity.id) &&
      [r.subject, r.object].includes(other?.entity.id ?? ''),
  );

/** Through a windscreen one looks level: from above one would see the roof. */
const fromTheRoad = (shot: Shot): Shot =>
  shot.angle === 'high' || shot.angle === 'birds-eye' ? { ...shot, angle: 'eye' } : shot;

/** The cab that a truck driver sits in is the truck's. */
function asTruck(cab: Performer, artists: Artists): Performer {
  const drawable = artists.findDrawable('truck') ?? cab.drawable;
  const entity = { ...cab.entity, noun: 'truck', drawable: drawable?.id ?? cab.entity.drawable };
  return { ...cab, entity, drawable, height: drawable?.height ?? cab.height };
}

const JAM_PAINTS = ['#b8443c', '#3f6ea8', '#e9e7e1', '#5b6268', '#e0b13c', '#2f7f6b', '#22262b', '#9fb4c2'];

/** Cars in a jam come towards the camera, each in its own colour. */
function inJam(car: Performer, artists: Artists): Performer {
  const front = fromFront(car, artists);
  return { ...front, colour: front.colour ?? (JAM_PAINTS[car.index % JAM_PAINTS.length] as string) };
}

function insideCar(
  shot: Shot,
  performers: readonly Performer[],
  people: readonly Performer[],
  artists: Artists,
): Motoring {
  const car = performers.find((p) => isCar(p));
  const within = inCabin({ shot, performers }, people, car);
  if (within) return within;
  const place = { ...shot.place, setting: 'road' };
  const host = car ? fromFront(car, artists) : madeThing(frontOf(people), people[0] as Performer, artists);
  const owners = [...new Set(people.map((p) => p.entity.id))];
  const relations = owners.map((subject): Relation => ({ kind: 'in', subject, object: host.entity.id }));
  const known = shot.relations.filter((r) => !(INSIDE.has(r.kind) && owners.includes(r.subject)));
  return {
    shot: { ...fromTheRoad(shot), place, relations: [...relations, ...known] },
    performers: [...performers.filter((p) => p !== car), host],
  };
}

/** A driver who is called by the car sits in that one. */
const frontOf = (people: readonly Performer[]): string =>
  people.some((p) => CHAUFFEUR.test(p.entity.noun) && /taxi|cab/.test(p.entity.noun))
    ? 'taxi-front'
    : people.some((p) => /truck|lorry/.test(p.entity.noun))
      ? 'truck-front'
      : CAR_FRONT;

function fromFront(car: Performer, artists: Artists): Performer {
  const id = FRONTS[car.drawable?.id ?? ''] ?? CAR_FRONT;
  const drawable = artists.findDrawable(id) ?? car.drawable;
  const entity = { ...car.entity, drawable: drawable?.id ?? car.entity.drawable };
  return { ...car, entity, drawable, height: drawable?.height ?? car.height };
}
