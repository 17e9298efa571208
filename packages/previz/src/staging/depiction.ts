/** A picture as it is seen on what somebody makes it on. */
import type { Rect } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import { mappedDrawing } from './map-drawing.ts';
import { boundsOfShapes } from './shape-bounds.ts';

/** What a picture shows, and what it is made on. */
export interface Depiction {
  readonly on: 'easel' | 'board' | 'wall' | 'ground' | 'pane';
  readonly what: Drawing;
  /** In lines alone. */
  readonly lines: boolean;
}

/** Of the canvas or the wall, what the picture takes. */
const FILLS = { easel: 0.84, board: 0.8, wall: 0.72 } as const;
/** Centimetres of a picture in chalk, as it lies on the ground. */
const CHALKED = { width: 210, height: 56 } as const;
const CHALK = ['#fdfbf2', '#ffd9e0', '#cfe9ff', '#fff0b8'] as const;

/** What it is on with the picture there. */
export function withDepiction(support: Drawing, { on, what, lines }: Depiction): Drawing {
  if (on === 'ground') {
    const k = { x: CHALKED.width / what.bounds.width, y: CHALKED.height / what.bounds.height };
    const laid = mappedDrawing(what, (p) => ({
      x: (p.x - what.bounds.x - what.bounds.width / 2) * k.x,
      y: (p.y - what.bounds.y - what.bounds.height) * k.y,
    }));
    return {
      ...laid,
      shapes: laid.shapes.flatMap((s, i) => inLines(s, CHALK[i % CHALK.length] ?? CHALK[0], 2.4)),
      flat: true,
    };
  }
  if (on === 'pane') return seenInPane(support, what);
  const sheet = support.shapes.find((s) => s.part === (on === 'board' ? 'board' : 'canvas'));
  const room = on !== 'wall' && sheet ? boundsOfShapes([sheet]) : support.bounds;
  const put = fitted(what, room, FILLS[on]);
  const chalk = on === 'board' && support.shapes.some((s) => s.part === 'chalk');
  const [colour, width] = chalk ? ['#eef3ec', 2] : ['#3a352f', on === 'board' ? 1.6 : 1];
  const shown = lines ? put.shapes.flatMap((s) => inLines(s, colour, width)) : put.shapes;
  const kept = support.shapes.filter((s) => !/^(?:paint|chalk|writing|chart|doodle)$/.test(s.part));
  return { ...support, shapes: [...kept, ...shown.map((s): Shape => ({ ...s, part: 'picture' }))] };
}

/** Of the pane, what is seen in it takes; the rest is the land before and the sky over it. */
const IN_PANE = 0.94;
const LAND = 0.06;

/** Out there before the land, behind the bars. */
function seenInPane(support: Drawing, what: Drawing): Drawing {
  const sky = support.shapes.find((s) => s.part === 'sky');
  const land = support.shapes.findLastIndex((s) => /^(sky|hills)$/.test(s.part));
  if (!sky) return support;
  const pane = boundsOfShapes([sky]);
  const foot = pane.y + pane.height * (1 - LAND);
  const { bounds: b } = what;
  const k = IN_PANE * Math.min(pane.width / b.width, (pane.height * (1 - LAND)) / b.height);
  const put = mappedDrawing(what, (p) => ({
    x: pane.x + pane.width / 2 + (p.x - b.x - b.width / 2) * k,
    y: foot + (p.y - b.y - b.height) * k,
  }));
  return {
    ...support,
    shapes: support.shapes.toSpliced(land + 1, 0, ...put.shapes.map((s): Shape => ({ ...s, part: 'view' }))),
  };
}

/** The outline of a shape alone; shades and lights have none. */
const inLines = ({ d, part, tone, opacity }: Shape, colour: string, width: number): Shape[] =>
  tone === 'shade' || tone === 'light' || (opacity ?? 1) < 0.5
    ? []
    : [{ part, d, fill: null, tone: 'line', stroke: { colour, width } }];

/** As large as fits into a part of a rectangle, about its middle. */
function fitted(what: Drawing, room: Rect, part: number): Drawing {
  const { bounds: b } = what;
  const k = part * Math.min(room.width / b.width, room.height / b.height);
  return mappedDrawing(what, (p) => ({
    x: room.x + room.width / 2 + (p.x - b.x - b.width / 2) * k,
    y: room.y + room.height / 2 + (p.y - b.y - b.height / 2) * k,
  }));
}
