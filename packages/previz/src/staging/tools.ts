/** What a deed takes into the hand when the prompt names only the deed: who sweeps has a broom, who repairs a wrench. */
import type { PoseId } from '../model/figure.ts';
import type { Performer } from './performers.ts';

const words = (table: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [verbs = '', tools = ''] = line.split(':');
        const ids = tools.trim().split(/\s+/).filter(Boolean);
        return verbs
          .trim()
          .split(/\s+/)
          .map((verb) => [verb, ids]);
      }),
  );

/** Verbs: drawables, best first; none for bare hands. */
const OF_VERB = words(`
smoke: cigarette
mix: mixing-bowl bowl
sketch: pencil
knead hug climb:
stir: ladle wooden-spoon spoon
sweep: sweeping-broom
mop: mop
rake: rake
hoe: hoe
repair fix mend: wrench
hammer build: hammer
photograph film: camera-in-use
pour: pouring-teapot
brush: toothbrush
comb: comb hairbrush
sew knit: needle-and-thread
water: watering-can
wash scrub rinse: sponge
feed: bird-seed
write sign: fountain-pen pen pencil
iron: iron
tie knot: rope-in-hands
shave: razor
`);

/** The tool of a deed; undefined where the deed says nothing of its tools. */
export const toolOf = (p: Performer, pose: PoseId): readonly string[] | undefined =>
  pose === 'hew' || pose === 'shout' ? undefined : OF_VERB[p.mention.verb ?? ''];

/** What the other hand has: what is poured into, what is written on. */
export const BESIDES: Partial<Record<PoseId, readonly string[]>> = {
  pour: ['cup'],
  write: ['sheet-of-paper'],
};

/** Drawn as it is in use where a pose uses it. */
const IN_USE: Partial<Record<PoseId, Readonly<Record<string, string>>>> = {
  photograph: { camera: 'camera-in-use' },
  pour: {
    teapot: 'pouring-teapot',
    kettle: 'pouring-teapot',
    'cup-of-tea': 'pouring-teapot',
    cup: 'pouring-teapot',
  },
  write: { envelope: 'sheet-of-paper' },
  throw: { 'fishing-net': 'thrown-net' },
  tie: { rope: 'rope-in-hands' },
  dig: { broomstick: 'sweeping-broom' },
  hew: { axe: 'felling-axe' },
};

/** The drawable of what is held, as the pose shows it. */
export const inUse = (drawable: string, pose: PoseId): string => IN_USE[pose]?.[drawable] ?? drawable;
