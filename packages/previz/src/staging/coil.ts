/** A serpent wound round something tall: turns of it over the near side, the head out at the top, the tail below. */
import { circle, type Joint, limb, polygon } from '../art/path/outline.ts';
import { adjust } from '../colour/oklch.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import type { Performer } from './performers.ts';
import { boundsOfShapes, edgesOf } from './shape-bounds.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { bodyColour } from './thing-effects.ts';
import { extraPart, leadOf, unitOf } from './unit.ts';

/** Turns over the near side; of the height, where the first and the last begin, and how much each rises. */
const TURNS = 4;
const FROM = 0.1;
const TO = 0.66;
const RISES = 0.085;
/** Of the height: half of the body's thickness. */
const THICK = 0.042;
const STEPS = 12;
/** The radius of an eye, of half of the body's thickness. */
const EYE = 0.22;

/** The thing with the serpent about it. */
export function coil(pole: StagedUnit, [snake]: readonly Performer[], craft: Stagecraft): StagedUnit {
  if (!snake) return pole;
  const lead = leadOf(pole);
  const colour = bodyColour(leadOf(craft.build(snake)).drawing, '#3f8f7a');
  const winged = /dragon|wyrm/.test(snake.drawable?.id ?? '');
  const side = pole.facing || 1;
  const there = { x: lead.x, y: lead.y, scale: lead.scale, lifted: false };
  const wings = winged
    ? [
        extraPart(`${snake.id}-wings`, 'wings', wingsOf(lead.drawing, colour, side), {
          ...there,
          bias: lead.bias + 0.05,
        }),
      ]
    : [];
  const turns = turnsOf(lead.drawing, winged ? adjust(colour, 0.12) : colour, side);
  const part = extraPart(snake.id, snake.entity.noun, winged ? horned(turns, side) : turns, {
    ...there,
    bias: lead.bias - 0.04,
  });
  return { ...pole, ...unitOf([...pole.parts, ...wings, part]) };
}

/** A dragon's wings, spread behind what it is wound about. */
function wingsOf({ bounds: b }: Drawing, colour: string, side: number): Drawing {
  const h = b.height;
  const [cx, cy] = [b.x + b.width / 2, b.y + 0.42 * h];
  const wing = (s: number, k: number): readonly Shape[] => {
    const at = (x: number, y: number): [number, number] => [cx + s * x * k * h, cy - y * k * h];
    const tips = [
      at(0.06, 0.02),
      at(0.2, 0.34),
      at(0.62, 0.42),
      at(0.52, 0.26),
      at(0.6, 0.1),
      at(0.42, 0.06),
    ];
    const more = [at(0.4, -0.1), at(0.26, -0.04), at(0.14, -0.14)];
    const bone = (to: [number, number]): string => limb([...at(0.2, 0.32), 0.014 * h], [...to, 0.006 * h]);
    return [
      {
        d: polygon([...tips, ...more].flat()),
        fill: adjust(colour, -0.02),
        tone: 'body',
        part: 'wing',
        form: true,
      },
      {
        d:
          limb([...at(0.05, 0), 0.02 * h], [...at(0.2, 0.34), 0.018 * h], [...at(0.62, 0.42), 0.006 * h]) +
          [at(0.6, 0.1), at(0.4, -0.1), at(0.14, -0.14)].map(bone).join(''),
        fill: adjust(colour, 0.14),
        tone: 'body',
        part: 'wing bone',
      },
    ];
  };
  const reach = 0.64 * h;
  return {
    shapes: [...wing(-side, 0.86), ...wing(side, 1)],
    bounds: { x: cx - reach, y: cy - 0.52 * h, width: 2 * reach, height: 0.7 * h },
    anchors: {},
    footprint: 0,
  };
}

