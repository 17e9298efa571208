/** What a deed takes into the hand when the prompt names only the deed: who sweeps has a broom, who repairs a wrench. */

import type { PoseId } from '../model/figure.ts';
import type { Era } from '../model/place-state.ts';
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

/** What a pose needs in the hands when the prompt names nothing: ids, best first. */
const OF_POSE: Partial<Record<PoseId, readonly string[]>> = {
  read: ['book', 'open-book', 'newspaper'],
  drink: ['cup', 'teacup', 'mug', 'hot-beverage', 'teacup-without-handle'],
  eat: ['sandwich', 'apple', 'red-apple', 'bread'],
  phone: ['back-of-a-phone'],
  'play-guitar': ['guitar'],
  sing: ['handheld-microphone', 'microphone'],
  blow: ['trumpet'],
  dunk: ['basketball'],
  paint: ['paintbrush'],
  dig: ['shovel'],
  cook: ['frying-pan', 'cooking', 'pan'],
  type: ['laptop', 'laptop-computer'],
  violin: ['violin'],
  selfie: ['back-of-a-phone'],
  dribble: ['basketball', 'ball'],
  lunge: ['sword'],
  guard: ['sword'],
  aim: ['rifle'],
  'aim-pistol': ['pistol'],
  'draw-bow': ['bow'],
  photograph: ['camera-in-use'],
  hew: ['felling-axe'],
  hammer: ['hammer'],
  feed: ['bird-seed'],
  chop: ['knife', 'kitchen-knife'],
  drum: ['drumsticks'],
};

/** What players play who are called by it. */
const FOR_PLAYERS: Readonly<Record<string, readonly string[]>> = {
  violinist: ['violin'],
  fiddler: ['violin'],
  cellist: ['cello', 'violin'],
  drummer: ['drum'],
  trumpeter: ['trumpet'],
  saxophonist: ['saxophone'],
  flutist: ['flute'],
  accordionist: ['accordion'],
  'tennis player': ['tennis-racket'],
  harpist: ['harp'],
};

/** What those who bear arms have in hand: by role, what they do, and as what it is seen. */
const ARMED: readonly (readonly [RegExp, RegExp, readonly string[]])[] = [
  [/^soldier$/, /^(march|charge|attack|patrol|guard|advance|storm|invade|defend)$/, ['rifle']],
  [/^(royal-guard|roman-soldier)$/, /^(march|guard|patrol|stand|walk|wait|watch|block|look|)$/, ['spear']],
  [/^space-marine$/, /^(march|charge|patrol|guard|advance|stand|walk|run|look|)$/, ['ray-gun']],
];
const UNDER_ARMS: ReadonlySet<PoseId> = new Set(['stand', 'walk', 'march', 'run']);

/** The guard of a castle, by what he wears. */
const roleOf = ({ entity, look }: Performer): string =>
  entity.drawable === 'police-officer' && look?.garments.some((g) => g.type === 'tunic')
    ? 'royal-guard'
    : entity.drawable;

const armsOf = (p: Performer, pose: PoseId): readonly string[] | undefined =>
  UNDER_ARMS.has(pose)
    ? ARMED.find(([role, deed]) => role.test(roleOf(p)) && deed.test(p.mention.verb ?? ''))?.[2]
    : undefined;

const DUELS: ReadonlySet<PoseId> = new Set(['lunge', 'guard']);
const OWN_BLADES: Readonly<Record<string, readonly string[]>> = { samurai: ['katana'], ninja: ['katana'] };
/** The blade that somebody's sword is: a samurai's is a katana. */
export const ownBlade = (holder: string | null, drawable: string): string | undefined =>
  drawable === 'sword' ? OWN_BLADES[holder ?? '']?.[0] : undefined;
const PLAYS: ReadonlySet<PoseId> = new Set(['play-guitar', 'violin', 'blow', 'cello']);

/** Verbs: drawables, best first; none for bare hands. */
const OF_VERB = words(`
smoke: cigarette
noseblow: handkerchief
grill barbecue: spatula
boil heat:
rob: pistol
fish: fishing-rod
mix: mixing-bowl bowl
sketch: pencil
knead hug climb:
stir: ladle wooden-spoon spoon
sweep: sweeping-broom
mop: mop
rake: rake
hoe: hoe
repair fix mend tighten loosen: wrench
adjust:
slam pound bang:
roast toast: marshmallow-stick
count sort lace button pull draw switch open close:
hammer: hammer
sculpt chisel: chisel
carve: chisel knife
saw: saw
cut slice peel chop mince dice: knife
solder weld: soldering-iron
measure: tape-measure
shear: scissors
vacuum: upright-vacuum vacuum-cleaner
knit: knitting-needles
apply: lipstick
chalk: chalk
conduct: conductors-baton
timecheck whisper braid key:
photograph film: camera-in-use
text scroll: back-of-a-phone
pour: pouring-teapot
brush: toothbrush
comb: comb hairbrush
sew: needle-and-thread
water: tipped-watering-can
wash scrub rinse: sponge
feed: bird-seed
write sign: fountain-pen pen pencil
iron: iron
tie knot: rope-in-hands
shave: razor
`);

