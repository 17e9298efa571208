/** Every measure that is taken. Times are in seconds. What each means is told in telemetry/metrics.ts. */
export type Measure =
  | 'http_request_seconds'
  | 'queue_wait_seconds'
  | 'stage_seconds'
  | 'frame_seconds'
  | 'sets_in_hand'
  | 'sets_total'
  | 'delivery_seconds';

/** Takes numbers. Labels are few and fixed words: never an id, an account or a client's text. */
export interface Meter {
  record(measure: Measure, value: number, labels?: Readonly<Record<string, string>>): void;
}

export type Facts = Readonly<Record<string, string | number | boolean>>;

/** Follows a request through processes. */
export interface Tracer {
  /**
   * Runs `work` as a span within the present one, or within the one that `parent` names as W3C's traceparent.
   * `note` adds facts that are known later.
   */
  span<T>(
    name: string,
    facts: Facts,
    work: (note: (facts: Facts) => void) => Promise<T>,
    parent?: string | null,
  ): Promise<T>;
  /** A span that is over; milliseconds since the epoch. */
  past(name: string, facts: Facts, from: number, to: number): void;
  /** Names the present span to others, as W3C's traceparent; null outside of any. */
  current(): string | null;
}

/** Those who look on. */
export interface Watch {
  readonly meter: Meter;
  readonly tracer: Tracer;
}

export const noMeter: Meter = { record() {} };

const nothing = () => undefined;

export const noTracer: Tracer = {
  span: (_name, _facts, work) => work(nothing),
  past() {},
  current: () => null,
};

export const unwatched: Watch = { meter: noMeter, tracer: noTracer };

/** Runs a stage of work on a set: timed, and a span of its own. */
export async function stage<T>({ meter, tracer }: Watch, name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await tracer.span(name, {}, work);
  } finally {
    meter.record('stage_seconds', (performance.now() - start) / 1_000, { stage: name });
  }
}
