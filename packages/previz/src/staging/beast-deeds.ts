/** What beasts do of their own: the pose that tells it. */

const POSES: readonly (readonly [verbs: RegExp, pose: string])[] = [
  [/^howl$/, 'howl'],
  [
    /^(bark|roar|growl|snarl|meow|hiss|neigh|whinny|moo|bleat|bellow|yelp|bray|snort|yowl|bleat|yap|trumpet)$/,
    'bark',
  ],
  [/^(rear|buck|beastrear)$/, 'rear'],
  [/^(dig|burrow|scrabble|excavate|bury)$/, 'dig'],
  [/^stretch$/, 'stretch'],
  [/^arch$/, 'arch'],
  [/^kick$/, 'kick'],
  [/^beg$/, 'beg'],
  [/^(scratch|itch)$/, 'scratch'],
  [/^(groom|preen|wash)$/, 'lick'],
  [/^(graze|sniff|smell|browse|drink|lap|peck|nibble|chew|gnaw|forage|root|munch|lick)$/, 'eat'],
  [/^(pounce|leap|spring|attack|maul|lunge|hop)$/, 'jump'],
  [/^(roll|wallow)$/, 'lie'],
  [/^(swoop|hunt|migrate|soar|glide|circle)$/, 'fly'],
];

/** The pose of a deed that beasts do by themselves; null: as any others would. */
export const ownPose = (verb: string | null): string | null =>
  POSES.find(([verbs]) => verbs.test(verb ?? ''))?.[1] ?? null;
