/** The tables' columns. Only text and integers, which both databases know; times are milliseconds since the epoch. */
export interface ApiKeysTable {
  id: string;
  name: string;
  secret_hash: string;
  created_at: number;
  revoked_at: number | null;
  /** Frames the account may still order; null for no limit. */
  frames_left: number | null;
  /** Start-time fair queueing: where the account's next set begins. */
  next_turn: number;
}

export interface JobSetsTable {
  id: string;
  account_id: string;
  state: string;
  /** JSON. */
  request: string;
  created_at: number;
  started_at: number | null;
  finished_at: number | null;
  /** Place in the queue: lower first. */
  turn: number;
  /** When a worker may take the set; the end of the lease while one holds it; null once it is over. */
  due_at: number | null;
  lease: string | null;
  attempts: number;
  idempotency_key: string | null;
  idempotency_fingerprint: string | null;
  /** How it ended: completed, failed, nsfw or canceled; null until then. */
  outcome: string | null;
  /** The prompt as searches see it. */
  search_text: string;
}

export interface JobsTable {
  id: string;
  set_id: string;
  frame: number;
  seed: number;
  status: string;
  raw_key: string | null;
  min_key: string | null;
  reason: string | null;
  /** JSON. */
  report: string | null;
  finished_at: number | null;
  svg_key: string | null;
  /** The frame's own words, once it was redone with other ones than the set's. */
  prompt: string | null;
  /** How often it was ordered anew. */
  redone: number;
  /** JSON: the frame as it was, while it is drawn again. */
  former: string | null;
  /** 1 while a frame of the quota has been paid for it and the set is not closed. */
  owed: number;
  /** JSON: what each stage of its making took. */
  timings: string | null;
}

export interface WebhookDeliveriesTable {
  id: string;
  set_id: string;
  account_id: string;
  url: string;
  secret: string | null;
  created_at: number;
  /** After this it is not tried again. */
  give_up_at: number;
  /** When it is to be tried next; null once delivered or given up. */
  due_at: number | null;
  lease: string | null;
  attempts: number;
  delivered_at: number | null;
  /** HTTP status of the last try, null when there was no answer. */
  last_status: number | null;
  last_error: string | null;
}

export interface SecretsTable {
  name: string;
  /** Base64url. */
  value: string;
}

/** Files whose row is gone, until they are gone too. */
export interface DoomedMediaTable {
  key: string;
  doomed_at: number;
}

/** Idempotency keys of redone frames. */
export interface RedoKeysTable {
  account_id: string;
  key: string;
  fingerprint: string;
  set_id: string;
}

/** How much each account's bucket of requests lacks. */
export interface RatesTable {
  account_id: string;
  /** Milliseconds until it was full, at that time. */
  lack: number;
  at: number;
}

export interface Tables {
  api_keys: ApiKeysTable;
  job_sets: JobSetsTable;
  jobs: JobsTable;
  webhook_deliveries: WebhookDeliveriesTable;
  secrets: SecretsTable;
  doomed_media: DoomedMediaTable;
  redo_keys: RedoKeysTable;
  rates: RatesTable;
}
