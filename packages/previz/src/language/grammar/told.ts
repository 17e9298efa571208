/** What a beat has told so far, for those who add to it. */
import type { Entity, Mention, Relation } from '../../model/script.ts';
import type { Draft } from './traits.ts';

export type Known = Pick<Entity, 'id' | 'kind' | 'noun' | 'drawable' | 'count' | 'traits'>;

export interface Told {
  readonly text: string;
  readonly mentions: Map<string, Draft<Mention>>;
  readonly relations: Relation[];
}
