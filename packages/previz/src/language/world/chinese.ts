/** Chinese into plain English: places come before the verb with 在 … 上, clauses before their noun with 的. */

import { phrases } from '../lexicon/index.ts';
import { type Glossary, isFeeling, natureOf } from './glossary.ts';
import { isCalled } from './names.ts';
import { type Segment, segment } from './segment.ts';

interface Part {
  words: string;
  kind: 'noun' | 'verb' | 'place' | 'cue' | 'small';
  /** Head noun. */
  noun?: string;
  /** A verb in 着: it goes on while something else is done. */
  goesOn?: boolean;
  /** Somebody spoken of, where English has a word for whom something is done to. */
  whom?: boolean;
  /** It stood before the verb, with 把. */
  moved?: boolean;
  /** "围着": worn around the neck, or around something. */
  round?: boolean;
}

const AT = /^(?:waving|shouting|yelling|smiling|laughing|pointing|looking|nodding|beckoning|bowing)/;
const THEM: Readonly<Record<string, string>> = { he: 'him', she: 'her', they: 'them', it: 'it' };

/** What somebody has on or about them: said before who it is. */
const BORNE =
  /(?:hair|beard|eyes|glasses|mask|apron|uniform|hat|dress|coat|suit|shirt|skirt|raincoat|scarf)$/;

const DETERMINED = /^(\d+|one|two|three|four|five|six|seven|eight|nine|ten|many|some|his|her|no)$/;

