import type { FastifyInstance } from 'fastify';
import type { HttpDeps } from '../deps.ts';
import { registerList } from './v1-framewright-job-sets.get.ts';
import { registerDetails } from './v1-framewright-job-sets-id.get.ts';
import { registerCancel } from './v1-framewright-job-sets-id-cancel.post.ts';
import { registerEvents } from './v1-framewright-job-sets-id-events.get.ts';
import { registerFrameSvg } from './v1-framewright-job-sets-id-frames-n-svg.get.ts';

/** What the hosted services lack, under one prefix that they do not use. */
export function registerOwnRoutes(app: FastifyInstance, deps: HttpDeps): void {
  registerList(app, deps);
  registerDetails(app, deps);
  registerFrameSvg(app, deps);
  registerCancel(app, deps);
  registerEvents(app, deps);
}
