import type { Point } from '../geometry/plane.ts';
import { drawWings } from './beings/marks.ts';
import { along, between, hull } from './outline.ts';
import { crescent, type Pen } from './pen.ts';
import type { Skeleton } from './skeleton.ts';
import { darker, lighter, mix } from './tint.ts';
import { drawCostume, drawTrims, drawTrimsBehind } from './trims.ts';
import type { Trunk } from './trunk.ts';
import type { Wardrobe } from './wardrobe.ts';

const torsoOutline = ({ at, build: b }: Trunk, more = 0): Point[] => [
  at(-b.hips * 0.98 - more, -0.1),
  at(-b.hips - more, 0.08),
  at(-b.waist - more, 0.42),
  at(-b.shoulders * 0.88 - more, 0.72),
  at(-b.shoulders * 0.97 - more, 0.86),
  at(-b.shoulders * 0.84, 0.95),
  at(-b.head * 0.3, 1.01),
  at(-b.head * 0.17, 1.05),
  at(b.head * 0.17, 1.05),
  at(b.head * 0.3, 1.01),
  at(b.shoulders * 0.84, 0.95),
  at(b.shoulders * 0.97 + more, 0.86),
  at(b.shoulders * 0.88 + more, 0.72),
  at(b.waist + more, 0.42),
  at(b.hips + more, 0.08),
  at(b.hips * 0.98 + more, -0.1),
];

/** Trunk with what is worn on it, from the skin out. */
export function drawTorso(pen: Pen, t: Trunk, w: Wardrobe, skin: string): void {
  const puffy = w.top.type === 'spacesuit' ? t.build.head * 0.12 : w.over ? t.build.head * 0.05 : 0;
  const outline = torsoOutline(t, puffy);
  const colour = w.over?.colour ?? w.top.colour;
  pen.blob('torso', colour, outline);
  if (w.top.pattern && !w.over) drawPattern(pen, t, w.top.pattern, w.top.colour);
  if (w.over || w.top.type === 'suit' || w.top.type === 'tuxedo') drawLapels(pen, t, w, colour);
  else drawNeckline(pen, t, w, skin);
  const below = outline.filter((p) => p.y >= t.at(0, 0.96).y);
  pen.blob('torso', colour, crescent(below.length > 4 ? below : outline, pen.shadeSide, 0.16), 'shade', 0.45);
  drawCostume(pen, t, shiftOf(t), w, skin);
  drawTrim(pen, t, w);
}

const shiftOf = (t: Trunk) =>
  t.view === 'three-quarter' ? t.build.shoulders * 0.16 : t.view === 'side' ? t.build.shoulders * 0.5 : 0;

function drawLapels(pen: Pen, t: Trunk, w: Wardrobe, colour: string): void {
  if (t.view === 'back') return;
  const { at, build: b } = t;
  const m = shiftOf(t);
  const shirt = w.over ? w.top.colour : lighter('#f2efe8', 0);
  const inner = w.over && (w.top.type === 'suit' || w.top.type === null) ? '#f2efe8' : shirt;
  pen.polygon('shirt', inner, [
    at(m - b.head * 0.17, 1.03),
    at(m + b.head * 0.17, 1.03),
    at(m + b.head * 0.05, 0.46),
    at(m, 0.4),
  ]);
  pen.polygon('lapel', lighter(colour, 0.1), [
    at(m - b.head * 0.2, 1.04),
    at(m - b.head * 0.34, 0.78),
    at(m - b.head * 0.02, 0.42),
    at(m - b.head * 0.1, 0.8),
  ]);
  pen.polygon('lapel', lighter(colour, 0.06), [
    at(m + b.head * 0.2, 1.04),
    at(m + b.head * 0.32, 0.78),
    at(m + b.head * 0.04, 0.42),
    at(m + b.head * 0.1, 0.8),
  ]);
  pen.line('coat', darker(colour, 0.3), [at(m + b.head * 0.02, 0.42), at(m, -0.08)], b.head * 0.025);
  for (const y of [0.32, 0.18])
    pen.disc('button', darker(colour, 0.45), at(m - b.head * 0.07, y), b.head * 0.025);
}

