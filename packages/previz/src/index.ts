export { type Frame, type Plan, type PrevizRequest, planSet, renderFrame } from './engine.ts';
export type { Reference } from './references/index.ts';
export { VERSION } from './version.ts';
