import type { Garment } from './garments.ts';

/** The vocabulary of people: poses, faces, clothes. Shared by language (words → these) and figures (these → drawing). */

export const POSES = [
  'stand',
  'walk',
  'run',
  'sit',
  'kneel',
  'crouch',
  'lie',
  'jump',
  'point',
  'wave',
  'reach',
  'hug',
  'fight',
  'hold',
  'carry',
  'ride',
  'drive',
  'dance',
  'waltz',
  'climb',
  'fall',
  'crawl',
  'throw',
  'kick',
  'swim',
  'fly',
  'read',
  'eat',
  'drink',
  'talk',
  'phone',
  'type',
  'cook',
  'play-guitar',
  'push',
  'pull',
  'pray',
  'cheer',
  'lean',
  'look-up',
  'look-down',
  'cry',
  'sleep',
  'salute',
  'aim',
  'sing',
  'paint',
  'dig',
  'arms-crossed',
  'hands-on-hips',
  'think',
  'cross-legged',
  'sneak',
  'shrug',
  'bow',
  'handstand',
  'yoga',
  'lift',
  'shamble',
  'dunk',
  'thumb',
  'hang',
  'stomp',
  'look-back',
  'walk-back',
  'run-back',
  'high-kick',
  'haul-back',
  'roast',
  'cello',
  'punch',
  'swing',
  'blow',
  'juggle',
  'cast',
  'dive',
  'arabesque',
  'surf',
  'ski',
  'skate',
  'snowboard',
  'draw-bow',
  'violin',
  'drum',
  'piano',
  'wipe-brow',
  'selfie',
  'lunge',
  'guard',
  'aim-pistol',
  'doze',
  'slump',
  'startle',
  'drop',
  'look-into',
  'row',
  'clap',
  'facepalm',
  'cower',
  'chop',
  'offer',
  'ice-skate',
  'dribble',
  'point-up',
  'photograph',
  'work',
  'pour',
  'heave',
  'hew',
  'write',
  'sweep',
  'hammer',
  'plead',
  'faint',
  'flee',
  'catch',
  'shout',
  'whisper',
  'groom',
  'stretch',
  'laugh',
  'feed',
  'tie',
  'prone',
  'supine',
  'recline',
  'abed',
  'curl',
  'raise',
  'conduct',
  'sneeze',
  'shiver',
  'trip',
  'slip',
  'drown',
  'puff',
  'stoop',
  'check-watch',
  'pick-high',
  'straddle',
  'skip',
  'fists',
  'hide-face',
  'cover-ears',
  'scratch-head',
  'shade-eyes',
  'clutch-chest',
  'clutch-belly',
  'limp',
  'stagger',
  'hunch',
  'despair',
  'yawn',
  'surrender',
  'spread',
  'flex',
  'huddle',
  'breakdance',
  'handiwork',
  'tear',
  'don',
  'don-hat',
  'don-glove',
  'shoe-off',
  'bite-nails',
  'fan',
  'hush',
  'blow-kiss',
  'whistle',
  'shake-fist',
  'scold',
  'argue',
  'halt',
  'direct-traffic',
  'march',
  'push-up',
  'cartwheel',
  'balance',
  'strike',
  'ready',
  'lead',
  'dip',
  'cradled',
  'clinging',
  'slung',
  'held-up',
  'save',
] as const;

export type PoseId = (typeof POSES)[number];

export const EXPRESSIONS = [
  'neutral',
  'happy',
  'laughing',
  'sad',
  'crying',
  'angry',
  'surprised',
  'afraid',
  'disgusted',
  'determined',
  'tired',
  'asleep',
  'tender',
  'suspicious',
  'pained',
  'smug',
  'thoughtful',
  'shouting',
  'yawning',
  'singing',
  'rapt',
  'squinting',
] as const;

export type Expression = (typeof EXPRESSIONS)[number];

export const HAIR_STYLES = [
  'bald',
  'buzz',
  'short',
  'side-part',
  'messy',
  'spiky',
  'curly',
  'afro',
  'bob',
  'long',
  'long-wavy',
  'ponytail',
  'pigtails',
  'bun',
  'braid',
  'fringe',
  'mohawk',
  'slick',
  'topknot',
  'braids',
  'tonsure',
  'geisha',
  'wisp',
] as const;

export type HairStyle = (typeof HAIR_STYLES)[number];

/** Beings of tale and screen with a body of their own. */
export const BEINGS = [
  'mermaid',
  'troll',
  'ogre',
  'orc',
  'goblin',
  'giant',
  'fairy',
  'elf',
  'dwarf',
  'gnome',
  'zombie',
  'vampire',
  'werewolf',
  'minotaur',
  'yeti',
  'ghost',
  'genie',
  'skeleton',
  'mummy',
  'angel',
  'devil',
  'alien',
  'robot',
  'beast',
] as const;

export type BeingId = (typeof BEINGS)[number];

/** What somebody's body and clothes show until it dries, is washed off or heals. */
export const CONDITIONS = ['wet', 'sweaty', 'muddy', 'sooty', 'stained', 'bandaged'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** A person's unchanging appearance: a function of the seed and the description, the same in every frame of a set. */
export interface Look {
  /** Unsaid for people. */
  readonly being?: BeingId;
  /** Whose head a 'beast' has: id of an animal's drawable. */
  readonly beast?: string;
  readonly gender: 'female' | 'male';
  readonly age: 'toddler' | 'child' | 'teen' | 'adult' | 'elder';
  readonly build: 'slim' | 'average' | 'broad' | 'heavy';
  /** Metres, from sole to crown. */
  readonly height: number;
  /** '#rrggbb' under white light. */
  readonly skin: string;
  readonly hair: { readonly style: HairStyle; readonly colour: string; readonly beard: boolean };
  readonly eyes: string;
  /** Everything worn, every colour decided. */
  readonly garments: readonly (Garment & { readonly colour: string })[];
  /** Small integers that vary the features of the face: 0 to 3 each. */
  readonly face: {
    readonly shape: number;
    readonly nose: number;
    readonly brows: number;
    readonly mouth: number;
    readonly freckles: boolean;
  };
  /** What has befallen body and clothes by this frame. */
  readonly conditions?: readonly Condition[];
}

/** Parts of the body that a shot may be about. */
export type BodyPart = 'eye' | 'eyes' | 'mouth' | 'ear' | 'hand' | 'hands' | 'feet';

/** From where the figure is seen. */
export type View = 'front' | 'three-quarter' | 'side' | 'back';
