import type { Expression, PoseId, View } from '../model/figure.ts';
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { golden } from '../random/golden.ts';
import type { Rng } from '../random/rng.ts';
import { settingById } from '../sets/index.ts';
import type { FigureSpec } from './artists.ts';
import { isAtThing } from './deed-ways.ts';
import type { Facing } from './direction.ts';
import type { Performer } from './performers.ts';

const POSE_OF_RELATION: Partial<Record<Relation['kind'], PoseId>> = {
  holding: 'hold',
  carrying: 'carry',
  riding: 'ride',
  driving: 'drive',
  pushing: 'push',
  pulling: 'pull',
  hugging: 'hug',
  fighting: 'fight',
  chasing: 'run',
  giving: 'reach',
  feeding: 'reach',
  touching: 'reach',
  'talking-to': 'talk',
  leading: 'walk',
};

const POSE_OF_OBJECT: Partial<Record<Relation['kind'], PoseId>> = {
  fighting: 'fight',
  hugging: 'hug',
  'talking-to': 'talk',
  chasing: 'run',
};

/** Sizes that are about a face: hands stay off it. */
const FACES = new Set<Shot['size']>(['medium-close', 'close-up', 'extreme-close-up']);

/** What a person does: the verb's pose, else what the relations ask, else standing. */
export function poseOf(p: Performer, relations: readonly Relation[], size: Shot['size']): PoseId {
  // Whose scarf flutters does not fly.
  if (p.mention.verb === 'flutter') return 'stand';
  if (p.mention.pose === 'cry' && FACES.has(size)) return 'look-down';
  if (p.mention.pose && p.mention.pose !== 'stand') return p.mention.pose;
  const own = relations.find((r) => r.subject === p.entity.id && POSE_OF_RELATION[r.kind] !== undefined);
  if (own) return POSE_OF_RELATION[own.kind] ?? 'stand';
  const other = relations.find((r) => r.object === p.entity.id && POSE_OF_OBJECT[r.kind] !== undefined);
  return (other && POSE_OF_OBJECT[other.kind]) ?? p.mention.pose ?? 'stand';
}

const MOODS: Partial<Record<PoseId, Expression>> = {
  cry: 'crying',
  sleep: 'asleep',
  fight: 'angry',
  cheer: 'happy',
  dance: 'happy',
  hug: 'tender',
  think: 'thoughtful',
  fall: 'afraid',
  sing: 'singing',
  wave: 'happy',
  run: 'determined',
  flee: 'afraid',
  faint: 'pained',
  shout: 'shouting',
  plead: 'sad',
  laugh: 'laughing',
  abed: 'asleep',
  sneeze: 'pained',
  shiver: 'pained',
  trip: 'surprised',
  slip: 'surprised',
  drown: 'afraid',
  puff: 'blowing',
  yawn: 'yawning',
  fists: 'angry',
  'hide-face': 'sad',
  'cover-ears': 'pained',
  'cover-mouth': 'surprised',
  'shake-head': 'sad',
  'clutch-chest': 'pained',
  'clutch-belly': 'pained',
  limp: 'pained',
  despair: 'crying',
  surrender: 'afraid',
  huddle: 'sad',
  'bite-nails': 'afraid',
  'shake-fist': 'angry',
  scold: 'angry',
  argue: 'shouting',
  'blow-kiss': 'tender',
};

/** Faces that the deed puts on whatever else is felt: who is tired yawns with the mouth open, who blows purses the lips, who kisses shuts the eyes. */
function made({ mention: { verb }, entity }: Performer, pose: PoseId): Expression | null {
  if (pose === 'yawn') return 'yawning';
  if (verb === 'blow' && pose === 'drink') return 'blowing';
  if (entity.traits.mood === 'asleep') return pose === 'sing' ? 'rapt' : 'asleep';
  return verb === 'kiss' && /^(hug|kiss|sit)$/.test(pose) ? 'asleep' : null;
}

/** Who runs for the sake of it, without a set face. */
const YOUNG = /^(toddler|child)$/;

/** Who screams at nobody is in terror. */
const screams = ({ mention: m, entity }: Performer): boolean =>
  /^(scream|shriek)$/.test(m.verb ?? '') &&
  (m.mood === null || m.mood === 'shouting' || m.mood === 'afraid') &&
  (m.towards === null || typeof m.towards === 'string') &&
  entity.traits.mood !== 'angry';

