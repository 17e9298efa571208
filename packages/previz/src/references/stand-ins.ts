/** What is said in the scene for a picture that the prompt names by its number alone. */
import type { StandIn } from './addresses.ts';
import type { Reading } from './reference.ts';

/** A frame of our own stands for whom it shows first, a cut-out for itself; other pictures only give light and colours. */
export function standInsFor(readings: readonly Reading[]): (StandIn | null)[] {
  return readings.map((reading) => {
    if (reading.kind === 'palette') return null;
    if (reading.kind === 'cut-out') return { thing: 'vase', doer: 'creature' };
    const { cast } = reading.carried;
    const first = (cast.find((m) => m.entity.kind === 'person') ?? cast[0])?.entity.noun;
    return first ? { thing: first, doer: first } : null;
  });
}
