import type { FrameEvent, StatusEvent } from '@framewright/protocol';
import type { Sight } from '../../../job-sets/following.ts';
import type { JobSet } from '../../../job-sets/job-set.ts';
import { isOver, setStatus } from '../../../job-sets/states.ts';
import type { ResultUrl } from '../v1-answer.ts';
import { frameAnswer } from './details.ts';

/**
 * What a reader of a set's events has been told: the status with the place in the queue, and of each frame its status
 * and how often it was redone. It travels as the events' id, so any process can go on where another one stopped.
 */
export interface Told {
  readonly status: string;
  readonly frames: readonly string[];
  /** The last event was told: nothing more is to come. */
  readonly end: boolean;
}

export interface ServerEvent {
  readonly text: string;
  /** What has been told once this event has. */
  readonly told: Told;
}

const NOTHING: Told = { status: '', frames: [], end: false };
const ID = /^([a-z_]+(?:\.\d+)?)((?:-[a-z_]+\.\d+){0,8})(-end)?$/;

/** Reads a Last-Event-ID; one that is not ours is a reader who has been told nothing. */
export function readTold(id: string | undefined): Told {
  const [, status, frames = '', end] = ID.exec(id ?? '') ?? [];
  if (status === undefined) return NOTHING;
  return { status, frames: frames.split('-').slice(1), end: end !== undefined };
}

const writeTold = ({ status, frames, end }: Told): string =>
  [status, ...frames, ...(end ? ['end'] : [])].join('-');

/** What a reader is to be told next: whatever differs from what it has been told, however many changes lie between. */
export function eventsFor(sight: Sight, before: Told, resultUrl: ResultUrl): ServerEvent[] {
  const { set } = sight;
  const events: ServerEvent[] = [];
  let told: Told = { ...before, frames: framesOf(set, before) };
  const tell = (name: string, data: object, change: Partial<Told>) => {
    told = { ...told, ...change };
    events.push({ told, text: written(name, data, writeTold(told)) });
  };
  const status = `${setStatus(set)}${sight.position === null ? '' : `.${sight.position}`}`;
  const over = isOver(set.state);
  if (told.status !== status) tell('status', statusEvent(sight), { status, end: false });
  for (const job of set.jobs) {
    const state = `${job.status}.${job.redone}`;
    if (told.frames[job.frame] === state) continue;
    tell('frame', frameEvent(frameAnswer(job, resultUrl)), { frames: told.frames.with(job.frame, state) });
  }
  if (over && !told.end) tell('end', statusEvent(sight), { end: true });
  return events;
}

/** The last event of a set that was deleted. */
export const goneEvent = (): string => written('gone', {}, null);

/** As many as the set has; those that nothing was told of yet wait, as every reader takes for granted. */
const framesOf = ({ jobs }: JobSet, { frames }: Told): string[] =>
  jobs.map((job) => frames[job.frame] ?? 'queued.0');

function statusEvent({ set, position }: Sight): StatusEvent {
  return {
    status: setStatus(set),
    queue_position: position,
    count: set.jobs.length,
    completed: set.jobs.filter((job) => job.status === 'completed').length,
  };
}

/** Without the report: that is for the details. */
function frameEvent({ report: _, ...frame }: ReturnType<typeof frameAnswer>): FrameEvent {
  return { ...frame, preview_url: frame.results?.min.url ?? null };
}

function written(name: string, data: object, id: string | null): string {
  return `event: ${name}\n${id === null ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;
}
