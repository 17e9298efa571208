/** What the words of a Chinese sentence are in it: nouns with their words, verbs, places. */
import { phrases } from '../lexicon/index.ts';
import { type Glossary, isFeeling, natureOf } from './glossary.ts';
import { isCalled } from './names.ts';
import type { Segment } from './segment.ts';
import { isSurface } from './surfaces.ts';

export interface Part {
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
export const BORNE =
  /(?:hair|beard|eyes|glasses|mask|apron|uniform|hat|dress|coat|suit|shirt|skirt|raincoat|scarf|nose|ears|wings|tail)$/;

const OWN = /^(?:hair|face|hand|hands|feet|back|nails|teeth|beard)$/;

const DETERMINED = /^(?:.*'s$|\d+|one|two|three|four|five|six|seven|eight|nine|ten|many|some|his|her|no)$/;

/** Noun phrases, verbs and places in their order. */
export function chineseParts(said: readonly Segment[], glossary: Glossary): Part[] {
  const segments = said.map((s, i) => asDeed(s, said[i - 1], said[i + 1]));
  const parts: Part[] = [];
  let describing: string[] = [];
  let held: string[] = [];
  let at = false;
  let taken = -1;
  let by = false;
  let towards = '';
  let bearing: string[] = [];
  let located: string[] = [];
  /** Where "向", "给" and the like began, and what of it stands behind the verb and its object. */
  let aimed = -1;
  let aim = '';
  let source = false;
  /** "用": with what is named next it is done. */
  let tool = false;
  const tail: Part[] = [];
  /** The verb that the tail belongs to has been read. */
  let done = false;
  const flush = (noun: string) => {
    const determined = describing.some((d) => DETERMINED.test(d));
    parts.push({
      words: [
        determined ? '' : glossary.article(noun, describing.length === 0),
        ...describing,
        noun,
        ...bearing.map((words) => `with ${words}`),
        ...located,
      ]
        .filter(Boolean)
        .join(' '),
      kind: 'noun',
      noun,
    });
    describing = [];
    bearing = [];
    located = [];
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
      if (kind === 'thing' && natureOf(s.text) === 'place' && !s.spaced) {
        // "公园长椅": one that is there.
        located.push(`in ${glossary.article(s.text)} ${s.text}`);
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
    if (s.kind === 'v' && tail.length > 0 && done) parts.push(...tail.splice(0));
    if (s.kind === 'v') done = true;
    if (s.original === '给' && s.kind === 'v' && isPreposition(segments, i)) {
      aimed = parts.length;
      aim = '给';
      continue;
    }
    if (s.kind === 'v' && aimed >= 0 && parts.length > aimed) {
      const said = parts.splice(aimed);
      // "给邻居的小孩": the child, whosever it is.
      const whom = said.slice(said.findLastIndex((p) => p.words === '的') + 1);
      aimed = -1;
      const owner = whom.at(-1);
      if (aim === '给' && owner?.noun && s.text.endsWith(' hair')) {
        // "给女儿扎辫子".
        parts.push({ words: s.text.replace(/hair$/, `${owner.words}'s hair`), kind: 'verb' });
        continue;
      }
      if (aim === '给' && owner?.noun && next?.kind === 'n' && OWN.test(next.text)) {
        // "给顾客剪头发": the customer's hair.
        parts.push({ words: s.text, kind: 'verb' });
        describing = [`${owner.words}'s`];
        continue;
      }
      const puts = aim === '给' && s.text === 'wearing';
      parts.push({ words: puts ? 'putting' : s.text.replace(/ (?:at|to)$/, ''), kind: 'verb' });
      tail.push({ words: puts ? 'on' : aimWord(aim, s.text), kind: 'small' }, ...whom);
      describing = [];
      continue;
    }
    if (/^(?:向|朝)$/.test(segments[i - 1]?.original ?? '') && next?.kind === 'v') {
      // "向他挥手": at whom.
      const whom = THEM[s.text] ?? (s.kind === 'n' ? `the ${s.text}` : '');
      if (whom) {
        towards = whom;
        aimed = -1;
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
    const haired = /^(\w+) haired$/.exec(s.text)?.[1];
    if (haired && /^(?:long|short|curly|straight)$/.test(describing.at(-1) ?? '')) {
      // "长黑发".
      bearing.push(`${describing.pop()} ${haired} hair`);
      continue;
    }
    if (s.kind === 'a' || s.kind === 'k' || s.kind === 'q' || s.text === 'his' || s.text === 'her')
      describing.push(s.text);
    else if (s.kind === 'n' || s.kind === 'raw') {
      flush(s.text);
      const noun = parts.at(-1);
      // "地铁里一个男人": where it is, before anybody is named.
      const opens = parts.length === 1 || parts.at(-2)?.words === ',';
      if (noun && opens && next?.kind === 'q' && natureOf(s.text) === 'place') {
        noun.words = `in ${noun.words}`;
        noun.kind = 'place';
        continue;
      }
      if (tool && noun) {
        noun.words = `with ${noun.words}`;
        noun.kind = 'place';
        tail.push(...parts.splice(-1));
        done = false;
        tool = false;
        continue;
      }
      if (at && noun && next?.kind !== 'l' && !(next?.text === '的') && next?.kind !== 'n') {
        noun.words = `${source ? 'from' : natureOf(s.text) === 'place' ? 'in' : isSurface(s.text) ? 'on' : 'at'} ${noun.words}`;
        noun.kind = 'place';
        at = false;
        if (source) tail.push(...parts.splice(-1));
        if (source) done = false;
        source = false;
      }
    } else if (s.kind === 'l' && last?.whom) {
      // It is said with whom it is of.
    } else if (s.kind === 'l' && last?.kind === 'noun' && segments[i - 1]?.text !== '在') {
      last.words = `${source ? 'from' : s.text} ${last.words}`;
      last.kind = 'place';
      at = false;
      // "从屋顶上跳下来": said behind the deed.
      if (source) tail.push(...parts.splice(-1));
      if (source) done = false;
      source = false;
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
      // "把花送给女孩".
      if (s.original.endsWith('给')) parts.push({ words: 'to', kind: 'small' });
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
      at = at && (next?.text === '的' || /[的中下]$/.test(s.original));
    } else if (s.text === '有' || (s.text === 'is' && last?.kind === 'place')) has(parts);
    else if (s.text === 'is' && last?.words === ',') {
      // "远处是雪山".
    } else if (s.kind === 'd' && s.original !== '用') parts.push({ words: s.text, kind: 'small' });
    else if (s.kind === 'comma') parts.push(...tail.splice(0), { words: ',', kind: 'small' });
    else if (s.text === '从') {
      source = true;
      at = true;
    } else if (/^[向朝对]$/.test(s.text)) {
      aimed = parts.length;
      aim = s.text;
    } else if (s.original === '用' && segments.slice(i + 1).some((n) => n.kind === 'v')) tool = true;
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
  parts.push(...tail);
  if (describing.length > 0) parts.push({ words: describing.join(' '), kind: 'small' });
  return parts;
}

/** "给女儿梳头": for whom, where something is done; "给她面包" gives. */
function isPreposition(segments: readonly Segment[], at: number): boolean {
  const rest = segments.slice(at + 1);
  const end = rest.findIndex((s) => s.kind === 'comma');
  const clause = end < 0 ? rest : rest.slice(0, end);
  const verb = clause.findIndex((s) => s.kind === 'v');
  return verb > 0 && clause[verb + 1]?.text !== '的';
}

const TOLD = /^(?:giving|telling|talking|showing|reading|serving|singing|sending|explaining)/;

const aimWord = (particle: string, verb: string): string => {
  if (particle === '给') return TOLD.test(verb) ? 'to' : 'for';
  return AT.test(verb) || /^(?:breathing|shooting|barking|throwing|aiming|roaring)/.test(verb) ? 'at' : 'to';
};

/** "画一幅画": what comes of it has the same name. */
const asDeed = (s: Segment, before: Segment | undefined, next: Segment | undefined): Segment =>
  s.original === '画' && before?.kind !== 'q' && before?.text !== '的' && /^[qnak]$/.test(next?.kind ?? '')
    ? { ...s, kind: 'v', text: 'painting' }
    : s;

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
