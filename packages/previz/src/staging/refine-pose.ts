/** Poses that a verb or a calling narrows down: who sneaks does not merely walk, a zombie shambles. */
import type { PoseId } from '../model/figure.ts';
import type { Performer } from './performers.ts';

const OF_VERB: Readonly<Record<string, PoseId>> = {
  sneak: 'sneak',
  prowl: 'sneak',
  tiptoe: 'sneak',
  skulk: 'sneak',
  bow: 'bow',
  curtsy: 'bow',
  shrug: 'shrug',
  juggle: 'juggle',
  conjure: 'cast',
  enchant: 'cast',
  punch: 'punch',
  jab: 'punch',
  surf: 'surf',
  ski: 'ski',
  skateboard: 'skate',
  meditate: 'cross-legged',
  shamble: 'shamble',
  lurch: 'shamble',
};

/** What a calling does when nothing says that it does something else. */
const OF_ROLE: Readonly<Record<string, Partial<Record<PoseId, PoseId>>>> = {
  zombie: { stand: 'shamble', walk: 'shamble' },
  mummy: { stand: 'shamble', walk: 'shamble' },
  ballerina: { stand: 'arabesque', dance: 'arabesque' },
  boxer: { stand: 'fight', throw: 'punch' },
  superhero: { stand: 'hands-on-hips' },
  skier: { walk: 'ski', run: 'ski', ride: 'ski', stand: 'ski', jump: 'ski' },
  skateboarder: { ride: 'skate', jump: 'skate', walk: 'skate', stand: 'skate' },
  wizard: { throw: 'cast' },
  witch: { throw: 'cast' },
  golfer: { fight: 'swing', stand: 'swing' },
  baby: { stand: 'cross-legged' },
};

const WIND = /^(trumpet|flute|saxophone|clarinet|french-horn|horn|harmonica|recorder|oboe|trombone|bugle)$/;
const HEAVY = /^(barbell|dumbbell|weight|trophy|kettlebell)$/;

/** The pose as the verb and the calling have it; `held`: drawables in the hands. */
export function refined(p: Performer, pose: PoseId, held: readonly string[]): PoseId {
  const verb = p.mention.verb ?? '';
  if (verb === 'lift' && held.some((id) => HEAVY.test(id))) return 'lift';
  if ((verb === 'play' || verb === 'blow') && held.some((id) => WIND.test(id))) return 'blow';
  return OF_VERB[verb] ?? (held.length > 0 ? undefined : OF_ROLE[p.entity.drawable]?.[pose]) ?? pose;
}
