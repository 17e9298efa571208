/** Deeds of the European languages in English: by what they are done to, and by how one moves in them. */
import { singularOf } from '../english/inflect.ts';
import { senseOf } from './verb-senses.ts';
import type { Piece } from './word-order.ts';

const isStop = (p: Piece): boolean => p.kind === 'stop' || p.english === 'and';

/** "clava una bandera", "bläst die Kerze aus": the noun behind the verb says which deed it is. */
export function sensed(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    if (piece.kind !== 'v') return piece;
    const noun = pieces.slice(at + 1).find((p) => !/^[dqak]$/.test(p.kind) || isStop(p));
    return noun?.kind === 'n'
      ? { ...piece, english: senseOf(piece.english, singularOf(noun.english).noun) }
      : piece;
  });
}

/** Where one goes in a verb that says no more. */
const WHITHER: Readonly<Record<string, string>> = {
  leaving: 'out of',
  entering: 'into',
  'going down': 'down',
  'going up': 'up',
  crossing: 'across',
  fleeing: 'away',
  escaping: 'away',
  'running away': 'away',
  approaching: 'towards',
};
const MANNER =
  /^(?:running|walking|crawling|jumping|flying|swimming|rolling|limping|dancing|tiptoeing|galloping|climbing)$/;

/** "sale corriendo", "sort du marais en rampant": English says how one moves by its verb, and whither beside it. */
export function mannered(pieces: readonly Piece[]): Piece[] {
  const out = [...pieces];
  for (let at = 0; at < out.length; at++) {
    const piece = out[at];
    const whither = piece?.kind === 'v' ? WHITHER[piece.english] : undefined;
    if (!piece || !whither) continue;
    const stop = out.findIndex((p, i) => i > at && isStop(p));
    const end = stop < 0 ? out.length : stop;
    const how = out.findIndex((p, i) => i > at && i < end && p.kind === 'v');
    const manner = out[how];
    if (!manner || !MANNER.test(manner.english)) continue;
    const gerund = out[how - 1]?.english === 'in' ? 2 : 1;
    const last = how === at + gerund && (how + 1 === end || whither === 'away');
    out.splice(how + 1 - gerund, gerund);
    const plainly = last && whither === 'out of' && how + 1 === end ? 'out' : whither;
    out[at] = { ...piece, english: `${manner.english} ${plainly}` };
    // "sort du marais": out of it.
    if (plainly === 'out of' && /^(?:of|from)\b/.test(out[at + 1]?.english ?? ''))
      out[at + 1] = { english: 'the', kind: 'd' };
  }
  return out;
}
