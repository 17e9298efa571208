import type { Performer } from './performers.ts';

const TABLE = /(^|[ -])(table|desk|counter|bar|workbench|lectern|witness stand|jury box)$/;

/** True for what people sit or stand at. */
export const isTable = (p: Performer): boolean =>
  p.drawable?.category === 'furniture' && [p.drawable.id, ...p.drawable.names].some((n) => TABLE.test(n));
