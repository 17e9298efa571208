/** Cuts a prompt into its moments before any grammar. */
export interface Cut {
  /** What stands before the first numbered frame: it holds for all. */
  readonly header: string;
  /** Texts of the moments. */
  readonly parts: readonly string[];
  readonly explicit: boolean;
}

const LABEL =
  /(?:^|[\s.;,(。、])(?:key\s?frame|frame|shot|panel|scene|image|page|picture|cut|beat|part|コマ|フレーム|シーン|カット|场景|镜头|分镜|画面|장면|컷|프레임|escena|viñeta|vinheta|cuadro|quadrinho|case|vignette|plano|cena|quadro|scène|plan|szene|bild|fotograma|prise|einstellung|tomada|画格|장면|패널|パネル|場面)\s*#?\s*(\d{1,2}|one|two|three|four|five|six|seven|eight|[一二三四五六七八])\s*(?:\s?[:.)\-–—]?\s+|[：:、](?=\P{ASCII}))/giu;
const COUNTER =
  /(?:^|[\s。．、.,])(?:第)?(\d{1,2}|[一二三四五六七八])(?:枚目|コマ目|カット目|シーン目|場面目|幕|格|场|个镜头|번째 (?:장면|컷)|컷|장면)\s*[:.)、：は]?\s*/giu;
const NUMBERED = /(?:^|\s)[([]?(\d{1,2})[.):\]]\s+(?=\S)/gu;

/** Pieces between the markers, when the markers count 1, 2, … */
function byMarker(text: string, marker: RegExp): Cut | null {
  const found = [...text.matchAll(marker)];
  if (found.length < 2) return null;
  const isDigits = found.every((m) => /^\d+$/.test(m[1] ?? ''));
  if (isDigits && marker === NUMBERED && !found.every((m, i) => Number(m[1]) === i + 1)) return null;
  const starts = found.map((m) => m.index);
  const parts = found.map((m, i) => text.slice(m.index + m[0].length, starts[i + 1] ?? text.length));
  return { header: text.slice(0, starts[0]), parts, explicit: true };
}

/** "We open on a street. Cut to: a window. Dissolve to: …": a director's own cuts. */
const CUTS =
  /(?:^|(?<=[.!?…,;]\s)|\n)\s*(?:then |and |and then |finally,? )?(?:we )?(?:smash |match |jump |hard )?(?:cut(?:s|ting)? (?:back )?to|dissolve(?:s)? to|fade to|end(?:s|ing)? on|finish on|then we see)\s*:?\s+(?!black\b)/gi;
const OPENS = /^(\s*(?:[^:.!?\n]{0,90}:\s+)?)(?:we )?(?:fade in(?: on|:)?|open(?:s|ing)?(?: on| with|:))\s*/i;

/** "Pull back to reveal an empty theatre", "Zoom out to show …": the same place, wider. */
const PULLS =
  /(?:(?<=[.!?…,;]\s)|\n)\s*(?:then |and |and then |finally,? |slowly )?(?:we |the camera )?(?:slowly )?(?:pull(?:s|ing)? (?:back|out|away)|zoom(?:s|ing)? out|dolly(?:ing)? (?:back|out)|track(?:s|ing)? (?:back|out)|widen(?:s)?(?: out)?)(?: slowly)?,? (?:to |and )?(?:reveal(?:s|ing)?|show(?:s|ing)?|see)\s*:?\s+/gi;

/** "…, she climbs the stairs": a clause of its own between two cuts. */
const SEVERAL = /[,;]\s+(?:and )?(?:he|she|they|it|we)\s+(?!is\b|are\b|was\b|were\b)\p{L}+/iu;

/** Between two cuts several things may happen: the cuts are the frames only where each has one sentence. */
function byCuts(text: string): Cut | null {
  const parts = text
    .replace(PULLS, '\nCut to: wide shot of ')
    .split(CUTS)
    .map((part) => part.replace(OPENS, '$1'));
  const single = parts.every((part) => cutSentences(part).length < 2 && !SEVERAL.test(part));
  return parts.length > 1 ? { header: '', parts, explicit: single } : null;
}

function byLines(text: string): Cut | null {
  const lines = text
    .split(/\n+/)
    .map((l) => l.replace(/^\s*(?:[-*•・]|->)\s*/, '').trim())
    .filter(Boolean);
  if (lines.length < 2) return null;
  return isWrapped(lines) ? null : { header: '', parts: lines, explicit: true };
}

/** Running text broken at a width, as editors break it. */
const isWrapped = (lines: readonly string[]): boolean =>
  lines
    .slice(0, -1)
    .some((l, i) => !/[.!?。！？:;]$/.test(l) && /^\p{Ll}/u.test(lines[i + 1] ?? '') && l.length > 60);

const unwrapped = (text: string): string =>
  isWrapped(text.split('\n').map((l) => l.trim())) ? text.replace(/[ \t]*\n[ \t]*(?=\S)/g, ' ') : text;

function byArrows(text: string): Cut | null {
  const parts = text.split(/\s*(?:-+>|=+>|→|⇒|➡️?)\s*/);
  return parts.length > 1 ? { header: '', parts, explicit: true } : null;
}

export function cutFrames(prompt: string): Cut {
  const text = unwrapped(prompt);
  const found =
    byMarker(text, LABEL) ??
    byMarker(text, COUNTER) ??
    byMarker(text, NUMBERED) ??
    byCuts(text) ??
    byLines(text) ??
    byArrows(text);
  if (!found) return { header: '', parts: [text], explicit: false };
  const parts = found.parts
    .map((p) => p.trim().replace(/^[([]([^)\]]{2,30})[)\]]\s*[:.–—-]?\s*/, '$1: '))
    .filter((p) => /[\p{L}\p{N}]/u.test(p));
  return parts.length > 1
    ? { ...found, header: found.header.trim(), parts }
    : { header: '', parts: [text], explicit: false };
}

const THEN =
  /(?:[,;.]|\s(?:and|but))?\s*\b(?:and then|then|after that|afterwards|finally|moments later|meanwhile|next(?=,))\b,?\s+(?=\S)/giu;

const sentencesOf = (text: string): string[] =>
  text
    .replace(/\b(Mr|Mrs|Ms|Dr|St|vs|etc|Prof|Sgt|Capt|Lt)\./g, '$1')
    .split(/(?<=[.!?])\s+(?=\S)|(?<=[。！？])|\n+/u)
    .filter((s) => /[\p{L}\p{N}#]/u.test(s));

/** Sentences, and the pieces that "then", "finally" and semicolons part. Each may be a moment of its own. */
export function cutSentences(text: string): { text: string; sequel: boolean }[] {
  return sentencesOf(text).flatMap((sentence) => {
    const pieces = sentence
      .split(THEN)
      .flatMap((p) => p.split(/;\s+/))
      .filter((p) => /[\p{L}\p{N}]/u.test(p));
    return pieces.map((piece, i) => ({
      text: piece.trim(),
      sequel:
        i > 0 ||
        (i === 0 &&
          pieces.length === 1 &&
          /^\s*(?:then|finally|afterwards|suddenly|after that|next)\b/i.test(sentence)),
    }));
  });
}
