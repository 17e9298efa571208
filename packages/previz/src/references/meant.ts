/** Which reference is meant for whom, and for what. */
import type { CastMember } from '../model/shot.ts';
import type { Address, Aspect } from './addresses.ts';
import { ANYBODY, ANYTHING } from './anything.ts';
import type { Reading } from './reference.ts';

/** May this reference give that? Unaddressed it gives all it has, addressed only what was asked of it. */
export function gives(addresses: readonly Address[], index: number, ...aspects: readonly Aspect[]): boolean {
  const mine = addresses.filter((a) => a.reference === index);
  return mine.length === 0 || mine.some((a) => aspects.includes(a.aspect));
}

/** The member of the cast that the prompt means the reference for; null: it says nothing. */
export function addressedTo(
  reading: Reading,
  addresses: readonly Address[],
  free: readonly CastMember[],
): CastMember | null {
  const noun = addresses.find((a) => a.reference === reading.index && a.aspect === 'subject')?.noun;
  if (!noun) return null;
  const named = free.find(
    ({ entity }) =>
      entity.name?.toLowerCase() === noun || entity.noun === noun || entity.noun.split(' ').at(-1) === noun,
  );
  if (named) return named;
  if (ANYBODY.test(noun)) return free.find((m) => m.entity.kind === 'person') ?? null;
  return ANYTHING.test(noun) ? (free.find((m) => m.entity.kind !== 'person') ?? null) : null;
}
