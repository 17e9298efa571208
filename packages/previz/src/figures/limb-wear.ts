/** What is worn on limbs alone: socks, chaps, bracelets, metal arms, gloves to box in. */
import type { Point } from '../geometry/plane.ts';
import { between } from './outline.ts';
import { crescent, type Pen } from './pen.ts';
import type { Build } from './skeleton.ts';
import { darker, lighter } from './tint.ts';
import type { Wardrobe } from './wardrobe.ts';

type Joints = readonly [Point, Point, Point];

export function drawLegWear(pen: Pen, [hip, knee, ankle]: Joints, b: Build, w: Wardrobe, skin: string): void {
  if (w.top.type === 'armour' && w.has('gloves') && !w.over)
    plated(pen, w.top.colour, [hip, knee, ankle], 0.2 * b.head * b.girth);
  const g = b.head * b.girth;
  const socks = w.has('socks');
  if (socks) {
    pen.limb(
      'sock',
      socks.colour,
      [between(knee, ankle, 0.12), between(knee, ankle, 0.5), ankle],
      [0.19 * g, 0.185 * g, 0.13 * g],
    );
    pen.line(
      'sock',
      '#f6f4ee',
      [
        { x: between(knee, ankle, 0.2).x - 0.17 * g, y: between(knee, ankle, 0.2).y },
        { x: between(knee, ankle, 0.2).x + 0.17 * g, y: between(knee, ankle, 0.2).y },
      ],
      0.06 * b.head,
    );
  }
  const pads = w.has('leg-pads');
  if (pads) {
    const [top, mid, low] = [between(hip, knee, 0.72), between(knee, ankle, 0.4), between(knee, ankle, 1.04)];
    pen.limb('leg-pads', pads.colour, [top, knee, mid, low], [0.25 * g, 0.29 * g, 0.27 * g, 0.27 * g]);
    pen.limb('leg-pads', darker(pads.colour, 0.12), [between(top, knee, 0.7), low], [0.05 * g, 0.05 * g]);
    for (const k of [0.16, 0.5, 0.84]) {
      const p = between(knee, ankle, k);
      const a = Math.atan2(ankle.y - knee.y, ankle.x - knee.x) + Math.PI / 2;
      const across = { x: 0.26 * g * Math.cos(a), y: 0.26 * g * Math.sin(a) };
      pen.line(
        'leg-pads',
        '#2f3f5f',
        [
          { x: p.x - across.x, y: p.y - across.y },
          { x: p.x + across.x, y: p.y + across.y },
        ],
        0.05 * b.head,
      );
    }
  }
  const chaps = w.has('chaps');
  if (chaps) {
    pen.limb(
      'chaps',
      chaps.colour,
      [between(hip, knee, 0.3), knee, between(knee, ankle, 0.96)],
      [0.27 * g, 0.24 * g, 0.24 * g],
    );
    for (const k of [0.2, 0.5, 0.8]) {
      const p = between(knee, ankle, k);
      pen.line(
        'chaps',
        darker(chaps.colour, 0.2),
        [
          { x: p.x - 0.2 * g, y: p.y },
          { x: p.x - 0.34 * g, y: p.y + 0.05 * g },
        ],
        0.05 * b.head,
      );
    }
  }
  if (w.over?.type === 'turnout-coat') {
    const p = between(knee, ankle, 0.55);
    for (const [c, k] of [
      ['#f2e03c', 0.15],
      ['#f4f4f0', 0.05],
    ] as const)
      pen.line(
        'stripe',
        c,
        [
          { x: p.x - 0.19 * g, y: p.y },
          { x: p.x + 0.19 * g, y: p.y },
        ],
        k * b.head,
      );
  }
  if (w.legs === 'torn-trousers') {
    const p = between(knee, ankle, 0.48);
    for (const k of [-1, 0, 1])
      pen.polygon('trousers', w.leg.colour, [
        { x: p.x + (k * 0.13 - 0.08) * g, y: p.y - 0.1 * g },
        { x: p.x + (k * 0.13 + 0.08) * g, y: p.y - 0.1 * g },
        { x: p.x + k * 0.15 * g, y: p.y + 0.2 * g },
      ]);
  }
  if (w.shoe.type === 'sandals' && w.has('pteruges')) {
    for (const k of [0.35, 0.55, 0.75]) {
      const p = between(knee, ankle, k);
      pen.line(
        'straps',
        darker(skin, 0.5),
        [
          { x: p.x - 0.16 * g, y: p.y - 0.04 * g },
          { x: p.x + 0.16 * g, y: p.y + 0.04 * g },
        ],
        0.05 * b.head,
      );
    }
  }
}

