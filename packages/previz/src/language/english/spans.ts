import type { Item } from '../grammar/items.ts';
import type { Spot } from './spot.ts';

export interface Read {
  readonly item: Item;
  readonly length: number;
}

export const spanText = (spot: Spot, n: number) => {
  const span = spot.tokens.slice(spot.at, spot.at + n);
  return {
    key: span.map((t) => t.lower).join(' '),
    raw: span.map((t) => t.text).join(' '),
    last: span.at(-1),
  };
};
