/** "a ship in the distance", "a bus in the background": how deep in the picture somebody is said to be. */
import type { Entity, Mention, Relation } from '../../model/script.ts';
import type { Draft } from './traits.ts';

interface Told {
  readonly text: string;
  readonly mentions: ReadonlyMap<string, Draft<Mention>>;
  readonly relations: readonly Relation[];
}

const FAR =
  /\b(?:in the (?:far )?distance|(?:on|over|along|against|near) the (?:far )?horizon|far (?:away|off)|far in the back(?:ground)?|miles away)\b/i;
/** "with a horse grazing in the background" tells of the horse alone. */
const PARTS = /[,;.:]|\b(?:while|as|and)\b|\bwith (?=(?:[\w-]+ ){1,4}?\w+ing\b)/i;
const BACK =
  /\bin the back(?:ground)?\b(?! (?:of|garden|yard|room|alley|street|seat|row|kitchen|office|lane|court|porch|pew)\b)/i;
const NEAR = /\bforeground\b/i;
const WORDS = { far: FAR, back: BACK, near: NEAR } as const;
/** The sun on the horizon is where it is; and who looks into the distance is not there. */
const LIGHTS = /^(sun|moon|star|stars|earth|planet|sky|cloud|rainbow|light|lights|city-lights)$/;

/** Marks what the phrase is said of: the last one named before it in its part of the sentence, or the one after it. */
export function farOff(
  beat: Told,
  entities: readonly Pick<Entity, 'id' | 'noun' | 'drawable' | 'kind'>[],
): void {
  if (entities.length < 2) return;
  const there = entities.filter((e) => beat.mentions.has(e.id) && !LIGHTS.test(e.drawable));
  for (const part of beat.text.split(PARTS)) {
    const depth = FAR.exec(part) ? 'far' : BACK.exec(part) ? 'back' : NEAR.exec(part) ? 'near' : null;
    if (depth === null) continue;
    const at = WORDS[depth].exec(part)?.index ?? 0;
    const before = lastNamed(part.slice(0, at), there);
    const seen = beat.relations.find((r) => r.kind === 'looking-at' && NOT_THERE.test(part))?.object;
    const one = before ?? lastNamed(part.slice(at), there) ?? seen;
    const said = one && beat.mentions.get(one);
    if (said) said.depth = depth;
  }
}

const NOT_THERE = /\b(?:look|stare|gaze|point|watch|peer|squint|see|notice|spot)\w*\b/i;

/** Of whom a piece of the sentence speaks; of who looks at what, it is what is looked at that is far. */
function lastNamed(text: string, there: readonly Pick<Entity, 'id' | 'noun' | 'kind'>[]): string | null {
  const words = text.toLowerCase();
  const found = there
    .map((e) => ({
      e,
      at: words.lastIndexOf((e.noun.split(' ').at(-1) ?? e.noun).toLowerCase().slice(0, 7)),
    }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || Number(b.e.id.slice(1)) - Number(a.e.id.slice(1)));
  // "the wolf of the far hills": the head comes first.
  const [first] = found;
  const looks = NOT_THERE.exec(words);
  if (looks) {
    const seen = found.filter(({ at }) => at > looks.index);
    return seen[0]?.e.id ?? null;
  }
  return first?.e.id ?? null;
}
