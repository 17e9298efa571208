/** What people of no calling put on for where they are and what they do there. */
import type { Look } from '../model/figure.ts';
import { slotOf } from '../model/garment-slots.ts';
import { type Garment, garmentOf } from '../model/garments.ts';
import type { Occasion } from '../model/occasion.ts';
import type { Rng } from '../random/rng.ts';
import type { Role } from './roles.ts';

/** Words for people that are no calling; every other role's clothes are a costume, which stays what it is on any occasion. */
const EVERYDAY =
  /^(person|man|woman|boy|girl|child|teenager|toddler|old-man|old-woman|mother|father|couple|crowd|student|teacher|librarian)$/;

type Wearer = 'women' | 'men' | 'girls' | 'boys';

/** One line each: occasions | who | garments as type#rrggbb, without a colour of the person's own palette; a slash parts what is chosen from. */
const TABLE = `
snow | women men girls boys | coat beanie scarf trousers#3a4152 boots#4a3a30 gloves#3f3a44
rain | women | raincoat leggings#2f3440 boots#3a3a42 / trench-coat#b8935a trousers#33384a boots#3a2a26
rain | men | raincoat trousers#2f3440 boots#3a3a42 / trench-coat#5a5248 trousers#2f3138 shoes#26222a
rain | girls boys | raincoat leggings#2f3440 boots#c8553d
autumn | women | coat scarf jeans boots#4a3a30 / jacket scarf trousers#3a3a42 boots#3a2a26
autumn | men | jacket scarf jeans boots#4a3a30 / coat sweater trousers#3a4152 shoes#3a2a26
autumn | girls boys | jacket scarf jeans boots#4a3a30
summer | women | dress sandals#a8743c / blouse shorts#e6dcc4 sandals#a8743c sun-hat#e2cf9a
summer | men | shirt shorts#c9b68a sandals#7a5232 / t-shirt shorts#4a6488 barefoot
summer | girls | dress barefoot / t-shirt shorts barefoot
summer | boys | t-shirt shorts barefoot / tank-top shorts barefoot
swimming bath | women girls | swimsuit barefoot
swimming bath | men boys | bare-chest trunks barefoot
sport | women | tank-top leggings#2b2f3d sneakers#f0eee6
sport | men | tank-top shorts#2f3440 sneakers#f0eee6 / t-shirt shorts#2f3440 sneakers#f0eee6
sport | girls boys | t-shirt shorts#2f3440 sneakers#f0eee6
office | women | suit skirt heels#26222a / blouse#e9e4da skirt#33384a heels#26222a / blouse trousers#33384a heels#26222a
office | men | suit tie#7a2f38 shirt#f2efe8 shoes#26222a / shirt#d5dfe9 tie#33456a trousers#33384a shoes#26222a
evening | women | dress heels#26222a necklace#e0c46c
evening | men | suit shoes#1f1f1f / shirt trousers#26262e shoes#1f1f1f
evening | girls | dress shoes#26222a
evening | boys | shirt trousers#26262e shoes#26222a
gala | women girls | gown heels#26222a necklace#e0c46c
gala | men boys | tuxedo#26262c trousers#26262c bow-tie#1c1c22 shoes#1c1c22
wedding | women girls | dress heels#d9c9a0 necklace#f4f0e6
wedding | men boys | suit#4a5468 trousers#4a5468 tie#c9a04a shoes#2e2a2a
mourning | women girls | dress#1f1d24 heels#1c1c20 veil#2a2830 / coat#1f1d24 skirt#1f1d24 heels#1c1c20
mourning | men boys | suit#1f1f26 trousers#1f1f26 tie#111116 shoes#1a1a1e
sleep | women men girls boys | pyjamas barefoot
sickbed | women men girls boys | pyjamas#b9d4de barefoot
prison | women men | scrubs#d07a34 shoes#e6e2da
space-walk | women men girls boys | spacesuit#eceae4 space-helmet#f4f4f2 boots#c9c6bf gloves#d9d6cf
crew | women men girls boys | uniform#c9cfd8 trousers#3a4356 boots#26262c / uniform#8f3a34 trousers#26262e boots#26262c / uniform#3f6a8c trousers#26262e boots#26262c
frontier | women girls | dress boots#4a2f20 neckerchief#e6dcc4
frontier | men boys | vest#5a3a26 shirt jeans#4a4a4f cowboy-hat#6b4a30 boots#4a2f20 / shirt suspenders#3a2a22 trousers#5a4636 cowboy-hat#4a3626 boots#3a2a22
tale | women girls | gown hood shoes#4a3626 / gown belt#6b4a30 shoes#4a3626
tale | men boys | tunic leggings#5a4a3c boots#4a3626 belt#4a3626 / tunic leggings#4a4438 boots#3a2a22 hood#5a4a3a
desert | women | robe#e6dcc4 hijab#b5654a sandals#7a5232
desert | men | robe#e6dcc4 keffiyeh#f2ead8 sandals#7a5232
desert | girls boys | robe#d9c9a0 sandals#7a5232
hike | women men girls boys | jacket trousers#6b5a42 boots#5a4030 backpack#c8553d
school | girls | sailor-top#f4f2ec skirt#26324d socks#26324d shoes#3a2a26
school | boys | uniform#26262e trousers#26262e shoes#1f1f24
`;

const WARDROBES: ReadonlyMap<string, readonly (readonly Garment[])[]> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [occasions = '', who = '', clothes = ''] = line.split('|').map((s) => s.trim());
      const choices = clothes.split(' / ').map((one) => one.split(' ').map(garmentOf));
      return occasions.split(' ').flatMap((o) => who.split(' ').map((w) => [`${o} ${w}`, choices] as const));
    }),
);

/** Callings that go to other worlds, in what one breathes in there. */
const TRAVELS = /^(explorer|hiker|tourist|scientist|soldier|captain|space-crew|pilot|photographer|mechanic)$/;

const isEveryday = (role: Role): boolean => EVERYDAY.test(role.id);

/** The role dressed for the occasion; a calling's own clothes, and beings, stay as they are. */
export function dressedFor(
  occasion: Occasion,
  role: Role,
  gender: Look['gender'],
  age: Look['age'],
  rng: Rng,
): Role {
  // Nobody bathes in the clothes of a calling.
  const anyhow = occasion === 'bath' || (occasion === 'space-walk' && TRAVELS.test(role.id));
  if (role.being !== null || (!anyhow && !isEveryday(role))) return role;
  const young = age === 'child' || age === 'toddler' || (occasion === 'school' && age === 'teen');
  const who: Wearer = gender === 'female' ? (young ? 'girls' : 'women') : young ? 'boys' : 'men';
  const choices = WARDROBES.get(`${occasion} ${who}`);
  if (!choices) return role;
  const main = role.garments.find((g) => ['top', 'whole'].includes(slotOf(g.type)))?.colour ?? null;
  const [first, ...rest] = rng.pick(choices);
  if (!first) return role;
  const kept = role.garments.filter((g) => slotOf(g.type) === 'face');
  return { ...role, garments: [{ ...first, colour: first.colour ?? main }, ...rest, ...kept] };
}