function drawNeckline(pen: Pen, t: Trunk, w: Wardrobe, skin: string): void {
  if (t.view === 'back') return;
  const { at, build: b } = t;
  const m = shiftOf(t);
  const type = w.top.type;
  const deep =
    type === 'dress' || type === 'gown' || type === 'tank-top' || type === 'swimsuit'
      ? 0.82
      : type === 'kimono' || type === 'robe' || type === 'hanbok'
        ? 0.74
        : 0.94;
  if (type !== 'hoodie' && type !== 'spacesuit' && type !== 'armour')
    pen.blob('neck', skin, [
      at(m * 0.5 - b.head * 0.21, 1.055),
      at(m * 0.5, 1.1),
      at(m * 0.5 + b.head * 0.21, 1.055),
      at(m * 0.8 + b.head * 0.14, (deep + 1.03) / 2),
      at(m, deep),
      at(m * 0.8 - b.head * 0.14, (deep + 1.03) / 2),
    ]);
  if (
    type === 't-shirt' ||
    type === 'sweater' ||
    type === 'jersey' ||
    type === 'pyjamas' ||
    type === 'scrubs'
  )
    pen.line(
      'collar',
      darker(w.top.colour, 0.16),
      [
        at(m * 0.5 - b.head * 0.22, 1.05),
        at(m * 0.8 - b.head * 0.15, (deep + 1.02) / 2),
        at(m, deep - 0.005),
        at(m * 0.8 + b.head * 0.15, (deep + 1.02) / 2),
        at(m * 0.5 + b.head * 0.22, 1.05),
      ],
      b.head * 0.05,
    );
  if (type === 'shirt' || type === 'uniform' || type === 'chef-jacket' || type === 'blouse') {
    for (const s of [-1, 1])
      pen.polygon('collar', lighter(w.top.colour, 0.18), [
        at(m * 0.5 + s * b.head * 0.24, 1.09),
        at(m + s * b.head * 0.01, 0.93),
        at(m + s * b.head * 0.17, 0.86),
        at(m * 0.5 + s * b.head * 0.33, 0.98),
      ]);
    pen.line('placket', darker(w.top.colour, 0.22), [at(m, 0.92), at(m, 0)], b.head * 0.018);
  }
  if (type === 'kimono' || type === 'robe' || type === 'hanbok') {
    pen.line(
      'collar',
      lighter(w.top.colour, 0.45),
      [at(m - b.head * 0.2, 1.04), at(m + b.head * 0.02, 0.7), at(m + b.head * 0.16, 0.5)],
      b.head * 0.07,
    );
    pen.line(
      'collar',
      lighter(w.top.colour, 0.45),
      [at(m + b.head * 0.2, 1.04), at(m + b.head * 0.02, 0.7)],
      b.head * 0.07,
    );
  }
  if (type === 'hoodie')
    pen.blob('hood', darker(w.top.colour, 0.14), [
      at(m - b.head * 0.34, 1.02),
      at(m, 0.92),
      at(m + b.head * 0.32, 1.02),
      at(m + b.head * 0.2, 1.14),
      at(m - b.head * 0.24, 1.14),
    ]);
}

function drawPattern(pen: Pen, t: Trunk, pattern: string, colour: string): void {
  const { at, build: b } = t;
  const mark = mix(colour, '#fbf7ee', 0.72);
  if (pattern === 'striped' || pattern === 'checked')
    for (const up of [0.05, 0.22, 0.39, 0.56, 0.73, 0.88])
      pen.line(
        'pattern',
        mark,
        [at(-b.waist * 0.94, up), at(0, up - 0.015), at(b.waist * 0.94, up)],
        b.head * 0.06,
      );
  if (pattern === 'checked')
    for (const x of [-0.6, 0, 0.6])
      pen.line('pattern', mark, [at(x * b.waist, 0), at(x * b.waist, 0.94)], b.head * 0.05, 0.6);
  if (pattern === 'dotted' || pattern === 'floral')
    for (const [i, up] of [0.06, 0.22, 0.38, 0.54, 0.7, 0.86].entries())
      for (const x of [-0.7, -0.1, 0.5])
        pen.disc(
          'pattern',
          mark,
          at((x + (i % 2) * 0.3) * b.waist, up),
          b.head * (pattern === 'dotted' ? 0.045 : 0.06),
        );
}

