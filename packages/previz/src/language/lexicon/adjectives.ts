/** Adjectives by what they say. Words joined by '-' are matched with a space or a hyphen. */
import type { Expression, HairStyle } from '../../model/figure.ts';
import type { Traits } from '../../model/script.ts';

export const SIZES: Record<NonNullable<Traits['size']>, string> = {
  tiny: 'tiny miniature minuscule microscopic mini toy-sized teeny little-tiny',
  small: 'smaller shorter small little petite short compact smallish',
  large:
    'larger bigger taller large big tall long high wide great oversized thick large-sized grown broad-leaved',
  huge: 'huge giant gigantic enormous massive colossal towering immense monumental vast mammoth titanic',
};

export const MATERIALS =
  'wooden:wood wood:wood metal:metal metallic:metal steel:metal iron:metal aluminium:metal chrome:metal tin:metal golden:gold glass:glass crystal:glass stone:stone marble:marble granite:stone concrete:stone brick:brick plastic:plastic rubber:rubber leather:leather paper:paper cardboard:cardboard ceramic:ceramic porcelain:ceramic clay:ceramic bronze:bronze brass:brass copper:copper silver:silver cotton:fabric silk:fabric wool:knit woolen:knit woollen:knit knitted:knit knit:knit crocheted:knit fabric:fabric denim:denim straw:straw wicker:wicker bamboo:wood ice:ice icy:ice fluffy:fur furry:fur fur:fur plush:fur rusty:rust rusted:rust transparent:glass see-through:glass velvet:velvet';

/** Colours a material brings when no colour is said. */
export const MATERIAL_COLOURS: Readonly<Record<string, string>> = {
  gold: '#d9a521',
  silver: '#b9bfc6',
  bronze: '#a8712f',
  copper: '#b5693d',
  brass: '#c2a13e',
  wood: '#9a6b3f',
  stone: '#9a9890',
  brick: '#a4513c',
  cardboard: '#b98f5e',
  marble: '#e6e3dd',
  denim: '#46689c',
  leather: '#7d4a2b',
  wicker: '#bf9256',
  straw: '#d9bd6c',
  ice: '#a9daf0',
};

export const PATTERNS: Record<NonNullable<Traits['pattern']>, string> = {
  striped: 'striped stripy stripey pinstriped zebra-striped stripes',
  dotted: 'dotted polka-dot polka-dotted spotted spotty speckled',
  checked: 'checked checkered chequered plaid tartan gingham',
  floral: 'floral flowery flowered flower-patterned',
  leopard: 'leopard-print leopard-patterned leopard-spotted leopard-skin cheetah-print animal-print',
  stickers: 'sticker-covered stickered sticker-bombed',
};

export const AGES: Record<NonNullable<Traits['age']>, string> = {
  toddler: 'infant newborn toddling',
  child: 'little-young kid-sized',
  teen: 'teenage teenaged adolescent',
  adult: 'adult grown-up middle-aged young-adult',
  elder: 'elderly aged senior gray-haired grey-haired white-haired',
};

export const OLD = 'old ancient antique vintage worn rusty weathered retro aged dilapidated shabby'.split(
  ' ',
);
export const BROKEN =
  'broken cracked shattered smashed damaged ruined destroyed wrecked crumbling torn abandoned derelict'.split(
    ' ',
  );

export const BUILDS: Record<NonNullable<Traits['build']>, string> = {
  slim: 'slim thin slender skinny lean lanky gaunt',
  average: 'average-built',
  broad: 'broad muscular strong burly stocky brawny athletic buff broad-shouldered robust',
  heavy: 'heavy fat chubby overweight plump obese stout round-bellied heavyset',
};

export const SKINS: Record<NonNullable<Traits['skin']>, string> = {
  light: 'pale pale-skinned fair-skinned light-skinned nordic',
  fair: 'caucasian european east-asian asian japanese korean chinese',
  tan: 'tanned tan-skinned olive-skinned latino latina hispanic mediterranean arab arabic middle-eastern mexican',
  brown: 'brown-skinned indian south-asian pakistani bengali polynesian native-american',
  dark: 'dark-skinned black-skinned african african-american',
};

export const GENDERS = { female: 'female girlish womanly', male: 'male boyish manly' } as const;

