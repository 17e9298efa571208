/** The width that a frame of people must show. */
import type { ShotSize } from '../model/script.ts';
import type { Slot } from './arrange.ts';
import type { Hero } from './hero.ts';
import { type Span, spanOf, topOf } from './slot-spans.ts';
import { anchorOf, BACKDROP, extentOf, type Part } from './unit.ts';

/** Sizes that show people from head to foot. */
export const WHOLE: ReadonlySet<ShotSize> = new Set(['full', 'wide', 'extreme-wide']);

/** Times the hero's height that a thing beside it may claim of the frame: a lamp post may be cut, a person may not. */
const TALL_THING = { near: 1.45, wide: 2.7 } as const;

export const tallFor = (size: ShotSize): number => (WHOLE.has(size) ? TALL_THING.wide : TALL_THING.near);

/** Metres beside the hero that a thing may claim in nearer frames: of a bicycle or a cart the nearest end is enough. */
const BESIDE: Partial<Record<ShotSize, number>> = { 'medium-wide': 1.8, medium: 0.9, 'medium-close': 0.5 };

/** Wider than this, metres, a thing is no longer told by its end: cars and ships show whole. */
const CLIPPED = 3;

/** Metres beside the hero that a house behind may claim where one looks up at both: it rises out of the frame. */
const LOOMS = 1.6;

/** Metres beside whoever is between tables or trees that these may claim: their nearer ends. */
const AMONG = 1.1;

/** How a frame looks at whom it is about: up at them, and between which things they are. */
interface Claims {
  readonly looms?: boolean;
  readonly between?: ReadonlySet<string>;
}

/** The width that must show, at most `room` metres: trees and towers beside the hero may run out of the frame, and of the people those who are farthest from it. */
export function claimedSpan(
  slots: readonly Slot[],
  hero: Hero,
  size: ShotSize,
  room: number,
  { looms = false, between = new Set() }: Claims = {},
): Span {
  const busts = size === 'medium' || size === 'medium-close';
  // Shoulders alone, where there isn't width for arms: better the other boxer without an elbow than without the face.
  const tight = Number.isFinite(room);
  const most = 2 * tallFor(size) * topOf(hero);
  const parts = slots.flatMap((s) =>
    s.unit.parts
      .filter((p) => p.label !== BACKDROP)
      .filter(
        (p) =>
          p.performer?.entity.kind !== 'thing' ||
          extentOf(p).top < most ||
          s.plane !== 'main' ||
          // A ship that somebody pushes shows whole, even with flames over its mast.
          (s === hero.slot && widthOf(extentOf(p)) > extentOf(p).top),
      )
      .map((p) => ({
        p,
        out:
          looms && (s.plane === 'behind' || isTowering(s, hero))
            ? LOOMS
            : between.has(p.performer?.entity.id ?? '')
              ? AMONG
              : undefined,
        kin: s === hero.slot || p.performer?.entity === hero.part.performer?.entity,
        span: busts && p.performer?.look ? bustSpan(s, p, tight ? 'medium-close' : size) : spanOfPart(s, p),
      })),
  );
  if (parts.length === 0) return spanOf(slots);
  const own = busts ? bustSpan(hero.slot, hero.part, size) : spanOfPart(hero.slot, hero.part);
  const beside = BESIDE[size] ?? Number.POSITIVE_INFINITY;
  const spans = parts.map(({ p, kin, span, out = beside }) => ({
    kin,
    span:
      (p.performer === null || p.performer.entity.kind === 'thing') &&
      (p.performer === null || out === LOOMS || span.right - span.left < CLIPPED)
        ? { left: Math.max(span.left, own.left - out), right: Math.min(span.right, own.right + out) }
        : span,
  }));
  return spans
    .map(({ kin, span }) => ({ kin, span: join(own, span) }))
    .sort((a, b) => Number(b.kin) - Number(a.kin) || widthOf(a.span) - widthOf(b.span))
    .reduce((all, { span }) => (widthOf(join(all, span)) <= room ? join(all, span) : all), own);
}

/** So many times as high as whom one looks up at, a house may rise out of the frame beside them. */
const TOWERS = 1.6;
const isTowering = (s: Slot, hero: Hero): boolean =>
  s !== hero.slot && s.unit.lead.drawable?.kind === 'thing' && s.unit.extent.top > TOWERS * topOf(hero);

const widthOf = ({ left, right }: Span): number => right - left;

const join = (a: Span, b: Span): Span => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
});

/** Parts of the height to either side of the face that a frame of a bust holds: the arms may run out of it. */
const BUST = { medium: 0.42, 'medium-close': 0.14 } as const;

function bustSpan(s: Slot, p: Part, size: 'medium' | 'medium-close'): Span {
  const whole = spanOfPart(s, p);
  const face = s.x + anchorOf(p, ['eyes', 'head.top'], { x: 0, y: 0 }).x;
  const half = BUST[size] * (p.performer?.height ?? 1.7);
  return { left: Math.max(whole.left, face - half), right: Math.min(whole.right, face + half) };
}

const spanOfPart = (s: Slot, p: Part): Span => {
  const e = extentOf(p);
  return { left: s.x + e.left * s.shrink, right: s.x + e.right * s.shrink };
};
