/** Who bends over somebody in bed. */
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { Performer } from './performers.ts';

const TENDS: ReadonlySet<Relation['kind']> = new Set([
  'touching',
  'holding',
  'around',
  'hugging',
  'feeding',
  'talking-to',
  'looking-at',
  'next-to',
  'above',
]);

/** Who does something to somebody that lies in a bed, with the bed: they stand behind it, not at its end. */
export function bedsides(
  { relations }: Shot,
  performers: readonly Performer[],
  fixed: ReadonlyMap<string, { readonly host: string; readonly grip: string }>,
): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const r of relations) {
    const lying = performers.find((p) => p.entity.id === r.object && p.look !== null);
    const bed = lying && fixed.get(lying.id);
    const host = bed && performers.find((p) => p.id === bed.host);
    if (
      !TENDS.has(r.kind) ||
      bed?.grip !== 'on' ||
      !/bed$|operating-table|stretcher|dentist-chair|crib/.test(host?.drawable?.id ?? '')
    )
      continue;
    for (const p of performers.filter((q) => q.entity.id === r.subject && q.look !== null))
      if (!fixed.has(p.id) && host) out.set(p.id, host.id);
  }
  return out;
}
