/** A capsized boat: its round bottom out of the water, the keel and the rudder in the air. Local centimetres. */
import { adjust } from '../colour/oklch.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import { measured } from './shape-bounds.ts';
import { bodyColour } from './thing-effects.ts';

/** Parts of the hull's length: how high its bottom is out, how far the keel stands over it. */
const HIGH = 0.2;
const KEEL = 0.17;
/** Of the width of the whole drawing, with masts and sails: the hull's length. */
const LONG = 0.92;
/** Sails stand on a hull; a boat so much wider than tall has none. */
const RIGGED = 1.4;

export function keelUp(drawing: Drawing): Drawing {
  const { x, y, width, height } = drawing.bounds;
  const water = y + height;
  const w = LONG * width;
  const cx = x + width / 2;
  const at = (u: number, v: number): string => `${(cx + u * w).toFixed(1)} ${(water - v * w).toFixed(1)}`;
  const paint = bodyColour(drawing, '#b8433a');
  const rigged = width < RIGGED * height;
  const shape = (part: string, d: string, fill: string, form = false): Shape => ({
    part,
    d,
    fill,
    tone: 'body',
    ...(form ? { form: true } : {}),
  });
  const keel = rigged
    ? [
        shape(
          'keel',
          `M${at(-0.11, 0.185)}L${at(-0.06, HIGH + KEEL)}L${at(0.09, HIGH + KEEL)}L${at(0.13, 0.185)}Z`,
          adjust(paint, -0.1),
        ),
        shape(
          'keel',
          `M${at(0.03, 0.19)}L${at(0.045, HIGH + KEEL)}L${at(0.09, HIGH + KEEL)}L${at(0.13, 0.185)}Z`,
          adjust(paint, -0.17),
        ),
        shape('rudder', `M${at(0.38, 0.1)}L${at(0.4, 0.24)}L${at(0.46, 0.23)}L${at(0.47, 0.05)}Z`, '#5a4a3c'),
      ]
    : [
        shape(
          'keel',
          `M${at(-0.4, 0.12)}C${at(-0.2, 0.225)} ${at(0.2, 0.225)} ${at(0.4, 0.12)}L${at(0.38, 0.1)}C${at(0.2, 0.19)} ${at(-0.2, 0.19)} ${at(-0.38, 0.1)}Z`,
          adjust(paint, -0.16),
        ),
      ];
  const hull = `M${at(-0.5, 0)}C${at(-0.47, 0.1)} ${at(-0.3, 0.2)} ${at(0, 0.2)}C${at(0.26, 0.2)} ${at(0.44, 0.12)} ${at(0.48, 0)}Z`;
  const shadow = `M${at(-0.02, 0)}C${at(0.14, 0.06)} ${at(0.2, 0.15)} ${at(0.16, 0.188)}C${at(0.32, 0.165)} ${at(0.45, 0.09)} ${at(0.48, 0)}Z`;
  const stripe = `M${at(-0.5, 0)}L${at(-0.487, 0.035)}C${at(-0.3, 0.06)} ${at(0.3, 0.06)} ${at(0.47, 0.035)}L${at(0.48, 0)}Z`;
  const seam = (v: number) =>
    `M${at(-0.42, 0.3 * v)}C${at(-0.2, v)} ${at(0.2, v)} ${at(0.42, 0.3 * v)}L${at(0.42, 0.3 * v - 0.008)}C${at(0.2, v - 0.01)} ${at(-0.2, v - 0.01)} ${at(-0.42, 0.3 * v - 0.008)}Z`;
  const foam = [-0.52, -0.3, -0.05, 0.2, 0.42].map(
    (u, i) =>
      `M${at(u - 0.1, 0.004)}C${at(u - 0.04, 0.03 + (i % 2) * 0.012)} ${at(u + 0.05, 0.028)} ${at(u + 0.12, 0.002)}L${at(u + 0.1, -0.012)}L${at(u - 0.08, -0.012)}Z`,
  );
  return {
    ...measured(drawing, [
      ...keel,
      shape('hull', hull, paint, true),
      shape('hull', shadow, adjust(paint, -0.09)),
      shape('stripe', stripe, '#efe9dc'),
      shape('seam', seam(0.15) + seam(0.1), adjust(paint, -0.13)),
      shape('foam', foam.join(''), '#eef6f8'),
    ]),
    anchors: {},
    footprint: 0,
  };
}