/** Noun phrases, verbs and places in their order. */
function partsOf(segments: readonly Segment[], glossary: Glossary): Part[] {
  const parts: Part[] = [];
  let describing: string[] = [];
  let held: string[] = [];
  let at = false;
  let taken = -1;
  let by = false;
  let towards = '';
  let bearing: string[] = [];
  const flush = (noun: string) => {
    const determined = describing.some((d) => DETERMINED.test(d));
    parts.push({
      words: [
        determined ? '' : glossary.article(noun, describing.length === 0),
        ...describing,
        noun,
        ...bearing.map((words) => `with ${words}`),
      ]
        .filter(Boolean)
        .join(' '),
      kind: 'noun',
      noun,
    });
    describing = [];
    bearing = [];
  };
  for (const [i, s] of segments.entries()) {
    const last = parts.at(-1);
    const next = segments[i + 1];
    if (s.kind === 'n' && next?.kind === 'n') {
      const kind = natureOf(next.text);
      if (/^(?:person|animal)$/.test(kind) && BORNE.test(s.text)) {
        // "白发老人".
        bearing.push([...describing.filter((d) => !DETERMINED.test(d)), s.text].join(' '));
        describing = describing.filter((d) => DETERMINED.test(d));
        continue;
      }
      if (kind === 'place' && natureOf(s.text) === 'place') {
        // "医院走廊".
        describing.push(s.text);
        continue;
      }
    }
    const bare =
      s.text === '的' && last?.kind === 'verb' && /^(?:wearing|holding|carrying)$/.test(last.words);
    if (bare && describing.length > 0 && next && /person|animal/.test(natureOf(next.text))) {
      // "戴着蓝色项圈的狗": what is worn is not known.
      parts.pop();
      describing = held;
      held = [];
      continue;
    }
    // "把切好的胡萝卜": it is done already.
    if (s.kind === 'v' && next?.text === '的' && /[好完过]$/.test(s.original)) continue;
    if (/^(?:向|朝)$/.test(segments[i - 1]?.original ?? '') && next?.kind === 'v') {
      // "向他挥手": at whom.
      const whom = THEM[s.text] ?? (s.kind === 'n' ? `the ${s.text}` : '');
      if (whom) {
        towards = whom;
        continue;
      }
    }
    const them = s.kind === 'd' ? THEM[s.text] : undefined;
    if (them && (next?.kind === 'l' || (last?.kind === 'verb' && next?.text !== '的'))) {
      // "走到他面前", "围着她".
      parts.push({ words: next?.kind === 'l' ? `${next.text} ${them}` : them, kind: 'place', whom: true });
      at = false;
      continue;
    }
    if (s.kind === 'a' || s.kind === 'k' || s.kind === 'q' || s.text === 'his' || s.text === 'her')
      describing.push(s.text);
    else if (s.kind === 'n' || s.kind === 'raw') {
      flush(s.text);
      const noun = parts.at(-1);
      if (at && noun && next?.kind !== 'l' && !(next?.text === '的') && next?.kind !== 'n') {
        noun.words = `${natureOf(s.text) === 'place' ? 'in' : 'at'} ${noun.words}`;
        noun.kind = 'place';
        at = false;
      }
    } else if (s.kind === 'l' && last?.whom) {
      // It is said with whom it is of.
    } else if (s.kind === 'l' && last?.kind === 'noun') {
      last.words = `${s.text} ${last.words}`;
      last.kind = 'place';
      at = false;
    } else if (s.kind === 'l' && last?.kind === 'small' && last.words === '的') {
      parts.pop();
      const owner = parts.at(-1);
      if (owner?.kind === 'noun') {
        owner.words = `${s.text} ${owner.words}`;
        owner.kind = 'place';
      }
      at = false;
    } else if (s.kind === 'l') {
      // "旁边": beside whoever or what was named first.
      const first = besideWhat(parts);
      if (first) parts.push({ words: `${s.text} ${first}`, kind: 'place' });
      at = false;
    } else if (
      s.kind === 'v' &&
      last?.words === 'no' &&
      /^(?:wearing|holding|riding|carrying)$/.test(s.text)
    ) {
      // "没有戴帽子的警察": without what would be worn.
      held = describing;
      describing = [];
    } else if (s.kind === 'v' && taken >= 0 && parts.length > taken && last?.kind === 'noun') {
      // "把花放在墓碑前": what it is done to stood before it.
      taken = -1;
      last.moved = true;
      parts.splice(-1, 0, { words: s.text === 'placed' ? 'putting' : s.text, kind: 'verb' });
      if (s.original.endsWith('在')) at = true;
    } else if (s.kind === 'v') {
      // "五个穿校服的学生": the number waits for its noun.
      held = describing;
      describing = [];
      const subject = parts.at(-2);
      if (by && last?.kind === 'noun' && subject?.kind === 'noun') {
        // "小偷被警察追赶": a policeman chases the thief.
        parts.splice(-2, 2, last, { words: s.text, kind: 'verb' }, subject);
        by = false;
        continue;
      }
      const whither = towards ? ` ${AT.test(s.text) ? 'at' : 'to'} ${towards}` : '';
      towards = '';
      parts.push({
        words: isFeeling(s.text)
          ? `is ${s.text}`
          : `${s.text.replace(whither ? / (?:at|to)$/ : /$^/, '')}${whither}`,
        kind: 'verb',
        goesOn: s.original.endsWith('着'),
        round: /^围/.test(s.original),
      });
      // "停在门口": what follows is where.
      if (s.original.endsWith('在')) at = true;
    } else if (s.kind === 'c') {
      parts.push({ words: s.text, kind: 'cue' });
      // "在雨中的公交站": the place is still to come.
      at = at && next?.text === '的';
    } else if (s.text === '有' || (s.text === 'is' && last?.kind === 'place')) has(parts);
    else if (s.text === 'is' && last?.words === ',') {
      // "远处是雪山".
    } else if (s.kind === 'd') parts.push({ words: s.text, kind: 'small' });
    else if (s.kind === 'comma') parts.push({ words: ',', kind: 'small' });
    else if (s.text === '把') taken = parts.length;
    else if (s.text === '被') by = true;
    else if (s.text === '在') at = next?.kind !== 'v';
    else if (
      s.text === '的' &&
      (last?.kind === 'noun' || last?.kind === 'verb' || last?.kind === 'place') &&
      describing.length === 0
    ) {
      parts.push({ words: '的', kind: 'small' });
      describing = held;
      held = [];
    }
  }
  if (describing.length > 0) parts.push({ words: describing.join(' '), kind: 'small' });
  return parts;
}

