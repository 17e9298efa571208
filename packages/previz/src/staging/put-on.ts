/** What somebody has put on in the story: drawn on the body, from then on. */

import type { Drawable } from '../model/drawable.ts';
import type { Look } from '../model/figure.ts';
import { slotOf } from '../model/garment-slots.ts';
import type { GarmentType } from '../model/garments.ts';
import type { Mention, Relation } from '../model/script.ts';

interface Present {
  readonly entity: { readonly id: string };
  readonly look: Look | null;
  readonly drawable: Drawable | null;
  readonly colour: string | null;
  readonly mention: Pick<Mention, 'state' | 'verb'>;
}

/** Garments by what lies about as a thing, and the colour of it where none is said. */
const GARMENT_OF: Readonly<Record<string, readonly [GarmentType, string]>> = {
  blanket: ['cape', '#b5533f'],
  towel: ['cape', '#e6e0d2'],
  cape: ['cape', '#8c2f39'],
  coat: ['coat', '#8a6240'],
  jacket: ['jacket', '#4f5d75'],
  raincoat: ['raincoat', '#e0b53c'],
  bathrobe: ['bathrobe', '#e6e0d2'],
  scarf: ['scarf', '#a63d40'],
  crown: ['crown', '#e3b23c'],
  tiara: ['tiara', '#d9dde3'],
  'sun-hat': ['sun-hat', '#d9b26a'],
  'top-hat': ['top-hat', '#2a2a30'],
  'cowboy-hat': ['cowboy-hat', '#7a4a2a'],
  helmet: ['helmet', '#5f6f86'],
  cap: ['cap', '#38506b'],
  glasses: ['glasses', '#2a2a30'],
  mask: ['mask', '#2a2a30'],
  necklace: ['necklace', '#e3b23c'],
};

/** Named beside people and in nobody's hands, on nothing: on them. */
const ON_BODIES: Readonly<Record<string, readonly [GarmentType, string]>> = {
  pyjamas: ['pyjamas', '#8fa9c9'],
  bathrobe: ['bathrobe', '#6b4a7a'],
  kimono: ['kimono', '#8c2f39'],
  bandana: ['bandana', '#b5372f'],
  apron: ['apron', '#d9d2c0'],
  cape: ['cape', '#8c2f39'],
  'lab-coat': ['lab-coat', '#f2f3f1'],
  uniform: ['uniform', '#39506b'],
  veil: ['veil', '#f6f3ea'],
};
const LAID: ReadonlySet<Relation['kind']> = new Set([
  'holding',
  'carrying',
  'giving',
  'on',
  'above',
  'looking-at',
  'touching',
  'next-to',
  'behind',
  'left-of',
  'right-of',
  'pulling',
  'against',
]);

/** What the wind has on somebody: a hat it would take off. */
const BLOWN_ON: Readonly<Record<string, readonly [GarmentType, string]>> = {
  skirt: ['skirt', '#8f4a6b'],
  dress: ['dress', '#8f4a6b'],
  scarf: ['scarf', '#a63d40'],
  cape: ['cape', '#8c2f39'],
};

/** The performers with what they wear on them; what is worn is no thing of its own any longer. */
export function putOn<T extends Present>(performers: readonly T[], relations: readonly Relation[]): T[] {
  const worn = relations.flatMap((r) => {
    const wearer = performers.find((p) => p.entity.id === r.subject && p.look);
    const thing = performers.find((p) => p.entity.id === r.object && !p.look);
    const kind = thing && GARMENT_OF[thing.drawable?.id ?? ''];
    if (r.kind !== 'wearing' || !wearer || !thing || !kind) return [];
    const [type, colour] = kind;
    return [{ wearer: r.subject, thing: r.object, type, colour: thing.colour ?? colour }];
  });
  const [somebody] = performers.filter((p) => p.look !== null);
  const dress = (thing: T, [type, own]: readonly [GarmentType, string], wearer: string) =>
    worn.push({ wearer, thing: thing.entity.id, type, colour: thing.colour ?? own });
  for (const thing of somebody ? performers : []) {
    const id = thing.drawable?.id ?? '';
    if (thing.look || !somebody || worn.some((w) => w.thing === thing.entity.id)) continue;
    // "her skirt blowing in the wind" is on her.
    const blown = thing.mention.state === 'blown' ? BLOWN_ON[id] : undefined;
    const named = isLaid(thing, relations) ? undefined : ON_BODIES[id];
    const within = relations.find((r) => r.kind === 'in' && r.object === thing.entity.id)?.subject;
    if (blown) dress(thing, blown, somebody.entity.id);
    else if (named) dress(thing, named, within ?? somebody.entity.id);
  }
  const loose = performers.filter((p) => somebody && isWornAnyway(p)).map((p) => p.entity.id);
  if (worn.length + loose.length === 0) return [...performers];
  const gone = new Set([...worn.map((w) => w.thing), ...loose]);
  return performers
    .filter((p) => !gone.has(p.entity.id))
    .map((p) => {
      const own = worn.filter((w) => w.wearer === p.entity.id);
      return p.look && own.length > 0 ? { ...p, look: own.reduce(withGarment, p.look) } : p;
    });
}

/** In somebody's hands, on or by something, or in a state or doing that only what is off a body is in. */
const isLaid = ({ entity, mention }: Present, relations: readonly Relation[]): boolean =>
  mention.state !== undefined ||
  HANGS.test(mention.verb ?? '') ||
  relations.some((r) => LAID.has(r.kind) && [r.subject, r.object, r.second].includes(entity.id));

/** What clothes do that nobody has on. */
const HANGS = /^(hang|dry|lie|burn|fall|fly|float)$/;

/** "their robes flapping": on those who wear them, whatever they are drawn in. */
const isWornAnyway = ({ look, drawable, mention }: Present): boolean =>
  !look &&
  drawable?.category === 'clothing' &&
  !/hat$|cap$|umbrella/.test(drawable.id) &&
  /^(flap|flutter|billow|stream|swirl|trail|drip|rustle|sway|whip)$/.test(mention.verb ?? '');

/** One garment a slot, but any number of extras. */
function withGarment(look: Look, { type, colour }: { type: GarmentType; colour: string }): Look {
  const slot = slotOf(type);
  const others = look.garments.filter((g) => (slot === 'extra' ? g.type !== type : slotOf(g.type) !== slot));
  return { ...look, garments: [...others, { type, colour, pattern: null }] };
}
