/** Prompts that name nothing to be seen: "freedom", "the end of summer". */
import { broaderWords } from '../concepts/index.ts';
import { A_FEELING, ABSTRACT_SCENES, type AbstractScene, ENDINGS } from './lexicon/abstract-scenes.ts';

const FEELINGS = /^(feeling|emotion|mood|emotional state|psychological state)$/;
const ENDS = /\b(?:end|last days?|close|farewell) (?:of|to) (?:the |a |my |our )?(\w+)/i;

/** The word that cannot be seen and the scene that stands for it; null where the text has no such word. */
export function sceneFor(text: string): { word: string; scene: AbstractScene } | null {
  const end = ENDS.exec(text);
  const ending = ENDINGS[end?.[1]?.toLowerCase() ?? ''];
  if (end && ending) return { word: end[0], scene: ending };
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const word of words) {
    const scene = ABSTRACT_SCENES.get(word);
    if (scene) return { word, scene };
  }
  const felt = words.find(
    (w) =>
      w.length > 3 &&
      broaderWords(w)
        .slice(0, 6)
        .some((b) => FEELINGS.test(b)),
  );
  return felt ? { word: felt, scene: A_FEELING } : null;
}
