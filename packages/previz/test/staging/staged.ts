import { planSet } from '../../src/index.ts';
import type { Actor, Scene } from '../../src/model/scene.ts';
import { stageShot } from '../../src/staging/index.ts';

export interface Staged {
  readonly scene: Scene;
  /** Actors by noun: 'dog' → all dogs. */
  of(label: string): Actor[];
  one(label: string): Actor;
}

/** The first frame of a prompt, staged but not drawn. */
export function staged(prompt: string, width = 960, height = 720, seed = 1): Staged {
  const plan = planSet({ prompt, seeds: [seed], width, height, references: [] });
  const scene = stageShot(plan.shots[0] as (typeof plan.shots)[number], plan.cast, { width, height });
  const of = (label: string) => scene.actors.filter((a) => a.label === label);
  const one = (label: string) => {
    const found = of(label)[0];
    if (!found) throw new RangeError(`no ${label} among ${scene.actors.map((a) => a.label).join(', ')}`);
    return found;
  };
  return { scene, of, one };
}

export const middleX = ({ box }: Actor): number => box.x + box.width / 2;
export const middleY = ({ box }: Actor): number => box.y + box.height / 2;
export const foot = ({ box }: Actor): number => box.y + box.height;

/** Screen point of an actor's anchor, pixels. */
export function onScreen(actor: Actor, anchor: string): { x: number; y: number } {
  const { drawing, box, flip } = actor;
  const p = drawing.anchors[anchor];
  if (!p) throw new RangeError(`${actor.label} has no ${anchor}`);
  const { bounds: b } = drawing;
  const x = flip ? b.x + b.width - p.x : p.x - b.x;
  return { x: box.x + (x / b.width) * box.width, y: box.y + ((p.y - b.y) / b.height) * box.height };
}

/** Pixels from the nearer hand to the thing's box; 0 within it. */
export function handToThing({ one }: Staged, who: string, what: string): number {
  const { x, y, width, height } = one(what).box;
  const away = (['hand.right', 'hand.left'] as const).map((name) => {
    const hand = onScreen(one(who), name);
    return Math.hypot(
      Math.max(x - hand.x, 0, hand.x - x - width),
      Math.max(y - hand.y, 0, hand.y - y - height),
    );
  });
  return Math.min(...away);
}

/** Shared area over the smaller one's area. */
export function overlapOf(a: Actor, b: Actor): number {
  const w = Math.min(a.box.x + a.box.width, b.box.x + b.box.width) - Math.max(a.box.x, b.box.x);
  const h = Math.min(a.box.y + a.box.height, b.box.y + b.box.height) - Math.max(a.box.y, b.box.y);
  if (w <= 0 || h <= 0) return 0;
  return (w * h) / Math.min(a.box.width * a.box.height, b.box.width * b.box.height);
}
