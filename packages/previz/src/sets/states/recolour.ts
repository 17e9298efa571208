/** A set in other colours: all its materials through one change. */
import type { Drawing } from '../../model/drawing.ts';
import type { PlaceState } from '../../model/place-state.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import type { Built } from '../setting.ts';
import { COLOURS, type Recolour } from './colours.ts';
import { mapParts, type Part } from './shell.ts';

const SKY =
  /^(sky|sun|moon|halo|window (view|sky|sun|moon|halo|land|hills?|roofs?|stars?|clouds?)|cloud|stars?)/;

function recolouredPart(p: Part, change: Recolour): Part {
  if (SKY.test(p.part)) return p;
  if (p.kind === 'card') return { ...p, drawing: recolouredDrawing(p.drawing, p.part, change) };
  if (p.tone === 'glow' || p.tone === 'glass' || p.pane) return p;
  const fade = p.fadeTo === undefined ? {} : { fadeTo: change(p.fadeTo, p.part) };
  return { ...p, fill: change(p.fill, p.part), ...fade };
}

const recolouredDrawing = (drawing: Drawing, part: string, change: Recolour): Drawing => ({
  ...drawing,
  shapes: drawing.shapes.map((s) =>
    s.tone === 'glow' || s.tone === 'glass'
      ? s
      : {
          ...s,
          ...(s.fill === null ? {} : { fill: change(s.fill, part) }),
          ...(s.stroke ? { stroke: { ...s.stroke, colour: change(s.stroke.colour, part) } } : {}),
        },
  ),
});

/** The set with all that is neither sky nor light in other colours. */
export function recoloured(built: Built, by: PlaceState | Recolour): Built {
  const change = typeof by === 'string' ? (COLOURS[by] ?? ((hex: string) => hex)) : by;
  const known = new Map<string, string>();
  const once: Recolour = (hex, part) => {
    const key = `${part} ${hex}`;
    const found = known.get(key) ?? change(hex, part);
    known.set(key, found);
    return found;
  };
  return {
    ...built,
    ground: once(built.ground, 'ground'),
    pieces: mapParts(built.pieces, (p) => recolouredPart(p, once)),
  };
}

/** What glows with light that somebody has to switch on. */
const LIT = /window|pane|lamp|bulb|tube|strip|sign|neon|screen|monitor|glow|lettering|light|departures|globe/;
const DAYLIGHT = /^window |daylight|sunlight|sky|beam|shaft/;

/** The set with its lamps out and its lit windows dark; what burns, and daylight, stays. */
export function unlit(built: Built, dark = '#2b2e31'): Built {
  const off = (p: Part): Part => {
    if (p.kind === 'card')
      return LIT.test(p.part)
        ? {
            ...p,
            drawing: {
              ...p.drawing,
              shapes: p.drawing.shapes.map((s) =>
                s.tone === 'glow' ? { ...s, tone: 'body', fill: s.fill && dark } : s,
              ),
            },
          }
        : p;
    if (p.tone !== 'glow' || p.pane || DAYLIGHT.test(p.part) || !LIT.test(p.part)) return p;
    return { ...p, tone: 'body', fill: dark } as FacePiece;
  };
  return {
    ...built,
    pieces: mapParts(built.pieces, off),
    practicals: built.practicals.filter(
      (l) => /^(fire|moonlight)$/.test(l.kind) || (l.kind === 'window' && built.stage.wall),
    ),
  };
}

/** Pieces added over those that are there. */
export const added = (built: Built, pieces: readonly Piece[]): Built => ({
  ...built,
  pieces: [...built.pieces, ...pieces],
});

/** What lies flat on the ground, and is no water. */
export const isFloor = (p: Piece): p is FacePiece =>
  p.kind === 'face' &&
  p.layer === 'ground' &&
  (p.normal?.y ?? 0) > 0.9 &&
  p.tone === 'body' &&
  !/^(water|lake|river|sea|ripples|swell|glints)$/.test(p.part) &&
  p.loops.every((loop) => loop.every((q) => q.y < 0.2));

/** Layers over the floor, under what stands on it or hangs on the walls. */
export function laidOnFloor(built: Built, layers: readonly Piece[]): Built {
  const at = built.pieces.findLastIndex(isFloor);
  return { ...built, pieces: [...built.pieces.slice(0, at + 1), ...layers, ...built.pieces.slice(at + 1)] };
}
