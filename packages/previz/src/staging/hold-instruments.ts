/** How instruments are at their players: mouthpieces at the mouth, bows across strings, what stands on the ground upright. */
import { flatten } from '../art/path/flatten.ts';
import type { Point } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import type { InHand } from './in-hand.ts';
import { mirrorDrawing, turnedAbout } from './map-drawing.ts';

/** Poses at instruments that stand on the ground, which are as tall as they are. */
export const AT_STANDING_STRINGS: ReadonlySet<PoseId> = new Set(['cello', 'bass', 'harp']);

/** Metres of who has a full-sized violin; who is smaller has a smaller one, so that it stays clear of a child's large head. */
export const VIOLIN_SIZED = 1.62;

/** Bowed and plucked instruments in the pose that is theirs; null for any other. */
export function stringsAs(id: string, pose: PoseId, drawing: Drawing): InHand[] | null {
  if (pose === 'violin' && /violin|fiddle|viola/.test(id)) return bowed(drawing);
  if (pose === 'cello' && /cello/.test(id)) return bowed(drawing, CELLO);
  if (pose === 'bass' && id === 'double-bass') return [standing(drawing, BASS)];
  if (pose === 'harp' && id === 'harp') return [standing(mirrorDrawing(drawing, { x: 0, y: 0 }), HARP)];
  return null;
}

/** Centimetres from the mouth to the near hand of who blows. */
const EMBOUCHURE = 12;

/** Drawn with the mouthpiece to the front: it goes to the back, and hangs from there; the hands are lower. */
const HANGS_FROM_MOUTH = /^saxophone$/;
/** Centimetres from the mouth to the near hand at what hangs from it: to the front, down. */
const AT_KEYS = { x: 22, y: 18 };
/** Drawn rising to the front: it is turned to slope down from the lips, degrees. */
const SLOPES = /^(flute|recorder|clarinet|oboe|bamboo-flute)$/;
const SLOPE = 34;

/** A wind instrument with its mouthpiece at the mouth: the end that lies highest, or to the back. */
export function atTheMouth(drawing: Drawing, id: string): InHand {
  const { bounds: b } = drawing;
  if (HANGS_FROM_MOUTH.test(id)) {
    const turned = turnedAbout(mirrorDrawing(drawing, { x: 0, y: 0 }), 8, { x: 0, y: 0 });
    const mouth = backEnd(turned, true);
    return {
      drawing: turned,
      grip: { x: mouth.x + AT_KEYS.x, y: mouth.y + AT_KEYS.y },
      hand: 'right',
      keyed: true,
    };
  }
  if (SLOPES.test(id) && b.width > b.height) {
    const turned = turnedAbout(drawing, SLOPE, { x: b.x, y: b.y + b.height });
    const mouth = backEnd(turned, false);
    return { drawing: turned, grip: { x: mouth.x + 0.9 * EMBOUCHURE, y: mouth.y }, hand: 'right' };
  }
  const upright = b.height > 1.3 * b.width;
  const slanting = upright ? turnedAbout(drawing, -42, { x: b.x + b.width / 2, y: b.y }) : drawing;
  const { bounds } = slanting;
  const y = bounds.height > 0.5 * bounds.width ? bounds.y + 3 : bounds.y + bounds.height * 0.42;
  return { drawing: slanting, grip: { x: bounds.x + EMBOUCHURE, y }, hand: 'right' };
}

/** The point farthest to the back; of the upper half only. */
function backEnd({ shapes, bounds: b }: Drawing, upper: boolean): Point {
  const points = shapes.flatMap((s) => flatten(s.d).flat());
  const seen = upper ? points.filter((p) => p.y < b.y + 0.3 * b.height) : points;
  return seen.reduce((best, p) => (p.x < best.x ? p : best), seen[0] ?? { x: b.x, y: b.y });
}

const BOW = /^(bow|hair|frog)$/;
const only = (drawing: Drawing, keep: (s: Shape) => boolean): Drawing => ({
  ...drawing,
  shapes: drawing.shapes.filter(keep),
});

/** As drawn, centimetres: the whole height, where the hand is at the neck, where the bow is held, and how far bow and body turn. */
const VIOLIN = { tall: 72.5, neck: { x: 0, y: -57 }, frog: { x: 18, y: -6 }, bowTurn: 30, bodyTurn: 106 };
/** Upright between the knees, the bow level across it. */
const CELLO = { tall: 138.7, neck: { x: 0, y: -106 }, frog: { x: 31, y: -8 }, bowTurn: 82, bodyTurn: -14 };

/** A violin from the chin to the far hand, its bow across it in the near one. */
function bowed(drawing: Drawing, { tall, neck, frog, bowTurn, bodyTurn } = VIOLIN): InHand[] {
  const body = only(drawing, (s) => !BOW.test(s.part));
  const bow = only(drawing, (s) => BOW.test(s.part));
  const k = drawing.bounds.height / tall;
  // A child's short arm has it by the body's end of the neck, so that it is before the large head.
  const along = k < 0.97 && tall < 100 ? 0.8 : 1;
  const [atNeck, atFrog] = [
    { x: neck.x * k, y: neck.y * k * along },
    { x: frog.x * k, y: frog.y * k },
  ];
  return [
    { drawing: turnedAbout(body, bodyTurn, atNeck), grip: atNeck, hand: 'left' },
    { drawing: turnedAbout(bow, bowTurn, atFrog), grip: atFrog, hand: 'right' },
  ];
}

const BASS = { tall: 195, neck: { x: 0, y: -152 }, turn: -9 };
const HARP = { tall: 154, neck: { x: -16, y: -88 }, turn: -4 };

/** Stands on the ground before its player, the far hand at it; the near one is free at the strings. */
function standing(drawing: Drawing, { tall, neck, turn }: typeof BASS): InHand {
  const k = drawing.bounds.height / tall;
  const grip = { x: neck.x * k, y: neck.y * k };
  return { drawing: turnedAbout(drawing, turn, grip), grip, hand: 'left' };
}
