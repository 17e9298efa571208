import { renderFrame } from '@framewright/previz';
import sharp from 'sharp';
import { frameDrawer, warmer } from './frame-task.ts';

/** The threads are the parallelism: one core each. */
sharp.concurrency(1);

export const drawFrame = frameDrawer(renderFrame);
export const warmUp = warmer(renderFrame);
