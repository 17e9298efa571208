/** What an animal wears sits where it is worn: a scarf about its neck, glasses before its eyes, a hat between its ears. */
import { flatten } from '../art/path/flatten.ts';
import { adjust } from '../colour/oklch.ts';
import type { Point, Rect } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import { mappedDrawing, mirrorDrawing } from './map-drawing.ts';
import { boundsOfShapes } from './shape-bounds.ts';
import type { Part } from './unit.ts';

const ABOUT_NECK = /scarf|bandana|shawl|boa$/;
const AT_THROAT = /tie$|medal|necklace|bell$|^ribbon$/;
const COLLAR = /collar$/;
const AT_EYES = /glasses|goggles|monocle/;
const ON_FEET = /boots?$|shoes?$|sneakers?$|slippers?$|horseshoes?$/;
const ON_HEAD = /hat$|cap$|crown|helmet|beret|bonnet|fez|tiara|sombrero|headphones|hood$/;

/** Widths, of the head's. */
const WIDE = { throat: 0.5, eyes: 0.72, hat: 0.92 };
/** How far over the head a hat is pulled, of the head's height. */
const PULLED = 0.3;

/** The part for a garment, in its bearer's own place and scale; null for what is worn elsewhere, or a beast without a head of its own. */
export function onBeast(bearer: Part, garment: Part, colour: string | null): Part | null {
  const { drawing } = bearer;
  const head = headOf(drawing);
  const id = garment.performer?.drawable?.id ?? '';
  const worn = head && drawn(id, drawing, head, garment.drawing, colour);
  if (!worn) return null;
  const { x, y, scale, flip, turn } = bearer;
  return { ...garment, drawing: worn, x, y, scale, flip, turn };
}

/** Of the body's height, the head of a beast that is drawn in one piece. */
const OF_BODY = 0.52;

/** As it is drawn; of a beast in one piece, about its mouth. */
function headOf({ shapes, anchors, bounds }: Drawing): Rect | null {
  const own = shapes.filter((s) => /^(head|face)$/.test(s.part));
  if (own.length > 0) return boundsOfShapes(own);
  const { mouth } = anchors;
  if (!mouth) return null;
  const size = OF_BODY * Math.min(bounds.height, bounds.width);
  const aside = mouth.x - (bounds.x + bounds.width / 2);
  const middle = Math.abs(aside) < 0.15 * bounds.width ? mouth.x : mouth.x - Math.sign(aside) * 0.5 * size;
  return { x: middle - size / 2, y: mouth.y - 0.66 * size, width: size, height: size };
}

function drawn(
  id: string,
  beast: Drawing,
  head: Rect,
  garment: Drawing,
  colour: string | null,
): Drawing | null {
  const middle = { x: head.x + head.width / 2, y: head.y + head.height / 2 };
  const away = beast.bounds.x + beast.bounds.width / 2 - middle.x;
  /** Towards the body; 0 for who sits upright. */
  const back = Math.abs(away) < 0.2 * head.width ? 0 : Math.sign(away);
  const throat = {
    x: middle.x + back * 0.22 * head.width,
    y: head.y + (back === 0 ? 1.02 : 0.98) * head.height,
  };
  if (ABOUT_NECK.test(id)) return scarf(head, back, throat, colour ?? meanFill(garment));
  if (COLLAR.test(id)) return scarf(head, back, throat, colour ?? meanFill(garment), true);
  if (AT_THROAT.test(id)) return fitted(garment, WIDE.throat * head.width, throat, 0.4, back);
  const eyes = beast.anchors.eyes;
  if (AT_EYES.test(id)) return eyes ? fitted(garment, WIDE.eyes * head.width, eyes, 0.5, back) : null;
  if (ON_FEET.test(id)) return shod(beast, garment, back);
  const crown = { x: middle.x + back * 0.06 * head.width, y: head.y + PULLED * head.height };
  return ON_HEAD.test(id) ? fitted(garment, WIDE.hat * head.width, crown, 1, back) : null;
}

/** Of a beast's height: how far up from the ground its feet are looked for; of its width: the gap between two of them. */
const SOLE = 0.025;
const GAP = 0.03;
/** Of its width, the least that a boot is; of a foot's, how wide. */
const BOOT = { least: 0.1, wide: 1.7 };

