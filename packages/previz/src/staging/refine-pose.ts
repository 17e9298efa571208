/** Poses that a verb or a calling narrows down: who sneaks does not merely walk, a zombie shambles. */
import type { PoseId } from '../model/figure.ts';
import { isSitting } from '../model/sitting.ts';
import { isAtThing } from './deed-ways.ts';
import { BLADE, LONG_GUN } from './hold-how.ts';
import { lacesShoes } from './lacing.ts';
import type { Performer } from './performers.ts';

const OF_VERB: Readonly<Record<string, PoseId>> = {
  sneak: 'sneak',
  prowl: 'sneak',
  tiptoe: 'sneak',
  skulk: 'sneak',
  juggle: 'juggle',
  conjure: 'cast',
  enchant: 'cast',
  zap: 'cast',
  hex: 'cast',
  punch: 'punch',
  jab: 'punch',
  surf: 'surf',
  ski: 'ski',
  skateboard: 'skate',
  skate: 'skate',
  snowboard: 'snowboard',
  meditate: 'cross-legged',
  shamble: 'shamble',
  lurch: 'shamble',
  dive: 'dive',
  chop: 'chop',
  slice: 'chop',
  cut: 'chop',
  mince: 'chop',
  dice: 'chop',
  scream: 'startle',
  shriek: 'startle',
  sweep: 'sweep',
  mop: 'sweep',
  rake: 'sweep',
  hoe: 'sweep',
  wash: 'work',
  rinse: 'work',
  scrub: 'work',
  knead: 'work',
  repair: 'work',
  fix: 'work',
  mend: 'work',
  build: 'hammer',
  hammer: 'hammer',
  iron: 'work',
  sew: 'tie',
  knit: 'tie',
  tie: 'tie',
  knot: 'tie',
  water: 'work',
  rob: 'aim-pistol',
  saw: 'work',
  solder: 'work',
  weld: 'work',
  shear: 'work',
  measure: 'work',
  sand: 'work',
  carve: 'work',
  sculpt: 'hammer',
  chisel: 'hammer',
  vacuum: 'sweep',
  faint: 'faint',
  collapse: 'faint',
  limp: 'limp',
  hobble: 'limp',
  stagger: 'stagger',
  flaunt: 'show-shoe',
  totter: 'stagger',
  flee: 'flee',
  escape: 'flee',
  beg: 'plead',
  plead: 'plead',
  laugh: 'laugh',
  chuckle: 'laugh',
  giggle: 'laugh',
};

/** Deeds of the head, or of the hands before the face or the chest: seen at every size. */
const HANDS_OF_VERB: Readonly<Record<string, PoseId>> = {
  photograph: 'photograph',
  film: 'photograph',
  shout: 'shout',
  yell: 'shout',
  holler: 'shout',
  whisper: 'whisper',
  bow: 'bow',
  curtsy: 'bow',
  shrug: 'shrug',
  clap: 'clap',
  applaud: 'clap',
  gasp: 'startle',
  recoil: 'startle',
  cower: 'cower',
  cringe: 'cower',
  yawn: 'yawn',
  stretch: 'stretch',
  pour: 'pour',
  brush: 'drink',
  shave: 'drink',
  smoke: 'drink',
  apply: 'drink',
  comb: 'groom',
  groom: 'groom',
  braid: 'groom',
  catch: 'catch',
  tie: 'tie',
  knot: 'tie',
  sew: 'tie',
  write: 'write',
  sign: 'write',
  sketch: 'write',
};

/** What the verb alone has the hands do. */
export const handsOf = ({ mention: { verb } }: Performer): PoseId | undefined => HANDS_OF_VERB[verb ?? ''];

/** Tipped by who pours. */
const POURED_FROM = /bottle|jug|pitcher|carton|flask|kettle|teapot|beaker|bucket|watering-can/;

