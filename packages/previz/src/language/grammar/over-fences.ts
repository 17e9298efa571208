/** Who rides over a fence is borne over it: it is the mount that jumps. */
import type { Mention, Relation } from '../../model/script.ts';
import type { Draft } from './traits.ts';

interface Ridden {
  readonly relations: Relation[];
  readonly mentions: ReadonlyMap<string, Draft<Mention>>;
}

const OBSTACLE =
  /fence|hurdle|hedge|wall|gate|barrier|log$|trunk|barrel|barricade|hay-bale|rail|ditch|stream|brook|chasm|crack/;

/** Turns "rider over the fence" into "horse over the fence", where a mount is ridden and is no flyer's. */
export function overFences(
  beat: Ridden,
  entities: readonly { readonly id: string; readonly kind: string; readonly drawable: string }[],
): void {
  const find = (id: string) => entities.find((e) => e.id === id);
  for (const ride of beat.relations) {
    if (ride.kind !== 'riding' || find(ride.object)?.kind !== 'animal') continue;
    const over = beat.relations.find(
      (r) =>
        r.kind === 'above' &&
        (r.subject === ride.subject || r.subject === ride.object) &&
        OBSTACLE.test(find(r.object)?.drawable ?? ''),
    );
    if (!over) continue;
    beat.relations.splice(beat.relations.indexOf(over), 1, { ...over, subject: ride.object });
    const mount = beat.mentions.get(ride.object);
    if (mount) {
      mount.pose = 'jump';
      mount.verb ??= 'jump';
    }
  }
}
