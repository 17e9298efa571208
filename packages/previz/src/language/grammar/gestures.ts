/** What somebody does with hands, back and knees, where the words around the verb say it: "hands on hips", "on her knees". */
import type { PoseId } from '../../model/figure.ts';

/** What the words of a beat make of a pose. */
export interface Posture {
  readonly of: readonly (PoseId | null)[];
  /** The verb, of which every one has its own words; empty: whoever does something is meant. */
  readonly said: string;
  readonly verbs?: RegExp;
  readonly words: RegExp;
  readonly pose: PoseId;
}

const WHOSE = '(?:his|her|their|the|its|my|your|both|both his|both her|each other.s)';

/** Poses of whoever does nothing in particular with arms and back. */
const IDLE: readonly (PoseId | null)[] = [
  null,
  'stand',
  'hold',
  'reach',
  'look-down',
  'look-up',
  'talk',
  'point',
];
const ON_FOOT: readonly (PoseId | null)[] = [
  ...IDLE,
  'walk',
  'run',
  'fall',
  'crouch',
  'cry',
  'hug',
  'facepalm',
];

const gesture = (pose: PoseId, words: string, of = ON_FOOT, verbs?: RegExp): Posture => ({
  of,
  said: '',
  words: new RegExp(words, 'i'),
  pose,
  ...(verbs ? { verbs } : {}),
});

const LOOKS_BACK = `\\b(?:look|glanc|peer|peek|star|gaz)(?:e?s|ing|ed|e)? (?:[a-z]+ly )?(?:back(?!ward|pack|yard|door|stage|s? (?:at|to|on) (?:him|her|them|the camera))|(?:back )?over (?:his|her|their|its) (?:own )?(?:left |right )?shoulders?|behind (?:him|her|them|himself|herself)\\b)`;

