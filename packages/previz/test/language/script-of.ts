import { planSet } from '../../src/index.ts';

/** The script of a set that is planned for a prompt. */
export const scriptOf = (prompt: string) =>
  planSet({ prompt, seeds: [7], width: 1280, height: 720, references: [] }).script;
