/** "A cat watches a goldfish in a bowl. It puts a paw in the water.": the water is the bowl's, and no lake. */
import type { Beat, Entity } from '../model/script.ts';

const VESSEL =
  /^(fishbowl|aquarium|bowl|bathtub|bucket|sink|washtub|basin|glass|jar|vase|pot|swimming-pool)$/;

/** Beats without the lake that only the word for the water of a vessel brought in. */
export function waterInVessels(beats: readonly Beat[], entities: ReadonlyMap<string, Entity>): Beat[] {
  let held = false;
  return beats.map((beat) => {
    held ||= beat.mentions.some((m) => VESSEL.test(entities.get(m.entity)?.drawable ?? ''));
    const meant = held && beat.place.setting === 'lake' && /\bwater\b/i.test(beat.text);
    return meant ? { ...beat, place: { ...beat.place, setting: null } } : beat;
  });
}