export const GESTURES: readonly Posture[] = [
  // The point of the blade down, and the eyes with it.
  gesture(
    'look-down',
    `\\blower(?:s|ing|ed)? ${WHOSE} (?:[\\w-]+ )?(?:sword|blade|katana|sabre|saber|axe|rapier|spear)\\b`,
    IDLE,
  ),
  gesture(
    'thumb',
    `\\b(?:stick|hold|put|stretch|rais)(?:e?s|ing)? (?:out |up )?${WHOSE} thumbs? ?(?:out|up)?\\b|\\bthumb(?:s|ing)? (?:a|for a) (?:ride|lift)\\b|\\bthumbs?[- ]up\\b|\\bhitch-?hik(?:es|ing)\\b`,
  ),
  gesture('prone', '\\b(?:lies|lying|lay)\\b[^.]*\\b(?:aim|shoot|target|snip|scope|rifle|crosshairs)', [
    ...ON_FOOT,
    'lie',
    'aim',
    'sleep',
  ]),
  gesture('run-back', LOOKS_BACK, ['run', 'flee']),
  gesture('walk-back', LOOKS_BACK, ['walk']),
  gesture('look-back', LOOKS_BACK, [null, 'stand', 'look-up', 'look-down']),
  gesture(
    'hands-on-hips',
    `\\bhands? (?:firmly )?(?:on|at) ${WHOSE} ?hips?\\b|\\bhands on hips\\b|\\bakimbo\\b`,
  ),
  gesture(
    'fists',
    `\\b(?:clench|ball)(?:es|ed|ing|s)? ${WHOSE} fists?\\b|\\b(?:clenched|balled) fists?\\b|\\bfists? (?:tightly )?(?:clenched|balled)\\b`,
  ),
  gesture(
    'fists',
    `\\b(?:raise|lift|put|hold)(?:s|ed|ing)? (?:up )?${WHOSE} fists\\b(?! in (?:triumph|victory|joy|the air))`,
  ),
  gesture('cheer', `\\b(?:raise|lift|pump|throw)(?:s|ed|ing)? (?:up )?${WHOSE} fists?\\b`),
  gesture(
    'despair',
    `\\b(?:drop|dropp|fall|fell|sink|sank|crumple|collapse|slump)(?:s|es|ed|ing)? (?:down )?(?:to|on|onto) ${WHOSE} knees\\b`,
    [...ON_FOOT, 'kneel', 'lie', 'faint'],
  ),
  gesture(
    'plead',
    `\\b(?:beg|plead)(?:s|ged|ging|ed|ing)?\\b.*\\bon ${WHOSE} knees\\b|\\bon ${WHOSE} knees\\b.*\\b(?:beg|plead)`,
    [...ON_FOOT, 'pray', 'sit', 'kneel', 'plead'],
  ),
  gesture(
    'kneel',
    `\\b(?:go|down|is|get|goes|went|gets)\\b.*\\bon (?:one|a) knee\\b|\\bon ${WHOSE} knees\\b`,
  ),
  gesture('crawl', `\\bon (?:all fours|${WHOSE} hands and knees)\\b`, [...ON_FOOT, 'kneel']),
  gesture(
    'hunch',
    `\\b(?:bent|crooked|hunched|stooped|bowed|curved) (?:back|spine|shoulders|over|double|forward)\\b|\\b(?:back|shoulders) (?:is |are )?(?:bent|hunched|stooped|bowed)\\b|\\b(?:hunched|stooped)\\b`,
    [null, 'stand', 'walk', 'crouch'],
    /^(?!inspect|examine|hide|duck)/,
  ),
  gesture(
    'scratch-head',
    `\\bscratch(?:es|ed|ing)? ${WHOSE} (?:head|scalp|hair|temple)\\b|\\brubs? ${WHOSE} (?:head|scalp)\\b`,
  ),
  gesture(
    'hide-face',
    `\\b(?:face|head)s? (?:buried )?in ${WHOSE} hands\\b|\\b(?:cover|hid|hide|bury|burie|buried|burying)(?:s|ed|ing)? ${WHOSE} (?:face|eyes)s?\\b`,
    [...ON_FOOT, 'kneel', 'sit'],
  ),
  gesture(
    'cover-mouth',
    `\\b(?:cover|clasp|clap|clamp)(?:s|ed|ing)? ${WHOSE} (?:own )?mouths?\\b|\\bhands? (?:flies |fly |goes |go |pressed |clasped |clapped )?(?:over|to|before|in front of|on) ${WHOSE} mouths?\\b`,
    [...ON_FOOT, 'kneel', 'sit'],
  ),
  gesture(
    'cover-ears',
    `\\b(?:cover|hold|plug|press|block)(?:s|es|ed|ing)? ${WHOSE} ears\\b|\\bhands? (?:pressed )?(?:over|on|to|against) ${WHOSE} ears\\b`,
  ),
  gesture(
    'think',
    `\\b(?:strok|rub|scratch|tug|pull)(?:e|es|s|ed|ing|bing)? (?:at )?${WHOSE} (?:[a-z]+ )?(?:beard|chin|moustache|mustache|goatee)\\b`,
    [...ON_FOOT, 'kneel'],
  ),
  gesture('snap', `\\bsnap(?:s|ped|ping)? ${WHOSE} fingers\\b`),
  gesture(
    'don-glove',
    `\\b(?:roll|push|pull|fold|turn)(?:s|ed|ing)? (?:up |back )?${WHOSE} (?:[a-z]+ )?(?:sleeves?|cuffs?)(?: up| back)?\\b`,
    [...ON_FOOT, 'push', 'pull'],
  ),
  gesture(
    'don',
    // Who knocks meanwhile has a hand at the door.
    `^(?!.*\\bknock).*\\b(?:button|unbutton|zip|unzip|fasten|straighten|adjust|do)(?:s|es|ed|ing|ped|ping)? (?:up )?${WHOSE} (?:[a-z]+ )?(?:shirt|coat|jacket|blouse|cardigan|vest|uniform|collar|tie|bow ?tie|parka|hoodie)(?: up)?\\b`,
    [...ON_FOOT, 'tie'],
  ),
  gesture(
    'don-glove',
    `\\b(?:paint|do|polish|file|varnish)(?:s|es|ing|ed)? (?:${WHOSE} )(?:own )?(?:[a-z]+ )?(?:toe|finger)? ?nails\\b`,
    [...ON_FOOT, 'paint', 'bite-nails'],
  ),
  gesture(
    'don-hat',
    `\\b(?:put|pull|slip|place)(?:s|ting|ed|ing|ping)? on (?:an? |the |${WHOSE} )(?:[a-z]+ )?(?:veil|crown|tiara|wig|headphones|earphones|hood|headscarf|bandana|headband|mask|wreath|halo)\\b`,
  ),
  gesture('bite-nails', `\\b(?:lick|suck|pick)(?:s|ed|ing)? ${WHOSE} (?:fingers?|thumb|nose|teeth)\\b`, [
    ...ON_FOOT,
    'eat',
    'pick-high',
  ]),
  gesture(
    'don-earring',
    `\\b(?:put|clip|fasten|slip|hook)(?:s|ting|ped|ping|ed|ing)? (?:on|in) (?:an? |the |some |${WHOSE} )?(?:[a-z]+ )?earrings?\\b`,
  ),
  gesture(
    'don-necklace',
    `\\b(?:put|clasp|fasten|clip|tie)(?:s|ting|ped|ping|ed|ing)? (?:on )?(?:an? |the |${WHOSE} )?(?:[a-z]+ )?(?:necklace|pendant|choker|pearls)\\b`,
    [...ON_FOOT, 'tie'],
  ),
  gesture(
    'dodge',
    `\\b(?:dodg|evad|sidestep)(?:e|es|s|ed|ing|ped|ping)?\\b|\\bducks? (?:under )?(?:an?|the|his|her) (?:[a-z]+ )?(?:punch|blow|ball|snowball|arrow|stone)\\b`,
  ),
  gesture(
    'peek',
    `\\b(?:peek|peer|peep|look|lean|glance)(?:s|ed|ing)? (?:out )?(?:from )?(?:around|round) (?:an?|the) (?:[a-z]+ )?(?:corner|wall|door ?frame|column|pillar|building)\\b`,
  ),
  gesture(
    'facepalm',
    `\\b(?:rub(?:s|bed|bing)?|massag(?:e|es|ed|ing)) ${WHOSE} (?:tired |sleepy )?(?:eyes|temples|forehead)\\b`,
  ),
  gesture('shade-eyes', `\\b(?:shad|shield)(?:e|es|ed|ing|s)? ${WHOSE} eyes\\b`),
  gesture(
    'clutch-chest',
    `\\b(?:clutch|grab|hold|grip|grasp|press)(?:es|s|ed|bing|ping|ing)? (?:at )?${WHOSE} (?:chest|heart|breast)\\b|\\bhand (?:on|over|to) ${WHOSE} (?:heart|chest)\\b`,
  ),
  gesture(
    'clutch-belly',
    `\\b(?:clutch|grab|hold|grip|grasp|rub)(?:es|s|ed|bing|bed|ping|ing)? (?:at )?${WHOSE} (?:belly|stomach|side|ribs|guts?|wound)\\b`,
  ),
  gesture(
    'clutch-belly',
    `\\b(?:vomit|puk|retch|barf)(?:e?s|ing|ed)?\\b|\\b(?:throws?|throwing) up(?! (?:an?|the|his|her|their)\\b)|\\b(?:is|are|gets?|being) (?:sick|ill) (?:in|into|over|behind)\\b`,
    [null, ...ON_FOOT],
  ),
  gesture(
    'surrender',
    `(?<!\\b(?:classroom|school|teacher|pupils?|students?|lesson|lecture)\\b.*)\\bhands (?:up|in the air|raised in surrender|behind (?:his|her|their) heads?)\\b|\\b(?:raise|put|hold|throw)(?:s|ing)? (?:up )?${WHOSE} hands (?:up|in surrender)\\b|\\bsurrender(?:s|ing|ed)?\\b`,
    [...ON_FOOT, 'cheer', 'wave', 'surrender'],
  ),
  // Either hand of one alone is at a wing of the door.
  gesture(
    'spread',
    `\\b(?:push|burst|barg)(?:es|s|ing) (?:open |through |into |in |past )+(?:the |a )?(?:[a-z]+ )?(?:saloon|swinging|batwing) (?:[a-z]+ )?doors\\b`,
  ),
  gesture(
    'spread',
    `\\b(?:arms|hands) (?:spread|outstretched|open|opened|stretched|thrown|flung)(?: out| open)? ?(?:wide|apart)?\\b|\\b(?:open|outstretched|spread|wide[- ]open) arms\\b|\\b(?:spread|open|stretch|throw|fling)(?:s|es|ing)? (?:open |out )?${WHOSE} arms\\b`,
    [...ON_FOOT, 'cheer', 'dance'],
  ),
  gesture(
    'clutch-belly',
    `\\b(?:is|are|was|gets?|got|lies|been) (?:badly |severely |gravely |seriously )?(?:wounded|injured|shot|stabbed)\\b`,
    [null, 'stand'],
  ),
  gesture('flex', `\\bflex(?:es|ed|ing)?\\b`),
  gesture(
    'huddle',
    `\\b(?:hug|hold|clutch|clasp|embrac)(?:e|es|s|ging|ing|ed)? ${WHOSE} knees\\b|\\bknees (?:drawn|pulled|tucked|hugged)?(?: up)? ?(?:to|against) ${WHOSE} (?:chest|chin|body)\\b|\\bhuddle(?:s|d)?\\b|\\bhuddling\\b`,
    [...ON_FOOT, 'sit', 'cross-legged', 'kneel', 'shiver', 'cower'],
  ),
  gesture(
    'curl',
    `\\b(?:curl(?:s|ed|ing)? up|fetal position|foetal position)\\b|\\bon (?:his|her|their) side\\b`,
    ['lie', 'sleep', null],
  ),
  gesture('supine', `\\bon (?:his|her|their|its) back\\b|\\bface[- ]?up\\b|\\bunconscious\\b|\\bdead\\b`, [
    'lie',
  ]),
  gesture(
    'breakdance',
    `\\bbreak[- ]?danc`,
    [null, 'dance', 'jump', 'handstand'],
    /danc|^(perform|do|spin|show)$/,
  ),
];

/** Whoever goes like this turns the back on us. */
export const LEAVES =
  /\b(?:walk|wander|stride|march|stroll|trudge|stagger|limp|run|ride|drive|speed|stumble|shuffle)(?:s|es|ed|ing|ning)? (?:slowly |sadly |quietly |silently |alone |off |away )*(?:away\b(?! from (?:a|an|the) (?:burning|exploding))|off (?:into|down|towards?|alone)\b|into the (?:distance|sunset|sunrise|night|fog|mist|darkness|dark|storm|desert|woods|forest|light|snow|blizzard)\b|(?:down|along|up) (?:a|an|the) (?:[a-z-]+ )?(?:long|empty|endless|lonely|deserted) )/i;
