/** Pictures from straight above: everything in plan. */
export { stageOverhead } from './stage.ts';
