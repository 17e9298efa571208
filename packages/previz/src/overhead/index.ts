/** Pictures from straight above, everything in plan, and those that look straight up. */
export { stageOverhead } from './stage.ts';
export { looksUp, stageZenith } from './zenith/index.ts';