export const MOODS: Partial<Record<Expression, string>> = {
  happy:
    'happy joyful cheerful smiling glad delighted content grinning jolly merry excited joyous friendly playful beaming proud relieved elated overjoyed thrilled ecstatic pleased satisfied grateful amused',
  laughing: 'laughing giggling',
  sad: 'sad unhappy sorrowful gloomy-faced depressed melancholic melancholy lonely heartbroken disappointed dejected forlorn lone-some devastated ashamed embarrassed guilty miserable upset crestfallen',
  crying: 'crying weeping tearful sobbing',
  angry: 'angry furious mad enraged irritated annoyed grumpy fierce raging aggressive',
  surprised:
    'surprised wide-eyed shocked amazed astonished stunned awestruck startled dumbfounded speechless',
  afraid:
    'afraid scared frightened fearful terrified worried anxious nervous panicked horrified petrified alarmed',
  disgusted: 'disgusted revolted',
  determined: 'determined brave heroic serious stern confident focused resolute courageous stoic',
  tired: 'tired exhausted weary sleepy bored',
  asleep: 'asleep sleeping napping unconscious',
  tender: 'tender loving gentle kind romantic caring',
  suspicious: 'suspicious wary sly cunning sneaky skeptical sceptical jealous envious',
  pained: 'hurt wounded injured suffering pained sick',
  smug: 'smug arrogant mischievous smirking',
  thoughtful:
    'thoughtful pensive contemplative curious calm thinking wistful dreamy confused puzzled bewildered baffled perplexed',
  shouting: 'shouting screaming yelling',
};

export const HAIR: Partial<Record<HairStyle, string>> = {
  bald: 'bald bald-headed shaved',
  buzz: 'buzz-cut buzzcut crew-cut',
  short: 'short-haired',
  curly: 'curly curly-haired',
  messy: 'messy-haired tousled messy unkempt dishevelled disheveled',
  spiky: 'spiky spiky-haired',
  afro: 'afro',
  long: 'long-haired',
  'long-wavy': 'wavy wavy-haired flowing',
  ponytail: 'ponytailed ponytail',
  pigtails: 'pigtailed pigtails',
  bun: 'bun topknot',
  braid: 'braided braids braid plaits',
  bob: 'bob bobbed',
  fringe: 'bangs fringe',
  mohawk: 'mohawk',
  'side-part': 'side-parted',
};

/** Hair colours said in one word. */
export const HAIR_WORDS: Readonly<Record<string, readonly [string, string]>> = {
  blonde: ['blonde', '#d9b15f'],
  blond: ['blonde', '#d9b15f'],
  'blonde-haired': ['blonde', '#d9b15f'],
  brunette: ['brunette', '#5a3a22'],
  redhead: ['red', '#b1461f'],
  redheaded: ['red', '#b1461f'],
  ginger: ['ginger', '#b9551f'],
};

/** Adjectives that poses come in. */
export const POSED: Readonly<Record<string, string>> = {
  seated: 'sit',
  crouched: 'crouch',
  kneeling: 'kneel',
  'cross-legged': 'cross-legged',
  airborne: 'fly',
  'arms-crossed': 'arms-crossed',
};

/** Praise and quality that has nothing to draw. */
export const IDLE =
  'chibi kawaii moe american dried withered fallen baked fried boiled roasted grilled sliced beautiful pretty gorgeous lovely cute adorable handsome stunning amazing beautifully nice good epic majestic elegant magnificent single lone solitary alone random simple typical ordinary regular normal main famous real realistic detailed fresh delicious tasty fast quick new modern contemporary futuristic young mysterious strange weird magical mythical legendary royal noble wild domestic stray lost empty full open closed hot cold warm soft hard sharp heavy light dark bright colorful colourful vibrant vivid shiny glossy glowing sparkling gleaming polished steaming wet dry clean dirty dusty muddy rich poor tall busy crowded lively noisy silent quiet distant nearby whole entire various different several other same own certain such many much more most less few only just very really extremely quite rather super slightly highly still again always suddenly slowly quickly quietly carefully gently together alone away back forward forwards outside inside upside down here there where when while as classic rustic ornate fancy luxurious cozy cosy comfortable round square flat curved triangular rectangular clever wise evil good-natured dead living alive haunted enchanted sacred holy ruined famous medieval victorian baroque gothic roman greek egyptian celtic neon electric digital mechanical robotic bionic lush green-leafed leafy grassy rocky sandy steep deep shallow narrow overgrown blooming blossoming flowering burning flaming fiery running flying-by melting frozen snow-covered snow-capped sunlit moonlit candlelit half left-hand right-hand in-a-row in-a-line in-line in-rows side-by-side hand-in-hand in-pairs upper lower central final next last recumbent'.split(
    ' ',
  );
