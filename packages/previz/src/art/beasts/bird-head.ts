/** A bird's head, neck, beak and what grows on it. */
import { adjust } from '../../colour/oklch.ts';
import { blob, circle, limb, poly } from '../path/outline.ts';
import { detail, flat, ink, line, main, type PropShape } from '../props/prop.ts';
import type { BirdKind, Frame } from './bird-frame.ts';

function beakShapes(b: BirdKind, f: Frame): readonly PropShape[] {
  const r = b.head;
  const turn = f.pose === 'eat' ? -0.7 : 0;
  const put = (x: number, y: number): readonly [number, number] => [
    f.head.x + x * Math.cos(turn) - y * Math.sin(turn),
    f.head.y + x * Math.sin(turn) + y * Math.cos(turn),
  ];
  const at = (...numbers: number[]) =>
    numbers.flatMap((v, i) => (i % 2 ? [] : [...put(v, numbers[i + 1] ?? 0)]));
  const l = r + b.bill;
  const colour = b.colours.beak;
  const lower = adjust(colour, -0.1);
  if (b.beak === 'hook')
    return [
      detail(
        blob(
          at(
            -r * 0.8,
            -r * 0.4,
            -l * 0.8,
            -r * 0.35,
            -l,
            r * 0.1,
            -l * 0.92,
            r * 0.72,
            -l * 0.74,
            r * 0.3,
            -r * 0.8,
            r * 0.4,
          ),
          0.8,
        ),
        colour,
        'beak',
      ),
    ];
  if (b.beak === 'flat')
    return [
      detail(
        blob(
          at(
            -r * 0.75,
            -r * 0.2,
            -l * 0.7,
            r * 0.1,
            -l,
            r * 0.2,
            -l,
            r * 0.5,
            -l * 0.7,
            r * 0.55,
            -r * 0.7,
            r * 0.6,
          ),
          0.8,
        ),
        colour,
        'beak',
      ),
    ];
  if (b.beak === 'bill')
    return [
      detail(
        blob(
          at(-r * 0.8, r * 0.1, -l, r * 0.2, -l * 0.8, r * 1.1, -r * 1.1, r * 1.7, -r * 0.3, r * 0.8),
          0.9,
        ),
        lower,
        'pouch',
      ),
      detail(
        poly(...at(-r * 0.8, -r * 0.35, -l * 1.02, r * 0.15, -l, r * 0.4, -r * 0.7, r * 0.35)),
        colour,
        'beak',
      ),
    ];
  const thick = b.beak === 'long' || b.beak === 'spear' ? 0.28 : 0.42;
  return [
    detail(poly(...at(-r * 0.75, r * 0.02, -l, r * 0.1, -r * 0.75, r * (thick + 0.14))), lower, 'beak'),
    detail(poly(...at(-r * 0.75, -r * thick, -l, r * 0.12, -r * 0.75, r * 0.16)), colour, 'beak'),
  ];
}

function extraShapes(b: BirdKind, { head: h, throat }: Frame): readonly PropShape[] {
  const r = b.head;
  if (b.extra === 'comb')
    return [
      detail(
        blob(
          [
            h.x - r * 0.9,
            h.y - r * 0.5,
            h.x - r * 0.9,
            h.y - r * 1.5,
            h.x - r * 0.4,
            h.y - r * 1.1,
            h.x,
            h.y - r * 1.8,
            h.x + r * 0.4,
            h.y - r * 1.2,
            h.x + r,
            h.y - r * 1.4,
            h.x + r * 0.7,
            h.y - r * 0.5,
          ],
          0.8,
        ),
        '#d5302c',
        'comb',
      ),
      detail(
        blob([
          h.x - r * 0.9,
          h.y + r * 0.4,
          h.x - r * 0.4,
          h.y + r * 0.5,
          h.x - r * 0.5,
          h.y + r * 1.6,
          h.x - r,
          h.y + r * 1.4,
        ]),
        '#d5302c',
        'wattle',
      ),
    ];
  if (b.extra === 'crest')
    return [
      flat(
        blob([
          h.x - r * 0.6,
          h.y - r * 0.6,
          h.x + r * 0.2,
          h.y - r * 1.9,
          h.x + r * 1.3,
          h.y - r * 2.2,
          h.x + r * 0.9,
          h.y - r * 0.3,
        ]),
        b.colours.head,
        'crest',
      ),
    ];
  if (b.extra === 'plume')
    return [
      line(
        `M${h.x} ${h.y - r * 0.7}C${h.x + r} ${h.y - r} ${h.x + r * 2} ${h.y - r * 0.6} ${h.x + r * 3} ${h.y - r * 0.2}`,
        '#33363c',
        r * 0.3,
        'plume',
      ),
    ];
  if (b.extra === 'collar') {
    const at = (t: number) => [throat.x + (h.x - throat.x) * t, throat.y + (h.y - throat.y) * t] as const;
    const wide = b.neck[1] * 1.16;
    const [top, low] = [at(0.34), at(0.2)];
    const ring = [
      top[0] - wide,
      top[1] - 1,
      top[0] + wide,
      top[1] - 1,
      low[0] + wide,
      low[1],
      low[0] - wide,
      low[1],
    ];
    return [detail(blob(ring, 0.35), '#f4f2ec', 'collar')];
  }
  return [];
}

/** Neck and head over the body. */
export function headShapes(b: BirdKind, f: Frame): readonly PropShape[] {
  const { head: h, throat } = f;
  const [, thick] = b.neck;
  const own = b.colours.head === b.colours.body;
  const paint = (d: string, part: string) =>
    own ? main(d, b.colours.head, part) : detail(d, b.colours.head, part);
  const bow = f.pose === 'eat' || f.pose === 'fly' ? 0 : Math.max(0, b.neck[0] - 36) * 0.12;
  const neck = limb(
    [throat.x, throat.y, thick * 1.35],
    [throat.x + (h.x - throat.x) * 0.3 - bow, throat.y + (h.y - throat.y) * 0.3, thick * 1.1],
    [throat.x + (h.x - throat.x) * 0.7 + bow, throat.y + (h.y - throat.y) * 0.7, thick],
    [h.x, h.y, Math.min(b.head, thick * 1.05)],
  );
  const dark = b.colours.head.startsWith('#2') || b.colours.head.startsWith('#3');
  return [
    ...(b.extra === 'crest' || b.extra === 'comb' ? extraShapes(b, f).slice(0, 1) : []),
    ...beakShapes(b, f),
    paint(`${neck}${circle(h.x, h.y, b.head)}`, 'head'),
    ...(b.extra === 'crest' || b.extra === 'comb' ? extraShapes(b, f).slice(1) : extraShapes(b, f)),
    ...(dark
      ? [detail(circle(h.x - b.head * 0.35, h.y - b.head * 0.2, b.head * 0.3), '#f2efe6', 'eye')]
      : []),
    ink(circle(h.x - b.head * 0.38, h.y - b.head * 0.2, b.head * 0.2), '#1f1c1e', 'eye'),
  ];
}
