/** Who is in a basket looks out of it, before its handle; who is in a bowl takes the place of its fish. */
import type { Shape } from '../model/drawing.ts';
import type { Performer } from './performers.ts';
import { measured } from './shape-bounds.ts';
import type { StagedUnit } from './stagecraft.ts';
import { extraPart, leadOf, moved, type Unit, unitOf } from './unit.ts';

/** Sorted so much behind who is in it, metres. */
const FARTHER = 0.04;

/** A pet in a basket sits there, so that it looks over the rim. */
export const satDown = (p: Performer): Performer =>
  p.drawable?.kind === 'animal' && p.mention.pose === null && p.height < 1 && p.drawable.poses.includes('sit')
    ? { ...p, mention: { ...p.mention, pose: 'sit' } }
    : p;

/**
 * A vessel in front of what is in it, and what of it is behind that: the hollow that one looks into with its rim, and the
 * handle behind who looks out.
 */
export function farSideBehind(host: StagedUnit, living: boolean): [StagedUnit, Unit[]] {
  const [lead] = host.parts;
  const hollow = lead?.drawing.shapes.some((s) => s.part === 'hollow') ?? false;
  // A drawer that is pulled out has a front of its own.
  const pulled = lead?.drawing.shapes.some((s) => s.part === 'front') ?? false;
  const isFar = ({ part }: Shape) =>
    (pulled && part !== 'front') ||
    (living && part === 'handle') ||
    (hollow && /^(?:hollow|rim)$/.test(part));
  const far = lead?.drawing.shapes.filter(isFar) ?? [];
  if (!lead || far.length === 0 || far.length === lead.drawing.shapes.length) return [host, []];
  return inTwo(host, isFar, FARTHER);
}

/** A unit with what of its lead is on the far side as a part of its own, sorted so much behind, metres. */
export function inTwo(host: StagedUnit, isFar: (s: Shape) => boolean, behind: number): [StagedUnit, Unit[]] {
  const lead = leadOf(host);
  const half = (far: boolean) => ({
    ...lead.drawing,
    shapes: lead.drawing.shapes.filter((s) => isFar(s) === far),
  });
  const { x, y, scale, flip, turn, lifted } = lead;
  const where = { x, y, scale, flip, turn, lifted, bias: behind };
  return [
    { ...host, parts: [{ ...lead, drawing: half(false) }, ...host.parts.slice(1)] },
    [{ parts: [extraPart(`${lead.id}-far`, 'far side', half(true), where)], extent: host.extent }],
  ];
}

/** What a vessel is drawn with, and what somebody takes the place of. */
const OWN: Readonly<Record<string, RegExp>> = {
  fishbowl: /^fish$/,
  'flower-pot': /^(stem|leaf|petal|heart)$/,
  pot: /^(lid|knob)$/,
  'cup-and-saucer': /^(saucer|tea|steam)$/,
  'cup-of-tea': /^(saucer|tea|string|tag|steam)$/,
  cup: /^coffee$/,
  mug: /^(coffee|tea|steam)$/,
};

/** What is worn opens below: who is in it looks out of it as it lies upturned. */
const OPENS_BELOW = /^(mitten|sock|glove|(?:[a-z]+-)*hat|cap|beanie|(?:[a-z]+-)*helmet|hard-hat)$/;
export const opensBelow = ({ drawable }: Performer): boolean => OPENS_BELOW.test(drawable?.id ?? '');

/** Upside down on the same ground. */
export function upturned(host: StagedUnit): StagedUnit {
  const turned = unitOf(host.parts.map((p) => ({ ...p, turn: p.turn + 180 })));
  return { ...host, ...moved(turned, 0, host.extent.bottom - turned.extent.bottom) };
}

/** Who is put into the bowl takes the place of the fish that is drawn in it; who is in a flower pot, of the flowers. */
export function emptied(host: StagedUnit): StagedUnit {
  const own = OWN[host.lead.drawable?.id ?? ''];
  if (!own) return host;
  const parts = host.parts.map((p) => {
    const shapes = p.drawing.shapes.filter((s) => !own.test(s.part));
    return { ...p, drawing: measured(p.drawing, shapes) };
  });
  return { ...host, ...unitOf(parts) };
}
