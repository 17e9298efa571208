import { difference } from '../colour/oklch.ts';
import { HAIR_STYLES, type Look } from '../model/figure.ts';
import { slotOf } from '../model/garment-slots.ts';
import type { Garment, GarmentType } from '../model/garments.ts';
import type { Occasion } from '../model/occasion.ts';
import type { Traits } from '../model/script.ts';
import { createRng, hash, type Rng } from '../random/rng.ts';
import { BEING_TABLE } from './beings/being.ts';
import { dressedFor } from './occasion-wear.ts';
import { CLOTHES, DARK_HAIRS, HAIRS, SKINS } from './palettes.ts';
import { type Role, roleById } from './roles.ts';
import { SUITED, usualColour } from './usual-colours.ts';

const DARK_SKINS: ReadonlySet<string> = new Set([SKINS.brown, SKINS.dark]);
/** Nearer to the skin than this in OKLab, cloth looks like none. */
const BARE = 0.07;
const METRES = { toddler: 0.86, child: 1.22, teen: 1.6, adult: 1.72, elder: 1.66 } as const;

/** The soldiers of a king are men at arms, and so are the guards of his castle. */
const IN_TALES: Readonly<Partial<Record<string, string>>> = {
  soldier: 'knight',
  'police-officer': 'royal-guard',
};

/**
 * A person's appearance: what was described wins, then the role, then the seed. The same arguments give the same look.
 * @param occasion what people of no calling dress for; null: everyday clothes
 */
export function castLook(
  traits: Traits,
  roleId: string,
  seed: number,
  occasion: Occasion | null = null,
): Look {
  const role = bareHeaded(
    atAge(roleById((occasion === 'tale' ? IN_TALES[roleId] : undefined) ?? roleId), traits.age),
    traits,
  );
  const rng = createRng(hash(roleId, seed)).fork('look');
  const age = traits.age ?? role.age ?? 'adult';
  const gender = traits.gender ?? role.gender ?? (rng.fork('gender').chance(0.5) ? 'female' : 'male');
  const build =
    traits.build ?? role.build ?? rng.fork('build').pick(['slim', 'average', 'average', 'broad'] as const);
  const eyesSaid = traits.parts?.find(({ part }) => part === 'eye')?.hex;
  const being = role.being === null ? null : BEING_TABLE[role.being];
  const tall =
    being?.height ??
    (role.beast ? uprightHeight(role.beast) : null) ??
    METRES[age] * (gender === 'female' && (age === 'adult' || age === 'elder') ? 0.96 : 1.02);
  const dressed =
    occasion && undressed(traits) ? dressedFor(occasion, role, gender, age, rng.fork('occasion')) : role;
  // "A blue alien", "a red robot": the body's colour.
  const skin =
    (role.being && role.skin && traits.colours[0]?.hex) || (role.skin ?? skinOf(traits, rng.fork('skin')));
  const hair = hairOf(traits, role, gender, age, skin, rng.fork('hair'));
  return {
    ...(role.being === null ? {} : { being: role.being }),
    ...(role.beast ? { beast: role.beast } : {}),
    gender,
    age,
    build,
    height: tall * rng.fork('height').between(0.97, 1.03),
    skin,
    hair,
    eyes: eyesSaid ?? rng.fork('eyes').pick(['#4a3526', '#3b2a20', '#4f6b4a', '#4a6a8a']),
    garments: garmentsOf(traits, dressed, { gender, age, skin }, rng.fork('clothes')).map((g) =>
      GROWN.test(g.type) && !traits.garments.some((said) => said.type === g.type && said.colour)
        ? { ...g, colour: hair.colour }
        : g,
    ),
    face: faceOf(rng.fork('face')),
  };
}

/** "A young wizard": who is old by habit is without the white hair and the beard where another age is said. */
function atAge(role: Role, age: Traits['age']): Role {
  if (role.age !== 'elder' || age === null || age === 'elder' || role.being !== null) return role;
  return { ...role, hair: null, beard: false };
}

