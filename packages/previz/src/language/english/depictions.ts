/** Pictures that are things in the scene: "a poster of a lion hangs …", "dusts a photograph of …"; not "a photo of a lion". */
import { previous, type Spot, tokenAt } from './spot.ts';

const PICTURE =
  /^(portrait|painting|picture|photo|photograph|snapshot|poster|sketch|drawing|print|illustration|engraving|mural|fresco|etching|watercolou?r|cartoon|mosaic|tapestry|postcard|icon)s?$/;

/** Pictures that go by the name of others. */
const SAME_AS: Readonly<Record<string, string>> = {
  sketch: 'drawing',
  illustration: 'drawing',
  etching: 'drawing',
  engraving: 'drawing',
  print: 'poster',
  fresco: 'mural',
  watercolor: 'painting',
  watercolour: 'painting',
  cartoon: 'drawing',
  icon: 'painting',
};

/** What is asked of whoever makes the picture. */
const ASKS = /^(show|imagine|want|need|give|see|be|have|like)$/;
/** Asked for, where nobody is named who does it. */
const MAKES = /^(draw|make|create|generate|paint|produce|design|sketch)$/;

const FIXED = /^(hangs?|hung|hanging|pinned|taped|nailed|stuck|glued|tacked|mounted)$/;

/** Is the picture named here a thing that hangs, lies or is looked at? */
export function isDepiction(spot: Spot): boolean {
  if (!PICTURE.test(tokenAt(spot, 0)?.lower ?? '')) return false;
  if (spot.tokens.slice(spot.at).some((t) => FIXED.test(t.lower))) return true;
  const verb = spot.items.findIndex((i) => i.kind === 'verb' && !ASKS.test(i.sense.verb));
  const does = spot.items[verb];
  const someone = spot.items.slice(0, Math.max(0, verb)).some((i) => /^(noun|name|pronoun)$/.test(i.kind));
  if (does?.kind === 'verb' && (someone || !MAKES.test(does.sense.verb))) return true;
  const at = spot.items.findLast((i) => !/^(determiner|adjective|colour|count)$/.test(i.kind));
  const placed = at?.kind === 'preposition' && at.preposition !== 'of' && at.preposition !== 'as';
  return placed && at !== spot.items[0] && previous(spot)?.kind !== 'preposition';
}

/** The noun for it, singular. */
export const pictureNoun = (noun: string): string => SAME_AS[noun] ?? noun;
