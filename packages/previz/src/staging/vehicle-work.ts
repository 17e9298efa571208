/** Work at vehicles: who changes a tyre does so at a car, and what is loaded into one is carried to it. */
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { Artists } from './artists.ts';
import { drawnAs, type Frame, idOf } from './belonging-kit.ts';
import { madeThing } from './made-thing.ts';
import type { Performer } from './performers.ts';
import { isVehicle } from './rides.ts';

/** The car behind the wheel that somebody works at. */
export function wheelOfCar({ shot, performers }: Frame, artists: Artists): Frame {
  const tyre = performers.find((p) => idOf(p) === 'tire');
  const worker = performers.find((p) => p.deed && p.deed.thing === tyre?.entity.id);
  if (!tyre || !worker) return { shot, performers };
  const own = performers.find(isVehicle);
  const car = own ?? madeThing('car', worker, artists);
  const behind: Relation = { kind: 'behind', subject: car.entity.id, object: tyre.entity.id };
  const ids = [car.entity.id, tyre.entity.id];
  const others = shot.relations.filter((r) => !(ids.includes(r.subject) && ids.includes(r.object)));
  return {
    shot: { ...shot, relations: [...others, behind] },
    performers: own ? performers : [...performers, car],
  };
}

const ON_THE_WAY = /road|street|highway|parking|suburb|gas-station|alley|bridge|desert/;

/** Places where a car stands to be worked at. */
const AT_WORK = /garage|workshop|junkyard|barn|yard/;
const MENDS = /^(repair|fix|mend|tighten|loosen|adjust|inspect|check|oil|service|tune|work|clean|examine)$/;
const CLOSE: ReadonlySet<Shot['size']> = new Set(['medium-close', 'close-up', 'extreme-close-up']);

/** An engine that fails on the way, or is mended, is that of a car: from near by it is seen by itself. */
export function engineOfCar({ shot, performers }: Frame, artists: Artists): Frame {
  const mended = performers.some((p) => p.look && MENDS.test(p.mention.verb ?? '')) && !CLOSE.has(shot.size);
  const inCar = (p: Performer) =>
    ON_THE_WAY.test(shot.place.setting) ||
    (mended && (/^(car|truck|van|auto\w*) /.test(p.entity.noun) || AT_WORK.test(shot.place.setting)));
  if (performers.some(isVehicle)) return { shot, performers };
  return {
    shot,
    performers: performers.map((p) =>
      idOf(p) === 'engine' && p.entity.count === 1 && inCar(p) ? drawnAs(p, 'car', artists) : p,
    ),
  };
}

const LOADS = /^(load|unload|put|pack|lift|heave|stow|hoist|haul|squeeze|cram)$/;

/** Who loads something into a vehicle has it in the arms before it. */
export function loaded({ shot, performers }: Frame): Frame {
  const by = (id: string) => performers.find((p) => p.entity.id === id);
  const loaders = performers.filter((p) => p.look && p.index === 0 && LOADS.test(p.mention.verb ?? ''));
  const [loader] = loaders;
  const into = shot.relations.find((r) => {
    const [load, vehicle] = [by(r.subject), by(r.object)];
    return /^(?:in|on)$/.test(r.kind) && load && isThing(load) && vehicle && isVehicle(vehicle);
  });
  if (!loader || !into) return { shot, performers };
  const others = shot.relations.filter(
    (r) => r !== into && !(r.subject === loader.entity.id && r.object === into.subject),
  );
  return {
    shot: {
      ...shot,
      relations: [
        { kind: 'carrying', subject: loader.entity.id, object: into.subject },
        ...others,
        { kind: 'against', subject: loader.entity.id, object: into.object },
      ],
    },
    performers: performers.map((p) =>
      p.entity.id === loader.entity.id ? { ...p, mention: { ...p.mention, pose: null, verb: 'load' } } : p,
    ),
  };
}

const isThing = (p: Performer): boolean => p.drawable?.kind === 'thing' && !isVehicle(p);
