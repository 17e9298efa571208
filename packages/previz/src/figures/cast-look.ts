import { type GARMENT_TYPES, HAIR_STYLES, type Look } from '../model/figure.ts';
import type { Traits } from '../model/script.ts';
import { createRng, hash, type Rng } from '../random/rng.ts';
import { BEING_TABLE } from './beings/being.ts';
import { CLOTHES, DARK_HAIRS, HAIRS, SKINS } from './palettes.ts';
import { type Role, roleById } from './roles.ts';

const DARK_SKINS: ReadonlySet<string> = new Set([SKINS.brown, SKINS.dark]);
const METRES = { toddler: 0.86, child: 1.22, teen: 1.6, adult: 1.72, elder: 1.66 } as const;

/**
 * A person's appearance: what was described wins, then the role, then the seed. The same arguments give the same look.
 */
export function castLook(traits: Traits, roleId: string, seed: number): Look {
  const role = roleById(roleId);
  const rng = createRng(hash(roleId, seed)).fork('look');
  const age = traits.age ?? role.age ?? 'adult';
  const gender = traits.gender ?? role.gender ?? (rng.fork('gender').chance(0.5) ? 'female' : 'male');
  const build =
    traits.build ?? role.build ?? rng.fork('build').pick(['slim', 'average', 'average', 'broad'] as const);
  const being = role.being === null ? null : BEING_TABLE[role.being];
  const tall =
    being?.height ??
    METRES[age] * (gender === 'female' && (age === 'adult' || age === 'elder') ? 0.96 : 1.02);
  // "A blue alien", "a red robot": the body's colour.
  const skin =
    (role.being && role.skin && traits.colours[0]?.hex) || (role.skin ?? skinOf(traits, rng.fork('skin')));
  return {
    ...(role.being === null ? {} : { being: role.being }),
    gender,
    age,
    build,
    height: tall * rng.fork('height').between(0.97, 1.03),
    skin,
    hair: hairOf(traits, role, gender, age, skin, rng.fork('hair')),
    eyes: rng.fork('eyes').pick(['#4a3526', '#3b2a20', '#4f6b4a', '#4a6a8a']),
    garments: garmentsOf(traits, role, gender, age, rng.fork('clothes')),
    face: faceOf(rng.fork('face')),
  };
}

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
      role.beard ??
      (gender === 'male' && age !== 'child' && age !== 'toddler' && rng.chance(0.18)),
  };
}

/** Said garments win; the role dresses what is left, and what nobody dressed gets everyday clothes of one palette. */
function garmentsOf(
  traits: Traits,
  role: Role,
  gender: Look['gender'],
  age: Look['age'],
  rng: Rng,
): Look['garments'] {
  const palette = rng.pick(CLOTHES);
  const main = role.being && role.skin ? null : (traits.colours[0]?.hex ?? null);
  const worn: {
    type: (typeof GARMENT_TYPES)[number];
    colour: string;
    pattern: Look['garments'][number]['pattern'];
  }[] = [];
  const taken = new Set<string>();
  const wear = (
    type: (typeof GARMENT_TYPES)[number],
    colour: string | null,
    pattern: Look['garments'][number]['pattern'],
    i: number,
  ) => {
    const slot = slotOf(type);
    if (slot !== 'extra' && taken.has(slot)) return;
    taken.add(slot);
    if (slot === 'whole') taken.add('top').add('legs');
    worn.push({ type, colour: colour ?? palette[i % palette.length] ?? '#888888', pattern });
  };
  for (const g of traits.garments) wear(g.type, g.colour, g.pattern ?? null, worn.length);
  for (const g of role.garments)
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
  if (!taken.has('legs'))
    wear(
      gender === 'female' && rng.chance(0.3) ? 'skirt' : age === 'toddler' ? 'leggings' : 'trousers',
      null,
      null,
      1,
    );
  if (!taken.has('feet')) wear('shoes', rng.pick(['#2e2a2a', '#4a3a30', '#e6e2da']), null, 2);
  return worn;
}

const WHOLE = new Set([
  'dress',
  'gown',
  'kimono',
  'robe',
  'spacesuit',
  'overalls',
  'superhero-suit',
  'wetsuit',
  'swimsuit',
  'hanbok',
  'sari',
  'pyjamas',
  'scrubs',
  'tutu',
  'motley',
  'clown-suit',
  'ninja-suit',
  'kasaya',
  'fencing-suit',
  'racing-suit',
  'cheer-dress',
  'leotard',
  'baby-suit',
  'gi',
]);
const TOP = new Set([
  't-shirt',
  'shirt',
  'blouse',
  'sweater',
  'hoodie',
  'vest',
  'suit',
  'tuxedo',
  'tunic',
  'armour',
  'uniform',
  'tank-top',
  'chef-jacket',
  'torn-shirt',
  'open-vest',
  'bare-chest',
  'roman-armour',
  'samurai-armour',
  'argyle-vest',
  'jersey',
  'sailor-top',
  'basketball-kit',
]);
const OVER = new Set([
  'jacket',
  'leather-jacket',
  'coat',
  'trench-coat',
  'lab-coat',
  'raincoat',
  'turnout-coat',
  'santa-coat',
]);
const LEGS = new Set([
  'trousers',
  'jeans',
  'shorts',
  'skirt',
  'leggings',
  'torn-trousers',
  'loincloth',
  'trunks',
  'wrestling-trunks',
  'mawashi',
  'pteruges',
  'long-shorts',
]);
const FEET = new Set([
  'shoes',
  'boots',
  'sneakers',
  'sandals',
  'heels',
  'barefoot',
  'clown-shoes',
  'jester-shoes',
  'ballet-shoes',
  'fins',
]);
const FACE = new Set([
  'glasses',
  'sunglasses',
  'mask',
  'eye-patch',
  'medical-mask',
  'goggles',
  'dive-mask',
  'red-nose',
  'face-paint',
  'lucha-mask',
  'cyber-eye',
  'geisha-face',
  'fencing-mask',
]);
const EXTRA = new Set([
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
  'apron',
  'moustache',
  'beard',
  'headphones',
  'veil',
  'high-collar',
  'metal-arm',
  'bracelets',
  'earring',
  'katana',
  'sash',
  'shoulder-guard',
  'fur-collar',
  'chaps',
  'neckerchief',
  'gun-belt',
  'star',
  'ruff',
  'suspenders',
  'cross',
  'clerical-collar',
  'stole',
  'rope-belt',
  'cowl',
  'ermine',
  'air-tank',
  'stethoscope',
  'jabot',
  'boxing-gloves',
  'black-belt',
  'boutonniere',
  'epaulettes',
  'pilot-wings',
  'socks',
  'shoulder-pads',
  'pompoms',
  'obi',
  'hair-pins',
  'collar',
  'goatee',
]);

/** Where on the body a garment goes: one garment a slot, extras without limit. */
export function slotOf(type: string): 'whole' | 'top' | 'over' | 'legs' | 'feet' | 'face' | 'extra' | 'head' {
  if (WHOLE.has(type)) return 'whole';
  if (TOP.has(type)) return 'top';
  if (OVER.has(type)) return 'over';
  if (LEGS.has(type)) return 'legs';
  if (FEET.has(type)) return 'feet';
  if (FACE.has(type)) return 'face';
  return EXTRA.has(type) ? 'extra' : 'head';
}
