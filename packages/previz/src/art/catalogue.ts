import type { Drawable } from '../model/drawable.ts';
import { EMOJI_ENTRIES, emojiDrawable } from './emoji/catalogue.ts';
import { PROPS } from './props/index.ts';
import { propDrawable } from './props/prop-drawable.ts';

let listed: ReadonlyMap<string, Drawable> | undefined;

/** Own drawings come first: they take an id from the emoji that they replace. */
function build(): ReadonlyMap<string, Drawable> {
  const map = new Map<string, Drawable>();
  for (const prop of PROPS) map.set(prop.id, propDrawable(prop));
  for (const entry of EMOJI_ENTRIES) if (!map.has(entry.id)) map.set(entry.id, emojiDrawable(entry));
  return map;
}

const catalogue = () => (listed ??= build());

/** Every animal and thing that can be drawn. */
export const allDrawables = (): readonly Drawable[] => [...catalogue().values()];

export const findDrawable = (id: string): Drawable | undefined => catalogue().get(id);
