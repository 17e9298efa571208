import type { JobStatus } from './job-set.ts';

/** The life of a set in the database. Its jobs carry what became of each frame. */
export type SetState = 'queued' | 'in_progress' | 'finished' | 'canceled';

interface StateFacts {
  readonly next: readonly SetState[];
  /** A worker may take it (again). */
  readonly claimable: boolean;
}

/** A set that has started never goes back to queued: one taken up again stays in progress. */
const STATES: Record<SetState, StateFacts> = {
  queued: { next: ['in_progress', 'canceled'], claimable: true },
  in_progress: { next: ['in_progress', 'finished'], claimable: true },
  finished: { next: [], claimable: false },
  canceled: { next: [], claimable: false },
};

export const canBecome = (from: SetState, to: SetState): boolean => STATES[from].next.includes(to);
export const isClaimable = (state: SetState): boolean => STATES[state].claimable;
export const isOver = (state: SetState): boolean => STATES[state].next.length === 0;

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
