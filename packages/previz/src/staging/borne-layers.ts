/** Whom somebody carries, and the bearer, in layers: what of either is before the other. */
import type { Drawing, Shape } from '../model/drawing.ts';
import type { StagedUnit } from './stagecraft.ts';
import { extraPart, leadOf, type Part, type Unit, unitOf } from './unit.ts';

/** Depth, metres, of whom one carries, and of the arms that close over them. */
export const NEARER = -0.02;
const FARTHER = 0.02;
const CLOSING = -0.03;

/** Gait of a bearer who goes somewhere. */
export const moving = ({ lead }: StagedUnit) =>
  lead.mention.pose === 'walk' || lead.mention.pose === 'run' ? lead.mention.pose : ('stand' as const);

const HANDS = /^(hand|fingers|glove|mitten)$/;
const LIMBS = /^(near-leg|far-leg|shoe|foot)$/;

/** The body behind its bearer, the legs before. */
export function astride(unit: Unit): Unit {
  return unitOf(
    unit.parts.flatMap((part, i) => {
      const behind = { ...part, bias: part.bias + FARTHER, lifted: true };
      if (i > 0) return [behind];
      const legs = part.drawing.shapes.filter((s) => LIMBS.test(s.part));
      const body: Drawing = {
        ...part.drawing,
        shapes: part.drawing.shapes.filter((s) => !LIMBS.test(s.part)),
      };
      return [{ ...behind, drawing: body }, layerOf(part, 'legs', legs, NEARER)];
    }),
  );
}

/** The bearer's hands once more, over whom they hold; an arm that is before them as well. */
export function handsOver(host: StagedUnit, arm: 'arm' | null = null): Unit {
  const lead = leadOf(host);
  const { shapes } = lead.drawing;
  const near = shapes.findIndex((s) => s.part === 'near-arm');
  const over = shapes.filter((s, i) => HANDS.test(s.part) || (arm !== null && near >= 0 && i >= near));
  return { parts: [layerOf(lead, 'arms', over, CLOSING)], extent: host.extent };
}

function layerOf(part: Part, name: string, shapes: readonly Shape[], bias: number): Part {
  const { x, y, scale, flip, turn } = part;
  const where = { x, y, scale, flip, turn, bias };
  return extraPart(`${part.id}-${name}`, name, { ...part.drawing, shapes }, where);
}
