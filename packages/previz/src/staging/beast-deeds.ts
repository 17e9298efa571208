/** What beasts do of their own: the pose that tells it. */
import type { Drawable } from '../model/drawable.ts';

const HORNED =
  /^(deer|stag|bull|ram|goat|elk|moose|reindeer|antelope|rhinoceros|yak|cow|buffalo|bison|boar)$/;

/** Verbs of a contest. */
export const FIGHTS = /^(fight|battle|clash|duel|spar|wrestle|brawl|tussle|joust|butt|clash)$/;

const POSES: readonly (readonly [verbs: RegExp, pose: string, beasts?: RegExp])[] = [
  [/^howl$/, 'howl'],
  [
    /^(bark|roar|growl|snarl|meow|hiss|neigh|whinny|moo|bleat|bellow|yelp|bray|snort|yowl|bleat|yap|trumpet|yawn|gape)$/,
    'bark',
  ],
  [FIGHTS, 'butt', HORNED],
  [FIGHTS, 'rear'],
  [/^(rear|buck|beastrear)$/, 'rear'],
  [/^(stalk|prowl|sneak|creep|slink|skulk|crouch|lurk|ambush)$/, 'stalk'],
  [/^(nurse|suckle)$/, 'lie'],
  [/^(limp|hobble)$/, 'limp'],
  [/^(dig|burrow|scrabble|excavate|bury)$/, 'dig'],
  [/^stretch$/, 'stretch'],
  [/^arch$/, 'arch'],
  [/^kick$/, 'kick'],
  [/^(pull|haul|drag|tow|draw)$/, 'run', /^(dog|husky|malamute|reindeer)$/],
  [/^(pull|haul|drag|tow|draw|carry)$/, 'walk'],
  [/^beg$/, 'beg'],
  [/^(scratch|itch)$/, 'scratch'],
  [/^(groom|preen|wash)$/, 'lick'],
  [/^(graze|sniff|smell|browse|drink|lap|peck|nibble|chew|gnaw|forage|root|munch|lick)$/, 'eat'],
  [/^(pounce|leap|spring|attack|maul|lunge|hop)$/, 'jump'],
  [
    /^catch$/,
    'jump',
    /^(dog|puppy|cat|kitten|wolf|fox|.*terrier|.*retriever|border-collie|.*shepherd|husky|dalmatian|beagle)$/,
  ],
  [/^(fetch|retrieve)$/, 'run'],
  [/^(roll|wallow)$/, 'lie'],
  // Down the snow on the belly.
  [/^(slide|toboggan|sled)$/, 'lie'],
  [/^shake$/, 'shake'],
  // Wings still up, feet on the perch already.
  [/^(land|alight)$/, 'fly'],
  [/^(swoop|hunt|migrate|soar)$/, 'fly'],
  [/^icestep$/, 'walk'],
  // On the water a swan glides as it swims.
  [/^(glide|circle)$/, 'fly', /^(?!swan|duck|goose|white-duck)/],
];

/** The pose of a deed that beasts do by themselves, where the drawing has it; null: as any others would. */
export const ownPose = (verb: string | null, drawable: Drawable | null): string | null =>
  POSES.find(
    ([verbs, , beasts]) => verbs.test(verb ?? '') && (beasts?.test(drawable?.id ?? '') ?? true),
  )?.[1] ?? null;

const RAPTOR = /^(eagle|hawk|vulture|owl|condor)$/;
const THIEVES = /parrot|macaw|cockatoo|gull|crow|raven|magpie|jay|pigeon|robin|sparrow|kingfisher/;
/** They make off with it. */
const STEALS = /^(steal|swipe|nick|pinch|rob|filch|fly)$/;
const STRIKES = /^(grab|snatch|seize|catch|dive|swoop|pluck|clutch|hunt|take|carry|lift|steal)$/;

/** Birds of prey strike on the wing. */
export const strikesOnTheWing = (drawable: Drawable | null, verb: string | null): boolean =>
  (RAPTOR.test(drawable?.id ?? '') && STRIKES.test(verb ?? '')) ||
  (THIEVES.test(drawable?.id ?? '') && STEALS.test(verb ?? ''));

/** Goes on its feet, and never on wings. */
export const goesAfoot = (drawable: Drawable | null): boolean =>
  drawable?.kind === 'animal' && drawable.placement === 'floor' && !drawable.poses.includes('fly');

const COMES_DOWN = /^(swoop|dive|pounce|plunge|stoop|drop|strike)$/;

/** A bird of prey over what it comes down on. */
export const comesDownOn = (
  bird: { readonly drawable: Drawable | null; readonly mention: { readonly verb: string | null } },
  prey: { readonly drawable: Drawable | null },
): boolean =>
  RAPTOR.test(bird.drawable?.id ?? '') &&
  COMES_DOWN.test(bird.mention.verb ?? '') &&
  prey.drawable?.kind === 'animal';