/** What one looks through is held at the eyes. */
const AT_THE_EYES = /^(camera|binoculars|opera-glasses|spyglass|video-camera|camcorder)$/;

/** What a calling does when nothing says that it does something else. */
const OF_ROLE: Readonly<Record<string, Partial<Record<PoseId, PoseId>>>> = {
  zombie: { stand: 'shamble', walk: 'shamble' },
  mummy: { stand: 'shamble', walk: 'shamble' },
  ballerina: { stand: 'arabesque', dance: 'arabesque' },
  knight: { fight: 'lunge' },
  samurai: { fight: 'lunge' },
  gladiator: { fight: 'lunge' },
  viking: { fight: 'lunge' },
  musketeer: { fight: 'lunge' },
  pirate: { fight: 'lunge' },
  ninja: { fight: 'lunge' },
  'roman-soldier': { fight: 'lunge' },
  'royal-guard': { fight: 'lunge' },
  archer: { fight: 'draw-bow' },
  hunter: { fight: 'draw-bow' },
  boxer: { stand: 'fight', throw: 'punch' },
  superhero: { stand: 'hands-on-hips' },
  fencer: { fight: 'lunge', stand: 'guard', hold: 'guard' },
  skier: { walk: 'ski', run: 'ski', ride: 'ski', stand: 'ski', jump: 'ski' },
  snowboarder: {
    walk: 'snowboard',
    run: 'snowboard',
    ride: 'snowboard',
    stand: 'snowboard',
    jump: 'snowboard',
  },
  skateboarder: { ride: 'skate', jump: 'skate', walk: 'skate', stand: 'skate' },
  wizard: { throw: 'cast' },
  witch: { throw: 'cast' },
  golfer: { fight: 'swing', stand: 'swing' },
  singer: { stand: 'sing' },
  dancer: { stand: 'dance' },
  baby: { stand: 'cross-legged' },
};

const WIND = /^(trumpet|flute|saxophone|clarinet|french-horn|horn|harmonica|recorder|oboe|trombone|bugle)$/;
/** Instruments with their foot on the ground: who plays them, what they are, how one is at them. */
const UPRIGHT_STRINGS: readonly (readonly [RegExp, string, PoseId])[] = [
  [/^cellist$/, 'cello', 'cello'],
  [/^double bassist$/, 'double-bass', 'bass'],
  [/^harpist$/, 'harp', 'harp'],
];
const BOWED = /^(violin|fiddle|viola)$/;
const HEAVY = /^(barbell|dumbbell|weight|trophy|kettlebell)$/;
/** Lifted from the ground with bent knees. */
const LOADS =
  /box|crate|chest|barrel|sack|rock|boulder|stone|suitcase|trunk|package|parcel|log|basket|bucket/;
/** What is thrown with both hands is over the head before it flies. */
const HURLS = /^(throw|hurl|fling|toss|heave|lob|pitch|chuck)$/;
const HURLED =
  /^(.*chair|stool|table|.*-table|desk|crate|.*-crate|barrel|boulder|television|old-television|log|suitcase|treasure-chest|trunk|bench|tire|bicycle|nightstand|computer-monitor)$/;
const POLE = /spear|trident|lance|pitchfork|harpoon/;
const HANDGUN = /^(pistol|ray-gun|water-pistol|flare-gun)$/;
const NOUNS: readonly (readonly [RegExp, Partial<Record<PoseId, PoseId>>])[] = [
  [
    /\b(figure|ice|speed) skater$/,
    { stand: 'ice-skate', walk: 'ice-skate', run: 'ice-skate', ride: 'ice-skate', dance: 'ice-skate' },
  ],
  [/\bhockey player$/, { stand: 'ice-skate', run: 'ice-skate', walk: 'ice-skate' }],
  [/^hitch-?hiker$/, { stand: 'reach' }],
  [/^(violinist|fiddler)$/, { 'play-guitar': 'violin', stand: 'violin' }],
  [/^(trumpeter|saxophonist|flutist|flautist|clarinetist|piper)$/, { 'play-guitar': 'blow' }],
];

