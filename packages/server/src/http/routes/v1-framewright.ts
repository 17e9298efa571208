import type { FastifyInstance } from 'fastify';
import type { HttpDeps } from '../deps.ts';
import { registerList } from './v1-framewright-job-sets.get.ts';
import { registerDelete } from './v1-framewright-job-sets-id.delete.ts';
import { registerDetails } from './v1-framewright-job-sets-id.get.ts';
import { registerArchive } from './v1-framewright-job-sets-id-archive-zip.get.ts';
import { registerCancel } from './v1-framewright-job-sets-id-cancel.post.ts';
import { registerDeliveries } from './v1-framewright-job-sets-id-deliveries.get.ts';
import { registerRedeliver } from './v1-framewright-job-sets-id-deliveries-d-redeliver.post.ts';
import { registerEvents } from './v1-framewright-job-sets-id-events.get.ts';
import { registerRedo } from './v1-framewright-job-sets-id-frames-n-redo.post.ts';
import { registerFrameSvg } from './v1-framewright-job-sets-id-frames-n-svg.get.ts';
import { registerSheets } from './v1-framewright-job-sets-id-sheet.get.ts';

const ROUTES = [
  registerList,
  registerDetails,
  registerFrameSvg,
  registerCancel,
  registerEvents,
  registerRedo,
  registerDelete,
  registerDeliveries,
  registerRedeliver,
  registerSheets,
  registerArchive,
];

/** What the hosted services lack, under one prefix that they do not use. */
export function registerOwnRoutes(app: FastifyInstance, deps: HttpDeps): void {
  for (const register of ROUTES) register(app, deps);
}
