import type { Look } from '../model/figure.ts';
import { slotOf } from '../model/garment-slots.ts';
import type { Garment, GarmentType } from '../model/garments.ts';
import { beingOf } from './beings/being.ts';
import { darker, lighter } from './tint.ts';

type Worn = Garment & { readonly colour: string };

/** What the garments come to, part by part: colours, lengths and shapes. */
export interface Wardrobe {
  readonly top: {
    readonly colour: string;
    readonly pattern: Garment['pattern'];
    readonly type: GarmentType | null;
  };
  /** Sleeve as a share of the arm, 0 to 1, and its colour. */
  readonly sleeve: { readonly length: number; readonly colour: string; readonly wide: boolean };
  /** Trouser leg as a share of the leg, 0 to 1. */
  readonly leg: { readonly length: number; readonly colour: string; readonly wide: number };
  readonly legs: GarmentType | null;
  /** Hem of a skirt, dress or coat as a share of the leg; null: none. */
  readonly hem: {
    readonly length: number;
    readonly flare: number;
    readonly colour: string;
    readonly open: boolean;
  } | null;
  readonly over: Worn | null;
  readonly shoe: { readonly colour: string; readonly type: GarmentType };
  readonly glove: string | null;
  has(type: GarmentType): Worn | undefined;
}

const SLEEVELESS = new Set<string>([
  'tutu',
  'leotard',
  'open-vest',
  'basketball-kit',
  'cheer-dress',
  'kasaya',
  'bare-chest',
  'argyle-vest',
  'vest',
  'tank-top',
  'swimsuit',
  'overalls',
  'sari',
]);
const SHORT_SLEEVED = new Set<string>([
  'jersey',
  'roman-armour',
  'torn-shirt',
  't-shirt',
  'blouse',
  'dress',
  'scrubs',
  'hospital-gown',
  'tunic',
]);
const WIDE_SLEEVED = new Set<string>([
  'kimono',
  'bathrobe',
  'robe',
  'hanbok',
  'coat',
  'gown',
  'raincoat',
  'spacesuit',
  'cloak',
]);
const HEMS: Partial<Readonly<Record<GarmentType, readonly [number, number, boolean]>>> = {
  skirt: [0.52, 0.2, false],
  dress: [0.55, 0.24, false],
  gown: [0.97, 0.36, false],
  kimono: [0.92, 0.06, false],
  hanbok: [0.95, 0.42, false],
  sari: [0.95, 0.12, false],
  robe: [0.95, 0.16, false],
  bathrobe: [0.6, 0.12, true],
  'hospital-gown': [0.5, 0.2, false],
  tunic: [0.3, 0.1, false],
  coat: [0.56, 0.12, true],
  'trench-coat': [0.6, 0.14, true],
  'lab-coat': [0.5, 0.1, true],
  raincoat: [0.48, 0.16, false],
  tutu: [0.2, 0.75, false],
  'cheer-dress': [0.34, 0.34, false],
  kasaya: [0.88, 0.1, false],
  gi: [0.2, 0.06, true],
  'turnout-coat': [0.3, 0.06, true],
  'santa-coat': [0.32, 0.12, true],
  'samurai-armour': [0.42, 0.16, false],
  'chef-jacket': [0.14, 0.04, false],
  tuxedo: [0.16, 0.03, true],
  suit: [0.16, 0.03, true],
  pteruges: [0.42, 0.1, false],
  loincloth: [0.34, 0.1, false],
};
/** Legs that end early, as a share of the leg. */
const LEG_LENGTHS: Partial<Readonly<Record<GarmentType, number>>> = {
  shorts: 0.45,
  'long-shorts': 0.55,
  trunks: 0.42,
  'wrestling-trunks': 0.14,
  'torn-trousers': 0.74,
  loincloth: 0,
  pteruges: 0,
  mawashi: 0.06,
  skirt: 0,
};
const BARE_LEGS = new Set<string>([
  'tutu',
  'leotard',
  'cheer-dress',
  'kasaya',
  'dress',
  'skirt',
  'swimsuit',
  'bathrobe',
  'hospital-gown',
  'gown',
  'sari',
]);

/** Reads a look's garments once for drawing. */
export function wardrobeOf(look: Look): Wardrobe {
  const { garments } = look;
  const slot = (name: ReturnType<typeof slotOf>) => garments.find((g) => slotOf(g.type) === name);
  const whole = slot('whole');
  const over = slot('over') ?? null;
  const inner = whole ?? slot('top');
  const outer = over ?? inner;
  const legs = slot('legs');
  const hemmed = [over, whole, slot('top'), legs].find((g) => g && HEMS[g.type]);
  const hem = hemmed ? HEMS[hemmed.type] : undefined;
  const bare = !legs && whole && BARE_LEGS.has(whole.type);
  const legless = legs?.type === 'skirt' || bare;
  const type = outer?.type ?? '';
  const shirt = whole?.type === 'overalls' ? slot('top') : undefined;
  return {
    top: {
      colour: inner && inner.type !== 'bare-chest' ? inner.colour : look.skin,
      pattern: inner?.pattern ?? null,
      type: inner?.type ?? null,
    },
    sleeve: {
      length:
        inner?.type === 'swimsuit'
          ? 0
          : SLEEVELESS.has(type) && !shirt
            ? type === 'vest' || type === 'argyle-vest'
              ? 1
              : 0.08
            : SHORT_SLEEVED.has(type)
              ? 0.36
              : 1,
      colour:
        shirt?.colour ??
        (type === 'vest' || type === 'argyle-vest'
          ? lighter(outer?.colour ?? '#dddddd', 0.7)
          : outer && outer.type !== 'bare-chest'
            ? outer.colour
            : look.skin),
      wide: WIDE_SLEEVED.has(type),
    },
    legs: legs?.type ?? null,
    leg: {
      length: legless ? 0 : legs ? (LEG_LENGTHS[legs.type] ?? 1) : 1,
      colour: legs?.colour ?? whole?.colour ?? '#3c4a63',
      wide:
        legs?.type === 'leggings' ||
        whole?.type === 'motley' ||
        whole?.type === 'ninja-suit' ||
        whole?.type === 'wetsuit' ||
        whole?.type === 'superhero-suit'
          ? 0.92
          : whole?.type === 'spacesuit'
            ? 1.35
            : 1.1,
    },
    hem: hem && hemmed ? { length: hem[0], flare: hem[1], colour: hemmed.colour, open: hem[2] } : null,
    over,
    shoe: {
      colour: slot('feet')?.colour ?? '#3a302c',
      type: slot('feet')?.type ?? (beingOf(look)?.bare ? 'barefoot' : 'shoes'),
    },
    glove:
      garments.find((g) => g.type === 'gloves' || g.type === 'boxing-gloves')?.colour ??
      (whole?.type === 'spacesuit' ? darker(whole.colour, 0.12) : null),
    has: (t) => garments.find((g) => g.type === t),
  };
}
