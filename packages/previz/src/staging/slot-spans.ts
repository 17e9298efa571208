import type { ShotSize } from '../model/script.ts';
import type { Slot } from './arrange.ts';
import type { Hero } from './hero.ts';
import { anchorOf } from './unit.ts';

export const isNear = (size: ShotSize): boolean => size === 'close-up' || size === 'extreme-close-up';

/** Slots that the width must hold. */
export const held = (slots: readonly Slot[]) => slots.filter((s) => !UNHELD.has(s.plane));

const UNHELD: ReadonlySet<Slot['plane']> = new Set(['sky', 'wall', 'air', 'near', 'moored', 'strung']);

export interface Span {
  readonly left: number;
  readonly right: number;
}

export const spanOf = (slots: readonly Slot[]): Span => ({
  left: Math.min(...slots.map((s) => s.x + s.unit.extent.left * s.shrink)),
  right: Math.max(...slots.map((s) => s.x + s.unit.extent.right * s.shrink)),
});

export const topOf = ({ part }: Pick<Hero, 'part'>): number =>
  anchorOf(part, ['head.top'], { x: 0, y: part.drawing.bounds.y }).y;

/** The same with the hat, as far as a near frame has room for it. */
export const hatTopOf = ({ part }: Pick<Hero, 'part'>): number =>
  anchorOf(part, ['hat.top', 'head.top'], { x: 0, y: part.drawing.bounds.y }).y;
