/** Prompts that name nothing to be seen: "freedom", "the end of summer". */
import { broaderWords, findConcept } from '../concepts/index.ts';
import {
  A_FEELING,
  A_THOUGHT,
  ABSTRACT_SCENES,
  type AbstractScene,
  ENDINGS,
} from './lexicon/abstract-scenes.ts';
import { NUMBERS } from './lexicon/people.ts';

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

const NO_THOUGHT =
  /^(nothing|something|anything|everything|number|thing|idea|concept|essence|picture|image|frame|drawing|some|more|random|test|prompt|text|word|words|letter|name|kind|type|sort|style)$/;

/** For texts of abstract words alone that no scene is known for: somebody in thought. */
export function thoughtOf(text: string): { word: string; scene: AbstractScene } | null {
  const word = (text.toLowerCase().match(/\p{L}+/gu) ?? []).find((w) => {
    const broader = broaderWords(w);
    if (NO_THOUGHT.test(w) || NUMBERS[w] !== undefined) return false;
    return (
      w.length > 3 &&
      broader.some((b) => /^(abstraction|process|physical process)$/.test(b)) &&
      !broader.includes('group') &&
      !findConcept(w)
    );
  });
  return word ? { word, scene: A_THOUGHT } : null;
}
