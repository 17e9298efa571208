/** Who is in a basket looks out of it, before its handle; who is in a bowl takes the place of its fish. */
import type { Performer } from './performers.ts';
import type { StagedUnit } from './stagecraft.ts';
import { extraPart, type Unit } from './unit.ts';

/** Sorted so much behind who is in it, metres. */
const FARTHER = 0.04;

/** A pet in a basket sits there, so that it looks over the rim. */
export const satDown = (p: Performer): Performer =>
  p.drawable?.kind === 'animal' && p.mention.pose === null && p.height < 1 && p.drawable.poses.includes('sit')
    ? { ...p, mention: { ...p.mention, pose: 'sit' } }
    : p;

/** The handle of a basket is behind who looks out of it. */
export function handleBehind(host: StagedUnit): [StagedUnit, Unit[]] {
  const [lead, ...others] = host.parts;
  const handles = lead?.drawing.shapes.filter((s) => s.part === 'handle') ?? [];
  if (!lead || handles.length === 0 || handles.length === lead.drawing.shapes.length) return [host, []];
  const rest = lead.drawing.shapes.filter((s) => s.part !== 'handle');
  const { x, y, scale, flip, turn } = lead;
  const handle = extraPart(
    `${lead.id}-handle`,
    'handle',
    { ...lead.drawing, shapes: handles },
    {
      ...{ x, y, scale, flip, turn },
      bias: FARTHER,
      lifted: lead.lifted,
    },
  );
  const front = { ...lead, drawing: { ...lead.drawing, shapes: rest } };
  return [{ ...host, parts: [front, ...others] }, [{ parts: [handle], extent: host.extent }]];
}

/** Who is put into the bowl takes the place of the fish that is drawn in it. */
export const withoutOwnFish = (host: StagedUnit): StagedUnit => ({
  ...host,
  parts: host.parts.map((p) => ({
    ...p,
    drawing: { ...p.drawing, shapes: p.drawing.shapes.filter((s) => s.part !== 'fish') },
  })),
});