function drawTrim(pen: Pen, t: Trunk, w: Wardrobe): void {
  const { at, build: b } = t;
  const m = shiftOf(t);
  const front = t.view !== 'back';
  const tie = w.has('tie');
  if (tie && front)
    pen.polygon('tie', tie.colour, [
      at(m - b.head * 0.05, 1.0),
      at(m + b.head * 0.05, 1.0),
      at(m + b.head * 0.09, 0.52),
      at(m, 0.42),
      at(m - b.head * 0.09, 0.52),
    ]);
  const bow = w.has('bow-tie');
  if (bow && front)
    pen.polygon('bow-tie', bow.colour, [
      at(m - b.head * 0.18, 1.02),
      at(m - b.head * 0.18, 0.9),
      at(m, 0.95),
      at(m + b.head * 0.18, 0.9),
      at(m + b.head * 0.18, 1.02),
      at(m, 0.97),
    ]);
  const apron = w.has('apron');
  if (apron && front) {
    const points = [
      at(m - b.head * 0.3, 0.8),
      at(m + b.head * 0.3, 0.8),
      at(m + b.hips * 0.75, 0.36),
      at(m + b.hips * 0.85, -0.5),
      at(m - b.hips * 0.85, -0.5),
      at(m - b.hips * 0.75, 0.36),
    ];
    pen.polygon('apron', apron.colour, points);
    pen.line(
      'apron',
      darker(apron.colour, 0.2),
      [at(m - b.hips * 0.75, 0.36), at(m + b.hips * 0.75, 0.36)],
      b.head * 0.03,
    );
  }
  if (w.top.type === 'overalls' && !w.over)
    for (const s of [-1, 1])
      pen.line(
        'straps',
        darker(w.top.colour, 0.18),
        [at(m + s * b.head * 0.26, 0.66), at(m * 0.6 + s * b.head * 0.34, 1.0)],
        b.head * 0.08,
      );
  if (w.top.type === 'armour')
    for (const up of [0.2, 0.4, 0.62])
      pen.line(
        'plates',
        darker(w.top.colour, 0.32),
        [at(-b.waist, up), at(m, up - 0.06), at(b.waist, up)],
        b.head * 0.03,
      );
  if (w.top.type === 'spacesuit' && front) {
    pen.polygon('panel', '#7f8a99', [
      at(m - b.head * 0.24, 0.72),
      at(m + b.head * 0.24, 0.72),
      at(m + b.head * 0.24, 0.46),
      at(m - b.head * 0.24, 0.46),
    ]);
    pen.disc('panel', '#c0392b', at(m - b.head * 0.1, 0.6), b.head * 0.05);
    pen.disc('panel', '#3f7d8c', at(m + b.head * 0.1, 0.6), b.head * 0.05);
  }
  if (w.top.type === 'superhero-suit' && front)
    pen.polygon('emblem', '#e8c13c', [
      at(m - b.head * 0.2, 0.8),
      at(m + b.head * 0.2, 0.8),
      at(m + b.head * 0.24, 0.68),
      at(m, 0.5),
      at(m - b.head * 0.24, 0.68),
    ]);
  if (w.top.type === 'uniform' && front)
    pen.disc('badge', '#e0b63c', at(m - b.head * 0.24, 0.76), b.head * 0.06);
  const belt =
    w.has('belt') ??
    (w.top.type === 'kimono'
      ? { colour: darker(w.top.colour, 0.4) }
      : w.over?.type === 'trench-coat'
        ? { colour: darker(w.over.colour, 0.28) }
        : undefined);
  if (belt)
    pen.line(
      'belt',
      belt.colour,
      [at(-b.waist * 0.98, 0.3), at(m, 0.27), at(b.waist * 0.98, 0.3)],
      b.head * (w.top.type === 'kimono' ? 0.26 : 0.1),
    );
  const necklace = w.has('necklace');
  if (necklace && front)
    pen.line(
      'necklace',
      necklace.colour,
      [at(m - b.head * 0.2, 1.0), at(m, 0.78), at(m + b.head * 0.2, 1.0)],
      b.head * 0.04,
    );
  const bag = w.has('bag');
  if (bag) {
    pen.line(
      'bag',
      darker(bag.colour, 0.3),
      [at(b.shoulders * 0.6, 0.98), at(-b.hips * 0.9, 0.05)],
      b.head * 0.07,
    );
    pen.blob('bag', bag.colour, [
      at(-b.hips * 1.5, 0.1),
      at(-b.hips * 0.4, 0.1),
      at(-b.hips * 0.4, -0.34),
      at(-b.hips * 1.5, -0.34),
    ]);
  }
}

/** Skirt, dress or coat below the waist: the hull of hips and legs, so that it follows every pose. */
export function drawHem(pen: Pen, t: Trunk, s: Skeleton, w: Wardrobe): void {
  if (!w.hem) return;
  const { at, build: b } = t;
  const { length, flare, colour, open } = w.hem;
  const near = along(s.near.leg, length);
  const far = along(s.far.leg, length);
  const r = b.hips * (0.62 + flare);
  const ends = [near, far].flatMap((p) => [
    { x: p.x - r, y: p.y },
    { x: p.x + r, y: p.y },
    { x: p.x, y: p.y + r * 0.16 },
  ]);
  const knees =
    length > 0.5
      ? [s.near.leg[1], s.far.leg[1]].flatMap((p) => [
          { x: p.x - b.hips * 0.5, y: p.y },
          { x: p.x + b.hips * 0.5, y: p.y },
        ])
      : [];
  const outline = hull([
    at(-b.waist * 1.02, 0.36),
    at(b.waist * 1.02, 0.36),
    at(-b.hips * 1.04, 0.06),
    at(b.hips * 1.04, 0.06),
    ...knees,
    ...ends,
  ]);
  pen.polygon('skirt', colour, outline);
  const last = between(near, far, 0.5);
  pen.polygon(
    'skirt',
    colour,
    [
      at(pen.shadeSide * b.waist * 0.4, 0.3),
      at(pen.shadeSide * b.waist * 1.0, 0.34),
      { x: last.x + pen.shadeSide * (Math.abs(near.x - far.x) / 2 + r * 0.96), y: last.y },
      { x: last.x + pen.shadeSide * r * 0.35, y: last.y + r * 0.1 },
    ],
    'shade',
    0.55,
  );
  for (const k of [-0.35, 0.15])
    pen.line(
      'fold',
      darker(colour, 0.18),
      [at(k * b.waist, 0.22), between(at(k * b.waist, 0), { x: last.x + k * r * 1.5, y: last.y }, 0.92)],
      b.head * 0.022,
    );
  if (open)
    pen.line(
      'opening',
      darker(colour, 0.4),
      [at(shiftOf(t), 0.3), { x: last.x + shiftOf(t), y: last.y }],
      b.head * 0.03,
    );
}

