/** Work at vehicles: who changes a tyre does so at a car, and what is loaded into one is carried to it. */
import type { Relation } from '../model/script.ts';
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

/** An engine that fails on the way is that of a car. */
export function engineOfCar({ shot, performers }: Frame, artists: Artists): Frame {
  if (!ON_THE_WAY.test(shot.place.setting) || performers.some(isVehicle)) return { shot, performers };
  return {
    shot,
    performers: performers.map((p) =>
      idOf(p) === 'engine' && p.entity.count === 1 ? drawnAs(p, 'car', artists) : p,
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
