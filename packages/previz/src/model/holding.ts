import type { Relation } from './script.ts';

/** In somebody's hands or arms. */
export const isHolding = ({ kind }: Pick<Relation, 'kind'>): boolean =>
  kind === 'holding' || kind === 'carrying';
