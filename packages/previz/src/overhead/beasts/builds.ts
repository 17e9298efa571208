/** How the kinds of beasts on four legs are built. */

/** Parts of the length from nose to rump; see BUILDS for who is which. */
export interface Build {
  readonly width: number;
  readonly head: number;
  readonly neck: number;
  readonly ears: 'pointed' | 'flop' | 'round' | 'long' | 'huge' | 'small' | 'none';
  readonly tail: 'whip' | 'brush' | 'stub' | 'tuft' | 'flow' | 'thick' | 'none';
  readonly marks?: 'stripes' | 'spots' | 'patches' | 'wool' | 'mane' | 'crest' | 'spines' | 'hump' | 'shell';
  readonly horns?: 'short' | 'curved' | 'antlers' | 'nose';
  readonly snout?: number;
}

const USUAL: Build = { width: 0.26, head: 0.13, neck: 0.08, ears: 'pointed', tail: 'whip' };

/** Words of the ids of animals → how they are built. */
const BUILDS: readonly (readonly [RegExp, Partial<Build>])[] = [
  [
    /zebra/,
    { width: 0.3, head: 0.085, neck: 0.16, ears: 'small', tail: 'tuft', marks: 'stripes', snout: 1.5 },
  ],
  [
    /horse|pony|stallion|mare|foal|donkey|mule|unicorn|pegasus/,
    { width: 0.3, head: 0.085, neck: 0.17, ears: 'small', tail: 'flow', marks: 'crest', snout: 1.6 },
  ],
  [
    /giraffe/,
    {
      width: 0.2,
      head: 0.07,
      neck: 0.3,
      ears: 'small',
      tail: 'tuft',
      marks: 'patches',
      horns: 'short',
      snout: 1.5,
    },
  ],
  [
    /camel|llama|alpaca/,
    { width: 0.27, head: 0.08, neck: 0.2, ears: 'small', tail: 'tuft', marks: 'hump', snout: 1.4 },
  ],
  [
    /cow|bull|ox|calf|buffalo|bison|yak/,
    {
      width: 0.32,
      head: 0.11,
      neck: 0.06,
      ears: 'flop',
      tail: 'tuft',
      marks: 'patches',
      horns: 'short',
      snout: 1.3,
    },
  ],
  [
    /sheep|lamb|ram|alpaca/,
    { width: 0.44, head: 0.11, neck: 0.02, ears: 'flop', tail: 'stub', marks: 'wool', snout: 1.3 },
  ],
  [
    /goat|ibex|antelope|gazelle|impala/,
    { width: 0.26, head: 0.1, neck: 0.09, ears: 'flop', tail: 'stub', horns: 'curved', snout: 1.4 },
  ],
  [
    /deer|stag|elk|moose|reindeer|caribou/,
    { width: 0.24, head: 0.09, neck: 0.13, ears: 'long', tail: 'stub', horns: 'antlers', snout: 1.5 },
  ],
  [/fawn|doe/, { width: 0.24, head: 0.1, neck: 0.12, ears: 'long', tail: 'stub', marks: 'spots' }],
  [
    /pig|boar|hog|warthog|piglet/,
    { width: 0.42, head: 0.16, neck: 0, ears: 'flop', tail: 'stub', snout: 1.5 },
  ],
  [/elephant|mammoth/, { width: 0.42, head: 0.17, neck: 0.02, ears: 'huge', tail: 'tuft', snout: 2.2 }],
  [/rhino/, { width: 0.38, head: 0.14, neck: 0.03, ears: 'small', tail: 'stub', horns: 'nose', snout: 1.6 }],
  [/hippo/, { width: 0.42, head: 0.18, neck: 0, ears: 'small', tail: 'stub', snout: 1.4 }],
  [/bear|panda/, { width: 0.42, head: 0.16, neck: 0.03, ears: 'round', tail: 'stub' }],
  [/lion(?!ess)/, { width: 0.27, head: 0.12, neck: 0.05, ears: 'round', tail: 'tuft', marks: 'mane' }],
  [/tiger/, { width: 0.27, head: 0.12, neck: 0.04, ears: 'round', tail: 'thick', marks: 'stripes' }],
  [
    /leopard|cheetah|jaguar|hyena/,
    { width: 0.25, head: 0.11, neck: 0.05, ears: 'round', tail: 'thick', marks: 'spots' },
  ],
  [
    /fox|squirrel|skunk|red-panda|raccoon/,
    { width: 0.25, head: 0.15, neck: 0.03, ears: 'pointed', tail: 'brush' },
  ],
  [
    /wolf|husky|coyote|jackal/,
    { width: 0.25, head: 0.13, neck: 0.06, ears: 'pointed', tail: 'brush', snout: 1.3 },
  ],
  [
    /dog|puppy|poodle|terrier|hound|labrador|retriever|beagle|corgi|dachshund|spaniel|bulldog|collie|shepherd|dalmatian|pug|chihuahua/,
    { width: 0.26, head: 0.14, neck: 0.05, ears: 'flop', tail: 'thick', snout: 1.3 },
  ],
  [
    /cat|kitten|lynx|panther|puma|cougar/,
    { width: 0.25, head: 0.15, neck: 0.02, ears: 'pointed', tail: 'whip' },
  ],
  [/rabbit|hare|bunny|kangaroo/, { width: 0.42, head: 0.2, neck: 0, ears: 'long', tail: 'stub' }],
  [
    /mouse|rat|hamster|guinea|gerbil/,
    { width: 0.42, head: 0.22, neck: 0, ears: 'round', tail: 'whip', snout: 1.2 },
  ],
  [
    /hedgehog|porcupine/,
    { width: 0.6, head: 0.16, neck: 0, ears: 'small', tail: 'none', marks: 'spines', snout: 1.4 },
  ],
  [
    /turtle|tortoise|armadillo/,
    { width: 0.66, head: 0.15, neck: 0.08, ears: 'none', tail: 'stub', marks: 'shell' },
  ],
  [
    /crocodile|alligator|lizard|iguana|gecko|komodo|newt|salamander|dinosaur|rex|raptor|saurus|godzilla/,
    { width: 0.2, head: 0.11, neck: 0.02, ears: 'none', tail: 'thick', marks: 'crest', snout: 2 },
  ],
  [/frog|toad/, { width: 0.6, head: 0.28, neck: -0.06, ears: 'none', tail: 'none' }],
  [/monkey|ape|gorilla|chimp|orang|baboon/, { width: 0.4, head: 0.2, neck: 0, ears: 'round', tail: 'thick' }],
];

export const buildOf = (id: string): Build => ({
  ...USUAL,
  ...BUILDS.find(([kinds]) => kinds.test(id))?.[1],
});