/** One on every foot that is on the ground. */
function shod(beast: Drawing, garment: Drawing, back: number): Drawing | null {
  const { bounds: b } = beast;
  const floor = b.y + b.height;
  const xs = beast.shapes
    .filter((s) => s.fill !== null && !/shadow|tail/.test(s.part))
    .flatMap((s) => flatten(s.d).flat())
    .filter((p) => p.y > floor - SOLE * b.height)
    .map((p) => p.x)
    .sort((p, q) => p - q);
  const feet: { from: number; to: number }[] = [];
  for (const x of xs) {
    const last = feet.at(-1);
    if (last && x - last.to < GAP * b.width) last.to = x;
    else feet.push({ from: x, to: x });
  }
  if (feet.length === 0 || feet.length > 4) return null;
  const boots = feet.map(({ from, to }) =>
    fitted(
      garment,
      Math.max(BOOT.least * b.width, BOOT.wide * (to - from)),
      { x: (from + to) / 2, y: floor },
      1,
      back,
    ),
  );
  return { ...garment, shapes: boots.flatMap((d) => d.shapes), bounds: b };
}

const meanFill = ({ shapes }: Drawing): string => shapes.find((s) => s.fill)?.fill ?? '#b8402f';

/** A garment so wide, `part` of its height down at a point, turned the way its bearer looks. */
function fitted(garment: Drawing, width: number, at: Point, part: number, back: number): Drawing {
  const { bounds: b } = garment;
  const k = width / b.width;
  const put = mappedDrawing(garment, (p) => ({
    x: at.x + k * (p.x - b.x - b.width / 2),
    y: at.y + k * (p.y - b.y - part * b.height),
  }));
  return back < 0 ? mirrorDrawing(put, at) : put;
}

/** Outlines of what hangs from the throat: head's widths across, head's heights down. */
const END = [
  [-0.1, 0],
  [0.12, 0],
  [0.2, 0.86],
  [-0.06, 0.92],
];
const TAG = [
  [-0.06, 0],
  [0.06, 0],
  [0.1, 0.16],
  [0, 0.27],
  [-0.1, 0.16],
];

/** A band from the nape to the throat, its end hanging from there; a collar is narrow, and a tag hangs from it. */
function scarf(head: Rect, back: number, throat: Point, colour: string, collar = false): Drawing {
  const { width: w, height: h } = head;
  const middle = head.x + w / 2;
  const [from, to] =
    back === 0
      ? [
          { x: middle - 0.46 * w, y: throat.y - 0.06 * h },
          { x: middle + 0.46 * w, y: throat.y - 0.06 * h },
        ]
      : [
          { x: middle + back * 0.62 * w, y: head.y + 0.48 * h },
          { x: middle + back * 0.04 * w, y: throat.y + 0.04 * h },
        ];
  const thick = (collar ? 0.17 : 0.3) * h;
  const sag = 0.16 * h;
  const along = Math.hypot(to.x - from.x, to.y - from.y);
  const n = { x: (-(to.y - from.y) / along) * thick, y: ((to.x - from.x) / along) * thick };
  const down = n.y > 0 ? n : { x: -n.x, y: -n.y };
  const bend = {
    x: (from.x + to.x) / 2 + (down.x / thick) * sag,
    y: (from.y + to.y) / 2 + (down.y / thick) * sag,
  };
  const r = (v: number) => Math.round(v * 100) / 100;
  const at = (p: Point, o: Point = { x: 0, y: 0 }) => `${r(p.x + o.x)} ${r(p.y + o.y)}`;
  const band = `M${at(from)}Q${at(bend)} ${at(to)}L${at(to, down)}Q${at(bend, down)} ${at(from, down)}Z`;
  const hang = { x: to.x + down.x * 0.5 + back * 0.06 * w, y: to.y + down.y * 0.5 };
  const ends = collar ? TAG : END;
  const end = ends.map(([u = 0, v = 0]) => at({ x: hang.x + (back || 1) * u * w, y: hang.y + v * h }));
  const shape = (d: string, fill: string, part: string): Shape => ({ d, fill, tone: 'body', part });
  const shapes = [
    shape(`M${end.join('L')}Z`, collar ? '#e3b54a' : adjust(colour, -0.06), 'scarf end'),
    shape(band, colour, 'scarf'),
  ];
  return {
    shapes,
    bounds: boundsOfShapes(shapes),
    anchors: {},
    footprint: 0,
  };
}
