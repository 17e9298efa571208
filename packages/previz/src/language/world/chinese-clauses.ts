/** Chinese clauses behind the noun that 的 hangs them on, and what is done around, with or to something seen. */
import { phrases } from '../lexicon/index.ts';
import { BORNE, type Part } from './chinese-parts.ts';
import { natureOf } from './glossary.ts';

/** "looking at | on a table | 有 | a box" → "looking at | a box | on a table". */
export function whatIsSeen(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last?.words === '有' && part.kind === 'noun') {
      const place = out.at(-2);
      out.splice(-2, 2, part, ...(place ? [place] : []));
    } else out.push(part);
  }
  return out;
}

/** "围着圆桌": around what nobody can wear. */
export const around = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part, i) => {
    const next = parts[i + 1];
    const stands = part.words === 'wearing' && part.round && !phrases().get(next?.noun ?? '')?.garment;
    const before = parts[i - 1];
    if (
      before?.words === 'wearing' &&
      before.round &&
      part.kind === 'noun' &&
      !phrases().get(part.noun ?? '')?.garment
    )
      return [{ ...part, words: `around ${part.words}`, kind: 'place' as const }];
    return stands ? [] : [part];
  });

/** "围着篝火跳舞": around what it is done. */
export function doneAround(parts: readonly Part[]): Part[] {
  const out = [...parts];
  out.forEach((part, i) => {
    const [whole, verb] = [out[i + 1], out[i + 2]];
    if (part.kind !== 'verb' || !part.round || verb?.kind !== 'verb' || !whole) return;
    if (whole.kind !== 'noun' && !whole.whom) return;
    if (phrases().get(whole.noun ?? '')?.garment) return;
    // "围着篝火烤鱼": behind what it is done to.
    const object = out[i + 3]?.kind === 'noun' ? out.splice(i + 3, 1) : [];
    out.splice(i, 3, verb, ...object, { words: `around ${whole.words}`, kind: 'place' });
  });
  return out;
}

/** "抱着小熊睡在床上": whoever has something in 着 does what comes next too. */
export function doneWith(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, i) => {
    const [holds, held] = [parts[i - 2], parts[i - 1]];
    const goesOn =
      part.kind === 'verb' && held?.kind === 'noun' && holds?.goesOn && parts[i - 3]?.kind === 'noun';
    return goesOn ? [{ words: ',', kind: 'small' as const }, part] : [part];
  });
}

/** [clause] 的 [noun] → [noun] [clause]: from the last comma, verb phrase or place up to 的. */
export function clausesBehind(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Part;
    const noun = parts[i + 1];
    if (part.words !== '的') {
      out.push(part);
      continue;
    }
    if (noun?.kind === 'place' && out.at(-1)?.kind === 'noun') {
      out.push(placeOf(out.pop() as Part, noun));
      i++;
      continue;
    }
    if (noun?.kind === 'place' && out.at(-1)?.kind === 'place') {
      // "旁边的桌子上"; "地球上方的太空中" says of both where it is.
      const [where] = out.splice(-1, 1);
      out.push(where?.noun ? { ...noun, words: `${noun.words} ${where.words}` } : noun);
      i++;
      continue;
    }
    if (noun?.kind !== 'noun') continue;
    if (out.at(-2)?.words === 'no' && out.at(-1)?.kind === 'noun') {
      // "没有车的公路".
      const [, lacking] = out.splice(-2);
      out.push({ ...noun, words: `${noun.words} without ${lacking?.noun ?? ''}` });
      i++;
      continue;
    }
    const start = clauseStart(out, noun);
    const clause = out.splice(start);
    const only = clause.length === 1 ? clause[0] : undefined;
    const words =
      only?.kind === 'noun'
        ? ownerWords(only, noun)
        : clause
            .map((c) => c.words)
            .join(' ')
            .replace(/^wearing (?!.*umbrella)/, 'in ')
            .replace(/^(?:putting|placed) /, 'with ');
    out.push({ ...noun, words: `${noun.words} ${words}` });
    i++;
  }
  return out;
}

/** "医院的走廊里": in a hospital hallway; "桌子的旁边" and "老人的家里" say it of a thing or somebody. */
function placeOf(owner: Part, place: Part): Part {
  const noun = place.noun ?? '';
  if (natureOf(owner.noun ?? '') !== 'place' || !place.words.endsWith(noun)) return place;
  // "医院走廊的椅子上": on a chair there.
  if (natureOf(noun) !== 'place') return { ...place, words: `${place.words} in ${owner.words}` };
  return { ...place, words: `${place.words.slice(0, -noun.length)}${owner.noun} ${noun}` };
}

function clauseStart(parts: readonly Part[], noun: Part): number {
  const verb = parts.findLastIndex((p) => p.kind === 'verb');
  const comma = parts.findLastIndex((p) => p.words === ',');
  const own = parts.at(-1);
  const somebody = /person|animal/.test(natureOf(noun.noun ?? ''));
  // "跟着白胡子的巫师", "跑向门口的小男孩": whom one follows or runs to.
  const whose =
    own?.kind === 'noun' &&
    verb >= 0 &&
    somebody &&
    (BORNE.test(own.noun ?? '')
      ? !/^(?:wearing|having)/.test(parts[verb]?.words ?? '')
      : / to$/.test(parts[verb]?.words ?? ''));
  if (whose) return parts.length - 1;
  // "黑猫看着鱼缸里的金鱼": who looks is named, and what stands there is looked at.
  const told =
    verb === parts.length - 2 &&
    own?.kind === 'place' &&
    /(?:ing at|taking|picking up|catching|watching|grabbing)$/.test(parts[verb]?.words ?? '');
  if (told && parts.slice(comma + 1, verb).some((p) => p.kind === 'noun')) return parts.length - 1;
  if (verb > comma && (verb === 0 || parts[verb - 1]?.kind !== 'noun' || parts[verb - 1]?.moved)) return verb;
  return Math.max(comma + 1, parts.length - 1);
}

function ownerWords(owner: Part, noun: Part): string {
  const nature = natureOf(owner.noun ?? '');
  if (nature === 'place') return `in ${owner.words}`;
  if (nature === 'person') return '';
  if (/^(?:door|window|gate|counter)$/.test(owner.noun ?? '')) return `at ${owner.words}`;
  return natureOf(noun.noun ?? '') === 'person' ? `with ${owner.words}` : `of ${owner.words}`;
}
