/** A desert that is said to be of dunes: great crests of sand behind each other, neither mesas nor cactuses. */
import { dune } from '../places/desert.ts';
import type { Built } from '../setting.ts';
import type { Shell } from './shell.ts';

/** What does not stand among dunes. */
const ROCKY = /^(?:mesa|cactus|far hills|dune|rock$|stones)/;

export function duny(built: Built, { rng, setting }: Shell): Built {
  if (setting !== 'desert') return built;
  return {
    ...built,
    pieces: [
      ...dune(rng.fork('far'), 420, 150, '#d9b184'),
      ...dune(rng.fork('mid'), 190, 56, '#dcae74'),
      ...dune(rng.fork('near'), 80, 17, '#d6a668'),
      ...built.pieces.filter((p) => !ROCKY.test(p.part)),
    ],
  };
}