const FOOTBALLERS = /football-player|soccer|football/;

/** Where a skater has blades. */
const ICE = new Set(['frozen-lake', 'ice-rink', 'hockey-arena', 'arctic', 'snowfield']);

const RACES = /\b(sprinter|runner|hurdler|athlete)$/;

/** Where one sits down to one's shoes: on a bench, a chair, a step. */
const CHANGING =
  /^(changing-room|locker-room|dressing-room|backstage|public-steps|shrine-steps|concrete-stairwell)$/;

/** On ice one skates on blades; under water a diver swims; on the track one crouches at the start. */
export const inPlace = (p: Performer, pose: PoseId, setting: string): PoseId => {
  if (pose === 'dive' && setting === 'underwater') return 'swim';
  if (pose === 'kneel' && lacesShoes(p) && (isSitting(p.mention) || CHANGING.test(setting))) return 'sit';
  const starts = pose === 'crouch' && p.mention.verb === 'crouch' && setting === 'athletics-track';
  if (starts && RACES.test(p.entity.noun)) return 'on-your-marks';
  if (p.mention.verb === 'rollerskate' && pose === 'skate') return 'roller-skate';
  const skates = pose === 'skate' || p.mention.verb === 'skate' || /skater$/.test(p.entity.noun);
  return skates && ICE.has(setting) && /^(skate|ride|stand|dance|walk|run)$/.test(pose) ? 'ice-skate' : pose;
};

/** What they shoot with is a rifle. */
const RIFLEMEN =
  /hunter|huntress|soldier|sniper|marksman|poacher|farmer|marine|commando|guerrilla|rebel|partisan|infantry|trooper|game ?keeper/;

const THREATENS = /^(threaten|menace|intimidate|rob|mug|confront)$/;
const LOOKS = /^(look|peer|watch|observe|use|spy|gaze|see|search|scan|aim|point)$/;

/** Hands at an instrument, or a weapon levelled: seen at every size. */
export function refinedHands(p: Performer, pose: PoseId, held: readonly string[]): PoseId {
  if (p.deed?.pose) return p.deed.pose;
  const verb = p.mention.verb ?? '';
  // A marksman, and who lies on the belly with something in hand, is up on the elbows.
  if (held.some((id) => pose === 'prone' || (pose === 'lie' && LONG_GUN.test(id)))) return 'on-elbows';
  if (pose === 'play-guitar' || verb === 'play') {
    const stands = UPRIGHT_STRINGS.find(([noun, id]) => noun.test(p.entity.noun) || held.includes(id));
    if (stands) return stands[2];
  }
  if ((verb === 'play' || verb === 'blow') && held.some((id) => WIND.test(id))) return 'blow';
  const near = HANDS_OF_VERB[verb];
  const full = held.length > 0 && near !== undefined && FREE_HANDED.has(near);
  if (near && !full && !(near === 'photograph' && pose === 'selfie')) return near;
  if (verb === 'pour' && held.some((id) => POURED_FROM.test(id))) return 'pour';
  if (held.some((id) => AT_THE_EYES.test(id)) && LOOKS.test(verb)) return 'photograph';
  if (BOWED.test(p.entity.noun) || held.some((id) => BOWED.test(id)))
    if (pose === 'play-guitar' || verb === 'play') return 'violin';
  if (pose === 'dribble' && FOOTBALLERS.test(`${p.entity.drawable} ${held.join(' ')}`)) return 'kick';
  if ((pose === 'aim' || THREATENS.test(verb)) && held.some((id) => HANDGUN.test(id))) return 'aim-pistol';
  // A crossbow is aimed as a gun is.
  if ((pose === 'draw-bow' || pose === 'aim') && held.includes('crossbow')) return 'aim';
  if (pose === 'fight' && held.some((id) => BLADE.test(id) || POLE.test(id))) return 'lunge';
  if (pose === 'aim' && held.length === 0 && /^(shoot|fire|aim)$/.test(verb))
    return RIFLEMEN.test(p.entity.noun) ? 'aim' : 'aim-pistol';
  return NOUNS.find(([noun]) => noun.test(p.entity.noun))?.[1][pose] ?? pose;
}

