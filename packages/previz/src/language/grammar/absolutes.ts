/** Phrases that stand by themselves behind a comma: "…, snow on the roofs", "…, a tent behind them". */
import type { Node } from './noun-phrase.ts';

/** What a noun is of, or has, belongs to it; what else follows it tells where it is or what it is at. */
const OWN = /^(of|with|without|wearing|holding|like|as|for)$/;

const ADVERB =
  /^(overhead|everywhere|nearby|around|above|below|behind|outside|ahead|beyond|aloft|alight|ablaze|aglow|visible|ready)$/i;

/**
 * Does the comma at `at` open a phrase of its own, with no verb but a participle? "…, his dog beside him": the dog is one
 * more, and is no second subject of what was told before.
 */
export function opensAbsolute(nodes: readonly Node[], at: number): boolean {
  const [comma, ...after] = nodes.slice(at);
  if (comma?.kind !== 'comma') return false;
  const end = listEnd(after);
  const piece = end < 0 ? after : after.slice(0, end);
  const from = piece.findIndex((n) => n.kind !== 'and' && n.kind !== 'cue');
  const head = piece[from];
  if (isWeathers(piece)) return true;
  if (head?.kind !== 'phrase' || (head.noun === null && head.name === null)) return false;
  if (piece.some((n) => isMain(n)) || isList(nodes.slice(0, at), piece)) return false;
  return piece.slice(from + 1).some((n, k) => tells(n, k === 0));
}

/** Where the piece ends: a list goes on over its commas, "candles, old maps and a compass on the table". */
function listEnd(after: readonly Node[]): number {
  const end = after.findIndex((n) => n.kind === 'comma');
  const bare = after.findIndex((n) => n.kind !== 'phrase' && n.kind !== 'comma' && n.kind !== 'and');
  const list = after.slice(0, Math.max(0, bare));
  const placed = after[bare]?.kind === 'preposition' && list.some((n) => n.kind === 'and') && end < bare;
  const rest = after.findIndex((n, k) => k > bare && n.kind === 'comma');
  return placed ? rest : end;
}

/** "a lamp, a clock and a vase on a shelf". */
const isList = (before: readonly Node[], piece: readonly Node[]): boolean =>
  before.every((n) => n.kind === 'phrase' || n.kind === 'comma') && piece.some((n) => n.kind === 'and');

const isMain = (node: Node): boolean =>
  node.kind === 'be' ||
  node.kind === 'have' ||
  (node.kind === 'other' && /^(who|that|which|whose|while|as|when|where)$/i.test(node.raw)) ||
  (node.kind === 'verb' && /^(finite|base)$/.test(node.form));

/** Says where something is, or what it does. */
const tells = (node: Node, right: boolean): boolean =>
  (node.kind === 'verb' && node.form !== 'finite') ||
  (node.kind === 'preposition' && !(right && OWN.test(node.preposition))) ||
  (node.kind === 'cue' &&
    /^in the (?:far )?(?:back|fore|middle ?)ground$|^in the distance$/i.test(node.raw)) ||
  (node.kind === 'other' && ADVERB.test(node.raw));

/** "…, rain on the window", "…, snow falling": the weather by itself. */
const isWeathers = ([weather, next]: readonly Node[]): boolean =>
  weather?.kind === 'cue' &&
  (weather.cue.weather !== undefined ||
    (weather.cue.hour !== undefined && /light|sun|moon/i.test(weather.raw))) &&
  !/^(in|under|after|before|during|at|by) /i.test(weather.raw) &&
  (next?.kind === 'preposition' || (next?.kind === 'verb' && next.form === 'gerund'));
