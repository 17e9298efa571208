/** The parts of a Chinese sentence in English order: who stands somewhere first, then what is done, then where. */
import type { Part } from './chinese-parts.ts';
import { natureOf } from './glossary.ts';

/** "走在 雾 街上": what holds for the picture does not part what is done from where. */
function cuesFirst(parts: readonly Part[]): Part[] {
  const loose = (p: Part) => p.kind === 'cue' && !p.words.startsWith('on the ');
  return [...parts.filter(loose), ...parts.filter((p) => !loose(p))];
}

/** "女孩 在公园里 跑": the place goes behind the verb; a place that opens the sentence stays first. */
export function placesBehind(said: readonly Part[]): string {
  const parts = cuesFirst(said);
  const words = parts.map((p, i) => {
    const next = parts[i + 1];
    const opens =
      p.kind === 'place' &&
      (i === 0 || parts[i - 1]?.words === ',' || parts[i - 1]?.kind === 'cue') &&
      next?.words !== ',';
    if (p.kind === 'cue' || opens) return `${p.words} ,`;
    // "等车", "拍照": of nothing that is said.
    if (p.kind === 'verb' && !(next && (/^(?:noun|place)$/.test(next.kind) || next.words === 'and')))
      return p.words.replace(/(?<=\w{3,}ing(?: \w+)?) (?:for|of|at|to|into|with)$/, '');
    return p.words === ',' && partsScenes(parts, i) ? ';' : p.words;
  });
  return words.join(' ').replaceAll('playing instrument', 'playing');
}

/** "妈妈在包饺子，小女孩踮着脚": somebody else does something else. */
function partsScenes(parts: readonly Part[], comma: number): boolean {
  const end = parts.findIndex((p, at) => at > comma && p.words === ',');
  const acts = (from: number, to: number, said: RegExp) => {
    const clause = parts.slice(from, to);
    const who = clause.findIndex((p) => p.kind === 'noun');
    const verb = clause.findIndex((p) => said.test(p.kind));
    return verb >= 0 && who >= 0 && who < verb;
  };
  const start = parts.findLastIndex((p, at) => at < comma && p.words === ',') + 1;
  return (
    parts[comma + 1]?.kind === 'noun' &&
    acts(start, comma, /^verb$/) &&
    acts(comma + 1, end < 0 ? parts.length : end, /^(?:verb|place)$/)
  );
}

/** "旁边站着一个女孩": whoever stands there comes after the verb, but for what the verb does to it. */
export function subjectsFirst(parts: readonly Part[]): Part[] {
  const out = [...parts];
  out.forEach((part, i) => {
    const next = out[i + 1];
    const before = out[i - 1];
    if (part.kind !== 'verb' || !before || next?.kind !== 'noun') return;
    const from = out.findLastIndex((p, at) => at < i && p.words === ',') + 1;
    // "窗边站着一个老人".
    const stands = part.goesOn && STILL.test(part.words) && i === from + 1 && before.kind === 'noun';
    if (
      stands &&
      !/person|animal/.test(natureOf(before.noun ?? '')) &&
      natureOf(next.noun ?? '') !== 'place'
    ) {
      const where = natureOf(before.noun ?? '') === 'place' ? 'in' : 'next to';
      out.splice(i - 1, 3, next, part, { words: `${where} ${before.words}`, kind: 'place' });
      return;
    }
    if (before.kind !== 'place') return;
    // "桌上放着一盏灯和两本书": all of it is there.
    if (part.words === 'placed') {
      out[i] = { words: '', kind: 'small' };
      const end = out.findIndex((p, at) => at > i && p.kind !== 'noun' && p.words !== 'and');
      const places = out.slice(from, i);
      if (places.every((p) => p.kind === 'place'))
        out.splice(
          from,
          (end < 0 ? out.length : end) - from,
          ...out.slice(i + 1, end < 0 ? out.length : end),
          ...places,
        );
      return;
    }
    if (!STILL.test(part.words) || out.slice(from, i).some((p) => p.kind === 'noun')) return;
    if (i - 1 === from) out.splice(i - 1, 3, next, part, before);
    else out.splice(i, 2, next, part);
  });
  return out;
}

const STILL =
  /^(standing|sitting|lying|placed|hanging|sleeping|waiting|waiting for|crouching|floating|parked|kneeling)$/;
