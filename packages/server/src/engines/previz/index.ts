export { createPrevizEngine, type PrevizOptions } from './previz-engine.ts';