function besideWhat(parts: readonly Part[]): string | null {
  const nouns = parts.flatMap((p) => (p.kind === 'noun' && p.noun ? [p.noun] : []));
  const alive = nouns.find((noun) => /person|animal/.test(natureOf(noun)));
  const first = alive ?? nouns.find((noun) => natureOf(noun) === 'thing' && !phrases().get(noun)?.garment);
  if (!first) return nouns.length > 0 ? 'it' : null;
  return isCalled(first) ? first : `the ${first}`;
}

/** "看见桌上有一个盒子": sees it, and it is on the table; "窗边有人" opens what is said of the place. */
function has(parts: Part[]): void {
  const [verb, place] = parts.slice(-2);
  const seen = verb?.kind === 'verb' && /^(?:looking at|finding)$/.test(verb.words);
  const sees = place?.kind === 'place' && (seen || place.words.endsWith(' it'));
  const from = parts.findLastIndex((p) => p.words === ',') + 1;
  const there = parts.length > from && parts.slice(from).every((p) => p.kind === 'place');
  if (sees) parts.push({ words: '有', kind: 'small' });
  else if (there) parts.push({ words: 'placed', kind: 'verb' });
  else parts.push({ words: ',', kind: 'small' });
}

/** "looking at | on a table | 有 | a box" → "looking at | a box | on a table". */
function whatIsSeen(parts: readonly Part[]): Part[] {
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
const around = (parts: readonly Part[]): Part[] =>
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
function doneAround(parts: readonly Part[]): Part[] {
  const out = [...parts];
  out.forEach((part, i) => {
    const [whole, verb] = [out[i + 1], out[i + 2]];
    if (part.kind !== 'verb' || !part.round || verb?.kind !== 'verb' || !whole) return;
    if (whole.kind !== 'noun' && !whole.whom) return;
    if (phrases().get(whole.noun ?? '')?.garment) return;
    out.splice(i, 3, verb, { words: `around ${whole.words}`, kind: 'place' });
  });
  return out;
}

/** "抱着小熊睡在床上": whoever has something in 着 does what comes next too. */
function doneWith(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, i) => {
    const [holds, held] = [parts[i - 2], parts[i - 1]];
    const goesOn =
      part.kind === 'verb' && held?.kind === 'noun' && holds?.goesOn && parts[i - 3]?.kind === 'noun';
    return goesOn ? [{ words: ',', kind: 'small' as const }, part] : [part];
  });
}

/** [clause] 的 [noun] → [noun] [clause]: from the last comma, verb phrase or place up to 的. */
function clausesBehind(parts: readonly Part[]): Part[] {
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
      // "旁边的桌子上".
      out.splice(-1, 1, noun);
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
            .replace(/^wearing (?!.*umbrella)/, 'in ');
    out.push({ ...noun, words: `${noun.words} ${words}` });
    i++;
  }
  return out;
}

/** "医院的走廊里": in a hospital hallway; "桌子的旁边" and "老人的家里" say it of a thing or somebody. */
function placeOf(owner: Part, place: Part): Part {
  const noun = place.noun ?? '';
  if (natureOf(owner.noun ?? '') !== 'place' || !place.words.endsWith(noun)) return place;
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

/** "女孩 在公园里 跑": the place goes behind the verb; a place that opens the sentence stays first. */
function placesBehind(parts: readonly Part[]): string {
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
function subjectsFirst(parts: readonly Part[]): Part[] {
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
    out[i] = next;
    out[i + 1] = part;
  });
  return out;
}

const STILL =
  /^(standing|sitting|lying|placed|hanging|sleeping|waiting|waiting for|crouching|floating|parked|kneeling)$/;

export function fromChinese(text: string, glossary: Glossary): string {
  return placesBehind(
    subjectsFirst(
      clausesBehind(
        doneWith(whatIsSeen(around(doneAround(partsOf(segment(text, 'zh', glossary), glossary))))),
      ),
    ),
  );
}