/** "An old knight", "a knight with red hair": what is said of a head is seen, so no helmet is shut over it. */
function bareHeaded(role: Role, { age, hair, gender }: Traits): Role {
  const told = age === 'elder' || hair.style !== null || hair.colour !== null || hair.beard === true;
  if (!told || !role.garments.some((g) => SHUT.test(g.type))) return role;
  const beard = role.beard ?? (age === 'elder' && gender !== 'female' ? true : null);
  return { ...role, beard, garments: role.garments.filter((g) => !SHUT.test(g.type)) };
}

/** Over the whole face. */
const SHUT = /^knight-helmet$/;

const TINY = /mouse|rat$|hamster|frog|toad|mole|hedgehog|squirrel|bird|robin|sparrow|chick|duckling/;
const GREAT =
  /bear|elephant|giraffe|horse|bull|cow|moose|gorilla|hippo|rhino|lion|tiger|panda|walrus|ostrich/;

/** Metres that a beast on its hind legs has in tales: nearer to people, and to one another, than in the wild. */
const uprightHeight = (beast: string): number => (TINY.test(beast) ? 1.2 : GREAT.test(beast) ? 1.85 : 1.62);

const faceOf = (rng: Rng): Look['face'] => ({
  shape: rng.int(0, 3),
  nose: rng.int(0, 3),
  brows: rng.int(0, 3),
  mouth: rng.int(0, 3),
  freckles: rng.chance(0.12),
});

function skinOf(traits: Traits, rng: Rng): string {
  return traits.skin ? SKINS[traits.skin] : rng.pick(Object.values(SKINS));
}

function hairOf(
  traits: Traits,
  role: Role,
  gender: Look['gender'],
  age: Look['age'],
  skin: string,
  rng: Rng,
): Look['hair'] {
  const styles =
    gender === 'female'
      ? (['long', 'bob', 'ponytail', 'bun', 'long-wavy', 'fringe', 'curly'] as const)
      : (['short', 'side-part', 'messy', 'curly', 'buzz', 'spiky'] as const);
  const elder = age === 'elder' ? ['#c9c6c1', '#e6e3de'] : null;
  const style = traits.hair.style ?? role.hair?.style ?? rng.pick(styles);
  return {
    style: HAIR_STYLES.includes(style) ? style : 'short',
    colour:
      traits.hair.colour?.hex ??
      role.hair?.colour ??
      rng.pick(elder ?? (DARK_SKINS.has(skin) ? DARK_HAIRS : HAIRS)),
    beard:
      traits.hair.beard ??
      (gender === 'female' ? false : role.beard) ??
      (gender === 'male' &&
        (age === 'adult' || age === 'elder') &&
        rng.chance(0.18) &&
        !traits.garments.some((g) => g.type === 'moustache')),
  };
}

/** Nothing is said of what they wear but on heads and hands. */
const undressed = (traits: Traits): boolean =>
  traits.garments.every((g) => !['top', 'over', 'whole'].includes(slotOf(g.type)));

/** Of the colour of the hair. */
const GROWN = /^(moustache|goatee)$/;

/** What goes with a breastplate on who is no knight: an actor, a museum guard, a child in armour. */
const HARNESS: readonly (readonly [GarmentType, string])[] = [
  ['trousers', '#8b949d'],
  ['gloves', '#7c848d'],
  ['boots', '#7c848d'],
];

const OUTFITS: ReadonlySet<string> = new Set([
  'tuxedo',
  'suit',
  'uniform',
  'dress',
  'gown',
  'swimsuit',
  'kimono',
  'pyjamas',
]);

/**
 * What the calling wears of the kind that is said: "a samurai in black armour", "an astronaut in an orange suit", "a nurse
 * in uniform"; in its own colour where none is said, as the muddy uniforms of soldiers are.
 */
const ofCalling = ({ type }: Garment, role: Role): Role['garments'][number] | undefined =>
  role.garments.find((g) => g.type !== type && g.type.endsWith(type)) ??
  role.garments.find((g) => g.type === type) ??
  (type === 'uniform' ? role.garments.find((g) => WORN_AT_WORK.has(g.type)) : undefined);

/** Uniforms by another name. */
const WORN_AT_WORK: ReadonlySet<GarmentType> = new Set([
  'scrubs',
  'chef-jacket',
  'jersey',
  'basketball-kit',
  'turnout-coat',
  'cheer-dress',
]);

