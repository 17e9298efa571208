/** A building asked for by name is in the state of its place: torn open in a ruined one, charred in a burnt one. */
import { boundsOf, flatten } from '../art/path/flatten.ts';
import { blend } from '../colour/oklch.ts';
import type { Rect } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import type { PlaceState } from '../model/place-state.ts';
import { golden } from '../random/golden.ts';
import { COLOURS, type Recolour } from '../sets/index.ts';
import { cut } from './cut-drawing.ts';
import type { Performer } from './performers.ts';
import { frozen, ringOf, shapeOf, within } from './thing-conditions.ts';

/** Colours through a change; its windows are dark. */
const recoloured = (drawing: Drawing, change: Recolour, dark: boolean): Drawing => ({
  ...drawing,
  shapes: drawing.shapes.map((s): Shape => {
    const out = dark && s.tone === 'glow' ? '#26282a' : null;
    return {
      ...s,
      ...(s.fill === null ? {} : { fill: out ?? change(s.fill, s.part) }),
      ...(out ? { tone: 'body' } : {}),
    };
  }),
});

/** Upper edge of what still stands, from left to right: shares of the height. */
const TORN = [0.62, 0.9, 0.82, 0.58, 0.44, 0.5, 0.38, 0.62, 0.72, 0.98, 0.7];
const BUILT = [0.72, 0.72, 0.6, 0.6, 0.5, 0.5, 0.42, 0.42, 0.55, 0.55, 0.55];

/** Strips that reach up to an edge. */
function upTo(drawing: Drawing, edge: readonly number[]): Drawing {
  const { x, y, width, height } = drawing.bounds;
  const ground = y + height;
  const n = edge.length - 1;
  const shapes = edge.slice(0, -1).flatMap((h, i) => {
    const [a, b] = [x + (i / n) * width - 0.5, x + ((i + 1) / n) * width + 0.5];
    return cut(drawing, [
      { x: a, y: ground - h * height },
      { x: b, y: ground - (edge[i + 1] ?? h) * height },
      { x: b, y: ground + height },
      { x: a, y: ground + height },
    ]).shapes;
  });
  return { ...drawing, shapes };
}

/** Heaps of what was above, along its foot. */
function debris({ bounds: b }: Drawing, colour: string): Shape[] {
  const ground = b.y + b.height;
  const heap = (i: number, size: number): string => {
    const cx = b.x + b.width * golden(i, 0.618);
    const r = size * (0.6 + 0.6 * golden(i, 0.37));
    return `M${cx - r} ${ground + 3}L${cx - 0.5 * r} ${ground - 0.7 * r}L${cx + 0.2 * r} ${ground - 0.5 * r}L${cx + 0.7 * r} ${ground - 0.8 * r}L${cx + 1.1 * r} ${ground + 3}Z`;
  };
  const size = 0.075 * Math.min(b.width, b.height);
  return [0, 1].map((k) =>
    shapeOf(
      Array.from({ length: 9 }, (_, i) => heap(2 * i + k, size * (1 - 0.25 * k))).join(''),
      blend(colour, k ? '#e8dccb' : '#3b352f', 0.3),
      'rubble',
    ),
  );
}

/** Ivy in sheets over it. */
const ivy = (drawing: Drawing): Shape[] => {
  const { x, y, width, height } = drawing.bounds;
  const size = Math.min(width, height);
  const of = (k: number, fill: string) =>
    Array.from({ length: 11 }, (_, i) =>
      within(
        drawing,
        ringOf(
          x + width * golden(i, 0.7549),
          y + height * (0.25 + 0.75 * golden(i, 0.5698)),
          size * k * (0.09 + 0.07 * golden(i, 0.618)),
          11,
          1.3,
        ),
        fill,
        'ivy',
      ),
    ).flat();
  return [...of(1, '#3f6b3a'), ...of(0.6, '#5f9150')];
};

/** Poles and boards before what is not yet finished. */
function scaffold({ bounds: b }: Drawing): Shape[] {
  const ground = b.y + b.height;
  const [top, step] = [b.y + 0.2 * b.height, Math.min(210, b.height * 0.24)];
  const [left, right] = [b.x - 0.04 * b.width, b.x + 1.04 * b.width];
  const w = Math.max(4, 0.008 * b.width);
  const poles = Array.from({ length: 6 }, (_, i) => {
    const at = left + ((right - left) * i) / 5;
    return `M${at - w / 2} ${top}H${at + w / 2}V${ground}H${at - w / 2}Z`;
  });
  const levels = Math.max(1, Math.floor((ground - top) / step));
  const boards = Array.from({ length: levels }, (_, i) => {
    const at = ground - (i + 1) * step;
    return `M${left} ${at - w}H${right}V${at + w}H${left}Z`;
  });
  return [
    shapeOf(poles.join(''), '#7f878d', 'scaffold'),
    shapeOf(boards.join(''), '#b98d58', 'scaffold boards'),
  ];
}

/** Boards nailed over each of its windows. */
const boarded = (drawing: Drawing): Shape[] => {
  const panes = drawing.shapes.filter((s) => /window|pane/.test(s.part)).flatMap((s) => flatten(s.d));
  const boxes = panes
    .map(boundsOf)
    .filter((b) => b.width > 12 && b.height > 12)
    .slice(0, 14);
  const plank = ({ x, y, width, height }: Rect, k: number): string => {
    const [at, t, lean] = [y + height * k, Math.min(16, height * 0.16), height * (k < 0.5 ? 0.12 : -0.1)];
    return `M${x - 8} ${at + lean}L${x + width + 8} ${at - lean}V${at - lean + t}L${x - 8} ${at + lean + t}Z`;
  };
  return boxes.length === 0
    ? []
    : [shapeOf(boxes.flatMap((b) => [plank(b, 0.18), plank(b, 0.62)]).join(''), '#7d654a', 'boards')];
};

const TALL = 2.2;

/** The drawing of a building as the states of its place have it; of anything else as it was. */
export function inItsPlace(
  drawing: Drawing,
  { drawable, entity, mention }: Performer,
  states: readonly PlaceState[] | undefined,
): Drawing {
  if (
    !states ||
    drawable?.category !== 'building' ||
    drawable.height < TALL ||
    mention.state ||
    entity.traits.state
  )
    return drawing;
  return states.reduce((was, state) => {
    const change = COLOURS[state];
    if (state === 'frozen') return frozen(was);
    const now = change ? recoloured(was, change, true) : was;
    if (state === 'ruined') return { ...now, shapes: [...upTo(now, TORN).shapes, ...debris(now, '#8d8378')] };
    if (state === 'burnt') return { ...now, shapes: [...upTo(now, TORN).shapes, ...debris(now, '#3a3533')] };
    if (state === 'abandoned') return { ...now, shapes: [...now.shapes, ...boarded(now)] };
    if (state === 'overgrown') return { ...now, shapes: [...now.shapes, ...ivy(now)] };
    if (state === 'unfinished') return { ...now, shapes: [...upTo(now, BUILT).shapes, ...scaffold(now)] };
    return now;
  }, drawing);
}
