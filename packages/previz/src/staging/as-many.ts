import type { Performer } from './performers.ts';

/** So many individuals like the one, of an entity that counts so many. */
export const asMany = (p: Performer, count: number): Performer[] =>
  Array.from({ length: count }, (_, index) => ({
    ...p,
    id: `${p.entity.id}#${index}`,
    index,
    entity: { ...p.entity, count },
  }));