/** Beige and cream are of heavy cloth where a coat is: pale, they would make it a doctor's. */
const clothOf = ({ type, colour }: Garment): string | null =>
  colour !== null && /^(trench-coat|coat)$/.test(type) && PALE_CLOTH.has(colour) ? '#c4a26c' : colour;
const PALE_CLOTH: ReadonlySet<string> = new Set(['#ddc9a3']);

/** What is worn shut over what is under it. */
const CLOSED = /^(jacket|leather-jacket|raincoat|wetsuit)$/;

/** Said garments win; the role dresses what is left, and what nobody dressed gets everyday clothes of one palette. */
function garmentsOf(
  traits: Traits,
  role: Role,
  { gender, age, skin }: Pick<Look, 'gender' | 'age' | 'skin'>,
  rng: Rng,
): Look['garments'] {
  const palette = rng.pick(CLOTHES).filter((colour) => difference(colour, skin) > BARE);
  const main = role.being && role.skin ? null : (traits.colours[0]?.hex ?? null);
  const worn: {
    type: GarmentType;
    colour: string;
    pattern: Look['garments'][number]['pattern'];
  }[] = [];
  const taken = new Set<string>();
  const wear = (
    type: GarmentType,
    colour: string | null,
    pattern: Look['garments'][number]['pattern'],
    i: number,
  ) => {
    const slot = slotOf(type);
    if (slot !== 'extra' && taken.has(slot)) return;
    taken.add(slot);
    if (slot === 'whole') taken.add('top').add('legs');
    worn.push({
      type,
      colour: colour ?? usualColour(type, rng) ?? palette[i % palette.length] ?? '#888888',
      pattern,
    });
  };
  for (const g of traits.garments) {
    const own = ofCalling(g, role);
    wear(own?.type ?? g.type, clothOf(g) ?? own?.colour ?? null, g.pattern ?? null, worn.length);
  }
  const plated = !role.garments.some((g) => g.type.includes('armour'));
  if (plated && worn.some((g) => g.type === 'armour'))
    for (const [type, colour] of HARNESS) wear(type, colour, null, worn.length);
  // Who is said to be in a tuxedo or a dress has no coat of its calling over it.
  const outfit = traits.garments.some((g) => OUTFITS.has(g.type));
  const own = role.garments
    .filter((one) => gender === 'male' || !/^(moustache|goatee|beard)$/.test(one.type))
    // a man swims in trunks
    .flatMap((one) =>
      gender === 'male' && one.type === 'swimsuit'
        ? [
            { ...one, type: 'bare-chest' as const },
            { ...one, type: 'trunks' as const },
          ]
        : [one],
    );
  // Nor is the said jersey hidden under its jacket; a shirt shows in the front of a suit.
  const top = traits.garments.find((g) => slotOf(g.type) === 'top')?.type;
  const hides = (one: GarmentType) =>
    top !== undefined &&
    (one === 'suit' ? !/shirt|blouse|turtleneck/.test(top) || top === 't-shirt' : CLOSED.test(one));
  const covered = (one: GarmentType) =>
    (outfit && /^(over|whole)$/.test(slotOf(one))) || (one === 'dress' && top !== undefined) || hides(one);
  for (const g of own.filter((one) => !covered(one.type)))
    wear(g.type, (worn.length === 0 ? main : null) ?? g.colour, g.pattern, worn.length);
  if (role.being !== null && BEING_TABLE[role.being].bare) return worn;
  if (!taken.has('top'))
    wear(
      rng.pick(
        gender === 'female'
          ? (['blouse', 'sweater', 't-shirt'] as const)
          : (['shirt', 'sweater', 't-shirt'] as const),
      ),
      main,
      null,
      0,
    );
  const suit = worn.find((g) => SUITED.has(g.type));
  if (!taken.has('legs'))
    wear(
      gender === 'female' && rng.chance(0.3) ? 'skirt' : age === 'toddler' ? 'leggings' : 'trousers',
      suit?.colour ?? null,
      null,
      1,
    );
  if (!taken.has('feet'))
    wear(
      'shoes',
      rng.pick(suit ? ['#2e2a2a', '#4a3a30', '#1f1d1f'] : ['#2e2a2a', '#4a3a30', '#e6e2da']),
      null,
      2,
    );
  return worn;
}
