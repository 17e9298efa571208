/** Who goes along a way that runs into the depth goes along it: towards the camera, unless it is said that they leave. */
import type { PoseId } from '../model/figure.ts';
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { ownMount } from './implied-things.ts';
import type { Performer } from './performers.ts';

/** Places that are a way: whoever crossed the frame there would walk off it, or into its wall. */
const WAYS: ReadonlySet<string> = new Set(
  'rope-bridge stone-bridge bridge covered-bridge pier marina-dock corridor hospital-corridor school-corridor space-corridor cloister secret-passage alley sewer mine rail-tunnel road-tunnel railway-tracks road desert-road trenches staircase shrine-steps public-steps'.split(
    ' ',
  ),
);

const WHOLE: ReadonlySet<Shot['size']> = new Set(['extreme-wide', 'wide', 'full', 'medium-wide']);
const GAITS: ReadonlySet<PoseId | null> = new Set(['walk', 'march', 'run']);
/** One crosses a road from side to side, a bridge from end to end. */
const ACROSS = /^(cross|traverse)$/;
const SPANS = /bridge$/;

/** What one does with somebody or something on the way that is seen from its side. */
const FROM_THE_SIDE: ReadonlySet<Relation['kind']> = new Set([
  'pushing',
  'pulling',
  'riding',
  'driving',
  'chasing',
  'leading',
  'on',
  'around',
  'touching',
  'fighting',
  'giving',
  'feeding',
]);

/** Who comes in at the finish on foot is seen from before it. */
const isFinish = (performers: readonly Performer[], id: string): boolean =>
  performers.some((p) => p.entity.id === id && p.drawable?.id === 'finish-line');

/** Past running. */
const DOWN = /^(lie|fall|faint|crawl|prone|kneel|supine|sit)$/;

/** Arms up where they are said to be, else on the run. */
const arriving = ({ mention: { pose } }: Performer) =>
  pose === 'cheer' ? { pose, verb: 'cheer' } : { pose: 'run' as const };

/** The performers, those who go along a way turned the way it runs. */
export function alongTheWay(performers: readonly Performer[], shot: Shot): readonly Performer[] {
  const { setting } = shot.place;
  if (WHOLE.has(shot.size)) {
    const winners = new Set(
      shot.relations.filter((r) => isFinish(performers, r.object)).map((r) => r.subject),
    );
    if (winners.size > 0)
      return performers.map((p) =>
        p.look &&
        winners.has(p.entity.id) &&
        !DOWN.test(p.mention.pose ?? '') &&
        p.mention.towards === null &&
        ownMount(p) === null
          ? {
              ...p,
              mention: {
                ...p.mention,
                ...arriving(p),
                towards: 'camera',
              },
            }
          : p,
      );
  }
  // Nearer, nobody sees where the feet go.
  if (!WAYS.has(setting) || !WHOLE.has(shot.size)) return performers;
  const bound = new Set(
    shot.relations.filter((r) => FROM_THE_SIDE.has(r.kind)).flatMap((r) => [r.subject, r.object]),
  );
  return performers.map((p) => {
    const { pose, towards, verb } = p.mention;
    const goes = p.look !== null && GAITS.has(pose) && towards === null && !bound.has(p.entity.id);
    if (!goes || (ACROSS.test(verb ?? '') && !SPANS.test(setting))) return p;
    return { ...p, mention: { ...p.mention, towards: 'camera' } };
  });
}
