/** Which reference is meant for whom, and for what. */
import type { CastMember } from '../model/shot.ts';
import type { Address, Aspect } from './addresses.ts';
import type { Reading } from './reference.ts';

/** May this reference give that? Unaddressed it gives all it has, addressed only what was asked of it. */
export function gives(addresses: readonly Address[], index: number, ...aspects: readonly Aspect[]): boolean {
  const mine = addresses.filter((a) => a.reference === index);
  return mine.length === 0 || mine.some((a) => aspects.includes(a.aspect));
}

const ANYBODY =
  /^(character|person|people|hero|heroine|actor|actress|model|figure|face|man|woman|girl|boy|キャラクター|人物|主人公|角色|캐릭터|인물)$/i;
const ANYTHING = /^(product|object|item|thing|prop|logo|商品|物体|製品|产品|제품)$/i;

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