/** Horns and a crest on the head. */
function horned(turns: Drawing, side: number): Drawing {
  const eye = turns.shapes.find((s) => s.part === 'eye');
  if (!eye) return turns;
  const b = boundsOfShapes([eye]);
  const [x, y] = [b.x + b.width / 2, b.y + b.height / 2];
  const r = b.width / 2 / EYE;
  const spike = (dx: number, dy: number, tx: number, ty: number, k: number): string =>
    limb([x - side * dx * r, y + dy * r, k * r], [x - side * tx * r, y + ty * r, 0.05 * r]);
  const horns = spike(0.6, -0.3, 2.2, -1.9, 0.34) + spike(0.1, -0.45, 1.1, -2.2, 0.3);
  const crest = spike(1, 0.8, 2, 0.5, 0.3) + spike(1, 2, 2, 1.8, 0.3) + spike(0.8, 3.2, 1.8, 3.1, 0.28);
  return {
    ...turns,
    shapes: [{ d: horns + crest, fill: '#efe3c2', tone: 'body', part: 'horn' }, ...turns.shapes],
  };
}

/** Left and right edge of a drawing at a height, centimetres. */
function spanOf(drawing: Drawing): (y: number) => readonly [number, number] {
  const edges = edgesOf(drawing.shapes.filter((s) => s.fill && s.tone !== 'glow'));
  return (y) => edges(y) ?? [-10, 10];
}

function turnsOf(pole: Drawing, colour: string, side: number): Drawing {
  const { bounds: b } = pole;
  const span = spanOf(pole);
  const yAt = (t: number) => b.y + (1 - t) * b.height;
  const r = THICK * b.height;
  const band = (i: number): Joint[] => {
    const t0 = FROM + ((TO - FROM) * i) / (TURNS - 1);
    return Array.from({ length: STEPS + 1 }, (_, k): Joint => {
      const u = k / STEPS;
      const y = yAt(t0 + RISES * u) + 0.7 * r * Math.sin(Math.PI * u);
      const [left, right] = span(y);
      const over = 0.45 * r;
      const x =
        side > 0 ? left - over + u * (right - left + 2 * over) : right + over - u * (right - left + 2 * over);
      return [x, y, r * (0.72 + 0.28 * Math.sin(Math.PI * u)) * (i === 0 ? 0.8 : 1)];
    });
  };
  const bands = Array.from({ length: TURNS }, (_, i) => band(i));
  const first = bands[0]?.[0] as Joint;
  const last = bands.at(-1)?.at(-1) as Joint;
  const on = (from: Joint, dx: number, dy: number, k: number): Joint => [
    from[0] + side * dx * r,
    from[1] + dy * r,
    k * r,
  ];
  const tail = limb(
    first,
    on(first, -1.4, 0.5, 0.5),
    on(first, -2.8, 0.2, 0.34),
    on(first, -3.9, -0.9, 0.2),
    on(first, -4.3, -2.1, 0.07),
  );
  const neck: Joint[] = [
    last,
    on(last, 1.5, -0.7, 0.8),
    on(last, 2.7, -2, 0.8),
    on(last, 2.9, -3.6, 0.8),
    on(last, 2.6, -5, 0.86),
  ];
  const head: Joint[] = [on(last, 2.6, -5.2, 1.15), on(last, 4.2, -5.4, 0.86), on(last, 5.4, -5, 0.5)];
  const jaw: Joint[] = [on(last, 2.9, -4.6, 0.8), on(last, 4.9, -3.9, 0.3)];
  const eye = on(last, 3.3, -5.8, EYE);
  const body = (d: string, part: string): Shape => ({ d, fill: colour, tone: 'body', part, form: true });
  const belly = bands.map((joints) => limb(...joints.map(([x, y, s]): Joint => [x, y + 0.5 * s, 0.26 * s])));
  const shapes: Shape[] = [
    body(tail, 'tail'),
    ...bands.map((joints) => body(limb(...joints), 'coil')),
    { d: belly.join(''), fill: '#e8dcae', tone: 'body', opacity: 0.75, part: 'belly' },
    body(limb(...neck), 'neck'),
    { d: limb(...jaw), fill: '#b8433f', tone: 'body', part: 'jaw' },
    body(limb(...head), 'head'),
    { d: circle(...eye), fill: '#f6d743', tone: 'glow', part: 'eye' },
    { d: circle(eye[0] + side * 0.05 * r, eye[1], 0.1 * r), fill: '#1d1d1d', tone: 'body', part: 'pupil' },
  ];
  const wide = 6 * r;
  return {
    shapes,
    bounds: { x: b.x - wide, y: b.y - wide, width: b.width + 2 * wide, height: b.height + wide },
    anchors: {},
    footprint: 0,
  };
}
