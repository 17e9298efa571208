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
] as const;
export type HairStyle = (typeof HAIR_STYLES)[number];

export const GARMENT_TYPES = [
  // tops and whole bodies
  't-shirt',
  'shirt',
  'blouse',
  'sweater',
  'hoodie',
  'vest',
  'jacket',
  'leather-jacket',
  'suit',
  'tuxedo',
  'coat',
  'trench-coat',
  'lab-coat',
  'raincoat',
  'dress',
  'gown',
  'kimono',
  'robe',
  'tunic',
  'armour',
  'spacesuit',
  'overalls',
  'uniform',
  'apron',
  'swimsuit',
  'hanbok',
  'sari',
  'tank-top',
  'pyjamas',
  'wetsuit',
  'superhero-suit',
  'chef-jacket',
  'scrubs',
  // legs
  'trousers',
  'jeans',
  'shorts',
  'skirt',
  'leggings',
  // on top of it all
  'cape',
  'cloak',
  'scarf',
  'tie',
  'bow-tie',
  'gloves',
  'backpack',
  'belt',
  'necklace',
  'wings',
  'bag',
  // feet
  'shoes',
  'boots',
  'sneakers',
  'sandals',
  'heels',
  'barefoot',
  // head
  'fedora',
  'cap',
  'beanie',
  'straw-hat',
  'sun-hat',
  'cowboy-hat',
  'top-hat',
  'wizard-hat',
  'witch-hat',
  'crown',
  'tiara',
  'helmet',
  'hard-hat',
  'police-cap',
  'firefighter-helmet',
  'chef-hat',
  'nurse-cap',
  'pirate-hat',
  'samurai-helmet',
  'knight-helmet',
  'space-helmet',
  'viking-helmet',
  'turban',
  'hijab',
  'hood',
  'graduation-cap',
  'party-hat',
  'santa-hat',
  'beret',
  'bandana',
  'headphones',
  'veil',
  // face
  'glasses',
  'sunglasses',
  'mask',
  'eye-patch',
  'moustache',
  'beard',
  'medical-mask',
  'goggles',
] as const;
export type GarmentType = (typeof GARMENT_TYPES)[number];

export interface Garment {
  readonly type: GarmentType;
  /** '#rrggbb' when said; null: the cast decides. */
  readonly colour: string | null;
  readonly pattern: 'striped' | 'dotted' | 'checked' | 'floral' | null;
}

/** A person's unchanging appearance: a function of the seed and the description, the same in every frame of a set. */
export interface Look {
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
}

/** From where the figure is seen. */
export type View = 'front' | 'three-quarter' | 'side' | 'back';
