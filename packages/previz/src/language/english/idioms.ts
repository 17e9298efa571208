/** Words that mean something of their own in one place only. */
import { findConcept, isNamed } from '../../concepts/index.ts';
import type { Item } from '../grammar/items.ts';
import { phrases } from '../lexicon/index.ts';
import { expectsNoun, previous, type Spot, tokenAt } from './spot.ts';
import type { Token } from './tagger.ts';

const TITLES: Readonly<Record<string, string>> = {
  dr: 'doctor',
  mr: 'man',
  mister: 'man',
  mrs: 'woman',
  ms: 'woman',
  miss: 'woman',
  prof: 'professor',
  sgt: 'sergeant',
  capt: 'captain',
};
const HEADINGS = {
  wide: 'wide',
  medium: 'medium',
  mid: 'medium',
  close: 'close-up',
  tight: 'close-up',
} as const;

/** Titles, "Wide: …", "Close on …", "a pink background". */
export function readIdiom(spot: Spot, token: Token): Item | null {
  const raw = token.text;
  const next = tokenAt(spot, 1);
  const title = TITLES[token.lower];
  if (title && /^\p{Lu}/u.test(next?.text ?? '')) return { kind: 'noun', raw, noun: title, plural: false };
  if (/^(interior|exterior)$/.test(token.lower))
    return { kind: 'noun', raw, noun: token.lower, plural: false };
  const size = HEADINGS[token.lower as keyof typeof HEADINGS];
  if (size && spot.at === 0 && (next?.lower === 'on' || /^[,:;.–—-]$/.test(next?.lower ?? '')))
    return { kind: 'cue', raw, cue: { size } };
  if (token.lower === 'shot' && !/^(noun|name|pronoun)$/.test(previous(spot)?.kind ?? ''))
    return { kind: 'cue', raw, cue: { noise: 'framing' } };
  if (token.lower === 'runway' && spot.tokens.some((t) => /^(fashion|models?|catwalk)$/.test(t.lower)))
    return { kind: 'noun', raw, noun: 'catwalk', plural: false };
  if (token.lower === 'round' && !/^(DET|PRON)$/.test(next?.tag ?? ''))
    return { kind: 'adjective', raw, adjective: { idle: true } };
  const place = /^(underwater|indoors|outdoors)$/.test(token.lower)
    ? phrases().get(token.lower)?.place
    : undefined;
  if (place && /^(noun|name|verb|pronoun)$/.test(previous(spot)?.kind ?? ''))
    return { kind: 'cue', raw, cue: { setting: place } };
  const coloured = /^(colour|adjective)$/.test(previous(spot)?.kind ?? '');
  if (coloured && /^(background|backdrop)$/.test(token.lower))
    return { kind: 'noun', raw, noun: 'plain background', plural: false };
  return null;
}

const PART =
  /^(hands?|arms?|legs?|foot|feet|face|head|eyes?|fingers?|shoulders?|lips|mouth|ears?|nose|knees?|chest|back|neck|lap|forehead|cheeks?|chin|brow|hair|beard|wrists?|skin|belly|tongue|teeth|palms?|feathers?|wings?|silhouette|reflection|shadow|figure|paws?|tail)$/;

/** "a soldier's face" shows the soldier; "a soldier's wife" only the wife. */
/** What comes after an owner whose shop is left unsaid. */
const ENDS_OWNED = /^(|[.,;:!?]|in|at|on|with|while|and|for|to|by|during|after|before|under)$/;

export function readOwner(spot: Spot, token: Token): Item {
  const raw = token.text;
  const part = [1, 2].some((k) => PART.test(tokenAt(spot, k)?.lower ?? ''));
  const noun = token.lower.replace(/'s$/, '');
  const next = tokenAt(spot, 1)?.lower ?? '';
  // "at the hairdresser's": the place of whose trade it is.
  const shop = [`${noun}'s`, noun].find((w) => phrases().get(w)?.place);
  if (shop && ENDS_OWNED.test(next)) return { kind: 'noun', raw, noun: shop, plural: false };
  const idle =
    /^(?:(?:beam|light|glow|shadow|voice|roof|window|door|engine|flame|edge|top|side|surface|headlight|wheel|bonnet|hood|deck|mast|sail|hull)s?)$/.test(
      next,
    );
  // "the man's joke": what cannot be drawn is his.
  const unseen = tokenAt(spot, 1)?.tag === 'NOUN' && !findConcept(next) && !phrases().has(next);
  return (part || idle || unseen) && expectsNoun(spot) && isNamed(noun)
    ? { kind: 'noun', raw, noun, plural: false }
    : { kind: 'determiner', raw, determiner: 'his' };
}