export const expressionOf = (p: Performer, pose: PoseId): Expression =>
  made(p, pose) ??
  (screams(p) ? 'screaming' : null) ??
  (p.mention.mood === 'thoughtful' ? p.entity.traits.mood : null) ??
  p.mention.mood ??
  p.entity.traits.mood ??
  (pose === 'run' && YOUNG.test(p.look?.age ?? '') ? 'neutral' : null) ??
  MOODS[p.mention.pose ?? pose] ??
  MOODS[pose] ??
  (p.mention.grave ? 'grave' : 'neutral');

const IN_PROFILE = new Set<PoseId>([
  'ride',
  'drive',
  'swim',
  'crawl',
  'push',
  'pull',
  'run',
  'flee',
  'trip',
  'slip',
  'prone',
  'on-elbows',
  'supine',
  'dragged',
  'recline',
  'abed',
  'puff',
  'push-up',
  'on-your-marks',
  'march',
]);

/** Hands are at the face, from the side that it is turned to. */
const AT_THE_FACE = new Set<PoseId>(['drink', 'eat', 'photograph', 'phone', 'blow', 'violin']);

export function viewOf(p: Performer, pose: PoseId, shot: Shot): View {
  if (p.mention.towards === 'away' || p.facesWall) return 'back';
  const near = shot.size === 'extreme-close-up' && !AT_THE_FACE.has(pose);
  if (p.mention.towards === 'camera' || near) return 'front';
  // "in profile", "facing left".
  if (p.mention.towards === 'left' || p.mention.towards === 'right') return 'side';
  return IN_PROFILE.has(pose) ? 'side' : 'three-quarter';
}

const DOWN = new Set<PoseId>([
  'write',
  'work',
  'pour',
  'hew',
  'hammer',
  'tie',
  'feed',
  'heave',
  'chop',
  'paint',
  'stoop',
  'check-watch',
  'handiwork',
  'tear',
  'don-glove',
]);

/** Who sits worn out hangs forward, the eyes on the ground. */
export const isWeary = (p: Performer, pose: PoseId): boolean =>
  pose === 'sit' && (p.mention.mood ?? p.entity.traits.mood) === 'tired';

/** The gaze in the figure's own space: it faces right. */
export function gazeOf(p: Performer, pose: PoseId): FigureSpec['gaze'] {
  if (p.mention.towards === 'camera') return 'camera';
  if (isWeary(p, pose)) return 'down';
  if (pose === 'point-up' || pose === 'plead' || pose === 'pick-high') return 'up';
  if (DOWN.has(pose) || (p.deed && isAtThing(p.deed) && p.deed.way !== 'wall')) return 'down';
  if (pose === 'look-up' || pose === 'pray') return pose === 'pray' ? 'down' : 'up';
  if (pose === 'look-down' || pose === 'read' || pose === 'type' || pose === 'cook' || pose === 'dig')
    return 'down';
  return 'right';
}

/** Pixels a whole figure has at each shot size, as parts of the frame's height. */
const FIGURE_HEIGHT: Readonly<Record<Shot['size'], number>> = {
  'extreme-wide': 0.2,
  wide: 0.5,
  full: 0.65,
  'medium-wide': 1,
  medium: 1.6,
  'medium-close': 2.2,
  'close-up': 3.4,
  'extreme-close-up': 7,
  insert: 2,
};

/** Out in the wind. */
const isWindy = ({ place }: Shot): boolean => place.weather === 'wind' && !settingById(place.setting).indoor;

export function specOf(
  p: Performer,
  context: {
    readonly shot: Shot;
    readonly pose: PoseId;
    readonly facing: Facing;
    readonly holds: FigureSpec['holds'];
    /** World side of the key light. */
    readonly keySide: -1 | 0 | 1;
    readonly frameHeight: number;
    readonly seatHeight: number | null;
    readonly rng: Rng;
  },
): FigureSpec {
  const { shot, pose, facing, holds, keySide, frameHeight, seatHeight, rng } = context;
  if (!p.look) throw new RangeError(`performer ${p.id}: a person needs a look`);
  return {
    look: p.look,
    pose,
    phase: rng.fork(`phase ${p.id}`).next(),
    ...(p.entity.count > 2 ? { stride: golden(p.index, 0.618) } : {}),
    view: viewOf(p, pose, shot),
    expression: expressionOf(p, pose),
    gaze: gazeOf(p, pose),
    holds,
    keySide: (facing < 0 ? -keySide : keySide) as -1 | 0 | 1,
    detail: Math.round(FIGURE_HEIGHT[shot.size] * frameHeight),
    ...(seatHeight === null ? {} : { seatHeight }),
    ...(isWindy(shot) ? { wind: true as const } : {}),
  };
}