/** Capes, wings and backpacks: behind everything, or before everything seen from the back. */
export function drawOnBack(pen: Pen, t: Trunk, s: Skeleton, w: Wardrobe): void {
  const { at, build: b } = t;
  const cape = w.has('cape') ?? w.has('cloak');
  if (cape) {
    const foot = along(s.near.leg, 0.85);
    const points = [
      at(-b.shoulders * 0.9, 1.0),
      at(b.shoulders * 0.9, 1.0),
      at(b.shoulders * 0.95, 0.4),
      { x: foot.x + b.hips * 1.0, y: foot.y },
      { x: foot.x - b.hips * 0.6, y: foot.y + b.head * 0.1 },
      { x: foot.x - b.hips * 2.3, y: foot.y - b.head * 0.05 },
      at(-b.shoulders * 1.5, 0.3),
    ];
    pen.blob('cape', cape.colour, points);
    pen.blob('cape', darker(cape.colour, 0.08), crescent(points, pen.shadeSide, 0.3), 'shade');
  }
  drawTrimsBehind(pen, t, w);
  const wings = w.has('wings');
  if (wings) drawWings(pen, t, 'feather', wings.colour);
  const pack = w.has('backpack');
  if (pack) {
    const m = t.view === 'front' ? 0 : t.view === 'back' ? 0 : -b.shoulders * 0.75;
    const points = [
      at(m - b.shoulders * 0.75, 0.2),
      at(m - b.shoulders * 0.8, 0.7),
      at(m - b.shoulders * 0.45, 1.04),
      at(m + b.shoulders * 0.45, 1.04),
      at(m + b.shoulders * 0.7, 0.6),
      at(m + b.shoulders * 0.6, 0.15),
    ];
    pen.blob('backpack', pack.colour, points);
    pen.blob('backpack', pack.colour, crescent(points, pen.shadeSide, 0.3), 'shade');
  }
}

/** What lies over chest and neck: straps, scarves. */
export function drawOverChest(pen: Pen, t: Trunk, w: Wardrobe): void {
  const { at, build: b } = t;
  const m = shiftOf(t);
  if (w.has('backpack') && t.view !== 'back')
    for (const s of [-1, 1])
      pen.line(
        'strap',
        darker(w.has('backpack')?.colour ?? '#555555', 0.3),
        [
          at(m * 0.6 + s * b.head * 0.42, 1.0),
          at(m + s * b.head * 0.4, 0.66),
          at(m + s * b.head * 0.46, 0.42),
        ],
        b.head * 0.09,
      );
  const scarf = w.has('scarf');
  if (scarf) {
    pen.blob('scarf', scarf.colour, [
      at(-b.head * 0.34, 1.02),
      at(-b.head * 0.24, 1.16),
      at(b.head * 0.28, 1.16),
      at(b.head * 0.36, 1.02),
      at(m, 0.92),
    ]);
    pen.polygon('scarf', darker(scarf.colour, 0.1), [
      at(m, 0.98),
      at(m + b.head * 0.22, 0.98),
      at(m + b.head * 0.26, 0.5),
      at(m + b.head * 0.06, 0.5),
    ]);
  }
  drawTrims(pen, t, m, w);
  const clasp = w.has('cape') ?? w.has('cloak');
  if (clasp && t.view !== 'back')
    pen.blob('cape', clasp.colour, [
      at(-b.shoulders * 0.95, 0.92),
      at(-b.head * 0.3, 1.08),
      at(m, 0.98),
      at(b.head * 0.3, 1.08),
      at(b.shoulders * 0.95, 0.92),
      at(b.head * 0.2, 0.9),
      at(m, 0.86),
      at(-b.head * 0.3, 0.9),
    ]);
}
