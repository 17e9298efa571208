/** Who scatters runs apart: those on the left to the left, the others to the right. */
import type { Drawable } from '../model/drawable.ts';
import type { Entity, Mention } from '../model/script.ts';

const SCATTERS = /^(scatter|disperse)$/;

/** The mention of one of several, by its place among them. */
export function scattering(
  mention: Mention,
  entity: Entity,
  drawable: Drawable | null,
  index: number,
): Mention {
  if (!SCATTERS.test(mention.verb ?? '') || entity.count < 2 || mention.towards !== null) return mention;
  if (drawable?.kind === 'animal' && drawable.poses.includes('fly')) return { ...mention, pose: 'fly' };
  const runs = entity.kind === 'person' || (drawable?.kind === 'animal' && drawable.poses.includes('run'));
  return runs ? { ...mention, pose: 'run', towards: 2 * index < entity.count ? 'left' : 'right' } : mention;
}
