import type { Shot } from '../model/shot.ts';
import type { Artists } from './artists.ts';
import type { Performer } from './performers.ts';

/** What a vehicle is drawn as when it is seen from straight above. */
const PLANS: Readonly<Record<string, string>> = Object.fromEntries([
  ...'car taxi police-car sports-car convertible limousine pickup-truck racing-car'
    .split(' ')
    .map((id) => [id, 'car-top'] as const),
  ...'bus school-bus van truck ambulance delivery-truck double-decker-bus semi-truck'
    .split(' ')
    .map((id) => [id, 'bus-top'] as const),
]);

const PAINTS: Readonly<Record<string, string>> = {
  taxi: '#f4bd20',
  'police-car': '#24324a',
  'school-bus': '#f2b32a',
  ambulance: '#f2f4f5',
};

export const isPlan = (id: string | undefined): boolean => id === 'car-top' || id === 'bus-top';

/** Vehicles that nobody is seen in show their roofs in a bird's-eye view. */
export function fromAbove(
  shot: Shot,
  performers: readonly Performer[],
  artists: Artists,
): readonly Performer[] {
  if (shot.angle !== 'birds-eye') return performers;
  return performers.map((p) => {
    const plan = artists.findDrawable(PLANS[p.drawable?.id ?? ''] ?? '');
    if (
      !plan ||
      shot.relations.some((r) => r.object === p.entity.id && r.kind !== 'next-to' && r.kind !== 'on')
    )
      return p;
    const colour = p.colour ?? PAINTS[p.drawable?.id ?? ''] ?? null;
    return { ...p, entity: { ...p.entity, drawable: plan.id }, drawable: plan, colour, height: plan.height };
  });
}
