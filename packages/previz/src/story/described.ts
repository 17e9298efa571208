import type { Script } from '../model/script.ts';

/** What one is at beside everything else: no deed that another sentence's deed comes after. */
const BESIDE =
  /^(?:be|have|wear|look|seem|appear|feel|stand|smile|frown|hold|carry|watch|wait|breathe|stare|gaze|laugh)$/;

/** True when the sentences tell one scene at one time: one place, one hour, and nobody does one thing after another. */
export function isDescribed({ beats, explicitFrames }: Script): boolean {
  const said = (of: (b: (typeof beats)[number]) => string | null) =>
    new Set(beats.map(of).filter((s) => s !== null)).size;
  if (explicitFrames || said((b) => b.place.setting) > 1 || said((b) => b.place.hour) > 1) return false;
  if (beats.some((b) => b.goesOut || b.gone)) return false;
  const deeds = new Map<string, string>();
  return beats
    .flatMap((b) => b.mentions)
    .every(({ entity, pose, verb }) => {
      if (pose === null || verb === null || BESIDE.test(verb)) return true;
      const first = deeds.get(entity) ?? verb;
      deeds.set(entity, first);
      return first === verb;
    });
}
