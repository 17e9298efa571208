import { planSet } from '../../src/index.ts';

/** The plan of `count` frames at 960×720, with seeds of their own from 40 on. */
export const planned = (prompt: string, count: number) =>
  planSet({
    prompt,
    seeds: Array.from({ length: count }, (_, i) => 40 + i),
    width: 960,
    height: 720,
    references: [],
  });