/** The cop of a harness over elbow or knee, and the edge of the plates either side of it. */
function plated(pen: Pen, colour: string, [top, joint, end]: Joints, r: number): void {
  pen.disc('plates', darker(colour, 0.28), joint, r * 1.12);
  pen.disc('plates', lighter(colour, 0.16), joint, r * 0.78);
  for (const p of [between(top, joint, 0.62), between(joint, end, 0.42)])
    pen.disc('plates', darker(colour, 0.22), p, r * 0.2);
}

export function drawArmWear(
  pen: Pen,
  [shoulder, elbow, wrist]: Joints,
  b: Build,
  w: Wardrobe,
  near: boolean,
): void {
  const g = b.head * b.girth;
  const across = (p: Point, r: number, colour: string, k: number, part: string): void => {
    const a = Math.atan2(wrist.y - elbow.y, wrist.x - elbow.x) + Math.PI / 2;
    pen.line(
      part,
      colour,
      [
        { x: p.x - Math.cos(a) * r, y: p.y - Math.sin(a) * r },
        { x: p.x + Math.cos(a) * r, y: p.y + Math.sin(a) * r },
      ],
      k * b.head,
    );
  };
  const cuffs = w.has('bracelets');
  if (cuffs) across(between(elbow, wrist, 0.86), 0.13 * g, cuffs.colour, 0.16, 'bracelet');
  const metal = near ? w.has('metal-arm') : undefined;
  if (metal) {
    pen.limb(
      'metal-arm',
      metal.colour,
      [between(shoulder, elbow, 0.5), elbow, wrist],
      [0.17 * g, 0.16 * g, 0.12 * g],
    );
    pen.disc('metal-arm', darker(metal.colour, 0.45), elbow, 0.13 * g);
    pen.disc('metal-arm', lighter(metal.colour, 0.2), elbow, 0.06 * g);
    for (const k of [0.3, 0.6])
      across(between(elbow, wrist, k), 0.13 * g, darker(metal.colour, 0.45), 0.035, 'metal-arm');
  }
  if (w.top.type === 'armour' && !w.over) plated(pen, w.top.colour, [shoulder, elbow, wrist], 0.17 * g);
  if (w.over?.type === 'turnout-coat')
    for (const [c, k] of [
      ['#f2e03c', 0.13],
      ['#f4f4f0', 0.045],
    ] as const)
      across(between(elbow, wrist, 0.6), 0.16 * g, c, k, 'stripe');
  if (w.over?.type === 'santa-coat') across(between(elbow, wrist, 0.94), 0.15 * g, '#f6f4ee', 0.2, 'trim');
}

/** A round glove or a pompom in place of a hand; false when neither is worn. */
export function drawMitt(pen: Pen, [, elbow, wrist]: Joints, b: Build, w: Wardrobe): boolean {
  const l = Math.hypot(wrist.x - elbow.x, wrist.y - elbow.y) || 1;
  const at = (f: number, a: number): Point => ({
    x: wrist.x + (((wrist.x - elbow.x) * f - (wrist.y - elbow.y) * a) / l) * b.head,
    y: wrist.y + (((wrist.y - elbow.y) * f + (wrist.x - elbow.x) * a) / l) * b.head,
  });
  const box = w.has('boxing-gloves');
  if (box) {
    pen.polygon('glove', '#f4f1ea', [at(-0.12, -0.15), at(0.06, -0.18), at(0.06, 0.18), at(-0.12, 0.15)]);
    const mitt = [
      at(0.02, -0.2),
      at(0.22, -0.3),
      at(0.48, -0.24),
      at(0.56, 0),
      at(0.48, 0.24),
      at(0.22, 0.27),
      at(0.02, 0.18),
    ];
    pen.blob('glove', box.colour, mitt);
    pen.polygon('glove', box.colour, crescent(mitt, pen.shadeSide, 0.3), 'shade', 0.5);
    pen.blob('glove', lighter(box.colour, 0.1), [
      at(0.06, -0.2),
      at(0.2, -0.36),
      at(0.38, -0.28),
      at(0.34, -0.14),
      at(0.16, -0.12),
    ]);
    return true;
  }
  const pom = w.has('pompoms');
  if (pom) {
    const r = b.head * 0.42;
    const c = at(0.14, 0);
    for (let i = 0; i < 14; i++) {
      const a = (i * Math.PI * 2) / 14;
      pen.polygon('pompom', i % 2 ? pom.colour : lighter(pom.colour, 0.4), [
        { x: c.x + Math.cos(a - 0.5) * r * 0.5, y: c.y + Math.sin(a - 0.5) * r * 0.5 },
        { x: c.x + Math.cos(a) * r, y: c.y + Math.sin(a) * r },
        { x: c.x + Math.cos(a + 0.5) * r * 0.5, y: c.y + Math.sin(a + 0.5) * r * 0.5 },
      ]);
    }
    pen.disc('pompom', pom.colour, c, r * 0.62);
    return true;
  }
  return false;
}
