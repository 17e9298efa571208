import type { JobStatus, SetState } from './job-set.ts';

interface StateFacts {
  readonly next: readonly SetState[];
  /** A worker may take it (again). */
  readonly claimable: boolean;
}

/**
 * A set that has started never goes back to queued: one taken up again stays in progress. One that is over begins
 * again when a frame of it is redone.
 */
const STATES: Record<SetState, StateFacts> = {
  queued: { next: ['in_progress', 'canceled'], claimable: true },
  in_progress: { next: ['in_progress', 'finished', 'canceled'], claimable: true },
  finished: { next: ['in_progress'], claimable: false },
  canceled: { next: ['in_progress'], claimable: false },
};

export const canBecome = (from: SetState, to: SetState): boolean => STATES[from].next.includes(to);
export const isClaimable = (state: SetState): boolean => STATES[state].claimable;
/** Nothing more happens to it by itself. */
export const isOver = (state: SetState): boolean => !STATES[state].claimable;

/** The states from which `to` can be reached, for the condition of an update. */
export function statesBefore(to: SetState): SetState[] {
  return (Object.keys(STATES) as SetState[]).filter((from) => canBecome(from, to));
}

const TERMINAL: Record<JobStatus, boolean> = {
  queued: false,
  in_progress: false,
  completed: true,
  failed: true,
  nsfw: true,
  canceled: true,
};

/** Nothing more will happen to a job in this status. */
export const isTerminal = (status: JobStatus): boolean => TERMINAL[status];

/** One word for a whole set. */
export function setStatus({
  state,
  jobs,
}: {
  readonly state: SetState;
  readonly jobs: readonly { readonly status: JobStatus }[];
}): JobStatus {
  const some = (status: JobStatus) => jobs.some((j) => j.status === status);
  if (state === 'canceled') return 'canceled';
  if (jobs.every((j) => j.status === 'queued')) return 'queued';
  if (!jobs.every((j) => isTerminal(j.status))) return 'in_progress';
  if (some('completed')) return 'completed';
  return some('nsfw') ? 'nsfw' : 'failed';
}