/** The pose as the verb and the calling have it; `held`: drawables in the hands. */
export function refined(p: Performer, pose: PoseId, held: readonly string[]): PoseId {
  const verb = p.mention.verb ?? '';
  if (p.deed?.pose) return p.deed.pose;
  // The set shows what it is done to.
  if (p.deed && isAtThing(p.deed)) return verb === 'scrub' ? 'kneel' : 'reach';
  if (TOLD.has(pose)) return pose === 'prone' ? refinedHands(p, pose, held) : pose;
  const met = facing(p, pose, held);
  if (met) return met;
  if (verb === 'march' && pose === 'walk' && DRILLED.test(p.entity.noun)) return 'march';
  const hands = refinedHands(p, pose, held);
  if (hands !== pose) return hands;
  if (verb === 'lift' && held.some((id) => HEAVY.test(id))) return 'lift';
  if (HURLS.test(verb) && held.some((id) => HURLED.test(id))) return 'lift';
  if (pose === 'dance' && held.some((id) => PARTNERS.test(id))) return 'waltz';
  if (/^(lift|heave|pick)$/.test(verb) && held.some((id) => LOADS.test(id))) return 'heave';
  const doing = OF_VERB[verb];
  // One laughs on one's seat.
  if (pose === 'sit' && (doing === 'laugh' || doing === 'startle')) return pose;
  if (doing && (held.length === 0 || !FREE_HANDED.has(doing))) return doing;
  return (held.length > 0 ? undefined : OF_ROLE[p.entity.drawable]?.[pose]) ?? pose;
}

/** Tall and slim, it is danced with as with somebody. */
const PARTNERS = /^(mop|.*broom.*|rake|coat-rack|floor-lamp|mannequin|vacuum-cleaner|upright-vacuum)$/;

/** How those who bear arms face whom they are up against. */
const FACING: Readonly<Record<string, PoseId>> = {
  knight: 'guard',
  samurai: 'guard',
  gladiator: 'guard',
  viking: 'guard',
  musketeer: 'guard',
  'roman-soldier': 'guard',
  'royal-guard': 'guard',
  archer: 'draw-bow',
  hunter: 'draw-bow',
};

const facing = ({ entity, mention }: Performer, pose: PoseId, held: readonly string[]): PoseId | undefined =>
  pose === 'stand' &&
  /^(face|confront)$/.test(mention.verb ?? '') &&
  typeof mention.towards !== 'string' &&
  held.every((id) => BLADE.test(id))
    ? FACING[entity.drawable]
    : undefined;

const DRILLED = /soldier|guard|cadet|marine|troop|officer|army|recruit|bandsman|drummer/;

/** Poses that the prompt's own words already tell apart. */
const TOLD: ReadonlySet<PoseId> = new Set([
  'stoop',
  'raise',
  'pick-high',
  'swing',
  'hew',
  'prone',
  'point-up',
  'flee',
  'feed',
  'fists',
  'hide-face',
  'cover-ears',
  'cover-mouth',
  'shake-head',
  'nod',
  'scratch-head',
  'shade-eyes',
  'clutch-chest',
  'clutch-belly',
  'hunch',
  'despair',
  'plead',
  'surrender',
  'spread',
  'flex',
  'huddle',
  'hands-on-hips',
  'breakdance',
]);

/** Poses whose hands are empty. */
const FREE_HANDED: ReadonlySet<PoseId> = new Set(['clap', 'cower', 'startle', 'shrug', 'stretch', 'yawn']);
