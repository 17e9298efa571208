/** Bodies that are not quite people's: trolls, mermaids, robots. Proportions and marks; drawn by the files beside. */
import type { BeingId, Look } from '../../model/figure.ts';

export interface Being {
  /** What the head is: a person's with marks on it, or one of its own. */
  readonly head:
    | 'person'
    | 'robot'
    | 'skull'
    | 'wolf'
    | 'bull'
    | 'alien'
    | 'sheet'
    | 'wrapped'
    | 'yeti'
    | 'beast';
  /** What trunk and limbs are. */
  readonly body: 'person' | 'fish' | 'wisp' | 'machine' | 'bones' | 'fur' | 'hide' | 'wrapped';
  /** Metres; null: a person's of that age. */
  readonly height: number | null;
  /** Heads high; null: a person's of that age. */
  readonly heads: number | null;
  /** Times a person's breadth of the trunk, girth of the limbs, length of the arms and of the legs. */
  readonly wide: number;
  readonly girth: number;
  readonly arms: number;
  readonly legs: number;
  /** Degrees that it stoops. */
  readonly stoop: number;
  readonly ears: 'pointed' | 'long' | null;
  readonly horns: 'small' | 'bull' | null;
  readonly tusks: boolean;
  readonly fangs: boolean;
  /** Times a person's nose, as a lump of its own; 0: a person's. */
  readonly nose: number;
  readonly tail: 'tuft' | 'point' | 'bush' | null;
  readonly wings: 'feather' | 'insect' | 'bat' | null;
  readonly halo: boolean;
  readonly wounds: boolean;
  /** Wears nothing unless told to. */
  readonly bare: boolean;
}

const being = (b: Partial<Being>): Being => ({
  head: 'person',
  body: 'person',
  height: null,
  heads: null,
  wide: 1,
  girth: 1,
  arms: 1,
  legs: 1,
  stoop: 0,
  ears: null,
  horns: null,
  tusks: false,
  fangs: false,
  nose: 0,
  tail: null,
  wings: null,
  halo: false,
  wounds: false,
  bare: (b.body ?? 'person') !== 'person',
  ...b,
});

const hulk = { wide: 1.5, girth: 1.45, arms: 1.16, legs: 0.88 } as const;

export const BEING_TABLE: Readonly<Record<BeingId, Being>> = {
  mermaid: being({ body: 'fish', wide: 0.92 }),
  troll: being({
    ...hulk,
    height: 2.5,
    heads: 5.2,
    stoop: 12,
    ears: 'long',
    tusks: true,
    nose: 1.5,
    tail: 'tuft',
  }),
  ogre: being({
    ...hulk,
    wide: 1.75,
    height: 2.4,
    heads: 5.4,
    stoop: 6,
    ears: 'pointed',
    tusks: true,
    nose: 1.2,
  }),
  orc: being({
    ...hulk,
    wide: 1.35,
    girth: 1.3,
    height: 1.95,
    heads: 6,
    stoop: 6,
    ears: 'pointed',
    tusks: true,
  }),
  goblin: being({
    height: 1.1,
    heads: 3.9,
    stoop: 12,
    arms: 1.15,
    girth: 0.85,
    legs: 0.86,
    ears: 'long',
    fangs: true,
    nose: 1.3,
  }),
  giant: being({ height: 5.5, heads: 7.4, wide: 1.25, girth: 1.25 }),
  fairy: being({ height: 0.6, heads: 5.2, girth: 0.85, ears: 'pointed', wings: 'insect' }),
  elf: being({ heads: 6.9, girth: 0.88, ears: 'pointed' }),
  dwarf: being({ height: 1.25, heads: 4.2, wide: 1.25, girth: 1.15, legs: 0.8, nose: 1 }),
  gnome: being({ height: 0.5, heads: 3.6, wide: 1.1, girth: 1.1, legs: 0.72, nose: 1 }),
  zombie: being({ stoop: 10, wounds: true }),
  vampire: being({ ears: 'pointed', fangs: true }),
  werewolf: being({
    head: 'wolf',
    body: 'fur',
    height: 2.05,
    heads: 6,
    wide: 1.25,
    girth: 1.2,
    arms: 1.1,
    stoop: 14,
    tail: 'bush',
  }),
  minotaur: being({
    head: 'bull',
    body: 'fur',
    height: 2.35,
    heads: 5.6,
    wide: 1.5,
    girth: 1.4,
    horns: 'bull',
    tail: 'tuft',
  }),
  yeti: being({ head: 'yeti', body: 'fur', height: 2.6, heads: 5, ...hulk }),
  ghost: being({ head: 'sheet', body: 'wisp' }),
  genie: being({ body: 'wisp', height: 2.1, heads: 5.8, wide: 1.35, girth: 1.3, ears: 'pointed' }),
  skeleton: being({ head: 'skull', body: 'bones' }),
  mummy: being({ head: 'wrapped', body: 'wrapped', stoop: 6 }),
  angel: being({ halo: true }),
  devil: being({ ears: 'pointed', horns: 'small', tail: 'point', fangs: true }),
  alien: being({ head: 'alien', bare: true, height: 1.5, heads: 4.6, girth: 0.72, wide: 0.82, arms: 1.12 }),
  robot: being({ head: 'robot', body: 'machine', heads: 5.6, wide: 1.1 }),
  beast: being({ head: 'beast', body: 'hide', heads: 4.6, girth: 1.1, legs: 0.86 }),
};

/** What a look's body is; null for people. */
export function beingOf({ being, beast }: Pick<Look, 'being' | 'beast'>): Being | null {
  if (!being) return null;
  const kind = BEING_TABLE[being];
  return beast && BUSHY.test(beast) ? { ...kind, tail: 'bush' } : kind;
}

const BUSHY = /fox|wolf|squirrel|raccoon|skunk|coyote|husky|red-panda/;