/** The tools that a verb names; undefined where it says nothing of its tools. */
export const ofVerb = (p: Performer, pose: PoseId): readonly string[] | undefined =>
  p.deed?.tools ?? verbTools(p, pose);

const verbTools = (p: Performer, pose: PoseId): readonly string[] | undefined =>
  pose === 'hew' || pose === 'shout' ? undefined : OF_VERB[p.mention.verb ?? ''];

/** Lit between the lips. */
export const SMOKED = /^(cigarette|cigar|cigarillo)$/;
export const lightsUp = ({ mention }: Performer): boolean => mention.verb === 'light';

/** Who does somebody else's hair. */
const OF_HAIRDRESSER: Readonly<Record<string, readonly string[]>> = {
  cut: ['scissors'],
  trim: ['scissors'],
  brush: ['hairbrush', 'comb'],
  comb: ['comb'],
  shave: ['razor'],
  braid: [],
};

/** The tools of who stands behind somebody's head. */
export const hairTools = (p: Performer): readonly string[] =>
  OF_HAIRDRESSER[p.mention.verb ?? ''] ?? ['comb'];

/** What somebody has in the hands for a deed, best first: what players and swordsmen are called by, else their verb's, else their pose's. */
export const toolsOf = (p: Performer, pose: PoseId): readonly string[] =>
  (((PLAYS.has(pose) || pose === 'swing') && FOR_PLAYERS[p.entity.noun]) ||
    (DUELS.has(pose) && OWN_BLADES[p.entity.drawable]) ||
    armsOf(p, pose) ||
    ofVerb(p, pose)) ??
  OF_POSE[pose] ??
  [];

/** What people had before there was the tool of today. */
const BEFORE: Readonly<Record<string, string>> = {
  laptop: 'typewriter',
  'laptop-computer': 'typewriter',
  'back-of-a-phone': 'telephone-handset',
};
const OLD: ReadonlySet<Era> = new Set(['victorian', 'twenties', 'fifties', 'seventies']);

export const ofItsTime = (id: string, era: Era | undefined): string =>
  era && OLD.has(era) ? (BEFORE[id] ?? id) : id;

/** What the other hand has: what is poured into, what is written on. */
const BESIDES: Partial<Record<PoseId, readonly string[]>> = {
  pour: ['cup'],
  write: ['sheet-of-paper'],
  paint: ['painters-palette'],
};

/** The same by what is in the one hand: wine goes into a wine glass. */
export const besideOf = (pose: PoseId, held: string): readonly string[] | undefined =>
  (pose === 'pour' ? POURED.find(([of]) => of.test(held))?.[1] : undefined) ?? BESIDES[pose];

const POURED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/wine|champagne/, ['wine-glass']],
  [/beer/, ['beer-mug', 'glass']],
  [/bottle|milk|juice|water|jug|pitcher|carton/, ['glass']],
];

/** Drawn as it is in use where a pose uses it. */
const IN_USE: Partial<Record<PoseId, Readonly<Record<string, string>>>> = {
  phone: { 'cell-phone': 'back-of-a-phone', telephone: 'telephone-handset' },
  selfie: { 'cell-phone': 'back-of-a-phone' },
  read: { 'cell-phone': 'back-of-a-phone' },
  'look-down': { 'cell-phone': 'back-of-a-phone' },
  photograph: {
    camera: 'camera-in-use',
    'cell-phone': 'back-of-a-phone',
    binoculars: 'raised-binoculars',
  },
  pour: {
    teapot: 'pouring-teapot',
    kettle: 'pouring-teapot',
    'cup-of-tea': 'pouring-teapot',
    cup: 'pouring-teapot',
  },
  write: { envelope: 'sheet-of-paper' },
  handiwork: { towel: 'cleaning-cloth' },
  work: { towel: 'cleaning-cloth' },
  reach: { towel: 'cleaning-cloth' },
  swing: { 'fishing-net': 'butterfly-net' },
  throw: { 'fishing-net': 'thrown-net' },
  tie: { rope: 'rope-in-hands' },
  dig: { broomstick: 'sweeping-broom' },
  sweep: { broomstick: 'sweeping-broom', 'vacuum-cleaner': 'upright-vacuum' },
  hew: { axe: 'felling-axe' },
};

/** "drinking wine": a glass of it, not out of the bottle that stands for it. */
export const servedIn = (noun: string, drawable: string, pose: PoseId): string | undefined =>
  pose === 'drink' && drawable === 'bottle' && noun !== 'bottle'
    ? (POURED.find(([of]) => of.test(noun))?.[1][0] ?? 'glass')
    : undefined;

/** The drawable of what is held, as the pose shows it. */
export const inUse = (drawable: string, pose: PoseId): string => IN_USE[pose]?.[drawable] ?? drawable;
