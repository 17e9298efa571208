import type { Drawable } from '../../model/drawable.ts';
import { ANIMAL_EMOJI } from './animals.ts';
import { artRecord } from './data.ts';
import type { EmojiEntry } from './table-reader.ts';
import { THING_EMOJI } from './things.ts';

export const EMOJI_ENTRIES: readonly EmojiEntry[] = [...ANIMAL_EMOJI, ...THING_EMOJI];

const isAnimal = (entry: EmojiEntry) => entry.category === 'animal';

/** A table's line as a drawable; its aspect comes from the compiled artwork. */
export function emojiDrawable(entry: EmojiEntry): Drawable {
  const [, , width, height] = artRecord(entry.id).bounds;
  return {
    id: entry.id,
    names: entry.names,
    kind: isAnimal(entry) ? 'animal' : 'thing',
    category: entry.category,
    height: entry.height,
    aspect: width / height,
    placement: entry.placement,
    faces: entry.faces,
    poses: [],
  };
}
